"""The finder as an ONNX graph, written node by node: 8-bit for processors, 16-bit floats for CUDA."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from scripts.lib.finder.quantise import quantised_columns, quantised_rows

Kind = Literal["int8", "fp32", "fp16"]
Weights = Mapping[str, Any]
_CONTRIB = "com.microsoft"
_BLOCK = 128
_FAR = 24  # One inner channel in so many.


def build_graph(weights: Weights, heads: int, kind: Kind) -> bytes:
    """`weights`: see weights.py and reach.py. Outputs `tags` and `whole`.

    Inputs: `rows` int32 [B, S, K], the first K slots of each piece, K <= SLOTS, and `mask` int32 [B, S].
    """
    built = Graph(weights, heads, kind).built()
    onnx.checker.check_model(built)
    return built


def far_first(reach: Any) -> Any:
    """The order of the inner channels in the graph of 8 bits."""
    return np.argsort(-reach, kind="stable")


def how_many_far(order: Any) -> int:
    return max(1, len(order) // _FAR)


class Graph:
    def __init__(self, weights: Weights, heads: int, kind: Kind) -> None:
        self._weights, self._heads, self._kind = weights, heads, kind
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def built(self) -> bytes:
        self._embed()
        hidden = "x"
        for index in range(sum(name.endswith(".qkv.w") for name in self._weights)):
            hidden = self._layer(index, hidden)
        self._finish(hidden)
        return self._model()

    def _model(self) -> bytes:
        inputs = [_value("rows", TensorProto.INT32, ["B", "S", "K"]), _value("mask", TensorProto.INT32, ["B", "S"])]
        tags, whole = self._weights["tags.w"].shape[1], self._weights["whole.w"].shape[1]
        outputs = [_value("tags", TensorProto.FLOAT, ["B", "S", tags]), _value("whole", TensorProto.FLOAT, ["B", whole])]
        graph = helper.make_graph(self._nodes, "finder", inputs, outputs, list(self._constants.values()))
        opsets = [helper.make_opsetid("", 21), helper.make_opsetid(_CONTRIB, 1)]
        made = helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="postern")
        return made.SerializeToString()  # type: ignore[no-any-return]

    def _embed(self) -> None:
        self._sum_of_rows()
        self._node("Shape", ["mask"], "shape")
        self._node("Gather", ["shape", self._int("one", [1])], "length")
        positions = self._float("positions", self._weights["positions"])
        self._node("Slice", [positions, self._int("zero", [0]), "length", "zero"], "placed")
        self._node("Add", ["summed", "placed"], "embedded")
        norm = [self._float("norm.g", self._weights["norm.g"]), self._float("norm.b", self._weights["norm.b"])]
        self._node("LayerNormalization", ["embedded", *norm], "x", axis=-1, epsilon=1e-12)

    def _sum_of_rows(self) -> None:
        if self._kind == "int8":
            block = min(_BLOCK, self._weights["rows"].shape[1])
            data, scales = quantised_rows(self._weights["rows"], block)
            table = [self._constant("rows.q", data), "rows", self._constant("rows.s", scales)]
            self._node("GatherBlockQuantized", table, "gathered", bits=8, block_size=block, gather_axis=0, quantize_axis=1)
        else:
            self._node("Gather", [self._table(), "rows"], "gathered")
        self._node("ReduceSum", ["gathered", self._int("slots", [2])], "summed", keepdims=0)

    def _layer(self, index: int, x: str) -> str:
        at = f"{index}."
        mixed = self._attention(at, x)
        projected = self._linear(mixed, f"{at}out", self._weights[f"{at}out.w"], self._vector(f"{at}out.b"))
        first = self._add_norm(projected, x, f"{at}norm1")
        down = self._feed_forward(at, first)
        return self._add_norm(down, first, f"{at}norm2", bias=self._float(f"{at}down.b", self._weights[f"{at}down.b"]))

    def _feed_forward(self, at: str, x: str) -> str:
        """Without the last bias. In 8 bits the few channels that reach far behind the activation have a scale of their own:
        with one for all of them twice as many pieces changed their likeliest tag (measured).
        """
        if self._kind != "int8":
            raised = self._node("MatMul", [x, self._matrix(f"{at}up.w")], f"{at}up.p")
            bent = self._node("BiasGelu", [raised, self._vector(f"{at}up.b")], f"{at}gelu")
            return self._node("MatMul", [bent, self._matrix(f"{at}down.w")], f"{at}down.p")
        order = far_first(self._weights[f"{at}reach"])
        few = how_many_far(order)
        far, near = self._inner(at, x, order[:few], ".far"), self._inner(at, x, order[few:], ".near")
        return self._node("Add", [far, near], f"{at}sum")

    def _inner(self, at: str, x: str, channels: Any, part: str) -> str:
        up, bias, down = (self._weights[f"{at}{name}"] for name in ("up.w", "up.b", "down.w"))
        raised = self._linear(x, f"{at}up{part}", up[:, channels])
        bent = self._node("BiasGelu", [raised, self._float(f"{at}up.b{part}", bias[channels])], f"{at}gelu{part}")
        return self._linear(bent, f"{at}down{part}", down[channels])

    def _attention(self, at: str, x: str) -> str:
        weight, bias = self._weights[f"{at}qkv.w"], self._float(f"{at}qkv.b", self._weights[f"{at}qkv.b"])
        if self._kind == "int8":
            data, scales = self._columns(f"{at}qkv", weight)
            self._quantise(x)
            inputs = [f"{x}.q", data, bias, f"{x}.s", scales, "mask", f"{x}.z"]
            return self._node("QAttention", inputs, f"{at}mixed", num_heads=self._heads)
        inputs = [x, self._matrix(f"{at}qkv.w"), bias, "mask"]
        return self._node("Attention", inputs, f"{at}mixed", num_heads=self._heads)

    def _linear(self, x: str, name: str, weight: Any, bias: str = "") -> str:
        if self._kind == "int8":
            data, scales = self._columns(name, weight)
            self._quantise(x)
            return self._node("MatMulIntegerToFloat", [f"{x}.q", data, f"{x}.s", scales, f"{x}.z", "", bias], f"{name}.y")
        product = self._node("MatMul", [x, self._matrix(f"{name}.w")], f"{name}.p")
        return self._node("Add", [product, bias], f"{name}.y") if bias else product

    def _add_norm(self, x: str, residual: str, name: str, bias: str = "") -> str:
        norm = [self._float(f"{name}.g", self._weights[f"{name}.g"]), self._float(f"{name}.b", self._weights[f"{name}.b"])]
        if self._kind != "int8":
            inputs = [x, residual, *norm, *([bias] if bias else [])]
            return self._node("SkipLayerNormalization", inputs, f"{name}.o", epsilon=1e-12)
        # Apart, on a processor: the joint operation takes several times as long there as its parts (see session.py).
        for number, term in enumerate([residual, bias] if bias else [residual]):
            x = self._node("Add", [x, term], f"{name}.sum{number}")
        return self._node("LayerNormalization", [x, *norm], f"{name}.o", axis=-1, epsilon=1e-12)

    def _finish(self, x: str) -> None:
        """Tags of every piece; for the whole text, the first place beside the mean of all."""
        tags = self._node("MatMul", [x, self._float("tags.w", self._weights["tags.w"])], "tags.p")
        self._output("Add", [tags, self._float("tags.b", self._weights["tags.b"])], "tags")
        self._node("Gather", [x, self._constant("first", np.array(0, np.int64))], "head", axis=1)
        self._node("Cast", ["mask"], "mask.f", to=self._type())
        self._node("Unsqueeze", ["mask.f", self._int("middle", [1])], "mask.r")
        self._node("MatMul", ["mask.r", x], "sum.k")
        self._node("Squeeze", ["sum.k", "middle"], "sum")
        self._node("ReduceSum", ["mask.f", "middle"], "count", keepdims=1)
        self._node("Div", ["sum", "count"], "mean")
        self._node("Concat", ["head", "mean"], "both", axis=1)
        whole = self._node("MatMul", ["both", self._float("whole.w", self._weights["whole.w"])], "whole.p")
        self._output("Add", [whole, self._float("whole.b", self._weights["whole.b"])], "whole")

    def _output(self, op: str, inputs: list[str], name: str) -> None:
        if self._kind == "fp16":
            self._node("Cast", [self._node(op, inputs, f"{name}.h")], name, to=TensorProto.FLOAT)
        else:
            self._node(op, inputs, name)

    def _quantise(self, x: str) -> None:
        """Once for every use of `x`."""
        if not any(f"{x}.q" in node.output for node in self._nodes):
            self._nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [f"{x}.q", f"{x}.s", f"{x}.z"]))

    def _columns(self, name: str, weight: Any) -> tuple[str, str]:
        data, scales = quantised_columns(weight)
        return self._constant(f"{name}.wq", data), self._constant(f"{name}.ws", scales)

    def _node(self, op: str, inputs: list[str], output: str, **attributes: Any) -> str:
        domain = _CONTRIB if op in _CONTRIBUTED else ""
        self._nodes.append(helper.make_node(op, inputs, [output], domain=domain, **attributes))
        return output

    def _table(self) -> str:
        return self._float("rows.t", self._weights["rows"])

    def _matrix(self, name: str) -> str:
        return self._float(name, self._weights[name])

    def _vector(self, name: str) -> str:
        return self._float(name, self._weights[name])

    def _float(self, name: str, array: Any) -> str:
        return self._constant(name, np.asarray(array, np.float16 if self._kind == "fp16" else np.float32))

    def _int(self, name: str, values: list[int]) -> str:
        return self._constant(name, np.array(values, np.int64))

    def _constant(self, name: str, array: Any) -> str:
        if name not in self._constants:
            self._constants[name] = numpy_helper.from_array(np.asarray(array, order="C"), name)
        return name

    def _type(self) -> int:
        return int(TensorProto.FLOAT16 if self._kind == "fp16" else TensorProto.FLOAT)


_CONTRIBUTED = {
    "GatherBlockQuantized",
    "Attention",
    "QAttention",
    "MatMulIntegerToFloat",
    "SkipLayerNormalization",
    "BiasGelu",
}


def _value(name: str, kind: int, shape: list[Any]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)
