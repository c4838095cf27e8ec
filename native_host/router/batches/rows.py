"""The rows of one table in the order of its documents, whatever the order in which they are made."""

from __future__ import annotations

import json

from native_host.contract.numbers import BATCH_ROWS
from native_host.router.batch_room import Record

MOST_BYTES = 32 * 1024 * 1024
_PART_BYTES = 384 * 1024
_LEAST_FOUND = 0.5
"""A table of which more is empty is weak: it counts as no answer."""


class TooMuch(Exception):
    """The table is longer than is kept here."""


class Rows:
    """One thread at a time."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._rows: list[Record] = []
        self._sizes: list[int] = []
        self._early: dict[int, Record] = {}
        """Those whose turn has not come: a document before them takes longer."""
        self._bytes = self._cells = self._found = 0

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def every(self) -> tuple[Record, ...]:
        return tuple(self._rows)

    @property
    def is_good(self) -> bool:
        """At least half of the cells have a value."""
        return self._found >= _LEAST_FOUND * self._cells

    def add(self, number: int, record: Record) -> None:
        """Raises TooMuch."""
        self._early[number] = record
        while (row := self._early.pop(len(self._rows), None)) is not None:
            size = len(json.dumps(row, ensure_ascii=False))
            if self._bytes + size > self._most_bytes:
                raise TooMuch
            self._rows.append(row)
            self._sizes.append(size)
            self._bytes += size
            self._count(row)

    def fitting(self, have: int) -> list[Record]:
        """Those behind the first `have`, as many as go into one reply: at least one where there is one."""
        size = 0
        for at, one in enumerate(self._sizes[have : have + BATCH_ROWS]):
            size += one
            if at and size > _PART_BYTES:
                return self._rows[have : have + at]
        return self._rows[have : have + BATCH_ROWS]

    def clear(self) -> None:
        self._rows, self._sizes, self._early = [], [], {}

    def _count(self, row: Record) -> None:
        fields = row["fields"]
        if isinstance(fields, dict):
            self._cells += len(fields)
            self._found += sum(one.get("value") is not None for one in fields.values())
