"""Letters by which somebody orders: whoever sends such a one is the customer, and who is to deliver gets it."""

from __future__ import annotations

import re

from native_host.extractor.companies import company_in
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Grid
from native_host.extractor.labels import Labels
from native_host.extractor.nature import Nature
from native_host.extractor.running import running
from native_host.extractor.signature import signed

_SIGNED = 0.8
_ORDERS = re.compile(
    r"\b(?:nous (?:vous )?(?:confirmons|passons|adressons) (?:notre|la) commande|(?:nous|je) (?:vous )?command(?:ons|e)\b|notre (?:bon de )?commande|we (?:would like to|wish to|hereby|want to)? ?(?:place|order|confirm our order)\b|(?:our|my) (?:purchase )?order (?:no|number|n\u00b0|#|for|of)\b"
    r"|(?:hiermit|hierdurch) bestellen wir|wir bestellen|bestellen wir|(?:unsere|meine) bestellung|nuestro pedido|(?:hacemos|realizamos|confirmamos|formulamos) (?:el|nuestro|este|un) (?:siguiente )?pedido"
    r"|(?:il |un )?nostro ordine|(?:vi )?ordiniamo|con la presente ordiniamo|(?:hierbij|graag) bestellen wij|wij bestellen|onze bestelling|zamawiamy|nasze zam\u00f3wienie|encomendamos|a nossa encomenda)",
    re.IGNORECASE,
)
# The seller's side of it: an order that was received is not the sender's own.
_RECEIVED = re.compile(
    r"\b(?:your (?:purchase )?order|(?:we|have) received (?:your|the) order|votre commande|ihre bestellung|ihren auftrag|su pedido|tu pedido|(?:vostro|suo|tuo) ordine|uw bestelling|je bestelling|pa\u0144stwa zam\u00f3wienie|a sua encomenda)",
    re.IGNORECASE,
)


def firm_of_signature(grid: Grid) -> list[Candidate]:
    """For whom somebody signs, in a line of its own below the name."""
    for cell in signed(grid):
        company = company_in(cell.text)
        if company is not None and company[0] == 0:
            return [Candidate(Reading(*company, cell.text[slice(*company)]), cell, _SIGNED)]
    return []


def is_order(grid: Grid, labels: Labels, nature: Nature) -> bool:
    """In its sender's own words, on a paper that is no invoice."""
    if nature is not Nature.LETTER or labels.has_paper:
        return False
    texts = [cell.text for cell in running(grid)]
    return any(_ORDERS.search(one) for one in texts) and not any(_RECEIVED.search(one) for one in texts)
