"""What the user says behind `--grant`, as a grant."""

from __future__ import annotations

from pathlib import Path

from native_host.edge.granted import Grant
from native_host.edge.local_folder import LocalFolder
from native_host.edge.words import NAME


def grant_of(said: str, *, has_hard_links: bool = False) -> Grant:
    """`NAME=DIR`. Raises ValueError with words, OSError."""
    name, equals, where = said.partition("=")
    if not equals or not where or not NAME.match(name):
        raise ValueError(f"--grant {said!r}: write NAME=DIR; a name has small letters, figures, dots and dashes")
    return LocalFolder(name, Path(where), has_hard_links=has_hard_links)
