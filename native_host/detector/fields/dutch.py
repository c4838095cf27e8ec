"""Dutch labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "naam|mijn naam|uw naam",
    Kind.FULL_NAME: (
        "volledige naam|voor- en achternaam|naam en voornaam|naam patiënt|naam van de patiënt|naam werknemer"
        "|naam leerling|naam vader|naam moeder|naam kind|rekeninghouder|verzekerde|verzekeringnemer|contactpersoon"
        "|noodcontact|echtgenoot|echtgenote|wettelijk vertegenwoordiger|behandelaar|ondertekenaar|mantelzorger"
    ),
    Kind.PART_OF_NAME: (
        "voornaam|voornamen|achternaam|familienaam|meisjesnaam|geboortenaam|roepnaam|tussenvoegsel en achternaam"
    ),
    Kind.ROLE: (
        "patiënt|patiënte|cliënt|cliënte|werknemer|werkneemster|medewerker|medewerkster|sollicitant|aanvrager|huurder"
        "|huurster|verhuurder|leerling|student|studente|huisarts|leidinggevende|getuige|slachtoffer|verdachte|eiser"
        "|eiseres|gedaagde|overledene|moeder|vader|zoon|dochter|begunstigde"
    ),
    Kind.PARTY: "klant|contact|ontvanger|afzender|koper|verkoper|t.a.v.|opdrachtgever",
    Kind.EMPLOYER: "werkgever|huidige werkgever|vorige werkgever|werkplek|werkt bij|in dienst bij|naam werkgever",
    Kind.COMPANY: "bedrijf|bedrijfsnaam|organisatie|school|universiteit|ziekenhuis|kliniek|zorgverzekeraar",
    Kind.HOME: ("geboorteplaats|geboorteland|woonplaats|geboren te|geboren in|woonachtig te|herkomst|plaats van herkomst"),
    Kind.PLACE: "plaats|stad|gemeente|land|provincie|locatie",
    Kind.ADDRESS: "adres|woonadres|huisadres|postadres|bezorgadres|factuuradres|straat|afleveradres",
    Kind.OCCUPATION: "beroep|huidig beroep",
    Kind.POSITION: "functie|baan|functietitel|werkzaam als",
    Kind.DIAGNOSIS: "diagnose|diagnoses|hoofddiagnose|nevendiagnose|voorgeschiedenis|medische voorgeschiedenis",
    Kind.MEDICINE: ("aandoening|ziekte|medicatie|medicijnen|medicijn|behandeling|allergieën|allergie|symptomen|klachten"),
    Kind.AGE: "leeftijd",
    Kind.PERSONAL: (
        "geboortedatum|geboren op|telefoon|telefoonnummer|mobiel|e-mailadres|geslacht|burgerlijke staat|nationaliteit"
        "|bsn|burgerservicenummer|paspoort|salaris|bloedgroep|personeelsnummer|opnamedatum|datum in dienst|lengte"
        "|gewicht"
    ),
    Kind.THING: (
        "soort|model|merk|kleur|prijs|artikelnummer|regisseur|auteur|uitgever|verschenen|hoofdstad|inwoners|licentie"
        "|ras|ingrediënten|porties|klasse|categorie|taal|beschrijving|waarde|fabrikant|oppervlakte|niveau"
    ),
}

GIVEN_NAMES = words("""
    jan johannes cornelis hendrik willem pieter gerrit jacobus johan dirk kees henk piet joost maarten bas bart jeroen
    martijn sander thijs ruben daan sem lucas levi finn milan bram lars jesse thomas tim niels wouter koen stijn wim
    arjan erik frank marcel peter rob ronald richard jaap klaas sjoerd wietse rutger floris hugo gijs teun tijn mees
    luuk maria johanna anna cornelia elisabeth catharina margaretha hendrika wilhelmina petronella annie sanne anouk
    lotte femke marloes ingrid marieke anneke saskia esther monique linda petra yvonne marjan ellen karin wilma
    jolanda miranda astrid carla truus greet mieke tineke hanneke emma julia sophie eva lieke fleur roos isa noa tess
    nina fenna iris maud elin yara merel nienke jantine maaike inge ilse katrien an griet veerle liesbeth sofie
""")
