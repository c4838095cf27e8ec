"""`storage.json`: what a worker shows to a storage to be let in, by the name of the grant. For its user alone to read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from native_host.bridge.folder import FolderRefused, read_private_file
from native_host.contract.refusals import Refused as Malformed
from native_host.edge.stores.address import Kind
from native_host.wire.strict_json import loads_object

_MOST_BYTES = 64 * 1024
KEYS: Mapping[Kind, frozenset[str]] = {
    Kind.S3: frozenset(("key_id", "secret", "token", "endpoint", "region", "profile")),
    Kind.SFTP: frozenset(("password",)),
    Kind.WEBDAV: frozenset(("user", "password", "token")),
}


def credentials_of(path: Path, grant: str, kind: Kind) -> dict[str, str]:
    """Empty where there is no such file, or nothing for this grant in it. Raises ValueError with words without a secret."""
    try:
        said = loads_object(read_private_file(path, _MOST_BYTES + 1))
    except FileNotFoundError:
        return {}
    except FolderRefused:
        raise ValueError(f"{path} can be read by others, or is not yours: chmod 600 {path}") from None
    except (OSError, Malformed, ValueError):
        raise ValueError(f"{path} cannot be read as a JSON object of at most {_MOST_BYTES} bytes") from None
    of_grant = said.get(grant, {})
    if not isinstance(of_grant, dict) or set(of_grant) - KEYS[kind]:
        raise ValueError(f"{path}: {grant!r} may have {', '.join(sorted(KEYS[kind]))} ({kind.value}) and nothing else")
    if not all(isinstance(one, str) for one in of_grant.values()):
        raise ValueError(f"{path}: what {grant!r} has there are texts")
    return of_grant
