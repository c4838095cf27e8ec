"""The extension's worker, as far as files go; and rooms of documents for tests: the real one, and ones that go wrong."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from native_host.contract.documents import Copied, Document, Segment
from native_host.contract.messages import (
    Base64,
    ConversationId,
    Done,
    DraftId,
    FilePiece,
    FileVerdict,
    OfferFile,
    SettleFile,
    Sha256,
    SiteId,
    TakeFile,
)
from native_host.documents.joined import Joined
from native_host.service.build_documents import FileDocuments

from .conftest import Caller

Outcome = Literal["released", "replaced", "held", "unprotected"]


def sha(data: bytes) -> Sha256:
    return Sha256(hashlib.sha256(data).hexdigest())


def offers(caller: Caller, data: bytes, name: str, pieces: int = 1, **changes: Any) -> list[OfferFile]:
    """All pieces of one file; its name is a new one each time."""
    file = DraftId(f"file-{caller.name()}")
    length = -(-len(data) // pieces) or 1
    whole = OfferFile(
        caller.name(),
        20_000,
        SiteId("chatgpt"),
        ConversationId("new-1"),
        file,
        name,
        len(data),
        sha(data),
        0,
        pieces,
        Base64(""),
    )
    made: list[OfferFile] = []
    for seq in range(pieces):
        piece = Base64(base64.b64encode(data[seq * length : (seq + 1) * length]).decode())
        given: dict[str, Any] = {"id": caller.name(), "seq": seq, "data": piece} | changes
        made.append(replace(whole, **given))
    return made


async def offer(
    caller: Caller, data: bytes, name: str, pieces: int = 1, within_s: float = 20.0, **changes: Any
) -> FileVerdict:
    *first, last = offers(caller, data, name, pieces, **changes)
    for one in first:
        assert isinstance(await caller.ask(one, within_s), Done)
    verdict = await caller.ask(last, within_s)
    assert isinstance(verdict, FileVerdict)
    assert (verdict.id, verdict.file, verdict.digest) == (last.id, last.file, sha(data))
    return verdict


async def taken(caller: Caller, verdict: FileVerdict) -> bytes:
    """The copy, piece by piece, as its description has it."""
    assert verdict.copy is not None
    pieces: list[bytes] = []
    for seq in range(verdict.copy.pieces):
        piece = await caller.ask(TakeFile(caller.name(), 5000, verdict.file, seq))
        assert isinstance(piece, FilePiece) and (piece.file, piece.seq) == (verdict.file, seq)
        pieces.append(base64.b64decode(piece.data, validate=True))
    copy = b"".join(pieces)
    assert (len(copy), sha(copy)) == (verdict.copy.size, verdict.copy.digest)
    return copy


async def settle(caller: Caller, verdict: FileVerdict, outcome: Outcome) -> None:
    assert isinstance(await caller.ask(SettleFile(caller.name(), 5000, verdict.file, outcome)), Done)


def counts(verdict: FileVerdict) -> dict[str, int]:
    return {one.type: one.count for one in verdict.found}


def docx(*paragraphs: str) -> bytes:
    """As small as a program still opens it."""
    body = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in paragraphs)
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{office}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>',
        }
    )


def packed(members: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in members.items():
            package.writestr(name, text)
    return out.getvalue()


@dataclass
class Wrapped:
    """The real room, which stays open for the next test; a test may put its own in the way. Notes what it is asked."""

    real: FileDocuments
    read_names: list[str] = field(default_factory=list)
    copied_with: list[Mapping[str, str]] = field(default_factory=list)
    is_closed: bool = False

    def read(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        self.read_names.append(name)
        return self.real.read(data, name, left_s)

    def read_columns(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        self.read_names.append(name)
        return self.real.read_columns(data, name, left_s)

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> Copied:
        self.copied_with.append(replacements)
        return self.real.copy(data, name, replacements)

    def cover(self, data: bytes, places: Sequence[tuple[Segment, int, int]]) -> Copied:
        return self.real.cover(data, places)

    def joined(self, segments: Sequence[Segment]) -> Iterable[Joined]:
        return self.real.joined(segments)

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        return self.real.holds(data, values)

    def close(self) -> None:
        self.is_closed = True
