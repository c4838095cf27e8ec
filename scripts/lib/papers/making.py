"""Papers in order: the same seed and number, the same paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random

from scripts.lib.papers import development, fifth, fourth, others, second, third
from scripts.lib.papers.facts import LANGUAGES, Facts
from scripts.lib.papers.hands import (
    asked,
    counter,
    errands,
    everyday,
    households,
    ledgers,
    offices_abroad,
    ordinary,
    plain,
    services,
    small_firms,
    trades,
)
from scripts.lib.papers.hands import writers as hand_writers
from scripts.lib.papers.hands.hand import Hand
from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.sheet import Sheet
from scripts.lib.papers.writers import WRITERS

HANDS: dict[str, Layouts] = {
    "small_firms": small_firms.LAYOUTS,
    "ledgers": ledgers.LAYOUTS,
    "services": services.LAYOUTS,
    "trades": trades.LAYOUTS,
    "offices_abroad": offices_abroad.LAYOUTS,
    "households": households.LAYOUTS,
    "everyday": everyday.LAYOUTS,
    "ordinary": ordinary.LAYOUTS,
    "asked": asked.LAYOUTS,
    "plain": plain.LAYOUTS,
    "counter": counter.LAYOUTS,
    "errands": errands.LAYOUTS,
}
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


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper before it has a format; `hand` is null where a set is drawn without one."""

    name: str
    layout: str
    language: str
    kind: str
    sheet: Sheet
    truth: dict[str, str | None]
    hand: Hand | None = None


def papers(which: str, count: int, seed: int) -> Iterator[Paper]:
    """Layouts, languages and kinds take turns, so that a few are of all."""
    for one in drawn(which, count, seed):
        data = hand_writers.written(one.hand, one.sheet) if one.hand else WRITERS[one.kind](one.sheet)
        yield Paper(one.name, one.layout, one.language, one.kind, data, one.truth)


def drawn(which: str, count: int, seed: int) -> Iterator[Drawn]:
    if which in HANDS:
        yield from _by_hand(which, count, seed)
        return
    known = layouts(which)
    for number in range(count):
        layout = list(known)[number % len(known)]
        turn = number // len(known)
        language = LANGUAGES[turn % len(LANGUAGES)]
        kind = list(WRITERS)[(turn // len(LANGUAGES) + number) % len(WRITERS)]
        facts = Facts(Random(f"{which} {seed} {number}"), language)
        made = known[layout](facts)
        sheet, truth = made if isinstance(made, tuple) else (made, _truth(facts))
        yield Drawn(f"{number:05}.{kind}", layout, language, kind, sheet, truth)


def _by_hand(which: str, count: int, seed: int) -> Iterator[Drawn]:
    """Layouts take turns, and each layout's kinds of files."""
    known = list(HANDS[which].items())
    for number in range(count):
        name, layout = known[number % len(known)]
        turn, at = divmod(number, len(known))
        kind = layout.kinds[(turn + at) % len(layout.kinds)]
        hand = Hand(Random(f"{which} {seed} {number}"), layout.place, kind)
        sheet, truth = layout.draws(hand)
        yield Drawn(f"{number:05}.{kind}", name, hand.language, kind, sheet, truth, hand)


def _truth(facts: Facts) -> dict[str, str | None]:
    return {
        "invoice number": facts.number,
        "date": None if facts.is_open else facts.date.isoformat(),
        "total": f"{facts.gross:.2f}",
        "supplier": facts.supplier,
    }
