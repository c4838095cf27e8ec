"""JSON (RFC 8259) as tokens that keep their spelling, as data, and laid out anew."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from native_host.answerer.specialists.data_tree import (
    MOST_DEPTH,
    MOST_NODES,
    Fault,
    Malformed,
    Moment,
    NotExpressible,
    Number,
    Value,
    fault_at,
)

_TOKEN = re.compile(
    r"[ \t\r\n]*(?:"
    r'(?P<string>"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*+")'
    r"|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9.\w+-])"
    r"|(?P<word>true|false|null)(?!\w)"
    r"|(?P<mark>[\[\]{},:])"
    r"|(?P<end>\Z))"
)
_BLANK = re.compile(r"[ \t\r\n]*")
_LONE_WORD = re.compile(r"\w+")
_STRING_BODY = re.compile(r'(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*+')


@dataclass(frozen=True, slots=True)
class JsonNode:
    """`literal` is set for a string, number or word; `members` for an object; `items` for an array."""

    literal: str | None = None
    members: tuple[tuple[str, JsonNode], ...] | None = None
    items: tuple[JsonNode, ...] | None = None


def parse_json(text: str) -> JsonNode:
    """One JSON text. Raises `Malformed` at its first fault, `NotExpressible` where it is valid but too deep or ambiguous.

    Ambiguous are two members of one object with equal names: parsers disagree on which counts.
    """
    return _Parser(text).node()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._repeated_name = False
        self._too_deep = False

    def node(self) -> JsonNode:
        open_nodes: list[tuple[str, list[JsonNode], list[str], set[str]]] = []
        count = 0
        while True:
            node, opened = self._value(open_nodes[-1][0] if open_nodes else "", open_nodes)
            count += 1
            if opened:
                self._too_deep |= len(open_nodes) > MOST_DEPTH
                if len(open_nodes) > 10 * MOST_DEPTH:
                    raise NotExpressible
                continue
            while node is not None and open_nodes:
                node = self._after(node, open_nodes)
            if node is not None:
                kind, _, start = self._next()
                if kind != "end":
                    raise self._malformed("after_end", start)
                if self._repeated_name or self._too_deep or count > MOST_NODES:
                    raise NotExpressible
                return node

    def _value(
        self, inside: str, open_nodes: list[tuple[str, list[JsonNode], list[str], set[str]]]
    ) -> tuple[JsonNode | None, bool]:
        """The next value, or that a container was opened (for an object its first name is read as well)."""
        kind, piece, start = self._next()
        if kind in ("string", "number", "word"):
            return JsonNode(piece), False
        if piece == "{":
            kind, piece, start = self._next()
            if piece == "}":
                return JsonNode(members=()), False
            open_nodes.append(("{", [], [], set()))
            self._name(kind, piece, start, open_nodes[-1])
            return None, True
        if piece == "[":
            before = self._at
            if self._next()[1] == "]":
                return JsonNode(items=()), False
            self._at = before
            open_nodes.append(("[", [], [], set()))
            return None, True
        trailing = inside == "[" and piece == "]" and open_nodes[-1][1]
        raise self._malformed("trailing_comma" if trailing else "end" if kind == "end" else "value", start)

    def _after(self, node: JsonNode, open_nodes: list[tuple[str, list[JsonNode], list[str], set[str]]]) -> JsonNode | None:
        opening, nodes, names, _ = open_nodes[-1]
        nodes.append(node)
        kind, piece, start = self._next()
        if piece == ",":
            if opening == "{":
                kind, piece, start = self._next()
                if piece == "}":
                    raise self._malformed("trailing_comma", start)
                self._name(kind, piece, start, open_nodes[-1])
            return None
        if piece == ("}" if opening == "{" else "]"):
            open_nodes.pop()
            if opening == "[":
                return JsonNode(items=tuple(nodes))
            return JsonNode(members=tuple(zip(names, nodes, strict=True)))
        raise self._malformed("end" if kind == "end" else "comma_or_brace" if opening == "{" else "comma_or_bracket", start)

    def _name(self, kind: str, piece: str, start: int, node: tuple[str, list[JsonNode], list[str], set[str]]) -> None:
        if kind != "string":
            raise self._malformed("end" if kind == "end" else "name", start)
        name = json.loads(piece)
        self._repeated_name |= name in node[3]
        node[3].add(name)
        node[2].append(piece)
        kind, colon, start = self._next()
        if colon != ":":
            raise self._malformed("end" if kind == "end" else "colon", start)

    def _next(self) -> tuple[str, str, int]:
        match = _TOKEN.match(self._text, self._at)
        if match is None or match.lastgroup is None:
            start = _BLANK.match(self._text, self._at)
            return "", "", start.end() if start else self._at
        self._at = match.end()
        return match.lastgroup, match[match.lastgroup], match.start(match.lastgroup)

    def _malformed(self, kind: str, start: int) -> Malformed:
        """The sentence names what stands at `start` where that says more than what was expected."""
        here = self._text[start : start + 1]
        if here == '"' and _TOKEN.match(self._text, start) is None:
            return Malformed(self._string_fault(start))
        if here == "'":
            kind = "single_quote"
        elif self._text.startswith(("//", "/*"), start):
            kind = "comment"
        elif here.isalpha() and kind in ("value", "name"):
            word = _LONE_WORD.match(self._text, start)
            return Malformed(fault_at(self._text, start, "bare_word", word[0][:40] if word else here))
        elif kind == "value" and re.match(r"[-+.0-9]", here):
            kind = "number"
        return Malformed(fault_at(self._text, start, kind))

    def _string_fault(self, start: int) -> Fault:
        body = _STRING_BODY.match(self._text, start + 1)
        stop = body.end() if body else start + 1
        if stop >= len(self._text) or self._text[stop:] == "\\":
            return fault_at(self._text, start, "open_string")
        if self._text[stop] == "\\":
            return fault_at(self._text, stop, "escape")
        if self._text[stop] == "\n":
            return fault_at(self._text, start, "open_string")
        return fault_at(self._text, stop, "control")


def data_of(node: JsonNode) -> Value:
    """Half a surrogate pair is no character: no data."""
    if node.members is not None:
        return {_string(name): data_of(value) for name, value in node.members}
    if node.items is not None:
        return [data_of(item) for item in node.items]
    literal = node.literal or ""
    if literal[0] == '"':
        return _string(literal)
    return {"true": True, "false": False, "null": None}[literal] if literal[0] in "tfn" else Number(literal)


def node_of(value: Value) -> JsonNode:
    """Dates become strings, JSON has none; infinity and not-a-number cannot be said."""
    if isinstance(value, dict):
        return JsonNode(members=tuple((_quoted(name), node_of(item)) for name, item in value.items()))
    if isinstance(value, list):
        return JsonNode(items=tuple(map(node_of, value)))
    if isinstance(value, Number):
        if not value.is_finite:
            raise NotExpressible
        return JsonNode(value.literal)
    if isinstance(value, Moment):
        return JsonNode(_quoted(value.literal))
    return JsonNode(_quoted(value) if isinstance(value, str) else "null" if value is None else str(value).lower())


def pretty_json(node: JsonNode, indent: str = "  ") -> str:
    pieces: list[str] = []
    _lay_out(node, "\n", indent, pieces)
    return "".join(pieces)


def minified_json(node: JsonNode) -> str:
    pieces: list[str] = []
    _lay_out(node, "", "", pieces)
    return "".join(pieces)


def sorted_json(node: JsonNode, order: Callable[[list[str]], list[int]]) -> JsonNode:
    """Every object's members in `order`, which gives the places of names (decoded) in their new order."""
    if node.members is not None:
        members = [(name, sorted_json(value, order)) for name, value in node.members]
        return JsonNode(members=tuple(members[place] for place in order([_string(name) for name, _ in members])))
    return JsonNode(items=tuple(sorted_json(item, order) for item in node.items)) if node.items is not None else node


def _lay_out(node: JsonNode, line: str, indent: str, pieces: list[str]) -> None:
    """`line` starts a new line at the node's depth; without one all stands in one line."""
    if node.literal is not None:
        pieces.append(node.literal)
        return
    opening, closing = "{}" if node.members is not None else "[]"
    inside = line + indent if line else ""
    entries = node.members if node.members is not None else tuple(("", item) for item in node.items or ())
    before = opening + inside
    for name, value in entries:
        pieces.append(f"{before}{name}: " if line and name else f"{before}{name}:" if name else before)
        _lay_out(value, inside, indent, pieces)
        before = "," + inside
    pieces.append(line + closing if entries else opening + closing)


def _string(piece: str) -> str:
    text = str(json.loads(piece))
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise NotExpressible
    return text


def _quoted(text: str) -> str:
    # Characters that no screen shows are written as escapes.
    return re.sub(
        "[\x7f-\x9f\u2028\u2029\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]",
        lambda hidden: f"\\u{ord(hidden[0]):04x}",
        json.dumps(text, ensure_ascii=False),
    )
