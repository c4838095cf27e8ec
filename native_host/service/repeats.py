"""The earlier requests of one site, for the desk: under a lock, by the ids of their answers."""

from __future__ import annotations

import threading

from native_host.answerer.repeat.requests import Earlier, Requests
from native_host.contract.embedding import Embedder


class KnownRequests:
    """Embeddings are made when the gate lets a request through, which is seldom, and are not kept at rest."""

    def __init__(self, embedder: Embedder) -> None:
        self._requests = Requests(embedder)
        self._lock = threading.Lock()

    def add(self, answer: int, request: str) -> bool:
        with self._lock:
            return self._requests.add(Earlier(str(answer), request))

    def remove(self, answer: int) -> None:
        with self._lock:
            self._requests.remove(str(answer))

    def find(self, request: str) -> int | None:
        with self._lock:
            found = self._requests.find(request)
            return None if found is None else int(found.key)
