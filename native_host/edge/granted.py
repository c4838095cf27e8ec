"""What a worker was given to read, wherever it lies: documents that a host names by their path below a name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from native_host.contract.documents import Reason
from native_host.edge.words import Code, Refused

MOST_FILES = 200_000
DEEPEST = 64
ANY = "**"
MAGIC = frozenset("*?[")
_MOST_STARS = 4  # in one component


class NoEntry(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it was when it was listed. `problem`: why it will not be opened.

    `version`: what a storage calls this very content. It may be made of the content: a host is not told.
    """

    parts: tuple[str, ...] = field(repr=False)
    size: int = 0
    mtime_ns: int = 0
    problem: Reason | None = None
    version: str = field(default="", repr=False)


Made = TypeVar("Made")
Made_co = TypeVar("Made_co", covariant=True)


class Reads(Protocol[Made_co]):
    """What makes something of a document's bytes, up to so many of them."""

    @property
    def most_bytes(self) -> int: ...

    def read_open(self, descriptor: int, name: str) -> Made_co: ...

    def read_bytes(self, data: bytes, name: str) -> Made_co: ...


class Grant(Protocol):
    """Safe for threads."""

    @property
    def name(self) -> str: ...

    def listed(self, pattern: Sequence[str]) -> Iterator[Entry]:
        """In an order that depends on names alone. Links are named where they match, never followed. Raises Refused."""
        ...

    def read(self, entry: Entry, reader: Reads[Made]) -> Made:
        """What `reader` makes of a document that is what it was when it was listed. Raises NoEntry."""
        ...

    def close(self) -> None:
        """The worker ends: whoever waits for something here need not."""
        ...


def pattern_of(path: str) -> tuple[str, ...]:
    """The components of what a host asked for. An empty path is the whole folder. Raises Refused."""
    if path.startswith("/") or "\0" in path or "\\" in path:
        raise Refused(Code.BAD_PATH, "absolute" if path.startswith("/") else "character")
    parts = tuple(path.rstrip("/").split("/")) if path.strip("/") else ()
    if any(one in ("", ".", "..") for one in parts):
        raise Refused(Code.BAD_PATH, "dots")
    if len(parts) > DEEPEST or any(len(os.fsencode(one)) > 255 for one in parts):
        raise Refused(Code.BAD_PATH, "length")
    if (
        parts.count(ANY) > 1
        or any(one.count("*") > _MOST_STARS for one in parts)
        or any(ANY in one and one != ANY for one in parts)
    ):
        raise Refused(Code.BAD_PATH, "stars")
    return parts


def parted(pattern: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The components that name one thing each, and those from the first on that may match many."""
    plain = 0
    while plain < len(pattern) and not MAGIC & set(pattern[plain]):
        plain += 1
    return tuple(pattern[:plain]), tuple(pattern[plain:])
