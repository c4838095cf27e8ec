"""A paper before it has a format: rows of texts that begin at a place, in points from the left edge."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """`x`: where it begins, or where it ends when it is set to the right. A page is 500 wide."""

    x: int
    text: str
    is_right: bool = False


@dataclass(slots=True)
class Sheet:
    """`tables`: numbers of rows that belong together as a table, from, to (exclusive). Others are lines."""

    rows: list[list[Text]] = field(default_factory=list)
    tables: list[tuple[int, int]] = field(default_factory=list)

    def line(self, *texts: str | tuple[int, str]) -> None:
        self.rows.append([Text(40, one) if isinstance(one, str) else Text(*one) for one in texts])

    def gap(self) -> None:
        self.rows.append([])

    def table(self, columns: list[int], rows: list[list[str]], right: frozenset[int] = frozenset()) -> None:
        """`columns` are the places, `right` the numbers of those that are set to the right."""
        begin = len(self.rows)
        for row in rows:
            self.rows.append([Text(columns[at], text, at in right) for at, text in enumerate(row) if text])
        self.tables.append((begin, len(self.rows)))
