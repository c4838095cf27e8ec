"""UUIDs made with given randomness and clock, and given ones read."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from uuid import RFC_4122, UUID

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.uuids import Uuids
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([Uuids(lambda: datetime(2025, 3, 4, 5, 6, 7, 891000, tzinfo=UTC), random.Random(7).randbytes)])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


MAKE_ONE = [
    "generate a uuid",
    "Generate a UUID.",
    "generate uuid",
    "give me a uuid please",
    "create a new uuid",
    "i need a random uuid",
    "can you make me a guid",
    "random uuid",
    "new uuid",
    "generate a uuid v4",
    "generate a v4 uuid",
    "generate a version 4 uuid",
    "generate a random UUIDv4",
    "get me a fresh guid",
    "produce one uuid",
    "uuid generator",
    "generiere eine UUID",
    "erzeuge eine neue uuid",
    "gib mir eine zufällige UUID",
    "ich brauche eine uuid",
    "erstelle eine UUID v4",
    "génère un uuid",
    "donne-moi un uuid aléatoire",
    "genera un uuid",
    "dame un uuid aleatorio",
    "necesito un uuid",
]


@every_case("ask", MAKE_ONE)
def test_one_of_version_4(ask: str) -> None:
    answer = said(ask)
    assert answer is not None
    made = UUID(answer.strip("*`"))
    assert (made.version, made.variant) == (4, RFC_4122)


@every_case(
    ("ask", "count", "version"),
    [
        ("generate 5 uuids", 5, 4),
        ("give me ten guids", 10, 4),
        ("3 random uuids", 3, 4),
        ("generate 4 uuid v7", 4, 7),
        ("I need 2 UUIDv7s", 2, 7),
        ("generiere drei UUIDs", 3, 4),
        ("génère 2 uuid", 2, 4),
        ("genera cinco uuid", 5, 4),
        ("generate 1000 uuids", 1000, 4),
    ],
)
def test_several(ask: str, count: int, version: int) -> None:
    answer = said(ask)
    assert answer is not None
    made = [UUID(line) for line in answer.strip("`\n").split("\n")]
    assert len(set(made)) == count and {one.version for one in made} == {version}
    assert {one.variant for one in made} == {RFC_4122}
    if version == 7:
        assert {one.int >> 80 for one in made} == {1741064767891} and made == sorted(made)


@every_case(
    ("ask", "answer"),
    [  # Examples of RFC 9562, appendix A.
        (
            "what version is this uuid: C232AB00-9414-11EC-B3C8-9F6BDECED846",
            "**UUID version 1** (time, MAC)\n\ntime: 2022-02-22 19:22:22.000000 UTC",
        ),
        (
            "decode this uuid: 1EC9414C-232A-6B00-B3C8-9F6BDECED846",
            "**UUID version 6** (time)\n\ntime: 2022-02-22 19:22:22.000000 UTC",
        ),
        (
            "decode this uuid: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
            "**UUID version 7** (sorted by time)\n\ntime: 2022-02-22 19:22:22.000 UTC",
        ),
        ("is 919108f7-52d1-4320-9bac-f847db4148a8 a valid uuid?", "**UUID version 4** (random)"),
        ("what version is 919108f7-52d1-4320-9bac-f847db4148a8", "**UUID version 4** (random)"),
        ("parse uuid 00000000-0000-0000-0000-000000000000", "**UUID: all zero (nil)** (RFC 9562)"),
        ("welche version hat die uuid 5df41881-3aed-3515-88a7-2f4a814cf09e", "**UUID Version 3** (MD5)"),
        ("quelle est la version de l'uuid 919108f7-52d1-4320-9bac-f847db4148a8", "**UUID version 4** (aléatoire)"),
        ("qué versión es el uuid 919108f7-52d1-4320-9bac-f847db4148a8", "**UUID versión 4** (aleatorio)"),
    ],
)
def test_given_ones(ask: str, answer: str) -> None:
    assert said(ask) == answer


@every_case(
    "ask",
    [
        "uuid",
        "what is a uuid",
        "uuid v4",
        "generate a uuid in python",
        "generate a uuid and explain it",
        "generate uuids",
        "generate a uuid v5 for example.com",
        "generate a version 1 uuid",
        "generate a v4 uuid v7",
        "generate 0 uuids",
        "generate 1001 uuids",
        "generate 99999999999 uuids",
        "generate a uuid without dashes",
        "generate a uuid in uppercase",
        "generate two uuids that are the same",
        "who made uuid 919108f7-52d1-4320-9bac-f847db4148a8",
        "what version is 919108f7-52d1-4320-0bac-f847db4148a8",
        "decode this uuid: 919108f7-52d1-4320-9bac-f847db4148a",
        "is uuid 4 unique",
        "what version is python",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None
