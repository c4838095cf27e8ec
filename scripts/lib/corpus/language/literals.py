"""The private values that stand word for word in lines to train with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from scripts.lib.corpus.grammar.nodes import Choice, Line, Private
from scripts.lib.corpus.language.language import codes, language
from scripts.lib.corpus.splits import Part


@cache
def trained_literals() -> frozenset[str]:
    """Without regard to case, of all languages."""
    rules = [rule for code in codes() for rule in language(code).rules.values()]
    return frozenset(
        literal
        for rule in rules
        for line, part in zip(rule.lines, rule.parts, strict=True)
        if part in (Part.TRAIN, None)
        for literal in _literals(line)
    )


def _literals(line: Line) -> Iterator[str]:
    for node in line:
        if isinstance(node, Private):
            yield node.text.casefold()
        elif isinstance(node, Choice):
            for option in node.options:
                yield from _literals(option)
