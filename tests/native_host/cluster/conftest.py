"""A real Ray cluster for a whole file of tests, sixty papers, and what one process makes of them."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.lib.papers.making import papers

if sys.platform == "win32" or (sys.platform == "darwin" and platform.machine() != "arm64"):
    pytest.skip("there is no Ray for it, or no cluster of it", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[3]
FIELDS = "invoice number, date, total, supplier"
DEADLY = "this text ends whatever reads it"
"""A process of the cluster that gets a document with it is killed, as if the machine had run out of memory."""
_LONG_S = 110.0  # A busy machine may take it; nothing here waits for it to pass.
_WITHIN_NODES = f"""
import sys
if any(one.endswith("default_worker.py") for one in sys.orig_argv):
    import os, signal
    from native_host.documents.reader import DocumentReader
    reading = DocumentReader.read_bytes
    def read_bytes(reader, data, name):
        if {DEADLY!r}.encode() in data:
            with open(os.environ["TRIES"], "a") as tries:
                tries.write("x")
            os.kill(os.getpid(), signal.SIGKILL)
        return reading(reader, data, name)
    DocumentReader.read_bytes = read_bytes
"""


@dataclass(slots=True)
class RayCluster:
    process: subprocess.Popen[str]
    address: str
    session: Path
    tries: Path
    nodes: int = 1

    def say(self, word: str) -> None:
        assert self.ask(word) == word

    def ask(self, word: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return heard(self.process)

    def have(self, nodes: int) -> None:
        while self.nodes < nodes:
            self.say("add")
            self.nodes += 1

    def kill_node(self) -> None:
        self.say("kill")
        self.nodes -= 1

    def end(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(_LONG_S)

    def everything_written(self) -> bytes:
        """By Ray, of all its processes, and what it tells everybody of jobs."""
        logs = b"".join(path.read_bytes() for path in (self.session / "logs").rglob("*") if path.is_file())
        return logs + self.ask("jobs").encode()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("says "):
            return line.removeprefix("says ").strip()
    raise AssertionError("the cluster is gone")


@pytest.fixture(scope="package")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RayCluster]:
    inside = tmp_path_factory.mktemp("inside")
    (inside / "sitecustomize.py").write_text(_WITHIN_NODES)
    more = {"PYTHONPATH": str(inside), "TRIES": str(inside / "tries"), "RAY_USAGE_STATS_ENABLED": "0"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.native_host.cluster.nodes"],
        cwd=ROOT,
        env={**os.environ, **more},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:  # Its end is that of standard input.
        address, session = heard(process).split()
        yield RayCluster(process, address, Path(session), inside / "tries")


@pytest.fixture(scope="package")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty papers of all layouts, languages and kinds, one larger than what is sent in one piece, and three unreadable."""
    made = tmp_path_factory.mktemp("papers") / "in"
    made.mkdir()
    for paper in papers("development", 60, 7):
        (made / paper.name).write_bytes(paper.data)
    (made / "80000.txt").write_text("Invoice number: R-80000\n" + "nothing of interest\n" * 30_000)
    (made / "90000.pdf").write_bytes(b"%PDF-1.4 broken")
    (made / "90001.txt").write_bytes(b"")
    (made / "90002.txt").symlink_to(made / "00000.pdf")
    return made


@pytest.fixture(scope="package")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """By one process, without a cluster."""
    out = tmp_path_factory.mktemp("whole") / "out.jsonl"
    done = subprocess.run(command(folder, out), cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1, done.stderr
    return out.read_bytes()


def command(folder: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "native_host", "extract", "--fields", FIELDS, str(folder), "-o", str(out), *more]


@dataclass(slots=True)
class Run:
    """`postern extract --ray` under way."""

    process: subprocess.Popen[bytes]
    out: Path

    @classmethod
    def of(cls, folder: Path, out: Path, address: str, changes: str = "") -> Run:
        """`changes`: lines of the program that are other in this one process."""
        words = command(folder, out, "--ray", address)
        if changes:
            code = f"import sys\nfrom native_host.cluster import ray_nodes\n{changes}\n"
            words[1:3] = ["-c", code + "from native_host.__main__ import main\nsys.exit(main())"]
        return cls(subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE), out)

    @property
    def journal(self) -> Path:
        return self.out.parent / f".{self.out.name}.postern" / "journal.jsonl"

    def wait_for(self, rows: int) -> None:
        until = time.monotonic() + _LONG_S
        while not self.journal.exists() or self.journal.read_bytes().count(b"\n") <= rows:
            assert time.monotonic() < until and self.process.poll() is None, self.process.communicate()
            time.sleep(0.01)

    def end(self) -> tuple[int, bytes, bytes]:
        out, err = self.process.communicate(timeout=_LONG_S)
        return self.process.returncode, out, err


def kill_actors(most: int) -> int:
    """The processes that read at this moment; how many."""
    found = [int(one.parent.name) for one in Path("/proc").glob("[0-9]*/cmdline") if title(one).startswith(b"ray::Node")]
    for pid in found[:most]:
        os.kill(pid, signal.SIGKILL)
    return len(found[:most])


def title(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
