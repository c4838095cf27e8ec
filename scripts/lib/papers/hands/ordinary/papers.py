"""CVs, statements of a bank and of a card, letters and mails: the plain ones of people and small offices."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts
from scripts.lib.papers.hands.ordinary.bills import priced

LAYOUTS = Layouts()


def _month(hand: Hand) -> tuple[date, date]:
    """The first and the last day of the month before."""
    last = hand.today.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


def _moves(hand: Hand, names: str, count: tuple[int, int]) -> list[tuple[str, Decimal]]:
    """What came and went: names that begin with + came in."""
    return [(one.name.lstrip("+"), one.price * (1 if one.name[0] == "+" else -1)) for one in priced(hand, names, count)]


@LAYOUTS.add("gb", "docx pdf txt")
def chronological(hand: Hand) -> Drawn:
    """English, one column: name and one line of how to reach, a profile, posts from the newest with what was done in each."""
    person, employer, former = hand.person(), hand.firm(), hand.firm()
    post, work, degree = hand.pick(
        "Office Manager;Running a front desk of three and all supplier contracts.;BA (Hons) Business Management|Quantity Surveyor;Valuations and final accounts for housing schemes up to £4m.;BSc Quantity Surveying|Marketing Executive;Campaign calendar, newsletter and trade fairs.;BA Media and Communication|Payroll Administrator;Monthly payroll for 240 staff, pensions and year end.;BSc (Hons) Mathematics"
    ).split(";")
    mail, phone = hand.address(person, hand.pick("mailbox|postbox|inmail") + ".example"), hand.phone()
    year = hand.today.year
    sheet = drawn(
        hand,
        """
@40
{person}
{street}, {town} · {phone} · {mail}

Profile
~ Reliable and well organised, with {years} years in offices of different sizes. Used to deadlines and to explaining figures to people who do not like them.

Employment history

{post}, {employer}
{begun} – present
~ {work}

{former_post}, {former}
{former_begun} – {former_end}
~ First point of contact for customers; kept the filing system and ordered supplies.

Education

{degree}, University of {place}, {graduated}
A levels: Mathematics, English, Geography

Interests
Fell walking, choir, mending old radios

References available on request.
""",
        person=person, street=hand.street(), town=hand.town(), phone=phone, mail=mail, years=str(hand.rng.randint(6, 9)), post=post, employer=employer, begun=f"{hand.pick('March|June|September')} {year - 3}", work=work,
        former_post=hand.pick("Administrative Assistant|Receptionist|Customer Service Adviser"), former=former, former_begun=f"January {year - 8}", former_end=f"{hand.pick('February|May')} {year - 3}",
        degree=degree, place=hand.pick("Eastmere|Northbridge|Wyedale"), graduated=str(year - 9),
    )  # fmt: skip
    return sheet, truth(
        name=person, email=mail, phone=phone, current_employer=employer, current_position=post, degree=degree
    )


@LAYOUTS.add("de", "pdf docx html")
def tabular(hand: Hand) -> Drawn:
    """German, in two columns with headings: personal data as labels, times at the left, post above its firm."""
    person, employer, former, school = (
        hand.pick("Julia Behrens|Florian Stadler|Nadine Petzold|Emre Yıldız"),
        hand.firm(),
        hand.firm(),
        hand.pick("Hochschule|Universität"),
    )
    post, degree = hand.pick(
        "Sachbearbeitung Einkauf;Bachelor of Arts Betriebswirtschaft|Bilanzbuchhaltung;Bachelor of Arts Rechnungswesen|Bauleitung;Bachelor of Engineering Bauingenieurwesen|Teamleitung Logistik;Master of Science Logistik|Vertriebsinnendienst;Diplom Volkswirtschaft"
    ).split(";")
    mail, phone, year = hand.address(person, hand.pick("postfach|mailhaus") + ".example"), hand.phone(), hand.today.year
    sheet = drawn(
        hand,
        """
@40
Lebenslauf

Persönliche Daten
[
@40 170
Name|{person}
Anschrift|{street}, {town}
Telefon|{phone}
E-Mail|{mail}
Geburtsdatum|{born}
]

@40
Berufserfahrung
[
@40 170
seit {begun}|{post}
|{employer}
|Angebote einholen, Verträge verhandeln, Kollegen einarbeiten
{former_begun} – {former_end}|{former_post}
|{former}
]

@40
Studium und Schule
[
@40 170
10/{study} – 09/{studied}|{degree}
|{school} {place}
{left}|Abitur, Gymnasium {place}
]

@40
Kenntnisse
[
@40 170
Sprachen|Englisch (fließend), Spanisch (Grundkenntnisse)
EDV|Tabellen, Textverarbeitung, Warenwirtschaft
]

@40
{place}, {day}
""",
        person=person, street=hand.street(), town=(town := hand.town()), phone=phone, mail=mail, born=f"{hand.rng.randint(10, 28)}.0{hand.rng.randint(1, 9)}.{year - 36}", begun=f"0{hand.rng.randint(4, 9)}/{year - 4}",
        post=post, employer=employer, former_begun=f"10/{year - 10}", former_end=f"03/{year - 4}", former_post=hand.pick("Kaufmännische Assistenz|Junior Controlling|Disposition"), former=former,
        study=str(year - 14), studied=str(year - 10), degree=degree, school=school, place=town.split(" ", 1)[1], left=f"06/{year - 15}", day=hand.day(hand.today, "%d.%m.%Y"),
    )  # fmt: skip
    return sheet, truth(
        name=person, email=mail, phone=phone, current_employer=employer, current_position=post, degree=degree
    )


@LAYOUTS.add("fr", "pdf docx html")
def side_column(hand: Hand) -> Drawn:
    """French, of an on-line maker: what one reaches and speaks at the left, what one did at the right; at times no telephone."""
    person, employer, former = hand.person(), hand.firm(), hand.firm()
    post, degree = hand.pick(
        "Gestionnaire de paie;BTS Comptabilité et gestion|Assistant commercial export;Master Commerce international|Conducteur de travaux;DUT Génie civil|Responsable de boutique;Licence professionnelle Gestion|Technicien de maintenance;BTS Électrotechnique"
    ).split(";")
    mail, year = hand.address(person, hand.pick("courriel|boite-mail") + ".example"), hand.today.year
    phone = hand.phone() if hand.rng.random() < 0.6 else None
    place = hand.town()
    sheet = drawn(
        hand,
        """
@40
{person}
{title}

[
@40 230
CONTACT|EXPÉRIENCE PROFESSIONNELLE
{contact}|Depuis {begun}
{mail}|{post}
{street}|{employer}
{town}|Suivi des dossiers, tableaux de bord, relation client
|
LANGUES|De {former_begun} à {former_end}
Anglais : courant|{former_post}
Espagnol : notions|{former}
|
LOISIRS|FORMATION
Aviron|{degree}
Cuisine|Lycée et IUT de {city}, {graduated}
]
""",
        person=person, title=hand.pick("Curriculum vitae|CV"), contact=phone or "Permis B, véhicule", begun=f"{hand.pick('avril|septembre|janvier')} {year - 2}", mail=mail, post=post, street=hand.street(), employer=employer, town=place,
        former_begun=str(year - 7), former_end=str(year - 2), former_post=hand.pick("Employé de bureau|Stagiaire puis assistant|Vendeur"), former=former, degree=degree,
        city=place.split(" ", 1)[1], graduated=str(year - 8),
    )  # fmt: skip
    return sheet, truth(
        name=person, email=mail, phone=phone, current_employer=employer, current_position=post, degree=degree
    )


@LAYOUTS.add("it", "docx pdf html")
def european_form(hand: Hand) -> Drawn:
    """Italian, the old European form: a label for every word, each post with employer and duties; some look for work now."""
    person, employer, former = hand.person(), hand.firm(), hand.firm()
    post, degree = hand.pick(
        "Impiegato contabile;Diploma di Ragioneria|Responsabile acquisti;Laurea in Economia aziendale|Tecnico di laboratorio;Laurea triennale in Chimica|Geometra di cantiere;Diploma di Geometra"
    ).split(";")
    mail, phone, year = hand.address(person, hand.pick("casella|posta") + ".example"), hand.phone(), hand.today.year
    works = hand.rng.random() < 0.6
    sheet = drawn(
        hand,
        """
@40
FORMATO EUROPEO PER IL CURRICULUM VITAE

INFORMAZIONI PERSONALI
[
@40 220
Nome|{person}
Indirizzo|{street}, {town}
Telefono|{phone}
E-mail|{mail}
Nazionalità|Italiana
]

@40
ESPERIENZA LAVORATIVA
[
@40 220
Date (da – a)|{begun} – {until}
Datore di lavoro|{employer}
Tipo di impiego|{post}
Mansioni|Registrazioni, rapporti con i clienti, inventario
Date (da – a)|{former_begun} – {former_end}
Datore di lavoro|{former}
Tipo di impiego|{former_post}
]
*seeks

@40
ISTRUZIONE E FORMAZIONE
[
@40 220
Anno|{graduated}
Titolo conseguito|{degree}
]

@40
~ Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.
""",
        {"seeks": [] if works else [["Attualmente in cerca di occupazione."]]},
        person=person, street=hand.street(), town=hand.town(), phone=phone, mail=mail, begun=f"0{hand.rng.randint(1, 9)}/{year - 5}", until="oggi" if works else f"1{hand.rng.randint(0, 2)}/{year - 1}", employer=employer,
        post=post, former_begun=f"02/{year - 9}", former_end=f"12/{year - 6}", former=former, former_post=hand.pick("Stagista|Commesso|Operaio stagionale"), graduated=str(year - 10), degree=degree,
    )  # fmt: skip
    return sheet, truth(
        name=person, email=mail, phone=phone, current_employer=employer if works else None, current_position=post if works else None, degree=degree
    )  # fmt: skip


@LAYOUTS.add("gb", "pdf xlsx html")
def current_account(hand: Hand) -> Drawn:
    """A month of an account: holder and numbers in a box, balances as first and last row, the balance after each row."""
    hand.writes("£1,234.56|1,234.56", "%d %B %Y|%d %b %Y|%d/%m/%Y")
    bank, holder, account = (
        hand.pick("Harrow Vale Building Society|Meridian & Castle Bank plc|Calder Mutual Bank"),
        hand.person(),
        hand.number("########"),
    )
    begin, end = _month(hand)
    made = end + timedelta(days=hand.rng.choice((0, 1, 2)))
    opening = hand.amount(1900, 5200)
    balance, rows = opening, []
    moves = _moves(
        hand,
        "+Salary 1700 2900|Rent standing order 550 980|Card payment grocer 15 120|Water direct debit 20 45|+Refund 10 60|Cash machine 20 150|Phone direct debit 12 40|Gym membership 19 45|Council tax 95 180",
        (3, 8),
    )
    days = sorted(hand.rng.randrange(1, 27) for _ in moves)
    for after, (name, value) in zip(days, moves, strict=True):
        balance += value
        rows.append(
            [
                hand.day(begin + timedelta(days=after), "%d %b"),
                name,
                hand.bare(-value) if value < 0 else "",
                hand.bare(value) if value > 0 else "",
                hand.bare(balance),
            ]
        )
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Your account statement
{street}, {town}|Sheet 1

@40 330 430
{holder}|Account number|{account}
{holder_street}|Sort code|{sort}
{holder_town}|Statement date|{made}

@40
Statement period: {begin} to {end}

[
@40 110 350> 430> 520>
Date|Details|Paid out|Paid in|Balance
{first}|Balance brought forward|||{opening}
*rows
{last}|Balance carried forward|||{closing}
]

@40
~ Please check your statement and tell us within 60 days of anything you do not recognise. Calls may be recorded.
""",
        {"rows": rows},
        bank=bank, street=hand.street(), town=hand.town(), holder=holder, account=account, holder_street=hand.street(), sort=hand.number("##-##-##"), holder_town=hand.town(), made=hand.day(made),
        begin=hand.day(begin), end=hand.day(end), first=hand.day(begin, "%d %b"), last=hand.day(end, "%d %b"), opening=hand.money(opening), closing=hand.money(balance),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, account_number=account, iban=None, opening_balance=opening, closing_balance=balance, statement_date=made, period_start=begin, period_end=end
    )  # fmt: skip


@LAYOUTS.add("de", "pdf txt xlsx")
def giro(hand: Hand) -> Drawn:
    """A firm's giro account: number and sheet, old and new balance with a mark for debit or credit, booked and value day in each row."""
    hand.writes("1.234,56|1.234,56 EUR", "%d.%m.%Y|%d.%m.%y")
    bank, holder, iban = (
        hand.pick("Regionalbank Oberland eG|Kreditbank Nordsee AG|Privatbank Wellenhof AG"),
        hand.firm(),
        hand.iban(),
    )
    opening = hand.amount(3500, 24000)
    made = hand.today
    since = made - timedelta(days=hand.rng.choice((7, 14, 30)))
    balance, rows = opening, []
    moves = _moves(
        hand,
        "+Gutschrift Kundenzahlung 400 3900|Lastschrift Telefon 39 140|Überweisung Miete 700 1900|Entgelt Kontoführung 8 20|+Gutschrift Rechnung 90 2400|Lastschrift Versicherung 60 420|Dauerauftrag Leasing 190 480",
        (2, 6),
    )
    booked = sorted(hand.rng.randrange(1, 7) for _ in moves)
    for after, (name, value) in zip(booked, moves, strict=True):
        balance += value
        day = hand.day(since + timedelta(days=after), "%d.%m.")
        rows.append([day, day, name, f"{hand.bare(abs(value))} {'S' if value < 0 else 'H'}"])
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Kontoauszug
{street}|Nr. {number}
{town}|Blatt 1 von 1

@40 150
Kontoinhaber|{holder}
IBAN|{iban}
Auszugsdatum|{made}

[
@40 100 160 520>
Buchung|Wert|Vorgang|Betrag
||Alter Kontostand vom {since}|{opening} H
*rows
||Neuer Kontostand vom {made}|{closing} H
]

@40
~ Einwendungen gegen diesen Auszug bitten wir binnen sechs Wochen zu erheben. Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes geschützt.
""",
        {"rows": rows},
        bank=bank, street=hand.street(), number=f"{hand.rng.randint(1, 20)}/{made.year}", town=hand.town(), holder=holder, iban=iban, made=hand.day(made), since=hand.day(since), opening=hand.money(opening),
        closing=hand.money(balance),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, iban=iban, opening_balance=opening, closing_balance=balance, statement_date=made
    )


@LAYOUTS.add("us", "pdf html")
def card(hand: Hand) -> Drawn:
    """A month of a credit card: a summary at the left, payment at the right, then what was bought, in groups."""
    hand.writes("$1,234.56", "%m/%d/%Y|%B %D, %Y|%b %D, %Y")
    bank, holder = hand.pick("Summit Trail Bank|First Prairie Credit Union|Bayview Card Services"), hand.person()
    end = hand.today
    begin = end - timedelta(days=hand.rng.choice((29, 30)))
    due = end + timedelta(days=25)
    opening = hand.amount(80, 2400)
    bought = [
        (name, -value)
        for name, value in _moves(
            hand,
            "GROCERY OUTLET 20 160|GAS STATION 25 70|COFFEE BAR 4 18|BOOKSTORE 12 60|AIRLINE TICKET 140 520|PHARMACY 6 90|STREAMING TV 9 20",
            (3, 6),
        )
    ]
    spent = sum((value for _, value in bought), Decimal("0.00"))
    fee = Decimal("0.00")
    closing = spent + fee
    days = sorted(hand.rng.randrange(2, 28) for _ in bought)
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Account ending in {last_four}
{holder}
{street}
{town}

@40
Statement closing date: {end}
Billing period: {begin} - {end}

[
@40 240> 300 520>
Account summary||Payment information|
Previous balance|{opening}|New balance|{closing}
Payments and credits|-{opening}|Minimum payment due|{minimum}
Purchases|{spent}|Payment due date|{due}
Fees and interest|{fee}||
New balance|{closing}||
]

Payments
@40 110 520>
{paid}|PAYMENT - THANK YOU|-{opening}

@40
Purchases
[
@40 110 520>
*bought
]

@40
~ Late payment warning: if we do not receive your minimum payment by the date listed above, you may have to pay a late fee of up to $35.
""",
        {"bought": [[hand.day(begin + timedelta(days=after), "%m/%d"), name, hand.money(value)] for after, (name, value) in zip(days, bought, strict=True)]},
        bank=bank, last_four=hand.digits(4), holder=holder, street=hand.street(), town=hand.town(), end=hand.day(end), begin=hand.day(begin), opening=hand.money(opening), closing=hand.money(closing),
        minimum=hand.money(min(closing, Decimal("35.00"))), spent=hand.money(spent), due=hand.day(due), fee=hand.money(fee), paid=hand.day(begin + timedelta(days=11), "%m/%d"),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, iban=None, opening_balance=opening, closing_balance=closing, statement_date=end, period_start=begin, period_end=end, due_date=due
    )  # fmt: skip


@LAYOUTS.add("gb", "docx pdf txt")
def letting_agent(hand: Hand) -> Drawn:
    """A letter on an agent's paper: reference and day under the address, heading with Re, other days and sums in its text."""
    hand.writes("£1,234.56", "%D %B %Y|%o %B %Y|%d/%m/%Y")
    sender = hand.pick("Wharfside Lettings Ltd|Castlegate Property Management Limited|Dunmore & Shaw Estate Agents")
    recipient, reference = hand.person(), hand.number("@@/####|TEN-####") if hand.rng.random() < 0.75 else None
    home = hand.street()
    subject = (
        hand.pick("Annual rent review|Inspection of the property|Replacement of the boiler|Renewal of your tenancy")
        + f" - {home}"
    )
    rent, new = hand.amount(550, 900, "5").quantize(Decimal("0.01")), hand.amount(905, 1300, "5").quantize(Decimal("0.01"))
    text = {
        "Annual": f"Your rent is {hand.money(rent)} a month. From {hand.day(hand.after(45, 60))} it will be {hand.money(new)} a month. If you wish to discuss this, please call us.",
        "Inspec": f"We should like to visit the property on {hand.day(hand.after(7, 10))} between 10am and noon. You need not be present; we hold a key.",
        "Replac": f"Our heating engineer will fit a new boiler on {hand.day(hand.after(8, 12))}. There will be no hot water for most of that day.",
        "Renewa": f"Your tenancy ends on {hand.day(hand.after(60, 75))}. Please let us know by {hand.day(hand.after(20, 30))} whether you would like to stay for another year.",
    }[subject[:6]]
    sheet = drawn(
        hand,
        """
@520>
{sender}
{street}
{town}
Tel. {phone}

@40
{recipient}
{home}
{home_town}

{day}
*reference

Dear {recipient}

Re: {subject}

~ {text}

~ Thank you for looking after the property so well.

Yours sincerely

The Lettings Team
{sender}
""",
        {"reference": [[f"Our ref: {reference}"]] if reference else []},
        sender=sender, street=hand.street(), town=hand.town(), phone=hand.phone(), recipient=recipient, home=home, home_town=hand.town(), day=hand.day(hand.today), subject=subject, text=text,
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=hand.today, subject=subject, reference=reference)


@LAYOUTS.add("fr", "docx pdf txt")
def cancellation(hand: Hand) -> Drawn:
    """A person's letter to a firm: sender at the left, firm at the right, place and day, what it is about, registered mail."""
    hand.writes("1 234,56 €", "%D %B %Y|%d/%m/%Y")
    sender, recipient = (
        hand.person(),
        hand.pick("Assurances du Val SA|Club Forme et Détente SARL|Télécom Horizon SAS|Presse Hebdo SAS"),
    )
    subject, text = hand.pick(
        "Résiliation de mon contrat;Je vous informe de ma décision de mettre fin au contrat que j'ai souscrit auprès de vous.|Résiliation de mon abonnement;Je souhaite résilier mon abonnement à son échéance.|Demande de remboursement;Ayant été prélevé deux fois, je vous demande de me rembourser la somme versée à tort.|Changement d'adresse;Je vous prie de noter ma nouvelle adresse, qui figure en tête de cette lettre."
    ).split(";")
    reference = hand.number("CL-######|#### ####|@@#####") if hand.rng.random() < 0.75 else None
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40
{sender}
{street}
{town}
{mail}

@320
{recipient}
Service clients
{recipient_street}
{recipient_town}

À {place}, le {day}

@40
Objet : {subject}
*reference
Lettre recommandée avec avis de réception

Madame, Monsieur,

~ {text} Cette demande prendra effet au {from_day}.

~ Je vous remercie de bien vouloir m'en accuser réception par écrit.

~ Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

@320
{sender}
""",
        {"reference": [[f"Vos références : {reference}"]] if reference else []},
        sender=sender, street=hand.street(), town=town, mail=hand.address(sender, "courriel.example"), recipient=recipient, recipient_street=hand.street(), recipient_town=hand.town(), place=town.split(" ", 1)[1],
        day=hand.day(hand.today), subject=subject, text=text, from_day=hand.day(hand.after(30, 60)),
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=hand.today, subject=subject, reference=reference)


@LAYOUTS.add("de", "eml")
def plain_mail(hand: Hand) -> Drawn:
    """A message as it comes: sender, subject and day stand in its head alone, other days in the text."""
    hand.writes("1.234,56 €", "%d.%m.%Y|%D. %B|%A, %d.%m.")
    sender, firm = hand.person(), hand.firm()
    host = hand.pick("buero|kanzlei|verwaltung") + ".example"
    subject, text = hand.pick(
        "Terminverschiebung;leider müssen wir unseren Termin verschieben. Passt Ihnen stattdessen {day} um 14 Uhr?|Unterlagen für den Jahresabschluss;für den Jahresabschluss fehlen uns noch die Kontoauszüge. Können Sie diese bis {day} nachreichen?|Heizungsablesung;am {day} kommt der Ablesedienst ins Haus. Bitte sorgen Sie dafür, dass alle Heizkörper zugänglich sind.|Ihre Bewerbung;vielen Dank für Ihre Bewerbung. Gern möchten wir Sie am {day} persönlich kennenlernen."
    ).split(";")
    hand.mail = (f"{sender} <{hand.address(sender, host)}>", subject)
    reference = hand.number("@@-####|###/%y") if hand.rng.random() < 0.5 else None
    sheet = drawn(
        hand,
        """
@40
Guten Tag,

~ {text}
*reference

Mit freundlichen Grüßen

{sender}
{firm}
{street}, {town}
Tel. {phone}
""",
        {"reference": [[f"Unser Zeichen: {reference}"]] if reference else []},
        text=text.format(day=hand.day(hand.after(5, 9, 13))), sender=sender, firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(sender=sender, date=hand.today, subject=subject, reference=reference)


@LAYOUTS.add("es", "pdf txt docx")
def printed_mail(hand: Hand) -> Drawn:
    """A message printed for the file: its head as four labels, then the text and a footer that goes under all mails."""
    hand.writes("1.234,56 €", "%D de %B de %Y|%d/%m/%Y")
    sender, recipient = hand.person(), hand.person()
    subject, text = hand.pick(
        "Presupuesto de pintura;Adjunto el presupuesto que nos pidió. Podríamos empezar el {day}.|Reunión de la comunidad;Le recuerdo que la reunión será el {day} a las 19:30 en el portal.|Entrega del pedido;Su pedido saldrá de nuestro almacén el {day}.|Documentación pendiente;Nos falta su certificado de empadronamiento. Necesitamos recibirlo antes del {day}."
    ).split(";")
    sheet = drawn(
        hand,
        """
@40 130
De:|{sender}
Enviado el:|{day} {time}
Para:|{recipient}
Asunto:|{subject}

@40
Buenos días:

~ {text}

Quedo a su disposición para cualquier duda.

Un saludo,
{sender}
{firm}
Tel. {phone}

~ Antes de imprimir este mensaje, piense si es necesario. El contenido de este correo es confidencial.
""",
        sender=sender, day=hand.day(hand.today), time=f"{hand.rng.randint(9, 18)}:{hand.rng.randint(10, 59)}", recipient=recipient, subject=subject,
        text=text.format(day=hand.day(hand.after(4, 8, 15))), firm=hand.firm(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=hand.today, subject=subject, reference=None)
