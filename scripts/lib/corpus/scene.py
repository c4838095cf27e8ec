"""What one text knows while it is being written: chance, language, people already named, labels earned so far."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scripts.lib.corpus.language.language import Language
from scripts.lib.corpus.pieces import Pieces
from scripts.lib.corpus.splits import Part

if TYPE_CHECKING:
    from scripts.lib.corpus.people.person import Person
    from scripts.lib.corpus.values.pools import Pools


@dataclass(slots=True)
class Scene:
    rng: random.Random
    language: Language
    pools: Pools  # The values this part of the corpus may use.
    lines: Part  # The lines it may use.
    values: Part
    theme: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    kept: dict[str, Pieces] = field(default_factory=dict)
    topics: set[str] = field(default_factory=set)
    task: str | None = None
    families: list[str] = field(default_factory=list)
    traditions: list[str] = field(default_factory=list)
    literals: set[str] = field(default_factory=set)  # Private values that stand in the lines themselves.

    def chance(self, share: float) -> bool:
        return self.rng.random() < share
