"""What kind of text comes how often, and which noise may fall on it."""

from __future__ import annotations

from scripts.lib.corpus.language.language import Language

# kind -> (share, rules that a language must have for it)
KINDS: dict[str, tuple[float, str]] = {
    "clean": (33.0, "clean"),
    "cleancode": (1.5, "clean.codeask"),
    "cleanlog": (1.5, "clean.codeask"),
    "chat": (20.0, "ask"),
    "mixed": (4.0, "clean ask"),
    "email": (6.0, "mail.body mail.sig"),
    "mailquote": (1.5, "mail.body mail.quote"),
    "medical": (3.5, "prose.medical"),
    "legal": (3.5, "prose.legal"),
    "hr": (2.0, "prose.hr"),
    "prose": (5.0, "prose.social"),
    "cv": (2.0, "cv.head"),
    "list": (2.5, "list.item"),
    "transcript": (2.0, "speech.line"),
    "short": (5.0, "short"),
    "social": (3.0, "social"),
    "support": (4.0, "support"),
    "table": (3.0, "label.person"),
    "csv": (1.5, "label.person"),
    "json": (2.0, "label.person"),
    "form": (3.0, "label.person"),
    "log": (1.5, "ask.code"),
    "code": (2.0, "ask.code fact.code"),
    "codeswitch": (1.5, "ask"),
}
STRUCTURED = {"table", "csv", "json", "form"}
CLEAN = {"clean", "cleancode", "cleanlog"}

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
    return {kind: share for kind, (share, needs) in KINDS.items() if all(language.has(rule) for rule in needs.split())}
