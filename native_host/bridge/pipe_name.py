"""The name of the service's pipe (Windows), which only those who can read the run folder can work out (T-22)."""

from __future__ import annotations

import hashlib

PREFIX = r"\\.\pipe\postern-"


def pipe_name(token: str) -> str:
    """New with every token, so with every service; 128 bits that nobody can guess before the pipe is there.

    Names of pipes can be listed by every user. A hash of the token does not give the token away.
    """
    return PREFIX + hashlib.sha256(b"postern pipe " + token.encode("utf-8")).hexdigest()[:32]
