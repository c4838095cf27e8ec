"""Puts originals back into a whole text. For display only: never into a link, an attribute or a request (T-40)."""

from __future__ import annotations

from native_host.contract.messages import Segment
from native_host.redactor.stream import Lookup, Restorer


def restore(text: str, lookup: Lookup, is_guarded: bool = True) -> tuple[Segment, ...]:
    """Segments whose texts joined are the restored text; neighbours that are both literal are one.

    `is_guarded` is false only to prove that redaction loses nothing: then places that a browser would send are restored too.
    """
    restorer = Restorer(lookup, is_guarded)
    return join_literals((*restorer.feed(text), *restorer.finish()))


def join_literals(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """The same text with every run of literal segments made one: where a stream was cut no longer shows."""
    joined: list[Segment] = []
    run: list[str] = []
    for segment in segments:
        if segment.status == "literal":
            run.append(segment.text)
            continue
        if run:
            joined.append(Segment("".join(run), "literal"))
            run.clear()
        joined.append(segment)
    if run:
        joined.append(Segment("".join(run), "literal"))
    return tuple(joined)
