"""Label sets that were measured: what tells their labels, in words. A text with signs of two labels has none.

Only sets of which 95 % and more of the answers are right (lower bound of Wilson's interval), on texts written after the
words: `tests/native_host/answerer/classification/`. Praise and blame are not among them, irony reads like praise; nor are
labels known by a few examples only: neither words nor sentence embeddings came near it at any margin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_BUG = re.compile(
    r"\b(?:crash\w*|error\w*|exception\w*|broken|bug|bugs|glitch\w*|freez\w*|frozen|hangs|fails?|failed|failing|throws"
    r"|stuck|blank (?:page|screen)"
    r"|(?:does not|doesn't|do not|don't|did not|didn't|is not|isn't|are not|aren't|not|stopped|no longer) (?:work\w*"
    r"|load\w*|open\w*|sav\w+|respond\w*"
    r"|sync\w*|start\w*|show\w*|update\w*|send\w*|print\w*|appear\w*)|nothing happens|unresponsive|corrupt\w*|timed? out"
    r"|times out|wrong (?:total|date|result|order|time|amount|language|name|price)"
    r"|shows twice|disappear\w*|vanish\w*|memory leak|white screen|black screen|404|500"
    r"|absturz|st\u00fcrzt|abgest\u00fcrzt|fehler\w*|funktioniert nicht|l\u00e4dt nicht|\u00f6ffnet sich nicht|speichert"
    r" nicht|startet nicht|h\u00e4ngt|friert|eingefroren|geht nicht"
    r"|reagiert nicht|kaputt|passiert nichts|verschwind\w*|fehlermeldung|falsche[nrs]? (?:summe|datum|betrag|zeit))\b",
    re.IGNORECASE,
)
_FEATURE = re.compile(
    r"\b(?:would be (?:nice|great|good|useful|helpful|cool|lovely|handy)|please (?:add|support|allow|provide|consider"
    r"|include|introduce)"
    r"|(?:could|can) you (?:please )?(?:add|support|include|introduce)|feature request|i wish|we wish|would love|i'd"
    r" love|we'd love|suggest\w*|add (?:support|an? option|a button|a way|an? \w+ mode)"
    r"|(?:it|there) should be (?:possible|an? \w+)|would like to (?:be able|see|have)|i'd like to (?:be able|see|have)"
    r"|allow (?:us|me|users) to|support for \w+ would|an option to \w+"
    r"|w\u00e4re (?:sch\u00f6n|toll|super|gut|n\u00fctzlich|hilfreich|klasse)|w\u00fcnsche? mir|w\u00fcnschen uns|bitte"
    r" (?:f\u00fcgt|f\u00fcgen sie|baut|erg\u00e4nzt|bietet)|k\u00f6nntet ihr|vorschlag|h\u00e4tte gerne?"
    r"|funktionswunsch|w\u00fcnschenswert)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^\W*(?:(?:hi|hello|hey|hallo|guten tag|quick question|question|frage|kurze frage)\b[\s,:!.-]*)*(?:how (?:do|can"
    r"|does|long|many|much|often|should)|where (?:do|can|is|are)|what (?:is|are|does|do)"
    r"|which|when (?:will|is|does)|who|can i|may i|is there|are there|is it possible|do i|do you|does (?:it|the|this"
    r"|your)|will (?:it|the|there)|am i"
    r"|wie|wo|was (?:ist|sind|kostet|bedeutet)|welche\w*|wann|wer|kann (?:ich|man)|darf ich|gibt es|ist es m\u00f6glich"
    r"|muss ich|bietet ihr)\b.{0,300}\?\W*$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class MeasuredSet:
    """`names`: label to every name that users give it, folded. `label_of`: a text to its label, or null if not clear."""

    names: Mapping[str, frozenset[str]]
    label_of: Callable[[str], str | None]


def _ticket(text: str) -> str | None:
    is_bug, is_wish, is_question = (
        _BUG.search(text) is not None,
        _FEATURE.search(text) is not None,
        _QUESTION.search(text) is not None,
    )
    if is_bug + is_wish + is_question != 1 or (is_bug and "?" in text):
        return None
    return "bug" if is_bug else "feature" if is_wish else "question"


TICKET = MeasuredSet(
    {
        "bug": frozenset({"bug", "bugs", "bug report", "fehler", "defect"}),
        "feature": frozenset(
            {"feature", "features", "feature request", "feature wish", "enhancement", "wunsch", "funktionswunsch"}
        ),
        "question": frozenset({"question", "questions", "frage", "fragen", "support question"}),
    },
    _ticket,
)
MEASURED = (TICKET,)
