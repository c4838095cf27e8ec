"""One sheet: a cell whose shown text holds a value becomes a cell of text, and forgets how it was calculated."""

from __future__ import annotations

from native_host.documents.copies.finder import Finder
from native_host.documents.copies.office_xml import OfficeXml
from native_host.documents.copies.pieces import Piece
from native_host.documents.copies.xml_copy import Item, Tag, escaped
from native_host.documents.formats.number_formats import NumberFormats, shown
from native_host.documents.inside.gathered import Gathered

_NOT_TEXT = ("s", "inlineStr")  # The text of the first lies elsewhere, of the second in paragraphs of its own.
_OF_CELLS = frozenset(("v", "f", "is", "t", "row"))  # Their attributes are numbers and names of cells.


class SheetXml(OfficeXml):
    held = OfficeXml.held | {"c", "f"}

    def __init__(
        self, name: str, finder: Finder, gathered: Gathered, dropped: frozenset[str], sheets: dict[str, str],
        formats: NumberFormats, *, is_1904: bool,
    ) -> None:  # fmt: skip
        super().__init__(name, finder, gathered, dropped, sheets)
        self._formats, self._is_1904 = formats, is_1904
        self._cell: Tag | None = None
        self._value: list[str] = []
        self._unfit_shared: set[str] = set()
        self._formula: Piece | None = None

    def changed(self, tag: Tag) -> None:
        if tag.local == "c":
            self._cell, self._value = tag, []
        elif tag.local not in _OF_CELLS:
            super().changed(tag)

    def said(self, text: str) -> Item | None:
        if self._cell is not None and self.open[-1][0].local == "v":
            self._value.append(text)
            return escaped(text)
        return None

    def loose(self, piece: Piece) -> None:
        if self._cell is not None and self.open[-1][0].local == "f":
            self._formula = piece
            return
        super().loose(piece)

    def ended(self, tag: Tag, at: int) -> None:
        if self._cell is None:
            super().ended(tag, at)
        elif tag.local == "f":
            self._end_formula(tag, at)
        elif tag is self._cell:
            self._end_cell(tag, at)
            self._cell = None

    def _end_formula(self, tag: Tag, at: int) -> None:
        """One formula may stand for many cells; they name it by a number."""
        given = dict(tag.attributes)
        shared = given.get("si", "")
        piece, self._formula = self._formula, None
        made = self.formulas.of(piece.text) if piece is not None else ""
        if made is None and shared:
            self._unfit_shared.add(shared)
        if made is None or shared in self._unfit_shared:
            self.drop(at)
        elif piece is not None:
            self.out[at + 1] = escaped(made)

    def _end_cell(self, tag: Tag, at: int) -> None:
        given = dict(tag.attributes)
        kind = given.get("t", "n")
        if kind in _NOT_TEXT or not self._value:
            return
        stored = "".join(self._value)
        text = stored
        if kind == "n":
            text = shown(stored.strip(), is_day=self._formats.is_day(given.get("s")), is_1904=self._is_1904)
        changed = self.finder.replaced(text)
        if changed == text:
            changed = self.finder.replaced(stored)
            if changed == stored:
                return
        shared = next(
            (dict(one.attributes).get("si") for one in self.out[at:] if isinstance(one, Tag) and one.local == "f"), None
        )
        if shared is not None:
            self._unfit_shared.add(shared)
        prefix = tag.name.rpartition(":")[0]
        prefix += ":" if prefix else ""
        tag.attributes = [(key, value) for key, value in tag.attributes if key not in ("t", "vm", "cm")] + [
            ("t", "inlineStr")
        ]
        tag.is_empty = False
        self.drop(at + 1)
        self.out.append(
            f'<{prefix}is><{prefix}t xml:space="preserve">{escaped(changed)}</{prefix}t></{prefix}is></{tag.name}>'
        )
