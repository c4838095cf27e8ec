"""What the second reader doubts, found as the first one should have: so that a copy can hide it, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.router.files.search import Looked

_LABELS = {
    "person": Entity.PERSON,
    "place": Entity.LOCATION,
    "organisation": Entity.ORGANIZATION,
    "number": Entity.ID_NUMBER,
    "date": Entity.DATE_TIME,
    "health": Entity.MEDICAL,
    "trait": Entity.NRP,
    "secret": Entity.SECRET,
}


@dataclass(frozen=True, slots=True, repr=False)
class Doubted:
    """A value of what would leave. `kind` is a doubt's."""

    kind: str
    value: str
    score: float


def note_doubted(texts: Sequence[Looked], doubts: Sequence[Doubted]) -> None:
    """Wherever it stands, but within what is found already."""
    for looked in texts:
        found = list(looked.detection.findings)
        for one in {doubt.value: doubt for doubt in doubts}.values():
            label = _LABELS.get(one.kind, Entity.CUSTOM).value
            found += [
                Finding(start, end, label, one.score, "judge:egress") for start, end in _places(looked.text, one.value)
            ]
        apart: list[Finding] = []
        for finding in sorted(found, key=lambda one: (one.start, one.source == "judge:egress", -one.end)):
            if not apart or finding.start >= apart[-1].end:
                apart.append(finding)
        looked.detection = replace(looked.detection, findings=tuple(apart))


def _places(text: str, value: str) -> Iterator[tuple[int, int]]:
    at = text.find(value) if value else -1
    while at >= 0:
        yield at, at + len(value)
        at = text.find(value, at + len(value))
