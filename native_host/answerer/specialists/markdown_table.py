"""Markdown tables (GitHub Flavored Markdown, section 4.10) as rows of text, and back."""

from __future__ import annotations

import re

from native_host.answerer.specialists.data_tree import MOST_NODES, NotExpressible

_DELIMITER_CELL = re.compile(r":?-+:?")
_CELL_END = re.compile(r"(?<!\\)\|")
# What Markdown would not show as it is written: such a cell has two readings, its source and its look.
_MARKUP = re.compile(r"[`\\*<>~\ufeff\n\r\t]|  |\]\(|\]\[|&#?\w+;|(?<!\w)_|_(?!\w)")


def parse_markdown_table(text: str) -> list[list[str]]:
    """Header and rows of a text that is one table and nothing else. Raises `NotExpressible`; GFM has no malformed tables."""
    lines = [line.strip() for line in text.replace("\r\n", "\n").split("\n")]
    if len(lines) < 3 or not all("|" in line for line in lines):
        raise NotExpressible
    header, delimiters, *rest = (_cells(line) for line in lines)
    if len(header) != len(delimiters) or not all(_DELIMITER_CELL.fullmatch(cell) for cell in delimiters):
        raise NotExpressible
    rows = [header, *rest]
    if len(rows) * len(header) > MOST_NODES or any(len(row) != len(header) for row in rows):
        raise NotExpressible
    if any(_MARKUP.search(cell) for row in rows for cell in row):
        raise NotExpressible
    return rows


def write_markdown_table(rows: list[list[str]]) -> str:
    """Raises `NotExpressible` for cells that a Markdown table cannot hold or would show otherwise."""
    if any(_MARKUP.search(cell) or cell != cell.strip() for row in rows for cell in row):
        raise NotExpressible
    header, *rest = (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
    return "\n".join((header, f"|{' --- |' * len(rows[0])}", *rest))


def _cells(line: str) -> list[str]:
    inner = line[1:] if line.startswith("|") else line
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELL_END.split(inner)]
