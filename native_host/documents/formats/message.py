"""Messages as Outlook keeps them (MS-OXMSG): a compound file of properties, with recipients, attachments, messages inside.

Every property that is a text is read, whatever it is called: the known ones as what they are, the others as what a file
says of itself. Of properties that are bytes, what looks like an address in them is read.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from native_host.contract.documents import Part, Reason
from native_host.documents.formats import page, rich_text
from native_host.documents.formats.compound import Compound, Storage
from native_host.documents.formats.decoding import decoded, looks_like_text
from native_host.documents.formats.packed_rtf import unpacked_rtf
from native_host.documents.inside.gathered import Gathered, Unreadable

PROPERTIES = "__properties_version1.0"
_STREAM = re.compile(r"__substg1\.0_([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})(?:-([0-9A-Fa-f]{8}))?\Z")
_WIDE, _NARROW, _BYTES = 0x001F, 0x001E, 0x0102
_MANY = 0x1000
_NUMBER, _TIME = 0x0003, 0x0040
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_SUBJECT, _HEADERS = 0x0037, 0x007D
_SENT, _CODEPAGE, _CODEPAGE_OF_HTML = 0x0039, 0x3FFD, 0x3FDE
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _MEDIA = 0x3701, 0x3707, 0x3704, 0x3001, 0x370E
_LINES = {
    "From": (0x0042, 0x0065, 0x5D02, 0x0C1A, 0x0C1F, 0x5D01),  # who it is from, and who sent it: a name, then addresses
    "To": (0x0E04,),
    "Cc": (0x0E03,),
    "Bcc": (0x0E02,),
    "Subject": (_SUBJECT,),
}
_RECIPIENT = (0x3001, 0x3003, 0x39FE)
_FILE_NAMES = frozenset((_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_TEXTS = re.compile(r"\.(?:txt|text|log|md|csv|tsv|json|html?)\Z", re.I)
_PICTURES = re.compile(r"\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico)\Z", re.I)
_ADDRESS = re.compile(r"[^\s\x00-\x20<>()\"':;,]{1,100}@[\w.-]{3,200}")
_INSIDE = {PROPERTIES}


@dataclass(slots=True)
class Told:
    """A message as a person sees it. `body` is null where it is rich text or a page alone."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    sent: datetime | None = None
    body: str | None = None
    html: str | None = None
    rtf: bytes | None = None
    left_out: int = 0
    """Attachments."""
    inner: list[Told] = field(default_factory=list)


def read(data: bytes, gathered: Gathered) -> None:
    tell(data, gathered)


def tell(data: bytes, gathered: Gathered) -> Told:
    """Reads it, and says what a person sees of it. Raises Unreadable."""
    file = Compound(data, gathered)
    if not is_message(file.root):
        raise Unreadable(Reason.UNKNOWN_KIND)
    return _Message(file, file.root, gathered, 1).told


def is_message(storage: Storage) -> bool:
    return PROPERTIES in storage.streams


class _Properties:
    """Of one storage. Texts by their number: of a property that has many values, one after the other."""

    def __init__(self, file: Compound, storage: Storage, gathered: Gathered, head: int, codepage: str | None) -> None:
        self.numbers: dict[int, int] = {}
        self.times: dict[int, int] = {}
        self.texts: dict[int, list[str]] = {}
        self.bytes: dict[int, bytes] = {}
        self._read_fixed(file, storage, head)
        self.codepage = _codepage(self.numbers.get(_CODEPAGE)) or codepage
        for name in sorted(storage.streams):
            if name in _INSIDE:
                continue
            found = _STREAM.match(name)
            data = file.read(storage.streams[name])
            if found is None:
                gathered.miss(Reason.EMBEDDED_FILE)
                continue
            number, kind = int(found[1], 16), int(found[2], 16)
            if kind & _MANY and found[3] is None:
                continue  # How long its values are: each has a stream of its own.
            kind &= ~_MANY
            if kind == _WIDE:
                self.texts.setdefault(number, []).append(_bare(data.decode("utf-16-le", "replace")))
            elif kind == _NARROW:
                self.texts.setdefault(number, []).append(_bare(decoded(data, gathered, self.codepage)))
            else:
                self.bytes[number] = data

    def _read_fixed(self, file: Compound, storage: Storage, head: int) -> None:
        data = file.read(storage.streams[PROPERTIES]) if PROPERTIES in storage.streams else b""
        for at in range(head, len(data) - 15, 16):
            kind, number, _, value = struct.unpack_from("<HHIQ", data, at)
            if kind == _NUMBER:
                self.numbers[number] = value & 0xFFFFFFFF
            elif kind == _TIME:
                self.times[number] = value

    def first(self, *numbers: int) -> Iterator[str]:
        """Each that is there and says anything, no two the same."""
        said = (text.strip() for number in numbers for text in self.texts.get(number, ()))
        return iter(dict.fromkeys(text for text in said if text))


class _Message:
    def __init__(self, file: Compound, storage: Storage, gathered: Gathered, depth: int) -> None:
        if depth > gathered.limits.messages:
            raise Unreadable(Reason.TOO_DEEP)
        self._file, self._gathered, self._depth = file, gathered, depth
        self.told = Told()
        own = _Properties(file, storage, gathered, 32 if depth == 1 else 24, None)
        self._heads(own, [one for name, one in sorted(storage.storages.items()) if name.startswith("__recip_")])
        self._body(own)
        for number, texts in own.texts.items():
            if number not in (_BODY, _HTML) and not any(number in one for one in _LINES.values()):
                for text in texts:
                    gathered.add(text, Part.MAIL_HEADER if number == _HEADERS else Part.PROPERTIES)
        self._addresses(own)
        for name, inside in sorted(storage.storages.items()):
            if name.startswith("__attach_"):
                self._attached(inside, own.codepage)
            elif name.startswith("__nameid_"):
                self._names(inside)
            elif not name.startswith("__recip_"):
                gathered.miss(Reason.EMBEDDED_FILE)

    def _heads(self, own: _Properties, recipients: list[Storage]) -> None:
        told, gathered = self.told, self._gathered
        for name, numbers in _LINES.items():
            said = ", ".join(own.first(*numbers))
            if said:
                told.lines.append((name, said))
        whole = [_Properties(self._file, one, gathered, 8, own.codepage) for one in recipients]
        people = [" ".join(one.first(*_RECIPIENT)) for one in whole]
        if any(people) and not any(name == "To" for name, _ in told.lines):
            told.lines.append(("To", ", ".join(filter(None, people))))
        for name, said in told.lines:
            gathered.add(f"{name}: {said}", Part.MAIL_HEADER)
        for person in people:
            gathered.add(person, Part.MAIL_HEADER)
        for one in whole:
            for number, texts in one.texts.items():
                if number not in _RECIPIENT:
                    for text in texts:
                        gathered.add(text, Part.PROPERTIES)
            self._addresses(one)
        told.sent = _day(own.times.get(_SENT))

    def _body(self, own: _Properties) -> None:
        told, gathered = self.told, self._gathered
        body = "\n".join(own.first(_BODY)).replace("\r\n", "\n").replace("\r", "\n")
        if body:
            told.body = body
            gathered.add(body)
        html = own.bytes.pop(_HTML, None)
        if html is not None:
            told.html = decoded(html, gathered, _codepage(own.numbers.get(_CODEPAGE_OF_HTML)) or own.codepage)
        elif _HTML in own.texts:
            told.html = "\n".join(own.texts[_HTML])
        if told.html is not None:
            page.read_text(told.html, gathered)
        packed = own.bytes.pop(_RTF, None)
        if packed is not None:
            told.rtf = unpacked_rtf(packed, gathered)
            rich_text.read(told.rtf, gathered)

    def _addresses(self, one: _Properties) -> None:
        """What identifies people for a program has their addresses in it, as letters among other bytes."""
        for data in one.bytes.values():
            for text in (data.decode("latin-1"), data.decode("utf-16-le", "ignore"), data[1:].decode("utf-16-le", "ignore")):
                for found in _ADDRESS.findall(text) if "@" in text else ():
                    self._gathered.add(found, Part.DATA, is_hidden=True)

    def _names(self, storage: Storage) -> None:
        """What properties are called that somebody made up."""
        for name, place in storage.streams.items():
            if name.endswith("_00040102"):
                data = self._file.read(place)
                at = 0
                while at + 4 <= len(data):
                    length = int.from_bytes(data[at : at + 4], "little")
                    self._gathered.add(
                        data[at + 4 : at + 4 + length].decode("utf-16-le", "replace"), Part.DATA, is_hidden=True
                    )
                    at += 4 + -(-length // 4) * 4

    def _attached(self, storage: Storage, codepage: str | None) -> None:
        gathered = self._gathered
        inner = storage.storages.get("__substg1.0_3701000D")
        place = storage.streams.pop("__substg1.0_37010102", None)
        own = _Properties(self._file, storage, gathered, 8, codepage)
        name = next(own.first(_LONG_NAME, _SHORT_NAME, _SHOWN_NAME), "")
        for number, texts in own.texts.items():
            for text in texts:
                gathered.add(text, Part.FILE_NAME if number in _FILE_NAMES else Part.PROPERTIES)
        self._addresses(own)
        if inner is not None and is_message(inner):
            self.told.inner.append(_Message(self._file, inner, gathered, self._depth + 1).told)
            return
        self.told.left_out += 1
        data = self._file.read(place) if place is not None and _TEXTS.search(name) else b""
        if data and looks_like_text(data):
            text = decoded(data, gathered)
            page.read_text(text, gathered) if name.lower().endswith(("htm", "html")) else gathered.add(text)
        else:
            gathered.miss(Reason.PICTURES if _PICTURES.search(name) and inner is None else Reason.EMBEDDED_FILE)


def _bare(text: str) -> str:
    return text.rstrip("\0")


def _codepage(number: int | None) -> str | None:
    if number is None or not 0 < number < 65536:
        return None
    return {65001: "utf-8", 20127: "ascii", 28591: "latin-1", 1200: "utf-16-le"}.get(number, f"cp{number}")


def _day(ticks: int | None) -> datetime | None:
    """Of tenths of microseconds since 1601; none that no calendar has."""
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
    except OverflowError:
        return None
