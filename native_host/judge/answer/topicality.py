"""Topicality and coverage: does the answer speak of what is asked, of how much of the given text, at what length?"""

from __future__ import annotations

import math

from native_host.judge.answer.language import language_of
from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording, stem

_ENOUGH = 50  # words; how much longer an answer is says nothing about it
_KEEPS = {Task.SUMMARISE, Task.REWRITE, Task.CORRECT, Task.EXTRACT}
_NUMBERS_MATTER = {Task.TRANSLATE, Task.REWRITE, Task.CORRECT, Task.EXTRACT}


def features(request: Request, answer: Wording) -> dict[str, float]:
    source = request.given if request.given.text else request.instruction
    is_same_tongue = request.task is not Task.TRANSLATE and request.language == (request.given_language or request.language)
    shared = answer.content & source.content
    asked = request.instruction.content
    lengths = len(answer.words), max(1, len(source.words))
    return {
        "said_of_given": _share(len(shared), len(source.content)) if is_same_tongue else 0.5,
        "given_in_said": _share(len(shared), len(answer.content)) if is_same_tongue else 0.5,
        "said_of_asked": _share(len(answer.content & asked), len(asked)) if is_same_tongue else 0.5,
        "least_shared": _least_shared(request, answer) if is_same_tongue and request.given.text else 0.5,
        "numbers_kept": _kept(source.digits, answer.numbers) if request.given.text else 1.0,
        "numbers_needed": float(bool(source.digits) and request.task in _NUMBERS_MATTER and bool(request.given.text)),
        "names_kept": _share(len(source.names & {stem(word) for word in answer.words}), len(source.names))
        if source.names
        else 1.0,
        "keeps_task": float(request.task in _KEEPS),
        "length_ratio": max(-2.5, min(1.0, math.log((lengths[0] + 1) / (lengths[1] + 1)))) if request.given.text else 0.0,
        "length": math.log1p(min(_ENOUGH, lengths[0])) / 8,
        "answer_spoken": float(language_of(answer.low, answer.text) is not None),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _kept(wanted: set[str], held: set[str]) -> float:
    return _share(len(wanted & held), len(wanted)) if wanted else 1.0


def _least_shared(request: Request, answer: Wording) -> float:
    """Of the answer's sentence that has least in common with the whole request, the share that it has."""
    known = request.whole.content
    shares = [
        len(held.content & known) / len(held.content)
        for held in (Wording(sentence) for sentence in answer.sentences[:60])
        if len(held.content) >= 3
    ]
    return min(shares, default=0.5)
