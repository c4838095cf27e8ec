"""Policies of a managed machine that forbid native messaging or user-level manifests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from native_host.install.fault import Line
from native_host.install.find import Found
from native_host.install.manifest import HOST_NAME

_MEND = f"Ask whoever manages this machine to allow the native messaging host {HOST_NAME} for users."


def check_policies(found: list[Found], root: Path = Path("/")) -> list[Line]:
    """Reads the managed policies that browsers read on Linux. Other systems keep them where only the browser shows them."""
    lines: list[Line] = []
    for row in {one.browser.id: one.browser for one in found}.values():
        if row.family == "firefox":
            continue  # Firefox has no policy against native messaging; it can only block the extension as a whole.
        policy = _merged(root / row.policy_linux.lstrip("/"))
        if policy.get("NativeMessagingUserLevelHosts") is False:
            words = f"A policy keeps {row.name} from starting programs that a user installed."
            lines.append(Line("fault", f"policy_user_hosts_{row.id}", words, _MEND))
        if _is_blocked(policy):
            lines.append(Line("fault", f"policy_blocked_{row.id}", f"A policy of {row.name} blocks Postern's host.", _MEND))
    return lines


def _merged(folder: Path) -> dict[str, Any]:
    """All policy files of a folder; later names win, as in the browser."""
    merged: dict[str, Any] = {}
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        try:
            body = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue  # The browser ignores such a file as well.
        if isinstance(body, dict):
            merged.update(body)
    return merged


def _is_blocked(policy: dict[str, Any]) -> bool:
    blocked, allowed = policy.get("NativeMessagingBlocklist") or [], policy.get("NativeMessagingAllowlist") or []
    return HOST_NAME not in allowed and ("*" in blocked or HOST_NAME in blocked)
