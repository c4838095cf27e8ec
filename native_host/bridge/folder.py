"""The run folder: ours alone, no link. Checked before anything in it is trusted (T-21).

On POSIX "ours alone" is read from owner and mode bits. Windows has no such bits: what keeps others out there is the access
list that the folder inherits from the user's profile (%LOCALAPPDATA%), which is trusted and not read. Whoever moves the
folder out of the profile (`POSTERN_HOME`) has to see to its access list. No Windows machine has run this.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

if sys.platform == "win32":
    PRIVATE = os.O_BINARY | os.O_NOINHERIT
else:
    PRIVATE = os.O_NOFOLLOW | os.O_CLOEXEC
"""Flags for every file that is opened in the folder: bytes as they are, no link followed, not handed to children."""


class FolderRefused(Exception):
    """The folder could be read or replaced by someone else. The argument is the rule's name."""


def claim_folder(folder: Path) -> None:
    """Make the folder if it is missing, then check it. Raises FolderRefused; never mends what it did not make."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()  # lstat: a symlink must be seen as one.
    if not stat.S_ISDIR(found.st_mode):
        raise FolderRefused("not_a_folder")
    if (rule := _exposure(found)) is not None:
        raise FolderRefused(rule)


def read_private_file(path: Path, size_max: int) -> bytes:
    """A small file of ours that nobody else can read or write. Raises OSError, or FolderRefused when it is not that."""
    descriptor = os.open(path, os.O_RDONLY | PRIVATE)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or _exposure(found) is not None:
            raise FolderRefused("file")
        return os.read(descriptor, size_max)
    finally:
        os.close(descriptor)


def _exposure(found: os.stat_result) -> str | None:
    """The rule by which someone else could get at what was found; None when it is ours alone."""
    if sys.platform == "win32":
        # A junction or a symlink: `lstat` calls the former a folder.
        return "link" if found.st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT else None
    else:
        if found.st_uid != os.getuid():
            return "owner"
        return "mode" if stat.S_IMODE(found.st_mode) & 0o077 else None
