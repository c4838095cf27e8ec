"""All languages' names together: a folded name to what it may mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from native_host.extractor.concepts import Concept
from native_host.extractor.words import english, french, german, italian, spanish

LANGUAGES = {"en": english, "de": german, "fr": french, "es": spanish, "it": italian}


@cache
def known_names() -> Mapping[str, frozenset[Concept]]:
    found: dict[str, set[Concept]] = {}
    for language in LANGUAGES.values():
        for concept, names in language.NAMES.items():
            for name in expanded(names):
                found.setdefault(name, set()).add(concept)
    return {name: frozenset(concepts) for name, concepts in found.items()}


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
