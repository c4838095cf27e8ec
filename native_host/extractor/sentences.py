"""Values in running text: what the words before a day, a sum or a number say that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from native_host.extractor.amounts import amounts, normal_of
from native_host.extractor.booked import is_taken_off
from native_host.extractor.codes import begins_at, code_at
from native_host.extractor.concepts import Concept
from native_host.extractor.dates import days
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import Word, words
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid
from native_host.extractor.running import running
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.roles import Role as R

_LEAST_WORDS = 3
_REACH = 8
_BEHIND = 4
_SURE = 0.7
_MOST_CELLS = 3_000
_CODE_BEGINS = re.compile(r"(?<![\w.,/-])(?=[A-Za-z0-9./_-]*\d)[A-Za-z0-9]")
_NAMED = re.compile(r":\s*[^\w\s]{0,3}\s*\Z")
# Right behind a sum: what is in it.
_NET = re.compile(
    r",? ?\(?(?:HT|H\.T\.|hors (?:taxe|TVA)\w*|netto|net of (?:VAT|tax)|zzgl\b|zuz\u00fcglich|exkl|excl\w*|ex\.? (?:VAT|BTW)|plus (?:VAT|tax)|before (?:VAT|tax)|\+ ?(?:VAT|IVA|MwSt|USt|TVA|btw)|m\u00e1s IVA|sin IVA|\+ IVA|IVA (?:esclusa|excluido|no incluido)|oltre IVA|senza IVA)",
    re.IGNORECASE,
)
_WITH_TAX = re.compile(
    r",? ?\(?(?:TTC|T\.T\.C\.|toutes taxes|brutto|inkl|incl\w*|including (?:VAT|tax)|IVA (?:incluid[oa]|inclusa|compresa))",
    re.IGNORECASE,
)
_COSTS = re.compile(
    r"\b(?:costs?|fee|price|kosten|preis|beitrag|teilnehmerbeitrag|gebühr|coût|frais|tarif|participation|coste|precio|cuota|costo|quota|prijs|bijdrage)\b[^.;]{0,40}\b(?:is|are|amounts? to|comes? to|betragen|beträgt|belaufen sich auf|liegen bei|est de|est fixée? à|s['\u2019]élèv(?:e|ent) à|es de|asciende a|è di|ammonta a|bedragen|bedraagt)\s*(?:[€$£]\s*)?\Z",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:[-\u2013\u2014]|to|until|bis(?: zum)?|au|a|al|hasta(?: el)?|fino al|tot(?: en met)?|t/m)\s*(?=\d|\Z)"
)
_STOP = re.compile(r"[.;!?](?:\s|$)|\n")
_OF = frozenset("of dated from on vom am du del de dal van z dnia ze dne av den af fra with date issued".split())


def told(grid: Grid, evidence: Evidence) -> dict[Concept, list[Candidate]]:
    """By what they are; a value that the words before it do not explain is not among them."""
    found: dict[Concept, list[Candidate]] = {}
    costs: list[Candidate] = []
    for cell in islice(running(grid), _MOST_CELLS):
        said = words(cell.text)
        if is_taken_off(cell.text):
            continue  # an earlier bill's number, its day and its sum
        if sum(word.folded.isalpha() for word in said) < _LEAST_WORDS:
            continue
        last: Concept | None = None
        floor = 0
        for reading, kind in sorted(_values(cell, evidence), key=lambda one: one[0].start):
            if _NAMED.search(cell.text[floor : reading.start]):  # A label's; whoever knows labels has read it.
                last, floor = None, reading.end
                continue
            before = [word for word in said if floor <= word.start < reading.start]
            stops = [hit.end() for hit in _STOP.finditer(cell.text, floor, reading.start)]
            if stops:
                before = [word for word in before if word.start >= stops[-1]]
            begin = max([hit.end() for hit in _STOP.finditer(cell.text, 0, reading.start)], default=0)
            stop = _STOP.search(cell.text, reading.end)
            end = stop.start() if stop else len(cell.text)
            sentence = [word for word in said if begin <= word.start < end]
            behind = [word for word in sentence if word.start >= reading.end][:_BEHIND]
            concept = _of_sum(cell.text[reading.end :], before[-_REACH:], evidence.language) if kind == "sum" else None
            concept = concept or _concept(
                kind,
                before[-_REACH:],
                last,
                evidence.language,
                _all(sentence[:60], evidence.language),
                _all(behind, evidence.language),
            )
            if concept is Concept.DELIVERY_DATE and _is_of_a_span(cell.text, reading):
                concept = None
            if concept is not None:
                found.setdefault(concept, []).append(Candidate(reading, cell, _SURE))
            last, floor = concept, reading.end
            if kind == "sum" and concept is None and _COSTS.search(cell.text[begin : reading.start]):
                costs.append(Candidate(reading, cell, _SURE))
    if costs and Concept.GROSS not in found and Concept.DUE_DATE in found:
        found[Concept.GROSS] = costs  # What something costs is what is asked for, where a day to pay it is named.
    return found


def is_of_the_next(text: str, start: int, language: str | None) -> bool:
    """What its sentence says before it is of another paper, that is to come: "first due on", "next payment"."""
    begin = max([hit.end() for hit in _STOP.finditer(text, 0, start)], default=0)
    return any(R.NEXT in _roles(word.folded, language) for word in words(text[begin:start])[-_REACH:])


def is_for_a_discount(text: str, start: int, language: str | None) -> bool:
    """The day until which less is asked for: "until 29 May less 2 %"."""
    stop = re.compile(r"[,.;!?](?:\s|$)").search(text, start)
    return any(
        R.DISCOUNT in _roles(word.folded, language) for word in words(text[start : stop.start() if stop else len(text)])
    )


def _values(cell: Cell, evidence: Evidence) -> Iterator[tuple[Reading, str]]:
    taken: list[tuple[int, int]] = []
    for day in days(cell.text, evidence.day_first):
        taken.append((day.start, day.end))
        yield Reading(day.start, day.end, day.iso), "day"
    for one in amounts(cell.text, evidence.decimal_mark):
        if one.is_money and not any(one.start < end and start < one.end for start, end in taken):
            taken.append((one.start, one.end))
            yield Reading(one.start, one.end, normal_of(one), one.currency or evidence.currency), "sum"
    for hit in islice(_CODE_BEGINS.finditer(cell.text), 20):
        stop = re.compile(r"[ ,;)]|[.](?:\s|$)").search(cell.text, hit.start())
        inside = cell.text[: stop.start()] if stop else cell.text
        end = code_at(inside, hit.start())
        if end == len(inside) and end - hit.start() > 2 and not any(hit.start() < e and s < end for s, e in taken):
            begin = begins_at(cell.text, hit.start())
            yield Reading(begin, end, cell.text[begin:end]), "code"


def _concept(
    kind: str, before: list[Word], last: Concept | None, language: str | None, sentence: frozenset[R], after: frozenset[R]
) -> Concept | None:
    near = [_roles(word.folded, language) for word in before]
    every = frozenset(role for roles in near for role in roles)
    if kind == "code":
        close = [roles for roles in near if roles - {R.GLUE, R.KIND}][-2:]
        ahead = frozenset(role for roles in close for role in roles)
        if (
            R.PAPER in ahead
            and not ahead & {R.ORDER, R.CUSTOMER, R.CONTRACT, R.TAX, R.PAY}
            and R.PAPER in frozenset().union(*near[-3:])
        ):
            return Concept.INVOICE_NUMBER
        return None
    if kind == "day":
        if (
            last is Concept.INVOICE_NUMBER
            and len(before) < 4
            and all(word.folded in _OF or R.GLUE in roles for word, roles in zip(before, near, strict=True))
        ):
            return Concept.INVOICE_DATE
        if R.NEXT in every:
            return None  # the first of what is to come: another paper's
        if R.DISCOUNT in after:
            return None
        if every & {R.DUE, R.COLLECT} or R.COLLECT in after or (R.PAY in every and every & {R.UNTIL, R.DATE}):
            return Concept.DUE_DATE
        beside = frozenset(role for roles in near[-3:] for role in roles) | after
        if R.UNTIL in beside and R.PAY in sentence:
            return Concept.DUE_DATE
        brought = every & {R.DELIVERY, R.BRING} or R.BRING in after
        return Concept.DELIVERY_DATE if brought and not every & {R.PAPER, R.STATEMENT, R.LETTER, R.ORDER, R.PAY} else None
    if every & {R.NET, R.WITHOUT}:
        return Concept.NET if not every & {R.GROSS} else None
    if R.PAID in every:
        return Concept.PAID
    if R.TAX in every:
        return Concept.TAX if not every & {R.SUM, R.ALL, R.GROSS} else None
    if every & {R.SUM, R.ALL, R.GROSS} or (R.AMOUNT in every and every & {R.PAPER, R.PAY, R.DUE}):
        return Concept.GROSS
    return Concept.AMOUNT_DUE if every & {R.PAY, R.DUE, R.REST} else None


def _is_of_a_span(text: str, day: Reading) -> bool:
    """`services from 1 to 31 May`: no day on which anything came."""
    return bool(_TO.match(text, day.end) or re.search(rf"\d\.?{_TO.pattern}\Z", text[: day.start]))


def _of_sum(behind: str, before: list[Word], language: str | None) -> Concept | None:
    """`a total of 120.00 plus VAT`."""
    if not _all(before, language) & {R.SUM, R.ALL, R.AMOUNT}:
        return None
    return Concept.NET if _NET.match(behind) else Concept.GROSS if _WITH_TAX.match(behind) else None


def _all(said: list[Word], language: str | None) -> frozenset[R]:
    return frozenset(role for word in said for role in _roles(word.folded, language))


def _roles(word: str, language: str | None) -> frozenset[R]:
    found = frozenset(role for way in roles_of(word, language) for role in way)
    if not found and language is not None and language != "en":
        found = frozenset(role for way in roles_of(word, "en") for role in way)
    return found
