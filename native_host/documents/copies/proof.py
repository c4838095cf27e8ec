"""The copy, read again by our own reader and looked through once more, member by member, as bare texts and bytes."""

from __future__ import annotations

from native_host.contract.documents import Kind, Part, Reason
from native_host.documents.copies.attributes import is_structure
from native_host.documents.copies.finder import Finder
from native_host.documents.formats.decoding import decoded, looks_like_text
from native_host.documents.formats.package import Package
from native_host.documents.formats.table import read_bytes
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered, Unreadable

_PACKAGES = frozenset((Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.ODT))
_BETWEEN = "\x00"  # no space, no letter: nothing is found across it


def prove(copy: bytes, finder: Finder, gathered: Gathered, kind: Kind) -> None:
    """Raises Unreadable where the copy is none, cannot be read whole, or still holds an original."""
    values = read_bytes(copy, gathered)
    if gathered.kind is not kind or any(not one.reason.is_remark for one in gathered.unread):
        raise Unreadable(Reason.COPY_DOUBTED)
    for segment in gathered.segments:
        # Of its program a file says a version, which stays: a small number there is nobody's age.
        _doubt(finder.finds(segment.text, only_strong=segment.part is Part.PROPERTIES))
    # Also what is written in other signs than the original: a reader's text may hold it so.
    _doubt(finder.is_among(values))
    if kind in _PACKAGES:
        _doubt(finder.said_in(copy))
        _prove_members(copy, finder, Gathered(gathered.limits, deadline=gathered.deadline))
    elif looks_like_text(copy):
        _doubt(finder.finds(decoded(copy), only_strong=True))


def _prove_members(copy: bytes, finder: Finder, gathered: Gathered) -> None:
    for name, member in Package(copy, gathered).read_all():
        _doubt(finder.finds(name, only_strong=True))
        if name.endswith((".xml", ".rels", ".vml")):
            strings = _Strings()
            listen(member, strings, gathered)
            _doubt(finder.finds(_BETWEEN.join(strings.said), only_strong=True))
        else:
            _doubt(finder.said_in(member))


def _doubt(is_found: bool) -> None:
    if is_found:
        raise Unreadable(Reason.COPY_DOUBTED)


class _Strings:
    """A `Listener`: all that is written in XML, but for what holds it together."""

    def __init__(self) -> None:
        self.said: dict[str, None] = {}
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.end(name)
        for key, value in attributes.items():
            if not is_structure(name, key, value):
                self.said[value] = None

    def end(self, name: str) -> None:
        del name
        if self._text:
            self.said["".join(self._text)] = None
            self._text = []

    def text(self, text: str) -> None:
        self._text.append(text)
