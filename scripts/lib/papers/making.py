"""Papers in order: the same seed and number, the same paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random

from scripts.lib.papers import development, fifth, fourth, others, second, third
from scripts.lib.papers.facts import LANGUAGES, Facts
from scripts.lib.papers.sheet import Sheet
from scripts.lib.papers.writers import WRITERS

SETS = ("development", "second", "third", "fourth", "fifth", "others")
FIELDS = ("invoice number", "date", "total", "supplier")


@dataclass(frozen=True, slots=True)
class Paper:
    """`truth`: of each field the normal form; null where the paper does not say it, or may be meant either way."""

    name: str
    layout: str
    language: str
    kind: str
    data: bytes
    truth: dict[str, str | None]


Made = Sheet | tuple[Sheet, dict[str, str | None]]


def layouts(which: str) -> Mapping[str, Callable[[Facts], Made]]:
    sets: dict[str, Mapping[str, Callable[[Facts], Made]]] = {
        "development": development.LAYOUTS,
        "second": second.LAYOUTS,
        "third": third.LAYOUTS,
        "fourth": fourth.LAYOUTS,
        "fifth": fifth.LAYOUTS,
        "others": others.LAYOUTS,
    }
    return sets[which]


def papers(which: str, count: int, seed: int) -> Iterator[Paper]:
    """Layouts, languages and kinds take turns, so that a few are of all."""
    known = layouts(which)
    for number in range(count):
        layout = list(known)[number % len(known)]
        turn = number // len(known)
        language = LANGUAGES[turn % len(LANGUAGES)]
        kind = list(WRITERS)[(turn // len(LANGUAGES) + number) % len(WRITERS)]
        facts = Facts(Random(f"{which} {seed} {number}"), language)
        made = known[layout](facts)
        sheet, truth = made if isinstance(made, tuple) else (made, _truth(facts))
        yield Paper(f"{number:05}.{kind}", layout, language, kind, WRITERS[kind](sheet), truth)


def _truth(facts: Facts) -> dict[str, str | None]:
    return {
        "invoice number": facts.number,
        "date": None if facts.is_open else facts.date.isoformat(),
        "total": f"{facts.gross:.2f}",
        "supplier": facts.supplier,
    }
