"""What the desk needs of the room of documents, as Protocols: service/build_documents.py brings the classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeAlias

from native_host.contract.documents import Document, Reason, Segment, Unread

Place: TypeAlias = tuple[Segment, int, int]
"""Of a segment that was read in a picture, from one character to another."""


class JoinedText(Protocol):
    """Segments that stand together, as one text. `starts` are the offsets at which they begin."""

    @property
    def text(self) -> str: ...

    @property
    def segments(self) -> Sequence[Segment]: ...

    @property
    def starts(self) -> Sequence[int]: ...


class CopiedFile(Protocol):
    """A copy, or the reason why there is none. `ending`: what its name ends with, without a dot."""

    @property
    def data(self) -> bytes: ...

    @property
    def reason(self) -> Reason | None: ...

    @property
    def ending(self) -> str: ...


class Documents(Protocol):
    """Reads and copies in processes that are closed in, and keeps nothing. Safe for threads. Never fails: what cannot be
    read or copied says why."""

    def read(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        """What is written in pictures, too. `left_s`: for how long somebody still waits for it."""
        ...

    def read_columns(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        """The same, and the text of a PDF with blanks where its page has room."""
        ...

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> CopiedFile: ...

    def cover(self, data: bytes, places: Sequence[Place]) -> CopiedFile:
        """The same picture without what its file says beside it, and these places painted over."""
        ...

    def joined(self, segments: Sequence[Segment]) -> Iterable[JoinedText]: ...

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        """Whether one of the values can be seen in the file's bytes, or in what is packed in them."""
        ...

    def close(self) -> None:
        """Ends whatever is being read or copied."""
        ...


class NoDocuments:
    """Nobody here reads files: each is held."""

    def read(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        del data, name, left_s
        return Document(None, (), (Unread(Reason.UNKNOWN_KIND),))

    def read_columns(self, data: bytes, name: str, left_s: Callable[[], float]) -> Document:
        return self.read(data, name, left_s)

    def copy(self, data: bytes, name: str, replacements: Mapping[str, str]) -> CopiedFile:
        raise NotImplementedError

    def cover(self, data: bytes, places: Sequence[Place]) -> CopiedFile:
        raise NotImplementedError

    def joined(self, segments: Sequence[Segment]) -> Iterable[JoinedText]:
        del segments
        return ()

    def holds(self, data: bytes, values: Sequence[str]) -> bool:
        del data, values
        return True

    def close(self) -> None:
        """There is nothing."""


NO_DOCUMENTS = NoDocuments()
