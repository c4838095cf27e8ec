"""The lists at rest: one entry a line, its name first, then the short forms by which it is known alone, parted by `|`."""

from __future__ import annotations

import re
from pathlib import Path

from native_host.detector.public.words import folded, key

FOLDER = Path(__file__).with_name("lists")
# What a name written in these signs alone is kept as differs from it in nothing but its case.
_PLAIN = re.compile(r"[a-z0-9 ]+")


def known_names(folder: Path = FOLDER) -> frozenset[str]:
    """Every name and short form, as `key` spells it."""
    known: list[str] = []
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").replace("|", "\n")
        # A list at a time, as most names need no more than this: one by one takes five times as long.
        known.extend(name if _PLAIN.fullmatch(name) else key(name) for name in folded(lines).split("\n"))
    return frozenset(known) - {""}
