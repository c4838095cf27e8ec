"""The finder's network in torch: MiniLM's layers over summed rows, a head for tags, one for the whole text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from native_host.inference.pieces.rows import NOTHING, ROWS, VOCABULARY
from native_host.inference.tags import tag_count
from scripts.lib.finder.labels import NAME_TYPES, TASKS, TOPICS, TYPES


@dataclass(frozen=True, slots=True)
class Shape:
    layers: int = 4
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    # Each text is seen once or twice: nothing to learn by heart, and drawing the masks costs a twentieth of the time.
    dropout: float = 0.0
    has_features: bool = (
        True  # Without them the finder sees no more than MiniLM's own pieces: only to measure what they add.
    )


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.dropout = shape.heads, shape.dropout
        self.qkv = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.hidden)
        self.norm1 = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.up = nn.Linear(shape.hidden, shape.inner)
        self.down = nn.Linear(shape.inner, shape.hidden)
        self.norm2 = nn.LayerNorm(shape.hidden, eps=1e-12)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        split = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        # In 32 bits: the backward pass of this one operation is three times as slow in bfloat16 on a processor (measured).
        with torch.autocast(x.device.type, enabled=x.device.type == "cuda"):
            query, key, value = split if x.device.type == "cuda" else split.float()
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, hidden))
        x = self.norm1(x + functional.dropout(mixed, self.dropout, self.training))
        inner = self.down(functional.gelu(self.up(x)))
        return self.norm2(x + functional.dropout(inner, self.dropout, self.training))


class Net(nn.Module):
    """`rows` [B, S, SLOTS] and `mask` [B, S] in; tags of pieces, tags of all names, and the whole text's scores out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        # The vocabulary's rows stay as they are: names never seen in training keep their place beside those that were.
        self.pieces = nn.Embedding(VOCABULARY, shape.hidden, padding_idx=NOTHING)
        self.pieces.weight.requires_grad_(False)
        self.features = nn.Embedding(ROWS - VOCABULARY + 1, shape.hidden, padding_idx=0)
        nn.init.normal_(self.features.weight, std=0.01)
        with torch.no_grad():
            self.features.weight[0] = 0
            self.pieces.weight[NOTHING] = 0
        self.positions = nn.Parameter(torch.zeros(shape.positions, shape.hidden))
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.tags = nn.Linear(shape.hidden, tag_count(TYPES))
        self.names = nn.Linear(shape.hidden, tag_count(NAME_TYPES))  # Teaches the layers; not shipped.
        self.whole = nn.Linear(2 * shape.hidden, len(TOPICS) + len(TASKS) + 1)

    def forward(self, rows: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x, pooled = self.read(rows, mask)
        return self.tags(x), self.names(x), self.whole(pooled)

    def read(self, rows: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """What the heads see: of each piece [B, S, hidden], and of the text [B, 2 * hidden]."""
        piece = rows[..., 0]
        summed = self.pieces(piece)
        if self.shape.has_features:
            summed = summed + self.features((rows[..., 1:] - (VOCABULARY - 1)).clamp_min(0)).sum(2)
        x = self.norm(summed + self.positions[: rows.shape[1]])
        x = functional.dropout(x, self.shape.dropout, self.training)
        seen = mask[:, None, None, :].bool()
        for layer in self.layers:
            x = layer(x, seen)
        share = mask[..., None].to(x.dtype)
        mean = (x * share).sum(1) / share.sum(1)
        return x, torch.cat([x[:, 0], mean], -1)


def load_encoder(net: Net, state: dict[str, Any]) -> None:
    """Take MiniLM's weights: its first layers, its table, its positions with the first token type added."""
    with torch.no_grad():
        _load_embeddings(net, state)
        for index, layer in enumerate(net.layers):
            _load_layer(layer, state, f"encoder.layer.{index}.")


def _load_embeddings(net: Net, state: dict[str, Any]) -> None:
    table = state["embeddings.word_embeddings.weight"].clone()
    table[NOTHING] = 0
    net.pieces.weight.copy_(table)
    net.positions.copy_(state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0])
    net.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
    net.norm.bias.copy_(state["embeddings.LayerNorm.bias"])


def _load_layer(layer: Any, state: dict[str, Any], at: str) -> None:
    for part in ("weight", "bias"):
        names = [f"{at}attention.self.{name}.{part}" for name in ("query", "key", "value")]
        getattr(layer.qkv, part).copy_(torch.cat([state[name] for name in names]))
        getattr(layer.out, part).copy_(state[f"{at}attention.output.dense.{part}"])
        getattr(layer.norm1, part).copy_(state[f"{at}attention.output.LayerNorm.{part}"])
        getattr(layer.up, part).copy_(state[f"{at}intermediate.dense.{part}"])
        getattr(layer.down, part).copy_(state[f"{at}output.dense.{part}"])
        getattr(layer.norm2, part).copy_(state[f"{at}output.LayerNorm.{part}"])
