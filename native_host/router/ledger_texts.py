"""What the ledger keeps of a text: as typed, but with secrets masked, because secrets are never stored."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.contract.records import LedgerSpan, Texts
from native_host.router.memory import Given


def texts_of(given: Given, outcome: str) -> Texts:
    """Spans point into the masked text, in code points."""
    typed, spans = _masked(given)
    outgoing = {"released": given.verdict.outgoing, "unprotected": typed}.get(outcome)
    return Texts(typed, outgoing, spans)


def _masked(given: Given) -> tuple[str, tuple[LedgerSpan, ...]]:
    pieces: list[str] = []
    spans: list[LedgerSpan] = []
    at, length = 0, 0
    for one, span in zip(given.findings, given.verdict.spans, strict=True):
        value = given.text[one.start : one.end]
        if one.type == Entity.SECRET:
            value = span.placeholder or f"[{Entity.SECRET}]"
        pieces += (given.text[at : one.start], value)
        start = length + one.start - at
        length, at = start + len(value), one.end
        spans.append(LedgerSpan(start, length, one.type, one.score, one.source, one.kind, span.placeholder))
    pieces.append(given.text[at:])
    return "".join(pieces), tuple(spans)
