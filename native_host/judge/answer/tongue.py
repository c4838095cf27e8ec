"""Language: is the answer in the one that was asked for, and in one alone?"""

from __future__ import annotations

from native_host.judge.answer.language import language_of, shares
from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording


def features(request: Request, answer: Wording) -> dict[str, float]:
    wanted = request.language
    spoken = language_of(answer.low, answer.text)
    is_code = "code" in request.formats or "json" in request.formats or "csv" in request.formats
    judged = wanted is not None and spoken is not None and not is_code
    stays = {wanted}
    if request.task is not Task.TRANSLATE:  # What is shortened may stay as it is, or follow the request.
        stays |= {request.given_language, language_of(request.instruction.low, request.instruction.text)}
    held = shares(answer.low, answer.text)
    of_wanted = max((held.get(code, 0.0) for code in stays if code), default=0.0)
    best = max(held.values(), default=0.0)
    return {
        "tongue_wrong": float(judged and spoken not in stays),
        "tongue_right": float(judged and spoken == wanted),
        "tongue_behind": 0.0 if is_code else max(0.0, best - of_wanted) if wanted else 0.0,
        "tongue_untranslated": float(
            request.task is Task.TRANSLATE and spoken is not None and spoken == request.given_language != wanted
        ),
    }
