"""Values that are what they are wherever they stand: mail addresses, account and card numbers, keys, passwords.

Nothing weaker is looked for: what a corner of a file holds was made by programs, and is full of numbers and words. Each
look is a search for a few characters, and a pattern only around what it finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from string import ascii_letters, digits

from native_host.detector.rules.money.iban import Ibans
from native_host.detector.rules.personal.tlds import is_top_level
from native_host.detector.rules.secrets.shape import Shape

_LOCAL = ascii_letters + digits + "_.+~-"
_LOCAL_MOST = 64
_SHORT = 12  # characters
_AROUND = frozenset(("", *" \t\r\n\"'<>()[]{}:;,=&|/"))
_DOMAIN = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}")
_GLUED = re.compile(r"[a-z]{2,}(?=[A-Z])|[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{2,}(?=[a-z])")
_TOOLS = frozenset(("git", "hg", "svn"))
_FILES = frozenset(["png", "jpg", "js", "css", "md", "py", "so", "sh", "ts", "zip", "mov"])
_IBANS = Ibans()
_IBAN_MOST = 80
_IBAN_START = re.compile(r"[A-Z]{2}[0-9]{2}(?:[ .\-]?[0-9A-Z]){8}")
_CARD = re.compile(r"[0-9]{13,19}|[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{1,7}|3[47][0-9]{2}([ -])[0-9]{6}\2[0-9]{5}")
_CARD_START = re.compile(r"4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6011|65")
_DRAWN, _SIGNS = 19, "=" * 15
_CARD_SHAPES = (b"d" * 13, b"dddd dddd dddd", b"dddd-dddd-dddd", b"dddd dddddd ddddd")
_CLASSES = bytes(
    ord("d") if chr(code) in digits else ord("U") if 65 <= code <= 90 else code if code in b" -" else 0
    for code in range(256)
)
_TOKENS = bytes(1 if chr(code) in ascii_letters + digits + "_-.:/+" else 0 for code in range(256))
_TOKEN, _TOKEN_MOST = 16, 2_000
_PRIVATE = "PRIVATE KEY-----"
_PASSWORD = re.compile(r"(?:[Pp]assword|PWD|[Pp]wd)[ ]?=[ ]?([^;\"'&<>\s\x00]{4,60})[ ]?(?:;|&quot;|\"|\Z)")
_NO_PASSWORD = frozenset(("true", "false", "none", "null"))
_VENDORS = ("ai", "cloud", "code", "messaging", "observability", "payment", "saas")


def values(text: str) -> Iterator[str]:
    """Each as `bare` writes it, in no order."""
    yield from _mails(text)
    code = text.encode("latin-1", "replace")
    yield from _numbers(text, code.translate(_CLASSES))
    yield from _secrets(text, code)


def bare(value: str) -> str:
    """Without what may stand between its characters, in small letters."""
    return _BETWEEN.sub("", value.casefold())


_BETWEEN = re.compile(r"[^\w@.+~%]+")


def _mails(text: str) -> Iterator[str]:
    at = text.find("@")
    while at >= 0:
        domain = _DOMAIN.match(text, at + 1)
        if domain is not None:
            before = text[max(0, at - _LOCAL_MOST) : at]
            local = before[len(before.rstrip(_LOCAL)) :].lstrip(".-+~")
            host = _host(domain[0])
            if len(local) > 1 and local not in _TOOLS and host and not _may_be_noise(text, at, local, host):
                yield bare(f"{local}@{host}")
        at = text.find("@", at + 1)


def _may_be_noise(text: str, at: int, local: str, host: str) -> bool:
    """Short, with nothing around it that ends a word, and of a name of one letter or in letters of both cases: one of six
    files of 20 MB of random bytes has one.
    """
    start, end = at - len(local), at + 1 + len(host)
    if end - start > _SHORT or (text[max(0, start - 1) : start] in _AROUND and text[end : end + 1] in _AROUND):
        return False
    return not (host.islower() or host.isupper()) or len(host.rpartition(".")[0]) < 2


def _host(domain: str) -> str:
    """As far as it is one: a file may be named after an address, and in bytes the next thing begins right behind it."""
    while "." in domain:
        rest, _, top = domain.rpartition(".")
        if (glued := _GLUED.match(top)) is not None:
            top = glued[0]
            domain = f"{rest}.{top}"
        if is_top_level(top) and top.lower() not in _FILES and not rest.rpartition(".")[2].isdecimal():
            return domain
        domain = rest
    return ""


def _numbers(text: str, classes: bytes) -> Iterator[str]:
    at = classes.find(b"UUdd")
    while at >= 0:
        if not (at and text[at - 1].isalnum()) and _IBAN_START.match(text, at):
            for iban in _IBANS.scan(text[at : at + _IBAN_MOST]):
                if iban.start == 0:
                    yield bare(text[at : at + iban.end])
        at = classes.find(b"UUdd", at + 1)
    for shape in _CARD_SHAPES:
        at = classes.find(shape)
        while at >= 0:
            end = at + len(shape)
            found = _CARD.match(text, at)
            if found is not None and _stands_alone(text, at, found.end()) and _is_card(found[0]):
                yield bare(found[0])
            while end < len(classes) and classes[end] == 100:
                end += 1
            at = classes.find(shape, end)


def _stands_alone(text: str, start: int, end: int) -> bool:
    if end - start == _DRAWN and text.endswith(_SIGNS, 0, start) and text.startswith("==", end):
        return False  # The boundary of a mail's parts, as Python draws them: one in forty passes for a card.
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    return not (before.isalnum() or before in tuple("._-+#/\\%:")) and not (behind.isalnum() or behind in tuple("_-/%"))


def _is_card(value: str) -> bool:
    number = [int(char) for char in value if char.isdecimal()]
    if len(number) not in (13, 15, 16, 19) or not _CARD_START.match("".join(map(str, number))):
        return False
    doubled = [sum(divmod(2 * one, 10)) for one in number[-2::-2]]
    return (sum(number[-1::-2]) + sum(doubled)) % 10 == 0 and len(set(number)) > 1


def _secrets(text: str, code: bytes) -> Iterator[str]:
    if _PRIVATE in text:
        yield bare(_PRIVATE)
    for found in _PASSWORD.finditer(text) if "assword" in text or "wd" in text.lower() else ():
        near = text[max(0, found.start() - 200) : found.end() + 1]
        if ";" in near and found[1].lower() not in _NO_PASSWORD and found[1].strip("*"):
            yield bare(found[1])
    for token in _tokens(code):
        yield from (bare(key[1]) for pattern in _patterns_for(token) if (key := pattern.search(token)))


def _tokens(code: bytes) -> set[str]:
    """Words that are long enough for a key, each once."""
    marked, tokens, at = code.translate(_TOKENS), set[str](), 0
    wanted = b"\x01" * _TOKEN
    while (at := marked.find(wanted, at)) >= 0:
        end = marked.find(b"\x00", at)
        end = len(marked) if end < 0 else end
        if end - at <= _TOKEN_MOST:  # What is longer is something packed.
            tokens.add(code[at:end].decode("latin-1"))
        at = end
    return tokens


def _patterns_for(token: str) -> Iterator[re.Pattern[str]]:
    by_literal, literals = _patterns()
    for found in set(literals.findall(token.lower())):
        yield from by_literal[found]


@lru_cache(maxsize=1)
def _patterns() -> tuple[dict[str, list[re.Pattern[str]]], re.Pattern[str]]:
    """The shapes of keys that are known by their shape alone, by what each begins with."""
    by_literal: dict[str, list[re.Pattern[str]]] = {}
    for vendor in _VENDORS:
        shapes: tuple[Shape, ...] = import_module(f"native_host.detector.rules.secrets.vendors_{vendor}").SHAPES
        for shape in shapes:
            if shape.words or any(len(one) < 3 for one in shape.literals):
                continue
            pattern = re.compile(rf"(?<![0-9A-Za-z_])({shape.body})(?![0-9A-Za-z_])")
            for literal in shape.literals:
                by_literal.setdefault(literal, []).append(pattern)
    chosen = sorted(by_literal, key=len, reverse=True)
    return by_literal, re.compile("|".join(map(re.escape, chosen)))


def load() -> None:
    """The shapes of keys: where documents are read, no module can be opened any more."""
    _patterns()
