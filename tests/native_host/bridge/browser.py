"""Plays the browser: a real bridge process on real pipes, with the small service behind it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
SERVICE = ROOT / "tests/native_host/bridge/small_service.py"
PATIENCE_S = 20.0
# `before` of a bridge that does not take 3 s to say that something waiting cannot mend is in the way.
IMPATIENT = "from native_host.bridge import link; link._OBSTRUCTED_S = 0.3"


def bridge_program(before: str = "", limits: str = "DEFAULT_LIMITS", service: Path = SERVICE) -> list[str]:
    """A Python program that becomes a bridge. `before` runs first, as a noisy dependency would."""
    lines = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r})",
        "from native_host.bridge.run import run_bridge, DEFAULT_LIMITS",
        before,
        f"command = [sys.executable, '-I', {str(service)!r}, '30', os.environ['POSTERN_HOME']]",
        f"sys.exit(run_bridge(command, {limits}))",
    )
    return [sys.executable, "-I", "-c", "\n".join(lines)]


class Browser:
    """Starts a bridge and talks to it. Every read has a limit, so that a silent bridge fails the test."""

    def __init__(self, home: Path, program: list[str] | None = None) -> None:
        env = os.environ | {"POSTERN_HOME": str(home)}
        self.started_at = time.perf_counter()
        self.process = subprocess.Popen(
            program or bridge_program(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
        )

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    def greet(self, until: str = "ready") -> dict[str, Any]:
        """The handshake; returns the host's hello once the wanted state has come."""
        hello = self.read()
        answer = {"type": "hello", "protocol": 1, "version": "0.1.0", "browser": "chromium", "nonce": hello["nonce"]}
        self.write(answer)
        self.read_until(state=until)
        return hello

    def write(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        self.write_raw(len(body).to_bytes(4, sys.byteorder) + body)

    def write_raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self) -> dict[str, Any]:
        """The next message. Raises EOFError when the bridge has closed its output."""
        length = int.from_bytes(self._exactly(4), sys.byteorder)
        message: dict[str, Any] = json.loads(self._exactly(length))
        return message

    def read_until(self, **wanted: object) -> dict[str, Any]:
        while True:
            message = self.read()
            if all(message.get(key) == value for key, value in wanted.items()):
                return message

    def ask(self, **fields: object) -> dict[str, Any]:
        self.write({"deadline_ms": 10_000, **fields})
        return self.read_until(id=fields["id"])

    def service_pid(self, request: str = "who-are-you") -> int:
        return int(self.ask(type="get_status", id=request)["version"])

    def gone_within_s(self, limit_s: float) -> bool:
        try:
            self.process.wait(limit_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _exactly(self, count: int) -> bytes:
        assert self.process.stdout is not None
        descriptor = self.process.stdout.fileno()
        data = b""
        until = time.monotonic() + PATIENCE_S
        while len(data) < count:
            if not select.select([descriptor], [], [], max(0.0, until - time.monotonic()))[0]:
                raise TimeoutError("the bridge said nothing")
            piece = os.read(descriptor, count - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data


def is_alive(pid: int) -> bool:
    """False also for a zombie: it holds nothing any more."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def services_of(home: Path, service: Path = SERVICE) -> list[int]:
    """Processes that run the service for this home."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or not is_alive(int(folder.name)):
            continue
        with contextlib.suppress(OSError):
            words = (folder / "cmdline").read_bytes().split(b"\0")
            if {str(service).encode(), str(home).encode()} <= set(words):
                found.append(int(folder.name))
    return found


def end_service(pid: int) -> None:
    """Stop a service, also a frozen one, and wait until it is gone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
        os.kill(pid, signal.SIGCONT)
    until = time.monotonic() + PATIENCE_S
    while is_alive(pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not is_alive(pid)
