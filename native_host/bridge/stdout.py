"""Takes standard output away from everyone: one foreign `print` on it ends the port in both browsers (measured)."""

from __future__ import annotations

import os


def take_stdout() -> int:
    """A private descriptor for frames. From here on `print`, C libraries and children write to standard error.

    `os.dup` makes it non-inheritable, so that no child can hold the browser's pipe open.
    """
    private = os.dup(1)
    os.dup2(2, 1)
    return private
