"""The same documents by one process and over Ray: `scripts/bench extract --ray [documents] [rounds]`.

Each round: one process, a cluster of one machine with as many processes as that reads at a time, and one of two machines
with the same number of processes in all. Every machine is this one. A cluster is up before the clock starts; joining it and
starting the actors is in "whole", and not in "rows": from the first row on the disk to the end of the command.
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


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds and megabytes. `all_mb` has all processes of the cluster in it."""

    whole_s: float
    rows_s: float
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
    base = runs[_WAYS[0]]
    for way, made in runs.items():
        whole, rows = (statistics.median(getattr(one, name) for one in made) for name in ("whole_s", "rows_s"))
        ratios = (
            statistics.median(getattr(one, name) / getattr(other, name) for one, other in zip(made, base, strict=True))
            for name in ("whole_s", "rows_s")
        )
        peak = f"{max(one.command_mb for one in made):.0f} MB, with its cluster {max(one.all_mb for one in made):.0f} MB"
        shown = " and ".join(f"{one:.2f}" for one in ratios)
        say(f"{way:<16} whole {whole:6.1f} s, rows {rows:6.1f} s; of one process {shown}; peak of the command {peak}")
    is_same = len({one.table for made in runs.values() for one in made}) == 1
    say(f"byte for byte the same table: {is_same}")
    return 0 if is_same else 1


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
    started, first = time.perf_counter(), 0.0
    more = [] if address is None else ["--ray", address]
    process = subprocess.Popen([*command(folder, out), *more], stderr=subprocess.DEVNULL)
    command_mb, all_mb, looked = 0.0, 0.0, started
    while process.poll() is None:
        now = time.perf_counter()
        if not first and journal.exists() and journal.read_bytes().count(b"\n") > 1:
            first = now
        if now - looked > 1:  # Looking takes time of the processor, too.
            looked = now
            command_mb = max(command_mb, memory_mb(process.pid))
            all_mb = max(all_mb, memory_mb(os.getpid()) - _own_mb())
        time.sleep(0.02)
    ended = time.perf_counter()
    return Run(ended - started, ended - first, command_mb, all_mb, out.read_bytes())


def _own_mb() -> float:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
