"""Two machines that never met, and a person at each: what they send, the code that both show, and what their yes signs.

Numeric comparison, as Bluetooth's Secure Simple Pairing and ZRTP (RFC 6189) have it: the host commits to a nonce, the worker
sends its own in the open, then the host opens. The code is made of both certificates and both nonces. Somebody in between
needs two conversations with one code; in each of them one nonce is fixed before the other is known, so that eight figures
fit by chance in one of a hundred million tries, and a window has thirty. Each yes is a signature over all of it by the key
in the certificate: who says yes has that key, and says it to this conversation. Nothing is secret: nothing is encrypted.
"""

from __future__ import annotations

import hmac
import json
import os
import re
import socket
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from hashlib import sha256

from native_host.edge.identity import BadCertificate, Identity, digest_of, is_signed
from native_host.edge.peers import Role
from native_host.edge.words import NAME, Refused, read_object

MAGIC = b"POSTERN-PAIR/1\n"
LINE_BYTES = 8 * 1024
NONCE_BYTES = 32
STEP_S = 10.0
PERSON_S = 180.0
_HEX = re.compile(r"[0-9a-f]{64}\Z")
_FIGURES = 8


class NotPaired(Exception):
    """`why` is one of our own words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Offer:
    """What one side says of itself: its certificate (DER) and what it would like to be called."""

    certificate: bytes = field(repr=False)
    name: str

    def said(self) -> dict[str, object]:
        return {"certificate": b64encode(self.certificate).decode("ascii"), "name": self.name}

    @property
    def digest(self) -> str:
        return digest_of(self.certificate)


@dataclass(frozen=True, slots=True)
class Conversation:
    host: Offer
    worker: Offer
    host_nonce: bytes = field(repr=False)
    worker_nonce: bytes = field(repr=False)

    @property
    def code(self) -> str:
        number = int.from_bytes(_hash("code", *self._parts())[:16], "big") % 10**_FIGURES
        return f"{number:0{_FIGURES}}"[:4] + " " + f"{number:0{_FIGURES}}"[4:]

    def yes_of(self, role: Role) -> bytes:
        """What the side in this role signs."""
        return _hash(f"yes of the {role.value}", *self._parts())

    def _parts(self) -> list[bytes]:
        host, worker = self.host, self.worker
        names = (host.name.encode(), worker.name.encode())
        return [host.certificate, names[0], worker.certificate, names[1], self.host_nonce, self.worker_nonce]


def offer_of(identity: Identity) -> Offer:
    return Offer(identity.certificate, own_name())


def fresh_nonce() -> bytes:
    return os.urandom(NONCE_BYTES)


def commitment(offer: Offer, nonce: bytes) -> str:
    return _hash("commitment", offer.certificate, offer.name.encode(), nonce).hex()


def opens(said: str, offer: Offer, nonce: bytes) -> bool:
    return hmac.compare_digest(said, commitment(offer, nonce))


def signed_yes(identity: Identity, conversation: Conversation, role: Role) -> dict[str, object]:
    return {"yes": b64encode(identity.sign(conversation.yes_of(role))).decode("ascii")}


def check_yes(said: dict[str, object], conversation: Conversation, role: Role) -> None:
    """Raises NotPaired."""
    if "yes" not in said:
        raise NotPaired("other_side_said_no")
    offer = conversation.host if role is Role.HOST else conversation.worker
    if not is_signed(offer.certificate, _bytes(said, "yes"), conversation.yes_of(role)):
        raise NotPaired("bad_signature")


def read_offer(said: dict[str, object]) -> Offer:
    """Raises NotPaired."""
    name = said.get("name")
    if not isinstance(name, str) or not NAME.match(name):
        raise NotPaired("odd_message")
    offer = Offer(_bytes(said, "certificate"), name)
    try:
        digest_of(offer.certificate)
    except BadCertificate:
        raise NotPaired("odd_message") from None
    return offer


def read_hex(said: dict[str, object], name: str) -> str:
    """32 bytes. Raises NotPaired."""
    value = said.get(name)
    if not isinstance(value, str) or not _HEX.match(value):
        raise NotPaired("odd_message")
    return value


def read_line(data: bytes) -> dict[str, object]:
    """Raises NotPaired."""
    if not data:
        raise NotPaired("ended")
    if len(data) > LINE_BYTES or not data.endswith(b"\n"):
        raise NotPaired("odd_message")
    try:
        said = read_object(data)
    except Refused:
        raise NotPaired("odd_message") from None
    if isinstance(why := said.get("error"), str):
        raise NotPaired(why if why in ("closed", "busy") else "odd_message")
    return said


def own_name() -> str:
    said = re.sub(r"[^a-z0-9._-]+", "-", socket.gethostname().split(".")[0].lower()).strip("._-")[:63]
    return said if NAME.match(said) else "machine"


def _bytes(said: dict[str, object], name: str) -> bytes:
    value = said.get(name)
    try:
        return b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        raise NotPaired("odd_message") from None


def _hash(label: str, *parts: bytes) -> bytes:
    said = ["postern pair 1", label, *(part.hex() for part in parts)]
    return sha256(json.dumps(said, separators=(",", ":")).encode("ascii")).digest()
