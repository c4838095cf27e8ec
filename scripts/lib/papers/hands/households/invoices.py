"""Invoices of practices, schools, works of a town, hotels, workshops and shops."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx txt")
def dentist(hand: Hand) -> Drawn:
    """Number and day in the headline; each treatment has a day of its own, a code and a factor; no word of tax."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%d.%m.%Y|%D. %B %Y|%D.%M.%Y")
    practice = hand.pick("Zahnarztpraxis am Schlosspark|Praxis für Zahnheilkunde Weidenhof|Zahnärzte im Kontorhaus PartG")
    patient, number = hand.person(), hand.number("%y-####|####/%Y|ZA######")
    work = "2060 Kompositfüllung, zweiflächig|0010 Eingehende Untersuchung|1040 Professionelle Zahnreinigung|0090 Infiltrationsanästhesie|2030 Besondere Maßnahmen beim Präparieren|5000 Röntgenaufnahme"
    items = hand.items(work, 8, 120, some=(2, 5), counts=3)
    fee, laboratory = total(items), hand.amount(20, 260)
    sum_, due, iban = fee + laboratory, hand.after(14, 21, 30), hand.iban()
    first, last = hand.before(30, 60), hand.before(5, 25)
    sheet = drawn(
        hand,
        """
@320
{practice}
{street}
{town}
Telefon {phone}
@40
{patient}
{home}
{place}


{title} Nr. {number} vom {day}

~ Für die zahnärztliche Behandlung vom {first} bis {last} erlaube ich mir, nach der Gebührenordnung für Zahnärzte zu berechnen:
@40 110 150 380> 430> 520>
[
Datum|GOZ|Leistung|Faktor|Anz.|Betrag
*work
]

@300 520>
Honorar|{fee}
Material- und Laborkosten|{laboratory}
{label}|{sum}

@40
~ Bitte überweisen Sie den Betrag bis zum {due} ohne Abzug unter Angabe der Nummer oben auf das Konto {iban}.
""",
        {"work": [(hand.day(hand.rng.choice((first, last)), "%d.%m.%y"), *one.name.split(" ", 1), hand.rng.choice(("1,0", "2,3", "2,3", "3,5")), str(one.count), hand.bare(one.sum)) for one in items]},
        practice=practice, street=hand.street(), town=hand.town(), phone=hand.phone(), patient=patient, home=hand.street(), place=hand.town(), title=hand.pick("Liquidation|Rechnung"),
        number=number, day=hand.day(hand.today), first=hand.day(first), last=hand.day(last), fee=hand.money(fee), laboratory=hand.money(laboratory),
        label=hand.pick("Rechnungsbetrag|Gesamtbetrag|Zu zahlen"), sum=hand.money(sum_), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=practice,
        patient=patient,
        due_date=due,
        iban=iban,
        vat=None,
    )


@LAYOUTS.add("gb", "pdf html xlsx")
def vet(hand: Hand) -> Drawn:
    """Four labels in a row with their values below; a deposit comes off after the total."""
    hand.writes("£1,234.56", "%d/%m/%Y|%D %B %Y|%d %b %Y")
    firm = hand.pick("Thornbury Lane Veterinary Centre Ltd|Marsh & Pell Veterinary Surgeons LLP|Otter Valley Vets Ltd")
    owner, number = hand.person(), hand.number("#######|VI-#####|%y/#####")
    pet = hand.pick("Biscuit (cat)|Moss (collie)|Pepper (rabbit)|Hobnob (terrier)")
    items = hand.items(
        "Consultation|Booster vaccination|Dental scale and polish|Blood profile|Metacam oral 32 ml|Microchip",
        9,
        140,
        some=(2, 5),
        counts=2,
    )
    net = total(items)
    tax = share(net, 20)
    sum_ = net + tax
    deposit = cents(sum_ / 4).quantize(Decimal(1)).quantize(Decimal("0.01"))
    vat_number = f"GB {hand.digits(3)} {hand.digits(4)} {hand.digits(2)}"
    sheet = drawn(
        hand,
        """
@40
{firm}
{street}, {town}  Tel {phone}

@40 170 290 410
{number_label}|{day_label}|Client ref.|Patient
{number}|{day}|{client}|{pet}

@40
{owner}
{home}
{place}

@40 330> 430> 520>
[
Treatment / item|Qty|Each|Amount
*items
]
@290 520>
Net|{net}
VAT at 20%|{tax}
{label}|{sum}
Deposit received {paid}|-{deposit}
Balance due|{rest}

@40
Payment is due on collection of your pet. VAT registration {vat_number}
""",
        {"items": [(one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), number_label=hand.pick("Invoice no.|Invoice number"), day_label=hand.pick("Invoice date|Date"),
        number=number, day=hand.day(hand.today), client=hand.digits(5), pet=pet, owner=owner, home=hand.street(), place=hand.town(), net=hand.money(net), tax=hand.money(tax),
        label=hand.pick("Invoice total|Total inc. VAT"), sum=hand.money(sum_), paid=hand.day(hand.before(3, 20)), deposit=hand.money(deposit), rest=hand.money(sum_ - deposit), vat_number=vat_number,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=owner, net_amount=net, balance_due=sum_ - deposit, vat_number=vat_number
    )  # fmt: skip


@LAYOUTS.add("ie", "pdf docx")
def school(hand: Hand) -> Drawn:
    """The crest is left out, so that the foot alone names the school; less for a second child."""
    hand.writes("€1,234.56|EUR 1,234.56", "%D %B %Y|%d/%m/%Y|%o %B %Y")
    name = hand.pick("Ardnamona College CLG|Scoil Chluain Mhór DAC|Kilbrannan Montessori School Ltd")
    parent, number = hand.person(), hand.number("SF-%Y-###|F######|%y####")
    pupil = f"{hand.pick('Ella|Cian|Róisín|Daniel')} {parent.split()[-1]}"
    items = hand.items(
        "Tuition, Michaelmas term|Supervised study|Hot lunches|Music tuition|Locker and book rental",
        45,
        900,
        some=(2, 4),
        counts=1,
        step="5",
    )
    gross = total(items)
    less = share(items[0].sum, 10)
    sum_, due, iban = gross - less, hand.after(14, 21, 30), hand.iban()
    sheet = drawn(
        hand,
        """
@40
FEE INVOICE

@40 160
Invoice to:|{parent}
|{street}
|{town}
Student:|{pupil}, {year} Year
Invoice No.:|{number}
Dated:|{day}
{due_label}:|{due}

@40 520>
[
*items
Sub-total|{gross}
Sibling discount (10% of {first})|-{less}
{label}|{sum}
]

@40
~ Fees may be paid by instalments by agreement with the Bursar. Electronic transfers to IBAN {iban}, quoting the invoice number and the student's name.



{name}, {office}, {place}
Registered Charity Number {charity}. Telephone {phone}
""",
        {"items": [(one.name, hand.money(one.sum)) for one in items]},
        parent=parent, street=hand.street(), town=hand.town(), pupil=pupil, year=hand.pick("First|Third|Fifth"), number=number, day=hand.day(hand.today), due_label=hand.pick("Due date|Payable by"),
        due=hand.day(due), gross=hand.money(gross), first=items[0].name.split(",")[0].lower(), less=hand.money(less), label=hand.pick("Total payable|TOTAL"), sum=hand.money(sum_), iban=iban,
        name=name, office=hand.street(), place=hand.town(), charity=f"20{hand.digits(6)}", phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        student=pupil,
        due_date=due,
        discount=less,
        iban=iban,
    )


@LAYOUTS.add("fr", "pdf html")
def electricity(hand: Hand) -> Drawn:
    """The client's references stand left, the sum in a box right; two rates of tax; the day of the debit and that of the next reading."""
    hand.writes("1 234,56 €", "%d/%m/%Y|%d %B %Y|%d.%m.%Y")
    firm = hand.pick("Lumière du Ponant SA|Énergies Vallonnes SAS|Régie Électrique du Haut-Clain")
    client, number = hand.person(), hand.number("## ### ### ###|%Y#######|FE-########")
    contract, customer = hand.digits(9), hand.number("# ### ###|C######")
    end = hand.today - timedelta(days=hand.rng.randrange(2, 8))
    begin = end - timedelta(days=60)
    debit = hand.after(14, 15, 20)
    used = hand.rng.randrange(200, 1400)
    energy, standing, levy = cents(used * Decimal("0.1952")), hand.amount(18, 40), cents(used * Decimal("0.0205"))
    full, less = share(energy + levy, 20), share(standing, "5.5")
    sum_ = energy + standing + levy + full + less
    sheet = drawn(
        hand,
        """
@40 330
Vos références|VOTRE FACTURE
Titulaire : {client}|n° {number}
N° client : {customer}|du {day}
N° de contrat : {contract}|
Point de livraison : {point}|{box} : {sum}
|Prélevé le {debit}

@40
{client}
{street}
{town}

Période facturée : du {begin} au {end}
@40 300> 390> 510>
[
Votre consommation|kWh|Prix HT|Montant HT
Heures pleines et creuses|{used}|0,1952|{energy}
Abonnement 6 kVA|||{standing}
Contributions et accise|||{levy}
]
@270 510>
TVA à 5,5 %|{less}
TVA à 20 %|{full}
Total TTC|{sum}

@40
~ Le prochain relevé aura lieu vers le {next}. Aucun escompte pour paiement anticipé. Vous pouvez nous joindre au {phone} (appel non surtaxé).
{firm} - {office}, {place} - RCS {siren}
""",
        client=client, number=number, customer=customer, day=hand.day(hand.today), contract=contract, point=hand.digits(14), box=hand.pick("Montant à payer|À payer TTC"), sum=hand.money(sum_),
        debit=hand.day(debit), street=hand.street(), town=hand.town(), begin=hand.day(begin), end=hand.day(end), used=str(used), energy=hand.money(energy), standing=hand.money(standing),
        levy=hand.money(levy), less=hand.money(less), full=hand.money(full), next=hand.day(end + timedelta(days=61)), phone=hand.phone(), firm=firm, office=hand.street(), place=hand.town(),
        siren=f"{hand.digits(3)} {hand.digits(3)} {hand.digits(3)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer_number=customer, contract_number=contract, period_start=begin, period_end=end
    )  # fmt: skip


@LAYOUTS.add("it", "pdf txt docx")
def water(hand: Hand) -> Drawn:
    """Number and day in one sentence over everything, the sum with its last day in another; arrears are none."""
    hand.writes("€ 1.234,56|1.234,56 €|euro 1.234,56", "%d/%m/%Y|%d.%m.%Y")
    firm = hand.pick("Acque del Brenno S.p.A.|Consorzio Idrico Val Serena|Servizi Idrici Montelago S.r.l.")
    client, number = hand.person(), hand.number("%Y/#######|######/%y|00######")
    code, due = hand.digits(10), hand.after(20, 30, 35)
    fresh, sewer, cleaning, fixed = (hand.amount(least, most) for least, most in ((20, 90), (6, 30), (14, 60), (5, 15)))
    net = fresh + sewer + cleaning + fixed
    tax = share(net, 10)
    sum_ = net + tax
    end = hand.today - timedelta(days=12)
    sheet = drawn(
        hand,
        """
@40
{firm}
{office} - {place} - P.IVA {tax_number}
Servizio idrico integrato

@280
Gentile cliente
{client}
{street}
{town}
@40

{paper} n. {number} del {day}
Consumi dal {begin} al {end}

@40 300
CODICE CLIENTE|USO
{code}|Domestico residente

@40 480>
Acquedotto, {cubes} mc|{fresh}
Fognatura|{sewer}
Depurazione|{cleaning}
Quota fissa|{fixed}
Imponibile|{net}
IVA 10%|{tax}
{label}|{sum}

@40
Da pagare entro il {due}: {sum}
~ I pagamenti delle bollette precedenti risultano regolari. Comunichi la lettura del contatore entro il {reading} al numero {phone}.
""",
        firm=firm, office=hand.street(), place=hand.town(), tax_number=hand.digits(11), client=client, street=hand.street(), town=hand.town(), paper=hand.pick("Bolletta|Fattura|Bolletta-fattura"),
        number=number, day=hand.day(hand.today), begin=hand.day(end - timedelta(days=91)), end=hand.day(end), code=code, cubes=str(hand.rng.randrange(18, 70)), fresh=hand.money(fresh),
        sewer=hand.money(sewer), cleaning=hand.money(cleaning), fixed=hand.money(fixed), net=hand.money(net), tax=hand.money(tax), label=hand.pick("Totale bolletta|Totale fattura"), sum=hand.money(sum_),
        due=hand.day(due), reading=hand.day(hand.after(50, 60)), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        due_date=due,
        customer=client,
        customer_number=code,
        vat=tax,
    )


@LAYOUTS.add("at", "pdf docx html")
def inn(hand: Hand) -> Drawn:
    """The days of the stay stand over the day of the bill; two rates of tax inside the prices, a town's tax without, a deposit."""
    hand.writes("€ 1.234,56|1.234,56 EUR|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    house = hand.pick(
        "Hotel Seeblick Betriebs GmbH|Pension Almrausch KG|Landgasthof Zur Linde GmbH|Kurhotel Quellenhof GmbH"
    )
    guest, number = hand.person(), hand.number("%Y-#####|R######|##.###")
    nights = hand.rng.randint(2, 7)
    arrival = hand.today - timedelta(days=nights)
    price, drinks, tax_of_town = hand.amount(70, 190, "0.50"), hand.amount(12, 90, "0.10"), Decimal("2.40") * nights * 2
    lodging = cents(price * nights)
    drinks = cents(drinks)
    sum_ = lodging + drinks + cents(tax_of_town)
    deposit = Decimal(hand.rng.choice((50, 80, 100))).quantize(Decimal("0.01"))
    sheet = drawn(
        hand,
        """
@40 330
{guest}|Anreise: {arrival}
{street}|Abreise: {day}
{town}|Zimmer: {room}
|Personen: 2
@40

{title} {number}
{place}, {day}

@40 100 420> 520>
[
Anz.|Leistung|Einzelpreis|Gesamt
{nights}|Nächtigung mit Halbpension|{price}|{lodging}
1|Getränke lt. Beleg|{drinks}|{drinks}
{persons}|Ortstaxe|2,40|{town_tax}
]
@240 520>
{label}|{sum}
darin 10 % USt|{low}
darin 20 % USt|{high}
abzüglich Anzahlung vom {paid}|-{deposit}
Restbetrag|{rest}

@40
~ Betrag dankend erhalten ({how}). Wir wünschen Ihnen eine gute Heimreise und freuen uns auf ein Wiedersehen!


{house} - {office} - {seat} - Tel. {phone} - UID ATU{vat}
""",
        guest=guest, arrival=hand.day(arrival), street=hand.street("de"), day=hand.day(hand.today), town=hand.town("de"), room=hand.digits(3), title=hand.pick("Rechnung Nr.|Hotelrechnung Nr.|Rechnungsnummer"),
        number=number, place=hand.pick("Wagrain|Fuschl|Seefeld"), nights=str(nights), price=hand.bare(price), lodging=hand.bare(lodging), drinks=hand.bare(drinks), persons=str(nights * 2),
        town_tax=hand.bare(tax_of_town), label=hand.pick("Gesamtbetrag|Rechnungssumme"), sum=hand.money(sum_), low=hand.money(cents(lodging - lodging / Decimal("1.1"))),
        high=hand.money(cents(drinks - drinks / Decimal("1.2"))), paid=hand.day(hand.before(40, 90)), deposit=hand.money(deposit), rest=hand.money(sum_ - deposit), how=hand.pick("bar|Bankomat|Kreditkarte"),
        house=house, office=hand.street(), seat=hand.town(), phone=hand.phone(), vat=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=house, guest=guest, arrival_date=arrival, departure_date=hand.today, deposit=deposit
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf txt xlsx")
def car_service(hand: Hand) -> Drawn:
    """Seller and buyer side by side; day of issue, of sale and of payment; net, rate, tax and gross of each row."""
    hand.writes("1 234,56 zł|1 234,56 PLN|1234,56 zł", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    firm = hand.pick("Auto-Serwis Klonowa Sp. z o.o.|Warsztat Pod Wiaduktem s.c.|Mechanika Pojazdowa Orlik Sp. z o.o.")
    buyer, number = hand.person(), hand.number("FV/###/%m_/%Y|F ####/%Y|###/%y/S").replace("%m_", f"{hand.today.month:02}")
    town = hand.town()
    plate, due, iban = hand.number("K@ #####|G@ ####@"), hand.after(7, 14), hand.iban()
    items = hand.items(
        "Wymiana oleju|Filtr powietrza|Klocki hamulcowe|Robocizna|Diagnostyka|Płyn chłodniczy 5 l",
        30,
        480,
        some=(2, 5),
        counts=2,
    )
    taxes = [share(one.sum, 23) for one in items]
    net, tax = total(items), sum(taxes, Decimal("0.00"))
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40 300
FAKTURA nr {number}|{place}, dnia {day}
|Data sprzedaży: {sold}
|Termin płatności: {due}

Sprzedawca|Nabywca
{firm}|{buyer}
{street}|{home}
{town}|{home_town}
NIP {nip}|Pojazd {plate}

@40 60 240> 320> 365> 430> 520>
[
Lp|Nazwa|Ilość|Netto|VAT|Kwota VAT|Brutto
*items
|Razem||{net}||{tax}|{gross}
]

@40 160
{label}|{sum}
Sposób zapłaty|{how}
Konto|{iban}

@40
Wystawił(a): {clerk}
""",
        {"items": [(str(at), one.name, str(one.count), hand.bare(one.sum), "23%", hand.bare(tax), hand.bare(one.sum + tax)) for at, (one, tax) in enumerate(zip(items, taxes, strict=True), 1)]},
        number=number, place=town.split(" ", 1)[1], day=hand.day(hand.today), sold=hand.day(hand.before(1, 3)), due=hand.day(due), firm=firm, buyer=buyer, street=hand.street(),
        home=hand.street(), town=town, home_town=hand.town(), nip=f"{hand.digits(3)}-{hand.digits(3)}-{hand.digits(2)}-{hand.digits(2)}", plate=plate, net=hand.bare(net), tax=hand.bare(tax),
        gross=hand.bare(sum_), label=hand.pick("Do zapłaty|Razem do zapłaty"), sum=hand.money(sum_), how="przelew", iban=iban, clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        customer=buyer,
        due_date=due,
        net_amount=net,
        license_plate=plate,
    )


@LAYOUTS.add("nl", "eml html")
def web_shop(hand: Hand) -> Drawn:
    """A message of a shop: order and invoice in one sentence with their numbers, a code that makes it cheaper, carriage free or not."""
    hand.writes("€ 1.234,56|€1.234,56|1.234,56 EUR", "%D %B %Y|%d-%m-%Y")
    shop = hand.pick("Tuinhuis Online B.V.|De Keukenla B.V.|Fietsonderdelen Van Os V.O.F.|Slaapwel Webwinkel BV")
    who, number, order = hand.person(), hand.number("%Y#####|F%y-######|INV-#####"), hand.number("W######|#########")
    items = hand.items(
        "Gietijzeren braadpan 28 cm|Tuinslang 25 m|Dekbedovertrek 140x200|Snijplank bamboe|Fietslamp set|Vogelhuisje",
        9,
        110,
        some=(1, 4),
        counts=3,
    )
    goods = total(items)
    less = share(goods, 10)
    carriage = Decimal(hand.rng.choice(("0.00", "4.95", "6.50")))
    sum_ = goods - less + carriage
    tax = cents(sum_ - sum_ / Decimal("1.21"))
    code = hand.pick("LENTE10|WELKOM10|NAJAAR10")
    ordered = hand.before(1, 4)
    hand.mail = (
        f"{shop} <klantenservice@{hand.pick('winkelpost|bestelpost')}.example>",
        f"Je bestelling {order} is onderweg",
    )
    sheet = drawn(
        hand,
        """
@40
Hoi {first},

~ Bedankt voor je bestelling {order} van {ordered}. Hieronder vind je factuur {number} van {day}. Je pakket wordt bezorgd op {delivery}.

@40 400 520>
[
*items
Korting {code}||-{less}
Verzendkosten||{carriage}
{label}||{sum}
Waarvan 21% btw||{tax}
]
@40

Betaald met iDEAL.

Bezorgadres
{who}
{street}
{town}

{shop}
KvK {register} - BTW NL{vat}B01
""",
        {"items": [(one.name, f"{one.count} x", hand.money(one.sum)) for one in items]},
        first=who.split()[0], order=order, ordered=hand.day(ordered), number=number, day=hand.day(hand.today), delivery=hand.day(hand.after(1, 2)), code=code, less=hand.money(less),
        carriage=hand.money(carriage), label=hand.pick("Totaal|Totaalbedrag"), sum=hand.money(sum_), tax=hand.money(tax), who=who, street=hand.street(), town=hand.town(), shop=shop,
        register=hand.digits(8), vat=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=shop,
        order_number=order,
        order_date=ordered,
        discount=less,
        due_date=None,
    )


@LAYOUTS.add("us", "pdf docx html")
def plumber(hand: Hand) -> Drawn:
    """The day of the call is not that of the invoice; parts are taxed, labor is not; no account, since one pays by check."""
    hand.writes("$1,234.56", "%m/%d/%Y|%B %D, %Y|%b %D, %Y")
    firm = hand.pick("Sawtooth Plumbing & Heating LLC|Honest Abe's Rooter, Inc.|Greenleaf HVAC Services, Inc.")
    who, number = hand.person(), hand.number("#####|SVC-####|%y-####")
    parts = hand.items("Kitchen faucet|Wax ring|PEX fitting kit|Thermocouple|Shutoff valve", 6, 190, some=(1, 3), counts=2)
    hours = hand.rng.randint(1, 5)
    labor, goods = (Decimal(hand.rng.choice((95, 110, 128))) * hours).quantize(Decimal("0.01")), total(parts)
    tax = share(goods, 6)
    sum_, due = labor + goods + tax, hand.after(15, 30)
    called = hand.before(1, 9)
    sheet = drawn(
        hand,
        """
@40 380
{firm}|INVOICE
{street}|# {number}
{town}|{day}
{phone}

@40 300
BILL TO|JOB
{who}|{job}
{home}|Service date {called}
{place}|Technician {tech}

@40 120 440> 520>
[
Qty|Description|Rate|Amount
{hours}|Labor, hours|{rate}|{labor}
*parts
]
@360 520>
Subtotal|{net}
Sales tax (parts) 6%|{tax}
{label}|{sum}

@40
Please remit by {due}. Make checks payable to {firm}
Thank you for your business! License PLB-{license}
""",
        {"parts": [(str(one.count), one.name, hand.bare(one.price), hand.bare(one.sum)) for one in parts]},
        firm=firm, street=hand.street(), number=number, town=hand.town(), day=hand.day(hand.today), phone=hand.phone(), who=who, job=hand.pick("Leak under sink|Water heater repair|Toilet replacement"),
        home=hand.street(), called=hand.day(called), place=hand.town(), tech=hand.pick("Mike|Luis|Dana"), hours=str(hours), rate=hand.bare(labor / hours), labor=hand.bare(labor), net=hand.money(labor + goods),
        tax=hand.money(tax), label=hand.pick("TOTAL|Total due|Amount due"), sum=hand.money(sum_), due=hand.day(due), license=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        service_date=called,
        due_date=due,
        sales_tax=tax,
        iban=None,
    )


@LAYOUTS.add("se", "pdf txt")
def tennis_club(hand: Hand) -> Drawn:
    """Labels over values in narrow columns, the sum rounded to whole kronor, what to pay repeated at the foot beside giro and OCR."""
    hand.writes("1 234,56 kr|1 234,56 SEK|1 234,56", "%Y-%m-%d|%D %B %Y")
    club = hand.pick("Sjöbackens Tennisklubb|Racketcenter Granlund AB|Hallens Padel & Tennis AB")
    who, number = hand.person(), hand.number("######|%y####|#####")
    ocr, due, giro = hand.digits(11), hand.after(20, 30), f"{hand.digits(4)}-{hand.digits(4)}"
    items = hand.items(
        "Terminsavgift junior|Banhyra abonnemang tisdag|Medlemsavgift familj|Hyra av skåp", 120, 1800, some=(1, 3), counts=1
    )
    net = total(items)
    tax = share(net, 6)
    exact = net + tax
    sum_ = exact.quantize(Decimal(1)).quantize(Decimal("0.01"))
    sheet = drawn(
        hand,
        """
@300
FAKTURA
@40
{club}
@40 170 300 420
Fakturanr|Fakturadatum|Kundnr|Förfallodatum
{number}|{day}|{client}|{due}

@300
{who}
{street}
{town}

@40 520>
[
Benämning|Belopp
*items
]
@320 520>
Netto|{net}
Moms 6 %|{tax}
Öresavrundning|{round}
ATT BETALA|{sum}

@40 170 300
Bankgiro|OCR-nummer|Belopp
{giro}|{ocr}|{sum}

@40
{seat}, {place} - tel {phone} - org.nr {register} - Godkänd för F-skatt
Dröjsmålsränta debiteras enligt räntelagen.
""",
        {"items": [(one.name, hand.bare(one.sum)) for one in items]},
        club=club, number=number, day=hand.day(hand.today), client=hand.digits(4), due=hand.day(due), who=who, street=hand.street(), town=hand.town(), net=hand.bare(net), tax=hand.bare(tax),
        round=hand.bare(sum_ - exact), sum=hand.money(sum_), giro=giro, ocr=ocr, seat=hand.street(), place=hand.town(), phone=hand.phone(), register=f"{hand.digits(6)}-{hand.digits(4)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=club,
        due_date=due,
        ocr_number=ocr,
        bankgiro=giro,
        vat=tax,
    )
