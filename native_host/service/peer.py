"""Who is at the other end of a Unix socket, by the kernel's word (T-21)."""

from __future__ import annotations

import socket
import struct
import sys
from typing import Protocol

_LINUX_UCRED = struct.Struct("3i")  # pid, uid, gid: socket(7)
_DARWIN_XUCRED = struct.Struct("=II")  # version, uid, ...: sys/ucred.h
_DARWIN_LOCAL = (0, 0x001)  # SOL_LOCAL, LOCAL_PEERCRED: sys/un.h; getpeereid(3) reads the same


class Socket(Protocol):
    def getsockopt(self, level: int, option: int, size: int, /) -> bytes: ...


def peer_uid(connection: Socket, platform: str = sys.platform) -> int | None:
    """The user at the other end; None where the kernel does not say, which must be read as "not ours"."""
    try:
        if platform == "linux":
            found = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _LINUX_UCRED.size)
            return int(_LINUX_UCRED.unpack(found)[1])
        if platform == "darwin":
            found = connection.getsockopt(*_DARWIN_LOCAL, 76)  # sizeof(struct xucred)
            return int(_DARWIN_XUCRED.unpack_from(found)[1])
    except (OSError, struct.error):
        return None
    return None


def peer_pid(connection: Socket, platform: str = sys.platform) -> int | None:
    """The process at the other end; None where the kernel does not say (another system, another namespace of processes)."""
    if platform != "linux":
        return None
    try:
        found = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _LINUX_UCRED.size)
        return int(_LINUX_UCRED.unpack(found)[0]) or None
    except (OSError, struct.error):
        return None
