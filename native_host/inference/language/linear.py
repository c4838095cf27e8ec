"""Quantised matrices as onnxruntime's MatMulNBits reads them, without loss: no weight is rounded a second time.

Q4_1 has w = d * q + m with q in 0..15. MatMulNBits without zero points takes q - 8, so w = d * (q - 8) + c with
c = m + 8 d, and the second part is a product of the sums of the input's blocks: two small operations. (Zero points of 4
bits would wreck the model, and those of 32 bits have no fast kernel on a processor: measured.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from native_host.inference.graph_file import GraphWriter
from native_host.inference.language.gguf import BLOCK, F32, Q4_1, Tensor
from native_host.inference.language.unusable import UnusableModel
from native_host.inference.onnx import load_numpy

FAST = (
    4  # accuracy_level: the products are made of whole numbers of 8 bits. Without it 8 bits have no fast kernel (measured).
)


@dataclass(frozen=True, slots=True)
class Rows:
    """Several matrices of one type, one under the other."""

    type: int
    columns: int
    blocks: Any


def stacked(name: str, *tensors: Tensor) -> Rows:
    """Raises UnusableModel where they are not of one kind."""
    if len({(tensor.type, tensor.columns) for tensor in tensors}) != 1:
        raise UnusableModel(f"The matrices of {name} are not all of one type. Take a file in Q4_1 or Q8_0.")
    return Rows(tensors[0].type, tensors[0].columns, load_numpy().concatenate([tensor.blocks for tensor in tensors]))


def linear(graph: GraphWriter, rows: Rows, x: str, name: str, accuracy: int = FAST) -> str:
    """Adds `x` [S, columns] times the transposed matrix. Returns the name of the product [S, rows]."""
    if rows.type == F32:
        weight = graph.constant(f"{name}.w", load_numpy().ascontiguousarray(rows.blocks.T))
        return graph.node("MatMul", [x, weight], f"{name}.y")
    sizes = {"K": rows.columns, "N": len(rows.blocks), "block_size": BLOCK, "accuracy_level": accuracy}
    if rows.type != Q4_1:
        data, scales = eight_bits(rows.blocks)
        inputs = [x, graph.constant(f"{name}.q", data), graph.constant(f"{name}.s", scales)]
        return graph.contributed("MatMulNBits", inputs, f"{name}.y", bits=8, **sizes)
    data, scales, rest = four_bits(rows.blocks)
    inputs = [x, graph.constant(f"{name}.q", data), graph.constant(f"{name}.s", scales)]
    product = graph.contributed("MatMulNBits", inputs, f"{name}.p", bits=4, **sizes)
    sums = graph.node("MatMul", [x, _block_sums(graph, rows.columns)], f"{name}.b")
    return graph.node("Gemm", [sums, graph.constant(f"{name}.c", rest), product], f"{name}.y", transB=1)


def four_bits(blocks: Any) -> tuple[Any, Any, Any]:
    """Q4_1 blocks uint8 [N, K/32, 20] -> data uint8 [N, K/32, 16], scales and rest float32 [N, K/32].

    The file keeps elements j and j + 16 of a block in one byte, MatMulNBits elements 2 i and 2 i + 1.
    """
    numpy = load_numpy()
    scales, least = (_half(blocks[..., at : at + 2]) for at in (0, 2))
    low, high = blocks[..., 4:] & 15, blocks[..., 4:] >> 4
    pairs = [half[..., 0::2] | half[..., 1::2] << 4 for half in (low, high)]
    return numpy.concatenate(pairs, -1), scales, least + 8 * scales


def eight_bits(blocks: Any) -> tuple[Any, Any]:
    """Q8_0 blocks uint8 [N, K/32, 34] -> data uint8 [N, K/32, 32] around 128, scales float32 [N, K/32]."""
    return blocks[..., 2:] ^ 0x80, _half(blocks[..., :2])


def _half(two_bytes: Any) -> Any:
    numpy = load_numpy()
    return numpy.ascontiguousarray(two_bytes).view("<f2")[..., 0].astype(numpy.float32)


def _block_sums(graph: GraphWriter, columns: int) -> str:
    """[K, K/32] of 0 and 1: what adds up each block. One for all matrices of as many columns."""
    numpy = load_numpy()
    blocks = columns // BLOCK
    return graph.constant(f"sums.{columns}", numpy.repeat(numpy.eye(blocks, dtype=numpy.float32), BLOCK, 0))
