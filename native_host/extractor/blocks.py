"""Addresses as they are written on paper: who, street, town, below each other or in one line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from native_host.extractor.booked import is_booked
from native_host.extractor.companies import company_in
from native_host.extractor.grid import Cell, Grid, below, index_in
from native_host.extractor.honorifics import is_care_of, is_only_that
from native_host.extractor.person import PERSON

_MOST_LINES = 5
_MOST_TOWNS = 60
_STREETS = (
    "street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|way|close|court|square|sq|terrace|place|row|walk|gardens|boulevard|blvd|highway|park|quay|wharf|mews|hill"
    "|stra(?:\u00df|ss)e|str|weg|platz|allee|gasse|ring|ufer|damm|chauss\u00e9e|markt|hof"
    "|rue|chemin|cours|impasse|quai|place|route|all\u00e9e|all\u00e9es|calle|c|avda|avenida|plaza|paseo|camino|carrer|ronda|via|viale|corso|piazza|largo|vicolo"
    "|straat|laan|plein|gracht|kade|dijk|singel|rua|travessa|pra\u00e7a|ul|ulica|al|aleja|os|n\u00e1m\u011bst\u00ed|t\u0159\u00edda|gatan|gata|v\u00e4gen|v\u00e4g|torget|vej|gade|all\u00e9|gate|gata|vei|veien"
    "|katu|tie|kuja|utca|\u00fat|\u00fatja|t\u00e9r|k\u00f6r\u00fat|strada|bulevardul|bd|calea|cad|caddesi|sok|sokak|mah"
)
_STREET_WORD = re.compile(rf"(?:\b|(?<=[^\W\d_]{{3}}))(?:{_STREETS})\b\.?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^\d{1,5} ?[a-z]?(?: ?(?:bis|ter))?,? +[^\W\d_]|[^\W\d_][.,]? +(?:n[\u00ba\u00b0o]?\.? ?)?\d{1,4} ?[a-z]?(?: ?[/-] ?(?:\d{1,4}[a-z]?|[a-z]))?(?:, ?.{1,20})?$",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"^(?:p\.? ?o\.? box|postfach|b\.?p\.?|apartado|casella postale|postbus|skr\. pocztowa|boks|box)\b", re.IGNORECASE
)
_TOWN = re.compile(
    r"(?:^|[\s,-])(?:[A-Z]{1,2}-)?(?:\d{5}(?:-\d{4})?|\d{4}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}) +[^\W\d_]{2}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|^[^\W\d_][^\d,]{2,30},? \d{4,5}$"
)
_CONTACT = re.compile(
    r"@|www\.|https?:|\b(?:tel|telefon|t\u00e9l|phone|fax|fon|puh|tlf|mobil|gsm|e-?mail|vat|ust|uid|tva|siret|siren|rcs|nif|cif|nipc|p\. ?iva|partita iva|btw|kvk"
    r"|nip|regon|krs|i\u010do|di\u010d|cvr|org\.? ?nr|orgnr|y-tunnus|ad\u00f3sz\u00e1m|cui|vkn|hrb|iban|bic|company (?:no|reg)|reg(?:istered)? (?:no|in)|ein|abn)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """`name`: its first line; `lines`: all of them, and what follows without a gap. `is_own`: it says how to reach it, as only a sender does."""

    name: Cell
    lines: tuple[Cell, ...]
    is_own: bool


def is_street(text: str) -> bool:
    if len(text) > 60 or "@" in text or ":" in text:
        return False
    return bool(_BOX.match(text) or (_NUMBERED.search(text) and re.search(r"[^\W\d_]{3}", text)))


def starts_a_street(text: str) -> bool:
    """`Via dei Mille`, `Rua das Flores`: its first word says that it is one; its number may stand behind a comma."""
    return re.match(rf"(?:{_STREETS})\b\.? +[^\W\d_]", text, re.IGNORECASE) is not None


def is_town(text: str) -> bool:
    return len(text) <= 60 and "@" not in text and ":" not in text and bool(_TOWN.search(text))


def has_contact(text: str) -> bool:
    return bool(_CONTACT.search(text))


def blocks_of(grid: Grid, is_name: Callable[[Cell], bool]) -> list[Block]:
    """`is_name`: whether a cell may name somebody."""
    found: list[Block] = []
    taken: set[int] = set()
    towns = {cell.row for cell in grid.cells() if is_town(cell.text)}
    towns = set(islice(sorted(towns), _MOST_TOWNS))
    for cell in grid.cells():
        if towns.isdisjoint(range(cell.row + 1, cell.row + 6)):
            continue
        if is_only_that(cell.text) or is_care_of(cell.text):
            continue
        if id(cell) in taken or is_street(cell.text) or has_contact(cell.text) or not is_name(cell):
            continue
        if is_booked(grid, cell) or _is_in_one_line(grid.rows[cell.row], cell):
            continue
        lines = [cell, *_column(grid, cell)]
        at = next((at for at, one in enumerate(lines[1:4], 1) if is_town(one.text)), None)
        if at is None or (at == 1 and not is_street(lines[1].text) and not is_town(lines[1].text)):
            continue
        if not any(is_street(one.text) or _STREET_WORD.search(one.text) for one in lines[1 : at + 1]) and at > 1:
            continue
        if any(id(one) in taken for one in lines[1 : at + 1]):
            continue
        taken.update(id(one) for one in lines[: at + 1])
        found.append(Block(cell, tuple(lines), any(has_contact(one.text) for one in lines[1:])))
    return found + [one for one in _in_one_line(grid, taken, is_name) if is_name(one.name)]


def _column(grid: Grid, cell: Cell) -> Iterator[Cell]:
    at: Cell | None = cell
    for _ in range(_MOST_LINES):
        if at is None or (at.row + 1 < len(grid.rows) and not grid.rows[at.row + 1]):
            return
        at = below(grid, at)
        if at is None or is_booked(grid, at):
            return
        yield at


def _is_in_one_line(row: Sequence[Cell], cell: Cell) -> bool:
    """Its own address stands beside it, so that what stands below is another's."""
    following = row[index_in(row, cell) + 1 :][:2]
    return len(following) == 2 and is_street(following[0].text) and is_town(following[1].text)


def _in_one_line(grid: Grid, taken: set[int], is_name: Callable[[Cell], bool]) -> Iterator[Block]:
    """`Name · Street 3 · 20457 Hamburg`: cells of a row. Below a name by itself its first cell says what that one does."""
    for row in grid.rows:
        for first, second, *rest in (row[at : at + 3] for at in range(len(row) - 1)):
            if id(first) in taken or not is_street(second.text):
                continue
            if rest and is_town(rest[0].text) and not is_street(first.text):
                above = grid.rows[first.row - 1] if first.row and first is row[0] else []
                named = above[0] if len(above) == 1 and is_name(above[0]) and id(above[0]) not in taken else first
                if PERSON.fullmatch(first.text) or company_in(first.text):
                    named = first
                lines = (first, second, *rest) if named is first else (named, first, second, *rest)
                yield Block(named, lines, any(has_contact(one.text) for one in row))
