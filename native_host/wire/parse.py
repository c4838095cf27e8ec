"""Bytes to messages, strictly. What does not fit is a Refused with the field's name, never with any of the input."""

from __future__ import annotations

from typing import Any, get_args

from native_host.contract import messages
from native_host.contract.messages import Cancel, Check, Hide, Limits, Request, RequestId, Restore
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.constraints import ALPHABETS
from native_host.wire.shapes import Reader, message_reader
from native_host.wire.strict_json import loads_object


def _by_type(classes: tuple[type, ...]) -> dict[str, Reader]:
    """The wire's `type` word of each class, from its own default: the table cannot fall behind the contract."""
    return {cls.__dataclass_fields__["type"].default: message_reader(cls) for cls in classes}  # type: ignore[attr-defined]


_REQUESTS = _by_type((*get_args(Request), Cancel))
_FROM_HOST = _by_type((*get_args(messages.Reply), *get_args(messages.FromBridge)))


def parse_request(payload: bytes, limits: Limits) -> Request | Cancel:
    """One message of the extension after the handshake. A second hello is Refused(OUT_OF_ORDER)."""
    return read_request(loads_object(payload), limits)


def read_request(value: dict[str, object], limits: Limits) -> Request | Cancel:
    """As `parse_request`, for an object that is parsed already (so that a refusal can name its id)."""
    if value.get("type") == "hello":
        raise Refused(RefusalCode.OUT_OF_ORDER, "type")
    request: Request | Cancel = _read(_REQUESTS, value)
    for text in _texts(request):
        _check_size(text, limits.text_bytes)
    return request


def parse_from_host(payload: bytes) -> messages.Reply | messages.FromBridge:
    """One message of the host, for the command line and the tests: the same strictness the other way."""
    message: messages.Reply | messages.FromBridge = _read(_FROM_HOST, loads_object(payload))
    return message


def id_of(value: dict[str, object]) -> RequestId | None:
    """The id of a message that is otherwise broken, so that its request need not wait for the deadline."""
    given = value.get("id")
    if isinstance(given, str) and ALPHABETS[RequestId].match(given):
        return RequestId(given)
    return None


def _read(readers: dict[str, Reader], value: dict[str, object]) -> Any:
    name = value.get("type")
    if not isinstance(name, str):
        raise Refused(RefusalCode.BAD_FIELD, "type")
    reader = readers.get(name)
    if reader is None:
        raise Refused(RefusalCode.UNKNOWN_TYPE)
    return reader(value)


def _texts(request: Request | Cancel) -> tuple[str, ...]:
    if isinstance(request, Check):
        return (request.text,)
    if isinstance(request, Restore):
        return request.texts
    return (request.value,) if isinstance(request, Hide) else ()


def _check_size(text: str, limit_bytes: int) -> None:
    size = len(text) if text.isascii() else len(text.encode("utf-8"))
    if size > limit_bytes:
        raise Refused(RefusalCode.TOO_LARGE, "text_bytes")
