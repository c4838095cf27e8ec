"""Invoices of traders, carriers, agencies and vendors of software, from Britain and America to Portugal."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, Item, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()
ZERO = Decimal("0.00")


def _priced(hand: Hand, items: list[Item]) -> list[list[str]]:
    return [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]


@LAYOUTS.add("gb", "xlsx pdf csv")
def timesheets(hand: Hand) -> Drawn:
    """An agency's workers by week; the letterhead was an image, so that only the last lines name the firm."""
    hand.writes("£1,234.56", "%d/%m/%Y|%D %B %Y|%d-%b-%Y")
    firm = hand.pick("Foundry Lane Recruitment Ltd|Ridgeway Site Personnel Limited|Calder Temps Ltd")
    number, order, customer = hand.number("INV-#####|TS/#####|7####"), hand.number("PO######|45000#####"), hand.firm()
    week = hand.today - timedelta(days=hand.today.weekday() + 1)
    rows, net = [], ZERO
    for _ in range(hand.rng.randint(2, 5)):
        hours, rate = (
            Decimal(hand.rng.choice(("37.50", "40.00", "42.25", "16.00"))),
            hand.amount(14, 38, "0.05").quantize(ZERO),
        )
        job = hand.pick("Forklift driver|Bench joiner|Groundworker|Warehouse operative|Welder|Site cleaner")
        net += (made := cents(hours * rate))
        name = f"{hand.pick('A|J|M|P|S|K')}. {hand.pick('Bramley|Osei|Kowal|Turner|Doyle|Nkemelu|Finch')}"
        rows.append([hand.day(week), name, job, f"{hours}", hand.bare(rate), hand.bare(made)])
    tax, due = share(net, 20), hand.after(14, 21, 30)
    sum_ = net + tax
    sort, account = hand.number("2#-##-##|40-##-##"), hand.digits(8)
    sheet = drawn(
        hand,
        """
@40 160 280 410
INVOICE

[
Invoice No.|Invoice date|Your PO|Due date
{number}|{day}|{order}|{due}
]

@40
Invoice to: {customer}
{street}
{town}

@40 130 220 400> 450> 530>
[
Week ending|Worker|Assignment|Hours|Rate|Charge
*rows
]

@330 530>
[
Total hours charged|{net}
VAT @ 20%|{tax}
Total due|{sum}
]

@40
Payment by BACS: sort code {sort}, account {account}
Queries on this invoice: {phone}

{firm}. Registered in England and Wales no. {company}. VAT {vat}
Registered office: {office}, {seat}
""",
        {"rows": rows},
        number=number, day=hand.day(hand.today), order=order, due=hand.day(due), customer=customer, street=hand.street(), town=hand.town(), net=hand.money(net), tax=hand.money(tax),
        sum=hand.money(sum_), sort=sort, account=account, phone=hand.phone(), firm=firm, company=hand.number("0#######"), office=hand.street(), seat=hand.town(),
        vat=hand.number("GB ### #### ##"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, purchase_order_number=order, due_date=due, sort_code=sort, customer=customer
    )  # fmt: skip


@LAYOUTS.add("gb", "txt pdf")
def trade_counter(hand: Hand) -> Drawn:
    """A merchant's printed form: codes and discounts by line, the sums in one row under their names."""
    hand.writes("1,234.56", "%d/%m/%y|%d/%m/%Y|%d %b %Y")
    firm = hand.pick("Kestrel Plumb & Heat Ltd|Northgate Fixings Limited|Orwell Timber Supplies Ltd")
    number, order, account = (
        hand.number("SI######|0#/######"),
        hand.pick("Verbal Steve|Plot 14|Van stock|Kitchen refit"),
        hand.number("@@@0##"),
    )
    customer = hand.firm()
    items = hand.items(
        "15mm copper tube 3m|22mm elbow|TRV angled white|PTFE tape|M10 x 100 bolt zp|CLS 38x89 2.4m|Wood screw 5x80 box|Flux paste 100g",
        2, 60, some=(3, 6), counts=25,
    )  # fmt: skip
    rows, net = [], ZERO
    for one in items:
        off = hand.rng.choice((0, 10, 25, 40))
        net += (left := one.sum - share(one.sum, off))
        rows.append(
            [hand.digits(6), one.name, str(one.count), hand.bare(one.price), f"{off}%" if off else "", hand.bare(left)]
        )
    tax = share(net, 20)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40 330
{firm}|SALES INVOICE
{office}, {seat}
Tel {phone}|VAT reg {vat}

Invoice to|Deliver to
{customer}|Collected from trade counter
{street}
{town}

@40 140 250 350 470
[
Account|Invoice no|Date/tax point|Your ref|Page
{account}|{number}|{day}|{order}|1 of 1
]

@40 100 320> 390> 440> 520>
[
Code|Description|Qty|Price|Disc|Net
*rows
]

@180> 320> 420> 520>
[
Goods|Carriage|VAT 20%|INVOICE TOTAL
{net}|0.00|{tax}|GBP {sum}
]

@40
Title to the goods passes on payment in full. Shortages to be notified within 3 days.
""",
        {"rows": rows},
        firm=firm, office=hand.street(), seat=hand.town(), phone=hand.phone(), vat=(vat := hand.number("### #### ##")), customer=customer, street=hand.street(), town=hand.town(),
        account=account, number=number, day=hand.day(hand.today), order=order, net=hand.bare(net), tax=hand.bare(tax), sum=hand.bare(sum_),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, net_amount=net, vat=tax, supplier_vat_number=vat, due_date=None
    )  # fmt: skip


@LAYOUTS.add("us", "pdf txt html")
def freight_bill(hand: Hand) -> Drawn:
    """A carrier's bill: three parties in columns, several numbers, the charges with a surcharge; pay to another address."""
    hand.writes("$1,234.56|1,234.56", "%m/%d/%Y|%b %D, %Y|%B %D, %Y")
    firm = hand.pick("Coyote Ridge Carriers, Inc.|Tri-Basin Trucking LLC|Great Slope Motor Freight, Inc.")
    number, lading, pro = hand.number("FB-######|8######"), hand.number("BOL######|#######"), hand.number("###-######")
    shipper, consignee, payer = (
        hand.pick("Alder Creek Paper Co.|Marlow Valve Works"),
        hand.pick("Dunmore Distribution|Summit Feed Supply"),
        hand.firm(),
    )
    picked, weight = hand.before(3, 12), f"{hand.rng.randint(2, 38)},{hand.digits(3)} lbs"
    haul, lift = hand.amount(480, 3900), hand.amount(40, 120, "5.00").quantize(ZERO)
    fuel = share(haul, rate := hand.rng.choice(("21.5", "28", "31.4")))
    sum_ = haul + fuel + lift
    sheet = drawn(
        hand,
        """
@40 330
{firm}|FREIGHT INVOICE
{office}|Invoice # {number}
{seat}|Invoice date: {day}
{phone}|PRO # {pro}

@40 210 380
[
SHIPPER|CONSIGNEE|BILL TO
{shipper}|{consignee}|{payer}
{one}|{two}|{three}
{first}|{second}|{third}
]

@40 200 370
[
Pickup date|Bill of lading|Weight
{picked}|{lading}|{weight}
]

@40 520>
[
Linehaul|{haul}
Fuel surcharge {rate}%|{fuel}
Liftgate at delivery|{lift}
PAY THIS AMOUNT|{sum}
]

@40
Remit to: {firm}, P.O. Box {box}, {place}
Claims must be filed in writing within nine months of delivery.
""",
        firm=firm, office=hand.street(), number=number, seat=hand.town(), day=hand.day(hand.today), phone=hand.phone(), pro=pro, shipper=shipper, consignee=consignee, payer=payer,
        one="900 Mill Rd", two="12 Depot Way", three=hand.street(), first=hand.town(), second=hand.town(), third=(place := hand.town()), picked=hand.day(picked), lading=lading,
        weight=weight, haul=hand.money(haul), rate=rate, fuel=hand.money(fuel), lift=hand.money(lift), sum=hand.money(sum_, "$1,234.56"), box=hand.digits(4), place=place,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, shipper=shipper, consignee=consignee, pickup_date=picked, due_date=None
    )  # fmt: skip


@LAYOUTS.add("us", "html eml pdf")
def seats(hand: Hand) -> Drawn:
    """Software by the seat: amount and day as the headline, then the same again in a list; a period of a year."""
    hand.writes("$1,234.56", "%B %D, %Y|%b %D, %Y")
    firm = hand.pick("Ledgerloom, Inc.|Pipewright Software LLC|Stacktide Inc.")
    number, customer, person = hand.number("@@#@##@#-000#|INV-%Y-#####"), hand.firm(), hand.person()
    count, price = hand.rng.randint(3, 48), hand.amount(6, 32, "1.00").quantize(ZERO)
    net = count * price * 12
    tax = share(net, rate := hand.rng.choice(("6", "7.25", "8.6")))
    sum_, due, end = net + tax, hand.after(14, 30), hand.today + timedelta(days=364)
    mail = f"billing@{hand.pick('ledgerloom|pipewright|stacktide')}.example"
    hand.mail = (f"{firm} <{mail}>", f"Invoice {number} from {firm}")
    sheet = drawn(
        hand,
        """
@40
Invoice
{sum} due {due}

@40 200
[
Invoice number|{number}
Date of issue|{day}
Date due|{due}
]

@40 320
[
{firm}|Bill to
{office}|{customer}
{seat}|{street}
{mail}|{town}
|Attn: {person}
]

@40 330> 420> 520>
[
Description|Qty|Unit price|Amount
Team plan, per seat (12 months)|{count}|{price}|{net}
{day} - {end}
]

@330 520>
[
Subtotal|{net}
Sales tax ({rate}%)|{tax}
Total|{sum}
Amount due|{sum} USD
]

@40
Pay online or by ACH. Your plan renews unless you cancel it before the period ends.
""",
        sum=hand.money(sum_), due=hand.day(due), number=number, day=hand.day(hand.today), firm=firm, office=hand.street(), seat=hand.town(), mail=mail, customer=customer,
        street=hand.street(), town=hand.town(), person=person, count=str(count), price=hand.money(price * 12), net=hand.money(net), end=hand.day(end), rate=rate, tax=hand.money(tax),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, due_date=due, period_start=hand.today, period_end=end, purchase_order_number=None
    )  # fmt: skip


@LAYOUTS.add("ie", "docx eml txt")
def in_a_letter(hand: Hand) -> Drawn:
    """A sign maker writes a letter: number in the heading, the sums within sentences, the firm under the signature."""
    hand.writes("€1,234.56", "%D %B %Y|%o %B %Y")
    firm = hand.pick("Corrib Sign & Neon Ltd|Slieve Upholstery Limited|Blackwater Ironwork DAC")
    number, customer, person, boss = hand.number("%Y-###|###/%y"), hand.firm(), hand.person(), hand.person()
    work = hand.pick(
        "two illuminated fascia signs|twelve banquette seats|a set of entrance gates|the refinishing of nine doors"
    )
    net = hand.amount(780, 6400, "5.00").quantize(ZERO)
    tax, iban, due = share(net, 23), hand.iban(), hand.after(14, 21, 28)
    sum_ = net + tax
    hand.mail = (f"{boss} <office@{hand.pick('corribside|workshops')}.example>", f"Invoice no. {number}")
    sheet = drawn(
        hand,
        """
@40
{office}, {seat}
{day}

{person}
{customer}
{street}
{town}

Invoice no. {number}

Dear {first},

~ Thank you for choosing us again. For {work}, made in our workshop and fitted at your premises on {fitted}, our charge is {net}, to which VAT at 23% of {tax} is to be added, making a total of {sum}.

~ We would be grateful for your transfer by {due} to our account {iban}.

Yours sincerely,

{boss}
{firm}
VAT no. IE{vat}
""",
        office=hand.street(), seat=hand.town(), day=hand.day(hand.today), person=person, customer=customer, street=hand.street(), town=hand.town(), number=number,
        first=person.split()[0], work=work, fitted=hand.day(hand.before(4, 15)), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), due=hand.day(due), iban=iban, boss=boss,
        firm=firm, vat=hand.number("#######@H"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, net_amount=net, purchase_order_number=None, due_date=due, iban=iban
    )  # fmt: skip


@LAYOUTS.add("fr", "docx pdf html")
def on_account(hand: Hand) -> Drawn:
    """A joiner asks for a share of what was quoted: the whole order's sum stands above the invoice's own."""
    hand.writes("1 234,56 €|1 234,56 EUR|1234,56 €", "%d/%m/%Y|%d %B %Y")
    firm = hand.pick("Ébénisterie Caradec SARL|Toitures du Vercors SAS|Agencements Poulain SARL")
    number, quote, customer = hand.number("FA-%Y-###|F%y####"), hand.number("DE-%Y-###|D%y####"), hand.firm()
    whole, percent = hand.amount(5200, 38000, "10.00").quantize(ZERO), hand.rng.choice((30, 40))
    net = share(whole, percent)
    tax, siret = share(net, 20), hand.number("### ### ### 000##")
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40 310
{firm}
{office}
{seat}
Tél. {phone}
|{customer}
|{street}
|{town}

@40
FACTURE D'ACOMPTE N° {number}
Émise le {day}
Référence : devis n° {quote} accepté le {agreed}

Objet : {work}

@40 500>
[
Montant HT du marché (pour mémoire)|{whole}
Acompte de {percent} % HT|{net}
TVA 20 %|{tax}
Total TTC à régler|{sum}
]

@40
~ Payable à réception, par virement ou par chèque à l'ordre de la société {firm}. Tout retard entraîne une indemnité forfaitaire de 40 euros pour frais de recouvrement.

{firm} au capital de 8000 euros - SIRET {siret}
APE 4332A - Assurance décennale n° {policy}
""",
        firm=firm, office=hand.street(), seat=hand.town(), phone=hand.phone(), customer=customer, street=hand.street(), town=hand.town(), number=number, day=hand.day(hand.today),
        quote=quote, agreed=hand.day(hand.before(4, 20)), work=hand.pick("banque d'accueil et rangements|réfection de la toiture|cuisine professionnelle"), whole=hand.money(whole),
        percent=str(percent), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), siret=siret, policy=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, quote_number=quote, siret=siret, vat=tax, due_date=None
    )  # fmt: skip


@LAYOUTS.add("be", "xlsx pdf html")
def crates(hand: Hand) -> Drawn:
    """A wholesaler of drinks: deposits on crates come after the tax, a structured message goes with the payment."""
    hand.writes("1.234,56 €|€ 1.234,56|1 234,56 €", "%d/%m/%Y|%d-%m-%Y|%d.%m.%Y")
    firm = hand.pick("Boissons Lambrecht SA|Comptoir des Brasseurs SRL|Dépôt Saint-Hubert SRL")
    customer = hand.pick("Café de la Halle SRL|Hôtel du Beffroi SA|Traiteur Maes SRL")
    number, account = hand.number("%Y/#####|VF%y-####"), hand.digits(5)
    message, iban = hand.number("+++###/####/#####+++"), hand.iban()
    items = hand.items(
        "Bière blonde 24x25cl|Eau pétillante 12x1L|Fût pils 30L|Limonade 24x20cl|Jus d'orange 12x1L|Cidre 6x75cl", 9, 140, some=(2, 5), counts=12
    )  # fmt: skip
    net = total(items)
    tax, pledge, back = (
        share(net, 21),
        Decimal("4.50") * sum(one.count for one in items),
        Decimal("4.50") * hand.rng.randint(1, 3),
    )
    sum_, due = net + tax + pledge - back, hand.after(8, 15, 30)
    sheet = drawn(
        hand,
        """
@40 300
FACTURE|{firm}
N° {number}|{office}
Client {account}|{seat}
|BE 0{company}

@40 150
Date|{day}
Échéance|{due}
Livré à|{customer}
|{street}
|{town}

@40 300> 400> 520>
[
Article|Casiers|Prix HTVA|Montant
*items
]

@300 520>
[
Total HTVA|{net}
TVA 21 %|{tax}
Vidanges livrées|{pledge}
Vidanges reprises|-{back}
Total à payer|{sum}
]

@40 230
Compte|{iban}
Communication structurée|{message}
""",
        {"items": _priced(hand, items)},
        firm=firm, number=number, office=hand.street(), account=account, seat=hand.town(), company=hand.number("###.###.###"), day=hand.day(hand.today), due=hand.day(due),
        customer=customer, street="Place du Marché 3", town=hand.town(), net=hand.money(net), tax=hand.money(tax), pledge=hand.money(pledge), back=hand.money(back),
        sum=hand.money(sum_), iban=iban, message=message,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer_number=account, due_date=due, iban=iban, payment_reference=message
    )  # fmt: skip


@LAYOUTS.add("es", "pdf docx html")
def corrected(hand: Hand) -> Drawn:
    """A credit note with negative sums, which names the invoice it corrects and why."""
    hand.writes("1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%d-%m-%Y|%D de %B de %Y")
    firm = hand.pick("Suministros Arganda S.L.|Ferralla del Ebro S.A.|Pinturas Albaida S.L.U.")
    number, former, customer = hand.number("R%y/####|AB-####"), hand.number("F%y/####|FV-#####"), hand.firm()
    items = hand.items(
        "Perfil aluminio 3 m|Pintura plástica 15 L|Malla electrosoldada|Saco cemento 25 kg|Tornillería surtida",
        6,
        120,
        counts=20,
    )
    net = -total(items)
    tax, sent = share(net, 21), hand.before(8, 40)
    sum_ = net + tax
    rows = [[one.name, str(-one.count), hand.bare(one.price), hand.bare(-one.sum)] for one in items]
    sheet = drawn(
        hand,
        """
@40
FACTURA RECTIFICATIVA

@40 320
[
Número: {number}|Cliente: {customer}
Fecha de expedición: {day}|{street}
Factura que rectifica: {former}|{town}
Fecha de la original: {sent}|NIF: B{other}
]
Motivo: {why}

@40 300> 400> 520>
[
Concepto|Uds.|Precio|Importe
*items
]

@200 320 520>
[
Base imponible|IVA 21 %|Total abono
{net}|{tax}|{sum}
]

@40
El importe se compensará en la próxima factura.

{firm} - CIF {cif} - {office} - {seat} - Tel. {phone}
""",
        {"items": rows},
        number=number, customer=customer, day=hand.day(hand.today), street=hand.street(), former=former, town=hand.town(), sent=hand.day(sent), other=hand.digits(8),
        why=hand.pick("devolución de mercancía|material defectuoso|error en el precio"), net=hand.money(net), tax=hand.money(tax), sum=hand.money(sum_), firm=firm,
        cif=(cif := hand.number("B########|A########")), office=hand.street(), seat=hand.town(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number, date=hand.today, total=sum_, supplier=firm, original_invoice_number=former, original_invoice_date=sent, supplier_tax_number=cif, iban=None
    )  # fmt: skip


@LAYOUTS.add("it", "pdf xlsx html")
def courtesy_copy(hand: Hand) -> Drawn:
    """The courtesy copy of an electronic invoice: heads in a row above their values, one day for the bank's receipt."""
    hand.writes("€ 1.234,56|1.234,56 €|1.234,56", "%d/%m/%Y|%d-%m-%Y|%d.%m.%Y")
    firm = hand.pick("Torneria Balducci S.r.l.|Ceramiche Valdarno S.p.A.|Imballaggi Orobici S.n.c.")
    number, customer, code = hand.number("###/%Y|FPR ###/%y|#/###"), hand.firm(), hand.number("@@#@##@|M5####@")
    items = hand.items(
        "Lavorazione al tornio|Boccola in bronzo|Gres 60x60|Scatola 3 onde|Pallet a rendere|Trasporto|Collaudo", 8, 390, some=(2, 4), counts=15
    )  # fmt: skip
    net = total(items)
    tax, due, own = share(net, 22), hand.after(30, 60), hand.digits(11)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40
{firm}
{office} - {seat} - P.IVA {own} - REA PD {rea}

@300
Spett.le
{customer}
{street}
{town}

@40 150 250 390
[
Numero fattura|Data|P.IVA cliente|Codice destinatario
{number}|{day}|{other}|{code}
]

@40 300> 400> 520>
[
Descrizione|Q.tà|Prezzo unit.|Importo
*items
]

@40 160 280 400 520>
[
Imponibile|Aliquota|Imposta|Bollo|Totale documento
{net}|22%|{tax}|0,00|{sum}
]

@40 200
Pagamento|Ricevuta bancaria
Scadenza|{due}
Banca d'appoggio|{bank}

@40
Copia di cortesia priva di valore fiscale. Contributo CONAI assolto ove dovuto.
""",
        {"items": _priced(hand, items)},
        firm=firm, office=hand.street(), seat=hand.town(), own=own, rea=hand.digits(6), customer=customer, street=hand.street(), town=hand.town(), number=number,
        day=hand.day(hand.today), other=hand.digits(11), code=code, net=hand.bare(net), tax=hand.bare(tax), sum=hand.money(sum_), due=hand.day(due),
        bank=hand.pick("Banca Popolare Euganea|Cassa Rurale Prealpina"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, iban=None, due_date=due, supplier_vat_number=own, recipient_code=code
    )  # fmt: skip


@LAYOUTS.add("pt", "html pdf docx")
def certified(hand: Hand) -> Drawn:
    """A vendor of software: the code of the tax office, an original's mark, a discount before the tax."""
    hand.writes("1.234,56 €|€ 1.234,56|1 234,56 EUR", "%Y-%m-%d|%d-%m-%Y|%d/%m/%Y")
    firm = hand.pick("Nautilo Sistemas, Lda.|Codaltejo Informática, S.A.|Rumo Digital, Unipessoal Lda.")
    number, customer, tax_id = hand.number("FT %Y/###|FT A/####"), hand.firm(), hand.number("5########")
    code = f"{hand.number('@@##@@##')}-{number.rsplit('/', 1)[1]}"
    items = hand.items(
        "Licença anual por posto|Suporte remoto, horas|Módulo de stocks|Formação presencial|Alojamento cloud",
        35,
        640,
        some=(2, 4),
    )
    off = share(total(items), 5)
    net = total(items) - off
    tax, due = share(net, 23), hand.after(15, 30)
    sum_ = net + tax
    sheet = drawn(
        hand,
        """
@40 300
{firm}|Exmo.(s) Sr.(s)
{office}|{customer}
{seat}|{street}
NIF {tax_id}|{town}
{phone}|Contribuinte {other}

@40
Original
Fatura n.º {number}
ATCUD: {code}

@40 200 360
[
Data de emissão|Vencimento|Condições
{day}|{due}|Transferência
]

@40 300> 400> 520>
[
Designação|Qtd.|Preço|Valor
*items
]

@300 520>
[
Ilíquido|{gross}
Desconto 5%|{off}
Base tributável|{net}
IVA 23%|{tax}
Total a pagar|{sum}
]

@40
{hash} - Processado por programa certificado n.º {program}/AT
""",
        {"items": _priced(hand, items)},
        firm=firm, customer=customer, office=hand.street(), seat=hand.town(), street=hand.street(), tax_id=tax_id, town=hand.town(), phone=hand.phone(), other=hand.number("50#######"),
        number=number, code=code, day=hand.day(hand.today), due=hand.day(due), gross=hand.money(total(items)), off=hand.money(off), net=hand.money(net), tax=hand.money(tax),
        sum=hand.money(sum_), hash=hand.pick("kX7p|Qa3D|zR9t"), program=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, iban=None, due_date=due, atcud=code, vat=tax
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf docx txt")
def nursery(hand: Hand) -> Drawn:
    """A nursery with two rates of tax: values first and their names under them, what is registered in a column at the right."""
    hand.writes("€ 1.234,56|€ 1.234,56|1.234,56", "%d-%m-%Y|%D %B %Y")
    firm = hand.pick("Boomkwekerij De Lindenhof B.V.|Plantgoed Waterland B.V.|Hoveniersgroothandel Rijk BV")
    number, account, chamber = hand.number("%Y0###|F%y.####"), hand.number("1####|D-###"), hand.digits(8)
    plants = hand.items(
        "Haagbeuk 100-125|Taxus baccata 60-80|Lavendel P9|Hortensia C5|Beuk 80-100|Klimop 150 cm",
        1,
        45,
        some=(2, 4),
        counts=60,
    )
    goods = hand.items("Potgrond 40 L|Boompaal 250 cm|Worteldoek 50 m|Bezorging", 6, 85, some=(1, 2), counts=6)
    low, high = share(total(plants), 9), share(total(goods), 21)
    net = total(plants) + total(goods)
    sum_, due, iban = net + low + high, hand.after(14, 30), hand.iban()
    rows = [[one[0], part, *one[1:]] for part, known in (("9", plants), ("21", goods)) for one in _priced(hand, known)]
    sheet = drawn(
        hand,
        """
@40 370
FACTUUR|{firm}
|{office}
{customer}|{seat}
{street}|KvK {chamber}
{town}|Btw NL{vat}B01
|{phone}

@40 150 260 370
[
{number}|{day}|{due}|{account}
factuurnummer|factuurdatum|vervaldatum|debiteur
]

@40 240> 320> 420> 520>
[
Omschrijving|% btw|Aantal|Prijs|Bedrag
*rows
]

@260 520>
[
Subtotaal|{net}
Btw 9% over {first}|{low}
Btw 21% over {second}|{high}
Te voldoen|{sum}
]

@40
~ Gelieve te betalen op {iban} onder vermelding van factuurnummer en debiteur. Reclames binnen 48 uur na levering.
""",
        {"rows": rows},
        firm=firm, office=hand.street(), customer=hand.firm(), seat=hand.town(), street=hand.street(), chamber=chamber, town=hand.town(), vat=hand.digits(9), phone=hand.phone(),
        number=number, day=hand.day(hand.today), due=hand.day(due), account=account, net=hand.money(net), first=hand.money(total(plants)), low=hand.money(low),
        second=hand.money(total(goods)), high=hand.money(high), sum=hand.money(sum_), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, order_number=None, due_date=due, iban=iban, chamber_of_commerce_number=chamber
    )  # fmt: skip
