"""Which files `postern inspect` looks at, a few of them ahead, and how far it is."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TextIO, TypeVar

Name = TypeVar("Name")
Result = TypeVar("Result")

_AT_A_TIME = max(1, min(4, (os.cpu_count() or 2)))
_FEW = 3  # files of which nobody needs to be told how far it is


def files_of(names: Iterable[str], listed: Iterable[str]) -> list[Path]:
    """Folders become what is in them, sorted; `-` becomes the lines of `listed`. Links are named, not followed, and so is a
    folder that cannot be looked into: what is in it was not read.
    """
    files: list[Path] = []

    def name_it(error: OSError) -> None:
        files.append(Path(os.fsdecode(error.filename)))

    for name in names:
        if name == "-":
            files += [Path(line.rstrip("\r\n")) for line in listed if line.strip()]
        elif _is(Path(name).is_dir) and not _is(Path(name).is_symlink):
            for folder, folders, inside in os.walk(name, onerror=name_it):
                folders.sort()
                links = [one for one in folders if _is((Path(folder) / one).is_symlink)]
                files += sorted(Path(folder) / one for one in [*inside, *links])
        else:
            files.append(Path(name))
    return files


def _is(look: Callable[[], bool]) -> bool:
    """What nobody may look at, or has a name that is too long, is neither: reading it says why."""
    with suppress(OSError):
        return look()
    return False


def read_ahead(read: Callable[[Name], Result], names: Sequence[Name]) -> Iterator[Result]:
    """Results in the order of the names, at most a few of them waiting."""
    beside = ThreadPoolExecutor(_AT_A_TIME)
    try:
        waiting: deque[Future[Result]] = deque()
        for name in names:
            waiting.append(beside.submit(read, name))
            if len(waiting) > _AT_A_TIME:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        beside.shutdown(wait=False, cancel_futures=True)  # Who stops in the middle does not wait for what is in work.


class Counted:
    """A line that is drawn again on a terminal, a line for each tenth elsewhere."""

    def __init__(self, out: TextIO, whole: int) -> None:
        self._out, self._whole = out, whole
        self._done = 0
        self._is_terminal = out.isatty()

    def one_more(self) -> None:
        before, self._done = self._done, self._done + 1
        if self._whole <= _FEW:
            return
        if self._is_terminal:
            self._out.write(f"\r\x1b[K{self._done} of {self._whole} files")
            self._out.flush()
        elif before * 10 // self._whole != self._done * 10 // self._whole:
            self._out.write(f"{self._done} of {self._whole} files\n")

    def end(self) -> None:
        if self._is_terminal and self._whole > _FEW:
            self._out.write("\r\x1b[K")
            self._out.flush()
