"""The bridge as a real process over real pipes: its stdout, its greeting, its end, and what it leaves behind."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.native_host.bridge.browser import ROOT, Browser, bridge_program, is_alive, services_of

# A bridge that misses the end of its browser never leaves; the bound only has to be far from "never" on a busy machine.
LEAVES_S = 10.0


def test_greets_first_and_becomes_ready(browser: Browser) -> None:
    hello = browser.greet()
    assert (hello["type"], hello["protocol"]) == ("hello", 1)
    assert browser.ask(type="get_status", id="request-1")["type"] == "status"


def test_greets_within_the_limit(home: Path) -> None:
    """120 ms on the machine this was built on, twice what a bare Python needs: the ratio holds on a busy machine, too."""

    def bare() -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-I", "-c", "import json, re, pathlib, subprocess"], check=True)
        return time.perf_counter() - started

    def greeting() -> float:
        with Browser(home) as browser:
            browser.read()
            return time.perf_counter() - browser.started_at

    pairs = [(bare(), greeting()) for _ in range(7)]  # Taken in turns: what else runs slows both alike.
    assert statistics.median(took / baseline for baseline, took in pairs) <= 3.0


def test_prints_of_others_never_reach_the_browser(home: Path) -> None:
    noise = "\n".join(
        (
            "import native_host.bridge.run as run",
            "take = run.take_stdout",
            "def noisy():",
            "    private = take()",
            "    print('from a dependency', flush=True)",
            "    os.write(1, b'from a C library')",
            "    os.system('echo from a child')",
            "    return private",
            "run.take_stdout = noisy",
        )
    )
    with Browser(home, bridge_program(noise)) as browser:
        browser.greet()
        assert browser.ask(type="get_status", id="request-1")["type"] == "status"
        assert browser.process.stdin is not None and browser.process.stderr is not None
        browser.process.stdin.close()
        assert browser.gone_within_s(LEAVES_S)
        assert browser.process.stderr.read() == b"from a dependency\nfrom a C libraryfrom a child\n"


def test_nothing_of_a_prompt_reaches_stderr(browser: Browser) -> None:
    browser.greet()
    for body in (
        b'{"text":"my-password',
        b'{"type":"check","id":"request-1","text":"my-password"}',
        b'{"my-password":"\xff"}',
    ):
        browser.write_raw(len(body).to_bytes(4, sys.byteorder) + body)
        assert browser.read()["type"] == "refused"
    assert browser.process.stdin is not None and browser.process.stderr is not None
    browser.process.stdin.close()
    assert browser.gone_within_s(LEAVES_S)
    assert browser.process.stderr.read() == b""


@pytest.mark.parametrize("left", [b"", b"\x10", b"\x10\x00\x00\x00", b'\x10\x00\x00\x00{"type":'])
def test_leaves_when_stdin_ends_even_in_mid_frame(browser: Browser, left: bytes) -> None:
    browser.greet()
    assert browser.process.stdin is not None
    browser.write_raw(left)
    browser.process.stdin.close()
    assert browser.gone_within_s(LEAVES_S)
    assert browser.process.returncode == 0


def test_leaves_when_nobody_reads(browser: Browser) -> None:
    browser.greet()
    assert browser.process.stdout is not None
    browser.process.stdout.close()
    assert browser.gone_within_s(LEAVES_S)
    assert browser.process.returncode == 0


def test_says_goodbye_when_asked_to_end(browser: Browser) -> None:
    browser.greet()
    browser.process.terminate()
    assert browser.read_until(type="closing")["reason"] == "stopped"
    assert browser.gone_within_s(LEAVES_S)


def test_leaves_with_its_parent_while_someone_else_holds_stdin(home: Path) -> None:
    """The parent is killed; its pipe's other end stays open here, so no end of stdin tells the bridge."""
    ours, theirs = os.pipe()
    parent = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen({bridge_program()!r}, stdin={ours}, stdout=subprocess.PIPE)\n"
        "p.stdout.read(4); print(p.pid, flush=True); time.sleep(60)\n"
    )
    env = os.environ | {"POSTERN_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-c", parent], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[ours], env=env
    ) as process:
        assert process.stdout is not None
        bridge = int(process.stdout.readline())
        time.sleep(0.3)
        assert is_alive(bridge)
        process.kill()
        until = time.monotonic() + LEAVES_S
        while is_alive(bridge) and time.monotonic() < until:
            time.sleep(0.02)
        assert not is_alive(bridge)
    os.close(ours)
    os.close(theirs)


@pytest.mark.slow
def test_thirty_starts_leave_nothing_behind(home: Path) -> None:
    with Browser(home) as first:
        first.greet()
        service = first.service_pid()
        files = {path.name for path in (home / "run").iterdir()}
        open_files = len(list(Path(f"/proc/{service}/fd").iterdir())) if os.geteuid() == 0 else None
        for number in range(30):
            with Browser(home) as browser:
                browser.greet()
                assert browser.service_pid(f"request-{number:02}") == service
                assert browser.process.stdin is not None
                browser.process.stdin.close()
                assert browser.gone_within_s(LEAVES_S)
        assert services_of(home) == [service]
        assert {path.name for path in (home / "run").iterdir()} == files
        time.sleep(0.2)
        if open_files is not None:
            assert len(list(Path(f"/proc/{service}/fd").iterdir())) <= open_files


def test_ten_bridges_start_one_service(home: Path) -> None:
    browsers = [Browser(home) for _ in range(10)]
    try:
        for one in browsers:
            one.greet()
        assert len({one.service_pid() for one in browsers}) == 1
        assert len(services_of(home)) == 1
    finally:
        for one in browsers:
            one.__exit__(None, None, None)


def test_loads_only_what_it_needs(home: Path) -> None:
    """The standard library, the contract, the wire and the places: each other module would cost every start."""
    before = "import atexit; atexit.register(lambda: sys.stderr.write(' '.join(sys.modules)))"
    with Browser(home, bridge_program(before)) as browser:
        browser.greet()
        assert browser.process.stdin is not None and browser.process.stderr is not None
        browser.process.stdin.close()
        assert browser.gone_within_s(LEAVES_S)
        loaded = browser.process.stderr.read().decode().split()
    ours = {name for name in loaded if name.split(".")[0] == "native_host"}
    rooms = {".".join(name.split(".")[1:3]) for name in ours} - {""}
    assert {room.split(".")[0] for room in rooms} <= {"bridge", "contract", "wire", "settings", "version"}
    assert "native_host.settings.places" in ours and len([room for room in rooms if room.startswith("settings.")]) == 1
    assert not {"asyncio", "aiohttp", "typing_extensions", "native_host.contract.messages"} & set(loaded)
    outside = {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) - {"native_host", "__main__"}
    assert {name for name in outside if not name.startswith("_")} <= {"distutils-precedence", "sitecustomize"}


def test_memory_is_private(browser: Browser) -> None:
    browser.greet()
    limits = Path(f"/proc/{browser.process.pid}/limits").read_text()
    assert "Max core file size        0                    0" in limits


def test_nobody_may_attach_to_a_hardened_process() -> None:
    ask = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), end=' ')"  # PR_GET_DUMPABLE
    harden = "from native_host.bridge.hardening import keep_memory_private; keep_memory_private()"
    said = subprocess.check_output([sys.executable, "-c", f"{ask}; {harden}; {ask}"], cwd=ROOT)
    assert said.split()[1] == b"0" and said.split()[0] != b"0"


def test_the_program_is_a_bridge_when_a_browser_starts_it(home: Path) -> None:
    for arguments in (
        ["chrome-extension://abcdefghijklmnopabcdefghijklmnop/"],
        ["/some/postern.host.json", "postern@postern"],
    ):
        start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from native_host.__main__ import main; sys.exit(main())"
        with Browser(home, [sys.executable, "-I", "-c", start, *arguments]) as browser:
            assert browser.read()["type"] == "hello"


def test_a_signal_in_the_middle_of_a_flood_is_survived(browser: Browser) -> None:
    browser.greet()
    for number in range(50):
        browser.write({"type": "get_status", "id": f"request-{number:02}", "deadline_ms": 5000})
        browser.process.send_signal(signal.SIGCONT)
    answered = {json.dumps(browser.read()["id"]) for _ in range(50)}
    assert len(answered) == 50
