"""Labels that nobody listed, made of words that everybody knows: "total of this invoice", "Datum der Ausstellung der Rechnung"."""

from __future__ import annotations

from functools import lru_cache

from native_host.extractor.concepts import Concept

_SUMS = frozenset(
    "total totals sum amount gesamt gesamtbetrag gesamtsumme summe betrag endsumme montant somme importe suma monto totale somma importo"
    " ammontare value wert valeur valor valore grand overall final general generale global complessivo".split()
)
_DAYS = frozenset("date datum tag fecha data day jour dia giorno".split())
_ISSUED = frozenset("issue issued issuing emission emise emision emitida emissione emessa ausstellung ausgestellt billing facturation".split())
_NUMBERS = frozenset("number no nr num n numero nummer ref reference referenz referencia riferimento id code".split())
_OF = frozenset(
    "of this the for your our a an der die das dieser diese ihrer ihre ihr zu zur fur de du des d la le les l cette cet ce votre notre el los"
    " esta este su nuestra del il lo della dell di questa questo vostra vostro suo sua nostra".split()
)
_PAPERS: dict[Concept, frozenset[str]] = {
    Concept.INVOICE_NUMBER: frozenset("invoice bill rechnung faktura facture factura fattura receipt beleg document dokument documento".split()),
    Concept.ORDER_NUMBER: frozenset("order bestellung auftrag commande pedido ordine purchase".split()),
    Concept.CUSTOMER_NUMBER: frozenset("customer client kunde kunden cliente".split()),
    Concept.DELIVERY_NUMBER: frozenset("delivery shipment lieferung livraison entrega envio consegna spedizione".split()),
    Concept.CONTRACT_NUMBER: frozenset("contract vertrag contrat contrato contratto".split()),
}
_DATES = {
    Concept.INVOICE_NUMBER: Concept.INVOICE_DATE,
    Concept.ORDER_NUMBER: Concept.ORDER_DATE,
    Concept.DELIVERY_NUMBER: Concept.DELIVERY_DATE,
}
_WHOLE_OF = (Concept.INVOICE_NUMBER, Concept.ORDER_NUMBER)


@lru_cache(maxsize=4096)
def composed_meaning(key: str) -> Concept | None:
    """Every word of it has to be known, and all of one paper at most."""
    said = [word for word in key.split() if word not in _OF]
    papers = [paper for paper, names in _PAPERS.items() if any(word in names for word in said)]
    others = [word for word in said if not any(word in names for names in _PAPERS.values())]
    if len(papers) > 1 or not others or len(said) > 5:
        return None
    paper = papers[0] if papers else None
    if all(word in _SUMS for word in others):
        return Concept.GROSS if paper in _WHOLE_OF else None
    if all(word in _NUMBERS for word in others):
        return paper
    if any(word in _DAYS for word in others) and all(word in _DAYS or word in _ISSUED for word in others):
        return Concept.INVOICE_DATE if paper is None and len(others) > 1 else _DATES.get(paper) if paper else None
    return None
