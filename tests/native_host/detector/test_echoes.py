"""What is somebody's name in one sentence is it in the next, and a word of every day is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from native_host.contract.findings import Finding
from native_host.detector.echoes import echoes
from tests.native_host.detector.linear import is_slower_than_linear


def echoed(text: str, value: str, kind: str = "PERSON", score: float = 0.97) -> list[str]:
    start = text.index(value)
    own = Finding(start, start + len(value), kind, score, "model:finder")
    found = [one.finding for one in echoes(text, [own])]
    return [text[one.start : one.end] for one in found if not (own.start <= one.start and one.end <= own.end)]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("Mira Kolb came. Kolb said that Mira was late.", "Mira Kolb", ["Kolb", "Mira"]),
        ("Mira Kolb came. Then Mira Kolb left.", "Mira Kolb", ["Mira Kolb", "Mira", "Kolb"]),
        ("I asked Kolb; Kolb's answer was no", "Kolb", ["Kolb"]),
        ("Will Marsh came. Will you come? May I?", "Will Marsh", []),
        ("Will Marsh came. Was it Marsh?", "Will Marsh", ["Marsh"]),
        ("Kolb came, kolben did not, nor Kolbe, nor kolb", "Kolb", []),
        ("Jean-Luc Ott rang. Jean-Luc again.", "Jean-Luc Ott", ["Jean-Luc"]),
        ("Maarten van den Berg; van den Hoek", "Maarten van den Berg", []),
        ("佐藤美咲さんと会った。佐藤美咲さんは元気。", "佐藤美咲", ["佐藤美咲"]),
        ("김민수는 왔다. 김민수에게 물었다.", "김민수", ["김민수"]),
        ("Иван Петров пришёл, Петров ушёл", "Иван Петров", ["Петров"]),
        ("no Al here. Al", "Al", []),
    ],
)
def test_people(text: str, value: str, expected: list[str]) -> None:
    assert echoed(text, value) == expected


def test_an_organisation_is_echoed_as_a_whole_alone() -> None:
    assert echoed("Kestrel Foods called. Kestrel Foods pays. A kestrel, a Kestrel.", "Kestrel Foods", "ORGANIZATION") == [
        "Kestrel Foods"
    ]


def test_what_is_not_sure_and_what_is_no_name_is_not_echoed() -> None:
    assert echoed("Mira came. Mira left.", "Mira", score=0.8) == []
    assert echoed("In Leeds. Leeds.", "Leeds", "LOCATION") == []
    assert echoed("She is Polish. Polish it.", "Polish", "NRP") == []


def test_echoes_are_less_sure_than_what_they_echo() -> None:
    text = "Mira came. Mira left."
    own = Finding(0, 4, "PERSON", 1.0, "model:finder")
    assert [one.finding.score for one in echoes(text, [own])] == [0.9, 0.9]


def test_many_names_in_a_long_text_take_linear_time() -> None:
    def work(count: int) -> Callable[[], object]:
        names = [f"Na{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}x Su{chr(97 + n // 676 % 26)}m" for n in range(count)]
        text = " came. ".join(names)
        own, at = [], 0
        for name in names:
            own.append(Finding(at, at + len(name), "PERSON", 0.99, "model:finder"))
            at += len(name) + len(" came. ")
        return lambda: list(echoes(text, own))

    # The more names, the less of their table is in the processor's cache; were it quadratic, it would be sixteen times.
    assert not is_slower_than_linear(work(2_000), work(8_000), slower_at_most=4.6 * 1.5)
