"""What a reader of code, flags or units would take letter by letter: case and signs that the words leave out."""

from __future__ import annotations

import re

_OPENS, _ENDS = '"\u201c\u201d\u201e\u00ab\u00bf\u00a1\u2018\u2019', '.,;:?\u2026"\u201d\u201c\u00bb\u2018\u2019'
_PLAIN = re.compile(r"[^\W_]+(?:['.,:-][^\W_]+)*")
# Numbers with their sign of arithmetic or money, which the words compare themselves; "&" is "and".
_COUNTED = re.compile(
    r"[-\u2212]?[$\u20ac\u00a3]?\d+(?:[.,:]\d+)*[%$\u20ac\u00a3]?|[$\u20ac\u00a3]?\.\d+|[&%+*/=<>-]|[\u2013\u2014]"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_LETTERS = 4
_POSSESSIVE = re.compile(r"[^\W\d_]{2,}s'", re.IGNORECASE)
_DIGIT_DASH = re.compile(r"\d[-\u2013]\d")


def code_tokens(line: str) -> tuple[str, ...]:
    """In order, as written: short words with capitals (`MB`, `Mb`, `C`), and all with a sign beyond a sentence's own."""
    found = []
    is_first = True
    for raw in line.replace("\u2019", "'").split():
        core = _bare(raw)
        if core and _is_code(core, is_first):
            found.append(core)
        if core:
            is_first = raw[-1] in ".!?:"
    return tuple(found)


def _bare(raw: str) -> str:
    """Without quotation marks, the punctuation of a sentence, and round brackets around words."""
    core = raw.lstrip(_OPENS).rstrip(_ENDS)
    if len(core) > 1 and core.endswith("!") and not core[-2].isdigit() and core[-2] != ")" and len(core) > 2:
        core = core.rstrip("!").rstrip(_ENDS)
    if len(core) > 4 and core[0] == "'" and core[-1] == "'":  # 'yes', but not the 'a' that a program has.
        core = core[1:-1]
    if "(" not in core[1:] and ")" not in core[:-1] and len(core.strip("()")) > 2:
        core = core.strip("()").rstrip(_ENDS)
    return core


def _is_code(core: str, is_first: bool) -> bool:
    if _COUNTED.fullmatch(core):
        return False
    if not _PLAIN.fullmatch(core) and not _POSSESSIVE.fullmatch(core):
        return any(not letter.isalnum() for letter in core) and core not in ("!", "'")
    if _DIGIT_DASH.search(core):
        return True
    return any(_is_short_and_cased(part, is_first) for part in _LETTERS.findall(core.removesuffix("'s")))


def _is_short_and_cased(part: str, is_first: bool) -> bool:
    if len(part) == 1:
        return part.isupper() and part != "I" and not is_first
    return len(part) <= _MOST_LETTERS and not part[1:].islower() and part != part.lower()
