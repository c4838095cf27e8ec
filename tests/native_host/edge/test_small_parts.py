"""Keys, the list of peers, the ledger's chain and the sealed journal, each by itself."""

from __future__ import annotations

import json
import os
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest

from native_host.bridge.folder import FolderRefused
from native_host.contract.documents import Reason
from native_host.edge.granted import Entry
from native_host.edge.identity import digest_of, identity_in, is_signed
from native_host.edge.job_journal import JobJournal
from native_host.edge.jobs import Jobs
from native_host.edge.ledger import Event, Ledger, lines_of, verified
from native_host.edge.peers import BadPeers, NameTaken, Peer, Peers, Role
from native_host.edge.words import Ask, Code, Refused, read_ask

KEY = bytes(32)
ASK = Ask("invoices", "2024", "date", None, None, 0.6)


def test_a_key_is_made_once_and_for_its_user_alone(tmp_path: Path) -> None:
    one, again = identity_in(tmp_path / "a"), identity_in(tmp_path / "a")
    assert one.digest == again.digest == digest_of(one.certificate) != identity_in(tmp_path / "b").digest
    assert stat.S_IMODE(one.key_file.stat().st_mode) == 0o600
    assert is_signed(one.certificate, one.sign(b"x"), b"x") and not is_signed(one.certificate, one.sign(b"x"), b"y")
    one.key_file.chmod(0o644)
    with pytest.raises(FolderRefused):
        identity_in(tmp_path / "a")


def peer(folder: Path, name: str, role: Role = Role.HOST) -> Peer:
    identity = identity_in(folder)
    return Peer(name, role, identity.digest, identity.certificate, 1)


def test_peers_are_pinned_revoked_and_seen_at_once_by_who_has_the_list_open(tmp_path: Path) -> None:
    peers, watching = Peers(tmp_path / "peers.json"), Peers(tmp_path / "peers.json")
    one = peer(tmp_path / "a", "one")
    assert watching.by_digest(one.digest, Role.HOST) is None
    peers.pin(one)
    assert watching.by_digest(one.digest, Role.HOST) == one
    assert watching.by_digest(one.digest, Role.WORKER) is None
    with pytest.raises(NameTaken):
        peers.pin(peer(tmp_path / "b", "one"))
    assert [gone.name for gone in peers.revoke("one")] == ["one"] and not peers.revoke("one")
    found = watching.by_digest(one.digest, Role.HOST)
    assert found is not None and not found.is_current
    peers.pin(peer(tmp_path / "b", "one"))  # Its name is free; the old key stays revoked.
    found = watching.by_digest(one.digest, Role.HOST)
    assert found is not None and not found.is_current and found.name != "one"


@pytest.mark.parametrize("change", [lambda said: {**said, "digest": "0" * 64}, lambda said: {**said, "certificate": "AAAA"}])
def test_a_list_that_was_tampered_with_counts_for_nobody(tmp_path: Path, change: object) -> None:
    path = tmp_path / "peers.json"
    Peers(path).pin(peer(tmp_path / "a", "one"))
    said = json.loads(path.read_text())
    assert callable(change)
    path.write_text(json.dumps({**said, "peers": [change(said["peers"][0])]}))
    with pytest.raises(BadPeers):
        Peers(path).all()


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.jsonl"
    made = Ledger(path, KEY)
    for number in range(5):
        made.note(Event.ASKED, who=f"host {number}")
    made.close()
    return path


def test_a_ledger_goes_on_and_is_whole(ledger: Path) -> None:
    with ledger.open("ab") as file:
        file.write(b'{"n": 6, "half a li')  # A crash.
    made = Ledger(ledger, KEY)
    made.note(Event.DONE)
    made.close()
    assert verified(ledger, KEY).first_bad is None
    assert [line and line["n"] for line in lines_of(ledger)] == [1, 2, 3, 4, 5, 6]
    assert stat.S_IMODE(ledger.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("harm", "line", "fault"),
    [
        (lambda lines: [lines[0].replace(b"host 0", b"host 7"), *lines[1:]], 1, "changed"),
        (lambda lines: [*lines[:2], *lines[3:]], 3, "order"),
        (lambda lines: [lines[1], lines[0], *lines[2:]], 1, "order"),
        (lambda lines: lines[:3], 4, "cut"),
        (lambda lines: [], 1, "cut"),
        (lambda lines: [*lines, b"nonsense\n"], 6, "changed"),
    ],
)
def test_a_ledger_that_was_tampered_with_says_where(ledger: Path, harm: object, line: int, fault: str) -> None:
    assert callable(harm)
    ledger.write_bytes(b"".join(harm(ledger.read_bytes().splitlines(keepends=True))))
    found = verified(ledger, KEY)
    assert (found.first_bad, found.fault) == (line, fault)


def test_a_ledger_without_its_head_or_under_another_key_is_not_whole(ledger: Path) -> None:
    assert verified(ledger, bytes(31) + b"1").first_bad == 1
    ledger.with_suffix(".head").unlink()
    assert verified(ledger, KEY).fault == "head"


@pytest.mark.parametrize("left", [3, 0])
def test_what_was_cut_off_while_the_worker_was_down_stays_said(ledger: Path, left: int) -> None:
    """The next start writes the head anew; and so do all after it."""
    ledger.write_bytes(b"".join(ledger.read_bytes().splitlines(keepends=True)[:left]))
    for _ in range(2):
        made = Ledger(ledger, KEY)
        made.note(Event.STARTED)
        made.close()
        found = verified(ledger, KEY)
        assert (found.first_bad, found.fault) == (left + 1, "was_cut")
    cuts = [line for line in lines_of(ledger) if line and line["event"] == "cut"]
    assert [(line["n"], line["lines"]) for line in cuts] == [(left + 1, 5)]


def test_a_head_that_was_taken_away_stays_said(ledger: Path) -> None:
    ledger.with_suffix(".head").unlink()
    Ledger(ledger, KEY).close()
    assert (verified(ledger, KEY).first_bad, verified(ledger, KEY).fault) == (6, "was_cut")


def test_a_crash_between_a_line_and_the_head_is_no_cut(ledger: Path) -> None:
    head = ledger.with_suffix(".head").read_bytes()
    made = Ledger(ledger, KEY)
    made.note(Event.DONE)
    made.close()
    ledger.with_suffix(".head").write_bytes(head)
    Ledger(ledger, KEY).close()
    assert verified(ledger, KEY).first_bad is None


def test_a_flood_of_refusals_is_counted_and_fills_no_disk(tmp_path: Path) -> None:
    made = Ledger(tmp_path / "ledger.jsonl", KEY)
    for _ in range(500):
        made.note(Event.REFUSED, why="no_certificate")
    made.note(Event.ASKED)  # What a host asks for always has its line.
    made.close()
    lines = [line for line in lines_of(tmp_path / "ledger.jsonl") if line]
    assert sum(line["event"] == "refused" for line in lines) == 120
    assert [line["event"] for line in lines[-2:]] == ["asked", "more"] and lines[-1]["count"] == 380
    assert verified(tmp_path / "ledger.jsonl", KEY).first_bad is None


def test_a_journal_is_the_same_after_any_cut(tmp_path: Path) -> None:
    path = tmp_path / "one.job"
    name = os.fsdecode(b"caf\xe9.txt")
    made = JobJournal(path, "host job", KEY)
    made.begin("ask")
    made.list([Entry(("a", name), 1, 2), Entry(("b",), problem=Reason.LINK)])
    marks = [path.stat().st_size]
    for number in range(3):
        made.add(number, {"file": f"value {number}"})
        marks.append(path.stat().st_size)
    made.close()
    whole = path.read_bytes()
    assert b"value" not in whole and b"ask" not in whole and b"caf" not in whole
    for cut in range(0, len(whole) + 1, 7):
        path.write_bytes(whole[:cut])
        again = JobJournal(path, "host job", KEY)
        kept = max(0, sum(mark <= cut for mark in marks) - 1)
        assert again.rows_kept == kept and [again.row(number)["file"] for number in range(kept)] == [
            f"value {number}" for number in range(kept)
        ]
        assert again.plan in (None, [Entry(("a", name), 1, 2), Entry(("b",), problem=Reason.LINK)])
        if again.ask is None:
            again.begin("ask")
        if again.plan is None:
            again.list([Entry(("c",))])
            assert again.plan == [Entry(("c",))]
        again.add(3, {"file": "behind"})
        again.close()
        assert JobJournal(path, "host job", KEY).row(3) == {"file": "behind"}


def test_a_journal_opens_to_its_own_key_and_job_alone(tmp_path: Path) -> None:
    path = tmp_path / "one.job"
    made = JobJournal(path, "host job", KEY)
    made.begin("ask")
    made.close()
    for about, key in (("host job", b"1" * 32), ("host other", KEY)):
        with pytest.raises(Refused) as refused:
            JobJournal(path, about, key)
        assert refused.value.code is Code.WRONG_KEY
    assert JobJournal(path, "host job", KEY).ask == "ask"


def test_a_job_that_no_host_comes_back_for_goes_after_a_week(tmp_path: Path) -> None:
    jobs, host = Jobs(tmp_path / "jobs"), peer(tmp_path / "a", "one")
    for job in ("old", "new", "open"):
        with jobs.used(host, job, KEY, may_begin=True) as made:
            made.journal.begin("ask")
    week_ago = time.time() - 7 * 86_400 - 1
    for job in ("old", "open"):
        os.utime(next((tmp_path / "jobs").glob(f"*/{job}.job")), (week_ago, week_ago))
    with jobs.used(host, "open", KEY):
        assert jobs.sweep() == 1
    assert sorted(path.stem for path in (tmp_path / "jobs").glob("*/*.job")) == ["new", "open"]


def test_a_host_has_so_many_jobs_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("native_host.edge.jobs.MOST_OF_A_HOST", 1)
    jobs, one, other = Jobs(tmp_path / "jobs"), peer(tmp_path / "a", "one"), peer(tmp_path / "b", "other")
    for host in (one, other):
        with jobs.used(host, "first", KEY, may_begin=True) as made:
            made.journal.begin("ask")
    with pytest.raises(Refused) as refused, jobs.used(one, "second", KEY, may_begin=True):
        pass
    assert refused.value.code is Code.BUSY
    with jobs.used(one, "first", KEY):
        pass


def test_an_ask_reads_as_it_was_written() -> None:
    schema = replace(ASK, fields=None, schema={"properties": {"total": {"type": "number"}}}, day_first=True)
    for ask in (ASK, schema):
        assert read_ask(ask.written().encode()) == ask


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"protocol": 2}, Code.INCOMPATIBLE),
        ({"protocol": True}, Code.INCOMPATIBLE),
        ({"more": 1}, Code.BAD_FIELD),
        ({"path": 1}, Code.BAD_FIELD),
        ({"fields": None}, Code.BAD_FIELD),
        ({"schema": {}}, Code.BAD_FIELD),
        ({"day_first": 1}, Code.BAD_FIELD),
        ({"day_first": 0}, Code.BAD_FIELD),
        ({"day_first": "yes"}, Code.BAD_FIELD),
        ({"least": 2}, Code.BAD_FIELD),
        ({"least": True}, Code.BAD_FIELD),
        ({"grant": "../x"}, Code.NOT_GRANTED),
        ({"path": "a" * 5000}, Code.BAD_PATH),
    ],
)
def test_an_ask_that_is_none_is_refused(change: dict[str, object], code: Code) -> None:
    said = {**json.loads(ASK.written()), **change}
    with pytest.raises(Refused) as refused:
        read_ask(json.dumps(said).encode())
    assert refused.value.code is code


def test_fields_that_cannot_be_meant_are_refused_with_the_reason() -> None:
    with pytest.raises(Refused) as refused:
        replace(ASK, fields="date, date").wanted()
    assert refused.value.code is Code.BAD_FIELDS and "twice" in refused.value.detail
