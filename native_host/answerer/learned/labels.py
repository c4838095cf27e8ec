"""Which answers are a label: one short line without a word of explanation."""

from __future__ import annotations

import re

_MOST_CHARS = 40
_MOST_WORDS = 4
MOST_LABELS = 12
# What stands between two thoughts, names something else, turns the writing round, or is a placeholder.
_MORE = re.compile(
    r"[,;:!?()\[\]{}<>|#=/\\\n\r\t\u202a-\u202e\u2066-\u2069]|[.]\s|\d{3}|\s[-\u2013\u2014]\s|^[-+>]\s|^\d+[.)]\s"
)
_DRESS = re.compile(r"^[*_`\"'\u201c\u201e\u00ab]+|[*_`\"'\u201d\u201c\u00bb.]+$")


def label_of(answer: str) -> str | None:
    """The label as the site wrote it; null for an answer that is anything else."""
    shown = answer.strip()
    if len(shown) > _MOST_CHARS:  # Before anything reads it: a page may answer whatever it likes.
        return None
    bare = plain(shown)
    if not bare or len(bare.split()) > _MOST_WORDS or _MORE.search(bare):
        return None
    return shown if any(sign.isalnum() for sign in bare) else None


def plain(label: str) -> str:
    """Without emphasis, quotation marks, a full stop or capitals: what two spellings of one label have in common."""
    before, bare = "", " ".join(label.split())
    while bare != before:
        before, bare = bare, _DRESS.sub("", bare)
    return bare.casefold()
