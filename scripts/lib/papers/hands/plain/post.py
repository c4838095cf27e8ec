"""Statements of accounts and cards, letters and e-mails."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def month(hand: Hand) -> tuple[date, date]:
    """The whole month before the paper's day."""
    end = hand.today.replace(day=1) - timedelta(days=1)
    return end.replace(day=1), end


def moves(hand: Hand, names: str, begin: date, count: int) -> list[tuple[date, str, Decimal]]:
    """In the order of their days; the first is paid in."""
    days = sorted(hand.rng.sample(range(1, 26), count))
    known = names.split("|")
    said = [known[0], *hand.rng.sample(known[1:], count - 1)]
    return [
        (begin + timedelta(days=day), name, hand.amount(900, 2800) if at == 0 else -hand.amount(6, 240))
        for at, (day, name) in enumerate(zip(days, said, strict=True))
    ]


@LAYOUTS.add("gb", "pdf html")
def current_account(hand: Hand) -> Drawn:
    """Paid out, paid in and balance in columns; a summary box on top says the balances once more."""
    hand.writes("£1,234.56", "%D %B %Y|%d %b %Y|%d/%m/%Y")
    holder, account, iban = hand.person(), hand.digits(8), hand.iban()
    begin, end = month(hand)
    entries = moves(
        hand,
        "Salary|Council tax DD|Grocer card payment|Rent standing order|Water company DD|Cash withdrawal|Phone bill DD",
        begin,
        hand.rng.randint(3, 6),
    )
    opening = hand.amount(150, 4000).quantize(Decimal("0.01"))
    rows, balance = [], opening
    for day, name, sum_ in entries:
        balance += sum_
        rows.append(
            [
                hand.day(day, "%d %b"),
                name,
                hand.bare(-sum_) if sum_ < 0 else "",
                hand.bare(sum_) if sum_ > 0 else "",
                hand.bare(balance),
            ]
        )
    sheet = drawn(
        hand,
        """
@40 330
{bank}|{title}
{holder}|{begin} to {end}
{street}|
{town}|

@40 170 290
[
Account name|Sort code|{account_name}
{holder}|{sort}|{account}
]
IBAN {iban}

@40 220>
[
{opening_name}|{opening}
Money in|{paid_in}
Money out|{paid_out}
{closing_name}|{closing}
]

@40 100 360> 450> 555>
[
Date|Details|Paid out|Paid in|Balance
*rows
]
@40
~ {bank} is a trading name. Eligible deposits are protected by the compensation scheme.
""",
        {"rows": rows},
        bank=hand.pick("Wensley Bank|Fenland Building Society|Harbour & County Bank"), title=hand.pick("Your statement|Current account statement"), holder=holder, begin=hand.day(begin), end=hand.day(end),
        street=hand.street(), town=hand.town(), account_name=hand.pick("Account number|Account no."), sort=hand.number("##-##-##"), account=account, iban=iban,
        opening_name=hand.pick("Opening balance|Balance at start"), opening=hand.money(opening), paid_in=hand.money(sum((one[2] for one in entries if one[2] > 0), Decimal(0))),
        paid_out=hand.money(-sum((one[2] for one in entries if one[2] < 0), Decimal(0))), closing_name=hand.pick("Closing balance|Balance at end"), closing=hand.money(balance),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, account_number=account, iban=iban, opening_balance=opening, closing_balance=balance, period_start=begin, period_end=end,
    )  # fmt: skip


@LAYOUTS.add("de", "pdf txt")
def account_extract(hand: Hand) -> Drawn:
    """Days of booking and value, sums with the sign behind, old and new balance in lines of their own, a firm's account."""
    hand.writes("1.234,56", "%d.%m.%Y")
    holder, iban = hand.firm(), hand.iban()
    begin, end = month(hand)
    entries = moves(
        hand,
        "Gutschrift Kundenzahlung|Lastschrift Strom|Miete Büro|Telefonrechnung|Überweisung Lieferant|Kartenzahlung Tankstelle|Kontoführung",
        begin,
        hand.rng.randint(3, 6),
    )
    opening = hand.amount(800, 9000).quantize(Decimal("0.01"))
    closing = opening + sum((one[2] for one in entries), Decimal(0))
    sheet = drawn(
        hand,
        """
@40
{bank}

@40 340 450
{holder}|Kontoauszug|{number}/{year}
{street}|Auszugsdatum|{day}
{town}|Blatt|1

@40
IBAN {iban}   BIC GENODEF1XYZ

@40 100 160 555>
[
Buchung|Wert|Vorgang|Betrag EUR
||{old} vom {eve}|{opening} +
*rows
||{new} vom {end}|{closing} {sign}
]

@40
Bitte prüfen Sie die Buchungen. Einwendungen richten Sie bitte innerhalb von sechs Wochen an uns.
""",
        {"rows": [[hand.day(day, "%d.%m."), hand.day(day, "%d.%m."), name, f"{hand.money(abs(sum_))} {'+' if sum_ > 0 else '-'}"] for day, name, sum_ in entries]},
        bank=hand.pick("Volksbank Obertal eG|Sparkasse Moorland|Handelsbank Werra AG"), holder=holder, number=hand.digits(1), year=str(end.year), day=hand.day(end), street=hand.street(), town=hand.town(), iban=iban,
        old=hand.pick("Alter Kontostand|Anfangssaldo"), new=hand.pick("Neuer Kontostand|Endsaldo"), eve=hand.day(begin - timedelta(days=1)), end=hand.day(end), opening=hand.money(opening), closing=hand.money(abs(closing)),
        sign="+" if closing >= 0 else "-",
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, iban=iban, statement_date=end, opening_balance=opening, closing_balance=closing
    )


@LAYOUTS.add("us", "pdf html")
def card_statement(hand: Hand) -> Drawn:
    """A credit card's month: previous and new balance in a summary, a due day and a least payment that compete."""
    hand.writes("$1,234.56", "%m/%d/%Y|%m/%d/%y|%B %D, %Y")
    holder, end = hand.person(), hand.today
    begin = end - timedelta(days=29)
    opening, paid, bought = (
        hand.amount(least, most).quantize(Decimal("0.01")) for least, most in ((400, 1500), (50, 390), (30, 900))
    )
    closing = opening - paid + bought
    first = (bought / 3).quantize(Decimal("0.01"))
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Account ending in {last}
{holder}|Statement closing date {end}
{street}|
{town}|

@40 260> 320 555>
Account Summary||Payment Information|
Previous balance|{opening}|{new_name}|{closing}
Payments and credits|-{paid}|Minimum payment due|$35.00
Purchases|{bought}|Payment due date|{due}
Fees charged|$0.00||
Interest charged|$0.00||
{new_name}|{closing}||

@40
Billing period: {begin} - {end}

@40 130 555>
[
Trans date|Description|Amount
{on}|PAYMENT - THANK YOU|-{paid}
{on2}|{shop}|{first}
{on3}|{shop2}|{rest}
]
""",
        bank=hand.pick("Prairie Card Services|Lakeland Federal Credit Union|Redstone Card"), last=hand.digits(4), holder=holder, street=hand.street(), town=hand.town(), begin=hand.day(begin), end=hand.day(end),
        opening=hand.money(opening), paid=hand.money(paid), bought=hand.money(bought), new_name=hand.pick("New balance|New Balance"), closing=hand.money(closing), due=hand.day(end + timedelta(days=25)),
        on=hand.day(begin + timedelta(days=4), "%m/%d"), on2=hand.day(begin + timedelta(days=11), "%m/%d"), on3=hand.day(begin + timedelta(days=20), "%m/%d"), shop=hand.pick("MILL ST COFFEE|GAS N GO 114"),
        shop2=hand.pick("TOWN GROCERY|BOOK NOOK"), first=hand.money(first), rest=hand.money(bought - first),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, iban=None, opening_balance=opening, closing_balance=closing, statement_date=end, period_start=begin, period_end=end,
    )  # fmt: skip


@LAYOUTS.add("ie", "docx pdf")
def tenant_writes(hand: Hand) -> Drawn:
    """A person's letter to a landlord: sender at the top right, a line of subject without label, no reference."""
    sender, recipient = (
        hand.pick("Niamh Corrigan|Declan Foley|Aoife Brannigan|Conor Tully"),
        hand.pick("Mr Eamon Galvin|Ms Orla Keane|Mrs Breda Scully"),
    )
    subject = hand.pick("Notice to end tenancy|Repair of heating|Request for return of deposit|Damp in back bedroom")
    form, day = hand.pick("%D %B %Y|%o %B %Y"), hand.today
    sheet = drawn(
        hand,
        """
@350
{sender}
{street}
{town}
{day}

@40
{recipient}
{street2}
{town2}

Dear {title} {surname},

{subject}

~ I am writing to you as the tenant of the above address. {why}
~ I would be grateful if you could reply in writing within the next two weeks. You can reach me by phone on {phone}.

Yours sincerely,


{sender}
""",
        sender=sender, street=hand.street(), town=hand.town(), day=hand.day(day, form), recipient=recipient, street2=hand.pick("5 Abbey Row|Ballard House, Main Street"), town2=hand.pick("Athlone N37 X2P4|Ennis V95 K7D1"),
        title=recipient.split()[0], surname=recipient.split()[-1], subject=subject, why=hand.pick("We have spoken about this matter twice on the phone.|I enclose copies of our agreement and of the photographs."), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=day, subject=subject, reference=None)


@LAYOUTS.add("de", "docx pdf")
def reference_line(hand: Hand) -> Drawn:
    """A firm's letter by the standard: headings of references in one row, their values under them, the subject without label."""
    hand.writes("1.234,56 €", "%d.%m.%Y|%D. %B %Y")
    sender, recipient = (
        hand.pick("Hausverwaltung Nordlicht GmbH|Versicherungsmakler Ostermann GmbH|Steuerkanzlei Brinkmann PartG"),
        hand.person(),
    )
    subject = hand.pick(
        "Betriebskostenabrechnung {year}|Ihr Vertrag vom Frühjahr {year}|Einladung zur Eigentümerversammlung|Ablesung der Zähler"
    ).format(year=hand.today.year - 1)
    ours = hand.number("@@-###/%y|##/@@|@@@ ####")
    sheet = drawn(
        hand,
        """
@40
{sender} - {street} - {town}

{recipient}
{street2}
{town2}

@40 170 310 450
[
Ihr Schreiben vom|{ours_name}|Telefon|Datum
{letter}|{ours}|{phone}|{day}
]

@40
{subject}

Guten Tag {recipient},

~ vielen Dank für Ihr Schreiben. Wir haben Ihre Angaben geprüft und senden Ihnen anbei die erbetenen Unterlagen. Für Rückfragen stehen wir Ihnen gerne zur Verfügung.

Mit freundlichen Grüßen
{sender}

i. A. {clerk}

Anlage
""",
        sender=sender, street=hand.street(), town=hand.town(), recipient=recipient, street2=hand.street(), town2=hand.town(), ours_name=hand.pick("Unser Zeichen|Aktenzeichen"), letter=hand.day(hand.before(5, 20)), ours=ours,
        phone=hand.phone(), day=hand.day(hand.today), subject=subject, clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=hand.today, subject=subject, reference=ours)


@LAYOUTS.add("fr", "docx pdf")
def object_line(hand: Hand) -> Drawn:
    """An office's letter: place and day at the right, the subject after its label, a reference that some leave out."""
    day, ref = hand.today, hand.number("@@/####|%Y-####|DOS ###") if hand.rng.random() < 0.7 else None
    sender, recipient = (
        hand.pick("Cabinet Immobilier Sorel|Association Les Amis du Bief|Mutuelle du Grand Val"),
        hand.person(),
    )
    subject = hand.pick(
        "Renouvellement de votre bail|Convocation à l'assemblée générale|Demande de pièces complémentaires|Changement de coordonnées bancaires"
    )
    sheet = drawn(
        hand,
        """
@40
{sender}
{street}
{town}

@320
{recipient}
{street2}
{town2}

{city}, le {day}

@40
{object} : {subject}
{ref}

{hello},

~ Nous vous remercions de bien vouloir prendre connaissance des documents joints et de nous les retourner signés dans les meilleurs délais.

~ Nous vous prions d'agréer, {hello}, l'expression de nos salutations distinguées.

{sender}
{role}
""",
        sender=sender, street=hand.street(), town=hand.town(), recipient=recipient, street2=hand.street(), town2=hand.town(), city=hand.pick("Angers|Dijon|Limoges"), day=hand.day(day, "%D %B %Y"),
        object=hand.pick("Objet|OBJET"), subject=subject, ref=f"{hand.pick('Réf.|Nos réf.|Référence')} : {ref}" if ref else "", hello=hand.pick("Madame, Monsieur|Madame|Monsieur"), role=hand.pick("La direction|Le secrétariat"),
    )  # fmt: skip
    return sheet, truth(sender=sender, recipient=recipient, date=day, subject=subject, reference=ref)


@LAYOUTS.add("it", "eml")
def short_mail(hand: Hand) -> Drawn:
    """A person's message: sender, subject and day only in the head of the message, a practice's number in the text of some."""
    sender, greeted = hand.person(), hand.person()
    subject = hand.pick("Appuntamento di giovedì|Preventivo serramenti|Documenti per il mutuo|Chiavi dell'appartamento")
    ref = hand.number("##/%Y|P-####") if hand.rng.random() < 0.5 else None
    hand.mail = (f"{sender} <{hand.address(sender, 'posta.example')}>", subject)
    sheet = drawn(
        hand,
        """
@40
{hello} {first},

~ {why}
{ref}
~ Resto a disposizione per qualsiasi chiarimento.

{bye},
{sender}
{phone}
""",
        hello=hand.pick("Buongiorno|Ciao|Gentile"), first=greeted.split()[0], why=hand.pick("come d'accordo Le scrivo per confermare quanto detto al telefono.|in allegato trova i documenti richiesti."),
        ref=f"Rif. pratica {ref}" if ref else "", bye=hand.pick("Cordiali saluti|Un saluto|Grazie e a presto"), sender=sender, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(sender=sender, date=hand.today, subject=subject, reference=ref)
