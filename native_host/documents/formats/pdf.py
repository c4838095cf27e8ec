"""PDF: the text of its pages, and what lies around them: annotations, forms, properties, names of attachments."""

from __future__ import annotations

import io
import logging

from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from native_host.contract.documents import Part, Reason
from native_host.documents.formats.decoding import decoded
from native_host.documents.formats.paragraphs import Paragraphs, Vocabulary
from native_host.documents.formats.pdf_objects import array_of, dictionary_of, entry, resolved, text_of, tree
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered, Unreadable

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
    root = dictionary_of(reader.trailer.get("/Root"))
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
    action = dictionary_of(root.get("/OpenAction"))  # Most are no action: a page to begin with.
    is_script = action is not None and action.get("/S") == "/JavaScript"
    if is_script or "/AA" in root or "/JavaScript" in entry(root, "/Names"):
        gathered.miss(Reason.MACROS_PRESENT)


def _read_pages(reader: PdfReader, gathered: Gathered) -> None:
    for number, page in enumerate(reader.pages, 1):
        if number > gathered.limits.pages:
            raise Unreadable(Reason.TOO_MANY)
        gathered.look_at_the_clock()
        try:
            text = _text_of(page, gathered)
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


def _text_of(page: PageObject, gathered: Gathered) -> str:
    if not gathered.limits.keeps_columns:
        return page.extract_text()
    try:
        text = page.extract_text(extraction_mode="layout")
    except (Unreadable, MemoryError, RecursionError, LimitReachedError):
        raise
    except Exception:  # A font whose widths nobody knows: the text is worth more than its columns.
        text = ""
    return text if text.strip() else page.extract_text()


def _is_drawn_on(page: PageObject) -> bool:
    """A page with a picture or a drawing on it; one that is empty has nothing to read."""
    if _has_pictures(page):
        return True
    contents = page.get_contents()
    return contents is not None and len(contents.get_data().split()) > 4


def _has_pictures(page: PageObject) -> bool:
    objects = entry(entry(page, "/Resources"), "/XObject")
    return any(entry(objects, name).get("/Subtype") == "/Image" for name in objects)


def _read_annotations(page: PageObject, number: int, gathered: Gathered) -> None:
    for one in array_of(page.get("/Annots")):
        annotation = dictionary_of(one)
        if annotation is None:
            continue
        if annotation.get("/Subtype") != "/Widget":  # a field of a form, read as one
            for key, part in _ANNOTATION:
                gathered.add(text_of(annotation.get(key)), part, page=number)
        action = dictionary_of(annotation.get("/A"))
        if action is not None:
            gathered.add(text_of(action.get("/URI")), Part.LINK, page=number)
            if action.get("/S") == "/JavaScript":
                gathered.miss(Reason.MACROS_PRESENT)
        file = dictionary_of(annotation.get("/FS"))
        if file is not None:
            _read_file(file, gathered, number)
        _read_appearance(annotation, number, gathered)


def _read_appearance(annotation: DictionaryObject, number: int, gathered: Gathered) -> None:
    """What an annotation shows may differ from what it says."""
    normal = dictionary_of(entry(annotation, "/AP").get("/N"))
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
    for value in entry(reader.trailer, "/Info").values():
        gathered.add(text_of(value), Part.PROPERTIES)
    described = resolved(root.get("/Metadata"))
    if isinstance(described, StreamObject):
        _read_xml(described, Part.PROPERTIES, gathered)


def _read_xml(stream: StreamObject, part: Part, gathered: Gathered) -> None:
    data = stream.get_data()
    gathered.expanded(len(data))
    listen(data, Paragraphs(_XML, gathered, part), gathered)


def _read_form(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    form = dictionary_of(root.get("/AcroForm"))
    if form is None:
        return
    for field in tree(form.get("/Fields"), ("/Kids",)):
        for key in _FIELD:
            for value in array_of(field.get(key)) or [field.get(key)]:
                gathered.add(text_of(value), Part.FIELD)
    for one in array_of(form.get("/XFA")) or [form.get("/XFA")]:
        stream = resolved(one)
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
    """They are listed by name and, the same ones again, as files that belong to the whole."""
    del reader
    listed: list[object] = []
    for node in tree([entry(root, "/Names").get("/EmbeddedFiles")], ("/Kids",)):
        listed += array_of(node.get("/Names"))
    seen: list[DictionaryObject] = []
    for one in [*listed, *array_of(root.get("/AF"))]:
        file = dictionary_of(one)
        if file is None:
            gathered.add(text_of(one), Part.FILE_NAME)
        elif not any(file is other for other in seen[-1_000:]):
            seen.append(file)
            _read_file(file, gathered, None)


def _read_file(file: DictionaryObject, gathered: Gathered, page: int | None) -> None:
    for key in ("/UF", "/F", "/Desc"):
        gathered.add(text_of(file.get(key)), Part.FILE_NAME, page=page)
    gathered.miss(Reason.EMBEDDED_FILE, page=page)


def _read_outline(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    for node in tree([root.get("/Outlines")], ("/First", "/Next")):
        gathered.add(text_of(node.get("/Title")), Part.OUTLINE)


def _read_structure(reader: PdfReader, root: DictionaryObject, gathered: Gathered) -> None:
    del reader
    for node in tree([root.get("/StructTreeRoot")], ("/K",)):
        for key in ("/Alt", "/ActualText", "/E", "/T"):
            gathered.add(text_of(node.get(key)), Part.ALT_TEXT)
