"""The recogniser's likelihoods to a text, and the place of each of its words in the line."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from native_host.inference.onnx import load_numpy

_BLANK = 0  # Between two letters, and between a letter and itself again.


@dataclass(frozen=True, slots=True)
class Decoded:
    """`words`: of each its first character, the one behind its last, and from where to where it reaches, as shares of the
    line's width. `places`: of its letters, such shares too. `unread`: the share of the line's ink that no letter stands for.
    """

    text: str
    score: float
    words: tuple[tuple[int, int, float, float], ...]
    places: tuple[float, ...] = ()
    unread: float = 0.0


class Alphabet:
    """What the recogniser can say, class by class. `characters` as the model's file lists them: a line each."""

    def __init__(self, characters: str) -> None:
        np = load_numpy()
        self._signs = ["", *(_plain(one) for one in characters.split("\n")), " "]
        scripts = np.array([_script(one) for one in self._signs])
        self._scripts = scripts
        self._latin = np.flatnonzero((scripts == "") | (scripts == "LATIN"))
        self._greek = np.flatnonzero((scripts == "") | (scripts == "LATIN") | (scripts == "GREEK"))

    def __len__(self) -> int:
        return len(self._signs)

    def decode(self, likely: Any, used: float) -> Decoded:
        """`likely`: steps x classes; `used`: the share of the steps that the line takes, the rest is padding."""
        np = load_numpy()
        likely = likely[: max(1, round(len(likely) * used))]
        best = likely.argmax(axis=1)
        said = self._scripts[best]
        latin, greek = int((said == "LATIN").sum()), int((said == "GREEK").sum())
        others = int((said == "OTHER").sum())
        if others <= latin + greek or not others:  # A line of one script: a sign of another that looks alike is none of it.
            among = self._greek if greek > latin else self._latin
            best = among[likely[:, among].argmax(axis=1)]
        scores = likely[np.arange(len(best)), best]
        kept = np.flatnonzero((best != _BLANK) & (np.diff(best, prepend=_BLANK) != 0))
        return _decoded([self._signs[one] for one in best[kept]], kept.tolist(), scores[kept].tolist(), len(best))


def _decoded(signs: Sequence[str], steps: Sequence[int], scores: Sequence[float], length: int) -> Decoded:
    text = "".join(signs)
    starts, at = [], 0
    for sign in signs:
        starts.append(at)
        at += len(sign)
    words: list[tuple[int, int, float, float]] = []
    first = 0
    for index in range(len(signs) + 1):
        if index < len(signs) and not signs[index].isspace():
            continue
        if index > first:
            # To half the way to the next word's letters, so that nothing of the word is outside.
            before = (steps[first - 2] + steps[first]) / 2 if first > 1 else -0.5
            behind = (steps[index - 1] + steps[index + 1]) / 2 if index + 1 < len(signs) else length - 0.5
            end = starts[index - 1] + len(signs[index - 1])
            words.append((starts[first], end, (before + 0.5) / length, (behind + 0.5) / length))
        first = index + 1
    places = tuple((step + 0.5) / length for sign, step in zip(signs, steps, strict=True) if not sign.isspace())
    return Decoded(text, sum(scores) / len(scores) if scores else 0.0, tuple(words), places)


def _plain(sign: str) -> str:
    """A wide letter as the letter that it is, and no white space but the space."""
    if sign and "\uff01" <= sign <= "\uff5e":
        return unicodedata.normalize("NFKC", sign)
    return " " if sign.isspace() else sign


_SIGNS = frozenset("¢£¤¥€§©®°±²³µ¹·º¼½¾×÷–—‘’“”„†‡•…‰′″™«»¿¡№ª")


def _script(sign: str) -> str:
    """ "": what stands among letters of any script."""
    if not sign or (sign.isascii() and not sign.isalpha()) or sign in _SIGNS:
        return ""
    if not sign.isalpha():
        return "OTHER"
    script = unicodedata.name(sign[0], "").split(" ")[0]
    is_known = script == "GREEK" or (script == "LATIN" and sign[0] < "\u1f00")
    return script if is_known else "OTHER"
