"""One row of the tables: whoever writes these words tells something of this topic about themself or their own family."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

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


health = partial(Telling, TopicName.HEALTH)
sexual_life = partial(Telling, TopicName.SEXUAL_LIFE)
legal = partial(Telling, TopicName.LEGAL)
finance = partial(Telling, TopicName.PERSONAL_FINANCE)
hr = partial(Telling, TopicName.HR)
beliefs = partial(Telling, TopicName.BELIEFS)
children = partial(Telling, TopicName.CHILDREN)
