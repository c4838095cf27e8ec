"""Counts: as many sentences, items, words or lines as were asked for."""

from __future__ import annotations

from native_host.judge.answer.request import Count, Request
from native_host.judge.answer.wording import Wording


def features(request: Request, answer: Wording) -> dict[str, float]:
    worst_under = worst_over = 0.0
    asked = 0.0
    for count in request.counts:
        asked = 1.0
        under, over = _missed(count, request, answer)
        worst_under, worst_over = max(worst_under, under), max(worst_over, over)
    return {"count_asked": asked, "count_under": worst_under, "count_over": worst_over}


def _missed(count: Count, request: Request, answer: Wording) -> tuple[float, float]:
    """How far below and above what was asked, as shares of it, each in 0..1."""
    seen = _seen(count, request, answer)
    if not seen:
        return 0.0, 0.0
    if any(count.least <= number <= count.most for number in seen):
        return 0.0, 0.0
    slack = 1.1 if count.unit == "word" and count.most > 5 else 1.0
    nearest = min(seen, key=lambda number: min(abs(number - count.least), abs(number - count.most)))
    under = max(0.0, count.least - nearest) / max(1, count.least)
    over = max(0.0, nearest - count.most * slack) / max(1, count.most)
    return min(1.0, under), min(1.0, over)


def _seen(count: Count, request: Request, answer: Wording) -> tuple[int, ...]:
    """Every number that this answer may be said to have of the unit."""
    body = max(0, len(answer.lines) - 1)
    if count.unit == "word":
        return (len(answer.text.split()),)
    if count.unit == "sentence":
        return (len(answer.sentences),)
    if count.unit == "line":
        return (len(answer.lines), body)
    commas = answer.text.count(",") + 1
    if count.unit == "item":
        return (
            (answer.items, len(answer.lines), body)
            if answer.items or len(answer.lines) > 1
            else (len(answer.sentences), commas)
        )
    # Four fruits, seven days: an answer that is a list has as many items; one in sentences may have any number.
    if answer.items:
        return (answer.items,)
    if request.formats & {"commas", "bullets", "numbered"} or len(answer.lines) > 1:
        return (commas, len(answer.lines), body)
    return ()
