"""Where the models of this version lie. Imports nothing heavy."""

from __future__ import annotations

from pathlib import Path


def models_folder() -> Path:
    """`models/` beside the program."""
    return Path(__file__).resolve().parents[2] / "models"
