"""The extension's side of a real bridge and a real service: asks, remembers, and looks at all that it hears."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

from tests.native_host.bridge.browser import Browser, bridge_program, is_alive, services_of

SERVICE = Path(__file__).with_name("real_service.py")
PROGRAM = bridge_program(service=SERVICE)
TALK: dict[str, Any] = {"site": "chatgpt", "conversation": "new-chaos"}
DOMAIN = "post.example"


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

    def look_back(self, *, is_readable: bool = True) -> None:
        """Every value is whole or absent, and what was said to be stored is there, if the disk can be read."""
        names = list(self.given)
        reply = self.hear(self.start(type="restore", **TALK, texts=names))
        assert reply["type"] == "restored", reply["type"]
        for name, [segment] in zip(names, reply["texts"], strict=True):
            if segment["status"] == "restored":
                assert segment["text"] == self.given[name]
            else:
                assert segment["text"] == name and not (is_readable and name in self.stored)

    def service(self) -> int:
        [pid] = services_of(self.home, SERVICE)
        return pid

    def sent(self, verdict: str) -> dict[str, Any]:
        """The text left."""
        return self.hear(self.start(type="sent", verdict=verdict, outcome="released", latency_us=1000, was_typed=True))

    def counted(self) -> tuple[int, bool]:
        """How many texts left by the counters, and whether those are on disk."""
        counters = self.hear(self.start(type="get_counters", site=None, range="all"))
        return counters["total"]["released"], counters["is_stored"]

    def kill_service(self) -> None:
        pid = self.service()
        os.kill(pid, signal.SIGKILL)
        until = time.monotonic() + 20
        while is_alive(pid):
            assert time.monotonic() < until
            time.sleep(0.01)
        self.ready()
