"""Where a grant lies that is no folder of this machine, as its user writes it. No password can be written there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from native_host.edge.stores.store import is_name

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_HOST = re.compile(
    r"(?:(?P<user>[A-Za-z0-9._-]+)@)?(?P<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::(?P<port>[0-9]{1,5}))?\Z"
)
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\Z")


class Kind(StrEnum):
    S3 = "s3"
    SFTP = "sftp"
    WEBDAV = "webdavs"


@dataclass(frozen=True, slots=True)
class Address:
    """`host`: or a bucket. `parts`: the folder, or the prefix, whose names are as they are written: nothing is decoded."""

    kind: Kind
    host: str
    parts: tuple[str, ...] = field(repr=False)
    user: str | None = None
    port: int | None = None


def is_address(said: str) -> bool:
    return _SCHEME.match(said) is not None


def storage_address(said: str) -> Address:
    """Raises ValueError with words; none of them is of `said`, where somebody may have written a password."""
    scheme = _SCHEME.match(said)
    if scheme is None or scheme.group(1) not in Kind.__members__.values():
        raise ValueError("it lies in a folder, or at s3://, sftp:// or webdavs:// (TLS)")
    kind = Kind(scheme.group(1))
    where, _, path = said[scheme.end() :].partition("/")
    found = (_BUCKET if kind is Kind.S3 else _HOST).match(where)
    if found is None:
        raise ValueError(_FORMS[kind])
    parts = tuple(path.strip("/").split("/")) if path.strip("/") else ()
    if not all(is_name(one) for one in parts):
        raise ValueError("its path goes down, name by name: no .., nothing encoded")
    if kind is Kind.S3:
        return Address(kind, where, parts)
    user, port = found.group("user"), found.group("port")
    if (kind is Kind.WEBDAV and user is not None) or int(port or 1) not in range(1, 65536):
        raise ValueError(_FORMS[kind])
    return Address(kind, found.group("host").strip("[]"), parts, user, int(port) if port else None)


_FORMS = {
    Kind.S3: "write s3://BUCKET/PREFIX",
    Kind.SFTP: "write sftp://USER@HOST/DIR; a password stands in storage.json, never here",
    Kind.WEBDAV: "write webdavs://HOST/DIR; user and password stand in storage.json, never here",
}
