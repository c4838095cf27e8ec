"""Refusals: nothing said, an excuse in place of an answer, or words that would suit any request."""

from __future__ import annotations

import re

from native_host.judge.answer.request import Request
from native_host.judge.answer.wording import Wording

_EXCUSE = re.compile(
    r"\b(?:as an ai|i(?:'m| am) (?:sorry|unable|not able|just a)|i (?:can(?:'t|not)|am unable to|won't) (?:help|assist|do|answer|provide|process"
    r"|comply)|cannot fulfil|language model|als ki\b|sprachmodell|es tut mir leid|tut mir leid|ich kann (?:ihnen|dir|das|diese\w*|dabei|darauf)"
    r"(?: \w+){0,3} nicht|désolé|en tant qu'ia|je ne peux pas|je ne suis pas en mesure|modèle de langage|lo siento|como ia\b|no puedo ayudar"
    r"|no me es posible|modelo de lenguaje)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:very important (?:topic|question|aspect)|there are many (?:factors|aspects|ways)|it depends on (?:many|various)|in today's world"
    r"|plays an important role|sehr wichtiges thema|es gibt viele (?:aspekte|faktoren|möglichkeiten)|spielt eine wichtige rolle|sujet très"
    r" important|il existe de nombreux|joue un rôle important|tema muy importante|hay muchos (?:factores|aspectos)|juega un papel importante"
    r"|let me know if|great question|gute frage|bonne question|buena pregunta)",
    re.IGNORECASE,
)


def features(request: Request, answer: Wording) -> dict[str, float]:
    del request
    text = answer.text.replace("’", "'")
    return {
        "empty": float(not answer.words),
        "excuse": float(bool(_EXCUSE.search(text[:300]))),
        "filler": min(1.0, len(_FILLER.findall(text)) / 2),
        "asks_back": float(text.endswith("?")),
    }
