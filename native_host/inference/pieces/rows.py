"""The rows of the finder's one embedding table: word pieces first, then features of a piece, then buckets of hashes.

A model is trained on exactly this layout; a change of it is a new `LAYOUT` and makes older weights unusable.
"""

from __future__ import annotations

import zlib
from enum import IntEnum

LAYOUT = 1
VOCABULARY = 30_522
SHAPES = 32
SCRIPTS = 32
PLACES = 64
LINES = 32
RULES = 16
BUCKETS = 8_192

SHAPE_AT = VOCABULARY
SCRIPT_AT = SHAPE_AT + SHAPES
PLACE_AT = SCRIPT_AT + SCRIPTS
LINE_AT = PLACE_AT + PLACES
RULE_AT = LINE_AT + LINES
BUCKET_AT = RULE_AT + RULES
ROWS = BUCKET_AT + BUCKETS

NOTHING = 0  # [PAD] of the vocabulary: its row is zero, so a slot without a feature adds nothing.
START = 101  # [CLS]
END = 102  # [SEP]


class Slot(IntEnum):
    """The columns of a piece's rows; their embeddings are summed."""

    PIECE = 0
    SHAPE = 1
    SCRIPT = 2
    PLACE = 3
    LINE = 4
    RULE = 5
    HASH_1 = 6
    HASH_2 = 7
    HASH_3 = 8
    HASH_4 = 9
    HASH_5 = 10
    HASH_6 = 11


SLOTS = len(Slot)
HASHES = SLOTS - Slot.HASH_1


def bucket(label: str, characters: str) -> int:
    """The row of a piece of spelling. CRC-32 is the same on every machine."""
    return BUCKET_AT + zlib.crc32(f"{label}:{characters}".encode()) % BUCKETS
