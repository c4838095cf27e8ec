"""Sixteen invoices and credit notes in nine languages and two pairs of them."""

from __future__ import annotations

from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()
_PARTS_EN = (
    "Bearing 6204-2RS|Hex bolt M8x40 A2|Gasket set GS-11|Proximity switch PNP|Hydraulic oil HLP 46, 20 l|V-belt SPA 1250"
)
_PARTS_DE = "Rillenkugellager 6204|Sechskantschraube M8x40|Dichtsatz GS-11|Näherungsschalter PNP|Hydrauliköl HLP 46 20 l|Keilriemen SPA 1250"


def _numbered(hand: Hand, items: list[Item], step: int = 10) -> list[list[str]]:
    """Position, code, name, count, price, sum."""
    return [
        [
            f"{at * step:06}" if step == 10 else str(at),
            hand.digits(6),
            one.name,
            str(one.count),
            hand.bare(one.price),
            hand.bare(one.sum),
        ]
        for at, one in enumerate(items, 1)
    ]


@LAYOUTS.add("de", "pdf docx txt")
def paired_labels(hand: Hand) -> Drawn:
    """Two labels and two values in one: document and day, order and day. The customer at the left of them."""
    hand.writes("1.234,56 EUR|1.234,56", "%d.%m.%Y")
    firm, client, number = hand.firm(), hand.firm("at"), hand.number("900#####|14######")
    items = hand.items(_PARTS_DE, 4, 380, some=(2, 5), counts=40)
    net = total(items)
    tax = share(net, 19)
    street, town, order = hand.street(), hand.town(), hand.number("45000#####")
    account = hand.number("10####|7#####")
    sheet = drawn(
        hand,
        """
@40 310 440
{firm}, {street}, {town}
[
{client}|Belegnr./Datum|{number} / {day}
{their_street}|Kundennr.|{account}
{their_town}|Bestellnr./Datum|{order} / {ordered}
|Auftragsnr./Datum|{job} / {taken}
|Lieferschein/Datum|{note} / {delivered}
|Sachbearbeiter|{clerk}
]

Rechnung

Währung {currency}
@40 90 150 370> 450> 540>
[
Pos.|Material|Bezeichnung|Menge ST|Preis|Nettowert
*items
]

@300 540>
[
Nettowert gesamt|{net}
Ausgangssteuer 19,000 %|{tax}
Endbetrag|{gross}
]

@40
Zahlungsbedingungen: bis {skonto} mit 2,000 % Skonto, bis {due} ohne Abzug
Lieferbedingung: EXW {place}
Es gelten unsere AGB. Eigentumsvorbehalt.

@40 220 390
{firm}|Commerzbank|Amtsgericht {place}
{street}|{iban}|USt-IdNr. DE{vat}
{town}|BIC COBADEFFXXX|Geschäftsführer: {boss}
""",
        {"items": _numbered(hand, items)},
        firm=firm, street=street, town=town, client=client, number=number, day=hand.day(hand.today), their_street=hand.street("at"), account=account,
        their_town=hand.town("at"), order=order, ordered=hand.day(hand.before(20, 40)), job=hand.number("30######"), taken=hand.day(hand.before(15, 20)),
        note=hand.number("80######"), delivered=hand.day(hand.before(1, 6)), clerk=hand.person(), currency="EUR", net=hand.money(net), tax=hand.money(tax),
        gross=hand.money(net + tax), skonto=hand.day(hand.after(8, 10)), due=hand.day(due := hand.after(30, 45)), place=town.partition(" ")[2],
        iban=(iban := hand.iban()), vat=hand.digits(9), boss=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client, customer_number=account, order_number=order,
        due_date=due, subtotal=net, vat=tax, iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("de", "pdf docx xlsx html")
def two_languages_above(hand: Hand) -> Drawn:
    """German over English in each label, values below them, tax owed by the customer."""
    hand.writes("EUR 1.234,56|1.234,56 EUR|€ 1.234,56", "%d.%m.%Y|%Y-%m-%d")
    firm, client, number = hand.firm(), hand.firm("nl"), hand.number("RE-%Y-####|AR%y######|EX######")
    items = hand.items(_PARTS_EN, 12, 900, some=(2, 4), counts=20)
    sum_, account, order = total(items), hand.number("D#####|2####"), hand.number("PO######|NL-####")
    delivered = hand.before(1, 8)
    sheet = drawn(
        hand,
        """
@40 390
{firm}|RECHNUNG / INVOICE
{street}, {town}|Original
USt-IdNr. / VAT ID: DE{vat}

Rechnungsempfänger / Bill to:
{client}
{their_street}
{their_town}
VAT ID: NL{their_vat}B01

@40 150 250 350 450
[
Kunden-Nr. /|Ihre Bestellung /|Lieferdatum /|Rechnungs-Nr. /|Rechnungsdatum /
Customer no.|Your order|Date of supply|Invoice no.|Invoice date
{account}|{order}|{delivered}|{number}|{day}
]

@40 90 150 370> 450> 540>
[
Pos.|Art.-Nr.|Bezeichnung / Description|Menge/Qty|Preis/Price|Betrag/Amount
*items
]

@250 540>
[
Zwischensumme / Subtotal|{sum}
MwSt. / VAT 0 %|{none}
Gesamtbetrag / Total amount|{sum}
]

@40
~ Steuerfreie innergemeinschaftliche Lieferung gem. § 4 Nr. 1b UStG / VAT exempt intra-community supply, reverse charge.
Zahlbar bis / Payable until: {due}
Bank: {iban}
""",
        {"items": _numbered(hand, items, 1)},
        firm=firm, street=hand.street(), town=hand.town(), vat=hand.digits(9), client=client, their_street=hand.street("nl"), their_town=hand.town("nl"),
        their_vat=hand.digits(9), account=account, order=order, delivered=hand.day(delivered), number=number, day=hand.day(hand.today), sum=hand.money(sum_),
        none=hand.money(Decimal(0)), due=hand.day(due := hand.after(30, 60)), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, customer_number=account, order_number=order,
        delivery_date=delivered, due_date=due, iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("gb", "pdf xlsx html")
def tax_point(hand: Hand) -> Drawn:
    """British: account, tax point, two rates by code, goods and tax and total in a strip at the foot."""
    hand.writes("£1,234.56|1,234.56", "%d/%m/%Y|%d/%m/%y|%d %b %Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("######|SI-0####|000####")
    items = hand.items(_PARTS_EN, 3, 260, some=(2, 5), counts=24)
    free = items[:1]
    net = total(items)
    tax = share(net - total(free), 20)
    account, order = hand.number("@@@0##|@@@@01"), hand.number("####|P/####|4500####")
    rows = [
        [
            hand.number("@@##-###"),
            one.name,
            str(one.count),
            hand.bare(one.price),
            hand.bare(one.sum),
            "T0" if one in free else "T1",
        ]
        for one in items
    ]
    sheet = drawn(
        hand,
        """
@40 300
SALES INVOICE|Page 1 of 1
{firm}|VAT Reg No GB {vat}
{street}|Co. Reg. {reg}
{town}

Invoice to|Deliver to
{client}|{client}
{their_street}|{site}
{their_town}|{site_town}

@40 140 240 340 450
[
Account|Cust. order no|Despatched|Invoice no|Tax point
{account}|{order}|{sent}|{number}|{day}
]

@40 110 360> 430> 500> 520
[
Code|Details|Qty|Unit|Net|VAT
*items
]

@40 180 300 420
[
Analysis|Goods|VAT|
T1 20.00%|{full}|{tax}|
T0 0.00%|{free}|0.00|
]
@300 420
[
Goods total|{net}
VAT total|{tax}
Invoice total|{gross}
]

@40
Terms: 30 days end of month. Goods remain our property until paid for. E&OE
""",
        {"items": rows},
        firm=firm, vat=f"{hand.digits(3)} {hand.digits(4)} {hand.digits(2)}", street=hand.street(), reg=hand.digits(8), town=hand.town(), client=client,
        their_street=hand.street(), site=hand.street(), their_town=hand.town(), site_town=hand.town(), account=account, order=order, sent=hand.day(hand.before(1, 5)),
        number=number, day=hand.day(hand.today), full=hand.bare(net - total(free)), free=hand.bare(total(free)), tax=hand.money(tax), net=hand.money(net),
        gross=hand.money(net + tax),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client, customer_number=account, order_number=order,
        subtotal=net, vat=tax, iban=None,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf html docx eml")
def net_thirty(hand: Hand) -> Drawn:
    """American cloud accounting: number under the title, a balance up in the corner, discount, shipping and tax."""
    hand.writes("$1,234.56|USD 1,234.56", "%m/%d/%Y|%b %D, %Y|%M/%D/%Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("INV#####|INV-000###|A-#####")
    items = hand.items(
        "Annual license, 25 seats|Onboarding workshop|Support plan Gold|Data migration|Custom connector", 90, 4200
    )
    sub = total(items)
    off, ship = share(sub, 5), hand.amount(10, 60)
    tax = share(sub - off, "8.25")
    gross = sub - off + ship + tax
    paid = cents(gross / hand.rng.choice((2, 4, 5)))
    due, order = hand.after(30), hand.number("PO-#####|#######")
    hand.mail = (f"{firm} Billing <billing@{hand.pick('acctmail|ledgerly')}.example>", f"{number} from {firm}")
    sheet = drawn(
        hand,
        """
@40 380
{firm}|INVOICE
{street}|#{number}
{town}
|Balance Due
|{left}

@40 240 380
[
Bill To|Ship To|
{client}|{client}|
{their_street}|{site}|
{their_town}|{their_town}|
]

@40 140 240 340 450
[
Invoice Date|Terms|Due Date|P.O. #|Sales Rep
{day}|Net 30|{due}|{order}|{rep}
]

@40 330> 430> 540>
[
Item & Description|Qty|Rate|Amount
*items
]

@430> 540>
[
Sub Total|{sub}
Discount (5.00%)|(-) {off}
Shipping charge|{ship}
Sales Tax (8.25%)|{tax}
Total|{gross}
Payment Made|(-) {paid}
Balance Due|{left}
]

@40
Notes
Thanks for your business. Late payments bear interest at 1.5% per month.
""",
        {"items": [[one.name, f"{one.count}.00", hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), number=number, left=hand.money(gross - paid), client=client, their_street=hand.street(), site=hand.street(),
        their_town=hand.town(), day=hand.day(hand.today), due=hand.day(due), order=order, rep=hand.person(), sub=hand.money(sub), off=hand.money(off),
        ship=hand.money(ship), tax=hand.money(tax), gross=hand.money(gross), paid=hand.money(paid),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=gross, supplier=firm, customer=client, order_number=order, due_date=due, subtotal=sub,
        amount_due=gross - paid, customer_number=None,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf xlsx docx")
def credit_memo(hand: Hand) -> Drawn:
    """Money back: sums in parentheses, the invoice that it is for beside its own number."""
    hand.writes("$1,234.56|1,234.56", "%m/%d/%Y|%B %D, %Y")
    firm, client, number, other = (
        hand.firm(),
        hand.firm(),
        hand.number("CM-####|CR#####|##-CM"),
        hand.number("INV-#####|1#####"),
    )
    items = hand.items(_PARTS_EN, 8, 300, some=(1, 3))
    net = total(items)
    tax = share(net, "6.5")

    def back(value: Decimal) -> str:
        return f"({hand.money(value)})"

    sheet = drawn(
        hand,
        """
@40 330 440
[
{firm}|CREDIT MEMO|
{street}|Credit memo no.|{number}
{town}|Credit memo date|{day}
|Applies to invoice|{other}
|Invoice date|{invoiced}
|RMA|{rma}
]

@40
Customer
{client}
{their_street}
{their_town}

@40 330> 430> 540>
[
Returned item|Qty|Price|Credit
*items
||Subtotal|{net}
||Tax 6.5%|{tax}
||Total credit|{gross}
]

@40
This amount will be applied to your open balance. No payment is required.
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), back(one.sum)] for one in items]},
        firm=firm, street=hand.street(), number=number, town=hand.town(), day=hand.day(hand.today), other=other, invoiced=hand.day(hand.before(15, 50)),
        rma=hand.number("RMA####"), client=client, their_street=hand.street(), their_town=hand.town(), net=back(net), tax=back(tax), gross=back(net + tax),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number,
        date=hand.today,
        total=-(net + tax),
        supplier=firm,
        customer=client,
        due_date=None,
        iban=None,
    )


@LAYOUTS.add("fr", "pdf xlsx docx")
def numbers_of_a_piece(hand: Hand) -> Drawn:
    """French management software: a strip of labels, a table of rates, deposit and what is left, all in small words."""
    hand.writes("1 234,56|1 234,56 €|1\u00a0234,56", "%d/%m/%Y|%d/%m/%y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("FA######|FC00####|VE%y-#####")
    items = hand.items(
        "Panneau MDF 19 mm|Charnière invisible|Vernis satiné 5 l|Tiroir coulissant|Livraison sur site",
        6,
        420,
        some=(2, 5),
        counts=18,
    )
    low = total(items[:1])
    high = total(items[1:])
    tax_low, tax_high = share(low, "5.5"), share(high, 20)
    gross = low + high + tax_low + tax_high
    deposit, due = cents(gross / 3), hand.after(30, 45, 60)
    account, order = hand.number("C0####|CLT####|411@@@@"), hand.number("BC######|CDE####")
    rows = [
        [hand.number("@@@###"), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum), "1" if at == 0 else "2"]
        for at, one in enumerate(items)
    ]
    sheet = drawn(
        hand,
        """
@40 310
{firm}
{street}|{client}
{town}|{their_street}
Siret {siret} - APE 3109B|{their_town}
N° TVA intracom. FR{vat}

@40 100 190 270 360 460
[
FACTURE|N° pièce|Date|Code client|V/Réf. cde|Échéance
|{number}|{day}|{account}|{order}|{due}
]

@40 110 360> 430> 510> 530
[
Réf.|Désignation|Qté|P.U. HT|Mt HT|T
*items
]

@40 70 150> 230> 300 540>
[
T|Taux|Base HT|Mt TVA|Total HT|{net}
1|5,50|{low}|{tax_low}|Total TVA|{tax}
2|20,00|{high}|{tax_high}|Total TTC|{gross}
||||Acompte versé|{deposit}
||||Net à payer|{left}
]

@40
Mode de règlement : virement {iban}
~ Aucun escompte pour paiement anticipé. En cas de retard, pénalité de 3 fois le taux légal et indemnité forfaitaire de 40,00 €.
""",
        {"items": rows},
        firm=firm, street=hand.street(), town=hand.town(), client=client, their_street=hand.street(), their_town=hand.town(), siret=hand.digits(14), vat=hand.digits(11),
        number=number, day=hand.day(hand.today), account=account, order=order, due=hand.day(due), net=hand.money(low + high), low=hand.bare(low),
        tax_low=hand.bare(tax_low), high=hand.bare(high), tax_high=hand.bare(tax_high), tax=hand.money(tax_low + tax_high), gross=hand.money(gross),
        deposit=hand.money(deposit), left=hand.money(gross - deposit), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=gross, supplier=firm, customer=client, customer_number=account, order_number=order, due_date=due,
        subtotal=low + high, vat=tax_low + tax_high, amount_due=gross - deposit, iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("be", "pdf docx html")
def both_of_belgium(hand: Hand) -> Drawn:
    """French and Dutch with a stroke between, labels before values, a structured message for the payment."""
    hand.writes("€ 1.234,56|1.234,56 EUR|1 234,56 €", "%d/%m/%Y|%d-%m-%Y")
    firm, client, number = hand.firm(), hand.firm("nl"), hand.number("VF%y/####|%Y0####|V1-####")
    items = hand.items("Dépliants A5 / Folders A5|Affiches / Affiches|Étiquettes / Etiketten|Mise en page / Opmaak", 40, 700)
    net = total(items)
    tax = share(net, 21)
    account, due = hand.number("####|BE-####"), hand.after(14, 30)
    sheet = drawn(
        hand,
        """
@40 320
FACTURE / FACTUUR

{firm}|{client}
{street}|{their_street}
{town}|{their_town}
TVA/BTW BE 0{vat}|TVA/BTW NL{their_vat}B01

@40 220 320 450
[
Numéro / Nummer|{number}|N° client / Klantnr.|{account}
Date / Datum|{day}|Échéance / Vervaldag|{due}
Votre réf. / Uw ref.|{contact}|Notre réf. / Onze ref.|{clerk}
]

@40 390> 540>
[
Description / Omschrijving|Qté / Aantal|Montant / Bedrag
*items
]

@280 540>
[
Total HTVA / Totaal excl. BTW|{net}
TVA / BTW 21 %|{tax}
Total à payer / Te betalen|{gross}
]

@40 220
IBAN|{iban}
Communication / Mededeling|+++{one}/{two}/{three}+++
""",
        {"items": [[one.name, str(one.count), hand.bare(one.sum)] for one in items]},
        firm=firm, client=client, street=hand.street(), their_street=hand.street("nl"), town=hand.town(), their_town=hand.town("nl"), vat=f"{hand.digits(3)}.{hand.digits(3)}.{hand.digits(3)}",
        their_vat=hand.digits(9), number=number, account=account, day=hand.day(hand.today), due=hand.day(due), contact=hand.person().split()[0], clerk=hand.person().split()[0],
        net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax), iban=(iban := hand.iban()), one=hand.digits(3), two=hand.digits(4), three=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client, customer_number=account, due_date=due, subtotal=net, vat=tax,
        iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("es", "pdf xlsx txt")
def series_and_number(hand: Hand) -> Drawn:
    """Spanish: series and number apart from labels, due days in a strip, a surcharge for shops, a discount for prompt payers."""
    hand.writes("1.234,56|1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%d-%m-%Y|%d/%m/%y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("A/%y/####|FV%y-#####|B-####")
    items = hand.items(
        "Azulejo 20x20 blanco|Adhesivo gris 25 kg|Cenefa azul|Junta color 5 kg|Palet europeo", 3, 180, some=(2, 5), counts=30
    )
    gross_goods = total(items)
    off = share(gross_goods, 3)
    base = gross_goods - off
    tax, more = share(base, 21), share(base, "5.2")
    sum_ = base + tax + more
    account, due = hand.number("430#####|00####"), hand.after(30, 60)
    rows = [
        [hand.number("@###"), one.name, f"{one.count},00", hand.bare(one.price), "0,00", hand.bare(one.sum)] for one in items
    ]
    sheet = drawn(
        hand,
        """
@40 330
{firm}|CLIENTE {account}
{street}|{client}
{town}|{their_street}
C.I.F. B{cif} - R.M. T. 1204 F. 33|{their_town}

@40 150 250 350 460
[
Factura|Fecha|N/Pedido|Albarán|Hoja
{number}|{day}|{order}|{note}|1
]

@40 90 330> 400> 450> 540>
[
Cód.|Artículo|Cant.|Precio|Dto.|Importe
*items
]

@40 130 200 280 350 450
[
Imp. bruto|Dto. P.P.|B. imponible|I.V.A.|Rec. equiv.|Total
{goods}|{off}|{base}|{tax}|{more}|{sum}
]

@40 130 240
[
Vencimientos|Importe|Forma de pago
{due}|{sum}|Giro domiciliado
]
@40
Cta. {iban}
""",
        {"items": rows},
        firm=firm, account=account, street=hand.street(), client=client, town=hand.town(), their_street=hand.street(), cif=hand.digits(8), their_town=hand.town(),
        number=number, day=hand.day(hand.today), order=(order := hand.number("P%y####|#####")), note=hand.number("AL####"), goods=hand.bare(gross_goods),
        off=hand.bare(off), base=hand.bare(base), tax=hand.bare(tax), more=hand.bare(more), sum=hand.money(sum_), due=hand.day(due), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, customer_number=account, order_number=order, due_date=due,
        subtotal=base, vat=tax, iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("es", "pdf docx html")
def corrected(hand: Hand) -> Drawn:
    """A Spanish invoice that corrects another: negative sums, both numbers, both days."""
    hand.writes("1.234,56 €|1.234,56€", "%d/%m/%Y|%d-%m-%Y")
    firm, client, number, other = (
        hand.firm(),
        hand.firm(),
        hand.number("R%y/####|RECT-###|AB%y####"),
        hand.number("F%y/####|FV-####"),
    )
    base = hand.amount(60, 1900)
    tax = share(base, 21)
    sheet = drawn(
        hand,
        """
@40 320
FACTURA RECTIFICATIVA

Emisor|Destinatario
{firm}|{client}
NIF B{cif}|NIF B{their_cif}
{street}|{their_street}
{town}|{their_town}

@40 220
[
Nº de rectificativa|{number}
Fecha de expedición|{day}
Rectifica a la factura|{other}
de fecha|{invoiced}
Motivo|{why}
]

@40 300> 420> 540>
[
Concepto|Base|Cuota IVA 21 %|Importe
{what}|{base}|{tax}|{sum}
TOTAL|||{sum}
]

@40
Importe que se abonará en su cuenta en los próximos 10 días.
""",
        firm=firm, client=client, cif=hand.digits(8), their_cif=hand.digits(8), street=hand.street(), their_street=hand.street(), town=hand.town(), their_town=hand.town(),
        number=number, day=hand.day(hand.today), other=other, invoiced=hand.day(hand.before(12, 60)), why=hand.pick("Devolución de mercancía|Error en precio|Rappel anual"),
        what=hand.pick("Abono por devolución|Regularización|Rappel 2º semestre"), base=hand.bare(-base), tax=hand.bare(-tax), sum=hand.money(-base - tax),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number,
        date=hand.today,
        total=-base - tax,
        supplier=firm,
        customer=client,
        due_date=None,
        iban=None,
    )


@LAYOUTS.add("it", "pdf html docx")
def electronic_invoice_of_italy(hand: Hand) -> Drawn:
    """How the electronic invoice is shown: both parties in one row, a strip for the document, a summary of tax, a way to pay."""
    hand.writes("1.234,56|€ 1.234,56|1.234,56 €", "%d-%m-%Y|%d/%m/%Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("####/%y|FPR ##/%y|%Y/1/###|V2/0####")
    items = hand.items(
        "Farina tipo 00 kg 25|Semola rimacinata kg 25|Lievito secco|Trasporto|Sacchi vuoti a rendere",
        8,
        300,
        some=(2, 4),
        counts=30,
    )
    net = total(items)
    tax = share(net, 4)
    sum_, due = net + tax, hand.after(30, 60)
    sheet = drawn(
        hand,
        """
@40 310
Cedente/prestatore (fornitore)|Cessionario/committente (cliente)
Identificativo fiscale ai fini IVA: IT{vat}|Identificativo fiscale ai fini IVA: IT{their_vat}
Denominazione: {firm}|Denominazione: {client}
Regime fiscale: RF01 ordinario|Indirizzo: {their_street}
Indirizzo: {street}|Comune: {their_town}
Comune: {town}

@40 180 250 350 460
[
Tipologia documento|Art. 73|Numero documento|Data documento|Codice destinatario
TD01 fattura||{number}|{day}|{code}
]

@40 260> 340> 390> 430 540>
[
Descrizione|Quantità|Prezzo unitario|UM|%IVA|Prezzo totale
*items
]

RIEPILOGHI IVA E TOTALI
@40 140 290> 410> 540>
[
esigibilità iva|%IVA|Spese accessorie|Totale imponibile|Totale imposta
I (immediata)|4,00|0,00|{net}|{tax}
]
@40 150 310 540>
[
Importo bollo|Sconto/Maggiorazione|Valuta|Totale documento
||EUR|{sum}
]
[
Modalità pagamento|Dettagli|Data scadenza|Importo
MP05|{iban}|{due}|{sum}
]
""",
        {"items": [[one.name, f"{one.count},00", hand.bare(one.price), "PZ", "4,00", hand.bare(one.sum)] for one in items]},
        vat=hand.digits(11), their_vat=hand.digits(11), firm=firm, client=client, street=hand.street(), town=hand.town(), their_street=hand.street(),
        their_town=hand.town(), number=number, day=hand.day(hand.today), code=hand.number("@#@@##@"), net=hand.bare(net), tax=hand.bare(tax), sum=hand.money(sum_),
        iban=(iban := hand.iban(spaced=False)), due=hand.day(due),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        customer=client,
        due_date=due,
        subtotal=net,
        vat=tax,
        iban=iban,
        order_number=None,
    )


@LAYOUTS.add("pt", "pdf docx xlsx")
def certified_program(hand: Hand) -> Drawn:
    """Portuguese: kind and series in the number, codes of the certified program, summary of rates."""
    hand.writes("1.234,56|1 234,56 €|1.234,56 €", "%Y-%m-%d|%d/%m/%Y|%d-%m-%Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("FT %Y@/####|FT A%y/###|FAC 1/####")
    items = hand.items(
        "Tijolo refratário|Argamassa 25 kg|Mosaico hidráulico|Frete Norte|Palete", 5, 240, some=(2, 4), counts=20
    )
    high, low = total(items[:1]), total(items[1:])
    tax = share(high, 23) + share(low, 6)
    sum_, due = high + low + tax, hand.after(30, 60)
    account, nif = hand.number("C####|2111####"), hand.digits(9)
    rows = [
        [
            hand.number("A###"),
            one.name,
            f"{one.count},00 UN",
            hand.bare(one.price),
            "23,00" if at == 0 else "6,00",
            hand.bare(one.sum),
        ]
        for at, one in enumerate(items)
    ]
    sheet = drawn(
        hand,
        """
@40 320
{firm}
{street}
{town}
Contribuinte N.º {vat}

|Exmo.(s) Sr.(s)
|{client}
|{their_street}
|{their_town}

@40 320
Fatura {number}|ORIGINAL
ATCUD: {atcud}

@40 130 230 330 440
[
V/ N.º Contrib.|Cliente|V/ Requisição|Data|Vencimento
{nif}|{account}|{order}|{day}|{due}
]

@40 90 330> 410> 460> 540>
[
Artigo|Descrição|Qtd.|Pr. unit.|IVA|Valor
*items
]

@40 180> 260> 330 540>
[
Quadro resumo|Incidência|Total IVA|Mercadoria/Serviços|{net}
IVA (23,00)|{high}|{tax_high}|Descontos|0,00
IVA (6,00)|{low}|{tax_low}|IVA|{tax}
|||Total (EUR)|{sum}
]

@40
{hash}-Processado por programa certificado n.º {program}/AT
IBAN {iban}
Os bens foram colocados à disposição do adquirente na data do documento.
""",
        {"items": rows},
        firm=firm, street=hand.street(), town=hand.town(), vat=hand.digits(9), client=client, their_street=hand.street(), their_town=hand.town(), number=number,
        atcud=hand.number("@@@@####-###"), nif=nif, account=account, order=(order := hand.number("REQ###|####/%y")), day=hand.day(hand.today), due=hand.day(due),
        net=hand.bare(high + low), high=hand.bare(high), low=hand.bare(low), tax_high=hand.bare(share(high, 23)), tax_low=hand.bare(share(low, 6)),
        tax=hand.bare(tax), sum=hand.money(sum_), hash=hand.number("@#@@"), program=hand.digits(4), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, customer_number=account, order_number=order, due_date=due,
        subtotal=high + low, vat=tax, iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf xlsx html txt")
def debtor_number(hand: Hand) -> Drawn:
    """Dutch: a strip of labels, high and low tax as columns, a blocked account beside the bank's."""
    hand.writes("€ 1.234,56|1.234,56|EUR 1.234,56", "%d-%m-%Y|%D-%M-%Y|%d-%m-%y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("VF######|%Y####|70####")
    items = hand.items(
        "Vliesbehang per rol|Arbeid schilder|Voorrijkosten|Planten divers|Onderhoud CV-ketel", 9, 420, some=(2, 5), counts=12
    )
    low, high = total(items[:1]), total(items[1:])
    tax = share(low, 9) + share(high, 21)
    sum_, due, account = low + high + tax, hand.after(14, 30), hand.number("1####|DEB####")
    rows = [
        [str(one.count), one.name, hand.bare(one.price), hand.bare(one.sum), "L" if at == 0 else "H"]
        for at, one in enumerate(items)
    ]
    sheet = drawn(
        hand,
        """
@40 350
|{firm}
{client}|{street}
Crediteurenadministratie|{town}
{their_street}|T {phone}
{their_town}|KvK {kvk}
|BTW NL{vat}B01

Factuur

@40 140 240 340 440
[
Debiteurnr.|Factuurnr.|Factuurdatum|Vervaldatum|Uw kenmerk
{account}|{number}|{day}|{due}|{mark}
]

@40 90 390> 480> 520
[
Aantal|Omschrijving|Prijs|Bedrag|BTW
*items
]

@40 140> 220> 330 540>
[
BTW|Grondslag|Bedrag|Totaal excl.|{net}
9%|{low}|{tax_low}|BTW-bedrag|{tax}
21%|{high}|{tax_high}|Te voldoen|{sum}
]

@40
Bankrekening {iban} t.n.v. {firm}. G-rekening: 99.16.{g}.
Bij betaling s.v.p. debiteur- en factuurnummer vermelden.
""",
        {"items": rows},
        firm=firm, client=client, street=hand.street(), town=hand.town(), their_street=hand.street(), phone=hand.phone(), their_town=hand.town(), kvk=hand.digits(8),
        vat=hand.digits(9), account=account, number=number, day=hand.day(hand.today), due=hand.day(due), mark=hand.number("werk ###|opdr. ####"), net=hand.bare(low + high),
        low=hand.bare(low), high=hand.bare(high), tax_low=hand.bare(share(low, 9)), tax_high=hand.bare(share(high, 21)), tax=hand.bare(tax), sum=hand.money(sum_),
        iban=(iban := hand.iban()), g=f"{hand.digits(2)}.{hand.digits(3)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, customer_number=account, due_date=due, subtotal=low + high, vat=tax,
        iban=iban.replace(" ", ""), order_number=None,
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf docx html")
def foreign_currency(hand: Hand) -> Drawn:
    """Polish, in euros, with the tax once more in zloty, a number of the state's register and three days."""
    hand.writes("1 234,56 EUR|1 234,56", "%Y-%m-%d|%d.%m.%Y")
    firm, client, number = hand.firm(), hand.firm("de"), hand.number("FS ###/0#/%Y|%Y/EXP/####|FE/##/%y")
    items = hand.items(
        "Krzesło bukowe K-12|Blat 40 mm|Szuflada S-3|Transport międzynarodowy", 30, 600, some=(2, 4), counts=25
    )
    net = total(items)
    tax = share(net, 23)
    sum_, due, sold = net + tax, hand.after(14, 30), hand.before(1, 6)
    order = hand.number("ZK ####/%y|ZAM/###")
    rows = [
        [str(at), one.name, "szt.", str(one.count), hand.bare(one.price), hand.bare(one.sum), "23"]
        for at, one in enumerate(items, 1)
    ]
    sheet = drawn(
        hand,
        """
@40 330
{firm}|Faktura VAT {number}
{street}, {town}|Nr KSeF: {nip}-{stamp}-{hash}
NIP: PL{nip}|oryginał

@40 180 330 460
[
Data wystawienia:|{day}|Termin płatności:|{due}
Data dostawy:|{sold}|Forma płatności:|przelew
Nr zamówienia:|{order}|Waluta:|EUR
]

@40
Nabywca: {client}
{their_street}, {their_town}
VAT-UE: DE{their_vat}

@40 65 260 320> 390> 470> 520>
[
Lp.|Towar / usługa|J.m.|Ilość|Cena netto|Wart. netto|VAT %
*items
]

@200 290 380> 460> 540>
[
|Stawka|Netto|VAT|Brutto
|23%|{net}|{tax}|{gross_bare}
Razem||{net}|{tax}|{gross_bare}
]

@40 220
Razem do zapłaty:|{sum}
Kwota VAT w PLN:|{in_zloty} zł
Kurs NBP 1 EUR = {rate} zł, tabela nr {table}/A/NBP/{year}

Rachunek:|{iban}
""",
        {"items": rows},
        firm=firm, number=number, street=hand.street(), town=hand.town(), nip=hand.digits(10), stamp=hand.today.strftime("%Y%m%d"), hash=hand.number("@#@###"),
        day=hand.day(hand.today), due=hand.day(due), sold=hand.day(sold), order=order, client=client, their_street=hand.street("de"), their_town=hand.town("de"),
        their_vat=hand.digits(9), net=hand.bare(net), tax=hand.bare(tax), gross_bare=hand.bare(sum_), sum=hand.money(sum_), in_zloty=hand.bare(cents(tax * Decimal("4.2731"))),
        rate="4,2731", table=hand.digits(3), year=str(hand.today.year), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, order_number=order, due_date=due, delivery_date=sold, subtotal=net,
        iban=iban.replace(" ", ""), customer_number=None,
    )  # fmt: skip


@LAYOUTS.add("cz", "pdf docx html")
def tax_document(hand: Hand) -> Drawn:
    """Czech: a variable symbol beside the number, three days, both parties in boxes, rounding to whole crowns."""
    hand.writes("1 234,56 Kč|1 234,56|1.234,56 CZK", "%d.%m.%Y|%D. %M. %Y|%D. %B %Y")
    firm, client = hand.firm(), hand.firm("pl")
    number = hand.number("%y01####|FV-%Y-###|%Y####")
    items = hand.items("Dubové prkno|Montáž|Doprava|Ležák 12°, sud 50 l|Vratný obal", 200, 5200, some=(2, 4))
    net = total(items)
    tax = share(net, 21)
    sum_ = (net + tax).quantize(Decimal(1)).quantize(Decimal("0.01"))
    due, symbol = hand.after(14, 21), hand.digits(8)
    sheet = drawn(
        hand,
        """
@40 310
FAKTURA - DAŇOVÝ DOKLAD č. {number}

[
Dodavatel:|Odběratel:
{firm}|{client}
{street}|{their_street}
{town}|{their_town}
IČ: {ico}   DIČ: CZ{ico}|DIČ: PL{nip}
]

@40 170 310 460
[
Variabilní symbol:|{symbol}|Datum vystavení:|{day}
Konstantní symbol:|0308|Datum splatnosti:|{due}
Forma úhrady:|převodem|Datum uskut. plnění:|{sold}
]

@40 300> 400> 450> 540>
[
Označení dodávky|Množství|J. cena|DPH|Cena
*items
]

@310 540>
[
Základ 21 %|{net}
DPH 21 %|{tax}
Zaokrouhlení|{round}
Celkem k úhradě|{sum}
]

@40
IBAN: {iban}
Vystavil: {clerk}. Firma je zapsána v OR u KS v Brně, oddíl C, vložka {file}.
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), "21%", hand.bare(one.sum)] for one in items]},
        number=number, firm=firm, client=client, street=hand.street(), their_street=hand.street("pl"), town=hand.town(), their_town=hand.town("pl"), ico=hand.digits(8),
        nip=hand.digits(10), symbol=symbol, day=hand.day(hand.today), due=hand.day(due), sold=hand.day(hand.before(1, 7)), net=hand.money(net), tax=hand.money(tax),
        round=hand.bare(sum_ - net - tax), sum=hand.money(sum_), iban=(iban := hand.iban()), clerk=hand.person(), file=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, due_date=due, subtotal=net, vat=tax, iban=iban.replace(" ", ""),
        order_number=None,
    )  # fmt: skip


@LAYOUTS.add("ch", "pdf docx html")
def slip_below(hand: Hand) -> Drawn:
    """Swiss: the slip for the payment says account, payee, reference and sum twice more."""
    hand.writes("CHF 1'234.56|1'234.56|1’234.56", "%d.%m.%Y|%D. %B %Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("R-#####|%Y-####|40####")
    items = hand.items(
        "Steckdose Feller T13|Arbeit Monteur|Kleinmaterial pauschal|FI-Schalter 40 A|Anfahrt Zone 2",
        12,
        540,
        some=(2, 5),
        counts=9,
        step="0.05",
    )
    net = total(items)
    tax = (share(net, "8.1") * 20).quantize(Decimal(1)) / 20
    sum_, due, account = cents(net + tax), hand.after(10, 30), hand.number("K-####|10###")
    street, town, their_street, their_town = hand.street(), hand.town(), hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40 350
{firm}|UID CHE-{uid} MWST
{street}
{town}

|{client}
|{their_street}
|{their_town}

@40 160
[
Rechnung Nr.|{number}
Datum|{day}
Kunde|{account}
Objekt|{object}
Zahlbar bis|{due}
]

@40 75 370> 450> 540>
[
Pos|Leistung|Anz.|Ansatz|Total CHF
*items
||||
|Zwischentotal|||{net}
|MWST 8.1 %|||{tax}
|Rechnungstotal inkl. MWST|||{sum}
]

@40 190 370
Empfangsschein|Zahlteil|Konto / Zahlbar an
Konto / Zahlbar an||{iban}
{iban}||{firm}
{firm}||{street}
{street}||{town}
{town}||Referenz
Referenz||{ref}
{ref}||Zahlbar durch
Zahlbar durch|Währung Betrag|{client}
{client}|CHF {bare}|{their_street}
{their_street}||{their_town}
""",
        {"items": [[str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(items, 1)]},
        firm=firm, uid=f"{hand.digits(3)}.{hand.digits(3)}.{hand.digits(3)}", street=street, town=town, client=client, their_street=their_street, their_town=their_town,
        number=number, day=hand.day(hand.today), account=account, object=hand.pick("Umbau EG|Werkstatt West|Neubau Los 3"), due=hand.day(due), net=hand.bare(net),
        tax=hand.bare(tax), sum=hand.money(sum_), iban=(iban := hand.iban()), ref=f"{hand.digits(2)} {hand.digits(5)} {hand.digits(5)} {hand.digits(5)}", bare=hand.bare(sum_),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=client, customer_number=account, due_date=due, subtotal=net, vat=tax,
        iban=iban.replace(" ", ""), order_number=None,
    )  # fmt: skip


@LAYOUTS.add("gb", "csv xlsx")
def one_row_of_an_export(hand: Hand) -> Drawn:
    """A row of a purchase ledger with the names of the columns as the program calls them."""
    hand.writes("1234.56", "%Y-%m-%d")
    firm, number, order = hand.firm(), hand.number("SINV-#####|%y/####|##########"), hand.number("PO######")
    net = hand.amount(20, 9000)
    tax = share(net, 20)
    due = hand.after(14, 30, 60)
    sheet = drawn(
        hand,
        """
@40 100 160 220 280 340 400 460 520 580 640
[
CoCode|SupplierName|DocNo|DocDate|DueDate|PONo|Curr|NetAmt|TaxAmt|GrossAmt|Status
{code}|{firm}|{number}|{day}|{due}|{order}|GBP|{net}|{tax}|{gross}|{status}
]
""",
        code=hand.number("10##"), firm=firm, number=number, day=hand.day(hand.today), due=hand.day(due), order=order, net=hand.money(net), tax=hand.money(tax),
        gross=hand.money(net + tax), status=hand.pick("OPEN|PAID|HELD"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=net + tax,
        supplier=firm,
        order_number=order,
        due_date=due,
        subtotal=net,
        vat=tax,
        iban=None,
    )
