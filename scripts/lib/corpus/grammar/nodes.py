"""What a line of the notation is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.lib.corpus.splits import Part


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Private:
    """Words that are private where they stand, as in `{=AGE:in her forties}`."""

    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A value made by code, as in `{p.first}`."""

    name: str
    argument: str


@dataclass(frozen=True, slots=True)
class Ref:
    """Another rule, as in `<greeting>`; a star in its name stands for the text's theme."""

    rule: str


@dataclass(frozen=True, slots=True)
class Choice:
    """`[one|another|]`."""

    options: tuple[Line, ...]


Node = Text | Private | Slot | Ref | Choice
Line = tuple[Node, ...]


@dataclass(slots=True)
class Rule:
    """Alternatives of one name. `family` is None for a line that every part of the corpus shares."""

    name: str
    options: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    families: list[str | None] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    by_part: dict[Part, list[int]] = field(default_factory=dict)
