"""What a storage is to a worker: things below one place, looked at and fetched by name. What it says is not believed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol
from urllib.parse import unquote_to_bytes

CONNECT_S = 10.0
SILENT_S = 15.0  # nothing comes on a connection
DOCUMENT_S = 50.0  # from the first word about one document to its last byte
LISTING_S = 30.0  # one answer about what lies in a folder
_LONGEST = 255
_SEPARATORS = frozenset("/\\\0")


class Away(Exception):
    """It does not answer, breaks off, or answers what is no answer: later it may."""


class Denied(Exception):
    """It knows no such user, or gives that user nothing (`denied`); or it is not the one it should be (`unverified`)."""

    def __init__(self, detail: str = "denied") -> None:
        super().__init__(detail)
        self.detail = detail


class What(Enum):
    FILE = auto()
    FOLDER = auto()
    LINK = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """`version`: what the storage itself calls this very content, where it does."""

    name: str = field(repr=False)
    what: What
    size: int = 0
    mtime_ns: int = 0
    version: str = ""


class Store(Protocol):
    """Safe for threads. Each raises Away, Denied, and NoEntry of one thing alone. Nothing is asked for but below a place."""

    def look(self, parts: tuple[str, ...]) -> Found: ...

    def names(self, parts: tuple[str, ...]) -> Iterator[Found]:
        """What lies in a folder, as it comes. Names are the storage's words: `is_name` says which may be used."""
        ...

    def fetch(self, parts: tuple[str, ...], seen: Found) -> bytes:
        """All of a file that is what it was when it was seen, and never more than a byte beyond that."""
        ...

    def close(self) -> None: ...


def is_name(said: str) -> bool:
    """One step down, whoever decodes it how often: no dots, no separator, written out or encoded."""
    data = os.fsencode(said)
    if len(data) > _LONGEST:
        return False
    while True:
        text = os.fsdecode(data)
        if text in ("", ".", "..") or _SEPARATORS & set(text):
            return False
        decoded = unquote_to_bytes(data)
        if decoded == data:
            return True
        data = decoded


def shown(said: str) -> str:
    """A name that is none, so that it can stand in a list."""
    shut = "".join(f"\\x{ord(one):02x}" if one in _SEPARATORS else one for one in said)
    return f"\\x{ord(shut[0]):02x}{shut[1:]}" if shut.startswith(".") else shut or "\\x"
