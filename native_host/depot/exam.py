"""Short requests with checkers, by task class: what a language model has to get right before it may serve a class."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from native_host.contract.tasks import Task
from native_host.depot.failure import DepotFailed

# Said to a model before each question, and before each prompt: what was measured is what answers.
SYSTEM = "You are a careful assistant. Do exactly what is asked, use only what is given, and add nothing."
GOOD_ENOUGH = 0.7  # The lower end of the 95 % interval. Twelve of twelve reach it, eleven of twelve do not.
_Z = 1.96
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"[^.!?]+[.!?]+(?=\s|$)|[^.!?]+$")


@dataclass(frozen=True, slots=True)
class Question:
    """`checks`: names of checkers with what they need; all have to hold."""

    id: str
    task: Task
    text: str = field(repr=False)
    checks: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Result:
    """`lower`: of the 95 % interval of the share that was right."""

    right: int
    count: int

    @property
    def lower(self) -> float:
        return wilson_lower(self.right, self.count)

    @property
    def is_good(self) -> bool:
        return self.lower >= GOOD_ENOUGH


def read_exam(path: Path) -> list[Question]:
    """Raises DepotFailed: it is part of the program."""
    try:
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        made = [Question(str(one["id"]), Task(one["task"]), str(one["text"]), dict(one["checks"])) for one in lines]
        if any(not question.checks or set(question.checks) - set(_CHECKERS) for question in made):
            raise ValueError("checks")
    except (OSError, ValueError, KeyError, TypeError):
        raise DepotFailed(f"{path.name} is damaged. Restore it from this version's files.") from None
    return made


def is_right(question: Question, answer: str) -> bool:
    """Whether every checker is content. An empty answer never is."""
    return bool(answer.strip()) and all(
        _CHECKERS[name](answer, needed, question.text) for name, needed in question.checks.items()
    )


def results(answered: Iterable[tuple[Question, str]]) -> dict[Task, Result]:
    made: dict[Task, Result] = {}
    for question, answer in answered:
        so_far = made.get(question.task, Result(0, 0))
        made[question.task] = Result(so_far.right + is_right(question, answer), so_far.count + 1)
    return made


def wilson_lower(right: int, count: int) -> float:
    """Wilson's score interval (1927), its lower end."""
    if count == 0:
        return 0.0
    share, square = right / count, _Z * _Z
    middle = share + square / (2 * count)
    spread = _Z * math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    return (middle - spread) / (1 + square / count)


def _has_all(answer: str, needed: Any, text: str) -> bool:
    """Of each group one wording at least."""
    return all(any(one.casefold() in answer.casefold() for one in group) for group in needed)


def _has_none(answer: str, needed: Any, text: str) -> bool:
    return not any(one.casefold() in answer.casefold() for one in needed)


def _is_exactly(answer: str, needed: Any, text: str) -> bool:
    return _bare(answer) in {_bare(one) for one in needed}


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _sentences(answer: str, needed: Any, text: str) -> bool:
    return bool(needed[0] <= len(_SENTENCE.findall(answer.strip())) <= needed[1])


def _words(answer: str, needed: Any, text: str) -> bool:
    return bool(needed[0] <= len(answer.split()) <= needed[1])


def _lines(answer: str, needed: Any, text: str) -> bool:
    return bool(needed[0] <= sum(bool(line.strip()) for line in answer.splitlines()) <= needed[1])


def _numbers_are_given(answer: str, needed: Any, text: str) -> bool:
    """No number that the request does not have."""
    return set(_NUMBER.findall(answer)) <= set(_NUMBER.findall(text))


def _is_json(answer: str, needed: Any, text: str) -> bool:
    """One object with exactly these fields; a fence around it is forgiven."""
    inner = re.sub(r"^```(?:json)?\s*|\s*```$", "", answer.strip())
    try:
        read = json.loads(inner)
    except (ValueError, RecursionError):
        return False
    return isinstance(read, dict) and {k: str(v).casefold() for k, v in read.items()} == {
        k: str(v).casefold() for k, v in needed.items()
    }


_CHECKERS: dict[str, Callable[[str, Any, str], bool]] = {
    "all": _has_all,
    "none": _has_none,
    "exact": _is_exactly,
    "sentences": _sentences,
    "words": _words,
    "lines": _lines,
    "numbers_given": _numbers_are_given,
    "json": _is_json,
}
