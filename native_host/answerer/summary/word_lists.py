"""Lists of words as a person writes them: on lines, with blanks between."""

from __future__ import annotations


def word_set(lines: str) -> frozenset[str]:
    return frozenset(lines.split())
