"""Who speaks first and what must be repeated. Nothing else is accepted before the handshake is done."""

from __future__ import annotations

import json
import os

from native_host.contract.numbers import FRAME_IN_BYTES, FRAME_OUT_BYTES, IN_FLIGHT, PROTOCOL_VERSION, TEXT_BYTES
from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.strict_json import loads_object

# The browser's word for the limits; a test holds these keys against `contract.messages.Limits`.
DEFAULT_LIMITS = {
    "frame_in_bytes": FRAME_IN_BYTES,
    "frame_out_bytes": FRAME_OUT_BYTES,
    "in_flight": IN_FLIGHT,
    "text_bytes": TEXT_BYTES,
}
_EXTENSION_KEYS = {"type", "protocol", "version", "browser", "nonce"}
_VERSION_MAX = 64


def new_nonce() -> str:
    """128 random bits in hex: the reply to this greeting and to no other."""
    return os.urandom(16).hex()


def host_hello(version: str, nonce: str, limits: dict[str, int] = DEFAULT_LIMITS) -> bytes:
    """The first payload of all. Built from plain values: the message classes take 50 ms to load, and this must not wait."""
    hello = {"protocol": PROTOCOL_VERSION, "version": version, "limits": limits, "nonce": nonce, "type": "hello"}
    return json.dumps(hello, separators=(",", ":")).encode()


def read_extension_hello(payload: bytes, nonce: str | None) -> str:
    """The browser's name. Raises Refused: OUT_OF_ORDER for anything but a hello, INCOMPATIBLE for another protocol.

    The protocol is judged before the other fields: a later version may have other ones. `nonce` None skips its check
    (the service did not choose it; the bridge has checked it).
    """
    hello = loads_object(payload)
    if hello.get("type") != "hello":
        raise Refused(RefusalCode.OUT_OF_ORDER, "type")
    protocol = hello.get("protocol")
    if type(protocol) is not int:
        raise Refused(RefusalCode.BAD_FIELD, "protocol")
    if protocol != PROTOCOL_VERSION:
        raise Refused(RefusalCode.INCOMPATIBLE, "protocol")
    if hello.keys() != _EXTENSION_KEYS:
        raise Refused(RefusalCode.BAD_FIELD, "keys")
    version, browser, given = hello["version"], hello["browser"], hello["nonce"]
    if not isinstance(version, str) or not 0 < len(version) <= _VERSION_MAX:
        raise Refused(RefusalCode.BAD_FIELD, "version")
    if browser not in ("chromium", "firefox"):
        raise Refused(RefusalCode.BAD_FIELD, "browser")
    if not isinstance(given, str) or (nonce is not None and given != nonce):
        raise Refused(RefusalCode.BAD_FIELD, "nonce")
    return str(browser)
