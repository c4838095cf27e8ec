"""Invoices and a credit note of all usual appearances: English, German and French."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "docx pdf")
def letting_template(hand: Hand) -> Drawn:
    """A word processor's template: a row of headings over a row of values, sums under the last column."""
    hand.writes("£1,234.56|1,234.56", "%d/%m/%Y|%D %B %Y|%d %b %Y")
    supplier = hand.pick("Marlow Signs Ltd|Pennine Blinds Limited|Greenacre Fencing Ltd|Hartley Catering Supplies Ltd")
    customer = hand.pick("Oakfield Primary School|Rowan House Nursing Home|Bexley Road Garage Ltd|Teal & Partners LLP")
    number, order = hand.number("INV-####|SI-#####|%y/###"), hand.number("PO####|45######")
    items = hand.items(
        "Supply of panels|Fixing kit|Fitting on site|Design work|Delivery charge|Replacement parts", 12, 420, some=(2, 4)
    )
    net = total(items)
    tax, due, iban = share(net, 20), hand.after(14, 30), hand.iban()
    sheet = drawn(
        hand,
        """
@40 555>
{supplier}|INVOICE
{street}
{town}
Tel. {phone}

@40 300
Bill to:|Deliver to:
{customer}|Site office
{street2}|{street2}
{town2}|{town2}

@40 160 280 400
[
{no}|{date_name}|{po}|{due_name}
{number}|{day}|{order}|{due}
]

@40 90 430> 555>
[
Qty|Description|Unit price|Amount
*items
|||
||Subtotal|{net}
||VAT @ 20%|{tax}
||{sum_name}|{sum}
]

@40
Please make BACS payments to {supplier}
Sort code {sort}   Account {account}
IBAN {iban}
VAT Reg. No. GB {vat}    Company registered in England no. {registered}
Thank you for your business!
""",
        {"items": [[str(one.count), one.name, hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, customer=customer, street=hand.street(), town=hand.town(), street2=hand.street(), town2=hand.town(), phone=hand.phone(), no=hand.pick("Invoice No.|Invoice #|Invoice number"),
        date_name=hand.pick("Invoice date|Date"), po=hand.pick("Your PO|PO number|Order no."), due_name=hand.pick("Due date|Payment due"), number=number, day=hand.day(hand.today), order=order,
        due=hand.day(due), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), sum_name=hand.pick("Total|TOTAL DUE|Invoice total"), sort=hand.number("20-##-##"), account=hand.digits(8),
        iban=iban, vat=hand.digits(9), registered=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, supplier=supplier, customer=customer, order_number=order,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf html eml")
def subscription(hand: Hand) -> Drawn:
    """A service by the month: the headline says sum and due day, no tax and no order; the period competes with the days."""
    hand.writes("$1,234.56|$1,234.56 USD", "%B %D, %Y|%b %D, %Y")
    supplier = hand.pick("Driftboard, Inc.|Inkwell Labs, Inc.|Plumline Software LLC|Tallyhive, Inc.")
    customer, number = (
        hand.pick("Maple Street Studio LLC|Corvus Media Group|Anders Dental Care"),
        hand.number("@#@#@@-00##|####-####|IN-#######"),
    )
    hand.mail = (f"{supplier} <billing@notices.example>", f"Your invoice from {supplier}")
    seats, price = hand.rng.randint(1, 24), Decimal(hand.rng.choice(("9.00", "12.50", "29.00", "49.00")))
    sum_, due, end = price * seats, hand.after(7, 14, 30), hand.today + timedelta(days=30)
    sheet = drawn(
        hand,
        """
@40
Invoice

@40 180
Invoice number|{number}
Date of issue|{day}
Date due|{due}

@40 300
{supplier}|Bill to
{street}|{customer}
{town}|{street2}
United States|{town2}
{mail}|United States

@40
{sum} due {due}
Pay online

@40 330> 440> 555>
[
Description|Qty|Unit price|Amount
{plan}|{seats}|{price}|{sum}
{day} - {end}|||
]

@330 555>
Subtotal|{sum}
Total|{sum}
Amount due|{sum}

@40
Questions? Contact {mail}.
""",
        number=number, day=hand.day(hand.today), due=hand.day(due), supplier=supplier, customer=customer, street=hand.street(), town=hand.town(), street2=hand.street(), town2=hand.town(),
        mail=f"{hand.pick('billing|support|accounts')}@saas.example", sum=hand.money(sum_), plan=hand.pick("Team plan (per seat)|Business plan, monthly|Pro seats"), seats=str(seats), price=hand.money(price), end=hand.day(end),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=supplier, customer=customer, vat=None, order_number=None,
    )  # fmt: skip


@LAYOUTS.add("de", "docx pdf")
def painter(hand: Hand) -> Drawn:
    """A craftsman's letter: sender in one line over the address, numbers in a block at the right, the bank in the footer."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    supplier = hand.pick(
        "Malerbetrieb Hübner|Sanitär Kessler GmbH|Fliesen Brandl GmbH|Elektro Wittmann e.K.|Dachdeckerei Seiler GmbH"
    )
    customer, number, iban = hand.person(), hand.number("%Y-###|R-%y-####|#####"), hand.iban()
    items = hand.items(
        "Arbeitsstunden Geselle|Anfahrt|Material laut Aufstellung|Abdeckarbeiten|Entsorgung Altmaterial|Meisterstunde",
        18,
        260,
        some=(2, 5),
    )
    net = total(items)
    tax, street, town = share(net, 19), hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40
{supplier} · {street} · {town}

@40 340 450
{customer}|{no}|{number}
{street2}|Kunden-Nr.|{client}
{town2}|{date_name}|{day}
|Ausgeführt am|{done}

@40
{title}

{hello},
~ für die in Ihrem Haus ausgeführten Arbeiten erlaube ich mir, wie folgt zu berechnen:

@40 75 340> 440> 555>
[
Pos.|Bezeichnung|Menge|Einzelpreis|Gesamt
*items
]

@340 555>
{net_name}|{net}
zzgl. 19 % MwSt.|{tax}
{sum_name}|{sum}

@40
Bitte überweisen Sie den Betrag innerhalb von 14 Tagen ohne Abzug.
~ Nach § 14b UStG sind Sie verpflichtet, diese Rechnung zwei Jahre lang aufzubewahren.

Mit freundlichen Grüßen
{boss}

@40 220 400
{supplier}|Sparkasse|Steuer-Nr. {taxno}
{street}|IBAN {iban}|
{town}|BIC SOLADES1XYZ|Tel. {phone}
""",
        {"items": [[str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(items, 1)]},
        supplier=supplier, street=street, town=town, customer=customer, street2=hand.street(), town2=hand.town(), no=hand.pick("Rechnungs-Nr.|Rechnung Nr.|Rg.-Nr."), number=number, client=hand.digits(5),
        date_name=hand.pick("Datum|Rechnungsdatum"), day=hand.day(hand.today), done=hand.day(hand.before(3, 20)), title=hand.pick("Rechnung|RECHNUNG"), hello=hand.pick("Sehr geehrte Damen und Herren|Guten Tag"),
        net_name=hand.pick("Nettobetrag|Summe netto|Zwischensumme netto"), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Rechnungsbetrag|Gesamtbetrag|Gesamtsumme brutto"), sum=hand.money(net + tax),
        boss=hand.person(), taxno=hand.number("###/###/#####"), iban=iban, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=iban,
    )  # fmt: skip


@LAYOUTS.add("de", "pdf txt")
def wholesale_print(hand: Hand) -> Drawn:
    """Merchandise software's print on two pages: delivery notes, an amount carried over, the order of the customer in the head."""
    hand.writes("1.234,56 EUR|1.234,56 €", "%d.%m.%Y|%d.%m.%y")
    supplier = hand.pick(
        "Kronberg Bürobedarf GmbH|Nordwest Verpackung GmbH & Co. KG|Schraubenhandel Pohl GmbH|Rheinische Reinigungsmittel AG"
    )
    customer = hand.pick("Autohaus Lindner GmbH|Hotel Seeblick KG|Metallbau Reuter GmbH|Zahnarztpraxis Dr. Hahn")
    number, order, iban = hand.number("RE######|#######|AR%y#####"), hand.number("B-####|%Y/####|45000#####"), hand.iban()
    names = "Kopierpapier A4 80 g|Ordner breit grau|Kartonage 40x30x20|Packband braun|Toner schwarz|Versandtaschen C5|Allzweckreiniger 10 l|Stretchfolie|Kugelschreiber blau|Putztuchrolle"
    items = hand.items(names, 2, 95, some=(7, 10), counts=20)
    net = total(items)
    tax = share(net, 19)

    def lines(some: list[Item], begin: int) -> list[list[str]]:
        return [[f"{at:03}", hand.rng.choice(("A", "C", "K")) + hand.digits(5), one.name, f"{one.count} St", hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(some, begin)]  # fmt: skip

    sheet = drawn(
        hand,
        """
@40
{supplier}, {street}, {town}

Firma
{customer}
{street2}
{town2}

@40 190 350 450
[
Belegart|: Rechnung|Seite|1 von 2
Belegnummer|: {number}|Belegdatum|{day}
Kundennummer|: {client}|Lieferschein|{note}
Ihre Bestellung|: {order}|Lieferdatum|{sent}
Sachbearbeiter|: {clerk}|Vertreter|07
]

@40 75 150 390> 470> 555>
[
Pos|Artikel|Bezeichnung|Menge|Preis|Betrag
*first
||Übertrag|||{carried}
]
^
@40 350
{supplier}|Seite 2 von 2
Rechnung {number} vom {day}

@40 75 150 390> 470> 555>
[
Pos|Artikel|Bezeichnung|Menge|Preis|Betrag
||Übertrag|||{carried}
*second
]

@40 150 260 370 555>
[
Warenwert|Fracht|MwSt. 19 %|Währung|Endbetrag
{net}|0,00|{tax}|EUR|{sum}
]

@40
Zahlungsziel: 30 Tage netto. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.
Bankverbindung: Volksbank, IBAN {iban}
{supplier} - Amtsgericht HRB {registered} - USt-IdNr. DE{vat}
""",
        {"first": lines(items[:5], 1), "second": lines(items[5:], 6)},
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, street2=hand.street(), town2=hand.town(), number=number, day=hand.day(hand.today), client=hand.digits(6),
        note=hand.number("LS#####"), order=order, sent=hand.day(hand.before(1, 6)), clerk=hand.person(), carried=hand.bare(total(items[:5])), net=hand.bare(net), tax=hand.bare(tax), sum=hand.bare(net + tax),
        iban=iban, registered=hand.digits(5), vat=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, vat=tax, supplier=supplier, customer=customer, iban=iban, order_number=order,
    )  # fmt: skip


@LAYOUTS.add("fr", "docx pdf")
def self_employed(hand: Hand) -> Drawn:
    """One who works alone and is free of the tax: name, trade and number at the left, a quote's number beside the invoice's."""
    hand.writes("1 234,56 €|1234,56 €", "%d/%m/%Y|%D %B %Y")
    supplier, number, iban = hand.person(), hand.number("F%Y-##|%Y-0##|FA-####"), hand.iban()
    customer = hand.pick("Syndicat Les Glycines|Librairie du Canal SARL|Mairie de Saint-Aubert|SCI Belle Rive")
    items = hand.items(
        "Création du logo|Déclinaison carte de visite|Séance photo|Retouches|Mise en page brochure|Frais de déplacement",
        45,
        480,
        some=(2, 4),
        counts=3,
        step="5",
    )
    sum_, due, signed = total(items), hand.after(30, 45), hand.before(20, 60)
    sheet = drawn(
        hand,
        """
@40
{supplier}
{trade}
{street}
{town}
SIRET {siret}
Tél. : {phone}

@320
{customer}
{street2}
{town2}

@40
{title} {number}
Date : {day}
Devis n° {quote} accepté le {signed}

@40 330> 440> 555>
[
Désignation|Quantité|Prix unitaire|Montant
*items
]

@380 555>
{sum_name}|{sum}

@40
TVA non applicable, art. 293 B du CGI
{due_name} : {due} par virement
IBAN : {iban}
~ En cas de retard de paiement, une indemnité forfaitaire de 40 € pour frais de recouvrement sera appliquée.
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, trade=hand.pick("Graphiste|Photographe|Communication visuelle"), street=hand.street(), town=hand.town(), siret=hand.number("### ### ### 000##"), phone=hand.phone(), customer=customer,
        street2=hand.street(), town2=hand.town(), title=hand.pick("Facture n°|FACTURE N°|Facture numéro"), number=number, day=hand.day(hand.today), quote=hand.number("D-###|DV%y##"), signed=hand.day(signed),
        sum_name=hand.pick("Total à payer|TOTAL|Net à payer"), sum=hand.money(sum_), due_name=hand.pick("Date d'échéance|À régler avant le|Échéance"), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=supplier, customer=customer, iban=iban, vat=None,
    )  # fmt: skip


@LAYOUTS.add("fr", "pdf html")
def power_bill(hand: Hand) -> Drawn:
    """A household's bill of power: the day in the headline, references in a side box, the debit of the bank as the due day."""
    hand.writes("1 234,56 €|1234,56 €", "%D %B %Y|%d/%m/%Y")
    supplier = hand.pick("Lumière d'Armor SA|Énergies du Val SAS|Régie Électrique du Forez")
    customer, number = hand.person(), hand.number("10 ### ### ###|FE%y######|##########")
    supply, use = hand.amount(9, 25), hand.amount(30, 160)
    net = supply + use
    tax, due, begin = share(net, 20), hand.after(12, 15, 20), hand.today - timedelta(days=60)
    sheet = drawn(
        hand,
        """
@40 330
{supplier}|{customer}
Service Clients|{street}
TSA 40{tsa}|{town}
09 69 {tel}|

@40
VOTRE FACTURE DU {day}
Électricité - période du {begin} au {end}

@40 200
[
N° de facture|{number}
N° client|{client}
Point de livraison|{pdl}
Contrat|Base 6 kVA
]

@40 555>
[
Abonnement HT|{supply}
Consommation HT|{use}
Total HT|{net}
TVA 20 %|{tax}
{sum_name}|{sum}
]

@40
Ce montant sera prélevé sur votre compte le {due}.
Votre prochaine facture : vers le {next}.

{supplier} au capital de 2 000 000 € - RCS Nantes {rcs}
Médiateur de l'énergie : energie-mediateur.example
""",
        supplier=supplier, customer=customer, street=hand.street(), town=hand.town(), tsa=hand.digits(3), tel=hand.number("## ## ##"), day=hand.day(hand.today), begin=hand.day(begin),
        end=hand.day(hand.today - timedelta(days=1)), number=number, client=hand.digits(9), pdl=hand.digits(14), supply=hand.money(supply), use=hand.money(use), net=hand.money(net), tax=hand.money(tax),
        sum_name=hand.pick("Total TTC à payer|Montant à payer TTC|Total TTC"), sum=hand.money(net + tax), due=hand.day(due), next=hand.day(hand.today + timedelta(days=61)), rcs=hand.number("### ### ###"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, iban=None,
    )  # fmt: skip


@LAYOUTS.add("gb", "docx pdf eml")
def day_rate(hand: Hand) -> Drawn:
    """A consultant's hours by the week; how much and until when is said in a sentence under the sums."""
    hand.writes("£1,234.56", "%D %B %Y|%o %B %Y|%d/%m/%Y")
    supplier = hand.pick("Larkspur Consulting Ltd|Fenwright Advisory Limited|Quarry Bank Associates Ltd")
    customer, number = (
        hand.pick("Halden Pharma plc|Brightwater Housing Association|Morley Transport Ltd"),
        hand.number("LC###|%Y/##|INV0###"),
    )
    hand.mail = (f"{supplier} <accounts@advice.example>", f"Invoice {number}")
    rate, order = Decimal(hand.rng.choice(("65.00", "82.50", "95.00", "110.00"))), hand.number("PO-#####|4500######")
    weeks = [
        Item(f"Week ending {hand.day(hand.today - timedelta(days=7 * ago))}", hand.rng.randint(6, 38), rate)
        for ago in (4, 3, 2, 1)
    ]
    net = total(weeks)
    tax, due = share(net, 20), hand.after(14, 21, 30)
    sheet = drawn(
        hand,
        """
@40
{supplier}
{street}, {town}

To: {customer}
{street2}, {town2}
For the attention of Accounts Payable

@40 200
{no}:|{number}
{date_name}:|{day}
{order_name}:|{order}
Consultant:|{who}

@40 330> 430> 555>
[
Professional services|Hours|Rate|Charge
*weeks
Total hours|{hours}||
Fees excluding VAT|||{net}
VAT at 20%|||{tax}
{sum_name}|||{sum}
]

@40
~ Please pay {sum} by {due}, quoting the invoice number. Interest may be charged on late payments.
Bank: account name {supplier}, IBAN {iban}
VAT registration GB {vat}
""",
        {"weeks": [[one.name, f"{one.count}.0", hand.money(one.price), hand.money(one.sum)] for one in weeks]},
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, street2=hand.street(), town2=hand.town(), no=hand.pick("Invoice|Invoice number|Invoice ref"), number=number,
        date_name=hand.pick("Date|Date of invoice|Tax point"), day=hand.day(hand.today), order_name=hand.pick("Purchase order|Your order no|PO"), order=order, who=hand.person(), hours=f"{sum(one.count for one in weeks)}.0",
        net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Total payable|Total including VAT"), sum=hand.money(net + tax), due=hand.day(due), iban=hand.iban(), vat=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, order_number=order,
    )  # fmt: skip


@LAYOUTS.add("ie", "pdf docx")
def returned_goods(hand: Hand) -> Drawn:
    """A credit note: its own number first, the invoice that it corrects as another; nothing is to be paid."""
    hand.writes("€1,234.56|1,234.56", "%d/%m/%Y|%D %b %Y")
    supplier = hand.pick("Shannon Paper Supplies Ltd|Burren Hardware Ltd|Slaney Office Furniture Ltd")
    customer, number = (
        hand.pick("Kilronan Lodge Hotel|Tully & Nolan Solicitors|Ardagh Veterinary Clinic"),
        hand.number("CN####|CRN-#####"),
    )
    items = hand.items(
        "Desk chair, black|Filing cabinet|Box of A4 paper|Cordless drill|Paint 5L white|Whiteboard",
        9,
        240,
        some=(1, 3),
        counts=4,
    )
    net = total(items)
    tax = share(net, 23)
    sheet = drawn(
        hand,
        """
@555>
{supplier}
{street}
{town}
VAT No. IE{vat}

@40
CREDIT NOTE

@40 340 455
{customer}|Credit note no.|{number}
{street2}|Date|{day}
{town2}|Account|{account}
|Original invoice|{invoice}

@40 340> 440> 555>
[
Item|Qty|Price|Value
*items
]
@380 555>
[
{net_name}|{net}
VAT 23%|{tax}
{sum_name}|{sum}
]

@40
Reason: {why}
This amount has been credited to your account and will show on your next statement.
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), vat=hand.number("#######@@"), customer=customer, number=number, street2=hand.street(), town2=hand.town(), day=hand.day(hand.today),
        account=hand.number("@@@##"), invoice=hand.number("IN#####|######"), net_name=hand.pick("Goods total|Net total"), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Total credit|Total credited"),
        sum=hand.money(net + tax), why=hand.pick("goods returned damaged|short delivery|ordered in error"),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, due_date=None, iban=None,
    )  # fmt: skip


@LAYOUTS.add("us", "docx txt pdf")
def yard_work(hand: Hand) -> Drawn:
    """A handyman's single page: hardly a label, jobs with their sums, checks to whom."""
    hand.writes("$1,234.56|1,234.56", "%m/%d/%Y|%B %D, %Y|%m/%d/%y")
    supplier = hand.pick("Dale's Yard & Gutter|Three Pines Landscaping|Ortega Home Repair|Sunny Side Painting")
    customer, number = hand.person(), hand.number("####|###|%y-##")
    items = hand.items(
        "Mowing and edging|Gutter cleaning|Fence repair, back yard|Haul away debris|Mulch (per yard)|Paint porch railing",
        25,
        320,
        some=(2, 4),
        counts=2,
        step="5",
    )
    sum_ = total(items)
    sheet = drawn(
        hand,
        """
@40
{supplier}
{street}
{town}
{phone}

{title} #{number}
{day}

{to} {customer}
{street2}
{town2}

@40 555>
[
{heading}|Amount
*items
{sum_name}|{sum}
]

@40
Please make checks payable to {supplier}. {when}
Thanks, we appreciate it!
""",
        {"items": [[f"{one.name} x {one.count}" if one.count > 1 else one.name, hand.money(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), phone=hand.phone(), title=hand.pick("INVOICE|Invoice"), number=number, day=hand.day(hand.today), to=hand.pick("For:|Customer:|To:"),
        customer=customer, street2=hand.street(), town2=hand.town(), heading=hand.pick("Work done|Description|Job"), sum_name=hand.pick("TOTAL|Total due|Balance due"), sum=hand.money(sum_),
        when=hand.pick("Venmo also works.|We also take cash."),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=supplier,
        customer=customer,
        order_number=None,
        vat=None,
        iban=None,
    )
