"""What was done outlives any end: cut anywhere, the journal gives back its whole lines and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.batch.executor import Record
from native_host.batch.job import Identity, Job, identity_of
from native_host.batch.journal import Journal
from native_host.batch.state import Busy, State


def job(number: int, digest: str = "d") -> Job:
    return Job(number, Path(f"{number}.txt"), Identity(1, 2, digest))


def row(number: int, problem: str | None = None) -> Record:
    return {"file": f"{number}.txt", "problem": problem, "unread": [], "fields": {}}


def test_cut_at_every_byte_it_gives_back_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path, "ask")
    for number in range(3):
        journal.add(job(number), row(number))
    journal.close()
    data = path.read_bytes()
    ends = [at + 1 for at, one in enumerate(data) if one == 10]
    for cut in sorted({*range(0, len(data) + 1, 7), *ends, *(end - 1 for end in ends)}):
        path.write_bytes(data[:cut])
        again = Journal(path, "ask")
        known = [number for number in range(3) if again.has(job(number))]
        assert known == list(range(sum(end <= cut for end in ends[1:]))) if cut >= ends[0] else known == []
        again.add(job(9), row(9))
        again.close()
        last = Journal(path, "ask")
        assert last.has(job(9)) and [one["file"] for one in last.rows([(9, job(9).key)])] == ["9.txt"]
        last.close()


def test_another_ask_begins_anew_and_so_does_a_changed_document(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path, "ask")
    journal.add(job(0), row(0))
    assert journal.has(job(0)) and not journal.has(job(0, "other"))
    journal.close()
    other = Journal(path, "another ask")
    assert not other.has(job(0))
    other.close()


def test_what_may_be_read_another_time_is_not_kept_for_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path, "ask")
    journal.add(job(0), row(0, "timed_out"))
    journal.add(Job(1, Path("1.txt"), None), row(1, "not_found"))
    journal.add(job(2), row(2, "encrypted"))
    assert [one["problem"] for one in journal.rows([(0, job(0).key), (1, None), (2, job(2).key)])] == [
        "timed_out",
        "not_found",
        "encrypted",
    ]
    journal.close()
    again = Journal(path, "ask")
    assert (again.has(job(0)), again.has(job(2))) == (False, True)
    again.close()


def test_one_run_at_a_time(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with State(out) as state:
        with pytest.raises(Busy):
            State(out)
        with State(tmp_path / "other.csv") as other:
            other.clear()
        state.clear()
    with State(out) as again:
        again.clear()
    assert list(tmp_path.iterdir()) == []


def test_the_same_document_is_known_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    before = identity_of(path)
    path.write_bytes(b"two")
    after = identity_of(path)
    assert before and after and before.digest != after.digest
    (tmp_path / "link").symlink_to(path)
    assert (
        identity_of(tmp_path / "link") is None and identity_of(tmp_path) is None and identity_of(tmp_path / "none") is None
    )
