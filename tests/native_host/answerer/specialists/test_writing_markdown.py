"""Data that looks like markup stays data."""

from __future__ import annotations

from native_host.answerer.specialists.writing_markdown import as_code, as_table, fenced


def test_fences_are_longer_than_what_they_hold() -> None:
    assert fenced("a") == "```\na\n```"
    assert fenced("```\nx\n```", "md") == "````md\n```\nx\n```\n````"


def test_code() -> None:
    assert as_code("a") == "`a`"
    assert as_code("a`b") == "``a`b``"
    assert as_code("`a") == "`` `a ``"


def test_tables() -> None:
    assert as_table(("A", "B"), [("x|y", "1\n2")]) == "| A | B |\n| --- | --- |\n| x\\|y | 1 2 |"
