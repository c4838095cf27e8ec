"""Names of machines within a firm or a house: they resolve nowhere else, and say what runs there and what it is called.

Left alone: what every installation calls so, what is kept for documentation, and what reads as a package or a file.
"""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.word_list import words

_INSIDE = frozenset(words("internal corp intranet intra lan priv"))
# RFC 6762, and what is used like it; home.arpa (RFC 8375) is asked for as a whole.
_ENDS = frozenset(words("local localdomain internal corp intranet intra lan priv"))
_RESERVED = frozenset(words("example test invalid localhost"))
_DOCUMENTED = frozenset(("example.com", "example.org", "example.net"))
_EVERYBODYS = ("docker.internal", "google.internal", "localhost.localdomain", "default.svc.cluster.local")
# Domains of firms, and every country's but those that end files as often. Others ("data", "host", "name") end names in code.
_OF_FIRMS = frozenset(words("com net org edu gov mil int biz info cloud tech systems network group gmbh bank solutions"))
_OF_FILES = frozenset(words("py rs md pl cc so sh ps tf ai js ts go rb cs kt hs vb db id in is"))
# What a dotted name of code begins with: a package, an object, a file of settings.
_OF_CODE = frozenset(
    words(
        """
    com org net io dev edu gov de fr uk java javax jdk sun kotlin scala android self this cls super window document module
    threading package settings setting config conf configuration env application system node app src lib pkg sys
    """
    )
)
_LABEL = r"[a-z0-9][a-z0-9_-]{0,62}"
_BEFORE, _BEHIND = r"(?:^|[^\pL\pN_.$-])", r"\.?(?:[^\pL\pN_.(=\[-]|$)"
_LITERALS = (".local", ".internal", ".corp", ".intra", ".lan", ".priv", "home.arpa")


def is_inside(value: str) -> bool:
    """Whether it is the name of a machine that only those inside can reach."""
    name = value.lower()
    labels = name.split(".")
    if labels[0] in _OF_CODE or name.endswith(_EVERYBODYS):
        return False
    if labels[-1] in _RESERVED or ".".join(labels[-2:]) in _DOCUMENTED:
        return False
    if labels[-1] in _ENDS or labels[-2:] == ["home", "arpa"]:
        return True
    return _is_domain(labels[-1]) and not _INSIDE.isdisjoint(labels[:-2])


def _is_domain(label: str) -> bool:
    return label in _OF_FIRMS or (len(label) == 2 and label.isalpha() and label not in _OF_FILES)


def is_numbered(value: str) -> bool:
    """Whether it is one, and no attribute of code: "db-3.internal.acme.com", "build.eu.corp.acme.net"."""
    labels = value.split(".")
    is_long = len(labels) > 3 and _is_domain(labels[-1].lower())
    return is_inside(value) and len(labels) > 2 and (is_long or any(map(str.isdigit, value)) or "-" in value)


RULES = (
    Rule(
        name="host_name",
        entity=Entity.URL,
        pattern=rf"{_BEFORE}(?P<value>{_LABEL}(?:\.{_LABEL}){{2,7}}){_BEHIND}",
        score=0.85,
        prefilter=_LITERALS,
        validate=is_numbered,
    ),
    Rule(
        name="host_name_beside_words",
        entity=Entity.URL,
        pattern=rf"{_BEFORE}(?P<value>{_LABEL}(?:\.{_LABEL}){{1,7}}){_BEHIND}",
        score=0.5,
        prefilter=_LITERALS,
        validate=is_inside,
        context=words(
            """
        host hosts hostname server servers ping ssh scp rsync dns resolve nslookup dig traceroute curl wget printer nas vpn
        proxy gateway rechner drucker serveur servidor maschine
        """
        ),
        needs_context=True,
        context_score=0.75,
        context_chars=40,
    ),
)
