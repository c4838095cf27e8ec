"""Answers what the popup and the options page show and set: counters, last, settings, status."""

from __future__ import annotations

from collections.abc import Callable

from native_host.contract.entities import Entity
from native_host.contract.messages import (
    Counters,
    GetCounters,
    GetLast,
    GetSeries,
    GetSettings,
    GetStatus,
    Last,
    RequestId,
    Series,
    SetAnswering,
    SetMode,
    SetTerms,
    Settings,
    Status,
    VerdictSpan,
)
from native_host.contract.records import LedgerSpan
from native_host.router.rooms import Rooms


class Showing:
    """Runs in worker threads."""

    def __init__(self, rooms: Rooms, note_unwanted: Callable[[str, str], None]) -> None:
        """`note_unwanted`: by site and name, a kind of answer that the user does not want any more."""
        self._rooms = rooms
        self._note_unwanted = note_unwanted

    def get_counters(self, request: GetCounters, deadline: float) -> Counters:
        del deadline
        counters = self._rooms.counters
        site = None if request.site is None else counters.read(request.site, request.range)
        return Counters(request.id, request.range, site, counters.read(None, request.range), self._is_stored())

    def get_series(self, request: GetSeries, deadline: float) -> Series:
        del deadline
        found = self._rooms.counters.read_days(request.site, request.range)
        return Series(request.id, request.range, request.site, found.days, found.has_earlier, self._is_stored())

    def get_last(self, request: GetLast, deadline: float) -> Last:
        del deadline
        found = self._rooms.vault.last(request.site)
        if found is None:
            return Last(request.id, None, None, None)
        at_ms, texts = found
        if texts is None:
            return Last(request.id, at_ms, None, None)
        to_utf16 = self._rooms.to_utf16(texts.typed)
        return Last(request.id, at_ms, texts.typed, texts.outgoing, tuple(span_of(one, to_utf16) for one in texts.spans))

    def get_settings(self, request: GetSettings, deadline: float) -> Settings:
        del deadline
        return self._settings(request.id)

    def set_mode(self, request: SetMode, deadline: float) -> Settings:
        del deadline
        self._rooms.settings.set_mode(request.site, request.mode, request.pause_s)
        return self._settings(request.id)

    def set_terms(self, request: SetTerms, deadline: float) -> Settings:
        del deadline
        self._rooms.settings.set_terms(request.terms)
        return self._settings(request.id)

    def set_answering(self, request: SetAnswering, deadline: float) -> Settings:
        del deadline
        self._rooms.settings.set_answering(request.site, request.name, request.is_wanted)
        if not request.is_wanted:
            self._note_unwanted(request.site, request.name)
        return self._settings(request.id)

    def get_status(self, request: GetStatus, deadline: float) -> Status:
        del deadline
        rooms = self._rooms
        rooms.model.notice()
        reader = rooms.detector.reader
        return Status(
            id=request.id,
            version=rooms.version,
            vault="stored" if rooms.vault.is_stored else "memory",
            detector="patterns_and_model" if reader.is_ready else "patterns",
            rules=rooms.detector.rule_count,
            gpu="in_use" if reader.on_gpu else rooms.gpu,
            is_answering=rooms.tools.is_ready and rooms.citing.is_ready,
            faults=rooms.faults(),
        )

    def _is_stored(self) -> bool:
        return self._rooms.counters.is_stored and "not_stored" not in self._rooms.faults()

    def _settings(self, request: RequestId) -> Settings:
        settings = self._rooms.settings
        return Settings(request, settings.default_mode, settings.sites(), settings.saved_terms, settings.is_managed)


def span_of(one: LedgerSpan, to_utf16: Callable[[int], int]) -> VerdictSpan:
    """A span of the ledger as the wire has it: in UTF-16 units of the typed text."""
    is_restorable = one.placeholder is not None and one.type != Entity.SECRET
    start, end = to_utf16(one.start), to_utf16(one.end)
    return VerdictSpan(start, end, one.type, one.score, one.source, one.kind, one.placeholder, is_restorable)
