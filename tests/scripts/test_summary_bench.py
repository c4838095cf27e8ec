"""The measure of summaries has texts that get one: it had none and nobody saw it."""

from __future__ import annotations

import pytest

from scripts.lib.bench import summary


def test_every_text_gets_an_answer(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(summary, "_ROUNDS", 1)
    summary.main()
    assert capsys.readouterr().out.count(" words: median ") == 6
