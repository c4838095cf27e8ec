"""Machines that were paired: folders of their own, real processes, real TLS on loopback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from native_host.edge.asking import Asking, Away
from native_host.edge.home import Home
from native_host.edge.identity import Identity, identity_in
from native_host.edge.ledger import LABEL, Line, lines_of, verified
from native_host.edge.peers import Peer, Peers, Role

ROOT = Path(__file__).resolve().parents[3]
LONG_S = 60.0  # A busy machine may take it; nothing here waits for it to pass.


@dataclass(slots=True)
class Machine:
    root: Path
    env: dict[str, str] = field(default_factory=dict)
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def home(self) -> Home:
        return Home(self.root / "data" / "edge", self.root / "run" / "edge.sock")

    @property
    def identity(self) -> Identity:
        self.home.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return identity_in(self.home.folder)

    @property
    def peers(self) -> Peers:
        return Peers(self.home.peers)

    def start(self, *words: str, limits: Mapping[str, object] | None = None) -> subprocess.Popen[str]:
        """`limits`: times of the program that this one process has shorter, as `module.NAME`."""
        changes = "".join(f"import {name.rpartition('.')[0]}\n{name} = {value}\n" for name, value in (limits or {}).items())
        code = f"{changes}import sys\nfrom native_host.__main__ import main\nsys.exit(main())"
        process = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            cwd=ROOT,
            env={**os.environ, "POSTERN_HOME": str(self.root), **self.env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.running.append(process)
        return process

    def run(self, *words: str) -> tuple[int, str, str]:
        process = self.start(*words)
        out, err = process.communicate(timeout=LONG_S)
        return process.returncode, out, err

    def end(self) -> None:
        for process in self.running:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.communicate()


@dataclass(slots=True)
class WorkerMachine(Machine):
    port: int = 0
    folders: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    process: subprocess.Popen[str] | None = None

    def serve(self, limits: Mapping[str, object] | None = None) -> None:
        """Returns once it listens."""
        grants = [word for one in self.folders for word in ("--grant", one)]
        self.process = self.start("edge", "serve", "--listen", f"127.0.0.1:{self.port}", *grants, *self.more, limits=limits)
        assert self.process.stderr is not None
        assert "listening" in self.process.stderr.readline()

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def ledger(self) -> list[Line]:
        """Whole and unbroken, or the test ends here."""
        assert verified(self.home.ledger, self.identity.derived(LABEL)).first_bad is None
        return [line for line in lines_of(self.home.ledger) if line is not None]

    def ledger_with(self, **facts: object) -> list[Line]:
        """Waits for one: a refusal is written beside what the other end sees of it."""
        until = time.monotonic() + LONG_S
        while not (found := [one for one in self.ledger() if facts.items() <= one.items()]):
            assert time.monotonic() < until, facts
            time.sleep(0.05)
        return found


def introduce(worker: WorkerMachine, host: Machine, name: str = "host", grants: Sequence[str] | None = None) -> Asking:
    """As if two people had said yes."""
    ours, theirs = host.identity, worker.identity
    may = None if grants is None else tuple(grants)
    worker.peers.pin(Peer(name, Role.HOST, ours.digest, ours.certificate, 1, "", may))
    peer = Peer("nas", Role.WORKER, theirs.digest, theirs.certificate, 1, f"127.0.0.1:{worker.port}")
    host.peers.pin(peer)
    return Asking(ours, peer)


def hello_when_up(asking: Asking) -> dict[str, object]:
    until = time.monotonic() + LONG_S
    while True:
        try:
            return asking.hello()
        except Away:
            assert time.monotonic() < until
            time.sleep(0.1)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def invoice(number: int) -> str:
    return f"Invoice number: R-{number:03}\nInvoice date: 2024-03-{number % 28 + 1:02}\nTotal: {number * 7}.50 EUR\n"
