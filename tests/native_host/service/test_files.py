"""A file through a real bridge and a real service: its copy comes out, and nothing of it is left on the disk."""

from __future__ import annotations

import base64
import hashlib
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

from tests.native_host.documents.made.pictures import drawn, saved
from tests.native_host.service.chaos_session import DOMAIN, TALK, Session

MAIL = f"person.7@{DOMAIN}"
LETTER = f"Dear team,\nplease write to {MAIL} about the invoice.\n".encode()
OFFER_BYTES = 3 * 1024 * 1024


def offered(session: Session, data: bytes, name: str, number: int, deadline_ms: int = 60_000) -> dict[str, Any]:
    """The answer to the last piece."""
    pieces = [data[at : at + OFFER_BYTES] for at in range(0, len(data), OFFER_BYTES)]
    whole = {"file": f"file-{number:05}", "name": name, "size": len(data), "digest": hashlib.sha256(data).hexdigest()}
    reply: dict[str, Any] = {}
    for seq, piece in enumerate(pieces):
        about = {**TALK, **whole, "seq": seq, "total": len(pieces), "data": base64.b64encode(piece).decode()}
        reply = session.hear(session.start(deadline_ms, type="offer_file", **about))
        assert reply["type"] == ("done" if seq + 1 < len(pieces) else "file_verdict"), reply
    return reply


def taken(session: Session, verdict: dict[str, Any]) -> bytes:
    seqs = range(verdict["copy"]["pieces"])
    pieces = [session.hear(session.start(type="take_file", file=verdict["file"], seq=seq)) for seq in seqs]
    return b"".join(base64.b64decode(one["data"]) for one in pieces)


def readers(service: int) -> list[int]:
    """Processes that the service has started to read files."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                if parent == service and b"native_host.documents.inside" in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def test_a_file_is_replaced_by_its_copy_and_leaves_nothing_in_the_clear(session: Session, home: Path) -> None:
    session.ready()
    assert readers(session.service()) == []  # Nobody has offered a file yet.
    verdict = offered(session, LETTER, f"For {MAIL}.txt", 1)
    assert (verdict["decision"], verdict["reason"]) == ("replace", "redacted")
    assert verdict["name"].startswith("For [EMAIL_ADDRESS_") and verdict["name"].endswith("].txt")
    copy = taken(session, verdict)
    assert hashlib.sha256(copy).hexdigest() == verdict["copy"]["digest"] and len(copy) == verdict["copy"]["size"]
    assert DOMAIN.encode() not in copy and copy.startswith(b"Dear team,\nplease write to [EMAIL_ADDRESS_")
    assert session.hear(session.start(type="settle_file", file=verdict["file"], outcome="replaced"))["type"] == "done"
    answer = session.hear(session.start(type="restore", **TALK, texts=[copy.decode()]))
    assert any(one["text"] == MAIL for one in answer["texts"][0])
    assert session.counted()[0] == 1
    for path in home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert DOMAIN.encode() not in data and b"about the invoice" not in data, path.name


def test_a_picture_is_covered_and_leaves_nothing_in_the_clear(session: Session, home: Path) -> None:
    session.ready()
    picture = saved(drawn(("The meeting is at noon.", f"Please write to {MAIL} today.")), "PNG")
    verdict = offered(session, picture, "Screen.png", 1)
    assert (verdict["decision"], verdict["reason"], verdict["kind"]) == ("replace", "redacted", "png")
    copy = taken(session, verdict)
    assert copy.startswith(b"\x89PNG") and copy != picture
    again = offered(session, copy, "Screen.png", 2)
    assert [one["type"] for one in again["found"]] == []
    for path in home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert DOMAIN.encode() not in data and picture[:200] not in data and b"IDAT" not in data, path.name


def test_a_long_file_comes_in_pieces_and_goes_in_pieces(session: Session) -> None:
    session.ready()
    data = LETTER + b"\n" * (OFFER_BYTES + 100_000)
    verdict = offered(session, data, "Letter.txt", 1)
    assert verdict["decision"] == "replace" and verdict["copy"]["pieces"] == 7
    copy = taken(session, verdict)
    assert hashlib.sha256(copy).hexdigest() == verdict["copy"]["digest"]
    assert copy.strip().startswith(b"Dear team,\nplease write to [EMAIL_ADDRESS_") and len(copy) > OFFER_BYTES


def test_a_reading_process_that_is_killed_is_a_file_that_was_not_read(session: Session) -> None:
    session.ready()
    assert offered(session, LETTER, "Letter.txt", 1)["decision"] == "replace"
    [template] = readers(session.service())
    os.kill(template, signal.SIGSTOP)

    def kill() -> None:
        time.sleep(1.0)
        os.kill(template, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    verdict = offered(session, LETTER, "Letter.txt", 2)
    killer.join()
    assert (verdict["decision"], verdict["reason"], verdict["copy"]) == ("hold", "file_unread", None)
    assert [one["reason"] for one in verdict["unread"]] == ["died"]
    assert offered(session, LETTER, "Letter.txt", 3)["decision"] == "replace"  # Another one is started.


def test_prompts_are_checked_while_files_are_read(session: Session) -> None:
    session.ready()
    text = f"A line for {MAIL} and for others of the team.\n".encode() * 4_000
    for number in (1, 2, 3):
        about = {
            **TALK,
            "file": f"file-{number:05}",
            "name": "Long.txt",
            "size": len(text),
            "digest": hashlib.sha256(text).hexdigest(),
            "seq": 0,
            "total": 1,
            "data": base64.b64encode(text).decode(),
        }
        session.start(110_000, type="offer_file", **about)
    for number in range(5):
        session.note(number, session.hear(session.check(number)))
    assert session.refused == {}
