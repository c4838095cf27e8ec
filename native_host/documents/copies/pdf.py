"""PDF: a text file of what its pages say.

A PDF shows glyphs, not letters: a value painted over is still in it, and one taken out leaves its width and its twins in
other objects. No PDF is written, then; a text cannot hide anything.
"""

from __future__ import annotations

from native_host.contract.documents import Part, Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.told import told
from native_host.documents.formats import pdf
from native_host.documents.inside.gathered import Gathered, Unreadable

_PARTS = frozenset((Part.BODY, Part.ANNOTATION, Part.FIELD))


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    pdf.read(data, gathered)
    text = told(gathered, _PARTS, finder, "\n").strip()
    if not text:
        raise Unreadable(Reason.NO_TEXT_LAYER)
    return f"{text}\n".encode("utf-8", "replace")
