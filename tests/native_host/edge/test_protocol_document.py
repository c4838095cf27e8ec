"""PROTOCOL.md's part on the edge worker cannot rot: its example is parsed, and every code, event and limit is in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from native_host.edge import connection, door, words
from native_host.edge.ledger import Event
from native_host.edge.words import Code, read_ask

DOCUMENT = (Path(__file__).resolve().parents[3] / "native_host" / "PROTOCOL.md").read_text(encoding="utf-8")
PART = DOCUMENT[DOCUMENT.index("## Edge worker") :]


@pytest.mark.parametrize("word", [*Code, *Event])
def test_every_code_and_every_event_is_named(word: str) -> None:
    assert re.search(rf"`{word}`", PART)


def test_the_example_is_an_ask() -> None:
    example = next(line for line in PART.splitlines() if line.startswith('{"protocol"'))
    assert read_ask(example.encode()).grant == "invoices"


def test_the_limits_are_these() -> None:
    assert f"version of its own: **{words.PROTOCOL}**" in PART and words.ALPN in PART
    assert f"has {door.HANDSHAKE_S:.0f} s for it" in PART and f"whole after {connection.REQUEST_S:.0f} s" in PART
    assert words.BODY_BYTES == 256 * 1024 and words.ROW_BYTES == 1024 * 1024
