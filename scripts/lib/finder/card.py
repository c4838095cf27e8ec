"""The model's card: what it is, what it was made of, what it was measured to do. Only figures that were measured."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from native_host.inference.registry import Model
from scripts.lib.finder.table import table


def card(model: Model, checked: Mapping[str, float], shape: Mapping[str, Any], made_by: str, figures: Path | None) -> str:
    """`made_by`: the recipe. `figures`: the JSON that scripts/eval wrote."""
    measured = table(json.loads(figures.read_text("utf-8"))) if figures else "Not measured yet: run scripts/eval.\n"
    return f"""# {model.name}

Finds private values in running text, private topics, the task that is asked and its complexity, in one pass.

* Licence: {model.licence}. Source: {model.source}.
* Shape: {shape["layers"]} layers of {shape["hidden"]}, windows of {model.most_pieces} pieces; 8-bit weights.
* Types: {", ".join(model.types)}.
* Topics: {", ".join(model.topics)}.
* What counts as private, and what does not: `scripts/lib/corpus/README.md`.

## Data and recipe

{made_by}
## The graph against the trained net (200 texts of the dev set)

| same likeliest tag | mean difference of scores | greatest | pieces |
|---|---|---|---|
| {checked["same_tag"]:.3%} | {checked["score_apart_mean"]:g} | {checked["score_apart_most"]:g} | {checked["pieces"]:g} |

## Thresholds, calibrated on the dev set

{_row(model.thresholds)}

Where nothing near is sure to be private:

{_row(model.lone_thresholds)}

Topics: {_row(model.topic_thresholds)}

## Measured on texts that training never saw

{measured}"""


def _row(scores: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {score:g}" for name, score in scores.items())
