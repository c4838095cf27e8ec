"""Invoices in English and Dutch, and receipts: templates of word processors, subscriptions, utilities, shops."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def priced(hand: Hand, things: str, some: tuple[int, int], counts: int = 1) -> list[Item]:
    """Things between bars, each with the least and the most that it costs behind it."""
    chosen = hand.rng.sample(things.split("|"), hand.rng.randint(*some))
    return [
        Item(name, hand.rng.randint(1, counts), cents(hand.amount(int(least), int(most))))
        for name, least, most in (one.rsplit(" ", 2) for one in chosen)
    ]


def _rows(hand: Hand, items: list[Item]) -> list[list[str]]:
    return [[str(one.count), one.name, hand.money(one.price), hand.money(one.sum)] for one in items]


@LAYOUTS.add("gb", "docx pdf html")
def word_template(hand: Hand) -> Drawn:
    """The old template of a word processor: numbers beside the customer, due date under its heading in a band of four."""
    hand.writes("£1,234.56|1,234.56", "%D %B %Y|%d/%m/%Y|%o %B %Y")
    supplier = hand.pick(
        "Larkfield Signs Ltd|Bell & Osgood Printers Ltd|Penhallow Display Services Limited|Tidewater Graphics Ltd"
    )
    customer = hand.firm()
    number, order = hand.number("####|INV-0###|%y/0##"), hand.pick("|4####|PO-7###")
    order = hand.number(order) if order else ""
    items = hand.items(
        "Shop fascia, aluminium|Window lettering|Delivery to site|A3 posters, matt|Banner with eyelets|Set-up and artwork|Callout, half day|Replacement panel",
        15, 480, some=(1, 5), counts=8, step="0.50",
    )  # fmt: skip
    net = total(items)
    tax = share(net, 20)
    days = hand.rng.choice((14, 21, 30))
    due = hand.after(days)
    sheet = drawn(
        hand,
        """
@40 520>
{supplier}|INVOICE
{street}
{town}
Phone {phone}

@40 340
TO:|INVOICE # {number}
{customer}|DATE: {day}
{customer_street}|{order}
{customer_town}

[
@40 170 310 430
SALESPERSON|JOB|PAYMENT TERMS|DUE DATE
{person}|{job}|{days} days|{due}
]

[
@40 90 430> 520>
QUANTITY|DESCRIPTION|UNIT PRICE|LINE TOTAL
*items
@40 90 430> 520>
||SUBTOTAL|{net}
||VAT @ 20%|{tax}
||TOTAL|{sum}
]

@40
Make all cheques payable to {supplier}
THANK YOU FOR YOUR BUSINESS!
""",
        {"items": _rows(hand, items)},
        supplier=supplier, street=hand.street(), town=hand.town(), phone=hand.phone(), number=number, customer=customer, day=hand.day(hand.today),
        customer_street=hand.street(), customer_town=hand.town(), order=f"YOUR ORDER NO. {order}" if order else "", person=hand.person(), job=hand.pick("Spring works|Shop refit|Reprint|Open day"),
        days=str(days), due=hand.day(due), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, order_number=order or None
    )  # fmt: skip


@LAYOUTS.add("us", "txt docx pdf")
def handyman(hand: Hand) -> Drawn:
    """One page, typed: labor in a sentence, then what was bought, one sum, no tax and no term of payment."""
    hand.writes("$1,234.56", "%B %D, %Y|%m/%d/%Y|%M/%D/%y")
    supplier = hand.pick("Kessler Home Repair|Two Rivers Handyman Services|Dunleavy Drywall & Paint|Big Pine Gutters")
    customer, number = hand.person(), hand.number("1##|####|%Y-0##")
    town = hand.town()
    hours, rate = hand.rng.randint(2, 19), hand.amount(38, 75, "5")
    bought = [
        (one.name, one.sum)
        for one in priced(
            hand,
            "Lumber and screws 20 140|Paint, 2 gal 45 90|Door hardware 15 70|Dump fee 25 60|Caulk and tape 6 24|Faucet 60 180",
            (1, 4),
        )
    ]
    labor = cents(hours * rate)
    sum_ = labor + sum((price for _, price in bought), Decimal("0.00"))
    sheet = drawn(
        hand,
        """
{supplier}
{street}, {town}
{phone}   Licensed and insured

Invoice No. {number}

@40 300
Date: {day}|Job address:
Customer: {customer}|{customer_street}
@40 300
|{customer_town}

@40 470>
~ {job} Work was finished on {finished}.

[
Labor, {hours} hours at {rate}|{labor}
*bought
TOTAL DUE|{sum}
]

@40
Please make checks out to {supplier}. Thank you!
""",
        {"bought": [[name, hand.money(price)] for name, price in bought]},
        supplier=supplier, street=hand.street(), town=town, phone=hand.phone(), number=number, day=hand.day(hand.today), customer=customer,
        customer_street=hand.street(), customer_town=town,
        job=hand.pick("Rehung back door and patched hallway wall.|Replaced rotten porch boards, primed and painted.|Cleared and resealed gutters, fixed kitchen faucet."),
        finished=hand.day(hand.before(1, 6)), hours=str(hours), rate=hand.money(cents(rate)), labor=hand.money(labor), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=None, total=sum_, supplier=supplier, customer=customer, vat=None
    )


@LAYOUTS.add("us", "pdf html eml")
def subscription(hand: Hand) -> Drawn:
    """Of a payment service for software: sum due as a headline, the months that were bought under the plan's name."""
    hand.writes("$1,234.56", "%B %D, %Y|%b %D, %Y")
    supplier = hand.pick("Taskpebble, Inc.|Inkwell Metrics, Inc.|Shiftboard Labs, Inc.|Formcrate, Inc.")
    customer, number = hand.firm(), hand.number("@#@@##@#-000#|@@##@###-00##")
    items = hand.items(
        "Team plan (per seat)|Extra storage, 100 GB|Priority support|API calls, add-on", 9, 120, some=(1, 2), counts=25
    )
    net = total(items)
    tax = share(net, "6.5") if hand.rng.random() < 0.5 else None
    sum_, due = net + (tax or 0), hand.after(0, 14, 30)
    hand.mail = (
        f'"{supplier}" <billing@{hand.pick("mail|notify")}.{supplier.split(",")[0].lower().replace(" ", "")}.example>',
        f"Your invoice {number}",
    )
    sheet = drawn(
        hand,
        """
Invoice

@40 150
Invoice number|{number}
Date of issue|{day}
Date due|{due}

@40 300
{supplier}|Bill to
{street}|{customer}
{town}|{customer_street}
United States|{customer_town}
{mail}|United States

@40
{sum} USD due {due}

[
@40 330> 420> 520>
Description|Qty|Unit price|Amount
*items
]

[
@330 520>
Subtotal|{net}
*tax
Total|{sum}
Amount due|{sum} USD
]

@40
Questions? Visit the help center or write to {mail}.
Page 1 of 1
""",
        {
            "items": [
                row
                for one in items
                for row in (
                    [one.name, str(one.count), hand.money(one.price), hand.money(one.sum)],
                    [f"{hand.day(hand.today, '%b %D')} – {hand.day(hand.today + timedelta(days=30), '%b %D, %Y')}"],
                )
            ],
            "tax": [["Sales tax (6.5%)", hand.money(tax)]] if tax else [],
        },
        number=number, day=hand.day(hand.today), due=hand.day(due), supplier=supplier, street=hand.street(), town=hand.town(), customer=customer,
        customer_street=hand.street(), customer_town=hand.town(), mail=f"support@{supplier.split(',')[0].lower().replace(' ', '')}.example", net=hand.money(net), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        due_date=due,
        total=sum_,
        supplier=supplier,
        customer=customer,
        order_number=None,
    )


@LAYOUTS.add("gb", "pdf html")
def energy_bill(hand: Hand) -> Drawn:
    """A quarter's electricity: readings, standing charge, what was paid last time, and the firm's registry in the footer."""
    hand.writes("£1,234.56", "%D %B %Y|%d %b %Y|%o %B %Y")
    supplier = hand.pick("Fellside Energy Ltd|Northmoor Power Limited|Greenlow Electric plc")
    customer, number, account = (
        hand.person(),
        hand.number("########|B-#######|##########"),
        hand.number("A-########|85## #### ####"),
    )
    begin = hand.before(95, 97)
    end = hand.before(3, 6)
    was, used = hand.rng.randrange(10000, 60000), hand.rng.randrange(300, 1400)
    days = (end - begin).days + 1
    units, standing = share(cents(hand.amount(20, 31) * used), 1), share(cents(hand.amount(40, 62) * days), 1)
    net = units + standing
    tax, due, last = share(net, 5), hand.after(14, 18, 21), hand.amount(60, 390)
    sheet = drawn(
        hand,
        """
@40 330
Your electricity bill|{account_label} {account}
{customer}|Bill number: {number}
{street}|Bill date: {day}
{town}

@40
For the period {begin} to {end}

[
@40 520>
Your last bill|{last}
Payment received on {paid} - thank you|-{last}
Balance brought forward|£0.00
Electricity used this period, {used} kWh|{units}
Standing charge, {days} days|{standing}
Total charges before VAT|{net}
VAT at 5%|{tax}
Total to pay|{sum}
]

@40
Please pay by {due}.

[
@40 130 330> 430>
Meter|Reading date|Previous|Latest
{meter}|{end}|{was}|{now}
]

@40
Quote your account number when you pay at a bank or post office.
Moving home? Call us on {phone}, Monday to Friday 8am to 6pm.
{supplier}. Registered in England and Wales, number 0{registry}.
Registered office: {office}, {office_town}
VAT registration GB {vat_number}
""",
        account_label=hand.pick("Account number:|Customer account:"), account=account, customer=customer, number=number, street=hand.street(), town=hand.town(), day=hand.day(hand.today),
        begin=hand.day(begin), end=hand.day(end), last=hand.money(last), paid=hand.day(hand.before(60, 80)), used=str(used), units=hand.money(units), days=str(days),
        standing=hand.money(standing), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), meter=hand.number("@##@#####"), was=str(was), now=str(was + used),
        phone=hand.phone(), supplier=supplier, registry=hand.digits(7), office=hand.street(), office_town=hand.town(), vat_number=hand.number("### #### ##"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer
    )  # fmt: skip


@LAYOUTS.add("ie", "docx pdf xlsx")
def hours(hand: Hand) -> Drawn:
    """A consultant's days, a row a day with its hours; term of payment and account in sentences under the sums."""
    hand.writes("€1,234.56|1,234.56", "%D %B %Y|%d/%m/%Y|%d %b %Y")
    supplier = hand.pick(
        "Orla Tierney Consulting|Kilbride Systems Advice Ltd|Brennan & Foley HR Consultants Ltd|Slaney Data Partners Ltd"
    )
    customer, number = hand.firm(), hand.number("%Y-0##|OT%y0##|C###")
    order = hand.number("45########|P0####") if hand.rng.random() < 0.6 else ""
    rate = cents(hand.amount(65, 140, "5"))
    tasks = hand.rng.sample(
        [
            "Workshop with the finance team",
            "Review of contracts",
            "Data migration, test run",
            "Interviews with staff",
            "Draft report",
            "Call with the auditors",
            "Training on site",
        ],
        hand.rng.randint(3, 6),
    )
    worked = [
        (hand.today - timedelta(days=3 * (len(tasks) - at) + 2), task, hand.rng.randint(2, 8))
        for at, task in enumerate(tasks)
    ]
    spent = sum(one[2] for one in worked)
    net = rate * spent
    tax, due, iban = share(net, 23), hand.after(14, 30), hand.iban()
    sheet = drawn(
        hand,
        """
{supplier}
{street}, {town}

@40 300
Invoice to|Invoice no.
{customer}|{number}
{customer_street}|Invoice date
{customer_town}|{day}
@300
*order

[
@40 140 400> 520>
Date|Work carried out|Hours|Amount
*worked
|Total hours, at {rate} an hour|{spent}|{net}
|VAT 23%||{tax}
|Invoice total||{sum}
]

@40
~ Payment is due by {due}. Please transfer to IBAN {iban}, BIC AIBKIE2D, and quote the invoice number.
VAT no. IE{vat_number}T
""",
        {
            "order": [["Your PO"], [order]] if order else [],
            "worked": [[hand.day(day, "%d/%m/%y"), task, str(count), hand.money(rate * count)] for day, task, count in worked],
        },
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, number=number, customer_street=hand.street(), customer_town=hand.town(), day=hand.day(hand.today),
        rate=hand.money(rate), spent=str(spent), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban, vat_number=hand.digits(7),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, vat=tax, supplier=supplier, iban=iban, order_number=order or None
    )  # fmt: skip


@LAYOUTS.add("nl", "html eml pdf")
def web_shop(hand: Hand) -> Drawn:
    """Of a shop on the web, already paid: two numbers and two days in one block, prices with tax, tax said at the end."""
    hand.writes("€ 1.234,56|€1.234,56", "%d-%m-%Y|%D %B %Y")
    shop = hand.pick("Theehuisje Online B.V.|Fietsonderdelen Kamp B.V.|Knutselkast B.V.|De Wolwinkel VOF")
    customer, number, order = hand.person(), hand.number("F%Y#####|%Y-######"), hand.number("10#######|W-#####")
    items = priced(
        hand,
        "Theepot gietijzer 25 49|Cadeaubon verpakking 2 5|Ketting 8-speed 12 24|Wol merino 50 g 5 9|Breinaalden nr. 4 6 14|Kleurpotloden set 9 28|Binnenband 28 inch 5 10",
        (1, 4),
        3,
    )
    sending = cents(hand.amount(3, 7, "0.05"))
    sum_ = total(items) + sending
    tax = cents(sum_ * 21 / 121)
    ordered = hand.today - timedelta(days=hand.rng.randint(1, 3))
    hand.mail = (f"{shop} <klantenservice@{hand.pick('shop|winkel')}.example>", f"Factuur bij je bestelling {order}")
    sheet = drawn(
        hand,
        """
@40
Factuur

[
@40 160 330 420
Factuurnummer:|{number}|Bestelnummer:|{order}
Factuurdatum:|{day}|Besteldatum:|{ordered}
Betaalmethode:|iDEAL|Verzending:|Pakketpost
]

@40 330
Factuuradres|Afleveradres
{customer}|{customer}
{street}|{street}
{town}|{town}

[
@40 360> 430> 520>
Artikel|Aantal|Prijs|Totaal
*items
Verzendkosten|||{sending}
Totaal incl. btw|||{sum}
Waarvan 21% btw|||{tax}
]

@40
Deze factuur is reeds voldaan. Retourneren kan binnen 30 dagen.
{shop} - {shop_street} - {shop_town} - KvK {registry} - Btw NL{vat_number}B01
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        number=number, order=order, day=hand.day(hand.today), ordered=hand.day(ordered), customer=customer, street=hand.street(), town=hand.town(), sending=hand.money(sending),
        sum=hand.money(sum_), tax=hand.money(tax), shop=shop, shop_street=hand.street(), shop_town=hand.town(), registry=hand.digits(8), vat_number=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=None, total=sum_, vat=tax, supplier=shop, customer=customer, order_number=order
    )  # fmt: skip


@LAYOUTS.add("us", "txt pdf html")
def hardware_till(hand: Hand) -> Drawn:
    """A till's slip with the number of store and register; change when it was paid in cash."""
    hand.writes("1,234.56|$1,234.56", "%m/%d/%Y|%m/%d/%y")
    shop = hand.pick("Millbrook Hardware|Corner Oak Market|Garrison Pet Supply|Sunny Acres Garden Center")
    items = priced(
        hand,
        "WOOD SCREWS 100CT 7 13|LED BULB 60W 3 8|DUCT TAPE 5 10|POTTING SOIL 20LB 9 16|DOG CHEW LG 4 12|BATTERIES AA 8PK 8 14|WORK GLOVES 9 24",
        (1, 5),
        2,
    )
    net = total(items)
    tax = share(net, "7.25")
    sum_ = net + tax
    means = hand.pick("Visa|Cash|Mastercard|Debit")
    given = cents((sum_ // 20 + 1) * 20)
    paid = (
        [["Cash", hand.money(given)], ["Change", hand.money(given - sum_)]]
        if means == "Cash"
        else [[means, hand.money(sum_)], [f"Card # XXXX{hand.digits(4)}"]]
    )
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
{phone}

@40 300>
{day} {hour}:{minute} PM|Store 0{store} Reg 2
Cashier: {cashier}|Trans {trans}

*items
Subtotal|{net}
Tax 7.25%|{tax}
TOTAL|{sum}
*paid

@40
Returns within 90 days with this receipt
""",
        {"items": [[f"{one.count} x {one.name}" if one.count > 1 else one.name, hand.money(one.sum)] for one in items], "paid": paid},
        shop=shop, street=hand.street(), town=hand.town(), phone=hand.phone(), day=hand.day(hand.today), hour=str(hand.rng.randint(1, 7)), minute=str(hand.rng.randint(10, 59)),
        store=hand.digits(2), cashier=hand.person().split()[0], trans=hand.digits(5), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=sum_, payment_method=means)


@LAYOUTS.add("de", "txt pdf docx")
def receipt_block(hand: Hand) -> Drawn:
    """A page of a receipt block, filled in: sum, words of what for, from whom; the shop's stamp comes last."""
    hand.writes("1.234,56 €|EUR 1.234,56|1.234,56 EUR", "%d.%m.%Y|%d.%m.%y|%D. %B %Y")
    shop, what, rate = hand.pick(
        "Blumen Wiedemann;Tischschmuck, 4 Gestecke;7|Fahrrad Kolbe e.K.;Inspektion Fahrrad;19|Schreibwaren Pohl;Büromaterial;19|Buchhandlung am Wehr;Bücher laut Kassenzettel;7"
    ).split(";")
    sum_ = cents(hand.amount(6, 240, "0.10"))
    means, place = hand.pick("bar|EC-Karte||bar"), hand.town()
    sheet = drawn(
        hand,
        """
@40 300
QUITTUNG|Nr. {number}

@40 160
Gesamt|{sum}
darin MwSt. {rate} %|{tax}
von|{person}
für|{what}
*means
@40
dankend erhalten.

{town}, den {day}

{shop}
{street}, {code_town}
Steuernummer {office}/{tax_number}
""",
        {"means": [["Zahlungsart", means]] if means else []},
        number=hand.digits(3), sum=hand.money(sum_), rate=rate, tax=hand.money(cents(sum_ * int(rate) / (100 + int(rate)))), person=hand.person(), what=what,
        town=place.split(" ", 1)[1], day=hand.day(hand.today),
        means=means, shop=shop, street=hand.street(), code_town=place, office=hand.digits(2), tax_number=hand.number("###/#####"),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=sum_, payment_method=means or None)


@LAYOUTS.add("pt", "pdf txt html")
def lunch(hand: Hand) -> Drawn:
    """A restaurant's simplified invoice: table and number of guests, rates of tax in a band, how it was paid at the end."""
    hand.writes("1.234,56|1.234,56 €|€ 1.234,56", "%d-%m-%Y|%d/%m/%Y|%Y-%m-%d")
    shop = hand.pick("Tasca do Cais, Lda.|Restaurante O Moinho, Lda.|Pastelaria Beira-Rio, Lda.|Marisqueira Duna, Lda.")
    items = priced(
        hand,
        "Sopa do dia 2 4|Bacalhau à casa 12 18|Arroz de pato 10 15|Água 0,5 L 1 2|Café 1 2|Pudim 3 5|Salada mista 4 7",
        (2, 5),
        3,
    )
    sum_ = total(items)
    net = cents(sum_ * 100 / 113)
    means = hand.pick("Multibanco|Numerário|MB Way")
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
NIF {tax_number}

Fatura simplificada FS {series}/{number}
@40 300>
{day} {time}|Mesa {table}
Contribuinte|Consumidor final

[
*items
]
@40 300>
TOTAL|{sum}

[
@40 120> 200> 300>
Taxa|Base|IVA|Total
13%|{net}|{tax}|{sum}
]

@40
Pagamento: {means}
Processado por programa certificado n.º {program}/AT
Obrigado e volte sempre
""",
        {"items": [[f"{one.count} {one.name}", hand.money(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), tax_number=hand.number("5########"), series=hand.number("A%y|1%Y"), number=hand.digits(4), day=hand.day(hand.today),
        time=f"1{hand.rng.randint(2, 4)}:{hand.rng.randint(10, 59)}", table=hand.digits(2), sum=hand.money(sum_), net=hand.money(net), tax=hand.money(sum_ - net), means=means, program=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=sum_, payment_method=means)
