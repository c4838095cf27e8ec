"""What this machine has for running models. Nothing needs it, and the line says so."""

from __future__ import annotations

import sys
from collections.abc import Callable

from native_host.install.fault import Line
from native_host.nvidia_driver import has_driver

_WITH_DRIVERS = ("linux", "win32")


def check_gpu(is_usable: Callable[[], bool] = has_driver, platform: str = sys.platform) -> Line:
    """Present or absent, by whether NVIDIA's driver can be loaded: what the model asks before it tries the GPU."""
    if platform not in _WITH_DRIVERS:
        return Line("note", "gpu_not_checked", "The GPU is not looked for on this system; the processor is enough.")
    if is_usable():
        return Line(
            "ok",
            "gpu_present",
            "NVIDIA's driver loads. The model runs on the GPU where CUDA 13 is installed and the processor is x86-64.",
        )
    return Line("ok", "gpu_absent", "NVIDIA's driver does not load. The processor is enough, so nothing is missing.")
