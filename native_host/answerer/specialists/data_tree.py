"""Data of JSON's shape that keeps every number and date as it was written, and the faults of a text that holds none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

MOST_DEPTH = 100
MOST_NODES = 25_000
MOST_OUTPUT_CHARS = 1_000_000
_FINITE = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Number:
    """`literal` follows JSON's grammar (RFC 8259, section 6), or is one of inf, -inf, nan."""

    literal: str

    @property
    def is_finite(self) -> bool:
        return _FINITE.fullmatch(self.literal) is not None

    @property
    def is_integer(self) -> bool:
        return self.is_finite and not set(self.literal) & set(".eE")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, a time of day, or both (RFC 3339), as text. `kind` is offset, local, date or time."""

    literal: str
    kind: str


Value: TypeAlias = "bool | str | Number | Moment | list[Value] | dict[str, Value] | None"


class NotExpressible(Exception):
    """The data has no one meaning, or the target cannot say it: no answer."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The first place where a text breaks its format's grammar. `line` and `column` count characters from 1.

    `kind` is a key of the table of fault sentences; `detail` goes into the sentence.
    """

    line: int
    column: int
    kind: str
    detail: str = ""


class Malformed(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.kind)
        self.fault = fault


def fault_at(text: str, offset: int, kind: str, detail: str = "") -> Fault:
    line_start = text.rfind("\n", 0, offset) + 1
    return Fault(text.count("\n", 0, line_start) + 1, offset - line_start + 1, kind, detail)


def fenced(text: str, language: str) -> str:
    """A Markdown code block that `text` cannot end."""
    if len(text) > MOST_OUTPUT_CHARS:
        raise NotExpressible
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{language}\n{text}\n{mark}"
