"""What a rule is: a pattern in RE2's syntax with a checksum and context beside it, or a scanner of its own.

A rule never decides what happens to a value; it says where the value stands, what it is and how sure it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding


@dataclass(frozen=True, slots=True)
class Rule:
    """One shape of one entity.

    `pattern` is RE2 syntax (no look-around, no back-references; matching is linear in the text). A group named `value`
    narrows the finding to it. A pattern with a `prefilter` is only run where one of these literal strings
    (lower case) is in the text's lower-case form; empty means always. `validate` gets the matched value and says whether it
    holds (checksum). With `context`, one of these words (lower case, whole words) must stand within `context_chars` before
    the value or `context_chars_after` after it: when `needs_context`, the finding is dropped without it; otherwise it scores
    `score` without and `context_score` with it.
    """

    name: str
    entity: Entity
    pattern: str
    score: float
    kind: str | None = None
    prefilter: tuple[str, ...] = ()
    validate: Callable[[str], bool] | None = None
    context: tuple[str, ...] = ()
    needs_context: bool = False
    context_score: float = 0.95
    context_chars: int = 60
    context_chars_after: int = 0
    is_case_sensitive: bool = False

    @property
    def shape(self) -> str:
        """The pattern for a pass with many others: no groups to report, its case rule inside."""
        return f"(?{'' if self.is_case_sensitive else 'i'}:{self.pattern.replace('(?P<value>', '(?:')})"


class Scanner(Protocol):
    """A rule that is more than a pattern (phone numbers, passwords, entropy). Must be linear in the text.

    One that waits for words beside a value may say which in `context`, as `Rule.context` does.
    """

    name: str

    def scan(self, text: str) -> Iterable[Finding]:
        """Findings in `text`, offsets in code points of `text`, any order, overlaps allowed."""
        ...
