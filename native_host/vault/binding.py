"""One conversation's bindings as they are in memory: which name stands for which value, and who still needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from native_host.contract.secret import Secret

Name = tuple[str, int]
"""Label and number of a placeholder: ("PERSON", 1)."""

Kind = Literal["reserved", "lasting", "literal", "spent", "allowed", "hidden", "excused"]
"""Literal: a name kept free. Spent: a name that left with two meanings and has none any more. Excused: words that the
judge of what leaves doubted, and that are fine, as the user says."""


@dataclass(slots=True)
class Binding:
    """`value` is null for secrets (one-way) and for literals; `row` is null until it is on disk."""

    kind: Kind
    label: str
    number: int | None
    index: bytes | None
    value: Secret[str] | None
    row: int | None = None
    drafts: set[str] = field(default_factory=set)
    touched_s: float = 0.0  # monotonic time of the last check that needed it

    @property
    def name(self) -> Name | None:
        return None if self.number is None else (self.label, self.number)
