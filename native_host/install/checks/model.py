"""Whether a learned model reads texts beside the patterns, and on what it runs. The service's own word."""

from __future__ import annotations

from native_host.install.fault import Line


def model_lines(detector: str, gpu: str) -> list[Line]:
    """`detector` and `gpu` as in the status. Why a model is not used is among the service's faults."""
    if detector != "patterns_and_model":
        return [Line("ok", "patterns", "Patterns and checksums look for private values; no learned model is at work.")]
    place = "GPU" if gpu == "in_use" else "processor"
    return [Line("ok", "model", f"A learned model reads texts beside the patterns; it runs on the {place}.")]
