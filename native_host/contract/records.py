"""What rooms hand each other about one conversation and one ended verdict. Reprs are blank where texts are inside (T-27)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Where:
    """One conversation of one site. Private windows have their own, in memory only (T-12)."""

    site: str
    conversation: str
    is_incognito: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """What an issued placeholder stands for; null for secrets, which are one-way."""

    value: str | None


@dataclass(frozen=True, slots=True)
class LedgerSpan:
    """What was replaced where in the typed text, in code points."""

    start: int
    end: int
    type: str
    score: float
    source: str
    kind: str | None
    placeholder: str | None


@dataclass(frozen=True, slots=True, repr=False)
class Texts:
    """What the user typed, with secrets already masked, and exactly what left (null: nothing did)."""

    typed: str
    outgoing: str | None
    spans: tuple[LedgerSpan, ...]


@dataclass(frozen=True, slots=True, repr=False)
class KeptAnswer:
    """What a site answered to the first prompt of a conversation, with the originals back in it. `id` is its row's."""

    id: int
    site: str
    at_ms: int
    request: str
    answer: str


Facts = Mapping[str, int | str]
"""Counters' deltas and words such as the outcome, of one ledger row; never a text."""


@dataclass(frozen=True, slots=True)
class Row:
    """A ledger row without its texts."""

    id: int
    site: str
    at_ms: int
    facts: Facts


class LedgerFault(StrEnum):
    """What is wrong with a row of the ledger, or with its end. The words for people live in the extension's locales."""

    CHANGED = "changed"  # not what was written there
    ORDER = "order"  # does not follow from the row before: a row was put in, taken out, or moved
    MISSING = "missing"  # rows are not there, and no record says that they were removed
    TEXTS_GONE = "texts_gone"  # its texts are not there, and no record says so
    CAME_BACK = "came_back"  # removed, by the record, and there all the same
    CUT = "cut"  # the last rows are not there
    HEAD = "head"  # the sealed record of the last row is not there, or not that of the last row


@dataclass(frozen=True, slots=True)
class Verified:
    """A ledger that was gone through. `first_bad` is null when all of it is as it was written.

    `adopted_ms`: when rows of an older Postern were taken into this chain (Unix milliseconds), null where none were.
    """

    rows: int
    removed: int
    first_bad: int | None = None
    fault: LedgerFault | None = None
    adopted_ms: int | None = None

    @property
    def is_whole(self) -> bool:
        return self.first_bad is None


@dataclass(frozen=True, slots=True, repr=False)
class LedgerQuery:
    """Which rows are meant: all that fit every part. `text` is looked for in both texts, in any case; empty: any.

    Times in Unix milliseconds, `until_ms` exclusive.
    """

    site: str | None = None
    text: str = ""
    outcome: str | None = None
    since_ms: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """A row of the ledger and its texts, null where they are not kept any more."""

    row: Row
    texts: Texts | None


@dataclass(frozen=True, slots=True, repr=False)
class FoundPage:
    """Newest first. `next`: ask for what comes before this row; null when there is no more."""

    found: tuple[Found, ...]
    next: int | None
