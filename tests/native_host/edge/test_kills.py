"""`kill -9` at either side, at any moment: the same command ends with the same table, no row lost and none twice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from native_host.edge.peers import Role
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port, introduce, invoice

Make = Callable[[str], Machine]
FILES = 24


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerMachine]:
    place = tmp_path_factory.mktemp("many")
    (place / "docs").mkdir()
    for number in range(FILES):
        (place / "docs" / f"{number:02}.txt").write_text(invoice(number))
    (place / "docs" / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    made = WorkerMachine(place / "worker", port=free_port(), folders=(f"invoices={place / 'docs'}",))
    made.serve()
    yield made
    made.end()


def asks(out: Path, *more: str) -> list[str]:
    return [
        "extract",
        "--edge",
        "nas:invoices",
        "--fields",
        "invoice number, date, total",
        "-o",
        str(out),
        "--sources",
        *more,
    ]


@pytest.fixture(scope="module")
def undisturbed(many: WorkerMachine, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    place = tmp_path_factory.mktemp("undisturbed")
    host = Machine(place / "host")
    introduce(many, host, "undisturbed")
    status, _, err = host.run(*asks(place / "out.csv"))
    assert status == 1 and "1 broken" in err, err
    table = (place / "out.csv").read_bytes()
    assert table.count(b"\r\n") == FILES + 2 and b"R-023" in table
    assert not list(place.glob(".*")) and not list(many.home.jobs.glob("*/*.job"))  # Neither side keeps anything.
    return table


def kept_rows(out: Path) -> int:
    journal = out.parent / f".{out.name}.postern" / "journal.jsonl"
    return max(0, journal.read_bytes().count(b"\n") - 1) if journal.exists() else 0


def wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG_S
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.005)


def test_a_killed_worker_that_is_started_again_loses_and_doubles_nothing(
    many: WorkerMachine, machine: Make, tmp_path: Path, undisturbed: bytes
) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(many, host, "survivor")
    process = host.start(*asks(out))
    for moment in (1, 9, 17):
        wait_for(lambda moment=moment: kept_rows(out) >= moment)  # type: ignore[misc]
        many.kill()
        many.serve()
    _, err = process.communicate(timeout=LONG_S)
    assert process.returncode == 1, err
    assert out.read_bytes() == undisturbed
    assert many.ledger_with(event="done", name="survivor")


def test_a_killed_host_goes_on_with_the_same_command(
    many: WorkerMachine, machine: Make, tmp_path: Path, undisturbed: bytes
) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(many, host, "phoenix")
    state = tmp_path / ".out.csv.postern"
    for moment in (
        lambda: (state / "ticket.json").exists(),
        *(lambda rows=rows: kept_rows(out) >= rows for rows in (2, 13)),
    ):
        process = host.start(*asks(out))
        wait_for(moment)
        process.kill()
        process.wait()
        assert not out.exists()
    status, _, err = host.run(*asks(out))
    assert status == 1, err
    assert out.read_bytes() == undisturbed
    jobs = {line["job"] for line in many.ledger_with(event="asked", name="phoenix")}
    assert len(jobs) == 1  # Each run asked for the same job again.


def test_both_killed_at_once(many: WorkerMachine, machine: Make, tmp_path: Path, undisturbed: bytes) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(many, host, "both")
    process = host.start(*asks(out))
    wait_for(lambda: kept_rows(out) >= 5)
    many.kill()
    process.kill()
    process.wait()
    many.serve()
    assert host.run(*asks(out))[0] == 1
    assert out.read_bytes() == undisturbed


def test_what_goes_wrong_says_what_to_do(many: WorkerMachine, machine: Make, tmp_path: Path) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(many, host, "asks")

    def said(edge: str, *more: str) -> str:
        status, _, err = host.run("extract", "--edge", edge, "--fields", "date", "-o", str(out), "--wait", "0.2", *more)
        assert status in (1, 2) and not out.exists() and not list(tmp_path.glob(".out*"))
        return err

    assert "no worker is called 'other'" in said("other:invoices")
    assert "no folder of that name for this machine" in said("nas:nothing/x")
    assert "goes down from the granted folder" in said("nas:invoices/../x")
    assert "--edge is NAME:GRANT/path" in said("nas")
    many.peers.revoke("asks")
    assert "it has revoked this machine. Pair anew" in said("nas:invoices")
    host.peers.revoke("nas")
    assert host.peers.by_name("nas", Role.WORKER) is not None and "no worker is called 'nas'" in said("nas:invoices")
