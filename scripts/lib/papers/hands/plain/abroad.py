"""Invoices of the south and the east, of the Netherlands and of Switzerland."""

from __future__ import annotations

from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("es", "pdf html")
def shop_online(hand: Hand) -> Drawn:
    """A web shop's PDF: order and invoice side by side, two addresses, a discount; already paid, so nothing is due."""
    hand.writes("1.234,56 €|1234,56€", "%d/%m/%Y|%d-%m-%Y")
    supplier = hand.pick("Jardín Directo S.L.|Papelería Lince Online S.L.|Mascotas Tilo S.L.U.|Calzados Noria, S.L.")
    customer, number, order = hand.person(), hand.number("FV%y-#####|%Y/A/####|W######"), hand.number("#########|PED-#####")
    items = hand.items(
        "Maceta de barro 30 cm|Manguera 15 m|Cuaderno A5|Comedero doble|Zapatilla de casa|Lámpara de mesa|Caja de almacenaje",
        4,
        70,
        some=(1, 4),
        counts=3,
    )
    gross = total(items)
    discount = share(gross, 10)
    sum_ = gross - discount
    net = cents(sum_ / Decimal("1.21"))
    sheet = drawn(
        hand,
        """
@40 350
{supplier}|FACTURA
{street}|
{town}|
NIF B{nif}|

@40 170 300 430
[
{no}|Fecha de factura|{order_name}|Fecha del pedido
{number}|{day}|{order}|{ordered}
]

@40 300
Datos de facturación|Dirección de envío
{customer}|{customer}
{street2}|{street2}
{town2}|{town2}

@40 120 390> 470> 555>
[
Ref.|Producto|Uds.|Precio|Importe
*items
]

@350 555>
[
Descuento (10 %)|-{discount}
Base imponible|{net}
IVA 21 %|{tax}
{sum_name}|{sum}
]

@40
Forma de pago: {how}. Pagado.
Dispone de 14 días para la devolución. Más información en nuestra web.
""",
        {"items": [[hand.digits(5), one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), nif=hand.digits(8), no=hand.pick("Nº factura|Factura n.º|Número de factura"), number=number, day=hand.day(hand.today),
        order_name=hand.pick("Nº pedido|Pedido|Referencia del pedido"), order=order, ordered=hand.day(hand.before(1, 4)), customer=customer, street2=hand.street(), town2=hand.town(), discount=hand.money(discount),
        net=hand.money(net), tax=hand.money(sum_ - net), sum_name=hand.pick("Total|Total factura|TOTAL (IVA incl.)"), sum=hand.money(sum_), how=hand.pick("tarjeta|Bizum|PayPal"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, net_amount=net, vat=sum_ - net, supplier=supplier, customer=customer, order_number=order,
    )  # fmt: skip


@LAYOUTS.add("it", "pdf docx")
def courtesy_copy(hand: Hand) -> Drawn:
    """Number and day in one line of the title, boxes with headings over them, when and how to pay in a table at the foot."""
    hand.writes("€ 1.234,56|1.234,56 €|1.234,56", "%d/%m/%Y|%d-%m-%Y")
    supplier = hand.pick("Tipografia Sangallo S.r.l.|Officina Bruni S.n.c.|Vivai Cortese S.r.l.|Impianti Lodi S.r.l.")
    customer = hand.pick(
        "Condominio Via Ariosto 9|Ristorante La Lanterna S.r.l.|Farmacia Comelli S.a.s.|Hotel Belvedere S.r.l."
    )
    number, iban, due = hand.number("##/%Y|###|###/A"), hand.iban(), hand.after(30, 60)
    items = hand.items(
        "Manutenzione ordinaria|Sostituzione filtri|Manodopera|Stampa volantini|Piante da siepe|Diritto di chiamata|Materiale di consumo",
        15,
        390,
        some=(2, 4),
    )
    net = total(items)
    tax = share(net, 22)
    sheet = drawn(
        hand,
        """
@40
{supplier}
{street} - {town}
P.IVA e C.F. {vat} - REA {rea}

@40 320
Cedente: {supplier}|Spett.le
|{customer}
|{street2}
|{town2}

@40
{title} n. {number} del {day}
DDT n. {ddt} del {sent}

@40 330> 410> 490> 555>
[
Descrizione|Q.tà|Prezzo|Importo|IVA
*items
]

@40 180 320 555>
[
{net_name}|Aliquota|Imposta|{sum_name}
{net}|22%|{tax}|{sum}
]

@40 220 340 555>
[
Modalità di pagamento|Scadenza|Importo|
Bonifico bancario|{due}|{sum}|
]
@40
Coordinate bancarie: IBAN {iban}
Copia di cortesia priva di valore fiscale; l'originale è trasmesso tramite Sistema di Interscambio.
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum), "22"] for one in items]},
        supplier=supplier, street=hand.street(), town=hand.town(), vat=hand.digits(11), rea=hand.number("PD-######"), customer=customer, street2=hand.street(), town2=hand.town(), title=hand.pick("FATTURA|Fattura"),
        number=number, day=hand.day(hand.today), ddt=hand.digits(3), sent=hand.day(hand.before(2, 9)), net_name=hand.pick("Imponibile|Totale imponibile"), sum_name=hand.pick("Totale documento|Totale fattura"),
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, iban=iban,
    )  # fmt: skip


@LAYOUTS.add("nl", "pdf docx")
def only_footer(hand: Hand) -> Drawn:
    """The letterhead was an image: only the footer names the firm; labels with colons in two columns."""
    hand.writes("€ 1.234,56|€ 1234,56", "%d-%m-%Y|%D %B %Y")
    supplier = hand.pick(
        "Bloemsierkunst Vos B.V.|Loodgietersbedrijf Kramer|Schoonmaak Plus Twente B.V.|Fietsenmakerij De Ketting"
    )
    customer, number = (
        hand.pick("Basisschool De Wingerd|VvE Parkzicht|Café 't Hoekje|Makelaardij Smit B.V."),
        hand.number("%Y####|F%y-###|%Y-0##"),
    )
    iban, due = hand.iban(), hand.after(14, 30)
    items = hand.items(
        "Schoonmaak kantoor|Arbeidsloon|Voorrijkosten|Materiaal|Onderhoudsbeurt|Boeket receptie",
        15,
        280,
        some=(1, 4),
        counts=5,
    )
    net = total(items)
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40
{customer}
{street2}
{town2}


Factuur

@40 150 320 440
Factuurnummer:|{number}|Factuurdatum:|{day}
Debiteurnummer:|{client}|Vervaldatum:|{due}

@40 330> 430> 555>
[
Omschrijving|Aantal|Tarief|Bedrag
*items
]
@330 555>
Totaal excl. btw|{net}
21% btw|{tax}
{sum_name}|{sum}

@40
~ Wij verzoeken u vriendelijk het bedrag vóór de vervaldatum over te maken onder vermelding van het factuurnummer.



{supplier} • {street} • {town}
KvK {kvk} • Btw NL{vat}B01 • IBAN {iban}
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        customer=customer, street2=hand.street(), town2=hand.town(), number=number, day=hand.day(hand.today), client=hand.digits(5), due=hand.day(due), net=hand.money(net), tax=hand.money(tax),
        sum_name=hand.pick("Totaal incl. btw|Te betalen|Totaalbedrag"), sum=hand.money(net + tax), supplier=supplier, street=hand.street(), town=hand.town(), kvk=hand.digits(8), vat=hand.digits(9), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, iban=iban,
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf html")
def seller_and_buyer(hand: Hand) -> Drawn:
    """Seller and buyer side by side, the day of issue beside that of the sale, net and tax and gross in each line."""
    hand.writes("1 234,56 zł|1 234,56 PLN|1234,56 zł", "%d.%m.%Y|%Y-%m-%d")
    supplier = hand.pick("Biuro Rachunkowe Liczba Sp. z o.o.|Auto Serwis Wilk s.c.|Drukarnia Kolor Sp. z o.o.")
    customer, number = (
        hand.pick("Piekarnia Złoty Kłos Sp. z o.o.|Apteka Pod Lipą|Hotel Jantar S.A."),
        hand.number("FV ##/0#/%Y|#/%Y/FVS|FS-###/%y"),
    )
    iban, due, rate = hand.iban(), hand.after(7, 14, 21), 23
    items = hand.items(
        "Usługa księgowa|Wymiana oleju|Druk ulotek|Naprawa bieżąca|Projekt graficzny|Przegląd okresowy",
        50,
        700,
        some=(1, 3),
        counts=3,
    )
    net = total(items)
    tax = share(net, rate)
    rows = [
        [str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum), "23%"]
        for at, one in enumerate(items, 1)
    ]
    sheet = drawn(
        hand,
        """
@555>
{city}, {day}
@40
{title} nr {number}

@40 230
Data wystawienia|{day}
Data sprzedaży|{sold}
Termin płatności|{due}
Sposób zapłaty|przelew

@40 310
Sprzedawca|Nabywca
{supplier}|{customer}
{street}|{street2}
{town}|{town2}
NIP {nip}|NIP {nip2}

@40 70 290> 390> 490> 555>
[
Lp.|Nazwa|Ilość|Cena netto|Wartość netto|VAT
*items
]
@250 400 555>
[
Netto|Kwota VAT|Brutto
{net}|{tax}|{sum}
]
@40
Do zapłaty: {sum_said}
Konto: {iban}
""",
        {"items": rows},
        town=(town := hand.town()), city=town.split(" ", 1)[1], day=hand.day(hand.today), title=hand.pick("Faktura VAT|Faktura|FAKTURA"), number=number, sold=hand.day(hand.before(1, 8)), due=hand.day(due), supplier=supplier, customer=customer,
        street=hand.street(), street2=hand.street(), town2=hand.town(), nip=hand.number("###-###-##-##"), nip2=hand.number("##########"), net=hand.bare(net), tax=hand.bare(tax), sum=hand.bare(net + tax),
        sum_said=hand.money(net + tax), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer,
    )  # fmt: skip


@LAYOUTS.add("pt", "pdf html")
def certified_program(hand: Hand) -> Drawn:
    """A certified program's print: codes of the tax office around the number, a summary of the tax in a box."""
    hand.writes("1.234,56 €|1 234,56 €|1234,56 EUR", "%d/%m/%Y|%d-%m-%Y|%Y-%m-%d")
    supplier = hand.pick("Oficina do Sabugal, Lda.|Papelaria Alameda, Lda.|Climatização Douro, S.A.")
    customer, number = (
        hand.pick("Residencial Mirante, Lda.|Colégio das Acácias|Padaria Trigal, Unipessoal Lda."),
        hand.number("FT A/###|FT %Y/####|FT FA.%Y/##"),
    )
    due = hand.after(15, 30)
    items = hand.items(
        "Mão de obra|Filtro de ar|Resma de papel A4|Recarga de gás|Deslocação|Tinteiro preto", 6, 180, some=(2, 4), counts=5
    )
    net = total(items)
    tax = share(net, 23)
    sheet = drawn(
        hand,
        """
@40 330
{supplier}|Exmo.(s) Sr.(s)
{street}|{customer}
{town}|{street2}
NIF {nif}|{town2}
|NIF {nif2}

@40
Fatura {number}
Original

@40 170 310 440
[
Data de emissão|Vencimento|V/ Encomenda|ATCUD
{day}|{due}|{order}|{code}
]

@40 310> 400> 470> 555>
[
Descrição|Qtd.|P. Unit.|IVA|Valor
*items
]

@40 160 260
[
Taxa IVA|Incidência|Valor IVA
23%|{net}|{tax}
]
@350 555>
Total ilíquido|{net}
Total IVA|{tax}
{sum_name}|{sum}

@40
{hash}-Processado por programa certificado n.º {program}/AT
Os bens e serviços foram colocados à disposição na data do documento.
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), "23%", hand.bare(one.sum)] for one in items]},
        supplier=supplier, customer=customer, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), nif=hand.number("5########"), nif2=hand.number("5########"), number=number,
        day=hand.day(hand.today), due=hand.day(due), order=(order := hand.number("EC ###|####|N.E. %y/##")), code=hand.number("@@@@####-###"), net=hand.bare(net), tax=hand.bare(tax),
        sum_name=hand.pick("Total a pagar|Total (EUR)|Total do documento"), sum=hand.money(net + tax), hash=hand.number("@@@@"), program=hand.digits(4),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, vat=tax, supplier=supplier, order_number=order, iban=None,
    )  # fmt: skip


@LAYOUTS.add("ch", "docx pdf txt")
def in_francs(hand: Hand) -> Drawn:
    """A bookkeeper of Switzerland: sums with apostrophes, place and day in one line, the account said in the text."""
    hand.writes("CHF 1'234.56|Fr. 1'234.56", "%d.%m.%Y|%D. %B %Y")
    supplier = hand.pick("Treuhand Aebi AG|Gartenbau Wyss GmbH|Schreinerei Amstutz AG|Hauswartung Keller GmbH")
    customer, number = hand.person(), hand.number("%y####|RG-#####|####")
    iban, due = hand.iban(), hand.after(10, 30)
    items = hand.items(
        "Steuererklärung|Beratung|Heckenschnitt|Schrank nach Mass|Wegpauschale|Treppenhausreinigung",
        60,
        620,
        some=(1, 3),
        counts=3,
        step="5",
    )
    net = total(items)
    tax = share(net, "8.1")
    sheet = drawn(
        hand,
        """
@320
{customer}
{street2}
{town2}

@40
{place}, {day}

{title} {number}

@40 460 555>
[
*items
Total exkl. MWST||{net}
MWST 8.1 %||{tax}
Total inkl. MWST||{sum}
]

@40
Besten Dank für Ihren Auftrag und das Vertrauen.
Wir bitten Sie um Zahlung bis {due} auf unser Konto.
IBAN {iban}

Freundliche Grüsse
{supplier}
{boss}

{supplier}, {street}, {town}, CHE-{uid} MWST
""",
        {"items": [[f"{one.name} ({one.count} x {hand.bare(one.price)})", "CHF", hand.bare(one.sum)] for one in items]},
        customer=customer, street2=hand.street(), town2=hand.town(), place=(town := hand.pick("4058 Basel|8400 Winterthur"))[5:], day=hand.day(hand.today), title=hand.pick("Rechnung|Rechnung Nr."), number=number,
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban, supplier=supplier, boss=hand.person(), street=hand.pick("Rebgasse 22|Untertor 31"), town=town,
        uid=hand.number("###.###.###"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, supplier=supplier, order_number=None, iban=iban,
    )  # fmt: skip
