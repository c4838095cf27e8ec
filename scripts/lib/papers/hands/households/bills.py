"""Bills of networks, practices, shops and craftsmen, a reminder, a message in plain words, a credit note."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("dk", "html pdf eml")
def broadband(hand: Hand) -> Drawn:
    """Charges of a month to come and of calls in the month before; drawn by the bank on a day of its own."""
    hand.writes("1.234,56 kr.|kr. 1.234,56|DKK 1.234,56", "%D. %B %Y|%d-%m-%Y|%d.%m.%Y")
    firm = hand.pick("Bredbånd Limfjord A/S|Kabelfællesskabet Syd ApS|Øernes Fibernet A/S")
    who, number = hand.person(), hand.number("########|%y######|####-####")
    customer, drawn_on = hand.digits(7), hand.after(14, 18, 22)
    begin = hand.today + timedelta(days=10)
    line, box, calls = hand.amount(199, 399, "1.00"), hand.amount(19, 49, "1.00"), hand.amount(3, 90)
    sum_ = cents(line) + cents(box) + calls
    tax = share(sum_, 20)
    hand.mail = (f"{firm} <regning@{hand.pick('nettet|fiberpost')}.example>", "Din regning er klar")
    sheet = drawn(
        hand,
        """
@40 380
{firm}|Kundenummer {customer}
{who}
{street}
{town}

Regning {number}
Udskrevet {day}

@40 520>
[
{plan}, {begin} - {end}|{line}
Leje af router|{box}
Forbrug, telefoni i sidste periode|{calls}
{label}|{sum}
Heraf moms (25 %)|{tax}
]

@40
~ Beløbet trækkes automatisk via Betalingsservice den {drawn_on}, så du skal ikke gøre noget. Betal ikke også selv.
~ Spørgsmål? Ring på {phone} hverdage 9-16. {firm}, {office}, {place}, CVR-nr. {register}
""",
        firm=firm, customer=customer, who=who, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), plan=hand.pick("Fiber 500/500|Fiber 1000/1000|Coax 300/60"),
        begin=hand.day(begin), end=hand.day(begin + timedelta(days=29)), line=hand.money(line), box=hand.money(box), calls=hand.money(calls), label=hand.pick("I alt inkl. moms|At betale i alt|Total inkl. moms"),
        sum=hand.money(sum_), tax=hand.money(tax), drawn_on=hand.day(drawn_on), phone=hand.phone(), office=hand.street(), place=hand.town(), register=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer_number=customer, vat=tax, period_start=begin, iban=None
    )  # fmt: skip


@LAYOUTS.add("ch", "pdf docx")
def physiotherapy(hand: Hand) -> Drawn:
    """Points and the worth of a point; rounded to five; at the foot a slip that says account, payee and sum again."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56", "%d.%m.%Y|%D. %B %Y")
    practice = hand.pick("Physio Rheinknie GmbH|Physiotherapie am Stadtbach GmbH|Praxis Bewegt AG")
    patient, number = hand.person(), hand.number("######|%Y.####|P-#####")
    iban, born = hand.iban(), hand.before(9000, 24000)
    times = hand.rng.randint(3, 9)
    worth = Decimal("1.03")
    single, first = cents(48 * worth), cents(24 * worth)
    lines = [("7301", "Allgemeine Physiotherapie", "48", str(times), times * single), ("7350", "Zuschlag erste Behandlung", "24", "1", first)]  # fmt: skip
    exact = times * single + first
    sum_ = ((exact * 20).quantize(Decimal(1), ROUND_HALF_UP) / 20).quantize(Decimal("0.01"))
    street, home = hand.pick("Rebgasse 22|Untertor 31|Spalenweg 7"), hand.pick("Lindenrain 4|Im Bungert 19|Seestrasse 61")
    town, place = hand.pick("4058 Basel|8400 Winterthur"), hand.pick("4102 Binningen|8330 Pfäffikon")
    prescribed = hand.before(60, 110)
    sheet = drawn(
        hand,
        """
@40 200
Leistungserbringer|{practice}, {street}, {town}
Patient/in|{patient}
|{home}, {place}
Geburtsdatum|{born}
Verordnung vom|{prescribed}
Rechnung|{number}
Rechnungsdatum|{day}
Zahlungsfrist|30 Tage

@40 100 330> 390> 440> 520>
[
Tarif|Leistung|Taxpunkte|TPW|Anz.|CHF
*lines
]
@300 520>
Zwischensumme|{exact}
{label}|{sum}

@40
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
@40 320
Zahlteil|Zahlbar durch
Konto / Zahlbar an|{patient}
{iban}|{home}
{practice}|{place}
{street}|
{town}|Betrag {sum}
""",
        {"lines": [(code, name, points, str(worth), count, hand.bare(one)) for code, name, points, count, one in lines]},
        practice=practice, street=street, town=town, patient=patient, home=home, place=place, born=hand.day(born), prescribed=hand.day(prescribed), number=number, day=hand.day(hand.today),
        exact=hand.bare(exact), label=hand.pick("Total gerundet|Zu bezahlen|Rechnungsbetrag (gerundet)"), sum=hand.money(sum_), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        supplier=practice,
        total=sum_,
        patient=patient,
        date_of_birth=born,
        iban=iban,
        vat=None,
    )


@LAYOUTS.add("es", "pdf xlsx docx")
def furniture(hand: Hand) -> Drawn:
    """The buyer first, the shop only at the foot; number of the order, of the delivery and of the invoice in one row."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    shop = hand.pick("Muebles Casariego S.L.|Descanso y Hogar Ribalta, S.L.U.|Cocinas Montalvo S.A.")
    who, number = hand.person(), hand.number("A/%y/####|%Y-#####|F######")
    order, note = hand.number("P-#####|PD####"), hand.number("AL####|E-####")
    items = hand.items(
        "Sofá tres plazas|Mesa extensible roble|Colchón 150x190|Silla tapizada|Cabecero lacado|Montaje a domicilio",
        60,
        690,
        some=(1, 4),
        counts=3,
    )
    net = total(items)
    tax = share(net, 21)
    sum_ = net + tax
    paid = Decimal(hand.rng.choice((50, 60, 70))).quantize(Decimal("0.01"))
    nif = hand.number("########@")
    sheet = drawn(
        hand,
        """
@40
Cliente: {who}
NIF: {nif}
Domicilio: {home}, {home_town}

@40 150 270 390
[
Factura|Fecha|Pedido|Albarán
{number}|{day}|{order}|{note}
]

@40 330> 430> 520>
[
Concepto|Uds.|P. unitario|Importe
*items
]

@40 160 220 340> 520>
Base imponible|% IVA|Cuota|{label}
{net}|21|{tax}|{sum}

@240 520>
Entregado a cuenta ({paid_on})|{paid}
Pendiente a la entrega|{rest}

@40
~ Garantía de tres años según la normativa vigente. No se admiten devoluciones de artículos a medida.

{shop} - CIF B{cif} - {street}, {town} - Tel. {phone}
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        who=who, nif=nif, home=hand.street(), home_town=hand.town(), number=number, day=hand.day(hand.today, "%d/%m/%Y"), order=order, note=note, net=hand.money(net), tax=hand.money(tax),
        label=hand.pick("Total factura|TOTAL"), sum=hand.money(sum_), paid_on=hand.day(hand.before(15, 40)), paid=hand.money(paid), rest=hand.money(sum_ - paid), shop=shop, cif=hand.digits(8),
        street=hand.street(), town=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=shop,
        order_number=order,
        customer=who,
        net_amount=net,
        vat=tax,
    )


@LAYOUTS.add("pt", "pdf txt")
def optician(hand: Hand) -> Drawn:
    """Invoice and receipt in one, so nothing is due; the number has its series; a code of the tax office beside it."""
    hand.writes("1.234,56 €|1 234,56 €|€ 1.234,56", "%Y-%m-%d|%d-%m-%Y|%d/%m/%Y")
    shop = hand.pick("Ótica Luz do Bairro, Lda.|Oculista da Praça Unipessoal Lda.|Visão Serena, S.A.")
    who, number = hand.person(), hand.number("FR A%y/####|FR %YL1/###|FR 1/#####")
    items = hand.items(
        "Armação acetato|Lentes progressivas, par|Lentes monofocais, par|Estojo rígido|Líquido de limpeza",
        8,
        280,
        some=(1, 4),
        counts=1,
    )
    net = total(items)
    tax = share(net, 23)
    sum_ = net + tax
    tax_number, own = f"2{hand.digits(8)}", f"50{hand.digits(7)}"
    sheet = drawn(
        hand,
        """
@40
{shop}
{street} {town}
Contribuinte n.º {own}

@300
Exmo(a). Sr(a).
{who}
{home}
{place}
NIF {tax_number}
@40

Fatura-Recibo n.º {number}   Original
ATCUD: {code}
@40 180
Data de emissão|{day}
Data da receita|{recipe}
Meio de pagamento|{how}

@40 300> 400> 520>
[
Artigo|Qtd.|Preço s/ IVA|Valor
*items
]
@300 520>
Total ilíquido|{net}
IVA 23%|{tax}
{label}|{sum}

@40
Recebemos a quantia acima. Trocas no prazo de 15 dias mediante apresentação deste documento.
{hash}-Processado por programa certificado
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), own=own, who=who, home=hand.street(), place=hand.town(), tax_number=tax_number, number=number,
        code=hand.number("@@##@@@#-###"), day=hand.day(hand.today), recipe=hand.day(hand.before(5, 40)), how=hand.pick("Multibanco|MB WAY|Numerário"), net=hand.money(net), tax=hand.money(tax),
        label=hand.pick("Total do documento|Total (EUR)|Total pago"), sum=hand.money(sum_), hash=hand.number("@@@@"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=shop, customer=who, net_amount=net, due_date=None, customer_tax_number=tax_number
    )  # fmt: skip


@LAYOUTS.add("cz", "pdf docx txt")
def chimney_sweep(hand: Hand) -> Drawn:
    """Who supplies and who takes as two columns with their accounts; the sign for the transfer is the number again."""
    hand.writes("1 234,56 Kč|1 234,56 CZK", "%d.%m.%Y|%D. %M. %Y|%D. %B %Y")
    firm = hand.pick("Kominictví Horák s.r.o.|Komíny Vysočina s.r.o.|Revize a kominíci Brno s.r.o.")
    who, number = hand.person(), hand.number("%Y####|%y########|%Y0###")
    due, iban, taxed = hand.after(14, 21), hand.iban(), hand.before(1, 5)
    items = hand.items(
        "Čištění spalinové cesty|Kontrola komína|Revizní zpráva|Vložkování komína 1 m|Doprava",
        250,
        2400,
        some=(2, 4),
        counts=2,
        step="10",
    )
    net = total(items)
    tax = share(net, 21)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@300
Faktura - daňový doklad č. {number}

@40 300
Dodavatel|Odběratel
{firm}|{who}
{street}|{home}
{town}|{place}
IČO {ico}, DIČ CZ{ico}|

@40 170 300
Datum vystavení:|{day}|Forma úhrady: převodem
DUZP:|{taxed}|IBAN: {iban}
Datum splatnosti:|{due}|Variabilní symbol: {number}

@40 300> 400> 520>
[
Položka|Množství|Cena/MJ|Celkem bez DPH
*items
]
@300 520>
Základ 21 %|{net}
DPH 21 %|{tax}
{label}|{sum}

@40
Zapsáno u Krajského soudu v Brně, oddíl C, vložka {file}. Tel. {phone}
""",
        {"items": [(one.name, f"{one.count} ks", hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        number=number, firm=firm, who=who, street=hand.street(), home=hand.street(), town=hand.town(), place=hand.town(), ico=hand.digits(8), day=hand.day(hand.today), taxed=hand.day(taxed),
        due=hand.day(due), iban=iban, net=hand.money(net), tax=hand.money(tax), label=hand.pick("Celkem k úhradě|K úhradě"), sum=hand.money(sum_), file=hand.digits(5), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        due_date=due,
        iban=iban,
        vat=tax,
        order_number=None,
    )


@LAYOUTS.add("de", "pdf docx")
def gym_reminder(hand: Hand) -> Drawn:
    """A letter that asks again for one invoice: its number and day in a row, a fee on top, a new last day."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y")
    gym = hand.pick("Kraftwerk Nord Fitness GmbH|Aktivpark Lindenau GmbH & Co. KG|Rückenzentrum Vita GmbH")
    who, number = hand.person(), hand.number("RE######|%Y/#####|B-#####")
    member, due, iban = hand.digits(6), hand.after(7, 10, 14), hand.iban()
    billed = hand.before(40, 70)
    open_, fee = hand.amount(49, 420), Decimal(hand.rng.choice(("2.50", "5.00", "7.50")))
    sum_ = open_ + fee
    street, town = hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40
{gym}, {street}, {town}

{who}
{home}
{place}

@330
Mitglied: {member}
Datum: {day}
@40

{title}

Guten Tag {who},

~ sicher ist es Ihnen entgangen: Zu der folgenden Rechnung können wir noch keinen Eingang feststellen.

@40 160 290 520>
[
Rechnung|vom|fällig am|Betrag
{number}|{billed}|{was_due}|{open}
Mahngebühr|||{fee}
{label}|||{sum}
]

@40
~ Bitte zahlen Sie bis spätestens {due} auf unser Konto {iban}. Haben Sie inzwischen gezahlt, betrachten Sie dieses Schreiben als gegenstandslos.

Ihre Mitgliederverwaltung
""",
        gym=gym, street=street, town=town, who=who, home=hand.street(), place=hand.town(), member=member, day=hand.day(hand.today), title=hand.pick("1. Mahnung|2. Mahnung|Zahlungserinnerung"),
        number=number, billed=hand.day(billed), was_due=hand.day(billed + timedelta(days=14)), open=hand.money(open_), fee=hand.money(fee), label=hand.pick("Gesamtforderung|Zu zahlender Betrag"),
        sum=hand.money(sum_), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=gym, reminder_fee=fee, membership_number=member, iban=iban, recipient=who
    )  # fmt: skip


@LAYOUTS.add("fr", "pdf docx html")
def garage(hand: Hand) -> Drawn:
    """Values stand over their labels; a rebate in per cent before the tax; the car's first day on the road competes."""
    hand.writes("1 234,56 €|1.234,56 €|1 234,56 EUR", "%d/%m/%Y|%D %B %Y")
    firm = hand.pick("Garage du Vieux Pont SARL|Carrosserie Lemoine & Fils SARL|Atelier Auto Belledonne SAS")
    who, number = hand.person(), hand.number("F%y-####|#######|%Y/####")
    plate, order = hand.number("@@-###-@@"), hand.number("OR #####|OR-####")
    items = hand.items(
        "Vidange et filtre à huile|Plaquettes avant|Main d'oeuvre mécanique|Courroie d'accessoires|Pneu 205/55 R16|Géométrie",
        28,
        240,
        some=(2, 5),
        counts=2,
    )
    gross = total(items)
    less = share(gross, 5)
    net = gross - less
    tax = share(net, 20)
    sum_ = net + tax
    kilometres = f"{hand.rng.randrange(18, 190)} {hand.digits(3)}"
    sheet = drawn(
        hand,
        """
@40 180 320
{number}|{day}|{order}
N° de facture|Date de facturation|Ordre de réparation

{plate}|{kilometres} km|{first}
Immatriculation|Kilométrage|1re mise en circulation

@320
{who}
{home}
{place}

@40 330> 420> 520>
[
Désignation|Qté|P.U. HT|Total HT
*items
]
@320 520>
Total brut HT|{gross}
Remise fidélité 5 %|-{less}
Net HT|{net}
TVA 20 %|{tax}
{label}|{sum}

@40
~ Règlement comptant à réception. Les pièces remplacées sont tenues à la disposition du client pendant quinze jours.
~ {firm} au capital de 8 000 € - {street}, {town} - SIRET {siret} - Tél. {phone}
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        number=number, day=hand.day(hand.today), order=order, plate=plate, kilometres=kilometres, first=hand.day(hand.before(900, 4000)), who=who, home=hand.street(), place=hand.town(),
        gross=hand.money(gross), less=hand.money(less), net=hand.money(net), tax=hand.money(tax), label=hand.pick("Net à payer TTC|Total TTC"), sum=hand.money(sum_), firm=firm, street=hand.street(),
        town=hand.town(), siret=f"{hand.digits(3)} {hand.digits(3)} {hand.digits(3)} {hand.digits(5)}", phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        customer=who,
        registration=plate,
        net_amount=net,
        vat=tax,
    )


@LAYOUTS.add("de", "eml txt")
def gardener(hand: Hand) -> Drawn:
    """A message without a table: number, work, sum and account in sentences, the name and the rest in the signature."""
    hand.writes("1.234,56 Euro|1.234,56 €|EUR 1.234,56", "%D. %B %Y|%d.%m.%Y")
    firm = hand.pick("Gartenservice Kleeblatt|Grünschnitt Bornholt|Baumpflege Wiesengrund")
    who, number = hand.person(), hand.number("##/%Y|%Y-##|G###")
    done, due, iban = hand.before(2, 12), hand.after(10, 14), hand.iban()
    hours, rate = hand.rng.randint(3, 12), Decimal(hand.rng.choice(("38.00", "42.50", "45.00")))
    work, waste = hours * rate, hand.amount(15, 60, "1.00").quantize(Decimal("0.01"))
    sum_ = work + waste
    email = f"rechnung@{hand.pick('heckenpost|gruenschnitt|rasenbrief')}.example"
    hand.mail = (f"{firm} <{email}>", f"Rechnung {number}")
    sheet = drawn(
        hand,
        """
@40
Guten Tag {who},

~ vielen Dank für Ihren Auftrag. Für das {task} am {done} berechne ich Ihnen {hours} Stunden zu je {rate}, also {work}, dazu {waste} für die Abfuhr des Schnittguts.

~ Der Rechnungsbetrag von {sum} ist ohne Abzug bis zum {due} zahlbar. Meine Bankverbindung: {iban}.

~ Dies ist Ihre Rechnung mit der Nummer {number} vom {day}. Als Kleinunternehmer im Sinne von § 19 UStG weise ich keine Umsatzsteuer aus.

Mit freundlichen Grüßen

{firm}
{street}, {town}
Telefon {phone}, {email}
Steuernummer {tax_number}
""",
        who=who, task=hand.pick("Schneiden der Hecke|Fällen der Birke|Vertikutieren des Rasens"), done=hand.day(done), hours=str(hours), rate=hand.money(rate), work=hand.money(work), waste=hand.money(waste),
        sum=hand.money(sum_), due=hand.day(due), iban=iban, number=number, day=hand.day(hand.today), firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), email=email,
        tax_number=f"{hand.digits(2)}/{hand.digits(3)}/{hand.digits(5)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, due_date=due, iban=iban, vat=None, email=email
    )


@LAYOUTS.add("gb", "docx html pdf")
def music_school(hand: Hand) -> Drawn:
    """The term before is carried over and paid, so that it comes to nothing; rows without a heading; lessons have a first day."""
    hand.writes("£1,234.56|GBP 1,234.56", "%D %B %Y|%d/%m/%Y|%D %b %Y")
    school = hand.pick("Harbourside Music School CIO|The Willow Piano Studio Ltd|Pennine Strings Academy Ltd")
    parent, number = hand.person(), hand.number("MS###|####/%y|T-#####")
    student, due = f"{hand.pick('Ava|Noah|Imogen|Leo')} {parent.split()[-1]}", hand.after(10, 14, 21)
    before, lessons = hand.amount(120, 260, "1.00").quantize(Decimal("0.01")), hand.rng.randint(8, 12)
    price, book = Decimal(hand.rng.choice(("18.50", "21.00", "24.00"))), hand.amount(6, 25)
    hire = Decimal(hand.rng.choice(("15.00", "22.00", "30.00")))
    sum_ = lessons * price + book + hire
    sort, account = "-".join(hand.digits(2) for _ in range(3)), hand.digits(8)
    start = hand.after(5, 8)
    sheet = drawn(
        hand,
        """
@280
{school}
@40
{parent}
{home}
{place}

~ {opening} {number}, issued {day}, for the lessons of {student} in the coming term, starting {start}.

@60 500>
[
Balance brought forward|{before}
Payment received {paid}, with thanks|-{before}
{lessons} {instrument} lessons at {price}|{cost}
Instrument hire|{hire}
Books and music|{book}
{label}|{sum}
]

@40
Kindly pay by {due}
@60 200
Sort code|{sort}
Account no.|{account}
Reference|{number}

@40
~ A full term's notice is required to stop lessons. {school}, {street}, {town}. Telephone {phone}.
""",
        school=school, parent=parent, home=hand.street(), place=hand.town(), opening=hand.pick("Invoice|Invoice no.|This is invoice"), number=number, day=hand.day(hand.today), student=student,
        start=hand.day(start), before=hand.money(before), paid=hand.day(hand.before(50, 80)), lessons=str(lessons), instrument=hand.pick("cello|piano|clarinet|violin"), price=hand.money(price),
        cost=hand.money(lessons * price), hire=hand.money(hire), book=hand.money(book), label=hand.pick("Total now due|Total to pay"), sum=hand.money(sum_), due=hand.day(due), sort=sort, account=account,
        street=hand.street(), town=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=school,
        student=student,
        due_date=due,
        sort_code=sort,
        account_number=account,
    )


@LAYOUTS.add("gb", "pdf html")
def refund(hand: Hand) -> Drawn:
    """A credit note: its own number and day, those of the invoice that it amends, why, and what goes back to the card."""
    hand.writes("£1,234.56", "%d/%m/%Y|%D %B %Y|%d %b %Y")
    shop = hand.pick("Larkfield Home & Garden Ltd|Copperpan Kitchens Limited|Bramble & Sons Outdoor Ltd")
    who, number, old = hand.person(), hand.number("CN-#####|CR######|C/%y/####"), hand.number("SI-#####|INV######")
    items = hand.items(
        "Parasol 3 m, sand|Cast iron casserole|Trellis panel|Stoneware bowl set|Bird bath", 14, 120, some=(1, 3), counts=2
    )
    net = total(items)
    tax = share(net, 20)
    sum_, billed = net + tax, hand.before(8, 30)
    sheet = drawn(
        hand,
        """
@40 340
CREDIT NOTE|{shop}
|{street}
{who}|{town}
{home}|{phone}
{place}|

@40 200
{number_label}|{number}
Issued|{day}
Against invoice|{old} dated {billed}
Reason|{reason}

@40 330> 430> 520>
[
Returned|Qty|Unit|Net
*items
]
@340 520>
Goods|{net}
VAT @ 20%|{tax}
{label}|{sum}

@40
~ The amount will be returned to the card ending {card} within five working days. No payment is required.
VAT No. GB {vat}. Company No. {company}
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        shop=shop, street=hand.street(), who=who, town=hand.town(), home=hand.street(), phone=hand.phone(), place=hand.town(), number_label=hand.pick("Credit note no.|Credit note number"),
        number=number, day=hand.day(hand.today), old=old, billed=hand.day(billed), reason=hand.pick("Damaged in transit|Unwanted, returned unused|Wrong colour sent"), net=hand.money(net), tax=hand.money(tax),
        label=hand.pick("Total credit|Total credited"), sum=hand.money(sum_), card=hand.digits(4), vat=f"{hand.digits(3)} {hand.digits(4)} {hand.digits(2)}", company=f"0{hand.digits(7)}",
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number, date=hand.today, total=sum_, supplier=shop, original_invoice_number=old, customer=who, vat=tax, due_date=None
    )  # fmt: skip
