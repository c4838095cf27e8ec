"""`postern edge serve --ray`: hosts get the rows that one process would make, and wait while there is no cluster."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.native_host.cluster.conftest import FIELDS, RayCluster
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port, introduce

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # Most of it is the start of a cluster, on a busy machine.


def test_a_worker_reads_on_the_cluster_what_one_process_reads(
    cluster: RayCluster, folder: Path, undisturbed: bytes, tmp_path: Path
) -> None:
    worker = WorkerMachine(tmp_path / "worker", port=free_port(), folders=(f"papers={folder}",))
    worker.more = ("--ray", cluster.address)
    host = Machine(tmp_path / "host")
    try:
        worker.serve()
        introduce(worker, host)
        out = tmp_path / "out.jsonl"
        status, said, err = host.run("extract", "--edge", "nas:papers", "--fields", FIELDS, "-o", str(out))
        assert (status, said) == (1, ""), err
        made = [json.loads(line) for line in out.read_bytes().splitlines()]
        expected = [json.loads(line) for line in undisturbed.splitlines()]
        for one in expected:
            one["file"] = f"papers/{Path(one['file']).name}"
        assert made == expected
        assert worker.process is not None
        worker.process.terminate()
        assert worker.process.wait(LONG_S) == 0
    finally:
        worker.end()
        host.end()


def test_a_worker_without_its_cluster_says_so_before_it_listens(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    machine = Machine(tmp_path / "worker")
    words = ("--listen", f"127.0.0.1:{free_port()}", "--grant", f"papers={tmp_path / 'docs'}", "--ray", "127.0.0.1:1")
    try:
        status, _, err = machine.run("edge", "serve", *words)
    finally:
        machine.end()
    assert status == 2 and "ray start --address" in err and "listening" not in err
