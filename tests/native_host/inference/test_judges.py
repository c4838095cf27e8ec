"""The judges' files: used as pinned, and each fault has its name."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from native_host.inference.judges import ANSWER, EGRESS, JudgeUnusable, judge_file
from native_host.service.build_answers import open_answer_audit
from native_host.service.build_audit import open_egress_audit

CONTENT = b"something that was pinned"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = {"role": "scorer", "path": "a.npz", "bytes": len(CONTENT), "sha256": hashlib.sha256(CONTENT).hexdigest()}
    judge = {"name": EGRESS, "source": "a test", "licence": "Apache-2.0", "files": [file]}
    (tmp_path / "registry.json").write_text(json.dumps({"version": 1, "models": [], "judges": [judge]}))
    (tmp_path / "a.npz").write_bytes(CONTENT)
    return tmp_path


def fault(folder: Path, name: str = EGRESS, role: str = "scorer") -> str:
    with pytest.raises(JudgeUnusable) as raised:
        judge_file(folder, name, role)
    return raised.value.fault


def test_the_pinned_file(folder: Path) -> None:
    assert judge_file(folder, EGRESS, "scorer") == CONTENT


def test_a_judge_that_the_registry_does_not_name(folder: Path) -> None:
    assert fault(folder, ANSWER, "combiner") == "judge_missing"


def test_a_role_that_it_does_not_have(folder: Path) -> None:
    assert fault(folder, EGRESS, "combiner") == "judge_corrupt"


def test_a_file_that_is_gone(folder: Path) -> None:
    (folder / "a.npz").unlink()
    assert fault(folder) == "judge_missing"


@pytest.mark.parametrize("content", [CONTENT[:-1], CONTENT + b" ", b"S" + CONTENT[1:]])
def test_a_file_that_differs(folder: Path, content: bytes) -> None:
    (folder / "a.npz").write_bytes(content)
    assert fault(folder) == "judge_corrupt"


def test_a_registry_that_is_damaged(folder: Path) -> None:
    (folder / "registry.json").write_text("{")
    assert fault(folder) == "judge_corrupt"


def test_no_registry(tmp_path: Path) -> None:
    assert fault(tmp_path) == "judge_missing"


def test_pinned_but_not_what_this_version_reads(folder: Path) -> None:
    with pytest.raises(JudgeUnusable, match="judge_corrupt"):
        open_egress_audit(folder)
    with pytest.raises(JudgeUnusable, match="judge_missing"):
        open_answer_audit(folder)
