"""The administrator's policy file: pins modes and forbids loosening. One that cannot be read tightens."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from native_host.contract.policy import Mode
from native_host.settings.shape import is_site

_KEYS = {"mode", "sites", "forbid_off", "forbid_override"}


@dataclass(frozen=True, slots=True)
class ManagedPolicy:
    """`mode` pins every site, `sites` pins single ones. `forbid_off` also forbids pauses."""

    mode: Mode | None = None
    sites: Mapping[str, Mode] = field(default_factory=dict)
    forbid_off: bool = False
    forbid_override: bool = False
    is_damaged: bool = False

    def pinned(self, site: str) -> Mode | None:
        return self.sites.get(site, self.mode)


def policy_path(platform: str = sys.platform) -> Path:
    """Folders only an administrator can write to."""
    if platform == "win32":
        return Path("C:/ProgramData/Postern/policy.json")
    if platform == "darwin":
        return Path("/Library/Application Support/Postern/policy.json")
    return Path("/etc/postern/policy.json")


def read_policy(path: Path) -> ManagedPolicy | None:
    """Null when there is none. One that cannot be understood forbids what a policy can forbid, and says it is damaged."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)
    try:
        return _parse(text)
    except (ValueError, RecursionError):
        return ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)


def _parse(text: str) -> ManagedPolicy:
    raw = json.loads(text)
    if not isinstance(raw, dict) or not set(raw) <= _KEYS:
        raise ValueError("keys")
    flags = [raw.get("forbid_off", False), raw.get("forbid_override", False)]
    sites = raw.get("sites", {})
    if not all(type(flag) is bool for flag in flags) or not isinstance(sites, dict) or not all(map(is_site, sites)):
        raise ValueError("fields")
    mode = raw.get("mode")
    pinned = {name: Mode(value) for name, value in sites.items()}
    return ManagedPolicy(None if mode is None else Mode(mode), pinned, flags[0], flags[1])
