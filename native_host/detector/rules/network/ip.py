"""IP addresses that can point at somebody.

Left alone, because they are the same for everyone: loopback, unspecified, netmasks, whole networks (x.0.0.0) and the public
resolvers. Ranges kept for documentation are found: nobody can tell from a text that its author made it up.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding

_FOUR = re.compile(r"(?<![0-9A-Za-z_.\-/])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z_]|\.[0-9A-Za-z]|-[0-9A-Za-z])")
_AFTER_SLASHES = re.compile(r"(?<=//)(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z_]|\.[0-9A-Za-z])")
_AFTER_AT = re.compile(r"(?<=[@=:,])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z_]|\.[0-9A-Za-z])")
_SIX = re.compile(
    r"(?<![0-9A-Za-z_:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[0-9A-Fa-f]{0,4})(?![0-9A-Za-z_:]|\.[0-9])"
)
_VERSION_WORD = re.compile(
    r"(?:\b(?:version|versions|ver|release|releases|build|upgrade[ds]?|update[ds]?|firmware|section|chapter|kapitel|clause|abschnitt|§|driver|patch"
    r"|from version|sdk|api|nuget|v)[ :=]{0,3}\(?|\bv\.? ?|(?:==|>=|<=|~=|\^|~))$",
    re.IGNORECASE,
)
_PUBLIC_RESOLVERS = frozenset(("8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "1.2.3.4"))


def is_private_address(value: str) -> bool:
    """Whether the address names one machine or one connection."""
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        first, second, third, _ = address.packed
        is_network = (second, third) == (0, 0) and address.packed[3] == 0
        return not (first in (0, 127, 255) or is_network or value in _PUBLIC_RESOLVERS)
    return _is_whole_six(value) and not (address.is_loopback or address.is_unspecified)


def _is_whole_six(value: str) -> bool:
    """ "a::b" is an IPv6 address, and also a path in several languages: three groups or digits and letters are asked for."""
    groups = [group for group in value.split(":") if group]
    return len(groups) >= 3 or (len(groups) == 2 and any(map(str.isdigit, value)) and len(value) >= 8)


class IpAddresses:
    """Both versions; a number that follows a word for a version is one."""

    name = "ip_address"
    is_validated = True

    def scan(self, text: str) -> Iterator[Finding]:
        if text.count(".") >= 3:
            for pattern in (_FOUR, _AFTER_SLASHES, _AFTER_AT):
                yield from _found(text, pattern)
        if text.count(":") >= 2:
            yield from _found(text, _SIX)


RULES = (IpAddresses(),)


def _found(text: str, pattern: re.Pattern[str]) -> Iterator[Finding]:
    for match in pattern.finditer(text):
        start, end = match.span()
        if is_private_address(match[0]) and not _VERSION_WORD.search(text, max(0, start - 24), start):
            yield Finding(start, end, Entity.IP_ADDRESS.value, 0.9, "rule:ip_address")
