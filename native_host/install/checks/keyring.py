"""Whether the operating system's keyring holds the vault's key."""

from __future__ import annotations

from native_host.install.fault import Line


def keyring_lines(vault: str) -> list[Line]:
    """`vault` is the service's own word: "stored" or "memory". Why it is only memory is among the service's faults."""
    if vault == "stored":
        return [Line("ok", "keyring", "Originals are kept encrypted; the key lies in the system's keyring.")]
    return []
