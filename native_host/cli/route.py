"""`postern route --jsonl`: where each text would run and why, with what was measured of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace

from native_host.cli.deciding import Decided, decide
from native_host.cli.jsonl import run_jsonl
from native_host.cli.redact import LINE_S, code_points
from native_host.contract.policy import Reason
from native_host.contract.refusals import RefusalCode, Refused
from native_host.contract.tasks import Task
from native_host.router.answering import Answering, Offered, features_of, reason_of
from native_host.router.batch_room import AskedFields
from native_host.router.batches.offering import is_wanted
from native_host.router.choose import choose_runtime
from native_host.router.rooms import Rooms
from native_host.service.build import own_extraction, own_model, rooms_in_memory
from native_host.settings.places import find_places


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    places = find_places()
    rooms = rooms_in_memory(code_points, LINE_S)
    rooms = replace(rooms, model=own_model(places), extraction=own_extraction(places))
    try:
        return run_jsonl(make_route_line(rooms))
    finally:
        rooms.detector.reader.close()


def make_route_line(rooms: Rooms) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "text"[, "site", "mode", "documents"]}`."""

    answering = Answering(rooms)
    answering.prepare()

    def route_line(line: Mapping[str, object]) -> dict[str, object]:
        documents = line.get("documents", [])
        if not isinstance(documents, list):
            raise Refused(RefusalCode.BAD_FIELD, "documents")
        decided = decide(rooms, line)
        fields = rooms.extraction.asked(decided.text) if documents and is_wanted(decided.rule) else None
        return _written(line.get("id"), decided, decided.answered_by(answering), len(documents), fields)

    return route_line


def _written(
    name: object, decided: Decided, offered: Offered, documents: int, fields: AskedFields | None
) -> dict[str, object]:
    """`fields`: what the text asks for of its documents, as the service understands it; else what a model thinks of it."""
    is_meant = fields is not None and fields.count in (None, documents)
    detection, must_stay, answer = decided.detection, decided.must_stay, offered.answer
    is_batch = is_meant or (documents > 0 and detection.task is Task.BATCH_EXTRACTION)
    features = features_of(must_stay, answer, is_batch=is_batch)
    reason = Reason.BATCH_EXTRACTED if is_meant and not must_stay else reason_of(decided.judged, offered, must_stay)
    return {
        "id": name,
        "runtime": choose_runtime(features).value,
        "reason": reason.value,
        "features": {
            "batch_extraction": is_batch,
            "private_material": must_stay,
            "specialist": answer.name if answer is not None and features.has_specialist else None,
            "values": len(detection.findings),
            "topics": {topic.name.value: topic.score for topic in detection.topics},
            "doubts": len(decided.doubts),
            "task": None if detection.task is None else detection.task.value,
            "complexity": detection.complexity,
            "documents": documents,
            **({"fields": list(fields.names)} if fields is not None and is_meant else {}),
            **({} if answer is None or answer.model is None else {"model": answer.model}),
        },
    }
