"""A model's folder becomes a model: verified, opened, and tried before anybody relies on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from native_host.inference.language.facts import Facts, read_facts
from native_host.inference.language.folder import Manifest, read_manifest, verify
from native_host.inference.language.signature import read_signature
from native_host.inference.language.stepping import Stepper, stepper
from native_host.inference.language.templates import family_of
from native_host.inference.language.texts import Texts
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_numpy, load_onnxruntime
from native_host.inference.session import Opened, open_file

Want = Literal["auto", "cpu"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything a language model is made of."""

    manifest: Manifest
    opened: Opened
    stepper: Stepper
    texts: Texts
    stop_ids: frozenset[int]
    context: int


def load(folder: Path) -> Loaded:
    """Verifies every file first: half a model, or a changed one, is never opened. Raises UnusableModel.

    What was made for a GPU and fails there runs on the processor, and says why.
    """
    manifest = read_manifest(folder)
    verify(folder, manifest)
    facts = read_facts(folder, manifest)
    texts = texts_of(folder, manifest, facts)
    opened, steps = _opened(folder / manifest.graph, facts, "auto" if manifest.device == "gpu" else "cpu")
    return Loaded(manifest, opened, steps, texts, facts.stop_ids, facts.context)


def texts_of(folder: Path, manifest: Manifest, facts: Facts) -> Texts:
    """Raises UnusableModel."""
    beside = next(
        (place for place in ((folder / manifest.graph).parent, folder) if (place / "tokenizer.json").is_file()), folder
    )
    return Texts(beside / "tokenizer.json", family_of(facts.template, facts.beginning))


def _opened(graph: Path, facts: Facts, want: Want, why: tuple[str, ...] = ()) -> tuple[Opened, Stepper]:
    provider = "cpu"
    try:
        opened = open_file(graph, want)
        provider = opened.provider
        inputs, outputs = opened.session.get_inputs(), opened.session.get_outputs()
        signature = read_signature(inputs, outputs, facts.names, facts.may_share)
        steps = stepper(opened.session, signature, provider, facts.context)
        _try(steps, facts)
    except ImportError:
        raise UnusableModel("onnxruntime cannot be loaded. Run scripts/postern doctor.") from None
    except Exception as error:  # Whatever the library or a driver finds wrong with a graph.
        if provider == "cuda":
            return _opened(graph, facts, "cpu", (f"CUDA: {type(error).__name__}",))
        if isinstance(error, UnusableModel):
            raise
        raise UnusableModel(f"onnxruntime cannot run the model's graph ({type(error).__name__}).") from None
    return replace(opened, reasons=why or opened.reasons), steps


def _try(steps: Stepper, facts: Facts) -> None:
    """Two runs, of which the second has a past."""
    token = min(facts.stop_ids)
    for _ in range(2):
        scores = steps.step([token], load_onnxruntime().RunOptions())
    if len(scores) <= max(facts.stop_ids) or not load_numpy().isfinite(scores).all():
        raise UnusableModel("The model's graph gives no scores that could be used. Choose another model.")
    steps.rewind(0)
