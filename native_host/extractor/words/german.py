"""German names of fields."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

_NO = "(nummer| nummer| nr|nr| no)"
NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: f"(rechnungs|rechnung|beleg|faktura|fakturen|rg|re|dokument|dokumenten|quittungs|bon|kassenbon|gutschrift){_NO};"
    " rechnung; rechn nr; faktura; nummer der rechnung; beleg; bon; rech nr; quittung",
    C.ORDER_NUMBER: f"nummer unserer bestellung; unsere bestellung; unsere bestellnummer; (bestell|bestellungs|auftrags|auftrag|bestellung|order){_NO}; bestellung; auftrag; ihre bestellung; ihr auftrag;"
    " bestellzeichen; auftragsbestatigung",
    C.CUSTOMER_NUMBER: f"(kunden|kunde|kd|debitoren|debitor|mitglieds|mandanten|ihre kunden){_NO}; kundenkonto; kundennummer bei uns",
    C.DELIVERY_NUMBER: f"(lieferschein|sendungs|paket|liefer){_NO}; lieferschein",
    C.CONTRACT_NUMBER: f"(vertrags|vertrag|policen|versicherungs|versicherungsschein){_NO}; vertrag; vertragskonto",
    C.REFERENCE: f"(ihr |unser |)zeichen; referenz{_NO}; referenz; aktenzeichen; az; verwendungszweck; zahlungsreferenz;"
    f" (vorgangs|geschafts|ticket){_NO}; betreff nr",
    C.TAX_NUMBER: f"steuer{_NO}; (ust|umsatzsteuer|mwst) (id|idnr|id nr|identnummer|identifikationsnummer); ust idnr; ustid; uid; uid nr;"
    " st nr; hrb; handelsregister; handelsregisternummer; mwst nr; registergericht; uid nummer; glaubiger id",
    C.ACCOUNT_NUMBER: f"konto{_NO}; konto; blz; bankleitzahl",
    C.DATE: "gekauft am; gebucht am; ort und datum( der ausstellung|); gesendet; gesendet am; datum des einkaufs; einkaufsdatum; kaufdatum; datum des kaufs; datum; tag; vom; belegdatum; auszugsdatum; kontoauszug vom; datum des schreibens; briefdatum; dokumentdatum;"
    " dokumentendatum; kaufdatum; verkaufsdatum; tagesdatum; datum des kaufs; stand",
    C.INVOICE_DATE: "(rechnungs|fakturierungs|faktura|ausstellungs|rg|fakturen)datum; rechnungs datum; rechnung vom; datum der rechnung;"
    " ausgestellt am; rechnungsdatum; ausgestellt; ausgestellt den; faktura vom; datum der ausstellung; erstellt am; rechnungstag;"
    " rechnungsstellung; ausstellungstag; fakturiert am; rg datum; rechnung ausgestellt am; re datum",
    C.ORDER_DATE: "(bestell|auftrags|bestellungs|order)datum; bestellt am; bestellung vom; auftrag vom; datum der bestellung; bestelltag;"
    " bestelleingang; auftragseingang; bestellt; ihre bestellung vom; auftragsdatum",
    C.DELIVERY_DATE: "voraussichtliche(r|s|) (lieferung|liefertermin|lieferdatum|zustellung|ankunft); geplante(r|s|) (lieferung|liefertermin|zustellung); lieferung voraussichtlich( am|); (liefer|leistungs|versand|lieferungs)datum; liefertermin; geliefert am; lieferung am; leistungszeitpunkt;"
    " datum der lieferung; liefertag; versendet am; versandt am; lieferung; leistung vom; leistung am; ausgeliefert am;"
    " warenausgang; leistungstag; lieferung vom; liefer leistungsdatum; leistungsmonat",
    C.DUE_DATE: "bis wann; wann muss ich (zahlen|bezahlen); fallig; fallig (am|bis|zum); falligkeit; falligkeitsdatum; falligkeitstag; zahlbar (bis|am); zahlungsziel; zu zahlen bis;"
    " zahlungsfrist; bitte zahlen bis; bitte zahlen sie bis; zahlung bis; zahlungstermin; zahltermin; zahlen bis; zahlbar bis zum;"
    " spatestens zu zahlen; gultig bis; bitte uberweisen bis; zu begleichen bis; zahlungseingang bis; falligkeitstermin;"
    " bitte begleichen bis",
    C.BIRTH_DATE: "geburtsdatum; geboren am; geboren; geburtstag; geb; geb am; geb datum",
    C.PERIOD: "zeitraum; leistungszeitraum; abrechnungszeitraum; zahlungsbedingungen; zahlungsbedingung; von; bis; lieferzeitraum",
    C.GROSS: "kaufbetrag; kaufsumme; einkaufssumme; (gesamt|rechnungs|brutto|end)(betrag|summe); gesamtpreis; endpreis; gesamtbetrag (inkl|brutto|inklusive|incl)( mwst| ust|);"
    " (summe|gesamt|total|betrag|gesamtsumme|rechnungssumme) (brutto|inkl mwst|inkl ust|inklusive mwst|incl mwst); brutto;"
    " rechnungs(total|endbetrag); gesamt (brutto|inkl mwst); gesamtbrutto; bruttogesamtbetrag; rechnungsgesamtbetrag; gesamtrechnungsbetrag;"
    " summe inkl mwst; bruttopreis; total inkl mwst; rechnungswert; gesamtbetrag der rechnung",
    C.TOTAL: "summe; gesamt; total; insgesamt; zusammen; betrag gesamt",
    C.AMOUNT_DUE: "noch zu (bezahlen|begleichen|entrichten|uberweisen); (restbetrag|saldo|betrag|differenz|) zu ihren lasten; (saldo|betrag|differenz|) zu unseren gunsten; verbleibender (betrag|rest); restschuld; (fallige|zu zahlende) anzahlung; wie viel muss ich (zahlen|bezahlen); nachzahlung; nachzahlungsbetrag; gesamtforderung; zu zahlen; zu zahlender betrag; zahlbetrag; zahlungsbetrag; offener betrag; restbetrag; noch zu zahlen; zu bezahlen;"
    " uberweisungsbetrag; falliger betrag; offen; noch offen; endbetrag zu zahlen; bitte zahlen; restforderung; restzahlung;"
    " zu begleichen; zu uberweisen; noch zu zahlender betrag; zahlsumme; rest; forderung; zahllast",
    C.NET: "netto; (netto|zwischen|waren|positions)(betrag|summe|wert|total); netto(betrag|summe| betrag| summe); (summe|gesamt|total|"
    "betrag|rechnungsbetrag|gesamtbetrag) (netto|ohne mwst|exkl mwst|zzgl mwst|ohne ust); gesamtnetto; nettogesamtbetrag; warenwert;"
    " nettopreis; nettowarenwert; zwischentotal; steuerpflichtiger betrag; bemessungsgrundlage; nettoentgelt; entgelt",
    C.TAX: "(zzgl|zuzuglich) (mwst|ust|mehrwertsteuer|umsatzsteuer|der gesetzlichen mehrwertsteuer|gesetzl mwst); (mwst|ust|umsatzsteuer|mehrwertsteuer|steuer)( betrag|betrag|); (zzgl|enthaltene|inkl|incl|plus|darin|davon|enth) "
    "(mwst|ust|umsatzsteuer|mehrwertsteuer); steuern; steueranteil; mwst anteil",
    C.PAID: "anzahlung; (abzgl|abzuglich|bereits|geleistete) (anzahlung|anzahlungen|gezahlt|bezahlt|abschlag|geleistet); bezahlt; gezahlt;"
    " gegeben; bar; ruckgeld; karte; ec karte; girocard; abschlag; vorauszahlung; kartenzahlung; bargeld; zahlung; anzahlung erhalten;"
    " wechselgeld; vorkasse; akontozahlung; akonto",
    C.DISCOUNT: "rabatt; skonto; nachlass; abzgl rabatt; gutschein; preisnachlass; sie sparen",
    C.SHIPPING: "lieferung; versandpauschale; zustellung; versand; versandkosten; porto; fracht; lieferkosten; liefergebuhr; frachtkosten; verpackung",
    C.OPENING_BALANCE: "(alter|anfangs|vorheriger) (saldo|kontostand|stand); anfangssaldo; anfangsbestand; alter kontostand; ubertrag saldo",
    C.CLOSING_BALANCE: "(neuer|aktueller|end) (saldo|kontostand|stand); endsaldo; schlusssaldo; kontostand; endbestand; saldo;"
    " abschlusssaldo",
    C.SUPPLIER: "exporteur; vermieter; vermieterin; frachtfuhrer; lieferant; verkaufer; rechnungssteller; rechnungsaussteller; aussteller; absender; firma; unternehmen; anbieter; handler;"
    " auftragnehmer; leistungserbringer; leistender unternehmer; kreditor; lieferfirma; dienstleister; verkauft von; zahlungsempfanger;"
    " rechnung von; name des lieferanten; lieferantenname; handlername; geschaft; markt; rechnungsersteller; ausgestellt von; verkauferin",
    C.CUSTOMER: "erhalten von; von herrn; patient; gast; mieter; mieterin; bauherr; bauherrin; frachtzahler; kunde; kundin; kaufer; auftraggeber; rechnungsempfanger; rechnung an; empfanger; lieferadresse; rechnungsadresse;"
    " rechnungsanschrift; lieferanschrift; besteller; leistungsempfanger; debitor; mandant; geliefert an; fur; an; kundenname; abnehmer;"
    " lieferung an; zahlungspflichtiger; kauferin; z hd; zu handen; warenempfanger; versand an",
    C.PERSON: "bezeichnung der firma; firmenname; name; vor und nachname; ansprechpartner; ansprechpartnerin; bearbeiter; sachbearbeiter; bewerber; bewerberin; person;"
    " kassierer; es bediente sie; ihr ansprechpartner; kontakt; nachname; vorname; vollstandiger name",
    C.ACCOUNT_HOLDER: "kontoinhaber; kontoinhaberin; inhaber; begunstigter",
    C.EMAIL: "mailadresse; e mail; email; mail; e mail adresse; mailadresse; emailadresse",
    C.PHONE: "kundenservice; kundendienst; telefon; telefonnummer; tel; tel nr; mobil; handy; fon; mobilnummer; rufnummer; handynummer; mobiltelefon",
    C.IBAN: "iban; iban nr; bankverbindung; bankkonto",
    C.BIC: "bic; swift; bic swift; swift bic",
    C.SUBJECT: "betreff; betr; betrifft; thema",
    C.JOB_TITLE: "beruf; position; stelle; funktion; berufsbezeichnung; aktuelle position; tatigkeit; titel",
    C.ADDRESS: "adresse; anschrift; wohnort; postanschrift; wohnadresse",
    C.BANK: "bank; kreditinstitut; geldinstitut; name der bank",
    C.CURRENCY: "wahrung; belegwahrung",
    C.PAID_BY: "zahlungsart; zahlart; zahlungsweise; zahlungsmethode; bezahlt mit",
    C.ITEM: "bezeichnung; artikel; menge; anzahl; einzelpreis; preis; ep; gp; beschreibung; leistung; leistungen; stuck; stk; einheit; betrag;"
    " stunden; position; pos; satz; posten; produkt; stuckpreis; preis je einheit; artikelnr; ware; stundensatz; positionspreis; e preis;"
    " g preis; einh; soll; haben; buchungstext; wertstellung; valuta; buchung; buchungstag; ausgang; eingang; was; lastschrift; gutschrift",
}
ROLES: dict[R, str] = {
    R.PAPER: "rechnung rechnungs rechn rg re faktura fakturen beleg belegs quittung quittungs dokument dokumenten bon"
    " kassenbon kassenzettel gutschrift",
    R.ORDER: "bestellung bestell bestellungs auftrag auftrags buchungs reservierungs",
    R.DELIVERY: "lieferung liefer lieferungs leistung leistungs versand sendung sendungs lieferschein",
    R.CONTRACT: "vertrag vertrags police policen versicherungsschein",
    R.STATEMENT: "auszug auszugs kontoauszug kontoauszugs",
    R.LETTER: "mahn mahnung mahnungs schreiben brief schreibens briefs",
    R.CUSTOMER: "kunde kunden kundin kd kaufer kaufers besteller empfanger rechnungsempfanger auftraggeber debitor debitoren"
    " mandant mandanten",
    R.SUPPLIER: "exporteur lieferant lieferanten verkaufer verkaufers aussteller handler anbieter kreditor kreditoren rechnungssteller",
    R.ACCOUNT: "konto kontos",
    R.BANK: "bank",
    R.TAX: "ausgangssteuer mwst ust mehrwertsteuer umsatzsteuer steuer steuern",
    R.REGISTER: "handelsregister register",
    R.NUMBER: "nummer nr no num n kennung zeichen id kennzeichen referenz ident",
    R.DATE: "dat datum tag datums termin",
    R.ISSUE: "ausstellung ausstellungs ausgestellt erstellt fakturierungs erstellung erstellungs ausgabe",
    R.DUE: "fallig falligkeit falligkeits zahlbar falliger fallige",
    R.PAY: "ausgleich begleichung bezahlung zahlungsbedingungen zahlungsbedingung zahlungskonditionen uberweisen uberweisung begleichen entrichten zahlen uberweisungs einzuzahlen anzuweisen uberweist zahlung zahlungs zahlen zahl uberweisen uberweisungs begleichen zahlender bezahlen",
    R.UNTIL: "bis spatestens vor",
    R.PAID: "anzahlung abschlag vorauszahlung akonto erhalten bezahlt gezahlt angezahlt",
    R.COLLECT: "abbuchen buchen abgebucht einziehen eingezogen ziehen abbuchung einzug",
    R.NEXT: "nachste nachster nachsten nachstes erstmals kunftig",
    R.SUM: "gesamt summe total summen insgesamt",
    R.AMOUNT: "forderung betrag preis wert betrags",
    R.ALL: "gesamt end schluss endgultig insgesamt gesamter",
    R.GROSS: "brutto",
    R.NET: "netto zwischen",
    R.WITH: "mit inkl inklusive incl einschl einschliesslich",
    R.WITHOUT: "ohne exkl vor exklusive zzgl zuzuglich",
    R.BALANCE: "saldo kontostand",
    R.OLD: "alter alt anfangs vorheriger letzter anfang",
    R.NEW: "neuer end schluss aktueller neu schlu abschluss",
    R.REST: "offener offen ausstehender rest restlicher verbleibender",
    R.HOLDER: "inhaber inhaberin",
    R.NAME: "name namen namens",
    R.CONTACT: "kontakt ansprechpartner",
    R.MAIL: "email mail",
    R.PHONE: "telefon tel fon mobil handy mobilfunk ruf rufnummer",
    R.SUBJECT: "betreff",
    R.ADDRESS: "adresse anschrift",
    R.BIRTH: "geburts geboren geburt",
    R.PERIOD: "zeitraum",
    R.JOB: "beruf berufs position stelle funktion",
    R.DISCOUNT: "rabatt skonto nachlass",
    R.FREIGHT: "fracht porto versand versandkosten",
    R.BRING: "liefern liefert anliefern anzuliefern zustellen zugestellt ausgeliefert",
    R.DONE: "geliefert verkauft gesendet versandt berechnet ausgestellt rechnung lieferung faktura versand",
    R.TO: "an fur",
    R.BY: "von durch",
    R.KIND: "gutschrifts schluss honorar kosten abschlags teil schluss sammel waren miet ihre unsere original verkaufs fracht monats handwerker vorab",
    R.GLUE: "bereits abzgl abzuglich davon darin der die das dem den des dieser diese ihrer ihre ihr zu zur unsere unser im am vom und per in",
}
