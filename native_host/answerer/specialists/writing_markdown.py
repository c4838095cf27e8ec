"""Data as Markdown (CommonMark, GitHub's tables): nothing within can be taken for markup."""

from __future__ import annotations

import re
from collections.abc import Sequence


def fenced(text: str, language: str = "") -> str:
    """A fence that is longer than every run of back ticks within."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{language}\n{text}\n{mark}"


def as_code(text: str) -> str:
    """One line as inline code."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    mark = "`" * (longest + 1)
    pad = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
    return f"{mark}{pad}{text}{pad}{mark}"


def as_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; bars within cells are escaped (GitHub Flavored Markdown 4.10)."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines
    )


def as_text(text: str) -> str:
    """Running text of one line. What would be emphasis, a link, code, HTML or a list is escaped (CommonMark 2.4)."""
    inner = re.sub(r"[\\`*\[\]<>~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)", r"\\\g<0>", text)
    return re.sub(r"^([0-9]{1,9})(?=[.)](?:\s|$))|^(?=[#+=-])", r"\1\\", inner)
