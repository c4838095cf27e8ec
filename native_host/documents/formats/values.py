"""JSON: every text and number in it, decoded, with the names that lead to it; a document, or a line each."""

from __future__ import annotations

import json

from native_host.contract.documents import Reason
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered, Unreadable


class _Pairs(list[tuple[str, object]]):
    """An object with every pair that is written in it: of two equal names a dict would keep the last."""


def read(data: bytes, gathered: Gathered) -> None:
    text = decoded(data, gathered)
    try:
        _walk(_loads(text), gathered, None)
        return
    except json.JSONDecodeError:
        pass
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                _walk(_loads(line), gathered, number)
            except json.JSONDecodeError:  # Still a text, and read as one.
                gathered.add(line, line=number)


def _loads(text: str) -> object:
    # Numbers stay as they are written: a card's is no float.
    return json.loads(text, object_pairs_hook=_Pairs, parse_int=str, parse_float=str)


def _walk(value: object, gathered: Gathered, line: int | None) -> None:
    """Iterative: depth is what is doubted. A name stands beside its value, or alone where it names an object or a list."""
    waiting: list[tuple[object, str, int]] = [(value, "", 1)]
    while waiting:
        item, name, depth = waiting.pop()
        if depth > gathered.limits.depth:
            raise Unreadable(Reason.TOO_DEEP)
        if isinstance(item, _Pairs):
            gathered.add(name, line=line)
            waiting.extend((inner, key, depth + 1) for key, inner in reversed(item))
        elif isinstance(item, list):
            if all(isinstance(inner, _Pairs) for inner in item):
                gathered.add(name, line=line)
            waiting.extend((inner, "" if isinstance(inner, _Pairs) else name, depth + 1) for inner in reversed(item))
        else:
            said = "" if item is None else str(item)
            gathered.add(f"{name}: {said}" if name else said, line=line)
