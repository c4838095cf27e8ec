"""The one version of host and extension; a test compares it with pyproject.toml and the extension's package.json."""

from __future__ import annotations

VERSION = "0.1.0"


def version_on_disk() -> str:
    """The version a process started now would have: after an update it is not that of one that runs already."""
    import re
    from pathlib import Path

    try:
        source = Path(__file__).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return VERSION
    found = re.search(r'^VERSION = "([0-9A-Za-z.+-]{1,64})"$', source, re.MULTILINE)
    return VERSION if found is None else found[1]
