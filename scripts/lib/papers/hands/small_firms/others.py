"""Four receipts, three CVs, three letters, two tables: what people without an office write."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, plain, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "txt pdf docx")
def market_stall(hand: Hand) -> Drawn:
    """A receipt written by hand and typed later: from whom, for what, how much."""
    hand.writes("£1,234.56|£1234.56", "%D/%M/%y|%D %b %Y|%D %B %Y")
    stall, buyer = hand.pick("Copperbeech Nursery|The Fudge Pantry|Old Salt Books|Wren & Moss Candles"), hand.person()
    items = hand.items(
        "3 trays pansies|Hanging basket|Bag of compost|2nd-hand atlas|Box of candles", 3, 60, step="0.50", counts=1
    )
    sum_, number = total(items), hand.number("###|0##")
    sheet = drawn(
        hand,
        """
@40 300
RECEIPT|No. {number}
{stall}
{town} market, every Saturday

Received from {buyer}
on {day}

@60 300>
*items

the sum of {sum}
Paid in cash with thanks.
{initials}
""",
        {"items": [[one.name, hand.money(one.sum)] for one in items]},
        number=number, stall=stall, town=hand.town().split()[0], buyer=buyer, day=hand.day(hand.today), sum=hand.money(sum_),
        initials="".join(one[0] for one in hand.person().split()),
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=stall, due_date=None, order_number=None)


@LAYOUTS.add("de", "docx pdf txt")
def quittung(hand: Hand) -> Drawn:
    """The printed form of a block of receipts, filled in."""
    hand.writes("1.234,56 €|EUR 1.234,56|1.234,56", "%d.%m.%Y|%D.%M.%y|%D. %B %Y")
    firm, payer, number = (
        hand.pick("Fahrradladen Speiche|Nähstube Koç|Hofladen Aldag|Töpferei am Bach"),
        hand.person(),
        hand.number("##|###|0##"),
    )
    gross = hand.amount(15, 480)
    tax = cents(gross - gross / Decimal("1.19"))
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40 180 360
Quittung||Nr. {number}
[
Netto|{net}
+ 19 % MwSt.|{tax}
Gesamt|{gross}
]
von|{payer}
für|{what}
dankend erhalten.

Ort / Datum|{place}, {day}
Stempel/Unterschrift des Empfängers

|{firm}
|{street}, {town}
""",
        number=number, net=hand.money(gross - tax), tax=hand.money(tax), gross=hand.money(gross), payer=payer,
        what=hand.pick("Reparatur Nabenschaltung|Änderung Mantel|Geschenkkorb|Kurs im Juni"), place=town.partition(" ")[2], day=hand.day(hand.today), firm=firm,
        street=hand.street(), town=town,
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=gross, supplier=firm, vat=tax, due_date=None)


@LAYOUTS.add("fr", "txt pdf html")
def restaurant_note(hand: Hand) -> Drawn:
    """A bill of a restaurant: table, covers, two rates inside the prices, paid by card."""
    hand.writes("1 234,56 €|1234,56|1234,56 €", "%d/%m/%Y|%d/%m/%y|%D %B %Y")
    house = hand.pick("Le Bouchon de Mélanie|Crêperie Ty Breizh|Chez Anselme|L'Assiette Bleue")
    items = hand.items(
        "Formule midi|Plat du jour|Verre de Muscadet|Café gourmand|Dessert", 3, 24, step="0.50", some=(2, 5), counts=4
    )
    sum_, number = total(items), hand.number("####|###")
    sheet = drawn(
        hand,
        """
@40 300>
{house}
{street}
{town}
Tél. {phone}

Table {table} - {covers} couverts
Note n° {number}
Le {day} à {hour}h{minute}

[
*items
]
Total|{sum}
dont TVA 10 % et 20 %|{tax}

CB|{sum}

Service compris - Merci et à bientôt
SIRET {siret}
""",
        {"items": [[f"{one.count} {one.name}", hand.money(one.sum)] for one in items]},
        house=house, street=hand.street(), town=hand.town(), phone=hand.phone(), table=str(hand.rng.randint(1, 24)), covers=str(hand.rng.randint(2, 6)),
        number=number, day=hand.day(hand.today), hour=str(hand.rng.randint(12, 22)), minute=hand.digits(2), sum=hand.money(sum_), tax=hand.money(share(sum_, 11)),
        siret=hand.digits(14),
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=house, due_date=None)


@LAYOUTS.add("es", "docx pdf txt")
def recibo_in_a_sentence(hand: Hand) -> Drawn:
    """One sentence says it all: from whom, how much, for what; who signs is who has the money."""
    hand.writes("1.234,56 €|1.234,56 euros", "%D de %B de %Y")
    club, payer = (
        hand.pick("Club Deportivo Alborán|Asociación Vecinal La Fuente|Academia Zabala|Escuela de Danza Cáceres"),
        hand.person(),
    )
    sum_, town, number = hand.amount(20, 350, "5"), hand.town(), hand.number("##/%y|###")
    sheet = drawn(
        hand,
        """
@40
RECIBO {number}

~ {club} ha recibido de {payer} la cantidad de {sum} en concepto de {what}.

Y para que así conste, se firma en {place}, a {day}.

El tesorero
{name}
""",
        number=number, club=club, payer=payer, sum=hand.money(sum_), what=hand.pick("cuota trimestral|matrícula y material|alquiler de la sala"),
        place=town.partition(" ")[2], day=hand.day(hand.today), name=hand.person(),
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=club, due_date=None, vat=None)


@LAYOUTS.add("gb", "docx pdf txt")
def one_line_head(hand: Hand) -> Drawn:
    """A CV with all of its contacts in one line, a profile in prose, the latest post first."""
    name = hand.person()
    mail, phone = f"{plain(name)}@mailbox.example", "+44 7700 900" + hand.digits(3)
    sheet = drawn(
        hand,
        """
@40 430
{name}
{contacts}

PROFILE
~ Project manager with eleven years in housing and public works. Used to tight budgets and to explaining them. Prince2, full driving licence.

EMPLOYMENT
{firm}, Senior project manager|2021 - present
~ Ran the refurbishment of 340 flats, on time and 4% under a budget of £6,200,000.
{other}, Assistant surveyor|2015 - 2021

EDUCATION
BSc Building Surveying, {school}|2012 - 2015

Referees on request
""",
        name=name, contacts=f"{hand.town()} · {phone} · {mail}", firm=hand.firm(), other=hand.firm(), school=hand.pick("Northumbria University|University of the West of England"),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, invoice_number=None, total=None, date_of_birth=None)


@LAYOUTS.add("fr", "docx pdf html")
def cv_in_two_columns(hand: Hand) -> Drawn:
    """A narrow column of contacts beside a wide one of posts."""
    name, born = hand.person(), date(hand.rng.randint(1968, 2002), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    mail, phone = f"{plain(name)}@courriel.example", f"+33 6 39 98 {hand.digits(2)} {hand.digits(2)}"
    day = hand.day(born, hand.pick("%d/%m/%Y|%D %B %Y"))
    sheet = drawn(
        hand,
        """
@40
{name}
Responsable de rayon

@40 250
[
CONTACT|EXPÉRIENCES
{street}|2019-2024  Chef de secteur, {firm}
{town}|2014-2019  Vendeuse conseil, {other}
{phone}|2011-2014  Préparateur de commandes
{mail}|
Né(e) le {born}|FORMATION
Permis B|2011  BTS Négociation et relation client
]

@40
Langues : anglais courant, notions d'espagnol
""",
        name=name, street=hand.street(), town=hand.town(), firm=hand.firm(), other=hand.firm(), phone=phone, mail=mail, born=day,
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("pl", "docx pdf html")
def cv_in_poland(hand: Hand) -> Drawn:
    """Labels before values, a clause about data at the end."""
    name, born = hand.person(), date(hand.rng.randint(1968, 2002), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    mail, phone = f"{plain(name)}@poczta.example", f"+48 601 22{hand.digits(1)} {hand.digits(3)}"
    sheet = drawn(
        hand,
        """
@40 180
ŻYCIORYS

DANE OSOBOWE
Imię i nazwisko:|{name}
Data urodzenia:|{born}
Adres:|{street}, {town}
Tel. kom.:|{phone}
E-mail:|{mail}

DOŚWIADCZENIE ZAWODOWE
2020 - obecnie|{firm}, specjalista ds. zakupów
2016 - 2020|{other}, referent

WYKSZTAŁCENIE
2011 - 2016|Politechnika Gdańska, inżynier

~ Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.
""",
        name=name, born=hand.day(born, hand.pick("%d.%m.%Y|%D %B %Y|%d.%m.%Y r.")), street=hand.street(), town=hand.town(), phone=phone, mail=mail,
        firm=hand.firm(), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("de", "docx pdf txt")
def notice_of_a_tenant(hand: Hand) -> Drawn:
    """A private letter: no label before its day or its subject."""
    hand.writes("1.234,56 €", "%d.%m.%Y|%D. %B %Y")
    name, owner = hand.person(), hand.firm()
    subject = hand.pick(
        "Kündigung des Mietvertrags zum Quartalsende|Kündigung der Wohnung im 3. OG links|Mietminderung wegen Heizungsausfalls"
    )
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40 340
{name}
{street}
{town}

{owner}
{their_street}
{their_town}

|{place}, {day}

{subject}

Sehr geehrte Damen und Herren,

~ hiermit nehme ich Bezug auf unseren Mietvertrag vom {signed} und Ihr Schreiben vom {letter}. Bitte bestätigen Sie mir den Eingang schriftlich und nennen Sie mir einen Termin für die Übergabe.

Mit freundlichen Grüßen

{name}
""",
        name=name, street=hand.street(), town=town, owner=owner, their_street=hand.street(), their_town=hand.town(), place=town.partition(" ")[2],
        day=hand.day(hand.today), subject=subject, signed=hand.day(hand.before(700, 2900)), letter=hand.day(hand.before(10, 40)),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, subject=subject, sender=name, recipient=owner, invoice_number=None, total=None, iban=None
    )


@LAYOUTS.add("nl", "docx pdf eml")
def offer_to_meet(hand: Hand) -> Drawn:
    """A letter of a foundation: onderwerp, kenmerk, two more days in the text."""
    hand.writes("€ 1.234,56", "%D %B %Y|%d-%m-%Y")
    sender, name = (
        hand.pick("Stichting Vrienden van de Molen|Vereniging Dorpshuis De Brink|Kunstkring Overveen"),
        hand.person(),
    )
    subject = hand.pick("Uitnodiging voor de ledenvergadering|Openstelling in de zomer|Verzoek om een gesprek")
    hand.mail = (f"{sender} <secretaris@vereniging.example>", subject)
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40 150
{sender}
{street}, {town}

Aan:|{name}
Datum:|{day}
Ons kenmerk:|{mark}
Onderwerp:|{subject}

@40
Beste {first},

~ Dank voor uw bericht van {letter}. Graag ontvangen wij u op {meeting} om 20.00 uur; de koffie staat klaar vanaf half acht.

Met vriendelijke groet, namens het bestuur,
{person}, secretaris
""",
        sender=sender, street=hand.street(), town=town, name=name, day=hand.day(hand.today), mark=hand.number("%y.###|BS/###"), subject=subject, first=name.split()[0],
        letter=hand.day(hand.before(4, 20)), meeting=hand.day(hand.after(14, 20, 30)), person=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, subject=subject, sender=sender, recipient=name, invoice_number=None, total=None, due_date=None
    )


@LAYOUTS.add("it", "docx pdf txt")
def complaint(hand: Hand) -> Drawn:
    """A customer complains about goods of an invoice, which it names; the letter has no sum."""
    hand.writes("€ 1.234,56", "%D %B %Y|%d/%m/%Y")
    name, firm, number = hand.person(), hand.firm(), hand.number("FT ###/%y|##/%Y|%Y-####")
    subject = hand.pick("Reclamo per merce difettosa|Contestazione consegna incompleta|Richiesta di sostituzione")
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40 320
Mittente: {name}
{street}
{town}

|Spett.le {firm}
|Ufficio reclami
|{their_street}
|{their_town}

@40
{place}, {day}

Oggetto: {subject}

Gentili signori,

~ con la presente contesto la merce ricevuta il {got}, di cui alla Vostra fattura n. {number} del {invoiced}: due dei quattro pezzi sono rotti. Chiedo la sostituzione entro quindici giorni.

In attesa di riscontro, porgo distinti saluti.
{name}
""",
        name=name, street=hand.street(), town=town, firm=firm, their_street=hand.street(), their_town=hand.town(), place=town.split()[1], day=hand.day(hand.today),
        subject=subject, got=hand.day(hand.before(5, 12)), number=number, invoiced=hand.day(hand.before(13, 30)),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, subject=subject, sender=name, recipient=firm, invoice_number=number, total=None, iban=None
    )


@LAYOUTS.add("de", "xlsx csv docx")
def cash_book(hand: Hand) -> Drawn:
    """The cash book of a club: in, out and what is there after each."""
    hand.writes("1.234,56|1.234,56 €", "%d.%m.%Y|%d.%m.%y")
    club, keeper = (
        hand.pick("Turnverein Lindenau 1893 e.V.|Kleingartenverein Abendruh e.V.|Förderverein Stadtbücherei"),
        hand.person(),
    )
    start = left = hand.amount(80, 900)
    rows = []
    for at in range(hand.rng.randint(4, 9)):
        moved, is_in = hand.amount(5, 140), hand.rng.random() < 0.6
        left += moved if is_in else -moved
        what = hand.rng.choice(
            ("Beitrag", "Spende Sommerfest", "Getränke") if is_in else ("Porto", "Büromaterial", "Pokale")
        )
        rows.append(
            [
                str(at + 1),
                hand.day(hand.before(40 - 3 * at, 41 - 3 * at)),
                what,
                hand.bare(moved) if is_in else "",
                "" if is_in else hand.bare(moved),
                hand.bare(left),
            ]
        )
    sheet = drawn(
        hand,
        """
@40 90 200 330> 430> 520>
Kassenbuch||{club}
Kassenwart||{keeper}
Stand vom||{day}

[
Nr.|Tag|Wofür|Einnahme|Ausgabe|Bestand
||Anfangsbestand|||{start}
*rows
||Endbestand|||{left}
]
""",
        {"rows": rows},
        club=club, keeper=keeper, day=hand.day(hand.today), start=hand.bare(start), left=hand.bare(left),
    )  # fmt: skip
    return sheet, truth(opening_balance=start, closing_balance=left, date=hand.today, invoice_number=None, iban=None)


@LAYOUTS.add("ie", "pdf html xlsx csv")
def credit_union(hand: Hand) -> Drawn:
    """A statement of a small bank: member, period, brought and carried forward."""
    hand.writes("€1,234.56|1,234.56|EUR 1,234.56", "%d %b %Y|%d/%m/%Y|%D %B %Y")
    bank, member = hand.pick("Claddagh Credit Union Limited|Liberties Savings & Loans CU"), hand.person()
    start = left = hand.amount(100, 6000)
    rows = []
    for at in range(hand.rng.randint(3, 8)):
        moved = cents(hand.amount(5, 400) * hand.rng.choice((1, -1)))
        left += moved
        out, paid_in = ("", hand.bare(moved)) if moved > 0 else (hand.bare(-moved), "")
        rows.append(
            [
                hand.day(hand.before(28 - 3 * at, 29 - 3 * at)),
                hand.rng.choice(
                    ("LODGEMENT", "SALARY", "CREDIT TRF") if moved > 0 else ("ATM EYRE SQ", "DD ELECTRIC", "SO RENT")
                ),
                out,
                paid_in,
                hand.bare(left),
            ]
        )
    begin = hand.before(29, 32)
    sheet = drawn(
        hand,
        """
@40 150
{bank}
{street}, {town}

Member|{member}
Account no.|{account}
IBAN|{iban}
Statement date|{day}

@40 130 330> 430> 520>
[
Date|Transaction|Paid out|Paid in|Balance
{begin}|BALANCE BROUGHT FORWARD|||{start}
*rows
{day}|BALANCE CARRIED FORWARD|||{left}
]

@40
This union is regulated by the Central Bank. Please check all entries.
""",
        {"rows": rows},
        bank=bank, street=hand.street(), town=hand.town(), member=member, account=hand.digits(8), iban=(iban := hand.iban()), day=hand.day(hand.today),
        begin=hand.day(begin), start=hand.bare(start), left=hand.bare(left),
    )  # fmt: skip
    return sheet, truth(
        account_holder=member,
        iban=iban.replace(" ", ""),
        date=hand.today,
        opening_balance=start,
        closing_balance=left,
        invoice_number=None,
    )
