"""The model that this version ships: it loads as pinned, finds names, leaves public questions alone, stays small."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import onnx
import pytest

from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.inference.engine import Engine
from native_host.inference.place import models_folder
from native_host.inference.session import INSIDE_CPU_GRAPH

MOST_MB_ON_DISK = 30
MOST_MB_IN_MEMORY = 350


@pytest.fixture(scope="module")
def detector() -> Iterator[Detector]:
    engine = Engine(models_folder())
    assert engine.state == "ready"
    yield Detector(all_rules(), reader=engine, budget_s=60.0)
    engine.close()


def test_a_text_is_read_the_same_typed_as_pasted() -> None:
    people = [("Mira Kolb", "Leeds"), ("Chen Wei", "Torino"), ("Emre Yilmaz", "Kazan"), ("Anna Schmidt", "Hamburg")]
    lines = [
        f"{day} March: {name} came to the clinic in {town} before noon, and {name} called."
        for day in range(1, 9)
        for name, town in people
    ]
    text = "\n".join(lines)
    pasted, typed = Engine(models_folder()), Engine(models_folder())
    for end in range(500, len(text), 150):
        typed.read(text[:end], (), None)
    assert typed.read(text, (), None) == pasted.read(text, (), None)
    typed.close()
    pasted.close()


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("My colleague Marieke Haverkamp is ill again, please write her a note.", "Marieke Haverkamp"),
        ("Meine Nachbarin Roswitha Kessel hat mir geschrieben.", "Roswitha Kessel"),
        ("Notre cliente Solène Garnier attend sa réponse.", "Solène Garnier"),
        ("Mi compañera Itziar Olmedo no puede venir mañana.", "Itziar Olmedo"),
        ("La mia vicina Ornella Battaglini mi ha scritto ieri.", "Ornella Battaglini"),
        ("Moja sąsiadka Bożena Wilczek do mnie napisała.", "Bożena Wilczek"),
        ("My neighbour Nnamdi Okonjo asked me for help.", "Nnamdi Okonjo"),
        ("Моя соседка Марфа Кузьмина написала мне письмо.", "Марфа Кузьмина"),
    ],
)
def test_names_in_prose(detector: Detector, text: str, private: str) -> None:
    start = text.index(private)
    covered = {place for one in detector.detect(text).findings for place in range(one.start, one.end)}
    assert {place for place in range(start, start + len(private)) if text[place] != " "} <= covered


@pytest.mark.parametrize(
    "text",
    [
        "What is the difference between a list and a tuple in Python?",
        "Give me a recipe for lentil soup with carrots and cumin.",
        "Why did the Roman Empire fall?",
        "Compare the MacBook Air with the Dell XPS 13 for a student.",
        "Explain how photosynthesis works to a child of ten.",
        "Write a haiku about autumn leaves.",
        "Wie funktioniert ein Viertaktmotor?",
        "How do I center a div with flexbox?",
    ],
)
def test_public_questions_lose_nothing(detector: Detector, text: str) -> None:
    assert detector.detect(text).findings == ()


def test_the_files_are_small() -> None:
    registry = json.loads((models_folder() / "registry.json").read_text("utf-8"))
    sizes = [file["bytes"] for model in registry["models"] for file in model["files"] if file["role"] != "graph_cuda"]
    assert sizes and sum(sizes) <= MOST_MB_ON_DISK * 1_000_000


def test_the_graph_for_a_gpu_is_made_of_this_very_processors_graph() -> None:
    cpu = (models_folder() / "finder.onnx").read_bytes()
    stored = {one.name: one for one in onnx.load_from_string(cpu).graph.initializer}
    cuda = onnx.load_from_string((models_folder() / "finder.cuda.onnx").read_bytes())
    outside = [one for one in cuda.graph.initializer if one.data_location == onnx.TensorProto.EXTERNAL]
    assert len(outside) > 20
    for one in outside:
        place = {entry.key: entry.value for entry in one.external_data}
        assert place["location"] == INSIDE_CPU_GRAPH
        first = int(place["offset"])
        assert cpu[first : first + int(place["length"])] == stored[one.name].raw_data, one.name


def test_memory_is_bounded_however_long_the_text() -> None:
    sentence = "My colleague Marieke Haverkamp of 12 Mill Road in Leeds asked me about the contract, number {}. "
    command = [sys.executable, "-m", "native_host", "detect", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        for length in (300, 10_000, 60_000):
            text = "".join(map(sentence.format, range(length // len(sentence))))
            process.stdin.write(json.dumps({"id": length, "text": text}).encode() + b"\n")
            process.stdin.flush()
            assert len(json.loads(process.stdout.readline())["spans"]) >= length // len(sentence)
        peak = Path(f"/proc/{process.pid}/status").read_text().split("VmHWM:")[1].split()[0]
    assert int(peak) <= MOST_MB_IN_MEMORY * 1024
