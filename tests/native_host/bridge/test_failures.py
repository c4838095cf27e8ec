"""What the browser is told when something breaks: always something, never late, and the port lives on where it can."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.native_host.bridge.browser import IMPATIENT, Browser, bridge_program, end_service

SMALL = "{**DEFAULT_LIMITS, 'frame_in_bytes': 200, 'in_flight': 2}"


def test_a_killed_service_rejects_every_pending_request_at_once_and_comes_back(browser: Browser) -> None:
    browser.greet()
    service = browser.service_pid()
    for number in range(5):
        browser.write(hide(number))
    browser.service_pid("request-8")  # Answered: what was asked before it is waiting in the service.
    os.kill(service, signal.SIGKILL)
    # Long before the requests' own deadlines of a minute, and before anything else is said.
    refused = [browser.read() for _ in range(5)]
    assert {(one["id"], one["code"]) for one in refused} == {(f"request-{n}", "host_gone") for n in range(5)}
    assert browser.read() == {"state": "starting", "type": "state"}
    browser.read_until(state="ready")
    assert browser.service_pid("request-9") != service


def test_the_port_survives_one_death_after_another(browser: Browser) -> None:
    browser.greet()
    seen = set()
    for number in range(3):
        service = browser.service_pid(f"request-{number:02}")
        seen.add(service)
        os.kill(service, signal.SIGKILL)
        browser.read_until(state="starting")
        browser.read_until(state="ready")
    assert len(seen) == 3
    assert browser.process.poll() is None


def test_a_frozen_service_holds_no_request_for_ever(browser: Browser) -> None:
    browser.greet()
    service = browser.service_pid()
    os.kill(service, signal.SIGSTOP)
    started = time.monotonic()
    browser.write({"type": "get_status", "id": "request-1", "deadline_ms": 300})
    assert browser.read()["code"] == "deadline"
    assert 0.3 <= time.monotonic() - started < 10  # The request's own grace, not the port's patience.
    os.kill(service, signal.SIGCONT)
    # The late reply is dropped; the next request has its own.
    assert browser.ask(type="get_status", id="request-2")["type"] == "status"


def test_a_frozen_service_cannot_keep_the_bridge(browser: Browser) -> None:
    browser.greet()
    service = browser.service_pid()
    os.kill(service, signal.SIGSTOP)
    big = {"type": "check", "site": "chatgpt", "conversation": "c", "draft": "draft-0001", "text": "x" * 6_000_000}
    assert browser.process.stdin is not None
    browser.write({**big, "id": "request-1", "deadline_ms": 60_000})
    browser.process.stdin.close()
    assert browser.gone_within_s(10)
    end_service(service)


def test_a_service_that_cannot_start_is_said_to_have_failed(home: Path) -> None:
    with Browser(home, with_service("['/nonexistent/program',")) as browser:
        browser.greet(until="failed")
        assert browser.ask(type="get_status", id="request-1")["code"] == "host_gone"


def test_a_request_while_the_service_starts_is_refused_at_once(home: Path) -> None:
    with Browser(home, with_service("['/bin/sleep', '5',")) as browser:
        browser.greet(until="starting")
        assert browser.ask(type="get_status", id="request-1")["code"] == "host_starting"


def test_a_service_that_starts_slowly_is_never_said_to_have_failed(home: Path) -> None:
    """4 s is more than a try that has met an obstacle gets, and what a cold start took on a machine with a load of 10."""
    slow = "import os, sys, time; time.sleep(4); os.execv(sys.argv[1], sys.argv[1:])"
    slow = f"[sys.executable, '-c', {slow!r}, sys.executable, '-I',"
    with Browser(home, with_service(slow)) as browser:
        hello = browser.read()
        browser.write({"type": "hello", "protocol": 1, "version": "1", "browser": "firefox", "nonce": hello["nonce"]})
        assert [browser.read()["state"] for _ in range(2)] == ["starting", "ready"]


def test_a_service_that_ends_with_an_error_is_said_to_have_failed(home: Path) -> None:
    with Browser(home, with_service("['/bin/false',")) as browser:
        browser.greet(until="failed")


def test_a_service_that_finds_another_one_ending_is_started_again(home: Path) -> None:
    """One that is told to end holds its lock to the last: who starts meanwhile leaves at once, and nobody would be there."""
    lines = (
        "import os, sys",
        "tries = open(sys.argv[-1] + '/tries', 'a')",
        "tries.write('x'); tries.flush()",
        "if tries.tell() > 2: os.execv(sys.argv[1], sys.argv[1:])",
    )
    third = "\n".join(lines)
    with Browser(home, with_service(f"[sys.executable, '-c', {third!r}, sys.executable, '-I',")) as browser:
        browser.greet()
    assert (home / "tries").read_text() == "xxx"


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777])
def test_a_folder_others_can_reach_is_not_used(home: Path, mode: int) -> None:
    run = home / "run"
    run.mkdir()
    run.chmod(mode)
    with Browser(home, bridge_program(IMPATIENT)) as browser:
        browser.greet(until="failed")
    assert list(run.iterdir()) == []


def test_another_protocol_ends_with_a_reason(browser: Browser) -> None:
    hello = browser.read()
    browser.write({"type": "hello", "protocol": 2, "version": "9", "browser": "firefox", "nonce": hello["nonce"]})
    assert browser.read()["code"] == "incompatible"
    assert browser.read() == {"reason": "incompatible", "type": "closing"}
    assert browser.gone_within_s(10)


def test_nothing_is_answered_before_the_handshake(browser: Browser) -> None:
    browser.read()
    browser.write({"type": "get_status", "id": "request-1", "deadline_ms": 1000})
    refused = browser.read()
    assert (refused["code"], refused["id"]) == ("out_of_order", None)
    browser.write({"type": "hello", "protocol": 1, "version": "1", "browser": "firefox", "nonce": "another"})
    assert browser.read()["detail"] == "nonce"


@pytest.mark.parametrize(
    ("body", "detail"), [(b"{", "json"), (b"[]", "object"), (b'{"a":"\xff"}', "utf8"), (b'{"a":1,"a":2}', "duplicate_key")]
)
def test_a_malformed_frame_is_refused_and_the_port_lives(browser: Browser, body: bytes, detail: str) -> None:
    browser.greet()
    browser.write_raw(len(body).to_bytes(4, sys.byteorder) + body)
    assert browser.read() == {"id": None, "code": "malformed", "detail": detail, "at": None, "type": "refused"}
    assert browser.ask(type="get_status", id="request-1")["type"] == "status"


@pytest.mark.parametrize(("word", "code"), [(201, "too_large"), (0xFFFFFFFF, "too_large"), (0, "malformed")])
def test_a_length_word_that_cannot_be_right_ends_the_stream_with_a_word(home: Path, word: int, code: str) -> None:
    with Browser(home, bridge_program(limits=SMALL)) as browser:
        browser.greet()
        browser.write_raw(word.to_bytes(4, sys.byteorder))
        assert browser.read()["code"] == code
        assert browser.read() == {"reason": "stopped", "type": "closing"}
        assert browser.gone_within_s(10)
        assert browser.process.returncode == 0


@pytest.mark.parametrize(("spaces", "is_answered"), [(-1, True), (0, True), (1, False)])
def test_a_frame_at_the_limit(home: Path, spaces: int, is_answered: bool) -> None:
    body = b'{"type":"get_status","id":"request-1","deadline_ms":5000}'
    body = body[:-1] + b" " * (200 + spaces - len(body)) + b"}"
    assert len(body) == 200 + spaces
    with Browser(home, bridge_program(limits=SMALL)) as browser:
        browser.greet()
        browser.write_raw(len(body).to_bytes(4, sys.byteorder) + body)
        assert browser.read()["type"] == ("status" if is_answered else "refused")


def test_too_many_at_once_are_refused_busy_and_a_repeated_id_costs_the_first_nothing(home: Path) -> None:
    with Browser(home, bridge_program(limits=SMALL)) as browser:
        browser.greet()
        browser.write(hide(1))
        browser.write(hide(1))
        assert (refused := browser.read())["code"] == "duplicate_id" and refused["id"] is None
        browser.write(hide(2))
        browser.write(hide(3))
        assert (refused := browser.read())["code"] == "busy" and refused["id"] == "request-3"
        browser.write({"type": "cancel", "target": "request-1"})
        assert (refused := browser.read())["code"] == "cancelled" and refused["id"] == "request-1"
        assert browser.ask(type="get_status", id="request-4")["type"] == "status"


def test_a_reply_of_many_frames_arrives_whole(browser: Browser) -> None:
    browser.greet()
    check = {"type": "check", "site": "chatgpt", "conversation": "c", "draft": "draft-0001", "text": "3000000"}
    first = browser.ask(id="request-1", **check)
    pieces = [first] + [browser.read() for _ in range(first["total"] - 1)]
    assert [piece["seq"] for piece in pieces] == list(range(first["total"]))
    assert len("".join(piece["data"] for piece in pieces)) > 3_000_000
    assert browser.ask(type="get_status", id="request-2")["type"] == "status"


def with_service(words: str) -> list[str]:
    """A bridge that starts something else: `words` stand where the command of the small service begins."""
    program = bridge_program()
    program[-1] = program[-1].replace("[sys.executable, '-I',", words)
    return program


def hide(number: int) -> dict[str, object]:
    """A request that the small service never answers."""
    return {
        "type": "hide",
        "id": f"request-{number}",
        "deadline_ms": 60_000,
        "site": "claude",
        "conversation": "c",
        "value": "x",
    }
