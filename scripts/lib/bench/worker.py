"""A process that stays and answers one line with one: what benches ask in turns with another of its kind."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path


class LineWorker:
    """`stderr`: as subprocess takes it; null leaves it to the terminal."""

    def __init__(self, command: Sequence[str], stderr: int | None = None) -> None:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr)
        if process.stdin is None or process.stdout is None:
            raise OSError("no pipes")
        self._process, self._in, self._out = process, process.stdin, process.stdout

    def exchange(self, line: bytes) -> bytes:
        """The line that comes back; empty where the process has ended."""
        self._in.write(line)
        self._in.flush()
        return self._out.readline()

    def peak_mb(self) -> float:
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def close(self) -> None:
        self._in.close()
        self._process.wait(30)
