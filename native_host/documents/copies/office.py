"""Word, Excel and PowerPoint: every member that is text is copied text by text, pictures without what is written beside
them; everything else (embedded files, macros, signatures, previews, printers' settings) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.contract.documents import Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.office_xml import OfficeXml
from native_host.documents.copies.pictures import cleaned
from native_host.documents.copies.relations import dropped_in, owner_of, relations_copy, types_copy
from native_host.documents.copies.zipped import members_of, package_of
from native_host.documents.inside.gathered import Gathered, Unreadable

_TYPES = "[Content_Types].xml"
_XML = re.compile(r"\.(?:xml|rels|vml)\Z", re.I)
_PICTURES = re.compile(r"\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico|wdp)\Z", re.I)
_LEFT_OUT = re.compile(
    r"(?:^|/)(?:embeddings|activex|ctrlprops|_xmlsignatures|customui|webextensions|printersettings|fonts)/"
    r"|(?:^|/)docprops/thumbnail|(?:^|/)vba[^/]*\Z|(?:^|/)calcchain\.xml\Z|(?:^|/)usercustomization/",
    re.I,
)

XmlOf = Callable[[str, frozenset[str]], OfficeXml]


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    members = members_of(data, gathered)
    return copied_package(members, finder, gathered, lambda name, dropped: OfficeXml(name, finder, gathered, dropped, {}))


def copied_package(members: dict[str, bytes], finder: Finder, gathered: Gathered, xml_of: XmlOf) -> bytes:
    """`xml_of`: who copies one member of XML, by its name and its relations that lead nowhere any more."""
    names = new_names([name for name in members if is_kept(name)], finder)
    dropped = {
        owner_of(name): dropped_in(name, member, names.keys(), gathered)
        for name, member in members.items()
        if name in names and name.endswith(".rels")
    }
    made: dict[str, bytes] = {}
    for name in sorted(names, key=_rank):
        member = members[name]
        gathered.look_at_the_clock()
        if name == _TYPES:
            made[name] = types_copy(member, names, gathered)
        elif name.endswith(".rels"):
            if owner_of(name) in (*names, ""):
                made[_relations_name(name, names)] = relations_copy(
                    name, member, dropped[owner_of(name)], names, finder, gathered
                )
        elif _PICTURES.search(name):
            made[names[name]] = cleaned(member)
        else:
            made[names[name]] = xml_of(name, dropped.get(name, frozenset())).of(member)
    if any(not one.reason.is_remark for one in gathered.unread):
        raise Unreadable(Reason.BROKEN)
    return package_of(made)


def is_kept(name: str) -> bool:
    return not _LEFT_OUT.search(name) and bool(_XML.search(name) or _PICTURES.search(name))


def new_names(kept: list[str], finder: Finder) -> dict[str, str]:
    """Member to its name in the copy: the same, unless that says something."""
    names: dict[str, str] = {}
    for number, name in enumerate(kept, 1):
        is_telling = finder.finds(name.replace("/", " "), only_strong=True) or finder.finds(name, only_strong=True)
        names[name] = f"parts/part{number}.{name.rpartition('.')[2]}" if is_telling and not name.endswith(".rels") else name
    return names


def _relations_name(name: str, names: dict[str, str]) -> str:
    owner = owner_of(name)
    new = names.get(owner, owner)
    folder, _, file = new.rpartition("/")
    return f"{folder}/_rels/{file}.rels".lstrip("/")


def _rank(name: str) -> int:
    """Programs look for the list of types first."""
    return 0 if name == _TYPES else 1 if name == "_rels/.rels" else 2
