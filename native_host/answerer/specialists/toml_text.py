"""TOML 1.0 as data, its first fault, and data as TOML."""

from __future__ import annotations

import datetime as dt
import math
import re
import tomllib
from collections.abc import Iterator

from native_host.answerer.specialists.data_tree import (
    MOST_DEPTH,
    Fault,
    Malformed,
    Moment,
    NotExpressible,
    Number,
    Value,
)

_MOST_DOTS_IN_A_KEY = 100
_FINER_THAN_MICROSECONDS = re.compile(r":[0-9]{2}\.[0-9]{7}")
_PLACE = re.compile(r"(.*) \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)", re.DOTALL)
_FAULTS = (
    ("Expected '=' after a key", "toml_equals"),
    ("Invalid value", "value"),
    ("Expected newline or end of document", "toml_line_end"),
    ("Invalid statement", "toml_statement"),
    ("Unterminated string", "end"),
    ("Expected \"'", "end"),
    ("Illegal character '\\n'", "toml_open_string"),
    ("Expected ']", "toml_header"),
    ("Unclosed array", "comma_or_bracket"),
    ("Cannot overwrite", "toml_twice"),
    ("Cannot declare", "toml_twice"),
    ("Duplicate inline table key", "toml_twice"),
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def parse_toml(text: str) -> dict[str, Value]:
    """Raises `Malformed`; `NotExpressible` for what is too deep or finer than a microsecond."""
    text += "\n"
    if _may_be_too_deep(text) or _FINER_THAN_MICROSECONDS.search(text):
        raise NotExpressible
    try:
        table = tomllib.loads(text, parse_float=_float)
    except tomllib.TOMLDecodeError as error:
        raise Malformed(_fault(text, str(error))) from None
    except (ValueError, RecursionError):
        raise NotExpressible from None
    return {name: _value(item, 1) for name, item in table.items()}


def _may_be_too_deep(text: str) -> bool:
    """Whether keys or brackets could nest beyond the limit; strings count too, that only refuses more."""
    if any(part.count(".") > _MOST_DOTS_IN_A_KEY for line in text.split("\n") for part in line.split("=")):
        return True
    depth = deepest = 0
    for bracket in re.finditer(r"[\[\]{}]", text):
        depth += 1 if bracket[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest > MOST_DEPTH


def _fault(text: str, message: str) -> Fault:
    match = _PLACE.fullmatch(message)
    kind = next((kind for words, kind in _FAULTS if match and match[1].startswith(words)), None)
    if match is None or kind is None:
        raise NotExpressible
    if match[2] is None:
        line, column = text.count("\n") + 1, 1
        # The text ends in an array, a table, or a string.
        kind = kind if kind == "toml_twice" else "end"
    else:
        line, column = int(match[2]), int(match[3])
    if kind == "end":
        body = text.rstrip("\n")
        return Fault(body.count("\n") + 1, len(body) - body.rfind("\n"), kind)
    if kind == "toml_twice":
        return Fault(*_statement(text, line, column), kind)
    return Fault(line, column, kind)


def _statement(text: str, line: int, column: int) -> tuple[int, int]:
    """Where the statement starts that ends at the place: its line, if all lines before it are whole."""
    lines = text.split("\n")
    if column == 1 and line > 1:
        line -= 1
    try:
        tomllib.loads("\n".join(lines[: line - 1]))
    except (ValueError, RecursionError):
        raise NotExpressible from None
    content = lines[line - 1]
    return line, len(content) - len(content.lstrip()) + 1


def _float(literal: str) -> Number:
    literal = literal.replace("_", "").lstrip("+")
    return Number("nan" if literal == "-nan" else literal)


def _value(item: object, depth: int) -> Value:
    if depth > MOST_DEPTH:
        raise NotExpressible
    if isinstance(item, dict):
        return {str(name): _value(inner, depth + 1) for name, inner in item.items()}
    if isinstance(item, list):
        return [_value(inner, depth + 1) for inner in item]
    if isinstance(item, bool | str | Number):
        return item
    if isinstance(item, int):
        return _integer(item)
    if isinstance(item, dt.datetime):
        literal = item.isoformat()
        return Moment(literal.replace("+00:00", "Z"), "local" if item.tzinfo is None else "offset")
    if isinstance(item, dt.date | dt.time):
        return Moment(item.isoformat(), "date" if isinstance(item, dt.date) else "time")
    raise NotExpressible


def _integer(number: int) -> Number:
    # TOML's integers have 64 bits.
    if not -(2**63) <= number < 2**63:
        raise NotExpressible
    return Number(str(number))


def write_toml(value: Value) -> str:
    """Raises `NotExpressible` for a document that is no table, for null, and for numbers beyond TOML's."""
    if not isinstance(value, dict):
        raise NotExpressible
    return "\n".join(_table(value, "")).strip("\n")


def _table(table: dict[str, Value], path: str) -> Iterator[str]:
    later: list[tuple[str, Value]] = []
    for name, item in table.items():
        if (isinstance(item, dict) and item) or _is_array_of_tables(item):
            later.append((name, item))
        else:
            yield f"{_key(name)} = {_inline(item)}"
    for name, item in later:
        full = f"{path}.{_key(name)}" if path else _key(name)
        if isinstance(item, dict):
            # A table of tables alone needs no header of its own.
            if any(not (isinstance(inner, dict) and inner) and not _is_array_of_tables(inner) for inner in item.values()):
                yield from ("", f"[{full}]")
            yield from _table(item, full)
        elif isinstance(item, list):
            for element in item:
                yield from ("", f"[[{full}]]")
                if isinstance(element, dict):
                    yield from _table(element, full)


def _is_array_of_tables(item: Value) -> bool:
    return isinstance(item, list) and bool(item) and all(isinstance(element, dict) and element for element in item)


def _inline(value: Value) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(name)} = {_inline(item)}" for name, item in value.items()) + " }" if value else "{}"
    if isinstance(value, Number):
        if value.is_integer:
            if len(value.literal) > 20:
                raise NotExpressible
            return _integer(int(value.literal)).literal if value.literal != "-0" else "-0"
        if value.is_finite and not math.isfinite(float(value.literal)):
            raise NotExpressible
        return value.literal
    if value is None or isinstance(value, Moment):
        # TOML has no null; a date from YAML is a string in YAML 1.2 and a date in YAML 1.1.
        raise NotExpressible
    return _string(value) if isinstance(value, str) else str(value).lower()


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    return '"' + _ESCAPED.sub(lambda char: _ESCAPES.get(char[0], f"\\u{ord(char[0]):04X}"), text) + '"'
