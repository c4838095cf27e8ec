"""Browsers packaged as snap or flatpak, whose sandbox may keep native messaging from working at all."""

from __future__ import annotations

from native_host.install.fault import Line
from native_host.install.find import Found


def check_sandboxes(found: list[Found]) -> list[Line]:
    """What each sandboxed browser can and cannot do. A sandbox is never widened by us: that would be an escape."""
    return [_judge(one) for one in found if one.packaging != "ordinary"]


def _judge(one: Found) -> Line:
    name, row = one.browser.name, one.browser.id
    if one.packaging == "snap" and one.browser.family == "firefox":
        words = "Firefox is a snap: it asks once whether Postern may be started. Answer yes."
        return Line("note", f"snap_{row}", words)
    if one.packaging == "snap":
        words = f"{name} is a snap, and snaps of {name} cannot start native programs: this browser cannot be protected."
        return Line("fault", f"snap_{row}", words, f"Use a package of {name} that is not a snap, or Firefox.")
    words = f"{name} is a flatpak: it starts native programs only where its sandbox was opened by hand."
    return Line(
        "fault", f"flatpak_{row}", words, f"Use a package of {name} that is not a flatpak. Postern does not open sandboxes."
    )
