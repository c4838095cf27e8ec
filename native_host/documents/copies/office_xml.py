"""The members of a Word, Excel or PowerPoint package that are XML."""

from __future__ import annotations

import re
from dataclasses import replace

from native_host.contract.documents import Reason
from native_host.documents.copies.attributes import safe
from native_host.documents.copies.finder import Cut, Finder, applied
from native_host.documents.copies.formulas import Formulas
from native_host.documents.copies.pieces import Piece, mark
from native_host.documents.copies.xml_copy import Tag, XmlCopy, local
from native_host.documents.formats.office import OFFICE
from native_host.documents.inside.gathered import Gathered, Unreadable

WORDS = replace(OFFICE, paragraphs=OFFICE.paragraphs | {"si", "is"})
_COUNTS = frozenset(
    "Pages Words Characters Lines Paragraphs TotalTime Slides Notes HiddenSlides MMClips CharactersWithSpaces".split()
)
_WORDS_OF_COUNTS = replace(
    WORDS, silent=WORDS.silent | _COUNTS | {"created", "modified", "lastPrinted", "AppVersion", "DocSecurity"}
)
_RELATIONS = "/relationships"
_FORMULAS = frozenset("f definedName formula formula1 formula2 calculatedColumnFormula totalsRowFormula".split())
_FORMULAS_IN = frozenset(
    "definedName calculatedColumnFormula totalsRowFormula conditionalFormatting dataValidations".split()
)
"""What is left out when a formula in it cannot be kept."""
_PAGE_ENDS = frozenset("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split())
_PAGE_CODE = re.compile(r'(&(?:[A-Za-z&]|"[^"]*"|[0-9]+))')  # left, centre, bold, a font: no part of the word behind it
# Without what they name, only the attribute goes, not the element.
_STAY = frozenset("pageSetup hyperlink hlinkClick hlinkHover hlinkMouseOver blip".split())
_GONE = frozenset(
    "oleObjects controls OLEObject oleObj control externalData sheetDataSet attachedTemplate embeddedFontLst".split()
)
_VARIANTS = frozenset("i1 i2 i4 i8 int ui1 ui2 ui4 ui8 uint r4 r8 decimal bool filetime date cy".split())
_SHEET_NAMES = frozenset((("sheet", "name"), ("sheetName", "val"), ("worksheetSource", "sheet")))


class OfficeXml(XmlCopy):
    """`dropped`: the relations of this member to others that are not in the copy."""

    held = frozenset((*_FORMULAS_IN, "sharedItems", "graphicFrame"))

    def __init__(
        self, name: str, finder: Finder, gathered: Gathered, dropped: frozenset[str], sheets: dict[str, str]
    ) -> None:
        super().__init__(_WORDS_OF_COUNTS if name.lower().startswith("docprops/") else WORDS, finder, gathered)
        folder = name.lower().partition("/")[0]
        in_word = folder == "word" and not name.lower().startswith(("word/charts/", "word/diagrams/"))
        self.spaced = frozenset(("t", "delText", "instrText", "delInstrText") if in_word or folder == "xl" else ())
        self._folder, self._dropped, self._sheets = folder, dropped, sheets
        self.formulas = Formulas(finder, sheets)
        self._frames_without: list[bool] = []
        self._names: set[str] = set()
        self._is_mixed = False
        self._unfit: Piece | None = None  # a formula that cannot be kept

    def skips(self, tag: Tag) -> bool:
        own = tag.local
        if self._folder == "customxml":
            self._look_at_names(tag)
        if own in _GONE:
            if own == "oleObj" and self._frames_without:
                self._frames_without[-1] = True
            return True
        if not self._dropped or not tag.attributes:
            return False
        kept = [(key, value) for key, value in tag.attributes if not self._is_dropped(key, value)]
        if len(kept) == len(tag.attributes):
            return False
        tag.attributes = kept
        return own not in _STAY and len(self.open) > 0

    def _look_at_names(self, tag: Tag) -> None:
        """Elements there are named by whoever made them; what a program looks for by its name cannot be called otherwise."""
        for name in (tag.name, *(key for key, _ in tag.attributes)):
            if name not in self._names:
                self._names.add(name)
                if self.finder.finds(name.replace(".", " "), only_strong=True):
                    raise Unreadable(Reason.NOT_COPIED)

    def _is_dropped(self, key: str, value: str) -> bool:
        prefix = key.partition(":")[0] if ":" in key else ""
        return bool(prefix) and value in self._dropped and self.namespaces.get(prefix, "").endswith(_RELATIONS)

    def changed(self, tag: Tag) -> None:
        own = tag.local
        if own == "graphicFrame":
            self._frames_without.append(False)
        names = [key for key, _ in tag.attributes if (own, local(key)) in _SHEET_NAMES]
        places = [(key, value) for key, value in tag.attributes if (own, local(key)) == ("hyperlink", "location")]
        kept = {key: value for key, value in tag.attributes if key in names}
        super().changed(tag)
        if names or places:
            instead = {key: self._sheets.get(value) or self._shown_name(value) for key, value in kept.items()}
            instead |= {key: self.formulas.of(value) or "" for key, value in places}
            tag.attributes = [(key, instead.get(key, value)) for key, value in tag.attributes]
        if own in ("n", "d") and self._is_cache and self._becomes_text(tag):
            prefix, colon, _ = tag.name.rpartition(":")
            tag.name, tag.local = f"{prefix}{colon}s", "s"
            self._is_mixed = True

    @property
    def _is_cache(self) -> bool:
        return self._folder == "xl" and any(one.local in ("sharedItems", "r") for one, _ in self.open[-2:])

    @staticmethod
    def _becomes_text(tag: Tag) -> bool:
        value = dict(tag.attributes).get("v", "")
        return bool(value) and not all(char in "0123456789+-.eEtTzZ:" for char in value)

    def _shown_name(self, value: str) -> str:
        return applied(value, [Cut(one.start, one.end, safe(one.placeholder)) for one in self.finder.cuts(value)])

    def loose(self, piece: Piece) -> None:
        tag = self.open[-1][0]
        if tag.local in _PAGE_ENDS:
            texts = "".join(self.finder.replaced(one) for one in _PAGE_CODE.split(piece.text))
            piece.edits.append(Cut(0, len(piece.text), self.finder.replaced(texts)))
            return
        if tag.local not in _FORMULAS or (tag.local == "f" and self._folder == "docprops"):
            is_changed = mark((piece,), self.finder)
            if is_changed and tag.local in _VARIANTS and tag.name.startswith("vt:"):
                tag.name = "vt:lpwstr"
            return
        made = self.formulas.of(piece.text)
        if made is None:
            self._unfit = piece
            mark((piece,), self.finder)
        elif made != piece.text:
            piece.edits.append(Cut(0, len(piece.text), made))

    def ended(self, tag: Tag, at: int) -> None:
        own = tag.local
        if own == "graphicFrame" and self._frames_without.pop():
            self.drop(at)
        elif own in _FORMULAS_IN and self._unfit is not None:
            self._unfit = None
            self.drop(at)
        elif own == "sharedItems" and self._is_mixed:
            tag.attributes = [
                (key, value) for key, value in tag.attributes if not key.startswith(("contains", "min", "max"))
            ]
            tag.attributes += [("containsMixedTypes", "1"), ("containsNumber", "1")]
            self._is_mixed = False
