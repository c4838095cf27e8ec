"""Everything the server received, in order: requests, WebSocket frames, beacons, workers' and frames' calls alike."""

from __future__ import annotations

import base64
import time
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One request, or one WebSocket frame (`kind` "ws"). `path` is as it came on the wire, query included."""

    n: int
    at_ms: int
    kind: str
    method: str
    host: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def as_json(self) -> dict[str, object]:
        return {
            "n": self.n,
            "at_ms": self.at_ms,
            "kind": self.kind,
            "method": self.method,
            "host": self.host,
            "path": self.path,
            "headers": [list(pair) for pair in self.headers],
            "body_base64": base64.b64encode(self.body).decode("ascii"),
        }


@dataclass(slots=True)
class Record:
    """Numbers grow for ever; clearing forgets the entries but never reuses a number."""

    entries: list[Entry] = field(default_factory=list)
    count: int = 0

    def add(self, kind: str, method: str, host: str, path: str, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        self.count += 1
        self.entries.append(Entry(self.count, int(time.time() * 1000), kind, method, host, path, headers, body))

    def since(self, n: int) -> list[dict[str, object]]:
        """Entries with a number above `n`."""
        return [entry.as_json() for entry in self.entries if entry.n > n]

    def clear(self) -> None:
        self.entries.clear()
