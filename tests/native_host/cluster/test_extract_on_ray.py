"""`postern extract --ray` over real clusters: the same table as one process makes, whatever dies meanwhile."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.native_host.cluster.conftest import DEADLY, FIELDS, ROOT, RayCluster, Run, command, kill_actors

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # Most of it is the start of a cluster, on a busy machine.


def test_one_machine_makes_the_same_table_and_nothing_of_a_document_is_in_a_log(
    cluster: RayCluster, folder: Path, undisturbed: bytes, tmp_path: Path
) -> None:
    run = Run.of(folder, tmp_path / "out.jsonl", cluster.address)
    status, out, err = run.end()
    assert (status, out) == (1, b""), err
    assert run.out.read_bytes() == undisturbed
    assert [one.name for one in tmp_path.iterdir()] == ["out.jsonl"]
    private = {str(folder), FIELDS, *(one.name for one in folder.iterdir())}
    for line in undisturbed.splitlines():
        private |= {str(one["text"]) for one in json.loads(line)["fields"].values() if len(one.get("text", "")) > 5}
    written = cluster.everything_written()
    assert len(private) > 150 and b"'Entrypoint': 'postern'" in written
    assert [one for one in private if one.encode() in written + err] == []


def test_a_process_a_machine_and_the_run_itself_are_killed_and_no_row_is_lost_or_doubled(
    cluster: RayCluster, folder: Path, undisturbed: bytes, tmp_path: Path
) -> None:
    cluster.have(2)
    first = Run.of(folder, tmp_path / "out.jsonl", cluster.address)
    first.wait_for(4)
    assert kill_actors(1) == 1
    first.wait_for(10)
    cluster.kill_node()
    first.wait_for(30)
    first.process.kill()
    first.process.communicate()
    kept = first.journal.read_bytes().splitlines()
    assert not first.out.exists() and len(kept) > 30
    second = Run.of(folder, tmp_path / "out.jsonl", cluster.address)
    second.wait_for(len(kept))
    assert second.journal.read_bytes().splitlines()[: len(kept)] == kept
    status, _, err = second.end()
    assert status == 1 and second.out.read_bytes() == undisturbed, err


def test_a_document_that_ends_whatever_reads_it_is_a_row_with_its_reason(cluster: RayCluster, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(6):
        text = f"Invoice number: R-{number}\n" + (DEADLY if number == 2 else "")
        (tmp_path / "in" / f"{number}.txt").write_text(text)
    run = Run.of(tmp_path / "in", tmp_path / "out.jsonl", cluster.address)
    status, _, err = run.end()
    rows = [json.loads(line) for line in run.out.read_bytes().splitlines()]
    assert status == 1 and b"1 died" in err
    assert [row["problem"] for row in rows] == [None, None, "died", None, None, None]
    assert [row["fields"]["invoice number"].get("value") for row in rows] == ["R-0", "R-1", None, "R-3", "R-4", "R-5"]
    assert cluster.tries.read_text() == "xxx"


def test_machines_of_another_version_are_not_asked(cluster: RayCluster, folder: Path, tmp_path: Path) -> None:
    run = Run.of(folder, tmp_path / "out.jsonl", cluster.address, "ray_nodes.VERSION = '9.9'")
    status, _, err = run.end()
    assert status == 2 and b'pip install "postern[ray]==9.9"' in err and b"Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_stopped_it_says_how_to_go_on(cluster: RayCluster, folder: Path, tmp_path: Path) -> None:
    run = Run.of(folder, tmp_path / "out.jsonl", cluster.address)
    run.wait_for(3)
    run.process.send_signal(signal.SIGINT)
    status, out, err = run.end()
    assert (status, out) == (130, b"") and b"the same command goes on" in err and b"Traceback" not in err


def test_without_a_cluster_it_says_what_to_do(folder: Path, tmp_path: Path) -> None:
    words = command(folder, tmp_path / "out.csv", "--ray", "127.0.0.1:1")
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2 and b"ray start --address" in done.stderr and b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_ray_it_says_how_to_get_it(folder: Path, tmp_path: Path) -> None:
    code = "import sys\nsys.modules['ray'] = None\nfrom native_host.__main__ import main\nsys.exit(main())"
    words = [sys.executable, "-c", code, *command(folder, tmp_path / "out.csv", "--ray", "auto")[3:]]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2 and b'pip install "postern[ray]"' in done.stderr and b"Traceback" not in done.stderr


def test_ray_is_loaded_by_nobody_who_did_not_ask_for_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Invoice number: R-1\n")
    code = (
        "import sys\nfrom native_host.__main__ import main\nstatus = main()\n"
        "sys.exit(99 if 'ray' in sys.modules or 'native_host.cluster' in sys.modules else status)"
    )
    words = [sys.executable, "-c", code, *command(tmp_path / "a.txt", tmp_path / "out.csv")[3:]]
    assert subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("address", ["", "ray://there:10001", "http://there"])
def test_an_address_that_cannot_be_meant(folder: Path, tmp_path: Path, address: str) -> None:
    done = subprocess.run(command(folder, tmp_path / "o.csv", "--ray", address), cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2 and b"HOST:PORT, auto or local" in done.stderr


def test_when_the_cluster_goes_the_same_command_goes_on_without_it(
    cluster: RayCluster, folder: Path, undisturbed: bytes, tmp_path: Path
) -> None:
    """The last one: this cluster is for nobody any more."""
    run = Run.of(folder, tmp_path / "out.jsonl", cluster.address)
    run.wait_for(3)
    cluster.end()
    status, out, err = run.end()
    assert (status, out) == (1, b"") and b"no longer answers" in err and b"the same command goes on" in err
    kept = run.journal.read_bytes().splitlines()
    assert len(kept) > 3
    subprocess.run(command(folder, run.out), cwd=ROOT, capture_output=True, check=False)
    assert run.out.read_bytes() == undisturbed
