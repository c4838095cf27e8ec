"""Slips of tills, CVs of portals, letters of the dunning run, statements of banks: all by machines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, plain, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("at", "txt pdf")
def fuel(hand: Hand) -> Drawn:
    """Pump, litres, price of a litre; net and tax under a code; approval of the card."""
    hand.writes("1.234,56|EUR 1.234,56|1.234,56 €", "%d.%m.%Y|%d.%m.%y")
    station, number = (
        hand.pick("Turmöl Station Moser|Tankstelle Donauknie KG|AVANTI Graz Ost"),
        hand.number("####/##|######"),
    )
    litres, price = hand.amount(12, 62), Decimal(hand.rng.randrange(1389, 1899)) / 1000
    sum_ = cents(litres * price)
    net = cents(sum_ / Decimal("1.2"))
    sheet = drawn(
        hand,
        """
@40 300>
{station}
{street}
{town}
UID ATU{uid}

Bon-Nr. {number}
{day} {time}  Kassa 02

[
Säule 4 Diesel|
A {litres} l x {price} EUR/l|{bare}
]
--------------------------------
[
Gesamtbetrag|{sum}
Bankomat|{sum}
]
@40 120> 210> 300>
[
Typ|Netto|MWST|Brutto
A 20%|{net}|{tax}|{bare}
]
@40
Terminal-ID {terminal}  Genehmigung {ok}
Karte ************{card}
Danke und gute Fahrt!
""",
        station=station, street=hand.street(), town=hand.town(), uid=hand.digits(8), number=number, day=hand.day(hand.today), time=f"0{hand.digits(1)}:4{hand.digits(1)}",
        litres=hand.bare(litres), price=str(price).replace(".", ","), bare=hand.bare(sum_), sum=hand.money(sum_), net=hand.bare(net), tax=hand.bare(sum_ - net),
        terminal=hand.digits(8), ok=hand.digits(6), card=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        receipt_number=number, date=hand.today, total=sum_, supplier=station, vat=sum_ - net, due_date=None, iban=None
    )


@LAYOUTS.add("us", "txt pdf html")
def warehouse_store(hand: Hand) -> Drawn:
    """Codes of goods, a letter for what is taxed, a tender, a count of items, a date with a clock at the end."""
    hand.writes("1,234.56|$1,234.56", "%m/%d/%y|%m/%d/%Y")
    store, number = (
        hand.pick("Cascade Hardware|Big Pine Home Center|Prairie Farm & Feed"),
        hand.number("####-####-####|######"),
    )
    items = hand.items(
        "WD SCREW 2IN|PAINT INT WHT 1G|LED BULB 60W|FURNACE FLTR|GRDN HOSE 50FT", 2, 60, some=(2, 5), counts=2
    )
    sub = total(items)
    tax = share(sub, "7.75")
    given = sub + tax + 20 - (sub + tax) % 20
    sheet = drawn(
        hand,
        """
@40 300>
{store}
{street}
{town}

@40 130 300>
[
*items
]
@130 300>
[
SUBTOTAL|{sub}
TAX 7.75%|{tax}
TOTAL|{sum}
CASH TEND|{given}
CHANGE DUE|{change}
]

@40
# ITEMS SOLD {count}
RECEIPT # {number}
{day}  15:{minute}:07  REG 04  CASHIER KIM
RETURNS WITHIN 90 DAYS WITH RECEIPT
""",
        {"items": [[hand.digits(8), one.name, f"{hand.bare(one.sum)} T"] for one in items]},
        store=store, street=hand.street(), town=hand.town(), sub=hand.money(sub), tax=hand.money(tax), sum=hand.money(sub + tax), given=hand.money(given),
        change=hand.money(given - sub - tax), count=str(sum(one.count for one in items)), number=number, day=hand.day(hand.today), minute=hand.rng.choice(("12", "48")),
    )  # fmt: skip
    return sheet, truth(
        receipt_number=number, date=hand.today, total=sub + tax, supplier=store, subtotal=sub, vat=tax, due_date=None
    )


@LAYOUTS.add("pl", "txt pdf html")
def fiscal_slip(hand: Hand) -> Drawn:
    """Polish: the letter of the rate behind each price, taxes before the sum, a unique number of the printer."""
    hand.writes("1 234,56|1234,56|1234,56 PLN", "%Y-%m-%d|%d-%m-%Y")
    firm, number = hand.firm(), hand.number("W######|0#####|####")
    items = hand.items("Chleb żytni|Mleko 3,2% 1l|Ser gouda|Kawa mielona 250g|Farba akrylowa", 3, 60, some=(2, 5), counts=4)
    sum_ = total(items)
    tax = cents(sum_ - sum_ / Decimal("1.23"))
    sheet = drawn(
        hand,
        """
@40 300>
{firm}
{street}, {town}
NIP {nip}

{day}|nr wydr. {number}
PARAGON FISKALNY
[
*items
]
[
SPRZEDAŻ OPODATK. A|{bare}
PTU A 23,00 %|{tax}
SUMA PTU|{tax}
SUMA PLN|{sum}
]
[
KARTA|{sum}
]
#002 Kasjer {clerk}  17:{minute}
CAA {unique}
""",
        {"items": [[f"{one.name} {one.count} x{hand.bare(one.price)}", f"{hand.bare(one.sum)}A"] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), nip=hand.digits(10), day=hand.day(hand.today), number=number, bare=hand.bare(sum_), tax=hand.bare(tax),
        sum=hand.money(sum_), clerk=hand.person().split()[0], minute=hand.rng.choice(("03", "39")), unique=hand.digits(10),
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=firm, vat=tax, due_date=None, iban=None)


@LAYOUTS.add("it", "txt pdf")
def commercial_document(hand: Hand) -> Drawn:
    """Italian: the commercial document of sale, of which how much is tax, how it was paid, number and matricula at the end."""
    hand.writes("1.234,56|1234,56|€ 1.234,56", "%d-%m-%Y|%d/%m/%Y|%d/%m/%y")
    firm, number = hand.firm(), hand.number("0###-00##|####-####")
    items = hand.items("RICARICA|FERRAMENTA|VERNICE 0,75|GUANTI LAV.|LAMPADINE", 2, 50, some=(2, 4), counts=1)
    sum_ = total(items)
    tax = cents(sum_ - sum_ / Decimal("1.22"))
    sheet = drawn(
        hand,
        """
@40 210> 300>
{firm}
{street} - {town}
P. IVA {vat}

DOCUMENTO COMMERCIALE
di vendita o prestazione

[
DESCRIZIONE|IVA|Prezzo(€)
*items
TOTALE COMPLESSIVO||{sum}
di cui IVA||{tax}
Pagamento elettronico||{sum}
Importo pagato||{sum}
]

{day} 11:{minute}
DOCUMENTO N. {number}
RT {machine}
""",
        {"items": [[one.name, "22,00%", hand.bare(one.sum)] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), vat=hand.digits(11), sum=hand.money(sum_), tax=hand.money(tax), day=hand.day(hand.today),
        minute=hand.rng.choice(("22", "51")), number=number, machine=hand.number("99@@@######"),
    )  # fmt: skip
    return sheet, truth(receipt_number=number, date=hand.today, total=sum_, supplier=firm, vat=tax, due_date=None)


@LAYOUTS.add("us", "txt docx html")
def from_an_applicants_portal(hand: Hand) -> Drawn:
    """A profile as a portal exports it: a field a line, a score, a number of the applicant."""
    name = hand.person()
    mail, phone = f"{plain(name).replace('.', '_')}{hand.digits(2)}@webmail.example", "+1 213-555-0" + hand.digits(3)
    sheet = drawn(
        hand,
        """
@40 220
Candidate profile|Req. ID {req}
Candidate ID|{id}
Full name|{name}
Primary email|{mail}
Mobile phone|{phone}
Location|{town}
Applied on|{day}
Source|Careers page
Desired salary|USD 84,000

Work history
Logistics Analyst|{firm} (03/2020 - Current)
Dispatcher|{other} (06/2016 - 02/2020)

Degrees
B.S. Supply Chain|2012 - 2016
""",
        req=hand.number("R-#####"), id=hand.digits(7), name=name, mail=mail, phone=phone, town=hand.town(), day=hand.day(hand.today, "%m/%d/%Y"),
        firm=hand.firm(), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=None, invoice_number=None, total=None)


@LAYOUTS.add("pt", "docx pdf html")
def european_form(hand: Hand) -> Drawn:
    """The European form in Portuguese: sections at the left, labels and values in two columns."""
    name, born = hand.person(), date(hand.rng.randint(1970, 2003), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    mail, phone = f"{plain(name)}@correio.example", f"+351 912 34{hand.digits(1)} {hand.digits(3)}"
    sheet = drawn(
        hand,
        """
@40 240
Modelo europeu de Curriculum Vitae
[
INFORMAÇÃO PESSOAL|
Nome|{name}
Morada|{street}, {town}
Telefone|{phone}
Correio eletrónico|{mail}
Nacionalidade|Portuguesa
Data de nascimento|{born}
]
[
EXPERIÊNCIA PROFISSIONAL|
Datas (de - até)|2018 - 2024
Nome do empregador|{firm}
Função|Técnica de qualidade
Datas (de - até)|2013 - 2018
Nome do empregador|{other}
]
[
FORMAÇÃO|
Datas (de - até)|2009 - 2013
Estabelecimento|Universidade do Minho
]
""",
        name=name, street=hand.street(), town=hand.town(), phone=phone, mail=mail, born=hand.day(born, hand.pick("%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")),
        firm=hand.firm(), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("es", "docx xlsx pdf")
def form_of_a_job_exchange(hand: Hand) -> Drawn:
    """Four columns of labels and values, a table of posts."""
    name, born = hand.person(), date(hand.rng.randint(1970, 2003), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    mail, phone = f"{plain(name)}@correo.example", f"+34 612 34 {hand.digits(2)} {hand.digits(2)}"
    sheet = drawn(
        hand,
        """
@40 160 330 430
FICHA DE CANDIDATURA
[
Candidato/a|{name}|Móvil|{phone}
F. nacimiento|{born}|Carné|B
Población|{town}|Vehículo|Sí
]
Email de contacto|{mail}

[
Desde|Hasta|Puesto|Empresa
2021|Actual|Encargado|{firm}
2015|2021|Mozo|{other}
]
""",
        name=name, phone=phone, born=hand.day(born, hand.pick("%d/%m/%Y|%d-%m-%Y")), town=hand.town(), mail=mail, firm=hand.firm(), other=hand.firm(),
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, invoice_number=None, total=None)


@LAYOUTS.add("de", "pdf docx html")
def second_reminder(hand: Hand) -> Drawn:
    """Of the dunning run: one open invoice with its days, a charge, interest, and all of it to be paid."""
    hand.writes("1.234,56 EUR|1.234,56 €|1.234,56", "%d.%m.%Y")
    firm, client, number = hand.firm(), hand.firm(), hand.number("RG######|%Y-#####|71######")
    open_, fee = hand.amount(80, 4800), Decimal("7.50")
    interest = share(open_, 1)
    account = hand.number("1####|D-#####")
    sheet = drawn(
        hand,
        """
@40 330 430
{firm}
{street}, {town}

[
{client}|Debitor|{account}
{their_street}|Mahndatum|{day}
{their_town}|Mahnstufe|2
]

Betreff: {subject}

Sehr geehrte Damen und Herren,
~ trotz unserer Erinnerung vom {first} konnten wir zu nachstehendem Posten noch keinen Zahlungseingang feststellen:

@40 140 230 320 540>
[
Beleg|Belegdatum|Fälligkeit|Verzug Tage|Offener Betrag
{number}|{invoiced}|{due}|{late}|{open}
]
@320 540>
[
Mahngebühr|{fee}
Verzugszinsen|{interest}
Gesamtforderung|{sum}
]

@40
~ Bitte gleichen Sie die Gesamtforderung unverzüglich aus. Haben Sie bereits gezahlt, betrachten Sie dieses Schreiben als gegenstandslos.
Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.
Bankverbindung: {iban}
""",
        firm=firm, street=hand.street(), town=hand.town(), client=client, account=account, their_street=hand.street(), day=hand.day(hand.today),
        their_town=hand.town(), subject=(subject := hand.pick("2. Mahnung|Zweite Mahnung|Letzte Mahnung vor Abgabe an das Inkasso")), first=hand.day(hand.before(14, 20)),
        number=number, invoiced=hand.day(hand.before(60, 75)), due=hand.day(hand.before(30, 45)), late=str(hand.rng.randint(30, 44)), open=hand.bare(open_),
        fee=hand.money(fee), interest=hand.money(interest), sum=hand.money(open_ + fee + interest), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, subject=subject, supplier=firm, customer=client, customer_number=account, invoice_number=number, total=open_ + fee + interest,
        iban=iban.replace(" ", ""),
    )  # fmt: skip


@LAYOUTS.add("gb", "docx pdf eml txt")
def change_of_prices(hand: Hand) -> Drawn:
    """A serial letter: account, date, our reference in a block; it is about prices and has no sum."""
    hand.writes("£1,234.56", "%D %B %Y|%d/%m/%Y")
    firm, client, account = hand.firm(), hand.firm(), hand.number("@@@0##|######")
    subject = hand.pick("Revised price list from next quarter|Change of our carriage charges|Your trade account: new terms")
    hand.mail = (f"{firm} <no-reply@mailer.example>", subject)
    sheet = drawn(
        hand,
        """
@40 330 420
[
{client}|Our ref|{ref}
{their_street}|Account no.|{account}
{their_town}|Date|{day}
]

Dear Customer

Re: {subject}

@40
~ Rising costs of energy and packaging oblige us to adjust our terms with effect from {from_}. Orders received before {until} will be charged as before. The new list can be had from your usual contact.

Yours faithfully
For and on behalf of {firm}
{person}, Credit Control

Registered office: {street}, {town}. Registered in England no. {reg}
""",
        client=client, ref=hand.number("PL/##/@@"), their_street=hand.street(), account=account, their_town=hand.town(), day=hand.day(hand.today), subject=subject,
        from_=hand.day(hand.after(30, 45)), until=hand.day(hand.after(20, 28)), firm=firm, person=hand.person(), street=hand.street(), town=hand.town(), reg=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today,
        subject=subject,
        sender=firm,
        recipient=client,
        customer_number=account,
        invoice_number=None,
        total=None,
        iban=None,
    )


@LAYOUTS.add("fr", "docx pdf html")
def confirmation_of_a_balance(hand: Hand) -> Drawn:
    """An accountant asks what is owed on a closing day, which is not the letter's."""
    hand.writes("1 234,56 €", "%D %B %Y|%d/%m/%Y")
    firm, client = hand.firm(), hand.firm()
    subject = hand.pick("Confirmation de solde|Circularisation fournisseurs|Demande de relevé de compte")
    sheet = drawn(
        hand,
        """
@40 320
{firm}|{town}, le {day}
{street}

|{client}
|Service comptabilité
|{their_street}
|{their_town}

@40 110
[
Objet :|{subject}
V/Réf. :|401{code}
]

@40
Messieurs,

~ Dans le cadre de l'audit de nos comptes arrêtés au {closed}, nous vous prions de bien vouloir adresser directement à nos commissaires aux comptes, avant le {until}, le détail des factures restant dues à cette date.

Veuillez agréer, Messieurs, nos salutations distinguées.
Le directeur financier, {person}
""",
        firm=firm, town=hand.town().partition(" ")[2], day=hand.day(hand.today), street=hand.street(), client=client, their_street=hand.street(), their_town=hand.town(),
        subject=subject, code=hand.number("@@@##"), closed=hand.day(hand.before(30, 80)), until=hand.day(hand.after(15, 20)), person=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        date=hand.today, subject=subject, sender=firm, recipient=client, invoice_number=None, total=None, iban=None
    )


@LAYOUTS.add("de", "pdf xlsx txt")
def debit_and_credit(hand: Hand) -> Drawn:
    """A German statement: S and H behind each sum, days of booking and of value, text over two rows."""
    hand.writes("1.234,56", "%d.%m.%Y")
    bank, holder, iban = (
        hand.pick("Sparkasse Lindenau|Volksbank Nordland eG|Raiffeisenbank am Bach eG"),
        hand.firm(),
        hand.iban(),
    )

    def marked(value: Decimal) -> str:
        return f"{hand.bare(abs(value))} {'S' if value < 0 else 'H'}"

    start = left = hand.amount(400, 20_000)
    rows = []
    for at in range(hand.rng.randint(3, 7)):
        moved = cents(hand.amount(10, 900) * hand.rng.choice((1, -1)))
        left += moved
        day = hand.before(24 - 3 * at, 25 - 3 * at)
        what = hand.rng.choice(("Gutschrift", "Dauerauftrag") if moved > 0 else ("Lastschrift", "Kartenzahlung", "Entgelt"))
        rows += [
            [hand.day(day, "%d.%m."), hand.day(day, "%d.%m."), what, marked(moved)],
            ["", "", f"RNR {hand.digits(6)} KD {hand.digits(5)}", ""],
        ]
    begin = hand.before(29, 31)
    sheet = drawn(
        hand,
        """
@40 200 400
{bank}|Kontoauszug {at}/{year}|Blatt 1
Kontoinhaber: {holder}
IBAN: {iban}   BIC: {bic}
Erstellt am {day}

@40 100 160 520>
[
Bu-Tag|Wert|Vorgang|Betrag EUR
||alter Kontostand vom {begin}|{start}
*rows
||neuer Kontostand vom {day}|{left}
]

@40
Bitte prüfen Sie die Buchungen. Einlagen sind nach dem Einlagensicherungsgesetz geschützt.
""",
        {"rows": rows},
        bank=bank, at=str(hand.today.month), year=str(hand.today.year), holder=holder, iban=iban, bic=hand.number("@@@@DE##XXX"), day=hand.day(hand.today),
        begin=hand.day(begin), start=marked(start), left=marked(left),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder,
        iban=iban.replace(" ", ""),
        date=hand.today,
        opening_balance=start,
        closing_balance=left,
        invoice_number=None,
    )


@LAYOUTS.add("pl", "csv xlsx pdf")
def export_of_an_account(hand: Hand) -> Drawn:
    """A bank's export: a head of labels and values, then operations with a balance in each row."""
    hand.writes("1 234,56|1234,56|1 234,56 PLN", "%Y-%m-%d|%d.%m.%Y")
    bank, holder, iban = hand.pick("Bank Spółdzielczy w Krakowie|Kasa Nadwiślańska S.A."), hand.person(), hand.iban()
    start = left = hand.amount(500, 18_000)
    rows = []
    for at in range(hand.rng.randint(3, 7)):
        moved = cents(hand.amount(10, 450) * hand.rng.choice((1, -1)))
        left += moved
        day = hand.day(hand.before(25 - 3 * at, 26 - 3 * at))
        rows.append(
            [
                day,
                hand.rng.choice(
                    ("Przelew przychodzący", "Wpłata") if moved > 0 else ("Płatność kartą", "Przelew", "Opłata")
                ),
                hand.money(moved),
                hand.money(left),
            ]
        )
    sheet = drawn(
        hand,
        """
@40 200
{bank}
Zestawienie operacji
Posiadacz rachunku|{holder}
Numer rachunku|{iban}
Data sporządzenia|{day}
Saldo początkowe|{start}
Saldo końcowe|{left}

@40 140 420> 520>
[
Data operacji|Opis|Kwota|Saldo po operacji
*rows
]
""",
        {"rows": rows},
        bank=bank, holder=holder, iban=iban, day=hand.day(hand.today), start=hand.money(start), left=hand.money(left),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder,
        iban=iban.replace(" ", ""),
        date=hand.today,
        opening_balance=start,
        closing_balance=left,
        invoice_number=None,
    )
