"""Broken and hostile files: each is answered within its limit, with a true reason, and nothing of ours grows or ends."""

from __future__ import annotations

import resource
import time
from pathlib import Path

import pytest

from native_host.contract.documents import Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.bombs import BOMBS, Bomb

_USUAL = (Reason.ENCODING_GUESSED, Reason.PICTURES)
SLOW_S = LIMITS.wall_s + 5.0


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.name)
def test_bomb(reader: DocumentReader, tmp_path: Path, bomb: Bomb) -> None:
    path = tmp_path / bomb.name
    path.write_bytes(bomb.make())
    started = time.monotonic()
    document = reader.read(path)
    assert time.monotonic() - started < SLOW_S
    found: set[Reason | None] = {one.reason for one in document.unread if one.reason not in _USUAL}
    assert (found or {None}) & bomb.outcomes
    if None not in bomb.outcomes and Reason.MACROS_PRESENT not in bomb.outcomes:
        assert not document.is_read


def test_there_are_many() -> None:
    assert len(BOMBS) >= 60
    assert len({bomb.name for bomb in BOMBS}) == len(BOMBS)


def test_memory_stays_flat(reader: DocumentReader, tmp_path: Path) -> None:
    """Of this process: the readings' own ends with them."""
    bombs = [bomb for bomb in BOMBS if bomb.name in {"blown.docx", "overlapping.docx", "laughs.docx", "nested_flate.pdf"}]
    for bomb in bombs:
        (tmp_path / bomb.name).write_bytes(bomb.make())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for bomb in bombs * 2:
        reader.read(tmp_path / bomb.name)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000  # kB
