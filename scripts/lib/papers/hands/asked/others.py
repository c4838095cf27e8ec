"""Receipts, CVs, statements of accounts and of pay, letters, a contract and a certificate."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from scripts.lib.papers.hands.asked.words import asked
from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, share, total
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "txt pdf html")
def till_slip(hand: Hand) -> Drawn:
    """A narrow slip of a shop: paid in cash with change back, the day and the slip's number at the foot."""
    hand.writes("1.234,56|1.234,56 EUR|EUR 1.234,56", "%d.%m.%Y|%d.%m.%y")
    shop = hand.pick("Baumarkt Steinfurt GmbH|Drogerie Halm e.K.|Schreibwaren Petzold OHG|Gartencenter Wiesengrund GmbH")
    number = hand.number("####/##|00####|#####")
    items = hand.items(
        "Schrauben 4x40|Pinsel flach|Abdeckfolie|Batterien AA|Collegeblock|Blumenerde 20 l|Klebeband", 1, 19, some=(2, 5), counts=3
    )  # fmt: skip
    sum_ = total(items)
    given = (sum_ / 10 + Decimal("0.5")).quantize(Decimal(1), ROUND_CEILING) * Decimal("10.00")
    tax = cents(sum_ - sum_ / Decimal("1.19"))
    sheet = drawn(
        hand,
        """
@110
{shop}
{street}
{town}

@40 300>
*items
--------------------------|
{end}|{sum}
Bar|{given}
Rückgeld|{back}

MwSt. 19 % enthalten|{tax}
Nettoumsatz|{net}

{day}  {time} Uhr|Kasse {till}
{number_label} {number}|Bediener {clerk}

@110
{thanks}
""",
        {"items": [[f"{one.count} x {one.name}", hand.bare(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), end=hand.pick("SUMME|Zu zahlen|Gesamt"), sum=hand.money(sum_), given=hand.money(given), back=hand.money(given - sum_), tax=hand.money(tax), net=hand.money(sum_ - tax),
        day=hand.day(hand.today), time=hand.number("1#:3#|1#:0#"), till=hand.digits(1), number_label=hand.pick("Bon|Beleg-Nr.|Bon-Nr."), number=number, clerk=hand.digits(2), thanks=hand.pick("Vielen Dank für Ihren Einkauf|Umtausch nur mit Beleg"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "Belegnummer|Bonnummer": number,
            "Kaufdatum|Datum des Einkaufs": hand.today,
            "Gesamtbetrag|Kaufbetrag|Endsumme": sum_,
            "Händler|Geschäft|Verkäufer": shop,
            "gegebenes Bargeld|bar bezahlt": given,
            "Wechselgeld|Rückgeld": given - sum_,
            "enthaltene Mehrwertsteuer|MwSt.-Betrag": tax,
            "Kundenname": None,
        },
    )


@LAYOUTS.add("us", "txt html pdf")
def diner(hand: Hand) -> Drawn:
    """A guest check paid by card: the check's sum, then a tip and what the card is charged."""
    hand.writes("$1,234.56|1,234.56", "%m/%d/%Y|%m/%d/%y|%b %D, %Y")
    place = hand.pick("Rusty Kettle Diner|Pho Corner on 9th|Marlow's Fish Shack|The Tin Roof Taproom")
    number, card, server = hand.number("####|10##|#####"), hand.digits(4), hand.person().split()[0]
    items = hand.items(
        "Cheeseburger|House Salad|Iced Tea|Fish Tacos|Key Lime Pie|Draft Beer|Soup of the Day", 3, 24, some=(2, 5), counts=2
    )
    net = total(items)
    tax, tip = share(net, hand.pick("6|8|9")), cents(hand.amount(2, 18, "0.50"))
    sheet = drawn(
        hand,
        """
@120
{place}
{street}
{town}
{phone}

@40 300>
Check # {number}|Table {table}
Server: {server}|{day} {time} PM

*items

Subtotal|{net}
Tax|{tax}
Check Total|{check}
Tip|{tip}
{end}|{gross}

@40
VISA XXXX XXXX XXXX {card}
Auth {auth}
APPROVED - CUSTOMER COPY
""",
        {"items": [[f"{one.count} {one.name}", hand.bare(one.sum)] for one in items]},
        place=place, street=hand.street(), town=hand.town(), phone=hand.phone(), number=number, table=hand.digits(2), server=server, day=hand.day(hand.today), time=hand.number("7:1#|8:4#|1:3#"), net=hand.money(net), tax=hand.money(tax),
        check=hand.money(net + tax), tip=hand.money(tip), end=hand.pick("Total Charged|Amount Charged|TOTAL WITH TIP"), gross=hand.money(net + tax + tip), card=card, auth=hand.digits(6),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "check_no|check_number": number,
            "txn_date|transactionDate|purchase_date": hand.today,
            "amount_charged|totalCharged": net + tax + tip,
            "merchant|merchant_name|merchantName": place,
            "subtotal|sub_total": net,
            "customer_name|customerName": None,
            "tip_amount|gratuity": tip,
            "card_last4|cardLastFour": card,
        },
    )


@LAYOUTS.add("fr", "pdf txt html")
def pump(hand: Hand) -> Drawn:
    """Fuel paid by card at the pump: what it cost stands beside litres and their price."""
    hand.writes("1 234,56 €|1 234,56 EUR|EUR 1 234,56", "%d/%m/%Y|%d/%m/%y|%d-%m-%Y")
    station = hand.pick("Station du Pont Vieux SARL|Relais des Tilleuls SAS|Carburants Morvan SARL")
    number, card = hand.number("######|##-#####"), hand.digits(4)
    litres, price = hand.amount(14, 60), Decimal(hand.rng.randrange(1599, 1989)) / 1000
    sum_ = cents(litres * price)
    tax = cents(sum_ - sum_ / Decimal("1.20"))
    fuel = hand.pick("GAZOLE|SP95-E10|SP98")
    sheet = drawn(
        hand,
        """
@90
{station}
{street}
{town}

@40 280>
TICKET N° {number}|POMPE {pump}
{day}|{time}

Carburant|{fuel}
Volume|{litres} L
Prix / L|{price} €
{end}|{sum}
dont TVA 20,00 %|{tax}

@40
CARTE BANCAIRE SANS CONTACT
CB ************{card}
DEBIT - TICKET CLIENT A CONSERVER
""",
        station=station, street=hand.street(), town=hand.town(), number=number, pump=hand.digits(1), day=hand.day(hand.today), time=hand.number("1#:2#:3#|0#:5#:1#"), fuel=fuel, litres=f"{litres:.2f}".replace(".", ","),
        price=f"{price:.3f}".replace(".", ","), end=hand.pick("MONTANT TTC|TOTAL TTC|A PAYER"), sum=hand.money(sum_), tax=hand.money(tax), card=card,
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "ticket no.|number of the slip": number,
            "day it was bought|when we filled up": hand.today,
            "what was paid|how much it cost": sum_,
            "who was paid|petrol station": station,
            "tax in it|tax amount": tax,
            "kind of fuel": fuel,
            "last four digits of the card": card,
            "name of the driver": None,
        },
    )


@LAYOUTS.add("fr", "pdf docx html")
def parcours(hand: Hand) -> Drawn:
    """Name and what he looks for as the head, ways to reach him in one line, years beside each post."""
    who, firm, older = hand.person(), hand.firm(), hand.firm()
    mail, phone = hand.address(who, hand.pick("courrier.example|boite.example")), hand.phone()
    post, before = (
        hand.pick("Responsable logistique|Gestionnaire de paie|Comptable fournisseurs|Juriste d'entreprise"),
        hand.pick("Aide-comptable|Secrétaire au service achats|Gestionnaire de stocks"),
    )
    town, began = hand.town(), hand.rng.randint(2016, 2021)
    school = hand.pick("IUT de Vannes|Université de Limoges|École de commerce d'Angers")
    sheet = drawn(
        hand,
        """
@40
{who}
{reach}

{profile}

@40 150
{head}
Depuis {began}|{post}, {firm}
|Encadrement d'une équipe de {team} personnes
|Mise en place d'un suivi hebdomadaire des délais
{older_from} - {began}|{before}, {older}
|Gestion des commandes, relances des fournisseurs

Formation
{school_from} - {school_to}|Licence professionnelle, {school}

Langues
Anglais|courant
Espagnol|notions

Centres d'intérêt
Aviron, photographie argentique
""",
        who=who, reach=f"{town} - {mail} - {phone}", profile=hand.pick("Dix ans d'expérience, disponible sous trois mois|Rigueur, écoute, sens du terrain"),
        head=hand.pick("Expérience professionnelle|Parcours professionnel"), began=str(began), post=post, firm=firm, team=str(hand.rng.randint(3, 12)), older_from=str(began - 4), before=before, older=older,
        school_from=str(began - 7), school_to=str(began - 4), school=school,
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "nom et prénom|nom du candidat": who,
            "courriel|adresse électronique": mail,
            "numéro de téléphone|téléphone portable": phone,
            "poste actuel|fonction actuelle": post,
            "employeur actuel|entreprise actuelle": firm,
            "établissement d'études|école": school,
            "date de naissance": None,
            "permis de conduire": None,
        },
    )


@LAYOUTS.add("gb", "docx pdf html")
def two_column_resume(hand: Hand) -> Drawn:
    """Two columns: how to reach her at the left, where she works at the right."""
    who, firm, older = hand.person(), hand.firm(), hand.firm()
    mail, phone = hand.address(who, hand.pick("mailbox.example|post.example")), hand.phone()
    job, earlier = (
        hand.pick("Procurement Manager|Payroll Specialist|Site Engineer|Data Analyst"),
        hand.pick("Buyer|Accounts Assistant|Graduate Trainee"),
    )
    since, town = hand.rng.randint(2017, 2022), hand.town()
    school = hand.pick("University of Wexmoor|Aldwick College|Northbridge Polytechnic")
    sheet = drawn(
        hand,
        """
@40
{who}
{job}

@40 220
{reach}|{work}
{phone}|{job}
{mail}|{firm}, {month} {since} to present
{street}|Led the move of all records to one system
{town}|and trained a team of {team}.
|
Skills|{earlier}
Excel, SQL|{older}, {older_since} to {since}
Negotiation|Kept the ledger of {many} suppliers.
Report writing|
|Education
Interests|BSc (Hons), {school}
Fell running|{school_since} to {older_since}

@40
References available on request.
""",
        who=who, job=job, reach=hand.pick("Contact|Get in touch|Details"), work=hand.pick("Experience|Employment|Career so far"), phone=phone, mail=mail, firm=firm, month=hand.pick("March|June|September"), since=str(since),
        street=hand.street(), town=town, team=str(hand.rng.randint(3, 12)), earlier=earlier, older=older, older_since=str(since - 4), many=hand.digits(3), school=school, school_since=str(since - 7),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "full_name|fullName|candidate_name": who,
            "email|email_address|emailAddress": mail,
            "phone_number|phoneNumber|phone": phone,
            "job_title|currentTitle": job,
            "current_employer|currentEmployer": firm,
            "university|schoolName": school,
            "date_of_birth|birthDate": None,
            "linkedin_url|linkedinUrl": None,
        },
    )


@LAYOUTS.add("de", "docx pdf txt")
def tabular_life(hand: Hand) -> Drawn:
    """A table of one's life with personal data first; the day it was signed at the foot is not the day of birth."""
    hand.day_form = hand.pick("%d.%m.%Y|%D. %B %Y")
    who, firm, older = hand.person(), hand.firm(), hand.firm()
    mail, phone = hand.address(who, hand.pick("postfach.example|briefkasten.example")), hand.phone()
    place, since = hand.pick("Würzburg|Oldenburg|Cottbus|Trier"), hand.rng.randint(2017, 2022)
    born = date(since - hand.rng.randint(25, 28), hand.rng.randint(1, 12), hand.rng.randint(1, 28))
    job = hand.pick("Sachbearbeitung Einkauf|Teamleitung Versand|Projektassistenz|Fachkraft für Lagerlogistik")
    sheet = drawn(
        hand,
        """
@40
Lebenslauf

@40 200
Persönliche Daten
Name|{who}
Anschrift|{street}, {town}
{phone_label}|{phone}
E-Mail|{mail}
Geboren|{born} in {place}
Familienstand|{state}

Beruflicher Werdegang
seit {month}/{since}|{firm}
|{job}
{older_month}/{older_since} - {month}/{since}|{older}
|{older_job}

Schule und Ausbildung
{school_since} - {older_since}|Berufsausbildung, Berufskolleg {school}

Kenntnisse
Sprachen|Englisch (gut), Französisch (Grundkenntnisse)
EDV|MS Office, SAP

@40
{city}, {day}
""",
        who=who, street=hand.street(), town=hand.town(), phone_label=hand.pick("Telefon|Mobil"), phone=phone, mail=mail, born=hand.day(born), place=place, state=hand.pick("ledig|verheiratet|verheiratet, ein Kind"),
        month=hand.pick("04|07|10"), since=str(since), firm=firm, job=job, older_month=hand.pick("02|08|09"), older_since=str(since - 5), older=older, older_job=hand.pick("Bürofachkraft|Servicekraft im Innendienst|Fachkraft Wareneingang"),
        school_since=str(since - 8), school=hand.pick("Bielefeld|Nürnberg|Kiel"), city=hand.pick("Leipzig|Freiburg|Bielefeld"), day=hand.day(hand.today),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "who it is about|name of the applicant": who,
            "mail address|where to e-mail them": mail,
            "number to call|how to phone them": phone,
            "day they were born|birthday": born,
            "town they were born in|place of birth": place,
            "firm they work for now|who they work for now": firm,
            "job they do now|what they do now": job,
            "salary they ask for": None,
        },
    )


@LAYOUTS.add("es", "pdf xlsx html")
def extracto(hand: Hand) -> Drawn:
    """A month of an account with a running balance; the balance before is the first row, the last is said below."""
    hand.writes("1.234,56|1.234,56 €|1.234,56 EUR", "%d/%m/%Y|%d-%m-%Y|%d.%m.%Y")
    bank = hand.pick("Caja Rural del Jalón|Banco Meseta, S.A.|Caixa Levantina S.C.C.")
    who, iban = hand.person(), hand.iban()
    first = hand.today.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    opening = balance = cents(hand.amount(300, 6000))
    rows, put, taken = [], Decimal("0.00"), Decimal("0.00")
    for at in sorted(hand.rng.sample(range(1, 27), hand.rng.randint(4, 8))):
        is_put = hand.rng.random() < 0.3
        what = hand.pick("Nómina|Transferencia recibida|Pensión" if is_put else "Recibo luz|Compra tarjeta|Cajero|Recibo agua|Seguro hogar|Cuota gimnasio")  # fmt: skip
        moved = cents(hand.amount(200, 1800) if is_put else hand.amount(8, 140))
        put, taken = (put + moved, taken) if is_put else (put, taken + moved)
        balance += moved if is_put else -moved
        when = hand.day(first + timedelta(days=at))
        rows.append([when, what, hand.bare(moved if is_put else -moved), hand.bare(balance)])
    sheet = drawn(
        hand,
        """
@40 330
{bank}|{who}
{street}|{other_street}
{town}|{other_town}

@40
{head}

@40 200
{holder}|{who}
IBAN|{iban}
Periodo|{first} a {last}

[
@40 130 400> 520>
Fecha|Concepto|Importe|Saldo
{first}|Saldo anterior||{opening}
*rows
]

@40 300>
Total abonos|{put}
Total cargos|{taken}
{end}|{closing}

@40
~ Transcurridos quince días sin recibir observaciones se entenderá conforme el presente extracto.
""",
        {"rows": rows},
        bank=bank, who=who, street=hand.street(), town=hand.town(), other_street=hand.street(), other_town=hand.town(), head=hand.pick("Extracto de cuenta|Extracto mensual|Movimientos de su cuenta"), holder=hand.pick("Titular|A nombre de"), iban=iban,
        first=hand.day(first), last=hand.day(last), opening=hand.bare(opening), put=hand.money(put), taken=hand.money(taken), end=hand.pick("Saldo final|Saldo a su favor|Nuevo saldo"), closing=hand.money(balance),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "titular de la cuenta|titular": who,
            "entidad bancaria|banco": bank,
            "IBAN|número de cuenta IBAN": iban,
            "saldo inicial|saldo al comienzo": opening,
            "saldo final|saldo al cierre": balance,
            "inicio del periodo|desde": first,
            "fin del periodo|hasta": last,
            "total de abonos|suma de ingresos": put,
        },
    )


@LAYOUTS.add("us", "pdf html docx")
def card_bill(hand: Hand) -> Drawn:
    """A card's month: a box of sums first, among them the old and the new balance and the least to pay."""
    hand.writes("$1,234.56", "%m/%d/%Y|%m/%d/%y|%B %D, %Y")
    bank = hand.pick("Cedar Point Credit Union|Lakeshore Card Services|First Prairie Bank, N.A.")
    who, card = hand.person(), hand.digits(4)
    old, bought = cents(hand.amount(150, 2400)), cents(hand.amount(80, 1900))
    paid, interest = cents(hand.amount(40, 149)), cents(hand.amount(2, 40))
    new = old - paid + bought + interest
    least, due = max(cents(new / 50), Decimal("25.00")), hand.after(21, 25)
    sheet = drawn(
        hand,
        """
@40 330
{bank}|{who}
P.O. Box {box}|{street}
{bank_town}|{town}

[
@40 240> 300 520>
Account ending in|{card}|Previous balance|{old}
{closing_label}|{day}|Payments and credits|-{paid}
Days in billing cycle|30|Purchases|+{bought}
Credit limit|{limit}|Interest charged|+{interest}
||{new_label}|{new}
]

@40 240>
{least_label}|{least}
Payment due date|{due}

@40
~ Late payment warning: if we do not receive your minimum payment by the date listed above, you may have to pay a late fee of up to $40.00.
~ Minimum payment warning: if you make only the minimum payment each period, you will pay more in interest and it will take you longer to pay off your balance.
""",
        bank=bank, who=who, box=hand.digits(4), street=hand.street(), bank_town=hand.town(), town=hand.town(), card=card, old=hand.money(old), closing_label=hand.pick("Statement date|Statement closing date"), day=hand.day(hand.today), paid=hand.money(paid),
        bought=hand.money(bought), limit=hand.pick("$5,000.00|$7,500.00|$12,000.00"), interest=hand.money(interest), new_label=hand.pick("New balance|Statement balance"), new=hand.money(new),
        least_label=hand.pick("Minimum payment due|Minimum due"), least=hand.money(least), due=hand.day(due),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "cardholder_name|cardholderName": who,
            "issuer|bank_name|issuerName": bank,
            "statement_date|statementDate": hand.today,
            "new_balance|newBalance|closingBalance": new,
            "prev_balance|previousBalance": old,
            "min_payment|minimumPaymentDue": least,
            "payment_due_date|dueDate": due,
            "account_last4|cardLastFour": card,
        },
    )


@LAYOUTS.add("at", "pdf xlsx docx")
def payslip(hand: Hand) -> Drawn:
    """A month's pay: gross, what is kept, and what is paid out; the year so far in a column of its own."""
    hand.writes("1.234,56|€ 1.234,56|1.234,56 EUR", "%d.%m.%Y")
    firm, who, staff = hand.firm(), hand.person(), hand.number("####|0####|1###")
    entered = hand.before(500, 4000)
    gross, extra = cents(hand.amount(2100, 4600, "10")), cents(hand.amount(40, 300))
    whole = gross + extra
    social, tax = share(whole, "18.07"), cents(hand.amount(120, 600))
    out, iban = whole - social - tax, hand.iban()
    months = hand.today.month
    sheet = drawn(
        hand,
        """
@40 330
{firm}|{head} {month}
{street}
{town}

[
@40 160 300 420
{staff_label}|{staff}|Eintritt|{entered}
SV-Nr.|{social_number}|Steuergruppe|{group}
]

@40
{who}
{other_street}
{other_town}

[
@40 110 380> 520>
LA|Bezeichnung|laufend|kumuliert
100|{pay_label}|{gross}|{gross_year}
210|Überstunden|{extra}|{extra_year}
|Summe Brutto|{whole}|{whole_year}
700|Sozialversicherung|{social}|{social_year}
710|Lohnsteuer|{tax}|{tax_year}
]

@220 520>
{end}|{out}

@40
Überwiesen auf {iban} am {day}
""",
        firm=firm, head=hand.pick("Gehaltszettel|Lohn-/Gehaltsabrechnung|Bezugsabrechnung"), month=hand.day(hand.today, "%B %Y"), street=hand.street(), town=hand.town(), staff_label=hand.pick("Pers.-Nr.|Personalnr."), staff=staff,
        entered=hand.day(entered), social_number=hand.number("#### ") + f"{hand.rng.randint(1, 28):02}0{hand.rng.randint(1, 9)}{hand.rng.randint(70, 99)}", group=hand.pick("B1|A2"), who=who, other_street=hand.street(), other_town=hand.town(),
        pay_label=hand.pick("Gehalt|Grundlohn"), gross=hand.bare(gross), gross_year=hand.bare(gross * months), extra=hand.bare(extra), extra_year=hand.bare(extra * months), whole=hand.bare(whole), whole_year=hand.bare(whole * months),
        social=hand.bare(social), social_year=hand.bare(social * months), tax=hand.bare(tax), tax_year=hand.bare(tax * months), end=hand.pick("Auszahlung|Netto-Auszahlung|Auszahlungsbetrag"), out=hand.money(out), iban=iban, day=hand.day(hand.today),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "Arbeitgeber|Dienstgeber": firm,
            "Arbeitnehmer|Dienstnehmer|Mitarbeiter": who,
            "Personalnummer": staff,
            "Auszahlungsbetrag|ausbezahlter Nettobetrag": out,
            "Bruttobezug des Monats|Summe brutto im Monat": whole,
            "Lohnsteuer im Monat|einbehaltene Lohnsteuer": tax,
            "Eintrittsdatum|beschäftigt seit": entered,
            "IBAN": iban,
        },
    )


@LAYOUTS.add("nl", "docx pdf eml")
def opzegging(hand: Hand) -> Drawn:
    """Somebody at home ends a contract: sender above, whom it goes to below, the day of the end in the text."""
    hand.day_form = hand.pick("%D %B %Y|%d-%m-%Y")
    who, firm, reference = hand.person(), hand.firm(), hand.number("########|ABO-#####|C/####/##")
    ends = hand.after(30, 31, 60)
    subject = hand.pick("Opzegging abonnement|Beëindiging van mijn overeenkomst|Opzeggen onderhoudscontract")
    mail = hand.address(who, "postbak.example")
    hand.mail = (f"{who} <{mail}>", subject)
    sheet = drawn(
        hand,
        """
@40
{who}
{street}
{town}
{mail}

{firm}
T.a.v. de klantenservice
{other_street}
{other_town}

{city}, {day}

@40 140
{subject_label}|{subject}
{reference_label}|{reference}

@40
Geachte heer, mevrouw,

~ Hierbij zeg ik de overeenkomst met bovenstaand nummer op per {ends}. De machtiging voor automatische incasso trek ik met ingang van die datum in.

Ik ontvang graag een schriftelijke bevestiging.

Met vriendelijke groet,

{who}
""",
        who=who, street=hand.street(), town=hand.town(), mail=mail, firm=firm, other_street=hand.street(), other_town=hand.town(), city=hand.pick("Utrecht|Haarlem|Groningen"), day=hand.day(hand.today), subject_label=hand.pick("Betreft:|Onderwerp:"),
        subject=subject, reference_label=hand.pick("Contractnummer:|Uw kenmerk:"), reference=reference, ends=hand.day(ends),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "afzender|van wie": who,
            "geadresseerde|ontvanger": firm,
            "onderwerp|betreft": subject,
            "briefdatum|datum van de brief": hand.today,
            "contractnummer|nummer van de overeenkomst": reference,
            "einddatum|opgezegd per": ends,
            "e-mailadres|mailadres van de afzender": mail,
            "telefoonnummer": None,
        },
    )


@LAYOUTS.add("gb", "docx pdf txt")
def council_letter(hand: Hand) -> Drawn:
    """An office writes to a tenant: references at the right, the subject as a line of its own, a visit on another day."""
    hand.day_form = hand.pick("%D %B %Y|%d %B %Y|%o %B %Y")
    office = hand.pick("Harcombe District Council|Wexmoor Housing Trust|Penbury Homes Association")
    who, to, reference = hand.person(), hand.person(), hand.number("HS/####/@@|REP-######|T#####")
    visit = hand.after(9, 12, 16, 20)
    subject = hand.pick("Replacement of your front door|Annual gas safety check|Damp inspection at your home")
    phone = hand.phone()
    sheet = drawn(
        hand,
        """
@300
{office}
{street}
{town}

@40 300
{to}|{reference_label} {reference}
{other_street}|Ask for: {who}
{other_town}|Direct line: {phone}

@40
{day}

Dear {to}

{subject}

~ Following our letter earlier this year, we have arranged for our contractor to call on {visit}, between 8am and 1pm. Somebody over 18 will need to be at home.

~ If this day does not suit you, please ring the number above at least two working days before. There is no charge for this work.

Yours sincerely

{who}
{role}
""",
        office=office, street=hand.street(), town=hand.town(), to=to, reference_label=hand.pick("Our ref:|Reference:"), reference=reference, other_street=hand.street(), other_town=hand.town(), who=who, phone=phone, day=hand.day(hand.today),
        subject=subject, visit=hand.day(visit), role=hand.pick("Repairs Coordinator|Housing Officer|Property Services"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "organisation it comes from|office that sent it": office,
            "who signed it|person who signed": who,
            "who it is to|addressed to": to,
            "what it is about|subject line": subject,
            "day it was written|when the letter was written": hand.today,
            "their reference|ref. of the sender": reference,
            "day of the visit|when they will come": visit,
            "number to ring|phone to call": phone,
        },
    )


@LAYOUTS.add("it", "pdf docx html")
def comunicazione(hand: Hand) -> Drawn:
    """A firm tells a client that its account has changed: subject after a word, two days, a protocol's number."""
    hand.day_form = hand.pick("%D %B %Y|%d/%m/%Y")
    firm, client, protocol = hand.firm(), hand.firm(), hand.number("####/%Y|###/%y|##/AMM")
    since, who, iban = hand.after(15, 20, 30, 40), hand.person(), hand.iban()
    subject = hand.pick("Variazione coordinate bancarie|Nuovo conto corrente per i pagamenti|Cambio banca d'appoggio")
    sheet = drawn(
        hand,
        """
@160
{firm}
{street} - {town}

@40 320
Prot. n. {protocol}|Spett.le
{city}, {day}|{client}
|{other_street}
|{other_town}

@40
Oggetto: {subject}

Gentile cliente,
~ con la presente Vi comunichiamo che a decorrere dal {since} tutti i pagamenti a nostro favore dovranno essere effettuati esclusivamente sul seguente conto:

@40 120
IBAN|{iban}
Intestato a|{firm}

@40
~ Vi preghiamo di aggiornare le Vostre anagrafiche. Il conto precedente sarà chiuso. Per ogni verifica potete chiamare il numero già in Vostro possesso.

Distinti saluti

@320
{role}
{who}
""",
        firm=firm, street=hand.street(), town=hand.town(), protocol=protocol, city=hand.pick("Padova|Bari|Genova"), day=hand.day(hand.today), client=client, other_street=hand.street(), other_town=hand.town(),
        subject=subject, since=hand.day(since), iban=iban, role=hand.pick("Il responsabile amministrativo|L'amministratore|Ufficio amministrazione"), who=who,
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "sender|sender_company|senderName": firm,
            "recipient|recipientName|addressee": client,
            "subject|subjectLine": subject,
            "letter_date|letterDate": hand.today,
            "protocol_no|protocolNumber": protocol,
            "effective_date|effectiveFrom|valid_from": since,
            "new_iban|iban": iban,
            "signatory|signedBy": who,
        },
    )


@LAYOUTS.add("cz", "docx pdf txt")
def najemni_smlouva(hand: Hand) -> Drawn:
    """A lease: the parties by numbers, rent and deposit in the articles, the day of signing at the end."""
    hand.writes("1 234,56 Kč|1 234,-- Kč|1 234,56 CZK", "%D. %B %Y|%D. %M. %Y|%d.%m.%Y")
    owner, tenant = hand.person(), hand.person()
    born, since = hand.before(12000, 20000), hand.after(10, 20, 30)
    rent, costs = cents(hand.amount(9000, 24000, "100")), cents(hand.amount(1200, 4200, "50"))
    deposit = rent * hand.rng.choice((2, 3))
    account = hand.number("##########/0###")
    sheet = drawn(
        hand,
        """
@160
{head}

@40 60
1.|{owner}, nar. {born}, bytem {street}, {town}
|(dále jen pronajímatel)
a
2.|{tenant}, nar. {other_born}, bytem {other_street}, {other_town}
|(dále jen nájemce)

@40
I. Předmět nájmu
~ Pronajímatel přenechává nájemci k užívání byt č. {flat} ve {floor}. podlaží domu na adrese {street}, {town}.

II. Doba nájmu
~ Nájem se sjednává na dobu neurčitou a počíná dnem {since}.

III. Nájemné
~ Měsíční nájemné činí {rent}. Záloha na služby činí {costs} měsíčně. Obě částky jsou splatné vždy do {until}. dne v měsíci na účet č. {account}.
~ Při podpisu této smlouvy skládá nájemce jistotu ve výši {deposit}.

@40 300
{city} dne {day}|{city} dne {day}

.......................|.......................
pronajímatel|nájemce
""",
        head=hand.pick("SMLOUVA O NÁJMU BYTU|NÁJEMNÍ SMLOUVA"), owner=owner, born=hand.day(born), street=hand.street(), town=hand.town(), tenant=tenant, other_born=hand.day(hand.before(8000, 11000)), other_street=hand.pick("Lipová 9|Zahradní 44"),
        other_town=hand.pick("779 00 Olomouc|370 01 České Budějovice"), flat=hand.digits(2), floor=hand.rng.choice("234"), since=hand.day(since), rent=hand.money(rent), costs=hand.money(costs), until=hand.pick("5|10|15"),
        account=account, deposit=hand.money(deposit), city=hand.pick("V Brně|V Plzni"), day=hand.day(hand.today),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "pronajímatel": owner,
            "nájemce": tenant,
            "datum podpisu|podepsáno dne": hand.today,
            "začátek nájmu|nájem od": since,
            "měsíční nájemné|výše nájemného": rent,
            "záloha na služby": costs,
            "kauce|jistota": deposit,
            "konec nájmu|nájem do": None,
        },
    )


@LAYOUTS.add("gb", "pdf docx html")
def first_aid(hand: Hand) -> Drawn:
    """A certificate in sentences that are set in the middle; its number and the day it ends stand small below."""
    hand.day_form = hand.pick("%D %B %Y|%o %B %Y|%d/%m/%Y")
    house = hand.pick("Redwick Training Centre|Safehands Skills Ltd|Moorland Rescue Academy")
    who, number, tutor = hand.person(), hand.number("FA-######|%y/#####|C#######"), hand.person()
    course = hand.pick(
        "Emergency First Aid at Work|Working at Height|Fire Marshal Duties|Manual Handling|Food Safety Level 2"
    )
    ends = date(hand.today.year + hand.rng.choice((2, 3)), hand.today.month, min(hand.today.day, 28))
    sheet = drawn(
        hand,
        """
@200
{house}

@180
CERTIFICATE OF {what}

@200
{words}

@200
{who}

@160
{done}

@180
{course}

@160
{awarded} {day}

@40 340
{number_label} {number}|{tutor}
{until} {ends}|Course tutor
""",
        house=house, what=hand.pick("ATTENDANCE|ACHIEVEMENT|COMPLETION"), words=hand.pick("This is to certify that|We confirm that|Awarded to"), who=who, done=hand.pick("has successfully completed the course|attended and passed"), course=course,
        awarded=hand.pick("Awarded on|Given on|Dated"), day=hand.day(hand.today), number_label=hand.pick("Certificate no.|No.|Registration:"), number=number, tutor=tutor, until=hand.pick("Valid until|Expires|Renew by"), ends=hand.day(ends),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "who it was given to|person who took the course": who,
            "what the course was|name of the course": course,
            "day it was given|when it was awarded": hand.today,
            "who gave it|training company": house,
            "certificate no.|number on the certificate": number,
            "good until|when it runs out": ends,
            "who taught it|tutor": tutor,
            "mark they got|grade": None,
        },
    )
