"""JSON laid out anew: pretty, on one line, or with its keys sorted; every value keeps its spelling."""

from __future__ import annotations

import re
import unicodedata

from native_host.answerer.request import Reading
from native_host.answerer.specialists.data_tree import Malformed, NotExpressible, fenced
from native_host.answerer.specialists.json_text import minified_json, parse_json, pretty_json, sorted_json
from native_host.answerer.specialists.layout_phrases import layout_asked
from native_host.answerer.specialists.specialist import Exact

_NAMES = r"\.?json"
_TOOLS = {"pretty": "json_pretty", "minified": "json_minify", "sorted": "json_sort_keys"}
_DIGITS = re.compile(r"([0-9]+)")


class JsonLayout:
    name = "json_layout"

    def answer(self, reading: Reading) -> Exact | None:
        material = reading.material
        # Only an object or an array has a layout.
        if not material or material.strip()[:1] not in ("{", "["):
            return None
        asked = layout_asked(reading.ask, _NAMES)
        if asked is None:
            return None
        try:
            node = parse_json(material.strip(" \t\r\n"))
            if asked.kind == "sorted":
                node = sorted_json(node, _order)
            text = minified_json(node) if asked.kind == "minified" else pretty_json(node, asked.indent)
            return Exact(fenced(text, "json"), _TOOLS[asked.kind])
        except (NotExpressible, Malformed):
            return None


def _order(names: list[str]) -> list[int]:
    """Places in the order that programs (by code point) and readers (by letter, and by number) agree on, or no answer."""
    places = sorted(range(len(names)), key=names.__getitem__)
    if any(sorted(range(len(names)), key=lambda place: key(names[place])) != places for key in (_by_letter, _by_number)):
        raise NotExpressible
    return places


def _by_letter(name: str) -> tuple[str, str]:
    plain = "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(char))
    return plain, name


def _by_number(name: str) -> list[tuple[int, int, str]]:
    parts = _DIGITS.split(name)
    # Numbers of more than a hundred digits are compared as text.
    return [(0, int(part), "") if at % 2 and len(part) < 100 else (1, 0, part) for at, part in enumerate(parts) if part]
