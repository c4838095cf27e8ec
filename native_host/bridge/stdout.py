"""Takes standard output away from everyone: one foreign `print` on it ends the port in both browsers (measured)."""

from __future__ import annotations

import os
import sys


def take_stdout() -> int:
    """A private descriptor for frames. From here on `print`, C libraries and children write to standard error.

    `os.dup` makes it non-inheritable, so that no child can hold the browser's pipe open.
    """
    _have_stderr()
    private = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        # Frames are bytes: in text mode a 0x0A would go out as two, and a 0x1A would end the input.
        for descriptor in (0, private):
            msvcrt.setmode(descriptor, os.O_BINARY)
    return private


def _have_stderr() -> None:
    """A browser without a console may give us none; what is said there then goes nowhere."""
    try:
        os.fstat(2)
    except OSError:
        nowhere = os.open(os.devnull, os.O_RDWR)
        if nowhere != 2:
            os.dup2(nowhere, 2)
            os.close(nowhere)
