"""Data between JSON, YAML, TOML, CSV, TSV and Markdown tables, where the target can say all that the source says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from native_host.answerer.request import Reading
from native_host.answerer.specialists.conversion_phrases import Conversion, conversion_asked
from native_host.answerer.specialists.data_tree import Malformed, NotExpressible, Value, fenced
from native_host.answerer.specialists.delimited_text import Rows, parse_csv, parse_tsv, write_csv, write_tsv
from native_host.answerer.specialists.json_text import data_of, node_of, parse_json, pretty_json
from native_host.answerer.specialists.markdown_table import parse_markdown_table, write_markdown_table
from native_host.answerer.specialists.record_table import (
    has_clear_header,
    has_typed_looks,
    lacks_header,
    records_of,
    rows_of,
)
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.toml_text import parse_toml, write_toml
from native_host.answerer.specialists.yaml_text import parse_yaml
from native_host.answerer.specialists.yaml_writing import write_yaml

_TREES: dict[str, Callable[[str], Value]] = {
    "json": lambda text: data_of(parse_json(text)),
    "yaml": parse_yaml,
    "toml": parse_toml,
}
_TABLES: dict[str, Callable[[str], Rows]] = {"csv": parse_csv, "tsv": parse_tsv, "markdown": parse_markdown_table}
_TREE_WRITERS: dict[str, Callable[[Value], str]] = {
    "json": lambda value: pretty_json(node_of(value)),
    "yaml": write_yaml,
    "toml": write_toml,
}
_TABLE_WRITERS: dict[str, Callable[[Rows], str]] = {
    "csv": write_csv,
    "tsv": write_tsv,
    "markdown": write_markdown_table,
}
_NAMES = {"csv": "CSV", "tsv": "TSV", "markdown": "Markdown"}
_PLAIN_KEY = re.compile(r"[\w./-]+")
# Said only where a value looks like a number or a truth value.
_ALL_TEXT = {
    "en": "{} has no types: every value is text.",
    "de": "{} kennt keine Typen: Jeder Wert ist Text.",
    "fr": "{} n\u2019a pas de types\u00a0: chaque valeur est du texte.",
    "es": "{} no tiene tipos: cada valor es texto.",
}


class DataConversion:
    """The tool's name in an answer is that of the two formats: csv_to_json."""

    name = "data_conversion"

    def answer(self, reading: Reading) -> Exact | None:
        if not reading.material or not reading.material.strip() or reading.material.startswith("\ufeff"):
            return None
        asked = conversion_asked(reading.ask)
        if asked is None:
            return None
        found = list(_conversions(reading.material, asked))
        # Without a named source the text may be of two formats; that they agree is the exception.
        return found[0] if len({exact.text for exact in found}) == 1 else None


def _conversions(material: str, asked: Conversion) -> Iterator[Exact]:
    for source in (asked.source,) if asked.source else (*_TREES, *_TABLES):
        if source == asked.target or (asked.source is None and not _may_be(source, material)):
            continue
        try:
            yield Exact(_converted(material, source, asked), f"{source}_to_{asked.target}")
        except (NotExpressible, Malformed):
            continue


def _may_be(source: str, material: str) -> bool:
    """Whether a text of no named format is likely of `source` at all: a list of words is no CSV of one column."""
    first = material.lstrip().partition("\n")[0]
    if source == "csv":
        return "," in first or ";" in first
    if source == "yaml":
        # JSON is YAML as well, and reads alike in both.
        return material.lstrip()[0] not in "{[" and "|" not in first
    return True


def _converted(material: str, source: str, asked: Conversion) -> str:
    if source in _TABLES:
        rows = _TABLES[source](material)
        header_matters = asked.target not in ("csv", "tsv") and source != "markdown"
        if header_matters and (lacks_header(rows) or (asked.source is None and not has_clear_header(rows))):
            raise NotExpressible
        if asked.target in _TABLE_WRITERS:
            return _block(_TABLE_WRITERS[asked.target](rows), asked.target)
        block = _block(_TREE_WRITERS[asked.target](records_of(rows)), asked.target)
        note = _ALL_TEXT[asked.language].format(_NAMES[source])
        return f"{block}\n\n{note}" if has_typed_looks(rows) else block
    value = _TREES[source](material)
    if asked.source is None and source == "yaml" and not _has_plain_keys(value):
        raise NotExpressible
    # A single word is data in JSON and YAML, and hardly what somebody pasted to convert.
    if not isinstance(value, dict | list) or (asked.as_list and not isinstance(value, list)):
        raise NotExpressible
    if asked.target in _TABLE_WRITERS:
        rows = rows_of(value, needs_header=asked.target == "markdown")
        return _block(_TABLE_WRITERS[asked.target](rows), asked.target)
    return _block(_TREE_WRITERS[asked.target](value), asked.target)


def _has_plain_keys(value: Value) -> bool:
    """Whether no key has blanks: "Shopping list: ..." is a note rather than YAML."""
    if isinstance(value, dict):
        return all(_PLAIN_KEY.fullmatch(name) and _has_plain_keys(item) for name, item in value.items())
    return not isinstance(value, list) or all(map(_has_plain_keys, value))


def _block(text: str, target: str) -> str:
    if target != "markdown":
        return fenced(text, target)
    # Shown as a table, it needs no fence; its length is bounded alike.
    fenced(text, "")
    return text
