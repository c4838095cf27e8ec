"""What holds an Office package together: the relations between its members, and the list of their types."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Set
from xml.sax.saxutils import quoteattr

from native_host.documents.copies.attributes import link
from native_host.documents.copies.finder import Finder
from native_host.documents.formats.package import resolved
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MACROS = re.compile(r"application/vnd\.ms-(?:word|excel|powerpoint)\.[A-Za-z]+\.macroEnabled(?:Template)?\.main\+xml")
_MAIN = "application/vnd.openxmlformats-officedocument.{}.main+xml"
_MAINS = {"word": "wordprocessingml.document", "excel": "spreadsheetml.sheet", "powerpoint": "presentationml.presentation"}


class Rows:
    """A `Listener`: the elements of one name, each as its attributes."""

    def __init__(self, *names: str) -> None:
        self.rows: list[tuple[str, dict[str, str]]] = []
        self._names = names

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in self._names:
            self.rows.append((name, attributes))

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Nothing is written there."""


def rows_of(data: bytes, gathered: Gathered, *names: str) -> list[tuple[str, dict[str, str]]]:
    rows = Rows(*names)
    listen(data, rows, gathered)
    return rows.rows


def owner_of(name: str) -> str:
    """The member whose relations these are; empty for the package's own."""
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def dropped_in(name: str, data: bytes, kept: Set[str], gathered: Gathered) -> frozenset[str]:
    """The numbers of the relations that lead to nothing in the copy."""
    return frozenset(
        given.get("Id", "")
        for _, given in rows_of(data, gathered, "Relationship")
        if not _leads_out(given) and resolved(owner_of(name), given.get("Target", "")) not in kept
    )


def _leads_out(given: Mapping[str, str]) -> bool:
    return given.get("TargetMode") == "External" or given.get("Target", "").startswith("#")


def relations_copy(
    name: str, data: bytes, dropped: Set[str], names: Mapping[str, str], finder: Finder, gathered: Gathered
) -> bytes:
    """`names`: members to their names in the copy."""
    lines = []
    for _, given in rows_of(data, gathered, "Relationship"):
        one, target = given.get("Id", ""), given.get("Target", "")
        if one in dropped or given.get("Type", "").endswith("/attachedTemplate"):
            continue
        owner = owner_of(name)
        if _leads_out(given):
            target = link(target, finder)
        elif names.get(owner, owner) != owner or names[resolved(owner, target)] != resolved(owner, target):
            target = "/" + names[resolved(owner, target)]
        said = {"Id": one, "Type": given.get("Type", ""), "Target": target}
        if "TargetMode" in given:
            said["TargetMode"] = given["TargetMode"]
        lines.append(_element("Relationship", said))
    return f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{"".join(lines)}</Relationships>'.encode()


def types_copy(data: bytes, names: Mapping[str, str], gathered: Gathered) -> bytes:
    """Without types of what is not there, and without macros."""
    endings = {name.rpartition(".")[2].lower() for name in names.values()}
    lines = []
    for element, given in rows_of(data, gathered, "Default", "Override"):
        kind = given.get("ContentType", "")
        if _MACROS.fullmatch(kind):
            kind = _MAIN.format(_MAINS[kind.partition(".ms-")[2].partition(".")[0]])
        if element == "Default":
            if given.get("Extension", "").lower() in endings and "vbaProject" not in kind:
                lines.append(_element(element, {"Extension": given["Extension"], "ContentType": kind}))
        elif (name := given.get("PartName", "").lstrip("/")) in names:
            lines.append(_element(element, {"PartName": "/" + names[name], "ContentType": kind}))
    return f'{_HEAD}<Types xmlns="{_TYPES}">{"".join(lines)}</Types>'.encode()


def _element(name: str, given: Mapping[str, str]) -> str:
    return f"<{name} {' '.join(f'{key}={quoteattr(value)}' for key, value in given.items())}/>"
