"""A decoder of the llama architecture as an ONNX graph: grouped-query attention, rotary positions, gated SiLU, RMS norms.

Inputs: `input_ids` int64 [1, S], `seqlens_k` int32 [1] (length after this run, less one), `total_sequence_length` int32 [],
and per layer `past_key_values.N.key|value` [1, heads, length, width]. Outputs: `logits` float32 [1, V] of the last position
alone, and `present.N.key|value`, which may be the very memory of the past.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from native_host.inference.graph_file import GraphWriter, TensorFile
from native_host.inference.language.gguf import BLOCK, F32, Q8_0, Tensor
from native_host.inference.language.linear import FAST, Rows, eight_bits, linear, stacked
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_numpy


@dataclass(frozen=True, slots=True)
class Shape:
    """`width` of a head; `context`: positions that the graph knows; `base` of the rotary angles."""

    layers: int
    heads: int
    kv_heads: int
    width: int
    context: int
    base: float
    epsilon: float


def llama_graph(shape: Shape, tensors: Mapping[str, Tensor], file: TensorFile, accuracy: int = FAST) -> bytes:
    """Tensors by their names in GGUF; rows of query and key still in the order of interleaved angles.

    Raises UnusableModel for a tensor that is missing, or one that this architecture does not have; OSError.
    """
    _check(shape, tensors)
    return _Llama(shape, tensors, file, accuracy).model()


_OF_A_LAYER = ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down")


def _check(shape: Shape, tensors: Mapping[str, Tensor]) -> None:
    layers = {f"blk.{layer}.{name}.weight" for layer in range(shape.layers) for name in _OF_A_LAYER}
    needed = layers | {"token_embd.weight", "output_norm.weight"}
    for name in sorted(needed - set(tensors)):
        raise UnusableModel(f"The tensor {name} is missing. Download the file again.")
    for name in sorted(set(tensors) - needed - {"output.weight"}):
        raise UnusableModel(f"The tensor {name} is none of the llama architecture as it is known here.")
    if tensors["token_embd.weight"].type not in (Q8_0, F32):
        raise UnusableModel("The tensor token_embd.weight has to be of type Q8_0 or F32.")
    if tensors["token_embd.weight"].columns % BLOCK:
        raise UnusableModel("The width of the model has to be a multiple of 32.")


class _Llama:
    def __init__(self, shape: Shape, tensors: Mapping[str, Tensor], file: TensorFile, accuracy: int) -> None:
        self._shape, self._tensors, self._file, self._accuracy = shape, tensors, file, accuracy
        self._graph = GraphWriter("llama", file)
        self._head: Rows | None = None

    def model(self) -> bytes:
        graph = self._graph
        graph.input("input_ids", "int64", [1, "S"])
        graph.input("seqlens_k", "int32", [1])
        graph.input("total_sequence_length", "int32", [])
        residual = self._embed()
        x = self._norm_first(residual)
        for layer in range(self._shape.layers):
            x, residual = self._layer(layer, x, residual)
        self._finish(x)
        return graph.model()

    def _embed(self) -> str:
        graph, tensor = self._graph, self._tensors["token_embd.weight"]
        flat = graph.node("Reshape", ["input_ids", self._whole("minus_one", [-1])], "ids")
        if tensor.type == F32:
            return graph.node("Gather", [graph.constant("embed.w", tensor.blocks), flat], "embedded")
        data, scales = eight_bits(tensor.blocks)
        place = self._file.put(data)  # Once in the file, for the table and, where it is tied, for the head.
        scale_place = self._file.put(scales)
        table = graph.constant("embed.q", data.reshape(tensor.rows, tensor.columns), place)
        scale = graph.constant("embed.s", scales, scale_place)
        sizes = {"bits": 8, "block_size": BLOCK, "gather_axis": 0, "quantize_axis": 1}
        if "output.weight" not in self._tensors:
            graph.constant("head.q", data, place)
            graph.constant("head.s", scales, scale_place)
        return graph.contributed("GatherBlockQuantized", [table, flat, scale], "embedded", **sizes)

    def _norm_first(self, x: str) -> str:
        gain = self._gain("blk.0.attn_norm.weight")
        return self._graph.node(
            "SimplifiedLayerNormalization", [x, gain], "first", axis=-1, epsilon=self._shape.epsilon, stash_type=1
        )

    def _layer(self, layer: int, x: str, residual: str) -> tuple[str, str]:
        at = f"blk.{layer}."
        mixed = self._attention(layer, x)
        projected = self._linear(mixed, f"{at}attn_output", self._tensors[f"{at}attn_output.weight"])
        x, residual = self._add_norm(projected, residual, f"{at}ffn_norm.weight")
        gate_up = self._linear(x, f"{at}ffn", *(self._tensors[f"{at}ffn_{name}.weight"] for name in ("gate", "up")))
        inner = self._tensors[f"{at}ffn_gate.weight"].rows
        parts = [f"{at}gate", f"{at}up"]
        self._graph.node("Split", [gate_up, self._whole("gate_and_up", [inner, inner])], parts, axis=-1)
        bent = self._graph.contributed("QuickGelu", [parts[0]], f"{at}silu", alpha=1.0)  # x * sigmoid(x) with alpha 1.
        product = self._graph.node("Mul", [bent, parts[1]], f"{at}gated")
        down = self._linear(product, f"{at}ffn_down", self._tensors[f"{at}ffn_down.weight"])
        following = f"blk.{layer + 1}.attn_norm.weight" if layer + 1 < self._shape.layers else "output_norm.weight"
        return self._add_norm(down, residual, following)

    def _attention(self, layer: int, x: str) -> str:
        graph, shape, at = self._graph, self._shape, f"blk.{layer}."
        query, key, value = (self._tensors[f"{at}attn_{name}.weight"] for name in "qkv")
        query, key = self._halves_apart(query, shape.heads), self._halves_apart(key, shape.kv_heads)
        joined = self._linear(x, f"{at}qkv", query, key, value)
        batched = graph.node("Unsqueeze", [joined, self._whole("axis_0", [0])], f"{at}qkv.3d")
        cache: list[int | str] = [1, shape.kv_heads, "L", shape.width]
        names = [graph.input(f"past_key_values.{layer}.{one}", "float32", cache) for one in ("key", "value")]
        present = [graph.output(f"present.{layer}.{one}", "float32", cache) for one in ("key", "value")]
        inputs = [batched, "", "", *names, "seqlens_k", "total_sequence_length", *self._angles()]
        sizes = {"num_heads": shape.heads, "kv_num_heads": shape.kv_heads, "do_rotary": 1, "rotary_interleaved": 0}
        graph.contributed(
            "GroupQueryAttention", inputs, [f"{at}mixed.3d", *present], scale=float(shape.width) ** -0.5, **sizes
        )
        return graph.node("Squeeze", [f"{at}mixed.3d", self._whole("axis_0", [0])], f"{at}mixed")

    def _halves_apart(self, tensor: Tensor, heads: int) -> Tensor:
        """GGUF keeps the two numbers that one angle turns side by side, the operation half a head apart: rows move."""
        numpy = load_numpy()
        order = numpy.arange(tensor.rows).reshape(heads, self._shape.width // 2, 2).swapaxes(1, 2).ravel()
        return Tensor(tensor.rows, tensor.columns, tensor.type, tensor.blocks[order])

    def _angles(self) -> list[str]:
        """Cosines and sines [context, width / 2]."""
        numpy, shape = load_numpy(), self._shape
        speed = shape.base ** (-numpy.arange(0, shape.width, 2, dtype=numpy.float64) / shape.width)
        angle = numpy.outer(numpy.arange(shape.context), speed)
        turns = {"cos": numpy.cos(angle), "sin": numpy.sin(angle)}
        return [self._graph.constant(name, turn.astype(numpy.float32)) for name, turn in turns.items()]

    def _add_norm(self, x: str, residual: str, gain: str) -> tuple[str, str]:
        outputs = [f"{gain}.x", "", "", f"{gain}.r"]
        inputs = [x, residual, self._gain(gain)]
        self._graph.contributed("SkipSimplifiedLayerNormalization", inputs, outputs, epsilon=self._shape.epsilon)
        return outputs[0], outputs[3]

    def _finish(self, x: str) -> None:
        graph, tied = self._graph, "output.weight" not in self._tensors
        ends = [self._whole("minus_one", [-1]), self._whole("far", [1 << 62]), self._whole("axis_0", [0])]
        last = graph.node("Slice", [x, *ends], "last")
        tensor = self._tensors["token_embd.weight" if tied else "output.weight"]
        made = linear(graph, stacked("the head", tensor), last, "head", self._accuracy)
        graph.node("Identity", [made], "logits")
        graph.output("logits", "float32", [1, tensor.rows])

    def _linear(self, x: str, name: str, *tensors: Tensor) -> str:
        return linear(self._graph, stacked(name, *tensors), x, name, self._accuracy)

    def _gain(self, name: str) -> str:
        return self._graph.constant(name, self._tensors[name].blocks.reshape(-1))

    def _whole(self, name: str, values: list[int]) -> str:
        return self._graph.constant(name, load_numpy().array(values, "int64"))


def counted(tensors: Mapping[str, Tensor]) -> int:
    """Weights in all."""
    return sum(tensor.rows * tensor.columns for tensor in tensors.values())


def as_shape(metadata: Mapping[str, Any], most_context: int) -> Shape:
    """From GGUF's keys. Raises UnusableModel for what is not known here."""
    if metadata.get("general.architecture") != "llama":
        raise UnusableModel("The file is not of the llama architecture; no other is converted here.")
    for odd in ("llama.rope.scaling.type", "llama.expert_count", "llama.attention.sliding_window"):
        if metadata.get(odd) not in (None, 0, "none"):
            raise UnusableModel(f"The file sets {odd}, which is not known here.")
    try:
        heads = int(metadata["llama.attention.head_count"])
        width = int(metadata["llama.embedding_length"]) // heads
        made = Shape(
            layers=int(metadata["llama.block_count"]),
            heads=heads,
            kv_heads=int(metadata.get("llama.attention.head_count_kv", heads)),
            width=width,
            context=min(int(metadata["llama.context_length"]), most_context),
            base=float(metadata.get("llama.rope.freq_base", 10_000.0)),
            epsilon=float(metadata["llama.attention.layer_norm_rms_epsilon"]),
        )
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        raise UnusableModel("The file does not tell its sizes. Download it again.") from None
    if int(metadata.get("llama.rope.dimension_count", width)) != width or made.kv_heads < 1 or heads % made.kv_heads:
        raise UnusableModel("The sizes of the file's heads are not known here.")
    return made
