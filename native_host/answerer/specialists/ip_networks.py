"""IPv4 and IPv6 networks (CIDR, RFC 4632): range, count, masks, membership; IPv6 addresses in full and short (RFC 5952)."""

from __future__ import annotations

import ipaddress
import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Asked, Phrases
from native_host.answerer.specialists.network_phrases import NETWORK_WORDS, ROWS, SAID
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import as_table

_PHRASES = Phrases(ROWS)
_TOKEN = re.compile(
    r"(?<![\w.:/])(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)(?:/[0-9]{1,3})?(?![\w:/]|\.\w)"
)
_PREFIX = re.compile(r"(?<!\S)/([0-9]{1,2})(?!\S)")
_CONTAINS = re.compile("contain(?!ed)|include|enth\u00e4lt", re.IGNORECASE)

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address


class IpNetworks:
    name = "ip_network"

    def answer(self, reading: Reading) -> Exact | None:
        if NETWORK_WORDS.search(reading.ask) is None:
            return None
        ask, text = reading.ask, reading.material
        if text is not None:
            if len(text) > 120 or "\n" in text.strip():
                return None
            ask = f"{ask} {text.strip()}"
        tokens = _TOKEN.findall(ask)
        bare = _TOKEN.sub(" ", ask)
        lengths = _PREFIX.findall(bare)
        bare = _PREFIX.sub(" ", bare)
        if re.search(r"[0-9]", bare.replace("IPv4", "").replace("IPv6", "").replace("ipv4", "").replace("ipv6", "")):
            return None
        asked = _PHRASES.match(bare)
        said = _said(asked, tokens, lengths, bool(_CONTAINS.search(bare))) if asked else None
        return Exact(said, self.name) if said else None


def _said(asked: Asked, tokens: list[str], lengths: list[str], asked_of_network: bool) -> str | None:
    try:
        networks = [ipaddress.ip_network(token, strict=False) for token in tokens if "/" in token]
        addresses = [ipaddress.ip_address(token) for token in tokens if "/" not in token]
    except ValueError:
        return None
    kind, language = asked.kind, asked.language
    if kind == "inside" and len(networks) == len(addresses) == 1 and not lengths:
        if ("/" in tokens[0]) != asked_of_network:
            return None  # A network is never in an address.
        return _inside(addresses[0], networks[0], next(token for token in tokens if "/" in token), language)
    if kind in ("expand", "compress") and len(addresses) == 1 and not networks and not lengths:
        return _rewritten(kind, addresses[0])
    if kind == "mask" and len(lengths) == 1 and not tokens and int(lengths[0]) <= 32:
        return f"**{IPv4Network((0, int(lengths[0]))).netmask}**"
    if kind in ("hosts", "count") and len(lengths) == 1 and not tokens and int(lengths[0]) <= 32:
        return _count(kind, IPv4Network((0, int(lengths[0]))))
    if kind == "prefix" and len(addresses) == 1 and not networks and not lengths:
        return _prefix(addresses[0])
    if len(networks) == 1 and not addresses and not lengths:
        return _of_network(kind, networks[0], language)
    return None


def _of_network(kind: str, network: Network, language: str) -> str | None:
    if kind in ("hosts", "count"):
        return _count(kind, network)
    if kind == "info":
        return _table(network, language)
    if kind == "range":
        return f"**{network[0]} – {network[-1]}**"
    if kind == "network":
        return f"**{network.network_address}/{network.prefixlen}**"
    if not isinstance(network, IPv4Network):
        return None
    usable = network.prefixlen <= 30
    if kind == "mask":
        return f"**{network.netmask}**"
    if kind == "wildcard":
        return f"**{network.hostmask}**"
    if kind == "broadcast" and usable:
        return f"**{network.broadcast_address}**"
    if kind == "firsthost" and usable:
        return f"**{network[1]}**"
    if kind == "lasthost" and usable:
        return f"**{network[-2]}**"
    if kind == "hostrange" and usable:
        return f"**{network[1]} – {network[-2]}**"
    return None


def _count(kind: str, network: Network) -> str | None:
    """Hosts are without the network's and the broadcast address; those of /31 and /32 (RFC 3021) are a matter of opinion."""
    if kind == "count":
        return f"**{network.num_addresses}**"
    return f"**{network.num_addresses - 2}**" if network.version == 4 and network.prefixlen <= 30 else None


def _inside(address: Address, network: Network, written: str, language: str) -> str | None:
    if address.version != network.version or str(ipaddress.ip_interface(written).ip) != str(network.network_address):
        return None  # A network written with a host's bits may be a slip.
    yes, no = SAID[language]["inside"].split("|")
    return (yes if address in network else no).format(address=address, network=network, first=network[0], last=network[-1])


def _rewritten(kind: str, address: Address) -> str | None:
    if not isinstance(address, IPv6Address) or address.scope_id:
        return None
    return f"**`{address.exploded if kind == 'expand' else address.compressed}`**"


def _prefix(mask: Address) -> str | None:
    """A netmask's length: ones, then zeros."""
    if not isinstance(mask, IPv4Address):
        return None
    bits = f"{int(mask):032b}"
    ones = bits.rstrip("0")
    return f"**/{len(ones)}**" if "0" not in ones else None


def _table(network: Network, language: str) -> str:
    words = SAID[language]
    rows = [(words["network"], str(network)), (words["first"], str(network[0])), (words["last"], str(network[-1]))]
    if isinstance(network, IPv4Network):
        rows.append((words["mask"], str(network.netmask)))
        if network.prefixlen <= 30:
            rows += [(words["broadcast"], str(network.broadcast_address)), (words["hosts"], f"{network[1]} – {network[-2]}")]
    rows.append((words["count"], str(network.num_addresses)))
    return as_table((words["part"], words["value"]), rows)
