"""Invoices for goods and carriage that cross a border: boxes, two languages, foreign money, carried sums, a credit note."""

from __future__ import annotations

from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


def city(town: str) -> str:
    """Without its code, which stands before it."""
    return town.split(" ", 1)[1]


@LAYOUTS.add("gb", "pdf docx xlsx")
def commercial_invoice(hand: Hand) -> Drawn:
    """Numbered boxes in two columns, each label above its value, not level with the boxes beside them; freight below the goods."""
    hand.writes("GBP 1,234.56|EUR 1,234.56|£1,234.56", "%d %B %Y|%d-%b-%Y|%D %B %Y")
    firm, buyer = hand.pick("Penwith Trading Ltd|Garrow Exports Limited|Alder & Pike Supplies Ltd"), hand.firm("de")
    number, order = hand.number("EXP/####/%y|CI-######|X####"), hand.number("45########|PO-#####|B-####/%y")
    buyer_town = hand.town("de")
    terms = f"{hand.pick('DAP|CIP|CPT')} {city(buyer_town)}"
    goods = hand.items(
        "Torque gauge TG-40|Spare blade set|Wool felt, 2 m roll|Calibration kit|Brass fitting 22 mm|Hand plane No. 5",
        9, 640, some=(2, 4), counts=20,
    )  # fmt: skip
    freight, insurance = hand.amount(60, 420), hand.amount(8, 60)
    sum_ = total(goods) + freight + insurance
    sheet = drawn(
        hand,
        """
@220
COMMERCIAL INVOICE
@40 300

1. Exporter|2. Invoice No.
{firm}|{number}
{street}|3. Invoice Date
{town}, United Kingdom|{day}
EORI GB{eori}000|4. Buyer's Order No.
5. Consignee|{order}
{buyer}|6. Country of Origin
{buyer_street}|United Kingdom
{buyer_town}, Germany|7. Delivery Terms (Incoterms 2020)
8. Carrier / Vehicle|{terms}
Road, trailer {trailer}|9. Packages
Reason for export: sale|{packages} cartons, gross {weight} kg

@40 220 330> 420> 540>
[
Description of goods|HS code|Qty|Unit price|Value
*goods
]
@300 540>
Value of goods|{value}
Freight|{freight}
Insurance|{insurance}
TOTAL INVOICE VALUE|{sum}

@40
~ We hereby certify that the information given above is true and correct and that the goods are of the origin stated.
{signer}, Export Department
""",
        {"goods": [[one.name, hand.digits(8), str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in goods]},
        firm=firm, number=number, street=hand.street(), town=hand.town(), day=hand.day(hand.today), eori=hand.digits(9), order=order, buyer=buyer,
        buyer_street=hand.street("de"), buyer_town=buyer_town, terms=terms, trailer=hand.number("@@## @@@"), packages=str(hand.rng.randint(2, 14)),
        weight=hand.digits(3), value=hand.money(total(goods)), freight=hand.money(freight), insurance=hand.money(insurance), sum=hand.money(sum_),
        signer=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=firm, customer=buyer, order_number=order,
        country_of_origin="United Kingdom", iban=None,
    )  # fmt: skip


@LAYOUTS.add("de", "pdf docx txt")
def slashed_labels(hand: Hand) -> Drawn:
    """Each label in German and English with a stroke between; four days beside each other; export without tax; full footer."""
    hand.writes("1.234,56 €|EUR 1.234,56|1.234,56 EUR", "%d.%m.%Y|%D. %B %Y|%d.%m.%y")
    firm = hand.pick("Brandtner Dosiertechnik GmbH|Sensorik Hollerbusch GmbH & Co. KG|Werkzeugbau Hellwig GmbH")
    land = hand.rng.choice(("gb", "us"))
    buyer, number, order = hand.firm(land), hand.number("9######|RE%y-#####|%Y/####"), hand.number("PO ######|#####-@")
    account, customer_number = hand.iban(), hand.digits(5)
    goods = hand.items(
        "Dosierpumpe DP 12 / Metering pump|Dichtsatz / Seal kit|Drucksensor / Pressure sensor|Montagewinkel / Bracket|Kabel 5 m / Cable 5 m",
        14, 900, some=(2, 5),
    )  # fmt: skip
    packing, due = hand.amount(20, 95), hand.after(30, 45, 60)
    sum_ = total(goods) + packing
    sheet = drawn(
        hand,
        """
@40
{firm} · {street} · {town}

@40 320 545>
{buyer}|Rechnungs-Nr. / Invoice no.|{number}
{buyer_street}|Datum / Date|{day}
{buyer_town}|Kunden-Nr. / Customer no.|{customer}
{land}|Ihre Bestellung / Your order|{order}
|vom / dated|{ordered}
|Lieferung / Delivery|{delivered}

@40
RECHNUNG / INVOICE
@40 70 330> 430> 545>
[
Pos.|Bezeichnung / Description|Menge / Qty|Preis / Price|Betrag / Amount
*goods
]
@250 545>
Warenwert / Goods|{value}
Verpackung und Fracht / Packing and freight|{packing}
Rechnungsbetrag / Invoice amount|{sum}

@40
Steuerfreie Ausfuhrlieferung / Tax-free export delivery (§ 4 Nr. 1a UStG)
Zahlbar ohne Abzug bis / Payable net by {due}

@40 212 402
{firm}|Amtsgericht HRB {register}|{bank}
{street}|Geschäftsführer: {head}|IBAN {iban}
{town}|USt-IdNr. DE{tax}|BIC {bic}
""",
        {"goods": [[str(at * 10), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(goods, 1)]},
        firm=firm, street=hand.street(), town=hand.town(), buyer=buyer, buyer_street=hand.street(land), buyer_town=hand.town(land), number=number,
        land="Great Britain" if land == "gb" else "USA", day=hand.day(hand.today), customer=customer_number, order=order, ordered=hand.day(hand.before(20, 60)),
        delivered=hand.day(hand.before(2, 12)), value=hand.money(total(goods)), packing=hand.money(packing), sum=hand.money(sum_), due=hand.day(due),
        register=hand.digits(5), head=hand.person(), bank=hand.pick("Volksbank Auental|Sparkasse Auental"), iban=account, tax=hand.digits(9),
        bic=hand.number("GENODEF1@@@|SOLADES1@@@"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, customer=buyer,
        order_number=order, customer_number=customer_number,
    )  # fmt: skip


@LAYOUTS.add("fr", "pdf xlsx html")
def forwarder_disbursements(hand: Hand) -> Drawn:
    """A forwarder: what it laid out without tax in one column, its own work with tax in the other; numbers of waybill and file."""
    hand.writes("1 234,56 €|1 234,56 EUR|1 234,56", "%d/%m/%Y|%D %B %Y|%d.%m.%Y")
    firm = hand.pick("Transit Mercadal SARL|Fret Océane Logistique SAS|Agence en Douane Kervadec SAS")
    buyer, number = hand.firm(), hand.number("T%y#####|F-######|%Y-FR-####")
    waybill, file = hand.number("057-########|176-########"), hand.number("IMP######|D####/%y")
    laid_out = hand.items(
        "Droits de douane|TVA à l'importation|Redevance aéroportuaire|Magasinage", 40, 900, some=(2, 3), counts=1
    )
    work = hand.items(
        "Déclaration en douane H1|Honoraires d'agréé|Camionnage|Frais de dossier|Avance de fonds",
        18,
        260,
        some=(2, 4),
        counts=1,
    )
    tax, due = share(total(work), 20), hand.after(10, 15, 30)
    town = hand.town()
    sum_ = total(laid_out) + total(work) + tax
    rows = [[one.name, hand.bare(one.sum)] for one in laid_out] + [[one.name, "", hand.bare(one.sum)] for one in work]
    sheet = drawn(
        hand,
        """
@40 330
{firm}|{buyer}
Commissionnaire en transport et douane|{buyer_street}
{street}, {town}|{buyer_town}

@40
FACTURE {number} du {day}

@40 150 270 400
[
LTA / AWB|N/Dossier|Arrivée|Colis - poids
{waybill}|{file}|{arrived}|{parcels} - {weight} kg
]

@40 410> 540>
[
Libellé|Débours non soumis|Soumis à TVA
*rows
Totaux|{laid_out}|{work}
]
@300 540>
TVA 20 % sur {work}|{tax}
NET À PAYER|{sum}

@40
Règlement avant le {due}. Les débours sont refacturés sans marge (art. 267-II-2° du CGI).
RCS {city} {rcs} - TVA intracom. FR{vat} - Agrément douane n° {licence}
""",
        {"rows": rows},
        firm=firm, buyer=buyer, street=hand.street(), town=town, city=city(town), buyer_street=hand.street(), buyer_town=hand.town(), number=number,
        day=hand.day(hand.today), waybill=waybill, file=file, arrived=hand.day(hand.before(2, 9)), parcels=str(hand.rng.randint(1, 9)), weight=hand.digits(3),
        laid_out=hand.money(total(laid_out)), work=hand.money(total(work)), tax=hand.money(tax), sum=hand.money(sum_), due=hand.day(due), rcs=hand.number("### ### ###"),
        vat=hand.number("## #########"), licence=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, iban=None,
        air_waybill_number=waybill, file_number=file,
    )  # fmt: skip


@LAYOUTS.add("be", "pdf html docx")
def two_tongues(hand: Hand) -> Drawn:
    """Belgian, in French and Dutch one below the other; a structured reference to pay with; the firm only at the head and foot."""
    hand.writes("1.234,56 EUR|€ 1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%Y|%D %B %Y")
    firm, buyer = (
        hand.pick("Fournitures Vandriesche SRL|Papeterie du Cinquantenaire SA|Mobilier Haesen SRL"),
        hand.firm("be"),
    )
    number, reference = hand.number("V1/%y-####|%Y######|FA ####"), hand.number("+++###/####/#####+++|***###/####/#####***")
    account, due = hand.iban(), hand.after(14, 30)
    goods = hand.items(
        "Chaise de bureau / Bureaustoel|Papier A4 / Papier A4|Toner noir / Toner zwart|Lampe / Lamp", 5, 310, some=(1, 4)
    )
    tax = share(total(goods), 21)
    sum_ = total(goods) + tax
    sheet = drawn(
        hand,
        """
@40
{firm}
{street} - {town}

@310
{buyer}
{buyer_street}
{buyer_town}

@40 170
Facture n°|{number}
Factuur nr.|
Date|{day}
Datum|
Échéance|{due}
Vervaldag|
Votre réf.|{contact}
Uw ref.|

@40 300> 400> 530>
[
Article / Artikel|Qté / Aant.|P.U. / E.P.|Montant / Bedrag
*goods
]

@40 170 310 530>
Base / Maatstaf|TVA / BTW 21 %||À payer / Te betalen
{net}|{tax}||{sum}

@40
Communication structurée / Gestructureerde mededeling: {reference}
IBAN {iban} - BIC ARDNBEB1 - RPM / RPR - TVA / BTW BE {vat}
""",
        {"goods": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in goods]},
        firm=firm, street=hand.street(), town=hand.town(), buyer=buyer, buyer_street=hand.street(), buyer_town=hand.town(), number=number, day=hand.day(hand.today),
        due=hand.day(due), contact=hand.person(), net=hand.money(total(goods)), tax=hand.money(tax), sum=hand.money(sum_), reference=reference, iban=account,
        vat=hand.number("0###.###.###"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, vat=tax, supplier=firm,
        payment_reference=reference, iban=account,
    )  # fmt: skip


@LAYOUTS.add("it", "pdf xlsx docx")
def cells_over(hand: Hand) -> Drawn:
    """Italian form: a row of small labels, the values in the row below, twice; no letterhead, the firm with its capital at the foot."""
    hand.writes("1.234,56|€ 1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%Y|%d.%m.%Y")
    firm, buyer = (
        hand.pick("Commerciale Valsesana S.p.A.|Forniture Comolli S.r.l.|Ingrosso Monte Cervo S.p.A."),
        hand.firm("at"),
    )
    number, vat_number = hand.number("####/E|%Y/#####|####/00"), f"IT{hand.digits(11)}"
    goods = hand.items(
        "Miscelatore mod. 20|Tessuto lino h 150|Cartone penne rigate|Flessibile inox|Campionario",
        6,
        330,
        some=(2, 5),
        counts=12,
    )
    transport, due = hand.amount(25, 130), hand.after(30, 60, 90)
    sum_ = total(goods) + transport
    sheet = drawn(
        hand,
        """
@40 330
Luogo di destinazione|Spett.le
IDEM|{buyer}
|{buyer_street}
|{buyer_town} - AUSTRIA

@40 170 270 360 450
[
TIPO DOCUMENTO|NUMERO|DATA|COD. CLIENTE|PAG.
FATTURA DIFFERITA|{number}|{day}|{customer}|1/1
PARTITA IVA CLIENTE|D.D.T.|DEL|AGENTE|VALUTA
ATU{buyer_vat}|{slip}|{shipped}|{agent}|EUR
]

@40 120 330 370> 450> 540>
[
CODICE|DESCRIZIONE|UM|Q.TÀ|PREZZO|IMPORTO
*goods
]

@40 180 320 540>
[
TOTALE MERCE|SPESE TRASPORTO|IMPOSTA|TOTALE DOCUMENTO
{value}|{transport}|0,00|{sum}
]
@40
Operazione non imponibile art. 41 D.L. 331/93
Pagamento: bonifico bancario - Scadenza {due}

~ {firm} - Sede legale {street}, {town} - Cap. soc. € 520.000,00 i.v. - R.E.A. {rea} - P. IVA e C.F. {vat}
""",
        {"goods": [[hand.digits(5), one.name, "PZ", str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in goods]},
        buyer=buyer, buyer_street=hand.street("at"), buyer_town=hand.town("at"), number=number, day=hand.day(hand.today), customer=hand.digits(4),
        buyer_vat=hand.digits(8), slip=hand.digits(4), shipped=hand.day(hand.before(2, 20)), agent=hand.digits(2), value=hand.money(total(goods)),
        transport=hand.money(transport), sum=hand.money(sum_), due=hand.day(due), firm=firm, street=hand.street(), town=hand.town(), rea=hand.digits(6), vat=vat_number,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, customer=buyer,
        supplier_vat_number=vat_number, iban=None,
    )  # fmt: skip


@LAYOUTS.add("pt", "pdf docx txt")
def certified_invoice(hand: Hand) -> Drawn:
    """Out of a certified program: letters before the number, a code of the tax office that looks like one, a summary of taxes."""
    hand.writes("1.234,56 €|1 234,56 EUR|1.234,56", "%d-%m-%Y|%Y-%m-%d|%d/%m/%Y")
    firm, buyer = hand.pick("Armazéns Alvorada, Lda.|Comercial Monte Alto, S.A.|Materiais da Ribeira, Lda."), hand.firm()
    series, figure = hand.number("A%y|%Y|M%y"), hand.digits(4)
    number, buyer_vat = f"FT {series}/{figure}", f"50{hand.digits(7)}"
    goods = hand.items(
        "Placa de cortiça 10 mm|Azulejo 14x14 azul|Toalha felpo 50x100|Rolha natural (milheiro)|Palete",
        4,
        260,
        some=(2, 4),
        counts=15,
    )
    discount = share(total(goods), hand.rng.choice((2, 5)))
    net, due = total(goods) - discount, hand.after(30, 60)
    tax = share(net, 23)
    sheet = drawn(
        hand,
        """
@40 330
{firm}|Exmo.(s) Sr.(s)
{street}|{buyer}
{town}|{buyer_street}
NIF PT{nif}|{buyer_town}
Matriculada na C.R.C. sob o n.º {nif}|
Capital social 75.000,00 EUR|

@40 470
Fatura {number}|Original
@40
ATCUD:{atcud}-{figure}
@40 150 260 370
[
Data|Vencimento|V/ N.º Contrib.|V/ Ref.
{day}|{due}|{buyer_vat}|{reference}
]

@40 290> 370> 460> 545>
[
Descrição|Qtd.|Preço|IVA|Valor
*goods
]

@40 130> 210> 330 545>
[
Taxa|Incidência|Valor IVA|Total ilíquido|{gross}
23%|{bare_net}|{bare_tax}|Desconto|-{discount}
|||Total IVA|{tax}
|||TOTAL (EUR)|{sum}
]

@40
{hash}-Processado por programa certificado n.º {program}/AT
Os bens foram colocados à disposição do adquirente em {day}.
""",
        {"goods": [[one.name, str(one.count), hand.bare(one.price), "23%", hand.bare(one.sum)] for one in goods]},
        firm=firm, buyer=buyer, street=hand.street(), town=hand.town(), buyer_street=hand.street(), buyer_town=hand.town(), nif=f"5{hand.digits(8)}",
        number=number, atcud=hand.number("JF@@####"), figure=figure, day=hand.day(hand.today), due=hand.day(due), buyer_vat=buyer_vat,
        reference=hand.pick("e-mail|telefone|feira"), gross=hand.money(total(goods)), bare_net=hand.bare(net), bare_tax=hand.bare(tax), discount=hand.money(discount),
        tax=hand.money(tax), sum=hand.money(net + tax), hash=hand.number("@@#@"), program=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, vat=tax, supplier=firm,
        customer_vat_number=buyer_vat, order_number=None,
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf txt html")
def carried_lots(hand: Hand) -> Drawn:
    """A grower's week over two pages: a sum carried on, the same head again, crates at a deposit, collected from the account."""
    hand.writes("€ 1.234,56|1.234,56|EUR 1.234,56", "%d-%m-%Y|%D %B %Y|%d/%m/%Y")
    firm, buyer = (
        hand.pick("Kwekerij Zonnerijk B.V.|Bloemenexport De Rank BV|Gebr. Veenhorst Potplanten V.O.F."),
        hand.firm("gb"),
    )
    number, trade = hand.number("%Y####|VF######|##.####"), hand.digits(8)
    lots = hand.items(
        "Tulp Strong Gold 40 cm|Roos Avalanche 60 cm|Lisianthus wit|Chrysant Baltica|Hortensia blauw|Gerbera mini mix|Eucalyptus|Fresia geel|Amaryllis rood",
        1, 9, some=(6, 9), counts=80,
    )  # fmt: skip
    crates = hand.rng.randint(3, 25) * Decimal("3.85")
    half = total(lots[:4])
    net = total(lots) + crates
    collected = hand.after(8, 14, 21)
    rows = [[hand.digits(6), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in lots]
    sheet = drawn(
        hand,
        """
@40 320
{firm}|{buyer}
{street}|{buyer_street}
{town}|{buyer_town}
KvK {trade}|Groot-Brittannië

@40
FACTUUR {number}, {day}, week {week}
@40 100 330> 420> 530>
Partij|Omschrijving|Stuks|Prijs|Bedrag
*first
|Te transporteren|||{half}
^
@40
{firm} - factuur {number} - blad 2
@40 100 330> 420> 530>
|Transport|||{half}
*second
|Statiegeld fust|||{crates}
@100 530>
Totaal exclusief btw|{net}
Btw 0% (uitvoer)|{zero}
Totaal te voldoen|{net}

@40
~ Het bedrag wordt op {collected} automatisch van uw rekening afgeschreven. Op al onze leveringen zijn onze algemene voorwaarden van toepassing.
""",
        {"first": rows[:4], "second": rows[4:]},
        firm=firm, buyer=buyer, street=hand.street(), town=hand.town(), buyer_street=hand.street("gb"), buyer_town=hand.town("gb"), trade=trade, number=number,
        day=hand.day(hand.today), week=str(hand.today.isocalendar().week), half=hand.money(half), crates=hand.bare(crates), net=hand.money(net),
        zero=hand.money(Decimal("0.00")), collected=hand.day(collected),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=net, supplier=firm, customer=buyer, deposit=crates,
        chamber_of_commerce_number=trade, iban=None,
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf docx html")
def currency_invoice(hand: Hand) -> Drawn:
    """Polish, in euros, its tax also in zlotys at a bank's rate; place and day of issue in a line; the sum in words at the end."""
    hand.writes("1 234,56 EUR|EUR 1 234,56|1234,56 EUR", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    firm, buyer = hand.pick("Wyposażenie Brzozowa Sp. z o.o.|Odra Wnętrza Sp. z o.o.|Składnica Żuraw S.A."), hand.firm()
    number, account = hand.number("FV/###/%Y|###/%Y/EUR|F ####/%y"), hand.iban()
    goods = hand.items(
        "Blat dębowy / Oak top|Regał stalowy / Steel rack|Kafel ręczny / Hand-made tile|Transport / Transport",
        12,
        480,
        some=(1, 4),
    )
    net, sold, due = total(goods), hand.before(1, 9), hand.after(14, 21, 30)
    tax = share(net, 23)
    town, rate = hand.town(), Decimal(hand.rng.randrange(42100, 43900)) / 10000
    sheet = drawn(
        hand,
        """
@300
{place}, dnia / dated {day}
@40
FAKTURA / INVOICE {number}
Data sprzedaży / Date of sale: {sold}

@40 300
Sprzedawca / Seller|Nabywca / Buyer
{firm}|{buyer}
{street}|{buyer_street}
{town}|{buyer_town}
NIP: PL{nip}|NIP: PL{buyer_vat}

@40 300> 370> 450> 545>
[
Nazwa / Name|Ilość / Qty|Cena netto|VAT %|Wartość netto
*goods
]
@40 200 330 460
[
|netto / net|VAT|brutto / gross
23%|{net}|{tax}|{sum}
]

@40
Do zapłaty / Amount to pay: {sum}
Termin płatności / Payment due: {due}, przelew / bank transfer
Konto / Account: {iban}
VAT wg kursu NBP 1 EUR = {rate} PLN: {zloty} PLN
Osoba upoważniona do wystawienia faktury: {clerk}
""",
        {"goods": [[one.name, str(one.count), hand.bare(one.price), "23", hand.bare(one.sum)] for one in goods]},
        place=city(town), day=hand.day(hand.today), number=number, sold=hand.day(sold), firm=firm, buyer=buyer, street=hand.street(),
        town=town, buyer_street=hand.street(), buyer_town=hand.town(), nip=hand.digits(10), buyer_vat=hand.digits(10), net=hand.money(net),
        tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=account, rate=str(rate).ljust(6, "0").replace(".", ","),
        zloty=hand.bare(cents(tax * rate)), clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, sale_date=sold, due_date=due, total=net + tax, supplier=firm,
        customer=buyer, iban=account,
    )  # fmt: skip


@LAYOUTS.add("se", "pdf txt docx")
def giro_strip(hand: Hand) -> Drawn:
    """Swedish: what one pays with is a strip of labels and values at the foot; rounded to whole crowns; address in columns below."""
    hand.writes("1 234,56|1 234,56 kr|1 234,56 SEK", "%Y-%m-%d|%Y-%m-%d|%D %B %Y")
    firm = hand.pick("Brunnsvik Frakt AB|Hällmark Översättning AB|Tallbacken Konsult AB")
    buyer, number, reference = hand.firm(), hand.number("#####|1######"), hand.digits(10)
    giro, due = hand.number("###-####|####-####"), hand.after(20, 30)
    work = hand.items("Konsulttid|Restid|Projektledning|Översättning engelska|Rådgivning", 90, 1300, some=(2, 4), counts=12)
    net = total(work)
    tax = share(net, 25)
    sum_ = (net + tax).quantize(Decimal(1)).quantize(Decimal("0.01"))
    sheet = drawn(
        hand,
        """
@40 300
|FAKTURA
|
|{buyer}
Er referens: {reader}|{buyer_street}
Vår referens: {writer}|{buyer_town}
Betalningsvillkor: {days} dagar netto|

@40 300> 410> 520>
[
Beskrivning|Antal|à-pris|Summa
*work
]

@330 520>
Exkl. moms|{net}
Moms 25 %|{tax}
Öresavrundning|{rounding}

@40 120 220 320 430
[
Fakturanr|Fakturadatum|Förfallodatum|OCR-nummer|Att betala
{number}|{day}|{due}|{reference}|{sum}
]
@40
Dröjsmålsränta enligt räntelagen debiteras efter förfallodagen.

@40 200 340 450
[
Adress|Telefon|Bankgiro|Org.nr
{firm}|{phone}|{giro}|{register}
{street}|||Godkänd för F-skatt
{town}
]
""",
        {"work": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in work]},
        buyer=buyer, reader=hand.person(), writer=hand.person(), buyer_street=hand.street(), buyer_town=hand.town(),
        days=str((due - hand.today).days), net=hand.money(net), tax=hand.money(tax), rounding=hand.money(sum_ - net - tax), number=number, day=hand.day(hand.today),
        due=hand.day(due), reference=reference, sum=hand.money(sum_), firm=firm, phone=hand.phone(), giro=giro, register=hand.number("556###-####"), street=hand.street(),
        town=hand.town(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=firm, customer=buyer,
        payment_reference=reference, bankgiro=giro,
    )  # fmt: skip


@LAYOUTS.add("dk", "pdf html eml")
def returned_goods(hand: Hand) -> Drawn:
    """A Danish credit note: the invoice it undoes stands in a sentence, with its own day; the sum is set off against the next one."""
    hand.writes("1.234,56 DKK|DKK 1.234,56|kr. 1.234,56", "%d.%m.%Y|%D. %B %Y|%d-%m-%Y")
    firm, buyer = hand.pick("Limfjord Interiør ApS|Nordhavn Bolig A/S|Skovgaard Design ApS"), hand.firm("se")
    number, invoice = hand.number("KN-####|9#####"), hand.number("1#####|F-#####")
    goods = hand.items("Pendel sort|Kop med hank|Skammel eg|Glasskærm|Vase 20 cm", 80, 1400, some=(1, 2), counts=4)
    tax, sum_ = Decimal("0.00"), total(goods)
    sheet = drawn(
        hand,
        """
@300
{firm}
{street}
{town}
CVR-nr. {register}
Tlf. {phone}

@40
{buyer}
Att. {reader}
{buyer_street}
{buyer_town}
Sverige

KREDITNOTA NR. {number}
Dato: {day}
~ Vi krediterer hermed følgende varer fra vores faktura {invoice} af {invoiced}, som vi har modtaget retur i beskadiget stand:

@40 320 540>
[
*goods
]
@320 540>
Subtotal|{net}
0 % moms (EU-leverance)|{tax}
Kreditbeløb i alt|{sum}

@40
~ Beløbet modregnes i Deres næste faktura. Ring gerne til {writer}, hvis De hellere vil have det overført til Deres konto.
""",
        {"goods": [[f"{one.count} stk. {one.name}", f"à {hand.bare(one.price)}", hand.bare(one.sum)] for one in goods]},
        firm=firm, street=hand.street(), town=hand.town(), register=hand.digits(8), phone=hand.phone(), buyer=buyer, reader=hand.pick("Linnéa Åkerblom|Gustav Sandin"),
        buyer_street=hand.street("se"), buyer_town=hand.town("se"), number=number, day=hand.day(hand.today), invoice=invoice, invoiced=hand.day(hand.before(15, 70)),
        net=hand.money(total(goods)), tax=hand.money(tax), sum=hand.money(sum_), writer=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number, original_invoice_number=invoice, date=hand.today, total=sum_, vat=tax, supplier=firm,
        customer=buyer, due_date=None,
    )  # fmt: skip


@LAYOUTS.add("cz", "pdf docx xlsx")
def tax_document(hand: Hand) -> Drawn:
    """Czech: three days in a column beside two parties above each other, symbols to pay with, rates of tax in a table of their own."""
    hand.writes("1 234,56 Kč|1 234,56 CZK|1.234,56 Kč", "%d.%m.%Y|%D. %M. %Y|%D. %B %Y")
    firm, buyer = hand.pick("Podhorní obchod s.r.o.|Velkoobchod Vltavín a.s.|Dodávky Hájek s.r.o."), hand.firm()
    figures = hand.number("%y#####|2######")
    number = hand.pick("FV-|VF|") + figures
    issued, due = hand.today, hand.after(14, 21)
    supplied = hand.before(1, 8)
    goods = hand.items("Sklenice broušená|Tisk katalogu|Ocelový rám|Balné|Grafické práce", 45, 4200, some=(2, 4), counts=8)
    net = total(goods)
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40 320
FAKTURA - DAŇOVÝ DOKLAD|č. {number}

@40 320 450
Dodavatel:|Variabilní symbol:|{symbol}
{firm}|Konstantní symbol:|0308
{street}|Datum vystavení:|{issued}
{town}|Datum uskut. zdaň. plnění:|{supplied}
IČ: {ico}  DIČ: CZ{ico}|Datum splatnosti:|{due}
|Forma úhrady:|převodem
Odběratel:
{buyer}
{buyer_street}
{buyer_town}

@40 290> 370> 430> 530>
[
Označení dodávky|Množství|Cena za MJ|%DPH|Celkem bez DPH
*goods
]

@40 200> 320> 440>
[
Rekapitulace DPH|Základ|DPH|Celkem
21 %|{bare_net}|{bare_tax}|{bare_sum}
]
@40 440>
Celkem k úhradě|{sum}

@40
Bankovní spojení: IBAN {iban}
Zapsáno v obchodním rejstříku vedeném krajským soudem, vložka {file}. Vystavil: {clerk}
""",
        {"goods": [[one.name, f"{one.count} ks", hand.bare(one.price), "21", hand.bare(one.sum)] for one in goods]},
        number=number, symbol=figures, firm=firm, street=hand.street(), town=hand.town(), ico=hand.digits(8), issued=hand.day(issued), supplied=hand.day(supplied),
        due=hand.day(due), buyer=buyer, buyer_street=hand.street(), buyer_town=hand.town(), bare_net=hand.bare(net), bare_tax=hand.bare(tax),
        bare_sum=hand.bare(net + tax), sum=hand.money(net + tax), iban=hand.iban(), file=hand.digits(5),
        clerk=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=issued, tax_point_date=supplied, due_date=due, total=net + tax, order_number=None,
        supplier=firm, payment_reference=figures,
    )  # fmt: skip
