"""What people in Britain, Ireland and the States are sent by trades, surgeries, schools and lenders of cars."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("gb", "docx pdf")
def boiler_call_out(hand: Hand) -> Drawn:
    """A heating engineer's invoice: the deposit is taken off the total, a balance remains; sender's details stand last."""
    hand.writes("£1,234.56", "%d/%m/%y|%D %B %Y|%o %B %Y")
    supplier, customer = hand.pick("A. J. Whitlock Plumbing & Heating|Severn Gas Services Ltd|Dunmore Heating Limited"), hand.person()  # fmt: skip
    number, job = hand.number("####|WH-####|%y-0###"), hand.number("J####|JOB/###")
    items = hand.items("Call-out and first hour|Labour, per hour|Diverter valve|Inhibitor 1L|Magnetic filter|22mm fittings", 14, 190, some=(2, 4), counts=3)  # fmt: skip
    net, paid = total(items), hand.amount(40, 90, "10").quantize(Decimal("0.01"))
    tax, due, done = share(net, 20), hand.after(7, 14), hand.before(1, 9)
    sheet = drawn(hand, """
@40 380
INVOICE
Mr/Mrs {customer}|{no} {number}
{street}|{date_name}: {day}
{town}|Job ref: {job}

@40
Work carried out {done} at the above address by {who} (Gas Safe ID {gas})

@40 380> 460> 555>
[
Details|Qty|Each|
*items
]

@360 555>
Net|{net}
VAT 20%|{tax}
{sum_name}|{sum}
Deposit {paid_day}|-{paid}
{rest_name}|{rest}

@40
Please settle by {due}. Bank transfer: {supplier}, {sort}, a/c {account}
All parts guaranteed for twelve months.

{supplier} - {street2}, {town2} - {phone}
VAT registered {vat}
""",
        {"items": [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]},
        customer=customer, no=hand.pick("Invoice number|Invoice No|No."), number=number, street=hand.street(), town=hand.town(), date_name=hand.pick("Date|Invoice date"), day=hand.day(hand.today), job=job, done=hand.day(done),
        who="Lee", gas=hand.digits(7), net=hand.money(net), tax=hand.money(tax), sum_name=hand.pick("Total|Total inc VAT|Invoice total"), sum=hand.money(net + tax), paid_day=hand.day(hand.before(12, 30)), paid=hand.money(paid),
        rest_name=hand.pick("Balance due|Balance to pay"), rest=hand.money(net + tax - paid), due=hand.day(due), supplier=supplier, sort=hand.number("##-##-##"), account=hand.digits(8), street2=hand.street(), town2=hand.town(),
        phone=hand.phone(), vat=hand.number("### #### ##"),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=net + tax, net_amount=net, vat=tax, deposit=paid, balance_due=net + tax - paid, supplier=supplier, customer=customer, iban=None)  # fmt: skip


@LAYOUTS.add("gb", "pdf html docx")
def vet_account(hand: Hand) -> Drawn:
    """A surgery's receipted invoice: an animal, a date on every line, the tax within the sum, paid by card at the desk."""
    hand.writes("£1,234.56|1,234.56", "%d/%m/%Y|%d-%b-%Y")
    supplier, customer = hand.pick("Fernhill Veterinary Surgery|Ashcroft Vets Ltd|Riverside Animal Hospital"), hand.person()
    number, client = hand.number("I######|%y0####"), hand.number("C#####|#####")
    items = hand.items("Consultation|Meloxicam oral suspension 32ml|Blood profile|Dental scale and polish|Booster vaccination|Nail clip", 9, 130, some=(2, 5), counts=1)  # fmt: skip
    sum_, pet = total(items), hand.pick("Biscuit|Monty|Tilly|Shadow")
    net = cents(sum_ / Decimal("1.2"))
    sheet = drawn(hand, """
@300
{supplier}
{street}, {town}
Tel {phone}

@40 110 330 420
Client|{customer}|Account|{client}
Patient|{pet} ({breed})|{no}|{number}
|{street2}|Printed|{day}
|{town2}|Vet|{vet}

@40 120 470> 555>
[
Date|Treatment|Vat|Amount
*items
]
@120 555>
{sum_name}|{sum}
Total excluding VAT|{net}
VAT included at 20%|{tax}
Paid {day} - {how}|{sum}
Outstanding|{nil}

@40
Next booster due: {next}. Claiming on insurance? Please bring your form to reception.
""",
        {"items": [[hand.day(hand.today - timedelta(days=len(items) - at)), one.name, "S", hand.bare(one.sum)] for at, one in enumerate(items)]},
        supplier=supplier, street=hand.street(), town=hand.town(), phone=hand.phone(), customer=customer, client=client, pet=pet, breed=hand.pick("Border Terrier|DSH cat|Labrador|Cockapoo"), no=hand.pick("Invoice|Invoice no"),
        number=number, street2=hand.street(), town2=hand.town(), day=hand.day(hand.today), vet=hand.person(), sum_name=hand.pick("Invoice total|Total"), sum=hand.money(sum_), net=hand.money(net), tax=hand.money(sum_ - net),
        how=hand.pick("Visa Debit|Mastercard|Cash"), nil=hand.money(Decimal("0.00")), next=hand.day(hand.after(340, 362)),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, total=sum_, net_amount=net, vat=sum_ - net, supplier=supplier, customer=customer, due_date=None)  # fmt: skip


@LAYOUTS.add("us", "pdf docx")
def patient_statement(hand: Hand) -> Drawn:
    """A practice's statement: charges, what the insurance paid, and what the patient owes; a coupon repeats it."""
    hand.writes("$1,234.56", "%m/%d/%Y|%m/%d/%y")
    supplier, customer = hand.pick("Juniper Family Medicine, P.C.|Lakeshore Dermatology Associates|Summit Ridge Orthopedics, PLLC"), hand.person()  # fmt: skip
    account, seen, due = hand.number("#######|P-######"), hand.before(25, 60), hand.after(20, 25, 30)
    items = hand.items("Office visit, established pt.|X-ray, 2 views|Lab: CBC panel|Skin biopsy|Injection, joint", 60, 380, some=(2, 4), counts=1)  # fmt: skip
    charges = total(items)
    insured, cut = share(charges, 55), share(charges, 20)
    owed = charges - insured - cut
    sheet = drawn(hand, """
@40 330 470
{supplier}|Statement date|{day}
{street}|Account number|{account}
{town}|{due_name}|{due}
Billing questions: {phone}|{pay_name}|{owed}

@40
PATIENT STATEMENT
{customer}
{street2}
{town2}

@40 120 430> 555>
[
Service date|Description|Charges|Payments
*items
|Insurance payment - Blue Prairie PPO||-{insured}
|Contractual adjustment||-{cut}
]
@250 430> 555>
[
Total charges|{charges}|
Total payments and adjustments||-{credits}
Patient balance|{owed}|
]
@40
-------------------- Please detach and return with your payment --------------------
@40 330 470
{customer}|Acct #|{account}
Make checks payable to {supplier}|Amount due|{owed}
""",
        {"items": [[hand.day(seen), one.name, hand.money(one.sum)] for one in items]},
        supplier=supplier, day=hand.day(hand.today), street=hand.street(), account=account, town=hand.town(), due_name=hand.pick("Due date|Pay by|Payment due"), due=hand.day(due), phone=hand.phone(),
        pay_name=hand.pick("Amount due|You owe"), owed=hand.money(owed), customer=customer, street2=hand.street(), town2=hand.town(), insured=hand.money(insured), cut=hand.money(cut), charges=hand.money(charges), credits=hand.money(insured + cut),
    )  # fmt: skip
    return sheet, truth(statement_date=hand.today, account_number=account, due_date=due, amount_due=owed, patient=customer, supplier=supplier, service_date=seen, invoice_number=None)  # fmt: skip


@LAYOUTS.add("us", "html eml pdf")
def server_usage(hand: Hand) -> Drawn:
    """A host's monthly bill: usage before and after a credit, state tax, charged to a card on a day to come."""
    hand.writes("$1,234.56|USD 1,234.56", "%B %D, %Y|%Y-%m-%d|%b %d, %Y")
    supplier, customer = hand.pick("Stratus Nine Hosting LLC|Pinecrate Cloud, Inc.|Bitharbor Inc."), hand.pick("Otter Creek Press LLC|Halvorsen Robotics, Inc.|Kite & Key Media")  # fmt: skip
    number, account = hand.number("########|PC-%Y-#####|E0#######"), hand.number("####-####-####")
    hand.mail = (f"{supplier} <no-reply@cloudbills.example>", f"Your {hand.day(hand.today, '%B')} invoice is available")
    items = hand.items("Compute instances|Block storage (GB-month)|Data transfer out|Managed Postgres|Load balancer", 4, 260, some=(3, 5), counts=1)  # fmt: skip
    usage, credit = total(items), hand.amount(5, 12)
    tax, end = share(usage - credit, "8.25"), hand.today - timedelta(days=hand.today.day)
    sum_, charged = usage - credit + tax, hand.after(2, 5)
    sheet = drawn(hand, """
@40
{supplier}
Invoice for the period {begin} to {end}

@40 200
[
Account ID|{account}
{no}|{number}
{date_name}|{day}
Billed to|{customer}, {street}, {town}
]

@40 555>
[
Service|Cost
*items
Subtotal|{usage}
Promotional credit|-{credit}
Sales tax (TX 8.25%)|{tax}
{sum_name}|{sum}
]

@40
~ We will charge {sum} to your card ending in {card} on or about {charged}. No action is needed.
{supplier}, {street2}, {town2}
""",
        {"items": [[one.name, hand.money(one.sum)] for one in items]},
        supplier=supplier, begin=hand.day(end.replace(day=1)), end=hand.day(end), account=account, no=hand.pick("Invoice number|Invoice ID|Invoice"), number=number, date_name=hand.pick("Invoice date|Issued"), day=hand.day(hand.today),
        customer=customer, street=hand.street(), town=hand.town(), usage=hand.money(usage), credit=hand.money(credit), tax=hand.money(tax), sum_name=hand.pick("Total due|Invoice total|Total"), sum=hand.money(sum_),
        card=hand.digits(4), charged=hand.day(charged), street2=hand.street(), town2=hand.town(),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, total=sum_, subtotal=usage, supplier=supplier, customer=customer, account_number=account, period_end=end, order_number=None)  # fmt: skip


@LAYOUTS.add("ie", "docx pdf")
def creche_fees(hand: Hand) -> Drawn:
    """A creche bills a month: a child, a subsidy taken off, arrears brought forward from the bill before."""
    hand.writes("€1,234.56", "%D %B %Y|%d/%m/%Y")
    supplier, customer = hand.pick("Little Acorns Creche & Montessori|Tir na nOg Childcare|Bluebell Early Years"), hand.person()  # fmt: skip
    number, iban, due = hand.number("####|F%y-###"), hand.iban(), hand.after(5, 7)
    fees, subsidy, old = hand.amount(640, 980, "5").quantize(Decimal("0.01")), hand.amount(120, 260), hand.amount(20, 90)
    month, sum_ = f"{hand.day(hand.today, '%B %Y')}", fees - subsidy
    sheet = drawn(hand, """
@40
{supplier}
{street}, {town}
Fee note {number}

@40 150
[
Parent/guardian|{customer}
Child|{child}
Date|{day}
Month|{month}
]

@40 555>
Full day care, {month}|{fees}
National Childcare Scheme subsidy|-{subsidy}
{sum_name}|{sum}
Arrears from previous fee note|{old}
{all_name}|{all}

@40
Fees are due by {due}, with the child's name as reference.
Our IBAN: {iban}
A late collection charge of {late} applies after 6 pm. VAT exempt.
""",
        supplier=supplier, street=hand.street(), town=hand.town(), number=number, customer=customer, child=hand.pick("Saoirse|Cillian|Fiadh|Oisin"), day=hand.day(hand.today), month=month, fees=hand.money(fees), subsidy=hand.money(subsidy),
        sum_name=hand.pick("Fees this month|Total this month"), sum=hand.money(sum_), old=hand.money(old), all_name=hand.pick("Total now payable|Amount due"), all=hand.money(sum_ + old), due=hand.day(due), iban=iban, late=hand.money(Decimal("10.00")),
    )  # fmt: skip
    return sheet, truth(date=hand.today, due_date=due, amount_due=sum_ + old, previous_balance=old, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip
