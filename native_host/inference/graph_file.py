"""Writes ONNX graphs node by node with numpy alone: what is installed here needs no `onnx` package to build a model.

The same calls give the same bytes on every machine: what is built at set-up can be pinned.

Field numbers are those of onnx.proto3 (ONNX IR version 10).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from native_host.inference.onnx import load_numpy
from native_host.inference.protobuf import piece, single, whole

CONTRIBUTED = "com.microsoft"
_IR_VERSION, _OPSET = 10, 21
TYPES = {"float32": 1, "uint8": 2, "int8": 3, "int32": 6, "int64": 7, "bool": 9, "float16": 10}
_ALIGNMENT = 4096  # A page: whoever maps the file into memory finds each tensor at the beginning of one.
_OUTSIDE_FROM = 1024  # Bytes. Less than that stays inside the graph.
Attribute = int | float | str | Sequence[int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a tensor's bytes lie in the file beside the graph."""

    offset: int
    length: int


class TensorFile:
    """The file beside a graph in which large tensors lie, each once. `name` is what the graph calls it."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name = name
        self._file = file
        self._at = 0

    def put(self, array: Any) -> Place:
        """Raises OSError."""
        gap = -self._at % _ALIGNMENT
        self._file.write(b"\0" * gap)
        content = load_numpy().ascontiguousarray(array).reshape(-1).view("uint8").data
        self._file.write(content)
        place = Place(self._at + gap, len(content))
        self._at = place.offset + place.length
        return place


class GraphWriter:
    """Collects nodes, constants, inputs and outputs; `model()` is the file's bytes."""

    def __init__(self, name: str, tensors: TensorFile | None = None) -> None:
        self._name = name
        self._tensors = tensors
        self._nodes: list[bytes] = []
        self._constants: dict[str, bytes] = {}
        self._inputs: list[bytes] = []
        self._outputs: list[bytes] = []

    def input(self, name: str, kind: str, shape: Sequence[int | str]) -> str:
        """`shape`: a number, or a name for a length that is known only when the graph runs."""
        self._inputs.append(_value(name, kind, shape))
        return name

    def output(self, name: str, kind: str, shape: Sequence[int | str]) -> str:
        self._outputs.append(_value(name, kind, shape))
        return name

    def node(
        self, op: str, inputs: Sequence[str], outputs: str | Sequence[str], domain: str = "", **attributes: Attribute
    ) -> str:
        """Returns the name of the first output. "" stands for an input or output that is left out."""
        outputs = [outputs] if isinstance(outputs, str) else outputs
        fields = [piece(1, name) for name in inputs] + [piece(2, name) for name in outputs]
        fields += [piece(4, op), *(piece(5, _attribute(name, value)) for name, value in attributes.items())]
        self._nodes.append(b"".join(fields) + (piece(7, domain) if domain else b""))
        return outputs[0]

    def contributed(self, op: str, inputs: Sequence[str], outputs: str | Sequence[str], **attributes: Attribute) -> str:
        """A node of onnxruntime's own set of operations."""
        return self.node(op, inputs, outputs, CONTRIBUTED, **attributes)

    def constant(self, name: str, array: Any, place: Place | None = None) -> str:
        """`place`: bytes that are in the file already, for a tensor that is read in two shapes. Raises OSError."""
        if name in self._constants:
            return name
        array = load_numpy().ascontiguousarray(array).reshape(load_numpy().shape(array))
        array = array.astype(array.dtype.newbyteorder("<"), copy=False)  # As the format wants it, on every machine.
        head = b"".join(whole(1, size) for size in array.shape) + whole(2, TYPES[array.dtype.name]) + piece(8, name)
        if place is None and self._tensors is not None and array.nbytes >= _OUTSIDE_FROM:
            place = self._tensors.put(array)
        self._constants[name] = head + (self._outside(place) if place is not None else piece(9, array.tobytes()))
        return name

    def _outside(self, place: Place) -> bytes:
        if self._tensors is None:
            raise ValueError("a place in a file, and no file")
        told = {"location": self._tensors.name, "offset": str(place.offset), "length": str(place.length)}
        return b"".join(piece(13, piece(1, key) + piece(2, value)) for key, value in told.items()) + whole(14, 1)

    def model(self) -> bytes:
        graph = [*(piece(1, node) for node in self._nodes), piece(2, self._name)]
        graph += [piece(5, constant) for constant in self._constants.values()]
        graph += [*(piece(11, one) for one in self._inputs), *(piece(12, one) for one in self._outputs)]
        opsets = piece(8, piece(1, "") + whole(2, _OPSET)) + piece(8, piece(1, CONTRIBUTED) + whole(2, 1))
        return whole(1, _IR_VERSION) + piece(2, "postern") + piece(7, b"".join(graph)) + opsets


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        return piece(1, name) + single(2, value) + whole(20, 1)
    if isinstance(value, int):
        return piece(1, name) + whole(3, value) + whole(20, 2)
    if isinstance(value, str):
        return piece(1, name) + piece(4, value) + whole(20, 3)
    return piece(1, name) + b"".join(whole(8, one) for one in value) + whole(20, 7)


def _value(name: str, kind: str, shape: Sequence[int | str]) -> bytes:
    sizes = (whole(1, size) if isinstance(size, int) else piece(2, size) for size in shape)
    tensor = whole(1, TYPES[kind]) + piece(2, b"".join(piece(1, size) for size in sizes))
    return piece(1, name) + piece(2, piece(1, tensor))
