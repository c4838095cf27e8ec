"""Polish labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "moje imię|twoje imię|nazwa klienta",
    Kind.FULL_NAME: (
        "imię i nazwisko|nazwisko i imię|imiona i nazwisko|imię i nazwisko pacjenta|imię i nazwisko pracownika"
        "|imię ojca|imię matki|imiona rodziców|posiadacz rachunku|właściciel konta|ubezpieczony|ubezpieczona"
        "|ubezpieczający|osoba kontaktowa|osoba do kontaktu|małżonek|małżonka|mąż|żona|opiekun|opiekun prawny"
        "|pełnomocnik"
    ),
    Kind.PART_OF_NAME: (
        "imię|imiona|nazwisko|nazwisko rodowe|nazwisko panieńskie|drugie imię|nazwisko z domu|z domu|pierwsze imię"
    ),
    Kind.ROLE: (
        "pacjent|pacjentka|pracownik|pracownica|kandydat|kandydatka|wnioskodawca|wnioskodawczyni|najemca|wynajmujący"
        "|uczeń|uczennica|student|studentka|lekarz|lekarz prowadzący|lekarz rodzinny|przełożony|przełożona|świadek"
        "|pokrzywdzony|pokrzywdzona|oskarżony|oskarżona|powód|powódka|pozwany|pozwana|zmarły|zmarła|matka|ojciec|syn"
        "|córka"
    ),
    Kind.PARTY: "klient|klientka|kontakt|odbiorca|nadawca|kupujący|sprzedający|adresat",
    Kind.EMPLOYER: (
        "pracodawca|obecny pracodawca|poprzedni pracodawca|miejsce pracy|zakład pracy|zatrudniony w|zatrudniona w"
    ),
    Kind.COMPANY: "firma|nazwa firmy|organizacja|szkoła|uczelnia|szpital|klinika|przychodnia",
    Kind.HOME: (
        "miejsce urodzenia|kraj urodzenia|urodzony w|urodzona w|miejsce zamieszkania|zamieszkały w|zamieszkała w"
        "|miasto rodzinne|zamieszkanie|miejscowość zamieszkania"
    ),
    Kind.PLACE: "miasto|miejscowość|kraj|gmina|województwo|miejsce",
    Kind.ADDRESS: ("adres|adres zamieszkania|adres zameldowania|adres korespondencyjny|adres dostawy|ulica|adres domowy"),
    Kind.OCCUPATION: "zawód|zawód wyuczony|zawód wykonywany|profesja",
    Kind.POSITION: "stanowisko|funkcja|praca",
    Kind.DIAGNOSIS: "rozpoznanie|diagnoza|rozpoznanie główne|choroby przewlekłe|choroby współistniejące|wywiad",
    Kind.MEDICINE: "choroba|schorzenie|leki|lek|leczenie|alergie|alergia|uczulenia|objawy|zabieg",
    Kind.AGE: "wiek",
    Kind.PERSONAL: (
        "data urodzenia|ur.|telefon|tel.|nr telefonu|komórka|płeć|stan cywilny|obywatelstwo|narodowość|pesel"
        "|dowód osobisty|nr dowodu|paszport|wynagrodzenie|pensja|grupa krwi|data przyjęcia|data zatrudnienia|wzrost"
        "|waga"
    ),
    Kind.THING: (
        "typ|rodzaj|model|marka|kolor|cena|numer katalogowy|reżyser|autor|wydawca|premiera|stolica|ludność|licencja"
        "|gatunek|rasa|składniki|porcje|klasa|kategoria|język|opis|wartość|producent|powierzchnia|poziom|wersja"
    ),
}

GIVEN_NAMES = words("""
    jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz
    zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek janusz mirosław
    maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian dawid
    przemysław sebastian czesław leszek daniel waldemar bartosz dominik szymon filip antoni franciszek igor oskar
    kacper anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina teresa joanna
    magdalena monika jadwiga danuta irena halina helena beata aleksandra marta dorota marianna grażyna jolanta
    stanisława iwona karolina bożena urszula justyna renata alicja paulina sylwia natalia wanda agata aneta izabela
    ewelina marzena wiesława genowefa patrycja kazimiera edyta stefania hanna zuzanna julia maja lena oliwia weronika
    kinga dominika klaudia
""")
