"""German labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "mein name|ihr name|dein name",
    Kind.FULL_NAME: (
        "vor- und nachname|vor- und zuname|name und vorname|name, vorname|name/vorname|vorname/name"
        "|vollständiger name|voller name|name des patienten|name der patientin|patientenname|name des mitarbeiters"
        "|mitarbeitername|name des kindes|name der mutter|name des vaters|kontoinhaber|kontoinhaberin|karteninhaber"
        "|versicherungsnehmer|versicherungsnehmerin|versicherter|versicherte|notfallkontakt|ansprechpartner"
        "|ansprechpartnerin|kontaktperson|sachbearbeiter|sachbearbeiterin|unterzeichner|ehepartner|ehemann|ehefrau"
        "|erziehungsberechtigte|erziehungsberechtigter|bezugsperson|angehörige|angehöriger"
    ),
    Kind.PART_OF_NAME: (
        "vorname|vornamen|nachname|familienname|zuname|mädchenname|geburtsname|rufname|früherer name|zweiter vorname"
    ),
    Kind.ROLE: (
        "patient|patientin|mitarbeiter|mitarbeiterin|arbeitnehmer|arbeitnehmerin|bewerber|bewerberin|antragsteller"
        "|antragstellerin|mieter|mieterin|vermieter|vermieterin|schüler|schülerin|student|studentin|vorgesetzter"
        "|vorgesetzte|hausarzt|hausärztin|behandelnder arzt|behandelnde ärztin|zeuge|zeugin|beschuldigter"
        "|beschuldigte|kläger|klägerin|beklagter|beklagte|angeklagter|angeklagte|verstorbener|verstorbene|mutter"
        "|vater|sohn|tochter|halter|halterin|mandant|mandantin|klient|klientin"
    ),
    Kind.PARTY: (
        "kunde|kundin|kontakt|empfänger|empfängerin|absender|absenderin|käufer|verkäufer|auftraggeber|z. hd.|z.hd."
    ),
    Kind.EMPLOYER: (
        "arbeitgeber|arbeitgeberin|derzeitiger arbeitgeber|früherer arbeitgeber|letzter arbeitgeber|arbeitsstelle"
        "|dienststelle|beschäftigt bei|arbeitet bei|ausbildungsbetrieb|arbeitsplatz bei"
    ),
    Kind.COMPANY: "firma|unternehmen|betrieb|schule|universität|krankenhaus|klinik|krankenkasse|praxis",
    Kind.HOME: "geburtsort|wohnort|heimatort|geburtsland|geboren in|wohnhaft in|herkunftsort|heimatstadt|sterbeort",
    Kind.PLACE: "ort|stadt|land|gemeinde|bundesland|plz/ort|plz ort",
    Kind.ADDRESS: (
        "adresse|anschrift|wohnadresse|postanschrift|privatadresse|lieferadresse|rechnungsadresse|wohnanschrift"
        "|straße|strasse|straße und hausnummer|straße/nr.|heimatanschrift|meldeadresse"
    ),
    Kind.OCCUPATION: "beruf|erlernter beruf|ausgeübter beruf|berufsbezeichnung|tätigkeit als",
    Kind.POSITION: "stelle|funktion|tätigkeit|position|jobtitel",
    Kind.DIAGNOSIS: (
        "diagnose|diagnosen|hauptdiagnose|nebendiagnose|nebendiagnosen|vorerkrankungen|vorerkrankung|befund"
        "|grunderkrankung|aufnahmediagnose|entlassungsdiagnose|verdachtsdiagnose|anamnese"
    ),
    Kind.MEDICINE: (
        "medikation|medikamente|medikament|allergien|allergie|symptome|therapie|behandlung|beschwerden|unverträglichkeiten"
    ),
    Kind.AGE: "alter|lebensalter",
    Kind.PERSONAL: (
        "geburtsdatum|geb.|geb|geboren am|geburtstag|telefon|telefonnummer|tel.|handy|handynummer|mobil|geschlecht"
        "|familienstand|staatsangehörigkeit|nationalität|konfession|religion|ausweisnummer|reisepassnummer|steuer-id"
        "|sozialversicherungsnummer|versichertennummer|gehalt|bruttogehalt|blutgruppe|personalnummer|aufnahmedatum"
        "|eintrittsdatum|e-mail-adresse|matrikelnummer|größe|gewicht"
    ),
    Kind.THING: (
        "krankheit|ursache|ursachen|prognose|fehler|komponist|figur|spiel|typ|art|modell|marke|farbe|preis"
        "|artikelnummer|hersteller|regisseur|autor|verlag|erschienen|hauptstadt|einwohner|lizenz|rasse|gattung"
        "|zutaten|portionen|klasse|kategorie|sprache|beschreibung|wert|fläche|gegründet|version|fähigkeiten"
    ),
}

GIVEN_NAMES = words("""
    hans peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter
    manfred gerhard bernd torsten thorsten mathias matthias martin heinz kurt ralf ulrich rolf helmut heinrich karl
    otto paul fritz jan jens sven dirk markus sebastian tobias alexander daniel florian felix lukas leon jonas finn
    maximilian moritz niklas philipp simon fabian dominik patrick marcel rené kevin björn axel volker holger detlef
    norbert joachim reinhard ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea
    gisela claudia susanne gabriele christa christine hildegard anna birgit barbara gertrud heike marianne martina
    angelika irmgard maria ute kerstin katrin kathrin silke anja nicole tanja stefanie julia sandra melanie nadine
    katharina lena laura lea hannah mia emma sophie sofie johanna franziska theresa clara frieda ilse elke heidi jutta
    rosemarie waltraud edith lieselotte anneliese svenja maren wiebke imke antje silvia sigrid beate doris margarete
    margit marlies annika carina jasmin vanessa sarah
""")
