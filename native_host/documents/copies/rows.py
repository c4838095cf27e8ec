"""Rows of cells: each cell for itself, quoted as it was, or where its placeholder needs it."""

from __future__ import annotations

import re

from native_host.contract.documents import Kind
from native_host.documents.copies.finder import Finder
from native_host.documents.formats.decoding import decoded_as
from native_host.documents.formats.rows import delimiter_of
from native_host.documents.inside.gathered import Gathered


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    said = decoded_as(data)
    delimiter = "\t" if gathered.prefers is Kind.TSV else delimiter_of(said.text)
    return said.written("".join(_cells(said.text, delimiter, finder, gathered)))


def _cells(text: str, delimiter: str, finder: Finder, gathered: Gathered) -> list[str]:
    """Cell, what divides it from the next, cell. A quotation mark that is never closed makes the rest one text."""
    mark = re.escape(delimiter)
    cell = re.compile(rf'("(?:[^"]|"")*+")([^{mark}\r\n]*+)|[^{mark}\r\n]*+')
    pieces: list[str] = []
    at = 0
    while at < len(text):
        if len(pieces) % 512 == 0:
            gathered.look_at_the_clock()
        found = cell.match(text, at)
        if found is None or (found[1] is None and found[0].startswith('"')):
            pieces.append(finder.replaced(text[at:]))
            break
        pieces.append(_cell(found[0], found[1], found[2], delimiter, finder))
        at = found.end()
        pieces.append(text[at : at + 1])
        at += 1
    return pieces


def _cell(raw: str, quoted: str | None, rest: str | None, delimiter: str, finder: Finder) -> str:
    value = raw if quoted is None else quoted[1:-1].replace('""', '"') + (rest or "")
    changed = finder.replaced(value)
    if changed == value:
        return raw
    if quoted is None and not any(char in changed for char in (delimiter, '"', "\r", "\n")):
        return changed
    doubled = changed.replace('"', '""')
    return f'"{doubled}"'
