"""What the Netherlands, Poland and Portugal send: publishers, credits, a career, invoices in two currencies, leases, parcels."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("nl", "pdf html docx")
def magazine_subscription(hand: Hand) -> Drawn:
    """A publisher's invoice: subscription and client number, 9 and 21 per cent, the sum said once more in a sentence."""
    hand.writes("€ 1.234,56", "%d-%m-%Y|%D %B %Y")
    supplier, customer = hand.pick("Uitgeverij De Linde B.V.|Vakmedia Nederland BV|Stichting Natuurblad"), hand.person()
    number, client, iban = hand.number("VF%y#####|%Y#####"), hand.number("4######|R#####"), hand.iban()
    paper, web, due = hand.amount(60, 150), hand.amount(20, 50), hand.after(14, 30)
    low, high = share(paper, 9), share(web, 21)
    sum_ = paper + web + low + high
    sheet = drawn(hand, """
@330
{supplier}
{street}
{town}
KvK {kvk}
@40
{customer}
{street2}
{town2}

FACTUUR
@40 180
Factuurnummer|{number}
{date_name}|{day}
Relatienummer|{client}
Abonnement t/m|{until}
@40 380> 470> 555>
[
Omschrijving|Btw|Excl. btw|Incl. btw
Jaarabonnement papier|9%|{paper}|{paper_gross}
Digitale toegang|21%|{web}|{web_gross}
Subtotaal||{net}|
Totaal btw||{tax}|
{sum_name}|||{sum}
]
@40
~ Wij verzoeken u {sum} vóór {due} over te maken op {iban} t.n.v. {supplier} onder vermelding van het factuurnummer.
Btw-nummer NL{vat}B01
""",
        supplier=supplier, street=hand.street(), town=hand.town(), kvk=hand.digits(8), customer=customer, street2=hand.street(), town2=hand.town(), number=number, date_name=hand.pick("Factuurdatum|Datum"), day=hand.day(hand.today), client=client,
        until=hand.day(hand.after(360, 365)), paper=hand.money(paper), paper_gross=hand.money(paper + low), web=hand.money(web), web_gross=hand.money(web + high), net=hand.money(paper + web), tax=hand.money(low + high),
        sum_name=hand.pick("Te betalen|Totaal incl. btw|Totaalbedrag"), sum=hand.money(sum_), due=hand.day(due), iban=iban, vat=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, customer_number=client, date=hand.today, due_date=due, total=sum_, net_amount=paper + web, vat=low + high, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip


@LAYOUTS.add("nl", "docx pdf eml")
def shop_credit(hand: Hand) -> Drawn:
    """A wholesaler's credit note: its number and that of the invoice, goods sent back, negative sums."""
    hand.writes("€ 1.234,56|1.234,56", "%d-%m-%Y|%d/%m/%Y")
    supplier, customer = hand.pick("Groothandel Veldkamp B.V.|Tegelhuis Rijnmond BV|Bloemen Export Zwart V.O.F."), hand.pick("Bakkerij Smits|Fietsenzaak Pedaal|Restaurant De Kade B.V.")  # fmt: skip
    number, invoice, back = hand.number("CN-#####|C%y####"), hand.number("F%y####|2#####"), hand.before(3, 12)
    items = hand.items("Doos servetten|Wandtegel wit 15x15|Rozen rood 60 cm|Koffiebekers|Fietsband 28 inch", 8, 90, some=(1, 3), counts=5)  # fmt: skip
    net, billed = total(items), hand.before(15, 40)
    tax = share(net, 21)
    hand.mail = (f"{supplier} <administratie@groothandel.example>", f"Creditnota {number}")
    sheet = drawn(hand, """
@40 340 450
{supplier}||
CREDITNOTA|Nummer|{number}
|Datum|{day}
{customer}|Debiteur|{client}
{street}|Betreft factuur|{invoice}
{town}|van|{billed}

@40
Retour ontvangen op {back}:
@40 100 420> 555>
[
Aantal|Artikel|Prijs|Bedrag
*items
||Totaal excl. btw|-{net}
||Btw 21%|-{tax}
||{sum_name}|-{sum}
]
@40
Het bedrag wordt verrekend met uw volgende factuur.
{supplier}, {street2}, {town2}, tel. {phone}
""",
        {"items": [[f"-{one.count}", one.name, hand.bare(one.price), f"-{hand.bare(one.sum)}"] for one in items]},
        supplier=supplier, number=number, day=hand.day(hand.today), customer=customer, client=(client := hand.digits(5)), street=hand.street(), invoice=invoice, town=hand.town(), billed=hand.day(billed), back=hand.day(back), net=hand.bare(net),
        tax=hand.bare(tax), sum_name=hand.pick("Totaal te crediteren|Totaal credit"), sum=hand.bare(net + tax), street2=hand.street(), town2=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(credit_note_number=number, invoice_number=invoice, date=hand.today, invoice_date=billed, customer_number=client, supplier=supplier, customer=customer, due_date=None)  # fmt: skip


@LAYOUTS.add("nl", "docx pdf")
def career(hand: Hand) -> Drawn:
    """A CV: who, where to reach, jobs from the present back, school and languages."""
    name, born = hand.person(), hand.before(9500, 17000)
    job, firm, old = hand.pick("Projectleider bouw|Verpleegkundige|Financieel medewerker"), hand.firm(), hand.pick("Kantoorhuis Doorn B.V.|Zorggroep Maasland|Bouwbedrijf Kuiper")  # fmt: skip
    mail, phone, year = hand.address(name, "postbus.example"), hand.phone(), hand.today.year
    degree, school, town = hand.pick("HBO Bouwkunde|HBO Verpleegkunde|MBO Administratie"), hand.pick("Hogeschool Utrecht|Saxion|ROC Midden"), hand.town()  # fmt: skip
    sheet = drawn(hand, """
@40
Curriculum vitae
{name}
@40 170
Adres|{street}, {town}
Telefoon|{phone}
E-mail|{mail}
Geboren|{born}
Rijbewijs|B
@40
Werkervaring
@40 170
{from1} - heden|{job}, {firm}
|Planning, overleg met opdrachtgevers en rapportage
{from2} - {from1}|Assistent, {old}
|Ondersteuning van het team
@40
Opleiding
@40 170
{from3} - {from2}|{degree}, {school}
@40
Talen: Nederlands, Engels, Duits
Referenties op aanvraag
""",
        name=name, street=hand.street(), town=town, phone=phone, mail=mail, born=hand.day(born, "%D %B %Y"), from1=str(year - 4), job=job, firm=firm, from2=str(year - 9), old=old, from3=str(year - 13), degree=degree, school=school,
    )  # fmt: skip
    return sheet, truth(name=name, email=mail, phone=phone, date_of_birth=born, current_employer=firm, current_position=job, degree=degree, school=school, iban=None)  # fmt: skip


@LAYOUTS.add("pl", "pdf docx")
def two_currencies(hand: Hand) -> Drawn:
    """A Polish invoice in euros: issue, sale and payment day, the tax also in zlotys at the bank's rate."""
    hand.writes("1 234,56 EUR|1234,56 EUR", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    supplier, customer = hand.pick("Okna Wisła Sp. z o.o.|Transport Kordian s.c.|Ceramika Bolesław S.A."), hand.pick("Hotel Pod Różą Sp. z o.o.|Biuro Rachunkowe Saldo|Market Budowlany Kornik")  # fmt: skip
    number, iban, due, sold = hand.number("FV/##/%Y|FV ###/0#/%Y|F/####/%y"), hand.iban(), hand.after(14, 21), hand.before(1, 5)  # fmt: skip
    items = hand.items("Okno PCV 120x140|Montaż okien|Usługa transportowa|Umywalka ceramiczna|Parapet wewnętrzny", 40, 420, some=(1, 4), counts=6)  # fmt: skip
    net = total(items)
    tax = share(net, 23)
    sheet = drawn(hand, """
@40 330
FAKTURA VAT nr {number}|Miejsce wystawienia: {place}
|Data wystawienia: {day}
|Data sprzedaży: {sold}
@40 330
Sprzedawca|Nabywca
{supplier}|{customer}
{street}|{street2}
{town}|{town2}
NIP {nip}|NIP {nip2}

@40 70 340> 430> 555>
[
Lp.|Nazwa towaru lub usługi|Ilość|Cena netto|Wartość netto
*items
]
@300 555>
Razem netto|{net}
VAT 23%|{tax}
{sum_name}|{sum}
VAT w PLN, kurs {rate} z {rate_day}|{zloty} PLN
@40
Termin płatności: {due}    Forma płatności: przelew
Nr konta: {iban}
Zamówienie klienta: {order}    Wystawił(a): {clerk}
""",
        {"items": [[str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(items, 1)]},
        number=number, place=(town := hand.town()).split(maxsplit=1)[1], day=hand.day(hand.today), sold=hand.day(sold), supplier=supplier, customer=customer, street=hand.street(), street2=hand.street(), town=town, town2=hand.town(),
        nip=hand.number("###-###-##-##"), nip2=hand.number("###-###-##-##"), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Razem do zapłaty|Do zapłaty|Wartość brutto"), sum=hand.money(net + tax), rate="4,2871", rate_day=hand.day(hand.before(5, 7)),
        zloty=hand.bare(cents(tax * Decimal("4.2871"))), due=hand.day(due), iban=iban, order=(order := hand.number("ZK-####|Z/###")), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, sale_date=sold, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, order_number=order, iban=iban, delivery_note_number=None)  # fmt: skip


@LAYOUTS.add("pl", "docx txt")
def flat_let(hand: Hand) -> Drawn:
    """A lease's first page: the parties in sentences, flat, term, rent and deposit in paragraphs."""
    hand.writes("1 234,56 zł", "%D %B %Y|%d.%m.%Y")
    landlord, tenant, start = hand.person(), hand.person(), hand.after(5, 10, 20)
    rent, keep, end = hand.amount(1800, 3900, "50").quantize(Decimal("0.01")), hand.amount(4000, 5900, "100").quantize(Decimal("0.01")), start + timedelta(days=364)  # fmt: skip
    sheet = drawn(hand, """
@40
UMOWA NAJMU LOKALU MIESZKALNEGO

~ zawarta w dniu {day} w miejscowości {place} pomiędzy: {landlord}, zamieszkałym(-ą) w {town}, {street}, legitymującym(-ą) się dowodem osobistym {card}, zwanym(-ą) dalej Wynajmującym,
a
~ {tenant}, PESEL {pesel}, zwanym(-ą) dalej Najemcą.

§ 1
~ Przedmiotem najmu jest lokal mieszkalny położony przy {street2}, o powierzchni {size} m2.
§ 2
~ Umowa zostaje zawarta na czas określony od {start} do {end}.
§ 3
~ 1. Najemca zobowiązuje się płacić czynsz najmu w wysokości {rent} miesięcznie, z góry do 10. dnia każdego miesiąca.
~ 2. Przy podpisaniu umowy Najemca wpłaca kaucję w kwocie {keep}, która podlega zwrotowi w ciągu miesiąca od opróżnienia lokalu.
""",
        day=hand.day(hand.today), place=(town := hand.town()).split(maxsplit=1)[1], landlord=landlord, town=town, street=hand.street(), card=hand.number("@@@ ######"), tenant=tenant, pesel=hand.digits(11), street2=hand.street(),
        size=str(hand.rng.randint(28, 74)), start=hand.day(start), end=hand.day(end), rent=hand.money(rent), keep=hand.money(keep),
    )  # fmt: skip
    return sheet, truth(contract_date=hand.today, landlord=landlord, tenant=tenant, start_date=start, end_date=end, monthly_rent=rent, deposit=keep, iban=None)  # fmt: skip


@LAYOUTS.add("pl", "docx xlsx pdf")
def pro_forma(hand: Hand) -> Drawn:
    """A pro forma: valid until, ordered by the buyer, to be paid before the goods are sent."""
    hand.writes("1 234,56 zł|1 234,56 PLN", "%d.%m.%Y|%D %B %Y")
    supplier, customer = hand.pick("Drukarnia Lotos Sp. z o.o.|Sklep Rowerowy Peleton|Szkoła Językowa Lingua s.c."), hand.person()  # fmt: skip
    number, iban, until = hand.number("PRO/##/%Y|PF ####/%y"), hand.iban(), hand.after(7, 14)
    items = hand.items("Ulotki A5 1000 szt.|Kurs angielskiego B2|Rower miejski 28|Podręcznik|Wizytówki 250 szt.", 50, 900, some=(1, 3), counts=2)  # fmt: skip
    net = total(items)
    tax = share(net, 23)
    sheet = drawn(hand, """
@40
{supplier}, {street}, {town}, NIP {nip}

FAKTURA PRO FORMA {number}
@40 160
Data|{day}
Ważna do|{until}
Odbiorca|{customer}
Adres|{street2}, {town2}
@40 340> 450> 555>
[
Nazwa|Ilość|Netto|Razem
*items
Suma netto|||{net}
VAT 23%|||{tax}
{sum_name}|||{sum}
]
@40
Prosimy o wpłatę na konto {iban}, w tytule numer pro formy.
Dokument nie jest fakturą VAT. Realizacja po zaksięgowaniu wpłaty. Kontakt: {phone}
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), nip=hand.digits(10), number=number, day=hand.day(hand.today), until=hand.day(until), customer=customer, street2=hand.street(), town2=hand.town(), net=hand.money(net), tax=hand.money(tax),
        sum_name=hand.pick("Razem brutto|Do zapłaty"), sum=hand.money(net + tax), iban=iban, phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(pro_forma_number=number, date=hand.today, valid_until=until, total=net + tax, net_amount=net, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip
