"""The shipped catalogue is whole, and a damaged one is refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from native_host.depot.catalogue import read_catalogue
from native_host.depot.failure import DepotFailed

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "models/catalogue.json"


def test_the_shipped_catalogue_says_everything_of_each_model() -> None:
    entries = list(read_catalogue(SHIPPED).values())
    assert entries[0].name == "smollm2-135m-instruct" and entries[0].package is not None
    larger = entries[1:]
    assert len(larger) >= 8
    for entry in larger:
        assert entry.address.startswith("https://")
        assert 0.5 <= float(entry.parameters.split()[0]) <= 8
        assert entry.licence and entry.dtype
        # Weights and a past fit into the memory that it says; no model claims to fit into less than it is.
        assert entry.memory_gb * 1e9 > entry.about_bytes
        paths = [file.path for file in entry.files]
        assert entry.graph in paths and "tokenizer.json" in paths and "tokenizer_config.json" in paths
        assert "genai_config.json" in paths or "config.json" in paths
        assert entry.revision is None or len(entry.revision) == 40
    assert {entry.device for entry in larger} == {"cpu", "gpu"}


def test_what_nobody_measured_serves_nothing() -> None:
    assert all(entry.tasks == () for entry in read_catalogue(SHIPPED).values())


def test_a_hash_is_one_or_openly_none() -> None:
    for entry in read_catalogue(SHIPPED).values():
        for file in entry.files:
            assert file.sha256 is None or (len(file.sha256) == 64 and int(file.sha256, 16) >= 0)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.update(version=2),
        lambda raw: raw["models"][1].update(name="../x"),
        lambda raw: raw["models"][1].update(device="tpu"),
        lambda raw: raw["models"][1].update(tasks=["everything"]),
        lambda raw: raw["models"][1].update(graph="other.onnx"),
        lambda raw: raw["models"][1]["files"][0].update(path="/etc/passwd"),
        lambda raw: raw["models"][1].pop("repository"),
        lambda raw: raw["models"][1].pop("licence"),
    ],
)
def test_a_damaged_one_is_refused(tmp_path: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    raw = json.loads(SHIPPED.read_text("utf-8"))
    spoil(raw)
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(DepotFailed, match=r"catalogue\.json is damaged"):
        read_catalogue(path)
