"""What the finder learns to say, and how a record's labels become targets of units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from native_host.contract.findings import TopicName
from native_host.contract.tasks import Task
from native_host.inference.pieces.units import Unit
from native_host.inference.tags import OUTSIDE, begins, continues

TYPES = (
    "PERSON",
    "LOCATION",
    "STREET_ADDRESS",
    "ORGANIZATION",
    "NRP",
    "DATE_TIME",
    "DATE_OF_BIRTH",
    "AGE",
    "TITLE",
    "OCCUPATION",
    "MEDICAL",
    "ID_NUMBER",
    "USERNAME",
)
TOPICS = tuple(
    name.value
    for name in (
        TopicName.HEALTH,
        TopicName.LEGAL,
        TopicName.HR,
        TopicName.PERSONAL_FINANCE,
        TopicName.TRADE_SECRET,
        TopicName.SOURCE_CODE,
        TopicName.CREDENTIALS_HANDED_OVER,
        TopicName.SEXUAL_LIFE,
        TopicName.BELIEFS,
        TopicName.CHILDREN,
    )
)
TASKS = tuple(task.value for task in Task)
# Whatever else a record marks has a shape, and the rules find it; where they do not, it is a number of somebody's.
_OTHER_TYPE = "ID_NUMBER"
_NUMBERS = {name: number for number, name in enumerate(TYPES)}
# Sets that mark every name there is, public or private, and nothing else.
ALL_ENTITIES = "all-entities"
NAME_TYPES = ("PERSON", "LOCATION", "ORGANIZATION", "NRP")


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int
    type: str


def targets(units: Sequence[Unit], spans: Sequence[Span]) -> list[int]:
    """For each unit its tag. A unit that a value only partly covers is of the value: hiding too much hides all of it."""
    tags = [OUTSIDE] * len(units)
    ordered = sorted(spans, key=lambda span: (span.start, -span.end))
    index = 0
    for span in ordered:
        number = _NUMBERS.get(span.type, _NUMBERS[_OTHER_TYPE])
        while index < len(units) and units[index].end <= span.start:
            index += 1
        is_first = True
        at = index
        while at < len(units) and units[at].start < span.end:
            if tags[at] == OUTSIDE:
                tags[at] = begins(number) if is_first else continues(number)
                is_first = False
            at += 1
    return tags
