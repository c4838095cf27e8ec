"""Named fields of a pasted text as JSON, table, CSV or list. A value is a span of the text, or null if not clear."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from native_host.answerer.cited import Cited, Place
from native_host.answerer.fields.field_asks import FieldAsk, Form, field_asks
from native_host.answerer.fields.kinds import kinds_named
from native_host.answerer.fields.retracted import is_taken_back, takes_back
from native_host.answerer.fields.shapes import Value
from native_host.answerer.fields.values import Finder, Values
from native_host.answerer.request import Reading
from native_host.answerer.specialists.pasted import is_printable
from native_host.answerer.specialists.writing_markdown import as_code, as_table, as_text, fenced

_MOST_CHARS = 30_000
_LEAST_CHARS = 15
_NONE = "\u2013"
_NOT_CLEAR = {
    "en": "Empty: not in the text, or not clear which of several is meant.",
    "de": "Leer: steht nicht im Text, oder es ist nicht klar, welcher Wert gemeint ist.",
    "fr": "Vide : absent du texte, ou plusieurs valeurs possibles.",
    "es": "Vac\u00edo: no est\u00e1 en el texto, o hay varios valores posibles.",
}


class NamedFields:
    """Every value stands in the text so, but whether the text still holds it true is a judgement.

    `finder` gives people, organisations and street addresses that no label names; without it those fields stay empty then.
    """

    name = "named_fields"

    def __init__(self, finder: Finder | None = None) -> None:
        self._finder = finder

    def asked_in(self, ask: str) -> frozenset[str]:
        return frozenset(asked.language for asked in field_asks(ask))

    def answer(self, reading: Reading) -> Cited | None:
        text = reading.material
        if text is None or not _LEAST_CHARS <= len(text) <= _MOST_CHARS or not (asks := field_asks(reading.ask)):
            return None
        if takes_back(text):
            return None
        values = Values(text, self._finder)
        for ask in asks:
            found = [_if_it_holds(text, name, _value(values, name)) for name in ask.names]
            if None not in found:
                return _cited(text, ask, [value for value in found if value is not None])
        return None


def _value(values: Values, name: str) -> tuple[Value | None] | None:
    """The field's value in a pair of its own; null where the name is not known at all."""
    named = values.named(name)
    kinds = kinds_named(name)
    if not kinds:
        return (named,) if named else None
    found = {value for kind in kinds if (value := values.of(kind)) is not None}
    return (next(iter(found)) if len(found) == 1 else None,)


def _if_it_holds(text: str, name: str, found: tuple[Value | None] | None) -> tuple[Value | None] | None:
    """The same, emptied where the words around the value or the rest of the text take it back."""
    value = found[0] if found else None
    return (None,) if value and is_taken_back(text, name, value.start, value.end) else found


def _cited(text: str, ask: FieldAsk, found: Sequence[tuple[Value | None]]) -> Cited | None:
    values = [value for (value,) in found]
    said = [" ".join(text[value.start : value.end].split()) if value else None for value in values]
    if not any(said) or not all(is_printable(value) for value in said if value):
        return None
    body = _written(ask.names, said, ask.form)
    note = _NOT_CLEAR[ask.language] if None in said else ""
    places = tuple(Place(value.start, value.end, name) for name, value in zip(ask.names, values, strict=True) if value)
    return Cited(f"{body}\n\n{note}" if note else body, NamedFields.name, places, note)


def _written(names: Sequence[str], values: Sequence[str | None], form: Form) -> str:
    if form == "json":
        return fenced(json.dumps(dict(zip(names, values, strict=True)), ensure_ascii=False, indent=2), "json")
    if form == "csv":
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([names, [value or "" for value in values]])
        return fenced(out.getvalue().rstrip("\n"), "csv")
    shown = [as_code(value) if value else "" for value in values]
    if form == "table":
        return as_table([as_text(name) for name in names], [shown])
    return "\n".join(f"- {as_text(name)}: {value or _NONE}" for name, value in zip(names, shown, strict=True))
