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
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern

_FOUR = Pattern(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_SIX = Pattern(r"[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:]*(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3})?")
_BEFORE_FOUR = re.compile(r"(?:[0-9A-Za-z_.$§\-]|[^/]/)$")
_BEHIND_FOUR = re.compile(r"[0-9A-Za-z_]|[.-][0-9A-Za-z]")
_BEFORE_SIX = re.compile(r"[0-9A-Za-z_:.]$")
_BEHIND_SIX = re.compile(r"[0-9A-Za-z_:]|\.[0-9]")
_VERSION_WORD = re.compile(
    r"(?:\b(?:version|versions|ver|release|releases|build|upgrade[ds]?|update[ds]?|firmware|section|"
    r"chapter|kapitel|clause|abschnitt|§|driver|patch"
    r"|from version|sdk|api|nuget|v)[ :=]{0,3}\(?|\bv\.? ?|(?:==|>=|<=|~=|\^|~))$",
    re.IGNORECASE,
)
_RELEASE = re.compile(r"\s{0,2}(?:release|version|update)", re.IGNORECASE)
_MACHINE_WORD = re.compile(
    r"\b(?:ip|ipv4|address|addr|adresse|host|server|ping|ssh|gateway|dns|router|client|from|via|@)\b|://|@", re.IGNORECASE
)
# Another number with one point behind it: a drawing's coordinates.
_DECIMAL = re.compile(r"[ ,]-?[0-9]*\.[0-9]+(?:\.[0-9]+)?(?:[ ,-]|$)")
_SHORTEST = len("1.2.3.4")
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


def _is_version(text: str, start: int, end: int) -> bool:
    """Whether a word says so, or each part has one digit and no word speaks of machines."""
    if _VERSION_WORD.search(text, max(0, start - 24), start) or _RELEASE.match(text, end):
        return True
    if _DECIMAL.match(text, end):
        return True
    is_small = end - start == _SHORTEST
    return is_small and not _MACHINE_WORD.search(text, max(0, start - 40), start)


class IpAddresses:
    """Both versions; a number that follows a word for a version is one."""

    name = "ip_address"
    shape = r"[0-9](?:\.[0-9]{1,3}){3}|:[0-9A-Fa-f]{0,4}:"
    is_validated = True

    def scan(self, text: str) -> Iterator[Finding]:
        encoded = Encoded(text)
        if text.count(".") >= 3:
            yield from _found(encoded, _FOUR, _BEFORE_FOUR, _BEHIND_FOUR)
        if text.count(":") >= 2:
            yield from _found(encoded, _SIX, _BEFORE_SIX, _BEHIND_SIX)


RULES = (IpAddresses(),)


def _found(encoded: Encoded, pattern: Pattern, before: re.Pattern[str], behind: re.Pattern[str]) -> Iterator[Finding]:
    text = encoded.text
    for start, end in pattern.spans(encoded):
        stands_apart = not before.search(text, max(0, start - 2), start) and not behind.match(text, end)
        if stands_apart and is_private_address(text[start:end]) and not _is_version(text, start, end):
            yield Finding(start, end, Entity.IP_ADDRESS.value, 0.9, "rule:ip_address")
