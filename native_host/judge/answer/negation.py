"""Negation: does the answer deny what the text says, or say what it denies?"""

from __future__ import annotations

from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording, stem

_FAITHFUL = {Task.SUMMARISE, Task.TRANSLATE, Task.REWRITE, Task.CORRECT, Task.EXTRACT}
_YES = {"yes", "ja", "oui", "sí", "si", "true"}
_NO = {"no", "nein", "non", "false"}
_LIMITS = {"only", "except", "solo", "nur", "seulement", "sauf", "excepto", "ausser", "außer"}


def features(request: Request, answer: Wording) -> dict[str, float]:
    is_faithful = bool(request.given.text) and request.task in _FAITHFUL
    flipped, added = _compared(request.given, answer) if is_faithful else (0.0, 0.0)
    more = answer.negations - request.given.negations if is_faithful else 0
    return {
        "negation_lost": flipped,
        "negation_added": added,
        "negations_fewer": float(more < 0 and request.task is not Task.SUMMARISE and request.task is not Task.EXTRACT),
        "negations_more": float(more > 0),
        "negations_none": float(is_faithful and request.given.negations > 0 and answer.negations == 0),
        "polarity": _polarity(request, answer),
    }


def _compared(given: Wording, answer: Wording) -> tuple[float, float]:
    """Over pairs of sentences about the same: the share that lost a negation, and the share that got one."""
    told = list(map(Wording, given.sentences[:80]))
    lost = got = pairs = 0
    for said in map(Wording, answer.sentences[:40]):
        best = max(told, key=lambda one: len(one.content & said.content), default=None)
        if best is None or (len(best.content & said.content) < 2 and len(told) > 1):
            continue
        pairs += 1
        lost += best.negations > 0 and said.negations == 0
        got += best.negations == 0 and said.negations > 0
    return (lost / pairs, got / pairs) if pairs else (0.0, 0.0)


def _polarity(request: Request, answer: Wording) -> float:
    """1 where "yes" stands against a denial, or "no" against an affirmation, in the sentence that is asked about; -1 where
    they agree; 0 where it cannot be told.
    """
    said = answer.low[:1]
    if not said or said[0] not in _YES | _NO or not request.given.text:
        return 0.0
    asked = request.instruction.content
    told = max(map(Wording, request.given.sentences), key=lambda one: len(one.content & asked), default=None)
    if told is None or not {stem(word) for word in told.low}:
        return 0.0
    denies = told.negations > 0 or bool(_LIMITS & set(told.low))
    return 1.0 if denies == (said[0] in _YES) else -1.0
