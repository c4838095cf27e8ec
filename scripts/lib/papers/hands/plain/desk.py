"""Receipts of shops, and CVs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, cents, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("us", "txt pdf")
def hardware_store(hand: Hand) -> Drawn:
    """A till's slip: shop on top, day and hour in one line, sales tax, how it was paid after a colon."""
    hand.writes("1,234.56|$1,234.56", "%m/%d/%Y|%m/%d/%y")
    shop, how = (
        hand.pick("Gopher Hardware|Millbrook Garden Center|Corner Paint Supply|Riverbend Pet Food"),
        hand.pick("Cash|Visa|Mastercard|Debit"),
    )
    items = hand.items(
        "WOOD SCREWS 2IN|PAINT ROLLER|POTTING SOIL|LED BULB 60W|DOG FOOD 5LB|DUCT TAPE|GLOVES M",
        2,
        38,
        some=(1, 5),
        counts=3,
    )
    net = total(items)
    tax = cents(net * Decimal("0.06"))
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
{phone}

@40 200
{day}  {hour}:{minute} {half}|Reg 0{till}
Trans {number}|Cashier: {who}

@40 270>
[
*items
SUBTOTAL|{net}
SALES TAX 6%|{tax}
TOTAL|{sum}
]
@40
{paid}: {how}
Items sold: {count}
Returns within 30 days with receipt
THANK YOU
""",
        {"items": [[f"{one.count} {one.name}", hand.money(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), phone=hand.phone(), day=hand.day(hand.today), hour=str(hand.rng.randint(1, 8)), minute=str(hand.rng.randint(10, 59)), half="PM",
        till=hand.digits(1), number=hand.digits(5), who=hand.person().split()[0], net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), paid=hand.pick("Paid by|Payment|Tender"), how=how,
        count=str(sum(one.count for one in items)),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=net + tax, payment_method=how)


@LAYOUTS.add("de", "txt pdf")
def bakery_till(hand: Hand) -> Drawn:
    """A till's slip with the sum before the way of paying, the tax included, the marks of the till's safety device below."""
    hand.writes("1.234,56", "%d.%m.%Y|%d.%m.%y")
    shop, how = (
        hand.pick("Bäckerei Lohmann|Bioladen Kornblume|Hofladen Wiesner|Feinbäcker Dahlke"),
        hand.pick("girocard|Barzahlung|VISA"),
    )
    items = hand.items("Bauernbrot|Brezel|Apfelkuchen|Eier 10 Stück|Honig 500 g|Vollmilch 1 l", 1, 19, some=(1, 5), counts=3)
    sum_ = total(items)
    net = cents(sum_ / Decimal("1.07"))
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
USt-IdNr. DE{vat}

@40 300>
|EUR
*items
------------------------
{sum_name}|{sum}
{how}|{sum}

@40 120 200 300>
MwSt|Netto|Steuer|Brutto
7,0%|{net}|{tax}|{sum}

@40
Bon {number}  {day}  {hour}:{minute} Uhr
Es bediente Sie: {who}
TSE-Transaktion {tse}
Vielen Dank für Ihren Einkauf!
""",
        {"items": [[f"{one.count} x {one.name}", hand.money(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), vat=hand.digits(9), sum_name=hand.pick("SUMME|Summe EUR|Gesamt"), sum=hand.money(sum_), how=how, net=hand.money(net), tax=hand.money(sum_ - net),
        number=hand.digits(4), day=hand.day(hand.today), hour=hand.rng.choice(("08", "11", "16")), minute=str(hand.rng.randint(10, 59)), who=hand.person().split()[0], tse=hand.digits(6),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=sum_, payment_method=how, vat=sum_ - net)


@LAYOUTS.add("it", "txt pdf html")
def trattoria(hand: Hand) -> Drawn:
    """A shop's or table's slip for the tax office: total, of which tax, how it was paid, the day at the very end."""
    hand.writes("1.234,56|€ 1.234,56", "%d-%m-%Y|%d/%m/%Y")
    shop, how = (
        hand.pick("Trattoria Da Gino|Pasticceria Violetta|Bar Sport di Neri A.|Enoteca Il Tino"),
        hand.pick("Contanti|Carta di credito|Bancomat"),
    )
    items = hand.items(
        "Coperto|Acqua naturale|Tagliatelle|Caffè|Tiramisù|Vino della casa|Insalata mista",
        1,
        17,
        step="0.50",
        some=(2, 6),
        counts=3,
    )
    sum_ = total(items)
    tax = sum_ - cents(sum_ / Decimal("1.10"))
    sheet = drawn(
        hand,
        """
@40
{shop}
{street}
{town}
P.IVA {vat}

DOCUMENTO COMMERCIALE
di vendita o prestazione

@40 220> 300>
DESCRIZIONE|IVA|Prezzo
*items

@40 300>
TOTALE COMPLESSIVO|{sum}
di cui IVA|{tax}

Pagamento|{how}

@40
{day} {hour}:{minute}
DOCUMENTO N. {number}
RT 99MEX0{rt}
""",
        {"items": [[f"{one.count} {one.name}", "10,00%", hand.money(one.sum)] for one in items]},
        shop=shop, street=hand.street(), town=hand.town(), vat=hand.digits(11), sum=hand.money(sum_), tax=hand.money(tax), how=how, day=hand.day(hand.today), hour=hand.rng.choice(("13", "20", "21")),
        minute=str(hand.rng.randint(10, 59)), number=hand.number("0###-00##"), rt=hand.digits(5),
    )  # fmt: skip
    return sheet, truth(shop=shop, date=hand.today, total=sum_, payment_method=how, vat=tax)


@LAYOUTS.add("us", "docx pdf")
def one_page_resume(hand: Hand) -> Drawn:
    """A résumé of one page: name, a line of contacts, a summary, jobs with the company first and the years at the right."""
    name = hand.pick("Leah Whitcomb|Marcus Delgado|Priya Raman|Owen Fairbanks|Tessa Lindgren")
    email, phone = hand.address(name, "mail.example"), hand.phone()
    employer, former = (
        hand.pick("Granite Ridge Credit Union|Northlake Logistics|Sterling Foods Co.|Meridian Clinics"),
        hand.pick("Bright Harbor Inc.|Acorn Retail Group|Lowell County Schools"),
    )
    position, before = (
        hand.pick("Senior Accountant|Operations Manager|Payroll Specialist|Marketing Coordinator"),
        hand.pick("Staff Accountant|Office Assistant|Customer Service Representative"),
    )
    degree, year = (
        hand.pick("B.S. in Accounting|B.A. in Communications|Bachelor of Business Administration"),
        hand.rng.randint(2016, 2022),
    )
    sheet = drawn(
        hand,
        """
@40
{name}
{town} • {email} • {phone}

{summary}
~ Detail-minded {lower} with {years} years of experience in fast-paced offices. Known for clear reporting and calm month-ends.

@40 555>
{experience}
{employer}|{year} - Present
{position}|
@40
- Prepare weekly reports for the leadership team and track open items
- Cut processing time by 20% by introducing shared checklists

@40 555>
{former}|{start} - {year}
{before}|
@40
- Answered requests of clients by phone and e-mail

@40 555>
EDUCATION
{degree}|{graduated}
{school}|

@40
SKILLS
Excel, QuickBooks, Outlook, Spanish (conversational)
""",
        name=name, town=hand.town(), email=email, phone=phone, summary=hand.pick("SUMMARY|PROFILE|About"), lower=position.lower(), years=str(hand.today.year - year + 3), experience=hand.pick("EXPERIENCE|WORK EXPERIENCE|PROFESSIONAL EXPERIENCE"),
        employer=employer, year=str(year), position=position, former=former, start=str(year - 3), before=before, degree=degree, graduated=str(year - 3), school=hand.pick("Tamarack State University|Eastmoor College"),
    )  # fmt: skip
    return sheet, truth(
        name=name, email=email, phone=phone, current_employer=employer, current_position=position, degree=degree
    )


@LAYOUTS.add("de", "docx pdf")
def tabular_life(hand: Hand) -> Drawn:
    """Two columns: years at the left, what was done at the right, personal data with labels on top, place and day at the end."""
    name = hand.pick("Jana Reimers|Florian Stadler|Miriam Özdemir|Tobias Kruse|Annika Böhme")
    email, phone = hand.address(name, "post.example"), hand.phone()
    employer, former = (
        hand.pick("Spedition Hagedorn GmbH|Kreisklinik Altmühl|Möbelhaus Jansen KG"),
        hand.pick("Reisebüro Windrose GmbH|Autoteile Franke GmbH|Stadtbibliothek Holm"),
    )
    position, before = (
        hand.pick("Disposition Nahverkehr|Sachbearbeitung Einkauf|Teamleitung Empfang|Bilanzbuchhaltung"),
        hand.pick("Bürokraft|Kundenberatung|Assistenz der Geschäftsführung"),
    )
    degree, year = (
        hand.pick("Bachelor of Arts, Betriebswirtschaft|Diplom (FH), Wirtschaft|Bachelor of Science, Logistik"),
        hand.rng.randint(2017, 2022),
    )
    sheet = drawn(
        hand,
        """
@40
Lebenslauf

@40 180
Persönliche Daten
Name|{name}
Geburtsdatum|{born}
Anschrift|{street}, {town}
{phone_name}|{phone}
E-Mail|{email}

@40 180
{career}
[
seit {month}/{year}|{position}
|{employer}, {city}
{start} - {month}/{year}|{before}
|{former}
]

{studies}
[
{first} - {start}|{degree}
|{school}
{ten} - {first}|Abitur, Gymnasium am Wall
]

Kenntnisse
Sprachen|Deutsch (Muttersprache), Englisch (B2)
EDV|MS Office, SAP
Führerschein|Klasse B

@40
{city2}, {day}
""",
        name=name, born=hand.day(date(1980 + hand.rng.randrange(14), hand.rng.randint(1, 12), hand.rng.randint(1, 28)), "%d.%m.%Y"), street=hand.street(), town=hand.town(), phone_name=hand.pick("Telefon|Mobil"),
        phone=phone, email=email, career=hand.pick("Berufserfahrung|Beruflicher Werdegang|Berufspraxis"), month=f"{hand.rng.randint(1, 12):02}", year=str(year), position=position, employer=employer,
        city=hand.pick("Bremen|Ulm|Kassel"), start=str(year - 4), before=before, former=former, studies=hand.pick("Studium und Schule|Ausbildung"), first=str(year - 8), degree=degree,
        school=hand.pick("Fachhochschule Emsland|Hochschule Rosenau"), ten=str(year - 16), city2=hand.town().split()[1], day=hand.day(hand.today, "%d.%m.%Y"),
    )  # fmt: skip
    return sheet, truth(
        name=name, email=email, phone=phone, current_employer=employer, current_position=position, degree=degree
    )


@LAYOUTS.add("fr", "pdf docx")
def side_column(hand: Hand) -> Drawn:
    """A column of contacts and skills at the left of the jobs; the trade as a headline under the name."""
    name = hand.pick("Camille Rousselot|Hugo Delmas|Nadia Ferhat|Élodie Perrin|Bastien Morvan")
    email, phone = hand.address(name, "courriel.example"), hand.phone()
    employer, former = (
        hand.pick("Coopérative Les Trois Épis|Clinique du Parc Vert|Agence Horizon Sud"),
        hand.pick("Mairie de Vernay|Hôtel des Platanes|Garage Mercier"),
    )
    position, before = (
        hand.pick("Responsable recrutement|Responsable de boutique|Comptable fournisseurs|Gestionnaire de paie"),
        hand.pick("Secrétaire|Standardiste|Aide-comptable"),
    )
    degree, year = (
        hand.pick("Licence professionnelle Métiers de la gestion|BTS Comptabilité et gestion|Master Ressources humaines"),
        hand.rng.randint(2017, 2023),
    )
    sheet = drawn(
        hand,
        """
@230
{name}
{position}

@40 230
{contact}|{experience}
{phone}|{since} {year} : {position}
{email}|{employer}
{street}|Suivi des dossiers, rédaction des courriers
{town}|
|{start} - {year} : {before}
Langues|{former}
Français, anglais courant|Accueil et classement
|
Logiciels|{studies}
Word, Excel, Sage|{first} : {degree}
|Lycée et IUT de {city}
Loisirs|
Randonnée, chorale|Permis B
""",
        name=name, position=position, contact=hand.pick("Contact|Coordonnées"), experience=hand.pick("Expériences professionnelles|Parcours professionnel|Expérience"), phone=phone, email=email, employer=employer,
        street=hand.street(), town=hand.town(), since=hand.pick("Depuis|Depuis septembre"), year=str(year), start=str(year - 3), before=before, former=former, studies=hand.pick("Formation|Diplômes"),
        first=str(year - 3), degree=degree, city=hand.pick("Vannes|Béziers|Colmar"),
    )  # fmt: skip
    return sheet, truth(
        name=name, email=email, phone=phone, current_employer=employer, current_position=position, degree=degree
    )


@LAYOUTS.add("es", "docx pdf html")
def plain_life(hand: Hand) -> Drawn:
    """Labels with colons, jobs as short blocks of lines; some give no telephone."""
    name = hand.pick("Lucía Barrios Vega|Sergio Palomar Gil|Nerea Echevarría|Álvaro Quintana Ruiz")
    email, phone = hand.address(name, "correo.example"), hand.phone() if hand.rng.random() < 0.5 else None
    employer, former = (
        hand.pick("Conservas Marazul S.A.|Inmobiliaria Torrente S.L.|Clínica Dental Sonría S.L."),
        hand.pick("Supermercados Alba S.L.|Academia Minerva|Viajes Levante S.L."),
    )
    position, before = (
        hand.pick("Responsable de administración|Especialista en nóminas|Comercial|Auxiliar contable"),
        hand.pick("Recepcionista|Ayudante de tienda|Asistente contable"),
    )
    degree, year = (
        hand.pick("Grado en Administración y Dirección de Empresas|Grado en Turismo|Grado en Derecho"),
        hand.rng.randint(2018, 2023),
    )
    sheet = drawn(
        hand,
        """
@40
CURRÍCULUM VÍTAE

{name_name}: {name}
Domicilio: {street}, {town}
{phones}
{mail_name}: {email}

{career}
{year} - {now}
Empresa: {employer}
Puesto: {position}
~ Funciones: atención a clientes, facturación y control de cobros.

{start} - {year}
Empresa: {former}
Puesto: {before}

{studies}
{degree}, {school} ({start})

IDIOMAS
Inglés: nivel B2. Francés: nivel básico.
""",
        name_name=hand.pick("Nombre|Nombre y apellidos"), name=name, street=hand.street(), town=hand.town(), phones=f"Teléfono: {phone}" if phone else "", mail_name=hand.pick("Correo electrónico|E-mail"), email=email,
        career=hand.pick("EXPERIENCIA PROFESIONAL|EXPERIENCIA LABORAL"), year=str(year), now=hand.pick("actualidad|Actualmente"), employer=employer, position=position, start=str(year - 3), former=former, before=before,
        studies=hand.pick("FORMACIÓN|ESTUDIOS"), degree=degree, school=hand.pick("Universidad del Henar|Universidad de Almansa"),
    )  # fmt: skip
    return sheet, truth(
        name=name, email=email, phone=phone, current_employer=employer, current_position=position, degree=degree
    )
