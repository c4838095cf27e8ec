"""Tables of fields through a real bridge and a real service: what the command line makes, and nothing of it on the disk."""

from __future__ import annotations

import base64
import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.native_host.documents.made.pages import plain_pdf
from tests.native_host.router.files import docx
from tests.native_host.service.chaos_session import TALK, Session
from tests.native_host.service.test_files import readers

ROOT = Path(__file__).resolve().parents[3]
TAB = "tab-000001"
PROMPT = "Pull invoice number, date, total and supplier out of these."
FIELDS = "invoice number, date, total, supplier"
LONG_S = 180.0


def invoice(number: int) -> tuple[str, bytes]:
    day, name = number % 28 + 1, f"Fennel {number} Ltd"
    lines = (
        name,
        "INVOICE",
        f"Invoice number: RE-2026-{number:03}",
        f"Invoice date: 2026-03-{day:02}",
        f"Total: EUR {number}40.50",
    )
    if number % 3 == 0:
        return f"{number:02}.docx", docx(*lines)
    if number % 3 == 1:
        return f"{number:02}.pdf", plain_pdf(*lines[:1], *["  ".join(lines[1:])])
    return f"{number:02}.txt", "\n".join(lines).encode()


def ask(session: Session, deadline_ms: int = 60_000, **fields: Any) -> dict[str, Any]:
    return session.hear(session.start(deadline_ms, **fields))


def attach(session: Session, name: str, data: bytes, number: int, **changes: Any) -> dict[str, Any]:
    about: dict[str, Any] = {
        "file": f"file-{number:05}",
        "name": name,
        "size": len(data),
        "digest": hashlib.sha256(data).hexdigest(),
    }
    piece: dict[str, Any] = {"seq": 0, "total": 1, "data": base64.b64encode(data).decode(), "tab": TAB}
    return ask(session, 110_000, type="offer_file", **{**TALK, **about, **piece, **changes})


def prompt(session: Session, text: str = PROMPT) -> dict[str, Any]:
    """The verdict, once the service is warm enough to give one."""
    until = time.monotonic() + LONG_S
    while True:
        verdict = ask(session, type="check", **TALK, draft="draft-00001", text=text, tab=TAB)
        if verdict["type"] == "verdict" and verdict["decision"] != "undecided":
            return verdict
        assert time.monotonic() < until
        time.sleep(0.2)


def opened(session: Session, batch: str = "batch-00001", **fields: Any) -> dict[str, Any]:
    part = ask(session, type="open_batch", batch=batch, tab=TAB, **fields)
    assert part["type"] == "batch_part", part
    return part


def more(session: Session, batch: str = "batch-00001", have: int = 0) -> dict[str, Any]:
    return ask(session, type="batch_more", batch=batch, tab=TAB, have=have)


def until(session: Session, state: str, batch: str = "batch-00001", done: int = 0) -> dict[str, Any]:
    """What is told of it, with all the rows that came in pieces."""
    rows: list[dict[str, Any]] = []
    end = time.monotonic() + LONG_S
    while True:
        part = more(session, batch, len(rows))
        assert part["type"] == "batch_part", part
        rows += part["rows"]
        if part["state"] == state and len(rows) == part["done"] >= done:
            return {**part, "rows": rows}
        assert time.monotonic() < end, (part["state"], len(rows))


def bring(session: Session, number: int, name: str, data: bytes, batch: str = "batch-00001") -> dict[str, Any]:
    about: dict[str, Any] = {"number": number, "name": name, "size": len(data), "digest": hashlib.sha256(data).hexdigest()}
    piece: dict[str, Any] = {"seq": 0, "total": 1, "data": base64.b64encode(data).decode()}
    return ask(session, type="bring_file", batch=batch, tab=TAB, **about, **piece)


def table(session: Session, form: str, *, with_sources: bool, batch: str = "batch-00001") -> bytes:
    made, total, seq = b"", 1, 0
    while seq < total:
        fields: dict[str, Any] = {"batch": batch, "tab": TAB, "form": form, "seq": seq, "with_sources": with_sources}
        piece = ask(session, type="take_table", **fields)
        assert piece["type"] == "table_piece", piece
        made, total, seq = made + base64.b64decode(piece["data"]), piece["total"], seq + 1
    assert hashlib.sha256(made).hexdigest() == piece["digest"] and len(made) == piece["size"]
    return made


def by_command(folder: Path, form: str, *, with_sources: bool) -> bytes:
    out = folder.parent / f"out-{with_sources}.{form}"
    names = sorted(one.name for one in folder.iterdir())
    words = ["extract", "--fields", FIELDS, *names, "-o", str(out), *(["--sources"] if with_sources else [])]
    ended = subprocess.run(
        [sys.executable, "-m", "native_host", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "POSTERN_HOME": str(folder.parent / "command")},
        capture_output=True,
        timeout=LONG_S,
    )
    assert ended.returncode in (0, 1), ended.stderr  # 1: some were not read.
    return out.read_bytes()


def test_forty_attached_documents_become_the_table_that_the_command_makes(
    session: Session, home: Path, tmp_path: Path
) -> None:
    session.ready()
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(1, 39):
        name, data = invoice(number)
        (folder / name).write_bytes(data)
    (folder / "39.txt").write_text(
        "Patient record. Diagnosis: type 2 diabetes, HIV positive.\nInvoice number: RE-2026-039\nInvoice date: 2026-03-09\n"
    )
    (folder / "40.bin").write_bytes(bytes(range(256)) * 8)
    decisions = []
    for number, path in enumerate(sorted(folder.iterdir()), 1):
        verdict = attach(session, path.name, path.read_bytes(), number)
        assert verdict["type"] == "file_verdict", verdict
        decisions.append(verdict["decision"])
    assert decisions[38:] == ["hold", "hold"]  # One for its topic, one that nobody can read.
    verdict = prompt(session)
    assert (verdict["runtime"], verdict["answer"]["by"]) == ("edge-worker", "batch")
    left = sum(one != "hold" for one in decisions)
    assert verdict["answer"]["batch"] == {"fields": FIELDS.split(", "), "files": 40, "left": left}
    early: dict[str, Any] = {"verdict": verdict["id"], "outcome": "answered", "latency_us": 90_000, "was_typed": True}
    assert ask(session, type="sent", **early)["code"] == "not_allowed"
    opened(session, verdict=verdict["id"])
    part = until(session, "ended")
    assert (part["files"], part["done"], part["is_accepted"]) == (40, 40, True)
    assert [row["file"] for row in part["rows"]] == sorted(one.name for one in folder.iterdir())
    numbers = [row["cells"][0]["found"] and row["cells"][0]["found"]["value"] for row in part["rows"]]
    assert numbers == [*(f"RE-2026-{number:03}" for number in range(1, 40)), None]
    assert part["rows"][39]["problem"] == "unknown_kind"
    for form, with_sources in (("csv", False), ("csv", True), ("xlsx", True), ("json", False)):
        assert table(session, form, with_sources=with_sources) == by_command(folder, form, with_sources=with_sources), form
    assert ask(session, type="sent", **early)["type"] == "done"
    counters = ask(session, type="get_counters", site=None, range="all")["total"]
    assert (counters["avoided_round_trips"], counters["median_local_latency_ms"]) == (1, 90.0)
    for path in home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"RE-2026-0" not in data and b"Fennel" not in data, path.name


def test_what_is_brought_is_stopped_goes_on_and_is_forgotten(session: Session, tmp_path: Path) -> None:
    session.ready()
    folder = tmp_path / "papers"
    folder.mkdir()
    papers = sorted(invoice(number) for number in range(1, 7))
    for name, data in papers:
        (folder / name).write_bytes(data)
    opened(session, fields=FIELDS, files=6)
    for number, (name, data) in enumerate(papers[:3]):
        assert bring(session, number, name, data)["type"] == "done"
    until(session, "reading", done=3)
    steer: dict[str, Any] = {"type": "steer_batch", "batch": "batch-00001", "tab": TAB}
    assert ask(session, **steer, order="stop")["type"] == "done"
    for number, (name, data) in enumerate(papers[3:], 3):
        assert bring(session, number, name, data)["type"] == "done"
    time.sleep(1.0)
    part = more(session)
    assert (part["state"], part["done"], part["problem"]) == ("stopped", 3, None)
    assert table(session, "tsv", with_sources=False).count(b"\r\n") == 4  # Of what there is.
    assert ask(session, **steer, order="go_on")["type"] == "done"
    part = until(session, "ended")
    assert part["done"] == 6 and part["left_ms"] == 0
    assert table(session, "csv", with_sources=False) == by_command(folder, "csv", with_sources=False)
    assert ask(session, **{**steer, "tab": "tab-000002"}, order="forget")["code"] == "not_found"
    assert ask(session, type="forget_tab", tab=TAB)["type"] == "done"
    gone = more(session)
    assert (gone["code"], gone["detail"]) == ("not_found", "batch")


def test_a_reading_process_that_is_killed_costs_one_row(session: Session) -> None:
    session.ready()
    opened(session, fields=FIELDS, files=3)
    bring(session, 0, *invoice(2))
    until(session, "reading", done=1)
    [template] = readers(session.service())
    os.kill(template, signal.SIGSTOP)

    def kill() -> None:
        time.sleep(1.0)
        os.kill(template, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    bring(session, 1, *invoice(5))
    until(session, "reading", done=2)
    killer.join()
    bring(session, 2, *invoice(8))
    part = until(session, "ended")
    assert [row["problem"] for row in part["rows"]] == [None, "died", None]
    assert part["rows"][1]["cells"][0] == {"found": None, "why": "not_read"}


def test_a_service_that_dies_has_forgotten_and_begins_anew_under_the_same_name(session: Session) -> None:
    session.ready()
    attach(session, *invoice(2), 1)
    opened(session, fields=FIELDS, files=2)
    bring(session, 0, *invoice(2))
    until(session, "reading", done=1)
    session.kill_service()
    gone = more(session)
    assert (gone["code"], gone["detail"]) == ("not_found", "batch")
    assert prompt(session)["answer"] is None  # What was attached is forgotten, too: nothing is made up.
    opened(session, fields=FIELDS, files=2)
    bring(session, 0, *invoice(2))
    bring(session, 1, *invoice(5))
    assert until(session, "ended")["done"] == 2


@pytest.mark.parametrize("how", [{"is_incognito": True}, {"tab": None}])
def test_a_private_window_and_what_nobody_attached_have_no_table(session: Session, how: dict[str, Any]) -> None:
    session.ready()
    attach(session, *invoice(2), 1, **how)
    assert prompt(session)["answer"] is None


def test_two_hundred_megabytes_pass_through_little_memory(session: Session) -> None:
    session.ready()
    size, count = 4 * 1024 * 1024, 50
    data = bytes(range(256)) * (size // 256)
    halves = data[: 3 * 1024 * 1024], data[3 * 1024 * 1024 :]
    opened(session, fields=FIELDS, files=count)
    about: dict[str, Any] = {"size": size, "digest": hashlib.sha256(data).hexdigest(), "total": 2}
    status = Path(f"/proc/{session.service()}/status")

    def resident() -> int:
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS")) * 1024

    before, most = 0, 0
    for number in range(count):
        for seq, half in enumerate(halves):
            piece: dict[str, Any] = {
                "seq": seq,
                "data": base64.b64encode(half).decode(),
                "number": number,
                "name": f"{number}.bin",
            }
            assert ask(session, type="bring_file", batch="batch-00001", tab=TAB, **about, **piece)["type"] == "done"
        most = max(most, resident())
        before = before or most
    part = until(session, "ended")
    assert part["done"] == count and all(row["problem"] == "unknown_kind" for row in part["rows"])
    assert most - before < 120 * 1024 * 1024
