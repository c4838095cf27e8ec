"""Start the program as a browser would and see whether it answers."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from native_host.contract.messages import PROTOCOL_VERSION
from native_host.install.checks.service_faults import fault_line
from native_host.install.fault import Line
from native_host.install.manifest import CHROMIUM_EXTENSION_ID

START_LIMIT_S = 20.0  # The program itself says after 15 s that its service did not start.


@dataclass(frozen=True, slots=True)
class Probe:
    """What the program said. `status` is its `status` message, None when it did not get that far."""

    stage: str  # "not_started", "no_hello", "not_ready", "answered"
    hello_ms: float | None = None
    status: dict[str, Any] | None = None


def probe_service(program: Path, limit_s: float = START_LIMIT_S) -> Probe:
    """Handshake and one `get_status` over real pipes. The process is ended again whatever happens."""
    started = time.monotonic()
    try:
        process = subprocess.Popen(  # noqa: S603  our own launcher's path
            [str(program), f"chrome-extension://{CHROMIUM_EXTENSION_ID}/"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return Probe("not_started")
    with _Watchdog(process, limit_s):
        return _talk(process, started)


def _talk(process: subprocess.Popen[bytes], started: float) -> Probe:
    assert process.stdin is not None and process.stdout is not None  # noqa: S101  both were asked for as pipes
    hello = _read(process.stdout)
    if hello is None or hello.get("type") != "hello":
        return Probe("no_hello")
    hello_ms = (time.monotonic() - started) * 1000
    reply = {"type": "hello", "protocol": PROTOCOL_VERSION, "version": hello["version"], "browser": "chromium"}
    _write(process.stdin, reply | {"nonce": hello["nonce"]})
    while (message := _read(process.stdout)) is not None:
        if message.get("type") == "state" and message.get("state") == "ready":
            _write(process.stdin, {"type": "get_status", "id": secrets.token_hex(8), "deadline_ms": 5000})
        elif message.get("type") == "status":
            return Probe("answered", hello_ms, message)
        elif message.get("type") in ("closing", "refused") or message.get("state") == "failed":
            break
    return Probe("not_ready", hello_ms)


def service_lines(probe: Probe) -> list[Line]:
    """The probe in words, and each fault that the service itself names."""
    if probe.stage == "not_started":
        return [Line("fault", "program_not_started", "Postern's program cannot be started.", "Run: scripts/postern install")]
    if probe.stage == "no_hello":
        mend = "Run the set-up again (scripts/run in the checkout), then: scripts/postern doctor"
        return [Line("fault", "program_silent", "Postern's program started but did not answer.", mend)]
    if probe.stage == "not_ready" or probe.status is None:
        mend = "Look into journal.log in Postern's data folder, then restart the browser."
        return [Line("fault", "service_not_ready", "Postern's service did not get ready.", mend)]
    words = f"Postern's service answers; its program greeted after {probe.hello_ms:.0f} ms."
    lines = [Line("ok", "service", words)]
    return lines + [fault_line(str(code)) for code in probe.status.get("faults", [])]


def _read(stream: IO[bytes]) -> dict[str, Any] | None:
    head = stream.read(4)
    if len(head) < 4:
        return None
    body = json.loads(stream.read(int.from_bytes(head, sys.byteorder)))
    return body if isinstance(body, dict) else None


def _write(stream: IO[bytes], message: dict[str, Any]) -> None:
    body = json.dumps(message).encode()
    stream.write(len(body).to_bytes(4, sys.byteorder) + body)
    stream.flush()


class _Watchdog:
    """Ends the process when the block is left or takes longer than the limit, so that no read waits for ever."""

    def __init__(self, process: subprocess.Popen[bytes], limit_s: float) -> None:
        import threading

        self._process = process
        self._timer = threading.Timer(limit_s, process.kill)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
