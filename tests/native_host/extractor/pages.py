"""Documents written as text, for tests of what is found in them."""

from __future__ import annotations

from native_host.contract.documents import Document, Kind, Segment
from native_host.extractor.extract import Settings, extracted
from native_host.extractor.found import Found
from native_host.extractor.wanted import wanted_in_words

PLAIN = Settings()


def text(said: str) -> Document:
    return Document(Kind.TXT, (Segment(said, line=1),))


def table(*rows: list[str]) -> Document:
    """As the reader gives tables: a text after the other, each but a row's first beside the one before it."""
    segments = [Segment(one, is_beside=at > 0) for row in rows for at, one in enumerate(filter(None, row))]
    return Document(Kind.DOCX, tuple(segments))


def found(document: Document, name: str, settings: Settings = PLAIN) -> Found:
    return extracted(document, wanted_in_words(name), settings)[0]


def value(document: Document, name: str, settings: Settings = PLAIN) -> str | None:
    one = found(document, name, settings)
    return one.values[0].normal if one.values else None


def why(document: Document, name: str) -> str | None:
    reason = found(document, name).why
    return reason.value if reason else None
