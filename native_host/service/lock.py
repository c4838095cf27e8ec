"""One service per user: the lock that it holds for its whole life."""

from __future__ import annotations

import os

from native_host.bridge.folder import claim_folder
from native_host.bridge.lock import take_lock
from native_host.settings.places import Places


class ServiceLock:
    def __init__(self, places: Places) -> None:
        """Raises FolderRefused for a folder that is not private, BlockingIOError when another service holds the lock."""
        claim_folder(places.run)
        descriptor = take_lock(places.run / "service.lock")
        if descriptor is None:
            raise BlockingIOError
        self._descriptor = descriptor

    def release(self) -> None:
        os.close(self._descriptor)
