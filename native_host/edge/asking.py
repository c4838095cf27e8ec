"""The host's end of the wire: a request to a paired worker, and lines that come from it."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from base64 import urlsafe_b64encode
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from urllib.parse import quote

from native_host.edge.identity import Identity, digest_of
from native_host.edge.pair_host import address_of
from native_host.edge.peers import Peer
from native_host.edge.tls import context_for_host, shown_certificate
from native_host.edge.words import JOB_KEY, ROW_BYTES, Code, Refused, read_object

_CONNECT_S = 10.0
_ANSWER_S = 120.0  # Listing a large folder, reading a slow document.
_LINE_BYTES = ROW_BYTES + 64 * 1024
_BODY_BYTES = 64 * 1024
# Alerts by which a worker says in TLS that it does not know this machine (RFC 8446, 6.2).
_STRANGER = (
    "UNKNOWN_CA",
    "CERTIFICATE_UNKNOWN",
    "BAD_CERTIFICATE",
    "CERTIFICATE_REQUIRED",
    "ACCESS_DENIED",
    "DECRYPT_ERROR",
)


class Away(Exception):
    """Nobody answers there now; later somebody may."""


class NotKnown(Exception):
    """The worker does not know this machine, or is not the one that was paired: trying again is of no use."""


class Asking:
    def __init__(self, identity: Identity, worker: Peer) -> None:
        self._context = context_for_host(identity, worker.certificate)
        self._worker, self._at = worker, address_of(worker.address)

    def hello(self) -> dict[str, object]:
        return self._asked("GET", "/v1/hello")

    def put(self, job: str, key: bytes, body: str) -> dict[str, object]:
        return self._asked("PUT", f"/v1/jobs/{quote(job)}", key, body.encode("utf-8"))

    def delete(self, job: str, key: bytes, *, keep: bool = False) -> None:
        self._asked("DELETE", f"/v1/jobs/{quote(job)}" + ("?keep=1" if keep else ""), key)

    def lines(self, job: str, key: bytes, what: str, start: int) -> Generator[dict[str, object], None, None]:
        """Until the worker says that it was the last. Raises Away where the connection ends before that."""
        with self._answer("GET", f"/v1/jobs/{quote(job)}/{what}?from={start}", key, None) as answer:
            while True:
                try:
                    data = answer.readline(_LINE_BYTES + 1)
                except (OSError, http.client.HTTPException) as failure:
                    raise Away from failure
                if not data.endswith(b"\n"):
                    raise Away
                line = _object(data)
                if "end" in line:
                    return
                _raise_refusal(line)
                yield line

    def _asked(self, method: str, path: str, key: bytes | None = None, body: bytes | None = None) -> dict[str, object]:
        with self._answer(method, path, key, body) as answer:
            try:
                return _object(answer.read(_BODY_BYTES))
            except (OSError, http.client.HTTPException) as failure:
                raise Away from failure

    @contextmanager
    def _answer(self, method: str, path: str, key: bytes | None, body: bytes | None) -> Iterator[http.client.HTTPResponse]:
        """Raises Refused, Away, NotKnown."""
        connection = http.client.HTTPSConnection(self._at.host, self._at.port, timeout=_CONNECT_S, context=self._context)
        try:
            answer = self._begun(connection, method, path, key, body)
            if answer.status != 200:
                _raise_refusal(_object(answer.read(_BODY_BYTES)))
                raise Refused(Code.INTERNAL, f"http_{answer.status}")
            yield answer
        finally:
            connection.close()

    def _begun(
        self, connection: http.client.HTTPSConnection, method: str, path: str, key: bytes | None, body: bytes | None
    ) -> http.client.HTTPResponse:
        headers = {} if key is None else {JOB_KEY: urlsafe_b64encode(key).decode("ascii")}
        try:
            connection.connect()
            self._check(connection.sock)
            connection.sock.settimeout(_ANSWER_S)
            connection.request(method, path, body, headers)
            return connection.getresponse()
        except ssl.SSLError as failure:
            if isinstance(failure, ssl.SSLCertVerificationError) or any(one in (failure.reason or "") for one in _STRANGER):
                raise NotKnown from failure
            raise Away from failure
        except (OSError, http.client.HTTPException) as failure:
            raise Away from failure

    def _check(self, connection: socket.socket) -> None:
        shown = shown_certificate(connection) if isinstance(connection, ssl.SSLSocket) else None
        if shown is None or digest_of(shown) != self._worker.digest:
            raise NotKnown


def _raise_refusal(line: dict[str, object]) -> None:
    if isinstance(error := line.get("error"), dict):
        said = str(error.get("code"))
        raise Refused(Code(said) if said in Code.__members__.values() else Code.INTERNAL, str(error.get("detail", "")))


def _object(data: bytes) -> dict[str, object]:
    """A row's text may be any; what is no object of ours is as good as no answer."""
    try:
        return read_object(data)
    except (Refused, json.JSONDecodeError):
        raise Away from None
