"""Loops and disorder: text that repeats itself, and words that do not stand in the order of a sentence."""

from __future__ import annotations

import zlib
from collections import Counter
from itertools import pairwise

from native_host.judge.answer.function_words import ARTICLES_AND_JOINTS
from native_host.judge.answer.request import Request
from native_host.judge.answer.wording import Wording

_GRAM = 4
_USUAL = 0.06  # the share that repeats itself in long texts without a fault


def features(request: Request, answer: Wording) -> dict[str, float]:
    del request
    words, whole = answer.low, answer.with_whole_addresses
    grams = Counter(zip(*(whole[at:] for at in range(_GRAM)), strict=False))
    repeated = sum(count - 1 for count in grams.values())
    lines = Counter(line.casefold() for line in answer.lines if len(line) > 12)
    sentences = Counter(sentence.casefold().strip(" .!?") for sentence in answer.sentences if len(sentence) > 12)
    raw = answer.text.encode("utf-8", "surrogatepass")
    squeezed = len(zlib.compress(raw, 6)) / max(1, len(raw)) if len(raw) > 120 else 0.6
    twice = sum(first == second for first, second in pairwise(words))
    ends = [sentence.rstrip(" .!?\"'").rsplit(" ", 1)[-1].casefold() for sentence in answer.sentences]
    return {
        "grams_repeated": max(0.0, repeated / max(1, sum(grams.values())) - _USUAL),
        "sentence_repeated": float(max(sentences.values(), default=1) > 1 or max(lines.values(), default=1) > 1),
        "squeezes": max(0.0, 0.6 - squeezed),
        "word_twice": min(1.0, twice / 3),
        "ends_on_joint": sum(end in ARTICLES_AND_JOINTS for end in ends) / max(1, len(ends)),
        "joint_pairs": _joint_pairs(words),
        "small_starts": sum(sentence[0].islower() for sentence in answer.sentences) / max(1, len(answer.sentences)),
    }


def _joint_pairs(words: list[str]) -> float:
    """The share of neighbours that hardly ever meet: "the the", "of the and", an article before a joint."""
    few = {"the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "un", "une", "el", "los", "una"}
    joints = {
        "and",
        "or",
        "of",
        "und",
        "oder",
        "et",
        "ou",
        "y",
        "o",
        "to",
        "with",
        "mit",
        "avec",
        "con",
        "is",
        "ist",
        "est",
        "es",
    }
    bad = sum(first in few and second in (few | joints) for first, second in pairwise(words))
    return min(1.0, 4 * bad / max(1, len(words)))
