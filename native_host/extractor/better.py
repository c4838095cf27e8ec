"""Which of two labels of one field is the better: what the other gives is doubtful then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from native_host.extractor.concepts import Concept
from native_host.extractor.found import Candidate

_DOUBTFUL = 0.3
OF_A_CREDIT = re.compile(r"credit|gutschrift|avoir|rectificativ|abono|accredito|kredit|korekt|koryguj|dobropis|storno")
_BETTER = (
    (
        frozenset((Concept.ORDER_NUMBER, Concept.ORDER_DATE)),
        re.compile(
            r"\b(?:your|ihre?|votre|vos|v|su|s|vostro|vs|uw|seu|wasz|vase|er|ert|deres|cust|customer|client|po|p o|purchase)\b|bestell|besteld|inkoop|requis"
        ),
    ),
    (
        frozenset((Concept.DATE,)),
        re.compile(
            r"mahn|reminder|relance|rappel|sollecit|herinnering|letter|brief|schreiben|lettre|courrier|carta|lettera|statement|auszug|releve|extracto|estratto"
        ),
    ),
    (
        frozenset((Concept.DATE,)),
        re.compile(r"^(?!(?:vom|dated|du|del|dal|de|van|z dnia|ze dne|av den|af|von|d d)(?: (?:vom|dated|of))?\b.{0,3}$)"),
    ),
    (frozenset((Concept.INVOICE_NUMBER,)), re.compile(r"^(?!.*\bocr\b)")),
    (
        frozenset((Concept.CUSTOMER,)),  # Where it goes need not be who pays.
        re.compile(r"^(?!.*(?:deliver|ship|liefer|livr|entrega|consegna|destinazione|spedi|lever|dostaw|dodac|wysyl))"),
    ),
    (
        frozenset((Concept.CUSTOMER,)),  # To whose attention it goes is somebody at the one who pays.
        re.compile(
            r"^(?!(?:attn?|attention|for the attention of|z hd|zu handen|a l attention( de)?|a la atencion( de)?|alla (?:c|cortese) a(?:ttenzione)?|all attenzione( di)?|t a v|ter attentie( van)?|contact)\b)"
        ),
    ),
    (frozenset((Concept.TAX,)), re.compile(r"\b(?:vat|iva|tva|mwst|ust|btw|moms|mva|dph|kdv|alv|afa|gst)\b")),
    (
        frozenset((Concept.INVOICE_NUMBER, Concept.INVOICE_DATE)),
        OF_A_CREDIT,
    ),
)


def doubted(concept: Concept, found: Sequence[Candidate], *, confirms: bool = False) -> list[Candidate]:
    """The buyer's order goes before the seller's, a credit note's own number and day before its invoice's. `confirms`: it is
    the seller's own paper about an order.
    """
    kept = list(found)
    for told, is_better in _BETTER:
        turned = confirms and Concept.ORDER_NUMBER in told
        good = [concept in told and bool(is_better.search(one.label)) is not turned for one in kept]
        if any(good):
            kept = [
                one if well else replace(one, confidence=one.confidence - _DOUBTFUL)
                for one, well in zip(kept, good, strict=True)
            ]
    return kept
