"""Polish names of fields, and the words that labels are made of."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: "faktura vat( nr|); faktura vat marza( nr|); faktura; faktura vat; faktura nr; paragon; paragon fiskalny; rachunek; faktura vat nr; nr faktury; paragon"
    " nr",
    C.ORDER_NUMBER: "zamowienie; zamowienie nr; nr zamowienia",
    C.CUSTOMER_NUMBER: "nr klienta; kod klienta; id klienta",
    C.DELIVERY_NUMBER: "wz; nr wz; list przewozowy; wydanie zewnetrzne; dokument wz",
    C.CONTRACT_NUMBER: "umowa; umowa nr; polisa",
    C.REFERENCE: "nasz znak; wasz znak; znak; znak sprawy; sygnatura; tytul przelewu; tytul platnosci; numer referencyjny; ref",
    C.TAX_NUMBER: "nip; regon; krs; nip nabywcy; nip sprzedawcy; pesel",
    C.ACCOUNT_NUMBER: "nr konta; nr rachunku; konto; numer rachunku; rachunek bankowy",
    C.DATE: "wyslano; data; dnia; data dokumentu; data wyciagu; data zakupu; data transakcji; data pisma",
    C.INVOICE_DATE: "miejsce i data( wystawienia| wystawienia faktury|); data i miejsce wystawienia; data (wystawienia|faktury); wystawiono; wystawiono dnia; data wystawienia faktury; dnia wystawienia;"
    " wystawiona dnia",
    C.ORDER_DATE: "data zamowienia; zamowiono; zamowiono dnia",
    C.DELIVERY_DATE: "planowana (dostawa|data dostawy); przewidywana (dostawa|data dostawy); data (dostawy|sprzedazy|wysylki|wykonania uslugi|dokonania dostawy|zakonczenia dostawy); dostarczono; data"
    " zakonczenia dostawy towarow",
    C.DUE_DATE: "termin (platnosci|zaplaty); termin; platne do; do zaplaty do; data platnosci; zaplata do; platnosc do;"
    " prosimy o zaplate do; termin zaplaty do dnia; do dnia",
    C.BIRTH_DATE: "data urodzenia; urodzony; urodzona; ur",
    C.PERIOD: "okres; okres rozliczeniowy; warunki platnosci; od; do; sposob zaplaty; forma platnosci; sposob platnosci",
    C.GROSS: "wartosc brutto; kwota brutto; razem brutto; suma brutto; brutto; ogolem brutto; kwota faktury; naleznosc"
    " ogolem",
    C.TOTAL: "razem; suma; ogolem; lacznie; suma pln; razem pln; suma eur",
    C.AMOUNT_DUE: "do zaplaty; kwota do zaplaty; pozostalo do zaplaty; razem do zaplaty; naleznosc; naleznosc do zaplaty;"
    " pozostaje do zaplaty; do zaplaty razem",
    C.NET: "netto; wartosc netto; kwota netto; razem netto; suma netto; podstawa opodatkowania; sprzedaz opodatkowana",
    C.TAX: "vat; kwota vat; podatek vat; podatek; suma ptu; ptu; razem vat; kwota podatku; wartosc vat; suma vat; w tym vat",
    C.PAID: "zaplacono; zaliczka; wplata; gotowka; karta; reszta; przedplata; wplacono; karta platnicza; gotowka pln",
    C.DISCOUNT: "rabat; upust",
    C.SHIPPING: "wysylka; transport; koszt wysylki; koszty dostawy; dostawa",
    C.OPENING_BALANCE: "saldo (poczatkowe|poprzednie|otwarcia)",
    C.CLOSING_BALANCE: "saldo (koncowe|biezace|zamkniecia|nowe|); dostepne srodki",
    C.SUPPLIER: "sprzedawca; sprzedajacy; dostawca; wystawca; firma; nadawca; sklep; wystawil; wierzyciel; wynajmujacy;"
    " wykonawca; wystawca faktury",
    C.CUSTOMER: "odbiorca faktury; nabywca; kupujacy; odbiorca; klient; zamawiajacy; platnik; adresat; najemca; dluznik; faktura dla; adres"
    " dostawy; kupujacy nabywca",
    C.PERSON: "nazwa firmy; nazwa; imie i nazwisko; nazwisko; osoba kontaktowa; kontakt; kandydat; kasjer; imie; kasjerka; osoba do kontaktu",
    C.ACCOUNT_HOLDER: "wlasciciel rachunku; posiadacz rachunku; posiadacz; wlasciciel konta; posiadacz konta",
    C.EMAIL: "e mail; email; adres e mail; mail; adres email; poczta elektroniczna",
    C.PHONE: "telefon; tel; telefon kontaktowy; nr telefonu; kom; tel kom; komorka",
    C.IBAN: "iban; numer konta iban; nr iban",
    C.BIC: "bic; swift; bic swift; kod swift",
    C.SUBJECT: "dotyczy; temat; przedmiot; w sprawie",
    C.JOB_TITLE: "stanowisko; zawod; obecne stanowisko",
    C.ADDRESS: "adres; adres zamieszkania",
    C.BANK: "bank; nazwa banku",
    C.CURRENCY: "waluta",
    C.PAID_BY: "metoda platnosci",
    C.ITEM: "nazwa; opis; ilosc; cena; cena jednostkowa; jm; j m; lp; wartosc; towar; usluga; nazwa towaru; nazwa towaru"
    " lub uslugi; cena netto; stawka; stawka vat; szt; kwota; operacja; tytul; obciazenia; uznania; data operacji;"
    " data waluty; nazwa towaru uslugi",
}
ROLES: dict[R, str] = {
    R.PAPER: "wydr wydruku korekta korygujaca faktura faktury fakture fv paragon paragonu rachunek rachunku dokument dokumentu",
    R.ORDER: "zamowienie zamowienia zlecenie zlecenia",
    R.DELIVERY: "dostawa dostawy wysylki wysylka wydania sprzedazy",
    R.CONTRACT: "umowa umowy polisa polisy",
    R.STATEMENT: "wyciag wyciagu",
    R.LETTER: "wezwanie pismo pisma listu",
    R.CUSTOMER: "klient klienta nabywca nabywcy kupujacy odbiorca odbiorcy platnik",
    R.SUPPLIER: "eksporter sprzedawca sprzedawcy dostawca dostawcy wystawca wystawcy sprzedajacy",
    R.ACCOUNT: "konto konta rachunek rachunku",
    R.BANK: "bankowy bankowe bank",
    R.TAX: "vat podatek podatku ptu",
    R.REGISTER: "nip regon krs",
    R.NUMBER: "numer nr no id kod",
    R.DATE: "data dnia dzien",
    R.ISSUE: "wystawienia wystawiono wystawiona",
    R.DUE: "termin platne platna",
    R.PAY: "przelew przelac wplata wplacic uregulowac zaplacic platnosci zaplaty zaplata platnosc",
    R.UNTIL: "do",
    R.PAID: "zaliczka przedplata zaplacono oplacono wplacono",
    R.COLLECT: "pobrana pobierzemy pobrane pobrany obciazymy",
    R.NEXT: "nastepny nastepna kolejny kolejna",
    R.SUM: "kwote suma razem lacznie ogolem",
    R.AMOUNT: "kwota wartosc cena naleznosc",
    R.ALL: "ogolem calkowita lacznie laczna",
    R.GROSS: "brutto",
    R.NET: "netto",
    R.WITH: "z",
    R.WITHOUT: "bez",
    R.BALANCE: "saldo",
    R.OLD: "poczatkowe poprzednie",
    R.NEW: "koncowe nowe biezace",
    R.REST: "pozostalo",
    R.HOLDER: "wlasciciel posiadacz",
    R.NAME: "imie nazwisko nazwa",
    R.CONTACT: "kontakt",
    R.MAIL: "email mail",
    R.PHONE: "telefon tel komorka",
    R.SUBJECT: "temat dotyczy przedmiot",
    R.ADDRESS: "adres",
    R.BIRTH: "urodzenia",
    R.PERIOD: "okres",
    R.JOB: "stanowisko zawod",
    R.DISCOUNT: "rabat",
    R.FREIGHT: "transport",
    R.KIND: "proforma koncowa zaliczkowa",
    R.BRING: "dostarczyc dostarczymy dostarczenie",
    R.GLUE: "juz tym i w na z dla nasz panstwa",
}
