"""What this machine has for running models. Nothing needs it, and the line says so."""

from __future__ import annotations

import sys
from pathlib import Path

from native_host.install.fault import Line


def check_gpu(driver: Path = Path("/proc/driver/nvidia/version"), platform: str = sys.platform) -> Line:
    """Present or absent, by the driver's own file on Linux; not looked for elsewhere."""
    if platform != "linux":
        return Line("note", "gpu_not_checked", "The GPU is not looked for on this system; the processor is enough.")
    if driver.exists():
        return Line(
            "ok",
            "gpu_present",
            "An NVIDIA GPU is present. The model runs on it where CUDA 13 is installed and the processor is x86-64.",
        )
    return Line("ok", "gpu_absent", "No NVIDIA GPU. The processor is enough, so nothing is missing.")
