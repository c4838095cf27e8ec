"""The real service with a key of its own, since a test machine has no keyring: run as a program by the bridge under test."""

from __future__ import annotations

import ctypes
import resource
import sys
from pathlib import Path

from native_host.contract.secret import Secret
from native_host.router.desk import RoutingDesk
from native_host.service.build import build
from native_host.service.serve import run_service
from native_host.settings.places import Places, find_places
from native_host.vault import open as opening
from native_host.vault.keyring_key import MasterKey


def build_with_key(places: Places) -> RoutingDesk:
    opening.open_user_vault.__defaults__ = (lambda: MasterKey("test", Secret(bytes(32))),)
    return build(places)


def limit_files(home: Path) -> None:
    """No file may grow beyond the bytes in `disk`, where there is such a file: the kernel refuses as on a full disk."""
    if (home / "disk").is_file():
        limit = int((home / "disk").read_text())
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def obey_permissions() -> None:
    """Give up all capabilities: without them root is bound by permission bits as every other user is."""
    no_capabilities = (ctypes.c_uint32 * 6)()
    this_process = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3
    if ctypes.CDLL(None, use_errno=True).capset(this_process, no_capabilities) != 0:
        raise OSError(ctypes.get_errno(), "capset")


if __name__ == "__main__":
    limit_files(Path(sys.argv[2]))
    obey_permissions()
    sys.exit(run_service(find_places(), build_with_key, idle_after_s=float(sys.argv[1])))
