"""Answers what the page "What left" asks: rows of the ledger, newest first, their removal, whether the chain is whole."""

from __future__ import annotations

import time
from collections import Counter

from native_host.contract.messages import (
    Done,
    ForgetRows,
    GetLedger,
    LedgerRow,
    LedgerRows,
    LedgerState,
    SiteId,
    VerdictSpan,
    VerifyLedger,
)
from native_host.contract.records import Facts, Found, LedgerQuery
from native_host.router.rooms import Rooms
from native_host.router.showing import span_of

_SEARCH_S = 1.5  # What is found by then is shown; the reader asks for more.
_TYPE = "type:"
_FOUND = "found:"  # of a file that did not leave redacted: shown, and not counted as replaced


class LedgerDesk:
    """Runs in worker threads."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    def get_ledger(self, request: GetLedger, deadline: float) -> LedgerRows:
        asked = request.query
        query = LedgerQuery(request.site, asked.text.strip(), asked.outcome, asked.since_ms, asked.until_ms)
        until_s = min(deadline - 0.25, time.monotonic() + _SEARCH_S)
        page = self._rooms.vault.search(query, request.before, request.limit, until_s)
        rows = tuple(self._row(one, request.with_texts) for one in page.found)
        return LedgerRows(request.id, rows, page.next, self._rooms.vault.is_stored)

    def forget_rows(self, request: ForgetRows, deadline: float) -> Done:
        del deadline
        self._rooms.vault.forget_rows(request.ids)
        return Done(request.id)

    def verify_ledger(self, request: VerifyLedger, deadline: float) -> LedgerState:
        del deadline
        found = self._rooms.vault.verify_ledger()
        is_stored = self._rooms.vault.is_stored
        return LedgerState(request.id, found.rows, found.removed, found.first_bad, found.fault, found.adopted_ms, is_stored)

    def _row(self, one: Found, with_texts: bool) -> LedgerRow:
        facts, texts = one.row.facts, one.texts
        shown = texts if with_texts else None
        spans: tuple[VerdictSpan, ...] = ()
        if shown is not None:
            to_utf16 = self._rooms.to_utf16(shown.typed)
            spans = tuple(span_of(span, to_utf16) for span in shown.spans)
        return LedgerRow(
            row=one.row.id,
            at_ms=one.row.at_ms,
            site=SiteId(one.row.site),
            outcome=_word(facts, "outcome") or "",
            reason=_word(facts, "reason") or "",
            mode=_word(facts, "mode") or "",
            runtime=_word(facts, "runtime"),
            answered_by=_word(facts, "answered_by"),
            gain=gain_of(one),
            types=types_of(one),
            rules=rules_of(one),
            is_kept=texts is not None and facts.get("outcome") != "compared",
            typed=None if shown is None else shown.typed,
            outgoing=None if shown is None else shown.outgoing,
            spans=spans,
        )


def types_of(one: Found) -> dict[str, int]:
    """How many values of each type were found; of rows whose texts are gone, how many were replaced.

    The texts of a file's row are a line about it: what was found in it, and how many, is known of all of them.
    """
    if one.row.facts.get("file") == 1:
        return {name.partition(":")[2]: n for name, n in one.row.facts.items() if _is_type(name) and type(n) is int}
    if one.texts is not None:
        return dict(Counter(span.type for span in one.texts.spans))
    return {name.removeprefix(_TYPE): n for name, n in one.row.facts.items() if name.startswith(_TYPE) and type(n) is int}


def gain_of(one: Found) -> float | None:
    """What the site's answer gained over the one from here, of a row that compared them."""
    gain = one.row.facts.get("gain_millionths")
    return gain / 1_000_000 if isinstance(gain, int) else None


def rules_of(one: Found) -> tuple[str, ...]:
    """What found the values; empty for rows whose texts are gone."""
    return () if one.texts is None else tuple(dict.fromkeys(span.source for span in one.texts.spans))


def _is_type(name: str) -> bool:
    return name.startswith((_TYPE, _FOUND))


def _word(facts: Facts, name: str) -> str | None:
    value = facts.get(name)
    return value if isinstance(value, str) else None
