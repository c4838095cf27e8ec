"""What the desk needs of the other rooms, as Protocols: service/build.py brings the classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from native_host.contract.findings import Detection, Finding
from native_host.contract.messages import CounterSet, DaySeries, Segment
from native_host.contract.reading import ReaderState
from native_host.contract.records import Facts, FoundPage, Kept, KeptAnswer, LedgerQuery, Row, Texts, Verified, Where
from native_host.router.auditor import Auditing
from native_host.router.batch_room import NO_EXTRACTION, Extracting
from native_host.router.document_room import NO_DOCUMENTS, Documents
from native_host.router.learned_room import LearnedFinding, LearnedKeeping
from native_host.router.modelling import NO_MODEL, Modelling
from native_host.router.repeat_room import RepeatFinding
from native_host.router.setting_room import Setting
from native_host.router.setting_room import SiteRule as SiteRule
from native_host.router.tool_room import CitingTools, ToolAnswer, Tools

LEAST_JUDGED = 0.5
"""An answer that the judge thinks less of is weak: it is nobody's last word, and serves nobody again."""

Name = tuple[str, int]
Bindings = Any
"""What a drafting used: handed back to the vault as it came, never looked into."""


class Detecting(Protocol):
    @property
    def rule_count(self) -> int: ...

    @property
    def reader(self) -> ReaderState: ...

    def detect(
        self,
        text: str,
        terms: Any,
        extra_hide: Sequence[str] = (),
        *,
        deadline: float | None = None,
        is_patient: bool = False,
    ) -> Detection: ...


class Drafting(Protocol):
    used: Bindings
    is_stored: bool

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[Name]) -> list[Name | None]: ...

    def is_issued(self, name: Name) -> bool: ...


class Vaulting(Protocol):
    @property
    def specialists(self) -> LearnedKeeping: ...

    @property
    def is_stored(self) -> bool: ...

    @property
    def faults(self) -> tuple[str, ...]: ...

    def drafting(self, where: Where, draft: str) -> AbstractContextManager[Drafting]: ...

    def now_ms(self) -> int: ...

    def settle(self, where: Where, used: Bindings, facts: Facts, texts: Texts, at_ms: int) -> tuple[Row, ...]: ...

    def lookup(self, where: Where) -> Callable[[Name], Kept | None]: ...

    def take(self, where: Where, names: Sequence[Name]) -> None: ...

    def hidden(self, where: Where) -> tuple[str, ...]: ...

    def hide(self, where: Where, value: str) -> bool: ...

    def allow(self, where: Where, label: str, value: str) -> bool: ...

    def excused(self, where: Where) -> tuple[str, ...]: ...

    def excuse(self, where: Where, values: Sequence[str]) -> bool: ...

    def adopt(self, where: Where, becomes: str) -> None: ...

    def forget(self, scope: Literal["conversation", "site", "all"], site: str | None, conversation: str | None) -> None: ...

    def tend(self) -> None: ...

    def drop_incognito(self) -> None: ...

    def keep_answer(self, where: Where, request: str, answer: str) -> KeptAnswer | None: ...

    def answers(self) -> list[KeptAnswer]: ...

    def drop_answers(self, rows: Sequence[int] | None) -> None: ...

    def last(self, site: str) -> tuple[int, Texts | None] | None: ...

    def search(self, query: LedgerQuery, before: int | None, limit: int, until_s: float) -> FoundPage: ...

    def forget_rows(self, rows: Sequence[int]) -> None: ...

    def verify_ledger(self) -> Verified: ...

    def close(self) -> None: ...


class Counting(Protocol):
    is_stored: bool
    faults: tuple[str, ...]

    def count(self, row: Row, is_in_ledger: bool) -> None: ...

    def read(self, site: str | None, over: Literal["today", "week", "all"]) -> CounterSet: ...

    def read_days(self, site: str | None, over: Literal["today", "week", "all"]) -> DaySeries: ...

    def close(self) -> None: ...


class Replacement(Protocol):
    @property
    def finding(self) -> Finding: ...

    @property
    def placeholder(self) -> str | None: ...


class Redaction(Protocol):
    @property
    def text(self) -> str: ...

    @property
    def replacements(self) -> Sequence[Replacement]: ...


Redact = Callable[[str, Sequence[Finding], Drafting], Redaction]
Restore = Callable[[str, Callable[[Name], Kept | None]], tuple[Segment, ...]]
ToUtf16 = Callable[[str], Callable[[int], int]]
"""For one text: code-point offsets to UTF-16 offsets."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Everything a desk works with."""

    detector: Detecting
    tools: Tools[ToolAnswer]
    """Their answers are a matter of calculation."""
    citing: CitingTools
    repeats: Callable[[], RepeatFinding]
    specialists: Callable[[Callable[[str], str]], LearnedFinding]
    """For one site, with what gives an instruction its name there."""
    vault: Vaulting
    counters: Counting
    settings: Setting
    redact: Redact
    restore: Restore
    to_utf16: ToUtf16
    auditor: Auditing
    version: str
    gpu: Literal["present", "absent"] = "absent"
    judge_answer: Callable[[str, str], float | None] = lambda prompt, answer: None
    """How likely an answer does what its prompt asks for, 0..1; null without a judge."""
    late_faults: Callable[[], tuple[str, ...]] = tuple
    """Of what answers and judges here, beside the detector's model."""
    model: Modelling = NO_MODEL
    documents: Documents = NO_DOCUMENTS
    extraction: Extracting = NO_EXTRACTION
    brings_text: Callable[[str], bool] = lambda prompt: False
    """Whether a prompt brings the text that it is about."""
    forget_words: Callable[[], None] = lambda: None
    """Lets go of the single words that were kept so that they are read sooner."""

    def faults(self) -> tuple[str, ...]:
        every: Iterable[str] = (
            *self.vault.faults,
            *self.counters.faults,
            *self.settings.faults,
            *self.detector.reader.faults,
            *self.late_faults(),
            *self.model.faults,
        )
        return tuple(dict.fromkeys(every))
