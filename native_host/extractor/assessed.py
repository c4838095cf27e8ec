"""What only some papers say in a row or a title of their own: a membership's price, and the year that a tax is of."""

from __future__ import annotations

import re

from native_host.extractor.amounts import amounts, normal_of
from native_host.extractor.evidence import Evidence
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.nature import title_cells
from native_host.extractor.topics import Topic

_BY_ROW, _BY_TITLE = 0.75, 0.75
_MOST_TITLE = 80
_MEMBERSHIP = re.compile(
    r"\b(?:membership|\w*mitgliedschaft|adh\u00e9sion|afiliaci\u00f3n|iscrizione|tesseramento|lidmaatschap|filia\u00e7\u00e3o|cz\u0142onkostwo)\b",
    re.IGNORECASE,
)
_TAX_TITLE = re.compile(
    r"(?:\w*steuer(?:rechnung|bescheid|erkl\u00e4rung|veranlagung|abrechnung)?|(?:kantons|staats|gemeinde|bundes)\w*steuern?|veranlagung\w*|(?:income |council |property )?tax(?:es)?|imp\u00f4ts?|taxe|impuestos?|renta|irpf|impost[ae]|tribut[io]|\w*belasting(?:en)?|aanslag|podatek)\b",
    re.IGNORECASE,
)
_YEAR_LAST = re.compile(r"(?<![\w./-])(?P<year>(?:19|20)\d\d)(?:[/-](?:20)?\d\d)?\W*\Z")


def in_a_row(grid: Grid, evidence: Evidence, topic: Topic) -> list[Candidate]:
    """The price of a membership: the only row that is one and has a sum."""
    if topic.core != {"memberfee"}:
        return []
    found = [one for row in grid.rows if len(row) > 1 and _MEMBERSHIP.search(row[0].text) for one in _price(row, evidence)]
    return found if len(found) == 1 else []


def in_the_title(grid: Grid, topic: Topic) -> list[Candidate]:
    """The year of a tax: "Steuerrechnung 2023" above everything; of two years neither."""
    if topic.core != {"taxyear"}:
        return []
    hits = [
        (cell, hit)
        for cell in title_cells(grid)
        if len(cell.text) < _MOST_TITLE and _TAX_TITLE.search(cell.text) and (hit := _YEAR_LAST.search(cell.text))
    ]
    if len({hit["year"] for _, hit in hits}) != 1:
        return []
    return [Candidate(Reading(hit.start("year"), hit.end("year"), hit["year"]), cell, _BY_TITLE) for cell, hit in hits]


def _price(row: list[Cell], evidence: Evidence) -> list[Candidate]:
    money = [(cell, one) for cell in row[1:] for one in amounts(cell.text, evidence.decimal_mark) if one.is_money]
    if len(money) != 1:
        return []
    ((cell, one),) = money
    return [Candidate(Reading(one.start, one.end, normal_of(one), one.currency or evidence.currency), cell, _BY_ROW)]
