"""Runs of digit groups: "4111 1111-1111.1111" as its groups and what stands between them. Cards and phones begin here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from native_host.detector.context import binds

# One or two separators between groups; classes only, so the search is linear.
_RUN = re.compile(r"[0-9]+(?:[ \t\r\n.\-/()_:|]{1,4}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")


class Group(NamedTuple):
    """One stretch of digits of the text."""

    start: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.start


def runs(text: str, at_least: int) -> Iterator[list[Group]]:
    """Runs with at least so many digits."""
    for run in _RUN.finditer(text):
        if run.end() - run.start() >= at_least:
            groups = [Group(*found.span()) for found in _GROUP.finditer(text, run.start(), run.end())]
            if sum(end - start for start, end in groups) >= at_least:
                yield groups


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether `start`..`end` is not part of a longer word or number."""
    return not (binds(text[max(0, start - 1) : start]) or binds(text[end : end + 1]))
