"""What stands behind one label, cut where the value ends, and whether it looks like what the label says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from native_host.detector.fields import nobody
from native_host.detector.fields.kinds import PERSONS, Kind
from native_host.detector.fields.names import is_known_name, name_span, word_count
from native_host.detector.fields.pairs import Pair
from native_host.detector.fields.values import is_address, is_age, is_firm, is_illness, is_place, is_trade
from native_host.detector.public.words import folded

_LONGEST_VALUE = 160
_DASHES = r" [-–—/] | {3}"
# A full stop behind a title is none.
_NO_TITLE = "".join(rf"(?<!\b{title})" for title in ("sra", "dra", "mrs", "mme", "sig", "prof", "dott", "mevr", "dipl"))
_STOP = rf"\.\s*$|(?<=[^\W\d_]{{3}}){_NO_TITLE}\.\s"
_END = re.compile(rf"[\n\r\t;；|<>{{}}\[\]()\"“”„«»`*。！!？?]|{_DASHES}|{_STOP}", re.IGNORECASE)
_END_OF_FIRM = re.compile(rf"[\n\r\t;；|<>{{}}\[\]()`*。！!？?]|{_DASHES}|\"\s*[,}}]|{_STOP}", re.IGNORECASE)
_COMMA = re.compile(r"[,，、،](?![0-9])")
_GLUED = frozenset("([{<=!")
_ASKED = frozenset("?？")
_MORE_NAME = re.compile(r", ?([^\W\d_][^\W\d_'’.-]*(?: [^\W\d_][^\W\d_'’.-]*)?)")
_LISTS = frozenset({Kind.DIAGNOSIS, Kind.MEDICINE})
_WITH_COMMAS = _LISTS | {Kind.ADDRESS}
_FIRMS = frozenset({Kind.EMPLOYER, Kind.COMPANY})

_LOOKS: Mapping[Kind, Callable[[str], bool]] = {
    Kind.EMPLOYER: is_firm,
    Kind.COMPANY: is_firm,
    Kind.HOME: is_place,
    Kind.PLACE: is_place,
    Kind.ADDRESS: is_address,
    Kind.OCCUPATION: is_trade,
    Kind.POSITION: is_trade,
    Kind.DIAGNOSIS: is_illness,
    Kind.MEDICINE: is_illness,
    Kind.AGE: is_age,
}


@dataclass(frozen=True, slots=True, repr=False)
class Field:
    """A pair with its value, `written` with the title that a name may have before or behind it (`is_titled`).

    `fits`: the value looks as the label would have it.
    """

    kind: Kind
    start: int
    end: int
    value: str
    fits: bool
    is_in_code: bool
    written: str
    is_titled: bool = False

    @property
    def is_template(self) -> bool:
        """Whether there is, in place of a value, a word for what should stand there."""
        return folded(self.value).strip(" .-_*") in nobody.TYPES


def read(text: str, pair: Pair) -> Field | None:
    """The field of `text` at `pair`; None where it is left blank."""
    start, end = _bounds(text, pair)
    if start >= end:
        return None
    if pair.kind in PERSONS:
        person = _person(text, pair, start, end)
        return person if not pair.is_below or (is_known_name(person.value) and word_count(person.value) > 1) else None
    if pair.is_below and pair.kind is not Kind.ADDRESS and pair.kind is not Kind.AGE:
        return None
    looks = _LOOKS.get(pair.kind)
    if looks is not None and pair.kind in _LISTS and not looks(text[start:end]):
        end = _comma(text, start, end)
    value = text[start:end]
    fits = looks is not None and looks(value) and not _goes_on(text, end)
    return Field(pair.kind, start, end, value, fits, pair.is_in_code, value)


def _person(text: str, pair: Pair, start: int, end: int) -> Field:
    value = text[start:end]
    span = name_span(value, is_part=pair.kind is Kind.PART_OF_NAME)
    if span is None or _goes_on(text, end):
        return Field(pair.kind, start, end, value, False, pair.is_in_code, value)
    first, last = start + span[0], start + span[1]
    more = _MORE_NAME.match(text, last, pair.limit)
    if more is not None and pair.kind is not Kind.PART_OF_NAME and word_count(text[first:last]) == 1:
        behind = text[more.end() : more.end() + 2].strip()[:1]
        if name_span(more[1]) == (0, len(more[1])) and behind not in {":", "："}:
            last = more.end()
    is_titled = span != (0, len(value))
    return Field(pair.kind, first, last, text[first:last], True, pair.is_in_code, text[start : max(end, last)], is_titled)


def _bounds(text: str, pair: Pair) -> tuple[int, int]:
    start, stop = pair.value_start, min(pair.limit, pair.value_start + _LONGEST_VALUE)
    ends = (_END_OF_FIRM if pair.kind in _FIRMS else _END).search(text, start, stop)
    end = ends.start() if ends else stop
    if pair.kind not in _WITH_COMMAS:
        end = _comma(text, start, end)
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",，、،:：-–—_/'’\""):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _comma(text: str, start: int, end: int) -> int:
    comma = _COMMA.search(text, start, end)
    return comma.start() if comma else end


def _goes_on(text: str, end: int) -> bool:
    """Whether what follows makes it a question or a piece of code."""
    behind = text[end : end + 1]
    return behind in _GLUED or (text[end : end + 2].strip()[:1] in _ASKED)
