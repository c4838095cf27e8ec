"""The written requests, and the ways in which their answers are made bad."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from scripts.lib.judge.corruptions import ALL
from scripts.lib.judge.pairs_make import Pair, pairs
from scripts.lib.judge.pairs_read import HELD_BACK, TRAIN, BadPairs, written
from scripts.lib.judge.phrases import FUNCTION_WORDS


@pytest.fixture(scope="module")
def made() -> list[Pair]:
    return list(pairs(written(("en_text", "de")), 1))


def test_requests_are_many_and_each_its_own() -> None:
    train, held = written(TRAIN), written(HELD_BACK)
    prompts = Counter(request.prompt for request in (*train, *held))
    assert len(train) >= 300 and len(held) >= 90
    assert prompts.most_common(1)[0][1] == 1
    assert {request.lang for request in train} == {request.lang for request in held} == {"en", "de", "fr", "es"}
    assert all(len(request.bad) >= 1 for request in held)


def test_no_bad_answer_is_a_good_one(made: list[Pair]) -> None:
    good = {request.prompt: {text.strip() for text in request.good} for request in written(("en_text", "de"))}
    assert all(pair.bad.strip() not in good[pair.prompt] for pair in made)


def test_every_corruption_happens_and_length_does_not_decide(made: list[Pair]) -> None:
    kinds = Counter(pair.kind for pair in made)
    assert len(kinds) >= 20
    assert set(kinds) <= {*ALL, "by_hand"}
    assert sum(pair.length_misleads for pair in made) >= 0.4 * len(made)


def test_the_same_seed_gives_the_same_pairs(made: list[Pair]) -> None:
    assert list(pairs(written(("en_text", "de")), 1)) == made
    assert list(pairs(written(("en_text", "de")), 2)) != made


def test_function_words_stand_word_for_word() -> None:
    assert len({len(words.split()) for words in FUNCTION_WORDS.values()}) == 1


@pytest.mark.parametrize("text", ["no request\n", "@ en\nA request\n", "@ en\n> only an answer\n"])
def test_a_file_that_is_not_in_the_notation(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.txt").write_text(text)
    with pytest.raises(BadPairs, match=r"bad\.txt:1"):
        written(("bad",), tmp_path)


def test_answers_may_have_many_lines(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("@ en\nAsk\nthis\n> one\ntwo\n> three\n< four\n")
    (request,) = written(("a",), tmp_path)
    assert (request.prompt, request.good, request.bad) == ("Ask\nthis", ("one\ntwo", "three"), ("four",))
