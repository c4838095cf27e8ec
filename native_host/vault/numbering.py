"""Where a conversation's numbers begin, so that none is given twice in it."""

from __future__ import annotations

import secrets

NEW = "new-"
"""How the extension's names of conversations begin that the site has not named yet."""

_LOWEST, _HIGHEST = 100, 9_900


def first_number(name: str) -> int:
    """One in a new conversation. In one that the site has named, earlier numbers may stand whose values are forgotten."""
    if name.startswith(NEW):
        return 1
    return _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST + 1)
