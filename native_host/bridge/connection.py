"""What the link needs of a way to the service, whatever it is made of. Nothing here blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from native_host.settings.places import Places


class Sink(Protocol):
    """A queue of bytes on their way out."""

    queued_bytes: int

    def push(self, data: bytes) -> None:
        """Raises OSError when nobody reads any more."""

    def flush(self) -> None:
        """Write what can be written now. Raises as `push` does."""


class Connection(Protocol):
    @property
    def outlet(self) -> Sink: ...

    @property
    def descriptor(self) -> int | None:
        """What can be polled for input and output; None where that is not the way to wait."""

    def receive(self) -> bytes:
        """What has come; nothing means the end. Raises BlockingIOError when nothing has come yet, OSError for a break."""

    def close(self) -> None: ...


Dial = Callable[[Places, str], Connection]
"""One try, with the service's token. Raises OSError when nobody listens, FolderRefused when the listener is not ours."""
