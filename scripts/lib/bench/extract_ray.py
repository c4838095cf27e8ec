"""The same documents by one process and over Ray: `scripts/bench extract --ray [documents] [rounds]`.

Each round: one process, a cluster of one machine with as many processes as that reads at a time, and one of two machines
with the same number of processes in all. Every machine is this one. A cluster is up before the clock starts; joining it and
starting the actors is in "whole", and not in "rows": from the first row on the disk to the end of the command. "Processor"
is what the command, all that it started and the whole cluster took of it from start to end; unlike the clock it hardly asks
what else the machine does.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from native_host.batch.embedded import Embedded
from scripts.lib.bench.extract import command, memory_mb, say
from scripts.lib.papers.making import papers

_STORE = 100 << 20
_WAYS = ("one process", "Ray, 1 machine", "Ray, 2 machines")
_LOOK_S = 0.5
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds and megabytes. `all_mb` has all processes of the cluster in it."""

    whole_s: float
    rows_s: float
    processor_s: float
    command_mb: float
    all_mb: float
    table: bytes


def main(arguments: Sequence[str]) -> int:
    documents, rounds = (int(arguments[at]) if len(arguments) > at else most for at, most in enumerate((2_000, 3)))
    processes = Embedded.at_a_time
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "in"
        folder.mkdir()
        for paper in papers("development", documents, 12):
            (folder / paper.name).write_bytes(paper.data)
        runs: dict[str, list[Run]] = {way: [] for way in _WAYS}
        for number in range(rounds):
            for way, machines in zip(_WAYS, ((), (processes,), _halves(processes)), strict=True):
                with _cluster(machines) as address:
                    runs[way].append(_run(folder, Path(place) / f"{number}-{way}.jsonl", address))
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    say(f"\n{documents} documents, {processes} processes, {rounds} rounds in turn; load of the machine at the end: {load}")
    for way, made in runs.items():
        say(f"{way:<16}{_times(made, runs[_WAYS[0]])}; peak {_peak(made)}")
    is_same = len({one.table for made in runs.values() for one in made}) == 1
    say(f"byte for byte the same table: {is_same}")
    return 0 if is_same else 1


def _times(made: Sequence[Run], base: Sequence[Run]) -> str:
    """Medians, and those of the ratios within a round."""
    said = []
    for name in ("whole", "rows", "processor"):
        pairs = [(getattr(one, f"{name}_s"), getattr(other, f"{name}_s")) for one, other in zip(made, base, strict=True)]
        middle, ratio = statistics.median(one for one, _ in pairs), statistics.median(one / other for one, other in pairs)
        said.append(f"{name} {middle:6.1f} s ({ratio:.2f})")
    return ", ".join(said)


def _peak(made: Sequence[Run]) -> str:
    return f"{max(one.command_mb for one in made):.0f} MB, with its cluster {max(one.all_mb for one in made):.0f} MB"


def _halves(processes: int) -> tuple[int, ...]:
    return processes - processes // 2, max(1, processes // 2)


@contextlib.contextmanager
def _cluster(machines: Sequence[int]) -> Iterator[str | None]:
    if not machines:
        yield None
        return
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    from ray.cluster_utils import Cluster

    nodes = [{"num_cpus": count, "object_store_memory": _STORE, "include_dashboard": False} for count in machines]
    cluster = Cluster(initialize_head=True, head_node_args=nodes[0])
    try:
        for node in nodes[1:]:
            cluster.add_node(**node)
        yield str(cluster.address)
    finally:
        cluster.shutdown()


def _run(folder: Path, out: Path, address: str | None) -> Run:
    journal = out.parent / f".{out.name}.postern" / "journal.jsonl"
    before = _cluster_ticks(0)
    started, first = time.perf_counter(), 0.0
    more = [] if address is None else ["--ray", address]
    process = subprocess.Popen([*command(folder, out), *more], stderr=subprocess.DEVNULL)
    command_mb, all_mb, looked = 0.0, 0.0, started
    ticks: dict[int, int] = {}
    while True:
        pid, _, used = os.wait4(process.pid, os.WNOHANG)
        now = time.perf_counter()
        if pid:
            break
        if not first and journal.exists() and journal.read_bytes().count(b"\n") > 1:
            first = now
        if now - looked > _LOOK_S:  # Looking takes time of the processor, too.
            looked = now
            command_mb = max(command_mb, memory_mb(process.pid))
            all_mb = max(all_mb, memory_mb(os.getpid()) - _own_mb())
            ticks |= _cluster_ticks(process.pid)
        time.sleep(0.02)
    process.returncode = 0
    cluster_s = sum(count - before.get(one, 0) for one, count in ticks.items()) / _TICKS
    return Run(now - started, now - first, used.ru_utime + used.ru_stime + cluster_s, command_mb, all_mb, out.read_bytes())


def _cluster_ticks(without: int) -> dict[int, int]:
    """Of each process below this one, but for the command's own: the kernel has those for who waits for it.

    What a process has of children that ended counts for the one that copies itself for each document alone; those copies
    themselves do not count.
    """
    stats: dict[int, list[int]] = {}
    reads: set[int] = set()
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (place / "stat").read_text().rpartition(")")[2].split()
            stats[int(place.name)] = [int(word) for word in (words[1], *words[11:15])]
            if (place / "cmdline").read_bytes().startswith(b"ray::Node"):
                reads.add(int(place.name))
    found: dict[int, int] = {}
    waiting = [os.getpid()]
    while waiting:
        parent = waiting.pop()
        for pid, (above, *times) in stats.items():
            if above == parent and pid != without:
                found[pid] = sum(times) if parent in reads else sum(times[:2])
                if parent not in reads:
                    waiting.append(pid)
    return found


def _own_mb() -> float:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
