"""A paper drawn as text: a row a line, its texts between bars, names in braces for what differs.

@40 300 520>      where the texts of the rows below begin, in points; > sets to the right
[  and  ]         the rows between them are one table
*items            the rows of that name
~ words           a paragraph, in lines where the file has no paragraphs of its own
^                 a new page begins here
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from scripts.lib.papers.hands.hand import Hand
from scripts.lib.papers.sheet import Sheet, Text

_WIDTH = 84
_PAGE = 52
Rows = Sequence[Sequence[str]]


def drawn(hand: Hand, drawing: str, rows: dict[str, Rows] | None = None, **said: str) -> Sheet:
    sheet, places, begin = Sheet(), [Text(40, "")], 0
    for line in drawing.strip("\n").split("\n"):
        mark, rest = line[:1], line[1:].strip()
        if mark == "@":
            places = [_place(one) for one in rest.split()]
        elif mark == "[":
            begin = len(sheet.rows)
        elif mark == "]":
            sheet.tables.append((begin, len(sheet.rows)))
        elif mark == "*":
            sheet.rows += [_row(places, row) for row in (rows or {})[rest]]
        elif mark == "~":
            words = rest.format_map(said)
            for part in [words] if hand.is_in("docx", "html", "eml") else textwrap.wrap(words, _WIDTH):
                sheet.line(part)
        elif mark == "^":
            sheet.rows += [[] for _ in range(-len(sheet.rows) % _PAGE)] if hand.is_in("pdf") else [[]]
        else:
            sheet.rows.append(_row(places, [one.strip().format_map(said) for one in line.split("|")]))
    return sheet


def _place(word: str) -> Text:
    return Text(int(word.rstrip(">")), "", word.endswith(">"))


def _row(places: list[Text], texts: Sequence[str]) -> list[Text]:
    return [Text(places[at].x, text, places[at].is_right) for at, text in enumerate(texts) if text]
