"""The native-messaging manifest: what it says, whether one on disk is ours."""

from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from native_host.install.browsers import Family

HOST_NAME = "postern.host"
CHROMIUM_EXTENSION_ID = "ajicenaddmbejohlihndhdlmngbpaakg"
FIREFOX_EXTENSION_ID = "postern@postern"

ManifestState = Literal[
    "ours", "missing", "foreign", "wrong_id", "symlink", "unreadable", "program_missing", "program_exposed"
]


@dataclass(frozen=True, slots=True)
class Verified:
    """What a manifest on disk is. `program` is the path that it names, if it could be read."""

    state: ManifestState
    program: Path | None = None


def manifest_text(family: Family, program: Path) -> str:
    """The manifest for one family. Chromium wants origins with the slash, Firefox add-on ids; never both in one file."""
    body: dict[str, object] = {
        "name": HOST_NAME,
        "description": "Postern: decides on this machine what may leave for web AI tools",
        "path": str(program),
        "type": "stdio",
    }
    if family == "chromium":
        body["allowed_origins"] = [f"chrome-extension://{CHROMIUM_EXTENSION_ID}/"]
    else:
        body["allowed_extensions"] = [FIREFOX_EXTENSION_ID]
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def verify_manifest(path: Path, family: Family, program: Path) -> Verified:
    """Whether the manifest at `path` starts `program` for our extension and nobody else can change that (T-24)."""
    if path.is_symlink():
        return Verified("symlink")
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        named = Path(body["path"])
        allowed = body["allowed_origins" if family == "chromium" else "allowed_extensions"]
        name = body["name"]
    except (FileNotFoundError, NotADirectoryError):
        return Verified("missing")
    except (OSError, ValueError, KeyError, TypeError):
        return Verified("unreadable")
    if name != HOST_NAME:
        return Verified("foreign", named)
    if not named.is_file() or not os.access(named, os.X_OK):
        return Verified("program_missing", named)
    if named != program:
        return Verified("foreign", named)
    wanted = f"chrome-extension://{CHROMIUM_EXTENSION_ID}/" if family == "chromium" else FIREFOX_EXTENSION_ID
    if allowed != [wanted]:
        return Verified("wrong_id", named)
    if is_writable_by_others(named) or is_writable_by_others(path):
        return Verified("program_exposed", named)
    return Verified("ours", named)


def is_writable_by_others(path: Path) -> bool:
    """Whether another user could replace the file: its own mode, or that of the folder it lies in."""
    if sys.platform != "win32":  # Windows keeps this in access lists; the user's own profile folder is private by default.
        for place in (path, path.parent):
            status = place.stat()
            is_sticky = bool(status.st_mode & stat.S_ISVTX)
            if status.st_mode & stat.S_IWOTH and not is_sticky:
                return True
            if status.st_uid not in (0, os.getuid()):
                return True
    return False
