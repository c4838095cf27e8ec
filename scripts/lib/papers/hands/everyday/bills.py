"""Bills and orders of a household: lines, power, software, a parcel of clothes, a room, a knee, a nursery, a car."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import CENT, Hand, cents, plain, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def month_before(day: date) -> tuple[date, date]:
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


@LAYOUTS.add("de", "pdf html docx")
def broadband(hand: Hand) -> Drawn:
    """Labels stand above their values at the right, the firm is in the footer alone, the debit has a day of its own."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%d.%m.%Y|%D. %B %Y")
    firm, who = hand.pick("Nordlicht Telekom GmbH|Kabelwerk Harz Netz GmbH|Funkhaus Mobil GmbH"), hand.person()
    number, account = hand.number("RE-%y########|##########|M%Y######"), hand.number("K-########|#########")
    start, end = month_before(hand.today)
    lines = hand.items(
        "Zuhause 100 Grundpreis|Mobil M Grundpreis|Fernsehpaket Basis|Router Miete|Zusatzkarte Tablet|Festnetz Flat",
        3, 39, some=(2, 4), counts=1,
    )  # fmt: skip
    net = total(lines)
    tax = share(net, 19)
    debit = hand.after(7, 10, 12)
    sheet = drawn(
        hand,
        """
@40 380
{who}|Kundennummer
{street}|{account}
{town}
|Rechnungsnummer
|{number}

|{day_name}
|{day}

@40
Ihre Rechnung für {start} bis {end}

@40 500>
[
Leistung|Betrag netto
*lines
Zwischensumme ohne Umsatzsteuer|{net}
19 % Umsatzsteuer|{tax}
{to_pay}|{gross}
]

@40
~ Wir ziehen den Betrag am {debit} per SEPA-Lastschrift ein. Ihr Kontostand muss an diesem Tag gedeckt sein.
~ Einwendungen gegen die Rechnung erheben Sie bitte innerhalb von acht Wochen.

{firm} - {office}, {seat} - Amtsgericht {court} HRB {register}
USt-IdNr. DE{vat_id} - Service {phone}
""",
        {"lines": [(one.name, hand.money(one.sum)) for one in lines]},
        who=who, street=hand.street(), account=account, town=hand.town(), number=number,
        day_name=hand.pick("Rechnungsdatum|Datum"), day=hand.day(hand.today), start=hand.day(start, "%d.%m."), end=hand.day(end, "%d.%m.%Y"),
        net=hand.money(net), tax=hand.money(tax), to_pay=hand.pick("Rechnungsbetrag|Zu zahlender Betrag|Gesamtbetrag"), gross=hand.money(net + tax),
        debit=hand.day(debit), firm=firm, office=hand.street(), seat=hand.town(), court=hand.pick("Goslar|Kiel|Leipzig"),
        register=hand.digits(5), vat_id=hand.digits(9), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer_number=account, net_amount=net,
        debit_date=debit, order_number=None,
    )  # fmt: skip


@LAYOUTS.add("gb", "pdf txt html")
def power(hand: Hand) -> Drawn:
    """The old balance and its payment come first and make nothing; then the charges of the period, with a small VAT."""
    hand.writes("£1,234.56", "%D %B %Y|%D %b %Y|%d/%m/%Y")
    firm, who = hand.pick("Larkfield Energy Ltd|Greywater Power Limited|Tideway Electric plc"), hand.person()
    number, account = hand.number("########|B###-###-###"), hand.number("A-####@@##|## #### ####")
    end = hand.before(3, 9)
    start = end - timedelta(days=hand.rng.choice((29, 30, 90)))
    used, standing, old = hand.amount(40, 260), hand.amount(14, 48), hand.amount(50, 290)
    net = used + standing
    tax, due = share(net, 5), hand.after(14, 16, 21)
    sheet = drawn(
        hand,
        """
@40
{firm}
{title}

@40 180 340
{who}|Account number|{account}
{street}|Bill number|{number}
{town}|Date of bill|{day}
|Supply number|{mpan}

@40
{period} {start} to {end}

@40 460>
[
Balance on your last bill|{old}
What you have paid since, thank you|{paid}
Balance brought forward|{zero}
Electricity used, {units} kWh|{used}
Standing charge|{standing}
VAT at 5%|{tax}
{to_pay}|{gross}
]

@40
Please pay by {due}
Ways to pay: online, at a bank, or call us on {phone}.
{firm}. Registered in England and Wales no. {register}. VAT registration GB {vat_id}.
""",
        firm=firm, title=hand.pick("Your electricity bill|Electricity bill|Here is your electricity bill"), who=who, street=hand.street(), town=hand.town(), account=account,
        number=number, day=hand.day(hand.today), mpan=hand.number("## #### #### ###"), period=hand.pick("Bill period|For the period|This bill covers"),
        start=hand.day(start), end=hand.day(end), old=hand.money(old), paid=hand.money(-old), zero=hand.money(Decimal("0.00")), units=hand.digits(3),
        used=hand.money(used), standing=hand.money(standing), tax=hand.money(tax), to_pay=hand.pick("Total to pay|Total amount due|Total now due"),
        gross=hand.money(net + tax), due=hand.day(due), phone=hand.phone(), register=hand.digits(8), vat_id=hand.number("### #### ##"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, account_number=account, period_start=start,
        period_end=end, due_date=due,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf html eml")
def subscription(hand: Hand) -> Drawn:
    """Software by the seat: three labels beside values, two addresses side by side, the sum as a headline with its day."""
    hand.writes("$1,234.56", "%B %D, %Y|%b %D, %Y|%m/%d/%Y")
    firm = hand.pick("Boardly Software, Inc.|Cirrusnote, Inc.|Pagemill Labs LLC|Fernway Systems, Inc.")
    client, number = hand.firm(), hand.number("@@####@#-00##|INV-######|@#@#@@##-####")
    items = hand.items(
        "Team plan, per seat|Extra storage 100 GB|Priority support|API calls, block of 10k", 5, 90, some=(1, 3), counts=12
    )
    net = total(items)
    tax, due = share(net, hand.rng.choice(("6.25", "8.25", "7"))), hand.after(7, 14, 30)
    hand.mail = (f"{firm} <billing@{plain(firm.split()[0])}.example>", f"Your invoice from {firm}")
    sheet = drawn(
        hand,
        """
@40
Invoice

@40 160
Invoice number|{number}
{issue_name}|{day}
{due_name}|{due}

@40 320
{firm}|Bill to
{street}|{client}
{town}|{client_street}
billing@{host}.example|{client_town}

@40
{sum} due {due}

@40 330> 410> 500>
[
Description|Qty|Unit price|Amount
*items
Subtotal|||{net}
Sales tax|||{tax}
Total|||{sum}
Amount due|||{sum}
]

@40
Pay online with the link in the message that this invoice came with.
""",
        {"items": [(one.name, str(one.count), hand.money(one.price), hand.money(one.sum)) for one in items]},
        number=number, issue_name=hand.pick("Date of issue|Issued|Invoice date"), day=hand.day(hand.today), due_name=hand.pick("Date due|Due date|Payment due"),
        due=hand.day(due), firm=firm, street=hand.street(), town=hand.town(), client=client, client_street=hand.street(), client_town=hand.town(),
        host=plain(firm.split()[0]), sum=hand.money(net + tax), net=hand.money(net), tax=hand.money(tax),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, supplier=firm, customer=client,
        sales_tax=tax, purchase_order_number=None,
    )  # fmt: skip


@LAYOUTS.add("es", "eml html txt")
def parcel_of_clothes(hand: Hand) -> Drawn:
    """A message after an order: number and day in a sentence, a voucher and the shipping, no invoice yet."""
    hand.writes("1.234,56 €|1.234,56€", "%d/%m/%Y|%D de %B de %Y")
    shop, who = hand.pick("Tejidos Lucena S.L.|Calzados Río Verde S.A.|Modas Alminar S.L.U."), hand.person()
    order = hand.number("ES-########|#########|W%y-######")
    items = hand.items(
        "Camisa de lino azul, M|Pantalón vaquero, 42|Botines negros, 39|Jersey de lana, L|Cinturón de piel|Calcetines (3 pares)",
        8, 70, some=(2, 4), counts=2, step="0.05",
    )  # fmt: skip
    goods = total(items)
    less, shipping = share(goods, 10), hand.rng.choice((Decimal("3.95"), Decimal("4.90"), Decimal("5.50")))
    gross = goods - less + shipping
    hand.mail = (f"{shop} <pedidos@{plain(shop.split()[1])}.example>", f"Hemos recibido tu pedido {order}")
    sheet = drawn(
        hand,
        """
@40
¡Gracias por tu compra, {first}!

~ Hemos recibido tu pedido {order} con fecha {day} y ya lo estamos preparando.

@40 360> 480>
[
*items
Subtotal||{goods}
Descuento código {code}||{less}
Gastos de envío||{shipping}
{total} (IVA incluido)||{gross}
]

@40
Entrega prevista: {soon}
Enviar a: {who}, {street}, {town}
Pago: tarjeta terminada en {card}

~ Recibirás la factura por correo electrónico cuando salga el paquete. Tienes 30 días para devolver lo que no te guste.
{shop}, {office}, {seat}. CIF B{tax_id}
""",
        {"items": [(one.name, f"x {one.count}", hand.money(one.sum)) for one in items]},
        first=who.split()[0], order=order, day=hand.day(hand.today), goods=hand.money(goods), code=hand.pick("HOLA10|BIENVENIDA10"),
        less=hand.money(-less), shipping=hand.money(shipping), total=hand.pick("Total|Importe total|Total del pedido"), gross=hand.money(gross), soon=hand.day(hand.after(3, 4, 5)),
        who=who, street=hand.street(), town=hand.town(), card=hand.digits(4), shop=shop, office=hand.street(), seat=hand.town(), tax_id=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        order_number=order,
        invoice_number=None,
        date=hand.today,
        total=gross,
        supplier=shop,
        customer=who,
        shipping_costs=shipping,
    )


@LAYOUTS.add("ie", "pdf docx txt")
def room(hand: Hand) -> Drawn:
    """A hotel's folio: each night with its day, the deposit taken off below the total, VAT that is in it."""
    hand.writes("€1,234.56|1,234.56 EUR|EUR 1,234.56", "%D %B %Y|%d/%m/%Y|%d-%b-%Y")
    house, guest = hand.pick("Inishglas Hotel Ltd|The Corrib Arms Hotel|Ballymore House Hotel DAC"), hand.person()
    number, nights = hand.number("######|F-#####|%y/#####"), hand.rng.randint(2, 4)
    price, deposit = hand.amount(89, 190, "1.00").quantize(CENT), hand.rng.choice((Decimal("50.00"), Decimal("80.00")))
    came = hand.today - timedelta(days=nights)
    meals = hand.items("Dinner, Quay Bar|Breakfast for two|Car park|Laundry", 9, 70, some=(1, 3), counts=1, step="0.50")
    gross = price * nights + total(meals)
    days = [came + timedelta(days=at) for at in range(nights)]
    rows = [(hand.day(one), f"Room {hand.pick('charge|and board')}", hand.money(price)) for one in days]
    sheet = drawn(
        hand,
        """
@40
{house}
{street}, {town} - tel. {phone}

{title}

@40 110 300 390
Guest|{guest}|{number_name}|{number}
Room|{room}|Date|{day}
Arrival|{came}|Departure|{day}
Persons|2|Cashier|{cashier}

@40 150 480>
[
Date|Description|Amount
*nights
*meals
|Total charges|{gross}
|Deposit received|{deposit}
|Balance due|{balance}
]

@40
The total includes VAT of {tax} at 13.5%.
We hope to see you again soon.
""",
        {"nights": rows, "meals": [(hand.day(days[-1]), one.name, hand.money(one.sum)) for one in meals]},
        house=house, street=hand.street(), town=hand.town(), phone=hand.phone(), title=hand.pick("INVOICE|GUEST INVOICE|Guest bill"), guest=guest,
        number_name=hand.pick("Invoice no.|Bill no.|Inv. number"), number=number, room=hand.digits(3), day=hand.day(hand.today), came=hand.day(came),
        cashier=hand.pick("Aoife|Conor|Niamh"), gross=hand.money(gross), deposit=hand.money(-deposit), balance=hand.money(gross - deposit),
        tax=hand.money(gross - cents(gross / Decimal("1.135"))),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=gross, supplier=house, guest=guest, arrival_date=came,
        departure_date=hand.today, balance_due=gross - deposit,
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf docx txt")
def knee(hand: Hand) -> Drawn:
    """A bill of a practice: treatments with their days and codes, free of tax, a term in days alone."""
    hand.writes("€ 1.234,56|1.234,56", "%d-%m-%Y|%D %B %Y")
    practice = hand.pick("Fysiotherapie Het Bolwerk|Praktijk Oefentherapie Zuid|Maatschap Mondzorg De Linde")
    number, patient, file_ = hand.number("%Y-#####|F######|%y.####"), hand.person(), hand.number("######|P-####")
    days = sorted(hand.before(4, 45) for _ in range(hand.rng.randint(2, 5)))
    visits = [(one, hand.amount(28, 62, "0.25").quantize(CENT)) for one in days]
    sum_, account = sum((price for _, price in visits), Decimal("0.00")), hand.iban()
    rows = [
        (hand.day(one, "%d-%m-%Y"), hand.digits(4), hand.pick("Zitting|Consult|Controle"), hand.bare(price))
        for one, price in visits
    ]
    sheet = drawn(
        hand,
        """
@300
{practice}
{street}
{town}
KvK {register}
AGB-code {code}

@40 150
{title}
{number_name}|: {number}
{day_name}|: {day}
Patiënt|: {patient}
Patiëntnr.|: {file}
Geb. datum|: {born}

@40 130 210 470>
[
Datum|Code|Omschrijving|Bedrag
*visits
||{total}|{sum}
]

@40
Vrijgesteld van btw op grond van artikel 11 Wet OB.
~ Wij verzoeken u het bedrag binnen 30 dagen over te maken op {account} ten name van {practice}, onder vermelding van het nummer van de nota. Deze nota kunt u indienen bij uw zorgverzekeraar.
""",
        {"visits": rows},
        practice=practice, street=hand.street(), town=hand.town(), register=hand.digits(8), code=hand.digits(8), title=hand.pick("NOTA|Nota|DECLARATIE"),
        number_name=hand.pick("Notanummer|Nummer nota|Factuurnr."), number=number, day_name=hand.pick("Datum nota|Notadatum"), day=hand.day(hand.today),
        patient=patient, file=file_, born=hand.day(hand.before(9000, 24000), "%d-%m-%Y"), total=hand.pick("Totaal te voldoen|Totaal"), sum=hand.money(sum_), account=account,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=practice, patient=patient, patient_number=file_, iban=account,
        email=None,
    )  # fmt: skip


@LAYOUTS.add("be", "docx pdf txt")
def nursery(hand: Hand) -> Drawn:
    """A letter that is the bill: everything in sentences, with the reference between pluses that Belgian banks take."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%D %B %Y|%d/%m/%Y")
    house = hand.pick("ASBL Les Petits Hiboux|Crèche Le Jardin d'Éole ASBL|Maison d'enfants Pomme d'Api SRL")
    number, account, due = hand.number("%Y/####|###-%y|C-#####"), hand.iban(), hand.after(10, 14, 15)
    start, town = month_before(hand.today)[0], hand.town()
    days, price = hand.rng.randint(9, 21), hand.amount(18, 36)
    meals = days * Decimal("2.50")
    sum_ = days * price + meals
    base = hand.digits(10)
    code = base + f"{int(base) % 97 or 97:02}"
    reference = f"+++{code[:3]}/{code[3:7]}/{code[7:]}+++"
    sheet = drawn(
        hand,
        """
@40
{house}
{street}, {town}

@300
{who}
{home}
{home_town}

@40
{town_name}, le {day}

Objet : facture n° {number}

Chers parents,

~ {child} a passé {days} journées chez nous en {month}, à {price} la journée, soit {stay}. Les repas s'y ajoutent pour {meals}.
~ Nous vous prions de verser la somme totale de {sum} au plus tard le {due} sur notre compte {account}, avec la communication structurée {reference}.
~ Les attestations fiscales seront envoyées au printemps. Pour toute question, vous pouvez nous joindre au {phone}.

Bien à vous,
{head}, directrice
""",
        house=house, street=hand.street(), town=town, who=hand.person(), home=hand.street(), home_town=hand.town(), town_name=town.split()[1],
        day=hand.day(hand.today), number=number, child=hand.pick("Zoé|Nathan|Camille|Jules"), days=str(days), month=hand.day(start, "%B"), price=hand.money(price),
        stay=hand.money(days * price), meals=hand.money(meals), sum=hand.money(sum_), due=hand.day(due), account=account, reference=reference,
        phone=hand.phone(), head=hand.pick("Solange Piret|Martine Lejeune"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=house, due_date=due, iban=account,
        payment_reference=reference, vat=None,
    )  # fmt: skip


@LAYOUTS.add("pt", "pdf xlsx html")
def car(hand: Hand) -> Drawn:
    """A repair: the car's plate and mileage among the numbers, labour and parts in one table, a discount by the line."""
    hand.writes("1.234,56 €|1 234,56 €|€ 1.234,56", "%d/%m/%Y|%d-%m-%Y|%Y-%m-%d")
    garage, client = (
        hand.pick("Oficina Marques & Filho, Lda.|Auto Ribeira, Lda.|Garagem Central do Dão, S.A."),
        hand.person(),
    )
    series, tax_id, plate = (
        hand.number("FT A/####|FT %Y/###|FT 1/#####"),
        "5" + hand.digits(8),
        hand.number("##-@@-##|@@-##-@@"),
    )
    items = hand.items(
        "Mão de obra (horas)|Filtro de óleo|Pastilhas de travão|Óleo 5W30 (litros)|Escovas limpa-vidros|Revisão geral",
        8, 90, some=(2, 5), counts=4,
    )  # fmt: skip
    before = total(items)
    less = share(before, 5)
    net = before - less
    tax = share(net, 23)
    sheet = drawn(
        hand,
        """
@40 300
{garage}|Exmo.(a) Sr.(a)
{street}|{client}
{town}|{home}
NIF {tax_id}|{home_town}

@40
{title} {number}
Original

@40 140 240 340 430
Data|Viatura|Matrícula|Km|V/ contribuinte
{day}|{model}|{plate}|{mileage}|{client_id}

@40 330> 420> 500>
[
Designação|Qtd.|Preço unit.|Valor
*items
Total ilíquido|||{before}
Desconto 5 %|||{less}
Base tributável|||{net}
IVA 23 %|||{tax}
{to_pay}|||{gross}
]

@40
{hash}-Processado por programa certificado n.º {program}/AT
Os bens foram colocados à disposição do adquirente na data do documento.
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        garage=garage, street=hand.street(), client=client, town=hand.town(), home=hand.street(), tax_id=tax_id, home_town=hand.town(),
        title=hand.pick("Fatura n.º|Fatura"), number=series, day=hand.day(hand.today), model=hand.pick("Corva 1.2|Lusa SW|Tejo Van"), plate=plate,
        mileage=hand.digits(6), client_id="2" + hand.digits(8), before=hand.money(before), less=hand.money(-less), net=hand.money(net), tax=hand.money(tax),
        to_pay=hand.pick("TOTAL A PAGAR|Total do documento|TOTAL"), gross=hand.money(net + tax), hash=hand.number("@@@#"), program=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=series, date=hand.today, total=net + tax, supplier=garage, customer=client, licence_plate=plate, vat=tax,
        iban=None,
    )  # fmt: skip
