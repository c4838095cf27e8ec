"""Orders that say the same: an adjunct in front, an owner with its 's, the two sides of a comparison."""

from __future__ import annotations

from dataclasses import replace

from native_host.answerer.repeat.language import Language, words
from native_host.answerer.repeat.tokens import Token

SYMMETRIC = words("<difference> <compare> <distance> <main-difference>")
_BETWEEN = {"en": ("and", "to", "with", "from"), "de": ("und",), "fr": ("et",), "es": ("y",)}
_TAILS = {"en": ("in", "for", "on"), "de": ("in", "für", "bei"), "fr": ("en", "dans", "pour"), "es": ("en", "para")}
_LONGEST_SIDE = 4


def ordered(language: Language, head: str, some: list[Token]) -> list[Token]:
    if language.code == "en":
        some = _owned(head, some)
        some = _alternatives(some)
    if head in SYMMETRIC:
        return _sorted_sides(language.code, head, some)
    return some


def _owned(head: str, some: list[Token]) -> list[Token]:
    """`what is France's capital` as `capital of France`."""
    places = [index for index, token in enumerate(some) if token.form == "'s"]
    if head not in ("<what-is>", "<who-is>", "<where-is>", "<what-was>", "<who-was>") or len(places) != 1:
        return some
    place = places[0]
    owner, owned = some[:place], some[place + 1 :]
    if not owner or not owned or len(owned) > 2 or len(owner) > 3:
        return some
    return [*owned, Token("of", "of"), *owner]


def _alternatives(some: list[Token]) -> list[Token]:
    """`a solid or a liquid` as `a liquid or a solid`: the last two words, with articles, a comma, or capitals."""
    places = [index for index, token in enumerate(some) if token.form == "or"]
    if len(places) != 1 or not 0 < places[0] < len(some) - 1:
        return some
    place = places[0]
    left, right, after = some[place - 1], some[place + 1], some[place + 2 :]
    if _forms(after) not in ((), ("first",)) or any(token.form == "and" for token in some):
        return some
    both_named = left.is_name and right.is_name and not (place > 1 and some[place - 2].is_name)
    both_articles = bool(left.article) and left.article == right.article
    if not (both_named or both_articles or left.after_comma) or left.form < right.form:
        return some
    return [*some[: place - 1], right, some[place], left, *after]


def _forms(some: list[Token]) -> tuple[str, ...]:
    return tuple(token.form for token in some)


def _sorted_sides(code: str, head: str, some: list[Token]) -> list[Token]:
    joints = [index for index, token in enumerate(some) if token.form in _BETWEEN[code] and token.kind == "word"]
    if len(joints) != 1 or any(token.kind == "number" for token in some):
        return some
    left, right = some[: joints[0]], some[joints[0] + 1 :]
    tail: list[Token] = []
    for index, token in enumerate(right):
        if index and token.form in _TAILS[code]:
            right, tail = right[:index], right[index:]
            break
    if not left or not right or max(len(left), len(right)) > _LONGEST_SIDE:
        return some
    first, second = sorted((left, right), key=lambda side: [token.form for token in side])
    return [*first, replace(some[joints[0]], form="and"), *second, *tail]


def fronted(line: str, code: str) -> str:
    """`In Python, how do I sort a list?` as `how do I sort a list in Python?`: a short phrase before the comma."""
    before, comma, after = line.strip().partition(",")
    words = before.split()
    if not comma or not 2 <= len(words) <= 4 or words[0].lower() not in _FRONT[code] or not after.strip():
        return line
    first = after.split()[0].lower().lstrip("¿")
    clauses = _COORDINATED if all(word[:1].isupper() for word in words[1:]) else _CLAUSES
    if first not in _ASKING[code] or set(after.lower().split()) & clauses or "," in after:
        return line
    asked = after.strip()
    end = asked[len(asked.rstrip(" ?.!")) :]
    return f"{asked.rstrip(' ?.!')} {words[0].lower()} {' '.join(words[1:])}{end}"


_FRONT = {
    "en": ("in", "using", "with", "for", "on"),
    "de": ("in", "mit", "für"),
    "fr": ("en", "avec", "dans", "pour"),
    "es": ("en", "con", "para"),
}
_ASKING = {
    "en": ("how", "what", "where", "why", "which", "who"),
    "de": ("wie", "was", "wo", "warum", "welche", "welcher", "welches"),
    "fr": ("comment", "quel", "quelle", "quels", "quelles", "où", "pourquoi"),
    "es": ("cómo", "qué", "cuál", "cuáles", "dónde"),
}
_COORDINATED = words("and or but und oder et ou mais y o pero")
_CLAUSES = words("""
    and or but if when that which who because und oder wenn dass et ou si que y o porque in on with using for
    en con
""")
