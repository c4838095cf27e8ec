"""The composition root of tables of fields: imported with the first document that somebody may ask for."""

from __future__ import annotations

import io
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from native_host.batch.executor import Record
from native_host.batch.job import Identity as FileIdentity
from native_host.batch.job import Job
from native_host.batch.record import content_of, record_of
from native_host.batch.tables import write_table
from native_host.bridge.folder import FolderRefused
from native_host.contract.documents import Document, Kind, Part, Reason
from native_host.contract.fields import BatchProblem, Why
from native_host.contract.messages import BatchCell, BatchRow, BatchValue, FileUnread, WorkerRow
from native_host.contract.refusals import RefusalCode, Refused
from native_host.edge.asking import Asking, Away, NotKnown
from native_host.edge.home import Home
from native_host.edge.identity import Identity, identity_in
from native_host.edge.peers import Peer, Peers, Role
from native_host.edge.remote import Remote, Ticket
from native_host.edge.rows import Odd
from native_host.edge.words import Ask, Code
from native_host.edge.words import Refused as WorkerRefused
from native_host.extractor.asked.request import asked, prepare
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import BadFields, Wanted, wanted_in_words
from native_host.router.batch_room import WorkerAway, WorkerFailed

_MOST_UNREAD = 100
_MOST_WORKERS = 1_000
_LEAST = 0.6  # As `postern extract` has it.
_PROBLEMS = {
    Code.REVOKED: BatchProblem.REVOKED,
    Code.NOT_GRANTED: BatchProblem.NOT_GRANTED,
    Code.BAD_PATH: BatchProblem.BAD_PATH,
    Code.LINK: BatchProblem.LINK,
    Code.NOT_FOUND: BatchProblem.NOT_FOUND,
    Code.TOO_MANY_FILES: BatchProblem.TOO_MANY_FILES,
    Code.BUSY: BatchProblem.BUSY,
    Code.NOT_STORED: BatchProblem.NOT_STORED,
    Code.INCOMPATIBLE: BatchProblem.INCOMPATIBLE,
}


@dataclass(frozen=True, slots=True)
class Fields:
    """The columns. `count`: of how many documents, null: of all; `is_of_pdfs`: only of such."""

    wanted: tuple[Wanted, ...]
    count: int | None = None
    is_of_pdfs: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.wanted)


class Extraction:
    """An `Extracting`. `home`: where paired machines are known; null: none are."""

    def __init__(self, home: Home | None) -> None:
        self._home = home

    def prepare(self) -> None:
        prepare()

    def asked(self, prompt: str) -> Fields | None:
        found = asked(prompt)
        return None if found is None else Fields(found.wanted, found.count, found.is_of_pdfs)

    def meant(self, fields: str) -> Fields:
        try:
            return Fields(wanted_in_words(fields))
        except BadFields:
            raise Refused(RefusalCode.BAD_FIELD, "fields") from None

    def row(self, name: str, document: Document, fields: Fields, day_first: bool | None) -> Record:
        return record_of(Path(name), content_of(document, fields.wanted, Settings(day_first, _LEAST)))

    def shown(self, record: Record) -> BatchRow:
        return shown(record)

    def table(self, form: str, fields: Fields, rows: Sequence[Record], *, with_sources: bool) -> bytes:
        out = io.BytesIO()
        write_table(form, out, fields.wanted, rows, with_sources=with_sources)
        return out.getvalue()

    def workers(self) -> tuple[WorkerRow, ...]:
        known = sorted(self._peers(), key=lambda one: one.name)
        return tuple(WorkerRow(one.name, one.address) for one in known[:_MOST_WORKERS])

    def at_worker(self, worker: str, path: str, fields: str, day_first: bool | None, batch: str) -> WorkerRows:
        peer = next((one for one in self._peers() if one.name == worker), None)
        if peer is None or self._home is None:
            raise Refused(RefusalCode.NOT_FOUND, "worker")
        try:
            identity = identity_in(self._home.folder)
        except (OSError, ValueError, FolderRefused):
            raise Refused(RefusalCode.NOT_FOUND, "worker") from None
        grant, _, inside = path.partition("/")
        ask = Ask(grant, inside, fields, None, day_first, _LEAST)
        return WorkerRows(Remote(Asking(identity, peer), _ticket(identity, peer, batch), ask, wait_s=0.0))

    def _peers(self) -> list[Peer]:
        if self._home is None:
            return []
        try:
            return [one for one in Peers(self._home.peers).all() if one.role is Role.WORKER and one.is_current]
        except (OSError, ValueError, FolderRefused):
            return []


def _ticket(identity: Identity, worker: Peer, batch: str) -> Ticket:
    """Made of this machine's own key: a service that is started anew asks for the same job, and no file says which."""
    about = f"{worker.digest} {batch}".encode()
    name = urlsafe_b64encode(identity.derived(b"postern batch name " + about)[:18]).decode("ascii")
    return Ticket(name, identity.derived(b"postern batch key " + about))


class WorkerRows:
    """A `WorkerTable`."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self._names: tuple[Path, ...] = ()
        self._identities: tuple[FileIdentity, ...] = ()

    def begin(self) -> int:
        with _Told():
            listed = self._remote.begin()
        self._names, self._identities = listed.names, listed.identities
        return len(listed.names)

    def row(self, number: int) -> Record:
        job = Job(number, self._names[number], self._identities[number])
        with _Told():
            _, row = next(iter(self._remote.rows([job])))
        return row

    def close(self) -> None:
        self._remote.close()

    def forget(self) -> None:
        try:
            self._remote.forget()
        except (Away, NotKnown, WorkerRefused):  # What it keeps sealed goes after a week.
            return


class _Told:
    """What a worker raises, in the words of the router."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Away):
            raise WorkerAway from error
        if isinstance(error, NotKnown):
            raise WorkerFailed(BatchProblem.STRANGER) from error
        if isinstance(error, Odd):
            raise WorkerFailed(BatchProblem.ODD) from error
        if isinstance(error, WorkerRefused):
            raise WorkerFailed(_PROBLEMS.get(error.code, BatchProblem.FAILED)) from error


def shown(record: Record) -> BatchRow:
    """A row as the wire has it. A record is one of ours, or was held against every rule of one (`edge/rows.py`)."""
    said: dict = record  # type: ignore[type-arg]
    unread = [FileUnread(Reason(one["reason"]), one.get("page"), one.get("count", 1)) for one in said["unread"]]
    return BatchRow(
        file=said["file"],
        kind=None if said["kind"] is None else Kind(said["kind"]),
        problem=None if said["problem"] is None else Reason(said["problem"]),
        unread=tuple(unread[:_MOST_UNREAD]),
        cells=tuple(_cell(one) for one in said["fields"].values()),
    )


def _cell(said: dict) -> BatchCell:  # type: ignore[type-arg]
    if said.get("value") is None:
        return BatchCell(None, Why(said["why"]))
    return BatchCell(
        BatchValue(
            value=said["value"],
            text=said["text"],
            currency=said.get("currency"),
            confidence=said["confidence"],
            part=None if said.get("part") is None else Part(said["part"]),
            page=said.get("page"),
            sheet=said.get("sheet"),
            cell=said.get("cell"),
            line=said.get("line"),
            start=said["start"],
            end=said["end"],
        ),
        None,
    )
