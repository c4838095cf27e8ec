"""Fifteen invoices, bills and notes of fees in eleven languages."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "docx pdf html")
def illustrator(hand: Hand) -> Drawn:
    """Own name as the head, what it is for in the title, lines with their sums behind dots."""
    hand.writes("£1,234.56|£1234.56", "%D %B %Y|%d/%m/%Y|%o %B %Y")
    name, client, number = hand.person(), hand.firm(), hand.number("0##|HC-0##|%Y-0#|##")
    items = hand.items(
        "Cover illustration, two rounds of changes|Spot drawings|Licence for print, three years|Storyboard frames|Rush fee",
        60,
        900,
        step="5",
    )
    sum_, due = total(items), hand.after(14, 21, 30)
    rows = [[f"{one.name} ({one.count} x {hand.money(one.price)})", hand.money(one.sum)] for one in items]
    sheet = drawn(
        hand,
        """
@40 520>
{name}
Illustration and lettering
{street}, {town}
{phone} / {mail}

{day}

{client}
For the attention of {contact}

@40 170
INVOICE {number}
Your order|{order}

@40 520>
[
*items
]

@330 520>
To pay|{sum}

@40
~ Please transfer the money by {due} to account {account}, sort code {sort}, quoting the number above. I am not registered for VAT.
~ With thanks,
{first}
""",
        {"items": rows},
        name=name, street=hand.street(), town=hand.town(), phone=hand.phone(), mail=hand.address(name, "inkandnib.example"), day=hand.day(hand.today),
        client=client, contact=hand.person(), number=number, order=(order := hand.number("PO ####|##/###")), sum=hand.money(sum_),
        due=hand.day(due), account=hand.digits(8), sort="40-12-" + hand.digits(2), first=name.split()[0],
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=client,
        due_date=due,
        order_number=order,
        vat=None,
        iban=None,
    )


@LAYOUTS.add("us", "docx pdf xlsx html")
def handyman(hand: Hand) -> Drawn:
    """An American template: INVOICE at the right, labels in a box, a job and its place, a check to make out."""
    hand.writes("$1,234.56|$ 1,234.56|1,234.56", "%B %o, %Y|%m/%d/%Y|%M/%D/%y|%b %D, %Y")
    firm = hand.pick("Kettle Creek Handyman Service|R. Tran Drywall & Paint|Stroud Landscaping|Two Rivers Gutter Co.")
    number, client = hand.number("####|10##|%y-###"), hand.person()
    items = hand.items(
        "Patch and sand drywall|Replace faucet|Haul away debris|Prune hedge|Clean gutters", 25, 400, step="0.50"
    )
    parts = hand.amount(10, 180)
    sum_ = total(items) + parts
    paid = hand.rng.choice((Decimal(0), cents(sum_ / 4), cents(sum_ / 2)))
    left = sum_ - paid
    done = hand.before(1, 9)
    sheet = drawn(
        hand,
        """
@40 400
{firm}|INVOICE
{street}
{town}
{phone}

@40 330 430
[
Bill to:|Invoice #|{number}
{client}|Date|{day}
{their_street}|Job done|{done}
{their_town}|Terms|Due upon receipt
]

@40 370> 520>
[
Description of work|Hours|Amount
*items
Materials (receipts attached)||{parts}
]

@370> 520>
[
TOTAL|{sum}
Less deposit received|{paid}
BALANCE DUE|{left}
]

@40
Make all checks payable to {firm}
THANK YOU FOR YOUR BUSINESS!
""",
        {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), number=number, client=client, day=hand.day(hand.today), their_street=hand.street(),
        done=hand.day(done), their_town=hand.town(), parts=hand.money(parts), sum=hand.money(sum_), paid=hand.money(paid), left=hand.money(left),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        customer=client,
        due_date=None,
        amount_due=left,
        order_number=None,
    )


@LAYOUTS.add("gb", "eml txt docx")
def bill_in_a_note(hand: Hand) -> Drawn:
    """No number, no table, no label: a note to somebody who is known."""
    hand.writes("£1,234.56|£1234.56", "%A %D %B|%D %B %Y")
    name, to = hand.person(), hand.person()
    day = hand.day(hand.today, "%D %B %Y")
    hours, rate, fares = hand.rng.randint(6, 40), hand.amount(22, 65, "1"), hand.amount(8, 60)
    sum_ = cents(hours * rate + fares)
    hand.mail = (f"{name} <{hand.address(name, 'postbox.example')}>", "My hours")
    sheet = drawn(
        hand,
        """
@40
{day}

Dear {to},

~ It was a pleasure to help with the stall again. Here is what I make it for last month: {hours} hours at {rate} an hour, which comes to {work}, and {fares} for the train, so {sum} in all.
~ The easiest for me is a bank transfer to the same account as before. If you need anything else for your books, just say so.

All the best,
{name}
{street}, {town}
""",
        day=day, to=to.split()[0], hours=str(hours), rate=hand.money(rate), work=hand.money(hours * rate), fares=hand.money(fares), sum=hand.money(sum_),
        name=name, street=hand.street(), town=hand.town(),
    )  # fmt: skip
    return sheet, truth(invoice_number=None, date=hand.today, total=sum_, supplier=name, due_date=None, vat=None, iban=None)


@LAYOUTS.add("de", "docx pdf txt")
def translator(hand: Hand) -> Drawn:
    """Sender in one small line, place and day at the right, no tax by law, lines of characters and a price for each."""
    hand.writes("1.234,56 €|1.234,56 Euro|EUR 1.234,56", "%D. %B %Y|%d.%m.%Y")
    name, client, number = hand.person(), hand.firm(), hand.number("%Y/0#|0##/%Y|##-%y|R%y###")
    lines, rate = hand.rng.randint(60, 900), hand.amount(1, 2, "0.05")
    extra = hand.amount(20, 60, "5")
    sum_ = cents(lines * rate + extra)
    street, town = hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40 520>
{name} - Diplom-Übersetzerin (BDÜ) - {street} - {town}

{client}
z. Hd. {contact}
{their_street}
{their_town}

|{place}, den {day}

Rechnung Nr. {number}

{greeting},

~ für die Übersetzung Ihrer Betriebsanleitung aus dem Französischen (Auftrag vom {ordered}, geliefert am {delivered}) erlaube ich mir zu berechnen:

@40 330 520>
[
{lines} Normzeilen|zu je {rate}|{work}
Beglaubigung|pauschal|{extra}
Rechnungsbetrag||{sum}
]

@40
~ Gemäß § 19 UStG wird keine Umsatzsteuer ausgewiesen. Bitte überweisen Sie den Betrag bis zum {due} auf mein Konto bei der Volksbank, IBAN {iban}.

Mit freundlichen Grüßen
{name}
Steuernummer {tax}
""",
        name=name, street=street, town=town, client=client, contact=hand.person(), their_street=hand.street(), their_town=hand.town(), place=town.partition(" ")[2],
        day=hand.day(hand.today), number=number, greeting=hand.pick("Sehr geehrte Damen und Herren|Guten Tag|Liebe Frau Rau"), ordered=hand.day(hand.before(12, 40)),
        delivered=hand.day(hand.before(1, 10)), lines=str(lines), rate=hand.money(rate), work=hand.money(cents(lines * rate)), extra=hand.money(extra),
        sum=hand.money(sum_), due=hand.day(due := hand.after(10, 14, 30)), iban=(iban := hand.iban()), tax=f"{hand.digits(2)}/{hand.digits(3)}/{hand.digits(5)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=client,
        due_date=due,
        vat=None,
        iban=iban.replace(" ", ""),
        order_number=None,
    )


@LAYOUTS.add("de", "docx pdf xlsx")
def painter_last_bill(hand: Hand) -> Drawn:
    """The last bill of a job: part payments with their own numbers and days before what is left."""
    hand.writes("1.234,56 €|1.234,56|1.234,56 EUR", "%d.%m.%Y|%d.%m.%y")
    firm, client, number = (
        hand.pick("Malerbetrieb Kurz|Fliesen Oberländer|Zimmerei Aldag & Söhne|Raumausstattung Koç"),
        hand.person(),
        hand.number("%Y-0##|SR %y/##|###/%y"),
    )
    items = hand.items(
        "Decken streichen, 2 x|Tapezieren Raufaser|Türen lackieren|Abdeckarbeiten|Treppenhaus spachteln", 150, 1900
    )
    net = total(items)
    tax = share(net, 19)
    gross = net + tax
    parts = [cents(gross / 4), cents(gross / 3)][: hand.rng.randint(1, 2)]
    left = gross - sum(parts, Decimal(0))
    days = [hand.today - timedelta(days=70 - 30 * at) for at in range(len(parts))]
    sheet = drawn(
        hand,
        """
@40 340
{firm}
Meisterbetrieb seit 1987
{street} | Tel. {phone}
{town} | Fax {fax}

Familie
{client}
{their_street}
{their_town}

@40 200 340 450
[
Schlussrechnung|{number}|Datum|{day}
Bauvorhaben|Wohnung 2. OG|Leistung bis|{done}
]

@40 75 520>
[
*items
]
@290 520>
[
Summe netto|{net}
19 % MwSt.|{tax}
Gesamtsumme|{gross}
*parts
Restbetrag|{left}
]

@40
Der Restbetrag ist sofort nach Erhalt ohne Abzug fällig.
~ Sparkasse, {iban} - Handwerkskammer-Nr. {chamber} - Im Betrag sind Lohnkosten von {wages} enthalten.
""",
        {
            "items": [[f"{at}.", one.name, hand.money(one.sum)] for at, one in enumerate(items, 1)],
            "parts": [[f"abzgl. {at}. Abschlag vom {hand.day(day)}", hand.money(-part)] for at, (part, day) in enumerate(zip(parts, days, strict=True), 1)],
        },
        firm=firm, street=hand.street(), phone=hand.phone(), town=hand.town(), fax=hand.phone(), client=client, their_street=hand.street(), their_town=hand.town(),
        number=number, day=hand.day(hand.today), done=hand.day(hand.before(2, 12)), net=hand.money(net), tax=hand.money(tax), gross=hand.money(gross),
        left=hand.money(left), iban=(iban := hand.iban()), chamber=hand.digits(7), wages=hand.money(share(net, 60)),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=gross,
        supplier=firm,
        customer=client,
        subtotal=net,
        vat=tax,
        amount_due=left,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("ch", "docx pdf html")
def piano_lessons(hand: Hand) -> Drawn:
    """Swiss: francs with an apostrophe, lessons with their days, no number at all."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56|1'234.56 CHF", "%D. %B %Y|%d.%m.%Y")
    name, parent = hand.person(), hand.person()
    lessons, price = hand.rng.randint(8, 18), hand.amount(55, 95, "5")
    book = hand.amount(18, 45, "0.05")
    sum_ = cents(lessons * price + book)
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40
{name}
Dipl. Klavierlehrerin SMPV
{street}
{town}

@300
{parent}
{their_street}
{their_town}

@40
{place}, {day}

Rechnung für Klavierunterricht, {term}

@40 520>
[
{lessons} Lektionen zu {price}|{work}
Notenheft|{book}
Total|{sum}
]

@40
Zahlbar innert 30 Tagen auf {iban}, lautend auf {name}.
Herzlichen Dank!
""",
        name=name, street=hand.street(), town=town, parent=parent, their_street=hand.street(), their_town=hand.town(), place=town.partition(" ")[2],
        day=hand.day(hand.today), term=hand.pick("Herbstsemester|Frühlingssemester|1. Quartal"), lessons=str(lessons), price=hand.money(price),
        work=hand.money(lessons * price), book=hand.money(book), sum=hand.money(sum_), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=None,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=parent,
        vat=None,
        iban=iban.replace(" ", ""),
        order_number=None,
    )


@LAYOUTS.add("fr", "docx pdf html")
def plumber(hand: Hand) -> Drawn:
    """Trade and registers above, the day beside the title, sums behind words of their own, a law for the missing tax."""
    hand.writes("1 234,56 €|1\u00a0234,56 €|1234,56 euros", "%D %B %Y|%d/%m/%Y|%d.%m.%y")
    firm, client, number = (
        hand.pick("Garnier Plomberie Chauffage|EI Yannick Le Goff|L'Atelier du Toit|Entreprise Benali"),
        hand.person(),
        hand.number("F%y-0##|%Y-##|0###"),
    )
    items = hand.items(
        "Dépose de l'ancien chauffe-eau|Fourniture chauffe-eau 200 l|Raccords et joints|Main d'œuvre|Déplacement", 35, 780
    )
    sum_, deposit = total(items), hand.amount(50, 150, "10")
    sheet = drawn(
        hand,
        """
@40 330
{firm}
Artisan - n° SIRET {siret}
{street}
{town}
Tél. {phone}

|{client}
|{their_street}
|{their_town}

@40
Facture n° {number} du {day}
Suite à votre devis accepté n° {quote} du {quoted}

@40 340> 420> 520>
[
Désignation|Qté|P.U.|Montant
*items
]

@300 520>
Total à régler|{sum}
dont acompte déjà versé|{deposit}
Reste dû|{left}

@40
TVA non applicable, art. 293 B du CGI.
~ Règlement à réception par chèque ou virement. Pénalités de retard : trois fois le taux d'intérêt légal ; indemnité forfaitaire pour frais de recouvrement : 40 €.
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        firm=firm, siret=f"{hand.digits(3)} {hand.digits(3)} {hand.digits(3)} 000{hand.digits(2)}", street=hand.street(), town=hand.town(), phone=hand.phone(),
        client=client, their_street=hand.street(), their_town=hand.town(), number=number, day=hand.day(hand.today), quote=hand.number("D%y-0##|DV###"),
        quoted=hand.day(hand.before(20, 60)), sum=hand.money(sum_), deposit=hand.money(deposit), left=hand.money(sum_ - deposit),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=firm,
        customer=client,
        amount_due=sum_ - deposit,
        vat=None,
        due_date=None,
        iban=None,
    )


@LAYOUTS.add("be", "docx pdf txt")
def fees_of_a_lawyer(hand: Hand) -> Drawn:
    """Note of fees: a file's name and number, prose, sums in a list."""
    hand.writes("1.234,56 €|1 234,56 EUR|€ 1.234,56", "%D %B %Y|%d/%m/%Y")
    name, client, number = hand.person(), hand.firm(), hand.number("%Y/###|NH-###|###.%y")
    fees, costs = hand.amount(400, 4200), hand.amount(30, 260)
    net = fees + costs
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40 320
{name}
Avocate au barreau de Namur
{street} - {town}

|{client}
|{their_street}
|{their_town}

|Le {day}

@40 180
[
Nos réf. :|{file}
Affaire :|{client} c/ État belge
Concerne :|Note d'honoraires n° {number}
]

@40
Madame, Monsieur,

~ Je vous prie de trouver ci-après l'état de mes honoraires et frais pour les prestations accomplies du {begin} au {end}.

@60 480>
- honoraires ({hours} heures) :|{fees}
- frais de dossier et copies :|{costs}
- TVA 21 % :|{tax}
soit un montant de :|{gross}

@40
~ Je vous saurais gré de verser ce montant pour le {due} au plus tard sur le compte de tiers {iban}, en communication « {file} ».

Votre bien dévouée,
{name}
TVA BE 0{vat}
""",
        name=name, street=hand.street(), town=hand.town(), client=client, their_street=hand.street(), their_town=hand.town(), day=hand.day(hand.today),
        file=hand.number("AB/####|DOS ####/%y"), number=number, begin=hand.day(hand.before(80, 120)), end=hand.day(hand.before(3, 20)), hours=str(hand.rng.randint(4, 30)),
        fees=hand.money(fees), costs=hand.money(costs), tax=hand.money(tax), gross=hand.money(net + tax), due=hand.day(due := hand.after(15, 30)),
        iban=(iban := hand.iban()), vat=f"{hand.digits(3)}.{hand.digits(3)}.{hand.digits(3)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=net + tax,
        supplier=name,
        customer=client,
        due_date=due,
        vat=tax,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("es", "docx pdf html eml")
def architect_with_retention(hand: Hand) -> Drawn:
    """Self-employed in Spain: tax is added, income tax taken off, and the total is what remains."""
    hand.writes("1.234,56 €|1.234,56€|1.234,56 euros", "%D de %B de %Y|%d/%m/%Y|%d-%m-%y")
    name, client, number = hand.person(), hand.firm(), hand.number("##/%Y|A%y-0##|0##")
    base = hand.amount(300, 5200, "10").quantize(Decimal("0.01"))
    tax, kept = share(base, 21), share(base, 15)
    sum_ = base + tax - kept
    hand.mail = (f"{name} <{hand.address(name, 'estudio.example')}>", "Factura del mes")
    sheet = drawn(
        hand,
        """
@40 300
[
{name}|CLIENTE
NIF {nif}|{client}
{street}|CIF B{cif}
{town}|{their_street}
{mail}|{their_town}
]

@40 200 330
FACTURA Nº: {number} || FECHA: {day}

@40 520>
CONCEPTO|IMPORTE
~ Dirección facultativa y visitas de obra, {what}. Pedido de fecha {ordered}.
Honorarios profesionales|{base}

@300 520>
[
Base imponible|{base}
+ 21 % I.V.A.|{tax}
- 15 % I.R.P.F.|{kept}
TOTAL FACTURA|{sum}
]

@40
Forma de pago: transferencia a {iban}
""",
        name=name, nif=hand.number("########@"), client=client, street=hand.street(), cif=hand.digits(8), town=hand.town(), their_street=hand.street(),
        mail=hand.address(name, "estudio.example"), their_town=hand.town(), number=number, day=hand.day(hand.today), what=hand.pick("fase 2|reforma de local|cubierta norte"),
        ordered=hand.day(hand.before(30, 90)), base=hand.money(base), tax=hand.money(tax), kept=hand.money(-kept), sum=hand.money(sum_), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=client,
        subtotal=base,
        vat=tax,
        due_date=None,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("it", "docx pdf txt")
def geometer(hand: Hand) -> Drawn:
    """Parcella: fund, tax, stamp and a retention, of which the document's total and what is to pay differ."""
    hand.writes("€ 1.234,56|1.234,56 €|Euro 1.234,56", "%D %B %Y|%d/%m/%Y|%d.%m.%Y")
    name, client, number = hand.person(), hand.firm(), hand.number("##/%Y|##|%Y/##/PR")
    fee = hand.amount(250, 3800, "10").quantize(Decimal("0.01"))
    fund = share(fee, 5)
    tax = share(fee + fund, 22)
    sum_ = fee + fund + tax
    kept = share(fee, 20)
    town = hand.town()
    sheet = drawn(
        hand,
        """
@40 320
{name}
Geometra - Studio tecnico
{street} - {town}
P.IVA {vat}

|Spett.le
|{client}
|{their_street}
|{their_town}

{place}, lì {day}

PARCELLA n. {number}

@40
~ Prestazioni professionali relative alla pratica {file}: rilievo, restituzione grafica e deposito presso il Comune.

@40 460>
[
Onorario|{fee}
Contributo Cassa 5%|{fund}
IVA 22% su {taxed}|{tax}
Totale documento|{sum}
A dedurre ritenuta d'acconto 20%|{kept}
Netto da corrispondere|{left}
]

@40
Pagamento: bonifico bancario entro il {due}, IBAN {iban}
""",
        name=name, street=hand.street(), town=town, vat=hand.digits(11), client=client, their_street=hand.street(), their_town=hand.town(), place=town.split()[1],
        day=hand.day(hand.today), number=number, file=hand.number("SCIA ###/%y|CILA ####"), fee=hand.money(fee), fund=hand.money(fund), taxed=hand.money(fee + fund),
        tax=hand.money(tax), sum=hand.money(sum_), kept=hand.money(-kept), left=hand.money(sum_ - kept), due=hand.day(due := hand.after(30, 60)), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=client,
        due_date=due,
        vat=tax,
        amount_due=sum_ - kept,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("pt", "docx pdf html")
def green_receipt(hand: Hand) -> Drawn:
    """Fatura-recibo of somebody who works alone; exempt, with the article."""
    hand.writes("1.234,56 €|1 234,56 €|€1.234,56", "%d/%m/%Y|%Y-%m-%d|%D de %B de %Y")
    name, client, number = hand.person(), hand.firm(), hand.number("FR %Y/##|FR A/###|%Y/##")
    items = hand.items(
        "Sessão fotográfica de produto|Edição de imagens|Direitos de utilização, 2 anos|Deslocação", 40, 650, step="5"
    )
    sum_ = total(items)
    sheet = drawn(
        hand,
        """
@40 150 320 385
Fatura-Recibo|{number}|Emitida em|{day}

[
Prestador de serviços||Adquirente
Nome|{name}|Nome|{client}
NIF|{nif}|NIF|{their_nif}
Domicílio|{street}|Sede|{their_street}
|{town}||{their_town}
]

@40 390> 520>
[
Descrição|Quant.|Valor
*items
]

@40 260
Valor base|{sum}
IVA - regime de isenção [art. 53.º]|0,00
Importância recebida|{sum}

@40
Recebi a importância acima por transferência, a título de pagamento dos bens ou dos serviços.
""",
        {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]},
        number=number, day=hand.day(hand.today), name=name, client=client, nif=hand.digits(9), their_nif=hand.digits(9), street=hand.street(), their_street=hand.street(),
        town=hand.town(), their_town=hand.town(), sum=hand.money(sum_),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=name,
        customer=client,
        due_date=None,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("nl", "docx pdf html txt")
def alone_in_the_netherlands(hand: Hand) -> Drawn:
    """Whole euros end in a dash; number and day run into each other at the right; registers as a last line."""
    hand.writes("€ 1.234,--|€ 1.234,56|€1.234,56", "%D %B %Y|%d-%m-%Y|%D-%M-%Y")
    firm, client = (
        hand.pick("Marloes van Dijk Tekst & Redactie|Hendriks Hoveniers|Studio Vuurtoren|De Wit Fietsreparatie"),
        hand.firm(),
    )
    number = hand.number("%Y0##|%Y-0##|F%y##")
    items = hand.items(
        "Redactie jaarverslag|Interview en uitwerking|Overleg|Eindcorrectie|Reiskosten", 45, 600, step=hand.pick("1|5|0.50")
    )
    net = total(items)
    tax = share(net, 21)
    due = hand.after(14, 30)
    sheet = drawn(
        hand,
        """
@40 520>
|{firm}
|{street}
|{town}

{client}
t.a.v. de administratie
{their_street}
{their_town}

@40 150
FACTUUR
nummer|{number}
datum|{day}
project|{project}

@40 420> 520>
[
Omschrijving|Aantal|Bedrag
*items
Subtotaal||{net}
BTW 21%||{tax}
Totaal||{gross}
]

@40
~ Graag het bedrag vóór {due} overmaken op {iban} t.n.v. {firm} o.v.v. het factuurnummer.

KvK {kvk} • btw-id NL{vat}B01 • {phone}
""",
        {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), client=client, their_street=hand.street(), their_town=hand.town(), number=number, day=hand.day(hand.today),
        project=hand.pick("jaarverslag|tuin achter|website"), net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax), due=hand.day(due),
        iban=(iban := hand.iban()), kvk=hand.digits(8), vat=hand.digits(9), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=net + tax,
        supplier=firm,
        customer=client,
        due_date=due,
        subtotal=net,
        vat=tax,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("pl", "docx pdf html txt")
def carpenter_in_poland(hand: Hand) -> Drawn:
    """Seller and buyer beside each other, three days, the sum once more in words."""
    hand.writes("1 234,56 zł|1 234,56 PLN|1234,56 zł", "%d.%m.%Y|%Y-%m-%d|%D %B %Y r.")
    name, client = (
        hand.pick("Stolarnia Dębowa Paweł Wójcik|Usługi Krawieckie Zielińska|Auto-Serwis Łukasik|Pracownia Ceramiki Glina"),
        hand.firm(),
    )
    number = hand.number("#/0#/%Y|FV ##/%Y|F/##/%y")
    items = hand.items("Stół dębowy 180 cm|Szafka wisząca|Montaż u klienta|Renowacja krzesła", 90, 2400)
    net = total(items)
    tax = share(net, 23)
    sold, due = hand.before(1, 6), hand.after(7, 14)
    sheet = drawn(
        hand,
        """
@40 300
Faktura nr {number}
[
Data wystawienia: {day}|Data sprzedaży: {sold}
Sposób zapłaty: przelew|Termin zapłaty: {due}
]

[
Sprzedawca:|Nabywca:
{name}|{client}
{street}|{their_street}
{town}|{their_town}
NIP {nip}|NIP {their_nip}
]

@40 70 300> 400> 520>
[
Lp.|Nazwa|Ilość|Cena netto|Wartość netto
*items
]

@300 520>
Razem netto|{net}
VAT 23%|{tax}
Do zapłaty|{gross}

@40
Słownie: jak wyżej. Konto: {iban}
podpis osoby upoważnionej do wystawienia
""",
        {"items": [[str(at), one.name, f"{one.count} szt.", hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(items, 1)]},
        number=number, day=hand.day(hand.today), sold=hand.day(sold), due=hand.day(due), name=name, client=client, street=hand.street(), their_street=hand.street(),
        town=hand.town(), their_town=hand.town(), nip=hand.digits(10), their_nip=hand.digits(10), net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax),
        iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=net + tax,
        supplier=name,
        customer=client,
        due_date=due,
        subtotal=net,
        vat=tax,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("se", "docx pdf txt")
def bookkeeper_in_sweden(hand: Hand) -> Drawn:
    """Days by year first, crowns, an account at the giro, references of both sides."""
    hand.writes("1 234,56 kr|1 234,56|1.234,56 kr|SEK 1 234,56", "%Y-%m-%d|%D %B %Y")
    firm, client, number = (
        hand.pick("Sandins Snickeri|Åkerblom Bokföring|Göta Keramik|Norra Hamnens Café"),
        hand.firm(),
        hand.number("###|1##|%Y##"),
    )
    items = hand.items("Löpande bokföring|Bokslut|Momsdeklaration|Arbete på plats|Material", 300, 4200, step="25")
    net = total(items)
    tax = share(net, 25)
    due = hand.after(20, 30)
    sheet = drawn(
        hand,
        """
@40 360
{firm}|FAKTURA {number}
{street}|{day}
{town}

@40 180
Er referens|{their_person}
Vår referens|{person}
Förfaller|{due}

@360
{client}
{their_street}
{their_town}

@40 400> 520>
*items

@40 520>
Summa exkl. moms|{net}
Moms 25 %|{tax}
ATT BETALA|{gross}

@40
Bankgiro {giro}   Org.nr {org}   Godkänd för F-skatt
Efter förfallodagen debiteras dröjsmålsränta.
""",
        {"items": [[one.name, f"{one.count} h", hand.money(one.sum)] for one in items]},
        firm=firm, number=number, street=hand.street(), day=hand.day(hand.today), town=hand.town(), their_person=hand.person(), person=hand.person(), due=hand.day(due),
        client=client, their_street=hand.street(), their_town=hand.town(), net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax),
        giro=f"{hand.digits(3)}-{hand.digits(4)}", org=f"{hand.digits(6)}-{hand.digits(4)}",
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=net + tax,
        supplier=firm,
        customer=client,
        due_date=due,
        subtotal=net,
        vat=tax,
        iban=None,
    )


@LAYOUTS.add("dk", "docx pdf html")
def workshop_in_denmark(hand: Hand) -> Drawn:
    """Few labels, a total without and one with the tax, payment in a sentence."""
    hand.writes("kr. 1.234,56|1.234,56 kr.|1.234,56 DKK", "%d-%m-%Y|%D. %B %Y|%d.%m.%y")
    firm, client, number = (
        hand.pick("Bisgaards Cykelværksted|Kjær Havedesign|Tømrer Madsen|Ovnhus Keramik"),
        hand.person(),
        hand.number("####|2##|%y-##"),
    )
    items = hand.items("Reparation af gear|Nyt dæk|Beplantningsplan|Besøg og opmåling|Kørsel", 75, 1500, step="5")
    gross = total(items)
    tax = share(gross, 20)
    sheet = drawn(
        hand,
        """
@40 520>
{firm}|CVR {cvr}
{street}, {town}

Til {client}, {their_street}, {their_town}

Faktura {number}|den {day}

[
*items
I alt inkl. moms|{gross}
Heraf moms (25 %)|{tax}
]

@40
~ Beløbet bedes indbetalt senest {due} på reg. {reg} konto {account}. Tak for handlen!
""",
        {"items": [[f"{one.count} stk. {one.name}", hand.money(one.sum)] for one in items]},
        firm=firm, cvr=hand.digits(8), street=hand.street(), town=hand.town(), client=client, their_street=hand.street(), their_town=hand.town(), number=number,
        day=hand.day(hand.today), gross=hand.money(gross), tax=hand.money(tax), due=hand.day(due := hand.after(8, 14)), reg=hand.digits(4), account=hand.digits(10),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=gross,
        supplier=firm,
        customer=client,
        due_date=due,
        vat=tax,
        iban=None,
        order_number=None,
    )
