"""The run folder: 0700, ours, no symlink. Checked before anything in it is trusted (T-21)."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path


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
    if found.st_uid != os.getuid():
        raise FolderRefused("owner")
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise FolderRefused("mode")


def read_private_file(path: Path, size_max: int) -> bytes:
    """A small file of ours that nobody else can read or write. Raises OSError, or FolderRefused when it is not that."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
            raise FolderRefused("file")
        return os.read(descriptor, size_max)
    finally:
        os.close(descriptor)
