"""Bills for what runs by the month or year, and of a doctor and a courier."""

from __future__ import annotations

from datetime import timedelta

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("us", "html pdf eml")
def cloud(hand: Hand) -> Drawn:
    """Usage by service with a credit taken off; account and invoice have both a number; the card is charged by itself."""
    hand.writes("$1,234.56|USD 1,234.56", "%B %D, %Y|%b %D, %Y|%Y-%m-%d")
    supplier, customer, number, account = hand.pick("Stratus Nine, Inc.|Northbeam Cloud LLC|Gridhaven Hosting Corp."), hand.firm(), hand.number("##########|SN-%Y-#####|@@@#######"), hand.number("####-####-####")  # fmt: skip
    hand.mail = (f"{supplier} <no-reply@invoices.example>", "Your monthly statement is available")
    use = hand.items("Compute instances (hours)|Object storage (GB-month)|Data transfer out|Managed database|Load balancer|DNS queries", 1, 190, some=(3, 5), counts=1)  # fmt: skip
    credit, begin = hand.amount(1, 3), hand.today.replace(day=1) - timedelta(days=28)
    return drawn(hand, """
@40 330
{supplier}|Account number: {account}
{street}|Bill to: {customer}
{town}|Attn: {who}
|{street2}, {town2}

@40 250
[
{no}|{number}
{date_name}|{day}
TOTAL AMOUNT DUE ON {day}|{sum}
]
~ This invoice is for the billing period {begin} - {end}. Your credit card ending in {card} will be charged automatically.

@40 555>
[
Service|Charges
*use
Charges before credits|{gross}
Promotional credit|{credit}
Tax|{zero}
Total for this invoice|{sum}
]
""", {"use": [[one.name, hand.money(one.sum)] for one in use]}, supplier=supplier, account=account, street=hand.street(), customer=customer, town=hand.town(), who=hand.person(), street2=hand.street(), town2=hand.town(), no=hand.pick("Invoice Number|Invoice ID"), number=number,
        date_name=hand.pick("Invoice Date|Issued"), day=hand.day(hand.today), begin=hand.day(begin), end=hand.day(hand.today - timedelta(days=1)), card=hand.digits(4), gross=hand.money(total(use)), credit=hand.money(-credit), zero=hand.money(credit * 0), sum=hand.money(total(use) - credit),
    ), truth(invoice_number=number, date=hand.today, total=total(use) - credit, supplier=supplier, customer=customer, account_number=account, order_number=None)  # fmt: skip


@LAYOUTS.add("ch", "pdf docx")
def telecom(hand: Hand) -> Drawn:
    """Last bill, payment and this month's charges make what is to pay; a payment slip repeats the sum."""
    hand.writes("CHF 1'234.56|1'234.56", "%d.%m.%Y|%D. %B %Y")
    supplier, customer, number, client = hand.pick("Telnetz Schweiz AG|Alpfon AG|Quickline Zürisee AG"), hand.person(), hand.number("### ### ###|%y##########"), hand.number("#.######.#|10######")  # fmt: skip
    old, base, extra, iban, due = hand.amount(40, 120, "0.05"), hand.amount(39, 110, "0.05"), hand.amount(1, 30, "0.05"), hand.iban(), hand.after(20, 30)  # fmt: skip
    sum_ = base + extra
    return drawn(hand, """
@40 330
{supplier}|{customer}
{street}, {town}|{street2}
0800 55 {hot}|{town2}

@40 200
Rechnung {month}|
Rechnungsnummer|{number}
Kundennummer|{client}
Rechnungsdatum|{day}
Rufnummer|{mobile}

@40 555>
[
Saldo letzte Rechnung|{old}
Ihre Zahlung vom {paid_on}, danke|{paid}
Abo {plan}|{base}
Verbindungen und Roaming|{extra}
Total inkl. 8.1 % MWST|{sum}
]

@40
Zahlbar bis {due}
. . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .

@40 250
Empfangsschein|Zahlteil
Konto / Zahlbar an|Betrag CHF {plain_sum}
{iban}|Zahlbar durch {customer}
{supplier}|Referenz 00 00{ref}
""", supplier=supplier, customer=customer, street=hand.street(), town=hand.town(), hot=hand.number("## ##"), street2=hand.street(), town2=hand.town(), month=hand.day(hand.today, "%B %Y"), number=number, client=client, day=hand.day(hand.today), mobile=hand.number("079 ### ## ##"),
        old=hand.money(old), paid_on=hand.day(hand.before(5, 25)), paid=hand.money(-old), plan=hand.pick("Mobile Flat M|Internet & TV|Natur Swiss L"), base=hand.money(base), extra=hand.money(extra), sum=hand.money(sum_), due=hand.day(due), plain_sum=hand.bare(sum_), iban=iban, ref=hand.number("### ##### ##### #####"),
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=sum_, supplier=supplier, customer=customer, customer_number=client, iban=iban, net_amount=None)  # fmt: skip


@LAYOUTS.add("nl", "pdf html")
def year_of_heat(hand: Hand) -> Drawn:
    """A year's account of energy: its cost, less what was paid in advance, leaves what is to pay; a new advance, too."""
    hand.writes("€ 1.234,56", "%D %B %Y|%d-%m-%Y")
    supplier, customer, number, client = hand.pick("Noorderlicht Energie B.V.|Polderstroom N.V.|Warmtenet Rijnmond B.V."), hand.person(), hand.number("JN########|#########|%Y######"), hand.number("K-######|########")  # fmt: skip
    cost, rest, iban, due = hand.amount(1500, 2400), hand.amount(40, 380), hand.iban(), hand.after(14, 21)
    return drawn(hand, """
@40 330
{supplier}|{customer}
Postbus {box}|{street2}
{town}|{town2}

@40
Jaarafrekening energie

@40 180
Factuurnummer|{number}
Klantnummer|{client}
Factuurdatum|{day}
Periode|{begin} t/m {end}

~ Beste {customer}, u heeft het afgelopen jaar meer verbruikt dan we hadden ingeschat. U betaalt daarom {rest} bij.

@40 330> 555>
[
Elektriciteit|{kwh} kWh|{power}
Gas|{gas} m3|{heat}
Totale kosten incl. btw||{cost}
Al betaalde termijnbedragen||{advance}
{sum_name}||{rest}
]

@40
Wij schrijven dit bedrag rond {due} af van uw rekening. Uw nieuwe termijnbedrag is {new} per maand.
{supplier} - KvK {kvk} - IBAN {iban}
""", supplier=supplier, customer=customer, box=hand.digits(4), street2=hand.street(), town=hand.town(), town2=hand.town(), number=number, client=client, day=hand.day(hand.today), begin=hand.day(hand.today - timedelta(days=380)), end=hand.day(hand.today - timedelta(days=15)), kwh=hand.digits(4), gas=hand.digits(4),
        power=hand.money(share(cost, 40)), heat=hand.money(cost - share(cost, 40)), cost=hand.money(cost), advance=hand.money(rest - cost), sum_name=hand.pick("Nog te betalen|Te betalen|Bij te betalen"), rest=hand.money(rest), due=hand.day(due), new=hand.money(hand.amount(140, 220, "1")), kvk=hand.digits(8), iban=iban,
    ), truth(invoice_number=number, date=hand.today, amount_due=rest, supplier=supplier, customer=customer, customer_number=client, iban=iban, order_number=None)  # fmt: skip


@LAYOUTS.add("be", "pdf docx")
def premium(hand: Hand) -> Drawn:
    """An insurer's yearly notice: policy, period, premium and taxes; a structured reference to pay with."""
    hand.writes("1.234,56 EUR|1.234,56 €", "%d/%m/%Y|%D %B %Y")
    supplier, customer, policy = hand.pick("Assurances La Meuse SA|Mutuelle du Hainaut SA|Belgica Protect SA"), hand.person(), hand.number("##.###.###|45/#######")  # fmt: skip
    prime, iban, due = hand.amount(120, 620), hand.iban(), hand.after(20, 30)
    tax = share(prime, 16)
    return drawn(hand, """
@40 340
{supplier}|{customer}
{street}|{street2}
{town}|{town2}
Votre courtier : {broker}|

@340
{city}, le {day}

@40
AVIS D'ÉCHÉANCE - {what}
Numéro de police : {policy}    Client : {client}
Madame, Monsieur,
~ Votre contrat vient à échéance annuelle. Pour rester assuré du {begin} au {end}, veuillez régler la prime ci-dessous pour le {due} au plus tard.

@40 380>
[
Prime nette|{prime}
Taxes et contributions|{tax}
{sum_name}|{sum}
]

@40
Compte {iban} - BIC GKCCBEBB
Communication structurée : +++{ref}+++
Ne payez pas si vous avez une domiciliation.
""", supplier=supplier, customer=customer, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), broker=hand.pick("Bureau Claes & Fils|Assur-Conseil Namur"), city=hand.pick("Namur|Bruxelles|Liège"), day=hand.day(hand.today), what=hand.pick("ASSURANCE HABITATION|AUTO RC ET OMNIUM|FAMILIALE"),
        policy=policy, client=hand.digits(7), begin=hand.day(due), end=hand.day(due + timedelta(days=364)), due=hand.day(due), prime=hand.money(prime), tax=hand.money(tax), sum_name=hand.pick("Montant à payer|Prime totale|Total à payer"), sum=hand.money(prime + tax), iban=iban, ref=hand.number("###/####/#####"),
    ), truth(policy_number=policy, date=hand.today, due_date=due, total=prime + tax, supplier=supplier, customer=customer, iban=iban, invoice_number=None)  # fmt: skip


@LAYOUTS.add("de", "pdf docx")
def doctor(hand: Hand) -> Drawn:
    """A private patient's bill by the scale of fees: numbers, factors and days of treatment; a clearing house's account."""
    hand.writes("1.234,56|1.234,56 EUR", "%d.%m.%Y|%d.%m.%y")
    supplier, patient, number, iban = hand.pick("Dr. med. Annelie Forstner|Praxis Dr. Kolb & Dr. Weiss|Prof. Dr. med. J. Rademacher"), hand.person(), hand.number("######/##|PV-#######|%y-#####"), hand.iban()  # fmt: skip
    fees, seen, due = hand.items("Beratung, auch telefonisch|Symptombezogene Untersuchung|Sonographie, ein Organ|Blutentnahme, Vene|Ruhe-EKG", 5, 70, some=(3, 5), counts=1), hand.before(10, 40), hand.after(21, 30)  # fmt: skip
    return drawn(hand, """
@40
{supplier}
Facharzt für {field} · {street} · {town}

@40 330 440
{patient}|Rechnungs-Nr.|{number}
{street2}|Rechnungsdatum|{day}
{town2}|geb. am|{born}

@40
Diagnose: {finding}
Für ärztliche Bemühungen berechne ich gemäß GOÄ:

@40 115 165 420> 555>
[
Datum|Ziffer|Leistung|Faktor|Betrag
*fees
||{sum_name}||{sum}
]

@40
Bitte überweisen Sie bis zum {due} auf folgendes Konto der PVS:
{iban}, Verwendungszweck {number}
Umsatzsteuerfrei nach § 4 Nr. 14 UStG. Steuernummer {taxno}
""", {"fees": [[hand.day(seen), hand.digits(3), one.name, "2,3", hand.bare(one.sum)] for one in fees]}, supplier=supplier, field=hand.pick("Innere Medizin|Allgemeinmedizin|Kardiologie"), street=hand.street(), town=hand.town(), patient=patient, number=number, street2=hand.street(), town2=hand.town(), day=hand.day(hand.today),
        born=hand.day(hand.before(9000, 25000), "%d.%m.%Y"), finding=hand.pick("V. a. Gastritis|art. Hypertonie|Z. n. Infekt"), sum_name=hand.pick("Rechnungsbetrag|Gesamtbetrag|Summe"), sum=hand.money(total(fees)), due=hand.day(due), iban=iban, taxno=hand.number("##/###/#####"),
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=total(fees), supplier=supplier, patient=patient, iban=iban, vat=None)  # fmt: skip


@LAYOUTS.add("pt", "pdf xlsx")
def courier(hand: Hand) -> Drawn:
    """Parcels of a month with their waybills; the document's number has letters, beside a code of the tax office."""
    hand.writes("1.234,56 €|€ 1.234,56|1 234,56 €", "%d/%m/%Y|%Y-%m-%d|%d-%m-%Y")
    supplier, customer, number, iban, due = hand.pick("Estafetas Lusitânia, Lda.|RapidoPorto Transportes, S.A.|Via Atlântica Expresso, Lda."), hand.firm(), hand.number("FT %Y/###|FT A/####|FAC %y/####"), hand.iban(), hand.after(15, 30)  # fmt: skip
    parcels = hand.items("Lisboa - Porto 24h|Faro - Lisboa 48h|Porto - Madrid|Recolha urgente|Braga - Funchal aéreo", 5, 60, some=(3, 5), counts=1)  # fmt: skip
    net, client = total(parcels), hand.digits(5)
    tax = share(net, 23)
    return drawn(hand, """
@40 340
{supplier}|Exmo.(s) Sr.(s)
{street}|{customer}
{town}|{street2}
NIF {nif}|{town2}
|NIF {nif2}

@40 150 260 360 455
[
Fatura n.º|Data|Vencimento|N.º cliente|ATCUD
{number}|{day}|{due}|{client}|{atcud}
]

@40 130 240 555>
[
Data|Guia|Serviço|Valor
*parcels
]

@340 555>
Total ilíquido|{net}
IVA 23%|{tax}
Total a pagar|{sum}

@40
Processado por programa certificado n.º {soft}/AT
Pagamento por transferência: IBAN {iban}
""", {"parcels": [[hand.day(hand.before(3, 28)), hand.digits(9), one.name, hand.money(one.sum)] for one in parcels]}, supplier=supplier, customer=customer, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), nif=hand.digits(9), nif2=hand.digits(9), number=number,
        day=hand.day(hand.today), due=hand.day(due), client=client, atcud=hand.number("@@#@####-###"), net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), soft=hand.digits(4), iban=iban,
    ), truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, customer_number=client, iban=iban)  # fmt: skip
