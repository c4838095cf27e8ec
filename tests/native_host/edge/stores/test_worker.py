"""End to end: a paired host asks a worker for what lies in each kind of storage, and gets what a folder would have given."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from native_host.edge.words import Ask, Code, Refused
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port, introduce, invoice
from tests.native_host.edge.stores.conftest import KINDS, Site

KEY = b"k" * 32
FIELDS = "invoice number, date, total"
Make = Callable[[str], Machine]
SHORT: dict[str, object] = {
    "native_host.edge.stores.patience.PAUSES_S": (0.05,),
    "native_host.edge.stores.patience.AGAIN_S": 0.2,
}


@pytest.fixture(scope="module")
def worker(site: Site) -> Iterator[WorkerMachine]:
    folders = [f"local={site.docs}", *(f"{kind}={site.address(kind)}" for kind in KINDS)]
    made = WorkerMachine(site.root / "worker", env=site.env, port=free_port(), folders=tuple(folders))
    made.home.folder.mkdir(mode=0o700, parents=True)
    made.home.storage.write_bytes(site.storage.read_bytes())
    made.home.storage.chmod(0o600)
    made.serve(SHORT)
    yield made
    made.end()


def extracts(host: Machine, kind: str, out: Path, path: str = "") -> tuple[int, str]:
    status, _, err = host.run("extract", "--edge", f"nas:{kind}/{path}", "--fields", FIELDS, "-o", str(out), "--sources")
    return status, err


@pytest.fixture(scope="module")
def of_folder(worker: WorkerMachine, tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("of_folder")
    host = Machine(place / "host")
    introduce(worker, host, "of_folder")
    status, err = extracts(host, "local", place / "out.csv")
    assert status == 1 and "1 broken" in err and "1 empty" in err, err
    table = (place / "out.csv").read_text()
    assert "R-007" in table and "R-077" in table
    return table


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_is_the_same_from_each_storage(
    worker: WorkerMachine, machine: Make, tmp_path: Path, kind: str, of_folder: str, site: Site
) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(worker, host, f"reads-{kind}")
    status, err = extracts(host, kind, out)
    assert status == 1, err
    assert out.read_text() == of_folder.replace("local/", f"{kind}/")
    assert not list(tmp_path.glob(".out*")) and not list(worker.home.jobs.glob("*/*.job"))
    assert worker.ledger_with(event="asked", name=f"reads-{kind}", grant=kind, files=11)


def test_what_a_host_may_not_have_is_refused_and_in_the_ledger(worker: WorkerMachine, machine: Make, site: Site) -> None:
    asking = introduce(worker, machine("host"), "curious")
    for kind in KINDS:
        for path, code, detail in (
            ("../secret.txt", Code.BAD_PATH, "dots"),
            ("/etc/passwd", Code.BAD_PATH, "absolute"),
            ("%2e%2e/secret.txt", Code.BAD_PATH, "encoded"),
            ("2024/%252e%252e/%252e%252e/secret.txt", Code.BAD_PATH, "encoded"),
            ("s3://bucket/x", Code.BAD_PATH, "dots"),
            ("nothing", Code.NOT_FOUND, ""),
        ):
            before = len(worker.ledger_with(event="started"))
            job = f"{kind}{abs(hash(path))}".ljust(22, "_")
            with pytest.raises(Refused) as refused:
                asking.put(job, KEY, Ask(kind, path, "date", None, None, 0.6).written())
            assert (refused.value.code, refused.value.detail) == (code, detail), (kind, path)
            assert before and worker.ledger_with(event="refused", name="curious", why=code.value, job=job)


def test_a_link_behind_sftp_is_a_row_with_its_reason_and_in_the_ledger(
    worker: WorkerMachine, machine: Make, site: Site
) -> None:
    (site.docs / "here.lnk").symlink_to(site.root / "secret.txt")
    asking, job = introduce(worker, machine("host"), "linked"), "linked".ljust(22, "_")
    asking.put(job, KEY, Ask("sftp", "*.lnk", "invoice number", None, None, 0.6).written())
    (line,) = asking.lines(job, KEY, "rows", 0)
    (site.docs / "here.lnk").unlink()
    assert "R-999" not in json.dumps(line) and '"problem": "link"' in json.dumps(line)
    assert worker.ledger_with(event="not_read", name="linked", why="link", file="sftp/here.lnk")


def test_a_host_is_told_no_version_that_a_storage_makes_of_the_content(
    worker: WorkerMachine, machine: Make, site: Site
) -> None:
    asking, job = introduce(worker, machine("host"), "versions"), "versions".ljust(22, "_")
    asking.put(job, KEY, Ask("s3", "2024/0*", "date", None, None, 0.6).written())
    lines = list(asking.lines(job, KEY, "files", 0))
    from tests.native_host.edge.stores.s3_server import etag

    said = json.dumps(lines)
    assert len({str(line["version"]) for line in lines}) == len(lines) == 8
    assert not [one for one in site.bucket.objects.values() if etag(one).strip('"') in said]


def test_a_server_that_ends_in_the_middle_is_a_reason_a_row_and_the_same_command_goes_on(
    worker: WorkerMachine, machine: Make, tmp_path: Path, of_folder: str, site: Site
) -> None:
    """Each kind of it breaks off in test_stored_folder.py: what becomes of the rows is the same for all."""
    host, out, server = machine("host"), tmp_path / "out.csv", site.s3
    introduce(worker, host, "patient")
    server.faults.whole_left = 4
    status, err = extracts(host, "s3", out)
    server.faults.whole_left = 1_000_000
    assert status == 1 and "unreachable" in err and "tries anew" in err, err
    first, asked = out.read_text(), len(server.faults.asked)
    assert 0 < first.count("unreachable") < 11 and first != of_folder.replace("local/", "s3/")
    assert worker.ledger_with(event="not_read", name="patient", why="unreachable")
    time.sleep(0.3)
    status, err = extracts(host, "s3", out)
    assert status == 1 and "unreachable" not in err, err
    assert out.read_text() == of_folder.replace("local/", "s3/")
    again = [raw for method, raw in server.faults.asked[asked:] if method == "GET" and "list-type" not in raw]
    assert len(again) <= first.count("unreachable")  # What was done is kept.
    assert not list(tmp_path.glob(".out*")) and not list((worker.home.jobs / host.identity.digest[:32]).glob("*.job"))


def test_a_storage_that_is_away_is_said_to_be_and_nothing_is_left_behind(
    worker: WorkerMachine, machine: Make, tmp_path: Path, site: Site
) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(worker, host, "early")
    site.webdav.stop()
    status, err = extracts(host, "webdav", out)
    site.webdav.start()
    assert status == 1 and "This time: away" in err and not list(tmp_path.glob("*out.csv*"))
    assert worker.ledger_with(event="refused", name="early", why="storage", detail="away")
    time.sleep(0.3)


def test_a_killed_worker_goes_on_with_what_lies_elsewhere(
    worker: WorkerMachine, machine: Make, tmp_path: Path, of_folder: str, site: Site
) -> None:
    host, out = machine("host"), tmp_path / "out.csv"
    introduce(worker, host, "survivor")
    process = host.start("extract", "--edge", "nas:webdav/", "--fields", FIELDS, "-o", str(out), "--sources")
    journal = tmp_path / ".out.csv.postern" / "journal.jsonl"
    until = time.monotonic() + LONG_S
    while not journal.exists() or journal.read_bytes().count(b"\n") < 2:
        assert time.monotonic() < until
        time.sleep(0.002)
    worker.kill()
    worker.serve(SHORT)
    _, err = process.communicate(timeout=LONG_S)
    assert process.returncode == 1, err
    assert out.read_text() == of_folder.replace("local/", "webdav/")


def test_no_credential_and_no_document_is_in_what_a_worker_keeps_or_says(worker: WorkerMachine, site: Site) -> None:
    """After all that was refused and broke off above, and with the worker's own words to the end."""
    assert worker.process is not None and worker.process.stderr is not None
    worker.process.send_signal(signal.SIGTERM)
    _, err = worker.process.communicate(timeout=LONG_S)
    assert worker.process.returncode == 0, err
    said = json.loads(site.storage.read_text())
    hidden = [value for one in said.values() for value in one.values()] + [invoice(3), "127.0.0.1:" + str(site.sftp.port)]
    kept = [path for path in worker.root.rglob("*") if path.is_file() and path.name != "storage.json"]
    assert any(path.name == "ledger.jsonl" for path in kept)
    for text in (err, *(path.read_bytes().decode("utf-8", "replace") for path in kept)):
        assert not [one for one in hidden if one in text]


def test_a_worker_does_not_start_with_credentials_that_others_can_read(machine: Make, site: Site, tmp_path: Path) -> None:
    one = Machine(tmp_path / "open", env=site.env)
    one.home.folder.mkdir(mode=0o700, parents=True)
    one.home.storage.write_bytes(site.storage.read_bytes())
    one.home.storage.chmod(0o644)
    status, _, err = one.run("edge", "serve", "--listen", "127.0.0.1:1", "--grant", f"docs={site.address('webdav')}")
    assert status == 2 and "chmod 600" in err and not [word for word in ("a word", "a secret") if word in err]
