"""What the desk needs of the second reader, as a Protocol: service/build.py brings the class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from native_host.contract.findings import Doubt


class Auditing(Protocol):
    """Reads what would leave, and is another kind of detector than the one that redacted it. Safe for threads."""

    def prepare(self) -> None: ...

    def audit(self, outgoing: str, spared: Sequence[tuple[int, int]], deadline: float) -> Sequence[Doubt]:
        """What it doubts of `outgoing`; words within a `spared` place never. Nothing where there is no auditor, which is a
        fault with a name. Raises TimeoutError where it is not through at `deadline` (time.monotonic()), or not there yet.
        """
        ...
