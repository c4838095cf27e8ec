"""A language as the generator sees it: its rules, its script, the countries it is spoken in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.lib.corpus.grammar.nodes import Rule
from scripts.lib.corpus.grammar.parse import parse
from scripts.lib.corpus.language.facts import COUNTRIES, HOME, SCRIPTS, SPACELESS

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Language:
    code: str
    script: str
    home: str  # The tradition of most names in it.
    countries: tuple[str, ...]
    between: str  # What stands between two sentences.
    rules: dict[str, Rule]

    def has(self, rule: str) -> bool:
        return rule in self.rules

    @property
    def themes(self) -> list[str]:
        return sorted(name.removeprefix("fact.") for name in self.rules if name.startswith("fact."))


@cache
def language(code: str) -> Language:
    files = [*sorted((FOLDER / "all").glob("*.txt")), *sorted((FOLDER / code).glob("*.txt"))]
    return Language(
        code, SCRIPTS.get(code, "Latin"), HOME[code], COUNTRIES[code], "" if code in SPACELESS else " ", parse(code, files)
    )


@cache
def codes() -> tuple[str, ...]:
    return tuple(HOME)
