"""Invoices for work and rights: law firms, translators, a university, customs agents, software by the seat, a journal."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("us", "html pdf eml")
def seat_plan(hand: Hand) -> Drawn:
    """Software by the seat: the sum and its day as the headline, the time it is for under the line, a discount, paid by card."""
    hand.writes("$1,234.56|US$1,234.56|$1,234.56 USD", "%B %D, %Y|%b %D, %Y")
    firm, buyer = hand.pick("Quillmere Labs, Inc.|Tessellate Cloud, Inc.|Harborlight Software, Inc."), hand.firm("nl")
    number, due = hand.number("@##@@#-####|INV-%Y-#####|########-000#"), hand.after(14, 30)
    seats, price = hand.rng.randint(3, 60), Decimal(hand.rng.choice(("8.00", "12.50", "19.00", "24.00")))
    months = hand.rng.choice((1, 12))
    begin = hand.today
    end = begin + timedelta(days=29 if months == 1 else 364)
    gross = seats * price * months
    discount = share(gross, 10)
    sum_ = gross - discount
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
{firm}|Bill to
{street}|{buyer}
{town}|{buyer_street}
United States|{buyer_town}
support@{host}|Netherlands
|NL VAT NL{vat}B01

@40
{sum} due {due}
Pay online

@40 350> 430> 540>
[
Description|Qty|Unit price|Amount
{plan} plan (per seat)|{seats}|{price}|{gross}
{begin} - {end}
]
@320 540>
Subtotal|{gross}
Partner discount (10% off)|-{discount}
Total|{sum}
Amount due|{sum}

@40
Tax to be paid on reverse charge basis.
""",
        number=number, day=hand.day(hand.today), due=hand.day(due), firm=firm, buyer=buyer, street=hand.street(), town=hand.town(), buyer_street=hand.street("nl"),
        buyer_town=hand.town("nl"), host=f"{firm.split()[0].lower()}.example", vat=hand.digits(9), sum=hand.money(sum_), plan=hand.pick("Team|Business|Studio"),
        seats=str(seats), price=hand.money(price * months), gross=hand.money(gross), begin=hand.day(begin), end=hand.day(end), discount=hand.money(discount),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, period_start=begin,
        period_end=end, iban=None,
    )  # fmt: skip


@LAYOUTS.add("ch", "pdf docx txt")
def fee_note(hand: Hand) -> Drawn:
    """A Swiss law firm's note as a letter in sentences; its head is a picture, so that only the closing and the foot name it."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56|1'234.56 CHF", "%D. %B %Y|%d.%m.%Y")
    firm = hand.pick("Aebenfels Rechtsanwälte AG|Kanzlei Wyss & Tobler|Advokatur am Rheinsprung")
    buyer, number, account = hand.firm(), hand.number("%Y-####|HN ####|###.%y"), hand.iban()
    hours, rate = Decimal(hand.rng.randrange(6, 120)) / 4, Decimal(hand.rng.choice(("280.00", "350.00", "420.00")))
    fee = cents(hours * rate)
    outlay = share(fee, 3)
    tax = cents((fee + outlay) * Decimal("0.081"))
    sum_ = fee + outlay + tax
    town = hand.pick("4058 Basel|8400 Winterthur|4051 Basel")
    begin, end = hand.before(80, 100), hand.before(4, 12)
    sheet = drawn(
        hand,
        """
@40
{buyer}
{buyer_street}
{buyer_town}

@330
{place}, {day}

@40
Honorarnote Nr. {number}
In Sachen: {matter}

Sehr geehrte Damen und Herren
~ Für unsere Bemühungen in der oben erwähnten Angelegenheit in der Zeit vom {begin} bis {end} gestatten wir uns, Ihnen wie folgt Rechnung zu stellen:

@40 480>
{hours} Stunden à {rate}|{fee}
Barauslagen pauschal 3 %|{outlay}
Zwischentotal|{net}
MWST 8,1 %|{tax}
Total|{sum}

@40
Wir bitten Sie, den Betrag innert 30 Tagen auf unser Konto zu überweisen:
IBAN {iban}. Die Leistungsübersicht liegt bei.

Freundliche Grüsse
{firm}
{lawyer}

~ {firm} · {street} · {town} · T {phone} · CHE-{vat} MWST · Eingetragen im Anwaltsregister
""",
        buyer=buyer, buyer_street=hand.street(), buyer_town=hand.town(), place=town.split(" ", 1)[1], day=hand.day(hand.today), number=number,
        matter=hand.pick("Markenlöschung|Mietvertrag Lagerhalle|Aufenthaltsbewilligungen|Forderung gegen Dritte"), begin=hand.day(begin), end=hand.day(end),
        hours=str(hours).rstrip("0").rstrip("."), rate=hand.money(rate), fee=hand.money(fee), outlay=hand.money(outlay), net=hand.money(fee + outlay),
        tax=hand.money(tax), sum=hand.money(sum_), iban=account, firm=firm, lawyer=hand.person(), street=hand.pick("Rebgasse 22|Untertor 31|Spalenring 8"), town=town, phone=hand.phone(),
        vat=hand.number("###.###.###"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, vat=tax, supplier=firm, customer=buyer, iban=account,
        hourly_rate=rate,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf docx xlsx")
def matter_bill(hand: Hand) -> Drawn:
    """A law firm's bill by timekeeper: client and matter numbers beside the invoice's, fees less a courtesy, costs, a wire's numbers."""
    hand.writes("$1,234.56|$ 1,234.56|USD 1,234.56", "%B %D, %Y|%d-%b-%Y")
    firm, client = hand.pick("Ashgrove & Pell LLP|Dunmore Hatch LLP|Linden Farrow, P.C."), hand.firm("it")
    number, matter = hand.number("1#####|2####7|%Y##-###"), hand.number("0####.0##|#####-000#")
    work = hand.items(
        f"{hand.person()}, Partner|{hand.person()}, Associate|{hand.person()}, Paralegal",
        160,
        720,
        some=(2, 3),
        counts=14,
        step="5",
    )
    fees = total(work)
    discount, costs = share(fees, hand.rng.choice((5, 10))), hand.amount(35, 900)
    sum_ = fees - discount + costs
    through = hand.before(3, 15)
    sheet = drawn(
        hand,
        """
@220
{firm}
ATTORNEYS AT LAW
{street}, {town}
Tax ID {ein}

@40 330 460
{client}|Invoice|{number}
{client_street}|Invoice Date|{day}
{client_town}|Client-Matter|{matter}
ITALY|Billing Attorney|{attorney}

@40
RE: {subject}
For professional services rendered through {through}

@40 330> 420> 530>
[
Timekeeper|Hours|Rate|Amount
*work
]

@250 530>
Total Fees|{fees}
Less Courtesy Discount|({discount})
Costs Advanced|{costs}
TOTAL THIS INVOICE|{sum}

@40
Payment is due upon receipt.
Wire: Three Rivers Trust, ABA {aba}, Account {account}. Please reference the invoice number.
""",
        {"work": [[one.name, f"{one.count}.00", hand.bare(one.price), hand.bare(one.sum)] for one in work]},
        firm=firm, street=hand.street(), town=hand.town(), ein=hand.number("##-#######"), client=client, client_street=hand.street("it"), client_town=hand.town("it"),
        number=number, day=hand.day(hand.today), matter=matter, attorney=work[0].name.split(",")[0], subject=hand.pick("Trademark Registration|Distribution Agreement|Visa Matters"),
        through=hand.day(through), fees=hand.money(fees), discount=hand.money(discount), costs=hand.money(costs), sum=hand.money(sum_), aba=hand.digits(9),
        account=hand.digits(10),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, matter_number=matter,
        discount=discount, due_date=None, iban=None,
    )  # fmt: skip


@LAYOUTS.add("es", "docx pdf txt")
def translated_words(hand: Hand) -> Drawn:
    """A sworn translator without a firm: the supplier is a person, jobs counted in words, all sums in running text of lines with dots."""
    hand.writes("1.234,56 €|1.234,56 euros|1.234,56 EUR", "%D de %B de %Y|%d/%m/%Y|%d-%m-%Y")
    who, buyer = hand.person(), hand.firm("es")
    number, due = hand.number("##/%Y|%y-0##|F%Y###"), hand.after(15, 30)
    words = hand.rng.randrange(1500, 9500, 50)
    price = Decimal(hand.rng.choice(("0.08", "0.09", "0.11", "0.12")))
    net = cents(words * price)
    tax = share(net, 21)
    account, mail = hand.iban(), hand.address(who, "traduce.example")
    sheet = drawn(
        hand,
        """
@40
{who}
Traducción jurada inglés - alemán - español
NIF {nif} · {mail} · {phone}

@300
En {place}, a {day}

@40
A la atención de {buyer}
{buyer_street}, {buyer_town}. CIF {cif}

Factura núm. {number}

~ Por la traducción de {job}, entregada el {delivered}, {words} palabras a razón de {price} por palabra:
Base imponible ............ {net}
IVA (21 %) ................ {tax}
Total ..................... {sum}

~ El pago se hará por transferencia a la cuenta {iban} antes del {due}.
Gracias por su confianza.
""",
        who=who, nif=hand.number("########@"), mail=mail, phone=hand.phone(), place=hand.town().split(" ", 1)[1], day=hand.day(hand.today), buyer=buyer,
        buyer_street=hand.street(), buyer_town=hand.town(), cif=hand.number("B########"), number=number,
        job=hand.pick("unos estatutos sociales|un contrato de distribución|las cuentas anuales|un manual técnico"), delivered=hand.day(hand.before(2, 20)),
        words=f"{words:,}".replace(",", "."), price=hand.money(price), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), iban=account, due=hand.day(due),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, supplier=who,
        iban=account, email=mail,
    )  # fmt: skip


@LAYOUTS.add("ie", "pdf docx html")
def tuition(hand: Hand) -> Drawn:
    """A university's form: each value stands above its small label; a sponsor pays for a student; a levy and a discount."""
    hand.writes("€1,234.56|EUR 1,234.56|€ 1,234.56", "%D %B %Y|%d-%b-%Y")
    school = hand.pick("Ballintee University|Corrib Institute of Science|University of Glenmore")
    sponsor, student, number = hand.firm("de"), hand.person(), hand.number("SF######|SINV-#####|7######")
    student_number, due = hand.digits(8), hand.after(21, 30)
    fee = hand.amount(4200, 16000, "50").quantize(Decimal("0.01"))
    levy, discount = Decimal("254.00"), share(fee, 5)
    sum_ = fee + levy - discount
    sheet = drawn(
        hand,
        """
@40
{school}
Fees and Student Finance Office
{street}, {town}

SPONSOR INVOICE

@40 220 400
{number}|{day}|{due}
Invoice number|Invoice date|Payment required by

{student}|{student_number}|{year}
Student|Student ID|Academic year

{sponsor}|{programme}|{stage}
Sponsor|Programme|Stage

@40 480>
Tuition fee, international rate|{fee}
Student levy|{levy}
Early sponsor discount 5%|-{discount}
Total payable by sponsor|{sum}

@40
~ Fees are exempt from VAT. Quote the invoice number and the student ID with your transfer to {iban}, account name {school}.
""",
        school=school, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), due=hand.day(due), student=student, student_number=student_number,
        year=f"{hand.today.year}/{(hand.today.year + 1) % 100}", sponsor=sponsor, programme=hand.pick("MSc Logistics|MBA|MSc Data Analytics|LLM"), stage=hand.pick("Year 1|Year 2"),
        fee=hand.money(fee), levy=hand.money(levy), discount=hand.money(discount), sum=hand.money(sum_), iban=hand.iban(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=school, student_name=student,
        student_number=student_number, vat=None,
    )  # fmt: skip


@LAYOUTS.add("at", "pdf html docx")
def customs_outlay(hand: Hand) -> Drawn:
    """A customs agent: the sums in a box at the right side, the shipment's numbers at the left; the worth of the goods is not the sum."""
    hand.writes("EUR 1.234,56|€ 1.234,56|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    firm, buyer = (
        hand.pick("Zollagentur Brennwald GmbH|Spedition Innkofler GmbH|Alpentor Logistik Ges.m.b.H."),
        hand.firm(),
    )
    number, declared = hand.number("ZA%y/####|5######|R-%Y-####"), hand.number("%yAT######@@######@#")
    worth = hand.amount(900, 9000)
    duty = share(worth, "4.2")
    import_tax, fee = share(worth + duty, 20), hand.amount(45, 140)
    tax, town = share(fee, 20), hand.town()
    sum_, due = duty + import_tax + fee + tax, hand.after(7, 10, 14)
    sheet = drawn(
        hand,
        """
@40 330
{firm}
{street}, {town}

An|RECHNUNG
{buyer}|{number}
{buyer_street}|{place}, am {day}
{buyer_town}

@40 330 545>
Sendung aus: {origin}|Zoll (4,2 %)|{duty}
Warenwert: {worth}|Einfuhrumsatzsteuer|{import_tax}
MRN: {declared}|Abfertigungsgebühr|{fee}
Anmeldung vom {declared_day}|20 % USt. auf Gebühr|{tax}
Kolli: {parcels}|ZU ZAHLEN|{sum}

@40
~ Zoll und Einfuhrumsatzsteuer wurden von uns für Sie verauslagt. Bitte überweisen Sie bis {due} auf das Konto bei der Tauernbank, IBAN {iban}.
~ {firm}, FN {register} k, Firmenbuchgericht {place}, UID ATU{uid}, Tel. {phone}
""",
        firm=firm, street=hand.street(), town=town, buyer=buyer, number=number, buyer_street=hand.street(), buyer_town=hand.town(),
        place=town.split(" ", 1)[1], day=hand.day(hand.today), origin=hand.pick("Schweiz|Türkei|China|USA"), duty=hand.money(duty), worth=hand.money(worth),
        import_tax=hand.money(import_tax), declared=declared, fee=hand.money(fee), declared_day=hand.day(hand.before(1, 6)), tax=hand.money(tax),
        parcels=str(hand.rng.randint(1, 6)), sum=hand.money(sum_), due=hand.day(due), iban=hand.iban(), register=hand.digits(6), uid=hand.digits(8), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, mrn=declared,
        customs_duty=duty, order_number=None,
    )  # fmt: skip


@LAYOUTS.add("gb", "eml")
def mail_invoice(hand: Hand) -> Drawn:
    """A consultant's message is the invoice: days, rate, sum and account in sentences; not registered for tax."""
    hand.writes("£1,234.56|GBP 1,234.56|EUR 1,234.56", "%D %B %Y|%o %B %Y|%d %b %Y")
    who, client = hand.person(), hand.firm("nl")
    number, due, account = hand.number("%Y-##|@@##|00##"), hand.after(14, 21, 30), hand.iban()
    mail = hand.address(who, "consult.example")
    days, rate = hand.rng.randint(2, 14), hand.amount(320, 780, "10").quantize(Decimal("0.01"))
    expenses = hand.amount(40, 390)
    sum_ = days * rate + expenses
    hand.mail = (f"{who} <{mail}>", hand.pick("Invoice for last month|My invoice|Invoice - workshops in Utrecht"))
    reader = hand.pick("Marloes|Joost|Femke|Sander")
    sheet = drawn(
        hand,
        """
@40
Dear {reader},

~ Thank you again for having me in Utrecht. Please treat this message as my invoice {number}, dated {day}, addressed to {client}, {client_street}, {client_town}, the Netherlands.

~ I worked {days} days on {job} at {rate} a day, which makes {fee}. Train and hotel came to {expenses}; I can send the tickets if you need them. The total is therefore {sum}. I am not registered for VAT, so none is added.

~ Could you pay it by {due}, please? My account is {iban}, in my own name.

Best wishes
{who}
{mail}
{phone}
""",
        reader=reader, number=number, day=hand.day(hand.today), client=client, client_street=hand.street("nl"), client_town=hand.town("nl"), days=str(days),
        job=hand.pick("the export handbook|the supplier audit|the staff training"), rate=hand.money(rate), fee=hand.money(days * rate), expenses=hand.money(expenses),
        sum=hand.money(sum_), due=hand.day(due), iban=account, who=who, mail=mail, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=who, customer=client,
        email=mail, vat=None,
    )  # fmt: skip


@LAYOUTS.add("fr", "html eml pdf")
def journal_subscription(hand: Hand) -> Drawn:
    """A journal: two pairs of label and value in each line, the time it runs, tax at the press's rate, a coupon with the sum below."""
    hand.writes("1 234,56 €|1234,56 €|1 234,56 EUR", "%d/%m/%Y|%D %B %Y|%d.%m.%Y")
    firm = hand.pick("Éditions du Plessis SAS|Revue Comptable Internationale SARL|Les Cahiers du Fret SAS")
    reader, number, member = hand.firm(), hand.number("A######|%Y/#####|AB-%y-####"), hand.digits(7)
    begin = hand.today.replace(day=1)
    end = begin.replace(year=begin.year + 1) - timedelta(days=1)
    count = hand.rng.randint(1, 4)
    price, postage = hand.amount(85, 460), hand.amount(12, 48)
    net = count * price + postage
    tax = cents(net * Decimal("0.021"))
    sheet = drawn(
        hand,
        """
@40
{title}

@40 150 310 420
Facture n°|{number}|Abonné n°|{member}
Émise le|{day}|Nombre d'abonnements|{count}
Début|{begin}|Fin|{end}

@40
{reader}
{reader_street}
{reader_town}

@40 480>
[
Abonnement 1 an, papier et numérique, {count} x {price}|{value}
Frais de port|{postage}
Montant hors taxes|{net}
TVA 2,10 %|{tax}
Montant TTC|{sum}
]

@40
Merci de joindre ce coupon à votre règlement
@40 200 340
[
Abonné n° {member}|Facture {number}|{sum}
]
~ {firm}, {street}, {town}. Commission paritaire n° {press}. Service des abonnements : {phone}
""",
        title=hand.pick("Le Courrier des Normes|Commerce & Usages|Transports demain"), number=number, member=member, day=hand.day(hand.today), count=str(count),
        begin=hand.day(begin), end=hand.day(end), reader=reader, reader_street=hand.street(), reader_town=hand.town(), price=hand.money(price),
        value=hand.money(count * price), postage=hand.money(postage), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), firm=firm,
        street=hand.street(), town=hand.town(), press=hand.number("0### T #####"), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer=reader,
        subscription_start=begin, subscription_end=end, due_date=None,
    )  # fmt: skip
