"""One reader for a whole file of tests: its template is started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from native_host.documents.reader import DocumentReader


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    made = DocumentReader()
    yield made
    made.close()
