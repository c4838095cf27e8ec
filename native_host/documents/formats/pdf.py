"""PDF: the text of its pages, and what lies around them: annotations, forms, properties, names of attachments."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from native_host.contract.documents import Part, Reason
from native_host.documents.formats.decoding import decoded
from native_host.documents.formats.paragraphs import Paragraphs, Vocabulary
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered, Unreadable

_NAMES_MAX = 10_000  # objects of one tree: fields, names, outlines, structure
_ANNOTATION = (("/Contents", Part.ANNOTATION), ("/T", Part.ANNOTATION), ("/Subj", Part.ANNOTATION), ("/RC", Part.ANNOTATION))
_FIELD = ("/T", "/TU", "/V", "/DV", "/RV", "/Opt")
_XML = Vocabulary(frozenset(), frozenset(), frozenset(), {}, {}, frozenset())


_LOSSES = (
    "Impossible to decode",
    "Exceeded",
    "Invalid stream",
    "PDF contains an uninterpretable",
    "Ignoring page tree entry",
    "Page resources are not",
    "Skipping broken line",
)


class _Lost(logging.Handler):
    """Hears what the library says when it leaves something out, and goes on. Keeps a number, and none of the words."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += str(record.msg).startswith(_LOSSES)


_lost = _Lost()
_log = logging.getLogger("pypdf")
_log.propagate = False
_log.addHandler(_lost)


def read(data: bytes, gathered: Gathered) -> None:
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):  # Many only forbid printing, and open without a password.
        raise Unreadable(Reason.ENCRYPTED)
    root = _dictionary(reader.trailer.get("/Root"))
    if root is None:
        raise Unreadable(Reason.BROKEN)
    before = _lost.count
    _read_pages(reader, gathered)
    for read_part in (_read_metadata, _read_form, _read_attachments, _read_outline, _read_structure):
        try:
            read_part(reader, root, gathered)
        except (Unreadable, MemoryError, RecursionError):
            raise
        except Exception:  # One broken tree must not hide the others.
            gathered.miss(Reason.BROKEN)
    if _lost.count > before:
        gathered.miss(Reason.BROKEN)
    if any(key in root for key in ("/OpenAction", "/AA")) or "/JavaScript" in _entry(root, "/Names"):
        action = _dictionary(root.get("/OpenAction"))
        if action is None or action.get("/S") == "/JavaScript" or "/AA" in root:
            gathered.miss(Reason.MACROS_PRESENT)


def _read_pages(reader: PdfReader, gathered: Gathered) -> None:
    for number, page in enumerate(reader.pages, 1):
        if number > gathered.limits.pages:
            raise Unreadable(Reason.TOO_MANY)
        gathered.look_at_the_clock()
        try:
            text = page.extract_text()
        except (Unreadable, MemoryError, RecursionError):
            raise
        except LimitReachedError:
            gathered.miss(Reason.EXPANDS_TOO_MUCH, page=number)
            text = ""
        except Exception:
            gathered.miss(Reason.BROKEN, page=number)
            text = ""
        gathered.add(text, page=number)
        if not text.strip() and _is_drawn_on(page):
            gathered.miss(Reason.NO_TEXT_LAYER, page=number)
        elif text.strip() and _has_pictures(page):
            gathered.miss(Reason.PICTURES, page=number)
        _read_annotations(page, number, gathered)


def _is_drawn_on(page: PageObject) -> bool:
    """A page with a picture or a drawing on it; one that is empty has nothing to read."""
    if _has_pictures(page):
        return True
    contents = page.get_contents()
    return contents is not None and len(contents.get_data().split()) > 4


def _has_pictures(page: PageObject) -> bool:
    objects = _entry(_entry(page, "/Resources"), "/XObject")
    return any(_entry(objects, name).get("/Subtype") == "/Image" for name in objects)


def _read_annotations(page: PageObject, number: int, gathered: Gathered) -> None:
    for one in _array(page.get("/Annots")):
        annotation = _dictionary(one)
        if annotation is None:
            continue
        if annotation.get("/Subtype") != "/Widget":  # a field of a form, read as one
            for key, part in _ANNOTATION:
                gathered.add(_text(annotation.get(key)), part, page=number)
        action = _dictionary(annotation.get("/A"))
        if action is not None:
            gathered.add(_text(action.get("/URI")), Part.LINK, page=number)
            if action.get("/S") == "/JavaScript":
                gathered.miss(Reason.MACROS_PRESENT)
        file = _dictionary(annotation.get("/FS"))
        if file is not None:
            _read_file(file, gathered, number)
        _read_appearance(annotation, number, gathered)


def _read_appearance(annotation: DictionaryObject, number: int, gathered: Gathered) -> None:
    """What an annotation shows may differ from what it says."""
    normal = _dictionary(_entry(annotation, "/AP").get("/N"))
    if isinstance(normal, StreamObject):
        shown = PageObject()
        shown.update(normal)
        shown[NameObject("/Contents")] = normal
        try:
            text = shown.extract_text()
        except Exception:
            gathered.miss(Reason.BROKEN, page=number)
            return
        gathered.add(text, Part.ANNOTATION, page=number)


def _read_metadata(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    for value in _entry(reader.trailer, "/Info").values():
        gathered.add(_text(value), Part.PROPERTIES)
    described = _resolved(root.get("/Metadata"))
    if isinstance(described, StreamObject):
        _read_xml(described, Part.PROPERTIES, gathered)


def _read_xml(stream: StreamObject, part: Part, gathered: Gathered) -> None:
    data = stream.get_data()
    gathered.expanded(len(data))
    listen(data, Paragraphs(_XML, gathered, part), gathered)


def _read_form(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    form = _dictionary(root.get("/AcroForm"))
    if form is None:
        return
    for field in _tree(form.get("/Fields"), ("/Kids",)):
        for key in _FIELD:
            for value in _array(field.get(key)) or [field.get(key)]:
                gathered.add(_text(value), Part.FIELD)
    for one in _array(form.get("/XFA")) or [form.get("/XFA")]:
        stream = _resolved(one)
        if isinstance(stream, StreamObject):
            data = stream.get_data()
            gathered.expanded(len(data))
            # Pieces of one XML document: each is no document by itself, so its tags are taken out of it.
            gathered.add(_without_tags(decoded(data)), Part.FIELD)


def _without_tags(text: str) -> str:
    pieces, at = [], 0
    while (opened := text.find("<", at)) >= 0:
        pieces.append(text[at:opened])
        closed = text.find(">", opened)
        if closed < 0:
            break
        at = closed + 1
    return "\n".join(piece.strip() for piece in [*pieces, text[at:]] if piece.strip())


def _read_attachments(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    for node in _tree([_entry(root, "/Names").get("/EmbeddedFiles")], ("/Kids",)):
        for one in _array(node.get("/Names")):
            file = _dictionary(one)
            if file is None:
                gathered.add(_text(one), Part.FILE_NAME)
            else:
                _read_file(file, gathered, None)
    for one in _array(root.get("/AF")):
        file = _dictionary(one)
        if file is not None:
            _read_file(file, gathered, None)


def _read_file(file: DictionaryObject, gathered: Gathered, page: int | None) -> None:
    for key in ("/UF", "/F", "/Desc"):
        gathered.add(_text(file.get(key)), Part.FILE_NAME, page=page)
    gathered.miss(Reason.EMBEDDED_FILE, page=page)


def _read_outline(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    for node in _tree([root.get("/Outlines")], ("/First", "/Next")):
        gathered.add(_text(node.get("/Title")), Part.OUTLINE)


def _read_structure(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    for node in _tree([root.get("/StructTreeRoot")], ("/K",)):
        for key in ("/Alt", "/ActualText", "/E", "/T"):
            gathered.add(_text(node.get(key)), Part.ALT_TEXT)


def _tree(first: object, ways: tuple[str, ...]) -> Iterator[DictionaryObject]:
    """Every dictionary below, each once: these trees may run in circles."""
    waiting = list(reversed(_array(first)))
    seen: set[object] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            key = (one.idnum, one.generation)
            if key in seen:
                continue
            seen.add(key)
        node = _dictionary(one)
        if node is None:
            waiting.extend(reversed(_array(one)))
            continue
        if len(seen) > _NAMES_MAX * 10:
            raise Unreadable(Reason.TOO_MANY)
        yield node
        for way in reversed(ways):
            inner = node.raw_get(way) if way in node else None
            waiting.extend([inner] if isinstance(inner, IndirectObject) else reversed(_array(inner) or [inner]))


def _resolved(value: object) -> object:
    return value.get_object() if isinstance(value, IndirectObject) else value


def _dictionary(value: object) -> DictionaryObject | None:
    found = _resolved(value)
    return found if isinstance(found, DictionaryObject) else None


def _entry(owner: DictionaryObject, name: str) -> DictionaryObject:
    """What `owner` says under `name`; empty where that is no dictionary."""
    return _dictionary(owner.get(name)) or DictionaryObject()


def _array(value: object) -> list[object]:
    found = _resolved(value)
    return list(found) if isinstance(found, ArrayObject | list) else []


def _text(value: object) -> str:
    """A string as one; names and numbers say nothing that a person wrote."""
    found = _resolved(value)
    if isinstance(found, StreamObject):
        return decoded(found.get_data())
    if isinstance(found, bytes):
        return decoded(found)
    return str(found) if isinstance(found, str) and not isinstance(found, NameObject) else ""
