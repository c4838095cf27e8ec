"""Names in addresses of mail and of pages: whose paper it is, its own addresses say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from native_host.extractor.folding import folded

_HOST = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_LOCAL = re.compile(r"([\w.+-]{2,64})@")
_BARE = re.compile(
    r"^([a-z0-9-]{3,40})\.(?:com|net|org|eu|de|at|ch|fr|es|it|nl|be|pt|pl|cz|se|dk|no|fi|hu|ro|co\.uk|ie|tr|com\.tr|example|test|io|shop|us)$",
    re.IGNORECASE,
)
_ANYBODYS = frozenset(
    "gmail googlemail outlook hotmail yahoo gmx web icloud proton protonmail live mail post orange wanadoo free libero seznam wp onet interia online t-online aol example test".split()
)
_ENDINGS = frozenset(
    "com net org eu de at ch fr es it nl be pt pl cz se dk no fi hu ro co uk ie tr example test invalid io shop us info biz www".split()
)
_FORMS = frozenset(
    "gmbh ltd limited llc inc plc sarl sas srl spa bv nv sro ab aps oy kft and und the company group services service handels team".split()
)


def hosts_in(texts: Iterable[str]) -> set[str]:
    """The telling parts of them: `kestrel-tools` of `kestrel-tools.example`."""
    found: set[str] = set()
    for text in texts:
        for hit in _HOST.finditer(text):
            found.update(hit[1].casefold().split("."))
        if bare := _BARE.match(text.strip()):
            found.add(bare[1].casefold())
    return {one for one in found if len(one) > 2 and one not in _ANYBODYS and one not in _ENDINGS}


def locals_in(texts: Iterable[str]) -> set[str]:
    return {folded(hit[1]) for text in texts for hit in _LOCAL.finditer(text)}


def is_named(name: str, hosts: Iterable[str]) -> bool:
    """A telling word of the name is in one, or all its words, or their first letters."""
    said = [word for word in folded(name).split() if word not in _FORMS]
    whole = "".join(said)
    for host in hosts:
        bare = folded(host).replace(" ", "")
        if len(whole) > 3 and (whole in bare or (len(bare) > 3 and whole.startswith(bare))):
            return True
        if any(len(word) > 3 and word in bare for word in said):
            return True
    return False
