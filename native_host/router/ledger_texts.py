"""What the ledger keeps of a text: as typed, but with secrets masked, because secrets are never stored. What the second
reader takes for one counts as one."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.contract.records import LedgerSpan, Texts
from native_host.router.memory import Given

_DOUBT = "judge:egress"
_SECRET = f"[{Entity.SECRET}]"


def texts_of(given: Given, outcome: str) -> Texts:
    """Spans point into the masked text, in code points."""
    typed, spans = _masked(given)
    outgoing = {"released": _left(given), "unprotected": typed}.get(outcome)
    return Texts(typed, outgoing, spans)


def _masked(given: Given) -> tuple[str, tuple[LedgerSpan, ...]]:
    pieces: list[str] = []
    spans: list[LedgerSpan] = []
    at, length = 0, 0
    for one, placeholder in _marked(given):
        value = given.text[one.start : one.end]
        if one.type == Entity.SECRET:
            value = placeholder or _SECRET
        pieces += (given.text[at : one.start], value)
        start = length + one.start - at
        length, at = start + len(value), one.end
        if one.source != _DOUBT:
            spans.append(LedgerSpan(start, length, one.type, one.score, one.source, one.kind, placeholder))
    pieces.append(given.text[at:])
    return "".join(pieces), tuple(spans)


def _left(given: Given) -> str:
    """What left, and of a secret that the user let go with it no more than that there was one."""
    pieces: list[str] = []
    at = 0
    for one, placeholder in _marked(given):
        value = placeholder or (_SECRET if one.type == Entity.SECRET else given.text[one.start : one.end])
        pieces += (given.text[at : one.start], value)
        at = one.end
    return "".join([*pieces, given.text[at:]])


def _marked(given: Given) -> list[tuple[Finding, str | None]]:
    """The findings, each with its placeholder, and doubted secrets among them: these never overlap what was replaced."""
    found = [(one, span.placeholder) for one, span in zip(given.findings, given.verdict.spans, strict=True)]
    replaced = [(one.start, one.end) for one in given.findings]
    doubted = [
        (Finding(one.start, one.end, Entity.SECRET.value, one.score, _DOUBT), None)
        for one in given.doubts
        if one.kind == "secret" and all(one.end <= start or end <= one.start for start, end in replaced)
    ]
    return sorted([*found, *doubted], key=lambda pair: pair[0].start)
