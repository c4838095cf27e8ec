"""OpenDocument texts: what is written is copied, what programs keep beside it (previews, settings, macros) is left out."""

from __future__ import annotations

import re
from xml.sax.saxutils import quoteattr

from native_host.documents.copies.attributes import is_structure
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.office import new_names
from native_host.documents.copies.pictures import cleaned
from native_host.documents.copies.pieces import Piece
from native_host.documents.copies.xml_copy import Tag, XmlCopy, local
from native_host.documents.copies.zipped import members_of, package_of
from native_host.documents.formats.open_text import OPEN
from native_host.documents.inside.gathered import Gathered

_KIND = "application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_LEFT_OUT = re.compile(
    r"(?:META-INF|Thumbnails|Configurations2|Basic|Scripts|ObjectReplacements|Dialogs)/|settings\.xml\Z|.*/settings\.xml\Z"
)
_PICTURES = re.compile(r"\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|svm|webp)\Z", re.I)
_SKIPPED = frozenset("scripts event-listeners binary-data object-ole plugin applet dde-connection-decls".split())
_VALUES = frozenset("value date-value time-value boolean-value".split())


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    members = members_of(data, gathered)
    kept = [name for name in members if not _LEFT_OUT.match(name) and (name.endswith(".xml") or _PICTURES.search(name))]
    names = new_names(kept, finder)
    made: dict[str, bytes] = {"mimetype": _KIND.encode("ascii")}
    for name in kept:
        gathered.look_at_the_clock()
        member = members[name]
        made[names[name]] = OpenXml(finder, gathered, names).of(member) if name.endswith(".xml") else cleaned(member)
    made[_MANIFEST] = _manifest([name for name in made if name != "mimetype"])
    return package_of(made, frozenset(("mimetype",)))


def _manifest(names: list[str]) -> bytes:
    rows = [("/", _KIND), *((name, "text/xml" if name.endswith(".xml") else "") for name in names)]
    lines = "".join(
        f"<manifest:file-entry manifest:full-path={quoteattr(name)} manifest:media-type={quoteattr(kind)}/>"
        for name, kind in rows
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest:manifest xmlns:manifest="{_NAMES}" manifest:version="1.2">{lines}</manifest:manifest>'
    ).encode()


class OpenXml(XmlCopy):
    def __init__(self, finder: Finder, gathered: Gathered, names: dict[str, str]) -> None:
        super().__init__(OPEN, finder, gathered)
        self._names = names

    def skips(self, tag: Tag) -> bool:
        return tag.local in _SKIPPED

    def changed(self, tag: Tag) -> None:
        """A value that was kept as a number or a day becomes a text, as it is shown."""
        given = tag.attributes
        if any(local(key) in _VALUES and self.finder.finds(value) for key, value in given):
            tag.attributes = [
                (key, "string" if local(key) == "value-type" else value)
                for key, value in given
                if local(key) not in _VALUES and local(key) != "formula"
            ]
        tag.attributes = [(key, value) for key, value in tag.attributes if not self._is_lost(key, value)]
        super().changed(tag)
        tag.attributes = [
            (key, self._names.get(value, value) if local(key) == "href" else self._said(tag, key, value))
            for key, value in tag.attributes
        ]

    def _is_lost(self, key: str, value: str) -> bool:
        return local(key) == "formula" and self.finder.finds(value)

    def _said(self, tag: Tag, key: str, value: str) -> str:
        own = local(key)
        is_said = own in OPEN.attributes or (tag.local, own) in OPEN.attributes_of
        return self.finder.replaced(value) if is_said and is_structure(tag.local, own, value) else value

    def loose(self, piece: Piece) -> None:
        super().loose(piece)
        tag = self.open[-1][0]
        if piece.edits and tag.local == "user-defined":
            tag.attributes = [(key, value) for key, value in tag.attributes if local(key) != "value-type"]
