"""A corpus of whole prompts from chosen files alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def test_every_text_is_a_whole_prompt_of_these_files(tmp_path: Path) -> None:
    """In a process of its own: languages are read once."""
    command = [sys.executable, "-m", "scripts.lib.corpus", "--out", str(tmp_path), "--count", "60"]
    subprocess.run([*command, "--prompts-of", "real_tell"], check=True, capture_output=True)
    texts = [json.loads(line) for line in (tmp_path / "train.jsonl").read_text("utf-8").splitlines()]
    assert texts
    assert {text["template"].split(":")[0].split("/")[1] for text in texts} == {"real", "realclean"}
    # No other language has such a file.
    assert {text["lang"] for text in texts} <= {"de", "en", "es", "fr", "it", "nl", "pl", "pt"}
