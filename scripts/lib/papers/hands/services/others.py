"""Receipts out of machines and of apps, CVs of a network and of a university, letters of offices and insurers, statements."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, plain, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("nl", "txt pdf html")
def car_park(hand: Hand) -> Drawn:
    """In and out with their days, how long, what it cost; the number of the ticket is not the receipt's."""
    hand.writes("€ 1.234,56|1.234,56 EUR", "%d-%m-%Y|%d/%m/%Y|%D %B %Y")
    garage, number = (
        hand.pick("Parkeergarage De Brink B.V.|Q-Stal Haarlem B.V.|Stationsgarage Groningen"),
        hand.number("######|###/####"),
    )
    sum_ = hand.amount(2, 38, "0.10").quantize(Decimal("0.01"))
    tax = cents(sum_ - sum_ / Decimal("1.21"))
    sheet = drawn(
        hand,
        """
@40 300>
{garage}
{street}, {town}

BETAALBEWIJS
Bonnummer|{number}
Parkeerkaart|{ticket}
In|{came} 21:{minute}
Uit|{day} 09:1{digit}
Tarief dag|{sum}
incl. 21% btw|{tax}
Voldaan PIN|{sum}

@40
Automaat 3 - Kenteken {plate}
""",
        garage=garage, street=hand.street(), town=hand.town(), number=number, ticket=hand.digits(10), came=hand.day(hand.today - timedelta(days=1)), minute=hand.rng.choice(("05", "47")),
        day=hand.day(hand.today), digit=hand.digits(1), sum=hand.money(sum_), tax=hand.money(tax), plate=hand.number("@@-##-@@"),
    )  # fmt: skip
    return sheet, truth(
        receipt_number=number, date=hand.today, total=sum_, supplier=garage, vat=tax, due_date=None, iban=None
    )


@LAYOUTS.add("us", "eml html")
def ride(hand: Hand) -> Drawn:
    """A message after a ride: total as the headline, fare and fees and tip; no number."""
    hand.writes("$1,234.56", "%B %D, %Y|%b %D, %Y|%m/%d/%y")
    service, who = hand.pick("Zipcab Technologies, Inc.|Loop Rides LLC|Yellow Finch Mobility, Inc."), hand.person()
    fare, fee, tip = hand.amount(6, 60), hand.amount(1, 6), hand.amount(1, 12)
    sum_ = fare + fee + tip
    hand.mail = (
        f"Receipts <receipts@{hand.pick('ridemail|trips')}.example>",
        f"Your {hand.day(hand.today, '%A')} morning trip",
    )
    sheet = drawn(
        hand,
        """
@40 420>
{day}
Thanks for riding, {first}

[
Total|{sum}
Trip fare|{fare}
Booking fee|{fee}
Tip|{tip}
]

@40
Payments: Visa ****{card} {sum}
You rode with Carlos. 6.1 miles, 18 min. 8:04 AM {street}, 8:22 AM airport
{service}, {office}, {town}
""",
        day=hand.day(hand.today), first=who.split()[0], sum=hand.money(sum_), fare=hand.money(fare), fee=hand.money(fee), tip=hand.money(tip), card=hand.digits(4),
        street=hand.street(), service=service, office=hand.street(), town=hand.town(),
    )  # fmt: skip
    return sheet, truth(receipt_number=None, date=hand.today, total=sum_, supplier=service, due_date=None, order_number=None)


@LAYOUTS.add("es", "pdf html txt")
def simplified(hand: Hand) -> Drawn:
    """A museum's shop and ticket office: a simplified invoice, the day of the visit is not that of the sale."""
    hand.writes("1.234,56 €|1.234,56€|1.234,56 EUR", "%d/%m/%Y|%d-%m-%Y|%d/%m/%y")
    house, number = (
        hand.pick("Fundación Museo del Barro|Alcázar Entradas S.L.|Acuario de la Ribera S.A."),
        hand.number("FS%y/######|T-#######|0#/######"),
    )
    items = hand.items(
        "Entrada general|Entrada reducida|Audioguía|Catálogo|Postal", 1, 30, step="0.50", some=(1, 4), counts=4
    )
    sum_ = total(items)
    tax = cents(sum_ - sum_ / Decimal("1.21"))
    sheet = drawn(
        hand,
        """
@40 300>
{house}
CIF G{cif}
{street}, {town}
Factura simplificada|{number}
Fecha|{day}
Visita|{visit} 10:30

[
*items
Total a pagar|{sum}
IVA incluido 21 %|{tax}
Tarjeta|{sum}
]

¡Disfrute de la visita!
""",
        {"items": [[f"{one.count} x {one.name}", hand.money(one.sum)] for one in items]},
        house=house, cif=hand.digits(8), street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), visit=hand.day(hand.after(3, 6, 11)), sum=hand.money(sum_),
        tax=hand.money(tax),
    )  # fmt: skip
    return sheet, truth(
        receipt_number=number, date=hand.today, total=sum_, supplier=house, vat=tax, due_date=None, iban=None
    )


@LAYOUTS.add("fr", "txt pdf html")
def post_office(hand: Hand) -> Drawn:
    """A proof of posting with a number to follow it, weight and price; the receipt's own number is below."""
    hand.writes("1 234,56 €|1234,56 EUR|1234,56€", "%d/%m/%Y|%d/%m/%y|%D %B %Y")
    house, number = (
        hand.pick("Relais Colis Saint-Rome|Poste Fluviale SA|Bureau de Tabac Le Goff"),
        hand.number("##-####|A######"),
    )
    items = hand.items(
        "Colis 2 kg France|Lettre suivie 100 g|Carnet 12 timbres|Carton taille M", 2, 22, some=(1, 3), counts=2
    )
    sum_ = total(items)
    sheet = drawn(
        hand,
        """
@40 300>
{house}
{town}
JUSTIFICATIF D'ACHAT

[
*items
MONTANT TOTAL|{sum}
Carte bancaire sans contact|{sum}
]

@40
Envoi n° {parcel}
Le {day} 16:{minute} - caisse 04
Reçu n° {number}
Conservez ce ticket pour toute réclamation
""",
        {"items": [[f"{one.count} {one.name}", hand.money(one.sum)] for one in items]},
        house=house, town=hand.town(), sum=hand.money(sum_), parcel=hand.number("6A##########"), day=hand.day(hand.today), minute=hand.rng.choice(("08", "52")), number=number,
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=house, vat=None, due_date=None)


@LAYOUTS.add("gb", "pdf docx html")
def of_a_network(hand: Hand) -> Drawn:
    """The profile of a network for professions as it is exported: contact in a side column, skills, months and durations."""
    name = hand.person()
    mail, phone = f"{plain(name)}@inbox.example", f"+44 7700 900{hand.digits(3)}"
    sheet = drawn(
        hand,
        """
@40 230
[
Contact|{name}
{phone} (Mobile)|Head of Partnerships at {firm}
{mail}|Greater Norwich area
www.linkbook.example/in/{slug}|
|Summary
Top skills|I help small publishers find readers.
Negotiation|
Rights trading|Experience
Spreadsheets|{firm}
|Head of Partnerships
Languages|June 2019 - Present (5 years 4 months)
German|{other}
Welsh|Account Executive
|March 2014 - May 2019 (5 years 3 months)
]
@40
Page 1 of 1
""",
        name=name, phone=phone, firm=hand.firm(), mail=mail, slug=plain(name).replace(".", "-"), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=None, invoice_number=None, total=None)


@LAYOUTS.add("de", "docx pdf txt")
def of_a_scholar(hand: Hand) -> Drawn:
    """A tabular CV of a university: born on and in, positions, grants with sums, publications."""
    name, born = (
        hand.pick("Jonas Feldmann|Mareike Tiedemann|Oguz Yildirim|Anneliese Hartwig"),
        date(hand.rng.randint(1965, 1995), hand.rng.randint(1, 12), hand.rng.randint(1, 28)),
    )
    mail, phone = f"{plain(name)}@uni.example", f"+49 341 97{hand.digits(5)}"
    sheet = drawn(
        hand,
        """
@40 160
Akademischer Lebenslauf
{name}
[
geboren|{born} in {town}
Dienstlich|Institut für Geographie, {street}
E-Mail|{mail}
Telefon|{phone}
ORCID|0000-0002-{one}-{two}
]

Beruflicher Werdegang
[
seit 04/2019|Akademischer Rat, Universität Leipzig
2014 - 2019|Wissenschaftlicher Mitarbeiter, TU Bergakademie Freiberg
10/2013|Promotion (Dr. rer. nat.), Note: magna cum laude
]

Drittmittel
2021|DFG-Sachbeihilfe, 287.400 EUR

Veröffentlichungen (Auswahl)
{last}, {initial}. (2022): Hochwasser im Muldetal. Leipzig.
""",
        name=name, born=hand.day(born, hand.pick("%d.%m.%Y|%D. %B %Y")), town=hand.town().partition(" ")[2], street=hand.street(), mail=mail, phone=phone, one=hand.digits(4),
        two=hand.digits(4), last=name.split()[-1], initial=name[0],
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("nl", "docx pdf html")
def of_an_agency(hand: Hand) -> Drawn:
    """An agency for temporary work: its own name and address on top, then the person's facts in two columns."""
    agency, name = hand.pick("Flexpool Noord Uitzendbureau B.V.|De Schakel Werving & Selectie"), hand.person()
    born = date(hand.rng.randint(1968, 2004), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    mail, phone = f"{plain(name)}@thuismail.example", f"+31 6 251{hand.digits(5)}"
    sheet = drawn(
        hand,
        """
@40 180 330 440
{agency}
{street}, {town}

CURRICULUM VITAE
[
Naam|{name}|Rijbewijs|B-E
Geboortedatum|{born}|Woonplaats|{place}
Telefoon|{phone}|Beschikbaar|per direct
]
E-mailadres|{mail}

WERKERVARING
[
2020 - heden|Teamleider logistiek|{firm}|
2015 - 2020|Heftruckchauffeur|{other}|
]

OPLEIDING
2011 - 2015|MBO Logistiek niveau 4
""",
        agency=agency, street=hand.street(), town=hand.town(), name=name, born=hand.day(born, hand.pick("%d-%m-%Y|%D %B %Y")), place=hand.town()[8:], phone=phone, mail=mail,
        firm=hand.firm(), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("ie", "docx pdf eml txt")
def friendly_reminder(hand: Hand) -> Drawn:
    """A clinic reminds of one earlier invoice, with its day and sum in the sentence; nothing else is owed."""
    hand.writes("€1,234.56|EUR 1,234.56", "%D %B %Y|%d %b %Y|%o %B %Y")
    clinic, who = hand.pick("Coopers Quay Dental Clinic|Rathgar Physiotherapy Ltd|Galway Eye Centre"), hand.person()
    number, sum_ = hand.number("INV####|%y/####|#####"), hand.amount(45, 380)
    subject = hand.pick("Friendly reminder: your account|Outstanding balance on your account|Payment reminder")
    hand.mail = (f"{clinic} <accounts@clinic.example>", subject)
    sheet = drawn(
        hand,
        """
@40 330
{clinic}|{street}
|{town}

{day}

{who}
{their_street}

Re: {subject}

Dear {first},

@40
~ Our records show that invoice {number} of {invoiced}, due on {due}, has not been settled. The amount outstanding is {sum}. If you have paid in the last few days, please ignore this letter.
~ You can pay at reception or to {iban}. We would be grateful to hear from you by {until}.

Kind regards,
{clerk}
Practice manager
""",
        clinic=clinic, street=hand.street(), town=hand.town(), day=hand.day(hand.today), who=who, their_street=hand.street(), subject=subject, first=who.split()[0], number=number,
        invoiced=hand.day(hand.before(50, 70)), due=hand.day(due := hand.before(20, 35)), sum=hand.money(sum_), iban=(iban := hand.iban()), until=hand.day(hand.after(10, 14)), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today,
        subject=subject,
        sender=clinic,
        recipient=who,
        invoice_number=number,
        amount_due=sum_,
        due_date=due,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("es", "docx pdf html")
def town_hall(hand: Hand) -> Drawn:
    """A town hall notifies: registers in and out with numbers and days, a file, a term."""
    hand.writes("1.234,56 €", "%D de %B de %Y|%d/%m/%Y")
    hall, who = hand.pick("Ayuntamiento de Monteclaro|Ayuntamiento de La Ribera Alta|Diputación de Alborán"), hand.person()
    subject, file = (
        hand.pick("Requerimiento de documentación|Licencia de obra menor|Inscripción en el padrón"),
        hand.number("####/%Y|OM-###/%y"),
    )
    sheet = drawn(
        hand,
        """
@40 330 440
{hall}
Secretaría General
[
|Registro de salida|{out}
|Expediente|{file}
|Fecha|{day}
]

@40 130
[
Destinatario:|{who}
|{street}
|{town}
Asunto:|{subject}
]

@40
~ En relación con su solicitud de fecha {asked}, con registro de entrada {in_}, se le comunica que dispone de diez días hábiles, contados desde la recepción de la presente, para aportar la documentación que se relaciona al dorso.

Lo que le notifico para su conocimiento y efectos.
LA SECRETARIA, fdo.: {clerk}
""",
        hall=hall, out=hand.number("%Y-S-RC-####"), file=file, day=hand.day(hand.today), who=who, street=hand.street(), town=hand.town(), subject=subject,
        asked=hand.day(hand.before(15, 40)), in_=hand.number("%Y-E-RE-####"), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today,
        subject=subject,
        sender=hall,
        recipient=who,
        invoice_number=None,
        total=None,
        iban=None,
        due_date=None,
    )


@LAYOUTS.add("fr", "docx pdf html")
def insurer(hand: Hand) -> Drawn:
    """An insurer about a damage: contract, file, day of the damage, day of the letter."""
    hand.writes("1 234,56 €", "%D %B %Y|%d/%m/%Y")
    insurer_, who = hand.pick("Mutuelle des Coteaux|Assurances Vauban SA|Prévoyance de l'Ouest"), hand.person()
    policy, subject = (
        hand.number("MRH ########|####### T 001"),
        hand.pick("Votre déclaration de sinistre|Dégât des eaux : pièces à fournir|Avenant à votre contrat"),
    )
    sheet = drawn(
        hand,
        """
@40 320
{insurer}
Centre de gestion - TSA {tsa}
|{who}
|{street}
|{town}

@40 160
[
N° de contrat|{policy}
N° de dossier|{file}
Sinistre du|{damage}
Objet|{subject}
]

@320
{place}, le {day}

@40
Madame, Monsieur,

~ Nous accusons réception de votre courrier du {letter}. Afin de poursuivre l'instruction de votre dossier, merci de nous adresser sous quinze jours le constat et les photographies.

Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.
Votre gestionnaire, {clerk}
""",
        insurer=insurer_, tsa=hand.digits(5), who=who, street=hand.street(), town=hand.town(), policy=policy, file=hand.number("%y#######"), damage=hand.day(hand.before(20, 45)),
        subject=subject, place=hand.town().partition(" ")[2], day=hand.day(hand.today), letter=hand.day(hand.before(4, 15)), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today,
        subject=subject,
        sender=insurer_,
        recipient=who,
        policy_number=policy,
        invoice_number=None,
        total=None,
        iban=None,
    )


@LAYOUTS.add("us", "pdf html docx")
def credit_card(hand: Hand) -> Drawn:
    """A card's statement: previous and new balance, least payment and its day, transactions with days that have no year."""
    hand.writes("$1,234.56", "%m/%d/%Y|%B %D, %Y|%m/%d/%y")
    bank, who = hand.pick("First Prairie Bank, N.A.|Cedar Federal Credit Union"), hand.person()
    old = hand.amount(100, 2500)
    bought = [cents(hand.amount(4, 260)) for _ in range(hand.rng.randint(3, 7))]
    new = sum(bought, Decimal(0))
    rows = [
        [
            hand.day(hand.before(26 - 3 * at, 27 - 3 * at), "%m/%d"),
            hand.rng.choice(("TWO RIVERS GAS", "NOODLE BARN BOISE ID", "PINE BOOKS", "STREAMFLIX")),
            hand.money(one),
        ]
        for at, one in enumerate(bought)
    ]
    sheet = drawn(
        hand,
        """
@40 330 540>
{bank}|Account ending in {tail}|
{who}|Statement closing date|{day}
{street}|Payment due date|{due}
{town}|Minimum payment due|{least}

@40 330>
Account summary
[
Previous balance|{old}
Payments and credits|{paid}
Purchases|{bought}
Interest charged|{none}
New balance|{new}
]

@40 120 440>
Transactions
[
*rows
]

@40
Late payment warning: a late fee of up to $40.00 may apply.
""",
        {"rows": rows},
        bank=bank, tail=hand.digits(4), who=who, day=hand.day(hand.today), street=hand.street(), due=hand.day(due := hand.after(23, 25)), town=hand.town(), least=hand.money(Decimal(35)),
        old=hand.money(old), paid=hand.money(-old), bought=hand.money(new), none=hand.money(Decimal(0)), new=hand.money(new),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, opening_balance=old, closing_balance=new, due_date=due, invoice_number=None, iban=None
    )


@LAYOUTS.add("fr", "pdf xlsx csv")
def releve(hand: Hand) -> Drawn:
    """A French statement: debit and credit as columns, balances with their day in the words, a holder under an address."""
    hand.writes("1 234,56|1\u00a0234,56|1234,56", "%d/%m/%Y|%d.%m.%Y")
    bank, who, iban = hand.pick("Banque du Vieux-Port|Caisse Mutuelle d'Armor"), hand.person(), hand.iban()
    start = left = hand.amount(300, 6000)
    rows = []
    for at in range(hand.rng.randint(3, 7)):
        moved = cents(hand.amount(5, 280) * hand.rng.choice((1, -1)))
        left += moved
        day = hand.before(25 - 3 * at, 26 - 3 * at)
        what = hand.rng.choice(
            ("VIREMENT RECU", "REMISE CHEQUE") if moved > 0 else ("PRLV ONDINE TELECOM", "CB BOULANGERIE", "RETRAIT DAB")
        )
        rows.append(
            [hand.day(day, "%d/%m"), what, hand.bare(-moved) if moved < 0 else "", hand.bare(moved) if moved > 0 else ""]
        )
    before = hand.today - timedelta(days=31)
    sheet = drawn(
        hand,
        """
@40 200
{bank}
RELEVÉ DE COMPTE
[
Titulaire|{who}
IBAN|{iban}
Arrêté au|{day}
]

@40 110 430> 530>
[
Date|Libellé|Débit|Crédit
|SOLDE CRÉDITEUR AU {before}||{start}
*rows
|NOUVEAU SOLDE AU {day}||{left}
]
""",
        {"rows": rows},
        bank=bank, who=who, iban=iban, day=hand.day(hand.today), before=hand.day(before), start=hand.bare(start), left=hand.bare(left),
    )  # fmt: skip
    return sheet, truth(
        account_holder=who,
        iban=iban.replace(" ", ""),
        date=hand.today,
        opening_balance=start,
        closing_balance=left,
        invoice_number=None,
    )
