"""Broken and hostile files: each is answered within its limit, with a true reason, and nothing of ours grows or ends."""

from __future__ import annotations

import io
import resource
import time
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from native_host.contract.documents import Part, Reason
from native_host.documents.limits import LIMITS
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.bombs import BOMBS, Bomb
from tests.native_host.documents.made.pages import plain_pdf

_USUAL = (Reason.ENCODING_GUESSED, Reason.PICTURES)
pytestmark = pytest.mark.slow
SLOW_S = LIMITS.wall_s + 10.0  # What the parent does with a long answer is its own time.


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


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256-R5", "AES-256"])
def test_a_pdf_that_only_forbids_printing_is_read(reader: DocumentReader, tmp_path: Path, algorithm: str) -> None:
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(plain_pdf("a text"))))
    writer.encrypt("", "the owner's", algorithm=algorithm)
    writer.write(tmp_path / "a.pdf")
    document = reader.read(tmp_path / "a.pdf")
    texts = [one.text.strip() for one in document.segments if one.part is Part.BODY]
    assert (texts, document.is_read) == (["a text"], True)
