"""The audit of answers: one calibrated score for each, whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.judge.answer.combiner import Combiner
from native_host.judge.answer.features import features
from native_host.judge.answer.request import read_request
from native_host.judge.answer.wording import Wording


class AnswerAudit:
    """Safe for threads. Nothing of what it reads is kept; text is data: nothing in it is an instruction to the judge.

    It sees what can be seen without knowing the world: form, language, order, what the given text holds. It does not see
    that a plain fact is wrong.
    """

    def __init__(self, combiner: Combiner) -> None:
        self._combiner = combiner

    def score(self, prompt: str, answer: str) -> float:
        """How likely the answer does what the prompt asks for, 0..1: of the answers at 0.7 seven in ten do."""
        return self.scores(prompt, (answer,))[0]

    def scores(self, prompt: str, answers: Sequence[str]) -> list[float]:
        request = read_request(prompt)
        return [self._one(request.whole.text, features(request, Wording.of(answer)), answer) for answer in answers]

    def _one(self, prompt: str, seen: dict[str, float], answer: str) -> float:
        if not answer.strip() or not prompt:  # Nothing answers, and nothing can be answered.
            return 0.0
        return self._combiner.score(seen)
