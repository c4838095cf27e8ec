"""Whether documents can be read on a cluster. Nothing needs it: without it there is no line."""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata

from native_host.install.fault import Line


def ray_lines(version: Callable[[str], str] = metadata.version) -> list[Line]:
    """Ray is not loaded for it."""
    try:
        found = version("ray")
    except metadata.PackageNotFoundError:
        return []
    words = f"Ray {found} is installed: `extract --ray` and `edge serve --ray` can read documents on a cluster."
    return [Line("ok", "ray", words)]
