"""A desk with real rooms in memory and a detector small enough to read."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

import pytest

from native_host.answerer.cited import CitingTools
from native_host.answerer.exact import ExactTools
from native_host.answerer.fields.named_fields import NamedFields
from native_host.answerer.learned.specialists import Specialists
from native_host.answerer.own_text import brings_text
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.sort_lines import SortLines
from native_host.answerer.summary.summary import Summary
from native_host.contract.credentials import hands_over
from native_host.contract.findings import Detection, Doubt, Finding, Topic, TopicName
from native_host.contract.messages import (
    Check,
    ConversationId,
    Done,
    DraftId,
    Reply,
    Request,
    RequestId,
    Sent,
    SiteId,
    Term,
    Verdict,
)
from native_host.contract.reading import ReaderState
from native_host.contract.tasks import Task
from native_host.counters.counters import Counters
from native_host.detector.reader import NoReader
from native_host.inference.ridge import Ridge
from native_host.redactor.redact import redact
from native_host.redactor.restore import restore
from native_host.router.batch_room import NO_EXTRACTION, Extracting
from native_host.router.desk import RoutingDesk
from native_host.router.document_room import NO_DOCUMENTS, Documents
from native_host.router.modelling import NO_MODEL, Modelling
from native_host.router.rooms import Rooms
from native_host.service.late_tools import LateCitingTools, LateTools
from native_host.settings.policy_file import ManagedPolicy
from native_host.settings.settings import UserSettings
from native_host.vault.open import open_memory_vault
from native_host.wire.offsets import Offsets
from tests.native_host.answerer.learned.words import WordEmbedder

_FOUND = re.compile(r"(?P<EMAIL_ADDRESS>[a-z]+@[a-z.]+[a-z])|(?P<SECRET>(?:sk|pw)-[a-z0-9]+)")
_TOPICS = {"diagnosis": TopicName.HEALTH, "CONFIDENTIAL": TopicName.MARKED_CONFIDENTIAL, "lawsuit": TopicName.LEGAL}
_TASKS = {"summarise": Task.SUMMARISE, "why": Task.QUESTION, "translate": Task.TRANSLATE}
_TOOLS = LateTools(lambda: ExactTools([Arithmetic(), SortLines()]))
_CITING = LateCitingTools(lambda: CitingTools((Summary(), NamedFields())))
_KINDS = {"pw-": "private_key", "sk-": "token"}
T = TypeVar("T")


class SmallDetector:
    """Finds e-mails, keys, hidden values, topics and, by its first word, the task; "(overrun)" makes a rule overrun."""

    rule_count = 2
    reader: ReaderState = NoReader()

    def __init__(self) -> None:
        self.asked = self.patient = 0
        self.pause_s = 0.0
        self.extra: tuple[str, ...] = ()
        self.spared: tuple[str, ...] = ()

    def detect(
        self,
        text: str,
        terms: Any,
        extra_hide: Sequence[str] = (),
        *,
        deadline: float | None = None,
        is_patient: bool = False,
    ) -> Detection:
        self.asked += 1
        self.patient += is_patient
        time.sleep(self.pause_s)
        found = [_finding(match) for match in _FOUND.finditer(text)]
        for value in (*extra_hide, *self.extra):
            found += [Finding(m.start(), m.end(), "CUSTOM", 1.0, "user:hide") for m in re.finditer(re.escape(value), text)]
        topics = tuple(Topic(name, 0.9) for word, name in _TOPICS.items() if word in text)
        if hands_over(text, found):
            topics = (Topic(TopicName.CREDENTIALS_HANDED_OVER, 1.0), *topics)
        spared = tuple(m.span() for value in self.spared for m in re.finditer(rf"\b{re.escape(value)}\b", text))
        overruns = ("small",) if "(overrun)" in text else ()
        task = _TASKS.get(text.split(" ")[0].lower().rstrip(":"))
        return Detection(tuple(sorted(found)), topics, overruns, task, 0.8 if "(hard)" in text else 0.2, spared=spared)


def _finding(match: re.Match[str]) -> Finding:
    kind = _KINDS.get(match[0][:3])
    return Finding(match.start(), match.end(), match.lastgroup or "", 0.9, "rule:small", kind)


def _score(prompt: str, answer: str) -> float:
    """An answer may say its own score: "(score 0.35)"; one to a request in capitals is no use."""
    said = re.search(r"\(score (0\.\d+)\)", answer)
    if said is not None:
        return 0.1 if prompt.startswith("WHICH") else float(said[1])
    return 0.2 if "cut off" in answer else 0.9


class SmallAuditor:
    """Doubts every "Zander..." as a person and every "odd-..." as a secret."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.asked_at: list[float] = []
        self.deadlines: list[float] = []
        self.is_late = False

    def prepare(self) -> None:
        pass

    def audit(self, outgoing: str, spared: Sequence[tuple[int, int]], deadline: float) -> Sequence[Doubt]:
        self.read.append(outgoing)
        self.asked_at.append(time.monotonic())
        self.deadlines.append(deadline)
        if self.is_late:
            raise TimeoutError
        found = [(match.start(), match.end(), match[0]) for match in re.finditer(r"Zander\w*|odd-\w+", outgoing)]
        return [
            Doubt(start, end, 0.75, "secret" if word.startswith("odd") else "person")
            for start, end, word in found
            if not any(low <= start and end <= high for low, high in spared)
        ]


class SameWords:
    """Finds a request of the same words, whatever their case; never one that asks for today."""

    def __init__(self) -> None:
        self._by_words: dict[str, int] = {}

    def add(self, answer: int, request: str) -> bool:
        if "today" in request:
            return False
        self._by_words[request.lower()] = answer
        return True

    def remove(self, answer: int) -> None:
        self._by_words = {words: one for words, one in self._by_words.items() if one != answer}

    def find(self, request: str) -> int | None:
        return self._by_words.get(request.lower())


class Caller:
    """The extension's worker, as far as a desk can tell."""

    def __init__(
        self,
        policy: ManagedPolicy | None = None,
        judge: Callable[[str, str], float | None] = _score,
        model: Modelling = NO_MODEL,
        documents: Documents = NO_DOCUMENTS,
        extraction: Extracting = NO_EXTRACTION,
    ) -> None:
        self.detector = SmallDetector()
        self.auditor = SmallAuditor()
        self.vault = open_memory_vault()
        self.counters = Counters(None)
        self.settings: UserSettings[tuple[Term, ...]] = UserSettings(None, tuple, policy)
        self.rooms = Rooms(
            self.detector,
            _TOOLS,
            _CITING,
            SameWords,
            partial(Specialists, WordEmbedder(), Ridge()),
            self.vault,
            self.counters,
            self.settings,
            redact,
            restore,
            _to_utf16,
            self.auditor,
            version="0",
            judge_answer=judge,
            model=model,
            documents=documents,
            extraction=extraction,
            brings_text=brings_text,
        )
        self.desk = RoutingDesk(self.rooms)
        self.desk.prepare()
        self._numbers = itertools.count(1)

    async def ask(self, request: Request, within_s: float = 5.0) -> Reply:
        return await self.desk.answer(request, None, time.monotonic() + within_s)

    def name(self) -> RequestId:
        return RequestId(f"request-{next(self._numbers)}")

    async def check(self, text: str, **changes: Any) -> Verdict:
        asked = Check(self.name(), 5000, SiteId("chatgpt"), ConversationId("new-1"), DraftId("draft-1"), text)
        verdict = await self.ask(replace(asked, **changes))
        assert isinstance(verdict, Verdict)
        return verdict

    async def sent(self, verdict: Verdict, outcome: Any = "released", latency_us: int = 3000) -> None:
        reply = await self.ask(Sent(self.name(), 5000, verdict.id, outcome, latency_us, True))
        assert isinstance(reply, Done)


def _to_utf16(text: str) -> Callable[[int], int]:
    return Offsets(text).to_u16


@pytest.fixture
async def caller() -> AsyncIterator[Caller]:
    one = Caller()
    yield one
    await one.desk.close()


@pytest.fixture
async def managed() -> AsyncIterator[Caller]:
    """A caller whose administrator forbids overriding and switching off."""
    one = Caller(ManagedPolicy(forbid_off=True, forbid_override=True))
    yield one
    await one.desk.close()
