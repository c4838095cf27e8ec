"""A message of Outlook: a mail of its text, as every mail program reads it.

What a compound file says is written in it many times, by numbers and in ways that programs alone read. Nothing but what a
person sees of the message is taken over: its heads, its text, the messages in it. Attachments are left out, and it is said.
"""

from __future__ import annotations

import re
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime

from native_host.contract.documents import Part
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.rich_text import PARTS
from native_host.documents.copies.told import told as told_of
from native_host.documents.formats import page, rich_text
from native_host.documents.formats.message import Told, tell
from native_host.documents.inside.gathered import Gathered

_LEFT_OUT = "[An attachment was left out of this copy.]\n"
_HEADS = ("From", "To", "Cc", "Bcc", "Subject")
_ALWAYS = ("From", "Subject")  # A mail without them is none to most programs.
_SPACE = re.compile(r"\s+")
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UTF8 = Charset("utf-8")
_UTF8.header_encoding = QP


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    return _Writing(finder, gathered).mail(tell(data, gathered)).as_bytes()


class _Writing:
    def __init__(self, finder: Finder, gathered: Gathered) -> None:
        self._finder, self._gathered = finder, gathered
        self._boundaries = 0

    def mail(self, told: Told) -> Message:
        said = MIMEText(f"{self._text(told)}\n{_LEFT_OUT * told.left_out}", "plain", "utf-8")
        whole: Message = said
        if told.inner:
            self._boundaries += 1
            whole = MIMEMultipart("mixed", f"=_part_{self._boundaries}_=", [said])
            for inner in told.inner:
                whole.attach(MIMEMessage(self.mail(inner)))
        heads = dict(told.lines)
        for name in _HEADS:
            text = _SPACE.sub(" ", _UNFIT.sub("", self._finder.replaced(heads.get(name, "")))).strip()
            if text or name in _ALWAYS:
                whole[name] = text if text.isascii() else Header(text, _UTF8, header_name=name).encode()
        if told.sent is not None:
            whole["Date"] = format_datetime(told.sent)
        return whole

    def _text(self, told: Told) -> str:
        """Its plain text; where it has none, what its page or its rich text shows."""
        if told.body is not None:
            return _UNFIT.sub("", self._finder.replaced(told.body))
        shown = Gathered(self._gathered.limits, deadline=self._gathered.deadline)
        if told.html is not None:
            page.read_text(told.html, shown)
            return _UNFIT.sub("", told_of(shown, frozenset((Part.BODY,)), self._finder, "\n"))
        if told.rtf is not None:
            rich_text.read(told.rtf, shown)
        return _UNFIT.sub("", told_of(shown, PARTS, self._finder, ""))
