"""Running text to its sentences, as spans. Survives abbreviations, decimals, ordinals, lists, hard wraps, quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from native_host.answerer.summary.abbreviations import BEFORE_NUMBER, MAY_END, NEVER_END, OPENERS, ORDINAL_BEFORE

# A mark that may end a sentence, what closes with it, and the blank behind; ideographic marks need no blank.
_END = re.compile(
    r"(?P<mark>(?<![.!?\u2026])[.!?\u2026]++)(?P<close>[\"'\u2019\u201d\u201c\u00bb)\]]*)(?=\s)"
    r"|(?P<wide>[\u3002\uff01\uff1f]+[\u300d\u300f\uff09\u201d]*)"
)
_BULLET = re.compile(
    r"[ \t]*(?:[-*+\u2022\u2013\u2014\u25cf\u25aa\u25e6\u2219\u00b7]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])[ \t]+(?=\S)"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"'\u201c\u201e\u00ab]*$")
_WORD_AFTER = re.compile(r"\s*[\"'\u201c\u201e\u00ab(\[\u00bf\u00a1\u2018]*([^\s]*)")
_LETTERS = re.compile(r"[^\W\d_]+")
_MONTH = re.compile(
    r"(?:jan|feb|m\u00e4r|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|dez|dec|j\u00e4n)[a-z\u00e4]{0,7}\b"
    r"|(?:quartal|halbjahr|klasse|etage|stock|platz)\b",
    re.IGNORECASE,
)
# A line shorter than this was ended by its writer, not by the width of a window.
_WRAPPED_CHARS = 52


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """Code points [start, end) of the text, without blanks at its ends or a list's mark. `is_item`: a line of a list."""

    start: int
    end: int
    is_item: bool = False

    def of(self, text: str) -> str:
        """As it stands, but for line breaks, which become blanks."""
        return " ".join(text[self.start : self.end].split())


def sentences(text: str) -> list[Sentence]:
    """In the order of the text. Headings and lone lines come as they are: one each."""
    return [sentence for start, end, is_item in _segments(text) for sentence in _split(text, start, end, is_item)]


def _segments(text: str) -> Iterator[tuple[int, int, bool]]:
    """Runs of lines that one sentence may run through: a paragraph, an item, a line that stands alone."""
    start = end = -1
    is_item = False
    place = 0
    for line in text.splitlines(keepends=True):
        body = line.rstrip()
        bullet = _BULLET.match(body)
        goes_on = start >= 0 and bool(body.strip()) and not bullet and _wraps(text[start:end], body)
        if goes_on:
            end = place + len(body)
        else:
            if start >= 0:
                yield start, end, is_item
            indent = bullet.end() if bullet else len(body) - len(body.lstrip())
            start, end = (place + indent, place + len(body)) if body.strip() else (-1, -1)
            is_item = bullet is not None
        place += len(line)
    if start >= 0:
        yield start, end, is_item


def _wraps(before: str, line: str) -> bool:
    """Whether `line` goes on with the sentence or paragraph that `before` is."""
    last = before.rpartition("\n")[2]
    opens_small = line.lstrip()[:1].islower()
    if len(last) < _WRAPPED_CHARS:
        return opens_small and before[-1] not in ".!?:;,"
    return opens_small or len(last) < 120


def _split(text: str, start: int, end: int, is_item: bool) -> Iterator[Sentence]:
    begun = start
    for hit in _END.finditer(text, start, end):
        if not (_ends_wide(text, hit) if hit["wide"] else _ends(text, begun, hit, end)):
            continue
        yield Sentence(begun, hit.end(), is_item)
        begun = hit.end()
        while begun < end and text[begun].isspace():
            begun += 1
    if begun < end:
        yield Sentence(begun, end, is_item)


def _ends_wide(text: str, hit: re.Match[str]) -> bool:
    """A quotation that particles follow, as before "he said" in Japanese, is within its sentence."""
    follows = text[hit.end() : hit.end() + 1]
    return len(hit["wide"]) == 1 or not "\u3041" <= follows <= "\u309f"


def _ends(text: str, begun: int, hit: re.Match[str], end: int) -> bool:
    after = _WORD_AFTER.match(text, hit.end(), min(end, hit.end() + 80))
    following = after[1] if after else ""
    if not following:
        return True
    if following[0].islower():
        return False
    before = _WORD_BEFORE.search(text, max(begun, hit.start() - 40), hit.start())
    word = before[0] if before else ""
    if hit["mark"] != "." or hit["close"]:
        return True
    return not _is_short_form(word, following, text[max(begun, hit.start() - 60) : hit.start()])


def _is_short_form(word: str, following: str, before: str) -> bool:
    """Whether the full stop behind `word` belongs to an abbreviation, an initial or an ordinal."""
    lower = word.lower()
    opens = _LETTERS.match(following)
    is_opener = opens is not None and opens[0].lower() in OPENERS and following[0].isupper()
    if lower in NEVER_END or (lower in BEFORE_NUMBER and following[0].isdigit()):
        return True
    if lower in MAY_END or ("." in lower and lower.replace(".", "").isalpha() and len(lower) < 8):
        return not is_opener
    if len(word) == 1 and word.isupper():
        return not is_opener
    if word.isdigit() and len(word) <= 2:
        words = before.split()
        return _MONTH.match(following) is not None or (len(words) > 1 and words[-2].lower().strip("(,") in ORDINAL_BEFORE)
    return False
