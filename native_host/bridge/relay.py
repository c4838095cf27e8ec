"""What is said to whom: the handshake, one reply per request, and a refusal at once for whatever will never be answered."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Literal

from native_host.bridge.states import State
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.alphabets import DEADLINE_MAX_MS, REQUEST_ID
from native_host.wire.handshake import read_extension_hello
from native_host.wire.strict_json import id_despite_surrogates, loads_object

# The service writes `id` first and, in a chunk, `seq` and `total` next (wire/serialise.py): a reply of 768 KiB need not
# be parsed to know whose it is.
_REPLY = re.compile(rb'\{"id":(?:null|"([A-Za-z0-9_-]{8,64})")(?:,"seq":(\d{1,5}),"total":(\d{1,5}),)?')
_DEADLINE_GRACE_S = 0.25  # The service refuses first when it can; the bridge speaks for one that is frozen.


class Relay:
    """`to_browser` takes payloads without their length word. Times are of one monotonic clock, in seconds."""

    def __init__(
        self,
        nonce: str,
        in_flight_max: int,
        to_browser: Callable[[bytes], None],
        to_service: Callable[[bytes], None],
    ) -> None:
        self._nonce = nonce
        self._in_flight_max = in_flight_max
        self._to_browser = to_browser
        self._to_service = to_service
        self._hello: bytes | None = None
        self._state: State = "starting"
        self._pending: dict[str, float] = {}
        self.is_over = False

    def from_browser(self, payload: bytes, now: float) -> None:
        """One frame. Whatever is wrong with it, the connection survives (but another protocol)."""
        if self.is_over:
            return
        request: str | None = None
        try:
            if self._hello is None:
                self._greet(payload)
                return
            message = loads_object(payload)
            request = _id_of(message)
            self._take(message, request, payload, now)
        except Refused as refused:
            if refused.detail == "surrogate":
                request = _free(_id_of({"id": id_despite_surrogates(payload)}), self._pending)
            # A duplicate's refusal must not be taken for the first request's one reply.
            self._refuse(None if refused.code is RefusalCode.DUPLICATE_ID else request, refused.code, refused.detail)
            if refused.code is RefusalCode.INCOMPATIBLE:
                self.end("incompatible")

    def from_service(self, payload: bytes, is_cut: bool = False) -> None:
        """One reply. A reply nobody waits for any more is dropped; one that was too long becomes a refusal."""
        match = _REPLY.match(payload)
        if match is None:
            return
        if match[1] is None:
            if not is_cut:
                self._to_browser(payload)
            return
        request = match[1].decode("ascii")
        if request not in self._pending:
            return
        if is_cut:
            del self._pending[request]
            self._refuse(request, RefusalCode.TOO_LARGE, "frame_out_bytes")
            return
        if match[2] is None or int(match[2]) + 1 >= int(match[3]):
            del self._pending[request]
        self._to_browser(payload)

    def service_is(self, state: State) -> None:
        """The link's state. Losing a service that was ready rejects every pending request at once."""
        if state == self._state:
            return
        self._state = state
        if state != "ready":
            for request in list(self._pending):
                self._refuse(request, RefusalCode.HOST_GONE)
            self._pending.clear()
        if self._hello is not None:
            self._tell_state()

    def expire(self, now: float) -> None:
        """Refuse what the service has not answered in time, so that a frozen one holds no request for ever."""
        for request in [request for request, until in self._pending.items() if until <= now]:
            del self._pending[request]
            self._refuse(request, RefusalCode.DEADLINE)

    @property
    def next_expiry(self) -> float | None:
        return min(self._pending.values(), default=None)

    def end(self, reason: Literal["stopped", "incompatible"]) -> None:
        """A clean end: silence instead of it means a crash."""
        if not self.is_over:
            self._say({"reason": reason, "type": "closing"})
            self.is_over = True

    def refuse_stream(self, refused: Refused) -> None:
        """A length word that cannot be right: nothing after it can be found again."""
        self._refuse(None, refused.code, refused.detail)
        self.end("stopped")

    def _greet(self, payload: bytes) -> None:
        read_extension_hello(payload, self._nonce)
        self._hello = payload
        self._tell_state()

    def _tell_state(self) -> None:
        if self._state == "ready" and self._hello is not None:
            self._to_service(self._hello)  # The service wants it first, as we did.
        self._say({"state": self._state, "type": "state"})

    def _take(self, message: dict[str, object], request: str | None, payload: bytes, now: float) -> None:
        if message.get("type") == "hello":
            raise Refused(RefusalCode.OUT_OF_ORDER, "type")
        if message.get("type") == "cancel":
            if self._state == "ready":
                self._to_service(payload)
            return
        if request is None:
            raise Refused(RefusalCode.BAD_FIELD, "id")
        if request in self._pending:
            raise Refused(RefusalCode.DUPLICATE_ID, "id")
        if self._state != "ready":
            raise Refused(RefusalCode.HOST_STARTING if self._state == "starting" else RefusalCode.HOST_GONE)
        if len(self._pending) >= self._in_flight_max:
            raise Refused(RefusalCode.BUSY, "in_flight")
        self._pending[request] = now + _deadline_s(message) + _DEADLINE_GRACE_S
        self._to_service(payload)

    def _refuse(self, request: str | None, code: RefusalCode, detail: str = "") -> None:
        self._say({"id": request, "code": code.value, "detail": detail, "at": None, "type": "refused"})

    def _say(self, message: dict[str, object]) -> None:
        self._to_browser(json.dumps(message, separators=(",", ":")).encode())


def _id_of(message: dict[str, object]) -> str | None:
    given = message.get("id")
    return given if isinstance(given, str) and REQUEST_ID.match(given) else None


def _free(request: str | None, pending: dict[str, float]) -> str | None:
    """None for one that another request waits under: this answer is not that one's."""
    return None if request in pending else request


def _deadline_s(message: dict[str, object]) -> float:
    """The request's own, or the longest there is when it is not one: the service refuses such a request anyway."""
    given = message.get("deadline_ms")
    return (given if type(given) is int and 0 < given <= DEADLINE_MAX_MS else DEADLINE_MAX_MS) / 1000
