"""`--ray local`: a cluster of this machine alone is for this run alone, and no other machine reaches it."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import time
from pathlib import Path

import pytest

from tests.native_host.cluster.conftest import ROOT, command

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # Most of it is the start of a cluster, on a busy machine.
_LISTENS = "0A"


def test_it_listens_on_loopback_alone_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out.csv"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.txt").write_text(f"Supplier: Sample {number} Ltd\nTotal: {number}.50 EUR\n")
    before = set(Path("/tmp").glob("postern-ray-*"))
    process = subprocess.Popen(
        command(folder, out, "--ray", "local"),
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    seen, folders = set[str](), set[Path]()
    journal = tmp_path / ".out.csv.postern" / "journal.jsonl"
    while process.poll() is None:
        folders |= set(Path("/tmp").glob("postern-ray-*")) - before
        if journal.exists():
            seen |= addresses(process.pid)
        time.sleep(0.1)
    said, err = process.communicate()
    assert (process.returncode, said) == (0, b""), err
    assert out.read_bytes().count(b"\n") == 201
    assert seen and {one for one in seen if not one.startswith("127.")} == set()
    assert len(folders) == 1 and not any(one.exists() for one in folders)
    assert not (tmp_path / ".ray").exists()


def addresses(root: int) -> set[str]:
    """Where this process and all below it listen for TCP."""
    inodes = {link for pid in family(root) for link in links(pid)}
    found: set[str] = set()
    for table in ("tcp", "tcp6"):
        for line in (Path("/proc/net") / table).read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == _LISTENS and f"socket:[{words[9]}]" in inodes:
                found.add(shown(words[1].partition(":")[0]))
    return found


def shown(address: str) -> str:
    words = [struct.pack("<I", int(address[at : at + 8], 16)) for at in range(0, len(address), 8)]
    raw = b"".join(words)
    if raw.startswith(bytes(10) + b"\xff\xff"):  # an IPv4 address in the other's clothes
        raw = raw[12:]
    return socket.inet_ntop(socket.AF_INET if len(raw) == 4 else socket.AF_INET6, raw)


def links(pid: int) -> set[str]:
    try:
        return {str(one.readlink()) for one in Path(f"/proc/{pid}/fd").iterdir()}
    except OSError:
        return set()


def family(root: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for one in Path("/proc").glob("[0-9]*/stat"):
        try:
            children.setdefault(int(one.read_text().rpartition(")")[2].split()[1]), []).append(int(one.parent.name))
        except OSError:
            continue
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found
