"""Invoices of makers and builders, from Germany to Sweden: several deliveries, instalments, hire, slips to pay by."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def _priced(hand: Hand, items: list[Item]) -> list[list[str]]:
    return [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]


@LAYOUTS.add("de", "pdf docx")
def collected(hand: Hand) -> Drawn:
    """Several delivery notes in one invoice, a sum carried over to the second page; only the footer names the firm."""
    hand.writes("1.234,56 €|1.234,56 EUR|1.234,56", "%d.%m.%Y|%d.%m.%y")
    firm = hand.pick("Baustoff Reinders GmbH & Co. KG|Stahlhandel Petzold GmbH|Holzkontor Wiemann GmbH")
    number, account, customer = hand.number("#######|SR-%y-#####|9#.#####"), hand.digits(5), hand.firm()
    net, carried = Decimal("0.00"), Decimal("0.00")
    pages: list[list[list[str]]] = [[], []]
    for at in range(2):
        for _ in range(hand.rng.randint(1, 2)):
            items = hand.items(
                "Kalksandstein KS 12 DF|Zementestrich CT-C25|Trennlage PE 0,2 mm|Kantholz 8/12 sägerau|Dachlatte 40/60|"
                "Bewehrungsmatte Q188|Flachstahl 40 x 5|Dämmplatte 120 mm|Fugenmörtel grau 25 kg",
                4, 190, some=(2, 4), counts=40,
            )  # fmt: skip
            head = f"Lieferschein {hand.digits(6)} vom {hand.day(hand.before(3, 28))}, Kommission {hand.pick('Lager|Halle 2|Neubau|Anbau')}"
            pages[at] += [[head], *_priced(hand, items)]
            pages[at].append([])
            net += total(items)
        carried = carried or net
    tax = share(net, 19)
    sum_, soon, due = net + tax, hand.today + timedelta(days=10), hand.today + timedelta(days=30)
    sheet = drawn(
        hand,
        """
@40 330
{customer}|Sammelrechnung
{street}
{town}|{label} {number}
|Datum {day}
|Kundennr. {account}
|Blatt 1

@40 350> 430> 530>
[
Artikel|Menge|Einzelpreis|Gesamt
*first
Übertrag|||{carried}
]
^
@40 350> 430> 530>
{label} {number}|||Blatt 2
[
Übertrag von Blatt 1|||{carried}
*second
Warenwert netto|||{net}
Mehrwertsteuer 19 %|||{tax}
Rechnungsbetrag|||{sum}
]

@40
~ Bei Zahlung bis {soon} gewähren wir 2 % Skonto ({cut}), bis {due} rein netto. Die Ware bleibt bis zur Bezahlung unser Eigentum.

{firm} - {office} - {seat} - Telefon {phone}
{court} - USt-IdNr. DE{id} - Geschäftsführer: {boss}
{bank} - IBAN {iban}
""",
        {"first": pages[0], "second": pages[1]},
        customer=customer, street=hand.street(), town=hand.town(), label=hand.pick("Rechnungs-Nr.|Rechnung Nr."), number=number, day=hand.day(hand.today), account=account,
        carried=hand.money(carried), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), soon=hand.day(soon), cut=hand.money(share(sum_, 2)), due=hand.day(due),
        firm=firm, office=hand.street(), seat=hand.town(), phone=hand.phone(), court=hand.number("Handelsregister ####|Registernummer #####"), id=hand.digits(9),
        boss=hand.person(), bank=hand.pick("Volksbank eG|Sparkasse|Landesbank"), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer_number=account, net_amount=net, due_date=due, iban=iban
    )  # fmt: skip


@LAYOUTS.add("de", "docx pdf html")
def instalment(hand: Hand) -> Drawn:
    """A builder's second instalment: what was done so far, less the first one with its own number and day."""
    hand.writes("1.234,56 €|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    firm = hand.pick("Zimmerei Hollfelder GmbH|Dachtechnik Wessling GmbH|Tiefbau Grabow GmbH & Co. KG")
    serial = hand.rng.randint(40, 800)
    number, former, customer = f"{hand.today.year}/{serial:04}", f"{hand.today.year}/{serial - 21:04}", hand.firm()
    project = hand.pick("Neubau Lagerhalle Ost|Dachsanierung Kita Sonnenhang|Umbau Bürogebäude B|Erweiterung Werkhalle 3")
    done, before = hand.amount(31000, 96000, "10.00").quantize(Decimal("0.01")), Decimal("0.00")
    before = share(done, hand.rng.choice((40, 45, 60)))
    net = done - before
    tax = share(net, 19)
    sum_, due = net + tax, hand.after(14, 18, 21)
    sheet = drawn(
        hand,
        """
@40
{firm}
{office} · {seat} · {phone}

An
{customer}
{street}
{town}

2. Abschlagsrechnung

@40 180
[
Rechnungsnummer|{number}
Rechnungsdatum|{day}
Bauvorhaben|{project}
Auftrag vom|{ordered}
]

@40
Für die bis heute erbrachten Leistungen stellen wir in Rechnung:

@40 480>
[
Leistungsstand laut Aufmaß, netto|{done}
abzüglich 1. Abschlagsrechnung {former} vom {earlier}, netto|{before}
Nettobetrag dieser Rechnung|{net}
zuzüglich 19 % Umsatzsteuer|{tax}
Zahlbetrag|{sum}
]

@40
~ Wir bitten um Überweisung bis zum {due} auf unser Konto {iban}. Ein Sicherheitseinbehalt ist nicht vereinbart.

Steuernummer {taxes}
{court}
""",
        firm=firm, office=hand.street(), seat=hand.town(), phone=hand.phone(), customer=customer, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today),
        project=project, ordered=hand.day(hand.before(70, 120)), done=hand.money(done), former=former, earlier=hand.day(hand.before(25, 50)), before=hand.bare(-before),
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), due=hand.day(due), iban=hand.iban(), taxes=hand.number("21/###/#####|304/####/####"),
        court=hand.number("Handelsregister ######|Handwerksrolle #####"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, vat_number=None, project=project, vat=tax, due_date=due
    )  # fmt: skip


@LAYOUTS.add("at", "pdf html txt")
def machine_hire(hand: Hand) -> Drawn:
    """Days of hire at a rate, the deposit given back apart; drawn by direct debit without a day."""
    hand.writes("€ 1.234,56|1.234,56 EUR", "%d.%m.%Y|%D.%M.%Y")
    firm = hand.pick("Kranz Baumaschinenverleih GmbH|Mietpark Inntal GmbH|Hebetechnik Steger Ges.m.b.H.")
    number, serial, customer = hand.number("M%y-####|VM######"), hand.number("@@#####@|#####-##"), hand.firm()
    machine = hand.pick("Minibagger 1,8 t|Teleskopstapler 6 m|Rüttelplatte 90 kg|Scherenbühne 12 m")
    days, end = hand.rng.randint(3, 14), hand.before(2, 6)
    begin = end - timedelta(days=days - 1)
    rate, insured, brought = hand.amount(60, 280, "1.00"), hand.amount(4, 19, "0.50"), hand.amount(45, 160, "5.00")
    net = cents(days * (rate + insured) + brought)
    tax = share(net, 20)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40 310
{firm}|{office}
Vermietung - Verkauf - Service|{seat}
|Tel. {phone}

Mieter:|MIETRECHNUNG
{customer}|Nr. {number}
{street}|{city}, am {day}
{town}

@40 150
[
Gerät|{machine}
Seriennummer|{serial}
Mietbeginn|{begin}
Mietende|{end}
]

@40 300> 400> 500>
[
Leistung|Tage|Satz|Betrag
Miete|{days}|{rate}|{hired}
Maschinenbruchversicherung|{days}|{insured}|{covered}
Zustellung und Abholung|||{brought}
Summe netto|||{net}
20 % USt|||{tax}
Rechnungssumme|||{sum}
]

@40
~ Der Betrag wird von Ihrem Konto abgebucht. Die Kaution von {pledge} haben wir bei Rückgabe des Geräts in bar erstattet.
UID ATU{id} - FN {court} - DVR {dvr}
""",
        firm=firm, office=hand.street(), seat=(seat := hand.town()), city=seat.split(" ", 1)[1], phone=hand.phone(), customer=customer, number=number, street=hand.street(),
        day=hand.day(hand.today), town=hand.town(), machine=machine, serial=serial, begin=hand.day(begin), end=hand.day(end), days=str(days), rate=hand.money(cents(rate)),
        hired=hand.money(cents(days * rate)), insured=hand.money(cents(insured)), covered=hand.money(cents(days * insured)), brought=hand.money(cents(brought)), net=hand.money(net),
        tax=hand.money(tax), sum=hand.money(sum_), pledge=hand.money(Decimal(hand.pick("300.00|500.00|800.00"))), id=hand.digits(8), court=hand.number("######@").lower(),
        dvr=hand.digits(7),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, rental_start=begin, rental_end=end, serial_number=serial, due_date=None
    )  # fmt: skip


@LAYOUTS.add("ch", "pdf html")
def payment_part(hand: Hand) -> Drawn:
    """A Swiss bill with its payment part below: account, reference and amount once more, the sum rounded to five."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56|1'234.56", "%d.%m.%Y|%D. %B %Y")
    firm = hand.pick("Metallbau Ruckstuhl AG|Schreinerei Bachofner GmbH|Sanitär Gugger AG")
    customer = hand.pick("Immovesta Treuhand AG|Hotel Alpenblick Betriebs AG|Gemeindewerke Oberau")
    number, reference = (
        hand.number("R-#####|%y####|1######"),
        f"{hand.digits(2)} {' '.join(hand.digits(5) for _ in range(5))}",
    )
    items = hand.items(
        "Geländer nach Mass|Arbeitsstunden Monteur|Türzarge Stahl|Siphon ersetzen|Fahrpauschale|Kleinmaterial|Silikonfugen", 25, 480,
        some=(2, 5), counts=7, step="0.50",
    )  # fmt: skip
    net = total(items)
    tax = share(net, "8.1")
    exact = net + tax
    sum_ = ((exact * 20).quantize(Decimal(1), ROUND_HALF_UP) / 20).quantize(Decimal("0.01"))
    due, iban = hand.after(20, 30), hand.iban()
    sheet = drawn(
        hand,
        """
@40 320
{firm}|{customer}
{office}|{street}
{seat}|{town}
MWST-Nr. {vat}

@40
{day}
Rechnung {number}
Ihre Ansprechperson: {boss}

@40 330> 420> 520>
[
Bezeichnung|Anzahl|Ansatz|CHF
*items
Zwischentotal|||{net}
MWST 8.1 %|||{tax}
Rundung|||{rounded}
Total|||{sum}
]

@40
Zahlbar bis {due}. Vielen Dank für Ihren Auftrag.

@40 200 370
[
Empfangsschein|Zahlteil|Konto / Zahlbar an
Konto / Zahlbar an||{iban}
{iban}||{firm}
{firm}||{office}
{office}||{seat}
{seat}|
||Referenz
Referenz||{reference}
{reference}|
|Währung  Betrag|Zahlbar durch
Währung  Betrag|CHF  {slip}|{customer}
CHF  {slip}||{street}
Annahmestelle||{town}
]
""",
        {"items": _priced(hand, items)},
        firm=firm, customer=customer, office=hand.street(), street=hand.street(), seat=hand.town(), town=hand.town(), vat=(vat := hand.number("CHE-###.###.###")),
        day=hand.day(hand.today), number=number, boss=hand.person(), net=hand.bare(net), tax=hand.bare(tax), rounded=hand.bare(sum_ - exact), sum=hand.money(sum_),
        due=hand.day(due), iban=iban, reference=reference, slip=hand.money(sum_, "1 234.56"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, due_date=due, iban=iban, reference_number=reference, vat_number=vat
    )  # fmt: skip


@LAYOUTS.add("cz", "pdf html docx")
def tax_document(hand: Hand) -> Drawn:
    """A Czech tax document: supplier and customer in two frames, three days and the symbol of payment beside each other."""
    hand.writes("1 234,56 Kč|1 234,56", "%d.%m.%Y|%D. %M. %Y")
    firm = hand.pick("Kovovýroba Hrubeš s.r.o.|Obaly Vysočina a.s.|Elektro Zámečník s.r.o.")
    symbol = hand.number("%y0#####|%Y0###")
    customer = hand.firm()
    items = hand.items(
        "Kovový regál 180 cm|Lepenková krabice, balení|Montáž na místě|Doprava|Kabelový žlab|Povrchová úprava", 180, 4200, some=(2, 4), counts=8
    )  # fmt: skip
    net = total(items)
    tax = share(net, 21)
    sum_, supplied, due = net + tax, hand.before(1, 5), hand.after(14, 21)
    number = f"{hand.pick('FV|VF')}{symbol}"
    sheet = drawn(
        hand,
        """
@40 300
|Faktura - daňový doklad č. {number}

[
DODAVATEL|ODBĚRATEL
{firm}|{customer}
{office}|{street}
{seat}|{town}
IČO: {ico}|IČO: {other}
DIČ: CZ{ico}|DIČ: CZ{other}
]
Zapsáno v obchodním rejstříku, vložka {court}

@40 180 300 440
[
Datum vystavení:|{day}|Číslo účtu:|{account}
Datum zdan. plnění:|{supplied}|Variabilní symbol:|{symbol}
Datum splatnosti:|{due}|Forma úhrady:|převodem
]

@40 300> 400> 500>
[
Označení dodávky|Počet|Cena za MJ|Celkem
*items
Základ daně 21 %|||{net}
DPH 21 %|||{tax}
Celkem k úhradě|||{sum}
]

@40
Vystavil: {boss}, tel. {phone}
""",
        {"items": _priced(hand, items)},
        number=number, firm=firm, customer=customer, office=hand.street(), street=hand.street(), seat=hand.town(), town=hand.town(), ico=(ico := hand.digits(8)), other=hand.digits(8),
        court=hand.digits(5), day=hand.day(hand.today), account=hand.number("#########/0#00|##-########/2010"), supplied=hand.day(supplied), symbol=symbol, due=hand.day(due),
        net=hand.bare(net), tax=hand.bare(tax), sum=hand.money(sum_, "1 234,56 Kč"), boss=hand.person(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, tax_point_date=supplied, due_date=due, variable_symbol=symbol, supplier_company_id=ico
    )  # fmt: skip


@LAYOUTS.add("pl", "html pdf docx")
def seller_and_buyer(hand: Hand) -> Drawn:
    """Place and day at the top, the sale on another day, the tax line by line."""
    hand.writes("1 234,56 zł|1 234,56 PLN|1 234,56", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    firm = hand.pick("Tartak Podgórze Sp. z o.o.|Opakowania Wisła S.A.|Hydraulika Kania Sp. z o.o.")
    number, customer = hand.number("FV/###/%Y|F ###/0#/%Y|FS-####/%y"), hand.firm()
    items = hand.items(
        "Deska sosnowa 25 mm|Paleta EUR|Zawór kulowy 1/2\"|Folia stretch|Rura PP 20 mm|Transport|Karton klapowy", 6, 420, some=(2, 5), counts=30
    )  # fmt: skip
    taxes = [share(one.sum, 23) for one in items]
    net, tax = total(items), sum(taxes, Decimal("0.00"))
    sum_, sold, due = net + tax, hand.before(1, 6), hand.after(7, 14, 21)
    rows = [
        [str(at), one.name, f"{one.count} szt.", hand.bare(one.price), hand.bare(one.sum), "23%", hand.bare(tax), hand.bare(one.sum + tax)]
        for at, (one, tax) in enumerate(zip(items, taxes, strict=True), 1)
    ]  # fmt: skip
    sheet = drawn(
        hand,
        """
@330
{city}, {day}

@40 300
FAKTURA nr {number}
Data sprzedaży: {sold}|Termin płatności: {due}
Sposób zapłaty: przelew|Rachunek: {account}

[
Sprzedawca:|Nabywca:
{firm}|{customer}
{office}|{street}
{seat}|{town}
NIP {nip}|NIP {other}
]

@40 60 230> 290> 360> 400> 460> 530>
[
Lp|Nazwa|Ilość|Cena|Netto|VAT|Kwota VAT|Brutto
*items
|Razem|||{net}||{tax}|{gross}
]

@40
Do zapłaty: {sum}

@40 330
{boss}|.........................
osoba upoważniona do wystawienia|osoba upoważniona do odbioru
""",
        {"items": rows},
        city=(seat := hand.town()).split(" ", 1)[1], day=hand.day(hand.today), number=number, sold=hand.day(sold), due=hand.day(due), account=hand.iban()[2:], firm=firm,
        customer=customer, office=hand.street(), street=hand.street(), seat=seat, town=hand.town(), nip=(nip := hand.number("###-###-##-##")), other=hand.number("###-###-##-##"),
        net=hand.bare(net), tax=hand.bare(tax), gross=hand.bare(sum_), sum=hand.money(sum_), boss=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, order_number=None, sale_date=sold, due_date=due, supplier_tax_number=nip
    )  # fmt: skip


@LAYOUTS.add("se", "pdf txt")
def giro_slip(hand: Hand) -> Drawn:
    """A slip to cut off below: labels above their values, the amount in two cells there; the footer has what is registered."""
    hand.writes("1 234,56 kr|1 234,56 SEK|1 234,56", "%Y-%m-%d|%D %B %Y")
    firm = hand.pick("Västkustens Plåt AB|Skogby Maskinuthyrning AB|Elkraft i Norden AB")
    number, customer, ocr = hand.number("#####|1####"), hand.firm(), hand.digits(10)
    items = hand.items(
        "Montering av hängrännor|Hyra grävmaskin, dag|Arbetstid, timmar|Plåt 0,6 mm|Bodetablering|Kabel 5G2,5|Framkörning", 140, 2900, some=(2, 4), counts=9
    )  # fmt: skip
    net = total(items)
    tax = share(net, 25)
    exact = net + tax
    sum_ = exact.quantize(Decimal(1), ROUND_HALF_UP).quantize(Decimal("0.01"))
    due, bank = hand.after(20, 30), hand.number("###-####|####-####")
    sheet = drawn(
        hand,
        """
@40 300
{firm}|FAKTURA

@300 420
[
Fakturanr|Fakturadatum
{number}|{day}
Kundnr|Er referens
{account}|{who}
]

@300
{customer}
{street}
{town}

@40 330> 420> 520>
[
Beskrivning|Antal|À-pris|Belopp
*items
]

@40 140 240 340 555>
[
Netto|Moms 25 %|Öresavr.|Förfallodatum|Att betala
{net}|{tax}|{rounded}|{due}|{sum}
]

@40
Dröjsmålsränta 8 % över referensräntan. Godkänd för F-skatt.

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
@40 150 280 470
[
Till bankgiro|OCR-nummer|Betalningsmottagare|Kronor   öre
{bank}|{ocr}|{firm}|{slip}
]

@40 220 400
Adress|Org.nr|Telefon
{office}|{org}|{phone}
{seat}
""",
        {"items": _priced(hand, items)},
        firm=firm, number=number, day=hand.day(hand.today), account=hand.digits(4), who=hand.person(), customer=customer, street=hand.street(), town=hand.town(), net=hand.bare(net),
        tax=hand.bare(tax), rounded=hand.bare(sum_ - exact), due=hand.day(due), sum=hand.money(sum_), bank=bank, ocr=ocr, slip=hand.money(sum_, "1 234,56").replace(",", "   "),
        office=hand.street(), org=hand.number("556###-####"), phone=hand.phone(), seat=hand.town(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, iban=None, due_date=due, ocr_number=ocr, bankgiro=bank
    )  # fmt: skip


@LAYOUTS.add("dk", "eml txt docx")
def plain_message(hand: Hand) -> Drawn:
    """An invoice typed into a message: lines with colons, no frames, the account as two numbers."""
    hand.writes("kr. 1.234,56|1.234,56 kr.|DKK 1.234,56", "%d-%m-%Y|%d.%m.%Y|%D. %B %Y")
    firm = hand.pick("Møllebakkens Smedje ApS|Nordlys Emballage A/S|Tagpartner Fyn ApS")
    number, customer, due = hand.number("####|%y###|2####"), hand.firm(), hand.after(8, 14, 30)
    items = hand.items(
        "Smedearbejde, timer|Stålprofiler|Paller, brugte|Kørsel|Tagrender i zink|Bølgepap, ruller",
        120,
        1900,
        some=(1, 3),
        counts=8,
    )
    net = total(items)
    tax = share(net, 25)
    sum_, account, cvr = net + tax, hand.digits(10), hand.digits(8)
    hand.mail = (f"{hand.person()} <bogholderi@{hand.pick('firmapost|vaerksted')}.example>", f"Faktura {number}")
    sheet = drawn(
        hand,
        """
@40
Til {customer}, {street}, {town}

Faktura nr. {number}
Dato: {day}
Rekvisition: {order}

*items

Beløb ekskl. moms: {net}
25% moms: {tax}
I alt inkl. moms: {sum}

Betales senest {due}
Reg.nr. {branch} Kontonr. {account}

Med venlig hilsen
{firm}
{office}, {seat}
CVR-nr. {cvr} - tlf. {phone}
""",
        {"items": [[f"{one.count} x {one.name} à {hand.bare(one.price)} = {hand.bare(one.sum)}"] for one in items]},
        customer=customer, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), order=(order := hand.number("R-####|####-##")), net=hand.money(net),
        tax=hand.money(tax), sum=hand.money(sum_), due=hand.day(due), branch=hand.digits(4), account=account, firm=firm, office=hand.street(), seat=hand.town(), cvr=cvr, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, due_date=due, account_number=account, cvr_number=cvr, order_number=order
    )  # fmt: skip
