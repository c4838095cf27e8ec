"""Orders confirmed, quotes, notes of delivery, reminders, letters, pay slips, statements, a CV and a receipt of the same trades."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, plain, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()
ZERO = Decimal("0.00")


@LAYOUTS.add("de", "pdf docx html")
def order_confirmed(hand: Hand) -> Drawn:
    """A maker confirms: own number and the customer's, a clerk in charge, the day of delivery beside the sum."""
    hand.writes("1.234,56 €|EUR 1.234,56|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    firm = hand.pick("Gießerei Nettelbeck GmbH|Federnwerk Auhagen KG|Verpackung Lohse GmbH")
    number, order, customer, clerk = (
        hand.number("AB######|%Y-####"),
        hand.number("B-#####|45######|E%y/###"),
        hand.firm(),
        hand.person(),
    )
    items = hand.items(
        "Druckfeder 2,5 x 40|Gussdeckel DN 80|Faltkarton 400x300|Werkzeugkosten|Schenkelfeder|Palettenhaube",
        3,
        280,
        some=(2, 4),
        counts=50,
    )
    net, due = total(items), hand.after(21, 28, 35)
    tax = share(net, 19)
    sum_ = net + tax
    rows = [
        [str(at * 10), one.name, f"{one.count} Stk", hand.bare(one.price), hand.bare(one.sum)]
        for at, one in enumerate(items, 1)
    ]
    sheet = drawn(
        hand,
        """
@40 320
{firm} · {office} · {seat}

{customer}|Auftragsbestätigung
Einkauf|Nr.: {number}
{street}|Datum: {day}
{town}|Ihre Bestellung: {order}
|Bearbeiter: {clerk}
|Durchwahl: {phone}

@40
~ Vielen Dank für Ihre Bestellung vom {ordered}, die wir zu unseren Verkaufsbedingungen wie folgt bestätigen:

@40 80 300> 410> 520>
[
Pos.|Bezeichnung|Menge|Preis|Wert
*items
]

@40 340 520>
Liefertermin: {due}|Nettowert|{net}
Versand: Spedition, frei Haus|USt 19 %|{tax}
Zahlung: 30 Tage netto|Auftragswert|{sum}
""",
        {"items": rows},
        firm=firm, office=hand.street(), seat=hand.town(), customer=customer, number=number, street=hand.street(), day=hand.day(hand.today), town=hand.town(), order=order, clerk=clerk,
        phone=hand.phone(), ordered=hand.day(hand.before(1, 7)), due=hand.day(due), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(
        order_confirmation_number=number, customer_order_number=order, date=hand.today, delivery_date=due, total=sum_, supplier=firm, contact_person=clerk, iban=None
    )  # fmt: skip


@LAYOUTS.add("de", "pdf html")
def wages(hand: Hand) -> Drawn:
    """A journeyman's pay slip: keys of tax in a row of small columns, gross at the top, what is paid out at the foot."""
    hand.writes("1.234,56", "%d.%m.%Y|%d.%m.%y")
    firm, who, staff = (
        hand.pick("Malerbetrieb Quistorp GmbH|Fliesen Haberkorn GmbH|Autohaus Brüggen KG"),
        hand.person(),
        hand.number("00###|####"),
    )
    entered, hours = hand.before(500, 4000), hand.rng.choice((160, 168, 172))
    rate, insured = hand.amount(17, 27, "0.10").quantize(ZERO), hand.number("## ###### @ ###")
    wage, bonus = hours * rate, hand.amount(20, 180, "5.00").quantize(ZERO)
    gross = wage + bonus
    tax, health, pension, work = share(gross, "12.4"), share(gross, "8.55"), share(gross, "9.3"), share(gross, "1.3")
    net, iban = gross - tax - health - pension - work, hand.iban()
    sheet = drawn(
        hand,
        """
@40 320
{firm}|Entgeltabrechnung
{office}|{month} {year}
{seat}|Personal-Nr. {staff}

{who}
{street}
{town}

@40 130 220 310 400
[
Steuerklasse|Kinderfreib.|Konfession|Eintritt|SV-Nummer
{key}|0,0|--|{entered}|{insured}
]

@40 300> 400> 520>
[
Lohnart|Stunden|Satz|Betrag
Stundenlohn|{hours}|{rate}|{wage}
Montagezulage|||{bonus}
Gesamtbrutto|||{gross}
Lohnsteuer|||{tax}
Krankenversicherung|||{health}
Rentenversicherung|||{pension}
Arbeitslosenversicherung|||{work}
Auszahlungsbetrag|||{net}
]

@40
Überweisung auf {iban}
""",
        firm=firm, month=hand.day(hand.today, "%B"), year=str(hand.today.year), office=hand.street(), seat=hand.town(), staff=staff, who=who, street=hand.street(), town=hand.town(),
        key=hand.pick("1|3|4"), entered=hand.day(entered), insured=insured, hours=f"{hours},00", rate=hand.money(rate), wage=hand.money(wage), bonus=hand.money(bonus),
        gross=hand.money(gross), tax=hand.money(tax), health=hand.money(health), pension=hand.money(pension), work=hand.money(work), net=hand.money(net), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        employer=firm, employee_name=who, personnel_number=staff, gross_pay=gross, amount_paid_out=net, start_date=entered, social_security_number=insured, iban=iban
    )  # fmt: skip


@LAYOUTS.add("gb", "docx pdf eml")
def quoted(hand: Hand) -> Drawn:
    """A joiner's quotation: works in lettered lines, an optional extra that is not in the sum, and until when it holds."""
    hand.writes("£1,234.56", "%D %B %Y|%d/%m/%Y|%o %B %Y")
    firm = hand.pick("Wychwood Staircases Ltd|Penhallow Kitchens Limited|Larkfield Glazing Ltd")
    number, customer, until, boss = hand.number("Q####|QU-%y-###"), hand.firm(), hand.after(30, 45, 60), hand.person()
    items = hand.items(
        "Survey and drawings|Manufacture in oak|Delivery and fitting|Removal of existing|Making good|Toughened glass panels", 180, 4800, some=(3, 5), counts=1,
        step="5.00",
    )  # fmt: skip
    net = total(items)
    tax = share(net, 20)
    sum_, lead = net + tax, hand.pick("4 weeks|6 weeks|8 to 10 weeks")
    hand.mail = (f"{boss} <estimates@{hand.pick('joiners|tradehouse')}.example>", f"Quotation {number}")
    rows = [[f"{'ABCDE'[at]}. {one.name}", hand.money(one.sum)] for at, one in enumerate(items)]
    sheet = drawn(
        hand,
        """
@40
{firm}
{office}, {seat}
t: {phone}

QUOTATION {number}
Prepared for {customer} on {day}

@40 480>
[
*items
Total excluding VAT|{net}
VAT at 20%|{tax}
Quotation total|{sum}
]

@40
Optional, not included above: lacquer finish, {extra} plus VAT.

@40 160
Lead time|{lead}
Valid until|{until}
Deposit|{percent}% with order

@40
{boss}, Estimating
""",
        {"items": rows},
        firm=firm, office=hand.street(), seat=hand.town(), phone=hand.phone(), number=number, customer=customer, day=hand.day(hand.today), net=hand.money(net), tax=hand.money(tax),
        sum=hand.money(sum_), extra=hand.money(hand.amount(150, 700, "5.00").quantize(ZERO)), lead=lead, until=hand.day(until), percent=hand.pick("25|40|50"), boss=boss,
    )  # fmt: skip
    return sheet, truth(
        quote_number=number, date=hand.today, valid_until=until, total=sum_, supplier=firm, customer=customer, lead_time=lead, purchase_order_number=None
    )  # fmt: skip


@LAYOUTS.add("gb", "pdf csv xlsx")
def business_account(hand: Hand) -> Drawn:
    """A firm's bank statement: in and out in columns of their own, the balance carried from line to line."""
    hand.writes("1,234.56|£1,234.56", "%D %B %Y|%d %b %Y")
    bank, holder = hand.pick("Mercantile & Shires Bank|Avon Union Bank plc|Thistle Commercial Bank"), hand.firm()
    account, sort, sheet_no = hand.digits(8), hand.number("09-##-##|60-##-##"), hand.digits(3)
    begin = hand.today - timedelta(days=30)
    opening = balance = hand.amount(2400, 18000)
    rows, at = [], begin
    for _ in range(hand.rng.randint(5, 9)):
        at += timedelta(days=hand.rng.randint(0, 3))
        one, is_in = hand.amount(18, 1900), hand.rng.random() < 0.45
        balance += one if is_in else -one
        what = (
            hand.pick("BACS RCVD|TFR FROM CUSTOMER|COUNTER CREDIT")
            if is_in
            else hand.pick("DD BUSINESS RATES|CARD FUEL|SO RENT UNIT 6|DD VAN LEASE|CHQ 00411")
        )
        rows.append(
            [
                hand.day(at, "%d %b"),
                what,
                "" if is_in else hand.bare(one),
                hand.bare(one) if is_in else "",
                hand.bare(balance),
            ]
        )
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Statement no. {number}
Business Current Account

@40 330
{holder}|Sort code {sort}
{street}|Account number {account}
{town}|Statement period
|{begin} to {end}

@40 110 330> 430> 530>
[
Date|Details|Paid out|Paid in|Balance
|Opening balance|||{opening}
*rows
|Closing balance|||{closing}
]

@40
Interest on arranged overdrafts is charged quarterly. Please check every entry.
""",
        {"rows": rows},
        bank=bank, number=sheet_no, holder=holder, sort=sort, street=hand.street(), account=account, town=hand.town(), begin=hand.day(begin), end=hand.day(hand.today),
        opening=hand.money(opening), closing=hand.money(balance),
    )  # fmt: skip
    return sheet, truth(
        bank=bank, account_holder=holder, account_number=account, sort_code=sort, period_start=begin, period_end=hand.today, opening_balance=opening, closing_balance=balance
    )  # fmt: skip


@LAYOUTS.add("us", "html pdf txt")
def company_card(hand: Hand) -> Drawn:
    """A statement of a firm's card: a summary box of six amounts and three days, then what was bought."""
    hand.writes("$1,234.56", "%m/%d/%Y|%b %D, %Y|%B %D, %Y")
    issuer, holder = hand.pick("Pinnacle Valley Bank|Harborstone Card Services|First Prairie Bank, N.A."), hand.firm()
    rows, bought = [], ZERO
    for back in sorted((hand.rng.randint(1, 29) for _ in range(hand.rng.randint(3, 7))), reverse=True):
        one = hand.amount(9, 640)
        bought += one
        where = hand.pick(
            "LUMBER DEPOT 114|TRUCK STOP I-84|SAFETY SUPPLY CO|TOOL CRIB ONLINE|DINER ON 5TH|SELF STORAGE|WELD GAS INC"
        )
        rows.append([hand.day(hand.today - timedelta(days=back), "%m/%d"), where, hand.money(one)])
    former = hand.amount(300, 2800)
    paid = former - hand.amount(0, 250)
    balance, due, last = former - paid + bought, hand.today + timedelta(days=25), hand.digits(4)
    least, limit = max(Decimal("35.00"), share(balance, 2)), Decimal(hand.pick("10000.00|15000.00|25000.00"))
    sheet = drawn(
        hand,
        """
@40
{issuer} Business Card
{holder}
Account ending in {last}

@40 220> 300 530>
[
Previous balance|{former}|Statement closing date|{day}
Payments|-{paid}|Payment due date|{due}
Purchases|{bought}|Minimum payment due|{least}
New balance|{balance}|Credit limit|{limit}
]

@40
Late payment warning: if we do not receive your minimum payment by the due date, you may pay a $39.00 fee.

@40 110 530>
[
Trans.|Merchant|Amount
*rows
]

@40
Questions? Call {phone}. Mail payments to {box}
""",
        {"rows": rows},
        issuer=issuer, holder=holder, last=last, former=hand.money(former), day=hand.day(hand.today), paid=hand.money(paid), due=hand.day(due), bought=hand.money(bought),
        least=hand.money(least), balance=hand.money(balance), limit=hand.money(limit), phone=hand.phone(), box=f"P.O. Box {hand.digits(4)}, {hand.town()}",
    )  # fmt: skip
    return sheet, truth(
        statement_date=hand.today, payment_due_date=due, previous_balance=former, new_balance=balance, minimum_payment=least, credit_limit=limit, cardholder=holder, statement_number=None
    )  # fmt: skip


@LAYOUTS.add("it", "pdf txt docx")
def goods_on_the_way(hand: Hand) -> Drawn:
    """An Italian transport document: no prices, boxes with small heads, packages and weight at the foot."""
    hand.writes("1.234,56", "%d/%m/%Y|%d.%m.%Y")
    firm, carrier = (
        hand.pick("Vetreria Sandonà S.r.l.|Bulloneria Tirrena S.p.A.|Legnami Frassine S.r.l."),
        hand.pick("Autotrasporti Guidi|Corriere Padano S.r.l."),
    )
    number, order, customer = hand.number("###|####/%y|DDT-####"), hand.number("OC-####|###/%y/A"), hand.firm()
    packages, weight = str(hand.rng.randint(1, 14)), f"{hand.rng.randint(20, 860)} kg"
    items = hand.items(
        "Lastra vetro 6 mm|Vite TE M12x60|Dado M12|Pannello multistrato|Listello abete|Profilo ad U",
        1,
        9,
        some=(2, 5),
        counts=200,
    )
    begin = hand.today + timedelta(days=hand.rng.randint(0, 1))
    sheet = drawn(
        hand,
        """
@40 310
{firm}|DOCUMENTO DI TRASPORTO
{office}|(D.P.R. 472/96)
{seat}|N. {number} del {day}

@40 310
[
Destinatario|Luogo di consegna
{customer}|Cantiere {site}
{street}|{place}
{town}
]

@40 200 380
[
Causale del trasporto|Vs. ordine|Porto
Vendita|{order}|Franco
]

@40 130 420>
[
Codice|Descrizione della merce|Quantità
*items
]

@40 120 220 400
[
Colli|Peso lordo|Aspetto esteriore|Vettore
{packages}|{weight}|Bancale|{carrier}
]

@40
Inizio trasporto: {begin} ore {hour}:30
Firma conducente ______________   Firma destinatario ______________
""",
        {"items": [[hand.digits(5), one.name, f"{one.count} pz"] for one in items]},
        firm=firm, office=hand.street(), seat=hand.town(), number=number, day=hand.day(hand.today), customer=customer, site=hand.pick("Le Fornaci|Borgo Est|San Lazzaro"),
        street=hand.street(), place=hand.town(), town=hand.town(), order=order, packages=packages, weight=weight, carrier=carrier, begin=hand.day(begin), hour=hand.pick("8|10|14"),
    )  # fmt: skip
    return sheet, truth(
        delivery_note_number=number, date=hand.today, sender=firm, recipient=customer, order_number=order, carrier=carrier, gross_weight=weight, total=None
    )  # fmt: skip


@LAYOUTS.add("fr", "docx pdf html")
def workshop_life(hand: Hand) -> Drawn:
    """A foreman's CV: the post of today first, schools with years, no birthday."""
    hand.writes("1 234,56 €", "%d/%m/%Y")
    who, phone = hand.person(), hand.phone()
    mail, job = (
        f"{plain(who)}@{hand.pick('courriel|messagerie')}.example",
        hand.pick("Chef d'atelier|Soudeur TIG|Conducteur de travaux|Menuisier agenceur"),
    )
    firm, former = (
        hand.pick("Chaudronnerie Bellanger|Métallerie Fontenoy|Atelier Bois & Cie"),
        hand.pick("Constructions Ravier|Serrurerie du Port"),
    )
    year = hand.today.year - hand.rng.randint(2, 6)
    sheet = drawn(
        hand,
        """
@40
{who}
{job}

{street} - {town}
Mobile : {phone} - Courriel : {mail}

EXPÉRIENCE
Depuis {year} : {firm}, {city}
{job}. {team} personnes, planning, contrôle qualité, achats de consommables.

{first} - {year} : {former}, {other}
Compagnon, puis chef d'équipe. Chantiers en France et en Belgique.

FORMATION
{third} : Brevet professionnel, CFA de {other}
{fourth} : CAP

LANGUES ET DIVERS
Français langue maternelle, {language}
Permis B et CACES R489
""",
        who=who, job=job, street=hand.street(), town=(town := hand.town()), phone=phone, mail=mail, year=str(year), firm=firm, city=town.split(" ", 1)[1], team=str(hand.rng.randint(4, 15)),
        first=str(year - 5), former=former, other=hand.pick("Rouen|Limoges|Dijon"), third=str(year - 6), fourth=str(year - 8), language=hand.pick("anglais courant|allemand scolaire|espagnol courant"),
    )  # fmt: skip
    return sheet, truth(
        name=who, email=mail, phone=phone, current_employer=firm, job_title=job, previous_employer=former, date_of_birth=None
    )


@LAYOUTS.add("nl", "docx eml pdf")
def still_open(hand: Hand) -> Drawn:
    """A second reminder in sentences: the invoice with its own day and sum, costs on top, a new last day."""
    hand.writes("€ 1.234,56|€ 1.234,56|EUR 1.234,56", "%D %B %Y|%d-%m-%Y")
    firm, customer = (
        hand.pick("Steigerbouw Noordhoek B.V.|Technisch Bureau Vos & Zn. B.V.|Kraanverhuur De Maas B.V."),
        hand.firm(),
    )
    former, sent, due = hand.number("%Y####|VF-#####|####-%y"), hand.before(45, 80), hand.after(7, 10, 14)
    owed, costs, iban = hand.amount(240, 5200), Decimal(hand.pick("15.00|25.00|40.00")), hand.iban()
    sum_, clerk = owed + costs, hand.person()
    hand.mail = (f"{clerk} <debiteuren@{hand.pick('bouwpost|kantoor')}.example>", "Tweede herinnering")
    sheet = drawn(
        hand,
        """
@40
{firm}
{office}, {seat}

{customer}
t.a.v. de crediteurenadministratie
{street}
{town}

{city}, {day}

Betreft: tweede herinnering

Geachte heer, mevrouw,

~ Ondanks onze eerdere brief is onze factuur {former} van {sent} ten bedrage van {owed} volgens onze administratie nog niet betaald. Wij brengen u daarom {costs} aan administratiekosten in rekening.

~ Wij verzoeken u het openstaande bedrag van {sum} uiterlijk {due} over te maken op rekening {iban}. Heeft u inmiddels betaald, dan kunt u deze brief als niet verzonden beschouwen.

Met vriendelijke groet,
{clerk}
Debiteurenbeheer, tel. {phone}
""",
        firm=firm, office=hand.street(), seat=(seat := hand.town()), customer=customer, street=hand.street(), town=hand.town(), city=seat.split(" ", 2)[2], day=hand.day(hand.today),
        former=former, sent=hand.day(sent), owed=hand.money(owed), costs=hand.money(costs), sum=hand.money(sum_), due=hand.day(due), iban=iban, clerk=clerk, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        sender=firm, recipient=customer, date=hand.today, invoice_number=former, customer_number=None, amount_due=sum_, due_date=due, iban=iban
    )  # fmt: skip


@LAYOUTS.add("pl", "docx pdf eml")
def complaint(hand: Hand) -> Drawn:
    """A letter between firms about faulty goods: sender at the left, addressee at the right, the matter in a line of its own."""
    hand.writes("1 234,56 zł", "%D %B %Y r.|%d.%m.%Y r.")
    firm = hand.pick("Instal-Grzew Sp. z o.o.|Stolarka Beskid Sp. z o.o.|Drukarnia Kolorowa S.A.")
    other, order, phone, boss = hand.firm(), hand.number("ZAM/###/%Y|Z-#####"), hand.phone(), hand.person()
    subject, came = hand.pick("Reklamacja towaru|Reklamacja ilościowa dostawy|Zgłoszenie wady towaru"), hand.before(2, 9)
    hand.mail = (f"{boss} <biuro@{hand.pick('poczta|firma')}.example>", subject)
    sheet = drawn(
        hand,
        """
@40 330
{firm}|{city}, {day}
{office}
{seat}
tel. {phone}

@330
{other}
{street}
{town}

@40
Dotyczy: {subject}

Szanowni Państwo,

~ w dostawie z dnia {came}, zrealizowanej na podstawie zamówienia nr {order}, stwierdziliśmy {count} uszkodzonych opakowań. Protokół szkody oraz zdjęcia przesyłamy w załączeniu.

~ Prosimy o wymianę towaru na wolny od wad w terminie 14 dni od otrzymania niniejszego pisma.

Z poważaniem
{boss}
Dział zakupów
""",
        firm=firm, city=(seat := hand.town()).split(" ", 1)[1], day=hand.day(hand.today), office=hand.street(), seat=seat, phone=phone, other=other, street=hand.street(), town=hand.town(),
        subject=subject, came=hand.day(came), order=order, count=str(hand.rng.randint(5, 19)), boss=boss,
    )  # fmt: skip
    return sheet, truth(
        sender=firm, recipient=other, date=hand.today, subject=subject, order_number=order, delivery_date=came, phone=phone, invoice_number=None
    )  # fmt: skip


@LAYOUTS.add("es", "txt pdf html")
def hardware_shop(hand: Hand) -> Drawn:
    """A narrow receipt from a till: prices with tax, what was given and what came back, the tax in a line below."""
    hand.writes("1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%y|%d/%m/%y")
    shop, number = (
        hand.pick("Ferretería Casa Ubaldo S.L.|Bricocentro Ayala S.L.|Electricidad Quiroga C.B."),
        hand.number("T-######|000#/####"),
    )
    items = hand.items(
        "Broca 8 mm|Cinta aislante|Taco nylon 50 uds|Bombilla LED|Silicona neutra|Llave Allen 5|Guantes piel",
        1,
        18,
        step="0.05",
        some=(2, 5),
        counts=3,
    )
    sum_ = total(items)
    base = cents(sum_ / Decimal("1.21"))
    given = (sum_ // 10 + 1) * 10
    cif = hand.number("B########|E########")
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
NIF {cif}  Tel {phone}
{day} {hour}  Caja {till}
Ticket {number}

@40 260> 330>
[
*items
]

@40 330>
TOTAL EUR|{sum}
Efectivo|{given}
Cambio|{back}

@40
Base 21% {base}  Cuota {tax}
Le atendió: {who}
Cambios en 15 días con este ticket
""",
        {"items": [[one.name, f"{one.count} x {hand.bare(one.price)}", hand.bare(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), cif=cif, phone=hand.phone(), day=hand.day(hand.today), hour=hand.pick("09:14|11:52|17:38|19:05"), till=hand.pick("1|2|3"),
        number=number, sum=hand.money(sum_), given=hand.money(given.quantize(ZERO)), back=hand.money((given - sum_).quantize(ZERO)), base=hand.bare(base), tax=hand.bare(sum_ - base),
        who=hand.person().split()[0],
    )  # fmt: skip
    return sheet, truth(
        receipt_number=number, date=hand.today, total=sum_, supplier=shop, supplier_tax_number=cif, vat=sum_ - base, due_date=None, iban=None
    )  # fmt: skip
