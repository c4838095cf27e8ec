"""What the service itself has seen and the user should know: codes for the status. A notice, never a wall."""

from __future__ import annotations

from native_host.service.caller import Caller


class Watch:
    """Codes stay until the service ends."""

    def __init__(self) -> None:
        self._noted: dict[str, None] = {}

    def note(self, fault: str) -> None:
        self._noted[fault] = None

    def saw_caller(self, caller: Caller | None) -> None:
        """A bridge came, started by `caller`; None where the system does not say who that is."""
        if caller is Caller.UNKNOWN:
            self.note("unknown_caller")

    def faults(self) -> tuple[str, ...]:
        return tuple(self._noted)
