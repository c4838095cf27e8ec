"""Tables read as lists: before each cell stands the name of its column, so that a word in the head counts for every row.

Only columns whose name holds a word that some rule waits for are read so; the table itself is read as any other text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from native_host.detector.budget import Budget
from native_host.detector.views.view import Piece, View, rewritten

_DELIMITERS = "|\t;,"
_LINE = re.compile(r"[^\n]+")
# A quoted cell may hold the delimiter. A quote that is opened and never closed is read as a part of its cell.
_CELLS = {
    sign: re.compile(rf'("(?:[^"\n]|"")*"[ \t]*|[^{re.escape(sign)}\n]*)({re.escape(sign)}|$)') for sign in _DELIMITERS
}
_RULER = re.compile(r"[\s|:+=-]+")
_NAME = re.compile(r"[^\W\d]+(?:[ ._/#°-]{1,2}[^\W\d]+){0,4}[.:#°]?")
_AROUND = ' \t\r"'
_MOST_NAME_CHARS = 40
_MOST_COLUMNS = 64
# Between two cells, so that a value of one does not go on in the next.
_GAP = "\n" * 8

IsName = Callable[[str], bool]
"""Whether a column's name holds a word that some rule waits for."""


class _Cell(NamedTuple):
    start: int
    end: int


def columns_view(text: str, is_name: IsName, budget: Budget) -> View | None:
    """Every cell of a telling column behind the column's name, one below the other; None where there is no such column."""
    if "\n" not in text or not any(sign in text for sign in _DELIMITERS):
        return None
    pieces = list(budget.each(_pieces(text, is_name), "columns view"))
    return rewritten(text, pieces) if pieces else None


def _pieces(text: str, is_name: IsName) -> Iterator[Piece]:
    """In place of all that lies before a cell: the name of its column."""
    position = 0
    for names, cells in _rows(text, is_name):
        for index, cell in enumerate(cells):
            if index in names and cell.start < cell.end:
                yield Piece(position, cell.start, _GAP)
                # The name stands for nothing of the text: a finding that takes it in begins with the cell.
                yield Piece(cell.start, cell.start, f"{names[index]}: ")
                position = cell.end
    if position:
        yield Piece(position, len(text), _GAP)


def _rows(text: str, is_name: IsName) -> Iterator[tuple[dict[int, str], list[_Cell]]]:
    """The telling columns' names by their place, with the cells of each row below them."""
    table: _Table | None = None
    above: re.Match[str] | None = None
    for line in _LINE.finditer(text):
        # A blank line ends a table; the line below it may begin another.
        is_next = above is not None and above.end() + 1 == line.start()
        if not is_next or table is None or not table.goes_on(text, line):
            table = _table(text, above, line, is_name) if above is not None and is_next else None
        if table is not None and table.names and not _RULER.fullmatch(line[0]):
            yield table.names, _cells(text, line, table.sign)
        above = line


class _Table(NamedTuple):
    sign: str
    width: int
    names: dict[int, str]

    def goes_on(self, text: str, line: re.Match[str]) -> bool:
        return _RULER.fullmatch(line[0]) is not None or len(_cells(text, line, self.sign)) == self.width


def _table(text: str, first: re.Match[str], second: re.Match[str], is_name: IsName) -> _Table | None:
    """The table where `first` names as many columns as `second` has cells, or rules off."""
    sign = next((one for one in _DELIMITERS if one in first[0]), "")
    if not sign:
        return None
    cells = _cells(text, first, sign)
    names = [text[cell.start : cell.end] for cell in cells]
    inner = names[bool(sign == "|" and not names[0]) : len(names) - (sign == "|" and not names[-1])]
    if not 2 <= len(inner) <= _MOST_COLUMNS or not all(
        len(one) <= _MOST_NAME_CHARS and _NAME.fullmatch(one) for one in inner
    ):
        return None
    table = _Table(sign, len(names), {index: name for index, name in enumerate(names) if name and is_name(name)})
    return table if table.goes_on(text, second) else None


def _cells(text: str, line: re.Match[str], sign: str) -> list[_Cell]:
    """The cells of a line without the spaces and quotes at their ends."""
    found: list[_Cell] = []
    for part in _CELLS[sign].finditer(text, line.start(), line.end()):
        start, end = part.span(1)
        while start < end and text[start] in _AROUND:
            start += 1
        while end > start and text[end - 1] in _AROUND:
            end -= 1
        found.append(_Cell(start, end))
        if not part[2]:
            break
    return found
