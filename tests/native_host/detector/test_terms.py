"""The user's own terms: wildcards, whole words, case, RE2, refusals, and what never-hide terms may take away."""

from __future__ import annotations

import pytest

from native_host.contract.findings import TopicName
from native_host.contract.messages import Term
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.catalogue import default_detector
from native_host.detector.terms import PATTERN_CHARS_LIMIT, TERMS_LIMIT, compile_terms
from tests.native_host.detector.found import finder, pairs

NOTHING = finder(())


def hidden(text: str, *terms: Term) -> list[str]:
    return [value for _, value in pairs(text, NOTHING.detect(text, compile_terms(terms)))]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("Bluebird", "bluebird and BLUEBIRD, bluebirds", ["bluebird", "BLUEBIRD"]),
        ("Blue*", "Bluebird, bluefin. Blue.", ["Bluebird", "bluefin", "Blue"]),
        ("B?t", "bat bit boot", ["bat", "bit"]),
        ("Project  X", "project\nx is on", ["project\nx"]),
        ("*.corp.example", "db.corp.example is up", ["db.corp.example"]),
        ("Zoë", "ZOË, Zoës", ["ZOË"]),
        ("東京", "私は東京に住む", ["東京"]),
        ("c++", "c++ and c+", ["c++"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("na na", "bana na na", ["na na"]),
        ("acme", "acme_prod acmes", ["acme"]),
    ],
)
def test_a_plain_term_with_wildcards(pattern: str, text: str, expected: list[str]) -> None:
    assert hidden(text, Term("always", pattern)) == expected


def test_part_of_a_word_when_asked() -> None:
    assert hidden("xbluebirdx", Term("always", "bluebird", is_whole_word=False)) == ["bluebird"]


def test_case_when_asked() -> None:
    assert hidden("IT it", Term("always", "IT", is_case_sensitive=True)) == ["IT"]


def test_a_regular_expression() -> None:
    assert hidden("PRJ-17 prj-xx", Term("always", r"PRJ-\d+", is_regex=True)) == ["PRJ-17"]


def test_a_disguised_term_is_found() -> None:
    assert hidden("Blue\u200bbird", Term("always", "Bluebird")) == ["Blue\u200bbird"]


@pytest.mark.parametrize(
    "bad",
    [
        Term("always", "(?=a)b", is_regex=True),
        Term("always", r"(a)\1", is_regex=True),
        Term("always", "(", is_regex=True),
        Term("always", "a*", is_regex=True),
        Term("always", "((a{1000}){1000})", is_regex=True),
        Term("never", "*"),
        Term("never", "  "),
        Term("always", "x" * (PATTERN_CHARS_LIMIT + 1)),
        Term("always", "\ud800"),
    ],
)
def test_a_bad_pattern_refuses_the_whole_set_and_says_where(bad: Term) -> None:
    with pytest.raises(Refused) as refused:
        compile_terms([Term("always", "good"), bad])
    assert (refused.value.code, refused.value.at) == (RefusalCode.BAD_PATTERN, 1)
    assert (refused.value.detail, str(refused.value)) == ("pattern", "bad_pattern")


def test_too_many_terms_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        compile_terms([Term("always", f"word{number}") for number in range(TERMS_LIMIT + 1)])
    assert refused.value.code is RefusalCode.TOO_LARGE


def test_a_compiled_term_does_not_show_its_pattern() -> None:
    assert "bluebird" not in repr(compile_terms([Term("always", "bluebird")]))


def test_a_confidential_term_hides_and_marks_the_text() -> None:
    detection = NOTHING.detect("about Bluebird", compile_terms([Term("confidential", "bluebird")]))
    assert [topic.name for topic in detection.topics] == [TopicName.MARKED_CONFIDENTIAL]
    assert [finding.source for finding in detection.findings] == ["term:confidential"]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("info@example.com", "info@example.com, jane@example.com", ["jane@example.com"]),
        ("*@example.com", "info@example.com, jane@example.org", ["jane@example.org"]),
        ("example", "jane@example.com", ["jane@example.com"]),
        ("4111 1111 1111 1111", "card 4111 1111 1111 1111", []),
    ],
)
def test_a_never_term_takes_away_only_what_it_equals(pattern: str, text: str, expected: list[str]) -> None:
    detection = default_detector().detect(text, compile_terms([Term("never", pattern)]))
    assert [value for _, value in pairs(text, detection)] == expected


def test_what_a_never_term_names_is_told_wherever_it_stands() -> None:
    """Also where no rule found anything: the second reader must not doubt it either."""
    terms = compile_terms([Term("never", "heron"), Term("always", "tern")])
    detection = default_detector().detect("A heron, a tern and the Heron", terms)
    assert detection.spared == ((2, 7), (24, 29))
    assert default_detector().detect("A heron").spared == ()


def test_always_wins_over_never() -> None:
    assert hidden("Bluebird", Term("always", "bluebird"), Term("never", "bluebird")) == ["Bluebird"]


def test_a_thousand_terms_are_quick_enough_to_be_used() -> None:
    compiled = compile_terms([Term("always", f"codename{number}") for number in range(TERMS_LIMIT)])
    text = "nothing of the kind " * 1000 + "codename7"
    assert [value for _, value in pairs(text, NOTHING.detect(text, compiled))] == ["codename7"]
