"""Which lines and which values a part of the corpus may use. Decided by a hash of the words, so that it never moves."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from enum import StrEnum

from scripts.lib.corpus.people.latin import without_marks

TEST_OF = 7  # One line in seven, and one value in seven, is held back for test.
DEV_OF = 14


_deal: list[str] = [""]


def deal_again(word: str) -> None:
    """Deals every line and every value out anew, by another hash: for a model that shall not have learned from the same
    lines as another. Call it before the first list is read; without it the parts are those that the finder knows.
    """
    _deal[0] = word


class Part(StrEnum):
    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


def digest(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest(), "big")


def part_of_value(value: str) -> Part:
    """The one part in which a name, a town, a diagnosis may appear. Case and accents make no other value."""
    number = digest(f"{_deal[0]}value:{without_marks(value.casefold())}") % 28
    return Part.TEST if number < 4 else Part.DEV if number < 6 else Part.TRAIN


def parts_of_values(values: Sequence[str]) -> list[Part]:
    """As above, but a list of some length has at least one value to test and one to train with."""
    parts = [part_of_value(value) for value in values]
    order = sorted(range(len(values)), key=lambda i: digest(f"{_deal[0]}value:{values[i].casefold()}"))
    if len(values) > 3 and Part.TEST not in parts:
        parts[order[0]] = Part.TEST
    if len(values) > 3 and Part.TRAIN not in parts:
        parts[order[-1]] = Part.TRAIN
    return parts


def parts_of_lines(rule: str, lines: Sequence[str]) -> list[Part]:
    """A rule's lines dealt out by hash, so that every rule of some length has lines that training never saw."""
    order = sorted(range(len(lines)), key=lambda i: digest(f"{_deal[0]}{rule}:{lines[i]}"))
    tests = max(1, len(lines) // TEST_OF)
    devs = len(lines) // DEV_OF
    parts = [Part.TRAIN] * len(lines)
    for rank, index in enumerate(order[: tests + devs]):
        parts[index] = Part.TEST if rank < tests else Part.DEV
    return parts
