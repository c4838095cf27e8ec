"""HTML: texts and attributes; scripts, comments and pictures that lie in the page itself are left out."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

from native_host.contract.documents import Part
from native_host.documents.copies.attributes import is_structure, link
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.pieces import Piece, mark
from native_host.documents.formats.decoding import decoded_as
from native_host.documents.formats.page import ATTRIBUTES, DECLARED, INLINE
from native_host.documents.inside.gathered import Gathered

_FEED = 65_536
_CODE = frozenset(("script", "style"))
_LEFT_OUT = frozenset(("srcdoc", "nonce", "integrity", "ping"))
_LINKS = frozenset(name for name, part in ATTRIBUTES.items() if part is Part.LINK) | {"background", "xlink:href"}
_UNSAFE = ("data:", "javascript:", "vbscript:", "blob:")


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    """In its own encoding: what that has no sign for is written as a reference."""
    declared = DECLARED.search(data[:4096])
    said = decoded_as(data, None, declared[1].decode("ascii") if declared else None)
    return said.mark + copied_text(said.text, finder, gathered).encode(said.encoding, "xmlcharrefreplace")


def copied_text(text: str, finder: Finder, gathered: Gathered) -> str:
    page = _Page(finder)
    for at in range(0, len(text), _FEED):
        page.feed(text[at : at + _FEED])
        gathered.look_at_the_clock()
    page.close()
    return page.written()


class _Page(HTMLParser):
    """A text runs on over elements that stand within a line, and so may a value."""

    def __init__(self, finder: Finder) -> None:
        super().__init__(convert_charrefs=True)
        self._finder = finder
        self._out: list[str | Piece] = []
        self._line: list[Piece] = []
        self._code = ""

    def written(self) -> str:
        self._settle()
        return "".join(one if isinstance(one, str) else escape(one.settled(), quote=False) for one in self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._start(tag, attrs, ">")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._start(tag, attrs, "/>")

    def _start(self, tag: str, attrs: list[tuple[str, str | None]], end: str) -> None:
        if tag not in INLINE:
            self._settle()
        if tag in _CODE and end == ">":
            self._code = tag
        if tag == "script":
            return
        kept = [(key, self._attribute(tag, key, value)) for key, value in attrs if not self._is_left_out(key, value)]
        raw = self.get_starttag_text()
        if kept == attrs and raw is not None:
            self._out.append(raw)
            return
        given = "".join(f" {key}" if value is None else f' {key}="{escape(value)}"' for key, value in kept)
        self._out.append(f"<{self._finder.replaced(tag)}{given}{end}")

    def _attribute(self, tag: str, key: str, value: str | None) -> str | None:
        if not value:
            return value
        if key in _LINKS:
            return link(value, self._finder)
        is_said = key in ATTRIBUTES or key.startswith("data-")
        return value if not is_said and is_structure(tag, key, value) else self._finder.replaced(value)

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE:
            self._settle()
        self._code = ""
        if tag != "script":
            self._out.append(f"</{self._finder.replaced(tag)}>")

    def handle_data(self, data: str) -> None:
        if self._code == "style":
            self._out.append("" if "\\" in data or "data:" in data or self._finder.finds(data) else data)
        elif not self._code:
            piece = Piece(data)
            self._line.append(piece)
            self._out.append(piece)

    def handle_decl(self, decl: str) -> None:
        is_plain = decl.lower().startswith("doctype") and not self._finder.finds(decl)
        self._out.append(f"<!{decl}>" if is_plain else "<!DOCTYPE html>")

    def _settle(self) -> None:
        """Comments, declarations and instructions are told as nothing, and so are not in the copy."""
        if self._line:
            mark(self._line, self._finder)
            self._line = []

    def _is_left_out(self, key: str, value: str | None) -> bool:
        if key in _LEFT_OUT or key.startswith("on") or self._finder.finds(key):
            return True
        return value is not None and value.strip().lower().startswith(_UNSAFE)
