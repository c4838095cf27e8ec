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
    """Alternatives of one name. A line that all parts share has no part; one that marks no text has no family."""

    name: str
    options: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    families: list[str | None] = field(default_factory=list)
    parts: list[Part | None] = field(default_factory=list)
    by_part: dict[Part, list[int]] = field(default_factory=dict)

    def deal(self) -> None:
        """For each part its own lines and the shared ones; a part without any uses those of training."""
        for part in Part:
            chosen = [i for i, p in enumerate(self.parts) if p in (part, None)]
            self.by_part[part] = chosen or [i for i, p in enumerate(self.parts) if p is Part.TRAIN]
