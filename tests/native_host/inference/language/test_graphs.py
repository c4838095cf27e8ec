"""Every kind of graph gives what plain numpy gives for the same weights: whole, in chunks, word by word, rewound."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from native_host.inference.language.convert import convert_gguf
from native_host.inference.language.loading import Loaded, load
from native_host.inference.language.stepping import GrowingStepper, SharedStepper
from native_host.inference.onnx import load_onnxruntime
from tests.native_host.inference.language.tiny import GQA, MHA, MQA, Sizes, random_weights, reference
from tests.native_host.inference.language.tiny_folder import Look, plain_graph, write_folder
from tests.native_host.inference.language.tiny_gguf import F32, Q4_1, Q8_0, metadata, write_gguf

IDS = [int(one) for one in np.random.default_rng(5).integers(0, 256, 41)]
LOOKS = {
    "positions": Look(),
    "no positions": Look(has_positions=False, keeps_last=True),
    "fused": Look(fused=True, has_positions=False),
}
SHAPES = {"MHA": MHA, "GQA": GQA, "MQA": MQA}


def converted(tmp_path: Path, sizes: Sizes, linear: int = Q4_1, accuracy: int = 0) -> tuple[Loaded, Any]:
    source, folder = tmp_path / "tiny.gguf", tmp_path / "converted"
    folder.mkdir()
    kept = write_gguf(source, random_weights(sizes, 1), sizes, metadata(sizes), linear)
    convert_gguf(source, folder, name="tiny", origin="test", licence="Apache-2.0", is_pinned=True, accuracy=accuracy)
    return load(folder), kept


def step(loaded: Loaded, ids: list[int]) -> Any:
    return loaded.stepper.step(ids, load_onnxruntime().RunOptions()).copy()


def every_way(loaded: Loaded, exact: Any, within: float) -> None:
    """Whole; then from a rewind in chunks; then word by word. `exact`: scores [S, V]."""
    assert np.abs(step(loaded, IDS) - exact[-1]).max() < within
    loaded.stepper.rewind(0)
    for start, end in ((0, 16), (16, 32), (32, 41)):
        assert np.abs(step(loaded, IDS[start:end]) - exact[end - 1]).max() < within
    loaded.stepper.rewind(30)
    assert loaded.stepper.length == 30
    for at in range(30, 41):
        assert np.abs(step(loaded, [IDS[at]]) - exact[at]).max() < within


@pytest.mark.parametrize("sizes", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("linear", [Q4_1, Q8_0, F32])
def test_a_converted_file_loses_nothing(tmp_path: Path, sizes: Sizes, linear: int) -> None:
    loaded, kept = converted(tmp_path, sizes, linear)
    assert isinstance(loaded.stepper, SharedStepper)
    every_way(loaded, reference(kept, sizes, IDS), 1e-4)


def test_products_of_eight_bits_are_near(tmp_path: Path) -> None:
    """As it is shipped: what the input's rounding to 8 bits leaves."""
    loaded, kept = converted(tmp_path, GQA, accuracy=4)
    exact = reference(kept, GQA, IDS)[-1]
    found = step(loaded, IDS)
    assert np.corrcoef(found, exact)[0, 1] > 0.999


@pytest.mark.parametrize("sizes", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_a_plain_graph(tmp_path: Path, sizes: Sizes, look: Look) -> None:
    weights = random_weights(sizes, 2)
    loaded = load(write_folder(tmp_path / "tiny", weights, sizes, look))
    assert isinstance(loaded.stepper, GrowingStepper)
    every_way(loaded, reference(weights, sizes, IDS), 1e-4)


@pytest.mark.parametrize("sizes", SHAPES.values(), ids=SHAPES.keys())
def test_a_graph_of_genai_whose_past_and_present_are_one_memory(tmp_path: Path, sizes: Sizes) -> None:
    weights = random_weights(sizes, 2)
    look = Look(fused=True, has_positions=False)
    loaded = load(write_folder(tmp_path / "tiny", weights, sizes, look, genai=True))
    assert isinstance(loaded.stepper, SharedStepper)
    every_way(loaded, reference(weights, sizes, IDS), 1e-4)


def test_the_layout_of_genai_and_that_of_optimum_say_the_same_in_other_files(tmp_path: Path) -> None:
    weights = random_weights(GQA, 2)
    genai = load(write_folder(tmp_path / "genai", weights, GQA, genai=True))
    optimum = load(write_folder(tmp_path / "optimum", weights, GQA))
    assert (genai.context, optimum.context) == (512, 512)
    assert (set(genai.stop_ids), set(optimum.stop_ids)) == ({256, 258}, {258})
    assert np.array_equal(step(genai, IDS), step(optimum, IDS))


@pytest.mark.parametrize("sizes", SHAPES.values(), ids=SHAPES.keys())
def test_a_past_of_sixteen_bits(tmp_path: Path, sizes: Sizes) -> None:
    weights = random_weights(sizes, 2)
    loaded = load(write_folder(tmp_path / "tiny", weights, sizes, Look(kind="float16")))
    exact = reference(weights, sizes, IDS)
    every_way(loaded, exact, 0.1)
    loaded.stepper.rewind(0)
    whole = step(loaded, IDS)
    loaded.stepper.rewind(20)
    assert np.abs(step(loaded, IDS[20:]) - whole).max() < 0.05


def test_what_is_written_is_a_model_to_the_format_s_own_checker(tmp_path: Path) -> None:
    for name in ("float32", "float16"):
        onnx.checker.check_model(plain_graph(random_weights(GQA, 2), GQA, Look(kind=name)), full_check=True)


def test_a_tied_head_lies_in_the_file_once(tmp_path: Path) -> None:
    converted(tmp_path, GQA)
    model = onnx.load(str(tmp_path / "converted/model.onnx"), load_external_data=False)
    places = {
        one.name: {entry.key: entry.value for entry in one.external_data}
        for one in model.graph.initializer
        if one.name in ("embed.q", "head.q")
    }
    assert places["embed.q"] == places["head.q"]
    assert all(int(place["offset"]) % 4096 == 0 for place in places.values())


def test_a_run_that_was_ended_adds_nothing(tmp_path: Path) -> None:
    weights = random_weights(GQA, 2)
    exact = reference(weights, GQA, IDS)
    for loaded, right in (
        (load(write_folder(tmp_path / "tiny", weights, GQA)), exact),
        (lambda pair: (pair[0], reference(pair[1], GQA, IDS)))(converted(tmp_path, GQA)),
    ):
        step(loaded, IDS[:20])
        ended = load_onnxruntime().RunOptions()
        ended.terminate = True
        with pytest.raises(Exception, match="terminate"):
            loaded.stepper.step(IDS[20:], ended)
        assert loaded.stepper.length == 20
        assert np.abs(step(loaded, IDS[20:]) - right[-1]).max() < 1e-4
