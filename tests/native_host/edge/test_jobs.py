"""A job over real TLS: the same as often as it is asked, in order from any row on, and no more than was asked."""

from __future__ import annotations

import json
import socket
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import cast

import pytest

from native_host.edge.asking import Asking, Away, NotKnown
from native_host.edge.tls import context_for_host
from native_host.edge.words import JOB_KEY, Ask, Code, Refused
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port, introduce, invoice

Make = Callable[[str], Machine]
KEY = b"k" * 32
ASK = Ask("invoices", "2024", "invoice number, total", None, None, 0.6)
Lines = list[dict[str, object]]


def job_id(name: str) -> str:
    return name.ljust(22, "_")


def rows(asking: Asking, job: str, start: int = 0) -> Lines:
    return list(asking.lines(job, KEY, "rows", start))


def values(lines: Lines) -> list[object]:
    return [
        cast(dict[str, dict[str, dict[str, object]]], line["row"])["fields"]["invoice number"]["value"] for line in lines
    ]


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.code


def test_a_job_is_idempotent_and_its_rows_come_from_any_number_on(worker: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "idem"), job_id("idem")
    said = asking.put(job, KEY, ASK.written())
    assert said["files"] == 6 and said["rows"] == 0
    files = list(asking.lines(job, KEY, "files", 0))
    assert [one["file"] for one in files] == [f"invoices/2024/{number:02}.txt" for number in range(1, 7)]
    first = list(islice(asking.lines(job, KEY, "rows", 0), 2))
    whole = rows(asking, job)
    assert whole[:2] == first and [line["n"] for line in whole] == list(range(6))
    assert values(whole) == [f"R-{number:03}" for number in range(1, 7)]
    assert rows(asking, job, 4) == whole[4:] and rows(asking, job, 6) == [] and rows(asking, job, 60) == []
    assert asking.put(job, KEY, ASK.written())["rows"] == 6
    row = cast(dict[str, object], whole[0]["row"])
    assert set(row) == {"file", "kind", "problem", "unread", "fields"}  # Fields and their places, and no document.
    asked = worker.ledger_with(event="asked", name="idem")
    assert len(asked) == 1 and (asked[0]["grant"], asked[0]["path"], asked[0]["files"]) == ("invoices", "2024", 6)
    assert asked[0]["fields"] == ["invoice number", "total"]
    assert worker.ledger_with(event="done", name="idem", rows=6)


def test_rows_that_were_sent_stay_what_they_were(worker: WorkerMachine, place: Path, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "stays"), job_id("stays")
    (place / "docs" / "own").mkdir()
    document = place / "docs" / "own" / "one.txt"
    document.write_text(invoice(1))
    asking.put(job, KEY, Ask("invoices", "own", "invoice number", None, None, 0.6).written())
    whole = rows(asking, job)
    document.write_text(invoice(2))
    assert rows(asking, job) == whole and values(whole) == ["R-001"]


def test_an_id_that_was_used_is_no_other_ask(worker: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "replay"), job_id("replay")
    asking.put(job, KEY, ASK.written())
    other = Ask("invoices", "2024", "invoice number, total, iban", None, None, 0.6)
    assert refusal(lambda: asking.put(job, KEY, other.written())) is Code.OTHER_JOB
    assert refusal(lambda: asking.put(job, b"o" * 32, ASK.written())) is Code.WRONG_KEY
    assert refusal(lambda: list(asking.lines(job, b"o" * 32, "rows", 0))) is Code.WRONG_KEY
    assert worker.ledger_with(event="refused", name="replay", why="other_job", job=job)
    assert set(values(rows(asking, job))) == {f"R-{number:03}" for number in range(1, 7)}


def test_a_job_of_another_host_is_not_there(worker: WorkerMachine, machine: Make) -> None:
    one, other = introduce(worker, machine("one"), "one"), introduce(worker, machine("other"), "other")
    job = job_id("mine")
    one.put(job, KEY, ASK.written())
    assert refusal(lambda: list(other.lines(job, KEY, "rows", 0))) is Code.UNKNOWN_JOB
    assert refusal(lambda: other.delete(job, KEY)) is Code.UNKNOWN_JOB
    assert len(rows(one, job)) == 6


def test_two_hosts_at_once_get_each_its_own(worker: WorkerMachine, machine: Make) -> None:
    askings = [introduce(worker, machine(name), name) for name in ("left", "right")]
    asks = [ASK, Ask("invoices", "2024", "total, invoice number", None, None, 0.6)]
    came: dict[int, Lines] = {}

    def get(number: int) -> None:
        askings[number].put(job_id("same"), KEY, asks[number].written())
        came[number] = rows(askings[number], job_id("same"))

    threads = [threading.Thread(target=get, args=(number,)) for number in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(LONG_S)
    assert values(came[0]) == values(came[1]) == [f"R-{number:03}" for number in range(1, 7)]
    fields = [list(cast(dict[str, dict[str, object]], came[number][0]["row"])["fields"]) for number in range(2)]
    assert fields == [["invoice number", "total"], ["total", "invoice number"]]


def test_a_second_stream_of_a_job_takes_the_place_of_the_first(worker: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "twice"), job_id("twice")
    asking.put(job, KEY, ASK.written())
    with closing(asking.lines(job, KEY, "rows", 0)) as first:
        next(first)
        assert len(rows(asking, job)) == 6


def test_a_job_that_was_cancelled_stays_so(worker: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "cancels"), job_id("cancel")
    asking.put(job, KEY, ASK.written())
    stream = asking.lines(job, KEY, "rows", 0)
    next(stream)
    asking.delete(job, KEY, keep=True)
    assert refusal(lambda: asking.put(job, KEY, ASK.written())) is Code.CANCELLED
    assert refusal(lambda: rows(asking, job)) is Code.CANCELLED
    assert worker.ledger_with(event="cancelled", name="cancels", job=job)


def test_what_is_forgotten_leaves_nothing_on_the_workers_disk(worker: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(worker, machine("host"), "forgets"), job_id("forget")
    asking.put(job, KEY, ASK.written())
    rows(asking, job)
    kept = list(worker.home.jobs.glob(f"*/{job}.job"))
    assert len(kept) == 1 and b"R-001" not in kept[0].read_bytes() and kept[0].stat().st_mode & 0o077 == 0
    asking.delete(job, KEY)
    assert not kept[0].exists()
    assert refusal(lambda: rows(asking, job)) is Code.UNKNOWN_JOB


def test_links_among_the_documents_and_one_put_in_while_it_runs_are_refused_and_in_the_ledger(
    worker: WorkerMachine, place: Path, machine: Make
) -> None:
    asking, job = introduce(worker, machine("host"), "links"), job_id("links")
    folder = place / "docs" / "links"
    folder.mkdir()
    for number in range(1, 4):
        (folder / f"{number}.txt").write_text(invoice(number))
    (folder / "0.txt").symlink_to(place / "secret.txt")
    asking.put(job, KEY, Ask("invoices", "links", "invoice number", None, None, 0.6).written())
    (folder / "3.txt").unlink()  # Listed as a file, and now it leads outside.
    (folder / "3.txt").symlink_to(place / "secret.txt")
    came = rows(asking, job)
    assert [cast(dict[str, object], line["row"])["problem"] for line in came] == ["link", None, None, "link"]
    assert "R-999" not in json.dumps(came)
    for name in ("0.txt", "3.txt"):
        assert worker.ledger_with(event="not_read", name="links", why="link", file=f"invoices/links/{name}")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerMachine]:
    """Documents with many values, so that rows fill what lies between."""
    place = tmp_path_factory.mktemp("large")
    (place / "docs").mkdir()
    for number in range(20):
        (place / "docs" / f"{number:02}.txt").write_text(
            "".join(f"Remark: {number} {line} {'x' * 140}\n" for line in range(250))
        )
    made = WorkerMachine(place / "worker", port=free_port(), folders=(f"many={place / 'docs'}",))
    made.serve({"native_host.edge.serving._WATCH_S": 3600.0})  # Each row is asked about without it.
    yield made
    made.end()


def put_many(asking: Asking, job: str) -> None:
    schema: dict[str, object] = {"properties": {"remark": {"type": "array"}}}
    assert asking.put(job, KEY, Ask("many", "", None, schema, None, 0.0).written())["files"] == 20


def test_a_host_that_takes_nothing_holds_the_work_up(large: WorkerMachine, machine: Make) -> None:
    host, job = machine("host"), job_id("slow")
    asking = introduce(large, host, "slow")
    put_many(asking, job)
    journal = next(large.home.jobs.glob(f"*/{job}.job"))
    with socket.socket() as plain:
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32 * 1024)
        plain.connect(("127.0.0.1", large.port))
        with context_for_host(host.identity, large.identity.certificate).wrap_socket(plain) as link:
            key = urlsafe_b64encode(KEY).decode()
            link.sendall(f"GET /v1/jobs/{job}/rows HTTP/1.1\r\nHost: x\r\n{JOB_KEY}: {key}\r\n\r\n".encode())
            seen, still = -1, 0
            while still < 4 or seen < 200_000:
                time.sleep(0.25)
                still = still + 1 if seen == (seen := journal.stat().st_size) else 0
    came = rows(asking, job)  # What was held up goes on.
    assert [one["n"] for one in came] == list(range(20))
    assert seen < 0.8 * journal.stat().st_size  # What fits into buffers, and a few rows ahead.


def test_a_host_revoked_in_the_middle_gets_no_further_row(large: WorkerMachine, machine: Make) -> None:
    asking, job = introduce(large, machine("host"), "midway"), job_id("midway")
    put_many(asking, job)
    stream = asking.lines(job, KEY, "rows", 0)
    next(stream)
    large.peers.revoke("midway")
    came = 1
    with pytest.raises((Away, NotKnown, Refused)):  # By the last line, or by the end of the connection.
        for _ in stream:
            came += 1
    assert came < 20
    assert large.ledger_with(event="refused", name="midway", job=job)
