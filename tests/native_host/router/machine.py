"""The host of one user: rooms on disk, the real rules, a clock of its own; it can be restarted."""

from __future__ import annotations

import datetime
import itertools
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from native_host.answerer.cited import CitingTools
from native_host.answerer.exact import ExactTools
from native_host.answerer.fields.named_fields import NamedFields
from native_host.answerer.learned.specialists import Specialists
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.sort_lines import SortLines
from native_host.answerer.summary.summary import Summary
from native_host.contract.messages import (
    Check,
    ConversationId,
    DraftId,
    Reply,
    Request,
    RequestId,
    Sent,
    SiteId,
    Verdict,
)
from native_host.counters.counters import Counters
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.detector.terms import CompiledTerms, compile_terms
from native_host.inference.ridge import Ridge
from native_host.redactor.redact import redact
from native_host.redactor.restore import restore
from native_host.router.desk import RoutingDesk
from native_host.router.rooms import Rooms
from native_host.service.late_tools import LateCitingTools, LateTools
from native_host.settings.settings import UserSettings
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault
from native_host.wire.offsets import Offsets
from tests.native_host.answerer.learned.words import WordEmbedder

from .conftest import SameWords, SmallAuditor

MONDAY = datetime.date(2026, 5, 4)


def judge(prompt: str, answer: str) -> float:
    """Good enough to be shown and kept, and hardly ever the same twice: 0.5 to 1, in millionths."""
    return 0.5 + zlib.crc32(f"{prompt}\n{answer}".encode()) % 500_000 / 1_000_000


class Machine:
    """The host of one user, which can be restarted."""

    def __init__(self, folder: Path, master: MasterKey) -> None:
        self.folder = folder
        self.now = datetime.datetime.combine(MONDAY, datetime.time(8))
        self._master = master
        self._settings: UserSettings[CompiledTerms] = UserSettings(None, compile_terms)
        self._detector = Detector(all_rules())
        self._tools = LateTools(lambda: ExactTools([Arithmetic(), SortLines()]))
        self._citing = LateCitingTools(lambda: CitingTools((Summary(), NamedFields())))
        self._names = itertools.count(1)
        self.desk = self._start()

    def _start(self) -> RoutingDesk:
        vault = open_user_vault(self.folder / "vault.sqlite", lambda: self._master, clock=lambda: self.now.timestamp())
        assert vault.is_stored
        counters = Counters(self.folder / "counters.sqlite", today=lambda: self.now.date())
        counters.catch_up(vault.rows)
        rooms = Rooms(
            self._detector,
            self._tools,
            self._citing,
            SameWords,
            partial(Specialists, WordEmbedder(), Ridge()),
            vault,
            counters,
            self._settings,
            redact,
            restore,
            _to_utf16,
            SmallAuditor(),
            "0",
            judge_answer=judge,
        )
        desk = RoutingDesk(rooms)
        desk.prepare()
        return desk

    async def restart_without_counters(self) -> None:
        await self.desk.close()
        for file in self.folder.glob("counters.sqlite*"):
            file.unlink()
        self.desk = self._start()

    def name(self) -> RequestId:
        return RequestId(f"request-{next(self._names)}")

    async def ask(self, request: Request) -> Reply:
        return await self.desk.answer(request, None, time.monotonic() + 20)

    async def check(self, site: SiteId, text: str, **changes: Any) -> Verdict:
        asked = Check(self.name(), 5000, site, ConversationId("c/1"), DraftId("draft-01"), text)
        verdict = await self.ask(replace(asked, **changes))
        assert isinstance(verdict, Verdict)
        return verdict

    async def sent(self, verdict: Verdict, outcome: Any, us: int) -> None:
        await self.ask(Sent(self.name(), 5000, verdict.id, outcome, us, True))


def _to_utf16(text: str) -> Callable[[int], int]:
    return Offsets(text).to_u16
