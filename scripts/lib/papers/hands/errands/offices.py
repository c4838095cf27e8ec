"""What offices and shops in Germany, Switzerland and Britain write: offers, premiums, orders, slips, reminders, statements."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("ch", "docx pdf")
def swiss_offer(hand: Hand) -> Drawn:
    """An offer of a firm of floors: valid until, a discount, the tax of 8.1 per cent, nothing of it an invoice."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56", "%D. %B %Y|%d.%m.%Y")
    supplier, customer = hand.pick("Parkett Aeschbacher AG|Schreinerei Gubler GmbH|Malergeschäft Wyss AG"), hand.person()
    number, until, contact = hand.number("O-%Y-###|#####|AN%y-####"), hand.after(30, 60), hand.person()
    items = hand.items("Eichenparkett geölt|Sockelleisten weiss|Unterlagsboden schleifen|Altbelag entfernen|Anfahrt pauschal", 40, 900, some=(3, 5), counts=4)  # fmt: skip
    gross = total(items)
    cut = share(gross, 5)
    tax = share(gross - cut, "8.1")
    sheet = drawn(hand, """
@40 360
{supplier}|{customer}
{street}|{street2}
{town}|{town2}

@40
{town_only}, {day}

Offerte Nr. {number}
Objekt: Wohnung 2. OG, Besichtigung vom {seen}
Ihre Kontaktperson: {contact}, {phone}

@40 340> 440> 555>
[
Arbeiten|Menge|Ansatz|Total CHF
*items
Zwischentotal|||{gross}
Rabatt 5 %|||-{cut}
MWST 8.1 %|||{tax}
{sum_name}|||{sum}
]

@40
Diese Offerte ist gültig bis {until}. Zahlungskonditionen: 30 Tage netto.
Wir freuen uns auf Ihren Auftrag.
MWST-Nr. CHE-{uid} MWST
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        supplier=supplier, customer=customer, street=hand.street(), street2=hand.street(), town=(town := hand.town()), town2=hand.town(), town_only=town.split(maxsplit=1)[1], day=hand.day(hand.today), number=number, seen=hand.day(hand.before(5, 14)),
        contact=contact, phone=hand.phone(), gross=hand.bare(gross), cut=hand.bare(cut), tax=hand.bare(tax), sum_name=hand.pick("Total inkl. MWST|Offertbetrag inkl. MWST"), sum=hand.bare(gross - cut + tax), until=hand.day(until), uid=hand.number("###.###.###"),
    )  # fmt: skip
    return sheet, truth(quote_number=number, date=hand.today, valid_until=until, total=gross - cut + tax, vat=tax, discount=cut, supplier=supplier, customer=customer, contact_person=contact, invoice_number=None)  # fmt: skip


@LAYOUTS.add("ch", "pdf docx")
def household_premium(hand: Hand) -> Drawn:
    """An insurer's premium for a year: policy and bill, begin and end of the cover, stamp duty, payable until."""
    hand.writes("1'234.56|CHF 1'234.56", "%d.%m.%Y")
    supplier, customer = hand.pick("Helvia Versicherungen AG|Rigi Mobiliar Genossenschaft|Säntis Sach AG"), hand.person()
    policy, number, iban = hand.number("##.###.###|P-#######"), hand.number("##########|%Y######"), hand.iban()
    things, liable = hand.amount(120, 340), hand.amount(90, 180)
    duty, begin = share(things + liable, 5), (hand.today + timedelta(days=40)).replace(day=1)
    end, sum_ = begin.replace(year=begin.year + 1) - timedelta(days=1), things + liable + duty
    sheet = drawn(hand, """
@40 330
{supplier}|{customer}
Generalagentur {town_only}|{street}
{phone}|{town}

@330
{town_only}, {day}
@40
Prämienrechnung
@40 200
Police Nr.|{policy}
Rechnungsnummer|{number}
Versicherungsperiode|{begin} - {end}
Zahlbar bis|{due}
@40 555>
[
Deckung|Prämie CHF
Hausrat, Versicherungssumme 80'000|{things}
Privathaftpflicht, Summe 5 Mio.|{liable}
Eidg. Stempelabgabe 5 %|{duty}
{sum_name}|{sum}
]
@40
Selbstbehalt pro Schadenfall CHF 200.00. Ratenzahlung auf Anfrage.
Empfangsschein: Konto {iban}, zugunsten {supplier}
""",
        supplier=supplier, customer=customer, town_only=(town := hand.town()).split(maxsplit=1)[1], street=hand.street(), phone=hand.phone(), town=town, day=hand.day(hand.today), policy=policy, number=number, begin=hand.day(begin), end=hand.day(end),
        due=hand.day(begin), things=hand.bare(things), liable=hand.bare(liable), duty=hand.bare(duty), sum_name=hand.pick("Total Prämie|Zu bezahlender Betrag|Gesamtprämie"), sum=hand.bare(sum_), iban=iban,
    )  # fmt: skip
    return sheet, truth(policy_number=policy, invoice_number=number, date=hand.today, due_date=begin, total=sum_, supplier=supplier, customer=customer, iban=iban, start_date=begin, end_date=end, vat=None)  # fmt: skip


@LAYOUTS.add("de", "eml txt")
def order_by_mail(hand: Hand) -> Drawn:
    """A workshop orders by mail: offer and order number, where to and until when, the signature at the end."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    customer, who, order = hand.pick("Maschinenbau Rüther GmbH|Orthopädietechnik Sasse|Druckerei Wolpert OHG"), hand.person(), hand.number("B%y-####|45000####|%Y-###")  # fmt: skip
    supplier, offer = hand.pick("Stahlhandel Kröger GmbH|Papiergroßhandel Fuchs KG|Werkzeug Behrens GmbH"), hand.number("AG-#####|#####")  # fmt: skip
    items = hand.items("Flachstahl 40x5|Rundstahl 20 mm|Fräser 8 mm|Sägeblatt 250|Bilderdruck 135 g", 8, 210, some=(1, 3), counts=20)  # fmt: skip
    until, mail = hand.after(7, 10, 14), hand.address(who, "werkstatt.example")
    hand.mail = (f"{who} <{mail}>", f"Bestellung {order}")
    sheet = drawn(hand, """
@40
Betreff: Bestellung {order}
Datum: {day}

An: {supplier}
Guten Tag zusammen,

auf Grundlage Ihres Angebots {offer} vom {offered} bestellen wir:

*items

Bestellwert: {sum} netto
{until_name} {until}
Lieferung bitte an Tor 3, {street}, {town}.
Bitte bestätigen Sie uns den Auftrag und geben Sie auf der Rechnung unsere Bestellnummer an.

Viele Grüße
{who}
Einkauf

{customer}
{mail} · {phone}
Rechnungen nur noch an rechnung@werkstatt.example
""",
        {"items": [[f"- {one.count} Stück {one.name} zu je {hand.money(one.price)}"] for one in items]},
        order=order, day=hand.day(hand.today), offer=offer, offered=hand.day(hand.before(4, 20)), sum=hand.money(total(items)), until_name=hand.pick("Liefertermin:|Gewünschter Liefertermin:|Benötigt bis"), until=hand.day(until),
        street=hand.street(), town=hand.town(), who=who, customer=customer, mail=mail, phone=hand.phone(), supplier=supplier,
    )  # fmt: skip
    return sheet, truth(order_number=order, date=hand.today, delivery_date=until, customer=customer, supplier=supplier, contact_person=who, email=mail, total=total(items), invoice_number=None)  # fmt: skip


@LAYOUTS.add("de", "txt pdf")
def hardware_store(hand: Hand) -> Drawn:
    """A till's slip: prices with the letter of their tax, given and change, the time and the number of the slip."""
    hand.writes("1.234,56", "%d.%m.%Y|%d.%m.%y")
    shop = hand.pick("BAUWELT Markt Kirchheim|Gartencenter Löffler|Drogerie Immergrün")
    items = hand.items("Dübel 8 mm|Blumenerde 40 l|Malerrolle|Seifenspender|Pinsel-Set|LED E27", 2, 19, some=(2, 5), counts=1)  # fmt: skip
    sum_, slip, clock = total(items), hand.number("####|00####"), f"{hand.rng.randint(9, 19):02}:{hand.rng.randint(10, 59)}"
    given = Decimal((int(sum_) // 10 + 1) * 10).quantize(Decimal("0.01"))
    net = cents(sum_ / Decimal("1.19"))
    sheet = drawn(hand, """
@40
{shop}
{street}
{town}
St.-Nr. {taxno}

@40 260>
*items
--------------
{sum_name}|{sum}
{how}|{given}
Rückgeld|{change}

MwSt A 19 %|{tax}
Netto|{net}

@40
Bon {slip}  Kasse 3  Bediener 12
{day} {clock}
Vielen Dank für Ihren Einkauf!
Umtausch innerhalb von 14 Tagen nur mit Kassenbon
""",
        {"items": [[one.name, f"{hand.bare(one.sum)} A"] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), taxno=hand.number("###/####/####"), sum_name=hand.pick("SUMME EUR|Gesamt EUR|Zu zahlen"), sum=hand.money(sum_), how=hand.pick("Bar gegeben|Gegeben BAR"), given=hand.money(given),
        change=hand.money(given - sum_), tax=hand.money(sum_ - net), net=hand.money(net), slip=slip, day=hand.day(hand.today), clock=clock,
    )  # fmt: skip
    return sheet, truth(supplier=shop, date=hand.today, total=sum_, vat=sum_ - net, receipt_number=slip, change=given - sum_, customer=None)  # fmt: skip


@LAYOUTS.add("gb", "docx eml pdf")
def second_reminder(hand: Hand) -> Drawn:
    """A letter that chases an invoice: its own day and reference, the invoice's day and sum, costs added, a last day to pay."""
    hand.writes("£1,234.56", "%D %B %Y|%o %B %Y")
    sender, customer, ref = hand.pick("Holloway Print Ltd|Thornbury Scaffolding Limited|Aldgate Translations Ltd"), hand.pick("Nightingale Events Ltd|Bramley & Stone LLP|The Crown Inn"), hand.number("CC/####|REM-####")  # fmt: skip
    number, billed, owed, cost, last = hand.number("INV####|HP-#####"), hand.before(50, 75), hand.amount(140, 3900), Decimal("40.00"), hand.after(7, 10)  # fmt: skip
    hand.mail = ("Credit Control <credit@accounts.example>", f"Overdue account - invoice {number}")
    sheet = drawn(hand, """
@40
{sender}
{street}
{town}

{day}
Our ref: {ref}

FAO {who}
{customer}
{street2}
{town2}

Dear {who},
SECOND REMINDER - INVOICE {number}
~ According to our records the above invoice dated {billed} for {owed}, which fell due on {was_due}, remains unpaid despite our letter of {earlier}.
~ Under the Late Payment of Commercial Debts Act we have added compensation of {cost}. The amount now outstanding is {sum}.
~ Unless we receive payment in full by {last} we will pass the matter to our solicitors without further notice.

Yours sincerely,
{clerk}
Credit Controller, {sender}
""",
        sender=sender, street=hand.street(), town=hand.town(), day=hand.day(hand.today), ref=ref, who=hand.person(), customer=customer, street2=hand.street(), town2=hand.town(), number=number, billed=hand.day(billed), owed=hand.money(owed),
        was_due=hand.day(billed + timedelta(days=30)), earlier=hand.day(hand.before(10, 15)), cost=hand.money(cost), sum=hand.money(owed + cost), last=hand.day(last), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, reference=ref, invoice_date=billed, payment_deadline=last, amount_due=owed + cost, sender=sender, customer=customer, iban=None)  # fmt: skip
