"""Invoices of those who make, mend and sell things."""

from __future__ import annotations

from datetime import timedelta

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "pdf docx")
def call_out(hand: Hand) -> Drawn:
    """A plumber's visit: what was paid at the door comes off; a job number stands beside the invoice's."""
    hand.writes("£1,234.56", "%d/%m/%Y|%D %b %Y|%D %B %Y")
    supplier = hand.pick("P. Ashdown Plumbing & Heating|Kestrel Gas Services Ltd|Northgate Drains Ltd")
    customer, number, paid = hand.person(), hand.number("####|PH#####|%y-0###"), hand.amount(30, 60, "5")
    labour, parts, job = hand.amount(80, 240, "5"), hand.amount(8, 140), hand.before(2, 9)
    net = labour + parts
    tax = share(net, 20)
    return drawn(hand, """
@40 555>
{supplier}|Gas Safe Register {gas}
{street}, {town}|{phone}

@40
INVOICE {number}

@40 130 330 430
Invoice to|{customer}|Job ref|{job_no}
Property|{street2}|Attended|{job}
|{town2}|Invoice date|{day}

~ Attended to report of {fault}. Isolated supply, replaced failed part, tested and left working. Advised customer that the stop tap is stiff.

@40 555>
[
Labour (first hour {rate}, then half hours)|{labour}
Parts|{parts}
{net_name}|{net}
VAT 20%|{tax}
Total|{sum}
Paid by card on day - thank you|{paid}
Balance due|{rest}
]

@40
Payment by return please. Bank: {sort}, {account}. VAT no. {vat}
""", supplier=supplier, gas=hand.digits(6), street=hand.street(), town=hand.town(), phone=hand.phone(), number=number, customer=customer, job_no=hand.number("J####|JB/####"), street2=hand.street(), town2=hand.town(),
        job=hand.day(job), day=hand.day(hand.today), fault=hand.pick("no hot water|a leak under the kitchen sink|boiler losing pressure"), rate=hand.money(hand.amount(70, 80, "5")), labour=hand.money(labour), parts=hand.money(parts),
        net_name=hand.pick("Subtotal|Net"), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), paid=hand.money(-paid), rest=hand.money(net + tax - paid), sort=hand.number("40-##-##"), account=hand.digits(8), vat=hand.number("GB ### #### ##"),
    ), truth(invoice_number=number, date=hand.today, total=net + tax, amount_due=net + tax - paid, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=None)  # fmt: skip


@LAYOUTS.add("de", "pdf")
def crates(hand: Hand) -> Drawn:
    """A beverage wholesaler: two rates of tax, deposits on and off, a sum carried to page two."""
    hand.writes("1.234,56", "%d.%m.%y|%d.%m.%Y")
    supplier, number = hand.pick("Getränke Wagenknecht GmbH|Getränkeland Hauser OHG|Quelle & Fass Vertriebs GmbH"), hand.number("#######|2######|RG%y/#####")  # fmt: skip
    customer, client = hand.pick("Gaststätte Zum Anker|TSV Eichenried e.V.|Café Milchmann|Kantine Otto & Söhne"), hand.number("1####|D-####")  # fmt: skip
    low, high = hand.items("Frische Vollmilch 12x1,0|Apfelschorle Konzentrat|Hafer Barista 6x1,0", 9, 24, some=(1, 2)), hand.items("Pils Kasten 20x0,5|Mineralw. medium 12x0,75|Cola Mix 24x0,33|Radler 20x0,5|Weizen alkoholfrei", 8, 19, some=(3, 5), counts=12)  # fmt: skip
    deposit, back, due = hand.amount(30, 90, "0.10"), hand.amount(10, 29, "0.10"), hand.today + timedelta(days=10)
    net7, net19 = total(low), total(high) + deposit - back
    net, tax = net7 + net19, share(net7, 7) + share(net19, 19)
    return drawn(hand, """
@40 330 440
{supplier}|RECHNUNG Nr.|{number}
{street}|Kunde|{client}
{town}|vom|{day}
|Tour / Fahrer|{tour}
{customer}|Lieferschein|{note}
{street2}|geliefert am|{sent}
{town2}|Seite|1/2

@40 110 320> 400> 470> 555>
[
Art.-Nr.|Artikel|Menge|Preis|St.|Betrag
*high
|Übertrag||||{carry}
]
^
@40 330
{supplier}|Rechnung {number}, Seite 2/2

@40 110 320> 400> 470> 555>
[
|Übertrag||||{carry}
*low
|Pfand Vollgut||||{deposit}
|Pfand Leergut zurück||||{back}
]

@40 120 230 330 440
[
St.|Netto|Satz|MwSt.|Brutto
1|{net19}|19 %|{tax19}|{sum19}
2|{net7}|7 %|{tax7}|{sum7}
Summe|{net}||{tax}|{sum}
]

@40
Zu zahlen EUR {sum}. Der Betrag wird am {due} per SEPA-Lastschrift eingezogen.
Gläubiger-ID DE98ZZZ0000{creditor}, Mandat {client}-1
""", {"high": [[hand.digits(5), one.name, str(one.count), hand.bare(one.price), "1", hand.bare(one.sum)] for one in high], "low": [[hand.digits(5), one.name, str(one.count), hand.bare(one.price), "2", hand.bare(one.sum)] for one in low]},
        supplier=supplier, number=number, client=client, street=hand.street(), town=hand.town(), day=hand.day(hand.today), tour=hand.number("##") + " / " + hand.person().split()[-1], customer=customer, note=hand.digits(6), street2=hand.street(), town2=hand.town(),
        sent=hand.day(hand.before(1, 5)), carry=hand.money(total(high)), deposit=hand.money(deposit), back=hand.money(-back), net19=hand.money(net19), tax19=hand.money(share(net19, 19)), sum19=hand.money(net19 + share(net19, 19)), net7=hand.money(net7), tax7=hand.money(share(net7, 7)),
        sum7=hand.money(net7 + share(net7, 7)), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), creditor=hand.digits(7),
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, customer_number=client, order_number=None)  # fmt: skip


@LAYOUTS.add("it", "pdf html")
def goods_with_note(hand: Hand) -> Drawn:
    """A maker's deferred invoice: two delivery notes with their days, boxes with small headings, terms in a line."""
    hand.writes("1.234,56|€ 1.234,56", "%d/%m/%Y|%d-%m-%Y")
    supplier, customer = hand.pick("Ceramiche Valdarno S.r.l.|Torrefazione Lussu S.n.c.|Salumificio Bregoli S.p.A."), hand.pick("Trattoria da Gino|Enoteca Ponte Vecchio S.r.l.|Ferramenta Colli")  # fmt: skip
    number, iban, due = hand.number("###/%Y|##/A|FV-####"), hand.iban(), hand.after(30, 60)
    items = hand.items("Caffè miscela bar kg 1|Piatto fondo 23 cm|Prosciutto crudo dolce|Tazzina con piattino|Coppa stagionata|Salame fine", 4, 60, some=(2, 4), counts=18)  # fmt: skip
    net = total(items)
    tax = share(net, 22)
    return drawn(hand, """
@40
{supplier}
Sede legale: {street} - {town}
P.IVA e C.F. {vat} - REA {rea}

@40 200 320 440
[
Tipo documento|Numero|Data|Cod. cliente
Fattura differita|{number}|{day}|{client}
]

@40 320
Cessionario|Destinazione merce
{customer}|idem
{street2}, {town2}|

@40 330> 440> 555>
[
Descrizione|Q.tà|Prezzo|Importo
Rif. DDT {note1} del {sent1}|||
*first
Rif. DDT {note2} del {sent2}|||
*second
]

@40 170 300 430
[
Imponibile|Aliquota|Imposta|Totale documento
{net}|22%|{tax}|{sum}
]

@40
Pagamento: bonifico bancario - scadenza {due}
IBAN {iban}
Operazione soggetta a split payment: NO. Contributo CONAI assolto ove dovuto.
""", {"first": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items[:1]], "second": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items[1:]]},
        supplier=supplier, customer=customer, number=number, day=hand.day(hand.today), client=hand.number("C0####|####"), street=hand.street(), town=hand.town(), vat=hand.digits(11), rea=hand.number("PD-######"), street2=hand.street(), town2=hand.town(),
        note1=hand.digits(3), sent1=hand.day(hand.before(15, 28)), note2=hand.digits(3), sent2=hand.day(hand.before(3, 14)), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban,
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=iban)  # fmt: skip


@LAYOUTS.add("es", "docx pdf")
def withheld(hand: Hand) -> Drawn:
    """A freelancer whose customer withholds income tax: the sum to pay is less than base and tax."""
    hand.writes("1.234,56 €|1.234,56€", "%d/%m/%Y|%D de %B de %Y")
    supplier, customer = hand.person(), hand.pick("Editorial Cierzo, S.L.|Ayuntamiento de Villaverde|Grupo Hotelero Sur S.A.")  # fmt: skip
    number, iban = hand.number("%Y/0##|F-###|##-%y"), hand.iban()
    items = hand.items("Traducción EN>ES, tarifa por palabra|Revisión de textos|Maquetación|Interpretación (jornada)", 90, 480, some=(1, 3), counts=2)  # fmt: skip
    base = total(items)
    tax, kept = share(base, 21), share(base, 15)
    return drawn(hand, """
@40
{supplier}
Traducción y servicios editoriales · NIF {nif}
{street}, {town} · {mail}

@40 300
Cliente:|Factura núm. {number}
{customer}|Fecha: {day}
CIF {cif}|Encargo: {order}
{street2}, {town2}

@40 380> 555>
[
Concepto|Cantidad|Importe
*items
Base imponible||{base}
IVA (21 %)||{tax}
Retención IRPF (15 %)||{kept}
{sum_name}||{sum}
]

@40
Forma de pago: transferencia a 30 días, cuenta {iban}
""", {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]}, supplier=supplier, nif=hand.number("########@"), street=hand.street(), town=hand.town(), mail=hand.address(supplier, "correo.example"),
        number=number, customer=customer, day=hand.day(hand.today), cif=hand.number("B########"), order=hand.number("ENC-###|OC ####"), street2=hand.street(), town2=hand.town(), base=hand.money(base), tax=hand.money(tax), kept=hand.money(-kept),
        sum_name=hand.pick("TOTAL A PERCIBIR|Total a pagar|TOTAL FACTURA"), sum=hand.money(base + tax - kept), iban=iban,
    ), truth(invoice_number=number, date=hand.today, total=base + tax - kept, net_amount=base, vat=tax, supplier=supplier, customer=customer, iban=iban, due_date=None)  # fmt: skip


@LAYOUTS.add("pl", "pdf html docx")
def publisher(hand: Hand) -> Drawn:
    """Seller and buyer side by side, sale and issue on different days, books at five per cent."""
    hand.writes("1 234,56 zł|1 234,56 PLN", "%d.%m.%Y|%Y-%m-%d")
    supplier, customer = hand.pick("Wydawnictwo Akapit Sp. z o.o.|Oficyna Pod Lipą s.c.|Druk i Książka S.A."), hand.pick("Księgarnia Bosko Jan Maj|Biblioteka Gminna w Lesku|Szkoła Podstawowa nr 7")  # fmt: skip
    number, iban, due = hand.number("FV/###/%Y|FS ####/0#/%Y|###/M/%y"), hand.iban(), hand.after(7, 14, 21)
    items = hand.items("Atlas grzybów|Kuchnia kresowa|Bajki dla Zosi|Historia Gdańska t. 2|Zeszyt ćwiczeń kl. 4", 18, 79, some=(2, 4), counts=20)  # fmt: skip
    net = total(items)
    tax = share(net, 5)
    return drawn(hand, """
@40 400
FAKTURA VAT nr {number}|oryginał

@40
Miejsce i data wystawienia: {city}, {day}
Data sprzedaży: {sold}

@40 310
Sprzedawca:|Nabywca:
{supplier}|{customer}
{street}, {town}|{street2}, {town2}
NIP {nip}|NIP {nip2}

@40 70 330> 440> 555>
[
Lp.|Nazwa towaru|Ilość|Cena netto|Wartość netto
*items
||Razem netto||{net}
||VAT 5%||{tax}
||Razem brutto||{sum}
]

@40
Do zapłaty: {sum}
Sposób płatności: przelew    Termin płatności: {due}
Nr konta: {iban}
Zamówienie z dnia {ordered}. Wystawił(a): {clerk}
""", {"items": [[str(at), one.name, f"{one.count} egz.", hand.money(one.price), hand.money(one.sum)] for at, one in enumerate(items, 1)]}, number=number, city=hand.pick("Kraków|Gdańsk|Lublin"), day=hand.day(hand.today), sold=hand.day(hand.before(1, 4)),
        supplier=supplier, customer=customer, street=hand.street(), town=hand.town(), street2=hand.street(), town2=hand.town(), nip=hand.number("###-##-##-###"), nip2=hand.digits(10), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax),
        due=hand.day(due), iban=iban, ordered=hand.day(hand.before(6, 15)), clerk=hand.person(),
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip
