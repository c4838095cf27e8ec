"""Where Postern keeps its files. Imports nothing heavy: the bridge needs it within milliseconds of its start."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

# A Unix socket's path is limited to 108 bytes on Linux and 104 on macOS, the closing zero included.
_LONGEST_SOCKET_PATH = 103


@dataclass(frozen=True, slots=True)
class Places:
    """All folders of one user. `POSTERN_HOME` puts all of them under one folder (tests, portable installs)."""

    data: Path
    config: Path
    run: Path

    @property
    def vault(self) -> Path:
        return self.data / "vault.sqlite"

    @property
    def counters(self) -> Path:
        return self.data / "counters.sqlite"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def socket(self) -> Path:
        return self.run / "service.sock"

    @property
    def token(self) -> Path:
        return self.run / "token"

    @property
    def start_lock(self) -> Path:
        return self.run / "start.lock"

    @property
    def journal(self) -> Path:
        return self.data / "journal.log"


def find_places(env: dict[str, str] | None = None, platform: str = sys.platform, home: Path | None = None) -> Places:
    """The folders for this user, by the rules of the platform (XDG Base Directory on Linux). Creates nothing."""
    env = dict(os.environ) if env is None else env
    home = Path(env.get("HOME") or Path.home()) if home is None else home
    if override := env.get("POSTERN_HOME"):
        root = Path(override)
        run = root / "run"  # On Windows no socket lies in it.
        return Places(root / "data", root / "config", run if platform == "win32" else _short(run, env))
    if platform == "win32":
        local = Path(env.get("LOCALAPPDATA") or home / "AppData/Local") / "Postern"
        return Places(local / "data", local / "config", local / "run")
    if platform == "darwin":
        support = home / "Library/Application Support/Postern"
        return Places(support / "data", support / "config", _short(support / "run", env))
    data = Path(env.get("XDG_DATA_HOME") or home / ".local/share") / "postern"
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config") / "postern"
    state = Path(env.get("XDG_STATE_HOME") or home / ".local/state") / "postern/run"
    runtime = env.get("XDG_RUNTIME_DIR")
    return Places(data, config, _short(Path(runtime) / "postern" if runtime else state, env))


def _short(run: Path, env: dict[str, str]) -> Path:
    """A folder whose socket path the system accepts: `run` itself, else one named after it in the runtime folder."""
    if len(os.fsencode(run / "service.sock")) <= _LONGEST_SOCKET_PATH:
        return run
    import hashlib

    base = Path(env.get("XDG_RUNTIME_DIR") or Path(env.get("HOME") or Path.home()) / ".cache")
    return base / ("postern-" + hashlib.sha256(os.fsencode(run)).hexdigest()[:12])
