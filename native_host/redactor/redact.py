"""Findings become placeholders. Asks its binding source for names; keeps nothing itself."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from native_host.contract.findings import Finding
from native_host.redactor.look_alikes import find_look_alikes
from native_host.redactor.placeholder import Name, write

_CANONICAL = re.compile(r"\[([A-Z_]{2,24})_([1-9][0-9]{0,6})\]")


class BindingSource(Protocol):
    """Knows which name stands for which value in one conversation."""

    def bind(self, values: Sequence[tuple[str, str]], avoid: Set[tuple[str, int]]) -> list[tuple[str, int] | None]:
        """A name for each (type, value), in order; null where the user let the value through.

        The same pair always gets the same name, different values never share one, and no new name is in `avoid`.
        """
        ...

    def is_issued(self, name: tuple[str, int]) -> bool:
        """Whether this name already stands for a value that left in this conversation."""
        ...


@dataclass(frozen=True, slots=True)
class Replacement:
    """One finding and what stands in its place; `placeholder` is null where the value stays."""

    finding: Finding
    placeholder: str | None


@dataclass(frozen=True, slots=True)
class Redaction:
    text: str
    replacements: tuple[Replacement, ...]

    @property
    def count(self) -> int:
        return sum(1 for one in self.replacements if one.placeholder is not None)


def redact(text: str, findings: Sequence[Finding], source: BindingSource) -> Redaction:
    """The text with each finding replaced. `findings` are sorted and do not overlap; offsets are code points."""
    ours = _issued_tokens(text, source)
    wanted = [one for one in findings if not _is_within(one, ours)]
    names = source.bind([(one.type, text[one.start : one.end]) for one in wanted], find_look_alikes(text))
    replacements = tuple(
        Replacement(one, None if name is None else write(Name(*name))) for one, name in zip(wanted, names, strict=True)
    )
    return Redaction(_replace(text, replacements), replacements)


def _replace(text: str, replacements: Sequence[Replacement]) -> str:
    """Collected from the end, where every offset is still the original's; joined once, so 10,000 values stay linear."""
    pieces: list[str] = []
    end = len(text)
    for one in reversed(replacements):
        if one.placeholder is not None:
            pieces += (text[one.finding.end : end], one.placeholder)
            end = one.finding.start
    pieces.append(text[:end])
    return "".join(reversed(pieces))


def _issued_tokens(text: str, source: BindingSource) -> dict[int, int]:
    """Start and end of placeholders the user quotes back: they are not values again (masked twice, T-42)."""
    return {
        found.start(): found.end()
        for found in _CANONICAL.finditer(text)
        if source.is_issued((found.group(1), int(found.group(2))))
    }


def _is_within(finding: Finding, tokens: dict[int, int]) -> bool:
    """Placeholders are short: a finding inside one starts within its 34 characters."""
    return (
        any(
            start in tokens and finding.end <= tokens[start]
            for start in range(max(0, finding.start - 34), finding.start + 1)
        )
        if tokens
        else False
    )
