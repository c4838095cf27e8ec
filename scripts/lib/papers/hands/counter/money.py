"""Statements, wages, rent, tax, a till's slip and a club's letter."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "pdf xlsx csv")
def open_items(hand: Hand) -> Drawn:
    """A statement of account: invoices, a payment, a running balance, and how old the debts are."""
    hand.writes("1,234.56|£1,234.56", "%d/%m/%y|%d/%m/%Y|%d %b %Y")
    supplier, customer, account = hand.pick("Fenland Catering Supplies Ltd|Dunmore Timber Merchants|Aire Valley Fasteners Ltd"), hand.firm(), hand.number("@@@###|A####")  # fmt: skip
    before, one, two, paid = hand.amount(300, 900), hand.amount(50, 700), hand.amount(50, 700), hand.amount(100, 290)
    sums = (before + one, before + one - paid, before + one - paid + two)
    return drawn(hand, """
@40 340 440
{supplier}|STATEMENT|
{street}|Account no|{account}
{town}|Statement date|{day}
@40
{customer}
{street2}, {town2}

@40 120 200 340> 440> 555>
[
Date|Type|Reference|Debit|Credit|Balance
{from_}|B/F||||{before}
{day1}|INV|{no1}|{one}||{sum1}
{day2}|PAYMENT|BACS||{paid}|{sum2}
{day3}|INV|{no2}|{two}||{sum3}
]

@120> 240> 360> 555>
[
Current|30 days|60 days|Amount due
{two}|{rest}|0.00|{sum3}
]
@40
Please remit to Santander, sort code {sort}, account {bank}. Queries: {mail}
""", supplier=supplier, street=hand.street(), account=account, town=hand.town(), day=hand.day(hand.today), customer=customer, street2=hand.street(), town2=hand.town(), from_=hand.day(hand.before(30, 32)), before=hand.money(before), day1=hand.day(hand.before(22, 29)), no1=hand.number("SI####"), one=hand.money(one), sum1=hand.money(sums[0]),
        day2=hand.day(hand.before(12, 20)), paid=hand.money(paid), sum2=hand.money(sums[1]), day3=hand.day(hand.before(2, 9)), no2=hand.number("SI####"), two=hand.money(two), sum3=hand.money(sums[2]), rest=hand.money(sums[1]), sort=hand.number("09-##-##"), bank=hand.digits(8), mail="credit.control@supplies.example",
    ), truth(statement_date=hand.today, account_number=account, amount_due=sums[2], supplier=supplier, customer=customer, iban=None)  # fmt: skip


@LAYOUTS.add("de", "pdf txt csv")
def account_extract(hand: Hand) -> Drawn:
    """A bank's extract: days of booking and of value, debits with a minus behind text, old and new balance with H and S."""
    hand.writes("1.234,56", "%d.%m.%Y")
    bank, holder, number, iban = hand.pick("Sparkasse Mittelsee|VR-Bank Oberes Tal eG|Stadtbank Lindenau AG"), hand.person(), hand.number("#/%Y|##/%Y"), hand.iban()  # fmt: skip
    old, wage, rent, shop, begin = hand.amount(300, 2500), hand.amount(1800, 3200), hand.amount(500, 900), hand.amount(12, 140), hand.before(28, 32)  # fmt: skip
    new = old + wage - rent - shop
    return drawn(hand, """
@40 350 450
{bank}|Kontoauszug|{number}
{town}|Erstellt am|{day}
@40
Herr/Frau {holder}, {street}, {town2}
Privatgiro    IBAN {iban}    BIC COLSDE33XXX

@40 110 180 555>
[
Buchung|Wert|Vorgang|Betrag EUR
||Alter Kontostand vom {begin}|{old} H
{day1}|{day1}|Gutschrift Lohn/Gehalt {employer}|{wage}
{day2}|{day2}|Dauerauftrag Miete Wohnbau Süd eG|{rent}
{day3}|{day3}|Kartenzahlung {shop_name}|{shop}
||Neuer Kontostand vom {day}|{new} H
]
@40
Eingeräumter Dispositionskredit 1.500,00 EUR. Einwendungen bitte binnen sechs Wochen.
""", bank=bank, number=number, town=hand.town(), day=hand.day(hand.today), holder=holder, street=hand.street(), town2=hand.town(), iban=iban, begin=hand.day(begin), old=hand.money(old), day1=hand.day(hand.before(20, 27), "%d.%m."), employer=hand.firm(), wage=hand.money(wage), day2=hand.day(hand.before(12, 19), "%d.%m."), rent=hand.money(-rent),
        day3=hand.day(hand.before(2, 11), "%d.%m."), shop_name=hand.pick("REWE Lindenau|dm Drogerie|Shell 1182"), shop=hand.money(-shop), new=hand.money(new),
    ), truth(statement_number=number, bank=bank, account_holder=holder, iban=iban, opening_balance=old, closing_balance=new, due_date=None)  # fmt: skip


@LAYOUTS.add("ie", "pdf docx")
def pay_slip(hand: Hand) -> Drawn:
    """A month's wage: pay at the left, deductions at the right, the year so far beneath."""
    hand.writes("1,234.56|€1,234.56", "%d/%m/%Y|%d %b %Y")
    employer, employee, staff = hand.firm(), hand.person(), hand.number("###|E####")
    basic, over, paye, prsi, usc = hand.amount(2400, 4100), hand.amount(50, 300), hand.amount(200, 600), hand.amount(90, 160), hand.amount(40, 90)  # fmt: skip
    gross, cut = basic + over, paye + prsi + usc
    return drawn(hand, """
@40 230 400
{employer}|PAYSLIP|Period {month}/12
Employee: {employee}|Staff no. {staff}|Pay date: {day}
PPS no. {pps}|Tax credit cut-off basis|Method: EFT

@40 220> 300 450>
[
Payments|EUR|Deductions|EUR
Basic|{basic}|PAYE|{paye}
Overtime|{over}|PRSI (A1)|{prsi}
||USC|{usc}
Gross pay|{gross}|Total deductions|{cut}
]
@300 450>
{net_name}|{net}

@40 220> 300 450>
[
Year to date|||
Gross|{gross_year}|Tax paid|{paye_year}
]
@40
Paid to account ending {last}. Holidays remaining: {left} days
""", employer=employer, month=str(hand.today.month), employee=employee, staff=staff, day=hand.day(hand.today), pps=hand.number("#######@@"), basic=hand.money(basic), paye=hand.money(paye), over=hand.money(over), prsi=hand.money(prsi), usc=hand.money(usc), gross=hand.money(gross), cut=hand.money(cut), net_name=hand.pick("NET PAY|Net pay|Net pay this period"),
        net=hand.money(gross - cut), gross_year=hand.money(gross + hand.amount(8000, 20000)), paye_year=hand.money(paye + hand.amount(900, 4000)), last=hand.digits(4), left=hand.digits(1),
    ), truth(employee=employee, employer=employer, pay_date=hand.today, gross_pay=gross, net_pay=gross - cut, employee_number=staff, iban=None)  # fmt: skip


@LAYOUTS.add("fr", "pdf docx")
def rent_notice(hand: Hand) -> Drawn:
    """An agency asks for a month's rent in the owner's name: owner, agency, tenant, an old rest."""
    hand.writes("1 234,56 €|1234,56 €", "%d/%m/%Y|%D %B %Y")
    agency, owner, tenant, iban, due = hand.pick("Immobilière du Parc SARL|Cabinet Lenoir Gestion|Foncia Saint-Paul SAS"), hand.person(), hand.person(), hand.iban(), hand.after(5, 8)  # fmt: skip
    rent, extras, rest = hand.amount(480, 1100), hand.amount(40, 120), hand.amount(5, 60)
    return drawn(hand, """
@40
{agency}
Mandataire de : {owner}
{street} - {town}

AVIS D'ÉCHÉANCE DE LOYER - {month}
@40 330
Locataire : {tenant}|Établi le {day}
Logement : {street2}|Réf. bail {lease}
{town2}|

@40 555>
[
Loyer hors charges|{rent}
Provision sur charges|{extras}
Solde antérieur|{rest}
{sum_name}|{sum}
]
~ À régler avant le {due}. Cet avis ne vaut pas quittance. Dépôt de garantie détenu : {deposit}.
@40
Virement : {iban}
""", agency=agency, owner=owner, street=hand.street(), town=hand.town(), month=hand.day(due, "%B %Y"), tenant=tenant, day=hand.day(hand.today), street2=hand.street(), lease=hand.number("B-####"), town2=hand.town(), rent=hand.money(rent), extras=hand.money(extras), rest=hand.money(rest), sum_name=hand.pick("Total à payer|Somme due|Montant total dû"),
        sum=hand.money(rent + extras + rest), due=hand.day(due), deposit=hand.money(rent), iban=iban,
    ), truth(date=hand.today, due_date=due, total=rent + extras + rest, rent=rent, tenant=tenant, landlord=owner, iban=iban, invoice_number=None)  # fmt: skip


@LAYOUTS.add("es", "txt pdf")
def till_slip(hand: Hand) -> Drawn:
    """A shop's simplified invoice: time beside the day, cash given and change, tax inside the sum at two rates."""
    hand.writes("1.234,56", "%d/%m/%Y|%d-%m-%y")
    shop, number = hand.pick("Ultramarinos Casa Pepa|Droguería El Faro S.L.|Papelería Goya|Frutería Los Mellizos"), hand.number("T##-######|FS%y/#####")  # fmt: skip
    goods = hand.items("LECHE ENTERA 1L|PAN BARRA|TOMATE RAMA KG|ACEITE OLIVA 1L|PILAS AA 4U|SERVILLETAS|CAFE MOLIDO", 1, 12, some=(2, 5), counts=3)  # fmt: skip
    sum_ = total(goods)
    given = Decimal((int(sum_) // 50 + 1) * 50)
    return drawn(hand, """
@40
{shop}
NIF {nif}
{street}
{town}
Tel {phone}

FACTURA SIMPLIFICADA {number}
{day}  {hour}:{minute}   Caja 2   Atendido por {clerk}

@40 70 260>
[
UD|ARTICULO|IMPORTE
*goods
]
@40 260>
{sum_name}|{sum}
ENTREGADO EFECTIVO|{given}
CAMBIO|{change}
IVA INCLUIDO
@40
CAMBIOS EN 15 DIAS CON ESTE TICKET
GRACIAS POR SU VISITA
""", {"goods": [[str(one.count), one.name, hand.bare(one.sum)] for one in goods]}, shop=shop, nif=hand.number("B########"), street=hand.street(), town=hand.town(), phone=hand.phone(), number=number, day=hand.day(hand.today), hour=str(hand.rng.randint(10, 20)), minute=str(hand.rng.randint(10, 59)), clerk=hand.person().split()[0].upper(),
        sum_name=hand.pick("TOTAL EUR|TOTAL|TOTAL A PAGAR"), sum=hand.money(sum_), given=hand.money(given), change=hand.money(given - sum_),
    ), truth(receipt_number=number, date=hand.today, total=sum_, supplier=shop, customer=None, iban=None)  # fmt: skip


@LAYOUTS.add("ch", "pdf docx")
def tax_notice(hand: Hand) -> Drawn:
    """A commune's tax for a year: three taxes, what was paid for now comes off; the year is no day."""
    hand.writes("1'234.56|CHF 1'234.56", "%d.%m.%Y|%D. %B %Y")
    office, payer, number, iban, due = hand.pick("Steueramt Rebstein|Gemeindesteueramt Oberwil|Steuerverwaltung Kanton Uri"), hand.person(), hand.number("###.##.###.#|756.####.####.##"), hand.iban(), hand.after(30)  # fmt: skip
    income, state = hand.amount(52000, 98000, "100"), hand.amount(2500, 4900, "0.05")
    commune, church, paid = cents(state * 9 / 10), hand.amount(150, 400, "0.05"), hand.amount(1000, 3000, "100")
    sum_ = state + commune + church
    return drawn(hand, """
@40 340
{office}|{payer}
{street}|{street2}
{town}|{town2}

@40 220
Definitive Steuerrechnung {year}|
Register-Nr.|{number}
Rechnungsdatum|{day}
Steuerbares Einkommen|{income}

@40 555>
[
Staatssteuer|{state}
Gemeindesteuer 90 %|{commune}
Kirchensteuer|{church}
Total Steuern|{sum}
Bereits bezahlt (provisorisch)|{paid}
{rest_name}|{rest}
]
~ Zahlbar bis {due} auf Konto {iban}. Ab dann wird Verzugszins von 4.5 % erhoben. Einsprache ist innert 30 Tagen möglich.
""", office=office, payer=payer, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), year=str(hand.today.year - 1), number=number, day=hand.day(hand.today), income=hand.money(income), state=hand.money(state), commune=hand.money(commune), church=hand.money(church), sum=hand.money(sum_), paid=hand.money(-paid),
        rest_name=hand.pick("Restbetrag zu Ihren Lasten|Noch zu bezahlen|Saldo zu unseren Gunsten"), rest=hand.money(sum_ - paid), due=hand.day(due), iban=iban,
    ), truth(date=hand.today, due_date=due, amount_due=sum_ - paid, taxable_income=income, taxpayer=payer, tax_office=office, tax_year=str(hand.today.year - 1), iban=iban, order_number=None)  # fmt: skip


@LAYOUTS.add("us", "docx html eml")
def club(hand: Hand) -> Drawn:
    """A club's renewal: the fee now and after the day, the member's number, no invoice."""
    hand.writes("$1,234.56", "%B %D, %Y")
    sender, member, number, due = hand.pick("Lakeside Rowing Club|Friends of the Kettle Museum|Boise Chess Society"), hand.person(), hand.number("M-####|#####"), hand.after(20, 30)  # fmt: skip
    fee, gift = hand.amount(45, 180, "5"), hand.amount(10, 40, "5")
    hand.mail = (f"{sender} <membership@clubs.example>", "Time to renew your membership")
    return drawn(hand, """
@40
{sender}
{street}, {town}

{day}
Dear {member},
~ Thank you for being part of our club. Your membership (no. {number}) expires on {ends}. Please renew by {due} to keep your benefits; after that a late fee of {late} applies.

@40 300>
[
{level} membership, one year|{fee}
Suggested gift to the boat fund|{gift}
Total with gift|{sum}
]
~ Mail a check or renew online with code {code}.
@40
{who}, Membership Secretary
""", sender=sender, street=hand.street(), town=hand.town(), day=hand.day(hand.today), member=member, number=number, ends=hand.day(due + timedelta(days=10)), due=hand.day(due), late=hand.money(share(fee, 10)), level=hand.pick("Household|Individual|Senior"), fee=hand.money(fee), gift=hand.money(gift), sum=hand.money(fee + gift), code=hand.number("@@##@"), who=hand.person(),
    ), truth(date=hand.today, due_date=due, membership_number=number, membership_fee=fee, sender=sender, expiry_date=due + timedelta(days=10), vat=None)  # fmt: skip
