"""JSON: texts, names and numbers, token by token, so that all the rest stays as it is written."""

from __future__ import annotations

import json
import re

from native_host.contract.documents import Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.formats.decoding import decoded_as
from native_host.documents.inside.gathered import Gathered, Unreadable

_TOKEN = re.compile(
    r'(?P<text>"(?:[^"\\\r\n]|\\[^\r\n])*+")|(?P<number>-?[0-9][0-9.eE+-]*+)|(?P<word>\b(?:true|false|null)\b)'
    r'|(?P<open>[{\[])|(?P<close>[}\]])|(?P<other>[^"{}\[\]0-9-]+|-|")'
)
_BARE = re.compile(r"[\s,:]*+\Z")


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    """A value whose place was between quotation marks stays there; a number that is replaced becomes a text."""
    said = decoded_as(data)
    made = _Rewritten(finder, gathered).of(said.text)
    if _is_json(said.text) and not _is_json(made):
        raise Unreadable(Reason.NOT_COPIED)
    return said.written(made)


class _Rewritten:
    def __init__(self, finder: Finder, gathered: Gathered) -> None:
        self._finder = finder
        self._gathered = gathered
        self._names: list[set[str]] = [set()]  # that were given in each open object

    def of(self, text: str) -> str:
        pieces: list[str] = []
        for number, found in enumerate(_TOKEN.finditer(text)):
            if number % 1024 == 0:
                self._gathered.look_at_the_clock()
            raw, kind = found[0], found.lastgroup
            if kind == "text":
                pieces.append(self._text(raw, is_name=_is_name(text, found.end())))
            elif kind == "number":
                changed = self._finder.replaced(raw)
                pieces.append(raw if changed == raw else json.dumps(changed))
            elif kind == "other" and not _BARE.match(raw):
                pieces.append(self._finder.replaced(raw))  # No JSON: a line of a log among them.
            else:
                self._nest(kind)
                pieces.append(raw)
        return "".join(pieces)

    def _nest(self, kind: str | None) -> None:
        if kind == "open":
            self._names.append(set())
        elif kind == "close" and len(self._names) > 1:
            self._names.pop()

    def _text(self, raw: str, *, is_name: bool) -> str:
        try:
            value: str = json.loads(raw, strict=False)
        except ValueError:
            return self._finder.replaced(raw)
        changed = self._finder.replaced(value)
        if changed == value:
            return raw
        if is_name:
            changed = self._unique(changed)
        return json.dumps(changed, ensure_ascii=raw.isascii())

    def _unique(self, name: str) -> str:
        """Two names of one object stay two: most readers keep one of two equal ones."""
        given, number, made = self._names[-1], 1, name
        while made in given:
            number += 1
            made = f"{name} {number}"
        given.add(made)
        return made


def _is_name(text: str, end: int) -> bool:
    while end < len(text) and text[end].isspace():
        end += 1
    return text[end : end + 1] == ":"


def _is_json(text: str) -> bool:
    """A value, or a value a line."""
    try:
        json.loads(text, parse_int=str, parse_float=str)
        return True
    except ValueError:
        pass
    try:
        for line in filter(None, map(str.strip, text.splitlines())):
            json.loads(line, parse_int=str, parse_float=str)
    except ValueError:
        return False
    return True
