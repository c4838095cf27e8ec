"""PROTOCOL.md cannot rot: its examples are parsed, and every message and code is in it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from native_host.contract import messages
from native_host.contract.messages import PROTOCOL_VERSION, Limits
from native_host.contract.refusals import RefusalCode
from native_host.wire.handshake import read_extension_hello
from native_host.wire.parse import parse_from_host, parse_request
from native_host.wire.serialise import dump

DOCUMENT = (Path(__file__).resolve().parents[3] / "native_host" / "PROTOCOL.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```json (\w+)\n(.*?)\n```", DOCUMENT, re.DOTALL)


@pytest.mark.parametrize(("side", "text"), EXAMPLES, ids=[json.loads(text)["type"] for _, text in EXAMPLES])
def test_examples_are_what_the_parsers_accept(side: str, text: str) -> None:
    if side == "hello":
        assert read_extension_hello(text.encode(), json.loads(text)["nonce"]) == "firefox"
        return
    message = parse_request(text.encode(), Limits()) if side == "extension" else parse_from_host(text.encode())
    assert json.loads(dump(message)) == json.loads(text)


@pytest.mark.parametrize(
    "cls", [*get_args(messages.Request), messages.Cancel, *get_args(messages.Reply), *get_args(messages.FromBridge)]
)
def test_every_message_has_an_example(cls: type) -> None:
    word = cls.__dataclass_fields__["type"].default  # type: ignore[attr-defined]
    assert word in {json.loads(text)["type"] for _, text in EXAMPLES}


@pytest.mark.parametrize("code", list(RefusalCode))
def test_every_code_is_explained(code: RefusalCode) -> None:
    assert re.search(rf"^\|.*`{code.value}`.*\|", DOCUMENT, re.MULTILINE)


def test_the_version_is_this_one() -> None:
    assert f"Protocol version **{PROTOCOL_VERSION}**" in DOCUMENT
