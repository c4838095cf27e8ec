"""One batch from its list of files to its table."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import cast

from native_host.batch.executor import Executor, Record
from native_host.batch.job import Identity, Job, identity_of
from native_host.batch.journal import Journal
from native_host.batch.progress import Progress
from native_host.batch.state import State
from native_host.batch.tables import write_table
from native_host.contract.documents import Reason
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted

_RULES = 2
"""Another number for each change by which a document may get other values: what older rules found is not mixed with it."""


@dataclass(frozen=True, slots=True)
class Ask:
    wanted: tuple[Wanted, ...]
    settings: Settings
    kind: str
    with_sources: bool

    def digest(self) -> str:
        """Of what the rows depend on. The form of the table is none of it."""
        said = {
            "rules": _RULES,
            "settings": asdict(self.settings),
            "wanted": [[one.name, sorted(one.concepts), one.shape, sorted(one.keys), one.is_list] for one in self.wanted],
        }
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode("utf-8", "backslashreplace")).hexdigest()


@dataclass(slots=True)
class Tally:
    """What came of it, in numbers."""

    files: int = 0
    found: int = 0
    problems: Counter[str] = field(default_factory=Counter)

    @property
    def is_whole(self) -> bool:
        return not self.problems

    @property
    def unreachable(self) -> int:
        """Documents for which the same command goes on: what was done of the others is kept for it."""
        return self.problems[Reason.UNREACHABLE.value]


def run_batch(
    files: Sequence[Path],
    out: Path,
    ask: Ask,
    executor: Callable[[], Executor],
    state: State,
    progress: Progress,
    identify: Callable[[int, Path], Identity | None] = lambda _, path: identity_of(path),
) -> Tally:
    """Raises OSError where the disk does not take it; what was done until then stays done. `identify`: of the file with
    this number, for files that do not lie here.
    """
    journal = Journal(state.journal, ask.digest())
    try:
        order = _work(files, journal, executor, progress, identify)
        tally = Tally()
        with state.whole.open("wb") as whole:
            write_table(ask.kind, whole, ask.wanted, _counted(journal.rows(order), tally), with_sources=ask.with_sources)
            whole.flush()
            os.fsync(whole.fileno())
    finally:
        journal.close()
    state.whole.replace(out)
    _settle(out.parent)
    if not tally.unreachable:
        state.clear()
    return tally


def _work(
    files: Sequence[Path],
    journal: Journal,
    executor: Callable[[], Executor],
    progress: Progress,
    identify: Callable[[int, Path], Identity | None],
) -> list[tuple[int, str | None]]:
    order: list[tuple[int, str | None]] = []

    def jobs() -> Iterator[Job]:
        for number, path in enumerate(files):
            job = Job(number, path, identify(number, path))
            order.append((number, job.key))
            if journal.has(job):
                progress.kept()
            else:
                yield job

    working = executor()
    try:
        for job, record in working.rows(jobs()):
            journal.add(job, record)
            progress.made()
    finally:
        working.close()
        progress.end()
    return order


def _counted(rows: Iterator[Record], tally: Tally) -> Iterator[Record]:
    for row in rows:
        tally.files += 1
        unread = cast(list[Record], row["unread"])
        if row["problem"] or unread:
            tally.problems[str(row["problem"] or f"{unread[0]['reason']} in part")] += 1
        fields = cast(dict[str, Record], row["fields"])
        tally.found += sum(bool(one.get("values") or one.get("value") is not None) for one in fields.values())
        yield row


def _settle(folder: Path) -> None:
    """The name of the new table is on the disk as well. Not every system can be asked for it."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)
