"""An ONNX model as bytes, node by node; the same calls give the same bytes on every machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from scripts.lib.embedder.wire import block, number, real, words

Attribute = int | float | Sequence[int]
FLOAT, INT32 = 1, 6
_TYPES: dict[str, int] = {"float32": FLOAT, "uint8": 2, "int32": INT32, "int64": 7}
_A_FLOAT, _AN_INT, _INTS = 1, 2, 7
_IR_VERSION, _OPSET = 10, 21
CONTRIB = "com.microsoft"


class OnnxFile:
    """Little endian, as ONNX wants it. Every constant is kept once, by its name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._constants: dict[str, bytes] = {}
        self._ends: list[bytes] = []

    def node(self, op: str, inputs: Sequence[str], *outputs: str, domain: str = "", **attributes: Attribute) -> str:
        """The name of the first output."""
        content = b"".join(words(1, name) for name in inputs) + b"".join(words(2, name) for name in outputs)
        content += words(4, op) + b"".join(_attribute(name, value) for name, value in attributes.items())
        self._nodes.append(content + (words(7, domain) if domain else b""))
        return outputs[0]

    def constant(self, name: str, array: Any) -> str:
        if name not in self._constants:
            array = np.ascontiguousarray(array)
            dims = b"".join(number(1, size) for size in array.shape)
            raw = array.astype(array.dtype.newbyteorder("<")).tobytes()
            self._constants[name] = dims + number(2, _TYPES[array.dtype.name]) + words(8, name) + block(9, raw)
        return name

    def takes(self, name: str, kind: int, shape: Sequence[str | int]) -> str:
        self._ends.append(block(11, _value(name, kind, shape)))
        return name

    def gives(self, name: str, kind: int, shape: Sequence[str | int]) -> None:
        self._ends.append(block(12, _value(name, kind, shape)))

    def written(self) -> bytes:
        graph = b"".join(block(1, node) for node in self._nodes) + words(2, self._name)
        graph += b"".join(block(5, constant) for constant in self._constants.values()) + b"".join(self._ends)
        opsets = block(8, words(1, "") + number(2, _OPSET)) + block(8, words(1, CONTRIB) + number(2, 1))
        return number(1, _IR_VERSION) + words(2, "postern") + block(7, graph) + opsets


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        return block(5, words(1, name) + real(2, value) + number(20, _A_FLOAT))
    if isinstance(value, int):
        return block(5, words(1, name) + number(3, value) + number(20, _AN_INT))
    return block(5, words(1, name) + b"".join(number(8, one) for one in value) + number(20, _INTS))


def _value(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    dims = b"".join(block(1, number(1, size) if isinstance(size, int) else words(2, size)) for size in shape)
    return words(1, name) + block(2, block(1, number(1, kind) + block(2, dims)))


Arrays = Mapping[str, Any]
