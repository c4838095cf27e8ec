"""Labels that nobody listed, made of words that everybody knows: "total of this invoice", "Betrag mit MwSt.", "name of the supplier"."""

from __future__ import annotations

import re
from functools import lru_cache

from native_host.extractor.concepts import Concept


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


_SUMS = _words(
    "total totals sum amount price gesamt gesamtbetrag gesamtsumme summe betrag endsumme preis montant somme prix importe suma monto precio"
    " totale somma importo ammontare prezzo value wert valeur valor valore"
)
_ALL = _words("grand overall final general generale global complessivo finale whole entire final endgultig insgesamt")
_GROSS = _words("gross brutto brut bruta bruto lordo lorda ttc ivato ivata")
_NET = _words("net netto nette neto neta netta ht taxable imponible imponibile imposable")
_TAX = _words(
    "vat tax taxes gst mwst ust mehrwertsteuer umsatzsteuer steuer steuern tva taxe iva impuestos impuesto imposte imposta"
)
_WITH = _words("with incl including inclusive inc inkl inklusive mit enthalten avec compris comprise comprises incluse incluses con incluido incluida"
               " incluidos inclusa inclusi compresa comprese")  # fmt: skip
_WITHOUT = _words(
    "without excl excluding exclusive before ex exkl ohne vor hors sans sin senza esclusa escluse excluido antes"
)
_COMPOUND = re.compile(r"(?P<of>(?:rechnungs?|gesamt|brutto|netto|end|schluss)+)(?:betrag|summe|wert|preis|total)")
_DAYS = _words("date datum tag fecha data day jour dia giorno")
_ISSUED = _words(
    "issue issued issuing issuance emission emise emision emitida emissione emessa ausstellung ausgestellt billing facturation facturacion"
)
_NUMBERS = _words("number no nr num n numero nummer ref reference referenz referencia riferimento id code codigo codice")
_OF = _words(
    "of this the for your our an der die das dem den dieser diese ihrer ihre ihr zu zur fur de du des d la le les l cette cet ce votre notre el los"
    " esta este su nuestra del il lo della dell di questa questo vostra vostro suo sua nostra s"
)
_PAPERS: dict[Concept, frozenset[str]] = {
    Concept.INVOICE_NUMBER: _words(
        "invoice inv bill rechnung rechnungs rechn rg faktura facture fact factura fattura fatt receipt beleg document dokument documento"
    ),
    Concept.ORDER_NUMBER: _words("order ord bestellung bestell auftrag auftrags commande cde pedido ped ordine purchase"),
    Concept.CUSTOMER_NUMBER: _words("customer cust client kunde kunden cliente"),
    Concept.DELIVERY_NUMBER: _words("delivery shipment lieferung livraison entrega envio consegna spedizione"),
    Concept.CONTRACT_NUMBER: _words("contract vertrag contrat contrato contratto"),
}
_DATES = {
    Concept.INVOICE_NUMBER: Concept.INVOICE_DATE,
    Concept.ORDER_NUMBER: Concept.ORDER_DATE,
    Concept.DELIVERY_NUMBER: Concept.DELIVERY_DATE,
}
_KINDS = _words(
    "part partial interim final deposit tax sales commercial service freight rent acompte solde vente commerciale parcial anticipo venta comercial"
    " acconto vendita saldo loyer alquiler affitto transport transporte trasporto"
)  # of invoices
_INVOICE = re.compile(r"[a-z]{3,20}rechnungs?")
_NAMES = _words("name nom nombre nome")
_SUPPLIERS = _words(
    "supplier vendor seller lieferant lieferanten verkaufer verkaufers fournisseur vendeur proveedor vendedor fornitore venditore"
)
_CUSTOMERS = _words("customer client buyer kunde kunden kaufer kaufers acheteur cliente comprador acquirente")
_DONE = _words(
    "delivered shipped sent sold billed invoiced issued geliefert verkauft gesendet versandt berechnet ausgestellt livre livree livres vendu vendue expedie"
    " envoye facture facturee emise entregado entregada vendido facturado facturada enviado emitida consegnato consegnata venduto spedito fatturato inviato"
    " emessa intestata intestato"
)
_TO = _words("to an a")
_BY = _words("by von par por da")


@lru_cache(maxsize=4096)
def composed_meaning(key: str) -> Concept | None:
    """Every word of it has to be known, and all of one paper at most."""
    said = key.split()
    if len(said) > 7:
        return None
    if len(said) == 2 and said[0] in _DONE and said[1] in _TO | _BY:
        return Concept.CUSTOMER if said[1] in _TO else Concept.SUPPLIER
    told = [word for word in said if word not in _OF]
    return _party(told) or _sum(told) or _of_a_paper(told)


def _party(told: list[str]) -> Concept | None:
    others = [word for word in told if word not in _NAMES]
    if len(others) == 1 and len(told) == 2:
        return Concept.SUPPLIER if others[0] in _SUPPLIERS else Concept.CUSTOMER if others[0] in _CUSTOMERS else None
    return None


def _sum(told: list[str]) -> Concept | None:
    papers = _PAPERS[Concept.INVOICE_NUMBER] | _PAPERS[Concept.ORDER_NUMBER]
    compounds = [hit["of"] for word in told if (hit := _COMPOUND.fullmatch(word))]
    rest = [word for word in told if word not in papers and not _COMPOUND.fullmatch(word)]
    if not all(word in _SUMS | _ALL | _GROSS | _NET | _TAX | _WITH | _WITHOUT for word in rest):
        return None
    seen = {
        number for number, names in enumerate((_SUMS, _ALL, _GROSS, _NET, _TAX, _WITH, _WITHOUT)) if names.intersection(rest)
    }
    has_sum, has_all, is_gross, is_net, has_tax, has_with, has_without = (number in seen for number in range(7))
    is_net = is_net or any("netto" in one for one in compounds)
    if has_with and has_without:
        return None
    if is_net or has_without:
        return Concept.NET if has_tax or has_sum or compounds else None
    if not has_sum and not compounds:
        return None
    if is_gross or (has_tax and has_with):
        return Concept.GROSS
    if has_tax:
        return Concept.TAX
    return Concept.GROSS if compounds or has_all or len(rest) < len(told) else None


def _of_a_paper(told: list[str]) -> Concept | None:
    told = ["rechnung" if _INVOICE.fullmatch(word) else word for word in told]
    papers = [paper for paper, names in _PAPERS.items() if names.intersection(told)]
    others = [word for word in told if not any(word in names for names in _PAPERS.values()) and word not in _KINDS]
    if len(papers) > 1 or not others:
        return None
    paper = papers[0] if papers else None
    if all(word in _NUMBERS for word in others):
        return paper
    if _DAYS.intersection(others) and all(word in _DAYS or word in _ISSUED for word in others):
        if paper is None:
            return Concept.INVOICE_DATE if len(others) > 1 else None
        return _DATES.get(paper)
    return None
