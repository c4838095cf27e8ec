"""Who was paired with this machine, and who no longer counts: one small file, read again whenever it has changed."""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from native_host.bridge.folder import read_private_file
from native_host.bridge.lock import take_lock
from native_host.edge.identity import BadCertificate, digest_of
from native_host.whole_file import write_whole

_MOST_BYTES = 4 * 1024 * 1024
_LOCK_S = 5.0


class Role(StrEnum):
    HOST = "host"  # it asks
    WORKER = "worker"  # it is asked


class BadPeers(ValueError):
    """The file is not one that Postern wrote: nobody in it counts."""


class NameTaken(ValueError):
    """Another machine has this name here."""


@dataclass(frozen=True, slots=True)
class Peer:
    """`grants`: which folders this host may ask for, null for all. `address`: where this worker listens."""

    name: str
    role: Role
    digest: str
    certificate: bytes = field(repr=False)
    paired_ms: int
    address: str = ""
    grants: tuple[str, ...] | None = None
    revoked_ms: int | None = None

    @property
    def is_current(self) -> bool:
        return self.revoked_ms is None


class Peers:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, ...] | None = None
        self._kept: tuple[Peer, ...] = ()

    def all(self) -> tuple[Peer, ...]:
        """Raises BadPeers, OSError."""
        try:
            found = self._path.lstat()
        except FileNotFoundError:
            self._seen, self._kept = None, ()
            return ()
        seen = (found.st_ino, found.st_mtime_ns, found.st_size)
        if seen != self._seen:
            self._kept = _read(read_private_file(self._path, _MOST_BYTES))
            self._seen = seen
        return self._kept

    def by_digest(self, digest: str, role: Role) -> Peer | None:
        """Revoked ones as well."""
        return next((one for one in self.all() if one.role is role and hmac.compare_digest(one.digest, digest)), None)

    def by_name(self, name: str, role: Role) -> Peer | None:
        return next((one for one in self.all() if one.role is role and one.name == name), None)

    def pin(self, peer: Peer) -> None:
        """From now on it counts, also where it was revoked before. Raises NameTaken, OSError, BadPeers."""
        with self._changing():
            known = [one for one in self.all() if (one.role, one.digest) != (peer.role, peer.digest)]
            if any((one.role, one.name) == (peer.role, peer.name) and one.is_current for one in known):
                raise NameTaken
            # A machine that was revoked leaves its name to its successor, but stays known by its key.
            left = [_gives_way(one) if (one.role, one.name) == (peer.role, peer.name) else one for one in known]
            self._write([*left, peer])

    def revoke(self, name: str) -> list[Peer]:
        """Whatever has this name and still counted."""
        with self._changing():
            now, gone, left = int(time.time() * 1000), [], []
            for one in self.all():
                if one.name == name and one.is_current:
                    gone.append(one)
                    one = replace(one, revoked_ms=now)
                left.append(one)
            if gone:
                self._write(left)
            return gone

    def _write(self, peers: list[Peer]) -> None:
        said = [{**asdict(one), "certificate": b64encode(one.certificate).decode("ascii")} for one in peers]
        write_whole(self._path, json.dumps({"postern_peers": 1, "peers": said}, indent=1) + "\n")

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """One process at a time reads, changes and writes."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        until = time.monotonic() + _LOCK_S
        while (descriptor := take_lock(self._path.with_suffix(".lock"))) is None:
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(0.02)
        try:
            yield
        finally:
            os.close(descriptor)


def _gives_way(one: Peer) -> Peer:
    return replace(one, name=f"{one.name}~{one.digest[:8]}")


def _read(data: bytes) -> tuple[Peer, ...]:
    try:
        said = json.loads(data)
        if said["postern_peers"] != 1:
            raise BadPeers
        return tuple(_peer(one) for one in said["peers"])
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadPeers("the list of paired machines cannot be read") from None


def _peer(said: dict[str, object]) -> Peer:
    certificate = b64decode(str(said["certificate"]), validate=True)
    grants, revoked = said["grants"], said["revoked_ms"]
    try:
        if digest_of(certificate) != said["digest"]:
            raise BadPeers
    except BadCertificate:
        raise BadPeers from None
    return Peer(
        str(said["name"]),
        Role(str(said["role"])),
        str(said["digest"]),
        certificate,
        int(str(said["paired_ms"])),
        str(said["address"]),
        tuple(str(one) for one in grants) if isinstance(grants, list) else None,
        None if revoked is None else int(str(revoked)),
    )
