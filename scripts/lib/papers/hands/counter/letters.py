"""Bookings, orders, offers, letters, a contract and a life on one page."""

from __future__ import annotations

from datetime import timedelta

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("pt", "eml html pdf")
def room_booked(hand: Hand) -> Drawn:
    """A hotel says yes: nights with arrival and leaving, a deposit paid, the rest at the desk, a last day to cancel."""
    hand.writes("€ 1.234,56|1.234,56 €", "%d/%m/%Y|%D de %B de %Y")
    hotel, guest, number = hand.pick("Hotel Solar do Douro|Casa da Ribeira Guesthouse|Quinta dos Pinheiros"), hand.person(), hand.number("########|@@#####|HSD-####")  # fmt: skip
    hand.mail = (f"{hotel} <reservas@alojamento.example>", f"Confirmação da reserva {number}")
    nights, price, came = hand.rng.randint(2, 6), hand.amount(60, 140, "1"), hand.after(20, 45, 70)
    sum_, left = price * nights, came + timedelta(days=nights)
    paid = share(sum_, 30)
    return drawn(hand, """
@40
Estimado(a) {guest},
~ Obrigado por escolher o {hotel}. A sua reserva está confirmada.

@40 200
[
N.º de reserva|{number}
Data da reserva|{day}
Check-in|{came} (a partir das 15h)
Check-out|{left} (até às 11h)
Quarto|{room}, {nights} noites
Preço total|{sum}
Sinal pago|{paid}
A pagar no hotel|{rest}
]
~ Cancelamento gratuito até {free}. A taxa turística de 2,00 € por noite não está incluída.
@40
{hotel}, {street}, {town}
Tel. {phone}
""", guest=guest, hotel=hotel, number=number, day=hand.day(hand.today), came=hand.day(came), left=hand.day(left), room=hand.pick("Duplo com varanda|Twin standard|Suite júnior"), nights=str(nights), sum=hand.money(sum_), paid=hand.money(paid), rest=hand.money(sum_ - paid), free=hand.day(came - timedelta(days=3)), street=hand.street(), town=hand.town(), phone=hand.phone(),
    ), truth(booking_number=number, check_in_date=came, check_out_date=left, total=sum_, deposit=paid, hotel=hotel, guest=guest, invoice_number=None)  # fmt: skip


@LAYOUTS.add("it", "docx pdf")
def life(hand: Hand) -> Drawn:
    """A life in two columns: years at the left, the present post first, languages and consent at the end."""
    name, firm, old = hand.person(), hand.firm(), hand.firm()
    post, mail, born = hand.pick("Contabile senior|Responsabile acquisti|Tecnico di laboratorio"), hand.address(name, "posta.example"), hand.before(9500, 17000)  # fmt: skip
    degree, since = hand.pick("Laurea in Economia aziendale|Diploma di perito chimico|Laurea magistrale in Chimica"), hand.today.year - hand.rng.randint(2, 5)  # fmt: skip
    return drawn(hand, """
@40
CURRICULUM VITAE

@40 170
Nome|{name}
Indirizzo|{street}, {town}
Telefono|{phone}
E-mail|{mail}
Data di nascita|{born}

@40
ESPERIENZA PROFESSIONALE
@40 170
{since} - oggi|{post}
|{firm}
|Gestione fornitori, chiusure mensili, due collaboratori
{before} - {since}|{old_post}
|{old}
@40
ISTRUZIONE
@40 170
{graduated}|{degree}, Università di {city}
Lingue|Italiano (madrelingua), inglese B2, francese A2
@40
Autorizzo il trattamento dei dati personali ai sensi del GDPR.
""", name=name, street=hand.street(), town=hand.town(), phone=hand.phone(), mail=mail, born=hand.day(born, "%d/%m/%Y"), since=str(since), post=post, firm=firm, before=str(since - 4), old_post=hand.pick("Impiegato amministrativo|Addetto alle vendite"), old=old, graduated=str(since - 5), degree=degree, city=hand.pick("Padova|Bari|Pavia"),
    ), truth(name=name, email=mail, date_of_birth=born, current_position=post, current_employer=firm, degree=degree, iban=None)  # fmt: skip


@LAYOUTS.add("fr", "eml txt")
def order_by_mail(hand: Hand) -> Drawn:
    """A customer writes what is wanted and when; the signature has the firm, a quote of the seller is named."""
    hand.writes("1 234,56 €|1234,56 €", "%d/%m/%Y|%D %B %Y")
    buyer, who, order, quote, when = hand.firm(), hand.person(), hand.number("CDE-####|BC %y-###|45000#####"), hand.number("D%y-###|DE####"), hand.after(10, 20)  # fmt: skip
    hand.mail = (f"{who} <{hand.address(who, 'achats.example')}>", f"Commande {order}")
    items = hand.items("cartons double cannelure 40x40|palettes 80x120|rouleaux de film étirable|boîtes archives", 4, 60, some=(2, 3), counts=30)  # fmt: skip
    return drawn(hand, """
@40
Bonjour,
~ Suite à votre offre {quote}, nous vous confirmons notre commande n° {order} du {day} :

*items

~ Soit un total de {sum} HT. Merci de livrer le {when} au plus tard, quai n° 2, de 8h à 12h.
~ Merci de rappeler notre numéro de commande sur la facture et le bon de livraison.
@40
Cordialement,
{who}
Service achats
{buyer}
{street}, {town}
{phone}
""", {"items": [[f"- {one.count} {one.name} à {hand.money(one.price)}"] for one in items]}, quote=quote, order=order, day=hand.day(hand.today), sum=hand.money(total(items)), when=hand.day(when), who=who, buyer=buyer, street=hand.street(), town=hand.town(), phone=hand.phone(),
    ), truth(order_number=order, date=hand.today, delivery_date=when, net_amount=total(items), customer=buyer, contact_person=who, quote_number=quote, invoice_number=None)  # fmt: skip


@LAYOUTS.add("gb", "docx pdf")
def tenancy(hand: Hand) -> Drawn:
    """A contract's first page: parties in words, term, rent and deposit in numbered clauses."""
    hand.writes("£1,234.56", "%D %B %Y|%o %B %Y")
    landlord, tenant, start, rent = hand.person(), hand.person(), hand.after(7, 20), hand.amount(600, 1500, "5")
    deposit = rent + hand.amount(50, 200, "5")
    return drawn(hand, """
@40
ASSURED SHORTHOLD TENANCY AGREEMENT

This agreement is made on {day}
BETWEEN
(1) {landlord} of {street}, {town} ("the Landlord")
(2) {tenant} of {street2}, {town2} ("the Tenant")

~ 1. The Landlord lets the property known as {street3}, {town3} to the Tenant for a term of twelve months beginning on {start} and ending on {end}.
~ 2. The Tenant shall pay rent of {rent} per calendar month in advance by standing order on the first of each month.
~ 3. A deposit of {deposit} is payable on signing and will be held by a government-approved scheme within 30 days.
~ 4. Either party may end the tenancy after six months by giving two months' notice in writing.
~ 5. The Tenant shall not keep pets without consent, which shall not be unreasonably withheld.

@40 300
Signed ........................ (Landlord)|Signed ........................ (Tenant)
""", day=hand.day(hand.today), landlord=landlord, street=hand.street(), town=hand.town(), tenant=tenant, street2=hand.street(), town2=hand.town(), street3=hand.street(), town3=hand.town(), start=hand.day(start), end=hand.day(start + timedelta(days=364)), rent=hand.money(rent), deposit=hand.money(deposit),
    ), truth(landlord=landlord, tenant=tenant, date=hand.today, start_date=start, end_date=start + timedelta(days=364), rent=rent, deposit=deposit, iban=None)  # fmt: skip


@LAYOUTS.add("us", "xlsx docx pdf")
def quotation(hand: Hand) -> Drawn:
    """A shop's estimate: valid until a day, half down on acceptance, sales tax apart; nothing is due yet."""
    hand.writes("$1,234.56", "%m/%d/%Y|%B %D, %Y")
    supplier, customer, number, valid = hand.pick("Granite State Cabinets|Ridgeway Fence Co.|Harlan Print & Sign Inc."), hand.firm(), hand.number("Q-####|EST####|%y-####"), hand.after(30, 60)  # fmt: skip
    items = hand.items("Base cabinets, maple|Cedar panel 6 ft|Vinyl banner|Installation labor|Permit fee|Hardware set", 40, 700, some=(2, 4), counts=6)  # fmt: skip
    tax = share(total(items), "6.5")
    return drawn(hand, """
@40 400
{supplier}|ESTIMATE
{street}|No. {number}
{town}|{day}

Prepared for {customer}|Valid until {valid}
Attn: {who}|Sales rep: {rep}
@40 330> 430> 555>
[
Item|Qty|Rate|Amount
*items
]
@430 555>
Subtotal|{net}
Sales tax 6.5%|{tax}
{sum_name}|{sum}
@40
50% deposit ({half}) due on acceptance, balance on completion. Lead time 4-6 weeks.
Accepted by ____________________  Date ____________
""", {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]}, supplier=supplier, street=hand.street(), number=number, town=hand.town(), day=hand.day(hand.today), customer=customer, valid=hand.day(valid), who=hand.person(), rep=hand.person(), net=hand.money(total(items)), tax=hand.money(tax),
        sum_name=hand.pick("Estimate total|TOTAL|Total"), sum=hand.money(total(items) + tax), half=hand.money(share(total(items) + tax, 50)),
    ), truth(quote_number=number, date=hand.today, valid_until=valid, total=total(items) + tax, net_amount=total(items), supplier=supplier, customer=customer, invoice_number=None)  # fmt: skip


@LAYOUTS.add("pl", "pdf xlsx docx")
def goods_out(hand: Hand) -> Drawn:
    """A delivery note without prices: the warehouse's number, the order's, who brought and who took it."""
    hand.writes("1 234,56", "%d.%m.%Y|%Y-%m-%d")
    supplier, customer, number, order, sent = hand.firm(), hand.pick("Remonty Kowalski|Gmina Stare Pole|Hotel Zacisze Sp. z o.o."), hand.number("WZ ###/%Y|WZ/0#/####"), hand.number("ZK/####/%y|ZAM-####"), hand.after(1, 2)  # fmt: skip
    items = hand.items("Płyta OSB 18 mm|Wkręty 4x40 (op.)|Farba biała 10 l|Klej do płytek 25 kg|Listwa przypodłogowa", 1, 2, some=(3, 5), counts=40)  # fmt: skip
    return drawn(hand, """
@40 350
{supplier}|Wydanie zewnętrzne
{street}, {town}|{number}
NIP {nip}|Data wystawienia: {day}

@40
Odbiorca: {customer}, {street2}, {town2}
Do zamówienia: {order} z dnia {ordered}
Data dostawy: {sent}    Kierowca: {driver}    Nr rej. {plate}
@40 75 400> 500
[
Lp.|Towar|Ilość|J.m.
*items
]
@40 330
Wydał: {clerk}|Odebrał: ....................
Uwagi: palety zwrotne {pallets} szt.
""", {"items": [[str(at), one.name, str(one.count), "szt."] for at, one in enumerate(items, 1)]}, supplier=supplier, street=hand.street(), number=number, town=hand.town(), nip=hand.digits(10), day=hand.day(hand.today), customer=customer, street2=hand.street(), town2=hand.town(), order=order, ordered=hand.day(hand.before(3, 12)), sent=hand.day(sent), driver=hand.person(),
        plate=hand.number("KR #####"), clerk=hand.person(), pallets=hand.digits(1),
    ), truth(delivery_note_number=number, date=hand.today, delivery_date=sent, order_number=order, supplier=supplier, customer=customer, total=None)  # fmt: skip


@LAYOUTS.add("it", "eml docx pdf")
def order_taken(hand: Hand) -> Drawn:
    """A shop thanks for an order: its number, goods, carriage and the day on which a parcel should come."""
    hand.writes("€ 1.234,56|1.234,56 €", "%d/%m/%Y|%D %B %Y")
    supplier, customer, order, when = hand.pick("Lanificio Bellano|Oleificio Torre Rossa|Giocattoli Pinuccia S.r.l."), hand.person(), hand.number("#######|IT-#####|#%y####"), hand.after(3, 5)  # fmt: skip
    hand.mail = (f"{supplier} <ordini@negozio.example>", f"Conferma ordine {order}")
    items, freight = hand.items("Sciarpa lana merino|Olio extravergine 5 l|Trenino in legno|Plaid a quadri|Puzzle 1000 pezzi", 12, 75, some=(1, 3), counts=2), hand.amount(4, 9, "0.50")  # fmt: skip
    return drawn(hand, """
@40
Gentile {customer},
~ grazie per il tuo acquisto! Abbiamo ricevuto il tuo ordine {order} del {day}. Ti scriveremo quando sarà spedito.
@40 330> 555>
[
Articolo|Quantità|Prezzo
*items
Spedizione||{freight}
Totale ordine (IVA inclusa)||{sum}
]
@40
Metodo di pagamento: {how}
Consegna prevista: {when}
Indirizzo di spedizione: {street}, {town}

{supplier}
Hai 14 giorni di tempo per il reso.
""", {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]}, customer=customer, order=order, day=hand.day(hand.today), freight=hand.money(freight), sum=hand.money(total(items) + freight), how=hand.pick("PayPal|carta di credito|contrassegno"), when=hand.day(when), street=hand.street(), town=hand.town(), supplier=supplier,
    ), truth(order_number=order, date=hand.today, delivery_date=when, total=total(items) + freight, supplier=supplier, customer=customer, invoice_number=None)  # fmt: skip


@LAYOUTS.add("nl", "docx pdf")
def school_letter(hand: Hand) -> Drawn:
    """A school writes to parents of a trip: what it costs, until when, to which account; the trip has its own days."""
    hand.writes("€ 1.234,56", "%D %B %Y")
    school, child, iban, due, trip = hand.pick("Basisschool De Klimop|Openbare School Het Anker|Montessori Lyceum Maas"), hand.person(), hand.iban(), hand.after(14, 21), hand.today + timedelta(days=60)  # fmt: skip
    cost = hand.amount(25, 180, "0.50")
    return drawn(hand, """
@40
{school}
{street}, {town}

{city}, {day}
Betreft: schoolreis groep {group}

Beste ouders/verzorgers van {child},
~ Op {trip} gaan we met de klas naar {place}. De kosten bedragen {cost} per leerling, inclusief bus en lunch.
~ Wilt u dit bedrag vóór {due} overmaken op rekening {iban}, onder vermelding van de naam van uw kind?
~ Heeft u een bijdrage van de gemeente? Laat het ons dan weten voor de informatieavond van {evening}.
@40
Met vriendelijke groet,
{who}
directeur
""", school=school, street=hand.street(), town=hand.town(), city=hand.pick("Utrecht|Haarlem|Groningen"), day=hand.day(hand.today), group=hand.pick("5|6|8"), child=child, trip=hand.day(trip), place=hand.pick("de Efteling|Texel|Burgers' Zoo"), cost=hand.money(cost), due=hand.day(due), iban=iban, evening=hand.day(hand.today + timedelta(days=9)), who=hand.person(),
    ), truth(sender=school, date=hand.today, due_date=due, total=cost, iban=iban, invoice_number=None)  # fmt: skip
