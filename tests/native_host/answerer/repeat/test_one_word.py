"""One word more, one less, or two in each other's place: another request, whatever the request was."""

from __future__ import annotations

import pytest

from native_host.answerer.repeat.language import words
from native_host.answerer.repeat.likeness import SAME, gate
from native_host.answerer.repeat.reading import Request, request
from tests.native_host.answerer.repeat.measure import pairs

# Without them, or with them elsewhere, it is the same request (or no sentence).
SAYS_NOTHING = words(
    """a an the is are do does you in what's whats or and between from to than difference can could if city me
    word"""
)
# Behind these the words of a question may stand in either order, or the words are courtesies.
LEFT_OUT = words(
    "tell explain know wondering show teach hi hey hello thanks thank thx please cheers curious curiosity like question"
)


def bare(word: str) -> str:
    return word.lower().strip(".,?!")


def bases() -> list[tuple[str, Request]]:
    texts = dict.fromkeys(pair.a for pair in pairs() if not pair.held and "\n" not in pair.a and ":" not in pair.a)
    read = [(text, request(text)) for text in texts]
    return [
        (text, one)
        for text, one in read
        if not one.refused and one.ask.language == "en" and not LEFT_OUT & set(map(bare, text.split()))
    ]


BASES = bases()[::2]


def test_there_are_enough() -> None:
    assert len(BASES) > 250


@pytest.mark.parametrize("more", ["not", "without", "only", "two", "old", "after"])
def test_one_word_more(more: str) -> None:
    for text, one in BASES:
        *before, last = text.split()
        assert gate(one, request(" ".join([*before, more, last]))) != SAME, text


def test_one_word_less() -> None:
    for text, one in BASES:
        every = text.split()
        for index, word in enumerate(every):
            if bare(word) in SAYS_NOTHING or len(every) < 4:
                continue
            less = " ".join([*every[:index], *every[index + 1 :]])
            assert gate(one, request(less)) != SAME, (text, less)


def test_two_words_in_each_others_place() -> None:
    for text, one in BASES:
        every = text.split()
        for index in range(len(every) - 1):
            first, second = bare(every[index]), bare(every[index + 1])
            if first == second or {first, second} & SAYS_NOTHING:
                continue
            turned = " ".join([*every[:index], every[index + 1], every[index], *every[index + 2 :]])
            assert gate(one, request(turned)) != SAME, (text, turned)
