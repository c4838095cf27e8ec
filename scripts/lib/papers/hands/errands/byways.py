"""What comes by the way: a car given back, a club, a merchant's statement, a tax on a house, parcels of a month."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("us", "pdf html")
def car_returned(hand: Hand) -> Drawn:
    """A rental's closing receipt: agreement and reservation, out and in, the hold on the card beside the charge."""
    hand.writes("1,234.56|$1,234.56", "%d %b %Y|%b %d, %Y|%m/%d/%Y")
    supplier, customer = hand.pick("Meridian Rent-A-Car|Roadrunner Car Rental, Inc.|Blue Mesa Auto Rentals LLC"), hand.person()  # fmt: skip
    number, booked, days = hand.number("RA #########|RA######"), hand.number("@@######|#######US#"), hand.rng.randint(2, 9)
    rate, out, car = hand.amount(38, 92), hand.today - timedelta(days=days), hand.pick("Nissan Versa|Ford Escape|Kia K5")
    base, fee = rate * days, hand.amount(9, 30)
    tax = share(base + fee, "8.6")
    sheet = drawn(hand, """
@40 400
{supplier}|RENTAL RECEIPT
{town}

@40 170 330 440
Rental agreement|{number}|Reservation|{booked}
Renter|{customer}|Vehicle|{car}
Pick-up|{out} 10:20|Return|{day} 09:45
Miles out / in|{miles}|Fuel|Full / Full

@40 440> 555>
[
Time and mileage: {days} days @|{rate}|{base}
Airport concession fee||{fee}
Taxes 8.6%||{tax}
{sum_name}||{sum}
]

@40
Deposit held on {card} ****{four}: {hold} - released on return
{paid_name} {card} ****{four}: {sum}
Thank you for renting with us. Questions: {phone}
""",
        supplier=supplier, town=hand.town(), number=number, booked=booked, customer=customer, car=car, out=hand.day(out), day=hand.day(hand.today),
        miles=f"{hand.digits(5)} / {hand.digits(5)}", days=str(days), rate=hand.money(rate), base=hand.money(base), fee=hand.money(fee), tax=hand.money(tax), sum_name=hand.pick("Total charges|TOTAL|Total amount"),
        sum=hand.money(base + fee + tax), card=hand.pick("Visa|Amex|MC"), four=hand.digits(4), hold=hand.money(Decimal("250.00")), paid_name=hand.pick("Charged to|Payment"), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(reservation_number=booked, pick_up_date=out, return_date=hand.today, total=base + fee + tax, vehicle=car, customer=customer, supplier=supplier, due_date=None)  # fmt: skip


@LAYOUTS.add("fr", "html eml docx")
def club_renewal(hand: Hand) -> Drawn:
    """A club asks its members to renew: the season, the fee with the licence, until when; no invoice."""
    hand.writes("1 234,56 €|1234,56 euros", "%D %B %Y|%d/%m/%Y")
    club, member = hand.pick("Tennis Club de la Vallée|Les Randonneurs du Forez|Chorale Arc-en-Ciel"), hand.person()
    number, fee, licence = hand.number("A-####|#####"), hand.amount(60, 190, "5").quantize(Decimal("0.01")), hand.amount(15, 40)  # fmt: skip
    until, iban, start = hand.after(20, 30), hand.iban(), hand.today.replace(day=1) + timedelta(days=45)
    hand.mail = (f"{club} <bureau@club.example>", "Renouvellement de votre adhésion")
    sheet = drawn(hand, """
@40
{club}
{town}, le {day}

Renouvellement d'adhésion - membre n° {number}
Bonjour {member},
~ Votre adhésion arrive à échéance. Pour continuer avec nous la saison qui débute le {start}, merci de nous renvoyer votre règlement avant le {until}.

@40 400>
[
Cotisation annuelle|{fee}
Licence et assurance|{licence}
{sum_name}|{sum}
]
@40
~ Par virement : {iban} au nom de l'association, ou par chèque à remettre à la permanence du samedi.
L'assemblée générale aura lieu le {meeting} à 18 h 30.

Sportivement,
{who}, trésorier
""",
        club=club, town=hand.town(), day=hand.day(hand.today), number=number, member=member, start=hand.day(start), until=hand.day(until), fee=hand.money(fee), licence=hand.money(licence), sum_name=hand.pick("Total à régler|Montant total"),
        sum=hand.money(fee + licence), iban=iban, meeting=hand.day(hand.after(40, 47)), who=hand.person(),
    )  # fmt: skip
    return sheet, truth(member_number=number, date=hand.today, due_date=until, total=fee + licence, sender=club, recipient=member, iban=iban, invoice_number=None)  # fmt: skip


@LAYOUTS.add("gb", "csv xlsx pdf")
def account_statement(hand: Hand) -> Drawn:
    """A merchant's monthly statement: invoices, a payment and a credit, ageing below, the balance before and after."""
    hand.writes("1,234.56|£1,234.56", "%d/%m/%Y")
    supplier, customer = hand.pick("Ridgeway Timber Supplies Ltd|Cotswold Electrical Factors|Anglia Tile Warehouse Ltd"), hand.pick("P. Doyle Builders|Kestrel Interiors Ltd|Fox & Daughter Joinery")  # fmt: skip
    account, opening, paid = hand.number("@@@###|D####"), hand.amount(300, 900), hand.amount(100, 290)
    sums = [hand.amount(40, 700) for _ in range(hand.rng.randint(2, 4))]
    closing, balance, rows = opening - paid + sum(sums), opening - paid, []
    for at, one in enumerate(sums):
        balance += one
        rows.append(
            [
                hand.day(hand.today - timedelta(days=20 - 4 * at)),
                "Invoice",
                hand.digits(6),
                hand.bare(one),
                "",
                hand.bare(balance),
            ]
        )
    sheet = drawn(hand, """
@40
STATEMENT OF ACCOUNT
{supplier}
{street}, {town}
@40 160
Customer|{customer}
Account no|{account}
Statement date|{day}
@40 110 200 360> 460> 555>
[
Date|Type|Reference|Debit|Credit|Balance
{begin}|Balance b/f||||{opening}
{paid_day}|Payment|BACS||{paid}|{after}
*rows
]
@40 160> 270> 380>
[
Current|30 days|60 days|Total
{current}|{old}|0.00|{closing}
]
@40 300
{closing_name}|{closing}
""",
        {"rows": rows},
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, account=account, day=hand.day(hand.today), begin=hand.day(hand.today - timedelta(days=29)), opening=hand.bare(opening), paid_day=hand.day(hand.today - timedelta(days=25)),
        paid=hand.bare(paid), after=hand.bare(opening - paid), current=hand.bare(closing - opening + paid), old=hand.bare(opening - paid), closing=hand.bare(closing), closing_name=hand.pick("Balance due|Amount now due"),
    )  # fmt: skip
    return sheet, truth(statement_date=hand.today, account_number=account, opening_balance=opening, closing_balance=closing, supplier=supplier, customer=customer, due_date=None)  # fmt: skip


@LAYOUTS.add("be", "pdf docx")
def house_tax(hand: Hand) -> Drawn:
    """A tax notice: the year, article of the roll, sent on, pay before, the office's account and a structured message."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%d.%m.%Y")
    office, payer, iban = hand.pick("Service public de Wallonie Fiscalité|Commune de Profondeville|Ville de Gembloux - Service Taxes"), hand.person(), hand.iban()  # fmt: skip
    article, year, message = hand.number("######.####|7########"), hand.today.year, hand.number("+++###/####/#####+++")
    base, town_part, due = hand.amount(60, 140), hand.amount(400, 900), hand.after(60, 61)
    sheet = drawn(hand, """
@40 330
{office}|{payer}
{street}|{street2}
{town}|{town2}

@40
AVERTISSEMENT-EXTRAIT DE RÔLE
Précompte immobilier - exercice d'imposition {year}
@40 260
Article du rôle|{article}
Date d'envoi|{day}
Date exécutoire du rôle|{made}
Date limite de paiement|{due}
@40 555>
[
Part de la Région|{base}
Part de la commune et de la province|{part}
{sum_name}|{sum}
]
@40
À verser sur le compte {iban} avec la communication structurée
{message}
Réclamation : dans les six mois, auprès du directeur. Info : {phone}
""",
        office=office, payer=payer, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), year=str(year), article=article, day=hand.day(hand.today), made=hand.day(hand.before(5, 15)), due=hand.day(due),
        base=hand.money(base), part=hand.money(town_part), sum_name=hand.pick("Montant à payer|Total à payer"), sum=hand.money(base + town_part), iban=iban, message=message, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(date=hand.today, due_date=due, amount_due=base + town_part, iban=iban, payment_reference=message, tax_year=str(year), taxpayer=payer, invoice_number=None)  # fmt: skip


@LAYOUTS.add("pt", "pdf docx")
def parcels(hand: Hand) -> Drawn:
    """A courier's bill for half a month: shipments with days, a fuel surcharge, the client's number, multibanco and IBAN."""
    hand.writes("1.234,56 €|€ 1.234,56", "%d/%m/%Y|%d-%m-%Y")
    supplier, customer = hand.pick("Rota Expresso, Lda.|Encomendas do Norte, S.A.|VaiVem Estafetas, Lda."), hand.pick("Papelaria Central, Lda.|Loja das Lãs|Óptica Miramar, Lda.")  # fmt: skip
    number, client, iban = hand.number("FT 1/####|FT %Y/####|FT A%y/###"), hand.number("C#####|####"), hand.iban()
    items = hand.items("Envio 24h até 5 kg|Envio 48h até 10 kg|Recolha no domicílio|Envio Ilhas", 4, 28, some=(2, 4), counts=15)  # fmt: skip
    fuel = share(total(items), 9)
    net, due = total(items) + fuel, hand.after(15, 30)
    tax = share(net, 23)
    sheet = drawn(hand, """
@40 320
{supplier}|Exmo.(s) Sr.(s)
{street}|{customer}
{town}|{street2}
Contribuinte {nif}|{town2}

@40
Fatura {number}
@40 160 280 420
[
N.º cliente|Data|Vencimento|V/ NIF
{client}|{day}|{due}|{nif2}
]
Serviços de {begin} a {end}
@40 360> 450> 555>
[
Serviço|Qtd.|Preço|Total
*items
Taxa de combustível 9%|||{fuel}
]
@360 555>
Total ilíquido|{net}
IVA 23%|{tax}
{sum_name}|{sum}
@40
Pagamento por Multibanco: entidade 21{entity}, referência {ref}
ou por transferência: IBAN {iban}
Processado por programa certificado n.º {cert}/AT
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), customer=customer, town=hand.town(), street2=hand.street(), nif=hand.digits(9), town2=hand.town(), number=number, client=client, day=hand.day(hand.today), due=hand.day(due), nif2=hand.digits(9),
        begin=hand.day(hand.today - timedelta(days=16)), end=hand.day(hand.today - timedelta(days=2)), fuel=hand.bare(fuel), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Total a pagar|TOTAL"), sum=hand.money(net + tax),
        entity=hand.digits(3), ref=hand.number("### ### ###"), iban=iban, cert=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, customer_number=client, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip
