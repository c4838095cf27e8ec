"""Who is at the other end of a Unix socket or a pipe, by the kernel's word (T-21, T-22)."""

from __future__ import annotations

import os
import socket
import struct
import sys
from asyncio import BaseTransport
from collections.abc import Callable
from typing import Protocol

_LINUX_UCRED = struct.Struct("3i")  # pid, uid, gid: socket(7)
_DARWIN_XUCRED = struct.Struct("=II")  # version, uid, ...: sys/ucred.h
_DARWIN_LOCAL = (0, 0x001)  # SOL_LOCAL, LOCAL_PEERCRED: sys/un.h; getpeereid(3) reads the same


class Socket(Protocol):
    def getsockopt(self, level: int, option: int, size: int, /) -> bytes: ...


def is_own_user(transport: BaseTransport, uid_of: Callable[[Socket], int | None]) -> bool:
    """Whether this user is at the other end.

    On Windows the pipe's own access list answers that: by default it lets nobody but this user, administrators and the
    system write, and a request must be written. What is left to ask there is whether the other end is on this machine.
    """
    if sys.platform == "win32":
        from native_host.service.pipe_site import is_local

        pipe = transport.get_extra_info("pipe")
        return pipe is not None and is_local(pipe.fileno())
    else:
        connection = transport.get_extra_info("socket")
        return connection is not None and uid_of(connection) == os.getuid()


def peer_uid(connection: Socket, platform: str = sys.platform) -> int | None:
    """The user at the other end; None where the kernel does not say, which must be read as "not ours"."""
    try:
        if sys.platform != "win32" and platform == "linux":
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
    try:
        if sys.platform != "win32" and platform == "linux":
            found = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _LINUX_UCRED.size)
            return int(_LINUX_UCRED.unpack(found)[0]) or None
    except (OSError, struct.error):
        return None
    return None
