"""The loop that Windows uses, as a process on this machine: real pipes, the small service, threads instead of polling."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.native_host.bridge.browser import ROOT, SERVICE, Browser, services_of

MODULE = "tests.native_host.bridge.threaded_bridge"


@pytest.fixture
def browser(home: Path) -> Iterator[Browser]:
    start = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.native_host.bridge.threaded_bridge import main; main()"
    )
    with Browser(home, [sys.executable, "-I", "-c", start, str(SERVICE)]) as one:
        yield one


def test_starts_the_service_and_relays(browser: Browser, home: Path) -> None:
    browser.greet()
    assert browser.ask(type="get_status", id="request-1")["type"] == "status"
    assert services_of(home) == [browser.service_pid()]


def test_answers_at_once(browser: Browser) -> None:
    """A turn is woken by what comes, not by its own clock of half a second."""
    browser.greet()
    started = time.perf_counter()
    for number in range(10):
        browser.ask(type="get_status", id=f"request-{number}")
    assert time.perf_counter() - started < 2.5


def test_long_texts_go_both_ways(browser: Browser) -> None:
    browser.greet()
    check = {"type": "check", "site": "chatgpt", "conversation": "c", "draft": "draft-0001", "text": "3000000"}
    first = browser.ask(id="request-1", **check)
    pieces = [first] + [browser.read() for _ in range(first["total"] - 1)]
    assert len("".join(piece["data"] for piece in pieces)) > 3_000_000
    refused = browser.ask(id="request-2", **{**check, "text": "x" * 3_000_000})
    assert refused["type"] == "refused"
    assert browser.ask(type="get_status", id="request-3")["type"] == "status"


def test_leaves_with_the_browser_and_the_service_stays(browser: Browser) -> None:
    browser.greet()
    service = browser.service_pid()
    assert browser.process.stdin is not None
    browser.process.stdin.close()
    assert browser.gone_within_s(10)
    assert browser.process.returncode == 0
    os.kill(service, 0)


def test_a_killed_service_rejects_what_is_pending_and_comes_back(browser: Browser) -> None:
    browser.greet()
    service = browser.service_pid()
    browser.write(
        {"type": "hide", "id": "request-1", "deadline_ms": 60_000, "site": "claude", "conversation": "c", "value": "x"}
    )
    browser.service_pid("request-2")
    os.kill(service, signal.SIGKILL)
    assert browser.read()["code"] == "host_gone"
    browser.read_until(state="ready")
    assert browser.service_pid("request-3") != service


def test_the_last_words_are_heard(browser: Browser) -> None:
    browser.greet()
    browser.write_raw(bytes(4))
    assert browser.read()["code"] == "malformed"
    assert browser.read() == {"reason": "stopped", "type": "closing"}
    assert browser.gone_within_s(10)
