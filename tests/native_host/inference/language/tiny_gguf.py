"""Writes GGUF files of tiny decoders, byte by byte."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np

from tests.native_host.inference.language.tiny import BASE, EPSILON, MARKS, Sizes, Weights
from tests.native_host.inference.language.tiny_tokenizer import byte_letters

F32, Q4_1, Q8_0 = 0, 3, 8
CHATML = "{% for m in messages %}{{'<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>' + '\n'}}{% endfor %}"
_NAMES = {
    "norm1": "attn_norm",
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "o": "attn_output",
    "norm2": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}


def words() -> list[str]:
    """The tokenizer's: bytes first, then marks."""
    return [*byte_letters(), *MARKS]


def metadata(sizes: Sizes) -> dict[str, Any]:
    return {
        "general.architecture": "llama",
        "llama.block_count": sizes.layers,
        "llama.context_length": sizes.context,
        "llama.embedding_length": sizes.hidden,
        "llama.attention.head_count": sizes.heads,
        "llama.attention.head_count_kv": sizes.kv_heads,
        "llama.attention.layer_norm_rms_epsilon": EPSILON,
        "llama.rope.freq_base": BASE,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.tokens": words(),
        "tokenizer.ggml.token_type": [1] * 256 + [3] * len(MARKS),
        "tokenizer.ggml.merges": [],
        "tokenizer.ggml.eos_token_id": 258,
        "tokenizer.chat_template": CHATML,
    }


def write_gguf(path: Path, weights: Weights, sizes: Sizes, told: dict[str, Any], linear: int = Q4_1) -> Weights:
    """Returns the weights as the file has them. The head is left out where it is the embedding."""
    kept: Weights = {}
    tensors: list[tuple[str, Any, int, bytes]] = []
    for name, value in weights.items():
        if name == "head" and value is weights["embed"]:
            continue
        kind = F32 if "norm" in name else Q8_0 if name in ("embed", "head") else linear
        content, kept[name] = _quantised(value, kind)
        if name.endswith((".q", ".k")):
            content = _side_by_side(content, sizes.heads if name.endswith(".q") else sizes.kv_heads)
        tensors.append((_name(name), value.shape[::-1], kind, content.tobytes()))
    kept.setdefault("head", kept["embed"])
    path.write_bytes(file_bytes(told, tensors))
    return kept


def file_bytes(told: dict[str, Any], tensors: list[tuple[str, Any, int, bytes]], version: int = 3) -> bytes:
    head = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(told))
    head += b"".join(_text(key) + _typed(value) for key, value in told.items())
    data = b""
    for name, shape, kind, content in tensors:
        data += b"\0" * (-len(data) % 32)
        head += _text(name) + struct.pack("<I", len(shape)) + b"".join(struct.pack("<Q", n) for n in shape)
        head += struct.pack("<IQ", kind, len(data))
        data += content
    return head + b"\0" * (-len(head) % 32) + data


def _name(name: str) -> str:
    if "." not in name:
        return {"embed": "token_embd", "norm": "output_norm", "head": "output"}[name] + ".weight"
    layer, of = name.split(".")
    return f"blk.{layer}.{_NAMES[of]}.weight"


def _quantised(value: Any, kind: int) -> tuple[Any, Any]:
    """Bytes [rows, bytes of a row], and the weights that they stand for."""
    if kind == F32:
        return value.astype("<f4").reshape(-1, value.shape[-1]).view(np.uint8), value
    blocks = value.reshape(len(value), -1, 32)
    if kind == Q8_0:
        scale = (np.maximum(np.abs(blocks).max(-1, keepdims=True), 1e-2) / 127).astype(np.float16)
        whole = np.rint(blocks / scale.astype(np.float32)).clip(-127, 127).astype(np.int8)
        content = np.concatenate([scale.view(np.uint8), whole.view(np.uint8)], -1)
        exact = whole * scale.astype(np.float32)
    else:
        least = blocks.min(-1, keepdims=True).astype(np.float16)
        scale = ((blocks.max(-1, keepdims=True) - least) / 15).astype(np.float16)
        whole = np.rint((blocks - least) / scale.astype(np.float32)).clip(0, 15).astype(np.uint8)
        content = np.concatenate([scale.view(np.uint8), least.view(np.uint8), whole[..., :16] | whole[..., 16:] << 4], -1)
        exact = whole * scale.astype(np.float32) + least.astype(np.float32)
    return content.reshape(len(value), -1), exact.reshape(value.shape).astype(np.float32)


def _side_by_side(rows: Any, heads: int) -> Any:
    """The rows that one angle turns, side by side instead of half a head apart."""
    return rows.reshape(heads, 2, -1, rows.shape[-1]).swapaxes(1, 2).reshape(rows.shape)


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text.encode())) + text.encode()


def _typed(value: Any) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    if isinstance(value, list):
        kind = 5 if value and isinstance(value[0], int) else 8
        items = b"".join(_text(one) if kind == 8 else struct.pack("<i", one) for one in value)
        return struct.pack("<IIQ", 9, kind, len(value)) + items
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    return struct.pack("<II", 4, value)
