"""Puts each line of a pasted list under one of the user's labels, where they are a set that was measured."""

from __future__ import annotations

import re

from native_host.answerer.cited import Cited, Place
from native_host.answerer.classification.classify_asks import classify_ask
from native_host.answerer.request import Reading
from native_host.answerer.specialists.writing_markdown import as_table, as_text

_LINE = re.compile(r"(?m)^[ \t]*(?:(?:[-*+\u2022]|[0-9]{1,3}[.)])[ \t]+)?(?P<item>\S.*?)[ \t\r]*$")
# Labels that the user gave already, as examples or as a first half: then theirs may mean something else than ours.
_GIVEN = re.compile(r"->|=>|\u2192|^\s*(?:example|beispiel)\b|\t|\|", re.IGNORECASE | re.MULTILINE)
_MOST_ITEMS, _MOST_ITEM_CHARS = 200, 500
_MOST_UNCLEAR = 1 / 3
_HEADS = {"en": ("Text", "Label"), "de": ("Text", "Kategorie")}
_UNCLEAR = {"en": "Empty: not clear.", "de": "Leer: nicht eindeutig."}


class Classification:
    """`is_exact` is false: the share of right labels was measured, no single one is certain."""

    name = "classification"

    def answer(self, reading: Reading) -> Cited | None:
        text = reading.material
        if text is None or (ask := classify_ask(reading.ask)) is None or _GIVEN.search(text):
            return None
        items = list(_LINE.finditer(text))
        if not 1 <= len(items) <= _MOST_ITEMS or any(len(item["item"]) > _MOST_ITEM_CHARS for item in items):
            return None
        labels = [ask.measured.label_of(item["item"]) for item in items]
        if labels.count(None) > _MOST_UNCLEAR * len(labels):
            return None
        words = [ask.named[label] if label else "" for label in labels]
        rows = [(as_text(item["item"]), word) for item, word in zip(items, words, strict=True)]
        note = f"\n\n{_UNCLEAR[ask.language]}" if "" in words else ""
        places = tuple(Place(i.start("item"), i.end("item"), w) for i, w in zip(items, words, strict=True) if w)
        return Cited(as_table(_HEADS[ask.language], rows) + note, self.name, places, is_exact=False)
