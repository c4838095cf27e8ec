"""Dutch names of fields, and the words that labels are made of."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: "factuur; nota; bon; bonnr; kassabonnr; kwitantie; onze factuur; factuur nr",
    C.ORDER_NUMBER: "bestelling; uw bestelling; uw order; inkooporder; ordernr; uw kenmerk order",
    C.CUSTOMER_NUMBER: "klantnr; debiteurnr; relatienummer; lidnummer",
    C.DELIVERY_NUMBER: "pakbon; pakbonnummer; zendingnummer; track en trace",
    C.CONTRACT_NUMBER: "polisnummer; contractnr",
    C.REFERENCE: "kenmerk; ons kenmerk; uw kenmerk; referentie; uw referentie; onze referentie; betalingskenmerk;"
    " dossiernummer; zaaknummer",
    C.TAX_NUMBER: "btw nr; btw id; btw nummer; kvk; kvk nr; kvk nummer; btw identificatienummer; fiscaal nummer",
    C.ACCOUNT_NUMBER: "rekeningnummer; rekeningnr; rekening; bankrekening",
    C.DATE: "gekocht op; plaats en datum; verzonden; verzonden op; datum; d d; dagtekening; afschriftdatum; datum afschrift; aankoopdatum; kassabon van",
    C.INVOICE_DATE: "factuurdatum; datum factuur; factuur van; gefactureerd op; opgemaakt op; uitgegeven op; opgesteld op; datum"
    " van uitgifte",
    C.ORDER_DATE: "besteldatum; orderdatum; besteld op; bestelling van; datum bestelling; uw bestelling van",
    C.DELIVERY_DATE: "verwachte (levering|leverdatum|bezorging|bezorgdatum|leverdag); levering verwacht( op|); bezorgdatum; bezorging op; leverdatum; leveringsdatum; geleverd op; verzonden op; verzenddatum; datum levering",
    C.DUE_DATE: "vervaldatum; vervaldag; vervalt op; te betalen voor; te betalen (uiterlijk|tot|op); betalen voor; uiterlijk"
    " te betalen; betaaldatum; uiterste betaaldatum; betalingstermijn; betaal voor; betaling voor; betaling"
    " uiterlijk; gelieve te betalen voor; te voldoen (voor|uiterlijk); uiterste betaaldag",
    C.BIRTH_DATE: "geboortedatum; geboren; geboren op; geb datum",
    C.PERIOD: "periode; factuurperiode; van; tot; betalingsvoorwaarden",
    C.GROSS: "totaal (incl|inclusief|inc) (btw|belasting); totaalbedrag; eindtotaal; factuurbedrag; totaal"
    " (bruto|factuur|generaal); eindbedrag; totaal factuurbedrag; totaalbedrag (incl|inclusief) btw; bedrag"
    " (incl|inclusief) btw; factuurtotaal",
    C.TOTAL: "totaal; som; totaal eur",
    C.AMOUNT_DUE: "bij te betalen; nog te voldoen; nog door u te (betalen|voldoen); resterend bedrag; te betalen; te betalen bedrag; te voldoen; openstaand bedrag; verschuldigd bedrag; te ontvangen; nog te"
    " betalen; totaal te betalen; restbedrag; door u te betalen",
    C.NET: "netto; subtotaal; totaal (excl|exclusief|zonder|ex) btw; nettobedrag; netto totaal; bedrag (excl|exclusief)"
    " btw; maatstaf van heffing; subtotaal (excl|exclusief) btw; grondslag; btw grondslag; goederenbedrag",
    C.TAX: "btw; btw bedrag; belasting; btw totaal; totaal btw; waarvan btw",
    C.PAID: "betaald; aanbetaling; voorschot; contant; pin; wisselgeld; reeds betaald; vooruitbetaling; ontvangen; terug;"
    " pinbetaling; kaart; retour",
    C.DISCOUNT: "korting",
    C.SHIPPING: "levering; bezorging; verzendkosten; verzending; vracht; transport; porto; bezorgkosten",
    C.OPENING_BALANCE: "beginsaldo; vorig saldo; oud saldo; saldo (begin|vorig)",
    C.CLOSING_BALANCE: "eindsaldo; nieuw saldo; saldo; huidig saldo; saldo (eind|nieuw)",
    C.SUPPLIER: "afzender van de factuur; leverancier; verkoper; afzender; bedrijf; winkel; crediteur; naam leverancier; verhuurder; opdrachtnemer;"
    " firma; uitgever; van; geleverd door",
    C.CUSTOMER: "besteld door; opdrachtgever; ontvangen van; patient; klant; koper; ontvanger; debiteur; factuur aan; factuuradres; afleveradres; bezorgadres; opdrachtgever;"
    " afnemer; huurder; aan; t a v; ter attentie van; geadresseerde; gefactureerd aan; klantnaam; geleverd aan;"
    " voor",
    C.PERSON: "naam; volledige naam; contactpersoon; kandidaat; medewerker; voornaam en achternaam; u werd geholpen door;"
    " achternaam; kassier",
    C.ACCOUNT_HOLDER: "rekeninghouder; tenaamstelling; t n v; ten name van; naam rekeninghouder; begunstigde",
    C.EMAIL: "mailadres; e mailadres; emailadres; e mail; email; e mailadres; emailadres; mail",
    C.PHONE: "klantenservice; telefoon; tel; telefoonnummer; mobiel; gsm; tel nr; mobiel nummer",
    C.IBAN: "iban; bankrekening; iban nr; iban nummer",
    C.BIC: "bic; swift; bic swift",
    C.SUBJECT: "onderwerp; betreft; inzake",
    C.JOB_TITLE: "functie; beroep; huidige functie; functietitel",
    C.ADDRESS: "adres; woonadres; postadres; woonplaats",
    C.BANK: "bank; banknaam",
    C.CURRENCY: "valuta",
    C.PAID_BY: "betaalwijze; betaalmethode; betaald met",
    C.ITEM: "omschrijving; artikel; aantal; prijs; stukprijs; eenheid; bedrag; product; uren; tarief; eenheidsprijs;"
    " prijs per stuk; beschrijving; dienst; af; bij; boeking; tegenpartij; stuks; hoeveelheid; regelbedrag",
}
ROLES: dict[R, str] = {
    R.PAPER: "creditnota creditfactuur factuur rekening nota bon kassabon bewijs document fact kwitantie",
    R.ORDER: "opdr order bestelling bestel opdracht inkooporder",
    R.DELIVERY: "levering lever verzending verzend pakbon leverings afleverbon zending",
    R.CONTRACT: "contract overeenkomst polis",
    R.STATEMENT: "afschrift rekeningafschrift",
    R.LETTER: "herinnering aanmaning brief",
    R.CUSTOMER: "klant klanten debiteur debiteuren koper afnemer ontvanger relatie opdrachtgever",
    R.SUPPLIER: "exporteur leverancier verkoper crediteur afzender",
    R.ACCOUNT: "rekening",
    R.BANK: "bank",
    R.TAX: "btw belasting",
    R.REGISTER: "kvk handelsregister",
    R.NUMBER: "nummer nr no num code kenmerk referentie id",
    R.DATE: "datum dag dd",
    R.ISSUE: "uitgifte opgesteld opmaak facturatie uitgegeven",
    R.DUE: "verval vervalt vervaldag",
    R.PAY: "overmaken overschrijven maken voldaan betaal betalen betaling betalings voldoen",
    R.UNTIL: "voor uiterlijk uiterste tot binnen",
    R.PAID: "aanbetaling voorschot ontvangen betaald voldaan",
    R.COLLECT: "afgeschreven schrijven incasseren geincasseerd afschrijven afschrijving",
    R.NEXT: "volgende eerstvolgende",
    R.SUM: "totaal som totale",
    R.AMOUNT: "bedrag prijs waarde",
    R.ALL: "eind totaal algemeen",
    R.GROSS: "bruto",
    R.NET: "netto subtotaal",
    R.WITH: "incl inclusief met",
    R.WITHOUT: "excl exclusief zonder ex",
    R.BALANCE: "saldo",
    R.OLD: "vorig oud begin",
    R.NEW: "nieuw eind huidig",
    R.REST: "openstaand openstaande resterende resterend verschuldigd te",
    R.HOLDER: "houder",
    R.NAME: "naam",
    R.CONTACT: "contact contactpersoon",
    R.MAIL: "email mail",
    R.PHONE: "telefoon tel mobiel gsm",
    R.SUBJECT: "onderwerp betreft",
    R.ADDRESS: "adres",
    R.BIRTH: "geboorte geboren",
    R.PERIOD: "periode",
    R.JOB: "functie beroep",
    R.DISCOUNT: "korting",
    R.FREIGHT: "verzendkosten vracht",
    R.BRING: "leveren bezorgen bezorgd geleverd",
    R.DONE: "gefactureerd geleverd verzonden factuur verkocht",
    R.TO: "aan",
    R.BY: "door van",
    R.KIND: "deel creditnota verkoop termijn",
    R.GLUE: "reeds af waarvan de het van uw onze ons deze in op te voor en",
}
