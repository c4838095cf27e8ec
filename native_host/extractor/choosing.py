"""One value out of the candidates, or none: two of equal right are none."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.extractor.found import Candidate, Found, Why

_CLEARLY = 0.14  # surer than any other


def distinct(found: Sequence[Candidate]) -> dict[str, Candidate]:
    """By what they say, each at its surest."""
    kept: dict[str, Candidate] = {}
    for one in found:
        if one.reading.normal is not None:
            key = " ".join(one.reading.normal.split()).casefold()
            if key not in kept or one.confidence > kept[key].confidence:
                kept[key] = one
    return kept


def best(found: Sequence[Candidate], otherwise: Why) -> Found:
    values = sorted(distinct(found).values(), key=lambda one: -one.confidence)
    if not values:
        return Found(why=Why.AMBIGUOUS if found else otherwise)
    if len(values) > 1 and values[0].confidence - values[1].confidence < _CLEARLY:
        return Found(why=Why.SEVERAL)
    if any(one.reading.normal is None and one.confidence >= values[0].confidence for one in found):
        return Found(why=Why.AMBIGUOUS)
    return Found((values[0].value(),))


def all_of(found: Sequence[Candidate], otherwise: Why) -> Found:
    values = tuple(one.value() for one in distinct(found).values())
    return Found(values) if values else Found(why=otherwise)
