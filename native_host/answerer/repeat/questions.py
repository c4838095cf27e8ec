"""English questions: the orders of words that a question and a clause have, and the patterns that ask the same."""

from __future__ import annotations

from dataclasses import replace

from native_host.answerer.repeat.language import words
from native_host.answerer.repeat.tokens import Token

_PRESENT, _PAST = ("is", "are"), ("was", "were")
_FIRST = words("is are was were can could should would will does do did must may might has have")
_MOVED = ("is", "are", "was", "were", "can", "could", "should", "would", "will", "must", "may", "might")
_QUESTIONS = ("what", "who", "whom", "where", "why", "how", "which", "when")
# Behind "how" they ask for a degree.
_DEGREES = words("""
    many much long far old big often tall high deep heavy fast soon come about to late early hard bad good
    well
""")
_MEASURES = words("tall high deep heavy big far long old fast large wide hot cold small")
_SUBJECTS = words("i you we they one he she")
_MAKE = words("create make generate build write")
_MADE = words("""
    function script program query regex class method macro algorithm statement loop decorator component
""")
_LATEST_DO = 5


def _forms(some: list[Token]) -> tuple[str, ...]:
    return tuple(token.form for token in some)


def verb_first(clause: list[Token]) -> list[Token]:
    """`a tomato is a fruit` as `is a tomato a fruit`, where the verb can be told; else the clause as it is, behind "if"."""
    places = [index for index, token in enumerate(clause) if token.form in _MOVED]
    if len(places) != 1 or places[0] == 0:
        return [Token("if", "if"), *clause]
    place = places[0]
    return [clause[place], *clause[:place], *clause[place + 1 :]]


def turned(clause: list[Token]) -> list[Token]:
    """`what the capital of France is`, `which foods I should avoid`: the verb where a question has it, if that is sure."""
    forms = _forms(clause)
    if {"do", "does", "did"} & set(forms):
        return clause
    places = [index for index, form in enumerate(forms) if form in _MOVED]
    if len(places) != 1 or places[0] < 2:
        return clause
    place = places[0]
    if forms[place] not in _PRESENT + _PAST:
        if forms[place - 1] not in _SUBJECTS:
            return clause
        return [*clause[: place - 1], clause[place], clause[place - 1], *clause[place + 1 :]]
    if forms[0] in ("what", "who", "which") and place < len(forms) - 1:
        return clause
    second = 2 if forms[0] == "how" and forms[1] in _MEASURES else 1
    return [*clause[:second], clause[place], *clause[second:place], *clause[place + 1 :]]


def english_order(rest: list[Token]) -> list[Token]:
    """Patterns of one meaning in one order: what X means, how X differs from Y, a script that somebody creates."""
    forms = _forms(rest)
    if len(forms) > 1 and forms[0] == "which" and forms[1] not in _FIRST and forms[1] not in ("of", "one", "ones", "way"):
        rest = [replace(rest[0], form="what"), *rest[1:]]
        forms = _forms(rest)
    return _meaning(rest, forms) or _differing(rest, forms) or _made(rest, forms) or _far(rest, forms) or rest


def _meaning(rest: list[Token], forms: tuple[str, ...]) -> list[Token] | None:
    ends = [index for index, form in enumerate(forms) if form in ("mean", "means")]
    if forms[0] != "what" or len(ends) != 1 or forms[ends[0] + 1 : ends[0] + 2] not in ((), ("in",)):
        return None
    end = ends[0]
    middle = rest[2:end] if forms[1] in ("do", "does") else rest[1:end]
    if not middle or set(_forms(middle)) & {"i", "you", "he", "she", "they", "we", "did"}:
        return None
    words = [Token(word, word) for word in ("what", "is", "the", "meaning", "of")]
    if _forms(middle[:2]) == ("the", "word") and len(middle) == 3:
        middle = middle[2:]
    return [*words, *middle, *rest[end + 1 :]]


def _differing(rest: list[Token], forms: tuple[str, ...]) -> list[Token] | None:
    """`how does X differ from Y`, `how is X different from Y`, `how do X and Y differ`."""
    if forms[0] != "how" or len(forms) < 5 or forms[1] not in ("do", "does", "is", "are"):
        return None
    head = [Token(word, word) for word in ("difference", "between")]
    pair = ("differ", "from") if forms[1] in ("do", "does") else ("different", "from")
    for at in range(3, len(forms) - 2):
        if forms[at : at + 2] == pair and "and" not in forms:
            return [*head, *rest[2:at], Token("and", "and"), *rest[at + 2 :]]
    if forms[-1] == pair[0] and forms.count("and") == 1:
        return [*head, *rest[2:-1]]
    return None


def _made(rest: list[Token], forms: tuple[str, ...]) -> list[Token] | None:
    if forms[0] not in _MAKE:
        return None
    begin = 2 if forms[1:2] == ("me",) else 1
    if forms[begin : begin + 1] not in (("a",), ("an",)) or not set(forms[begin + 1 : begin + 4]) & _MADE:
        return None
    return [Token("write", "write"), *rest[begin:]]


def _far(rest: list[Token], forms: tuple[str, ...]) -> list[Token] | None:
    if (
        forms[:3] != ("how", "far", "is")
        or forms[3:4] == ("it",)
        or forms.count("from") != 1
        or set(forms) & {"away", "to", "and"}
    ):
        return None
    at = forms.index("from")
    words = [Token(word, word) for word in ("distance", "between")]
    return [*words, *rest[3:at], Token("and", "and"), *rest[at + 1 :]] if 3 < at < len(forms) - 1 else None


def english_question(rest: list[Token], was_led: bool) -> tuple[str, list[Token]]:
    """`what is` and `what are` ask the same of one and of many; `how does X work` and `how X works`."""
    forms = _forms(rest)
    if len(forms) < 3 or forms[0] not in _QUESTIONS:
        return "", rest
    if forms[1] in _PRESENT:
        ends = -1 if forms[0] == "where" and forms[-1] in ("located", "situated") and len(forms) > 3 else None
        return f"<{forms[0]}-is>", rest[2:ends]
    if forms[1] in _PAST:
        return f"<{forms[0]}-was>", rest[2:]
    if forms[0] in ("how", "why") and forms[1] in ("do", "does"):
        return f"<{forms[0]}>", rest[2:]
    if forms[0] in ("how", "why") and (was_led or _reads_as_clause(forms)) and not {forms[1]} & (_FIRST | _DEGREES):
        return f"<{forms[0]}>", _bare_verb(rest[1:])
    return "<asks>", without_do(rest)


def without_do(rest: list[Token]) -> list[Token]:
    """`how many moons does Neptune have` as `how many moons Neptune have`."""
    for index, token in enumerate(rest[1 : min(_LATEST_DO, len(rest) - 1)], 1):
        if token.form in ("do", "does"):
            return [*rest[:index], *rest[index + 1 :]]
        if token.form in _FIRST:
            break
    return rest


def _reads_as_clause(forms: tuple[str, ...]) -> bool:
    """`how a fridge works`, not `how many` or `how long`."""
    return forms[1] in ("a", "an", "the")


def _bare_verb(clause: list[Token]) -> list[Token]:
    """`a fridge works` as in `does a fridge work`."""
    last = clause[-1]
    return [*clause[:-1], replace(last, form="work")] if last.form == "works" else clause
