"""How much one document may cost. What is counted is what really came out, never what a header promises (T-47)."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The process that reads a document lives within the first five; what it reads, within the others."""

    wall_s: float = 20.0
    cpu_s: int = 15
    memory_bytes: int = 768 * MIB  # of address space, the interpreter and the libraries included (about 100 MiB)
    answer_bytes: int = 48 * MIB
    grace_s: float = 2.0  # before `wall_s` is over the process stops reading and sends what it has

    file_bytes: int = 64 * MIB
    characters: int = 4_000_000
    segments: int = 150_000
    expanded_bytes: int = 192 * MIB  # of one document, in all
    expansion: int = 250  # of one member of a package, once it is longer than `expansion_free_bytes`
    expansion_free_bytes: int = 4 * MIB
    members: int = 4_096
    depth: int = 256  # of elements, groups, objects
    messages: int = 8  # mail within mail
    pages: int = 5_000

    copy_bytes: int = 72 * MIB  # of a copy: a placeholder may be longer than what it stands for
    replacements: int = 20_000
    replacement_characters: int = 2_000_000  # of all originals and placeholders
    placeholder_characters: int = 200  # of one

    keeps_columns: bool = False
    """Not how much, but how: the text of a PDF's page with blanks where it has room, so that columns stay columns."""


LIMITS = Limits()
