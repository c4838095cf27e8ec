"""Papers between firms: freight, a credit, a reminder, an order, a delivery, a quote, and two invoices of many numbers."""

from __future__ import annotations

from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def priced(hand: Hand, items: list[Item]) -> list[tuple[str, str, str, str]]:
    """Count, name, price and sum."""
    return [(str(one.count), one.name, hand.bare(one.price), hand.bare(one.sum)) for one in items]


@LAYOUTS.add("fr", "pdf txt xlsx")
def haulage(hand: Hand) -> Drawn:
    """Each waybill with its number, day and weight; a surcharge for fuel; the sender is in the registry's words below."""
    hand.writes("1 234,56 €|1 234,56 EUR|1.234,56 €", "%d/%m/%Y|%d.%m.%Y|%D %B %Y")
    firm = hand.pick("Messagerie de l'Estuaire SAS|Fret Armor SARL|Translogis Vallée du Rhône SA")
    client, number, due = hand.firm(), hand.number("FA%y#####|##########|%Y-#####"), hand.after(30, 45, 60)
    account = hand.iban()
    towns = hand.pick("Rennes Lyon Dijon Metz|Pau Caen Brest Lille|Reims Tours Nice Albi").split()
    runs = [
        (hand.before(2, 28), town, hand.rng.randint(40, 2400), hand.amount(35, 420))
        for town in towns[: hand.rng.randint(2, 4)]
    ]
    freight = sum((run[3] for run in runs), Decimal("0.00"))
    fuel = share(freight, "8.4")
    net = freight + fuel
    tax = share(net, 20)
    rows = [
        (hand.digits(7), hand.day(day, "%d/%m"), town, f"{weight} kg", hand.bare(price))
        for day, town, weight, price in sorted(runs)
    ]
    sheet = drawn(
        hand,
        """
@320
{client}
{street}
{town}

@40 130 240 360
Facture|Date|Compte client|{due_name}
{number}|{day}|{code}|{due}

@40 130 200 360> 500>
[
Récépissé|Enlevé le|Destination|Poids|Montant HT
*runs
Surcharge gazole 8,40 %||||{fuel}
Total HT||||{net}
TVA 20 %||||{tax}
{to_pay}||||{gross}
]

@40
Règlement par virement : {account}
~ Pas d'escompte pour paiement anticipé. Pénalités de retard : trois fois le taux d'intérêt légal, indemnité forfaitaire de recouvrement de 40 euros.

{firm} au capital de {capital} euros - {office}, {seat}
RCS {court} {register} - TVA FR{vat_id}
""",
        {"runs": rows},
        client=client, street=hand.street(), town=hand.town(), due_name=hand.pick("Échéance|À régler avant le|Date d'échéance"), number=number,
        day=hand.day(hand.today), code=hand.number("C####|######"), due=hand.day(due), fuel=hand.bare(fuel), net=hand.bare(net), tax=hand.bare(tax),
        to_pay=hand.pick("NET À PAYER|Total TTC|TOTAL TTC"), gross=hand.money(net + tax), account=account, firm=firm, capital=hand.pick("50 000|120 000"), office=hand.street(),
        seat=hand.town(), court=hand.pick("Nantes|Rennes|Lyon"), register=hand.number("### ### ###"), vat_id=hand.number("## #########"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        due_date=due,
        total=net + tax,
        supplier=firm,
        customer=client,
        iban=account,
        net_amount=net,
    )


@LAYOUTS.add("it", "pdf html docx")
def returned(hand: Hand) -> Drawn:
    """A credit note: its own number and day in one line with the title, those of the invoice in the sentence below."""
    hand.writes("€ 1.234,56|1.234,56 €|EUR 1.234,56", "%d/%m/%Y|%d-%m-%Y|%D %B %Y")
    firm, client = hand.pick("Ceramiche Valdarno S.r.l.|Tessuti Brianza S.p.A.|Carta Viva S.n.c."), hand.firm()
    number, other = hand.number("NC ##/%Y|NC-###|##/NC"), hand.number("####/%Y|FT-####|#### /A")
    items = hand.items(
        "Piastrelle 30x60|Scatola cartone 40x40|Tessuto cotone|Risma A4|Colla rapida", 4, 90, some=(1, 3), counts=20
    )
    net = total(items)
    tax, sold = share(net, 22), hand.before(10, 60)
    sheet = drawn(
        hand,
        """
@40
{firm}
{street} - {town}
P.IVA {tax_id} - Cap. soc. int. vers.

@40 340
|Spett.le
|{client}
|{client_street}
|{client_town}

@40
{title} {number} del {day}

~ A storno parziale della nostra fattura n. {other} del {sold}, per merce {why}, Vi accreditiamo quanto segue:

@40 100 390> 490>
[
Q.tà|Descrizione|Prezzo|Importo
*items
|Imponibile||{net}
|IVA 22%||{tax}
|{total}||{gross}
]

@40
~ L'importo sarà compensato con la prossima fattura. Documento non valido ai fini fiscali, l'originale è trasmesso al Sistema di Interscambio.
""",
        {"items": priced(hand, items)},
        firm=firm, street=hand.street(), town=hand.town(), tax_id=hand.digits(11), client=client, client_street=hand.street(), client_town=hand.town(),
        title=hand.pick("NOTA DI CREDITO n.|Nota di credito n.|Nota di accredito n."), number=number, day=hand.day(hand.today), other=other, sold=hand.day(sold),
        why=hand.pick("resa|danneggiata nel trasporto|non conforme"), net=hand.money(net), tax=hand.money(tax),
        total=hand.pick("Totale nota di credito|Totale a Vs. credito|Totale documento"), gross=hand.money(net + tax),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client,
        original_invoice_number=other, original_invoice_date=sold, iban=None,
    )  # fmt: skip


@LAYOUTS.add("at", "docx pdf txt")
def reminded(hand: Hand) -> Drawn:
    """A reminder: the open invoice with its day, a fee, a new term in the sentence; the letter has a day of its own."""
    hand.writes("€ 1.234,56|EUR 1.234,56|1.234,56 Euro", "%d.%m.%Y|%D. %B %Y")
    firm, client = hand.pick("Gärtnerei Pichler GmbH|Malerei Hofstätter e.U.|Ofenbau Wallner KG"), hand.firm()
    number, account, due = hand.number("%Y/####|AR-#####|######"), hand.iban(), hand.after(7, 10, 14)
    town = hand.town()
    owed, fee, billed = (
        hand.amount(80, 2400),
        hand.rng.choice((Decimal("5.00"), Decimal("12.00"), Decimal("15.00"))),
        hand.before(35, 90),
    )
    sheet = drawn(
        hand,
        """
@40
{firm}, {street}, {town}

{client}
{client_street}
{client_town}

@500>
{seat}, am {day}

@40
{title}

Sehr geehrte Damen und Herren,

~ leider konnten wir zur folgenden Rechnung noch keinen Zahlungseingang feststellen:

@60 220 480>
[
Rechnung Nr.|Rechnungsdatum|Betrag
{number}|{billed}|{owed}
Mahnspesen||{fee}
{total}||{sum}
]

@40
~ Wir ersuchen Sie, den offenen Betrag bis spätestens {due} auf unser Konto {account} zu überweisen. Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.

Mit freundlichen Grüßen
{who}
Buchhaltung, Tel. {phone}
""",
        firm=firm, street=hand.street(), town=town, client=client, client_street=hand.street(), client_town=hand.town(), seat=town.split()[1],
        day=hand.day(hand.today), title=hand.pick("Zahlungserinnerung|1. Mahnung|2. Mahnung"), number=number, billed=hand.day(billed), owed=hand.money(owed), fee=hand.money(fee),
        total=hand.pick("Offener Gesamtbetrag|Gesamt|Summe"), sum=hand.money(owed + fee), due=hand.day(due), account=account, who=hand.person(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        invoice_date=billed,
        date=hand.today,
        total=owed + fee,
        supplier=firm,
        customer=client,
        due_date=due,
        iban=account,
    )


@LAYOUTS.add("se", "pdf xlsx html")
def ordered(hand: Hand) -> Drawn:
    """An order confirmed: a grid of labels over values, the wanted and the promised day, the sums in a box at the right."""
    hand.writes("1 234,56 kr|1 234,56 SEK|SEK 1 234,56", "%Y-%m-%d|%D %B %Y")
    firm, client, buyer = (
        hand.pick("Björkvik Kontor AB|Sundets Belysning AB|Malmgrens Verktyg AB"),
        hand.firm(),
        hand.person(),
    )
    number, soon, own = hand.number("######|SO-#####|O%y####"), hand.after(9, 14, 20), hand.number("B-####|#####")
    items = hand.items(
        "Skrivbord ek 140|Kontorsstol svart|Bordslampa LED|Hyllplan 80 cm|Borrmaskin 18V", 190, 3900, some=(1, 4), counts=5
    )
    net = total(items)
    tax = share(net, 25)
    sheet = drawn(
        hand,
        """
@40 360
{firm}|ORDERBEKRÄFTELSE
{street}
{town}

@40 150 290 410
Ordernr|Orderdatum|Er referens|Ert ordernr
{number}|{day}|{buyer}|{own}

@40 290
Kund|Leveransvillkor
{client}|Fritt vårt lager
{client_street}|{soon_name}
{client_town}|{soon}

@40 90 400> 500>
[
Antal|Benämning|À-pris|Summa
*items
]

@300 500>
Summa exkl. moms|{net}
Moms 25 %|{tax}
{total}|{gross}

@40
~ Kontrollera uppgifterna och hör av er inom två dagar om något inte stämmer. Faktura skickas vid leverans.
{firm} - Org.nr {register} - Godkänd för F-skatt - Tel {phone}
""",
        {"items": priced(hand, items)},
        firm=firm, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today), buyer=buyer, own=own, client=client, client_street=hand.street(),
        client_town=hand.town(), soon_name=hand.pick("Beräknad leverans|Leveransdatum|Levereras"), soon=hand.day(soon), net=hand.money(net), tax=hand.money(tax),
        total=hand.pick("Att betala|Totalt inkl. moms|Ordersumma inkl. moms"), gross=hand.money(net + tax), register=hand.number("55####-####"), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        order_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client, delivery_date=soon,
        vat=tax, invoice_number=None,
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf docx xlsx")
def delivered(hand: Hand) -> Drawn:
    """Goods out of the store: two firms side by side, the order it belongs to, counts and units and no sums."""
    hand.writes("1 234,56 zł", "%d.%m.%Y|%Y-%m-%d|%D %B %Y r.")
    firm, client = hand.pick("Narzędzia Wisła Sp. z o.o.|Opakowania Tatry S.A.|Stolarnia Dębowa Sp. z o.o."), hand.firm()
    number, order, driver = hand.number("WZ/###/%Y|WZ ####/%y"), hand.number("ZAM/%Y/####|ZK-#####"), hand.person()
    goods = hand.items(
        "Karton 600x400|Taśma pakowa|Wkręty 4x40|Deska sosnowa 2 m|Rękawice robocze|Folia stretch",
        5,
        50,
        some=(2, 5),
        counts=80,
    )
    rows = [(str(at), one.name, hand.pick("szt.|op."), str(one.count)) for at, one in enumerate(goods, 1)]
    sheet = drawn(
        hand,
        """
@40 400
Wydanie zewnętrzne {number}|{copy}

@40 300
{from}|{to}
{firm}|{client}
{street}|{client_street}
{town}|{client_town}
NIP {tax_id}|NIP {client_id}

@40 180
{day_name}:|{day}
{order_name}:|{order}
Magazyn:|{store}

@40 80 360 480>
[
Lp.|Nazwa towaru|J.m.|Ilość
*goods
]

@40 220 390
Wystawił(a)|Wydał(a)|Odebrał(a)
{clerk}|{driver}|........................
""",
        {"goods": rows},
        **{"from": hand.pick("Sprzedawca|Dostawca|Wystawca"), "to": hand.pick("Odbiorca|Nabywca")},
        number=number, copy=hand.pick("oryginał|kopia"), firm=firm, client=client, street=hand.street(), client_street=hand.street(), town=hand.town(),
        client_town=hand.town(), tax_id=hand.number("###-###-##-##"), client_id=hand.number("###-###-##-##"), day_name=hand.pick("Data wydania|Data wystawienia"),
        day=hand.day(hand.today), order_name=hand.pick("Do zamówienia|Zamówienie nr|Nr zamówienia"), order=order, store=hand.pick("MG1 - Magazyn główny|M2"),
        clerk=hand.person(), driver=driver,
    )  # fmt: skip
    return sheet, truth(
        delivery_note_number=number, date=hand.today, order_number=order, supplier=firm, recipient=client, total=None
    )


@LAYOUTS.add("es", "docx pdf html")
def quoted(hand: Hand) -> Drawn:
    """A quote for works: chapters with sums, how long it holds, a first payment, where the client signs."""
    hand.writes("1.234,56 €|1.234,56 euros|1.234,56€", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    firm, client = hand.pick("Reformas Guadiana S.L.|Instalaciones Moncayo S.L.|Pinturas Ebro S.L.L."), hand.person()
    number, until = hand.number("P-%Y/###|%y-####|PR####"), hand.after(30, 45, 60)
    works = hand.items(
        "Demolición y retirada de escombros|Alicatado de baño|Instalación eléctrica|Pintura de paredes|Carpintería de puertas",
        180, 2600, some=(2, 4), counts=1, step="5.00",
    )  # fmt: skip
    net = total(works)
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40
{title} {number}

@40 120
Para:|{client}
Obra:|{street}, {town}
Fecha:|{day}

@40 80 490>
[
*works
|Total sin IVA|{net}
|IVA (21 %)|{tax}
|{total}|{gross}
]

@40
{until_name} {until}.
Forma de pago: 40 % a la aceptación, resto al terminar.
~ Los trabajos empezarán en las dos semanas siguientes a la aceptación. No se incluyen licencias ni tasas municipales.

@40 320
Conforme, el cliente|Por la empresa
|{boss}
|{firm}

@40
{firm} - {office}, {seat}
CIF B{tax_id} - {phone} - {mail}
""",
        {"works": [(f"{at}.", one.name, hand.money(one.sum)) for at, one in enumerate(works, 1)]},
        title=hand.pick("PRESUPUESTO N.º|Presupuesto|Presupuesto núm."), number=number, client=client, street=hand.street(), town=hand.town(), day=hand.day(hand.today),
        net=hand.money(net), tax=hand.money(tax), total=hand.pick("TOTAL PRESUPUESTO|Total con IVA|TOTAL"), gross=hand.money(net + tax),
        until_name=hand.pick("Presupuesto válido hasta el|Oferta válida hasta el"), until=hand.day(until), boss=hand.person(), firm=firm, office=hand.street(),
        seat=hand.town(), tax_id=hand.digits(8), phone=hand.phone(), mail=f"obras@{firm.split()[1].lower()}.example",
    )  # fmt: skip
    return sheet, truth(
        quote_number=number, date=hand.today, valid_until=until, total=net + tax, supplier=firm, customer=client, net_amount=net,
        invoice_number=None,
    )  # fmt: skip


@LAYOUTS.add("cz", "pdf html docx")
def faktura(hand: Hand) -> Drawn:
    """Seller and buyer side by side, payment data below the seller, three days below the buyer; the symbol is the number."""
    hand.writes("1 234,56 Kč|1 234,56 CZK|1.234,56 Kč", "%d.%m.%Y|%D. %M. %Y|%D. %B %Y")
    firm, client = hand.pick("Sklárna Lípa s.r.o.|Tiskárna Orlice a.s.|Elektro Havran s.r.o."), hand.firm()
    number, account = hand.number("%Y#####|%y0######|FV%y#####"), hand.iban()
    symbol = "".join(one for one in number if one.isdigit())
    due, taxed = hand.after(14, 21, 30), hand.before(1, 6)
    items = hand.items(
        "Sklenice 0,3 l|Vázy broušené|Tisk letáků A5|Kabel CYKY 3x2,5|Montáž rozvaděče|Doprava",
        25,
        1900,
        some=(1, 4),
        counts=30,
    )
    net = total(items)
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40 310
{title}|č. {number}

{seller}|{buyer}
{firm}|{client}
{street}|{client_street}
{town}|{client_town}
IČO: {id}|IČO: {client_id}
DIČ: CZ{id}|DIČ: CZ{client_id}

@40 130 310 450
Úhrada:|převodem|Datum vystavení:|{day}
Var. symbol:|{symbol}|Datum splatnosti:|{due}
Banka:|{bank}|Datum zdan. plnění:|{taxed}

@40
IBAN: {account}

@40 90 400> 500>
[
Počet|Položka|Cena/ks|Bez DPH
*items
]

@250 500>
Základ daně|{net}
DPH 21 %|{tax}
{to_pay}|{gross}

@40
Vystavil(a): {clerk}, tel. {phone}
Společnost je zapsána v obchodním rejstříku vedeném krajským soudem, oddíl C, vložka {register}.
""",
        {"items": priced(hand, items)},
        title=hand.pick("FAKTURA - DAŇOVÝ DOKLAD|Faktura|Faktura - daňový doklad"), number=number, seller=hand.pick("Dodavatel:|Prodávající:"), buyer=hand.pick("Odběratel:|Kupující:"),
        firm=firm, client=client, street=hand.street(), client_street=hand.street(), town=hand.town(), client_town=hand.town(), id=hand.digits(8),
        client_id=hand.digits(8), day=hand.day(hand.today), symbol=symbol, due=hand.day(due), bank=hand.pick("Moravská záložna|Polabská banka"), taxed=hand.day(taxed),
        account=account, net=hand.money(net), tax=hand.money(tax), to_pay=hand.pick("Celkem k úhradě|K úhradě|Celkem s DPH"), gross=hand.money(net + tax),
        clerk=hand.person(), phone=hand.phone(), register=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        due_date=due,
        tax_date=taxed,
        total=net + tax,
        supplier=firm,
        customer=client,
        iban=account,
    )


@LAYOUTS.add("de", "pdf txt docx")
def collected(hand: Hand) -> Drawn:
    """Deliveries of a month in one invoice over two pages, a sum carried over, a rebate, two terms of payment."""
    hand.writes("1.234,56 €|1.234,56 EUR|EUR 1.234,56", "%d.%m.%Y|%d.%m.%y")
    firm, client = hand.pick("Getränke Haug GmbH|Farben Lorenz Großhandel KG|Bürobedarf Thiele & Sohn OHG"), hand.firm()
    number, code = hand.number("SR%y-####|%Y######|#######"), hand.number("D#####|#####")
    names = (
        "Mineralwasser Kiste|Apfelschorle Kiste|Weißlack 2,5 l|Abdeckfolie|Kopierpapier Karton|Ordner breit|Toner schwarz"
    )
    groups = [(hand.digits(6), hand.before(3, 29), hand.items(names, 4, 60, some=(2, 4), counts=12)) for _ in range(2)]
    groups.sort(key=lambda one: one[1])
    parts = [
        [
            (f"Lieferschein {note} vom {hand.day(day)}",),
            *((one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)) for one in items),
        ]
        for note, day, items in groups
    ]
    carried, whole = total(groups[0][2]), total(groups[0][2]) + total(groups[1][2])
    less = share(whole, 3)
    net = whole - less
    tax, due, early = share(net, 19), hand.after(30, 28), hand.after(10, 8)
    sheet = drawn(
        hand,
        """
@40
{firm} · {street} · {town}

@40 330 420
{client}|{number_name}|{number}
{client_street}|Kunde|{code}
{client_town}|Datum|{day}
|Seite|1 von 2

@40
Sammelrechnung

@40 340> 420> 500>
[
Artikel|Menge|Preis|Gesamt
*first
Übertrag|||{carried}
]
^
@40 340> 420> 500>
{number_name} {number}|||Seite 2 von 2

[
Übertrag|||{carried}
*second
Warenwert|||{whole}
abzüglich 3 % Treuerabatt|||{less}
Nettobetrag|||{net}
zuzüglich 19 % MwSt.|||{tax}
{total}|||{gross}
]

@40
Zahlbar bis {due} ohne Abzug, bis {early} mit 2 % Skonto.
~ Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.

@40 220 390
{firm}|{bank}|USt-IdNr. DE{vat_id}
Tel. {phone}|{account}|Steuernr. {tax_id}
""",
        {"first": parts[0], "second": parts[1]},
        firm=firm, street=hand.street(), town=hand.town(), client=client, number_name=hand.pick("Rechnungs-Nr.|Rechnung Nr.|Beleg-Nr."), number=number,
        client_street=hand.street(), code=code, client_town=hand.town(), day=hand.day(hand.today), carried=hand.bare(carried), whole=hand.bare(whole), less=hand.bare(-less),
        net=hand.bare(net), tax=hand.bare(tax), total=hand.pick("Endbetrag|Rechnungsbetrag|Gesamtbetrag"), gross=hand.money(net + tax), due=hand.day(due), early=hand.day(early),
        bank=hand.pick("Volksbank Am Ried|Sparkasse Talheim"), vat_id=hand.digits(9), phone=hand.phone(), account=hand.iban(spaced=False), tax_id=hand.number("##/###/#####"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net + tax, supplier=firm, customer=client, net_amount=net, due_date=due,
        order_number=None,
    )  # fmt: skip
