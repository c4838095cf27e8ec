"""Slips of the finger: swapped, lost, doubled and neighbouring letters."""

from __future__ import annotations

import random

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
BESIDE = {c: row[max(0, i - 1) : i] + row[i + 1 : i + 2] for row in ROWS for i, c in enumerate(row)}


def with_typos(rng: random.Random, text: str, rate: float) -> str:
    letters = list(text)
    at = 0
    while at < len(letters):
        if letters[at].isalpha() and rng.random() < rate:
            _slip(rng, letters, at)
        at += 1
    return "".join(letters)


def _slip(rng: random.Random, letters: list[str], at: int) -> None:
    match rng.randrange(5):
        case 0 if at + 1 < len(letters) and letters[at + 1].isalpha():
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        case 1 if at > 0 and letters[at - 1].isalpha():
            letters[at] = ""
        case 2:
            letters[at] += letters[at].lower()
        case 3 if letters[at] in BESIDE:
            letters[at] = rng.choice(BESIDE[letters[at]])
        case _:
            letters[at] = letters[at].lower()
