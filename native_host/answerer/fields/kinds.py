"""Kinds of fields and their names: how people ask for them and how texts label them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache


class Kind(StrEnum):
    """What a field's value is. The value has to be of that kind wherever the kind has a shape."""

    PERSON = "person"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"
    FAX = "fax"
    URL = "url"
    IBAN = "iban"
    BIC = "bic"
    DATE = "date"
    DUE_DATE = "due_date"
    INVOICE_DATE = "invoice_date"
    ORDER_DATE = "order_date"
    DELIVERY_DATE = "delivery_date"
    BIRTH_DATE = "birth_date"
    START_DATE = "start_date"
    END_DATE = "end_date"
    TIME = "time"
    TOTAL = "total"
    NET = "net"
    TAX = "tax"
    AMOUNT = "amount"
    PRICE = "price"
    DEPOSIT = "deposit"
    ORDER_NUMBER = "order_number"
    INVOICE_NUMBER = "invoice_number"
    CUSTOMER_NUMBER = "customer_number"
    TICKET_NUMBER = "ticket_number"
    CONTRACT_NUMBER = "contract_number"
    TRACKING_NUMBER = "tracking_number"
    BOOKING_NUMBER = "booking_number"
    TAX_NUMBER = "tax_number"
    ADDRESS = "address"
    CITY = "city"
    POST_CODE = "post_code"
    COUNTRY = "country"
    SUBJECT = "subject"
    SENDER = "sender"
    RECIPIENT = "recipient"
    PLACE = "place"
    QUANTITY = "quantity"
    PRODUCT = "product"
    STATUS = "status"
    PRIORITY = "priority"
    JOB_TITLE = "job_title"
    DEPARTMENT = "department"
    VERSION = "version"


_NAMES: dict[Kind, str] = {
    Kind.PERSON: "name|full name|person|contact|contact name|contact person|customer name|client name|customer|client"
    "|person name|attendee"
    "|vor und nachname|kontakt|ansprechpartner|ansprechpartnerin|kunde|kundin|kundenname|vollstandiger name"
    "|nom|nom complet|nom du client|client|contact|interlocuteur|nom et prenom|personne|nombre|nombre completo|nombre"
    " del cliente|cliente|contacto"
    "|nombre y apellidos|persona de contacto|persona",
    Kind.COMPANY: "company|company name|organisation|organization|firm|vendor|supplier|employer|seller|business|firma"
    "|unternehmen|firmenname|lieferant|arbeitgeber"
    "|societe|entreprise|fournisseur|nom de la societe|employeur|raison sociale|empresa|compania|proveedor|nombre de la"
    " empresa|razon social",
    Kind.EMAIL: "email|e mail|mail|email address|e mail address|mail address|contact email|e mail adresse|email adresse"
    "|mailadresse|mail adresse|emailadresse"
    "|adresse e mail|adresse email|adresse mail|courriel|adresse electronique|adresse courriel|correo|correo electronico"
    "|direccion de correo"
    "|direccion de correo electronico|direccion de email|customer email",
    Kind.PHONE: "phone|phone number|telephone|telephone number|tel|mobile|mobile number|cell|cell phone|contact number"
    "|phone no|telefon|telefonnummer|handy|handynummer"
    "|mobil|mobilnummer|rufnummer|tel nr|numero de telephone|portable|numero de portable|telefono|numero de telefono"
    "|movil|numero de movil|celular",
    Kind.FAX: "fax|fax number|faxnummer|telefax|numero de fax",
    Kind.URL: "url|website|web site|web|link|web address|homepage|webseite|webadresse|internetseite|site web|site|lien"
    "|site internet|sitio web|pagina web|enlace",
    Kind.IBAN: "iban|iban number|bank account|account number|kontonummer|iban nummer|compte bancaire|numero de compte"
    "|rib|numero de cuenta|cuenta bancaria|cuenta",
    Kind.BIC: "bic|swift|swift code|bic swift|swift bic|code bic|codigo swift|codigo bic",
    Kind.DATE: "date|the date|datum|fecha|day|tag|jour|dia|meeting date|event date|appointment date|date of the meeting"
    "|termin|date de reunion|date du rendez vous|fecha de la reunion|fecha de la cita",
    Kind.DUE_DATE: "due date|payment due|due|due by|due on|payable by|pay by|payment due date|payment deadline|deadline"
    "|payment due by|falligkeitsdatum|fallig am|fallig bis|fallig|falligkeit|zahlbar bis|zahlungsziel|zahlungsfrist"
    "|frist"
    "|date d' echeance|echeance|date limite|date limite de paiement|a payer avant le|fecha de vencimiento|vencimiento"
    "|fecha limite|fecha limite de pago|vence el|plazo",
    Kind.INVOICE_DATE: "invoice date|date of invoice|date of issue|issue date|issued on|bill date|rechnungsdatum|date de"
    " facture|date de la facture|date de facturation|date d' emission|fecha de factura|fecha de la factura"
    "|fecha de emision|fecha factura",
    Kind.ORDER_DATE: "order date|date of order|ordered on|date ordered|bestelldatum|bestellt am|date de commande|date de"
    " la commande|fecha de pedido|fecha del pedido",
    Kind.DELIVERY_DATE: "delivery date|date of delivery|delivery|ship date|shipping date|shipped on|delivery on"
    "|lieferdatum|liefertermin|lieferung am|versanddatum|date de livraison|livraison|date d' expedition|fecha de"
    " entrega|fecha de envio|entrega",
    Kind.BIRTH_DATE: "date of birth|birth date|birthdate|birthday|dob|born|born on|geburtsdatum|geboren am|geboren"
    "|geburtstag|date de naissance|ne le|nee le|fecha de nacimiento|nacido el|nacida el|nacimiento",
    Kind.START_DATE: "start date|start|begin|begins|beginning|start of contract|starts on|check in|arrival|arrival date"
    "|startdatum|beginn|vertragsbeginn|anreise|date de debut|debut|arrivee|date d' arrivee|fecha de inicio|inicio"
    "|llegada|fecha de llegada|entrada",
    Kind.END_DATE: "end date|end|ends|end of contract|expiry date|expires|expiry|valid until|check out|departure"
    "|departure date|enddatum|ende|vertragsende|gultig bis|abreise|date de fin|fin|depart|date de depart|valable"
    " jusqu' au|fecha de fin|fin|salida|fecha de salida"
    "|valido hasta|caducidad|fecha de caducidad",
    Kind.TIME: "time|start time|hour|uhrzeit|zeit|heure|horaire|hora",
    Kind.TOTAL: "total|grand total|total amount|total due|amount due|total price|total cost|invoice total|order total"
    "|invoice amount|total to pay|balance due|amount payable|total payable"
    "|gesamtbetrag|gesamtsumme|summe|rechnungsbetrag|endbetrag|gesamtpreis|gesamt|bruttobetrag|zu zahlen|zahlbetrag|zu"
    " zahlender betrag"
    "|montant total|total ttc|total a payer|montant a payer|montant ttc|montant du|prix total|total general|net a payer"
    "|importe total|total a pagar|monto total|total factura|importe a pagar|precio total|total con iva",
    Kind.NET: "net|net amount|subtotal|sub total|net total|total net|netto|nettobetrag|zwischensumme|montant ht|total ht"
    "|sous total|subtotal|base imponible|importe neto|neto",
    Kind.TAX: "vat|tax|vat amount|sales tax|tax amount|mwst|mehrwertsteuer|ust|umsatzsteuer|tva|montant tva|iva"
    "|impuestos|importe iva",
    Kind.AMOUNT: "amount|sum|betrag|montant|somme|importe|monto|cantidad a pagar",
    Kind.PRICE: "price|unit price|cost|fee|rate|preis|kosten|gebuhr|einzelpreis|prix|cout|tarif|prix unitaire|precio"
    "|coste|tarifa|precio unitario|rent|monthly rent|miete|loyer|alquiler|salary|gehalt|salaire|salario|budget"
    "|presupuesto",
    Kind.DEPOSIT: "deposit|security deposit|kaution|anzahlung|caution|depot de garantie|acompte|fianza|deposito|anticipo",
    Kind.ORDER_NUMBER: "order number|order no|order|order id|order ref|order reference|purchase order|po number|po"
    "|bestellnummer|bestellung|bestell nr|auftragsnummer|auftrag|auftrags nr|bestellung nr"
    "|numero de commande|commande|no de commande|n° de commande|reference de commande|numero de pedido|pedido|no de"
    " pedido|nº de pedido|n° de pedido|referencia del pedido",
    Kind.INVOICE_NUMBER: "invoice number|invoice no|invoice|invoice id|bill number|invoice ref|rechnungsnummer|rechnung"
    " nr|rechnungs nr|rechnung|numero de facture|facture|no de facture|n° de facture|facture n°|numero de la facture"
    "|numero de factura|factura|no de factura|nº de factura|n° de factura|factura nº",
    Kind.CUSTOMER_NUMBER: "customer number|customer no|customer id|client number|client id|account id|customer ref"
    "|kundennummer|kunden nr|kundennr|numero de client|numero client|n° client|no client|reference client|code client"
    "|numero de cliente|nº de cliente|n° de cliente|no de cliente|codigo de cliente",
    Kind.TICKET_NUMBER: "ticket number|ticket|ticket id|ticket no|case number|case id|case|reference|reference number"
    "|ref|ref no|incident number|ticketnummer|ticket nr|vorgangsnummer|aktenzeichen|referenz|referenznummer"
    "|fallnummer|numero de ticket"
    "|numero de dossier|dossier|n° de dossier|reference du dossier|numero de caso|numero de incidencia|referencia"
    "|expediente|numero de expediente",
    Kind.CONTRACT_NUMBER: "contract number|contract no|contract|contract id|agreement number|policy number"
    "|vertragsnummer|vertrags nr|vertrag|versicherungsnummer|policennummer|numero de contrat|contrat|n° de contrat"
    "|numero de police"
    "|numero de contrato|contrato|nº de contrato|numero de poliza",
    Kind.TRACKING_NUMBER: "tracking number|tracking|tracking no|tracking id|tracking code|shipment number|sendungsnummer"
    "|trackingnummer|paketnummer|numero de suivi|suivi|n° de suivi|numero de seguimiento|seguimiento|codigo de"
    " seguimiento",
    Kind.BOOKING_NUMBER: "booking number|booking|booking reference|booking ref|booking id|booking code|reservation"
    " number|reservation|confirmation number|confirmation code|buchungsnummer|buchung|buchungscode"
    "|reservierungsnummer|reservierung"
    "|numero de reservation|reservation|reference de reservation|n° de reservation|numero de reserva|reserva|codigo de"
    " reserva|localizador",
    Kind.TAX_NUMBER: "vat number|vat id|tax number|tax id|vat no|ust idnr|ust id|umsatzsteuer id|steuernummer|numero de"
    " tva|n° tva|n° de tva|tva intracommunautaire|siret|nif|cif|numero de iva",
    Kind.ADDRESS: "address|postal address|street address|delivery address|shipping address|billing address|anschrift"
    "|adresse|lieferadresse|lieferanschrift|rechnungsadresse|postanschrift|adresse postale|adresse de livraison"
    "|adresse de facturation"
    "|direccion|direccion postal|direccion de entrega|direccion de envio|domicilio",
    Kind.CITY: "city|town|stadt|ort|wohnort|ville|commune|ciudad|localidad|poblacion",
    Kind.POST_CODE: "post code|postcode|zip|zip code|postal code|plz|postleitzahl|code postal|codigo postal|cp",
    Kind.COUNTRY: "country|land|pays|pais",
    Kind.SUBJECT: "subject|subject line|topic|betreff|thema|objet|sujet|asunto|tema|title|titel|titre|titulo",
    Kind.SENDER: "sender|from|absender|von|expediteur|de|remitente",
    Kind.RECIPIENT: "recipient|to|receiver|empfanger|an|destinataire|a|destinatario|para",
    Kind.PLACE: "place|location|venue|room|where|veranstaltungsort|treffpunkt|raum|lieu|salle|endroit|lugar|sala|ubicacion",
    Kind.QUANTITY: "quantity|qty|number of units|pieces|menge|anzahl|stuckzahl|stuck|quantite|qte|nombre d' unites"
    "|cantidad|unidades|cant",
    Kind.PRODUCT: "product|product name|item|article|article name|produkt|artikel|ware|produktname|produit|article"
    "|designation|producto|articulo|nombre del producto",
    Kind.STATUS: "status|state|zustand|statut|etat|estado",
    Kind.PRIORITY: "priority|severity|urgency|prioritat|dringlichkeit|priorite|urgence|prioridad|urgencia",
    Kind.JOB_TITLE: "job title|position|role|job|title of the job|stelle|berufsbezeichnung|funktion|poste|fonction"
    "|intitule du poste|puesto|cargo|posicion",
    Kind.DEPARTMENT: "department|team|abteilung|bereich|service|departement|departamento|equipo|area",
    Kind.VERSION: "version|release|software version|firmware|firmware version|build|versionsnummer|numero de version",
}
_ARTICLE = re.compile(
    r"^(?:the|a|an|my|our|their|his|her|its|your|der|die|das|den|dem|ein|eine|einen|mein|meine|unsere|ihre|seine|le|la"
    r"|les|un|une|mon|ma|son|sa|leur|notre|votre"
    r"|el|los|las|una|uno|mi|su|tu|nuestro|nuestra) (?=\S)|^l' ?(?=\S)"
)
_HYPHENS = re.compile(r"[-\u2010-\u2015_/.]")


def plain_name(name: str) -> str:
    """Lower case, without accents, hyphens, full stops and an article in front."""
    letters = unicodedata.normalize("NFD", name.casefold().replace("\u2019", "'"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("\u00ba", "\u00b0")
    bare = " ".join(_HYPHENS.sub(" ", bare).replace("d'", "d' ").replace("qu'", "qu' ").split())
    return _ARTICLE.sub("", bare)


@cache
def _kinds() -> dict[str, frozenset[Kind]]:
    found: dict[str, set[Kind]] = {}
    for kind, names in _NAMES.items():
        for name in names.split("|"):
            found.setdefault(name, set()).add(kind)
    return {name: frozenset(kinds) for name, kinds in found.items()}


def kinds_named(name: str) -> frozenset[Kind]:
    """The kinds that a name, as an ask or a text has it, may mean; none for a name that is not known."""
    return _kinds().get(plain_name(name), frozenset())


def label_names() -> Iterator[tuple[Kind, str]]:
    """Every name of every kind, folded as `plain_name` folds."""
    for kind, names in _NAMES.items():
        for name in names.split("|"):
            yield kind, name
