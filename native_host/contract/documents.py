"""What a document holds: its texts, each with where it stands, and what of it could not be read.

A place is made of our own words and of numbers, never of the document's: names of sheets, authors and attachments are texts
like any other. So a place may be shown, counted and logged where a text may not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from native_host.contract.pictures import Pixels, Word


class Kind(StrEnum):
    """What a file is by its content. Append only."""

    TXT = "txt"
    MD = "md"
    HTML = "html"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    EML = "eml"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    RTF = "rtf"
    PNG = "png"
    JPG = "jpg"
    WEBP = "webp"
    MSG = "msg"


class Part(StrEnum):
    """Which part of a document a text stands in. Append only."""

    BODY = "body"
    TITLE = "title"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    COMMENT = "comment"
    DELETED = "deleted"  # a paragraph as it was before the tracked changes in it
    TEXT_BOX = "text_box"
    NOTES = "notes"  # a speaker's
    MASTER = "master"  # of slides: what stands on all of them
    PROPERTIES = "properties"  # author, company, dates, and what else a file says of itself
    ALT_TEXT = "alt_text"
    LINK = "link"  # where a link leads
    FIELD = "field"  # of a form, and codes that a program fills in
    FORMULA = "formula"
    SHEET_NAME = "sheet_name"
    FILE_NAME = "file_name"  # of what is attached or embedded
    ANNOTATION = "annotation"
    OUTLINE = "outline"
    MAIL_HEADER = "mail_header"
    ATTRIBUTE = "attribute"
    CODE = "code"  # scripts and style sheets in a page
    DATA = "data"  # stored beside what is shown: caches, connections, custom parts
    PICTURE = "picture"  # read in a picture


class Reason(StrEnum):
    """Why something was not read, or not copied. Append only; no words of the document, no path.

    Some are remarks: with them alone a document counts as read.
    """

    NOT_FOUND = "not_found"
    NOT_ALLOWED = "not_allowed"  # no right to read the file, or to look into the folder
    NOT_A_FILE = "not_a_file"  # a folder, a pipe, a device, a socket
    LINK = "link"  # a symbolic link: not followed
    CHANGED = "changed"  # it was written to while it was read
    EMPTY = "empty"
    UNKNOWN_KIND = "unknown_kind"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    TOO_BIG = "too_big"  # the file, or the text in it
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"  # parts in one package, messages in one message
    EXPANDS_TOO_MUCH = "expands_too_much"  # a bomb, or as good as one
    ENTITIES = "entities"  # XML that declares a document type: none of these formats needs one
    NO_TEXT_LAYER = "no_text_layer"  # a page that is a picture
    EMBEDDED_FILE = "embedded_file"  # a file inside: only its name was read
    TIMED_OUT = "timed_out"
    RAN_OUT_OF_MEMORY = "ran_out_of_memory"
    NOT_SEARCHED = "not_searched"  # read, and not looked through in time: never "nothing found"
    DIED = "died"  # the process that read it ended, or answered what no honest one answers
    MACROS_PRESENT = "macros_present"
    PICTURES = "pictures"  # what may be written in them was not looked for
    ENCODING_GUESSED = "encoding_guessed"
    UNSURE = "unsure"  # pieces of text in a picture that were guessed: blurred, or in a script that is not known
    MORE_FRAMES = "more_frames"  # a moving picture: its first frame was read
    NOT_COPIED = "not_copied"  # no copy of this can be made that opens and is sure to hold nothing
    COPY_DOUBTED = "copy_doubted"  # the copy, read again, still held what was to be replaced
    UNREACHABLE = "unreachable"  # the storage where it lies does not answer, or broke off
    UNSEEN_VALUE = "unseen_value"  # a value stands in it where no reader of its format looks

    @property
    def is_remark(self) -> bool:
        return self in _REMARKS


_REMARKS = frozenset((Reason.MACROS_PRESENT, Reason.PICTURES, Reason.ENCODING_GUESSED))


@dataclass(frozen=True, slots=True)
class Segment:
    """One text and its place. `page` is a page or a slide, `sheet` counts from 1, `line` is the one it begins in.

    `is_beside`: it stands in one row with the segment before it. `is_hidden`: nobody sees it who opens the document.
    `words`: where in a picture its words are.
    """

    text: str = field(repr=False)
    part: Part = Part.BODY
    page: int | None = None
    sheet: int | None = None
    cell: str | None = None
    line: int | None = None
    is_beside: bool = False
    is_hidden: bool = False
    words: tuple[Word, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that was not read, and where it is. `count`: how often, where the places do not differ."""

    reason: Reason
    page: int | None = None
    sheet: int | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Document:
    """A document as far as it could be read. `kind` is null where nobody can say.

    `pixels`: pictures that wait to be read.
    """

    kind: Kind | None
    segments: tuple[Segment, ...] = field(default=(), repr=False)
    unread: tuple[Unread, ...] = ()
    pixels: tuple[Pixels, ...] = field(default=(), repr=False)

    @property
    def is_read(self) -> bool:
        """All of it was read: at most remarks are left."""
        return all(one.reason.is_remark for one in self.unread)


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a document in which placeholders stand for private values; or why there is none.

    `kind` is the original's. `ending` is that of the copy's name, without a dot: a copy may be of another kind.
    """

    kind: Kind | None
    data: bytes = field(default=b"", repr=False)
    reason: Reason | None = None
    ending: str = ""
