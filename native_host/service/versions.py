"""Whether this service is older than what a bridge would start, so that an update takes effect without a new log-in."""

from __future__ import annotations

HEADER = "Postern-Version"


def is_outdated(running: str, on_disk: str, offered: str | None) -> bool:
    """`running` is this service's version, `on_disk` that of its own program now, `offered` what the bridge would start.

    A bridge of an older copy does not end a newer service, so that two copies never end each other in turn.
    """
    if on_disk != running:
        return True
    return offered is not None and _parts(offered) > _parts(running)


def _parts(version: str) -> tuple[int, ...]:
    """Numbers in order; a word that is no number counts as 0 and so never ends a service."""
    return tuple(int(part) if part.isdecimal() and len(part) < 10 else 0 for part in version[:64].split("."))
