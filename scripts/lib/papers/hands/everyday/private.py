"""What is no bill: a slip of pay, two statements, a contract, letters, a certificate, a CV, a ticket."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.everyday.bills import month_before
from scripts.lib.papers.hands.hand import CENT, Hand, plain, share, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("fr", "pdf xlsx docx")
def pay(hand: Hand) -> Drawn:
    """Base, rate, and what is taken off in columns; gross and net among sums of the year."""
    hand.writes("1 234,56|1.234,56|1 234,56 €", "%d/%m/%Y|%d.%m.%Y")
    firm, who = hand.pick("Ateliers Morvan SAS|Fromagerie du Pilat SARL|Hôtel des Quais SAS"), hand.person()
    start, end = month_before(hand.today)
    gross = hand.amount(1800, 3900)
    taken = [
        ("Sécurité sociale - Maladie", "0,40", share(gross, "0.40")),
        ("Vieillesse plafonnée", "6,90", share(gross, "6.90")),
    ]
    taken += [("Retraite complémentaire", "4,01", share(gross, "4.01")), ("CSG déductible", "6,80", share(gross, "6.80"))]
    less = sum((one[2] for one in taken), Decimal("0.00"))
    net = gross - less
    withheld = share(net, hand.rng.choice(("2.1", "3.5", "5.3")))
    number, job = (
        hand.number("1 ## 0# ## ### ### ##|2 ## 0# ## ### ### ##"),
        hand.pick("Comptable|Technicien de maintenance|Réceptionniste|Chef d'équipe"),
    )
    sheet = drawn(
        hand,
        """
@40 330
BULLETIN DE PAIE|Période du {start} au {end}

{firm}|{who}
{street}|{home}
{town}|{home_town}
SIRET {siret}|N° SS {number}
Code APE {ape}|Emploi : {job}

@40 310> 390> 490>
[
Rubrique|Base|Taux|Montant
Salaire de base|151,67||{gross}
Salaire brut|||{gross}
*taken
Total des retenues|||{less}
Net avant impôt sur le revenu|||{net}
Impôt prélevé à la source|||{withheld}
{paid_name}|||{paid}
]

@40 200
Payé le|{payday}
Mode|Virement
Congés acquis|{leave} jours

@40
Dans votre intérêt, conservez ce bulletin sans limitation de durée.
""",
        {"taken": [(name, hand.bare(gross), rate, hand.bare(-sum_)) for name, rate, sum_ in taken]},
        start=hand.day(start), end=hand.day(end), firm=firm, who=who, street=hand.street(), home=hand.street(), town=hand.town(), home_town=hand.town(),
        siret=hand.number("### ### ### #####"), number=number, ape=hand.number("####@"), job=job, gross=hand.bare(gross), less=hand.bare(-less), net=hand.bare(net),
        withheld=hand.bare(-withheld), paid_name=hand.pick("NET À PAYER|Net payé|Net à payer au salarié"), paid=hand.money(net - withheld),
        payday=hand.day(end), leave=hand.pick("2,50|7,50|12,50"),
    )  # fmt: skip
    return sheet, truth(
        employer=firm,
        employee=who,
        period_start=start,
        period_end=end,
        gross_salary=gross,
        net_pay=net - withheld,
        job_title=job,
        iban=None,
    )


@LAYOUTS.add("gb", "pdf csv txt")
def current_account(hand: Hand) -> Drawn:
    """Money in and out in two columns with the balance behind each day; the first and the last balance have names."""
    hand.writes("1,234.56|£1,234.56", "%D %b %Y|%d/%m/%Y|%D %B %Y")
    bank, who = hand.pick("Wharfedale Bank plc|Crown & Anchor Building Society|Fenland Bank"), hand.person()
    start, end = month_before(hand.today)
    opening, code = hand.amount(300, 4000), hand.iban()
    plain_code = code.replace(" ", "")
    sort, account = "-".join(plain_code[at : at + 2] for at in (8, 10, 12)), plain_code[14:]
    names = hand.pick(
        "Card payment CORNER GROCER,Direct debit COUNCIL TAX,Salary COPPER BEECH LTD,Cash withdrawal|"
        "Direct debit WATERBOARD,Faster payment J HOLLIS,Card payment RAIL TICKETS,Standing order RENT"
    ).split(",")
    balance, at, rows = opening, start, []
    for name in names:
        at += timedelta(days=hand.rng.randint(1, 6))
        sum_, is_in = hand.amount(9, 240), name.startswith(("Salary", "Faster"))
        balance += sum_ if is_in else -sum_
        rows.append(
            (hand.day(at), name, "" if is_in else hand.bare(sum_), hand.bare(sum_) if is_in else "", hand.bare(balance))
        )
    sheet = drawn(
        hand,
        """
@40
{bank}
{title}

@40 180
{holder}|{who}
Sort code|{sort}
Account number|{account}
IBAN|{iban}
Statement period|{start} to {end}

@40 130 360> 430> 510>
[
Date|Details|Out|In|Balance
{start}|{open_name}|||{opening}
*rows
{end}|{close_name}|||{closing}
]

@40
~ Please check the entries and tell us at once about any that you do not know. Eligible deposits are protected up to the limit of the scheme.
""",
        {"rows": rows},
        bank=bank, title=hand.pick("Your current account statement|Statement of account|Current account"), holder=hand.pick("Account holder|Account name"), who=who, sort=sort,
        account=account, iban=code, start=hand.day(start), end=hand.day(end), open_name=hand.pick("Opening balance|Balance brought forward"),
        opening=hand.money(opening), close_name=hand.pick("Closing balance|Balance carried forward"), closing=hand.money(balance),
    )  # fmt: skip
    return sheet, truth(
        account_holder=who, account_number=account, sort_code=sort, iban=code, period_start=start, period_end=end,
        opening_balance=opening, closing_balance=balance,
    )  # fmt: skip


@LAYOUTS.add("it", "pdf html txt")
def credit_card(hand: Hand) -> Drawn:
    """A card's month: purchases with two days each, the sum that is debited and the day when, the limit beside."""
    hand.writes("1.234,56 €|€ 1.234,56|1.234,56 EUR", "%d/%m/%Y|%d.%m.%Y")
    bank, who = hand.pick("Credito Appenninico S.p.A.|Cassa Laguna S.p.A.|Banca Tirrenica S.p.A."), hand.person()
    limit, debit = hand.rng.choice((Decimal("1500.00"), Decimal("2000.00"), Decimal("3000.00"))), hand.after(10, 12, 15)
    shops = hand.pick(
        "Trattoria da Gino,Alimentari Conca,Libreria Alba|Ferramenta Poli,Treni biglietti,Farmacia Sole,Cinema Eden"
    ).split(",")
    bought = sorted((hand.before(4, 29), shop, hand.amount(6, 180)) for shop in shops)
    fee = Decimal("2.00")
    sum_ = sum((one[2] for one in bought), fee)
    rows = [(hand.day(day), hand.day(day + timedelta(days=2)), shop, hand.bare(price)) for day, shop, price in bought]
    card = f"**** **** **** {hand.digits(4)}"
    sheet = drawn(
        hand,
        """
@40 320
{bank}|Gentile Cliente
|{who}
|{street}
|{town}

@40
ESTRATTO CONTO CARTA DI CREDITO

@40 180 300 410
Data estratto conto|Carta|Limite|Addebito il
{day}|{last}|{limit}|{debit}

@40 130 220 490>
[
Acquisto|Registrato|Esercente|Importo
*rows
||Imposta di bollo|{fee}
||{total}|{sum}
]

@40
~ L'importo sarà addebitato sul conto corrente collegato alla carta. Se desidera bloccare la carta chiami il numero {phone}.
{bank} - Sede legale {office}, {seat} - Cod. ABI {abi}
""",
        {"rows": rows},
        bank=bank, who=who, street=hand.street(), town=hand.town(), day=hand.day(hand.today), last=card[-9:], limit=hand.money(limit), debit=hand.day(debit),
        fee=hand.bare(fee), total=hand.pick("Totale da addebitare|Totale addebito|Totale del mese"), sum=hand.money(sum_), phone=hand.phone(), office=hand.street(), seat=hand.town(),
        abi=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(
        card_holder=who, date=hand.today, total=sum_, debit_date=debit, credit_limit=limit, bank=bank, iban=None
    )


@LAYOUTS.add("nl", "docx pdf txt")
def employed(hand: Hand) -> Drawn:
    """A contract in few articles: the parties in sentences, from when until when, the pay of a month, signed at a place."""
    hand.writes("€ 1.234,56|€ 1.234,--|EUR 1.234,56", "%D %B %Y|%d-%m-%Y")
    firm, who, boss = (
        hand.pick("Bakkerij Zonnehof B.V.|Adviesbureau Klaver B.V.|Tuincentrum De Vaart B.V."),
        hand.person(),
        hand.person(),
    )
    start = (hand.today.replace(day=1) + timedelta(days=32)).replace(day=1)
    end = start.replace(year=start.year + 1) - timedelta(days=1)
    wage, job = (
        hand.amount(2200, 4100, "10.00").quantize(CENT),
        hand.pick("verkoopmedewerker|administratief medewerker|teamleider|junior adviseur"),
    )
    born = hand.before(8000, 20000)
    sheet = drawn(
        hand,
        """
@40
ARBEIDSOVEREENKOMST VOOR BEPAALDE TIJD

De ondergetekenden:
~ 1. {firm}, gevestigd te {seat}, {street}, vertegenwoordigd door {boss}, hierna te noemen: werkgever;
~ 2. {who}, geboren op {born}, wonende te {home_town}, {home}, hierna te noemen: werknemer;
komen het volgende overeen:

Artikel 1 - Functie
~ Werknemer treedt in dienst in de functie van {job} voor {hours} uur per week.
Artikel 2 - Duur
~ De overeenkomst gaat in op {start} en eindigt van rechtswege op {end}.
Artikel 3 - Salaris
~ Het salaris bedraagt {wage} bruto per maand, te vermeerderen met 8% vakantietoeslag.
Artikel 4 - Proeftijd
~ De eerste maand geldt als proeftijd.

Getekend te {place} op {day}

@40 300
Werkgever|Werknemer
{boss}|{who}
""",
        firm=firm, seat=hand.town(), street=hand.street(), boss=boss, who=who, born=hand.day(born), home_town=hand.town(), home=hand.street(), job=job,
        hours=hand.pick("24|32|36|40"), start=hand.day(start), end=hand.day(end), wage=hand.money(wage), place=hand.pick("Utrecht|Haarlem|Zwolle"), day=hand.day(hand.today),
    )  # fmt: skip
    return sheet, truth(
        employer=firm,
        employee=who,
        job_title=job,
        start_date=start,
        end_date=end,
        gross_salary=wage,
        date_of_birth=born,
        iban=None,
    )


@LAYOUTS.add("de", "pdf docx html")
def claim(hand: Hand) -> Drawn:
    """A letter of an insurer: reference block at the right, the day of the loss, what is paid after the excess."""
    hand.writes("1.234,56 €|1.234,56 Euro|EUR 1.234,56", "%d.%m.%Y|%D. %B %Y")
    firm, who, clerk = (
        hand.pick("Hanseat Sachversicherung AG|Allgäuer Versicherungsverein a.G.|Merkur Schutz Versicherung AG"),
        hand.person(),
        hand.person(),
    )
    policy, number, lost = (
        hand.number("KF-########|###.###.###-#|VS ########"),
        hand.number("S%y/######|##-######-##|%Y-#######"),
        hand.before(12, 60),
    )
    damage, excess = hand.amount(600, 5200), hand.rng.choice((Decimal("150.00"), Decimal("300.00"), Decimal("500.00")))
    sheet = drawn(
        hand,
        """
@40 330 430
{firm}
{street}, {town}

{who}|{policy_name}|{policy}
{home}|{number_name}|{number}
{home_town}|Bearbeiter|{clerk}
|Telefon|{phone}
|Datum|{day}

@40
{subject} vom {lost}

{dear}

~ die Prüfung Ihres Schadens ist abgeschlossen. Nach dem Gutachten erkennen wir einen Schaden in Höhe von {damage} an. Davon ziehen wir die vereinbarte Selbstbeteiligung von {excess} ab.
~ Den verbleibenden Betrag von {paid} überweisen wir in den nächsten Tagen auf das uns bekannte Konto.
~ Bitte bewahren Sie dieses Schreiben auf. Ihr Schadenfreiheitsrabatt ändert sich nicht.

Freundliche Grüße
{clerk}
{firm}
""",
        firm=firm, street=hand.street(), town=hand.town(), who=who, policy_name=hand.pick("Versicherung|Vertrag Nr.|Policen-Nr."), policy=policy, home=hand.street(),
        number_name=hand.pick("Schaden-Nr.|Schadennr."), number=number, home_town=hand.town(), clerk=clerk, phone=hand.phone(), day=hand.day(hand.today),
        subject=hand.pick("Ihr Glasbruch|Ihr Wildschaden|Ihr Unfallschaden|Ihr Hagelschaden"), lost=hand.day(lost), dear=hand.pick("Guten Tag,|Sehr geehrte Damen und Herren,"),
        damage=hand.money(damage), excess=hand.money(excess), paid=hand.money(damage - excess),
    )  # fmt: skip
    return sheet, truth(
        policy_number=policy, claim_number=number, date=hand.today, date_of_loss=lost, sender=firm, recipient=who,
        payout_amount=damage - excess, due_date=None,
    )  # fmt: skip


@LAYOUTS.add("us", "pdf docx html")
def certificate(hand: Hand) -> Drawn:
    """Words in the middle of a page: who, what and for how long, each on a line of its own, the number small below."""
    hand.writes("$1,234.56", "%B %D, %Y|the %o day of %B, %Y|%m/%d/%Y")
    school, who = (
        hand.pick("Lakeshore Safety Institute|Northgate Continuing Education|Redwood Training Center, Inc."),
        hand.person(),
    )
    course = hand.pick("First Aid and CPR for Adults|Forklift Operator Safety|Food Handler Basics|Bookkeeping Fundamentals")
    number, teacher, hours = hand.number("CERT-######|@@##-#####|########"), hand.person(), hand.pick("4|8|16|24")
    sheet = drawn(
        hand,
        """
@200
{title}

@170
{lead}
@210
{who}
@170
has {did} the course
@150
{course}
@170
{hours} hours of instruction

@120
Given on {day} at {town}

@80 340
{teacher}|{head}
Instructor|Director
@80 340
{school}|{number_name} {number}
""",
        title=hand.pick("CERTIFICATE OF COMPLETION|Certificate of Training|CERTIFICATE"), lead=hand.pick("This is to certify that|This certifies that|Presented to"),
        who=who, did=hand.pick("successfully completed|completed and passed"), course=course, hours=hours, day=hand.day(hand.today), town=hand.town().rpartition(" ")[0],
        teacher=teacher, head=hand.person(), school=school, number_name=hand.pick("Certificate no.|Certificate ID:|No."), number=number,
    )  # fmt: skip
    return sheet, truth(
        name=who,
        course=course,
        date=hand.today,
        certificate_number=number,
        issuer=school,
        instructor=teacher,
        expiry_date=None,
    )


@LAYOUTS.add("gb", "docx pdf txt")
def career(hand: Hand) -> Drawn:
    """A CV: how to reach the person in one line, years before each post, the newest first."""
    who, firms = hand.person(), [hand.firm(), hand.firm()]
    title, phone = hand.pick("Data Analyst|Dental Nurse|Site Manager|Marketing Assistant|Payroll Officer"), hand.phone()
    mail, year = hand.address(who, hand.pick("postbox.example|mailhut.example")), hand.today.year
    first, school = year - hand.rng.randint(2, 4), hand.pick("Marlowe University|Tyneford College|University of West Mercia")
    sheet = drawn(
        hand,
        """
@40
{who}
{street}, {town} - {phone} - {mail}

{about}
~ {title} with a calm manner and an eye for detail, used to busy teams and to learning on the job.

{work}
@40 150
{first} - present|{title}
|{firm}
@40
~ Responsible for weekly reports, for training two newcomers and for keeping records in order.
@40 150
{second} - {first}|Junior {title}
|{other}

@40
Education
@40 150
{third} - {second}|{degree}, {school}

@40
{more}
Full driving licence, French (conversational), spreadsheets. References on request.
""",
        who=who, street=hand.street(), town=hand.town(), phone=phone, mail=mail, about=hand.pick("Profile|About me|Summary"), title=title,
        work=hand.pick("Employment|Work experience|Career history"), first=str(first), firm=firms[0], second=str(first - 3), other=firms[1], third=str(first - 6),
        degree=hand.pick("BA (Hons) Business|BSc Biology|Diploma in Management"), school=school, more=hand.pick("Other|Skills and interests"),
    )  # fmt: skip
    return sheet, truth(
        name=who, email=mail, phone=phone, job_title=title, current_employer=firms[0], university=school, date_of_birth=None
    )


@LAYOUTS.add("dk", "eml docx txt")
def farewell(hand: Hand) -> Drawn:
    """A member writes that they leave: number and last day in the sentence, the address of the writer below."""
    hand.writes("1.234,56 kr.", "%D. %B %Y|%d-%m-%Y|%d.%m.%Y")
    club, who = hand.pick("Fitnesshuset Aarhus A/S|Boligforsikring Fyn G/S|Bredbånd Nord A/S"), hand.person()
    number, phone = hand.number("#######|M-#####|## ## ###"), hand.phone()
    last = (hand.today.replace(day=1) + timedelta(days=63)).replace(day=1) - timedelta(days=1)
    subject = hand.pick("Opsigelse af min aftale|Opsigelse af medlemskab|Opsigelse")
    mail = hand.address(who, "postkasse.example")
    hand.mail = (f"{who} <{mail}>", subject)
    sheet = drawn(
        hand,
        """
@40
{club}
Kundeservice
{street}
{town}

{day}

{subject_line}

Kære kundeservice

~ Jeg opsiger hermed min aftale hos jer. Mit {number_name} er {number}. Aftalen skal slutte den {last}, og jeg beder jer om ikke at trække flere betalinger efter den dag.
~ Send venligst en bekræftelse til {mail}.

Med venlig hilsen
{who}
{home}
{home_town}
Tlf. {phone}
""",
        club=club, street=hand.street(), town=hand.town(), day=hand.day(hand.today), subject_line=f"Vedr.: {subject}", number_name=hand.pick("kundenummer|kundenr."),
        number=number, last=hand.day(last), mail=mail, who=who, home=hand.street(), home_town=hand.town(), phone=phone,
    )  # fmt: skip
    return sheet, truth(
        sender=who,
        recipient=club,
        date=hand.today,
        subject=subject,
        customer_number=number,
        end_date=last,
        email=mail,
        phone=phone,
    )


@LAYOUTS.add("ch", "pdf html eml")
def coach(hand: Hand) -> Drawn:
    """A ticket for a coach: the code large, legs with hours, the price in francs; day of sale and of travel differ."""
    hand.writes("CHF 1'234.56|1'234.56 CHF|Fr. 1'234.56", "%d.%m.%Y|%D. %B %Y")
    firm, who = hand.pick("Alpenpost Reisebus AG|Seeland Fernbus GmbH|Gotthard Linien AG"), hand.person()
    code, travel = hand.number("@@@@##|##@@@#|@#@#@#"), hand.after(4, 9, 15)
    begin, end = hand.pick("Basel SBB|Zürich Carpark|Bern Neufeld"), hand.pick("München ZOB|Milano Lampugnano|Freiburg ZOB")
    price, seat = hand.amount(19, 79, "0.50").quantize(CENT), hand.rng.choice((Decimal("3.00"), Decimal("4.50")))
    hand.mail = (f"{firm} <tickets@{plain(firm.split()[0])}.example>", f"Ihre Buchung {code}")
    sheet = drawn(
        hand,
        """
@40 300
{firm}|{code_name}
|{code}

@40
{title} {begin} - {end}

@40 200 320
[
Reisedatum|Abfahrt|Ankunft
{travel}|{hour}:15|1{digit}:40
Linie {line}|{begin}|{end}
]

@40 160
Fahrgast|{who}
Sitzplatz|{seat_number}
Gepäck|1 Koffer, 1 Handgepäck

@40 300>
Fahrpreis|{price}
Reservierung|{seat}
{total}|{sum}

@40
Gekauft am {day}, bezahlt mit Kreditkarte.
~ Bitte seien Sie 15 Minuten vor der Abfahrt am Bus und halten Sie einen Ausweis bereit. Umbuchen können Sie bis am Vortag.
{firm}, {street}, {town}
""",
        firm=firm, code_name=hand.pick("Buchungsnummer|Buchungscode|Ihre Buchung"), code=code, title=hand.pick("Fahrkarte|Ticket|Busticket"), begin=begin, end=end,
        travel=hand.day(travel), hour=hand.pick("07|08|09"), digit=hand.pick("2|3|4"), line=hand.number("##|N##"), who=who, seat_number=hand.number("#@|1#@"),
        price=hand.money(price), seat=hand.money(seat), total=hand.pick("Total|Gesamtpreis|Total inkl. MWST"), sum=hand.money(price + seat), day=hand.day(hand.today),
        street=hand.street(), town=hand.town(),
    )  # fmt: skip
    return sheet, truth(
        booking_number=code,
        passenger=who,
        travel_date=travel,
        purchase_date=hand.today,
        total=price + seat,
        supplier=firm,
        invoice_number=None,
    )
