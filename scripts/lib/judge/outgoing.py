"""Labelled texts as they would leave: some values replaced by placeholders, the others left as if a detector missed them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# What the auditor calls the types of the corpus. The order is that of the net's outputs, after "nothing".
KINDS: dict[str, tuple[str, ...]] = {
    "person": ("PERSON",),
    "place": ("LOCATION", "STREET_ADDRESS"),
    "organisation": ("ORGANIZATION",),
    "number": ("ACCOUNT_ID", "ID_NUMBER", "PHONE_NUMBER", "CREDIT_CARD", "IBAN_CODE", "US_SSN"),
    "contact": ("EMAIL_ADDRESS", "USERNAME", "IP_ADDRESS", "URL", "MAC_ADDRESS"),
    "date": ("DATE_TIME", "DATE_OF_BIRTH"),
    "health": ("MEDICAL",),
    "trait": ("AGE", "OCCUPATION", "NRP"),
    "secret": ("SECRET",),
}
# A form of address alone tells nobody who is meant: that it stays is no miss, and a doubt about it no alarm.
UNJUDGED = ("TITLE",)
CREDENTIALS = ("credentials", "credentials_handed_over")
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names}
_PLACEHOLDER = {"ACCOUNT_ID": "ID_NUMBER"}


@dataclass(frozen=True, slots=True)
class Left:
    """A value that stays readable; offsets are code points of the outgoing text."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    text: str
    left: tuple[Left, ...]
    lang: str
    form: str


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    spans: tuple[tuple[int, int, str], ...]
    lang: str
    form: str


def read(path: Path) -> Iterator[Labelled]:
    """Without texts that hand over credentials: the corpus labels no password, so they are neither clean nor labelled."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            made = json.loads(line)
            if any(topic in CREDENTIALS for topic in made["topics"]):
                continue
            spans = tuple((s["start"], s["end"], s["type"]) for s in made["spans"])
            yield Labelled(made["text"], spans, made["lang"], made["form"])


def redacted(source: Labelled, missed: Iterable[int]) -> Outgoing:
    """`missed`: indices of the spans that stay. Equal values share a placeholder, as they do in what leaves."""
    kept = set(missed)
    numbers: dict[tuple[str, str], int] = {}
    of_type: dict[str, int] = {}
    parts: list[str] = []
    left: list[Left] = []
    at = length = 0
    for index, (start, end, kind) in enumerate(source.spans):
        value = source.text[start:end]
        before = source.text[at:start]
        if index in kept:
            written = value
            left.append(Left(length + len(before), length + len(before) + len(value), kind))
        else:
            if (kind, value) not in numbers:
                of_type[kind] = of_type.get(kind, 0) + 1
                numbers[kind, value] = of_type[kind]
            written = f"[{_PLACEHOLDER.get(kind, kind)}_{numbers[kind, value]}]"
        parts += [before, written]
        length += len(before) + len(written)
        at = end
    return Outgoing("".join(parts) + source.text[at:], tuple(left), source.lang, source.form)


def for_training(rng: random.Random, source: Labelled) -> Outgoing:
    """Nothing missed, a few missed, some share missed, or all: in texts with values each about as often as it matters."""
    n = len(source.spans)
    draw = rng.random()
    if draw < 0.22:
        return redacted(source, ())
    if draw < 0.70:
        return redacted(source, rng.sample(range(n), min(n, rng.choice((1, 1, 1, 2, 2, 3)))))
    if draw < 0.88:
        share = rng.random()
        return redacted(source, [i for i in range(n) if rng.random() < share])
    return redacted(source, range(n))


def with_misses(rng: random.Random, sources: Sequence[Labelled], k: int) -> Iterator[Outgoing]:
    """Each text that has values, with `k` of them missed (all, where it has fewer); equal values are missed together."""
    for source in sources:
        values = sorted({source.text[s:e] for s, e, kind in source.spans if kind not in UNJUDGED})
        if values:
            chosen = set(rng.sample(values, min(k, len(values))))
            yield redacted(source, [i for i, (s, e, _) in enumerate(source.spans) if source.text[s:e] in chosen])
