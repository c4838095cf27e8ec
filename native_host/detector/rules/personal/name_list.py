"""Lists of people with the family name first: "- Miller, Anna", "2. Weber, Sabine", one a line, three or more in a row.

Places, goods and books are listed so as well. What speaks for people is told in list_words.py: known given names, or a line
above the list that says whose names these are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.fields.given_names import GIVEN_NAMES
from native_host.detector.fields.names import is_sample, name_span
from native_host.detector.public.names import PublicNames
from native_host.detector.public.words import folded
from native_host.detector.rules.personal.list_words import ALSO_GIVEN, HEADING, MENTION, OF_THE_WORLD, REGIONS

_PARTICLES = r"(?:van|von|vom|zu|zum|zur|der|den|de|del|della|di|da|do|dos|das|du|des|la|le|el|al|af|av|ten|ter|bin|ibn|y|e)"
_WORD = r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){1,29}"
_LAST = rf"(?:(?:{_PARTICLES} ){{0,3}}{_WORD})(?: (?:{_PARTICLES} ){{0,2}}{_WORD})?"
_FIRST = rf"{_WORD}(?: (?:[^\W\d_]\.|{_WORD})){{0,2}}(?: {_PARTICLES}){{0,2}}"
_SIGN = r"(?:(?:[-*+•·–—▪◦]|\(?[0-9]{1,3}[.):]|[a-z][.)])[ \t]{1,4})?(?:\[[ xX]?\] )?"
_LINE = re.compile(
    rf"^[ \t>]{{0,8}}{_SIGN}(?P<value>(?P<last>{_LAST}),[ ]{{1,2}}(?P<first>{_FIRST}))"
    r"(?P<rest>[ \t]*[.,;]?[ \t]*|[ \t]{0,3}[(:;|\t–—-][^\r\n]{1,80})\r?$",
    re.MULTILINE,
)
_BETWEEN = re.compile(r"[ \t\r]*\n(?:[ \t]*\n)?")
_YEAR = re.compile(r"\b(?:1[5-9]|20)[0-9]{2}\b")
_ABOVE = re.compile(r"[^\n]*\S[^\n]*\n\s*$|[^\n]*\S[^\n]*$")
_REACH = 240
_FEWEST = 3
_ENOUGH = 20  # Of a long list so many lines tell whether everybody knows them.
# Surer than most of what the model says: it reads on over the ends of lines ("Anna\nBecker").
_SCORE = 0.99


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    last: str
    first: str
    is_bare: bool


class NameList:
    """Reads the lines of a text; a list of whom everybody knows is left alone."""

    name = "name_list"
    literals = (", ",)

    def __init__(self) -> None:
        self._public = PublicNames()

    def scan(self, text: str) -> Iterator[Finding]:
        """The names of the lists in `text`, each line's whole."""
        for lines in _lists(text):
            named = [line for line in lines if _is_name(line)]
            if len(named) < _FEWEST or 3 * len(named) < 2 * len(lines) or not self._is_of_people(text, lines, named):
                continue
            for line in named:
                yield Finding(line.start, line.end, Entity.PERSON.value, _SCORE, "rule:name_list")

    def _is_of_people(self, text: str, lines: Sequence[_Line], named: Sequence[_Line]) -> bool:
        if 2 * sum(folded(line.first) in REGIONS for line in lines) >= len(lines):
            return False
        above = text[max(0, lines[0].start - _REACH) : lines[0].start]
        heading = folded(found[0]) if (found := _ABOVE.search(above.rpartition("\n")[0])) else ""
        some = named[:_ENOUGH]
        if OF_THE_WORLD.search(heading) or 2 * sum(map(self._is_public, some)) > len(some):
            return False
        given = {name for line in named if (name := folded(line.first).split()[0]) in GIVEN_NAMES or name in ALSO_GIVEN}
        if HEADING.search(heading):
            return True
        around = folded(above + text[lines[-1].end : lines[-1].end + _REACH])
        if MENTION.search(around):
            return bool(given)
        # Without a word about people only bare names count, and names enough that one of a town or a flower does not.
        known = sum(folded(line.first).split()[0] in given for line in named)
        return len(given) > 1 and 5 * known >= 2 * len(named) and all(line.is_bare for line in lines)

    def _is_public(self, line: _Line) -> bool:
        whole = f"{line.first} {line.last}"
        return is_sample(whole) or self._public.covers(whole, 0, len(whole))


def _lists(text: str) -> Iterator[list[_Line]]:
    """Lines of the form that stand below one another."""
    lines: list[_Line] = []
    behind = 0
    for match in _LINE.finditer(text):
        if lines and not _BETWEEN.fullmatch(text, behind, match.start()):
            yield lines
            lines = []
        behind = match.end()
        if _YEAR.search(match["rest"]):  # A book of theirs.
            continue
        lines.append(_Line(*match.span("value"), match["last"], match["first"], not match["rest"].strip(" \t.,;")))
    if lines:
        yield lines


def _is_name(line: _Line) -> bool:
    last, first = line.last.split(), line.first.split()
    if not (last[-1][0].isupper() and first[0][0].isupper()):
        return False
    return name_span(f"{line.first} {line.last}", is_part=True) is not None


RULES = (NameList(),)
