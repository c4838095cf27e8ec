"""What households, builders and offices in Germany, Austria and Switzerland get and send."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf xlsx")
def drinks_on_deposit(hand: Hand) -> Drawn:
    """A drinks merchant: goods at two rates of tax, deposits out and back, sums by rate under the table."""
    hand.writes("1.234,56 €|1.234,56", "%d.%m.%Y|%d.%m.%y")
    supplier = hand.pick("Getränke Strobl GmbH|Weinhandlung Kessel e.K.|Getränkefachgroßhandel Imhoff KG")
    customer = hand.pick("Gasthaus Zur Linde|TSV Waldheim 1921 e.V.|Kantine Werk Nord GmbH")
    number, tour, iban = hand.number("RG######|%y-#####|9#######"), hand.number("LS-#####|T##/####"), hand.iban()
    full = hand.items("Pils 20 x 0,5 l|Mineralwasser 12 x 0,7 l|Apfelschorle 12 x 1,0 l|Radler 20 x 0,5 l", 6, 19, some=(2, 3), counts=9)  # fmt: skip
    less = hand.items("Kaffeebohnen 1 kg|H-Milch 12 x 1 l|Salzstangen Karton", 9, 30, some=(1, 2), counts=4)
    out, back = Decimal("3.10") * sum(one.count for one in full), Decimal("3.10") * hand.rng.randint(1, 6)
    high, low = total(full) + out - back, total(less)
    tax_high, tax_low = share(high, 19), share(low, 7)
    sheet = drawn(hand, """
@40
{supplier}, {street}, {town}

@40 340 450
{customer}|Kunde|{client}
{street2}|Lieferschein|{tour}
{town2}|Lieferung vom|{sent}
|Rechnungsdatum|{day}
Rechnung {number}

@40 90 350> 450> 555>
[
Menge|Artikel|Satz|Preis|Gesamt
*full
*less
|Pfand Vollgut|19||{out}
|Pfand Leergut zurück|19||-{back}
]

@40 170> 290> 420>
[
Steuersatz|Netto|MwSt.|Brutto
19 %|{high}|{tax_high}|{gross_high}
7 %|{low}|{tax_low}|{gross_low}
Summe|{net}|{tax}|{sum}
]
@40
{sum_name}: {sum}
Der Betrag wird am {due} von Ihrem Konto abgebucht. Unsere Bank: IBAN {iban}
""",
        {name: [[str(one.count), one.name, rate, hand.bare(one.price), hand.bare(one.sum)] for one in some] for name, some, rate in (("full", full, "19"), ("less", less, "7"))},
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, client=hand.digits(5), street2=hand.street(), tour=tour, town2=hand.town(), sent=hand.day(hand.before(1, 5)), day=hand.day(hand.today),
        number=number, out=hand.bare(out), back=hand.bare(back), high=hand.bare(high), tax_high=hand.bare(tax_high), gross_high=hand.bare(high + tax_high), low=hand.bare(low), tax_low=hand.bare(tax_low),
        gross_low=hand.bare(low + tax_low), net=hand.bare(high + low), tax=hand.bare(tax_high + tax_low), sum=hand.bare(high + low + tax_high + tax_low), sum_name=hand.pick("Zahlbetrag EUR|Rechnungsendbetrag in EUR"),
        due=hand.day(due := hand.after(7, 10)), iban=iban,
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=high + low + tax_high + tax_low, net_amount=high + low, vat=tax_high + tax_low, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip


@LAYOUTS.add("de", "docx pdf")
def final_account(hand: Hand) -> Drawn:
    """A builder's last invoice: the whole sum, what was paid on account with number and day, what is still open."""
    hand.writes("1.234,56 €|€ 1.234,56", "%d.%m.%Y|%D. %B %Y")
    supplier = hand.pick("Zimmerei Haug GmbH|Garten- und Landschaftsbau Röhl|Fensterbau Dietz GmbH & Co. KG")
    customer, number = f"Eheleute {hand.person()}", hand.number("SR-%Y-###|%y####|%Y/0##")
    net, parts = hand.amount(9000, 28000), hand.rng.choice((30, 40))
    tax = share(net, 19)
    paid, due = [share(net + tax, parts), share(net + tax, 25)], hand.after(14, 21)
    sheet = drawn(hand, """
@40 380
{supplier}|{town}, {day}
{street}
{town}

{customer}
{street2}
{town2}
Schlussrechnung Nr. {number}
Bauvorhaben: {what}, Auftrag vom {ordered}, Auftragsnummer {order}

~ Wir bedanken uns für den Auftrag und rechnen unsere Leistungen laut beigefügtem Aufmaß vom {measured} wie folgt ab:

@40 555>
[
Leistung gesamt netto|{net}
zuzüglich 19 % Umsatzsteuer|{tax}
{sum_name}|{sum}
abzüglich 1. Abschlagsrechnung {first} vom {first_day}|-{paid1}
abzüglich 2. Abschlagsrechnung {second} vom {second_day}|-{paid2}
{rest_name}|{rest}
]

@40
Bitte zahlen Sie den Restbetrag bis zum {due} auf unser Konto IBAN {iban}.
Freistellungsbescheinigung liegt vor. Steuernummer {taxno}
""",
        supplier=supplier, town=hand.town(), day=hand.day(hand.today), street=hand.street(), customer=customer, street2=hand.street(), town2=hand.town(), number=number, what=hand.pick("Neubau Carport|Terrasse und Zufahrt|Austausch Fenster OG"),
        ordered=hand.day(hand.before(100, 160)), order=(order := hand.number("A-####|AB%y###")), measured=hand.day(hand.before(4, 12)), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Bruttosumme|Gesamtsumme brutto|Gesamtbetrag"),
        sum=hand.money(net + tax), first=hand.number("AR-###1"), first_day=hand.day(hand.before(70, 95)), paid1=hand.money(paid[0]), second=hand.number("AR-###2"), second_day=hand.day(hand.before(30, 60)), paid2=hand.money(paid[1]),
        rest_name=hand.pick("Noch zu zahlen|Verbleibender Restbetrag|Restforderung"), rest=hand.money(net + tax - sum(paid)), due=hand.day(due), iban=(iban := hand.iban()), taxno=hand.number("##/###/#####"),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, amount_due=net + tax - sum(paid), net_amount=net, supplier=supplier, order_number=order, iban=iban, customer_number=None)  # fmt: skip


@LAYOUTS.add("de", "pdf html")
def line_and_mobile(hand: Hand) -> Drawn:
    """A telephone firm's bill: a column of numbers at the right, sums net and gross mixed, the debit with a mandate."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y")
    supplier, customer = hand.pick("Nordfunk Telekommunikation GmbH|Glasnetz Mitte AG|TeleRegio GmbH"), hand.person()
    number, client, contract = hand.number("M##########|##-########"), hand.number("##########|K-#######"), hand.number("V########")  # fmt: skip
    base, calls, other = hand.amount(24, 48), hand.amount(1, 9), hand.amount(4, 15)
    net = base + calls
    tax, due = share(net, 19), hand.after(6, 9)
    sheet = drawn(hand, """
@40 360 450
{supplier}, Postfach 10 20, {town}

{customer}|Kundennummer|{client}
{street}|{no}|{number}
{town2}|Vertragsnummer|{contract}
|Datum|{day}

@40
Ihre Rechnung für {month}

@40 450> 555>
[
|Netto|Brutto
Monatliche Grundpreise ({begin} - {end})|{base}|
Verbindungen und Sonderrufnummern|{calls}|
Summe Leistungen|{net}|
Umsatzsteuer 19 %|{tax}|
Summe {supplier}||{own}
Beträge anderer Anbieter||{other}
{sum_name}||{sum}
]
@40
~ Den Rechnungsbetrag buchen wir am {due} von Ihrem Konto mit der IBAN {masked} ab (Mandat {mandate}).
Einwendungen gegen diese Rechnung: schriftlich innerhalb von acht Wochen. Störung? {phone}
""",
        supplier=supplier, town=hand.town(), customer=customer, client=client, street=hand.street(), no=hand.pick("Rechnungsnummer|Rechnungs-Nr."), number=number, town2=hand.town(), contract=contract, day=hand.day(hand.today),
        month=hand.day(hand.today, "%B %Y"), begin=hand.day(hand.today.replace(day=1)), end=hand.day(hand.today.replace(day=28)), base=hand.money(base), calls=hand.money(calls), net=hand.money(net), tax=hand.money(tax),
        own=hand.money(net + tax), other=hand.money(other), sum_name=hand.pick("Zu zahlender Betrag|Rechnungsbetrag"), sum=hand.money(net + tax + other), due=hand.day(due), masked=f"DE** **** **** **** {hand.digits(4)} **", mandate=hand.number("M-######"),
        phone="0800 55 " + hand.digits(4),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, customer_number=client, contract_number=contract, date=hand.today, due_date=due, total=net + tax + other, vat=tax, supplier=supplier, iban=None)  # fmt: skip


@LAYOUTS.add("de", "docx pdf")
def service_charges(hand: Hand) -> Drawn:
    """A landlord settles a year of side costs: the house's sums, the tenant's share, paid in advance, what remains, the new rent."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    landlord, tenant, year = hand.pick("Hausverwaltung Brenner GmbH|Immobilien Wagenfeld KG|Erbengemeinschaft Stolz"), hand.person(), hand.today.year - 1  # fmt: skip
    items = hand.items("Grundsteuer|Wasser und Abwasser|Müllabfuhr|Hausmeister|Gebäudeversicherung|Allgemeinstrom", 60, 420, some=(4, 6), counts=1)  # fmt: skip
    cost, due = total(items), hand.after(30, 31)
    paid = cost - hand.amount(20, 190)
    flat, rent = hand.number("##-0##|WE #"), hand.amount(560, 990, "5").quantize(Decimal("0.01"))
    sheet = drawn(hand, """
@40
{landlord} · {street} · {town}

{tenant}
{street2}
{town2}
@555>
{day}
@40
Betriebskostenabrechnung {year}
Abrechnungszeitraum: 01.01.{year} bis 31.12.{year}      Wohnung: {flat}

~ Sehr geehrte Mieterin, sehr geehrter Mieter, nachstehend erhalten Sie die Abrechnung über die Betriebskosten Ihrer Wohnung.

@40 400> 555>
[
Kostenart|Gesamtkosten Haus|Ihr Anteil
*items
Summe Ihrer Kosten||{cost}
Ihre Vorauszahlungen||-{paid}
Nachzahlung||{rest}
]
@40
Bitte überweisen Sie die Nachzahlung bis {due} auf das bekannte Mietkonto.
Ab dem {start} beträgt Ihre Gesamtmiete {rent} monatlich.

Mit freundlichen Grüßen
i. A. {clerk}
""",
        {"items": [[one.name, hand.money(one.sum * 8), hand.money(one.sum)] for one in items]},
        landlord=landlord, street=hand.street(), town=hand.town(), tenant=tenant, street2=hand.street(), town2=hand.town(), day=hand.day(hand.today), year=str(year), flat=flat, cost=hand.money(cost), paid=hand.money(paid),
        rest=hand.money(cost - paid), due=hand.day(due), start=hand.day((hand.today + timedelta(days=62)).replace(day=1)), rent=hand.money(rent), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(date=hand.today, due_date=due, landlord=landlord, tenant=tenant, amount_due=cost - paid, monthly_rent=rent, iban=None)  # fmt: skip


@LAYOUTS.add("at", "pdf html docx")
def alpine_guesthouse(hand: Hand) -> Drawn:
    """A guesthouse's bill: nights, breakfast, the local tax without VAT, a deposit, two rates of tax at the foot."""
    hand.writes("€ 1.234,56|1.234,56", "%d.%m.%Y")
    supplier, customer, nights = hand.pick("Pension Bergkristall|Hotel Alpenrose GmbH|Gasthof Post, Fam. Egger"), hand.person(), hand.rng.randint(2, 8)  # fmt: skip
    number, room, iban = hand.number("%Y/####|R####"), str(hand.rng.randint(101, 320)), hand.iban()
    stay, drinks, local = hand.amount(95, 190, "1").quantize(Decimal("0.01")) * nights, hand.amount(18, 90), Decimal("2.60") * nights  # fmt: skip
    sum_, paid, arrived = stay + drinks + local, hand.amount(100, 101, "100").quantize(Decimal("0.01")), hand.today - timedelta(days=nights)  # fmt: skip
    net10, net20 = cents(stay / Decimal("1.1")), cents(drinks / Decimal("1.2"))
    sheet = drawn(hand, """
@555>
{supplier}
{street}, {town}
UID ATU{uid}
@40 360 460
{customer}|Rechnung Nr.|{number}
{street2}|Zimmer|{room}
{town2}|Anreise|{arrived}
Deutschland|Abreise|{day}
|Buchung|{booked}
@40
Rechnungsdatum: {day}
@40 330> 440> 555>
[
Leistung|Anzahl|Preis|Betrag
Doppelzimmer mit Frühstück|{nights}|{night}|{stay}
Getränke lt. Beleg|1|{drinks}|{drinks}
Ortstaxe (ohne USt)|{nights}|2,60|{local}
{sum_name}|||{sum}
Anzahlung vom {paid_day}|||-{paid}
{rest_name}|||{rest}
]
@40
enthält 10 % USt: {tax10} (netto {net10})    20 % USt: {tax20} (netto {net20})
Betrag dankend erhalten, {how}. Unsere Bankverbindung: {iban}
""",
        supplier=supplier, street=hand.street(), town=hand.town(), uid=hand.digits(8), customer=customer, number=number, street2=hand.street("de"), room=room, town2=hand.town("de"), arrived=hand.day(arrived), day=hand.day(hand.today),
        booked=hand.number("B######|W-#####"), nights=str(nights), night=hand.bare(stay / nights), stay=hand.bare(stay), drinks=hand.bare(drinks), local=hand.bare(local), sum_name=hand.pick("Gesamtbetrag|Summe inkl. USt"),
        sum=hand.money(sum_), paid_day=hand.day(hand.before(30, 80)), paid=hand.bare(paid), rest_name=hand.pick("Restbetrag|Zu zahlen"), rest=hand.money(sum_ - paid), tax10=hand.bare(stay - net10), net10=hand.bare(net10),
        tax20=hand.bare(drinks - net20), net20=hand.bare(net20), how=hand.pick("Bankomat|bar|Kreditkarte"), iban=iban,
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, total=sum_, deposit=paid, arrival_date=arrived, departure_date=hand.today, room_number=room, supplier=supplier, customer=customer, iban=iban, due_date=None)  # fmt: skip
