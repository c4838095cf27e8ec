"""Papers around an invoice: deposits and final bills, pro forma, credit, reminder, hire, confirmations and offers."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx")
def final_bill(hand: Hand) -> Drawn:
    """A builder's last bill: earlier ones with their numbers and days come off; what is left is to pay."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y")
    supplier, customer, number, iban = hand.pick("Zimmerei Ostermann GmbH|Bauunternehmen Grieser KG|Treppenbau Falk GmbH"), hand.person(), hand.number("SR-####|%y####|%Y-0##"), hand.iban()  # fmt: skip
    net, first, second = hand.amount(9000, 24000), hand.amount(2000, 4000, "100"), hand.amount(2000, 4000, "100")
    tax, site, due = share(net, 19), hand.number("BV-###|%y/##"), hand.after(14, 21)
    rest = net + tax - first - second
    return drawn(hand, """
@40
{supplier}, {street}, {town}

{customer}
{street2}
{town2}

@40 300
Schlussrechnung Nr. {number}|{city}, den {day}
Bauvorhaben {site}, Ihr Auftrag vom {ordered}|

@40 555>
[
Leistung gemäß Aufmaß netto|{net}
19 % Umsatzsteuer|{tax}
Gesamtsumme brutto|{gross}
abzgl. 1. Abschlagsrechnung {no1} vom {day1}|{first}
abzgl. 2. Abschlagsrechnung {no2} vom {day2}|{second}
Noch zu zahlender Betrag|{rest}
]
~ Wir bitten um Ausgleich bis {due} auf unser Konto {iban} bei der Raiffeisenbank.

@40
Sicherheitseinbehalt: keiner. Gewährleistung nach BGB.
""", supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, street2=hand.street(), town2=hand.town(), number=number, city=hand.pick("Leipzig|Kiel|Freiburg"), day=hand.day(hand.today), site=site, ordered=hand.day(hand.before(150, 200)),
        net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax), no1=hand.number("AR-####"), day1=hand.day(hand.before(90, 140)), first=hand.money(-first), no2=hand.number("AR-####"), day2=hand.day(hand.before(30, 80)), second=hand.money(-second), rest=hand.money(rest), due=hand.day(due), iban=iban,
    ), truth(invoice_number=number, date=hand.today, due_date=due, amount_due=rest, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=iban, customer_number=None)  # fmt: skip


@LAYOUTS.add("fr", "docx pdf")
def down_payment(hand: Hand) -> Drawn:
    """An agency's first bill: a third of a quote; the whole order's sum stands beside what is asked for now."""
    hand.writes("1 234,56 €", "%D %B %Y|%d/%m/%Y")
    supplier, customer, number, quote, iban = hand.pick("Agence Kaolin SAS|Studio Papaye SARL|Les Bons Mots SAS"), hand.firm(), hand.number("FAC-%Y-###|A%y-###"), hand.number("DEV-###|D%y/###"), hand.iban()  # fmt: skip
    whole = hand.amount(3000, 9000, "50")
    net = share(whole, 30)
    tax = share(net, 20)
    return drawn(hand, """
@40 555>
{supplier}|FACTURE D'ACOMPTE
{street} - {town}|{number}

@300
{customer}
À l'attention de {who}
{street2}
{town2}

@40
{city}, le {day}
Objet : {what} - devis {quote} signé le {signed}

@40 430> 555>
[
Désignation|Base HT|Montant HT
Acompte de 30 % à la commande|{whole}|{net}
TVA 20 %||{tax}
{sum_name}||{sum}
]
~ Payable à réception par virement. Le solde sera facturé à la livraison, prévue le {delivery}.

@40
IBAN {iban}
{supplier} - RCS Strasbourg {rcs} - TVA FR{vat}
""", supplier=supplier, street=hand.street(), town=hand.town(), number=number, customer=customer, who=hand.person(), street2=hand.street(), town2=hand.town(), city=hand.pick("Strasbourg|Nantes"), day=hand.day(hand.today), what=hand.pick("refonte du site internet|campagne de printemps|identité visuelle"), quote=quote, signed=hand.day(hand.before(3, 15)),
        whole=hand.money(whole), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Total TTC|Acompte TTC à régler|Net à payer TTC"), sum=hand.money(net + tax), delivery=hand.day(hand.after(60, 90)), iban=iban, rcs=hand.number("### ### ###"), vat=hand.digits(11),
    ), truth(invoice_number=number, date=hand.today, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=iban, quote_number=quote, due_date=None)  # fmt: skip


@LAYOUTS.add("gb", "pdf docx xlsx")
def pro_forma(hand: Hand) -> Drawn:
    """For a buyer abroad before goods leave: sums in euros, their worth in pounds below; weights and a tariff code."""
    hand.writes("EUR 1,234.56|€1,234.56", "%d %b %Y|%D %B %Y")
    supplier, customer, number, order = hand.pick("Lomond Optics Ltd|Tideway Instruments Limited|Braithwaite Looms Ltd"), hand.firm("nl"), hand.number("PF-####|PRO/%y/###"), hand.number("PO-####|I%y-####")  # fmt: skip
    items = hand.items("Lens assembly LA-40|Spare shuttle|Flow meter FM2|Calibration kit|Mounting bracket", 40, 700, some=(2, 3), counts=5)  # fmt: skip
    freight, rate = hand.amount(60, 190, "5"), Decimal(hand.rng.choice(("0.8420", "0.8575", "0.8610")))
    sum_ = total(items) + freight
    return drawn(hand, """
@40 380
{supplier}|PRO FORMA INVOICE
{street}, {town}|not a VAT invoice

@40 330
Consignee|Pro forma no: {number}
{customer}|Date: {day}
{street2}|Your order: {order}
{town2}, Netherlands|Valid until: {valid}
Contact: {who}|Incoterms: DAP

@40 300> 420> 555>
[
Goods|Qty|Unit|Value
*items
Freight and insurance|||{freight}
TOTAL EUR|||{sum}
]

@40
Equivalent for customs GBP {pounds} at {rate}. Gross weight {kg} kg, HS code 9002 {hs}
Country of origin: United Kingdom. Payment in advance by bank transfer.
""", {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]}, supplier=supplier, street=hand.street(), town=hand.town(), number=number, customer=customer, day=hand.day(hand.today), street2=hand.street("nl"), order=order, town2=hand.town("nl"), valid=hand.day(hand.after(30, 60)), who=hand.person(),
        freight=hand.money(freight), sum=hand.money(sum_), pounds=hand.bare(cents(sum_ * rate)), rate=str(rate), kg=hand.digits(2), hs=hand.digits(2),
    ), truth(date=hand.today, total=sum_, supplier=supplier, customer=customer, order_number=order, vat=None, iban=None)  # fmt: skip


@LAYOUTS.add("nl", "pdf docx")
def credit_note(hand: Hand) -> Drawn:
    """A nursery takes plants back: the credit's number and day beside the invoice's; sums below zero."""
    hand.writes("€ 1.234,56|1.234,56", "%d-%m-%Y|%D %B %Y")
    supplier, customer, number = hand.pick("Kwekerij De Linde B.V.|Bloembollen Veenstra|Tuincentrum Groenrijk VOF"), hand.firm(), hand.number("CR%y####|C-#####|CN%Y###")  # fmt: skip
    items, invoice, client = hand.items("Buxus 30/40 pot|Hortensia wit|Tulpenbollen doos|Lavendel P9|Potgrond 40 l", 3, 28, some=(1, 3), counts=15), hand.number("F%y####|VF-#####"), hand.digits(5)  # fmt: skip
    net = total(items)
    tax = share(net, 9)
    return drawn(hand, """
@40
{customer}
{street2}
{town2}

@40 170 340 450
CREDITNOTA|||
Nummer|{number}|Debiteur|{client}
Datum|{day}|Factuur|{invoice}
Uw referentie|{ref}|d.d.|{invoiced}

@40 110 430> 555>
[
Aantal|Omschrijving|Prijs|Bedrag
*items
||Subtotaal excl. btw|{net}
||Btw 9%|{tax}
||{sum_name}|{sum}
]
~ Reden: {why}. Het bedrag wordt verrekend met uw volgende factuur.

@40
{supplier}, {street}, {town} - KvK {kvk} - btw NL{vat}B01
""", {"items": [[str(-one.count), one.name, hand.money(one.price), hand.money(-one.sum)] for one in items]}, customer=customer, street2=hand.street(), town2=hand.town(), number=number, client=client, day=hand.day(hand.today), invoice=invoice, ref=hand.person(), invoiced=hand.day(hand.before(8, 30)),
        net=hand.money(-net), tax=hand.money(-tax), sum_name=hand.pick("Totaal credit|Totaal incl. btw|Te crediteren"), sum=hand.money(-net - tax), why=hand.pick("planten kwamen bevroren aan|dubbel geleverd|verkeerde maat"), supplier=supplier, street=hand.street(), town=hand.town(), kvk=hand.digits(8), vat=hand.digits(9),
    ), truth(credit_note_number=number, date=hand.today, original_invoice=invoice, supplier=supplier, customer=customer, iban=None, due_date=None)  # fmt: skip


@LAYOUTS.add("at", "docx pdf eml")
def reminder(hand: Hand) -> Drawn:
    """The second asking for two open invoices, with a fee; each has its day, a new last day is set."""
    hand.writes("€ 1.234,56|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    sender, customer, iban, due, client = hand.pick("Schilder Pichler GmbH|Farben Novak & Co KG|Büro Wagner e.U."), hand.firm(), hand.iban(), hand.after(8, 10, 14), hand.number("2####")  # fmt: skip
    one, two, fee = hand.amount(90, 800), hand.amount(50, 600), hand.amount(8, 20, "1")
    hand.mail = (f"{sender} <buchhaltung@mahnung.example>", "2. Mahnung")
    return drawn(hand, """
@40
{sender}, {street}, {town}

{customer}
zH Buchhaltung
{street2}
{town2}

@40 380
2. Mahnung|{city}, {day}
Kundennummer {client}|

@40
Sehr geehrte Damen und Herren,
~ leider konnten wir auf unser Schreiben vom {wrote} keinen Zahlungseingang feststellen. Folgende Rechnungen sind offen:

@40 150 270 555>
[
Rechnung|vom|fällig seit|offen
{no1}|{day1}|{late1}|{one}
{no2}|{day2}|{late2}|{two}
Mahnspesen|||{fee}
{sum_name}|||{sum}
]
~ Bitte überweisen Sie den Gesamtbetrag bis spätestens {due} auf {iban}. Haben Sie bereits bezahlt, betrachten Sie dieses Schreiben als gegenstandslos.

@40
Mit freundlichen Grüßen
{clerk}, Buchhaltung
""", sender=sender, street=hand.street(), town=hand.town(), customer=customer, street2=hand.street(), town2=hand.town(), city=hand.pick("Graz|Wien"), day=hand.day(hand.today), client=client, wrote=hand.day(hand.before(14, 20)), no1=hand.number("R-####"), day1=hand.day(hand.before(70, 80), "%d.%m.%Y"),
        late1=hand.day(hand.before(50, 60), "%d.%m.%Y"), one=hand.money(one), no2=hand.number("R-####"), day2=hand.day(hand.before(45, 49), "%d.%m.%Y"), late2=hand.day(hand.before(22, 30), "%d.%m.%Y"), two=hand.money(two), fee=hand.money(fee), sum_name=hand.pick("Gesamtforderung|Summe|Offener Gesamtbetrag"), sum=hand.money(one + two + fee),
        due=hand.day(due), iban=iban, clerk=hand.person(),
    ), truth(date=hand.today, due_date=due, total=one + two + fee, reminder_fee=fee, sender=sender, customer=customer, customer_number=client, iban=iban, order_number=None)  # fmt: skip


@LAYOUTS.add("us", "pdf html eml")
def rental_car(hand: Hand) -> Drawn:
    """A closed rental: days of pick-up and return with hours, fees and taxes by line, the card that paid."""
    hand.writes("$1,234.56|1,234.56 USD", "%m/%d/%Y|%b %D, %Y|%B %D, %Y")
    supplier, customer, number, booking = hand.pick("Redrock Rent-A-Car|Tri-State Auto Rental Inc.|Bluebonnet Car Hire LLC"), hand.person(), hand.number("#########|RA-#######"), hand.number("########US#|@@@###")  # fmt: skip
    hand.mail = (f"{supplier} <receipts@wheels.example>", f"Your rental receipt {number}")
    days, rate, fees = hand.rng.randint(2, 9), hand.amount(34, 89), hand.amount(12, 50)
    tax, out = share(rate * days + fees, "8.25"), hand.today - timedelta(days=days)
    sum_ = rate * days + fees + tax
    return drawn(hand, """
@40
{supplier}
Thank you for renting with us, {customer}!

@40 300
Rental Agreement Number: {number}|Reservation: {booking}
Vehicle: {car}|License plate: {plate}

@40 180 380
[
|Pick-up|Return
Date|{out}|{day}
Time|10:{m1} AM|09:{m2} AM
Location|{where} Airport|{where} Airport
Odometer|{km1}|{km2}
]

@40 330> 555>
[
Time & distance|{days} days @ {rate}|{base}
Airport concession and facility fees||{fees}
Sales tax 8.25%||{tax}
{sum_name}||{sum}
Paid by {card}||{paid}
Amount due||{zero}
]

@40
Security deposit of $200.00 released. {street}, {town}
""", supplier=supplier, customer=customer, number=number, booking=booking, car=hand.pick("Nissan Sentra or similar|Ford Escape|Kia Soul"), plate=hand.number("@@@####"), out=hand.day(out), day=hand.day(hand.today), m1=str(hand.rng.randint(10, 59)), m2=str(hand.rng.randint(10, 59)), where=hand.pick("Tucson|Boise|Asheville"), km1=hand.number("2####"), km2=hand.number("3####"),
        days=str(days), rate=hand.money(rate), base=hand.money(rate * days), fees=hand.money(fees), tax=hand.money(tax), sum_name=hand.pick("Total charges|Your total|TOTAL"), sum=hand.money(sum_), card=hand.pick("VISA XXXX1234|MC XXXX8890"), paid=hand.money(-sum_), zero=hand.money(sum_ * 0), street=hand.street(), town=hand.town(),
    ), truth(rental_agreement_number=number, reservation_number=booking, return_date=hand.today, pick_up_date=out, total=sum_, tax=tax, supplier=supplier, customer=customer, iban=None)  # fmt: skip
