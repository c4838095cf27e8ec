"""One row of the tables: whoever writes these words tells something of this topic about themself or their own family."""

from __future__ import annotations

from dataclasses import dataclass

from native_host.contract.findings import TopicName

START = r"(?:\A|[^\pL\pN_])"
# Where the verb alone does not say that "I" is meant, the sentence or clause must open with it.
OPENING = r"(?:\A\s*|[.,;:!?\n(]\s*|\s(?:io|ma|e) )"
# Nothing of a word may follow, nor the rest of a compound.
END = r"(?:[^\pL\pN_-]|\z)"
CLOSE = r"\s*(?:[,.;:!?)…—–\n]|\s-|\z)"


@dataclass(frozen=True, slots=True)
class Telling:
    """`body` is RE2 syntax, blind to case. It starts with a word and ends as it likes."""

    topic: TopicName
    body: str
    start: str = START


def health(body: str, start: str = START) -> Telling:
    return Telling(TopicName.HEALTH, body, start)


def sexual_life(body: str, start: str = START) -> Telling:
    return Telling(TopicName.SEXUAL_LIFE, body, start)


def legal(body: str, start: str = START) -> Telling:
    return Telling(TopicName.LEGAL, body, start)


def finance(body: str, start: str = START) -> Telling:
    return Telling(TopicName.PERSONAL_FINANCE, body, start)


def hr(body: str, start: str = START) -> Telling:
    return Telling(TopicName.HR, body, start)


def beliefs(body: str, start: str = START) -> Telling:
    return Telling(TopicName.BELIEFS, body, start)


def children(body: str, start: str = START) -> Telling:
    return Telling(TopicName.CHILDREN, body, start)
