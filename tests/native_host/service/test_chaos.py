"""A real bridge and a real service that are killed, frozen and starved: what comes back is whole or absent, never wrong."""

from __future__ import annotations

import json
import os
import random
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.native_host.bridge.browser import Browser, bridge_program, end_service, services_of

SERVICE = Path(__file__).with_name("real_service.py")
PROGRAM = bridge_program(service=SERVICE)
TALK: dict[str, Any] = {"site": "chatgpt", "conversation": "c/chaos"}
DOMAIN = "post.example"
CHECKS = 200
KILLED_SERVICES, KILLED_BRIDGES, FROZEN = 8, 5, 3


@pytest.fixture
def home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="postern-") as folder:
        yield Path(folder)
        for pid in services_of(Path(folder), SERVICE):
            end_service(pid)


class Session:
    """The extension's side: asks, remembers what each placeholder must mean, and looks at all that it hears."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.given: dict[str, str] = {}
        self.stored: set[str] = set()
        self.refused: dict[str, int] = {}
        self._asked = 0
        self.browser = Browser(home, PROGRAM)
        self.browser.greet()

    def end(self) -> None:
        self.browser.__exit__(None, None, None)

    def reconnect(self) -> None:
        self.end()
        self.browser = Browser(self.home, PROGRAM)
        self.browser.greet()

    def start(self, deadline_ms: int = 10_000, **fields: object) -> str:
        self._asked += 1
        request = f"request-{self._asked:06}"
        self.browser.write({"id": request, "deadline_ms": deadline_ms, **fields})
        return request

    def hear(self, request: str) -> dict[str, Any]:
        """The one reply to a request. Nothing but a `restored` may carry an original."""
        while True:
            message = self.browser.read()
            assert message["type"] == "restored" or DOMAIN not in json.dumps(message)
            if message.get("id") == request:
                return message

    def check(self, number: int, deadline_ms: int = 10_000) -> str:
        text = f"Write to person.{number}@{DOMAIN} today"
        return self.start(deadline_ms, type="check", **TALK, draft=f"draft-{number:05}", text=text)

    def note(self, number: int, reply: dict[str, Any]) -> None:
        if reply["type"] == "refused":
            self.refused[reply["code"]] = self.refused.get(reply["code"], 0) + 1
            return
        assert reply["decision"] == "release"
        [span] = reply["spans"]
        assert self.given.setdefault(span["placeholder"], f"person.{number}@{DOMAIN}") == f"person.{number}@{DOMAIN}"
        assert reply["outgoing"] == f"Write to {span['placeholder']} today"
        if reply["is_stored"]:
            self.stored.add(span["placeholder"])

    def ready(self) -> None:
        """Until the host answers again, at most for the browser's own patience."""
        until = time.monotonic() + 30
        while self.status()["type"] == "refused":
            assert time.monotonic() < until
            time.sleep(0.05)

    def status(self) -> dict[str, Any]:
        return self.hear(self.start(type="get_status"))

    def look_back(self) -> None:
        """Every value is whole or absent, and what was said to be stored is there."""
        names = list(self.given)
        reply = self.hear(self.start(type="restore", **TALK, texts=names))
        assert reply["type"] == "restored", reply["type"]
        for name, [segment] in zip(names, reply["texts"], strict=True):
            if segment["status"] == "restored":
                assert segment["text"] == self.given[name]
            else:
                assert segment["text"] == name and name not in self.stored

    def service(self) -> int:
        [pid] = services_of(self.home, SERVICE)
        return pid


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    one = Session(home)
    yield one
    one.end()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_killed_and_frozen_at_random_nothing_is_lost_or_wrong(session: Session, home: Path, seed: int) -> None:
    dice = random.Random(seed)
    blows = dice.sample(range(5, CHECKS), KILLED_SERVICES + KILLED_BRIDGES + FROZEN)
    kill_service, rest = set(blows[:KILLED_SERVICES]), blows[KILLED_SERVICES:]
    kill_twice = set(blows[: KILLED_SERVICES // 2])
    kill_bridge, freeze = set(rest[:KILLED_BRIDGES]), set(rest[KILLED_BRIDGES:])
    for number in range(CHECKS):
        if number in freeze:
            stopped = session.service()
            os.kill(stopped, signal.SIGSTOP)
            late = session.check(number, deadline_ms=300)
            assert session.hear(late)["code"] == "deadline"
            os.kill(stopped, signal.SIGCONT)
            session.look_back()
            continue
        request = session.check(number)
        if number in kill_bridge or number in kill_service:
            time.sleep(dice.random() * 0.008)  # before, in the middle of, or after the answer
        if number in kill_bridge:
            session.browser.process.kill()
            session.reconnect()
        else:
            if number in kill_service:
                os.kill(session.service(), signal.SIGKILL)
            session.note(number, session.hear(request))
        if number in kill_twice:
            time.sleep(dice.random())  # its successor is loading, opening the vault, or ready
            for pid in services_of(home, SERVICE):
                os.kill(pid, signal.SIGKILL)
        if number in kill_bridge or number in kill_service:
            session.ready()
            session.look_back()
    session.look_back()
    assert len(session.given) >= CHECKS - len(blows) and session.stored == set(session.given)
    assert sum(session.refused.values()) <= KILLED_SERVICES and set(session.refused) <= {"host_gone", "host_starting"}
    assert DOMAIN not in (home / "data/journal.log").read_text()


def test_a_full_disk_keeps_protection_and_says_so(session: Session, home: Path) -> None:
    for number in range(5):
        session.note(number, session.hear(session.check(number)))
    assert session.stored == set(session.given)
    largest = max(path.stat().st_size for path in (home / "data").iterdir())
    (home / "disk").write_text(str(largest + 20_000))
    end_service(session.service())
    session.ready()
    for number in range(5, 45):
        session.note(number, session.hear(session.check(number)))
    assert session.refused == {} and len(session.given) == 45
    assert len(session.stored) < 45  # the disk took some of them at most
    status = session.status()
    assert "not_stored" in status["faults"]
    os.kill(session.service(), signal.SIGKILL)
    (home / "disk").unlink()
    session.ready()
    session.look_back()


def test_a_home_that_cannot_be_written_keeps_protection_in_memory(home: Path, request: pytest.FixtureRequest) -> None:
    """A file where the folder should be: permission bits do not bind every user that runs these tests."""
    (home / "data").write_text("")
    session = request.getfixturevalue("session")
    for number in range(3):
        session.note(number, session.hear(session.check(number)))
    status = session.status()
    assert status["vault"] == "memory" and "not_stored" in status["faults"]
    assert len(session.given) == 3 and session.stored == set()
    session.look_back()


@pytest.mark.parametrize("blocked", ["", "run"])
def test_a_place_that_cannot_be_made_means_that_nothing_leaves(home: Path, blocked: str) -> None:
    place = home / "postern" / blocked  # the place of everything, or that of the socket
    place.parent.mkdir(exist_ok=True)
    place.write_text("")
    with Browser(home / "postern", PROGRAM) as browser:
        browser.greet(until="failed")
        refused = browser.ask(type="check", id="request-1", draft="draft-0001", text=f"Write to mira@{DOMAIN}", **TALK)
        assert refused["code"] == "host_gone" and DOMAIN not in json.dumps(refused)
