"""What the model tells is read as words: plain ones are nobody's, and a word is hidden as a whole."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from native_host.contract.findings import Finding
from native_host.contract.reading import Reading
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from tests.native_host.detector.test_reader import Says


def detected(text: str, told: Sequence[Finding]) -> list[str]:
    found = Detector(all_rules(), reader=Says(Reading(tuple(told)))).detect(text).findings
    return [text[one.start : one.end] for one in found]


def person(text: str, written: str) -> Finding:
    start = text.index(written)
    return Finding(start, start + len(written), "PERSON", 0.97, "model:finder")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتصل بي غداً من فضلك", ["بي", "غداً"]),
        ("اتصل بي غداً من فضلك", ["بي غداً"]),
        ("напиши мне завтра", ["завтра"]),
        ("내일 연락 주세요", ["내일", "연락"]),
    ],
)
def test_words_of_every_sentence_are_nobody(text: str, told: list[str]) -> None:
    findings = tuple(person(text, written) for written in told)
    assert detected(text, findings) == []


def test_a_plain_word_within_a_name_is_part_of_it() -> None:
    text = "write to Ana de la Cruz"
    findings = tuple(person(text, written) for written in ("Ana", "de", "la", "Cruz"))
    found = detected(text, findings)
    assert " ".join(found) == "Ana de la Cruz"


def test_a_korean_word_is_hidden_from_its_beginning() -> None:
    text = "서울 강남구로 보내 주세요"
    assert detected(text, [Finding(1, 6, "LOCATION", 0.97, "model:finder")]) == ["서울 강남구"]


def test_what_belongs_to_another_value_or_a_long_word_stays() -> None:
    text = "김민지네 그런데서울 강남구"
    name, place = person(text, "김민지"), Finding(8, 14, "LOCATION", 0.97, "model:finder")
    assert detected(text, [name, place]) == ["김민지", "서울 강남구"]
