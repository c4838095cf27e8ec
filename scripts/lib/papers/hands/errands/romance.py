"""What garages, kitchens, payrolls, clubs, brewers, freelancers and waterworks of France, Belgium and Italy send."""

from __future__ import annotations

from decimal import Decimal

from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, share, total, truth
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("fr", "pdf docx")
def garage_repair(hand: Hand) -> Drawn:
    """A garage: repair order and invoice, the car with its kilometres and first day on the road, parts and labour apart."""
    hand.writes("1 234,56 €|1 234,56", "%d/%m/%Y")
    supplier, customer = hand.pick("Garage du Pont Neuf SARL|Auto Services Keravel|Carrosserie Lemaître SAS"), hand.person()
    number, order, plate = hand.number("FA######|%y#####|F-%Y-####"), hand.number("OR ####|OR-#####"), hand.number("@@-###-@@")  # fmt: skip
    parts = hand.items("Plaquettes avant|Filtre à huile|Huile 5W30 5L|Batterie 70 Ah|Essuie-glaces", 12, 140, some=(2, 4), counts=2)  # fmt: skip
    work = hand.items("Vidange|Remplacement freins|Diagnostic", 35, 130, some=(1, 2), counts=1)
    net = total(parts) + total(work)
    tax = share(net, 20)
    sheet = drawn(hand, """
@40 320
{supplier}|FACTURE N° {number}
{street}|Date : {day}
{town}|{order} du {dropped}
Tél {phone}|Compte client : {client}

@40 320
Véhicule|{customer}
{car} - {plate}|{street2}
1re mise en circulation : {first}|{town2}
Kilométrage : {km}

@40 340> 440> 555>
[
Pièces|Qté|P.U. HT|Montant HT
*parts
Main d'œuvre|||
*work
]
@40 150 270 400
[
Total HT|TVA 20 %|{sum_name}|Mode de règlement
{net}|{tax}|{sum}|{how}
]
@40
Payable à réception. Prochain contrôle technique avant le {next}.
SIRET {siret} - TVA intracommunautaire FR{vat}
""",
        {name: [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in some] for name, some in (("parts", parts), ("work", work))},
        supplier=supplier, number=number, street=hand.street(), day=hand.day(hand.today), town=hand.town(), order=order, dropped=hand.day(hand.before(1, 4)), phone=hand.phone(), client=(client := hand.digits(5)), customer=customer,
        car=hand.pick("Clio IV 1.5 dCi|208 1.2|C3 Aircross"), plate=plate, street2=hand.street(), first=hand.day(hand.before(2000, 3500)), town2=hand.town(), km=hand.digits(6), sum_name=hand.pick("Total TTC|Net à payer"),
        net=hand.money(net), tax=hand.money(tax), sum=hand.money(net + tax), how=hand.pick("Carte bancaire|Chèque|Espèces"), next=hand.day(hand.after(200, 400)), siret=hand.number("### ### ### 000##"), vat=hand.digits(11),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, total=net + tax, net_amount=net, vat=tax, supplier=supplier, customer=customer, customer_number=client, license_plate=plate, iban=None)  # fmt: skip


@LAYOUTS.add("fr", "docx pdf")
def kitchen_down_payment(hand: Hand) -> Drawn:
    """An invoice of a first part: the whole order's sum stands beside the thirty per cent that are asked for now."""
    hand.writes("1 234,56 €", "%D %B %Y|%d/%m/%Y")
    supplier, customer = hand.pick("Cuisines Bellanger SAS|Atelier du Placard SARL|Vérandas Corbin"), f"M. et Mme {hand.person()}"  # fmt: skip
    number, order, iban = hand.number("AC-####|FAC%y-###"), hand.number("BC#####|CDE-####"), hand.iban()
    whole = hand.amount(4000, 15000)
    part, due = share(whole, 30), hand.after(8, 15)
    net = (part / Decimal("1.1")).quantize(Decimal("0.01"))
    sheet = drawn(hand, """
@40
{supplier}
{street} - {town}

@300
{customer}
{street2}
{town2}
@300
Le {day}
@40
FACTURE D'ACOMPTE N° {number}
Votre commande {order} signée le {signed}, pose prévue semaine {week}

@40 555>
[
Montant total de la commande TTC|{whole}
Acompte de 30 % à la commande|
Acompte HT|{net}
TVA 10 %|{tax}
{sum_name}|{part}
Solde à régler à la fin des travaux|{rest}
]
@40
Acompte à régler avant le {due} par virement.
IBAN {iban}
Conseiller : {clerk} - {phone}
""",
        supplier=supplier, street=hand.street(), town=hand.town(), customer=customer, street2=hand.street(), town2=hand.town(), day=hand.day(hand.today), number=number, order=order, signed=hand.day(hand.before(2, 12)), week=str(hand.rng.randint(10, 48)),
        whole=hand.money(whole), net=hand.money(net), tax=hand.money(part - net), sum_name=hand.pick("Acompte TTC à payer|Total TTC de l'acompte"), part=hand.money(part), rest=hand.money(whole - part), due=hand.day(due), iban=iban, clerk=hand.person(), phone=hand.phone(),
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=part, net_amount=net, vat=part - net, order_number=order, supplier=supplier, customer=customer, iban=iban, customer_number=None)  # fmt: skip


@LAYOUTS.add("fr", "pdf xlsx")
def pay_slip(hand: Hand) -> Drawn:
    """A month's pay: employer and employee side by side, gross, contributions, net before tax and what is paid out."""
    hand.writes("1 234,56", "%d/%m/%Y")
    employer, employee = hand.pick("Boulangerie Chauvin SARL|Clinique des Ormes|Logistique Beaumont SAS"), hand.person()
    gross, begin = hand.amount(1900, 3600), hand.today.replace(day=1)
    cuts = share(gross, 22)
    tax = share(gross - cuts, "3.5")
    end, hired, staff = begin.replace(day=28), hand.before(400, 3000), hand.number("0####|M###")
    sheet = drawn(hand, """
@40 330
BULLETIN DE PAIE|Période du {begin} au {end}
{employer}|{employee}
{street}|{street2}
{town}|{town2}
SIRET {siret}|Matricule {staff}
URSSAF {urssaf}|Entrée le {hired}
@40 330
Emploi : {job}|N° SS {ss}
@40 320> 440> 555>
[
Rubrique|Base|Taux|Montant
Salaire de base|151,67|{rate}|{gross}
Salaire brut|||{gross}
Cotisations salariales|{gross}|22,00|-{cuts}
Net avant impôt sur le revenu|||{before}
Impôt prélevé à la source|{before}|3,50|-{tax}
Net payé|||{net}
]
@40
Date de paiement : {day}     Virement
Congés acquis 2,50 - pris 0,00 - solde 17,50
""",
        begin=hand.day(begin), end=hand.day(end), employer=employer, employee=employee, street=hand.street(), street2=hand.street(), town=hand.town(), town2=hand.town(), siret=hand.number("### ### ### 000##"), staff=staff,
        urssaf=hand.digits(9), hired=hand.day(hired), job=(job := hand.pick("Vendeuse|Cariste|Aide-soignant|Comptable")), ss=hand.number("2 ## ## ## ### ### ##"), rate=hand.money(gross / Decimal("151.67")), gross=hand.money(gross),
        cuts=hand.money(cuts), before=hand.money(gross - cuts), tax=hand.money(tax), net=hand.money(gross - cuts - tax), day=hand.day(paid := hand.today),
    )  # fmt: skip
    return sheet, truth(employer=employer, employee=employee, gross_salary=gross, net_salary=gross - cuts - tax, payment_date=paid, period_start=begin, hire_date=hired, job_title=job, iban=None)  # fmt: skip


@LAYOUTS.add("be", "pdf docx")
def brewery_delivery(hand: Hand) -> Drawn:
    """A delivery note: no prices, crates and empties, order and note, who drove and who signed."""
    hand.writes("1.234,56 €", "%d/%m/%Y|%d-%m-%Y")
    supplier, customer = hand.pick("Brasserie du Cerf SRL|Boissons Lejeune SA|Cidrerie Ruwet & Fils"), hand.pick("Café Le Central|Taverne Saint-Loup SRL|Cercle Royal Athlétique")  # fmt: skip
    number, order, client = hand.number("BL#####|NE-%y-####"), hand.number("C#####|CMD ####"), hand.number("###.##|4####")
    items = hand.items("Fût blonde 20 l|Casier pils 24 x 25 cl|Casier eau 28 x 25 cl|Cidre brut 6 x 75 cl|Bac vide repris", 1, 2, some=(3, 5), counts=12)  # fmt: skip
    ordered, driver = hand.before(1, 5), hand.person()
    sheet = drawn(hand, """
@40 330
{supplier}|NOTE D'ENVOI
{street}|{number}
{town}|{day}
TVA BE 0{vat}

@40 180
Livré à|{customer}
Adresse|{street2}, {town2}
Code client|{client}
Votre commande|{order} du {ordered}
Chauffeur|{driver}

@40 120 420> 555>
[
Réf.|Article|Commandé|Livré
*items
]
@40
Total colis livrés : {count}
Remarques : {remark}
Reçu en bon état, signature du client :
""",
        {"items": [[hand.digits(4), one.name, str(one.count), str(one.count)] for one in items]},
        supplier=supplier, street=hand.street(), number=number, town=hand.town(), day=hand.day(hand.today), vat=hand.number("###.###.###"), customer=customer, street2=hand.street(), town2=hand.town(), client=client, order=order,
        ordered=hand.day(ordered), driver=driver, count=str(sum(one.count for one in items)), remark=hand.pick("2 casiers manquants à la prochaine tournée|livrer par la cour|néant"),
    )  # fmt: skip
    return sheet, truth(delivery_note_number=number, delivery_date=hand.today, order_number=order, order_date=ordered, customer_number=client, supplier=supplier, customer=customer, total=None)  # fmt: skip


@LAYOUTS.add("it", "pdf docx")
def professional_fee(hand: Hand) -> Drawn:
    """A professional's bill: fund, VAT and the withheld tax make two sums, that of the document and that to be paid."""
    hand.writes("€ 1.234,56|1.234,56 €", "%d/%m/%Y|%D %B %Y")
    supplier, customer = f"{hand.pick('Ing.|Arch.|Avv.')} {hand.person()}", hand.pick("Officine Barbieri S.r.l.|Condominio Via Garibaldi 12|Cantina Rossetti S.s.")  # fmt: skip
    number, iban, fee = hand.number("##/%Y|FPR ##/%y|###"), hand.iban(), hand.amount(600, 4800, "10").quantize(Decimal("0.01"))  # fmt: skip
    fund = share(fee, 4)
    tax, held, due = share(fee + fund, 22), share(fee, 20), hand.after(30, 60)
    sheet = drawn(hand, """
@40
{supplier}
{street} - {town}
P. IVA {vat} - C.F. {code}

@320
Spett.le
{customer}
{street2}
{town2}
P. IVA {vat2}

@40
Parcella n. {number} del {day}
Oggetto: {what}

@40 555>
[
Compenso professionale|{fee}
Contributo integrativo 4%|{fund}
Imponibile IVA|{net}
IVA 22%|{tax}
{sum_name}|{sum}
Ritenuta d'acconto 20% su {fee}|-{held}
{pay_name}|{pay}
]
@40
Scadenza pagamento: {due}
Bonifico su IBAN {iban} intestato a {supplier}
""",
        supplier=supplier, street=hand.street(), town=hand.town(), vat=hand.digits(11), code=hand.number("@@@@@@##@##@###@"), customer=customer, street2=hand.street(), town2=hand.town(), vat2=hand.digits(11), number=number, day=hand.day(hand.today),
        what=hand.pick("perizia statica|assistenza contrattuale|direzione lavori"), fee=hand.money(fee), fund=hand.money(fund), net=hand.money(fee + fund), tax=hand.money(tax), sum_name=hand.pick("Totale documento|Totale fattura|Totale parcella"),
        sum=hand.money(fee + fund + tax), held=hand.money(held), pay_name=hand.pick("Netto a pagare|Netto da pagare"), pay=hand.money(fee + fund + tax - held), due=hand.day(due), iban=iban,
    )  # fmt: skip
    return sheet, truth(invoice_number=number, date=hand.today, due_date=due, total=fee + fund + tax, amount_due=fee + fund + tax - held, net_amount=fee + fund, vat=tax, supplier=supplier, customer=customer, iban=iban, order_number=None)  # fmt: skip
