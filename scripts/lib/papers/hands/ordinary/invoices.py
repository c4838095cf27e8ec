"""Invoices and a credit note in German, French, Spanish, Italian and Polish: software's print, letters, freelancers, suppliers."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts
from scripts.lib.papers.hands.ordinary.bills import priced

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx")
def software_print(hand: Hand) -> Drawn:
    """As bookkeeping software prints it: sender in one line, block of numbers at the right, rebate, registry in three columns below."""
    hand.writes("1.234,56 €|1.234,56|1.234,56 EUR", "%d.%m.%Y")
    supplier = hand.pick(
        "Bürotechnik Lohmann GmbH|Reinigung Sauber & Söhne GmbH|Werbetechnik Brandl OHG|IT-Service Petersen e.K."
    )
    customer, number = hand.firm(), hand.number("RE-%Y-####|R######|%Y####")
    order = hand.number("B-#####|4500######") if hand.rng.random() < 0.6 else ""
    items = priced(
        hand,
        "Unterhaltsreinigung Büro, Std. 24 39|Toner schwarz 45 120|Fahrzeugbeschriftung 180 390|Wartung Server 90 240|Kopierpapier A4, Karton 18 32|Glasreinigung 60 190|Netzwerkkabel 5 m 6 12|Anfahrtspauschale 25 49",
        (2, 6),
        9,
    )
    gross_items = total(items)
    percent = hand.rng.choice((0, 3, 5))
    rebate = share(gross_items, percent)
    net = gross_items - rebate
    tax, due, iban, street, town = share(net, 19), hand.after(14, 30), hand.iban(), hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40
{supplier} · {street} · {town}

@40 335 515>
{customer}|Rechnungs-Nr.|{number}
{customer_street}|Kunden-Nr.|{client}
{customer_town}|Rechnungsdatum|{day}
@335 515>
Lieferdatum|{delivered}
*order
Bearbeitet von|{person}

@40
Rechnung

~ Sehr geehrte Damen und Herren, vielen Dank für Ihren Auftrag. Wir berechnen Ihnen wie folgt:

[
@40 70 330> 420> 520>
Pos.|Bezeichnung|Menge|Einzelpreis|Gesamtpreis
*items
*rebate
|Nettobetrag|||{net}
|zzgl. 19 % USt.|||{tax}
|Rechnungsbetrag|||{sum}
]

@40
~ Zahlbar innerhalb von 8 Tagen mit 2 % Skonto oder ohne Abzug bis zum {due}.
~ Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.

@40 210 390
{supplier}|Amtsgericht {court}|Hansa Handelsbank AG
{street}|{registry}|IBAN
{town}|USt-IdNr. DE{vat_number}|{iban}
""",
        {
            "order": [["Ihre Bestellung", order]] if order else [],
            "items": [[str(at), one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for at, one in enumerate(items, 1)],
            "rebate": [["", "Zwischensumme", "", "", hand.money(gross_items)], ["", f"abzgl. {percent} % Rabatt", "", "", hand.money(-rebate)]] if percent else [],
        },
        supplier=supplier, street=street, town=town, customer=customer, number=number, customer_street=hand.street(), client=hand.digits(5), customer_town=hand.town(), day=hand.day(hand.today),
        delivered=hand.day(hand.before(1, 9)), person=hand.person(), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), court=town.split(" ", 1)[1],
        registry=hand.number("HRB #####|HRA ####"), iban=iban, vat_number=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, supplier=supplier, customer=customer, order_number=order or None
    )  # fmt: skip


@LAYOUTS.add("at", "docx txt pdf")
def craftsman_letter(hand: Hand) -> Drawn:
    """A letter that is an invoice: town and day at the right, number in the heading, what was done in a sentence, term at the end."""
    hand.writes("€ 1.234,56|1.234,56 Euro|EUR 1.234,56", "%D. %B %Y|%D.%M.%Y|%d.%m.%Y")
    supplier, work = hand.pick(
        "Malerei Hofstätter;Ausmalen der Diele|Installationen Gruber & Sohn;Tausch der Therme|Elektro Leitgeb e.U.;neue Steckdosen im Keller|Schlosserei Pichler KG;Geländer der Stiege"
    ).split(";")
    customer, number = hand.person(), hand.number("%Y/0##|##/%Y|%y-1##")
    lines = priced(
        hand,
        "Arbeitszeit Meister, pauschal 280 1400|Arbeitszeit Helfer, pauschal 180 760|Material laut Lieferschein 90 980|Fahrtkosten 25 80|Entsorgung 30 140|Kleinmaterial 12 60",
        (2, 4),
    )
    net = total(lines)
    tax, due, iban, town = share(net, 20), hand.after(10, 14, 21), hand.iban(), hand.town()
    ask = hand.rng.random() < 0.5
    sheet = drawn(
        hand,
        """
@40
{supplier}
{street}, {town}
Tel. {phone}

{customer}
{customer_street}
{customer_town}

@520>
{place}, am {day}

@40
RECHNUNG NR. {number}

~ Für die vom {begun} bis {ended} in Ihrem Haus durchgeführten Arbeiten ({work}) erlauben wir uns, Ihnen folgende Beträge in Rechnung zu stellen:

@60 480>
*lines
Summe ohne USt|{net}
20 % Umsatzsteuer|{tax}
Gesamtsumme|{sum}

@40
~ {pay} Für Ihren Auftrag danken wir herzlich.

Mit freundlichen Grüßen
{supplier}

UID ATU{vat_number}
IBAN {iban}
""",
        {"lines": [[one.name, hand.money(one.sum)] for one in lines]},
        supplier=supplier, street=hand.street(), town=town, phone=hand.phone(), customer=customer, customer_street=hand.street(), customer_town=town, place=town.split(" ", 1)[1],
        day=hand.day(hand.today), number=number, begun=hand.day(hand.before(12, 16)), ended=hand.day(hand.before(5, 9)), work=work,
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), pay=f"Wir bitten um Überweisung bis {hand.day(due)}." if ask else "Wir bitten um Überweisung auf unser unten angeführtes Konto.",
        vat_number=hand.digits(8), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due if ask else None, total=net + tax, vat=tax, supplier=supplier, customer=customer, iban=iban
    )  # fmt: skip


@LAYOUTS.add("fr", "pdf docx html")
def micro_firm(hand: Hand) -> Drawn:
    """One person's firm without VAT, which it says: issued, due and payment in one block beside the customer's."""
    hand.writes("1 234,56 €|1234,56 €", "%d/%m/%Y|%D %B %Y")
    supplier = hand.pick("Élodie Vasseur|Bastien Corbel|Margaux Terrier|Loïc Hamelin")
    trade = hand.pick("Graphiste indépendante|Rédaction et traduction|Photographie|Développement web")
    customer, number, iban = hand.firm(), hand.number("F%Y-0##|%Y%y##|FA-###"), hand.iban()
    items = priced(
        hand,
        "Journée sur site 320 550|Création de logo 280 640|Relecture, par feuillet 12 25|Maquette de brochure 190 480|Corrections supplémentaires 40 90|Mise en ligne du site 90 260|Frais de déplacement 20 85",
        (1, 4),
        4,
    )
    sum_, due = total(items), hand.after(15, 30)
    sheet = drawn(
        hand,
        """
{supplier}
{trade}
{street}
{town}
SIRET {siret}

@40
Facture n° {number}

@40 300
Adressée à|Émise le {day}
{customer}|À régler avant le {due}
{customer_street}|Règlement par virement
{customer_town}

[
@40 350> 430> 520>
Désignation|Qté|P.U.|Montant
*items
]

@360 520>
Total à payer|{sum}

@40
TVA non applicable, art. 293 B du CGI

Coordonnées bancaires
IBAN : {iban}
~ En cas de retard de paiement, une indemnité forfaitaire de 40 € pour frais de recouvrement sera exigée.
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, trade=trade, street=hand.street(), town=hand.town(), siret=hand.number("### ### ### 000##"), number=number, day=hand.day(hand.today), customer=customer,
        due=hand.day(due), customer_street=hand.street(), customer_town=hand.town(), sum=hand.money(sum_), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        due_date=due,
        total=sum_,
        vat=None,
        supplier=supplier,
        iban=iban,
        order_number=None,
    )


@LAYOUTS.add("be", "pdf docx html")
def credit_note(hand: Hand) -> Drawn:
    """A credit note for goods that came back: its own number and day in a band, the invoice's in the text below it."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%d/%m/%Y|%D %B %Y")
    supplier = hand.pick("Papeterie Jacquemin SRL|Carrelages Dumont SA|Vins et Saveurs Lambrecht SRL|Outillage Mosan SA")
    customer, number = (
        hand.pick("Garage Thonnard SRL|Hôtel des Ardennes SA|École Sainte-Barbe ASBL|Boulangerie Collignon SRL"),
        hand.number("NC%Y-0###|NC-####|%Y/C##"),
    )
    items = priced(
        hand,
        "Carrelage gris 60x60, carton 24 48|Ramettes A4 4 8|Perceuse 18 V 110 160|Coffret dégustation 35 75|Classeurs à levier 2 5|Joint blanc 5 kg 9 18",
        (1, 3),
        6,
    )
    net = total(items)
    tax = share(net, 21)
    sheet = drawn(
        hand,
        """
@40 520>
{supplier}|NOTE DE CRÉDIT
{street}
{town}
TVA BE 0{vat_number}

@300
{customer}
{customer_street}
{customer_town}

[
@40 170 290
Numéro|Date|N° client
{number}|{day}|{client}
]

@40
~ Concerne : notre facture {invoice} du {invoiced}. {reason}

[
@40 350> 430> 520>
Article|Quantité|Prix unitaire|Total HTVA
*items
]

@300 520>
Total HTVA|{net}
TVA 21 %|{tax}
Total TVAC en votre faveur|{sum}

@40
~ Ce montant sera déduit de votre prochaine facture ou remboursé à votre demande.
{supplier} - RPM {court} - {phone}
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), hand.money(one.sum)] for one in items]},
        supplier=supplier, street=hand.street(), town=(town := hand.town()), vat_number=hand.number("4##.###.###"), customer=customer, customer_street=hand.street(), customer_town=hand.town(),
        number=number, day=hand.day(hand.today), client=hand.digits(5), invoice=hand.number("F%Y-0###|%Y/####"), invoiced=hand.day(hand.before(8, 40)),
        reason=hand.pick("Marchandise retournée.|Erreur de prix.|Articles endommagés à la livraison."), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax),
        court=town.split(" ", 1)[1], phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(
        credit_note_number=number, date=hand.today, due_date=None, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer
    )  # fmt: skip


@LAYOUTS.add("es", "docx pdf html")
def self_employed(hand: Hand) -> Drawn:
    """One person's, with tax kept back: base, IVA and IRPF under each other and one total; account in the last line."""
    hand.writes("1.234,56 €|1.234,56€", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    supplier = hand.pick("Nuria Solans Ferrer|Gonzalo Pardo Ibarra|Estela Quiroga Moya|Álvaro Montes Rubio")
    customer, number, iban = hand.firm(), hand.number("%Y/0##|A-##|F%y##"), hand.iban()
    work = hand.items(
        "Traducción del contrato|Proyecto de interiorismo|Asesoría laboral|Diseño de catálogo|Curso de formación, 8 horas|Visita de obra|Informe pericial",
        90,
        1500,
        some=(1, 3),
        counts=1,
        step="10",
    )
    net = total(work)
    tax, kept = share(net, 21), share(net, 15)
    due = hand.after(15, 30) if hand.rng.random() < 0.6 else None
    sheet = drawn(
        hand,
        """
@40 520>
{supplier}|FACTURA
NIF {tax_number}|N.º {number}
{street}|Fecha: {day}
{town}|

@40
CLIENTE
{customer}
CIF {customer_tax}
{customer_street}, {customer_town}

[
@40 520>
CONCEPTO|IMPORTE
*work
]

[
@330 520>
Base imponible|{net}
IVA (21 %)|{tax}
Retención IRPF (-15 %)|-{kept}
TOTAL|{sum}
]

@40
*due
Forma de pago: transferencia a la cuenta {iban}
""",
        {"work": [[one.name, hand.money(one.sum)] for one in work], "due": [[f"Vencimiento: {hand.day(due)}"]] if due else []},
        supplier=supplier, number=number, tax_number=hand.number("########@"), street=hand.street(), day=hand.day(hand.today), town=hand.town(), customer=customer, customer_tax=hand.number("A########" if customer.endswith("S.A.") else "B########"),
        customer_street=hand.street(), customer_town=hand.town(), net=hand.money(net), tax=hand.money(tax), kept=hand.money(kept), sum=hand.money(net + tax - kept), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax - kept, net_amount=net, vat=tax, supplier=supplier, iban=iban
    )  # fmt: skip


@LAYOUTS.add("es", "pdf xlsx html")
def delivery_notes(hand: Hand) -> Drawn:
    """A wholesaler's of a month: each row with its delivery note and day, sums in a band, terms and account in the foot."""
    hand.writes("1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%y|%d/%m/%y")
    supplier = hand.pick(
        "Suministros Arganda S.L.|Higiene Profesional Lozano S.L.|Distribuciones Tajo S.A.|Ferretería Industrial Gil S.L.U."
    )
    customer, number, iban = (
        hand.pick("Hotel Mirasierra S.L.|Restaurante La Encina S.L.|Colegio Valdemar S.Coop.|Reformas Ortuño S.L."),
        hand.number("V%y/#####|F-%Y-####|######"),
        hand.iban(spaced=hand.rng.random() < 0.7),
    )
    order = hand.number("P-#####|PED%y-###") if hand.rng.random() < 0.5 else ""
    items = hand.items(
        "Fregona industrial|Papel secamanos, caja|Guantes de nitrilo|Detergente 10 kg|Tornillo 5x50, caja|Bolsas de basura|Cinta adhesiva, 6 rollos",
        4,
        70,
        some=(3, 7),
        counts=12,
    )
    notes = sorted(hand.before(4, 28) for _ in items)
    net = total(items)
    tax, due = share(net, 21), hand.after(30, 60)
    sheet = drawn(
        hand,
        """
@40 330
{supplier}|Cliente: {client}
{street}|{customer}
{town}|{customer_street}
C.I.F. {tax_number}|{customer_town}

[
@40 150 260 380
Factura|Fecha|Página|{order_label}
{number}|{day}|1|{order}
]

[
@40 110 180 380> 450> 520>
Albarán|Fecha|Descripción|Uds.|Precio|Importe
*items
]

[
@40 160> 240> 330> 520>
Base imponible|% IVA|Cuota IVA||TOTAL FACTURA
{net}|21,00|{tax}||{sum}
]

@40 150
Vencimiento:|{due}
Forma de pago:|Transferencia bancaria
IBAN:|{iban}
@40
~ Inscrita en el Registro Mercantil, tomo {volume}, folio {page}, hoja {sheet_number}.
""",
        {
            "items": [
                [str(7000 + 13 * at + hand.rng.randint(0, 9)), hand.day(note), one.name, str(one.count), hand.money(one.price), hand.money(one.sum)]
                for at, (note, one) in enumerate(zip(notes, items, strict=True))
            ]
        },
        supplier=supplier, client=hand.digits(4), street=hand.street(), customer=customer, town=hand.town(), customer_street=hand.street(), tax_number=hand.number("A########" if supplier.endswith("S.A.") else "B########"), customer_town=hand.town(),
        number=number, day=hand.day(hand.today), order_label="Su pedido" if order else "", order=order, net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban,
        volume=hand.digits(4), page=hand.digits(2), sheet_number=hand.number("Z-#####"),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, vat=tax, supplier=supplier, iban=iban, order_number=order or None
    )  # fmt: skip


@LAYOUTS.add("it", "pdf html xlsx")
def courtesy_copy(hand: Hand) -> Drawn:
    """The readable copy of an electronic invoice: sender and customer as two columns, number and day in one line, a table of rates."""
    hand.writes("1.234,56|€ 1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%Y")
    supplier = hand.pick("Officina Zanon S.r.l.|Forniture Brenta S.r.l.|Tipografia Calvi S.n.c.|Autonoleggio Riviera S.r.l.")
    customer, number, iban = hand.firm(), hand.number("###/%Y|##/A|FPR ###/%y"), hand.iban(spaced=False)
    items = priced(
        hand,
        "Tagliando autovettura 140 320|Stampa depliant 180 420|Noleggio furgone, giorno 60 110|Olio motore 5 L 38 65|Carta intestata 45 120|Filtro aria 14 32|Trasporto 20 70",
        (2, 4),
        4,
    )
    net = total(items)
    tax, due = share(net, 22), hand.after(30, 60)
    sheet = drawn(
        hand,
        """
@40 300
Cedente / prestatore|Cessionario / committente
{supplier}|{customer}
P.IVA IT{vat_number}|P.IVA IT{customer_vat}
{street}|{customer_street}
{town}|{customer_town}
Regime fiscale: RF01|Codice destinatario: {code}

@40
Fattura n. {number} del {day}

[
@40 270> 360> 430> 520>
Descrizione|Quantità|Prezzo unitario|IVA|Prezzo totale
*items
]

[
@40 190> 310> 520>
Aliquota IVA|Imponibile|Imposta|Totale documento
22%|{net}|{tax}|{sum}
]

[
@40 180 290
Modalità pagamento|Scadenza|IBAN
Bonifico|{due}|{iban}
]

@40
~ Copia di cortesia priva di valore fiscale. L'originale è disponibile nell'area riservata dell'Agenzia delle Entrate.
""",
        {"items": [[one.name, str(one.count), hand.money(one.price), "22%", hand.money(one.sum)] for one in items]},
        supplier=supplier, customer=customer, vat_number=hand.number("0##########"), customer_vat=hand.number("0##########"), street=hand.street(), customer_street=hand.street(), town=hand.town(),
        customer_town=hand.town(), code=hand.number("@@#@#@@"), number=number, day=hand.day(hand.today), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer
    )  # fmt: skip


@LAYOUTS.add("pl", "pdf docx html")
def vat_invoice(hand: Hand) -> Drawn:
    """Place and days at the top, seller and buyer side by side, rows with net and gross, what is to be paid apart below."""
    hand.writes("1 234,56 zł|1 234,56|1234,56 zł", "%d.%m.%Y|%Y-%m-%d|%d-%m-%Y")
    supplier = hand.pick(
        "Serwis Komputerowy Bit Sp. z o.o.|Studio Reklamy Malwa s.c.|Hydraulika Wodnik s.c.|Biuro Rachunkowe Saldo Sp. z o.o."
    )
    customer, number, iban = hand.firm(), hand.number("FV/1##/%Y|##/%Y|FS-###/%y"), hand.iban(spaced=True)
    items = priced(
        hand,
        "Przegląd komputera 120 260|Obsługa księgowa 350 900|Projekt ulotki 180 480|Naprawa instalacji 150 620|Dysk SSD 190 420|Dojazd do klienta 30 90",
        (1, 4),
        3,
    )
    net = total(items)
    taxes = [share(one.sum, 23) for one in items]
    tax = sum(taxes, Decimal("0.00"))
    sum_, due = cents(net + tax), hand.after(7, 14, 21)
    sheet = drawn(
        hand,
        """
@520>
{place}, dnia {day}

@40
Faktura VAT nr {number}
Data sprzedaży: {sold}

@40 300
Sprzedawca:|Nabywca:
{supplier}|{customer}
{street}|{customer_street}
{town}|{customer_town}
NIP {tax_number}|NIP {customer_tax}

[
@40 60 270> 330> 390> 455> 520>
Lp.|Nazwa|Ilość|Cena netto|Netto|VAT 23%|Brutto
*items
|Razem|||{net}|{tax}|{sum}
]

@40 150
Do zapłaty:|{sum}
Sposób płatności:|przelew
Termin płatności:|{due}
Nr konta:|{iban}

@40 380
Osoba upoważniona do odbioru|Wystawił: {person}
""",
        {
            "items": [
                [str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum), hand.bare(extra), hand.bare(one.sum + extra)]
                for at, (one, extra) in enumerate(zip(items, taxes, strict=True), 1)
            ]
        },
        place=(town := hand.town()).split(" ", 1)[1], day=hand.day(hand.today), number=number, sold=hand.day(hand.today - timedelta(days=hand.rng.randint(1, 6))), supplier=supplier, customer=customer,
        street=hand.street(), customer_street=hand.street(), town=town, customer_town=hand.town(), tax_number=hand.number("###-###-##-##"), customer_tax=hand.number("###-###-##-##"),
        net=hand.bare(net), tax=hand.bare(tax), sum=hand.money(sum_), due=hand.day(due), iban=iban, person=hand.person(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        due_date=due,
        total=sum_,
        net_amount=net,
        vat=tax,
        supplier=supplier,
        iban=iban,
    )
