"""One field, one value: by its label, or as the only one of its kind in the text. Two of equal right are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from native_host.answerer.fields.kinds import Kind, plain_name
from native_host.answerer.fields.labels import Label, evenly_folded, labels
from native_host.answerer.fields.shapes import DATES, MONEY, NUMBERS, Value, at_start, in_cell, in_text
from native_host.answerer.fields.unreal import is_unreal
from native_host.contract.findings import Finding

Finder = Callable[[str], Sequence[Finding]]
"""What a detector finds in a text."""

_ENTITIES = {
    Kind.PERSON: frozenset({"PERSON"}),
    Kind.COMPANY: frozenset({"ORGANIZATION"}),
    Kind.ADDRESS: frozenset({"STREET_ADDRESS"}),
}
_BY_SHAPE = frozenset({Kind.EMAIL, Kind.PHONE, Kind.URL, Kind.IBAN, Kind.DATE, Kind.AMOUNT, Kind.TOTAL, Kind.TIME})
_INTRODUCED = re.compile(
    r"\b(?i:my name is|mein name ist|ich hei(?:\u00df|ss)e|je m['\u2019]appelle|mon nom est|me llamo|mi nombre es)\s+"
    r"(?P<name>[^\W\d_a-z\u00df-\u00ff][\w'\u2019-]+(?:[ ](?:(?:de|van|von|der|den|la|del|di|da|le)["
    r" ]){0,2}[^\W\d_a-z\u00df-\u00ff][\w'\u2019-]+){0,3})"
)
_NUMBER_WORD = re.compile(r"number|\bno\b|\bid\b|\bnr\b|nummer|numero|n\u00b0|#|\bref|code|zeichen")
_NO_COUNT = re.compile(r"[0-9]{5,}|(?=.*[0-9])(?=.*[A-Z/-])[A-Z0-9./-]{4,}")
_LINE = re.compile(
    r"(?m)^[ \t>*\u2022-]*+(?P<name>[^\s:=|][^:=\n|]{0,49}?)[*_ \t]*[:=|](?![/\d])[*_]*[ \t]*(?P<value>[^\n]{1,200})$"
)
_RECEIPT_LINE = re.compile(r"[ \t.]{1,60}([0-9]{1,3}(?:[.,' ]?[0-9]{3})*[.,][0-9]{2})[ \t]*$", re.MULTILINE)
# An amount beside one of these is not what the whole comes to.
_PART_OF_MONEY = re.compile(
    r"\b(?:discount|refund\w*|voucher|credit|per|each|fee|deposit|off|save\w*|estimat\w*|expected|projected"
    r"|voraussichtlich\w*|pr\u00e9visionnel\w*|previst[oa]|about|around|approx\w*"
    r"|gesch\u00e4tzt\w*|etwa|ca|rund|environ|estim\w+|unos|instal\w+|tip|fine|limit|budget|salary|was|instead"
    r"|rabatt|gutschein|erstatt\w*|pro|je"
    r"|geb\u00fchr|anzahlung|kaution|rate|remise|rembours\w*|bon|par|chacune?|frais|acompte|caution|descuento"
    r"|reembols\w*|cup\u00f3n|por|cada|gastos|fianza"
    r"|anticipo)\b",
    re.IGNORECASE,
)


class Values:
    """What one text says of its fields. `finder` knows people, organisations and addresses; without it only labels do."""

    def __init__(self, text: str, finder: Finder | None = None) -> None:
        self._text = text
        self._finder = finder
        self._labels = labels(text)

    def of(self, kind: Kind) -> Value | None:
        """Null where the text has no such value, or more than one."""
        labelled = [self._in_cell(kind, label) for label in self._labels if label.is_cell and kind in label.kinds]
        cells = self._distinct(labelled)
        if cells or (labelled and kind is not Kind.PERSON):  # "Customer: My name is ..." is a turn of talk, no cell.
            # Where its own cell has none, another of its kind is another thing.
            return cells[0] if len(cells) == 1 else None
        said = self._distinct(
            [self._said(kind, label) for label in self._labels if not label.is_cell and kind in label.kinds]
        )
        if kind is Kind.PERSON:
            said = self._distinct([*said, *self._introduced()])
        if said:
            return said[0] if len(said) == 1 else None
        return None if labelled else self._only(kind)

    def named(self, name: str) -> Value | None:
        """The value of a line "name: value" whose name no kind has; null where there is none or another."""
        found = [
            in_cell(Kind.STATUS, self._text, hit.start("value"), hit.end("value"))
            for hit in _LINE.finditer(self._text)
            if plain_name(hit["name"].strip(" *_")) == plain_name(name)
        ]
        values = self._distinct(found)
        return values[0] if len(values) == 1 and len(found) == 1 else None

    def _in_cell(self, kind: Kind, label: Label) -> Value | None:
        return in_cell(kind, self._text, label.value, label.value_end)

    def _said(self, kind: Kind, label: Label) -> Value | None:
        """Within a sentence. "Order 100 chairs" has no order's number: one is called so, or looks like no count."""
        value = at_start(kind, self._text, label.value, label.value_end)
        if value is None and kind in MONEY:
            return self._on_receipt(label)
        if value is not None and is_unreal(kind, self._text, value.start, value.end):
            return None
        if value is None or kind not in NUMBERS or _NUMBER_WORD.search(evenly_folded(self._text[label.start : value.start])):
            return value
        return value if _NO_COUNT.fullmatch(self._text[value.start : value.end]) else None

    def _on_receipt(self, label: Label) -> Value | None:
        """A figure with two decimals that is all the rest of a line which the label begins: "TOTAL   23.47"."""
        hit = _RECEIPT_LINE.match(self._text, label.end)
        is_first = not self._text[self._text.rfind("\n", 0, label.start) + 1 : label.start].strip()
        return Value(hit.start(1), hit.end(1)) if hit and is_first else None

    def _introduced(self) -> list[Value]:
        return [Value(hit.start("name"), hit.end("name")) for hit in _INTRODUCED.finditer(self._text)]

    def _only(self, kind: Kind) -> Value | None:
        """The only value of its kind in the whole text, unless a label says that it is something else."""
        if kind in _ENTITIES:
            return self._only_finding(_ENTITIES[kind])
        found = in_text(kind, self._without_numbers(kind)) if kind in _BY_SHAPE else None
        values = self._distinct(found or [])
        if len(values) != 1 or self._is_claimed(kind, values[0]):
            return None
        if is_unreal(kind, self._text, values[0].start, values[0].end):
            return None
        near = self._text[max(0, values[0].start - 60) : values[0].end + 30]
        return None if kind is Kind.TOTAL and _PART_OF_MONEY.search(near) else values[0]

    def _without_numbers(self, kind: Kind) -> str:
        """Blanks for what would make values of `kind` doubtful: numbers that a label names, amounts beside dates."""
        letters = list(self._text)
        for amount in (in_text(Kind.AMOUNT, self._text) or []) if kind in DATES else []:
            letters[amount.start : amount.end] = " " * (amount.end - amount.start)
        for label in self._labels:
            for other in label.kinds & (NUMBERS | {Kind.IBAN, Kind.FAX}) - {kind}:
                value = self._in_cell(other, label) if label.is_cell else self._said(other, label)
                if value is not None:
                    letters[value.start : value.end] = " " * (value.end - value.start)
        return "".join(letters)

    def _is_claimed(self, kind: Kind, value: Value) -> bool:
        family = next((kinds for kinds in (DATES, MONEY, {Kind.PHONE, Kind.FAX}) if kind in kinds), frozenset())
        general = {Kind.TOTAL, Kind.AMOUNT} if kind in (Kind.TOTAL, Kind.AMOUNT) else {kind}
        for label in self._labels:
            others = (label.kinds & family) - general
            if others and not label.kinds & general and label.value <= value.start < label.value_end:
                return True
        return False

    def _only_finding(self, types: frozenset[str]) -> Value | None:
        found = self._finder(self._text) if self._finder else ()
        values = self._distinct([Value(finding.start, finding.end) for finding in found if finding.type in types])
        return values[0] if len(values) == 1 else None

    def _distinct(self, values: Sequence[Value | None]) -> list[Value]:
        """The first place of each different value."""
        first: dict[str, Value] = {}
        for value in values:
            if value is not None:
                first.setdefault(" ".join(self._text[value.start : value.end].casefold().split()), value)
        return list(first.values())
