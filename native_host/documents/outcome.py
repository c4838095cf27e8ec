"""How a reading process ended, before anybody has looked at what it said."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Outcome:
    """`status`: its exit status, negative for the signal that ended it; null when nobody knows."""

    answer: bytes = field(repr=False)
    status: int | None
    is_late: bool = False
