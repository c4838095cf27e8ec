"""Power, water, councils: eight bills in seven languages."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx html")
def year_of_power(hand: Hand) -> Drawn:
    """A year's bill: contract account, meter, a total, what was paid in advance, what is left and a new advance; detail on page two."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%d.%m.%Y|%D. %B %Y")
    works, who = hand.pick("Gemeindewerke Oberau GmbH|Nordufer Energie AG|Bürgerstrom Taunus eG"), hand.person()
    number, account = hand.number("VR%Y######|10#######|R-%y-######"), hand.number("20########|V######")
    used, rate = hand.rng.randint(900, 5200), Decimal("0.2987")
    work, base = cents(used * rate), hand.amount(90, 160)
    net = work + base
    tax = share(net, 19)
    sum_ = net + tax
    monthly = (sum_ / 13).quantize(Decimal(1)).quantize(Decimal("0.01"))
    left = sum_ - 11 * monthly
    due = hand.after(14, 16, 20)
    begin, end = hand.today - timedelta(days=385), hand.today - timedelta(days=21)
    sheet = drawn(
        hand,
        """
@40 340 450
{works}
{street}, {town}

{who}|Vertragskonto|{account}
{their_street}|Rechnungsnummer|{number}
{their_town}|Rechnungsdatum|{day}
|Zählernummer|{meter}

Ihre Jahresabrechnung Strom
Abrechnungszeitraum {begin} bis {end}

@40
Guten Tag {who},
~ im Abrechnungszeitraum haben Sie {used} kWh verbraucht. So setzt sich Ihre Rechnung zusammen:

@40 520>
[
Rechnungsbetrag (brutto)|{sum}
abzüglich gezahlter Abschläge (11 x {monthly})|{paid}
Nachzahlung|{left}
]

@40
~ Die Nachzahlung buchen wir am {due} von Ihrem Konto DE** **** {tail} ab. Ihr neuer monatlicher Abschlag beträgt {new}, erstmals fällig am {first}.

~ {works}, Sitz {town}, Amtsgericht HRB {hrb}, USt-IdNr. DE{vat}, Aufsichtsratsvorsitz: {boss}. Schlichtungsstelle Energie e.V., Friedrichstraße 133, 10117 Berlin.
^
@40 340 450
{works}|Rechnungsnummer|{number}
Seite 2 von 2|Vertragskonto|{account}

@40 165 310> 400> 520>
[
Zeitraum|Zählerstand|Menge|Preis|Betrag
{begin} - {end}|{from_} - {to}|{used} kWh|29,87 ct|{work}
Grundpreis||365 Tage||{base}
Summe netto||||{net}
Umsatzsteuer 19 %||||{tax}
Summe brutto||||{sum}
]
""",
        works=works, street=hand.street(), town=hand.town(), who=who, account=account, their_street=hand.street(), number=number, their_town=hand.town(), day=hand.day(hand.today),
        meter=hand.number("1EMH00########"), begin=hand.day(begin, "%d.%m.%Y"), end=hand.day(end, "%d.%m.%Y"), used=str(used), sum=hand.money(sum_), monthly=hand.money(monthly),
        paid=hand.money(-11 * monthly), left=hand.money(left), due=hand.day(due), tail=hand.digits(4), new=hand.money(monthly + 4), first=hand.day(due + timedelta(days=20)),
        hrb=hand.digits(4), vat=hand.digits(9), boss=hand.person(), from_=str(start := hand.rng.randint(10_000, 40_000)), to=str(start + used), work=hand.money(work),
        base=hand.money(base), net=hand.money(net), tax=hand.money(tax),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=works,
        customer=who,
        due_date=due,
        subtotal=net,
        vat=tax,
        amount_due=left,
        iban=None,
    )


@LAYOUTS.add("es", "pdf html docx")
def water(hand: Hand) -> Drawn:
    """Water: contract, policy, readings, a period, a last day; the total says factura."""
    hand.writes("1.234,56 €|1.234,56€", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    works, who = (
        hand.pick("Aguas del Genil S.A.|Canal de la Ribera, S.A.|Empresa Municipal de Aguas de Alborán S.A."),
        hand.person(),
    )
    number, contract = hand.number("%Y@######|%y-########|F%Y/######"), hand.number("########|4######-#")
    supply, sewer = hand.amount(12, 90), hand.amount(6, 50)
    tax = share(supply, 10)
    sum_ = supply + sewer + tax
    begin, end, limit = hand.today - timedelta(days=65), hand.today - timedelta(days=5), hand.after(15, 20, 25)
    sheet = drawn(
        hand,
        """
@40 180 320 440
{works}
Atención al cliente 900 100 2{tail}

DATOS DE LA FACTURA||TITULAR
[
Nº de factura|{number}|{who}|
Nº de contrato|{contract}|NIF {nif}|
Fecha de emisión|{day}|{street}|
Fecha límite de pago|{limit}|{town}|
Periodo facturado|{begin} - {end}||
]

@40 160 260 360 540>
[
Lectura anterior|Lectura actual|Consumo m3|Contador|
{before}|{now}|{used}|{meter}|
]

@40 540>
[
Abastecimiento|{supply}
Alcantarillado y depuración (exento)|{sewer}
IVA 10 % sobre {supply}|{tax}
TOTAL FACTURA|{sum}
]

@40
Domiciliación bancaria: ES** **** **** **{tail}
~ {works}. Inscrita en el R.M. de Granada, tomo {book}, folio {page}, hoja GR-{sheet}. CIF A{cif}. Domicilio social: {their_street}, {their_town}.
""",
        works=works, tail=hand.digits(2), number=number, who=who, contract=contract, nif=hand.number("########@"), day=hand.day(hand.today), street=hand.street(),
        limit=hand.day(limit), town=hand.town(), begin=hand.day(begin, "%d/%m/%y"), end=hand.day(end, "%d/%m/%y"), before=hand.digits(3), now=hand.digits(4), used=str(hand.rng.randint(6, 60)),
        meter=hand.number("@##@@######"), supply=hand.money(supply), sewer=hand.money(sewer), tax=hand.money(tax), sum=hand.money(sum_), book=hand.digits(4),
        page=hand.digits(3), sheet=hand.digits(5), cif=hand.digits(8), their_street=hand.street(), their_town=hand.town(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=works,
        customer=who,
        due_date=limit,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("it", "pdf html docx")
def bolletta(hand: Hand) -> Drawn:
    """Italian power: how much by when in a box at the top, client and point of delivery, a licence for television in the sums."""
    hand.writes("€ 1.234,56|1.234,56 €|1.234,56 euro", "%d/%m/%Y|%D %B %Y|%d.%m.%Y")
    works, who = (
        hand.pick("Luce Adriatica S.p.A.|Vento e Sole Energia S.r.l.|Azienda Elettrica Valligiana S.p.A."),
        hand.person(),
    )
    number, account = hand.number("00########|%Y/E/######|5#########"), hand.number("### ### ###|9########")
    energy, net_, duties, licence = hand.amount(25, 160), hand.amount(10, 50), hand.amount(3, 14), Decimal("18.00")
    tax = share(energy + net_ + duties, 10)
    sum_, due = energy + net_ + duties + tax + licence, hand.after(20, 25)
    sheet = drawn(
        hand,
        """
@40 320
{works}
|Gentile {who}
|{street}
|{town}

@40 180 320
[
Quanto devo pagare?|Entro quando?|Per quale periodo?
{sum}|{due}|{months} {year}
]

@40 200
[
Bolletta n.|{number}
Emessa il|{day}
Codice cliente|{account}
POD|{pod}
Codice fiscale|{tax_code}
]

@40 520>
SINTESI DEGLI IMPORTI FATTURATI
[
Spesa per la materia energia|{energy}
Spesa per il trasporto e la gestione del contatore|{net_}
Imposte|{duties}
Totale IVA (10%)|{tax}
Canone di abbonamento alla televisione|{licence}
Totale bolletta|{sum}
]

@40
I tuoi pagamenti precedenti risultano regolari. Grazie!
~ {works} - Sede legale {their_street}, {their_town} - Cap. Soc. € 4.000.000,00 i.v. - R.E.A. {rea} - C.F. e P. IVA {vat}
""",
        works=works, who=who, street=hand.street(), town=hand.town(), sum=hand.money(sum_), due=hand.day(due), months=hand.pick("gennaio-febbraio|marzo-aprile|luglio-agosto"),
        year=str(hand.today.year), number=number, day=hand.day(hand.today), account=account, pod=hand.number("IT001E########"), tax_code=hand.number("@@@@@@##@##@###@"),
        energy=hand.money(energy), net_=hand.money(net_), duties=hand.money(duties), tax=hand.money(tax), licence=hand.money(licence), their_street=hand.street(),
        their_town=hand.town(), rea=hand.digits(6), vat=hand.digits(11),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=works,
        customer=who,
        customer_number=account,
        due_date=due,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("pl", "pdf html docx txt")
def gas(hand: Hand) -> Drawn:
    """Polish gas: client, point, period, what the forecast says, an account of one's own to pay to."""
    hand.writes("1 234,56 zł|1234,56 zł|1 234,56 PLN", "%d.%m.%Y|%D %B %Y|%Y-%m-%d")
    works, who = hand.pick("Gazownia Podkarpacka Sp. z o.o.|Energia Pomorze S.A.|Ciepło dla Domu Sp. z o.o."), hand.person()
    number, account = hand.number("P/########/%y|%Y/##/########|#########/###/%y"), hand.number("1#######|KL-######")
    gas_, fee = hand.amount(40, 500), hand.amount(10, 60)
    net = gas_ + fee
    tax = share(net, 23)
    sum_, due = net + tax, hand.after(14, 21)
    sheet = drawn(
        hand,
        """
@40 330
{works}|{who}
{street}|{their_street}
{town}|{their_town}

@40 180
Faktura VAT nr {number}
[
Data wystawienia|{day}
Numer klienta|{account}
Punkt poboru|{point}
Okres rozliczeniowy|{begin} - {end}
]

@40 520>
[
Paliwo gazowe|{gas}
Opłaty dystrybucyjne|{fee}
Wartość netto|{net}
Podatek VAT 23%|{tax}
Wartość brutto|{sum}
Saldo z poprzednich okresów|{none}
]

@40 250
DO ZAPŁATY|{sum}
TERMIN PŁATNOŚCI|{due}
Wpłaty na rachunek|{iban}

@40
~ Prognoza na kolejny okres: {forecast}. NIP {nip}, KRS {krs}, kapitał zakładowy 12 000 000 zł wpłacony w całości. Infolinia 22 555 {tail}.
""",
        works=works, who=who, street=hand.street(), their_street=hand.street(), town=hand.town(), their_town=hand.town(), number=number, day=hand.day(hand.today), account=account,
        point=hand.number("80186############"), begin=hand.day(hand.today - timedelta(days=62)), end=hand.day(hand.today - timedelta(days=2)), gas=hand.money(gas_), fee=hand.money(fee),
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), none=hand.money(Decimal(0)), due=hand.day(due), iban=(iban := hand.iban()),
        forecast=hand.money(net + 12), nip=hand.digits(10), krs="0000" + hand.digits(6), tail=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=works, customer=who, customer_number=account, due_date=due, subtotal=net, vat=tax,
        iban=iban.replace(" ", ""), order_number=None,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf html docx")
def water_and_sewer(hand: Hand) -> Drawn:
    """An American city's bill: previous balance and thanks for a payment, current charges, a sum after a day, a coupon to tear off."""
    hand.writes("$1,234.56|1,234.56", "%m/%d/%Y|%B %D, %Y|%m/%d/%y")
    works, who = (
        hand.pick("City of Larchmont Water Department|Kettle County Utilities|Fulton Creek Sanitary District"),
        hand.person(),
    )
    number, account = hand.number("#######|B-########"), hand.number("###-####-##|00######")
    old, water_, sewer, storm = hand.amount(30, 120), hand.amount(12, 70), hand.amount(15, 60), hand.amount(4, 12)
    sum_, due = water_ + sewer + storm, hand.after(20, 25)
    sheet = drawn(
        hand,
        """
@40 330 450
{works}
{street}, {town}
[
Service address: {their_street}|Account number|{account}
{who}|Bill number|{number}
|Bill date|{day}
|Due date|{due}
]

@40 200 320
[
Meter|Service from|Service to
{meter}|{begin}|{end}
]

@40 420>
[
Previous balance|{old}
Payment received {received} - thank you|{paid}
Balance forward|{none}
Water|{water}
Sewer|{sewer}
Storm water|{storm}
Total amount due|{sum}
]
If paid after {due}|{late}

@40 330 450
- - - Please detach and return this portion with your payment - - -
[
{who}|Account number|{account}
Amount enclosed $ ________|Total amount due|{sum}
]
""",
        works=works, street=hand.street(), town=hand.town(), their_street=hand.street().split(",")[0], account=account, who=who, number=number, day=hand.day(hand.today), due=hand.day(due),
        meter=hand.digits(8), begin=hand.day(hand.today - timedelta(days=38)), end=hand.day(hand.today - timedelta(days=7)), old=hand.money(old), paid=hand.money(-old),
        received=hand.day(hand.before(8, 14)), none=hand.money(Decimal(0)), water=hand.money(water_), sewer=hand.money(sewer), storm=hand.money(storm), sum=hand.money(sum_),
        late=hand.money(sum_ + 10),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=works,
        customer=who,
        due_date=due,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("gb", "pdf docx html")
def council_tax(hand: Hand) -> Drawn:
    """A bill without an invoice number: account reference, band, shares of county and police, instalments with their days."""
    hand.writes("£1,234.56|1,234.56", "%D %B %Y|%d/%m/%Y|%d %b %Y")
    council, who = hand.pick("Frithside District Council|Saltmarsh Borough Council|Cobden City Council"), hand.person()
    county, own, police = hand.amount(900, 1500), hand.amount(120, 300), hand.amount(150, 280)
    whole = county + own + police
    off = share(whole, 25)
    sum_ = whole - off
    part = cents(sum_ / 10)
    sheet = drawn(
        hand,
        """
@40 330 450
{council}
Revenues Service, {street}, {town}

[
{who}|Account reference|{account}
{their_street}|Date of issue|{day}
{their_town}|Property reference|{property}
|Band|D
]

COUNCIL TAX {year}/{next}

@40 440>
[
{shire} County Council|{county}
{council}|{own}
Police and Crime Commissioner|{police}
Council tax for the year|{whole}
Less single person discount (25%)|{off}
Total amount payable|{sum}
]

@40 200
[
Instalments|
1 instalment of {first}|1 May {year}
9 instalments of {part}|from 1 June {year}
]

@40
~ If you disagree with this bill, write to us within two months. Pay by Direct Debit, online or at any Post Office quoting your account reference.
""",
        council=council, street=hand.street(), town=hand.town(), who=who, account=hand.number("7#######|#########"), their_street=hand.street(), day=hand.day(hand.today),
        their_town=hand.town(), property=hand.number("0000##########"), year=str(hand.today.year), next=f"{(hand.today.year + 1) % 100}", shire="Fenshire", county=hand.money(county),
        own=hand.money(own), police=hand.money(police), whole=hand.money(whole), off=hand.money(-off), sum=hand.money(sum_), first=hand.money(sum_ - 9 * part), part=hand.money(part),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=None,
        date=hand.today,
        total=sum_,
        supplier=council,
        customer=who,
        vat=None,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("se", "pdf html docx")
def power_in_sweden(hand: Hand) -> Drawn:
    """Swedish power: OCR and invoice are two numbers, the sum stands in the slip, taxes on taxes."""
    hand.writes("1 234,56 kr|1 234,56|1 234,56 SEK", "%Y-%m-%d|%D %B %Y")
    works, who = hand.pick("Fjällkraft Elhandel AB|Mälarö Energi AB|Byastaden Nät AB"), hand.person()
    number, account = hand.number("########|%Y#####|4######"), hand.number("#######|1####-#")
    power, net_ = hand.amount(200, 1800), hand.amount(90, 600)
    tax = share(power + net_, 25)
    sum_, due = power + net_ + tax, hand.after(25, 30)
    sheet = drawn(
        hand,
        """
@40 300 430
{works}|Faktura el
|Fakturanummer|{number}
{who}|Fakturadatum|{day}
{street}|Kundnummer|{account}
{town}|Anläggnings-id|{point}
|Förfallodatum|{due}

@40 200 430>
[
Period|{month} {year}|
Elhandel|{kwh} kWh|{power}
Elnät och energiskatt||{net_}
Moms 25 %||{tax}
Summa||{sum}
]

@40 150 260 380
[
INBETALNING|Bankgiro|OCR|Att betala
|{giro}|{ocr}|{sum}
]

@40
~ Betalas fakturan efter förfallodagen tillkommer påminnelseavgift 60 kr. {works}, {their_street}, {their_town}. Org.nr {org}. Momsreg.nr SE{org_}01. Styrelsens säte Uppsala.
""",
        works=works, number=number, who=who, day=hand.day(hand.today), street=hand.street(), account=account, town=hand.town(), point=hand.digits(18), due=hand.day(due),
        month=hand.pick("januari|mars|oktober"), year=str(hand.today.year), kwh=str(hand.rng.randint(90, 2200)), power=hand.money(power), net_=hand.money(net_), tax=hand.money(tax),
        sum=hand.money(sum_), giro=f"{hand.digits(4)}-{hand.digits(4)}", ocr=hand.digits(12), their_street=hand.street(), their_town=hand.town(), org=f"{(org := hand.digits(6))}-{hand.digits(4)}",
        org_=f"{org}{hand.digits(4)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=works,
        customer=who,
        customer_number=account,
        due_date=due,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("de", "pdf docx txt")
def fee_of_a_town(hand: Hand) -> Drawn:
    """A notice of fees: file and cash marks, a decision, a law, no tax; the office is who is paid."""
    hand.writes("1.234,56 EUR|1.234,56 €", "%d.%m.%Y|%D. %B %Y")
    office, who = hand.pick("Stadt Lindenau|Gemeinde Oberau|Landkreis Seewald"), hand.firm()
    fee, costs = hand.amount(50, 900, "5").quantize(Decimal("0.01")), hand.amount(3, 12)
    sum_, due = fee + costs, hand.after(28, 30)
    sheet = drawn(
        hand,
        """
@40 330 430
{office}
Der Bürgermeister - Bauamt
[
{who}|Aktenzeichen|{file}
{street}|Kassenzeichen|{cash}
{town}|Auskunft erteilt|{clerk}
|Datum|{day}
]

GEBÜHRENBESCHEID
für die Erteilung einer {what} (Antrag vom {asked}, Eingang {got})

@40 440>
[
Gebühr nach Tarifstelle 2.5|{fee}
Auslagen (Postzustellung)|{costs}
Festgesetzter Betrag|{sum}
]

@40
~ Der Betrag ist bis zum {due} unter Angabe des Kassenzeichens auf eines der Konten der Stadtkasse zu überweisen: Sparkasse {iban}.

Rechtsbehelfsbelehrung
~ Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch eingelegt werden. Der Widerspruch hat keine aufschiebende Wirkung.
""",
        office=office, who=who, file=hand.number("63-##/%Y"), street=hand.street(), cash=hand.number("5.####.######.#"), town=hand.town(), clerk=hand.person(), day=hand.day(hand.today),
        what=hand.pick("Sondernutzungserlaubnis|Baugenehmigung|Ausnahmegenehmigung"), asked=hand.day(hand.before(40, 60)), got=hand.day(hand.before(35, 39)), fee=hand.money(fee),
        costs=hand.money(costs), sum=hand.money(sum_), due=hand.day(due), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today,
        total=sum_,
        supplier=office,
        customer=who,
        due_date=due,
        vat=None,
        iban=iban.replace(" ", ""),
        order_number=None,
    )
