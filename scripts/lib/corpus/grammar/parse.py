"""Reads the notation: rules with `:name key=value`, then one alternative a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from scripts.lib.corpus.grammar.nodes import Choice, Line, Node, Private, Ref, Rule, Slot, Text
from scripts.lib.corpus.grammar.prune import prune
from scripts.lib.corpus.splits import Part, digest, part_of_value, parts_of_lines, parts_of_values

SHARED_BELOW = 5  # Rules with fewer lines hold glue (greetings, connectives): nothing of them is held back.
SHARED = "all"  # What all languages share is held back in all of them.
OPEN = {"ORGANIZATION", "LOCATION"}
WHOLE_PROMPTS = ("text.real", "text.realclean")
ESCAPES = {"n": "\n", "t": "\t"}


class BadGrammar(Exception):
    """A file that does not follow the notation."""


class _Reader:
    def __init__(self, source: str, raw: bool) -> None:
        self.source, self.at, self.raw = source, 0, raw
        self.open_ref, self.close_ref = ("<<", ">>") if raw else ("<", ">")
        self.open_slot, self.close_slot = ("{{", "}}") if raw else ("{", "}")

    def sequence(self, stop: str) -> Line:
        nodes: list[Node] = []
        words: list[str] = []

        def flush() -> None:
            if words:
                nodes.append(Text("".join(words)))
                words.clear()

        while self.at < len(self.source) and self.source[self.at] not in stop:
            node = self._node()
            if isinstance(node, str):
                words.append(node)
            else:
                flush()
                nodes.append(node)
        flush()
        return tuple(nodes)

    def _node(self) -> Node | str:
        source, at = self.source, self.at
        if source[at] == "\\" and at + 1 < len(source):
            self.at += 2
            return ESCAPES.get(source[at + 1], source[at + 1])
        if source.startswith(self.open_ref, at):
            return Ref(self._until(self.open_ref, self.close_ref))
        if source.startswith(self.open_slot, at):
            inside = self._until(self.open_slot, self.close_slot)
            if inside.startswith("="):
                kind, _, text = inside[1:].partition(":")
                return Private(kind, text)
            name, _, argument = inside.partition(".")
            return Slot(name, argument)
        if source[at] == "[" and not self.raw:
            return self._choice()
        self.at += 1
        return source[at]

    def _until(self, opening: str, closing: str) -> str:
        end = self.source.find(closing, self.at)
        if end < 0:
            raise BadGrammar(f"{opening} without {closing}: {self.source}")
        inside = self.source[self.at + len(opening) : end]
        self.at = end + len(closing)
        return inside

    def _choice(self) -> Choice:
        options: list[Line] = []
        self.at += 1
        while True:
            options.append(self.sequence("|]"))
            if self.at >= len(self.source):
                raise BadGrammar(f"[ without ]: {self.source}")
            self.at += 1
            if self.source[self.at - 1] == "]":
                return Choice(tuple(options))


def parse_line(source: str, raw: bool = False) -> Line:
    return _Reader(source, raw).sequence("")


def _value(item: str, kind: str | None) -> Line:
    """`before|value|after`: only the middle is the value."""
    before, value, after = item.split("|") if item.count("|") == 2 else ("", item, "")
    middle = Private(kind, value) if kind else Text(value)
    nodes: list[Text | Private] = [Text(before), middle, Text(after)]
    return tuple(node for node in nodes if node.text)


def _part_of_literal(line: Line) -> Part | None:
    """A name that is written out in the grammar is a value too; a line that makes names is everybody's."""
    only = line[0] if len(line) == 1 else None
    return part_of_value(only.text) if isinstance(only, Text) else None


def _finish(owner: str, rule: Rule, sources: list[str]) -> None:
    kind = rule.options.get("span")
    if "values" in rule.options:
        items = [item.strip() for source in sources for item in source.split(",") if item.strip()]
        rule.lines = [_value(item, kind) for item in items]
        rule.families = [None] * len(items)
        bare = [item.split("|")[len(item.split("|")) // 2] for item in items]
        rule.parts = [None] * len(items) if "closed" in rule.options else [*parts_of_values(bare)]
    else:
        rule.lines = [parse_line(source, "raw" in rule.options) for source in sources]
        is_shared = len(sources) < SHARED_BELOW or "glue" in rule.options or kind is not None
        rule.parts = [None] * len(sources) if is_shared else [*parts_of_lines(f"{owner}:{rule.name}", sources)]
        if kind in OPEN:
            rule.parts = [_part_of_literal(line) for line in rule.lines]
        rule.families = [None if is_shared else f"{digest(f'{owner}:{rule.name}:{s}'):012x}"[-9:] for s in sources]
    rule.deal()


def parse(language: str, files: Iterable[Path], prompts_of: tuple[str, ...] = ()) -> dict[str, Rule]:
    """All rules of a language. A rule that stands in two files gets the lines of both.

    `prompts_of`: whole prompts come from the files alone whose names begin so.
    """
    rules: dict[str, Rule] = {}
    sources: dict[str, list[str]] = {}
    owners: dict[str, str] = {}
    for file in files:
        name = ""
        for number, source in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            if not source.strip() or source.startswith("#"):
                continue
            if source.startswith(":"):
                name, *options = source[1:].split()
                rule = rules.setdefault(name, Rule(name))
                owners[name] = SHARED if file.parent.name == SHARED else language
                rule.options |= {key: value for key, _, value in (o.partition("=") for o in options)}
                if "own" in rule.options or name not in sources:
                    sources[name] = []  # A language's own list stands in place of the shared one.
                rule.options.pop("own", None)
            elif not name:
                raise BadGrammar(f"{file.name}:{number}: a line before any rule")
            elif not (prompts_of and name in WHOLE_PROMPTS) or file.name.startswith(prompts_of):
                sources[name].append(source)
    for name, rule in rules.items():
        _finish(owners[name], rule, sources[name])
    prune(rules)
    return rules
