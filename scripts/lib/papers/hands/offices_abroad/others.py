"""A reminder, statements of a bank and a card, an offer, a packing list, a confirmation, a pay slip, a CV, a lawyer's letter."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx eml")
def second_reminder(hand: Hand) -> Drawn:
    """A reminder in German with an English summary: the invoice's number and day in a table, fee and interest on top of it."""
    hand.writes("1.234,56 EUR|1.234,56 €|€ 1.234,56", "%d.%m.%Y|%D. %B %Y")
    firm, buyer = hand.pick("Laborbedarf Uhlmann GmbH|Messebau Krohn & Sohn KG|Druckhaus Elbtal GmbH"), hand.firm("dk")
    invoice, invoiced = hand.number("RG-%y####|4######"), hand.before(50, 95)
    open_, fee = hand.amount(180, 6400), Decimal(hand.rng.choice(("5.00", "7.50", "10.00", "40.00")))
    interest, until = cents(open_ * Decimal("0.0094")), hand.after(7, 10)
    sum_ = open_ + fee + interest
    clerk = hand.person()
    hand.mail = (f"{firm} <mahnwesen@{hand.pick('buchhaltung|debitoren')}.example>", "2. Mahnung / Second reminder")
    sheet = drawn(
        hand,
        """
@40
{firm}, {street}, {town}

{buyer}
{buyer_street}
{buyer_town}
Dänemark

@40 400
Es schreibt Ihnen: {clerk}|{day}

@40
2. Mahnung / Second reminder

Sehr geehrte Damen und Herren,
~ auf unser Schreiben haben Sie leider nicht reagiert. Nach unseren Unterlagen ist diese Rechnung noch offen:

@40 160 290 530>
[
Rechnung|vom|fällig am|Betrag
{invoice}|{invoiced}|{fell_due}|{open}
Mahngebühr|||{fee}
Verzugszinsen|||{interest}
Gesamtforderung|||{sum}
]

@40
~ Bitte zahlen Sie die Gesamtforderung spätestens am {until} auf unser Konto {iban}. Sollte sich Ihre Zahlung mit diesem Schreiben gekreuzt haben, betrachten Sie es als gegenstandslos.
Please pay the full amount without further delay.

Mit freundlichen Grüßen
{clerk}
{firm} - Forderungsmanagement
""",
        firm=firm, street=hand.street(), town=hand.town(), buyer=buyer, buyer_street=hand.street("dk"), buyer_town=hand.town("dk"), clerk=clerk,
        day=hand.day(hand.today), invoice=invoice, invoiced=hand.day(invoiced), fell_due=hand.day(invoiced + timedelta(days=30)), open=hand.money(open_),
        fee=hand.money(fee), interest=hand.money(interest), sum=hand.money(sum_), until=hand.day(until), iban=hand.iban(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=invoice, invoice_date=invoiced, date=hand.today, total=sum_, reminder_fee=fee, supplier=firm,
        customer=buyer, order_number=None,
    )  # fmt: skip


@LAYOUTS.add("gb", "pdf xlsx txt")
def currency_statement(hand: Hand) -> Drawn:
    """A bank's statement of a euro account: paid out and paid in, a balance on each line, carried over a page."""
    hand.writes("1,234.56|€1,234.56|EUR 1,234.56", "%d %b %Y|%D %B %Y|%d-%b-%Y")
    bank, holder = (
        hand.pick("Severn & County Bank plc|Northgate Mercantile Bank|Thistle Commercial Bank plc"),
        hand.firm("ie"),
    )
    number, account = hand.number("##|1##"), hand.iban()
    begin = hand.today.replace(day=1)
    end = (begin + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    opening = balance = hand.amount(9000, 42000)
    rows: list[list[str]] = []
    for at in range(hand.rng.randint(9, 14)):
        sum_ = hand.amount(12, 1900)
        is_in = hand.rng.random() < 0.35
        balance += sum_ if is_in else -sum_
        name = hand.rng.choice(
            ("SEPA credit {}", "Receipt ref {}") if is_in else ("SEPA transfer {}", "Direct debit {}", "Card payment {}")
        ).format(hand.digits(6))
        day = hand.day(begin + timedelta(days=2 * at))
        rows.append([day, name, *(("", hand.bare(sum_)) if is_in else (hand.bare(sum_), "")), hand.bare(balance)])
    at = len(rows) // 2
    sheet = drawn(
        hand,
        """
@40 330
{bank}|Euro Business Account
International Banking|Statement no. {number}
PO Box {box}, Cardiff CF10 2AF|{begin} to {end}

@40 330 440
{holder}|IBAN|{iban}
{street}|BIC|{bic}
{town}|Currency|EUR
Ireland|Page|1 of 2

@40 140 370> 450> 540>
Date|Details|Paid out|Paid in|Balance
{begin}|Balance brought forward|||{opening}
*first
|Balance carried forward|||{carried}
^
@40 140 370> 450> 540>
Date|Details|Paid out|Paid in|Balance
|Balance brought forward|||{carried}
*second
{end}|Closing balance|||{closing}

@40
~ Eligible deposits are protected up to the statutory limit. Call +44 20 7946 0{call} for help. Interest and charges are listed overleaf.
""",
        {"first": rows[:at], "second": rows[at:]},
        bank=bank, number=number, box=hand.digits(3), begin=hand.day(begin), end=hand.day(end), holder=holder, iban=account, street=hand.street("ie"),
        town=hand.town("ie"), bic="NWBKGB2L", opening=hand.money(opening), carried=rows[at - 1][4], closing=hand.money(balance),
        call=hand.digits(3),
    )  # fmt: skip
    return sheet, truth(
        account_holder=holder, bank=bank, iban=account, statement_number=number, period_start=begin, period_end=end,
        opening_balance=opening, closing_balance=balance,
    )  # fmt: skip


@LAYOUTS.add("ch", "pdf html xlsx")
def card_statement(hand: Hand) -> Drawn:
    """A firm's card: foreign sums with their rate beside francs; a box of limit, least payment and day above the bookings."""
    hand.writes("CHF 1'234.56|1'234.56|Fr. 1'234.56", "%d.%m.%Y|%D. %B %Y")
    bank, holder = hand.pick("Alpina Card Services AG|Helvetia-Süd Kartenservice AG"), hand.person()
    card, due = hand.number("#### ##XX XXXX ####"), hand.after(18, 20)
    limit = Decimal(hand.rng.choice(("5000.00", "10000.00", "15000.00")))
    rows, spent = [], Decimal("0.00")
    for at, place in enumerate(
        hand.rng.sample(("HOTEL LAGO COMO", "TGV PARIS", "CLOUDKEEP DUBLIN", "PARKING MILANO", "PAPETERIE LYON"), 4)
    ):
        abroad, rate = hand.amount(9, 480), Decimal(hand.rng.randrange(9300, 9900)) / 10000
        francs = cents(abroad * rate)
        spent += francs
        rows.append(
            [hand.day(hand.before(5 + at, 6 + at), "%d.%m.%y"), place, f"EUR {abroad}", f"{rate:.4f}", hand.bare(francs)]
        )
    fee, before = share(spent, "1.75"), hand.amount(100, 900)
    balance = spent + fee
    least = max(Decimal("50.00"), share(balance, 5))
    sheet = drawn(
        hand,
        """
@40
{bank}
Monatsrechnung Business Card

@40 330
{holder}|Rechnungsdatum {day}
{firm}|Karte {card}
{street}|Kartenlimite {limit}
{town}

@40 210 390
[
Neuer Saldo zu unseren Gunsten|Mindestzahlung|Zahlbar bis
{balance}|{least}|{due}
]

@40 110 290 390 540>
[
Datum|Text|Fremdwährung|Kurs|CHF
|Saldo letzte Rechnung|||{before}
|Ihre Zahlung, besten Dank|||-{before}
*rows
|Bearbeitungsgebühr Fremdwährung 1.75%|||{fee}
|Saldo|||{bare_balance}
]

@40
~ Beanstandungen sind innert 30 Tagen nach Rechnungsdatum schriftlich an {bank}, Postfach, 8400 Winterthur, zu richten.
""",
        {"rows": sorted(rows, key=lambda row: "".join(reversed(row[0].split("."))))},
        bank=bank, holder=holder, day=hand.day(hand.today), firm=hand.firm(), card=card, street=hand.street(), town=hand.town(), limit=hand.money(limit),
        balance=hand.money(balance), least=hand.money(least), due=hand.day(due), before=hand.bare(before), fee=hand.bare(fee), bare_balance=hand.bare(balance),
    )  # fmt: skip
    return sheet, truth(
        card_holder=holder, statement_date=hand.today, due_date=due, minimum_payment=least, closing_balance=balance,
        credit_limit=limit, card_number=card, iban=None,
    )  # fmt: skip


@LAYOUTS.add("es", "pdf docx eml")
def offer(hand: Hand) -> Drawn:
    """An offer in a letter: how long it holds, a discount for a first order, the time of delivery; nothing has been invoiced."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%D de %B de %Y|%d/%m/%Y|%d.%m.%Y")
    firm, buyer = (
        hand.pick("Comercial Sierra Alta S.L.|Distribuciones Punta Brava S.A.|Almacenes Ebro Norte S.L."),
        hand.firm("pt"),
    )
    number, valid, seller = hand.number("OF%y-####|P/####|%Y-#####"), hand.after(30, 45, 60), hand.person()
    goods = hand.items(
        "Encimera mármol blanco|Caja 24 latas atún|Mesa plegable|Silla apilable|Montaje en destino|Muestrario",
        18,
        420,
        some=(2, 4),
        counts=10,
    )
    discount = share(total(goods), 8)
    transport = hand.amount(60, 260)
    sum_ = total(goods) - discount + transport
    hand.mail = (f"{seller} <{hand.address(seller, 'ventas.example')}>", f"Oferta {number}")
    sheet = drawn(
        hand,
        """
@40 330
{firm}|{day}
{street}
{town}

@40
OFERTA {number}
Cliente: {buyer} ({town_of_buyer}, Portugal)
Solicitada por: {reader}

~ Agradecemos su interés y les ofrecemos lo siguiente, en condiciones {terms}:

@40 340> 440> 540>
[
Concepto|Uds.|Precio|Importe
*goods
]
@250 540>
Suma|{value}
Dto. primer pedido 8 %|-{discount}
Portes|{transport}
Importe de la oferta, IVA no incluido|{sum}

@40
Validez de la oferta: hasta el {valid}
Plazo de entrega: {weeks} semanas desde el pedido
Quedamos a su disposición para cualquier aclaración.
{seller}
Departamento de exportación, {phone}
""",
        {"goods": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in goods]},
        firm=firm, day=hand.day(hand.today), street=hand.street(), town=hand.town(), number=number, buyer=buyer, town_of_buyer=hand.town("pt"),
        reader=hand.pick("Inês Carvalhal|Rui Sequeira|Tiago Amorim"), terms=hand.pick("DAP Lisboa|CPT Oporto|DAP Coímbra"), value=hand.money(total(goods)),
        discount=hand.money(discount), transport=hand.money(transport), sum=hand.money(sum_), valid=hand.day(valid), weeks=str(hand.rng.randint(2, 8)), seller=seller,
        phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        quote_number=number, date=hand.today, valid_until=valid, total=sum_, supplier=firm, customer=buyer, discount=discount,
        invoice_number=None,
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf docx xlsx")
def packing_list(hand: Hand) -> Drawn:
    """What came in which box, without prices; the buyer is one address, the goods go to another; a line to sign at the foot."""
    hand.writes("1.234,56", "%d-%m-%Y|%D %B %Y|%d.%m.%Y")
    firm, buyer = (
        hand.pick("Handelshuis De Vaart B.V.|Groothandel Rijnweg BV|Groothandel Terschuur B.V."),
        hand.firm("de"),
    )
    number, order = hand.number("PL######|%Y-#####|7#####"), hand.number("B-#####|45######")
    goods = hand.items(
        "Goudse kaas 48+ 4,5 kg|Ketting 116 schakels|Zadelpen 27,2 mm|Enveloppen C5 (500)|Kraftrol 75 cm|Pallet",
        1,
        2,
        some=(3, 5),
        counts=40,
    )
    boxes = hand.rng.randint(2, 12)
    weight = f"{hand.rng.randint(31, 480)},{hand.rng.randint(1, 9)} kg"
    sheet = drawn(
        hand,
        """
@40
{firm}
{street}, {town} - Tel. {phone}

@40 210 420
[
Besteld door|Afleveradres|Pakbon / Packing list
{buyer}|Magazijn {buyer}|{number}
{buyer_street}|{store_street}|Datum: {day}
{buyer_town}|{store_town}|Uw order: {order}
Duitsland|Duitsland|Besteld op: {ordered}
]

@40 120 340> 440>
[
Doos|Artikel|Besteld|Geleverd
*goods
]

@40
Aantal colli: {boxes}     Bruto gewicht: {weight}
Vervoerder: {carrier}     Zending: {parcel}

~ De factuur ontvangt u apart. Controleer de goederen direct en meld schade binnen 24 uur.

@40 300
Ontvangen door: ______________|Handtekening: ______________
""",
        {"goods": [[str(at), one.name, str(one.count), str(one.count)] for at, one in enumerate(goods, 1)]},
        firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), buyer=buyer, number=number, buyer_street=hand.street("de"), store_street=hand.street("de"),
        day=hand.day(hand.today), buyer_town=hand.town("de"), store_town=hand.town("de"), order=order, ordered=hand.day(hand.before(5, 25)), boxes=str(boxes), weight=weight,
        carrier=hand.pick("Transport De Lange Dijk|Snelpost Oost"), parcel=hand.number("3S@@##########"),
    )  # fmt: skip
    return sheet, truth(
        delivery_note_number=number, date=hand.today, order_number=order, supplier=firm, customer=buyer, gross_weight=weight,
        number_of_packages=str(boxes), total=None,
    )  # fmt: skip


@LAYOUTS.add("pt", "html eml pdf")
def order_confirmed(hand: Hand) -> Drawn:
    """A confirmation with two orders' numbers, ours and yours; a part to pay ahead; the day when the goods are to leave."""
    hand.writes("1.234,56 €|EUR 1.234,56|1 234,56 €", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    firm, buyer = hand.pick("Exportadora Três Marias, Lda.|Armazéns do Lis, S.A.|Comercial Mondim, Lda."), hand.firm("gb")
    number, order, writer = hand.number("CE%y/####|NE-#####"), hand.number("PO-####|#####/@"), hand.person()
    goods = hand.items(
        "Sapato modelo Douro|Bota modelo Tejo|Copo liso 30 cl|Gradeamento por medida|Embalagem",
        7,
        190,
        some=(2, 4),
        counts=30,
    )
    sum_, leaves = total(goods), hand.after(21, 35, 49)
    deposit = share(sum_, 30)
    hand.mail = (f"{writer} <{hand.address(writer, 'encomendas.example')}>", f"Confirmação de encomenda {number}")
    sheet = drawn(
        hand,
        """
@40
{firm}

@40 230
Confirmação de encomenda|{number}
Data da confirmação|{day}
A vossa encomenda|{order}
Cliente|{buyer}
Local de entrega|{buyer_street}, {buyer_town}, Reino Unido
Expedição prevista|{leaves}

@40
~ Confirmamos com agrado a vossa encomenda nas condições seguintes:
@40 330> 440> 540>
[
*goods
Valor total da encomenda|||{sum}
]
@40
~ A produção arranca após receção do adiantamento de 30 %, no valor de {deposit}; o restante é pago antes da expedição. A fatura segue com a mercadoria.

Com os melhores cumprimentos
{writer}
{firm}, {street}, {town}, {phone}
""",
        {"goods": [[one.name, f"{one.count} un", hand.bare(one.price), hand.bare(one.sum)] for one in goods]},
        firm=firm, number=number, day=hand.day(hand.today), order=order, buyer=buyer, buyer_street=hand.street("gb"), buyer_town=hand.town("gb"), leaves=hand.day(leaves),
        sum=hand.money(sum_), deposit=hand.money(deposit), writer=writer, street=hand.street(), town=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        confirmation_number=number, customer_order_number=order, date=hand.today, shipping_date=leaves, total=sum_,
        deposit=deposit, supplier=firm, invoice_number=None,
    )  # fmt: skip


@LAYOUTS.add("be", "pdf docx xlsx")
def pay_slip(hand: Hand) -> Drawn:
    """A Belgian pay slip for a firm from abroad: what is held back in steps, the net at the foot; day of payment and of entry."""
    hand.writes("1.234,56|1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%d-%m-%Y")
    who, firm = hand.person(), hand.firm("nl")
    begin = hand.today.replace(day=1)
    end = (begin + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    gross = hand.amount(2400, 5200, "5").quantize(Decimal("0.01"))
    social = share(gross, "13.07")
    taxable = gross - social
    held = share(taxable, "24.5")
    meals, net_before = hand.rng.randint(15, 21) * Decimal("1.09"), taxable - held
    net = net_before - meals
    born = date(hand.rng.randint(1966, 1998), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    number, account = f"{hand.day(born, '%y.%m.%d')}-{hand.number('###.##')}", hand.iban()
    sheet = drawn(
        hand,
        """
@40 330
Employeur|Travailleur
{firm}|{who}
Établissement belge|{who_street}
{street}, {town}|{who_town}
ONSS {onss}|NISS {number}

@40 220 400
FICHE DE PAIE|Période du {begin} au {end}
Entrée en service : {entered}|Fonction : {post}|Statut : employé

@40 370> 530>
[
Salaire mensuel brut|{blank}|{gross}
ONSS travailleur|13,07 %|-{social}
Imposable|{blank}|{taxable}
Précompte professionnel|{blank}|-{held}
Net avant retenues|{blank}|{net_before}
Chèques-repas, part personnelle|{blank}|-{meals}
NET À PAYER|{blank}|{net}
]

@40
Payé le {paid} sur le compte {iban}
Solde congés légaux : {days} jours
~ Document établi par le secrétariat social {office} pour le compte de l'employeur. À conserver sans limitation de durée.
""",
        blank="", firm=firm, who=who, who_street=hand.street(), street=hand.street(), town=hand.town(), who_town=hand.town(), onss=hand.number("###-#######-##"),
        number=number, begin=hand.day(begin), end=hand.day(end), entered=hand.day(hand.before(400, 2600)), post=hand.pick("comptable|commercial|technicienne"),
        gross=hand.money(gross), social=hand.money(social), taxable=hand.money(taxable), held=hand.money(held), net_before=hand.money(net_before), meals=hand.money(meals),
        net=hand.money(net), paid=hand.day(end), iban=account, days=str(hand.rng.randint(2, 20)), office=hand.pick("Meuse-Social|Paie & Conseil"),
    )  # fmt: skip
    return sheet, truth(
        employee=who, employer=firm, gross_pay=gross, net_pay=net, period_start=begin, period_end=end, iban=account,
        national_number=number,
    )  # fmt: skip


@LAYOUTS.add("it", "pdf docx html")
def curriculum(hand: Hand) -> Drawn:
    """A CV by the European form: a narrow column of labels, the posts with the latest first, languages by level, no heading lines."""
    hand.writes("1.234,56", "%d/%m/%Y|%D %B %Y")
    who = hand.person()
    mail, phone = hand.address(who, hand.pick("posta.example|lettera.example")), hand.phone()
    firm, earlier, school = (
        hand.firm("it"),
        hand.firm("ch"),
        hand.pick("Università di Valdoro|Università Santa Petronia|Politecnico di Monteforte"),
    )
    born = date(hand.rng.randint(1968, 1996), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    post = hand.pick("Responsabile export|Impiegato amministrativo|Addetto logistica|Traduttore interno")
    year = hand.today.year - hand.rng.randint(2, 5)
    sheet = drawn(
        hand,
        """
@160
Curriculum Vitae
@40 220
INFORMAZIONI PERSONALI|{who}
|{street}, {town}
|{phone}
|{mail}
|Data di nascita {born} - Nazionalità italiana

ESPERIENZA PROFESSIONALE
0{month}/{year} - oggi|{post}
|{firm}
|Gestione dei clienti esteri, documenti doganali
{start} - {year}|{before}
|{earlier}, Svizzera
|Tirocinio, poi contratto a termine

ISTRUZIONE E FORMAZIONE
{graduated}|Laurea in {subject}
|{school}

COMPETENZE PERSONALI
Lingua madre|Italiano
Altre lingue|Inglese C1, Tedesco {level}, Francese A2
Patente di guida|B

@40
~ Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento (UE) 2016/679.
""",
        who=who, street=hand.street(), town=hand.town(), phone=phone, mail=mail, born=hand.day(born), month=str(hand.rng.randint(1, 9)), year=str(year), post=post, firm=firm,
        start=str(year - 3), before=hand.pick("Assistente ufficio acquisti|Stagista back office"), earlier=earlier, graduated=str(year - 4),
        subject=hand.pick("Economia e commercio|Lingue moderne|Giurisprudenza"), school=school, level=hand.pick("B1|B2"),
    )  # fmt: skip
    return sheet, truth(
        name=who, email=mail, phone=phone, date_of_birth=born, current_employer=firm, current_position=post,
        mother_tongue="Italiano", website=None,
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf docx txt")
def lawyers_letter(hand: Hand) -> Drawn:
    """A Polish law office asks for papers by a day: the parties above each other, the subject after a word with a colon, no sum."""
    hand.writes("1 234,56 zł", "%D %B %Y|%d.%m.%Y")
    office = hand.pick("Kancelaria Radcowska Sosna i Wspólnicy|Adwokaci Kalinowy Dwór sp.p.|Kancelaria Prawna Rawicz sp.k.")
    reader, writer = hand.firm("gb"), hand.person()
    case = hand.number("KR/###/%y|##/%Y/@@|SP-####")
    subject = hand.pick(
        "rejestracja oddziału spółki w Polsce|wypowiedzenie umowy najmu biura|zmiana pełnomocnika w Polsce|zgłoszenie znaku towarowego"
    )
    town, until, called = hand.town(), hand.after(14, 21, 30), hand.before(3, 12)
    sheet = drawn(
        hand,
        """
@40
{office}
{street}, {town}
tel. {phone}

@330
{place}, {day}

@40
{reader}
{reader_street}
{reader_town}
Wielka Brytania

Nasz znak: {case}
Dotyczy: {subject}

Szanowni Państwo,
~ w nawiązaniu do rozmowy z dnia {called} uprzejmie informujemy, że do dalszego prowadzenia sprawy potrzebujemy odpisu z rejestru spółek wraz z tłumaczeniem przysięgłym oraz podpisanego pełnomocnictwa.
~ Prosimy o przesłanie dokumentów na adres kancelarii w terminie do {until}. Po tym dniu nie będziemy mogli dotrzymać terminu ustawowego.

Z poważaniem
{writer}
radca prawny

Załącznik: wzór pełnomocnictwa
""",
        office=office, street=hand.street(), town=town, phone=hand.phone(), place=town.split(" ", 1)[1], day=hand.day(hand.today), reader=reader,
        reader_street=hand.street("gb"), reader_town=hand.town("gb"), case=case, subject=subject, called=hand.day(called), until=hand.day(until), writer=writer,
    )  # fmt: skip
    return sheet, truth(
        sender=office, recipient=reader, date=hand.today, subject=subject, reference=case, deadline=until, signatory=writer,
        total=None,
    )  # fmt: skip
