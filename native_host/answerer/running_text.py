"""What a person reads in a document, from its beginning to its end, as one text; or none where that is not running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby

from native_host.answerer.request import MOST_CHARS
from native_host.contract.documents import Document, Kind, Part, Segment

_OF_DATA = frozenset((Kind.CSV, Kind.TSV, Kind.JSON, Kind.XLSX))
# Whoever wrote these may have ended their lines at a margin.
_IN_LINES = frozenset((Kind.TXT, Kind.MD, Kind.EML, Kind.MSG))
_READ = frozenset((Part.BODY, Part.TITLE, Part.PICTURE))
# Blanks that a page is laid out with are no part of its text; more than that they never are.
_MOST_LAID_OUT = 4 * MOST_CHARS
_GAP = re.compile(r"\S {4,}\S")
# A paper in two columns, or a form: line by line its sentences would be mixed.
_MOST_GAPS = 0.15
_PAGE = r"(?:page|seite|p\.|p\u00e1gina|p\u00e1g\.)"
_PAGE_NUMBER = re.compile(
    rf"[-\u2013\s]*(?:{_PAGE}\s*)?\d{{1,4}}(?:\s*(?:/|of|von|de|sur)\s*\d{{1,4}})?[-\u2013\s]*",
    re.IGNORECASE,
)
_BEGINS_NUMBERED, _ENDS_NUMBERED = re.compile(rf"\W*(?:{_PAGE}\s*)?\d", re.IGNORECASE), re.compile(r"\d\W*$")
_DIGITS = re.compile(r"\d+")
# What stands on so many pages is no sentence of any of them.
_HEAD_PAGES, _HEAD_LINES = 3, 2
# Only lower case goes on: "re-\nAnalyse" and "2019-\n2020" keep theirs.
_BREAKS_OFF, _GOES_ON = re.compile(r"[^\W\d_]-$"), re.compile(r"[a-z\u00df-\u00ff]")
_ITEM = re.compile(r"(?:[-*+\u2022\u2013\u25cf\u25aa]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s")
# Of the width that most lines of a document have: a line of that length was ended by the margin and not by its writer.
_FULL_LINE, _WIDE_LINES = 0.7, 0.8
_LEAST_WIDTH = 40  # Nobody wraps narrower by hand; addresses and lists are.
# "On the 1." of a month goes on, too.
_OWN_LINE, _OPEN_END, _WORD = (
    re.compile(r"[#>|]"),
    re.compile(r"[\w,)\]\"'\u2019\u201d%\u2013-]$|\b\d{1,2}\.$"),
    re.compile(r"[\w\"'(\u201c\u201e]"),
)
# They turn the order in which letters are shown, and could turn an answer into what the document does not say: a mark alone
# makes "30 - 5" of "5 - 30".
_TURNS = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def running_text(document: Document) -> str | None:
    """Null for what was not read to its end or is too long, for data, and for columns that stand beside one another."""
    if not document.is_read or document.kind in _OF_DATA:
        return None
    shown = [one for one in document.segments if one.part in _READ and not one.is_hidden]
    size = sum(len(one.text) for one in shown)
    if size > (_MOST_LAID_OUT if document.kind is Kind.PDF else MOST_CHARS):
        return None
    text = _of_pages(shown) if document.kind is Kind.PDF else _of_paragraphs(shown, in_lines=document.kind in _IN_LINES)
    return unturned(text).strip() or None if text is not None and len(text) <= MOST_CHARS else None


def unturned(text: str) -> str:
    """Without the signs that change the order in which its letters are shown."""
    return text.translate(_TURNS)


def _of_paragraphs(segments: Sequence[Segment], *, in_lines: bool) -> str:
    text = "".join(chain.from_iterable(_joined(segments)))
    if not in_lines:
        return text
    lines = [line.rstrip() for line in text.split("\n")]
    width = _width(lines)

    def goes_on(before: str, line: str) -> bool:
        """It is no line of its own, and its first word had no room in the one before."""
        is_open = _OPEN_END.search(before) and not _OWN_LINE.match(before) and _WORD.match(line)
        return bool(is_open) and width >= _LEAST_WIDTH and len(before) + 1 + len(line.split(maxsplit=1)[0]) > width

    return _unwrapped(lines, goes_on)


def _of_pages(segments: Sequence[Segment]) -> str | None:
    pages = [[line.strip() for line in page.split("\n")] for page in _pages(segments)]
    lines = [line for page in pages for line in page if line]
    if sum(_GAP.search(line) is not None for line in lines) > _MOST_GAPS * len(lines):
        return None
    return _without_heads(pages)


def _joined(segments: Sequence[Segment]) -> Iterator[str]:
    """A paragraph is a segment; cells of one row stand beside one another, and lines of a picture below."""
    for number, one in enumerate(segments):
        if number:
            yield "\t" if one.is_beside else "\n" if one.part is Part.PICTURE else "\n\n"
        yield one.text


def _pages(segments: Sequence[Segment]) -> Iterator[str]:
    for _, page in groupby(segments, key=lambda one: one.page):
        yield "".join(_joined(list(page)))


def _without_heads(pages: Sequence[Sequence[str]]) -> str:
    """A sentence goes on over the end of its line and of its page, a paragraph over the room that a page has around it."""
    on_pages = Counter(head for page in pages for head in {_head(page[at]) for at in _edges(page)})
    heads = {head for head, count in on_pages.items() if count >= _HEAD_PAGES and 2 * count > len(pages)}

    def kept(page: Sequence[str]) -> str:
        gone = {at for at in _edges(page) if _head(page[at]) in heads or _PAGE_NUMBER.fullmatch(page[at])}
        return "\n".join(line for at, line in enumerate(page) if at not in gone).strip("\n")

    lines = re.sub(r" {2,}", " ", "\n".join(map(kept, pages))).split("\n")
    full = _FULL_LINE * _width(lines)
    return _unwrapped(lines, lambda before, line: len(before) >= full)


def _edges(page: Sequence[str]) -> set[int]:
    there = [at for at, line in enumerate(page) if line]
    return {*there[:_HEAD_LINES], *there[-_HEAD_LINES:]}


def _head(line: str) -> str:
    """The same for lines that differ by the number of their page: it stands at one of their ends."""
    is_numbered = _BEGINS_NUMBERED.match(line) or _ENDS_NUMBERED.search(line)
    return _DIGITS.sub("0", line) if is_numbered else line


def _width(lines: Sequence[str]) -> int:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(_WIDE_LINES * (len(lengths) - 1))] if lengths else 0


def _unwrapped(lines: Sequence[str], goes_on: Callable[[str, str], bool]) -> str:
    said: list[str] = []
    before = ""
    for line in lines:
        is_next = not before or not line or _ITEM.match(line)
        if not is_next and _BREAKS_OFF.search(before) and _GOES_ON.match(line):
            said[-1] = said[-1][:-1]
            said.append(line)
        else:
            said.append(f" {line}" if not is_next and goes_on(before, line) else f"\n{line}")
        before = line
    return "".join(said)
