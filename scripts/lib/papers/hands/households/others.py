"""Accounts of a landlord, premiums, statements, a pay slip, an office's assessment, a CV, a letter, a quote, an order confirmed."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx xlsx")
def running_costs(hand: Hand) -> Drawn:
    """A landlord's account of a year: costs of the house, the share of the flat, what was paid before, what is still to pay."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y")
    landlord = hand.pick("Wohnungsgenossenschaft Am Anger eG|Hausverwaltung Brenner GmbH|Immobilien Kastanienhof KG")
    tenant, flat = hand.person(), hand.number("WE ##|##.##.##")
    year, town = hand.today.year - 1, hand.town()
    names = ("Grundsteuer", "Müllabfuhr", "Gebäudeversicherung", "Hausmeister", "Allgemeinstrom", "Aufzug")
    kinds = [(name, hand.amount(600, 5200)) for name in names[: hand.rng.randint(4, 6)]]
    shares = [share(whole, "8.25") for _, whole in kinds]
    heat = hand.amount(350, 900)
    cost = sum(shares, heat)
    paid = ((cost * Decimal("0.8")) // 12 * 12).quantize(Decimal("0.01"))
    rest, due = cost - paid, hand.after(30)
    sheet = drawn(
        hand,
        """
@40
{landlord} · {street} · {town}

{tenant}
{home}
{place}

@300
{seat}, den {day}
@40
Betriebskostenabrechnung {year}
@40 220
Abrechnungszeitraum|{begin} - {end}
Wohneinheit|{flat}
Ihr Anteil|66,00 von 800,00 m²

@40 380> 520>
[
Kostenart|Haus gesamt|Ihr Anteil
*kinds
Heizung und Warmwasser lt. Einzelabrechnung||{heat}
Summe Ihrer Kosten||{cost}
Ihre Vorauszahlungen (12 x {monthly})||{paid}
{label}||{rest}
]

@40
~ Wir bitten um Überweisung der Nachzahlung bis zum {due} auf das Ihnen bekannte Mietkonto. Die Belege können nach Vereinbarung eingesehen werden.

Ihre Hausverwaltung
""",
        {"kinds": [(name, hand.bare(whole), hand.bare(mine)) for (name, whole), mine in zip(kinds, shares, strict=True)]},
        landlord=landlord, street=hand.street(), town=town, tenant=tenant, home=hand.street(), place=hand.town(), seat=town.split(" ", 1)[1], day=hand.day(hand.today),
        year=str(year), begin=hand.day(date(year, 1, 1)), end=hand.day(date(year, 12, 31)), flat=flat, heat=hand.bare(heat), cost=hand.money(cost), monthly=hand.money(paid / 12), paid=hand.money(paid),
        label=hand.pick("Nachzahlung|Nachzahlung zu unseren Gunsten"), rest=hand.money(rest), due=hand.day(due),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, landlord=landlord, tenant=tenant, period_start=date(year, 1, 1), period_end=date(year, 12, 31), total_costs=cost, additional_payment=rest, iban=None
    )  # fmt: skip


@LAYOUTS.add("be", "pdf docx html")
def premium(hand: Hand) -> Drawn:
    """An insurer asks for the year's premium: the contract, its period, taxes apart, a structured communication."""
    hand.writes("1.234,56 EUR|1.234,56 €|€ 1.234,56", "%d/%m/%Y|%d.%m.%Y|%d-%m-%Y")
    insurer = hand.pick("Assurances La Sambre SA|Mutuelle du Condroz SCRL|Prévoyance Mosane SA")
    who, policy = hand.person(), hand.number("##.###.###|AU-#######|##/####/##")
    begin = hand.today + timedelta(days=hand.rng.randrange(25, 45))
    due = begin
    net = hand.amount(140, 720)
    tax = share(net, "15.75")
    sum_, iban = net + tax, hand.iban()
    head = hand.digits(10)
    told = f"{head}{int(head) % 97 or 97:02}"
    communication = f"+++{told[:3]}/{told[3:7]}/{told[7:]}+++"
    sheet = drawn(
        hand,
        """
@40 320
{insurer}|{who}
Service Encaissement|{home}
{street}|{place}
{town}|
@320
Le {day}
@40

AVIS D'ÉCHÉANCE

@40 230
Contrat {cover} n°|{policy}
Période assurée|du {begin} au {end}
Prime nette|{net}
Taxes et contributions|{tax}
{label}|{sum}
À payer pour le|{due}

@40
Compte : {iban}
Communication : {communication}

~ À défaut de paiement dans le délai, la garantie peut être suspendue après mise en demeure. Une question ? Appelez le {phone}.
""",
        insurer=insurer, who=who, home=hand.street(), place=hand.town(), street=hand.street(), town=hand.town(), day=hand.day(hand.today), cover=hand.pick("Habitation|Auto|Familiale"), policy=policy,
        begin=hand.day(begin), end=hand.day(begin + timedelta(days=364)), net=hand.money(net), tax=hand.money(tax), label=hand.pick("Total à payer|Montant total|Prime totale"), sum=hand.money(sum_),
        due=hand.day(due), iban=iban, communication=communication, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        policy_number=policy,
        date=hand.today,
        total=sum_,
        insurer=insurer,
        policyholder=who,
        due_date=due,
        iban=iban,
        payment_reference=communication,
    )


@LAYOUTS.add("us", "pdf html txt")
def hospital(hand: Hand) -> Drawn:
    """A statement of a hospital: charges, what the insurance took off, what the patient owes; an account, no invoice."""
    hand.writes("$1,234.56", "%m/%d/%Y|%b %D, %Y|%B %D, %Y")
    clinic = hand.pick("Juniper Ridge Medical Center|Lakeshore Women's Health, P.A.|Two Pines Orthopedic Clinic, P.C.")
    patient, account = hand.person(), hand.number("########|###-#####|H#######")
    served, due = hand.before(30, 80), hand.after(21, 25, 30)
    charges = hand.items(
        "Office visit, level 4|X-ray, wrist, 3 views|Lab panel|MRI, knee|Injection", 60, 900, some=(2, 4), counts=1
    )
    whole = total(charges)
    allowed, covered = share(whole, 32), share(whole, 48)
    owed = whole - allowed - covered
    sheet = drawn(
        hand,
        """
@40 400
{clinic}|PATIENT STATEMENT
{street}
{town}

@40 180 310 430
Account #|Statement date|{box}|Pay by
{account}|{day}|{owed}|{due}

@40
Patient: {patient}
{home}
{place}

@40 130 520>
[
Date of service|Description|Amount
*charges
|Total charges|{whole}
|Insurance discount|-{allowed}
|Paid by insurance|-{covered}
|Your responsibility|{owed}
]

@40
~ Pay online, by phone at {phone}, or return this stub with your check. Financial assistance may be available.
""",
        {"charges": [(hand.day(served, "%m/%d/%Y"), one.name, hand.bare(one.sum)) for one in charges]},
        clinic=clinic, street=hand.street(), town=hand.town(), box=hand.pick("You owe|Amount due"), account=account, day=hand.day(hand.today), owed=hand.money(owed), due=hand.day(due),
        patient=patient, home=hand.street(), place=hand.town(), whole=hand.money(whole), allowed=hand.money(allowed), covered=hand.money(covered), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        account_number=account, statement_date=hand.today, amount_due=owed, due_date=due, provider=clinic, patient=patient, total_charges=whole, invoice_number=None
    )  # fmt: skip


@LAYOUTS.add("ie", "pdf xlsx html")
def wages(hand: Hand) -> Drawn:
    """Pay at the left, deductions at the right, each with a total; the same again for the year so far; net pay below."""
    hand.writes("€1,234.56|1,234.56", "%d/%m/%Y|%d %b %Y")
    employer = hand.pick("Slaney Bakeries DAC|Corrib Office Supplies Ltd|Mulranny Nursing Home Ltd")
    who, pps, staff = hand.person(), hand.number("#######@"), hand.number("E###|####")
    basic, extra = hand.amount(2100, 4300), hand.amount(40, 380)
    gross = basic + extra
    paye, prsi, usc, pension = share(gross, 14), share(gross, 4), share(gross, 2), share(gross, 5)
    taken = paye + prsi + usc + pension
    net = gross - taken
    month = hand.today.month
    sheet = drawn(
        hand,
        """
@40 380
{employer}|PAYSLIP
@40 160 300 430
Employee|PPS No.|Staff No.|{day_label}
{who}|{pps}|{staff}|{day}
@40

@40 240> 290 520>
[
PAYMENTS||DEDUCTIONS|
Basic pay|{basic}|PAYE|{paye}
Overtime|{extra}|PRSI (A1)|{prsi}
||USC|{usc}
||Pension|{pension}
Gross pay|{gross}|Total deductions|{taken}
]

@40 240> 290 520>
[
YEAR TO DATE||Month|{month}
Gross|{year_gross}|PAYE|{year_paye}
]

@290 520>
NET PAY|{net}
@40
Paid by credit transfer
""",
        employer=employer, day_label=hand.pick("Pay date|Date paid"), who=who, pps=pps, staff=staff, day=hand.day(hand.today), basic=hand.bare(basic), extra=hand.bare(extra), paye=hand.bare(paye),
        prsi=hand.bare(prsi), usc=hand.bare(usc), pension=hand.bare(pension), gross=hand.bare(gross), taken=hand.bare(taken), month=str(month), year_gross=hand.bare(gross * month + 55 * (month - 1)),
        year_paye=hand.bare(paye * month + 8 * (month - 1)), net=hand.money(net),
    )  # fmt: skip
    return sheet, truth(
        employer=employer,
        employee=who,
        pps_number=pps,
        pay_date=hand.today,
        gross_pay=gross,
        net_pay=net,
        total_deductions=taken,
        iban=None,
    )


@LAYOUTS.add("pl", "pdf txt html")
def account(hand: Hand) -> Drawn:
    """A bank's statement: balances before and after over the rows, each row with the balance that it leaves."""
    hand.writes("1 234,56 PLN|1 234,56 zł|1 234,56", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    bank = hand.pick("Bank Nadwiślański S.A.|Kasa Podhalańska S.A.|Bank Rodzinny Warta S.A.")
    who, iban = hand.person(), hand.iban()
    end = hand.today.replace(day=1) - timedelta(days=1)
    number = f"{end.month}/{end.year}"
    begin = end.replace(day=1)
    names = [
        "Wynagrodzenie",
        "Czynsz",
        "Zakupy kartą, sklep spożywczy",
        "Przelew własny",
        "Opłata za prąd",
        "Wypłata z bankomatu",
    ]
    opening = hand.amount(1200, 9000)
    balance, rows = opening, []
    came, went = Decimal(0), Decimal(0)
    for at, name in enumerate(names[: hand.rng.randint(4, 6)]):
        value = hand.amount(3900, 7200) if at == 0 else -hand.amount(40, 780)
        balance += value
        came, went = (came + value, went) if value > 0 else (came, went - value)
        rows.append((hand.day(begin + timedelta(days=2 + 4 * at)), name, hand.bare(value), hand.bare(balance)))
    sheet = drawn(
        hand,
        """
@40
{bank}
{street}, {town}
~ {title} nr {number} za okres od {begin} do {end}

@40 170
Posiadacz rachunku|{who}
Adres|{home}, {place}
Numer rachunku|{iban}
Rodzaj|Konto osobiste

@40 520>
Saldo początkowe|{opening}
Suma uznań|{came}
Suma obciążeń|{went}
Saldo końcowe|{closing}

@40 120 410> 520>
[
Data|Opis operacji|Kwota|Saldo po operacji
*rows
]

@40
~ Dokument sporządzono elektronicznie dnia {day}. Nie wymaga podpisu ani stempla.
""",
        {"rows": rows},
        bank=bank, street=hand.street(), town=hand.town(), title=hand.pick("Wyciąg|Wyciąg bankowy"), number=number, begin=hand.day(begin), end=hand.day(end), who=who, home=hand.street(), place=hand.town(),
        iban=iban, opening=hand.money(opening), came=hand.money(came), went=hand.money(went), closing=hand.money(balance), day=hand.day(hand.today),
    )  # fmt: skip
    return sheet, truth(
        bank=bank, account_holder=who, iban=iban, statement_number=number, period_start=begin, period_end=end, opening_balance=opening, closing_balance=balance
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf docx")
def town_taxes(hand: Hand) -> Drawn:
    """A town's assessment: what the house is worth, several taxes, the sum; in one sum or by months; objections have a term."""
    hand.writes("€ 1.234,56|1.234,56 euro|EUR 1.234,56", "%D %B %Y|%d-%m-%Y")
    town_hall = hand.pick("Gemeente Oosterveen|Gemeente Lagedijk|Gemeente Bergerwoude")
    who, number = hand.person(), hand.number("########|%Y.######|###.###.###")
    worth = hand.rng.randrange(210, 640) * 1000
    house, waste, sewer = cents(worth * Decimal("0.00098")), hand.amount(190, 380), hand.amount(110, 260)
    sum_, due = house + waste + sewer, hand.after(56, 60)
    subject = hand.digits(10)
    sheet = drawn(
        hand,
        """
@40
{town_hall}
Team Belastingen

{who}
{home}
{place}

@40 200
{title} {year}
Aanslagnummer|{number}
Subjectnummer|{subject}
Dagtekening|{day}
Belastingobject|{home}

@40 300 520>
[
Soort|Grondslag|Bedrag
Onroerendezaakbelasting|WOZ-waarde € {worth}|{house}
Afvalstoffenheffing|meerpersoonshuishouden|{waste}
Rioolheffing|per perceel|{sewer}
{label}||{sum}
]

@40
~ Betaal het bedrag in één keer vóór {due}, of machtig ons om het in tien termijnen af te schrijven. Bent u het niet eens met deze aanslag? Maak dan binnen zes weken na de dagtekening bezwaar.
Postbus {box}, {seat}. Telefoon 14 0{area}
""",
        town_hall=town_hall, who=who, home=hand.street(), place=hand.town(), title=hand.pick("Aanslagbiljet gemeentelijke belastingen|Gecombineerde aanslag"), year=str(hand.today.year), number=number,
        subject=subject, day=hand.day(hand.today), worth=f"{worth:,}".replace(",", "."), house=hand.bare(house), waste=hand.bare(waste), sewer=hand.bare(sewer), label=hand.pick("Totaal te betalen|Totaalbedrag"),
        sum=hand.money(sum_), due=hand.day(due), box=hand.digits(3), seat=hand.town(), area=hand.digits(2),
    )  # fmt: skip
    return sheet, truth(
        assessment_number=number, date=hand.today, total=sum_, sender=town_hall, taxpayer=who, due_date=due, iban=None
    )


@LAYOUTS.add("es", "docx pdf txt")
def cook(hand: Hand) -> Drawn:
    """A CV: the name as headline, then telephone and mail in one row; the post of today first, schools after, languages."""
    who = hand.person()
    email, phone = hand.address(who, hand.pick("correo|buzon|mimail") + ".example"), hand.phone()
    born = hand.before(9500, 17000)
    now, earlier = (
        hand.pick("Restaurante La Higuera|Hotel Puerta del Sur|Cáterin Mar y Leña S.L."),
        hand.pick("Mesón El Cruce|Colegio San Telmo"),
    )
    role = hand.pick("Ayudante de cocina|Chef de partida|Auxiliar de restaurante")
    since = hand.today.year - hand.rng.randint(2, 5)
    home, town = hand.street(), hand.town()
    school = hand.pick("Escuela de Hostelería de Gamarra|IES Virgen de las Aguas|Escuela Superior de Cocina Albufera")
    licence = hand.rng.choice((True, False))
    sheet = drawn(
        hand,
        """
@40
{who}
{role}

@40 230
{phone}|{email}
{home}, {town}
Fecha de nacimiento: {born}
@40

EXPERIENCIA
@40 150
{since} - actualidad|{now}
|{role}. Menú diario, compras y turno de ocho personas.
{first} - {since}|{earlier}
|Cocina y servicio de comedor.
@40

FORMACIÓN
@40 150
{studied}|Técnico en Cocina y Gastronomía, {school}
@40

IDIOMAS
Español (nativo), inglés ({level}), {more}
{licence}
""",
        who=who, role=role, phone=phone, email=email, home=home, town=town, born=hand.day(born, hand.pick("%d/%m/%Y|%D de %B de %Y")), since=str(since), now=now, first=str(since - 4), earlier=earlier,
        studied=str(since - 6), school=school, level=hand.pick("B1|B2"), more=hand.pick("francés (A2)|portugués (A2)|italiano (B1)"),
        licence="Permiso de conducir B, vehículo propio" if licence else "Disponibilidad inmediata",
    )  # fmt: skip
    return sheet, truth(
        name=who,
        email=email,
        phone=phone,
        date_of_birth=born,
        current_employer=now,
        job_title=role,
        school=school,
        linkedin=None,
    )


@LAYOUTS.add("gb", "docx pdf eml")
def rent(hand: Hand) -> Drawn:
    """An agent's letter of a new rent: the old one and the new one in one sentence, the day from which, and until when to answer."""
    hand.writes("£1,234.56", "%D %B %Y|%o %B %Y")
    agent = hand.pick("Fulbeck Lettings Ltd|Hartwell & Crane Property Management Ltd|Riverside Homes Association")
    tenant, writer, our = hand.person(), hand.person(), hand.number("FL/####|TEN-####|##/###")
    home, place = hand.street(), hand.town()
    old = hand.amount(640, 1500, "5.00").quantize(Decimal("0.01"))
    new = old + Decimal(hand.rng.choice((25, 30, 45, 60))).quantize(Decimal("0.01"))
    start, answer = hand.today + timedelta(days=62), hand.after(21, 28)
    subject = hand.pick(f"Your tenancy at {home}|Rent review: {home}|Notice of rent increase")
    email = f"tenancies@{hand.pick('homesmail|lettingspost')}.example"
    hand.mail = (f"{writer} <{email}>", subject)
    sheet = drawn(
        hand,
        """
@300
{agent}
{street}
{town}
{email}
{day}
@40
Our ref: {our}

{tenant}
{home}
{place}

Dear {tenant},

{subject}

~ Following this year's review we propose that the monthly rent, which is at present {old}, be set at {new} with effect from {start}. It has not been changed for two years.

~ If you agree, simply pay the new amount from that day. If you would like to discuss it, please write to us by {answer}. All other terms of the agreement stay as they are.

Yours sincerely,

{writer}
Property Manager, {agent}
""",
        agent=agent, street=hand.street(), town=hand.town(), email=email, day=hand.day(hand.today), our=our, tenant=tenant, home=home, place=place, subject=subject, old=hand.money(old), new=hand.money(new),
        start=hand.day(start), answer=hand.day(answer), writer=writer,
    )  # fmt: skip
    return sheet, truth(
        sender=agent,
        recipient=tenant,
        date=hand.today,
        subject=subject,
        reference=our,
        new_rent=new,
        effective_date=start,
        phone=None,
    )


@LAYOUTS.add("it", "pdf docx xlsx")
def windows_quote(hand: Hand) -> Drawn:
    """A quote: how long it holds, a price for each piece, tax of ten per cent, half of it in advance; nothing is owed yet."""
    hand.writes("€ 1.234,56|1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%D %B %Y")
    firm = hand.pick("Serramenti Valdarno S.r.l.|Infissi Pagani S.n.c.|Vetreria Colle Alto S.a.s.")
    who, number = hand.person(), hand.number("PR-###/%y|##/%Y|P%y####")
    until = hand.after(30, 45, 60)
    items = hand.items(
        "Finestra due ante in PVC|Portafinestra|Persiana in alluminio|Zanzariera a rullo|Posa in opera|Smaltimento infissi",
        90,
        780,
        some=(2, 5),
        counts=4,
    )
    net = total(items)
    tax = share(net, 10)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40
{firm}
{street} - {town}
Tel. {phone} - P.IVA {tax_number}
@320
Spett.le {who}
{home}
{place}
@40

{title} n. {number}
Data: {day} - Validità dell'offerta: fino al {until}

~ A seguito del sopralluogo in data {visit} siamo lieti di sottoporLe la nostra migliore offerta:

@40 300> 400> 520>
[
Descrizione|Pz|Prezzo unit.|Importo
*items
]
@320 520>
Totale imponibile|{net}
IVA agevolata 10%|{tax}
{label}|{sum}

@40
~ Pagamento: 50% all'ordine, saldo a fine lavori. Consegna indicativa in sei settimane dalla conferma.
Per accettazione: ______________________
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), tax_number=hand.digits(11), who=who, home=hand.street(), place=hand.town(), title=hand.pick("Preventivo|Offerta"), number=number,
        day=hand.day(hand.today), until=hand.day(until), visit=hand.day(hand.before(3, 15)), net=hand.money(net), tax=hand.money(tax), label=hand.pick("Totale IVA inclusa|Totale preventivo"), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(
        quote_number=number, date=hand.today, valid_until=until, total=sum_, supplier=firm, customer=who, net_amount=net, invoice_number=None
    )  # fmt: skip


@LAYOUTS.add("at", "pdf html eml")
def kitchen_order(hand: Hand) -> Drawn:
    """An order confirmed: number, customer and adviser in a block; the day of delivery; a deposit until a day."""
    hand.writes("€ 1.234,56|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    shop = hand.pick("Küchenstudio Hofstätter GmbH|Wohnwelt Pichler GmbH|Möbelhaus Tannheim KG")
    who, number, customer = hand.person(), hand.number("AB-######|%Y-####|K#####"), hand.digits(6)
    items = hand.items(
        "Unterschrank 60 cm|Arbeitsplatte Eiche 3 m|Einbaubackrohr|Geschirrspüler vollintegriert|Induktionskochfeld|Montage",
        120,
        990,
        some=(2, 5),
        counts=2,
    )
    sum_ = total(items)
    tax = cents(sum_ - sum_ / Decimal("1.2"))
    deposit, until, iban = share(sum_, 30), hand.after(10, 14), hand.iban()
    delivery = hand.after(50, 64, 80)
    hand.mail = (f"{shop} <auftrag@{hand.pick('kuechenpost|wohnbrief')}.example>", f"Auftragsbestätigung {number}")
    sheet = drawn(
        hand,
        """
@40 340
{shop}|Auftragsbestätigung
{street}|Auftrag {number}
{town}|Kunde {customer}
|Bestätigt am {day}
|Beratung: {adviser}
@40

{who}, {home}, {place}

~ vielen Dank für Ihre Bestellung, die wir wie folgt bestätigen. Alle Preise verstehen sich inklusive Umsatzsteuer.

@40 90 520>
[
Stk.|Artikel|Preis
*items
|{label}|{sum}
|enthaltene USt 20 %|{tax}
]

@40 200
Liefertermin|{delivery}
Anzahlung 30 %|{deposit}
zahlbar bis|{until}
IBAN|{iban}

@40
~ Die Restsumme ist bei Lieferung fällig. Änderungen am Auftrag sind nur innerhalb von drei Werktagen möglich.
""",
        {"items": [(str(one.count), one.name, hand.bare(one.sum)) for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), number=number, customer=customer, day=hand.day(hand.today), adviser=hand.person(), who=who, home=hand.street(), place=hand.town(),
        label=hand.pick("Gesamtpreis|Auftragssumme"), sum=hand.money(sum_), tax=hand.money(tax), delivery=hand.day(delivery), deposit=hand.money(deposit), until=hand.day(until), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        order_number=number, date=hand.today, total=sum_, supplier=shop, customer_number=customer, delivery_date=delivery, deposit=deposit, invoice_number=None
    )  # fmt: skip
