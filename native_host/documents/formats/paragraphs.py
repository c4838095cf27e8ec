"""Paragraphs out of the XML of office documents, with what their formats put around, beside and behind them.

One listener for all of them: a `Vocabulary` says what the elements of a format mean. What it does not name is read all the
same, as text of the part in which it stands: a format's next version must not hide anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from native_host.contract.documents import Part
from native_host.documents.formats.cells import checked_name
from native_host.documents.formats.prompts import PROMPTS, is_filled_in
from native_host.documents.inside.gathered import Gathered


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Local names of elements and attributes."""

    paragraphs: frozenset[str]
    rows: frozenset[str]
    cells: frozenset[str]
    sections: Mapping[str, Part]  # an element in which another part begins
    breaks: Mapping[str, str]  # an element that stands for characters
    breaks_in: frozenset[str]  # the elements in which it does
    deleted: frozenset[str] = frozenset()
    inserted: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()  # text of a field's code
    fields: frozenset[str] = frozenset()  # elements whose text a program fills in, by their type
    placed: frozenset[str] = frozenset()  # elements that name the cell they belong to
    silent: frozenset[str] = frozenset()  # numbers of the layout
    hiding: frozenset[str] = frozenset()
    attributes: Mapping[str, Part] = field(default_factory=dict)
    attributes_of: Mapping[tuple[str, str], Part] = field(default_factory=dict)


@dataclass(slots=True)
class _Paragraph:
    """Its text after the tracked changes, and before them."""

    part: Part
    sections: int  # that were open when it began: in one that begins inside it, text is not its own
    is_beside: bool
    after: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    is_hidden: bool = False


class Paragraphs:
    """A `Listener`. `part` is where its XML stands in the document."""

    def __init__(
        self,
        words: Vocabulary,
        gathered: Gathered,
        part: Part,
        *,
        page: int | None = None,
        sheet: int | None = None,
        is_hidden: bool = False,
        all_attributes: bool = False,
    ) -> None:
        self._words = words
        self._gathered = gathered
        self._parts = [part]
        self._page, self._sheet, self._is_hidden = page, sheet, is_hidden
        self._all_attributes = all_attributes
        self._names: list[str] = []
        self._open: list[_Paragraph] = []
        self._loose: list[str] = []
        self._cells: list[bool] = []  # of each open row: whether a cell before has a text
        self._is_new_cell = False
        self._deleted = self._inserted = 0
        self._cell: str | None = None
        self._choices: list[set[str]] = []
        self._filled_in = ""  # the type of the field that is open

    def start(self, name: str, attributes: dict[str, str]) -> None:
        words = self._words
        self._settle()
        if name in words.sections:
            self._parts.append(words.sections[name])
        if name in words.paragraphs:
            self._open.append(
                _Paragraph(self._parts[-1], len(self._parts), self._begins_beside(), is_hidden=self._is_hidden)
            )
        elif name in words.rows:
            self._cells.append(False)
        elif name in words.cells and self._cells:
            self._is_new_cell = True
        elif name in words.breaks and self._names and self._names[-1] in words.breaks_in:
            self._say(words.breaks[name])
        elif name in words.hiding and self._open and attributes.get("val", "1") not in ("0", "false", "off"):
            self._open[-1].is_hidden = True
        elif name == "AlternateContent":
            self._choices.append(set())
        if name in words.placed:
            self._cell = checked_name(attributes.get("ref"))
        if name in words.fields:
            self._filled_in = attributes.get("type", "")
        self._deleted += name in words.deleted
        self._inserted += name in words.inserted
        self._names.append(name)
        self._attributes(name, attributes)

    def end(self, name: str) -> None:
        words = self._words
        self._settle()
        self._names.pop()
        self._deleted -= name in words.deleted
        self._inserted -= name in words.inserted
        if name in words.paragraphs and self._open:
            self._close(self._open.pop())
        elif name in words.rows and self._cells:
            self._cells.pop()
        elif name == "AlternateContent" and self._choices:
            self._choices.pop()
        if name in words.placed:
            self._cell = None
        if name in words.fields:
            self._filled_in = ""
        if name in words.sections:
            self._parts.pop()

    def text(self, text: str) -> None:
        if not self._names or self._names[-1] in self._words.silent:
            return
        if self._filled_in and is_filled_in(self._filled_in, text):
            return
        if self._names[-1] in self._words.codes:
            self._gathered.add(text, Part.FIELD, page=self._page, sheet=self._sheet, is_hidden=True)
        elif not self._open or len(self._parts) > self._open[-1].sections:
            self._loose.append(text)
        elif not text.isspace() or self._names[-1] in ("t", "delText") or self._names[-1] in self._words.breaks_in:
            self._say(text)

    def _say(self, text: str) -> None:
        if not self._open:
            return
        if not self._deleted:
            self._open[-1].after.append(text)
        if not self._inserted:
            self._open[-1].before.append(text)

    def _settle(self) -> None:
        """Text outside paragraphs is one piece from tag to tag."""
        if self._loose:
            self._add("".join(self._loose), self._parts[-1], is_hidden=self._is_hidden)
            self._loose = []

    def _begins_beside(self) -> bool:
        """The first paragraph of a cell stands beside the cell before, if there is a text in one."""
        is_beside = self._is_new_cell and bool(self._cells) and self._cells[-1]
        self._is_new_cell = False
        return is_beside

    def _close(self, one: _Paragraph) -> None:
        after, before = "".join(one.after), "".join(one.before)
        if self._choices:  # Office writes a text box twice, in two languages: the second telling adds nothing.
            if "Fallback" in self._names and after in self._choices[-1]:
                return
            self._choices[-1].add(after)
        self._add(after, one.part, is_beside=one.is_beside, is_hidden=one.is_hidden)
        if self._cells and after.strip():
            self._cells[-1] = True
        if before != after:
            self._add(before, Part.DELETED, is_hidden=True)

    def _attributes(self, name: str, attributes: dict[str, str]) -> None:
        words = self._words
        for key, value in attributes.items():
            part = words.attributes_of.get((name, key)) or words.attributes.get(key)
            if part is None and self._all_attributes:
                part = self._parts[-1]
            if part is Part.LINK and name == "Relationship" and attributes.get("TargetMode") != "External":
                continue
            if part is not None:
                self._add(value, part, is_hidden=self._is_hidden)

    def _add(self, text: str, part: Part, *, is_beside: bool = False, is_hidden: bool = False) -> None:
        if part is Part.MASTER and text in PROMPTS:
            return
        self._gathered.add(
            text, part, page=self._page, sheet=self._sheet, cell=self._cell, is_beside=is_beside, is_hidden=is_hidden
        )
