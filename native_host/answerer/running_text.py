"""What a person reads in a document, from its beginning to its end, as one text; or none where that is not running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from native_host.contract.documents import Document, Kind, Part, Segment

_OF_DATA = frozenset((Kind.CSV, Kind.TSV, Kind.JSON, Kind.XLSX))
_READ = frozenset((Part.BODY, Part.TITLE, Part.PICTURE))
_GAP = re.compile(r"\S {4,}\S")
# A paper in two columns, or a form: line by line its sentences would be mixed.
_MOST_GAPS = 0.15
_PAGE_NUMBER = re.compile(
    r"[-\u2013\s]*(?:(?:page|seite|p\.|p\u00e1gina)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?[-\u2013\s]*",
    re.IGNORECASE,
)
# What stands on so many pages is no sentence of any of them.
_HEAD_PAGES, _HEAD_LINES = 3, 2
# Only lower case goes on: "re-\nAnalyse" and "2019-\n2020" keep theirs.
_BREAKS_OFF, _GOES_ON = re.compile(r"[^\W\d_]-$"), re.compile(r"[a-z\u00df-\u00ff]")
_ITEM = re.compile(r"(?:[-*+\u2022\u2013\u25cf\u25aa]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s")
# Of the width that most lines of a document have: a line of that length was ended by the margin and not by its writer.
_FULL_LINE, _WIDE_LINES = 0.7, 0.8


def running_text(document: Document) -> str | None:
    """Null for what was not read to its end, for data, and for pages whose columns stand beside one another."""
    if not document.is_read or document.kind in _OF_DATA:
        return None
    shown = [one for one in document.segments if one.part in _READ and not one.is_hidden]
    if document.kind is not Kind.PDF:
        return "".join(chain.from_iterable(_joined(shown))).strip() or None
    pages = [[line.strip() for line in page.split("\n")] for page in _pages(shown)]
    lines = [line for page in pages for line in page if line]
    if sum(_GAP.search(line) is not None for line in lines) > _MOST_GAPS * len(lines):
        return None
    return _without_heads(pages).strip() or None


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
    on_pages = Counter(line for page in pages for line in _edges(page))
    heads = {line for line, count in on_pages.items() if count >= _HEAD_PAGES and 2 * count > len(pages)}
    kept = ("\n".join(line for line in page if line not in heads and not _is_number(line)) for page in pages)
    text = "\n".join(page.strip("\n") for page in kept)
    return _unwrapped(re.sub(r" {2,}", " ", text).split("\n"))


def _unwrapped(lines: Sequence[str]) -> str:
    lengths = sorted(len(line) for line in lines if line)
    full = _FULL_LINE * lengths[int(_WIDE_LINES * (len(lengths) - 1))] if lengths else 0
    text = ""
    before = ""
    for line in lines:
        if not before or not line or len(before) < full or _ITEM.match(line):
            text += f"\n{line}"
        elif _BREAKS_OFF.search(before) and _GOES_ON.match(line):
            text = text[:-1] + line
        else:
            text += f" {line}"
        before = line
    return text


def _edges(page: Sequence[str]) -> set[str]:
    lines = [line for line in page if line]
    return {*lines[:_HEAD_LINES], *lines[-_HEAD_LINES:]}


def _is_number(line: str) -> bool:
    return bool(line) and _PAGE_NUMBER.fullmatch(line) is not None
