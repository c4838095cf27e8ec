"""Fields out of documents: how many are right, and what a batch takes: `scripts/bench extract [papers] [documents]`.

First the shares, per layout and language; then one batch of documents undisturbed, with its time and memory, and the same
one killed ten times at random moments.
"""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from scripts.lib.papers.making import HANDS, SETS, papers
from scripts.lib.papers.measure import measured, table

_ASK = ("--fields", "invoice number, date, total, supplier")
_KILLS = 10


def main(arguments: Sequence[str]) -> int:
    count, documents = (int(arguments[at]) if len(arguments) > at else most for at, most in enumerate((720, 2_000)))
    for which in (*SETS, *HANDS):
        say(f"\n{which}, {count} papers, seed 11")
        say(table(measured(which, count, 11)))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "in"
        folder.mkdir()
        for paper in papers("development", documents, 12):
            (folder / paper.name).write_bytes(paper.data)
        whole = _undisturbed(folder, Path(place) / "whole.jsonl", documents)
        return _killed(folder, Path(place) / "killed.jsonl", whole, documents)


def command(folder: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "native_host", "extract", *_ASK, str(folder), "-o", str(out)]


def _undisturbed(folder: Path, out: Path, documents: int) -> bytes:
    started = time.perf_counter()
    process = subprocess.Popen(command(folder, out), stderr=subprocess.DEVNULL)
    peaks: list[float] = []  # of all its processes together, in the order of time
    while process.poll() is None:
        peaks.append(memory_mb(process.pid))
        time.sleep(0.05)
    took = time.perf_counter() - started
    fifth = max(1, len(peaks) // 5)
    parts = ", ".join(f"{max(peaks[at : at + fifth]):.0f}" for at in range(0, fifth * 5, fifth))
    say(f"\n{documents} documents undisturbed: {took:.1f} s, {documents / took:.1f} a second")
    say(f"peak memory of all processes together, MB, in the five fifths of the time: {parts}")
    return out.read_bytes()


def _killed(folder: Path, out: Path, whole: bytes, documents: int) -> int:
    dice, kills, done_at = random.Random(13), 0, []
    journal = out.parent / f".{out.name}.postern" / "journal.jsonl"
    while kills < _KILLS:
        process = subprocess.Popen(command(folder, out), stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(dice.uniform(0.3, 4 + documents / 500))
            break  # Done before the moment came.
        process.kill()
        process.wait()
        kills += 1
        done_at.append(max(0, journal.read_bytes().count(b"\n") - 1) if journal.exists() else 0)
    subprocess.run(command(folder, out), stderr=subprocess.DEVNULL, check=False)
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    is_same = out.read_bytes() == whole
    say(f"killed {kills} times, with so many documents done: {', '.join(map(str, done_at))}")
    say(f"then {len(rows)} rows; byte for byte the undisturbed table: {is_same}")
    return 0 if is_same and len(rows) == documents else 1


def memory_mb(root: int) -> float:
    """Proportional set size of a process and all below it; what they share is counted once."""
    children: dict[int, list[int]] = {}
    for one in Path("/proc").iterdir():
        if one.name.isdecimal():
            with contextlib.suppress(OSError, ValueError, IndexError):
                parent = int((one / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(one.name))
    waiting, total = [root], 0
    while waiting:
        pid = waiting.pop()
        waiting += children.get(pid, [])
        with contextlib.suppress(OSError):
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
