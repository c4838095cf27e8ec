"""Who started a bridge: a browser, our own doctor, or somebody else. A tripwire: the same user can fake it (T-23)."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from native_host.install.browsers import BROWSERS

# What the browsers' main processes call themselves where that differs from the program a person starts.
_ALSO = {"chrome", "msedge", "brave", "vivaldi-bin", "firefox-bin", "GeckoMain", "firefox-esr", "chromium-browse"}
_NAMES = frozenset(name for row in BROWSERS for name in row.programs) | _ALSO
PROC = Path("/proc")


class Caller(Enum):
    BROWSER = "browser"
    DOCTOR = "doctor"
    UNKNOWN = "unknown"


def caller_of(bridge: int | None, proc: Path = PROC) -> Caller | None:
    """The kind of process that started the bridge with this number; None where the system does not say."""
    parent = None if bridge is None else _parent_of(bridge, proc)
    if parent is None:
        return None
    names = _names_of(proc / str(parent))
    if not names:
        return None
    if names & _NAMES:
        return Caller.BROWSER
    return Caller.DOCTOR if _is_doctor(proc / str(parent)) else Caller.UNKNOWN


def _parent_of(process: int, proc: Path) -> int | None:
    """Field 4 of /proc/<pid>/stat (proc(5)); the name before it is in parentheses and may hold any character."""
    try:
        stat = (proc / str(process) / "stat").read_text(encoding="utf-8", errors="replace")
        parent = int(stat.rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return parent if parent > 0 else None


def _names_of(folder: Path) -> set[str]:
    """The program's file and what the process calls itself; a browser that keeps its memory private hides the first."""
    names = set()
    try:
        names.add((folder / "comm").read_text(encoding="utf-8", errors="replace").strip())
        # An update replaces the file of a running browser, and the kernel says so in the name.
        names.add((folder / "exe").readlink().name.removesuffix(" (deleted)"))
    except OSError:
        pass
    return names


def _is_doctor(folder: Path) -> bool:
    """`postern doctor` starts a bridge to see whether one can be started."""
    try:
        words = (folder / "cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    is_ours = any(b"native_host" in word or word.rpartition(b"/")[2] == b"postern" for word in words)
    return is_ours and b"doctor" in words
