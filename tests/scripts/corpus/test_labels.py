"""No name, town or firm reaches a private clause without a label: by construction, so by reading the grammar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scripts.lib.corpus.grammar.nodes import Choice, Line, Node, Ref, Rule, Slot
from scripts.lib.corpus.language.language import codes, language

MAKERS = {"family", "syll", "faker"}
PUBLIC = ("pub.", "clean", "text.")  # Topics and general knowledge carry no labels on purpose.
PARTS = ("street", "addr", "org.", "known.", "town", "area", "state", "chome", "road", "country", "code.name")
CLAUSES = ("fact", "ask", "mail", "prose", "cv", "list", "speech", "short", "social", "support", "code.note", "log.line")


def nodes(line: Line) -> Iterator[Node]:
    for node in line:
        if isinstance(node, Choice):
            for option in node.options:
                yield from nodes(option)
        else:
            yield node


def bare_rules(rules: dict[str, Rule]) -> set[str]:
    """Rules that give an open value without a label of its own; those that label all they say are none of them."""
    bare = {n for n, r in rules.items() if "span" not in r.options and "values" in r.options and "closed" not in r.options}
    while True:
        found = {n for n, r in rules.items() if "span" not in r.options and any(is_bare(x, bare) for x in r.lines)} | bare
        if found == bare:
            return bare
        bare = found


def is_bare(line: Line, bare: set[str]) -> bool:
    for node in nodes(line):
        if isinstance(node, Slot) and node.name in MAKERS:
            return True
        if isinstance(node, Ref) and node.rule in bare and not node.rule.startswith((*PUBLIC, "code.name")):
            return True
    return False


@pytest.mark.parametrize("code", codes())
def test_private_clauses_label_every_open_value(code: str) -> None:
    unlabelled = {name for name in bare_rules(language(code).rules) if not name.startswith((*PUBLIC, *PARTS))}
    assert not {name for name in unlabelled if name.startswith(CLAUSES)}
