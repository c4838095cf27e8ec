"""What a model's folder says of itself: genai_config.json where there is one, else the files that optimum leaves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from native_host.inference.language.folder import Manifest
from native_host.inference.language.unusable import UnusableModel

# What the graph calls its inputs and outputs, in both layouts, unless a genai_config.json says otherwise.
_NAMES = {
    "input_ids": "input_ids",
    "attention_mask": "attention_mask",
    "position_ids": "position_ids",
    "num_logits_to_keep": "num_logits_to_keep",
    "past_key_names": "past_key_values.%d.key",
    "past_value_names": "past_key_values.%d.value",
    "logits": "logits",
    "present_key_names": "present.%d.key",
    "present_value_names": "present.%d.value",
}
_MOST_JSON = 1 << 26
_CONTEXT_KEYS = ("max_position_embeddings", "sliding_window", "original_max_position_embeddings")


@dataclass(frozen=True, slots=True)
class Facts:
    """`context`: tokens at most. `names`: of inputs and outputs, by role; those of caches with %d for the layer.

    `beginning`: the mark for the beginning of a text, empty where there is none. `may_share`: the graph lets past and
    present be one memory.
    """

    context: int
    stop_ids: frozenset[int]
    template: str
    beginning: str
    names: Mapping[str, str]
    may_share: bool


def read_facts(folder: Path, manifest: Manifest) -> Facts:
    """Raises UnusableModel for what is missing or contradicts itself."""
    beside = folder / Path(manifest.graph).parent
    genai = _json(beside / "genai_config.json") or _json(folder / "genai_config.json") or {}
    try:
        told = _genai(genai["model"]) if genai else _optimum(folder)
        context, stops, names = told
        shares = genai.get("search", {}).get("past_present_share_buffer") is True
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UnusableModel("The model's configuration is not of a form that is known here.") from None
    if manifest.most_context is not None:
        context = min(context, manifest.most_context)
    if context < 2 or not stops:
        raise UnusableModel("The model's configuration names no length of context, or no token that ends an answer.")
    return Facts(context, frozenset(stops), _template(beside, folder), _beginning(beside, folder), names, shares)


def _genai(model: Mapping[str, Any]) -> tuple[int, set[int], dict[str, str]]:
    decoder = model["decoder"]
    names = dict(_NAMES)
    for role, name in {**decoder.get("inputs", {}), **decoder.get("outputs", {})}.items():
        if role in names:
            names[role] = str(name)
    context = int(model["context_length"])
    sliding = decoder.get("sliding_window")
    if sliding:
        context = min(context, int(sliding["window_size"]))
    return context, _whole_numbers(model["eos_token_id"]), names


def _optimum(folder: Path) -> tuple[int, set[int], dict[str, str]]:
    config = _json(folder / "config.json") or {}
    generation = _json(folder / "generation_config.json") or {}
    # Past its window, or past what it was trained on, a model needs another graph: it is never let so far.
    lengths = [int(config[key]) for key in _CONTEXT_KEYS if config.get(key)]
    stops = generation.get("eos_token_id", config.get("eos_token_id"))
    return min(lengths), _whole_numbers(stops), dict(_NAMES)


def _whole_numbers(value: object) -> set[int]:
    several = value if isinstance(value, list) else [value]
    if not all(isinstance(one, int) and not isinstance(one, bool) and one >= 0 for one in several):
        raise ValueError("token")
    return set(several)


def _template(*folders: Path) -> str:
    for folder in folders:
        beside = folder / "chat_template.jinja"
        if beside.is_file() and beside.stat().st_size <= _MOST_JSON:
            return beside.read_text("utf-8", errors="replace")
        template = (_json(folder / "tokenizer_config.json") or {}).get("chat_template")
        if isinstance(template, list):  # Several by name: the one for plain answers.
            named = [one.get("template") for one in template if isinstance(one, dict) and one.get("name") == "default"]
            template = named[0] if named else None
        if isinstance(template, str):
            return template
    raise UnusableModel("The model has no chat template: it is no model that was taught to answer, or a file is missing.")


def _beginning(*folders: Path) -> str:
    for folder in folders:
        mark = (_json(folder / "tokenizer_config.json") or {}).get("bos_token")
        mark = mark.get("content") if isinstance(mark, dict) else mark
        if isinstance(mark, str):
            return mark
    return ""


def _json(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > _MOST_JSON:
            raise ValueError("too long")
        read = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        raise UnusableModel(f"{path.name} of the model cannot be read. Remove the model and pull it again.") from None
    return read if isinstance(read, dict) else None
