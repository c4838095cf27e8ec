"""When what reads documents is gone, a worker serves nobody: no row says what is not of its document."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from native_host.batch.embedded import Embedded
from native_host.batch.engine import EngineGone
from native_host.batch.executor import Record
from native_host.edge.granting import grant_of
from native_host.edge.job_journal import JobJournal
from native_host.edge.words import Ask
from native_host.edge.working import Working
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted
from tests.native_host.edge.machines import invoice


class ForAWhile(Embedded):
    """Reads two documents."""

    at_a_time = 1

    def __init__(self) -> None:
        super().__init__()
        self.left = 2

    def read(self, descriptor: int, name: str, wanted: Sequence[Wanted], settings: Settings) -> Record:
        if not self.left:
            raise EngineGone
        self.left -= 1
        return super().read(descriptor, name, wanted, settings)


async def test_the_rows_before_it_are_kept_and_the_worker_is_told(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for number in range(4):
        (tmp_path / "docs" / f"{number}.txt").write_text(invoice(number))
    grant = grant_of(f"docs={tmp_path / 'docs'}", tmp_path / "none")
    ask = Ask("docs", "", "invoice number", None, None, 0.6)
    journal = JobJournal(tmp_path / "a.job", "somebody", bytes(32))
    journal.begin(ask.written())
    journal.list(grant.listed(()))
    told: list[bool] = []
    working = Working(ForAWhile(), lambda: told.append(True))
    rows = working.rows(journal, grant, ask, 0, lambda entry, reason: None)
    made: list[int] = []
    with pytest.raises(ConnectionAbortedError):
        async for number, _ in rows:
            made.append(number)
    assert made == [0, 1] and journal.rows_kept == 2 and told == [True] and working.is_without_engine
    working.close()
    journal.close()
