"""Turns a rule into pieces: picks lines the part may use, follows references, asks slots for values."""

from __future__ import annotations

from scripts.lib.corpus.grammar.nodes import Choice, Line, Node, Private, Ref, Rule, Slot, Text
from scripts.lib.corpus.pieces import Pieces, flat, plain, private
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.values.slots import fill

TRIES = 12  # Nobody says the same twice: another line is looked for that often.
DRIFT = 0.18  # Now and then people come to speak of something else.


class UnknownRule(Exception):
    """A line names a rule that its language lacks."""


def expand(scene: Scene, rule: str) -> Pieces:
    found = scene.language.rules.get(_themed(scene, rule))
    if found is None:
        raise UnknownRule(f"{scene.language.code}: {rule}")
    return _rule(scene, found)


def _themed(scene: Scene, rule: str) -> str:
    """A star becomes the theme; where the theme has no such rule, the rule for every theme."""
    if not rule.endswith(".*"):
        return rule
    is_drifting = rule == "fact.*" and scene.families and scene.chance(DRIFT)
    own = rule[:-1] + (scene.rng.choice(scene.language.themes) if is_drifting else scene.theme)
    return own if scene.language.has(own) else rule[:-2]


def _rule(scene: Scene, rule: Rule) -> Pieces:
    is_value = "values" in rule.options
    usable = rule.by_part[scene.values if is_value or rule.options.get("span") else scene.lines]
    for _ in range(TRIES):
        index = usable[int(scene.rng.random() * len(usable))]
        if rule.families[index] not in scene.families:
            break
    family = rule.families[index]
    if family is not None:
        scene.families.append(family)
    if topic := rule.options.get("topic"):
        scene.topics.update(topic.split("+"))
    if task := rule.options.get("task"):
        scene.task = scene.task or task
    pieces = line(scene, rule.lines[index])
    kind = rule.options.get("span")
    return private(flat(pieces), kind) if kind and not is_value else pieces


def line(scene: Scene, nodes: Line) -> Pieces:
    pieces: Pieces = []
    for node in nodes:
        pieces.extend(_node(scene, node))
    return pieces


def _node(scene: Scene, node: Node) -> Pieces:
    match node:
        case Text(text):
            return plain(text)
        case Private(kind, text):
            scene.literals.add(text.casefold())
            return private(text, kind)
        case Ref(rule):
            return _ref(scene, rule)
        case Choice(options):
            return line(scene, options[int(scene.rng.random() * len(options))])
        case Slot(name, argument):
            return fill(scene, name, argument)


def _ref(scene: Scene, name: str) -> Pieces:
    """`<city#1>` keeps its value for the rest of the text."""
    rule, mark, _ = name.partition("#")
    if not mark:
        return expand(scene, rule)
    if name not in scene.kept:
        scene.kept[name] = expand(scene, rule)
    return scene.kept[name]
