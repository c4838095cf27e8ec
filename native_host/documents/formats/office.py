"""What Word, Excel and PowerPoint have in common: the words of their XML, their relations, and what is no XML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from native_host.contract.documents import Part, Reason
from native_host.documents.formats.package import Package, relations_of, resolved
from native_host.documents.formats.paragraphs import Paragraphs, Vocabulary
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered

OFFICE = Vocabulary(
    paragraphs=frozenset(("p", "text")),  # the second in comments
    rows=frozenset(("tr",)),
    cells=frozenset(("tc",)),
    sections={
        "txbxContent": Part.TEXT_BOX,
        "footnote": Part.FOOTNOTE,
        "endnote": Part.ENDNOTE,
        "comment": Part.COMMENT,
        "headerFooter": Part.HEADER,
        "f": Part.FORMULA,
        "definedName": Part.FORMULA,
        "ffData": Part.FIELD,
    },
    breaks={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"},
    breaks_in=frozenset(("r", "p")),
    deleted=frozenset(("del", "moveFrom")),
    inserted=frozenset(("ins", "moveTo")),
    codes=frozenset(("instrText", "delInstrText")),
    silent=frozenset(
        "posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset fldData binData sizeRelH sizeRelV rsid".split()
    ),
    fields=frozenset(("fld",)),
    placed=frozenset(("comment", "threadedComment")),
    hiding=frozenset(("vanish", "webHidden", "specVanish")),
    attributes={
        **dict.fromkeys(("descr", "title", "alt"), Part.ALT_TEXT),
        **dict.fromkeys(("author", "displayName", "userId", "userName"), Part.PROPERTIES),
        **dict.fromkeys(("tooltip", "display", "prompt", "promptTitle", "error", "errorTitle"), Part.ATTRIBUTE),
        **dict.fromkeys(("displayText", "instr"), Part.FIELD),
    },
    attributes_of={
        ("Relationship", "Target"): Part.LINK,
        ("property", "name"): Part.PROPERTIES,
        ("cmAuthor", "name"): Part.PROPERTIES,
        ("docVar", "name"): Part.DATA,
        ("docVar", "val"): Part.DATA,
        ("alias", "val"): Part.FIELD,
        ("tag", "val"): Part.FIELD,
        ("listItem", "value"): Part.FIELD,
        ("listEntry", "val"): Part.FIELD,
        ("default", "val"): Part.FIELD,
        ("statusText", "val"): Part.FIELD,
        ("helpText", "val"): Part.FIELD,
        ("bookmarkStart", "name"): Part.DATA,
        ("textpath", "string"): Part.TEXT_BOX,
        ("cNvPr", "name"): Part.FILE_NAME,
        ("docPr", "name"): Part.FILE_NAME,
        ("OLEObject", "ProgID"): Part.FILE_NAME,
        ("sheet", "name"): Part.SHEET_NAME,
        ("sheetName", "val"): Part.SHEET_NAME,
        ("section", "name"): Part.DATA,
        ("definedName", "name"): Part.DATA,
        ("definedName", "comment"): Part.DATA,
        ("table", "name"): Part.DATA,
        ("tableColumn", "name"): Part.DATA,
        ("cacheField", "name"): Part.DATA,
        **{(one, "v"): Part.DATA for one in "sdnebx"},
        ("worksheetSource", "sheet"): Part.SHEET_NAME,
        ("hyperlink", "location"): Part.LINK,
        ("connection", "name"): Part.DATA,
        ("connection", "description"): Part.DATA,
        ("connection", "sourceFile"): Part.DATA,
        ("connection", "odcFile"): Part.DATA,
        ("dbPr", "connection"): Part.DATA,
        ("dbPr", "command"): Part.DATA,
        ("webPr", "url"): Part.LINK,
        ("textPr", "sourceFile"): Part.DATA,
        ("scenario", "name"): Part.DATA,
        ("scenario", "comment"): Part.DATA,
        ("scenario", "user"): Part.DATA,
        ("inputCells", "val"): Part.DATA,
        ("fileSharing", "userName"): Part.PROPERTIES,
        ("ext", "name"): Part.DATA,
    },
)
_PICTURES = re.compile(r"\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico|wdp)\Z", re.I)
_NOTHING_WRITTEN = re.compile(r"(?:printersettings\d*\.bin|\.odttf|\.fntdata)\Z", re.I)
_XML = re.compile(r"\.(?:xml|rels|vml)\Z", re.I)
_FILE_IN_OBJECT = re.compile(rb"[^\x00-\x1f<>:\"|?*]{1,200}\.[A-Za-z0-9]{2,5}(?=\x00)")
_WIDE_FILE_IN_OBJECT = re.compile(rb"(?:[^\x00-\x1f]\x00){1,200}\.\x00(?:[A-Za-z0-9]\x00){2,5}(?=\x00\x00)")
_OBJECT_START = 1 << 20

# The first that fits the member's name.
_PARTS: tuple[tuple[re.Pattern[str], Part], ...] = tuple(
    (re.compile(pattern, re.I), part)
    for pattern, part in (
        (r"(?:^|/)docprops/|/people|/persons?/|authors?", Part.PROPERTIES),
        (r"/header\d*\.xml$", Part.HEADER),
        (r"/footer\d*\.xml$", Part.FOOTER),
        (r"/footnotes\d*\.xml$", Part.FOOTNOTE),
        (r"/endnotes\d*\.xml$", Part.ENDNOTE),
        (r"comments?[a-z_]*\d*\.xml$|/comments/", Part.COMMENT),
        (r"/notesslides?/", Part.NOTES),
        (r"/(?:slidemasters|slidelayouts|notesmasters|handoutmasters)/", Part.MASTER),
        (r"\.rels$", Part.LINK),
        (r"/drawings?/|/diagrams/|\.vml$", Part.TEXT_BOX),
        (
            r"(?:^|/)(?:customxml|pivotcache|externallinks|querytables|tables|tags|ctrlprops|activex|slicercaches)/",
            Part.DATA,
        ),
        (r"/(?:connections|settings|xmlmaps|workbook|presentation)\.xml$|content_types", Part.DATA),
    )
)


def part_of(name: str) -> Part:
    for pattern, part in _PARTS:
        if pattern.search(name):
            return part
    return Part.BODY


def read_member(
    name: str,
    data: bytes,
    gathered: Gathered,
    *,
    page: int | None = None,
    sheet: int | None = None,
    is_hidden: bool = False,
) -> None:
    """One member that needs nothing of its own."""
    if _XML.search(name) or data.lstrip()[:5] == b"<?xml":
        part = part_of(name)
        is_custom = part is Part.DATA and "customxml/" in name.lower() and not name.lower().endswith(".rels")
        words = Paragraphs(OFFICE, gathered, part, page=page, sheet=sheet, is_hidden=is_hidden, all_attributes=is_custom)
        listen(data, words, gathered)
    elif name.lower().rpartition("/")[2].startswith("vba"):
        gathered.miss(Reason.MACROS_PRESENT)
    elif _PICTURES.search(name):
        gathered.miss(Reason.PICTURES, page=page, sheet=sheet)
    elif not _NOTHING_WRITTEN.search(name):
        gathered.add(name.rpartition("/")[2], Part.FILE_NAME, page=page, sheet=sheet)
        for file_name in _names_in_object(data):
            gathered.add(file_name, Part.FILE_NAME, page=page, sheet=sheet)
        gathered.miss(Reason.EMBEDDED_FILE, page=page, sheet=sheet)


def _names_in_object(data: bytes) -> list[str]:
    """What the container of an embedded object says its file was called, wherever in it that stands."""
    start = data[:_OBJECT_START]
    found = [one.decode("cp1252", "replace") for one in _FILE_IN_OBJECT.findall(start)]
    found += [one.decode("utf-16-le", "replace") for one in _WIDE_FILE_IN_OBJECT.findall(start)]
    return list(dict.fromkeys(found))[:20]


class Relations:
    """The members that a member names, by the number that it gives them."""

    def __init__(self, package: Package, owner: str, gathered: Gathered) -> None:
        self.by_id: dict[str, str] = {}
        self._owner = owner
        data = package.first(relations_of(owner))
        if data is not None:
            listen(data, self, gathered)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            self.by_id[attributes.get("Id", "")] = resolved(self._owner, attributes.get("Target", ""))

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Nothing is written there."""


def owners(package: Package, numbered: Iterable[tuple[str, int]], gathered: Gathered) -> dict[str, int]:
    """For each member that belongs to a slide or sheet alone: that one's number. Drawings pass on what they hold."""
    found: dict[str, int] = {}
    waiting = [(name, number, 0) for name, number in numbered]
    known = set(package.names)
    while waiting:
        name, number, depth = waiting.pop()
        if name in found or name not in known or depth > 3 or part_of(name) is Part.MASTER:
            continue
        found[name] = number
        for target in Relations(package, name, gathered).by_id.values():
            waiting.append((target, number, depth + 1))
        found.setdefault(relations_of(name), number)
    return found
