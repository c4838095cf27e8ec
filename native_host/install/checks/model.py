"""Whether a learned model reads texts beside the patterns, and on what it runs. The service's own word."""

from __future__ import annotations

from collections.abc import Collection

from native_host.install.fault import Line


def model_lines(detector: str, gpu: str, faults: Collection[str] = ()) -> list[Line]:
    """`detector`, `gpu` and `faults` as in the status. Why a model is not used is among the service's faults."""
    if detector != "patterns_and_model":
        if not any(fault.startswith("model_") for fault in faults):
            return [Line("ok", "model", "The learned model is being loaded; a prompt sent meanwhile waits for it.")]
        return [Line("ok", "patterns", "Patterns and checksums look for private values; no learned model is at work.")]
    place = "GPU" if gpu == "in_use" else "processor"
    return [Line("ok", "model", f"A learned model reads texts beside the patterns; it runs on the {place}.")]
