"""Which prompts a language model of this machine is offered: what it was measured to do, and nothing it cannot see."""

from __future__ import annotations

from collections.abc import Callable

from native_host.contract.findings import Detection
from native_host.contract.messages import AnswererName, LocalAnswer
from native_host.contract.policy import Answerer
from native_host.contract.tasks import Task
from native_host.router.modelling import Modelling
from native_host.router.rooms import SiteRule

# From there on a small model fails as often as not (`Reading.complexity`).
_TOO_HARD = 0.5
# These are done to a text. Without one of its own, such a prompt speaks of what only the site has.
_OF_A_TEXT = frozenset({Task.SUMMARISE, Task.REWRITE, Task.EXTRACT, Task.CLASSIFY, Task.TRANSLATE, Task.QUESTION_WITH_TEXT})


def name_of(task: Task) -> AnswererName:
    """What the user mutes: a model's answers to one kind of task."""
    return AnswererName(f"model_{task.value}")


class Offering:
    """Runs in worker threads. Nothing is written here: that begins when somebody asks for it."""

    def __init__(self, model: Modelling, brings_text: Callable[[str], bool]) -> None:
        self._model = model
        self._brings_text = brings_text

    def prepare(self) -> None:
        self._model.prepare()

    def offer(self, text: str, rule: SiteRule, detection: Detection, *, is_first: bool) -> LocalAnswer | None:
        """`is_first`: nothing stands above the prompt that it may speak of."""
        self._model.notice()
        task, complexity = detection.task, detection.complexity
        if task is None or task not in self._model.tasks or complexity is None or complexity >= _TOO_HARD:
            return None
        if name_of(task) in rule.never_answered:
            return None
        if not (self._brings_text(text) or (is_first and task not in _OF_A_TEXT)) or not self._model.fits(text):
            return None
        return LocalAnswer("", Answerer.MODEL, name_of(task), model=self._model.title)
