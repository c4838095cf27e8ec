"""The judges' own files: verified as those of the finder are. A judge whose file is bad is absent, with a name for why."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from native_host.inference.registry import RegistryDamaged, read_judges
from native_host.inference.weights import Unusable, read_files

EGRESS, ANSWER = "egress-judge", "answer-judge"
Fault = Literal["judge_missing", "judge_corrupt"]


class JudgeUnusable(Exception):
    """`fault`: why there is none. Its message is for a person: what to do."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"{fault}: put the files of models/ back as this version ships them")
        self.fault: Fault = fault


def judge_file(folder: Path, name: str, role: str) -> bytes:
    """The verified content of a judge's file. Raises JudgeUnusable."""
    try:
        judge = read_judges(folder / "registry.json").get(name)
        if judge is None:
            raise JudgeUnusable("judge_missing")
        content = read_files(folder, judge).get(role)
    except RegistryDamaged:
        raise JudgeUnusable("judge_corrupt") from None
    except Unusable as unusable:
        raise JudgeUnusable("judge_missing" if unusable.fault == "model_missing" else "judge_corrupt") from None
    if content is None:
        raise JudgeUnusable("judge_corrupt")
    return content
