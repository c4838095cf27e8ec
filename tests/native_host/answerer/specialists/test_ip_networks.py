"""Networks against the standard library, asks in four languages, and what is no question about a network."""

from __future__ import annotations

import ipaddress

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.ip_networks import IpNetworks
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([IpNetworks()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


@every_case(
    ("ask", "answer"),
    [
        ("how many addresses are in 10.0.0.0/22", "1024"),
        ("How many IPs are in 10.0.0.0/22?", "1024"),
        ("how many ip addresses in a /22", "1024"),
        ("how many ip addresses does 10.0.0.0/22 have", "1024"),
        ("number of addresses in 10.0.0.0/22", "1024"),
        ("how many hosts in 10.0.0.0/22", "1022"),
        ("how many usable hosts are there in a /22 network", "1022"),
        ("how many usable ips does a /22 have", "1022"),
        ("subnet mask for /22", "255.255.252.0"),
        ("what is the netmask of 10.0.0.0/22", "255.255.252.0"),
        ("what is the subnet mask of a /22?", "255.255.252.0"),
        ("wildcard mask for 10.0.0.0/22", "0.0.3.255"),
        ("broadcast address of 10.0.0.0/22", "10.0.3.255"),
        ("what's the network address of 10.0.1.7/22", "10.0.0.0/22"),
        ("ip range of 10.0.0.0/22", "10.0.0.0 – 10.0.3.255"),
        ("what is the address range for 10.0.0.0/22", "10.0.0.0 – 10.0.3.255"),
        ("convert 10.0.0.0/22 to range", "10.0.0.0 – 10.0.3.255"),
        ("first usable ip in 10.0.0.0/22", "10.0.0.1"),
        ("last usable address of 10.0.0.0/22", "10.0.3.254"),
        ("usable host range of 10.0.0.0/22", "10.0.0.1 – 10.0.3.254"),
        ("convert netmask 255.255.252.0 to cidr", "/22"),
        ("what is the cidr for netmask 255.255.252.0", "/22"),
        ("wie viele adressen hat 10.0.0.0/22?", "1024"),
        ("wieviele hosts passen in ein /22 netz", "1022"),
        ("wie lautet die netzmaske von 10.0.0.0/22", "255.255.252.0"),
        ("was ist die broadcast-adresse von 10.0.0.0/22", "10.0.3.255"),
        ("combien d'adresses dans 10.0.0.0/22", "1024"),
        ("quel est le masque de sous-réseau de 10.0.0.0/22", "255.255.252.0"),
        ("quelle est la plage d'adresses de 10.0.0.0/22", "10.0.0.0 – 10.0.3.255"),
        ("cuántas direcciones hay en 10.0.0.0/22", "1024"),
        ("cuál es la máscara de red de 10.0.0.0/22", "255.255.252.0"),
        ("cuál es el rango de 10.0.0.0/22", "10.0.0.0 – 10.0.3.255"),
        ("how many addresses are in 2001:db8::/64", "18446744073709551616"),
        ("how many addresses are in 0.0.0.0/0", "4294967296"),
    ],
)
def test_answers(ask: str, answer: str) -> None:
    assert said(ask) == f"**{answer}**"


@every_case(
    "ask",
    [
        "is 10.0.1.7 in 10.0.0.0/22?",
        "is 10.0.1.7 inside 10.0.0.0/22",
        "is the ip 10.0.1.7 in the subnet 10.0.0.0/22",
        "is ip address 10.0.1.7 part of 10.0.0.0/22",
        "does 10.0.0.0/22 contain 10.0.1.7",
        "does 10.0.0.0/22 include 10.0.1.7",
        "does 10.0.1.7 belong to 10.0.0.0/22",
        "check if 10.0.1.7 is in 10.0.0.0/22",
    ],
)
def test_ways_to_ask_whether_inside(ask: str) -> None:
    assert said(ask) == "**Yes**: 10.0.1.7 is in 10.0.0.0/22 (10.0.0.0 – 10.0.3.255)."


@every_case(
    ("ask", "start"),
    [
        ("liegt 10.0.1.7 in 10.0.0.0/22?", "**Ja**"),
        ("ist 10.1.1.7 in 10.0.0.0/22", "**Nein**"),
        ("enthält 10.0.0.0/22 die adresse 10.0.1.7", "**Ja**"),
        ("est-ce que 10.0.1.7 est dans 10.0.0.0/22", "**Oui**"),
        ("10.1.1.7 appartient à 10.0.0.0/22 ?", "**Non**"),
        ("está 10.0.1.7 en 10.0.0.0/22", "**Sí**"),
        ("pertenece 10.1.1.7 a 10.0.0.0/22", "**No**"),
        ("is 2001:db8::1 in 2001:db8::/32", "**Yes**"),
    ],
)
def test_inside_in_other_words(ask: str, start: str) -> None:
    answer = said(ask)
    assert answer is not None and answer.startswith(start)


@every_case(
    "ask",
    [
        "what is an ip address",
        "what is my ip",
        "what is a subnet mask",
        "what is /24",
        "is 10.0.0.1 private",
        "is 10.0.0.1 up",
        "ping 10.0.0.1",
        "where is 8.8.8.8",
        "is 10.0.0.1 in 10.0.0.5/8",
        "is 10.0.0.0/8 in 10.1.2.3",
        "is 10.1.2.3 in 10.0.0.0/8 or 11.0.0.0/8",
        "is 10.1.2.3 not in 10.0.0.0/8",
        "why is 10.1.2.3 in 10.0.0.0/8",
        "is 10.1.2.3 in 2001:db8::/32",
        "is 10.1.2.300 in 10.0.0.0/8",
        "is 010.1.2.3 in 10.0.0.0/8",
        "how many addresses are in 10.0.0.0/33",
        "how many addresses are in 10.0.0.0/22 and 10.1.0.0/22",
        "how many addresses are free in 10.0.0.0/22",
        "how many hosts in 10.0.0.0/22 excluding the gateway",
        "how many usable hosts in a /31",
        "how many hosts in 2001:db8::/64",
        "how many hosts are in 10 networks of /24",
        "first address in 10.0.0.0/22",
        "split 10.0.0.0/22 into /24",
        "convert netmask 255.0.255.0 to cidr",
        "broadcast address of 2001:db8::/64",
        "broadcast address of 10.0.0.0/31",
        "explain 10.0.0.0/22",
        "expand 10.0.0.1",
        "is version 1.2.3.4 in 1.2.0.0/16 notes",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.integers(0, 32), st.integers(0, 2**32 - 1))
def test_version_4(number: int, prefix: int, other: int) -> None:
    mask = (2**32 - 1) << (32 - prefix) & (2**32 - 1)
    network = f"{ipaddress.IPv4Address(number & mask)}/{prefix}"
    address = ipaddress.IPv4Address(other)
    inside = said(f"is {address} in {network}?")
    assert inside is not None and inside.startswith("**Yes**" if other & mask == number & mask else "**No**")
    assert said(f"how many addresses are in {network}") == f"**{2 ** (32 - prefix)}**"
    assert said(f"netmask of {network}") == f"**{ipaddress.IPv4Address(mask)}**"
    last = ipaddress.IPv4Address((number & mask) | (~mask & (2**32 - 1)))
    assert said(f"range of {network}") == f"**{ipaddress.IPv4Address(number & mask)} – {last}**"


@settings(max_examples=40)
@given(st.integers(0, 2**128 - 1))
def test_version_6_full_and_short(number: int) -> None:
    address = ipaddress.IPv6Address(number)
    if not str(address).startswith("::ffff:") and not str(address).endswith(
        "::"
    ):  # Colons at the end are taken for punctuation.
        full = said(f"expand {address}")
        assert full is not None
        assert int(full.strip("*`").replace(":", ""), 16) == number
        assert said(f"compress {address.exploded}") == f"**`{address}`**"
