"""Prompts are read before files."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack

from native_host.router.turns import Turns


def _reads(turns: Turns, done: list[str], name: str) -> threading.Thread:
    def read() -> None:
        with turns.file():
            done.append(name)

    thread = threading.Thread(target=read)
    thread.start()
    return thread


def test_a_file_waits_for_prompts_and_prompts_for_nobody() -> None:
    turns, done = Turns(60), list[str]()
    with ExitStack() as prompts:
        prompts.enter_context(turns.prompt())
        with turns.prompt():
            thread = _reads(turns, done, "file")
            time.sleep(0.05)
        time.sleep(0.05)
        assert done == []
    thread.join(5)
    assert done == ["file"]


def test_prompts_without_end_keep_no_file_for_ever() -> None:
    turns, done = Turns(0.05), list[str]()
    with turns.prompt():
        _reads(turns, done, "file").join(5)
    assert done == ["file"]


def test_one_piece_of_one_file_at_a_time() -> None:
    turns, done = Turns(60), list[str]()
    with turns.file():
        threads = [_reads(turns, done, name) for name in "ab"]
        with turns.prompt():  # It does not wait for the file.
            time.sleep(0.05)
        assert done == []
    for thread in threads:
        thread.join(5)
    assert sorted(done) == ["a", "b"]
