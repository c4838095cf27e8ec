"""Invention: numbers, names and placeholders of the answer that the request does not have, and those that it lost."""

from __future__ import annotations

from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording, stem

_BOUND = {Task.SUMMARISE, Task.TRANSLATE, Task.REWRITE, Task.CORRECT, Task.EXTRACT, Task.CLASSIFY}


def features(request: Request, answer: Wording) -> dict[str, float]:
    is_bound = bool(request.given.text) and (request.task in _BOUND or len(request.given.words) >= 12)
    derived = request.whole.numbers | {str(count.most) for count in request.counts}
    new_numbers = {number for number in answer.digits if number not in derived and len(number) < 20}
    known = {stem(word) for word in request.whole.words}
    new_names = {name for name in answer.names if name not in known} if request.language != "de" else set()
    strangers = answer.placeholders - request.whole.placeholders
    lost = request.given.placeholders - answer.placeholders
    return {
        "bound": float(is_bound),
        "new_numbers": min(1.0, len(new_numbers) / 2) if is_bound else 0.0,
        "new_number_share": len(new_numbers) / max(1, len(answer.digits)) if is_bound else 0.0,
        "new_names": min(1.0, len(new_names) / 3) if is_bound and request.task is not Task.TRANSLATE else 0.0,
        "new_placeholders": min(1.0, len(strangers) / 2),
        "lost_placeholders": len(lost) / len(request.given.placeholders) if request.given.placeholders else 0.0,
        "keeps_no_placeholder": float(bool(request.whole.placeholders) and not answer.placeholders),
    }
