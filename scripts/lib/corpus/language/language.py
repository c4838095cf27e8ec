"""A language as the generator sees it: its rules, its script, the countries it is spoken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.lib.corpus.grammar.nodes import Rule
from scripts.lib.corpus.grammar.parse import WHOLE_PROMPTS, parse
from scripts.lib.corpus.language.facts import COUNTRIES, HOME, SCRIPTS, SPACELESS

FOLDER = Path(__file__).parent
_prompts_of: list[str] = []


def only_prompts_of(files: Sequence[str]) -> None:
    """Texts are whole prompts alone, from files whose names begin so: what a trained model learns next. Call it before the
    first language is read.
    """
    _prompts_of[:] = files


def are_chosen() -> bool:
    return bool(_prompts_of)


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
    def prompts(self) -> int:
        """How many rules of whole prompts it has."""
        return sum(len(self.rules[name].lines) for name in WHOLE_PROMPTS if name in self.rules)

    @property
    def themes(self) -> list[str]:
        return sorted(name.removeprefix("fact.") for name in self.rules if name.startswith("fact."))


@cache
def language(code: str) -> Language:
    files = [*sorted((FOLDER / "all").glob("*.txt")), *sorted((FOLDER / code).glob("*.txt"))]
    rules = parse(code, files, tuple(_prompts_of))
    between = "" if code in SPACELESS else " "
    return Language(code, SCRIPTS.get(code, "Latin"), HOME[code], COUNTRIES[code], between, rules)


@cache
def codes() -> tuple[str, ...]:
    return tuple(HOME)
