"""What the user says behind `--grant`, as a grant: a folder of this machine, or a place on a server."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from native_host.edge.granted import Grant
from native_host.edge.local_folder import LocalFolder
from native_host.edge.stores.address import Address, Kind, is_address, storage_address
from native_host.edge.stores.credentials import credentials_of
from native_host.edge.stores.store import Store
from native_host.edge.stores.stored_folder import StoredFolder
from native_host.edge.words import NAME

_LIBRARIES = {Kind.S3: "s3fs", Kind.SFTP: "sshfs", Kind.WEBDAV: "webdav4"}


def grant_of(said: str, storage: Path, *, has_hard_links: bool = False) -> Grant:
    """`NAME=DIR` or `NAME=ADDRESS`. `storage`: the file of credentials. Raises ValueError with words, OSError."""
    name, equals, where = said.partition("=")
    if not equals or not where or not NAME.match(name):
        form = repr(said) if not is_address(where or said) else "with an address"
        raise ValueError(
            f"--grant {form}: write NAME=DIR or NAME=ADDRESS; a name has small letters, figures, dots and dashes"
        )
    if not is_address(where):
        return LocalFolder(name, Path(where), has_hard_links=has_hard_links)
    try:
        address = storage_address(where)
        return StoredFolder(name, _store(address, credentials_of(storage, name, address.kind)))
    except ValueError as wrong:
        raise ValueError(f"--grant {name}: {wrong}") from None


def _store(address: Address, credentials: dict[str, str]) -> Store:
    """Each kind's libraries are loaded for a grant of that kind alone."""
    if find_spec(_LIBRARIES[address.kind]) is None:
        raise ValueError(
            f"{address.kind.value}:// needs packages that are not here: postern[storage], or"
            " pip install --require-hashes --no-deps -r requirements/storage.lock"
        )
    if address.kind is Kind.S3:
        from native_host.edge.stores.s3 import S3Store

        return S3Store(address.host, address.parts, credentials)
    if address.kind is Kind.SFTP:
        from native_host.edge.stores.sftp import SftpStore

        return SftpStore(address.host, address.port, address.user, address.parts, credentials)
    from native_host.edge.stores.webdav import WebdavStore

    return WebdavStore(address.host, address.port, address.parts, credentials)
