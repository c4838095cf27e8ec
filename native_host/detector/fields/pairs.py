"""Labels with the places of what stands behind them, at the start of a line, a cell, a pair or a sentence.

"Employer: Halden Marine; Age: 41" has two pairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from native_host.detector.fields.kinds import Kind
from native_host.detector.fields.vocabulary import KINDS, LAST_WORDS, WORD
from native_host.detector.public.words import folded

_COLON = re.compile(r"[\w)\"'’*`.\u0900-\u097f\u064b-\u0652][\"'*_`]{0,3}[ \u00a0\u202f]?[:：](?![:/\\)(=])")
_LONGEST_LABEL = 48
# What a label can begin behind.
_BREAK = re.compile(
    r"[\n\r\t,;|{}\[\]<>•·、，；،。!?！？:：=\"“”„«»*`]| [-–—/] |\.\s| {2}|^ *[-–—+>]+ |\( ?(?=[^()]*$)|\d[.)] "
)
_BEHIND_LABEL = re.compile(r"\s*\([^()]{0,20}\)$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_AROUND = "\"'*_`#>- \u00a0\u3000"
_QUOTES = {'"', "'"}
_MOST_WORDS = 5
_OPENING = re.compile(r"[\s\u3000]?[ \t\u00a0\u3000]{0,8}[*_\"'`“„«]{0,3}[ \u00a0]?")


@dataclass(frozen=True, slots=True)
class Pair:
    """A label, from `start` to `end`, and where its value may stand: from `value_start` to `limit`, the next label."""

    kind: Kind
    label: str
    start: int
    end: int
    value_start: int
    limit: int
    is_in_code: bool
    is_below: bool  # The value begins on the line below the label, where the next label of a blank form may stand as well.


def pairs(text: str) -> Iterator[Pair]:
    """The pairs of a text from left to right; labels that are in no vocabulary are left out. Linear in the text."""
    last: tuple[Kind, int, int, int] | None = None
    for colon in _COLON.finditer(text):
        end = colon.start() + 1
        first = max(0, end - _LONGEST_LABEL, last[3] if last else 0)
        left = text[first:end]
        if not _may_end_in_a_label(left):
            continue
        start, kind = _label(left)
        if kind is None and last is not None and first == last[3] and "\n" not in left:
            start, kind = _last_words(left)
        if kind is None:
            continue
        if last is not None:
            yield _pair(text, last, first + start)
        opening = _OPENING.match(text, colon.end())
        last = (kind, first + start, end, opening.end() if opening else colon.end())
    if last is not None:
        yield _pair(text, last, len(text))


def _pair(text: str, last: tuple[Kind, int, int, int], limit: int) -> Pair:
    kind, start, end, value_start = last
    is_in_code = text[start - 1 : start] in _QUOTES or text[start].islower()
    label = folded(text[start:end].strip(_AROUND))
    return Pair(kind, label, start, end, min(value_start, limit), limit, is_in_code, "\n" in text[end:value_start])


def _may_end_in_a_label(left: str) -> bool:
    """A look that spares the others where a text is full of colons: three in four labels of code, of times, of lists."""
    if left[-1] == ")":
        return True
    tails = left.rsplit(None, 1)
    parts = WORD.findall(_CAMEL.sub(" ", tails[-1]).casefold()) if tails else []
    return bool(parts) and parts[-1] in LAST_WORDS


def _label(left: str) -> tuple[int, Kind | None]:
    """Where the label begins that ends `left`; a comma may be a part of it ("Name, Vorname")."""
    starts = [0, *(sign.end() for sign in _BREAK.finditer(left) if sign.end() < len(left))]
    if len(starts) > 1 and left[starts[-1] - 1] == ",":
        wide = _without_signs(left, starts[-2])
        kind = KINDS.get(_key(left[wide:].strip(_AROUND)))
        if kind is not None:
            return wide, kind
    start = _without_signs(left, starts[-1])
    return start, _known(left[start:])


def _without_signs(left: str, start: int) -> int:
    while start < len(left) - 1 and left[start] in _AROUND:
        start += 1
    return start


def _known(written: str) -> Kind | None:
    label = _BEHIND_LABEL.sub("", written.strip(_AROUND))
    return KINDS.get(_key(label)) or next((kind for part in label.split("/") if (kind := KINDS.get(_key(part)))), None)


def _last_words(left: str) -> tuple[int, Kind | None]:
    """Within a line of fields no sign need stand between a value and the next label: the longest that is known counts."""
    for start in [place.end() for place in re.finditer(r"\s+", left)][-_MOST_WORDS:]:
        kind = _known(left[start:])
        if kind is not None and left[start].isalpha():
            return start, kind
    return 0, None


def _key(label: str) -> str:
    spaced = _CAMEL.sub(" ", label).replace("_", " ").replace("’", "'")
    return " ".join(spaced.casefold().split()).rstrip(".")
