"""What a decoder's graph wants and gives, read from the graph itself. Whatever is not known here is refused by its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from native_host.inference.language.unusable import UnusableModel

_FLOATS: dict[str, Literal["float32", "float16"]] = {"tensor(float)": "float32", "tensor(float16)": "float16"}
_WHOLE = {"tensor(int64)": "int64", "tensor(int32)": "int32"}
_PLAIN = ("input_ids", "attention_mask", "position_ids", "num_logits_to_keep")
_SHARED = {"seqlens_k": "int32", "total_sequence_length": "int32"}


@dataclass(frozen=True, slots=True)
class Cache:
    """One tensor of past keys or values, [1, heads, length, width], and the output that takes its place."""

    past: str
    present: str
    heads: int
    width: int
    kind: Literal["float32", "float16"]


@dataclass(frozen=True, slots=True)
class Signature:
    """`whole`: inputs of whole numbers by role, with name and type. `is_shared`: past and present are one memory."""

    whole: Mapping[str, tuple[str, str]]
    logits: str
    caches: tuple[Cache, ...]
    is_shared: bool


def read_signature(
    inputs: Sequence[Any], outputs: Sequence[Any], names: Mapping[str, str], may_share: bool = False
) -> Signature:
    """Of a session's inputs and outputs (`name`, `shape`, `type`). `may_share`: the model's makers say so of its graph.

    Raises UnusableModel.
    """
    asked, given = {one.name: one for one in inputs}, {one.name: one for one in outputs}
    whole = {role: names[role] for role in _PLAIN if names[role] in asked}
    counts = all(name in asked for name in _SHARED)
    roles = {**whole, **({name: name for name in _SHARED} if counts else {})}
    if "input_ids" not in roles or not (counts or "attention_mask" in roles):
        raise UnusableModel("The graph has no inputs input_ids and attention_mask: it is no decoder of the form known here.")
    if names["logits"] not in given or given[names["logits"]].type not in _FLOATS:
        raise UnusableModel(f"The graph has no output {names['logits']} of numbers of 16 or 32 bits.")
    caches = tuple(_caches(asked, given, names))
    known = {*roles.values(), *(cache.past for cache in caches)}
    for name in asked:
        if name not in known:
            raise UnusableModel(f'The graph wants the input "{name}", which is not known here. Choose another model.')
    types = {role: (name, _type(asked[name])) for role, name in roles.items()}
    return Signature(types, names["logits"], caches, counts or may_share)


def _type(value: Any) -> str:
    if value.type not in _WHOLE:
        raise UnusableModel(
            f'The graph wants "{value.name}" as {value.type}; whole numbers of 32 or 64 bits are known here.'
        )
    return _WHOLE[value.type]


def _caches(asked: Mapping[str, Any], given: Mapping[str, Any], names: Mapping[str, str]) -> list[Cache]:
    made: list[Cache] = []
    while True:
        layer = len(made) // 2
        found = [_of_layer(names[f"past_{one}_names"], layer) in asked for one in ("key", "value")]
        if not any(found):
            break
        for one in ("key", "value"):
            past = _of_layer(names[f"past_{one}_names"], layer)
            present = _of_layer(names[f"present_{one}_names"], layer)
            made.append(_cache(past, present, asked, given))
    if not made:
        raise UnusableModel("The graph has no past_key_values: without them each word would read the whole text again.")
    return made


def _of_layer(name: str, layer: int) -> str:
    return name.replace("%d", str(layer))


def _cache(past: str, present: str, asked: Mapping[str, Any], given: Mapping[str, Any]) -> Cache:
    if past not in asked or present not in given:
        raise UnusableModel(f'The graph has no pair of "{past}" and "{present}".')
    shape, kind = asked[past].shape, asked[past].type
    is_known = len(shape) == 4 and isinstance(shape[1], int) and isinstance(shape[3], int)
    if not is_known or kind not in _FLOATS or given[present].type != kind:
        raise UnusableModel(
            f'The graph\'s "{past}" is {kind} {shape}; [batch, heads, length, width] of 16 or 32 bits is known.'
        )
    return Cache(past, present, shape[1], shape[3], _FLOATS[kind])
