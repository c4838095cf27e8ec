"""Mail: every header, every part that is text in the way it was packed; what was attached is left out, and said."""

from __future__ import annotations

import base64
import io
import quopri
from email import policy
from email.charset import QP, Charset
from email.generator import BytesGenerator
from email.header import Header, decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from native_host.documents.copies.finder import Finder
from native_host.documents.copies.page import copied_text
from native_host.documents.formats.decoding import decoded, decoded_as
from native_host.documents.inside.gathered import Gathered

_SIGNATURES = frozenset(
    "dkim-signature domainkey-signature arc-seal arc-message-signature arc-authentication-results x-google-dkim-signature "
    "autocrypt face x-face".split()
)
_PARAMETERS = ("charset", "boundary", "format", "delsp", "type", "protocol", "micalg", "report-type", "method")
_LEFT_OUT = "[An attachment was left out of this copy.]\n"
_WAYS = frozenset(("", "7bit", "8bit", "binary", "base64", "quoted-printable"))
_UTF8 = Charset("utf-8")
_UTF8.header_encoding = QP


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    message = BytesParser(policy=policy.compat32).parsebytes(data)
    mail = _Mail(finder, gathered)
    mail.message(message)
    out = io.BytesIO()
    ends = "\r\n" if b"\r\n" in data[:2000] else "\n"
    BytesGenerator(out, mangle_from_=False, policy=policy.compat32.clone(max_line_length=0, linesep=ends)).flatten(message)
    return out.getvalue()


class _Mail:
    def __init__(self, finder: Finder, gathered: Gathered) -> None:
        self._finder = finder
        self._gathered = gathered
        self._boundaries = 0

    def message(self, message: Message) -> None:
        self._gathered.look_at_the_clock()
        is_attached = _is_attached(message)
        self._headers(message)
        self._part(message, is_attached)

    def _headers(self, part: Message) -> None:
        kept: list[tuple[str, str]] = []
        for name, raw in part.raw_items():
            if name.lower() in _SIGNATURES or self._finder.finds(name.replace("-", " ")):
                continue
            is_kind = name.lower() == "content-type"
            kept.append((name, self._kind(part) if is_kind else self._header(name, str(raw))))
        for name in list(part.keys()):
            del part[name]
        for name, value in kept:
            part[name] = value

    def _header(self, name: str, raw: str) -> str:
        """As it was written, unless it changes or was written in no way that all programs read alike."""
        is_bare = not raw.isascii()
        text = _decoded(raw)
        changed = self._finder.replaced(text)
        if changed == text and not is_bare:
            return raw
        changed = " ".join(changed.split())
        return changed if changed.isascii() else Header(changed, _UTF8, header_name=name).encode()

    def _kind(self, part: Message) -> str:
        """Without the names and remarks that a kind may carry. One original in what is left, and the copy is doubted."""
        said = part.get_content_type()
        for name in _PARAMETERS:
            value = part.get_param(name)
            if isinstance(value, str) and value:
                said += f'; {name}="{value}"'
        return said

    def _part(self, part: Message, is_attached: bool) -> None:
        payload = part.get_payload()
        if isinstance(payload, list):
            self._several(part, payload)
        elif part.get_content_maintype() != "text" or is_attached or _way(part) not in _WAYS:
            if payload:
                self._leave_out(part)
        else:
            self._text(part)

    def _several(self, part: Message, payload: list[Message | str]) -> None:
        part.preamble = part.epilogue = None
        if part.is_multipart() and self._finder.finds(str(part.get("Content-Type", ""))):
            self._boundaries += 1
            part.set_boundary(f"=_part_{self._boundaries}_=")
        for inner in payload:
            if isinstance(inner, Message):
                self.message(inner)

    def _leave_out(self, part: Message) -> None:
        for name in ("Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Content-Description",
                     "Content-Location", "Content-ID", "X-Attachment-Id"):  # fmt: skip
            del part[name]
        part["Content-Type"] = "text/plain; charset=us-ascii"
        part.set_payload(_LEFT_OUT)

    def _text(self, part: Message) -> None:
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes) or not data:
            return
        said = decoded_as(data, None, part.get_content_charset())
        if part.get_content_subtype() in ("html", "xhtml+xml"):
            text = copied_text(said.text, self._finder, self._gathered)
        else:
            text = self._finder.replaced(said.text)
        if text == said.text:
            return
        try:
            made = said.mark + text.encode(said.encoding)
        except ValueError:
            made = text.encode("utf-8", "replace")
            part.set_param("charset", "utf-8")
        way = _way(part)
        if way == "base64":
            made = base64.encodebytes(made)
        elif way == "quoted-printable":
            made = quopri.encodestring(made)
        part.set_payload(made.decode("ascii", "surrogateescape"))


def _decoded(raw: str) -> str:
    if not raw.isascii():
        raw = decoded(raw.encode("ascii", "surrogateescape"))
    try:
        return str(make_header(decode_header(raw))).replace("\r\n", "").replace("\n", "")
    except Exception:  # A header that is encoded as nothing that exists; as it is written, then.
        return raw


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _way(part: Message) -> str:
    return str(part.get("Content-Transfer-Encoding", "")).strip().lower()
