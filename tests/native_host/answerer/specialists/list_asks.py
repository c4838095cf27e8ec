"""Asks the tools for lists and texts as a prompt would."""

from __future__ import annotations

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.specialist import Specialist


def told(tool: Specialist, prompt: str) -> str | None:
    exact = ExactTools((tool,)).answer(prompt)
    assert exact is None or exact.tool == tool.name
    return None if exact is None else exact.text


def block(text: str, language: str = "") -> str:
    return f"```{language}\n{text}\n```"
