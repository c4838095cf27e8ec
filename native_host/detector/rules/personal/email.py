"""E-mail addresses as people write them (RFC 5322 in practice, RFC 6531), also spelled out: "name (at) domain (dot) com"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.tlds import is_top_level
from native_host.detector.rules.word_list import words

# Letters and digits of the scripts that set spaces between words: in the others an address ends where ASCII ends. As ranges,
# because RE2 takes a hundred times as long over \pL (measured: 0.6 s to compile).
_W = r"0-9A-Za-z\x{c0}-\x{1fff}"
# Fewer signs than RFC 5322 allows: `=`, `&`, `/` and their like stand before addresses in URLs and code, not in them.
_LOCAL = rf"[{_W}_][{_W}.%'+_~-]*"
_QUOTED = r'"[^"\s@]+(?: [^"\s@]+)*"'
_DOMAIN = rf"(?:[{_W}][{_W}-]*\.)+(?:[a-z\x{{c0}}-\x{{1fff}}]+|xn--[a-z0-9-]+)"
_BEHIND = rf"(?:[^{_W}(_@-]|$)"

_OPEN, _CLOSE = r"\s{0,3}[(\[{<]\s{0,2}", r"\s{0,2}[)\]}>]\s{0,3}"
_AT = rf"{_OPEN}(?:at|ät|@|arroba|chez){_CLOSE}"
_BARE_DOT = r"\s{1,3}(?:dot|punkt|punto)\s{1,3}"
_DOT = rf"(?:{_OPEN}(?:dot|punkt|punto|point|\.){_CLOSE}|{_BARE_DOT}|\.)"
_WORD = rf"[{_W}][{_W}-]*"

# Accounts of version control and build steps, not of people: git@host:path, actions/checkout@v4.
_ROBOTS = frozenset(("git", "hg", "svn", "gitlab", "forgejo"))
_FILES = frozenset(
    words("""
        asc avif bak bin conf crt css csv db doc docx eml epub exe gif gpg gz heic htm html ics ini jpeg jpg json jsonl key log
        mbox msg ods odp odt old orig pdf pem pgp png ppt pptx pst rtf sig sql sqlite svg tar tgz tmp toml tsv txt vcf webm webp
        xls xlsx xml yaml yml
    """)
)

# "look at the dot in the middle" is a sentence, not an address.
_PROSE_ENDS = frozenset(("in", "is", "at", "be", "no", "so", "to", "my", "do", "as", "am"))
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "der", "die", "das", "el", "la"))


def is_address(value: str) -> bool:
    """Whether the domain ends in a real top-level domain and the local part is a person's, not a tool's."""
    local, _, domain = value.rpartition("@")
    if len(local) > _LONGEST_LOCAL or len(domain) > 253:
        return False
    top = domain.rsplit(".", 1)[-1]
    return local.lower() not in _ROBOTS and top.lower() not in _FILES and ".." not in value and is_top_level(top)


def is_spelled_address(value: str) -> bool:
    """The same for a spelled one: only its last label tells."""
    parts = re.split(r"[^\w-]+", value.lower())
    return parts[-1] not in _PROSE_ENDS and is_top_level(parts[-1]) and _ARTICLES.isdisjoint(parts)


_EMAIL = rf"(?P<value>(?:{_LOCAL}|{_QUOTED})@{_DOMAIN})\.?{_BEHIND}"
# A word or a number was glued to it, and the letters change there from small to large or end. Only domains that are written
# as people write them, not "MainActivity", and tops that begin no name in code ("x@self.isReady", "x@self.fc1").
_TOPS = "|".join(
    words("at be biz ch com cz de dk edu es eu fi fr gov gr hu ie info it lu net nl org pl pt ro se si sk tr ua uk")
)
_OTHER_WORD = rf"[A-Z]-[A-Za-z][a-z]|-[A-Z][a-z]{{2}}|_(?:[A-Z][A-Za-z]|[0-9]{{3}})|_+(?:[^{_W}(_@-]|$)"
_OTHER_NUMBER = "[0-9]{3}|[0-9]{1,2} [0-9]"
_GLUED = (
    rf"(?P<value>{_LOCAL}@(?:[0-9A-Za-z][0-9a-z-]*\.)+(?:{_TOPS}))(?:[A-Z][A-Za-z]|{_OTHER_WORD}|{_OTHER_NUMBER})",
    rf"(?P<value>{_LOCAL}@(?:[0-9A-Z][0-9A-Z-]*\.)+(?:{_TOPS.upper()}))"
    rf"(?:[A-Z]?[a-z]{{2}}|[A-Z]{{2}}[0-9]{{2}}|{_OTHER_WORD}|{_OTHER_NUMBER})",
    rf"(?P<value>{_LOCAL}@(?:[0-9A-Za-z][0-9a-z-]*\.)+(?:{_TOPS.upper()}))(?:[A-Z][a-z]{{2}}|{_OTHER_WORD}|{_OTHER_NUMBER})",
)
# Of Kotlin and its like: "this@apply.itValue". And what they, and Python, are asked for parts of: "x@self.net_W1".
_CODE = frozenset(("break", "continue", "return", "self", "super", "this"))
_OWNERS = frozenset(("cls", "self", "super", "this"))
_USER_INFO_CHARS = 256
_LONGEST_LOCAL = 64
_IN_LOCAL, _BEGINS_LOCAL = re.compile(r"[0-9A-Za-z\xc0-\u1fff_.%'+~-]"), re.compile(r"[0-9A-Za-z\xc0-\u1fff_]")
_LONGEST = 400  # An address has no more than 318 characters.
# A password may hold ? and #; behind a port they begin a query.
_BEHIND_HOST = re.compile(r"[\s/\"'<>]|:[0-9]{1,5}[?#]")


class EmailAddresses:
    """The usual form. In `scheme://user:password@host` the end of a password and the host look like one."""

    name = "email"
    literals = ("@",)
    shape = "|".join((rf"(?i:{_EMAIL})", *_GLUED)).replace("(?P<value>", "(?:")
    is_validated = True

    def __init__(self) -> None:
        self._pattern = Pattern(_EMAIL)
        self._glued = [Pattern(pattern, is_case_sensitive=True) for pattern in _GLUED]

    def scan(self, text: str) -> Iterator[Finding]:
        def holds(start: int, end: int) -> bool:
            return is_address(_address_in(text[start:end])) and not _is_user_info(text, start)

        def is_glued(start: int, end: int) -> bool:
            local, _, domain = text[start:end].lower().partition("@")
            return holds(start, end) and local not in _CODE and domain.partition(".")[0] not in _OWNERS

        encoded = Encoded(text)
        for pattern, is_one in ((self._pattern, holds), *((each, is_glued) for each in self._glued)):
            before = 0
            for start, end in pattern.spans(encoded, is_one):
                begin, before = _begin(text, start, before), end
                if pattern is self._pattern:
                    end = start + len(_address_in(text[start:end]))
                yield Finding(begin, end, Entity.EMAIL_ADDRESS.value, 0.95, "rule:email")


def _begin(text: str, start: int, before: int) -> int:
    """Another address may end where this one begins: of `anna@example.debert@example.at` nobody knows where, so that it is one
    value. `before`: where the one before it ended, so that nothing is looked at twice."""
    while start > before and text[start - 1] == "@":
        at = start - 1
        while at > max(before, start - 1 - _LONGEST_LOCAL) and _IN_LOCAL.match(text, at - 1):
            at -= 1
        while at < start - 1 and not _BEGINS_LOCAL.match(text, at):
            at += 1
        if at == start - 1:
            break
        start = at
    return start


def _address_in(value: str) -> str:
    """A file may be named after an address (`mira@example.com.pdf`), and a sentence may begin right behind its full stop."""
    while len(value) <= _LONGEST and value.count(".", value.rfind("@")) > 1 and _is_no_domain(value.rsplit(".", 1)[1]):
        value = value.rsplit(".", 1)[0]
    return value


def _is_no_domain(label: str) -> bool:
    """`T` is what mathematicians write behind a matrix, which may have an at-sign before it."""
    is_capitalised = label[0].isupper() and label != "T"
    return label.lower() in _FILES or (is_capitalised and not is_top_level(label))


def _is_user_info(text: str, start: int) -> bool:
    """Whether `://name:` comes right before, with nothing that ends the part before a host."""
    before = text[max(0, start - _USER_INFO_CHARS) : start]
    _, scheme, name = before.rpartition("://")
    return bool(scheme) and ":" in name and not _BEHIND_HOST.search(name)


RULES = (
    EmailAddresses(),
    Rule(
        name="email_spelled",
        entity=Entity.EMAIL_ADDRESS,
        pattern=rf"(?P<value>[{_W}_][{_W}_%+-]*(?:{_DOT}[{_W}_%+-]+)*{_AT}{_WORD}(?:{_DOT}{_WORD})*{_DOT}[a-z]{{2,24}})\b",
        score=0.85,
        prefilter=("at)", "at]", "at}", "at>", "at )", "at ]", "(@)", "[@]", "{@}", "arroba", "ät)", "ät]"),
        validate=is_spelled_address,
    ),
    Rule(
        name="email_spoken",
        entity=Entity.EMAIL_ADDRESS,
        pattern=(
            rf"(?P<value>[{_W}_][{_W}._%+-]*(?:{_BARE_DOT}[{_W}_%+-]+){{0,3}}\s{{1,3}}(?:at|arroba)\s{{1,3}}{_WORD}(?:{_BARE_DOT}{_WORD})"
            rf"*{_BARE_DOT}[a-z]{{2,24}})\b"
        ),
        score=0.75,
        prefilter=(" dot ", " punkt ", " punto "),
        validate=is_spelled_address,
    ),
)
