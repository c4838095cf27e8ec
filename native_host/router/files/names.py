"""The names of files: what is private in one, and the one that may leave."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from native_host.contract.documents import Kind
from native_host.contract.findings import Finding
from native_host.router.files.record import FileName
from native_host.router.rooms import Replacement

_ENDING = re.compile(r"\.([A-Za-z0-9]{1,10})\Z")
_MOST_BYTES = 200  # of a name that leaves: file systems take 255
_PLACEHOLDER = re.compile(r"\[[A-Z_]+_[0-9]+\]")
_KINDS = frozenset(Kind)
# Words of a name stand between these. None is a letter, so a text with spaces instead is as long.
_BETWEEN = re.compile(r"[_\-.+~,;()\[\]{}]")


def parted(name: str) -> tuple[str, str]:
    """The stem, and the ending without its dot: empty where the name has none."""
    found = _ENDING.search(name)
    if found is None or found.start() == 0:
        return name, ""
    return name[: found.start()], found[1]


def shown_of(name: str) -> str:
    """What a reader of texts is shown of a name: not the ending that says a kind, since `paper.md` looks like a host."""
    stem, ending = parted(name)
    return stem if ending.lower() in _KINDS and "@" not in name else name


def private_in(name: str, find: Callable[[str], Sequence[Finding]], known: Sequence[tuple[str, str]]) -> list[Finding]:
    """What is private in a name, in order, without overlap. `find` says so of a text.

    It is read as it is, then with spaces between its words, for `Offer_Mira_Kolb.pdf` is no sentence. `known`: type and
    value of what is private in the file itself, and so in its name.
    """
    stem, _ = parted(name)
    spaced = _BETWEEN.sub(" ", stem)
    found = [*find(stem), *(find(spaced) if spaced != stem else ()), *_known_in(spaced, known)]
    if "@" in name and all(one.end < len(stem) for one in found):
        # What looks like the name's ending may be an address's.
        found += [one for one in find(name) if one.end > len(stem)]
    apart: list[Finding] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if all(one.end <= other.start or other.end <= one.start for other in apart):
            apart.append(one)
    return sorted(apart)


def leaving(name: str, replacements: Sequence[Replacement], ending: str | None) -> FileName:
    """`ending`: the copy's, where there is one of another kind."""
    hidden = [(one.finding, one.placeholder) for one in replacements if one.placeholder is not None]
    stem, given = parted(name)
    pieces: list[str] = []
    at = 0
    for finding, placeholder in hidden:
        pieces += (name[at : finding.start], placeholder)
        at = finding.end
    if at <= len(stem):
        pieces.append(stem[at:])
    else:
        given = ""
    ends = given if ending is None or ending.lower() == given.lower() else ending
    if not hidden and ends == given:
        return FileName(name, (), name)
    return FileName(name, tuple(hidden), _sane("".join(pieces)) + (f".{ends}" if ends else ""))


def _known_in(spaced: str, known: Sequence[tuple[str, str]]) -> list[Finding]:
    low = spaced.lower()
    found: list[Finding] = []
    for label, value in known:
        if len(low) != len(spaced) or len(value) < 3:
            continue
        at = low.find(value.lower())
        while at >= 0:
            end = at + len(value)
            if not spaced[at - 1 : at].isalnum() and not spaced[end : end + 1].isalnum():
                found.append(Finding(at, end, label, 1.0, "file:name"))
            at = low.find(value.lower(), at + 1)
    return found


def _sane(stem: str) -> str:
    """Not longer than a file system takes, and no placeholder cut in two."""
    if len(stem.encode()) <= _MOST_BYTES:
        return stem
    cut = stem.encode()[:_MOST_BYTES].decode(errors="ignore")
    for found in _PLACEHOLDER.finditer(stem):
        if found.start() < len(cut) < found.end():
            return cut[: found.start()] or found[0]
    return cut
