"""What a file is, by its content. Its name only chooses among kinds of text that look alike."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

from native_host.contract.documents import Kind, Reason
from native_host.documents.formats.compound import MAGIC, Compound
from native_host.documents.formats.decoding import decoded, looks_like_text
from native_host.documents.formats.message import PROPERTIES, is_message
from native_host.documents.inside.gathered import Gathered, Unreadable
from native_host.documents.picture_kind import picture_kind

_START = 65_536
# A compound file is the container of Office before 2007, of an encrypted package since, and of Outlook's messages.
_PROPERTIES = PROPERTIES.encode("utf-16-le")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_PDF = re.compile(rb"%PDF-\d")
_PACKAGES = {
    b"wordprocessingml": Kind.DOCX,
    b"ms-word": Kind.DOCX,
    b"spreadsheetml": Kind.XLSX,
    b"ms-excel": Kind.XLSX,
    b"presentationml": Kind.PPTX,
    b"ms-powerpoint": Kind.PPTX,
}
_MAIN = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.)?"
    rb"(wordprocessingml|spreadsheetml|presentationml|ms-word|ms-excel|ms-powerpoint)\.[A-Za-z.]*?main\+xml"
)
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_SOME_TAG = re.compile(r"<(?:p|div|span|table|br|h[1-6]|ul|a|title|meta)\b[^>]*>", re.I)
_MAIL_LINE = re.compile(r"(?:[!-9;-~]+:.*|[ \t].*)\Z")
_MAIL_NAME = re.compile(r"(?im)^(from|received|message-id|return-path|mime-version|delivered-to|subject|date|to):")
_MARKDOWN = re.compile(r"(?m)^(?:#{1,6} \S|```|[-*] \[[ x]\] |\[[^\]]+\]: \S)|\[[^\]\n]+\]\([^)\s]+\)")


def recognise(data: bytes, gathered: Gathered) -> Kind:
    """Raises Unreadable."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_package(data, gathered)
    if data.startswith(MAGIC):
        if _is_message(data, gathered):
            return Kind.MSG
        raise Unreadable(Reason.ENCRYPTED if _ENCRYPTED_STREAM in data else Reason.UNKNOWN_KIND)
    if data.lstrip()[:5] == b"{\\rtf":
        return Kind.RTF
    if (picture := picture_kind(data)) is not None:
        return picture
    is_text = looks_like_text(data)
    found = _PDF.search(data[:1024])
    if found and (found.start() == 0 or not is_text or not data[: found.start()].strip(b"\xef\xbb\xbf \t\r\n")):
        return Kind.PDF
    if not is_text:
        raise Unreadable(Reason.UNKNOWN_KIND)
    return _of_text(decoded(data), gathered)


def _is_message(data: bytes, gathered: Gathered) -> bool:
    """One that is broken, too, as far as it says of itself that it is one: its reader says that it is broken."""
    try:
        return is_message(Compound(data, gathered).root)
    except Unreadable as why:
        if why.reason is Reason.TIMED_OUT:
            raise
        return _PROPERTIES in data


def _of_package(data: bytes, gathered: Gathered) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if len(members) > gathered.limits.members:
                raise Unreadable(Reason.TOO_MANY)
            for info in members:
                if info.flag_bits & 1:
                    raise Unreadable(Reason.ENCRYPTED)
                if info.filename == "[Content_Types].xml":
                    with package.open(info) as types:
                        found = _MAIN.search(types.read(4 << 20))
                    if found and b"binary" not in found[0]:
                        return _PACKAGES[found[1]]
                if info.filename == "mimetype":
                    with package.open(info) as kind:
                        if kind.read(200).startswith(b"application/vnd.oasis.opendocument.text"):
                            return Kind.ODT
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError):
        raise Unreadable(Reason.BROKEN) from None
    raise Unreadable(Reason.UNKNOWN_KIND)


def _of_text(text: str, gathered: Gathered) -> Kind:
    start = text[:_START]
    if _HTML.match(start):
        return Kind.HTML
    if _is_mail(start):
        return Kind.EML
    if text.lstrip()[:1] in ("{", "[") and _is_json(text):
        return Kind.JSON
    prefers = gathered.prefers
    if prefers is Kind.HTML and _SOME_TAG.search(start):
        return Kind.HTML
    if prefers in (Kind.TXT, Kind.MD):
        return prefers
    if prefers in (Kind.CSV, Kind.TSV):
        return prefers
    for kind, delimiter in ((Kind.TSV, "\t"), (Kind.CSV, ","), (Kind.CSV, ";")):
        if _has_columns(start, delimiter):
            return kind
    return Kind.MD if _MARKDOWN.search(start) else Kind.TXT


def _is_json(text: str) -> bool:
    """A value, or a value a line. One too deep to look into is JSON all the same: its reader says that it is too deep."""
    try:
        json.loads(text, parse_int=str, parse_float=str)
        return True
    except RecursionError:
        return True
    except ValueError:
        pass
    lines = [line for line in text[:_START].splitlines()[:-1] if line.strip()]
    try:
        return len(lines) > 1 and all(isinstance(json.loads(line, parse_int=str), dict | list) for line in lines[:20])
    except (ValueError, RecursionError):
        return False


def _is_mail(start: str) -> bool:
    head = re.split(r"\r?\n\r?\n", start.lstrip("\r\n"), maxsplit=1)[0]
    lines = head.splitlines()
    if lines and lines[0].startswith("From "):
        lines = lines[1:]
    names = {name.lower() for name in _MAIL_NAME.findall("\n".join(lines))}
    return len(names) >= 2 and bool(names - {"date", "to", "subject"}) and all(_MAIL_LINE.match(line) for line in lines)


def _has_columns(start: str, delimiter: str) -> bool:
    """The same number of columns, at least two, in each of the first rows."""
    lines = start.splitlines()[:20]
    try:
        rows = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return False
    return len(rows) >= 2 and rows[0] >= 2 and len(set(rows[:-1] if len(rows) > 3 else rows)) == 1
