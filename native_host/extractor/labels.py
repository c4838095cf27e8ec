"""Which cells name a field, and where in them its value may begin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice

from native_host.extractor.companies import company_in
from native_host.extractor.concepts import DATED, Concept, Shape, shape_of
from native_host.extractor.corrected import of_this_paper
from native_host.extractor.folding import Word, label_keys, words
from native_host.extractor.grid import Cell, Grid, below, index_in
from native_host.extractor.one_line import name_in
from native_host.extractor.topics import Topic, Topics, topics_of
from native_host.extractor.words.composed import composed_meaning
from native_host.extractor.words.names import longest_name, meaning_of

_COLON = re.compile(r"(?:^|(?<=  )|(?<=[,;.]) +|(?<= [-\u2013\u2014]) +)(?P<name>[^:;,\n]{1,60}?) ?[:\uff1a](?!//) ?")
BEFORE_VALUE = re.compile(
    r"[ \t.:#\u00b0\u00ba=\u2013\u2014-]*(?:(?:is|of|on|from|dated|amounts|comes|to|vom|ist|am|den|lautet|betr\u00e4gt|auf|du|le|est|s['\u2019]\u00e9l\u00e8ve"
    r"|\u00e0|del|de|el|es|asciende|a|il|dal|\u00e8|di|ammonta|in|por)[ .]+){0,3}(?:n[\u00b0\u00ba.] ?)?",
    re.IGNORECASE,
)
# Found at the beginning of a cell, without a colon: only what can be told from a word that goes on.
_TELLING = frozenset((Shape.CODE, Shape.DATE, Shape.AMOUNT, Shape.IBAN, Shape.EMAIL, Shape.PHONE))
PART_OF_A_NUMBER = re.compile(r"[-/_](?:[A-Z]{1,4}[-/_])?[0-9]")  # "INV-17": its letters are no word
_DOUBLE = re.compile(r"[/()\[\]|]| [-\u2013\u2014] ")  # "Rechnung / Invoice", "Total (TTC)"
_LETTERED = re.compile(r"[A-Z]{1,4}[ .-]?(?:[A-Z]{1,3}[/.])?[0-9][0-9A-Z/.-]{1,20}")
_NUMERALS = frozenset("no nr n vat tva iva btw dph mwst ust moms id po".split())
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ENDING = re.compile(r"(?<=[a-z\u00df-\u00ff])\([a-z]{1,3}\)")  # "Estimado(a)": no other name of the same
_ITEM_NUMBER = re.compile(r"^\d{1,2}[.)] +(?=[^\W\d])")  # forms of customs and of transport: "2. Invoice No."
_DAY = re.compile(
    r"(?:\b(?:vom|zum|per|am|on|as of|at|of|au|du|al|del|a|de|em|op|per|na dzie\u0144|z dnia|k|den|pr)\b\.? ?)?\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b",
    re.IGNORECASE,
)
_IN_NAMES = frozenset("van de da di a von le la do dos den del".split())  # "Van Leeuwen B.V."
_NUMBERED = re.compile(r"[A-Z]{0,3}-?[0-9]{3,12}")
_BARE = re.compile(r"[.\u00b0\u00ba:#]")
_MOST_LABELS = 2_000
_TIME = re.compile(r"[0-9]\Z")


class Form(StrEnum):
    COLON = "colon"
    WHOLE = "whole"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Label:
    """The value may stand in the same cell from `value` to `end`, or (where `value` is null) beside the cell or below it."""

    cell: Cell
    keys: tuple[str, ...]
    concepts: frozenset[Concept]
    form: Form
    value: int | None
    end: int


class Labels:
    """All labels of a document. `own`: names that only this ask knows. `topics`: what it asks for in the words of any language."""

    def __init__(
        self, grid: Grid, own: Collection[str] = (), language: str | None = None, topics: Collection[Topic] = ()
    ) -> None:
        self._own, self._language, self._topics = frozenset(own), language, Topics(topics)
        self.all: list[Label] = list(islice((label for cell in grid.cells() for label in self._of(cell)), _MOST_LABELS))
        named: dict[int, list[Cell]] = {}  # by their rows
        for one in self.all:
            if one.value is None and one.concepts:
                named.setdefault(one.cell.row, []).append(one.cell)
        self.all = [label for label in self.all if not _is_value(grid, label, named)]
        self._cells = {cell: list(each) for cell, each in groupby(self.all, key=lambda label: id(label.cell))}
        self._header_rows = self._headers()

    def of(self, concept: Concept) -> Iterator[Label]:
        return (label for label in self.all if concept in label.concepts)

    def about(self, topic: Topic) -> Iterator[Label]:
        return (label for label in self.all if any(topic.is_named_by(one) for key in label.keys for one in topics_of(key)))

    def called(self, keys: Collection[str]) -> Iterator[Label]:
        return (label for label in self.all if not keys.isdisjoint(label.keys))  # type: ignore[attr-defined]

    @property
    def has_paper(self) -> bool:
        """It calls itself an invoice, a receipt, or has a number of one."""
        return any(Concept.INVOICE_NUMBER in label.concepts for label in self.all)

    def in_cell(self, cell: Cell) -> Sequence[Label]:
        return self._cells.get(id(cell), ())

    def is_label(self, cell: Cell) -> bool:
        return id(cell) in self._cells

    def is_unknown(self, cell: Cell) -> bool:
        """It has a colon as labels have, and names nothing that anybody knows: a text as well."""
        return all(not label.concepts and not label.keys for label in self.in_cell(cell))

    def is_header(self, row: int) -> bool:
        """The head of a table of things that were sold, booked or delivered."""
        return row in self._header_rows

    def _headers(self) -> set[int]:
        counts: dict[int, int] = {}
        for label in self.all:
            if Concept.ITEM in label.concepts and label.form is Form.WHOLE:
                counts[label.cell.row] = counts.get(label.cell.row, 0) + 1
        return {row for row, count in counts.items() if count > 1}

    def _of(self, cell: Cell) -> list[Label]:
        text = cell.text
        hits = [
            hit
            for hit in _COLON.finditer(text)
            if not (_TIME.search(hit["name"]) and text[hit.end() : hit.end() + 1].isdigit())
        ]
        known = [(hit, keys, concepts) for hit in hits for keys, concepts in [self._means(hit["name"])] if concepts or keys]
        if known:
            ends = [hit.start("name") for hit, _, _ in known[1:]] + [len(text)]
            named = [
                Label(cell, keys, concepts, Form.COLON, hit.end() if text[hit.end() : end].strip() else None, end)
                for (hit, keys, concepts), end in zip(known, ends, strict=True)
            ]
            last = named[-1]
            if last.value is not None and last.concepts == {Concept.SUBJECT} and (inner := self._prefix(cell, last.value)):
                named.append(inner)  # "Re: Invoice 17"
            return named
        keys, concepts = self._means(text)
        if concepts or keys:
            return [Label(cell, keys, concepts, Form.WHOLE, None, len(text))]
        if (found := self._prefix(cell)) is not None:
            return [found]
        keys, concepts = self._means(_DAY.sub(" ", text)) if _DAY.search(text) else ((), frozenset())
        if concepts and all(shape_of(one) is Shape.AMOUNT for one in concepts):
            return [Label(cell, keys, concepts, Form.WHOLE, None, len(text))]  # "balance on 1 May"
        first = hits[0] if hits else None
        if first and first.start() == 0 and len(first["name"].split()) <= 6:  # A label of something else.
            value = first.end() if text[first.end() :].strip() else None
            return [Label(cell, (), frozenset(), Form.COLON, value, len(text))]
        return []

    def _means(self, name: str) -> tuple[tuple[str, ...], frozenset[Concept]]:
        """Its keys, none where nobody knows it. In two languages, with a stroke between them, it means both."""
        if "%" in name and not any(one.isdigit() for one in name):
            return (), frozenset()  # a rate
        name = _ENDING.sub("", _ITEM_NUMBER.sub("", name))
        keys = label_keys(name)
        if " " not in name:  # "InvoiceDate"; "MwSt." is one word.
            keys = tuple(dict.fromkeys((*keys, *label_keys(_CAMEL.sub(" ", name)))))
        if _DOUBLE.search(name) and not any(one.isdigit() for one in "".join(keys)):
            keys += tuple(key for piece in _DOUBLE.split(name) for key in label_keys(piece))
        found = frozenset(concept for key in keys for concept in meaning_of(key, self._language))
        found = self._of_two(keys, found)
        if not found:
            found = frozenset(concept for key in keys if (concept := composed_meaning(key, self._language)))
            found = self._of_two(keys, found)
        if not found and any(topic.is_day_of_paper for key in keys for topic in topics_of(key)):
            found = frozenset((Concept.DATE,))
        found = of_this_paper(keys, found)
        return (keys, found) if found or self._is_own(keys) else ((), frozenset())

    def _is_own(self, keys: Collection[str]) -> bool:
        return not self._own.isdisjoint(keys) or self._is_asked(keys)

    def _is_asked(self, keys: Collection[str]) -> bool:
        """About what is asked for, in whatever language."""
        return bool(self._topics) and any(self._topics.are_named_by(one) for key in keys for one in topics_of(key))

    def _of_two(self, keys: tuple[str, ...], found: frozenset[Concept]) -> frozenset[Concept]:
        """`Order no. / Date`: the day is the order's."""
        for number, day in DATED.items():
            if number in found and Concept.DATE in found and len(keys) > 1:
                return (found - {Concept.DATE}) | {day}
        return found

    def _party(self, text: str, end: int, key: str) -> frozenset[Concept]:
        """`Til Mette Kjær, Nørregade 22, 5000 Odense`."""
        meant = frozenset(one for one in meaning_of(key, self._language) if shape_of(one) is Shape.COMPANY)
        start = end + len(text[end:]) - len(text[end:].lstrip(" :."))
        if key in _IN_NAMES or len(meant) != 1 or start == end or _is_in_a_name(text, end):
            return frozenset()
        return meant if _is_party(text, start) or _NUMBERED.fullmatch(text, start) else frozenset()

    def _prefix(self, cell: Cell, start: int = 0) -> Label | None:
        said = [word for word in words(cell.text[: start + 120]) if word.start >= start]
        for count in range(min(longest_name(), len(said) - 1), 0, -1):
            if PART_OF_A_NUMBER.match(cell.text, said[count - 1].end) or _begins_a_code(cell.text, said[:count]):
                continue
            key = " ".join(word.folded for word in said[:count])
            concepts = frozenset(one for one in meaning_of(key, self._language) if shape_of(one) in _TELLING)
            if not concepts and start == 0 and not key.endswith(" von"):
                concepts = self._party(cell.text, said[count - 1].end, key)
            if not concepts and (composed := composed_meaning(key, self._language)) and shape_of(composed) in _TELLING:
                concepts = frozenset((composed,))
            if (
                concepts == {Concept.NUMBER}
                and len(key) < 3
                and not _BARE.search(cell.text, said[0].start, said[count - 1].end + 1)
            ):
                continue
            concepts = of_this_paper((key,), concepts)
            asked = self._is_asked((key,)) and not any(one.begins_names for one in topics_of(key))
            asked = asked and not _is_in_a_name(cell.text, said[count - 1].end)
            if concepts or key in self._own or asked:
                after = BEFORE_VALUE.match(cell.text, said[count - 1].end)
                return Label(
                    cell, (key,), concepts, Form.PREFIX, after.end() if after else said[count - 1].end, len(cell.text)
                )
        return None


def _is_party(text: str, start: int) -> bool:
    """A name with its address, or a company's, and nothing before it."""
    company = company_in(text[start:])
    return name_in(text, start) is not None or (
        company is not None and company[0] == 0 and company[1] >= len(text) - start - 1
    )


def _is_in_a_name(text: str, end: int) -> bool:
    """`Corriere Padano S.r.l.`: the word begins the name of a firm, and no colon stands behind it. "Til" and "An" begin none."""
    company = company_in(text)
    return end > 3 and company is not None and company[0] == 0 and ":" not in text[end : end + 2]


def _begins_a_code(text: str, said: Sequence[Word]) -> bool:
    """`fattura FT 805/24`: its letters are no word of the label."""
    last = text[said[-1].start : said[-1].end]
    if len(said) < 2 or len(last) > 3 or not last.isupper() or text[said[0].start : said[-2].end].isupper():
        return False
    return bool(re.match(r" [A-Z]{0,3}[/.]?\d", text[said[-1].end : said[-1].end + 6])) and last.casefold() not in _NUMERALS


def _is_value(grid: Grid, label: Label, named: Mapping[int, Sequence[Cell]]) -> bool:
    """`PO 7896` behind a label of its own, or below one."""
    if label.form is not Form.PREFIX or not _LETTERED.fullmatch(label.cell.text):
        return False
    row, number = grid.rows[label.cell.row], label.cell.row
    at = index_in(row, label.cell)
    if at > 0 and any(one is row[at - 1] for one in named.get(number, ())):
        return True
    return any(below(grid, one) is label.cell for upper in (number - 1, number - 2) for one in named.get(upper, ()))
