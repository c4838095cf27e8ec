"""Plain text and Markdown, as they are written."""

from __future__ import annotations

from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered


def read(data: bytes, gathered: Gathered) -> None:
    gathered.add(decoded(data, gathered).replace("\r\n", "\n").replace("\r", "\n"), line=1)
