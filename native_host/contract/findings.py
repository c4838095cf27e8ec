"""What the detector says of a text. All offsets here are code points of the original text, end exclusive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from native_host.contract.tasks import Task


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One private value in a text.

    `type` is an entity name (`entities.py`), `kind` narrows a SECRET ("aws_access_key") or a national number ("de_idnr").
    `score` is in 0..1. `source` names the rule that found it ("rule:email", "term:always", "user:hide").
    """

    start: int
    end: int
    type: str
    score: float
    source: str
    kind: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """A place that may hold a private value, as the judge of what leaves sees it. `score` is in 0..1.

    `kind`: "person", "place", "organisation", "number", "contact", "date", "health", "trait", "secret".
    """

    start: int
    end: int
    score: float
    kind: str


class TopicName(StrEnum):
    """Kinds of sensitive content, as against single sensitive values (DESIGN, policy `balanced`)."""

    CREDENTIALS_HANDED_OVER = "credentials_handed_over"
    MARKED_CONFIDENTIAL = "marked_confidential"
    INTERNAL_DOCUMENT = "internal_document"
    HEALTH = "health"
    LEGAL = "legal"
    HR = "hr"
    PERSONAL_FINANCE = "personal_finance"
    TRADE_SECRET = "trade_secret"  # noqa: S105  a topic's name
    SOURCE_CODE = "source_code"  # of ours: not code in general
    SEXUAL_LIFE = "sexual_life"
    BELIEFS = "beliefs"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of sensitive content the text as a whole belongs to. `score` is in 0..1."""

    name: TopicName
    score: float


@dataclass(frozen=True, slots=True)
class Detection:
    """Everything found in one text.

    `findings` are sorted by start and do not overlap. `overruns` names the rules that did not finish within the budget:
    when it is not empty the text counts as unchecked (`is_complete` is false), never as clean (T-44). `task` and
    `complexity` are the model's; null without one. `spared`: start and end of what the user's own terms never hide.
    """

    findings: tuple[Finding, ...]
    topics: tuple[Topic, ...] = ()
    overruns: tuple[str, ...] = ()
    task: Task | None = None
    complexity: float | None = None
    spared: tuple[tuple[int, int], ...] = ()

    @property
    def is_complete(self) -> bool:
        return not self.overruns
