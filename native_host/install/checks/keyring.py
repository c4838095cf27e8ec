"""Whether the operating system's keyring can hold the vault's key."""

from __future__ import annotations

from native_host.install.fault import Line

_MEND = "Start or unlock a keyring (GNOME Keyring, KWallet); until then answers are restored only while Postern runs."


def keyring_line(vault: str) -> Line:
    """`vault` is the service's own word: "stored" or "memory"."""
    if vault == "stored":
        return Line("ok", "keyring", "Originals are kept encrypted; the key lies in the system's keyring.")
    words = "No usable keyring: originals are kept in memory only and are gone when Postern's service ends."
    return Line("note", "keyring_missing", words, _MEND)
