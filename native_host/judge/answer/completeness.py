"""Completeness: does the answer come to an end, with every bracket, quotation and fence closed?"""

from __future__ import annotations

import re

from native_host.judge.answer.function_words import ARTICLES_AND_JOINTS
from native_host.judge.answer.request import Request
from native_host.judge.answer.wording import Wording

_ENDED = re.compile(r"[.!?…。！？:)\]}\"'”’»«“`*|>;]$")
_ITEM = re.compile(r"(?m)^[ \t]*\(?\w{1,2}\)|:-?\)")
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"), ("«", "»"), ("„", "“"))


def features(request: Request, answer: Wording) -> dict[str, float]:
    text = answer.text
    last = answer.lines[-1] if answer.lines else ""
    is_ended = bool(_ENDED.search(text))
    ends_so = sum(bool(_ENDED.search(sentence)) for sentence in answer.sentences[:-1]) > 0
    bare = _ITEM.sub("", text)
    open_pairs = sum(abs(bare.count(left) - bare.count(right)) for left, right in _PAIRS)
    final = answer.low[-1] if answer.low else ""
    return {
        "unended": float(not is_ended and len(answer.words) > 6),
        "unended_after_ended": float(not is_ended and ends_so and answer.items < 2),
        "ends_in_joint": float(not is_ended and final in ARTICLES_AND_JOINTS and len(answer.words) > 3),
        "ends_in_comma": float(text.endswith((",", "-", "–"))),
        "open_pairs": min(1.0, open_pairs / 2),
        "open_fence": float(text.count("```") % 2 == 1),
        "last_item_short": float(answer.items >= 2 and len(last.split()) <= 2 < _mean_words(answer)),
        "is_code": float("code" in request.formats or "```" in text),
    }


def _mean_words(answer: Wording) -> float:
    return sum(len(line.split()) for line in answer.lines[:-1]) / max(1, len(answer.lines) - 1)
