"""What kind of text comes how often, and which noise may fall on it."""

from __future__ import annotations

from scripts.lib.corpus.language.language import Language, are_chosen

# kind -> share; a language without the clauses for a kind does without it
KINDS: dict[str, float] = {
    "clean": 46.0,
    "cleancode": 2.0,
    "cleanlog": 1.5,
    "chat": 20.0,
    "real": 44.0,
    "realclean": 40.0,
    "long": 4.0,
    "longclean": 3.0,
    "mixed": 4.0,
    "email": 6.0,
    "mailquote": 1.5,
    "medical": 3.5,
    "legal": 3.5,
    "hr": 2.0,
    "prose": 5.0,
    "cv": 2.0,
    "list": 2.5,
    "transcript": 2.0,
    "short": 5.0,
    "social": 3.0,
    "support": 4.0,
    "table": 3.0,
    "csv": 1.5,
    "json": 2.0,
    "form": 3.0,
    "log": 1.5,
    "code": 2.0,
    "codeswitch": 1.5,
}
STRUCTURED = {"table", "csv", "json", "form"}
NEEDED = dict.fromkeys(STRUCTURED, "label.person") | {"codeswitch": "ask"}
CLEAN = {"clean", "realclean", "longclean", "cleancode", "cleanlog"}

# noise -> share of the texts whose form it suits
NOISE: dict[str, float] = {
    "lower": 0.075,
    "caps": 0.03,
    "dictated": 0.04,
    "typos": 0.06,
    "plain_letters": 0.02,
    "wrapped": 0.03,
    "spaced": 0.03,
    "marked": 0.015,
}
KEEPS_SHAPE = {"table", "csv", "json", "form", "code", "log", "cleancode", "cleanlog"}  # Their layout is their meaning.
FOR_ALL = {"lower", "caps", "plain_letters"}
NAMED_FORMS = {"lower", "caps", "dictated", "typos"}  # These noises are forms of their own in the records.


def kinds(language: Language) -> dict[str, float]:
    if are_chosen():
        return {kind: KINDS[kind] for kind in ("real", "realclean") if language.has(f"text.{kind}")}
    return {kind: share for kind, share in KINDS.items() if language.has(NEEDED.get(kind, f"text.{kind}"))}
