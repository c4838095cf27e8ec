"""A self-signed certificate made at start: it is good for this one run and for nothing else."""

from __future__ import annotations

import ssl
from pathlib import Path

from cryptography import x509

from tests.certificate import self_signed

_NAMES = ("chatgpt.com", "*.chatgpt.com", "claude.ai", "gemini.google.com", "*.oaiusercontent.com", "localhost")


def make_context(folder: Path) -> ssl.SSLContext:
    """A server context with a fresh key. The browsers under test are told to accept any certificate."""
    path = self_signed(folder / "certificate.pem", "Postern test sites", [x509.DNSName(each) for each in _NAMES])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    path.unlink()
    return context
