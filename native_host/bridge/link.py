"""The connection to the service: found, started, opened, lost and found again. Never blocks; `tick` when `next_at` comes."""

from __future__ import annotations

import contextlib

from native_host.bridge import websocket
from native_host.bridge.backoff import Backoff
from native_host.bridge.connection import Connection, Dial, Sink
from native_host.bridge.folder import FolderRefused, claim_folder, read_private_file
from native_host.bridge.starter import Starter
from native_host.bridge.states import State
from native_host.bridge.websocket import Client, Event, Kind, LinkBroken
from native_host.settings.places import Places
from native_host.version import version_on_disk

# A cold start on a busy machine takes several seconds; "failed" must not flicker up in them. Sends do not wait for it:
# they are refused `host_starting` meanwhile.
START_LIMIT_S = 15.0
# What cannot get better by waiting is told sooner: a folder others can reach, no such program, a service that fails.
_OBSTRUCTED_S = 3.0
_RETRY_S = 0.02
_TOKEN_MAX = 128


class Link:
    """`state` is what the browser is told. Times are of one monotonic clock, in seconds."""

    def __init__(
        self, places: Places, starter: Starter, dial: Dial, message_max: int, start_limit_s: float = START_LIMIT_S
    ) -> None:
        self._places = places
        self._dial = dial
        self._starter = starter
        self._message_max = message_max
        self._start_limit_s = start_limit_s
        self._backoff = Backoff()
        self._connection: Connection | None = None
        self._client: Client | None = None
        self._try_began_at: float | None = None
        self._is_obstructed = False
        self.state: State = "starting"
        self.next_at = 0.0

    def tick(self, now: float) -> None:
        """Go on with what is due: a try to connect, the end of a try, the next one after a pause."""
        self._starter.reap()
        if self.state == "ready" or now < self.next_at:
            return
        if self._try_began_at is None:
            self._try_began_at, self._is_obstructed = now, False
        elif now - self._try_began_at >= self._limit_s:
            self._fail(now)
            return
        if self._connection is None:
            self._connect()
        self.next_at = now + _RETRY_S

    def read(self, now: float) -> list[Event]:
        """What the service sent. A message event is for the browser; CLOSED means that the service is gone."""
        if self._connection is None or self._client is None:
            return []
        try:
            data = self._connection.receive()
            events = self._client.feed(data) if data else [(Kind.CLOSED, b"")]
        except BlockingIOError:
            return []
        except (OSError, LinkBroken):
            events = [(Kind.CLOSED, b"")]
        return [event for event in events if self._note(event, now)]

    def send(self, payload: bytes) -> None:
        """Queue one frame's payload. A failure shows as CLOSED at the next read."""
        self._push(websocket.text(payload))

    def close(self) -> None:
        self._drop()
        self._starter.finish()

    def _note(self, event: Event, now: float) -> bool:
        kind, payload = event
        if kind is Kind.OPENED:
            self.state = "ready"
            self._try_began_at = None
            self._starter.finish()
            self._backoff.connected(now)
        elif kind is Kind.PING:
            self._push(websocket.pong(payload))
        elif kind is Kind.CLOSED:
            self._lost(now)
        return kind in (Kind.MESSAGE, Kind.CUT)

    def _connect(self) -> None:
        """One try. When nobody listens the service is started, and the next tick tries again."""
        try:
            claim_folder(self._places.run)
            token = read_private_file(self._places.token, _TOKEN_MAX).decode("ascii")
            connection = self._dial(self._places, token)
        except FolderRefused:
            self._is_obstructed = True  # Someone else can reach in, or listens: stay away until the try ends as failed.
            return
        except (OSError, UnicodeDecodeError):
            self._start()
            return
        self._connection, self._client = connection, Client(token, self._message_max, version_on_disk())
        self._push(self._client.request())

    def _start(self) -> None:
        # Read-only home, no such program: the try ends as failed and is repeated later.
        try:
            self._starter.start()
            self._is_obstructed = self._starter.has_failed
        except (OSError, FolderRefused):
            self._is_obstructed = True

    def _push(self, data: bytes) -> None:
        if self._connection is None:
            return
        # Reading finds the same end and says what follows from it.
        with contextlib.suppress(OSError):
            self._connection.outlet.push(data)

    def _lost(self, now: float) -> None:
        """Before it was open: the same try goes on (a stale token is read again). After: a new try after a pause."""
        self._drop()
        if self.state == "ready":
            self.state = "starting"
            self.next_at = now + self._backoff.next_delay_s(now)

    def _fail(self, now: float) -> None:
        self.close()
        self.state = "failed"
        self._try_began_at = None
        self.next_at = now + self._backoff.next_delay_s(now)

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._client = None

    @property
    def _limit_s(self) -> float:
        return min(self._start_limit_s, _OBSTRUCTED_S) if self._is_obstructed else self._start_limit_s

    @property
    def outlet(self) -> Sink | None:
        return None if self._connection is None else self._connection.outlet

    @property
    def descriptor(self) -> int | None:
        return None if self._connection is None else self._connection.descriptor
