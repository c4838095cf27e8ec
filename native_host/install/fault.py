"""One line of the doctor's word: what was looked at, how it is, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "note", "fault"]


@dataclass(frozen=True, slots=True)
class Line:
    """`code` is stable (scripts may read it), `words` are for people, `mend` is what to do, empty when nothing."""

    level: Level
    code: str
    words: str
    mend: str = ""
