"""YAML read in the one sense of both its versions, and never otherwise than PyYAML reads it."""

from __future__ import annotations

import datetime as dt
import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.data_tree import Malformed, NotExpressible
from native_host.answerer.specialists.json_text import minified_json, node_of
from native_host.answerer.specialists.yaml_scalars import resolved
from native_host.answerer.specialists.yaml_text import parse_yaml
from tests.native_host.answerer.every_case import every_case

_PIECES = (
    "a",
    "b",
    ": ",
    "- ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "'",
    '"',
    " # c",
    "1",
    "2.50",
    "no",
    "017",
    "null",
    "true",
    "y",
)
_MORE_PIECES = ("1e3", "0x1f", "2024-01-15", "12:30", ">-\n", "&x ", "*x", "x y", "é", "+3", ".5", "-", "~")
_PARTS = st.lists(st.sampled_from((*_PIECES, *_MORE_PIECES)), max_size=14)


def _same(read: object, reference: object) -> bool:
    if isinstance(reference, dict) and isinstance(read, dict):
        return list(read) == list(reference) and all(_same(read[name], reference[name]) for name in read)
    if isinstance(reference, list) and isinstance(read, list):
        return len(read) == len(reference) and all(map(_same, read, reference))
    # JSON has no dates: they stay text.
    return isinstance(reference, dt.date) or (read == reference and type(read) is type(reference))


@given(_PARTS.map("".join))
@settings(max_examples=250, deadline=None)
def test_data_is_what_pyyaml_reads(text: str) -> None:
    try:
        value = parse_yaml(text)
    except (NotExpressible, Malformed):
        return
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reference = yaml.load(text + "\n", loader)  # noqa: S506
    assert _same(json.loads(minified_json(node_of(value))), reference)


@every_case(
    "text", ["no", "Yes", "ON", "012", "0o7", "0b1", "1_000", "1e5", "1.5e3", "12:30:45", "1:2", "<<", "=", "08", "-012"]
)
def test_what_one_version_alone_takes_for_no_text_is_refused(text: str) -> None:
    with pytest.raises(NotExpressible):
        resolved(text)


@every_case(
    "text",
    [
        "nope",
        "1.2.3",
        "v1",
        "10.0.0.1",
        "a:b",
        "8080:80",
        "2024-1-1x",
        "+49 30",
        "1,5",
        "e5",
        "y",
        "N",
        "-",
        "--",
        "1st",
        "...x",
    ],
)
def test_text_is_text(text: str) -> None:
    assert resolved(text) == text


def test_the_parser_in_python_reads_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &x [1, 'b', {c: 2.50}]\nd: *x\ne: |\n  two\n  lines\nf: >-\n  one\n  line"
    read = parse_yaml(text)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parse_yaml(text) == read
    with pytest.raises(NotExpressible):
        parse_yaml("a: " + "x" * 200_000)


def test_an_alias_counts_as_much_as_its_anchor() -> None:
    doubled = "\n".join(f"b{level}: &b{level} [*b{level - 1}, *b{level - 1}]" for level in range(1, 60))
    with pytest.raises(NotExpressible):
        parse_yaml(f"b0: &b0 [x]\n{doubled}")
