"""Shared frames name clauses that not every language has: such lines are left out for that language."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lib.corpus.grammar.nodes import Choice, Line, Ref, Rule


def prune(rules: dict[str, Rule]) -> None:
    """Snippets first, since frames refer to them; a rule left without lines goes."""
    snippets = [name for name, rule in rules.items() if "raw" in rule.options]
    frames = [name for name in rules if name.startswith("text.")]
    for name in [*snippets, *frames]:
        _keep_known(rules, name)


def _keep_known(rules: dict[str, Rule], name: str) -> None:
    rule = rules[name]
    kept = [i for i, line in enumerate(rule.lines) if all(_is_known(rules, ref) for ref in _refs(line))]
    if not kept:
        del rules[name]
        return
    rule.lines = [rule.lines[i] for i in kept]
    rule.families = [rule.families[i] for i in kept]
    rule.parts = [rule.parts[i] for i in kept]
    rule.deal()


def _refs(line: Line) -> Iterator[str]:
    for node in line:
        if isinstance(node, Ref):
            yield node.rule.partition("#")[0]
        elif isinstance(node, Choice):
            for option in node.options:
                yield from _refs(option)


def _is_known(rules: dict[str, Rule], ref: str) -> bool:
    if ref.endswith(".*"):
        return ref[:-2] in rules or any(name.startswith(ref[:-1]) for name in rules)
    return ref in rules
