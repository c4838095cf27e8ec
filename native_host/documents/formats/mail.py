"""Mail: every header, every part that is text, the names of what is attached, and messages within messages."""

from __future__ import annotations

import re
from email import policy
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from native_host.contract.documents import Part, Reason
from native_host.documents.formats import page
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered, Unreadable

# How a message is put together is nobody's: "multipart" has been taken for an illness.
_STRUCTURE = re.compile(
    r"(?:Content-Type: (?:multipart/(?:mixed|alternative|related|signed|report|digest)|text/(?:plain|html|csv|calendar)|"
    r"message/(?:rfc822|delivery-status))|MIME-Version: 1\.0|"
    r"Content-Transfer-Encoding: (?:7bit|8bit|binary|base64|quoted-printable))(?:;\s*|\Z)",
    re.I,
)


def read(data: bytes, gathered: Gathered) -> None:
    # The older policy: it hands headers over as they are, without a parser of their grammar that recurses.
    message = BytesParser(policy=policy.compat32).parsebytes(data)
    _read_message(message, gathered, 1)


def _read_message(message: Message, gathered: Gathered, depth: int) -> None:
    if depth > gathered.limits.messages:
        raise Unreadable(Reason.TOO_DEEP)
    for name, value in message.items():
        gathered.add(_STRUCTURE.sub("", f"{name}: {_header(value)}", count=1), Part.MAIL_HEADER)
    _read_part(message, gathered, depth, 1)


def _read_part(part: Message, gathered: Gathered, depth: int, level: int) -> None:
    if level > gathered.limits.depth:
        raise Unreadable(Reason.TOO_DEEP)
    kind = part.get_content_type()
    _read_name(part, gathered)
    payload = part.get_payload()
    if isinstance(payload, list):
        for text in (part.preamble, part.epilogue):
            if text and text.strip():
                gathered.add(text, is_hidden=True)
        for inner in payload:
            if not isinstance(inner, Message):
                continue
            if kind == "message/rfc822" or part.get_content_maintype() == "message":
                _read_message(inner, gathered, depth + 1)
            else:
                _read_headers_of_part(inner, gathered)
                _read_part(inner, gathered, depth, level + 1)
        return
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data:
        return
    gathered.expanded(len(data))
    if part.get_content_maintype() == "text" or kind in ("application/json", "application/xml"):
        text = decoded(data, gathered, part.get_content_charset())
        if kind in ("text/html", "application/xhtml+xml"):
            page.read_text(text, gathered)
        else:
            gathered.add(text.replace("\r\n", "\n"))
    else:
        gathered.miss(Reason.PICTURES if part.get_content_maintype() == "image" else Reason.EMBEDDED_FILE)


def _read_headers_of_part(part: Message, gathered: Gathered) -> None:
    """Of a part: what a person may have written. A name is read with the file's."""
    for name in ("Content-Description", "Content-Location", "Subject", "Comments"):
        for value in part.get_all(name, []):
            gathered.add(f"{name}: {_header(value)}", Part.MAIL_HEADER)


def _read_name(part: Message, gathered: Gathered) -> None:
    name = part.get_filename()
    if name:
        gathered.add(_header(name), Part.FILE_NAME)


def _header(value: object) -> str:
    said = str(value)
    try:
        return str(make_header(decode_header(said))).replace("\r\n", "").replace("\n", "")
    except Exception:  # A header that is encoded as nothing that exists; as it is written, then.
        return said
