"""Whether NVIDIA's driver can be used here. Imports nothing of the host's."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable


def has_driver(load: Callable[[str], object] = ctypes.CDLL) -> bool:
    """Asked by loading its library: the kernel's files are there without it, and in WSL and containers it without them."""
    try:
        load("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    except OSError:
        return False
    return True
