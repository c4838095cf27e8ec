"""A workflow as bytes, for whoever seals them, and back."""

from __future__ import annotations

import base64
import json

from native_host.answerer.learned.agreement import Agreement
from native_host.answerer.learned.workflow import Example, Workflow
from native_host.contract.embedding import DIMENSIONS

_VERSION = 1


def to_bytes(of: Workflow) -> bytes:
    counts = of.agreement
    return json.dumps(
        {
            "version": _VERSION,
            "shown": of.shown,
            "labels": of.labels,
            "of": [one.label for one in of.examples],
            "vectors": base64.b64encode(b"".join(one.vector for one in of.examples)).decode(),
            "agreement": [counts.agreed, counts.cases, counts.steps_back, counts.is_open],
            "answers": of.answers,
        },
        ensure_ascii=False,
    ).encode()


def from_bytes(data: bytes) -> Workflow | None:
    """Null for what another version wrote."""
    read = json.loads(data)
    if read["version"] != _VERSION:
        return None
    vectors, size = base64.b64decode(read["vectors"]), 2 * DIMENSIONS
    examples = tuple(Example(vectors[at * size : (at + 1) * size], label) for at, label in enumerate(read["of"]))
    return Workflow(read["shown"], tuple(read["labels"]), examples, Agreement(*read["agreement"]), read["answers"])
