"""Who this machine is to others: a key made on first use that never leaves, and a certificate that only says which key."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from native_host.bridge.folder import read_private_file
from native_host.whole_file import write_whole

# Whether a certificate counts is decided by pins and their revocation, not by clocks, which are often wrong on storage.
_FROM = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
_UNTIL = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)  # RFC 5280, 4.1.2.5: no end
_MOST_BYTES = 16 * 1024
_ECDSA = ec.ECDSA(hashes.SHA256())


class BadCertificate(ValueError):
    """Not one that a Postern makes."""


@dataclass(frozen=True, slots=True)
class Identity:
    certificate: bytes
    """DER."""
    digest: str
    key_file: Path
    certificate_file: Path
    _key: ec.EllipticCurvePrivateKey = field(repr=False)

    def sign(self, what: bytes) -> bytes:
        return self._key.sign(what, _ECDSA)

    def derived(self, label: bytes) -> bytes:
        """A key of its own for each use, made of the private key."""
        secret = self._key.private_numbers().private_value.to_bytes(32, "big")
        return HKDF(hashes.SHA256(), 32, None, label).derive(secret)


def identity_in(folder: Path) -> Identity:
    """The one in `folder`; made where there is none. Raises OSError, ValueError, FolderRefused where
    others can read the key.
    """
    key_file, certificate_file = folder / "key.pem", folder / "certificate.pem"
    try:
        key = serialization.load_pem_private_key(read_private_file(key_file, _MOST_BYTES), None)
    except FileNotFoundError:
        key = ec.generate_private_key(ec.SECP256R1())
        write_whole(key_file, _pem_of(key))
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError("not a key of ours")
    try:
        certificate = x509.load_pem_x509_certificate(certificate_file.read_bytes())
        is_ours = certificate.public_key() == key.public_key()
    except (FileNotFoundError, ValueError):
        is_ours = False
    if not is_ours:
        certificate = _certificate_of(key)
        write_whole(certificate_file, certificate.public_bytes(serialization.Encoding.PEM).decode("ascii"))
    der = certificate.public_bytes(serialization.Encoding.DER)
    return Identity(der, digest_of(der), key_file, certificate_file, key)


def digest_of(certificate: bytes) -> str:
    """Of its public key (SubjectPublicKeyInfo), in hex. Raises BadCertificate."""
    return sha256(public_key_bytes(certificate)).hexdigest()


def public_key_bytes(certificate: bytes) -> bytes:
    return _key_in(certificate).public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def is_signed(certificate: bytes, signature: bytes, what: bytes) -> bool:
    """By the key that the certificate names."""
    try:
        _key_in(certificate).verify(signature, what, _ECDSA)
    except InvalidSignature:
        return False
    return True


def _key_in(certificate: bytes) -> ec.EllipticCurvePublicKey:
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except Exception:  # Whatever a library says of bytes from elsewhere.
        raise BadCertificate from None
    if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name != "secp256r1":
        raise BadCertificate
    return key


def _pem_of(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode("ascii")


def _certificate_of(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"postern {os.urandom(8).hex()}")])
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(_FROM).not_valid_after(_UNTIL)
    made = made.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    return made.add_extension(usage, critical=False).sign(key, hashes.SHA256())
