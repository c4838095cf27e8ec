"""YAML (1.1 and 1.2, where both say the same) as data, and its first fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from native_host.answerer.specialists.data_tree import (
    MOST_DEPTH,
    MOST_NODES,
    Fault,
    Malformed,
    NotExpressible,
    Value,
    fault_at,
)
from native_host.answerer.specialists.yaml_scalars import resolved

if TYPE_CHECKING:
    import yaml

# The parser in Python, which words the faults, reads about 100 KB a second, and far less where many brackets are open.
_MOST_CHARS_IN_PYTHON = 15_000
_KEEPS_LINES_AT_END = re.compile(r"[|>][0-9]?\+")
# Line breaks in YAML 1.1, not in YAML 1.2.
_OLD_LINE_BREAKS = re.compile("[\x85\u2028\u2029]")
_FAULTS = (
    ("mapping values are not allowed", "yaml_colon"),
    ("character '\\t' that cannot", "yaml_tab"),
    ("that cannot start any token", "yaml_character"),
    ("unknown escape character", "escape"),
    ("sequence entries are not allowed", "yaml_dash"),
    ("expected the node content", "value"),
    ("found '<block mapping start>'", "yaml_indent"),
    ("but found '<scalar>'", "yaml_scalar"),
    ("expected <block end>", "yaml_indent"),
    ("could not find expected ':'", "yaml_no_colon"),
    ("unexpected end of stream", "open_string"),
    ("expected ',' or ']', but got '<stream end>'", "open_bracket"),
    ("expected ',' or '}', but got '<stream end>'", "open_brace"),
    ("expected ',' or ']'", "comma_or_bracket"),
    ("expected ',' or '}'", "comma_or_brace"),
)
_AT_THE_START = frozenset(("yaml_no_colon", "open_string", "open_bracket", "open_brace"))


def parse_yaml(text: str) -> Value:
    """The data of one document. Raises `Malformed` or, for what has no one meaning in JSON's model, `NotExpressible`.

    `text` has lost the line breaks at its end, as a pasted text has; one is put back.
    """
    import yaml

    if _OLD_LINE_BREAKS.search(text):
        raise NotExpressible
    try:
        return _Composer(text, _events(text)).document()
    except yaml.YAMLError:
        raise Malformed(_fault(text)) from None


def check_yaml(text: str) -> None:
    """As `parse_yaml`, and quiet for what is well-formed and merely not of JSON's model: 1.1's booleans, tags, dates."""
    import yaml

    if _OLD_LINE_BREAKS.search(text):
        raise NotExpressible
    composer = _Composer(text, _events(text))
    try:
        composer.document()
    except yaml.YAMLError:
        raise Malformed(_fault(text)) from None
    except NotExpressible:
        pass
    if not composer.well_formed:
        raise NotExpressible


def _events(text: str) -> Iterator[yaml.Event]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", None)
    if loader is None:
        if len(text) > _MOST_CHARS_IN_PYTHON:
            raise NotExpressible
        loader = yaml.SafeLoader
    return yaml.parse(text + "\n", Loader=loader)  # type: ignore[no-any-return,no-untyped-call,unused-ignore]


def _fault(text: str) -> Fault:
    import yaml

    if len(text) > _MOST_CHARS_IN_PYTHON or _most_open(text) > MOST_DEPTH:
        raise NotExpressible
    try:
        for _ in yaml.parse(text + "\n", Loader=yaml.SafeLoader):  # type: ignore[no-untyped-call,unused-ignore]
            pass
    except yaml.MarkedYAMLError as error:
        kind = next((kind for words, kind in _FAULTS if words in str(error.problem)), None)
        mark = error.context_mark if kind in _AT_THE_START else error.problem_mark
        if mark is not None and kind is not None and mark.line > text.count("\n"):
            return fault_at(text, len(text), "end")
        if kind is not None and mark is not None:
            return Fault(mark.line + 1, mark.column + 1, kind)
    except yaml.YAMLError:
        pass
    # The two parsers disagree, or the fault has no words of ours.
    raise NotExpressible


def _most_open(text: str) -> int:
    """How many brackets are open at most. Brackets within strings count too: it is a bound on work, not a reading."""
    opened = most = 0
    for bracket in re.findall(r"[][{}]", text):
        opened += 1 if bracket in "[{" else -1
        most = max(most, opened)
    return most


class _Composer:
    def __init__(self, text: str, events: Iterator[yaml.Event]) -> None:
        self._text = text
        self._events = events
        self._anchors: dict[str, tuple[Value, int]] = {}
        self._count = 0
        # What the grammar allows and this model does not: told after the whole text was found well-formed.
        self._refused = False
        self._disputed = False
        self._only_words = False
        self._read_whole = False
        self._unknown_alias: Fault | None = None
        self._last: yaml.Event | None = None

    @property
    def well_formed(self) -> bool:
        """YAML 1.2 forbids equal keys, most parsers do not; and prose alone is a scalar."""
        return self._read_whole and not self._disputed and not self._only_words

    def document(self) -> Value:
        import yaml

        value: Value = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                self._refused |= documents > 1 or bool(event.version) or bool(event.tags)
                value = self._node(next(self._events), 0)
                self._only_words |= not isinstance(value, dict | list)
        if self._unknown_alias is not None:
            raise Malformed(self._unknown_alias)
        self._read_whole = True
        ends_open = isinstance(self._last, yaml.ScalarEvent) and self._last.style in ("|", ">")
        if self._refused or self._disputed or documents != 1 or (ends_open and _KEEPS_LINES_AT_END.search(self._text)):
            raise NotExpressible
        return value

    def _node(self, event: yaml.Event, depth: int) -> Value:
        import yaml

        self._count += 1
        if self._count > MOST_NODES or depth > MOST_DEPTH:
            raise NotExpressible
        if isinstance(event, yaml.AliasEvent):
            return self._aliased(event)
        before = self._count
        value: Value
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._refused |= event.tag is not None
            value = []
            while not isinstance(item := next(self._events), yaml.SequenceEndEvent):
                value.append(self._node(item, depth + 1))
        elif isinstance(event, yaml.MappingStartEvent):
            self._refused |= event.tag is not None
            value = {}
            keys: set[str] = set()
            while not isinstance(name := next(self._events), yaml.MappingEndEvent):
                key = self._node(name, depth + 1)
                self._refused |= not isinstance(key, str)
                self._disputed |= repr(key) in keys
                keys.add(repr(key))
                value[str(key) if isinstance(key, str) else ""] = self._node(next(self._events), depth + 1)
        else:
            raise NotExpressible
        if anchor := getattr(event, "anchor", None):
            # YAML 1.2 lets an anchor be set anew, PyYAML does not.
            self._disputed |= anchor in self._anchors
            self._anchors[anchor] = value, self._count - before + 1
        return value

    def _scalar(self, event: yaml.ScalarEvent) -> Value:
        self._last = event
        if event.tag is not None:
            self._refused = True
            return str(event.value)
        if not event.implicit[0]:
            return str(event.value)
        try:
            return resolved(event.value)
        except NotExpressible:
            self._refused = True
            return str(event.value)

    def _aliased(self, event: yaml.AliasEvent) -> Value:
        """An alias counts as much as what it stands for: a small text cannot grow without bound."""
        name = str(event.anchor)
        value, weight = self._anchors.get(name, (None, 0))
        if not weight and self._unknown_alias is None:
            # Within its own anchor it is no fault, before it it is: the text alone does not tell them apart.
            if f"&{name}" in self._text:
                self._disputed = True
            else:
                mark: Any = event.start_mark
                self._unknown_alias = Fault(mark.line + 1, mark.column + 1, "yaml_alias", name[:40])
        self._count += weight
        self._last = event
        return value
