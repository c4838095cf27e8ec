"""Residue: the request said once more, the given text copied, marks of a conversation, broken characters."""

from __future__ import annotations

import re

from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording

_MARKS = re.compile(
    r"<\|\w+\|>|</?s>|\[/?INST\]|^[ \t]*(?:###[ \t]*)?(?:user|human|assistant|instruction|response|question|answer|input|output)\s*:",
    re.I | re.M,
)
_BROKEN = re.compile("[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]|Ã[\u0080-\u00bf©¤¶¼]|â€")
_GRAM = 5


def features(request: Request, answer: Wording) -> dict[str, float]:
    grams = _grams(answer.low)
    given, asked = _grams(request.given.low), _grams(request.instruction.low)
    copied = len(grams & given) / len(given) if given else 0.0
    letters = sum(letter.isalpha() or letter.isspace() for letter in answer.text[:2000])
    return {
        "copied_given": copied,
        "copied_for_short": copied if request.task in (Task.SUMMARISE, Task.TRANSLATE) else 0.0,
        "copied_for_new": copied if request.task in (Task.REWRITE, Task.CORRECT) else 0.0,
        "said_of_request": len(grams & asked) / max(1, len(asked)) if asked else 0.0,
        "request_in_said": len(grams & asked) / max(1, len(grams)) if grams else 0.0,
        "same_as_given": float(bool(given) and answer.low == request.given.low),
        "marks": float(bool(_MARKS.search(answer.text))),
        "broken": min(1.0, len(_BROKEN.findall(answer.text)) / 3),
        "signs": 1.0 - letters / max(1, len(answer.text[:2000])),
    }


def _grams(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(_GRAM)), strict=False))
