"""Where a text names a field: "Total: ", a line "Total" above its value, or "the total is" within a sentence."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from native_host.answerer.fields.kinds import Kind, label_names

_TOKEN = re.compile(r"[^\W_]+\u00b0?")
_GAP = re.compile(r"[ \t.'\u2019/-]{0,3}")
# What may stand before a label in its cell: a list's mark, emphasis, an article, "your".
_CELL_START = re.compile(
    r"(?:^|[\n|;\t]|,[ ]|\.[ ])[ \t>*\u2022_#-]*(?:(?:the|your|our|my|die|der|das|ihre?|deine|meine|unsere|la|le"
    r"|l['\u2019]|votre|notre|mon|ma|el|su|tu|mi) ?)?$",
    re.IGNORECASE,
)
# "Total (incl. VAT):" is the total, "Total (net):" is another thing.
_COLON = re.compile(
    r"[ \t]*(?:#|(?:no|nr)\.?)?(?: \((?![^)]*\b(?:net|netto|ht|hors|excl|exkl|ohne|zzgl|sin|before|without)\b)[^)\n]{1,30}\)"
    r"| (?:incl|inkl|including|brutto|gross|ttc|iva incl|con iva|tva incl)\b[^:\n]{0,16})?[*_ \t]*(?::|=|\||\t)[*_]*["
    r" \t]*(?=\S)"
)
_ALONE = re.compile(r"[ \t*_]*:?[ \t*_]*\n[ \t]*(?=\S)")
_FILLERS = re.compile(
    r"\.?(?:[ \t\n]*(?:n\u00b0|#|\b(?:is|was|of|to|be|will|comes|amounts|now|on|by|at|number|no|id|are|for|the|due"
    r"|amount|ist|betragt|lautet|von|war|am|bis|zum|den|nr|nummer"
    r"|sich|auf|belauft|hohe|in|der|est|de|du|le|la|s'eleve|a|au|avant|sera|numero|es|el|asciende|sera|del|para"
    r"|uber)(?=[ \t\n.])\.?)){0,5}[ \t\n]*"
)


# An indent, a list's mark, an article.
_MOST_BEFORE = 80


@dataclass(frozen=True, slots=True)
class Label:
    """Code points [start, end) of a text's name for fields of `kinds`, and where its value may begin and end.

    `is_cell`: the name and a colon, or a line of its own above the value, so that what follows is the value; otherwise a
    word of a sentence.
    """

    start: int
    end: int
    kinds: frozenset[Kind]
    value: int
    value_end: int
    is_cell: bool


def evenly_folded(text: str) -> str:
    """Lower case without accents, letter for letter: offsets stay."""
    return "".join(map(_folded_letter, text))


@cache
def _folded_letter(letter: str) -> str:
    if letter in "\u00ba":
        return "\u00b0"
    if letter in "\u2019\u2018":
        return "'"
    lower = unicodedata.normalize("NFD", letter.lower())[0]
    return lower if len(lower) == 1 else letter


@cache
def _names() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[Kind]], ...]]:
    """First word to the names that begin with it, longest first."""
    merged: dict[tuple[str, ...], set[Kind]] = {}
    for kind, name in label_names():
        merged.setdefault(tuple(_TOKEN.findall(evenly_folded(name))), set()).add(kind)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[Kind]]]] = {}
    for words, kinds in merged.items():
        by_first.setdefault(words[0], []).append((words, frozenset(kinds)))
    return {first: tuple(sorted(names, key=lambda pair: -len(pair[0]))) for first, names in by_first.items()}


def labels(text: str) -> list[Label]:
    """In the order of the text; the longest name wins where several begin, and none stands within another."""
    folded = evenly_folded(text)
    found = list(_hits(folded))
    cells = [start for start, end, _ in found if _is_cell(text, folded, start, end)]
    return [_label(text, folded, start, end, kinds, cells) for start, end, kinds in found]


def _hits(folded: str) -> Iterator[tuple[int, int, frozenset[Kind]]]:
    tokens = list(_TOKEN.finditer(folded))
    n = 0
    while n < len(tokens):
        size = 1
        for words, kinds in _names().get(tokens[n][0], ()):
            if _stands(folded, tokens, n, words):
                size = len(words)
                yield tokens[n].start(), tokens[n + size - 1].end(), kinds
                break
        n += size


def _stands(folded: str, tokens: list[re.Match[str]], n: int, words: tuple[str, ...]) -> bool:
    if n + len(words) > len(tokens):
        return False
    return all(
        tokens[n + k][0] == word and (k == 0 or _GAP.fullmatch(folded, tokens[n + k - 1].end(), tokens[n + k].start()))
        for k, word in enumerate(words)
    )


def _is_cell(text: str, folded: str, start: int, end: int) -> bool:
    line_start = text.rfind("\n", max(0, start - _MOST_BEFORE), start) + 1
    if not line_start and start > _MOST_BEFORE:
        line_start = start - _MOST_BEFORE + 1
    before = text[line_start:start]
    if _CELL_START.search("\n" + before if line_start == 0 or text[line_start - 1] == "\n" else before) is None:
        return False
    if _COLON.match(folded, end):
        return True
    return not before.strip(" \t>*_#-") and _ALONE.match(text, end) is not None


def _label(text: str, folded: str, start: int, end: int, kinds: frozenset[Kind], cells: list[int]) -> Label:
    following = bisect_left(cells, start)
    if following == len(cells) or cells[following] != start:
        filled = _FILLERS.match(folded, end)
        value = filled.end() if filled else end
        return Label(start, end, kinds, value, min(len(text), value + 80), is_cell=False)
    colon = _COLON.match(folded, end) or _ALONE.match(text, end)
    value = colon.end() if colon else end
    line_end = text.find("\n", value)
    stop = len(text) if line_end < 0 else line_end
    nexts = bisect_right(cells, value)
    if nexts < len(cells):
        stop = min(stop, cells[nexts])
    inside = re.search(r"[;|\t]", text[value:stop])
    return Label(start, end, kinds, value, value + inside.start() if inside else stop, is_cell=True)
