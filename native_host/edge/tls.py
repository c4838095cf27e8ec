"""TLS 1.3 between machines that were paired, and nobody else: no authority, no other version, no resumed session."""

from __future__ import annotations

import ssl
from collections.abc import Iterable

from native_host.edge.identity import Identity
from native_host.edge.words import ALPN


def context_for_worker(identity: Identity, hosts: Iterable[bytes]) -> ssl.SSLContext:
    """The other end must show one of these certificates (DER) and have its key."""
    return _context(ssl.PROTOCOL_TLS_SERVER, identity, hosts)


def context_for_host(identity: Identity, worker: bytes) -> ssl.SSLContext:
    return _context(ssl.PROTOCOL_TLS_CLIENT, identity, [worker])


def _context(side: int, identity: Identity, pinned: Iterable[bytes]) -> ssl.SSLContext:
    made = ssl.SSLContext(side)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.check_hostname = False  # A machine is its key: addresses move.
    made.verify_mode = ssl.CERT_REQUIRED
    made.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN  # A pinned certificate is the whole chain.
    made.load_cert_chain(identity.certificate_file, identity.key_file)
    if certificates := "".join(ssl.DER_cert_to_PEM_cert(one) for one in pinned):
        made.load_verify_locations(cadata=certificates)
    made.set_alpn_protocols([ALPN])
    if side == ssl.PROTOCOL_TLS_SERVER:
        made.num_tickets = 0  # A session that is resumed would not show its certificate again.
    return made


def shown_certificate(connection: ssl.SSLObject | ssl.SSLSocket) -> bytes | None:
    """What the other end has proven to be, in DER; null where it does not speak this protocol."""
    return connection.getpeercert(binary_form=True) if connection.selected_alpn_protocol() == ALPN else None
