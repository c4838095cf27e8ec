"""Answers `settle_file`: makes bindings lasting, writes the ledger's row, counts. Each end of a file is counted once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from native_host.contract.messages import Done, SettleFile
from native_host.contract.policy import Reason, Runtime
from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.booking import book
from native_host.router.files.record import FileRecord, texts_of
from native_host.router.files.under_way import FilesUnderWay, FileUnderWay
from native_host.router.memory import Recent
from native_host.router.rooms import Rooms
from native_host.router.sending import UNWATCHED

_RECENT_HELD = 256
_DECIDED = {"released": "release", "replaced": "replace"}


@dataclass(frozen=True, slots=True)
class _Held:
    private_bytes: int
    at_ms: int


class FileSettling:
    """Runs in worker threads. The same end of the same file, told twice, changes nothing."""

    def __init__(self, rooms: Rooms, files: FilesUnderWay, note_left: Callable[[FileUnderWay], None]) -> None:
        """`note_left`: a held file left as it was."""
        self._rooms = rooms
        self._files = files
        self._note_left = note_left
        self._lock = threading.Lock()
        self._held: Recent[tuple[Where, str], _Held] = Recent(_RECENT_HELD)

    def settle(self, request: SettleFile, deadline: float) -> Done:
        del deadline  # The file has left or not; this is only bookkeeping and must not be given up half-way.
        file = self._files.get(request.file)
        with self._lock:
            if file.outcome != request.outcome:
                _allow(file, request.outcome)
                file.outcome = request.outcome
                self._end(file, request.outcome)
        if request.outcome == "unprotected":
            self._note_left(file)
        self._files.settled(file)
        return Done(request.id)

    def _end(self, file: FileUnderWay, asked: str) -> None:
        record, verdict = file.record, file.verdict
        if record is None or verdict is None:
            raise Refused(RefusalCode.NOT_FOUND, "file")
        # What left a site nobody watches was not protected, whatever the page calls it.
        is_unwatched = verdict.reason in UNWATCHED and asked == "released"
        outcome = "unprotected" if is_unwatched else "released" if asked == "replaced" else asked
        key = (file.where, verdict.digest)
        earlier = self._held.pop(key)
        private_bytes, at_ms = _private_bytes(record, outcome), self._rooms.vault.now_ms()
        if outcome == "held":
            self._held.put(key, earlier or _Held(private_bytes, at_ms))
            if earlier is not None:
                return  # The same file was chosen once more, and held once more.
        reason = Reason.FILE_ATTACHED_ANYWAY if asked == "unprotected" else verdict.reason
        facts: dict[str, int | str] = {
            "outcome": outcome,
            "reason": reason.value,
            "mode": record.mode.value,
            "runtime": (Runtime.LOCAL_ONLY if outcome == "held" else Runtime.ESCALATE_WITH_REDACTION).value,
            "file": 1,
            "checked": 1,
            outcome: 1,
            "private_bytes": private_bytes,
        }
        # A value that was not replaced is counted for the row alone.
        kind = "type:" if asked == "replaced" else "found:"
        facts |= {f"{kind}{name}": count for name, count in record.types.items()}
        if earlier is not None and outcome != "held":
            back = {"checked": 1, "held": 1, "private_bytes": earlier.private_bytes}
            facts |= {"back_at_ms": earlier.at_ms, **{f"back:{name}": n for name, n in back.items()}}
        used = record.used if asked == "replaced" else ()
        book(self._rooms, file.where, used, facts, texts_of(record, asked), at_ms)


def _allow(file: FileUnderWay, outcome: str) -> None:
    """Raises Refused where the verdict does not bear it, or the file has ended otherwise. Only a hold may still end."""
    is_decided = file.verdict is not None and file.verdict.decision == _DECIDED.get(outcome, file.verdict.decision)
    is_allowed = outcome != "unprotected" or (file.record is not None and file.record.can_override)
    if not (is_decided and is_allowed) or file.outcome not in (None, "held"):
        raise Refused(RefusalCode.NOT_ALLOWED, "outcome")


def _private_bytes(record: FileRecord, outcome: str) -> int:
    """UTF-8 bytes of what was private and did not leave (DESIGN, section 4): of a topic that stays, the whole text's."""
    if outcome == "unprotected":
        return 0
    return record.text_bytes if outcome == "held" and record.is_held_for_topic else record.private_bytes
