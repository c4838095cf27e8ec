"""The finder's graph for CUDA: 16-bit floats out of the bytes of the processor's graph. Nothing large ships twice.

Its large tensors are external data that lie inside `finder.onnx`: the ranges of that file's own initialisers. onnxruntime
folds the few nodes that widen them when the session opens. CUDA has no kernels for the operations of 8 bits.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper

from scripts.lib.finder.graph import Graph, Weights, far_first
from scripts.lib.finder.quantise import ZERO

_LEAST_BYTES = 4_096


def build_cuda_graph(weights: Weights, heads: int, cpu_graph: bytes, location: str) -> bytes:
    """`cpu_graph`: what `build_graph` made of the same weights in 8 bits; `location`: the name of its file."""
    return _CudaGraph(weights, heads, cpu_graph, location).built()


class _CudaGraph(Graph):
    def __init__(self, weights: Weights, heads: int, cpu_graph: bytes, location: str) -> None:
        super().__init__(weights, heads, "fp16")
        self._file, self._location = cpu_graph, location
        self._stored = {tensor.name: tensor for tensor in onnx.load_from_string(cpu_graph).graph.initializer}

    def _matrix(self, name: str) -> str:
        linear = name.removesuffix(".w")
        if f"{linear}.far.wq" not in self._stored:
            return self._half(self._widened(linear), name)
        halves = [self._widened(f"{linear}.{which}") for which in ("far", "near")]
        return self._half(self._node("Concat", halves, f"{name}.joined", axis=1 if linear.endswith("up") else 0), name)

    def _vector(self, name: str) -> str:
        values = self._weights[name]
        if name.endswith(".up.b"):  # In the order in which the processor's graph has the channels.
            values = values[far_first(self._weights[name.replace("up.b", "reach")])]
        return self._float(name, values)

    def _widened(self, name: str) -> str:
        wide = self._node("Cast", [self._inside(f"{name}.wq")], f"{name}.wide", to=TensorProto.FLOAT)
        return self._node("Mul", [wide, self._inside(f"{name}.ws")], f"{name}.scaled")

    def _table(self) -> str:
        rows, width = self._weights["rows"].shape
        blocks = self._stored["rows.s"].dims[1]
        split = self._constant("rows.split", np.array([rows, blocks, width // blocks], np.int64))
        whole = self._constant("rows.whole", np.array([rows, width], np.int64))
        wide = self._node("Cast", [self._inside("rows.q")], "rows.wide", to=TensorProto.FLOAT)
        around = self._node("Sub", [wide, self._constant("rows.zero", np.array(ZERO, np.float32))], "rows.around")
        cut = self._node("Reshape", [around, split], "rows.cut")
        scales = self._node("Unsqueeze", [self._inside("rows.s"), self._int("middle.2", [2])], "rows.scales")
        scaled = self._node("Mul", [cut, scales], "rows.scaled")
        return self._half(self._node("Reshape", [scaled, whole], "rows.flat"), "rows")

    def _half(self, wide: str, name: str) -> str:
        return self._node("Cast", [wide], f"{name}.half", to=TensorProto.FLOAT16)

    def _inside(self, name: str) -> str:
        """A tensor of the processor's graph: where it lies in that file, or itself if it is small."""
        if name in self._constants:
            return name
        tensor = self._stored[name]
        if len(tensor.raw_data) < _LEAST_BYTES:
            return self._constant(name, numpy_helper.to_array(tensor))
        offset = self._file.index(tensor.raw_data)
        made = TensorProto(name=name, data_type=tensor.data_type, dims=tensor.dims, data_location=TensorProto.EXTERNAL)
        for key, value in (("location", self._location), ("offset", offset), ("length", len(tensor.raw_data))):
            made.external_data.add(key=key, value=str(value))
        self._constants[name] = made
        return name
