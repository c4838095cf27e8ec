"""Invoices, a credit note and a reminder, most of them asked for by keys or in an office worker's English."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from scripts.lib.papers.hands.asked.words import asked
from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, plain, share, total
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("us", "pdf html xlsx")
def parts_dealer(hand: Hand) -> Drawn:
    """Bill to and ship to, a strip with the order's number and terms, freight, a part that is paid already."""
    hand.writes("$1,234.56|1,234.56|USD 1,234.56", "%m/%d/%Y|%b %D, %Y|%B %D, %Y")
    firm = hand.pick("Granite Peak Supply Co.|Tri-Valley Bearings Inc.|Ozark Pump & Valve LLC|Harborline Packaging Corp.")
    number, order = hand.number("######|INV#####|##-####"), hand.number("PO-####|45#####|P#####")
    due = hand.after(15, 30, 45)
    items = hand.items(
        "Ball bearing 6204-2RS|V-belt B68|Gate valve 2 in.|O-ring kit|Hydraulic hose 1/2 in.|Roller chain #50", 4, 260, some=(2, 5), counts=12
    )  # fmt: skip
    net, freight = total(items), cents(hand.amount(12, 90))
    tax = share(net, hand.pick("6|7|8"))
    gross = net + tax + freight
    paid = cents(gross * hand.rng.choice((20, 25, 50)) / 100)
    client, street, town = hand.firm(), hand.street(), hand.town()
    sheet = drawn(
        hand,
        """
@40 430
{firm}|INVOICE
{own_street}
{own_town}
{phone}

@40 300
Bill To|Ship To
{client}|{client}
{street}|Receiving Dock {dock}
{town}|{town}

[
@40 130 220 310 400
{number_label}|Date|P.O. #|Ship Via|Due
{number}|{day}|{order}|{carrier}|{due}
]

[
@40 90 400> 520>
Qty|Description|Rate|Amount
*items
]

@360 520>
Subtotal|{net}
Sales Tax|{tax}
Freight|{freight}
{end}|{gross}
Payments/Credits|-{paid}
Balance Due|{rest}

@40
Thank you for your business. A service charge of 1.5% per month applies to past due accounts.
""",
        {"items": [[str(one.count), one.name, hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        firm=firm, own_street=hand.street(), own_town=hand.town(), phone=hand.phone(), client=client, street=street, town=town, dock=hand.digits(1), number_label=hand.pick("Invoice #|Invoice No.|No."), number=number,
        day=hand.day(hand.today), order=order, carrier=hand.pick("Ground|Our truck|Will call"), due=hand.day(due), net=hand.money(net), tax=hand.money(tax), freight=hand.money(freight), end=hand.pick("Total|Invoice Total"),
        gross=hand.money(gross), paid=hand.money(paid), rest=hand.money(gross - paid),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "invoice_no|invoiceNumber|inv_num": number,
            "invoiceDate|invoice_date": hand.today,
            "invoice_total|totalAmount|total_gross": gross,
            "vendor_name|vendorName": firm,
            "dueDate|due_date": due,
            "po_number|purchaseOrderNo": order,
            "balance_due|balanceDue|amountOutstanding": gross - paid,
            "sales_tax|taxAmount": tax,
        },
    )


@LAYOUTS.add("at", "pdf docx html")
def pension(hand: Hand) -> Drawn:
    """A house for guests: days of coming and leaving, two rates of tax and a local tax without any."""
    hand.writes("€ 1.234,56|1.234,56 €|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y|%d.%m.%y")
    firm = hand.pick("Pension Almrausch KG|Hotel Seeblick Ebner GmbH|Landgasthof Zirbenhof e.U.|Hotel Goldener Steig GmbH")
    guest, number, nights = hand.person(), hand.number("%y/#####|R-####|######"), hand.rng.randint(2, 9)
    left = hand.today
    came = left - timedelta(days=nights)
    room = cents(hand.amount(70, 180, "1")) * nights
    drinks, local = cents(hand.amount(12, 140)), Decimal("2.50") * nights
    tax_room, tax_drinks = cents(room - room / Decimal("1.10")), cents(drinks - drinks / Decimal("1.20"))
    gross, iban = room + drinks + local, hand.iban()
    sheet = drawn(
        hand,
        """
@160
{firm}
{street}, {town}

@40 320 420
{guest}|Rechnung|{number}
{other_street}|Datum|{day}
{other_town}|Zimmer|{room_number}
|Anreise|{came}
|Abreise|{left}

[
@40 520>
Leistung|Betrag
Nächtigung mit Frühstück, {nights} Nächte|{room}
Getränke und Minibar|{drinks}
Ortstaxe|{local}
Summe inkl. USt.|{gross}
]

[
@40 200> 320> 440>
USt.|Netto|Steuer|Brutto
10 %|{net_room}|{tax_room}|{bare_room}
20 %|{net_drinks}|{tax_drinks}|{bare_drinks}
0 %|{bare_local}|0,00|{bare_local}
Gesamt|{bare_net}|{bare_tax}|{bare_gross}
]

@40
{thanks}
Bankverbindung: {iban} - UID ATU{uid} - FN {registry} - Tel. {phone}
""",
        firm=firm, street=hand.street(), town=hand.town(), guest=guest, other_street=hand.street(), other_town=hand.town(), number=number, day=hand.day(hand.today), room_number=hand.digits(3), came=hand.day(came), left=hand.day(left),
        nights=str(nights), room=hand.money(room), drinks=hand.money(drinks), local=hand.money(local), gross=hand.money(gross), net_room=hand.bare(room - tax_room), tax_room=hand.bare(tax_room), bare_room=hand.bare(room),
        net_drinks=hand.bare(drinks - tax_drinks), tax_drinks=hand.bare(tax_drinks), bare_drinks=hand.bare(drinks), bare_local=hand.bare(local), bare_net=hand.bare(gross - tax_room - tax_drinks), bare_tax=hand.bare(tax_room + tax_drinks),
        bare_gross=hand.bare(gross), thanks=hand.pick("Wir danken für Ihren Aufenthalt.|Auf ein Wiedersehen!"), iban=iban, uid=hand.digits(8), registry=hand.number("######@").lower(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "invoiceNumber|invoice_id|invoice_no": number,
            "issue_date|invoiceDate": hand.today,
            "total_gross|grossTotal|gross_amount": gross,
            "supplier_name|supplierName|hotel_name": firm,
            "guestName|customer_name": guest,
            "arrival_date|checkInDate": came,
            "VATAmount|vat_total": tax_room + tax_drinks,
            "iban": iban,
        },
    )


@LAYOUTS.add("se", "pdf docx eml")
def faktura_ocr(hand: Hand) -> Drawn:
    """The sum is rounded to crowns; a strip with the payment's number at the foot; who sells stands only below."""
    hand.writes("1 234,56 kr|1 234,56|1 234,56 SEK", "%Y-%m-%d|%D %B %Y")
    firm = hand.pick(
        "Svalbo Städservice AB|Björkudden Trädgård AB|Hisings Lås & Larm AB|Tallmo Redovisningsbyrå AB|Kustens Glasmästeri AB"
    )
    number, code, ocr, due = hand.number("#####|%y####"), hand.number("1###|K####"), hand.digits(10), hand.after(20, 30)
    items = hand.items(
        "Fönsterputs|Storstädning|Golvvård|Trappstädning|Framkörning|Förbrukningsmaterial", 180, 1900, some=(1, 4), counts=3
    )
    net = total(items)
    tax = share(net, 25)
    gross = (net + tax).quantize(Decimal(1), ROUND_HALF_UP)
    rounded = gross - net - tax
    order = hand.rng.choice((None, hand.number("IO-####|######|B##-###")))
    sheet = drawn(
        hand,
        """
@330 430
FAKTURA
Fakturanr|{number}
{day_label}|{day}
Kundnr|{code}
Er referens|{who}
*order

@330
{client}
{other_street}
{other_town}

[
@40 330> 420> 520>
Benämning|Antal|À-pris|Belopp
*items
]

@40 150 260 370
Exkl. moms|Moms 25 %|Öresutjämning|{end}
{net}|{tax}|{rounded}|{gross}

@40
Betalningsvillkor {terms} dagar netto. Dröjsmålsränta enligt räntelagen.

@40 200 380
Förfallodatum {due}|OCR {ocr}|Bankgiro {giro}

@40
{firm}, {street}, {town}
Org.nr {org}. Godkänd för F-skatt. {phone}
""",
        {
            "items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items],
            "order": [[hand.pick("Er order|Beställningsnr"), order]] if order else [],
        },
        number=number, day_label=hand.pick("Fakturadatum|Datum"), day=hand.day(hand.today), code=code, who=hand.person(), client=hand.firm(), other_street=hand.street(), other_town=hand.town(), net=hand.bare(net), tax=hand.bare(tax),
        rounded=hand.bare(rounded), end=hand.pick("Att betala|Summa att betala"), gross=hand.money(cents(gross)), terms=str((due - hand.today).days), due=hand.day(due), ocr=ocr, giro=hand.number("###-####|####-####"),
        firm=firm, street=hand.street(), town=hand.town(), org=hand.number("55####-####"), phone=hand.phone(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "invoice_number|invoiceNo|document_number": number,
            "invoice_date|invoiceDate|issued_on": hand.today,
            "amount_due|total_to_pay|totalPayable": cents(gross),
            "seller_name|sellerName|vendor": firm,
            "due_date|paymentDueDate": due,
            "ocr_reference|paymentReference": ocr,
            "cust_no|customerNumber": code,
            "purchase_order_no|poNumber": order,
        },
    )


@LAYOUTS.add("gb", "eml docx txt")
def note_of_fees(hand: Hand) -> Drawn:
    """No table: number, work, tax and sum are told in sentences."""
    hand.writes("£1,234.56", "%D %B %Y|%d/%m/%Y|%o %B %Y")
    firm = hand.pick("Larkfield Surveyors Ltd|Quill & Compass Ltd|Ferndale Acoustic Consultants LLP|Northgate Tree Care Ltd")
    number, who, due = hand.number("INV-####|%y/###|LS####"), hand.person(), hand.after(14, 21, 28, 30)
    client = hand.firm()
    work = hand.pick(
        "the boundary survey at the old mill|the noise report for the car park|the condition survey of the roof|the crown reduction of two limes"
    )
    net = cents(hand.amount(240, 4800, "5"))
    order = hand.rng.choice((None, hand.number("PO ####|45####|P/#####")))
    tax = share(net, 20)
    hand.mail = (
        f"{who} <{plain(who.split()[0])}@{plain(firm.split()[0])}.example>",
        hand.pick("Our account|Fees for the recent work|Account for your attention"),
    )
    sheet = drawn(
        hand,
        """
@40
{firm}
{street}, {town}

{client}
{other_street}, {other_town}

{day}

Dear Sir or Madam

~ {number_words} {number} for {work}, which we finished on {done}{under}.

~ {net_words} {net}, to which VAT at 20% adds {tax}, making {gross} in all. {due_words} {due}, by transfer to sort code {sort}, account {account}.

With thanks

{who}
for {firm}
Company no. {company} - VAT no. GB {vat}
""",
        firm=firm, street=hand.street(), town=hand.town(), client=client, other_street=hand.street(), other_town=hand.town(), day=hand.day(hand.today),
        number_words=hand.pick("This is our invoice|We enclose invoice no.|Please accept this as our invoice number"), number=number, work=work, done=hand.day(hand.before(3, 20)), under=f" under your order {order}" if order else "",
        net_words=hand.pick("Our fee comes to|The agreed fee is|Our charges are"), net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax),
        due_words=hand.pick("We would be grateful for payment by|Please pay no later than|Kindly settle this by"), due=hand.day(due),
        sort=hand.number("##-##-##"), account=hand.digits(8), who=who, company=hand.number("0#######"), vat=hand.number("### #### ##"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "bill no.|number on the bill": number,
            "date on the bill|when it was written": hand.today,
            "amount to pay|how much we have to pay": net + tax,
            "company that issued it|whose bill it is": firm,
            "when it is due|pay by": due,
            "who it is for|company being billed": client,
            "tax amount|how much tax": tax,
            "our order number": order,
        },
    )


@LAYOUTS.add("ie", "pdf docx html")
def goods_returned(hand: Hand) -> Drawn:
    """A credit note: its number and day beside those of the invoice that it corrects."""
    hand.writes("€1,234.56|EUR 1,234.56|€ 1,234.56", "%d/%m/%Y|%D %B %Y|%d %b %Y")
    firm = hand.pick("Shannonside Catering Supplies Ltd|Corrib Workwear Ltd|Burren Stoneware DAC|Tolka Office Furniture Ltd")
    client, number = hand.firm(), hand.number("CN-####|CR#####|C%y-###")
    invoice, billed = hand.number("SI-####|IN#####|%y-####"), hand.before(6, 40)
    items = hand.items(
        "Hi-vis jacket, L|Safety boots, size 9|Bib and brace|Disposable gloves, box|Thermal socks|Hard hat",
        5, 110, some=(1, 3), counts=8,
    )  # fmt: skip
    net = total(items)
    tax = share(net, 23)
    sheet = drawn(
        hand,
        """
@300
CREDIT NOTE

@40 300 420
{firm}|{number_label}|{number}
{street}|Date|{day}
{town}|Against invoice|{invoice}
{phone}|Invoice date|{billed}

@40
{to}
{client}
{other_street}
{other_town}

[
@40 80 400> 520>
Qty|Goods returned|Unit|Value
*items
]

@300 520>
Goods value|{net}
VAT @ 23%|{tax}
{end}|{gross}

@40
Reason: {reason}
~ This amount has been placed to your account and may be deducted from your next payment. No payment is required.
Registered in Ireland no. {registry}. VAT IE{vat}
""",
        {"items": [[str(one.count), one.name, hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        firm=firm, street=hand.street(), town=hand.town(), phone=hand.phone(), number_label=hand.pick("Credit note no.|Number|Our ref."), number=number, day=hand.day(hand.today), invoice=invoice, billed=hand.day(billed),
        to=hand.pick("Credit to:|Issued to:|To:"), client=client, other_street=hand.street(), other_town=hand.town(), net=hand.money(net), tax=hand.money(tax), end=hand.pick("Total credit|Credit total|Amount credited"), gross=hand.money(net + tax),
        reason=hand.pick("wrong size delivered|faulty stitching|ordered twice"), registry=hand.digits(6), vat=hand.number("#######@"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "credit note no.|number of the credit note": number,
            "date of the credit note|when the credit was given": hand.today,
            "total credited|how much we get back": net + tax,
            "who issued it|company giving the credit": firm,
            "who gets the credit|customer credited": client,
            "bill it belongs to|invoice being corrected": invoice,
            "date of the original bill|when we were first billed": billed,
            "tax part of it|VAT in the credit": tax,
        },
    )


@LAYOUTS.add("dk", "docx pdf xlsx")
def slutfaktura(hand: Hand) -> Drawn:
    """A last invoice: what the contract says, work that came up, parts billed before are taken off."""
    hand.writes("1.234,56|kr. 1.234,56|1.234,56 kr.", "%d-%m-%Y|%D. %B %Y|%d.%m.%Y")
    firm = hand.pick("Strandby Murerforretning ApS|Skagen El-Teknik ApS|Tagfirmaet Holmgaard A/S|Malerfirma Ravn & Søn ApS")
    client, number, case = hand.firm(), hand.number("####|%y###|1####"), hand.number("S-###|####-#")
    due, contract = hand.after(8, 14, 30), cents(hand.amount(30000, 180000, "100"))
    extra = cents(hand.amount(900, 9000, "5"))
    first, second = share(contract, 30), share(contract, hand.pick("40|45|50"))
    net = contract + extra - first - second
    tax = share(net, 25)
    sheet = drawn(
        hand,
        """
@40 400
{firm}|CVR {cvr}
{street}
{town}

@40
{client}
{other_street}
{other_town}

@40 130 280 370
{number_label}|{number}|{day_label}|{day}
Sagsnr.|{case}|{due_label}|{due}

@40
Slutfaktura vedrørende {work}

[
@40 520>
Tekst|Beløb
Entreprisesum ifølge tilbud|{contract}
Ekstraarbejde, aftalt på stedet|{extra}
A conto faktura {early}|-{first}
A conto faktura {later}|-{second}
I alt ekskl. moms|{net}
25 % moms|{tax}
{end}|{gross}
]

@40
~ Betales til reg.nr. {registry} konto {account}. Ved for sen betaling beregnes rente efter renteloven. Spørgsmål til fakturaen: {phone}
""",
        firm=firm, cvr=hand.number("## ## ## ##|########"), street=hand.street(), town=hand.town(), client=client, other_street=hand.street(), other_town=hand.town(), number_label=hand.pick("Faktura|Fakturanr.|Nr."), number=number,
        day_label=hand.pick("Dato|Fakturadato"), day=hand.day(hand.today), case=case, due_label=hand.pick("Forfalder|Betales senest"), due=hand.day(due), work=hand.pick("ny tagbelægning|facaderenovering|ombygning af kontor"),
        contract=hand.money(contract), extra=hand.money(extra), early=hand.number("9##"), later=hand.number("9##"), first=hand.money(first), second=hand.money(second), net=hand.money(net), tax=hand.money(tax),
        end=hand.pick("At betale|I alt inkl. moms|Total DKK"), gross=hand.money(net + tax), registry=hand.digits(4), account=hand.digits(10), phone=hand.phone(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "fakturanummer|fakturaens nummer": number,
            "fakturadato|udstedelsesdato": hand.today,
            "beløb inkl. moms|fakturabeløb|beløb at betale": net + tax,
            "leverandør|fakturaudsteder": firm,
            "forfaldsdato|sidste betalingsdag|betalingsfrist": due,
            "kunde|modtager af fakturaen": client,
            "rekvisitionsnummer|kundens ordrenummer": None,
            "sagsnummer": case,
        },
    )


@LAYOUTS.add("be", "pdf docx eml")
def rappel(hand: Hand) -> Drawn:
    """A reminder: the invoice's number, day and sum in a table, the costs added, a new last day in the text."""
    hand.writes("1.234,56 €|1 234,56 €|1.234,56 EUR", "%d/%m/%Y|%d %B %Y|%d-%m-%Y")
    firm = hand.pick("Chauffage Lambiotte SRL|Garage du Viaduc SA|Fleurs Desmarets SRL|Nettoyage Ardennais SC")
    client, invoice, who = hand.person(), hand.number("%Y-####|V######|F/####"), hand.person()
    billed = hand.before(45, 90)
    ended, last = billed + timedelta(days=30), hand.after(8, 10, 15)
    open_, costs = cents(hand.amount(60, 1900)), cents(Decimal(hand.rng.choice((10, 15, 20, 25))))
    hand.mail = (
        f"Service comptabilité <compta@{plain(firm.split()[-2])}.example>",
        hand.pick("Rappel de paiement|Facture impayée"),
    )
    sheet = drawn(
        hand,
        """
@40
{firm}
Comptabilité clients
{street}, {town}

@320
{client}
{other_street}
{other_town}

@40
{city}, le {day}

{head}

Madame, Monsieur,
~ Sauf erreur de notre part, la facture ci-dessous reste ouverte dans nos livres.

[
@40 160 290 520>
Facture|Du|Échue le|Montant dû
{invoice}|{billed}|{ended}|{open}
|||
Frais de rappel|||{costs}
{end}|||{sum}
]

@40
~ Nous vous prions de verser cette somme au plus tard le {last} sur le compte {iban}, avec la communication {reference}. Si votre paiement a croisé ce courrier, veuillez ne pas en tenir compte.

{who}
{firm} - TVA BE {vat} - {phone}
""",
        firm=firm, street=hand.street(), town=hand.town(), client=client, other_street=hand.street(), other_town=hand.town(), city=hand.pick("Namur|Bruxelles|Liège"), day=hand.day(hand.today),
        head=hand.pick("Premier rappel|Rappel de paiement|Deuxième rappel"), invoice=invoice, billed=hand.day(billed), ended=hand.day(ended), open=hand.money(open_), costs=hand.money(costs), sum=hand.money(open_ + costs),
        end=hand.pick("Total à payer|Solde à payer"), last=hand.day(last), iban=hand.iban(), reference=hand.number("+++###/####/#####+++"), who=who, vat=hand.number("0###.###.###"), phone=hand.phone(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "bill no.|number of the unpaid bill": invoice,
            "day the reminder was written|date of the reminder": hand.today,
            "amount to pay now|sum owed in all": open_ + costs,
            "who wants the money|company that sent it": firm,
            "new last day to pay|pay by": last,
            "date of the unpaid bill|when the bill was made out": billed,
            "extra charge for the reminder|reminder fee": costs,
            "who has to pay|person it is addressed to": client,
        },
    )
