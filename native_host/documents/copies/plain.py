"""Plain text and Markdown: the same encoding, the same lines."""

from __future__ import annotations

from native_host.documents.copies.finder import Finder
from native_host.documents.formats.decoding import decoded_as
from native_host.documents.inside.gathered import Gathered


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    del gathered
    said = decoded_as(data)
    return said.written(finder.replaced(said.text))
