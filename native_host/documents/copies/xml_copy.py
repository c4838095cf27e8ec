"""XML to XML: every text and attribute may change, the elements stay. Written as it is read, a paragraph at a time.

No tree: a sheet has millions of elements. What is not known yet when it is written (whether a run ends in a space, whether
an element is dropped after all) waits in a list of pieces until its element ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from xml.parsers import expat

from native_host.contract.documents import Reason
from native_host.documents.copies.attributes import attribute
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.pieces import Piece, mark
from native_host.documents.formats.paragraphs import Vocabulary
from native_host.documents.inside.gathered import Gathered, Unreadable

_FEED = 65_536
_ENOUGH = 50_000  # pieces that wait before they become bytes
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


@dataclass(slots=True, eq=False)
class Tag:
    """A start tag that was written; `is_spaced`: its element keeps spaces only when it says so."""

    name: str
    local: str
    attributes: list[tuple[str, str]]
    text: Piece | None = None
    is_empty: bool = False
    is_spaced: bool = False

    def written(self) -> str:
        given = "".join(f' {key}="{value.translate(_VALUE)}"' for key, value in self.attributes)
        if self.is_spaced and self.text is not None and self.text.edits:
            text = self.text.settled()
            if text != text.strip() and not any(key == "xml:space" for key, _ in self.attributes):
                given += ' xml:space="preserve"'
        return f"<{self.name}{given}{'/' if self.is_empty else ''}>"


@dataclass(slots=True)
class _Group:
    """The texts of one paragraph; texts of a section that begins inside it are not its own."""

    sections: int
    pieces: list[Piece]
    codes: list[Piece]


Item = str | Tag | Piece


class XmlCopy:
    """One member. What a format needs more is in its subclasses: `starts`, `ends` and `says` are theirs to change."""

    spaced: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    """Elements that are written only when they have ended, for they may be dropped."""

    def __init__(self, words: Vocabulary, finder: Finder, gathered: Gathered) -> None:
        self.words, self.finder, self.gathered = words, finder, gathered
        self.out: list[Item] = []
        self.open: list[tuple[Tag, int]] = []  # with their places in `out`, valid where the element is held
        self.namespaces: dict[str, str] = {}
        self._bytes = bytearray(_HEAD)
        self._groups: list[_Group] = []
        self._sections = self._deleted = self._inserted = self._held = 0
        self._loose: Piece | None = None
        self._skipped = 0  # open elements that are left out

    def of(self, data: bytes) -> bytes:
        """Raises Unreadable."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = _refuse
        try:
            for at in range(0, len(data), _FEED):
                parser.Parse(data[at : at + _FEED], False)
                self.gathered.look_at_the_clock()
            parser.Parse(b"", True)
        except expat.ExpatError:
            raise Unreadable(Reason.BROKEN) from None
        self._flush()
        return bytes(self._bytes)

    # What a subclass may change.

    def skips(self, tag: Tag) -> bool:
        """Whether the element and all in it are left out."""
        del tag
        return False

    def changed(self, tag: Tag) -> None:
        """Its attributes, as they may stand in the copy."""
        name = tag.local
        tag.attributes = [
            (key, attribute(name, key if key.startswith("xmlns") else local(key), value, self.finder))
            for key, value in tag.attributes
        ]

    def ended(self, tag: Tag, at: int) -> None:
        """All of the element lies in `out` from `at` on, where it is held."""

    def said(self, text: str) -> Item | None:
        """A text that is none of a paragraph's and is written in a way of its own; null for the usual way."""
        del text
        return None

    def drop(self, at: int) -> None:
        del self.out[at:]

    # What the parser tells.

    def _start(self, name: str, given: list[str]) -> None:
        if self._skipped:
            self._skipped += 1
            return
        self._settle()
        if len(self.open) >= self.gathered.limits.depth:
            raise Unreadable(Reason.TOO_DEEP)
        attributes = list(zip(given[::2], given[1::2], strict=True))
        for key, value in attributes:
            if key.startswith("xmlns"):
                self.namespaces[key[6:]] = value
        tag = Tag(name, local(name), attributes)
        if self.skips(tag):
            self._skipped = 1
            return
        self.changed(tag)
        own, words = tag.local, self.words
        tag.is_spaced = own in self.spaced
        if own in words.sections:
            self._sections += 1
        if own in words.paragraphs:
            self._groups.append(_Group(self._sections, [], []))
        elif own in words.breaks and self.open and self.open[-1][0].local in words.breaks_in and self._groups:
            self._groups[-1].pieces.append(self._piece(words.breaks[own], is_fixed=True))
        self._deleted += own in words.deleted
        self._inserted += own in words.inserted
        self._held += own in self.held
        self.open.append((tag, len(self.out)))
        self.out.append(tag)

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        self._settle()
        tag, at = self.open.pop()
        own, words = tag.local, self.words
        if self.out and self.out[-1] is tag:
            tag.is_empty = True
        else:
            self.out.append(f"</{tag.name}>")
        self._deleted -= own in words.deleted
        self._inserted -= own in words.inserted
        if own in words.paragraphs and self._groups:
            group = self._groups.pop()
            mark(group.pieces, self.finder)
            mark(group.codes, self.finder)
        if own in words.sections:
            self._sections -= 1
        self.ended(tag, at)
        self._held -= own in self.held
        if not self._groups and not self._held and len(self.out) > _ENOUGH:
            self._flush()

    def _text(self, text: str) -> None:
        if self._skipped or not self.open:
            return
        own = self.open[-1][0].local
        item = self.said(text)
        if item is not None or own in self.words.silent:
            self.out.append(text.translate(_TEXT) if item is None else item)
            return
        if self._loose is not None:
            self._loose.text += text
            return
        is_own = bool(self._groups) and self._sections <= self._groups[-1].sections
        if is_own and text.isspace() and own not in ("t", "delText") and own not in self.words.breaks_in:
            self.out.append(text.translate(_TEXT))
            return
        piece = self._piece(text)
        tag = self.open[-1][0]
        if tag.text is None:
            tag.text = piece
        self.out.append(piece)
        if own in self.words.codes and self._groups:
            self._groups[-1].codes.append(piece)
        elif is_own:
            self._groups[-1].pieces.append(piece)
        else:
            self._loose = piece

    def _piece(self, text: str, *, is_fixed: bool = False) -> Piece:
        return Piece(text, bool(self._deleted), bool(self._inserted), is_fixed)

    def _settle(self) -> None:
        """Text outside paragraphs is one piece from tag to tag."""
        if self._loose is not None:
            self.loose(self._loose)
            self._loose = None

    def loose(self, piece: Piece) -> None:
        mark((piece,), self.finder)

    def _flush(self) -> None:
        self._bytes += "".join(map(_written, self.out)).encode("utf-8")
        self.out.clear()
        if len(self._bytes) > self.gathered.limits.expanded_bytes:
            raise Unreadable(Reason.TOO_BIG)


@lru_cache(maxsize=4096)
def local(name: str) -> str:
    return name.rpartition(":")[2]


def escaped(text: str) -> str:
    return text.translate(_TEXT)


def _written(item: Item) -> str:
    if isinstance(item, str):
        return item
    return item.written() if isinstance(item, Tag) else item.settled().translate(_TEXT)


def _refuse(*_: object) -> None:
    raise Unreadable(Reason.ENTITIES)
