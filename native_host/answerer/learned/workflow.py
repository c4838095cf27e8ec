"""One instruction with what was learned of it: vectors and labels, never a text. A value: learning gives a new one."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from native_host.answerer.learned.agreement import Agreement
from native_host.answerer.learned.head import Guess
from native_host.answerer.learned.labels import MOST_LABELS, plain
from native_host.contract.embedding import DIMENSIONS

MOST_EXAMPLES = 200
_SHOWN = 80
_ENOUGH = 40
_FEWEST_PER_LABEL = 3  # On average: more labels than that are no closed set.


@dataclass(frozen=True, slots=True)
class Example:
    vector: bytes = field(repr=False)
    label: int


@dataclass(frozen=True, slots=True)
class Workflow:
    """`shown`: the first words of the instruction. `labels` as the site wrote them last. `answers`: how many it has read."""

    shown: str = field(repr=False)
    labels: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    agreement: Agreement = field(default_factory=Agreement)
    answers: int = 0

    def place_of(self, label: str) -> int:
        """Behind the last one for a label that is new."""
        return next((at for at, known in enumerate(self.labels) if plain(known) == plain(label)), len(self.labels))

    @property
    def is_closed_set(self) -> bool:
        count = len(self.labels)
        return 2 <= count <= MOST_LABELS and count * _FEWEST_PER_LABEL <= len(self.examples)

    @property
    def is_answering(self) -> bool:
        return self.agreement.is_open and self.is_closed_set

    @property
    def state(self) -> Literal["learning", "answering", "stepped_back", "unsteady"]:
        """`unsteady`: what the site answers is no closed set of labels."""
        if self.is_answering:
            return "answering"
        if len(self.labels) > MOST_LABELS or (len(self.examples) >= _ENOUGH and not self.is_closed_set):
            return "unsteady"
        return "stepped_back" if self.agreement.steps_back else "learning"


def begun(instruction: str) -> Workflow:
    return Workflow(instruction[:_SHOWN])


def packed(vector: Sequence[float]) -> bytes:
    """In 16 bits a number: what is learned now and what is read again tomorrow are the same."""
    return struct.pack(f"<{DIMENSIONS}e", *vector)


def with_answer(of: Workflow, vector: bytes, label: str | None, guess: Guess | None, offered: str | None = None) -> Workflow:
    """The site answered a text. `label` null: with more than a label. `guess`: what was foretold of it.

    `offered`: what was shown in the site's place before the user asked it all the same.
    """
    at = len(of.labels) if label is None else of.place_of(label)
    is_new = at == len(of.labels)
    if label is None or (is_new and at > MOST_LABELS):
        return replace(of, agreement=of.agreement.closed(), answers=of.answers + 1)
    labels = (*of.labels, label) if is_new else tuple(label if n == at else old for n, old in enumerate(of.labels))
    is_known = guess is not None and guess.is_known and guess.alike == {at}
    examples = of.examples if is_known else _bounded((*of.examples, Example(vector, at)))
    learned = replace(of, labels=labels, examples=examples, answers=of.answers + 1)
    return replace(learned, agreement=_judged(of, at, is_new, guess, offered is not None and plain(offered) != plain(label)))


def _judged(of: Workflow, at: int, is_new: bool, guess: Guess | None, was_refuted: bool) -> Agreement:
    """A label that nobody saw before, and two labels for what says the same, end what was earned."""
    if was_refuted or (is_new and of.labels) or (guess is not None and guess.alike - {at}):
        return of.agreement.closed()
    # Learned before, it proves nothing.
    if guess is None or guess.label is None or guess.is_known:
        return of.agreement
    return of.agreement.with_case(guess.label == at)


def _bounded(examples: tuple[Example, ...]) -> tuple[Example, ...]:
    """Without the oldest of the label that has most."""
    if len(examples) <= MOST_EXAMPLES:
        return examples
    most = Counter(one.label for one in examples).most_common(1)[0][0]
    oldest = next(at for at, one in enumerate(examples) if one.label == most)
    return examples[:oldest] + examples[oldest + 1 :]
