"""The model of the test sites: it quotes the prompt and does to every placeholder what real models do to them."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\[[A-Za-z][A-Za-z_ ]*_\d+\]")
_QUOTED_CHARACTERS = 4000
_MOST_TOKENS = 200
_REPHRASED_TOKENS = 12


def answer(prompt: str) -> str:
    """Markdown that quotes the prompt, then repeats its placeholders bold, lower case, in lists, code and links (T-40)."""
    tokens = list(dict.fromkeys(_TOKEN.findall(prompt)))
    parts = ["Thank you. You wrote:", "", _quote(prompt), ""]
    if not tokens:
        return "\n".join([*parts, "I found nothing in brackets in it."])
    parts += ["Here is what I can do with it:", ""]
    parts += [f"- item {i + 1}: {token}" for i, token in enumerate(tokens[:_MOST_TOKENS])]
    parts.append("")
    for token in tokens[:_REPHRASED_TOKENS]:
        parts += _rephrase(token)
    return "\n".join(parts)


def _quote(prompt: str) -> str:
    return "\n".join("> " + line for line in prompt[:_QUOTED_CHARACTERS].split("\n"))


def _rephrase(token: str) -> list[str]:
    bare = token[1:-1]
    return [
        f"I would write to **{token}** first, then to {token.lower()} again.",
        f"As code: `send({token})`, or [open the page](https://attacker.invalid/?q={bare}) for {token}.",
        "",
    ]


def pieces(text: str, most: int = 80) -> list[str]:
    """The text cut at uneven places, so that placeholders are split across chunks; at most about `most` pieces."""
    size = max(4, len(text) // most)
    cut: list[str] = []
    at = 0
    while at < len(text):
        step = size + (len(cut) * 7) % 5 - 2
        cut.append(text[at : at + step])
        at += step
    return cut
