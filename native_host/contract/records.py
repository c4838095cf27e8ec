"""What rooms hand each other about one conversation and one ended verdict. Reprs are blank where texts are inside (T-27)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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
