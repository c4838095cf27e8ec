"""All languages' names together: a folded name to what it may mean, and a word to what it does in a label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from native_host.extractor.concepts import Concept
from native_host.extractor.words import (
    czech,
    danish,
    dutch,
    english,
    finnish,
    french,
    german,
    hungarian,
    italian,
    norwegian,
    polish,
    portuguese,
    romanian,
    spanish,
    swedish,
    turkish,
)
from native_host.extractor.words.roles import Role

LANGUAGES = {
    "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch, "pt": portuguese, "pl": polish, "cs": czech,
    "sv": swedish, "da": danish, "no": norwegian, "fi": finnish, "hu": hungarian, "ro": romanian, "tr": turkish,
}  # fmt: skip


@cache
def known_names(language: str | None = None) -> Mapping[str, frozenset[Concept]]:
    """Of one language, or of all."""
    found: dict[str, set[Concept]] = {}
    for one in LANGUAGES.values() if language is None else (LANGUAGES[language],):
        for concept, names in one.NAMES.items():
            for name in expanded(names):
                found.setdefault(name, set()).add(concept)
    return {name: frozenset(concepts) for name, concepts in found.items()}


def meaning_of(name: str, language: str | None) -> frozenset[Concept]:
    """What the document's own language says it means, else what any does."""
    if language is not None and (own := known_names(language).get(name)):
        return own
    return known_names().get(name, frozenset())


@cache
def known_roles() -> Mapping[str, frozenset[Role]]:
    found: dict[str, set[Role]] = {}
    for one in LANGUAGES.values():
        for role, said in one.ROLES.items():
            for word in said.split():
                found.setdefault(word, set()).add(role)
    return {word: frozenset(roles) for word, roles in found.items()}


@cache
def roles_in(language: str) -> Mapping[str, frozenset[Role]]:
    found: dict[str, set[Role]] = {}
    for role, said in LANGUAGES[language].ROLES.items():
        for word in said.split():
            found.setdefault(word, set()).add(role)
    return {word: frozenset(roles) for word, roles in found.items()}


def expanded(names: str) -> Iterable[str]:
    """`(a|b) c; d`: "a c", "b c" and "d". An alternative may be empty."""
    for pattern in names.split(";"):
        pieces = pattern.replace(")", "(").split("(")
        choices = [piece.split("|") if at % 2 else [piece] for at, piece in enumerate(pieces)]
        for chosen in product(*choices):
            if name := " ".join("".join(chosen).split()):
                yield name


@cache
def longest_name() -> int:
    """In words."""
    return max(name.count(" ") + 1 for name in known_names())
