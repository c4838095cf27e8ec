"""`scripts/bench`: nothing is measured, and nothing installed, before somebody names what."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts/bench"


def bench(*words: str) -> tuple[int, str, str]:
    done = subprocess.run([SCRIPT, *words], capture_output=True, text=True, check=False, timeout=20)
    return done.returncode, done.stdout, done.stderr


def test_without_a_name_it_says_what_there_is_and_how_long_each_takes() -> None:
    status, said, why = bench()
    assert (status, said) == (2, "") and "name what to measure" in why
    names = re.search(r"^  (detector .*) \| all\)", SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)
    assert names is not None
    for name in (*names[1].split(" | "), "all"):
        assert re.search(rf"^  {name} .*(?:min|s|hour)$", why, re.MULTILINE), name


@pytest.mark.parametrize(("word", "expected"), [("--help", 0), ("nothing", 2)])
def test_help_and_a_wrong_name(word: str, expected: int) -> None:
    status, said, why = bench(word)
    assert status == expected and "detector" in said + why
