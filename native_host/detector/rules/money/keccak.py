"""Keccak-256 with its original padding, which EIP-55 needs and hashlib's SHA3 (FIPS 202) is not."""

from __future__ import annotations

_MASK = (1 << 64) - 1
_RATE_BYTES = 136


def keccak_256(message: bytes) -> bytes:
    """The digest of a message of any length."""
    padded = message + b"\x01" + bytes(-(len(message) + 1) % _RATE_BYTES)
    padded = padded[:-1] + bytes([padded[-1] | 0x80])
    lanes = [0] * 25
    for block in range(0, len(padded), _RATE_BYTES):
        for lane in range(_RATE_BYTES // 8):
            lanes[lane] ^= int.from_bytes(padded[block + 8 * lane : block + 8 * lane + 8], "little")
        lanes = _permuted(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes[:4])


def _rotated(value: int, by: int) -> int:
    return ((value << by) | (value >> (64 - by))) & _MASK if by else value


def _permuted(lanes: list[int]) -> list[int]:
    """Keccak-f[1600]; lane (x, y) is at x + 5 y. Round constants come from the LFSR of the specification."""
    shift = 1
    for _ in range(24):
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        mixed = [columns[(x - 1) % 5] ^ _rotated(columns[(x + 1) % 5], 1) for x in range(5)]
        lanes = [lane ^ mixed[index % 5] for index, lane in enumerate(lanes)]
        lanes = _turned(lanes)
        lanes = [lanes[i] ^ (~lanes[i - i % 5 + (i + 1) % 5] & _MASK & lanes[i - i % 5 + (i + 2) % 5]) for i in range(25)]
        for bit in range(7):
            if shift & 1:
                lanes[0] ^= 1 << ((1 << bit) - 1)
            shift = shift << 1 ^ (0x171 if shift & 0x80 else 0)
    return lanes


def _turned(lanes: list[int]) -> list[int]:
    """Steps rho and pi: every lane turned by its offset and moved along one cycle."""
    turned = lanes[:]
    x, y = 1, 0
    for step in range(24):
        offset = (step + 1) * (step + 2) // 2 % 64
        target_x, target_y = y, (2 * x + 3 * y) % 5
        turned[target_x + 5 * target_y] = _rotated(lanes[x + 5 * y], offset)
        x, y = target_x, target_y
    return turned
