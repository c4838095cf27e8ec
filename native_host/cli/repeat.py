"""`postern repeat --jsonl`: of each pair of requests, whether the second would be served the answer to the first."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from native_host.answerer.repeat.likeness import same
from native_host.cli.jsonl import run_jsonl
from native_host.contract.embedding import Embedder
from native_host.contract.numbers import TEXT_BYTES
from native_host.contract.refusals import RefusalCode, Refused
from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.place import models_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    return run_jsonl(make_repeat_line(OnnxEmbedder(models_folder())))


def make_repeat_line(embedder: Embedder) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "a", "b"}` with `{"id", "same", "score", "why"}`.

    Without an embedder every pair is "no_embedder": `scripts/run` builds it.
    """

    def repeat_line(line: Mapping[str, object]) -> dict[str, object]:
        likeness = same(_text(line, "a"), _text(line, "b"), embedder)
        return {"id": line.get("id"), "same": likeness.same, "score": likeness.score, "why": likeness.why}

    return repeat_line


def _text(line: Mapping[str, object], name: str) -> str:
    text = line.get(name)
    if not isinstance(text, str):
        raise Refused(RefusalCode.BAD_FIELD, name)
    if len(text.encode("utf-8")) > TEXT_BYTES:
        raise Refused(RefusalCode.TOO_LARGE, name)
    return text
