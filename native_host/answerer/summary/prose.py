"""Whether a pasted text is running text: no code, no table, no log, no data."""

from __future__ import annotations

import re

# Statements, not words: "Let me know", "Return it", "Select a seat" begin sentences.
_CODE = re.compile(
    r"[{}]\s*$|^\s*\S+(?: \S+){0,4};\s*$|^\s*(?:def \w+\(|class \w+[:({]|import [\w.]+(?:;| as |$)|from [\w.]+ import "
    r"|function\s*\w*\("
    r"|(?:const|let|var) \w+\s*=|(?:public|private|protected|static) (?:\w+ )+\w+\s*[({=;]|return [^.!?]*;|#include|if"
    r" \(|for \(|while \("
    r"|elif .*:$|else:$|try:$|except\b.*:$|SELECT .* FROM |INSERT INTO |UPDATE .* SET |</?[a-zA-Z!][^>]*>|\$ \w|>>> |@@ "
    r"|diff --git|\+\+\+ "
    r"|[\w.]+\([^)]*\)\s*[;{:]?$|[\w.\[\]\"']+\s*(?:[-+*/]?=|:=|=>)\s)|=>|\)\s*->|</\w+>"
)
_LOG = re.compile(
    r"^\s*\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.,]+|[0-9]{2}:[0-9]{2}:[0-9]{2})"
    r"|^\s*\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|^\s+at [\w.$<>]+\(|Traceback \(most"
    r"|^[0-9]{1,3}(?:\.[0-9]{1,3}){3} .*\"(?:GET|POST)"
)
_TABLE = re.compile(
    r"\|.*\||\t.*\t|(?:[^,;\n]{0,40}[;]){3,}[^;\n]*$|^(?:[^,\s][^,.\n]{0,24},){3,}[^,.\n]{0,30}$|\S {3,}\S+ {3,}\S"
)
_DATA = re.compile(r"\s*(?:[\[{][\s\"'\[{}\]]|<\?xml|<!DOCTYPE|---\n\w+:|BEGIN:V)")
# A wrapped table or listing within prose spoils few lines; beyond this share the text is one.
_MOST_ODD = 0.2
_LONG_WORDS = 5
_MOST_LINES = 4_000


def is_prose(text: str) -> bool:
    """Most of its letters stand in lines of several words, and few lines are code, table, log or data."""
    if _DATA.match(text):
        return False
    lines = [line for line in text.splitlines()[:_MOST_LINES] if line.strip()]
    if not lines:
        return False
    odd = sum(1 for line in lines if _is_odd(line[:1_000]))
    if odd > _MOST_ODD * len(lines) or (odd and len(lines) < 3):
        return False
    running = sum(len(line) for line in lines if len(line.split()) >= _LONG_WORDS or not line.isascii())
    letters = sum(letter.isalpha() or letter.isspace() for letter in text)
    return running >= 0.6 * sum(map(len, lines)) and letters >= 0.7 * len(text)


def _is_odd(line: str) -> bool:
    return any(pattern.search(line) for pattern in (_CODE, _LOG, _TABLE))
