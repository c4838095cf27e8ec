"""Reads a GGUF file (versions 2 and 3, little-endian; format: ggml's docs/gguf.md): metadata and where tensors lie."""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_numpy

F32, Q4_1, Q8_0 = 0, 3, 8
BLOCK = 32  # Weights that share one scale, in both quantised types.
_BLOCK_BYTES = {F32: 4 * BLOCK, Q4_1: 20, Q8_0: 34}
_NAMES = {1: "F16", 2: "Q4_0", 6: "Q5_0", 7: "Q5_1", 10: "Q2_K", 11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 30: "BF16"}
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT, _LIST = 8, 9
_MOST = 1 << 24  # Entries of anything: a larger count is damage, not a model.
_TAKE = "Take a file of the llama architecture in Q4_1 or Q8_0."


@dataclass(frozen=True, slots=True)
class Tensor:
    """`rows` x `columns` weights of one `type`, columns side by side. A vector is one row."""

    rows: int
    columns: int
    type: int
    blocks: Any
    """uint8 [rows, columns / BLOCK, bytes of a block]; float32 [rows, columns] for F32."""


@dataclass(frozen=True, slots=True)
class Gguf:
    metadata: dict[str, Any]
    tensors: dict[str, Tensor]


def read_gguf(path: Path) -> Gguf:
    """Raises UnusableModel. The arrays are views of the file, which stays mapped while one of them lives."""
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        raise UnusableModel(f"{path.name} cannot be read, or is empty. Download it again.") from None
    try:
        return _Reader(content).read()
    except (struct.error, UnicodeDecodeError, OverflowError, KeyError, ValueError):
        raise UnusableModel(f"{path.name} is damaged or cut short. Download it again.") from None


class _Reader:
    def __init__(self, content: mmap.mmap) -> None:
        self._content = content
        self._at = 0

    def read(self) -> Gguf:
        if self._bytes(4) != b"GGUF" or self._number("I") not in (2, 3):
            raise UnusableModel(f"The file is no GGUF file of version 2 or 3. {_TAKE}")
        tensors, entries = self._count(), self._count()
        metadata = {self._text(): self._value(self._number("I")) for _ in range(entries)}
        told = [self._told() for _ in range(tensors)]
        alignment = int(metadata.get("general.alignment", 32))
        if not 1 <= alignment <= _MOST:
            raise ValueError("alignment")
        start = self._at + -self._at % alignment
        return Gguf(metadata, {name: self._tensor(name, shape, kind, start + offset) for name, shape, kind, offset in told})

    def _told(self) -> tuple[str, list[int], int, int]:
        name, dimensions = self._text(), self._number("I")
        if not 1 <= dimensions <= 2:
            raise UnusableModel(f"The tensor {name} has {dimensions} dimensions; one or two can be read. {_TAKE}")
        return name, [self._number("Q") for _ in range(dimensions)], self._number("I"), self._number("Q")

    def _tensor(self, name: str, shape: list[int], kind: int, at: int) -> Tensor:
        if kind not in _BLOCK_BYTES:
            raise UnusableModel(f"The tensor {name} is of type {_NAMES.get(kind, kind)}, which is not read here. {_TAKE}")
        columns, rows = shape[0], shape[1] if len(shape) > 1 else 1
        if columns % BLOCK and kind != F32:
            raise ValueError("columns")
        length = rows * columns * 4 if kind == F32 else rows * (columns // BLOCK) * _BLOCK_BYTES[kind]
        if at + length > len(self._content):
            raise ValueError("cut short")
        numpy = load_numpy()
        raw = numpy.frombuffer(self._content, numpy.uint8, length, at)
        if kind == F32:
            return Tensor(rows, columns, kind, raw.view("<f4").reshape(rows, columns))
        return Tensor(rows, columns, kind, raw.reshape(rows, columns // BLOCK, _BLOCK_BYTES[kind]))

    def _value(self, kind: int) -> Any:
        if kind == _TEXT:
            return self._text()
        if kind != _LIST:
            return self._number(_NUMBERS[kind])
        of, count = self._number("I"), self._count()
        if of == _TEXT:
            return [self._text() for _ in range(count)]
        numbers = struct.Struct(f"<{count}{_NUMBERS[of]}")
        return list(numbers.unpack(self._bytes(numbers.size)))

    def _number(self, form: str) -> Any:
        return struct.unpack("<" + form, self._bytes(struct.calcsize("<" + form)))[0]

    def _count(self) -> int:
        count: int = self._number("Q")
        if count > _MOST:
            raise ValueError("count")
        return count

    def _text(self) -> str:
        return self._bytes(self._count()).decode()

    def _bytes(self, count: int) -> bytes:
        taken = self._content[self._at : self._at + count]
        if len(taken) != count:
            raise ValueError("cut short")
        self._at += count
        return taken
