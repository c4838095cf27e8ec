"""What is kept of a file after its verdict, for its row in the ledger: counts and its name, nothing that stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.contract.policy import Mode
from native_host.contract.records import LedgerSpan, Texts
from native_host.router.rooms import Bindings

_OPENING = "[file: "


@dataclass(frozen=True, slots=True, repr=False)
class FileName:
    """As it came, with what is private in it, each with its placeholder; and the name that may leave."""

    given: str
    hidden: tuple[tuple[Finding, str], ...] = ()
    leaves: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class FileRecord:
    """`private_bytes`: of the values found. `text_bytes`: of all that was read."""

    mode: Mode
    name: FileName
    types: Mapping[str, int]
    private_bytes: int
    is_held_for_topic: bool
    text_bytes: int
    can_override: bool
    used: Bindings = ()


def texts_of(record: FileRecord, outcome: str) -> Texts:
    """A line on either side. Secrets in a name are masked: they are never stored."""
    count = sum(record.types.values())
    name, spans = _masked(record.name)
    typed = f"{_OPENING}{name}{_counted(count, 'found')}]"
    leaves = f"{_OPENING}{_one_line(record.name.leaves)}{_counted(count, 'replaced')}]"
    outgoing = {"replaced": leaves, "released": typed, "unprotected": typed}.get(outcome)
    return Texts(typed, outgoing, spans)


def _counted(count: int, what: str) -> str:
    return f", {count} {'value' if count == 1 else 'values'} {what}" if count else ""


def _masked(name: FileName) -> tuple[str, tuple[LedgerSpan, ...]]:
    """The name on one line, and where its private values stand in the whole description."""
    pieces: list[str] = []
    spans: list[LedgerSpan] = []
    at, length = 0, len(_OPENING)
    for one, placeholder in name.hidden:
        value = placeholder if one.type == Entity.SECRET else name.given[one.start : one.end]
        pieces += (name.given[at : one.start], value)
        start = length + one.start - at
        length, at = start + len(value), one.end
        spans.append(LedgerSpan(start, length, one.type, one.score, one.source, one.kind, placeholder))
    return _one_line("".join([*pieces, name.given[at:]])), tuple(spans)


def _one_line(text: str) -> str:
    """As long as before."""
    return "".join(char if char.isprintable() else " " for char in text)
