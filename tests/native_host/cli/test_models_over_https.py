"""`postern models pull` as a program of its own, against a hub over HTTPS: Ctrl-C in the middle, and again to the end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import pytest

from native_host.depot.store import Store
from native_host.inference.language.loading import load
from tests.native_host.depot.hub import Hub, serving
from tests.native_host.inference.language.tiny import GQA, after_prompt, chain
from tests.native_host.inference.language.tiny_folder import folder_files

ROOT = Path(__file__).resolve().parents[3]
_BELOW = "test/tiny/resolve/main/"
_PROGRAM = """
import sys
from pathlib import Path
from native_host.cli import models
from native_host.cli.main import run_command_line
models.models_folder = lambda: Path(sys.argv[1])
sys.exit(run_command_line(["models", "pull", "tiny"]))
"""


def write_catalogue(shipped: Path, hub: str, files: dict[str, bytes]) -> None:
    entry = {
        "name": "tiny",
        "title": "Tiny",
        "repository": "test/tiny",
        "revision": None,
        "licence": "Apache-2.0",
        "parameters": "0 B",
        "device": "cpu",
        "dtype": "32-bit floats",
        "memory_gb": 0.1,
        "most_context": 512,
        "tasks": [],
        "graph": "onnx/model.onnx",
        "files": [{"path": path, "about_bytes": len(content), "sha256": None} for path, content in files.items()],
    }
    raw = {"version": 1, "hub": hub.rstrip("/"), "models": [entry]}
    (shipped / "catalogue.json").write_text(json.dumps(raw), encoding="utf-8")


async def pulling(tmp_path: Path) -> asyncio.subprocess.Process:
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    trusted = {"SSL_CERT_FILE": str(tmp_path / "hub.pem"), "POSTERN_HOME": str(tmp_path / "home"), "PYTHONPATH": path}
    command = [sys.executable, "-c", _PROGRAM, str(tmp_path)]
    pipe = asyncio.subprocess.PIPE
    env = {**os.environ, **trusted}
    return await asyncio.create_subprocess_exec(*command, env=env, cwd=ROOT, stdout=pipe, stderr=pipe)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
async def test_ctrl_c_and_once_more(tmp_path: Path) -> None:
    files = folder_files(chain(after_prompt("Helo!"), GQA), GQA)
    hub, store = Hub({_BELOW + path: content for path, content in files.items()}), Store(tmp_path / "home/data/models")
    part = store.unfinished("tiny") / "onnx/model.onnx.part"
    async with serving(hub, tmp_path):
        write_catalogue(tmp_path, hub.address, files)
        hub.held_after = 50_000
        program = await pulling(tmp_path)
        async with asyncio.timeout(60):
            while not part.exists() or part.stat().st_size < hub.held_after:  # noqa: ASYNC110  another process writes it
                await asyncio.sleep(0.02)
            program.send_signal(signal.SIGINT)
            _, errors = await program.communicate()
        assert program.returncode == 130
        assert b"Stopped. What was fetched is kept" in errors and b"Traceback" not in errors
        assert store.names() == []
        hub.held_after = 0
        hub.may_go_on.set()
        before = len(hub.asked)
        async with asyncio.timeout(60):
            said, errors = await (await pulling(tmp_path)).communicate()
    assert b"tiny is here" in said and b"NOT pinned" in said, errors
    assert (f"{_BELOW}onnx/model.onnx", "bytes=50000-") in hub.asked[before:]
    assert load(store.place("tiny")).context == 512
