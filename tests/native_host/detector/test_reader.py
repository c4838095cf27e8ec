"""What a model finds joins what the rules find; a text that the model did not read to its end is not clean."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from native_host.contract.findings import Finding, Topic, TopicName
from native_host.contract.messages import Term
from native_host.contract.reading import Reading
from native_host.contract.tasks import Task
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.detector.terms import compile_terms

TEXT = "Mira Kolb, mira@kolb.example, asks you."
NAME = Finding(0, 9, "PERSON", 0.97, "model:finder")


class Says:
    """A model that says the same of every text, and remembers what it was asked."""

    reads, is_ready, on_gpu, faults = True, True, False, ()

    def __init__(self, reading: Reading | None) -> None:
        self._reading = reading
        self.marks: list[tuple[Finding, ...]] = []
        self.within_s: list[float | None] = []

    def read(self, text: str, marks: Sequence[Finding], within_s: float | None) -> Reading | None:
        self.marks.append(tuple(marks))
        self.within_s.append(within_s)
        return self._reading

    def close(self) -> None:
        raise AssertionError("a detector closes nothing")


def detector(reading: Reading | None) -> tuple[Detector, Says]:
    model = Says(reading)
    return Detector(all_rules(), reader=model), model


def test_both_find() -> None:
    both, model = detector(Reading((NAME,), (Topic(TopicName.HEALTH, 0.8),), Task.CHAT, 0.9, 0.2))
    found = both.detect(TEXT)
    assert [(f.type, f.source) for f in found.findings] == [
        ("PERSON", "model:finder"),
        ("EMAIL_ADDRESS", found.findings[1].source),
    ]
    assert found.topics == (Topic(TopicName.HEALTH, 0.8),)
    assert (found.task, found.complexity) == (Task.CHAT, 0.2)
    assert [mark.type for mark in model.marks[0]] == ["EMAIL_ADDRESS"], "the model is told what the rules found"


def test_a_checked_number_stays_what_the_rule_says() -> None:
    text = "pay 4111 1111 1111 1111 now"
    wrong = Finding(4, 23, "ID_NUMBER", 0.99, "model:finder")
    assert [f.type for f in detector(Reading((wrong,)))[0].detect(text).findings] == ["CREDIT_CARD"]


@pytest.mark.parametrize(
    ("start", "end", "kind", "expected"),
    [
        (11, 28, "ID_NUMBER", ["EMAIL_ADDRESS"]),
        (16, 20, "PERSON", ["EMAIL_ADDRESS"]),
        (0, 28, "ID_NUMBER", ["ID_NUMBER", "EMAIL_ADDRESS"]),
        (0, 9, "PERSON", ["PERSON", "EMAIL_ADDRESS"]),
    ],
)
def test_a_rule_knows_better_what_it_covers_whole(start: int, end: int, kind: str, expected: list[str]) -> None:
    found = detector(Reading((Finding(start, end, kind, 0.999, "model:finder"),)))[0].detect(TEXT)
    assert [f.type for f in found.findings] == expected


def test_an_address_of_the_models_takes_in_what_a_rule_found_of_it() -> None:
    text = "Anna at c/o Kolb, 12 High Street, Leeds LS1 4AP please"
    whole = Finding(8, 47, "STREET_ADDRESS", 0.9, "model:finder")
    assert [(f.start, f.end) for f in detector(Reading((whole,)))[0].detect(text).findings] == [(8, 47)]


def test_what_the_user_never_hides_stays_whoever_found_it() -> None:
    terms = compile_terms([Term("never", "Mira Kolb")])
    assert [f.type for f in detector(Reading((NAME,)))[0].detect(TEXT, terms).findings] == ["EMAIL_ADDRESS"]


def test_a_topic_of_both_counts_once_with_its_best_score() -> None:
    marked = Topic(TopicName.MARKED_CONFIDENTIAL, 0.1)
    both, _ = detector(Reading((), (marked,)))
    topics = both.detect("CONFIDENTIAL\n\nThe plan is simple.").topics
    assert [topic.name for topic in topics] == [TopicName.MARKED_CONFIDENTIAL]
    assert topics[0].score > 0.1


def test_a_model_does_not_say_what_is_a_credential() -> None:
    guessing, _ = detector(Reading((), (Topic(TopicName.CREDENTIALS_HANDED_OVER, 0.99),)))
    assert guessing.detect("Here is how to log in.").topics == ()


def test_a_reading_that_stopped_leaves_the_text_unchecked() -> None:
    found = detector(Reading(is_complete=False))[0].detect(TEXT)
    assert not found.is_complete and found.overruns == ("model",)


def test_without_a_model_the_patterns_decide() -> None:
    found = detector(None)[0].detect(TEXT)
    assert found == Detector(all_rules()).detect(TEXT)
    assert found.is_complete and found.task is None


def test_the_model_gets_the_time_that_is_left() -> None:
    _, model = made = detector(None)
    made[0].detect(TEXT)
    assert model.within_s[0] is not None and 0 < model.within_s[0] <= 2.1


def found(text: str, *values: tuple[str, str, float]) -> list[str]:
    """What is hidden of `text` when the model says `values` of it: words, type, score."""
    said = [
        Finding(text.index(word), text.index(word) + len(word), kind, score, "model:finder") for word, kind, score in values
    ]
    return [text[one.start : one.end] for one in detector(Reading(tuple(said)))[0].detect(text).findings]


@pytest.mark.parametrize(
    ("text", "values", "hidden"),
    [
        ("Compare Bobby Fischer and Garry Kasparov", (("Bobby Fischer", "PERSON", 0.99), ("Kasparov", "PERSON", 0.95)), []),
        ("Is Python quicker than Rust?", (("Python", "USERNAME", 0.95), ("Rust", "ORGANIZATION", 0.7)), []),
        ("Mira Kolb met Garry Kasparov", (("Mira Kolb", "PERSON", 0.95), ("Garry Kasparov", "PERSON", 0.5)), None),
        ("mira@kolb.example wrote to Garry Kasparov", (("Garry Kasparov", "PERSON", 0.5),), None),
        ("I have worked at Google since May", (("Google", "ORGANIZATION", 0.97),), None),
        ("Google or Microsoft, which pays better?", (("Google", "ORGANIZATION", 0.6),), []),
        ("Ask Mira Kolb about it", (("Mira Kolb", "PERSON", 0.5),), None),
    ],
)
def test_a_famous_name_is_a_topic_where_nothing_else_is_private(
    text: str, values: tuple[tuple[str, str, float], ...], hidden: list[str] | None
) -> None:
    wanted = [word for word, _, _ in values] if hidden is None else hidden
    assert [word for word in found(text, *values) if "@" not in word] == wanted


def test_today_is_nobodys() -> None:
    assert found("Heute kommt Mira Kolb", ("Heute", "DATE_TIME", 0.9), ("Mira Kolb", "PERSON", 0.99)) == ["Mira Kolb"]
    assert found("on 3 May today", ("3 May", "DATE_TIME", 0.99), ("today", "DATE_TIME", 0.99)) == ["3 May"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("meine Tochter hat 39,5 Fieber", ("5", "AGE", 0.9)),
        ("3.850 brutto", ("850", "AGE", 0.9)),
        ("an offer of 4.2 million", ("4", "LOCATION", 0.9)),
        ("room 12 is free", ("12", "PERSON", 0.9)),
        ("voilà, le chat", ("le", "DATE_TIME", 0.1)),
        ("it costs 12 EUR a month", ("EUR", "PERSON", 0.95)),
        ("explain it like I'm 5 please", ("5", "AGE", 0.99)),
        ("bed 4 is free", ("4", "AGE", 0.4)),
        ("go under N or H", ("H", "PERSON", 0.4)),
        ("the bill of 44 pounds", ("44", "DATE_TIME", 0.1)),
        ("VALUES (1, 'Jane Roe', 'x')", ("Jane Roe", "PERSON", 0.95)),
        ("für Max  Mustermann", ("Max  Mustermann", "PERSON", 0.95)),
        ("Mira,14.90,2026-03-01", ("90", "DATE_OF_BIRTH", 0.9)),
        ("Mira,219.00,2026-03-01", ("219.00", "DATE_TIME", 0.9)),
    ],
)
def test_what_nobody_could_mean_is_noise(text: str, value: tuple[str, str, float]) -> None:
    assert found(text, value) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("born on 3.5.1990 in Leeds", ("3.5.1990", "DATE_TIME", 0.9)),
        ("case 12.345 is closed", ("345", "ID_NUMBER", 0.9)),
        ("the flat at 12 Mill Lane", ("12 Mill Lane", "STREET_ADDRESS", 0.9)),
        ("ask li about it", ("li", "PERSON", 0.9)),
        ("the TSH 9.9 of last week", ("9", "MEDICAL", 0.4)),
        ("Mira,9,22/02/2026", ("9", "AGE", 0.9)),
        ("9891738659,18", ("18", "AGE", 0.9)),
        ("I am 34 and tired", ("34", "AGE", 0.9)),
        ("they are 5 and 8", ("8", "AGE", 0.6)),
        ("until 14.30 on Monday", ("14.30", "DATE_TIME", 0.9)),
        ("born on 12.04 in Leeds", ("12.04", "DATE_OF_BIRTH", 0.9)),
        ("file 8841207 K", ("K", "ID_NUMBER", 0.2)),
        ("he paid 12, 13 people came", ("12", "AGE", 0.9)),
        ("ask Doe about it", ("Doe", "PERSON", 0.95)),
        ("小明昨天没来", ("小明", "PERSON", 0.95)),
    ],
)
def test_what_somebody_could_mean_stays(text: str, value: tuple[str, str, float]) -> None:
    assert found(text, value) == [value[0]]


@pytest.mark.parametrize(
    ("text", "seen", "whole"),
    [
        ("東京都港区芝公園4-2-8に", "東京都港区芝公園4", "東京都港区芝公園4-2-8"),
        ("flat 12-14, left", "flat 12", "flat 12-14"),
        ("flat 12 - 14", "flat 12", "flat 12"),
        ("the A-4-b", "A", "A"),
        ("unit 7-12345 of it", "unit 7", "unit 7"),
    ],
)
def test_a_hyphenated_number_is_hidden_to_its_end(text: str, seen: str, whole: str) -> None:
    assert found(text, (seen, "STREET_ADDRESS", 0.9)) == [whole]


def test_a_little_word_within_a_name_told_in_pieces_stays() -> None:
    pieces = ("Kim", "ORGANIZATION", 0.9), ("and", "ORGANIZATION", 0.2), ("Sons", "ORGANIZATION", 0.9)
    assert found("ask Kim and Sons", *pieces) == ["Kim", "and", "Sons"]


def test_a_script_that_was_never_learnt_is_not_guessed_at() -> None:
    assert found("כתוב אל Mira Kolb בבקשה", ("כתוב אל", "PERSON", 0.99), ("Mira Kolb", "PERSON", 0.99)) == ["Mira Kolb"]
    assert found("Марфа, 佐藤, 김민수", *((one, "PERSON", 0.99) for one in ("Марфа", "佐藤", "김민수"))) == [
        "Марфа",
        "佐藤",
        "김민수",
    ]


@pytest.mark.parametrize("word", ["here", "Known", "first", "Bitte", "voici", "de"])
def test_a_word_of_every_sentence_is_no_value_alone_nor_beside_what_a_rule_found(word: str) -> None:
    text = f"{word} ana.k@example.com"
    assert found(text, (text, "PERSON", 0.99)) == ["ana.k@example.com"]
    assert found(f"{word} Kolb", (word, "ORGANIZATION", 0.9)) == []


def test_a_name_beside_what_a_rule_found_stays() -> None:
    text = "Mira ana.k@example.com"
    assert found(text, (text, "PERSON", 0.99)) == ["Mira", "ana.k@example.com"]
    assert found("Van ana.k@example.com", ("Van", "PERSON", 0.99)) == ["Van", "ana.k@example.com"]
    assert found("Pieter de Boer", ("Pieter", "PERSON", 0.9), ("de", "PERSON", 0.9), ("Boer", "PERSON", 0.9)) == [
        "Pieter",
        "de",
        "Boer",
    ]


def test_a_plain_word_is_no_number() -> None:
    assert found(
        "here and AB and 4711-X", ("here", "ID_NUMBER", 0.99), ("AB", "ID_NUMBER", 0.9), ("4711-X", "ID_NUMBER", 0.9)
    ) == [
        "AB",
        "4711-X",
    ]


def test_what_a_rule_covers_whole_is_still_looked_for_elsewhere() -> None:
    text = "it lies in /home/Mirakolb/notes, and Mirakolb has the key"
    assert found(text, ("Mirakolb", "USERNAME", 0.99)) == ["Mirakolb", "Mirakolb"]
