"""The lists at rest: one entry a line, its name first, then the short forms by which it is known alone, parted by `|`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from native_host.detector.public.words import folded, spaced

FOLDER = Path(__file__).with_name("lists")


@cache
def known_names(folder: Path = FOLDER) -> frozenset[str]:
    """Every name and short form, as `key` spells it."""
    lists = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    names = "".join(lists).replace("|", "\n").split("\n")
    # Two long texts instead of many short ones, and three in four names without a look at Unicode: a third of the time.
    alike = ("\n".join(name for name in names if name.isascii() is plain) for plain in (True, False))
    return frozenset(name.strip() for text in alike for name in spaced(folded(text)).split("\n")) - {""}
