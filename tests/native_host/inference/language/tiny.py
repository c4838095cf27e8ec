"""Decoders of a few thousand weights, and the same arithmetic in plain numpy: what every graph is compared with."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

MARKS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
STOP = 258
VOCABULARY = 256 + len(MARKS)
EPSILON, BASE = 1e-5, 10_000.0
Weights = dict[str, Any]


@dataclass(frozen=True)
class Sizes:
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    width: int = 16
    inner: int = 96
    context: int = 512

    @property
    def hidden(self) -> int:
        return self.heads * self.width


MHA, GQA, MQA = Sizes(kv_heads=4), Sizes(), Sizes(kv_heads=1, width=32, heads=2)


def random_weights(sizes: Sizes, seed: int) -> Weights:
    """Matrices are [outputs, inputs]."""
    rng = np.random.default_rng(seed)

    def matrix(rows: int, columns: int) -> Any:
        return rng.standard_normal((rows, columns), np.float32) * np.float32(columns**-0.5)

    made: Weights = {"embed": rng.standard_normal((VOCABULARY, sizes.hidden), np.float32)}
    for layer in range(sizes.layers):
        for name, rows, columns in (
            ("q", sizes.hidden, sizes.hidden),
            ("k", sizes.kv_heads * sizes.width, sizes.hidden),
            ("v", sizes.kv_heads * sizes.width, sizes.hidden),
            ("o", sizes.hidden, sizes.hidden),
            ("gate", sizes.inner, sizes.hidden),
            ("up", sizes.inner, sizes.hidden),
            ("down", sizes.hidden, sizes.inner),
        ):
            made[f"{layer}.{name}"] = matrix(rows, columns)
        for name in ("norm1", "norm2"):
            made[f"{layer}.{name}"] = rng.uniform(0.5, 1.5, sizes.hidden).astype(np.float32)
    made["norm"] = rng.uniform(0.5, 1.5, sizes.hidden).astype(np.float32)
    made["head"] = made["embed"]
    return made


def chain(following: Mapping[int, int], sizes: Sizes = GQA, other: int = STOP) -> Weights:
    """A model that after each token says the one that `following` names, and `other` after the rest."""
    made = random_weights(sizes, 3)
    for name, value in made.items():
        if name.endswith((".o", ".down")):
            made[name] = np.zeros_like(value)
        elif name.endswith("norm"):
            made[name] = np.ones_like(value)
    # Signs are nearly at right angles to one another: 63 with themselves, 36 with others at the very most. In between lies
    # what the first number, the same for every token, says for `other`.
    made["embed"] = np.random.default_rng(4).choice(np.array([-1, 1], np.float32), made["embed"].shape)
    made["embed"][:, 0] = 1
    head = np.zeros_like(made["embed"])
    for token, next_one in following.items():
        head[next_one, 1:] += made["embed"][token, 1:]
    head[other, 0] = 48
    made["head"] = head
    return made


def after_prompt(text: str, other: int = STOP) -> Mapping[int, int]:
    """What `chain` needs to answer with the bytes of `text`, none of them twice. The template ends with a line feed."""
    tokens = [ord("\n"), *text.encode(), STOP]
    assert len(set(tokens)) == len(tokens)
    return dict(itertools.pairwise(tokens))


def reference(weights: Weights, sizes: Sizes, ids: Sequence[int]) -> Any:
    """Scores [S, V] of a whole text, in numbers of 64 bits and without any cache."""
    exact = {name: np.asarray(value, np.float64) for name, value in weights.items()}
    x = exact["embed"][list(ids)]
    for layer in range(sizes.layers):
        of = {name.split(".")[1]: value for name, value in exact.items() if name.startswith(f"{layer}.")}
        x = x + _attention(of, sizes, _norm(x, of["norm1"])) @ of["o"].T
        inner = _norm(x, of["norm2"])
        gate = inner @ of["gate"].T
        x = x + (gate / (1 + np.exp(-gate)) * (inner @ of["up"].T)) @ of["down"].T
    return _norm(x, exact["norm"]) @ exact["head"].T


def _norm(x: Any, gain: Any) -> Any:
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * gain


def _attention(of: Weights, sizes: Sizes, x: Any) -> Any:
    length = len(x)
    query = _turned((x @ of["q"].T).reshape(length, sizes.heads, sizes.width))
    key = _turned((x @ of["k"].T).reshape(length, sizes.kv_heads, sizes.width))
    value = (x @ of["v"].T).reshape(length, sizes.kv_heads, sizes.width)
    group = sizes.heads // sizes.kv_heads
    mixed = []
    for head in range(sizes.heads):
        scores = query[:, head] @ key[:, head // group].T * sizes.width**-0.5
        scores[np.triu_indices(length, 1)] = -np.inf
        likely = np.exp(scores - scores.max(-1, keepdims=True))
        mixed.append(likely / likely.sum(-1, keepdims=True) @ value[:, head // group])
    return np.concatenate(mixed, -1)


def _turned(x: Any) -> Any:
    """Rotary positions: the two halves of a head are the two coordinates of its planes."""
    length, _, width = x.shape
    angle = np.outer(np.arange(length), BASE ** (-np.arange(0, width, 2) / width))[:, None]
    first, second = x[..., : width // 2], x[..., width // 2 :]
    cos, sin = np.cos(angle), np.sin(angle)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], -1)
