"""What Italy, Spain and Portugal send: water, orders confirmed, agencies, banks, bookings, clinics and couriers."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("it", "pdf html")
def water_bill(hand: Hand) -> Drawn:
    """A waterworks' bill: readings with days, an earlier bill still open, due day in the headline box."""
    hand.writes("€ 1.234,56|1.234,56 €", "%d/%m/%Y")
    supplier, customer = hand.pick("Acque del Brenta S.p.A.|Servizi Idrici Levante S.p.A.|AcquaViva Toscana S.p.A."), hand.person()  # fmt: skip
    number, client, use, fixed = hand.number("%Y########|##########"), hand.number("########|C0######"), hand.amount(40, 160), hand.amount(8, 20)  # fmt: skip
    tax, due, begin = share(use + fixed, 10), hand.after(20, 25), hand.today - timedelta(days=95)
    sheet = drawn(hand, """
@40 300
{supplier}|Intestatario
{town}|{customer}
Numero verde 800 {free}|{street2}
|{town2}
@40 200 320 440
[
Codice cliente|N. bolletta|Emessa il|Scadenza
{client}|{number}|{day}|{due}
]
@40
Periodo di riferimento: {begin} - {end}
Lettura precedente {begin}: {read}    Lettura attuale {end}: {read2}
@40 555>
[
Acquedotto, fognatura e depurazione|{use}
Quota fissa|{fixed}
IVA 10%|{tax}
{sum_name}|{sum}
]
@40
Situazione pagamenti: alla data di emissione risultano insolute bollette per {old}.
Prossima fattura prevista: {next}
""",
        supplier=supplier, town=hand.town(), customer=customer, free=hand.digits(6), street2=hand.street(), town2=hand.town(), client=client, number=number, day=hand.day(hand.today), due=hand.day(due), begin=hand.day(begin),
        end=hand.day(hand.today - timedelta(days=5)), read=hand.digits(3), read2=hand.digits(4), use=hand.money(use), fixed=hand.money(fixed), tax=hand.money(tax), sum_name=hand.pick("Totale da pagare|Totale bolletta"), sum=hand.money(use + fixed + tax),
        old=hand.money(hand.amount(20, 80)), next=hand.day(hand.after(88, 92)),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, customer_number=client, date=hand.today, due_date=due, total=use + fixed + tax, vat=tax, supplier=supplier, customer=customer, iban=None)  # fmt: skip


@LAYOUTS.add("it", "docx pdf")
def order_confirmed(hand: Hand) -> Drawn:
    """A maker confirms an order: its own number and the buyer's, week of delivery as a day, sums without tax."""
    hand.writes("1.234,56|€ 1.234,56", "%d/%m/%Y|%d.%m.%Y")
    supplier, customer = hand.pick("Sedie Friuli S.r.l.|Tessitura Comasca S.p.A.|Vetreria Lagunare S.n.c."), hand.pick("Hotel Belvedere S.r.l.|Arredo Contract GmbH|Boutique Livia di L. Sarti")  # fmt: skip
    number, order, sent, who = hand.number("OC/####|CO-%y####"), hand.number("PO-####|ORD #####"), hand.after(20, 35, 50), hand.person()  # fmt: skip
    items = hand.items("Sedia mod. Ada faggio|Tavolo tondo 90|Sgabello alto|Lampada vetro ambra|Tessuto lino al metro", 30, 280, some=(2, 4), counts=12)  # fmt: skip
    net = total(items)
    sheet = drawn(hand, """
@40
CONFERMA D'ORDINE
{supplier} - {street} - {town}

@40 170 340 450
Ns. conferma n.|{number}|Data|{day}
Vs. ordine n.|{order}|del|{ordered}
Cliente|{customer}||
Alla c.a.|{who}||

@40 330> 440> 555>
[
Descrizione|Q.tà|Prezzo|Importo
*items
]
@340 555>
{sum_name}|{net}
@40
Consegna prevista: {sent}, porto franco
Pagamento: ricevuta bancaria 60 gg data fattura fine mese
Trascorsi 3 giorni senza osservazioni l'ordine si intende confermato.
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), order=order, ordered=hand.day(ordered := hand.before(1, 8)), customer=customer, who=who,
        sum_name=hand.pick("Totale merce IVA esclusa|Totale imponibile"), net=hand.money(net), sent=hand.day(sent),
    )  # fmt: skip
    return sheet, truth(confirmation_number=number, order_number=order, order_date=ordered, date=hand.today, delivery_date=sent, net_amount=net, supplier=supplier, customer=customer, contact_person=who, invoice_number=None)  # fmt: skip


@LAYOUTS.add("es", "docx pdf")
def agency_month(hand: Hand) -> Drawn:
    """A tax agency's fee: VAT and income tax withheld, paid-out costs without VAT, the debit's day."""
    hand.writes("1.234,56 €|1.234,56 euros", "%d/%m/%Y|%D de %B de %Y")
    supplier, customer = hand.pick("Asesoría Montalbán S.L.P.|Gestoría Ribera|Abogados Quiroga y Asociados"), hand.pick("Panadería Hermanos Gil S.L.|Clínica Dental Sonrisas S.L.|Taller Mecánico Baena")  # fmt: skip
    number, iban, fee, costs = hand.number("A/###|%Y-0###|F%y/###"), hand.iban(), hand.amount(90, 650, "5").quantize(Decimal("0.01")), hand.amount(10, 60)  # fmt: skip
    tax, held, due = share(fee, 21), share(fee, 15), hand.after(5, 10)
    sum_ = fee + tax - held + costs
    sheet = drawn(hand, """
@40 320
{supplier}|CLIENTE
NIF B{nif}|{customer}
{street}|NIF B{nif2}
{town}|{street2}
|{town2}

@40
FACTURA {number}     Fecha: {day}

@40 555>
[
Concepto|Importe
Honorarios {month}|{fee}
IVA 21 %|{tax}
Retención IRPF 15 %|-{held}
Suplidos (tasas, registro)|{costs}
{sum_name}|{sum}
]

@40
Domiciliación bancaria: se cargará el {due} en su cuenta.
Nuestra cuenta para otros pagos: {iban}
~ Le atiende {who}. Sus datos se tratan conforme al RGPD.
""",
        supplier=supplier, nif=hand.digits(8), customer=customer, street=hand.street(), nif2=hand.digits(8), town=hand.town(), street2=hand.street(), town2=hand.town(), number=number, day=hand.day(hand.today), month=hand.day(hand.today, "%B %Y"),
        fee=hand.money(fee), tax=hand.money(tax), held=hand.money(held), costs=hand.money(costs), sum_name=hand.pick("TOTAL FACTURA|Total a pagar|Importe total"), sum=hand.money(sum_), due=hand.day(due), iban=iban, who=hand.person(),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=sum_, net_amount=fee, vat=tax, supplier=supplier, customer=customer, iban=iban, customer_number=None)  # fmt: skip


@LAYOUTS.add("es", "pdf xlsx csv")
def bank_month(hand: Hand) -> Drawn:
    """A bank's list of movements: two days a row, balance before and after, the holder and the account on top."""
    hand.writes("1.234,56", "%d/%m/%Y|%d-%m-%Y")
    bank, holder, iban = hand.pick("Banco del Ebro|Caja Rural Levantina|Banca Cantábrica"), hand.person(), hand.iban()
    begin, end, opening, balance, rows = hand.today - timedelta(days=30), hand.today - timedelta(days=1), hand.amount(900, 4000), Decimal(0), []  # fmt: skip
    balance = opening
    for at, what in enumerate(("RECIBO LUZ", "NOMINA", "COMPRA TARJETA SUPERMERCADO", "BIZUM ENVIADO", "CUOTA COMUNIDAD")):
        moved = hand.amount(1100, 2100) if what == "NOMINA" else -hand.amount(15, 130)
        balance += moved
        one = hand.day(begin + timedelta(days=2 + 5 * at))
        rows.append([one, one, what, hand.money(moved), hand.money(balance)])
    sheet = drawn(hand, """
@40
{bank}
EXTRACTO DE CUENTA
@40 150
Titular|{holder}
IBAN|{iban}
Periodo|{begin} a {end}
Fecha de emisión|{day}
@40 300>
Saldo anterior|{opening}
@40 120 200 450> 555>
[
F. operación|F. valor|Concepto|Importe|Saldo
*rows
]
@40 300>
{last_name}|{closing}
@40
Oficina 0{office} - {street}, {town}
""",
        {"rows": rows},
        bank=bank, holder=holder, iban=iban, begin=hand.day(begin), end=hand.day(end), day=hand.day(hand.today), opening=hand.money(opening), last_name=hand.pick("Saldo final|Saldo actual"), closing=hand.money(balance), office=hand.digits(3),
        street=hand.street(), town=hand.town(),
    )  # fmt: skip
    return sheet, truth(bank=bank, account_holder=holder, iban=iban, opening_balance=opening, closing_balance=balance, statement_date=hand.today, period_start=begin, period_end=end, due_date=None)  # fmt: skip


@LAYOUTS.add("es", "html eml")
def room_booked(hand: Hand) -> Drawn:
    """A booking confirmed: locator, in and out, price for all nights in euros and about it in pounds, cancelled free until."""
    hand.writes("1.234,56 €", "%D de %B de %Y|%d/%m/%Y")
    hotel, guest, nights = hand.pick("Hotel Mirador del Sur|Hostal La Fuente|Apartamentos Playa Clara"), hand.person(), hand.rng.randint(2, 7)  # fmt: skip
    number, arrive = hand.number("##########|@@@###|R-######"), hand.after(25, 40, 70)
    sum_, leave, free = hand.amount(60, 150) * nights, arrive + timedelta(days=nights), arrive - timedelta(days=3)
    hand.mail = (f"{hotel} <reservas@alojamiento.example>", f"Reserva confirmada {number}")
    sheet = drawn(hand, """
@40
{hotel}
¡Gracias, {guest}! Su reserva está confirmada.
@40 220
[
{no}|{number}
Fecha de la reserva|{day}
Entrada|{arrive}, a partir de las 15:00
Salida|{leave}, hasta las 12:00
Huéspedes|2 adultos, {nights} noches
Habitación|Doble con desayuno
{sum_name}|{sum} (aprox. £{pounds})
]
@40
Cancelación gratuita hasta el {free}. El pago se realiza en el alojamiento.
No incluye la tasa turística de 1,10 € por persona y noche.
{street}, {town} - Tel. {phone}
""",
        hotel=hotel, guest=guest, no=hand.pick("Número de reserva|Localizador|N.º de confirmación"), number=number, day=hand.day(hand.today), arrive=hand.day(arrive), leave=hand.day(leave), nights=str(nights), sum_name=hand.pick("Precio total|Importe total"),
        sum=hand.money(sum_), pounds=hand.money(share(sum_, 86), "1,234.56"), free=hand.day(free), street=hand.street(), town=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(booking_number=number, booking_date=hand.today, check_in=arrive, check_out=leave, total=sum_, hotel=hotel, guest=guest, iban=None)  # fmt: skip


@LAYOUTS.add("pt", "pdf html")
def clinic_receipt(hand: Hand) -> Drawn:
    """A clinic's invoice-receipt: patient and taxpayer, ATCUD, exempt of tax, what the scheme pays and what the patient paid."""
    hand.writes("1.234,56 €|1 234,56 €", "%Y-%m-%d|%d/%m/%Y|%d-%m-%Y")
    supplier, customer = hand.pick("Clínica São Bento, Lda.|Fisio Alfama, Unipessoal Lda.|Centro Médico do Tâmega, S.A."), hand.person()  # fmt: skip
    number, nif, fee = hand.number("FR 2A/####|FR %Y/####|FR A/###"), hand.digits(9), hand.amount(45, 180, "5").quantize(Decimal("0.01"))  # fmt: skip
    scheme = share(fee, 40)
    sheet = drawn(hand, """
@40
{supplier}
{street}, {town}
NIPC {nipc} - Tel. {phone}

@40 330
Fatura-Recibo|Original
{number}|Data de emissão: {day}
ATCUD: {atcud}

@40 140
Utente|{customer}
NIF|{nif}
Morada|{street2}, {town2}
Médico|{doctor}
Ato em|{seen}
@40 360> 450> 555>
[
Descrição|Qtd|IVA|Valor
{what}|1|Isento|{fee}
]
@340 555>
Total do documento|{fee}
Comparticipação ADSE|{scheme}
{paid_name}|{paid}
@40
Pago por {how}. IVA isento - artigo 9.º do CIVA
""",
        supplier=supplier, street=hand.street(), town=hand.town(), nipc=hand.digits(9), phone=hand.phone(), number=number, day=hand.day(hand.today), atcud=hand.number("@@@@####-###"), customer=customer, nif=nif, street2=hand.street(), town2=hand.town(),
        doctor=f"Dra. {hand.person()}", seen=hand.day(hand.before(1, 4)), what=hand.pick("Consulta de cardiologia|Sessão de fisioterapia|Ecografia"), fee=hand.money(fee), scheme=hand.money(scheme), paid_name=hand.pick("Valor pago pelo utente|Pago pelo utente"),
        paid=hand.money(fee - scheme), how=hand.pick("Multibanco|numerário|MB WAY"),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, total=fee, amount_paid=fee - scheme, supplier=supplier, patient=customer, patient_nif=nif, due_date=None)  # fmt: skip
