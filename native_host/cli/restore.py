"""`postern restore --jsonl`: put originals back into an answer, whole or in chunks."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping

from native_host.cli.jsonl import run_jsonl
from native_host.contract.entities import Entity
from native_host.contract.messages import Segment
from native_host.contract.records import Kept
from native_host.contract.refusals import RefusalCode, Refused
from native_host.redactor.placeholder import LABELS, Name
from native_host.redactor.stream import Restorer

_CANONICAL = re.compile(r"\[([A-Z_]+)_([1-9][0-9]{0,6})\]")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    return run_jsonl(restore_line)


def restore_line(line: Mapping[str, object]) -> dict[str, object]:
    """Restores "text", or "chunks" as a stream would; secrets stay, whatever the bindings say, and "one_way" names them."""
    bindings = _bindings(line.get("bindings"))
    restorer = Restorer(lambda name: Kept(None) if name.label == Entity.SECRET else bindings.get(name))
    segments: list[Segment] = []
    for chunk in _chunks(line):
        segments += restorer.feed(chunk)
    segments += restorer.finish()
    unknown = dict.fromkeys(one.placeholder for one in segments if one.status == "unknown")
    one_way = dict.fromkeys(one.placeholder for one in segments if one.status == "one_way")
    return {
        "id": line.get("id"),
        "text": "".join(one.text for one in segments),
        "restored": sum(1 for one in segments if one.status == "restored"),
        "unknown": list(unknown),
        "one_way": list(one_way),
    }


def _bindings(raw: object) -> dict[Name, Kept]:
    if not isinstance(raw, dict):
        raise Refused(RefusalCode.BAD_FIELD, "bindings")
    bindings: dict[Name, Kept] = {}
    for placeholder, value in raw.items():
        found = _CANONICAL.fullmatch(placeholder)
        if found is None or found.group(1) not in LABELS.values() or not isinstance(value, str):
            raise Refused(RefusalCode.BAD_FIELD, "bindings")
        name = Name(found.group(1), int(found.group(2)))
        bindings[name] = Kept(value)
    return bindings


def _chunks(line: Mapping[str, object]) -> list[str]:
    text, chunks = line.get("text"), line.get("chunks")
    if isinstance(text, str) and chunks is None:
        return [text]
    if text is None and isinstance(chunks, list) and all(isinstance(chunk, str) for chunk in chunks):
        return chunks
    raise Refused(RefusalCode.BAD_FIELD, "text")
