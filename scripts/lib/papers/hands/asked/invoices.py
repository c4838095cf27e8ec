"""Invoices of seven countries, asked for as a clerk there would ask."""

from __future__ import annotations

from datetime import timedelta

from scripts.lib.papers.hands.asked.words import asked
from scripts.lib.papers.hands.drawing import drawn
from scripts.lib.papers.hands.hand import Hand, plain, share, total
from scripts.lib.papers.hands.layout import Drawn, Layouts

LAYOUTS = Layouts()


@LAYOUTS.add("de", "pdf docx txt")
def boiler_fitter(hand: Hand) -> Drawn:
    """The firm stands in the small line over the address and in the footer; a block at the right; the sums in a box."""
    hand.writes("1.234,56 €|1.234,56 EUR|€ 1.234,56", "%d.%m.%Y|%D. %B %Y|%d.%m.%y")
    firm, street, town = (
        hand.pick(
            "Heizungsbau Kröger GmbH|Sanitär Wiesinger GmbH & Co. KG|Gebr. Hollmann Haustechnik OHG|Kältetechnik Brandau GmbH"
        ),
        hand.street(),
        hand.town(),
    )
    number, customer_number = hand.number("%y-####|RE%Y#####|4######"), hand.number("1####|K-####")
    due = hand.after(8, 10, 14, 21, 30)
    order = hand.rng.choice((None, hand.number("B-#####|45######|##/####")))
    items = hand.items(
        "Umwälzpumpe tauschen|Thermostatventil|Heizkörper entlüften|Monteurstunde|Anfahrtspauschale Zone 2|Dichtungssatz|Ausdehnungsgefäß 25 l",
        14, 150, some=(2, 5), counts=5,
    )  # fmt: skip
    net = total(items)
    tax = share(net, 19)
    rows = [[str(at), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for at, one in enumerate(items, 1)]
    sheet = drawn(
        hand,
        """
@40 330 430
{firm} · {street} · {town}

{who}|{beleg}|{number}
{other_street}|{vom}|{day}
{other_town}|Kundennr.|{customer_number}
|Bearbeiter|{clerk}
|Ausgeführt am|{done}
*order

@40
{head}

[
@40 70 330> 420> 530>
Pos|Bezeichnung|Menge|Einzel|Gesamt
*items
]

@330 530>
[
Zwischensumme|{net}
zzgl. 19 % MwSt.|{tax}
{end}|{gross}
]

@40
~ Bitte überweisen Sie den Betrag ohne Abzug bis spätestens {due} auf unser Konto {iban}. Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.

{firm} · Amtsgericht {court} HR {registry} · USt-IdNr. DE{vat_number} · Tel. {phone}
""",
        {"items": rows, "order": [["", hand.pick("Ihre Bestellung|Bestell-Nr."), order]] if order else []},
        firm=firm, street=street, town=town, who=hand.person(), other_street=hand.street(), other_town=hand.town(), number=number, day=hand.day(hand.today),
        beleg=hand.pick("Beleg|Rechnung Nr.|Nummer"), vom=hand.pick("vom|Datum"), customer_number=customer_number, clerk=hand.person(), done=hand.day(hand.before(2, 15)),
        head=hand.pick("Rechnung|RECHNUNG|Rechnung für Arbeiten an Ihrer Heizung"), end=hand.pick("Rechnungsbetrag|Endbetrag|Gesamtbetrag"), net=hand.money(net), tax=hand.money(tax),
        gross=hand.money(net + tax), due=hand.day(due), iban=hand.iban(), court=hand.pick("Freiburg|Leipzig|Kiel"), registry=hand.number("B ####" if firm.endswith(" GmbH") else "A ####"), vat_number=hand.digits(9), phone=hand.phone(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "Rechnungsnummer|Rechnungsnr.|Nummer der Rechnung": number,
            "Rechnungsdatum|Ausstellungsdatum": hand.today,
            "Bruttobetrag|Gesamtbetrag brutto|Summe inkl. MwSt.": net + tax,
            "Lieferant|Rechnungssteller|Aussteller": firm,
            "Fälligkeit|Fälligkeitsdatum|zahlbar bis": due,
            "Nettobetrag|Summe netto": net,
            "Kundennummer|Kunden-Nr.": customer_number,
            "Bestellnummer|Nummer unserer Bestellung": order,
        },
    )


@LAYOUTS.add("fr", "pdf html xlsx")
def facture_acompte(hand: Hand) -> Drawn:
    """Names of numbers stand over them, the sums in one line under their names; a deposit is taken off."""
    hand.writes("1 234,56 €|1 234,56 EUR|1.234,56 €", "%d/%m/%Y|%d.%m.%Y|%d %B %Y")
    firm = hand.pick("Atelier Kervella SARL|Serrurerie Pommier EURL|Verrières du Sud SAS|Couverture Maillard SARL")
    number, code, due = hand.number("F%Y-###|FA######|%y/####"), hand.number("C####|411@@@##"), hand.after(15, 30, 45)
    items = hand.items(
        "Dépose ancienne verrière|Vitrage feuilleté|Profilé acier laqué|Main-d'œuvre pose|Joint silicone|Évacuation gravats",
        18, 480, some=(2, 5), counts=4,
    )  # fmt: skip
    net = total(items)
    tax = share(net, 20)
    deposit = share(net + tax, hand.pick("20|30|40"))
    rows = [[one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)] for one in items]
    sheet = drawn(
        hand,
        """
@40 340
{firm}
{street}
{town}
{phone}|{client}
|{other_street}
|{other_town}

@40
FACTURE

[
@40 150 270 400
{number_label}|Date|Code client|{due_label}
{number}|{day}|{code}|{due}
]

[
@40 330> 430> 530>
Désignation|Qté|P.U. HT|Montant HT
*items
]

[
@40 140 230 330 440
Total HT|TVA 20 %|Total TTC|Acompte versé|{rest_label}
{net}|{tax}|{gross}|{deposit}|{rest}
]

@40
~ Règlement par virement. En cas de retard, indemnité forfaitaire de 40 € pour frais de recouvrement (art. L441-10 du code de commerce). Pas d'escompte pour paiement anticipé.
IBAN {iban}
{firm} - Capital {capital} euros - SIRET {siret} - RCS {city}
""",
        {"items": rows},
        firm=firm, street=hand.street(), town=hand.town(), phone=f"Tél. {hand.phone()}", client=hand.firm(), other_street=hand.street(), other_town=hand.town(), number=number, day=hand.day(hand.today),
        number_label=hand.pick("N°|Facture n°|Numéro"), due_label=hand.pick("Échéance|À régler avant le|Date limite"), code=code, due=hand.day(due), net=hand.money(net), tax=hand.money(tax),
        gross=hand.money(net + tax), deposit=hand.money(deposit), rest_label=hand.pick("Net à payer|Solde à payer"), rest=hand.money(net + tax - deposit), iban=hand.iban(),
        capital=hand.pick("8 000|10 000|37 500"), siret=hand.number("### ### ### 000##"), city=hand.pick("Nantes|Toulouse|Grenoble"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "numéro de facture|n° facture": number,
            "date d'émission|date de la facture": hand.today,
            "montant TTC|total toutes taxes comprises": net + tax,
            "fournisseur|émetteur de la facture": firm,
            "échéance|date d'échéance|à payer avant le": due,
            "montant HT|total hors taxes": net,
            "reste à payer|solde dû": net + tax - deposit,
            "numéro de commande|bon de commande": None,
        },
    )


@LAYOUTS.add("it", "pdf docx html")
def fattura_differita(hand: Hand) -> Drawn:
    """Number and day in one sentence, goods that came with a delivery note of another day, a summary of the tax."""
    hand.writes("1.234,56|€ 1.234,56|1.234,56 €", "%d/%m/%Y|%d-%m-%Y|%D %B %Y")
    firm = hand.pick(
        "Oleificio Terrarossa S.r.l.|Cartotecnica Lodi S.p.A.|Vetreria Murazzo S.n.c.|Conceria dell'Arno S.r.l."
    )
    client, number = hand.firm(), hand.number("###/A|%Y/####|##/FE")
    due = hand.after(30, 60, 90)
    items = hand.items(
        "Scatola fustellata 30x20|Nastro adesivo avana|Pallet EPAL|Foglio cartone ondulato|Etichetta termica|Film estensibile",
        1, 90, some=(2, 5), counts=40,
    )  # fmt: skip
    net = total(items)
    tax = share(net, 22)
    rows = [[one.name, f"n. {one.count}", hand.bare(one.price), "22", hand.bare(one.sum)] for one in items]
    sheet = drawn(
        hand,
        """
@40 320
{seller_label}|{buyer_label}
{firm}|{client}
{street}|{other_street}
{town}|{other_town}
P.IVA {seller_vat}|P.IVA {buyer_vat}

@40
FATTURA {differita} n. {number} del {day}
Rif. DDT n. {note} del {note_day}

[
@40 280> 370> 430> 530>
Descrizione|Q.tà|Prezzo|% IVA|Importo
*items
]

[
@40 180 300 420
Imponibile|Aliquota|Imposta|Totale {doc}
{net}|22 %|{tax}|{gross}
]

@40 200
Pagamento|{means}
Scadenza|{due}
Banca d'appoggio|{iban}

@40
~ Contributo CONAI assolto ove dovuto. Copia analogica della fattura elettronica inviata al Sistema di Interscambio.
""",
        {"items": rows},
        seller_label=hand.pick("Cedente/prestatore|Mittente|Ditta"), buyer_label=hand.pick("Spett.le|Cessionario/committente|Destinatario"), firm=firm, client=client, street=hand.street(), town=hand.town(),
        other_street=hand.street(), other_town=hand.town(), seller_vat=hand.number("0##########"), buyer_vat=hand.number("0##########"), differita=hand.pick("differita|immediata"), number=number, day=hand.day(hand.today),
        note=hand.number("####|##/B"), note_day=hand.day(hand.before(3, 25)), doc=hand.pick("documento|a pagare|fattura"), net=hand.money(net), tax=hand.money(tax), gross=hand.money(net + tax),
        means=hand.pick("Ri.Ba.|Bonifico bancario"), due=hand.day(due), iban=hand.iban(spaced=False),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "numero fattura|numero del documento": number,
            "data fattura|data di emissione": hand.today,
            "totale fattura|importo totale|totale IVA inclusa": net + tax,
            "fornitore|ditta emittente": firm,
            "cliente|intestatario della fattura": client,
            "scadenza|data di scadenza|da pagare entro": due,
            "imponibile|importo netto": net,
            "importo IVA|IVA": tax,
        },
    )


@LAYOUTS.add("es", "docx pdf eml")
def minuta(hand: Hand) -> Drawn:
    """Somebody who works alone sends it; tax is added and the income tax taken off; the bank is debited, no day is said."""
    hand.writes("1.234,56 €|1.234,56€|1.234,56 EUR", "%d/%m/%Y|%D de %B de %Y|%d-%m-%Y")
    person, number, client = hand.person(), hand.number("%Y/###|A-##|%y###"), hand.firm()
    trade = hand.pick("Arquitecto técnico|Diseño gráfico|Traducción jurada|Fotografía de producto")
    items = hand.items(
        "Honorarios del mes|Asistencia a reunión|Revisión de documentación|Desplazamiento|Entrega de archivos finales",
        60, 900, some=(1, 3), counts=2,
    )  # fmt: skip
    base = total(items)
    tax, kept = share(base, 21), share(base, 15)
    nif = hand.number("########") + hand.rng.choice("TRWAGMYFPD")
    hand.mail = (
        f"{person} <{hand.address(person, 'estudio.example')}>",
        hand.pick("Factura del mes|Mi factura|Factura adjunta"),
    )
    sheet = drawn(
        hand,
        """
@40
{person}
{trade}
{nif_label} {nif}
{street}, {town}
{phone}

@40 150
{number_label}|{number}
{day_label}|{day}
Cliente|{client}
|CIF B{cif}
|{other_street}, {other_town}

[
@40 520>
Concepto|Importe
*items
]

@300 520>
Base imponible|{base}
IVA 21 %|{tax}
Retención IRPF 15 %|-{kept}
{total_label}|{sum}

@40
Forma de pago: {means}
~ Conforme al Reglamento (UE) 2016/679, sus datos se tratan únicamente para la facturación de los servicios prestados.
""",
        {"items": [[f"{one.name} ({one.count})" if one.count > 1 else one.name, hand.money(one.sum)] for one in items]},
        person=person, trade=trade, nif_label=hand.pick("NIF|N.I.F.|DNI"), nif=nif, street=hand.street(), town=hand.town(), phone=hand.phone(), number_label=hand.pick("Factura|Factura n.º|Minuta n.º"), number=number,
        day_label=hand.pick("Fecha|Fecha factura|A fecha de"), day=hand.day(hand.today), client=client, cif=hand.digits(8), other_street=hand.street(), other_town=hand.town(), base=hand.money(base), tax=hand.money(tax),
        kept=hand.money(kept), total_label=hand.pick("Total factura|TOTAL|Total a percibir"), sum=hand.money(base + tax - kept), means=hand.pick("recibo domiciliado|domiciliación bancaria según mandato vigente"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "número de factura|n.º de factura": number,
            "fecha de emisión|fecha de la factura": hand.today,
            "importe total|total a pagar": base + tax - kept,
            "proveedor|emisor|quién factura": person,
            "base imponible|importe sin IVA": base,
            "cuota de IVA|importe del IVA": tax,
            "NIF del emisor|NIF del proveedor": nif,
            "fecha de vencimiento|vencimiento": None,
        },
    )


@LAYOUTS.add("nl", "html eml pdf")
def webhosting(hand: Hand) -> Drawn:
    """Each name stands on a line of its own over its value; the period of the service has days as well."""
    hand.writes("€ 1.234,56|€1.234,56|EUR 1.234,56", "%d-%m-%Y|%D %B %Y|%d/%m/%Y")
    firm = hand.pick("Wolkenhuis Hosting B.V.|Domeinwerf B.V.|Netkade Internetdiensten V.O.F.|Serverplaats BV")
    number, code, due = hand.number("%Y.######|F%y#####|WH-#####"), hand.number("D####|######"), hand.after(14, 21, 30)
    items = hand.items(
        "Domeinnaam .nl, 1 jaar|Hostingpakket Zakelijk|SSL-certificaat|Extra mailbox|Back-up dagelijks|VPS 4 GB",
        4, 140, some=(1, 4), counts=3,
    )  # fmt: skip
    net = total(items)
    tax, iban = share(net, 21), hand.iban()
    until = hand.today + timedelta(days=364)
    hand.mail = (f"{firm} <facturen@{plain(firm.split()[0])}.example>", f"Factuur {number}")
    sheet = drawn(
        hand,
        """
@40
Beste {who},
Hierbij ontvang je de factuur voor je diensten.

{number_label}
{number}
{day_label}
{day}
{due_label}
{due}
{code_label}
{code}
Periode
{day} t/m {until}

[
@40 360> 500>
Dienst|Aantal|Bedrag
*items
]

@40 500>
Subtotaal|{net}
21% btw|{tax}
{end}|{gross}

@40
~ Maak het bedrag over naar {iban} t.n.v. {firm}, onder vermelding van het factuurnummer.

{firm}, {street}, {firm_town}
KvK {kvk}, btw-nummer NL{vat}B01
""",
        {"items": [[one.name, str(one.count), hand.money(one.sum)] for one in items]},
        who=hand.person().split()[0], number_label=hand.pick("Factuurnummer|Factuur|Ons nummer"), number=number, day_label=hand.pick("Factuurdatum|Datum"), day=hand.day(hand.today),
        due_label=hand.pick("Uiterlijk betalen op|Vervaldatum|Te betalen uiterlijk"), due=hand.day(due), code_label=hand.pick("Klantnummer|Debiteurnummer|Klant"), code=code, until=hand.day(until),
        net=hand.money(net), tax=hand.money(tax), end=hand.pick("Totaal|Te betalen|Totaal incl. btw"), gross=hand.money(net + tax), iban=iban, firm=firm, street=hand.street(), firm_town=hand.town(), kvk=hand.digits(8), vat=hand.digits(9),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "factuurnummer|nummer van de factuur": number,
            "factuurdatum|datum factuur": hand.today,
            "totaalbedrag inclusief btw|te betalen bedrag": net + tax,
            "leverancier|afzender van de factuur": firm,
            "vervaldatum|uiterste betaaldatum": due,
            "klantnummer|debiteurnummer": code,
            "inkoopordernummer|bestelnummer": None,
            "IBAN leverancier|IBAN": iban,
        },
    )


@LAYOUTS.add("pl", "xlsx pdf docx")
def faktura(hand: Hand) -> Drawn:
    """Seller and buyer beside each other, seven columns, the sum by rate under the table, day of sale and of issue."""
    hand.writes("1 234,56|1 234,56 zł|1 234,56 PLN", "%d.%m.%Y|%Y-%m-%d|%D %B %Y r.")
    firm = hand.pick(
        "Drukarnia Pod Lipą Sp. z o.o.|Stalbud Serwis Sp. z o.o.|Pracownia Ceramiki Glinka s.c.|Ogrody Wisła Sp. k."
    )
    client, number = hand.firm(), hand.number("FV/###/%Y|F/####/%y|##/0#/%Y")
    sold, due = hand.before(1, 8), hand.after(7, 14, 21)
    items = hand.items(
        "Ulotki A5|Plakat B2|Wizytówki 350 g|Roll-up 85x200|Katalog 24 str.|Naklejki", 3, 240, some=(2, 4), counts=9
    )
    net = total(items)
    tax = share(net, 23)
    rows = [
        [str(at), one.name, f"{one.count} szt.", hand.bare(one.price), hand.bare(one.sum), "23%"]
        for at, one in enumerate(items, 1)
    ]
    sheet = drawn(
        hand,
        """
@300 420
Miejsce wystawienia|{place}
Data wystawienia|{day}
Data sprzedaży|{sold}

@40 300
Sprzedawca|Nabywca
{firm}|{client}
{street}|{other_street}
{town}|{other_town}
NIP {nip}|NIP {other_nip}

@180
Faktura VAT {number}

[
@40 65 270> 350> 440> 520>
Lp.|Nazwa|Ilość|Cena netto|Wartość netto|VAT
*items
]

[
@200 320> 420> 520>
|netto|VAT|brutto
Razem|{bare_net}|{bare_tax}|{bare_gross}
]

@40 180
{end}|{gross}
Sposób zapłaty|przelew
Termin|{due}
Nr konta|{iban}

@40 330
.........................|.........................
Osoba upoważniona do odbioru|{clerk}
""",
        {"items": rows},
        place=hand.pick("Kraków|Gdańsk|Wrocław"), day=hand.day(hand.today), sold=hand.day(sold), firm=firm, client=client, street=hand.street(), town=hand.town(), other_street=hand.street(), other_town=hand.town(),
        nip=hand.number("###-###-##-##"), other_nip=hand.number("###-###-##-##"), number=number, bare_net=hand.bare(net), bare_tax=hand.bare(tax), bare_gross=hand.bare(net + tax),
        end=hand.pick("Do zapłaty|Razem do zapłaty|Pozostaje do zapłaty"), gross=hand.money(net + tax), due=hand.day(due), iban=hand.iban()[2:], clerk=hand.person(),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "numer faktury|nr dokumentu": number,
            "data wystawienia|wystawiono dnia": hand.today,
            "kwota brutto|kwota do zapłaty|wartość brutto razem": net + tax,
            "sprzedawca|wystawca faktury|dostawca": firm,
            "nabywca|odbiorca faktury": client,
            "termin płatności|zapłacić do": due,
            "data sprzedaży": sold,
            "numer zamówienia": None,
        },
    )


@LAYOUTS.add("pt", "pdf txt html")
def fatura_desconto(hand: Hand) -> Drawn:
    """A discount before the tax, the number of the programme beside that of the paper, the taxpayer's numbers of both."""
    hand.writes("1.234,56 €|1 234,56 €|1.234,56 EUR", "%d-%m-%Y|%d/%m/%Y|%Y-%m-%d")
    firm = hand.pick("Papelaria Aqueduto, Lda.|Vidraria Serra Alta, S.A.|Tintas Ribeirinha, Lda.|Ferragens Lousado, Lda.")
    number, nif = hand.number("FT %Y/####|FT A/###|FAC %y/####"), hand.number("5########|2########")
    due = hand.after(15, 30, 60)
    items = hand.items(
        "Tinta plástica branca 15 L|Rolo anti-gota|Lixa grão 120|Primário 5 L|Trincha 50 mm|Fita de pintor",
        2, 95, some=(2, 5), counts=8,
    )  # fmt: skip
    whole = total(items)
    off = share(whole, hand.pick("5|8|10"))
    tax = share(whole - off, 23)
    gross = whole - off + tax
    sheet = drawn(
        hand,
        """
@40
{firm}
{street} - {town}
Contribuinte n.º {own_nif} - Mat. C.R.C. {city}

@300
Exmo.(s) Sr.(s)
{client}
{other_street}
{other_town}
NIF: {nif}

@40 200
{head}|{number}
Data|{day}
{due_label}|{due}
ATCUD|{atcud}

[
@40 110 360> 430> 520>
Ref.ª|Artigo|Qtd.|Preço|Valor
*items
]

@40 220
Mercadoria|{whole}
Desconto comercial|{off}
IVA (23 %)|{tax}
{end}|{gross}

@40
Processado por programa certificado n.º {program}/AT
~ Os bens foram colocados à disposição do adquirente na data do documento.
""",
        {
            "items": [
                [hand.number("T####|A###"), one.name, str(one.count), hand.bare(one.price), hand.bare(one.sum)]
                for one in items
            ]
        },
        firm=firm, street=hand.street(), town=hand.town(), own_nif=hand.number("5########"), city=hand.pick("Porto|Coimbra|Braga"), client=hand.firm(), other_street=hand.street(), other_town=hand.town(), nif=nif,
        head=hand.pick("Fatura|Fatura n.º|Documento"), number=number, day=hand.day(hand.today), due_label=hand.pick("Vencimento|Pagar até"), due=hand.day(due), atcud=hand.number("J@@#@@@#-###"),
        whole=hand.money(whole), off=hand.money(off), tax=hand.money(tax), end=hand.pick("TOTAL|Total a pagar|Total do documento"), gross=hand.money(gross), program=hand.number("####"),
    )  # fmt: skip
    return sheet, asked(
        hand,
        {
            "número da fatura|n.º do documento": number,
            "data de emissão|data da fatura": hand.today,
            "valor total|total com IVA": gross,
            "fornecedor|empresa emissora": firm,
            "data de vencimento|prazo de pagamento": due,
            "valor do desconto|desconto": off,
            "NIF do cliente|contribuinte do cliente": nif,
            "número da encomenda|nota de encomenda": None,
        },
    )
