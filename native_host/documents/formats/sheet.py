"""One sheet of a workbook, and the texts that its cells share with other sheets'."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.contract.documents import Part
from native_host.documents.formats.cells import cell_name, checked_name, column_of
from native_host.documents.formats.number_formats import NumberFormats, shown
from native_host.documents.formats.office import OFFICE
from native_host.documents.formats.paragraphs import Paragraphs
from native_host.documents.inside.gathered import Gathered


class SharedTexts:
    """A `Listener` for sharedStrings.xml."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._texts: list[str] = []
        self._used: set[int] = set()
        self._current: list[str] = []
        self._name = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        del attributes
        self._name = name
        if name == "si":
            self._current = []

    def end(self, name: str) -> None:
        self._name = ""
        if name == "si":
            self._texts.append("".join(self._current))

    def text(self, text: str) -> None:
        if self._name == "t":
            self._current.append(text)

    def of(self, number: str) -> str:
        if number.isdecimal() and int(number) < len(self._texts):
            self._used.add(int(number))
            return self._texts[int(number)]
        return ""

    def unused(self) -> Iterator[str]:
        return (text for at, text in enumerate(self._texts) if at not in self._used)


class Sheet:
    """A `Listener`: cells here, everything else as in any other part."""

    def __init__(
        self,
        texts: SharedTexts,
        formats: NumberFormats,
        gathered: Gathered,
        number: int | None,
        *,
        is_hidden: bool,
        is_1904: bool,
    ) -> None:
        self._texts, self._formats, self._gathered = texts, formats, gathered
        self._number, self._is_hidden, self._is_1904 = number, is_hidden, is_1904
        self._others = Paragraphs(OFFICE, gathered, Part.BODY, sheet=number, is_hidden=is_hidden)
        self._hidden_columns: list[tuple[int, int]] = []
        self._formulas: list[tuple[str, str | None]] = []
        self._names: list[str] = []
        self._row = self._column = 0
        self._row_is_hidden = self._has_cells = False
        self._cell: dict[str, str] | None = None
        self._value: list[str] = []
        self._formula: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._names.append(name)
        if self._cell is not None:
            return
        if name == "row":
            self._row = int(given) if (given := attributes.get("r", "")).isdecimal() and len(given) < 8 else self._row + 1
            self._column = -1
            self._row_is_hidden = attributes.get("hidden") in ("1", "true")
            self._has_cells = False
        elif name == "c":
            self._cell, self._value, self._formula = attributes, [], []
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            first, last = attributes.get("min", ""), attributes.get("max", "")
            if first.isdecimal() and last.isdecimal():
                self._hidden_columns.append((int(first[:6]) - 1, int(last[:6]) - 1))
        else:
            self._others.start(name, attributes)

    def end(self, name: str) -> None:
        self._names.pop()
        if self._cell is not None:
            if name == "c":
                self._close(self._cell)
                self._cell = None
        elif name not in ("row", "col"):
            self._others.end(name)

    def text(self, text: str) -> None:
        if self._cell is None:
            self._others.text(text)
        elif self._names[-1] in ("v", "t") and "rPh" not in self._names[-4:]:
            self._value.append(text)
        elif not text.isspace():
            self._formula.append(text)

    def finish(self) -> None:
        """Formulas come after the cells: a row of values stays a row."""
        for text, cell in self._formulas:
            self._gathered.add(text, Part.FORMULA, sheet=self._number, cell=cell, is_hidden=self._is_hidden)

    def _close(self, attributes: dict[str, str]) -> None:
        name = checked_name(attributes.get("r"))
        column = column_of(name) if name else None
        self._column = self._column + 1 if column is None else column
        name = name or cell_name(self._column, max(1, self._row))
        is_hidden = (
            self._is_hidden
            or self._row_is_hidden
            or any(first <= self._column <= last for first, last in self._hidden_columns)
        )
        text = self._shown("".join(self._value), attributes)
        self._gathered.add(text, sheet=self._number, cell=name, is_beside=self._has_cells, is_hidden=is_hidden)
        self._has_cells = self._has_cells or bool(text.strip())
        if self._formula:
            self._formulas.append(("".join(self._formula), name))

    def _shown(self, stored: str, attributes: dict[str, str]) -> str:
        kind = attributes.get("t", "n")
        if kind == "s":
            return self._texts.of(stored.strip())
        if kind == "n":
            return shown(stored.strip(), is_day=self._formats.is_day(attributes.get("s")), is_1904=self._is_1904)
        return stored
