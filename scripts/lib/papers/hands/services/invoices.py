"""Shops, travel and telephone: ten invoices in nine languages."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "eml html pdf")
def order_that_is_an_invoice(hand: Hand) -> Drawn:
    """Thanks first, then order and invoice with a day each; paid already; who sells is said in the imprint alone."""
    hand.writes("1.234,56 €|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    seller, buyer = (
        hand.pick(
            "Waldkauz Outdoor GmbH|Tonträger & Co. Versand GmbH|Kleine Rösterei Hofgarten UG (haftungsbeschränkt)|Papiermond Onlinehandel e.K."
        ),
        hand.person(),
    )
    number, order, account = (
        hand.number("RG-%y-#####|%Y#######|WR#####"),
        hand.number("#########|B-######"),
        hand.number("K######|######"),
    )
    items = hand.items(
        "Merinoshirt, Gr. M|Trinkflasche 0,75 l|Kaffee Sidamo 500 g|Notizbuch blanko|LP Abendlied",
        7,
        120,
        some=(2, 4),
        counts=3,
    )
    goods, ship = total(items), Decimal("4.95")
    off = share(goods, 10)
    sum_ = goods - off + ship
    tax = cents(sum_ - sum_ / Decimal("1.19"))
    ordered = hand.before(1, 3)
    first = buyer.replace("Dr. ", "").split()[0]
    hand.mail = (f"Kundenservice <service@{hand.pick('shopmail|bestellung')}.example>", f"Deine Bestellung {order}")
    sheet = drawn(
        hand,
        """
@40 200 330 440
Hallo {first},

~ vielen Dank für deine Bestellung! Dein Paket ist unterwegs. Diese Nachricht ist zugleich deine Rechnung, bitte bewahre sie auf.

[
Bestellnummer|{order}|Rechnungsnummer|{number}
Bestellt am|{ordered}|Rechnungsdatum|{day}
Kundennummer|{account}|Lieferung ca.|{arrives}
]

@40 300
[
Lieferadresse|Rechnungsadresse
{buyer}|{buyer}
{street}|{street}
{town}|{town}
]

@40 80 440> 540>
[
*items
]
@440> 540>
[
Zwischensumme|{goods}
Gutschein HERBST10|{off}
Versand (DHL)|{ship}
Gesamtsumme inkl. MwSt.|{sum}
enthaltene MwSt. 19 %|{tax}
Bezahlt mit PayPal am {ordered}|{sum}
]

@40
Fragen? Antworte nicht auf diese Mail, sondern schreib uns im Kundenkonto. 30 Tage Rückgabe.

~ Verkäufer: {seller}, {their_street}, {their_town}. Handelsregister HRB {hrb}, USt-IdNr. DE{vat}, LUCID {lucid}, WEEE-Reg.-Nr. DE {weee}.
""",
        {"items": [[f"{one.count}x", one.name, hand.money(one.price), hand.money(one.sum)] for one in items]},
        first=first, order=order, number=number, ordered=hand.day(ordered), day=hand.day(hand.today), account=account, arrives=hand.day(hand.after(2, 3, 4)),
        buyer=buyer, street=hand.street(), town=hand.town(), goods=hand.money(goods), off=hand.money(-off), ship=hand.money(ship), sum=hand.money(sum_),
        tax=hand.money(tax), seller=seller, their_street=hand.street(), their_town=hand.town(), hrb=hand.digits(5), vat=hand.digits(9), lucid=hand.digits(13), weee=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=seller,
        customer=buyer,
        customer_number=account,
        order_number=order,
        due_date=None,
        vat=tax,
        iban=None,
    )


@LAYOUTS.add("gb", "html pdf eml docx")
def marketplace(hand: Hand) -> Drawn:
    """A market's paper for what another sold on it: sold by, three days, shipping and promotion, a card's last figures."""
    hand.writes("£1,234.56", "%D %B %Y|%d %b %Y|%d/%m/%Y")
    market = hand.pick("Bazaarly|Penny Lane Market|Greenbasket")
    seller, buyer = (
        hand.pick("Otterburn Textiles Ltd|Lumen Direct Limited|Fenland Bicycle Parts Ltd|Quill & Cup Ltd"),
        hand.person(),
    )
    number, order = (
        hand.number("GB-######-%Y-####|INV-GB-#########|DS-ASE-INV-GB-#####"),
        hand.number("###-#######-#######|GB##########"),
    )
    items = hand.items(
        "Wool throw, oatmeal, 130 x 180 cm|LED strip 5 m warm white|Brake pads (pair)|Stoneware mug set of 4",
        6,
        90,
        some=(1, 3),
        counts=3,
    )
    goods, ship = total(items), hand.amount(3, 9)
    off = cents(ship / 2)
    sum_ = goods + ship - off
    tax = cents(sum_ / 6)
    hand.mail = (
        f"{market} <auto-confirm@{market.lower().replace(' ', '')}.example>",
        f"Your {market} order {order} has been dispatched",
    )
    sheet = drawn(
        hand,
        """
@40 330
{market}|Invoice

Paid
Sold by {seller}
VAT # GB{vat}

@40 200 330 430
[
Order date|{ordered}|Invoice date / Delivery date|
Order #|{order}|{day}|
Dispatched|{sent}|Invoice #|{number}
]

@40 200 360
[
Billing address|Delivery address|Sold by
{buyer}|{buyer}|{seller}
{street}|{street}|{their_street}
{town}|{town}|{their_town}
]

@40 300> 380> 460> 540>
[
Description|Qty|Unit price|VAT rate|Item subtotal
*items
Shipping charges||{ship}|20%|{ship}
Promotions||{off}||{off}
]

@380> 540>
[
Invoice total|{sum}
VAT included|{tax}
]

@40
Payment: Visa ending in {card}, charged {sum} on {sent}
~ {market} Services S.a r.l., registered in Luxembourg, number B{reg}, is not the seller of the goods. For questions visit your account. Return within 30 days.
""",
        {"items": [[one.name[:30], str(one.count), hand.money(one.price), "20%", hand.money(one.sum)] for one in items]},
        market=market, seller=seller, vat=hand.digits(9), ordered=hand.day(hand.before(2, 4)), order=order, day=hand.day(hand.today),
        sent=hand.day(hand.today - timedelta(days=1)), number=number, buyer=buyer, street=hand.street(), town=hand.town(), their_street=hand.street(), their_town=hand.town(),
        ship=hand.money(ship), off=hand.money(-off), sum=hand.money(sum_), tax=hand.money(tax), card=hand.digits(4), reg=hand.digits(6),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=seller,
        customer=buyer,
        order_number=order,
        vat=tax,
        due_date=None,
        customer_number=None,
        iban=None,
    )


@LAYOUTS.add("us", "eml html pdf")
def ticket_of_an_airline(hand: Hand) -> Drawn:
    """No invoice number: a locator, a ticket, flights with days that have no year, fare and taxes and fees."""
    hand.writes("$1,234.56|USD 1,234.56|1,234.56 USD", "%B %D, %Y|%d %b %Y|%b %D, %Y")
    line, who = hand.pick("Cascadia Airways, Inc.|Red Mesa Air LLC|Northern Loon Airlines, Inc."), hand.person()
    fare, fees = hand.amount(90, 900), hand.amount(4, 40)
    tax = share(fare, "7.5")
    sum_ = fare + tax + fees
    out, back = hand.after(20, 30, 41), hand.after(45, 50)
    locator = hand.number("@@@@@@|@#@@@#")
    hand.mail = (f"{line} <receipts@flightmail.example>", f"eTicket Itinerary and Receipt for Confirmation {locator}")
    sheet = drawn(
        hand,
        """
@40 200 330 440
{line}
eTicket itinerary and receipt

Confirmation: {locator}
Issue date: {day}

[
Traveler|eTicket number|Frequent flyer|Seats
{who}|{ticket}|{flyer}|14C / 21A
]

[
Flight|Date|From|To
{code} 418|{out}|BOI Boise|MSP Minneapolis
{code} 533|{back}|MSP Minneapolis|BOI Boise
]

@40 330>
Fare breakdown
[
Airfare|{fare}
U.S. Transportation Tax|{tax}
September 11 Security Fee and Flight Segment Tax|{fees}
Per person total|{sum}
eTicket total|{sum}
]

@40
The airfare you paid on this itinerary totals {fare}. The taxes, fees and surcharges total {extra}.
Method of payment: Mastercard ending in {card}
~ Proof of identity is required. Tickets are not transferable. {line}, {street}, {town}. Contract of carriage at our website.
""",
        line=line, locator=locator, day=hand.day(hand.today), who=who, ticket=hand.digits(13), flyer="XX-" + hand.digits(6), code=hand.number("@@"),
        out=hand.day(out, "%a, %d %b"), back=hand.day(back, "%a, %d %b"), fare=hand.money(fare), tax=hand.money(tax), fees=hand.money(fees), sum=hand.money(sum_),
        extra=hand.money(tax + fees), card=hand.digits(4), street=hand.street(), town=hand.town(),
    )  # fmt: skip
    return sheet, truth(invoice_number=None, date=hand.today, total=sum_, supplier=line, due_date=None, iban=None)


@LAYOUTS.add("at", "pdf docx html")
def journey(hand: Hand) -> Drawn:
    """A confirmation of a journey with two due days, part of the sum at once, the rest before leaving."""
    hand.writes("€ 1.234,56|1.234,56 €|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    office, who = hand.pick("Bergwelt Reisen GmbH|Reisebüro Alpenblick KG|Meridian Touristik Ges.m.b.H."), hand.person()
    number, order, account = (
        hand.number("RB-%y#####|%Y/#####|5######"),
        hand.number("VG######|B-#####"),
        hand.number("#####|KD-####"),
    )
    per, cover = hand.amount(300, 1400, "1").quantize(Decimal("0.01")), hand.amount(30, 90, "1").quantize(Decimal("0.01"))
    sum_ = 2 * per + 2 * cover
    now = share(sum_, 20)
    start = hand.after(60, 75, 90)
    rest_due = start - timedelta(days=20)
    sheet = drawn(
        hand,
        """
@40 330 440
{office}|Reisebestätigung und Rechnung
{street}|Rechnungsnr.|{number}
{town}|Vorgangsnr.|{order}
|Kundennr.|{account}
{who}|Datum|{day}
{their_street}|Ihr Berater|{clerk}
{their_town}|Buchung vom|{booked}

@40 130 300 540>
[
Reisetermin|{start} - {end}|Pension Almrausch, Doppelzimmer, HP|
Teilnehmer|1. {who}|Erwachsene/r|{per}
|2. {other}|Erwachsene/r|{per}
Versicherung|Storno plus|2 x {cover}|{covers}
||Gesamtreisepreis|{sum}
]

@40 240 540>
[
Anzahlung 20 %|fällig sofort|{now}
Restzahlung|fällig am {rest_due}|{rest}
]

@40
~ Die Reiseunterlagen erhalten Sie etwa zehn Tage vor Abreise. Die Margensteuer nach § 23 UStG ist enthalten und wird nicht ausgewiesen. Insolvenzabsicherung: Garantie Nr. {guarantee}, Veranstalternummer {maker}. Bankverbindung {iban}.
""",
        office=office, street=hand.street(), number=number, town=hand.town(), order=order, account=account, who=who, day=hand.day(hand.today), their_street=hand.street(),
        clerk=hand.person(), their_town=hand.town(), booked=hand.day(hand.before(1, 4)), start=hand.day(start, "%d.%m.%Y"), end=hand.day(start + timedelta(days=7), "%d.%m.%Y"), per=hand.money(per),
        other=hand.person(), cover=hand.money(cover), covers=hand.money(2 * cover), sum=hand.money(sum_), now=hand.money(now), rest_due=hand.day(rest_due),
        rest=hand.money(sum_ - now), guarantee=hand.digits(7), maker=hand.number("%Y/####"), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=office,
        customer=who,
        customer_number=account,
        vat=None,
        iban=iban.replace(" ", ""),
    )


@LAYOUTS.add("fr", "pdf html docx")
def mobile_telephone(hand: Hand) -> Drawn:
    """A French operator: line, client, account and invoice each with a number; a period, a debit's day, calls on page two."""
    hand.writes("1 234,56 €|1\u00a0234,56 €|1234,56€", "%D %B %Y|%d/%m/%Y")
    operator, who = hand.pick("Télémaille SA|Réseau Garonne Mobile SAS|Ondine Télécom SAS"), hand.person()
    number, account = hand.number("##########|M%y##-######|F-%Y-#######"), hand.number("########|C-#######")
    plan, more = hand.amount(8, 45), hand.amount(0, 20)
    sum_ = plan + more
    tax = cents(sum_ - sum_ / Decimal("1.2"))
    begin, debit = hand.today - timedelta(days=30), hand.after(9, 12)
    sheet = drawn(
        hand,
        """
@40 330
{operator}|Votre facture mobile
|du {day}

@40 200 330
N° client|{account}|{who}
N° de ligne|{line}|{street}
N° de facture|{number}|{town}

@40 540>
[
Abonnement du {day} au {next}|{plan}
Consommations hors forfait du {begin} au {day}|{more}
Total de la facture TTC|{sum}
dont TVA à 20 %|{tax}
]

@40
Montant prélevé le {debit} : {sum}
Compte débité : FR76 XXXX XXXX XXXX XX{tail} - mandat {mandate}

~ Besoin d'aide ? Votre espace client est ouvert 24h/24. Service client : 3900 (appel gratuit).
~ {operator} au capital de 41 500 000 € - RCS Toulouse {rcs} - TVA FR{vat} - siège social : {their_street}, {their_town}
^
@40 330
{operator}|Facture n° {number} - page 2/2
Détail de vos communications
@40 140 300 540>
[
*calls
]
@40 540>
Total hors forfait|{more}
""",
        {"calls": [[hand.day(hand.before(1, 29), "%d/%m"), f"{hand.digits(1)} min", f"vers 08 92 {hand.digits(2)} XX XX", hand.money(more if at == 0 else Decimal(0))] for at in range(4)]},
        operator=operator, day=hand.day(hand.today), account=account, who=who, line=f"06 39 98 {hand.digits(2)} {hand.digits(2)}", street=hand.street(), number=number, town=hand.town(),
        next=hand.day(hand.today + timedelta(days=30)), plan=hand.money(plan), begin=hand.day(begin), more=hand.money(more), sum=hand.money(sum_), tax=hand.money(tax),
        debit=hand.day(debit), tail=hand.digits(2), mandate=hand.number("FR##ZZZ######"), rcs=hand.digits(9), vat=hand.digits(11), their_street=hand.street(), their_town=hand.town(),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=operator,
        customer=who,
        customer_number=account,
        vat=tax,
        due_date=debit,
        order_number=None,
    )


@LAYOUTS.add("pt", "pdf html docx")
def house_of_fibre(hand: Hand) -> Drawn:
    """Portuguese telephone company: account and client, a day of debit, a box to pay at a machine."""
    hand.writes("1.234,56 €|€ 1.234,56|1 234,56€", "%d/%m/%Y|%D de %B de %Y|%Y-%m-%d")
    operator, who = hand.pick("Fibra Atlântica, S.A.|Telenorte Comunicações, S.A.|Ligação Sul, S.A."), hand.person()
    number, account = hand.number("FT %Y%y/########|FT A/########|FTR ####/####"), hand.number("1.########|C#########")
    plan, films = hand.amount(25, 60), hand.amount(3, 20)
    sum_ = plan + films
    tax = cents(sum_ - sum_ / Decimal("1.23"))
    limit = hand.after(15, 20)
    sheet = drawn(
        hand,
        """
@40 320
{operator}|{who}
Apartado 1443, {their_town}|{street}
NIPC {nif}|{town}

@40 150 320 440
[
FATURA|{number}|Conta Cliente|{account}
Data de emissão|{day}|Período|{begin} a {end}
Data limite|{limit}|NIF Cliente|{their_nif}
]

@40 540>
RESUMO
[
Pacote Fibra + TV + Móvel|{plan}
Aluguer de filmes e canais|{films}
Saldo anterior|{none}
TOTAL A PAGAR|{sum}
IVA incluído (23%)|{tax}
]

@40 150
Pagamento por Multibanco
[
Entidade|{entity}
Referência|{ref}
Montante|{sum}
]

@40
~ Se aderiu ao débito direto, o valor será cobrado a partir de {limit}. Reclamações: 16 200. {operator}, capital social 215.000.000 €, matrícula CRC Lisboa n.º {reg}.
""",
        operator=operator, who=who, their_town=hand.town(), street=hand.street(), nif=hand.digits(9), town=hand.town(), number=number, account=account, day=hand.day(hand.today),
        begin=hand.day(hand.today - timedelta(days=31), "%d/%m"), end=hand.day(hand.today - timedelta(days=1), "%d/%m"), limit=hand.day(limit), their_nif=hand.digits(9), plan=hand.money(plan),
        films=hand.money(films), none=hand.money(Decimal(0)), sum=hand.money(sum_), tax=hand.money(tax), entity=hand.digits(5), ref=f"{hand.digits(3)} {hand.digits(3)} {hand.digits(3)}",
        reg=hand.digits(9),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=operator,
        customer=who,
        customer_number=account,
        due_date=limit,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("nl", "pdf eml html")
def debited_in_the_netherlands(hand: Hand) -> Drawn:
    """A provider's invoice: sums by contract, a greeting, a debit in a sentence, the creditor's number."""
    hand.writes("€ 1.234,56|€1.234,56", "%D %B %Y|%d-%m-%Y")
    provider, who = hand.pick("Polderglas Internet B.V.|Tweestromen Energie B.V.|Zuiderlicht Telecom N.V."), hand.person()
    number, account = hand.number("%Y########|F#########|90########"), hand.number("K-#######|########")
    items = hand.items("Internet 1 Gbit/s|Televisie compleet|Bellen onbeperkt|Extra wifi-punt", 5, 45, some=(1, 3), counts=1)
    sum_ = total(items)
    tax = cents(sum_ - sum_ / Decimal("1.21"))
    debit = hand.after(10, 14)
    hand.mail = (f"{provider} <factuur@mijnklant.example>", f"Uw factuur van {hand.day(hand.today, '%B %Y')}")
    sheet = drawn(
        hand,
        """
@40
Beste {who},

~ Hierbij ontvangt u de factuur voor de periode {begin} t/m {end}. Het bedrag van {sum} schrijven we rond {debit} af van rekening NL** **** **** {tail}.

@40 200
[
Klantnummer|{account}
Factuurnummer|{number}
Factuurdatum|{day}
Contractnummer|{contract}
]

@40 540>
[
*items
Totaal te betalen incl. btw|{sum}
Waarvan btw 21%|{tax}
]

@40
Met vriendelijke groet,
{provider}

~ {their_street}, {their_town}, KvK {kvk}, btw NL{vat}B01, Incassant-ID NL{cid}ZZZ{kvk}0000
""",
        {"items": [[one.name, hand.money(one.sum)] for one in items]},
        who=who, begin=hand.day(hand.today), end=hand.day(hand.today + timedelta(days=30)), sum=hand.money(sum_), debit=hand.day(debit), tail=hand.digits(4), account=account,
        number=number, day=hand.day(hand.today), contract=hand.digits(9), tax=hand.money(tax), provider=provider, their_street=hand.street(), their_town=hand.town(),
        kvk=hand.digits(8), vat=hand.digits(9), cid=hand.digits(2),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=provider,
        customer=who,
        customer_number=account,
        due_date=debit,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("cz", "html pdf docx")
def shop_in_bohemia(hand: Hand) -> Drawn:
    """A shop's own template: order number as the big one, three days, paid by card on delivery of the order."""
    hand.writes("1 234,56 Kč|1.234,56 Kč", "%D. %M. %Y|%d.%m.%Y|%D. %B %Y")
    shop, who = hand.pick("Knihy Na Rohu s.r.o.|Zelená Zahrada CZ s.r.o.|Retro Hračky a.s."), hand.person()
    number, order = hand.number("%y########|FA%y#####|5######"), hand.number("OBJ######|#######")
    items = hand.items(
        "Kniha Toulky krajem|Semena levandule|Dřevěný vláček|Konev 5 l", 90, 1200, some=(1, 3), counts=2, step="1"
    )
    goods, ship = total(items), Decimal("89.00")
    sum_ = goods + ship
    tax = cents(sum_ - sum_ / Decimal("1.21"))
    sheet = drawn(
        hand,
        """
@40 330
{shop}|Objednávka {order}
{street}|Faktura {number}
{town}
IČO {ico}, DIČ CZ{ico}|Zákazník: {who}
|{their_street}
|{their_town}

@40 190 330
[
Objednáno|Vystaveno|Splatnost
{ordered}|{day}|{due}
]

@40 380> 540>
[
Zboží|Ks|Celkem s DPH
*items
Zásilkovna||{ship}
Celkem k úhradě||{sum}
Z toho DPH 21 %||{tax}
Uhrazeno kartou||{sum}
Zbývá uhradit||{none}
]

@40
Děkujeme za nákup! Zboží můžete vrátit do 14 dnů. Doklad slouží též jako záruční list.
""",
        {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]},
        shop=shop, order=order, street=hand.street(), number=number, town=hand.town(), ico=hand.digits(8), who=who, their_street=hand.street(), their_town=hand.town(),
        ordered=hand.day(hand.before(1, 5)), day=hand.day(hand.today), due=hand.day(due := hand.after(7, 14)), ship=hand.money(ship), sum=hand.money(sum_), tax=hand.money(tax),
        none=hand.money(Decimal(0)),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=shop,
        customer=who,
        order_number=order,
        due_date=due,
        vat=tax,
        amount_due=Decimal(0),
        iban=None,
    )


@LAYOUTS.add("dk", "eml html pdf")
def subscription_in_denmark(hand: Hand) -> Drawn:
    """A message about a renewal: what it cost, the card, the next day of payment."""
    hand.writes("1.234,56 kr.|DKK 1.234,56|kr. 1.234,56", "%D. %B %Y|%d.%m.%Y|%d-%m-%Y")
    service, who = hand.pick("Lydbog Nord ApS|Hverdagskost A/S|Strømme Medier ApS"), hand.person()
    number = hand.number("DK-#######|######|%Y-######")
    sum_ = hand.amount(49, 499, "1").quantize(Decimal("0.01"))
    tax = share(sum_, 20)
    hand.mail = (f"{service} <kvittering@abonnement.example>", "Kvittering for dit abonnement")
    sheet = drawn(
        hand,
        """
@40
Hej {first}

Dit abonnement er fornyet. Her er din faktura.

@40 220
[
Faktura nr.|{number}
Fakturadato|{day}
Abonnement|Familie, {begin} - {end}
Beløb|{net}
Moms 25 %|{tax}
I alt|{sum}
Betalt med|Dankort **** {card}
Næste betaling|{next}
]

@40
Kontonavn: {who}, {mail}
{service}, {street}, {town}, CVR-nr. {cvr}
Du kan altid opsige under Min konto.
""",
        first=who.split()[0], number=number, day=hand.day(hand.today), begin=hand.day(hand.today), end=hand.day(hand.today + timedelta(days=29)), net=hand.money(sum_ - tax),
        tax=hand.money(tax), sum=hand.money(sum_), card=hand.digits(4), next=hand.day(hand.today + timedelta(days=30)), who=who, mail=hand.address(who, "brev.example"),
        service=service, street=hand.street(), town=hand.town(), cvr=hand.digits(8),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number,
        date=hand.today,
        total=sum_,
        supplier=service,
        customer=who,
        subtotal=sum_ - tax,
        vat=tax,
        iban=None,
        order_number=None,
    )


@LAYOUTS.add("ie", "pdf html docx xlsx")
def two_pages_of_a_carrier(hand: Hand) -> Drawn:
    """A parcel carrier: shipments over two pages, carried forward, the sums at the end only, the labels on both pages."""
    hand.writes("€1,234.56|EUR 1,234.56|1,234.56", "%d %b %Y|%d/%m/%Y|%D %B %Y")
    carrier, client = hand.pick("Swiftpost Ireland DAC|Emerald Parcel Services Ltd|Celtic Freight Network Ltd"), hand.firm()
    number, account = hand.number("IE########|DUB######|########"), hand.number("9########|6#####")
    rows, net, carried = [], Decimal(0), Decimal(0)
    for at in range(40):
        price = hand.amount(6, 48)
        net += price
        carried = net if at == 29 else carried
        rows.append(
            [
                hand.day(hand.before(5, 30), "%d %b"),
                hand.number("JD##########"),
                hand.rng.choice(("Dublin 2", "Cork", "Lyon FR", "Leeds GB")),
                f"{hand.rng.randint(1, 30)}.0 kg",
                hand.bare(price),
            ]
        )
    fuel = share(net, "12.5")
    tax = share(net + fuel, 23)
    sum_, due = net + fuel + tax, hand.after(14, 21, 30)
    sheet = drawn(
        hand,
        """
@40 300 430
{carrier}|Invoice number|{number}
{street}, {town}|Account number|{account}
VAT IE{vat}|Invoice date|{day}
|Page|1 of 2
To: {client}, {their_street}

@40 110 230 380> 540>
[
Date|Waybill|Destination|Weight|Charge
*first
|Carried forward|||{carried}
]
^
@40 300 430
{carrier}|Invoice number|{number}
|Account number|{account}
|Page|2 of 2

@40 110 230 380> 540>
[
|Brought forward|||{carried}
*rest
]

@300 540>
[
Shipments|{net}
Fuel surcharge 12.5%|{fuel}
Total excl. VAT|{base}
VAT 23%|{tax}
Total amount|{sum}
Payment due by|{due}
]

@40
Please quote the account and invoice number. Queries within 7 days. IBAN {iban}
""",
        {"first": rows[:30], "rest": rows[30:]},
        carrier=carrier, number=number, street=hand.street(), town=hand.town().split()[0], account=account, vat=hand.digits(7) + "M", day=hand.day(hand.today), client=client,
        their_street=hand.street(), carried=hand.bare(carried), net=hand.money(net), fuel=hand.money(fuel), base=hand.money(net + fuel), tax=hand.money(tax), sum=hand.money(sum_),
        due=hand.day(due), iban=(iban := hand.iban()),
    )  # fmt: skip
    return sheet, truth(
        invoice_number=number, date=hand.today, total=sum_, supplier=carrier, customer=client, customer_number=account, due_date=due, subtotal=net + fuel, vat=tax,
        iban=iban.replace(" ", ""), order_number=None,
    )  # fmt: skip
