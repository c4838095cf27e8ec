"""A request as what is compared: the words of its line that count, in order, and all that was pasted, by its digest."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from native_host.answerer.repeat.language import Language
from native_host.answerer.repeat.languages.choose import language_of
from native_host.answerer.repeat.openings import opened
from native_host.answerer.repeat.order import ordered
from native_host.answerer.repeat.refusals import refusal
from native_host.answerer.repeat.tokens import Token, tokens
from native_host.answerer.repeat.wording import worded

MOST_CHARS = 200_000  # Beyond it comparing is not worth a person's wait.
_END, _SHORT = 400, 300
_WORKS_ON = frozenset(("<translate>", "<summarise>", "<convert>"))
_WORKS = frozenset(
    """fix correct rewrite rephrase paraphrase proofread explain classify extract sort count turn format shorten simplify improve edit check find
    korrigiere verbessere sortiere erkläre corrige corrigez reformule explique corrige ordena explica mejora""".split()
)
_LONGEST_LINE = 1_200  # A longer line is prose: it is compared as it stands.
# Says that a question comes, and nothing of it.
_ANNOUNCED = re.compile(
    r"^\s*(?:(?:hi|hello|hey|hallo|bonjour|hola)[,!.]?\s+)?(?:just )?(?:(?:a |one )?(?:quick |short |simple )?question|please|bitte|(?:kurze |eine )?frage"
    r"|(?:petite |une )?question|s'il (?:te|vous) plaît|(?:una )?pregunta|por favor)\s*:\s+(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, read as a request. `refused`: why its answer is never offered again, if so."""

    head: str = field(repr=False)
    tokens: tuple[Token, ...] = field(repr=False)
    asks: bool
    refused: str
    language: str


@dataclass(frozen=True, slots=True)
class Request:
    """`lines`: as they stand, without blanks at their ends. `tail`: what follows a colon in the only line, as it stands."""

    text: str = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    digest: str


def request(text: str) -> Request:
    """Lines that are blank at either end of the text are left out; the digest is of the whole text as it is left."""
    every = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    while every and not every[0]:
        every.pop(0)
    while every and not every[-1]:
        every.pop()
    whole = "\n".join(every)
    return Request(text, tuple(every), hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest())


def is_asked_first(asked: Request) -> bool:
    """Whether the first of several lines is the request, and what follows is what it is about."""
    first = asked.lines[0].rstrip()
    language, _ = _language(first)
    if len(asked.lines) == 1 or first.endswith((":", "?")) or language is None:
        return True
    head, rest, asks = opened(language, tokens(first, language.contractions), first)
    return bool(head) or asks or (bool(rest) and rest[0].form in language.tasks | language.questions)


def parted(line: str) -> tuple[str, str]:
    """What is asked and, behind a colon, of what. The second is compared letter by letter."""
    line = _ANNOUNCED.sub("", line)
    match = re.match(r"[^:\n\"`\u201c\u201e\u00ab]{1,300}:(?=\s+\S)", line)
    return (match[0], line[match.end() :].strip()) if match else (line, "")


@lru_cache(maxsize=4_096)
def read(line: str, has_material: bool) -> Line:
    """`line`: without what is behind its colon. `has_material`: whether something was pasted beside it."""
    line = unicodedata.normalize("NFC", line)
    language, is_sure = _language(line)
    if language is None:  # What its words for "today" are is not known here.
        return Line("", (), False, "language", "")
    if len(line) > _LONGEST_LINE:
        return _as_it_stands(language, line)
    every = tokens(line, language.contractions, groups=language.code == "en")
    refused = refusal(language, line, every, has_material, is_sure)
    head, rest, asks = opened(language, every, line)
    return Line(head, tuple(ordered(language, head, worded(language, rest))), asks, refused, language.code)


def _language(line: str) -> tuple[Language | None, bool]:
    return language_of(re.findall(r"[^\W\d_]+", line.lower().replace("\u2019", "'")))


def _as_it_stands(language: Language, line: str) -> Line:
    """Prose, of which only the beginning and the end are looked at for what forbids."""
    whole = " ".join(line.split())
    ends = f"{whole[:_END]} \n {whole[-_END:]}"
    refused = refusal(language, ends, tokens(ends, language.contractions), True, True)
    return Line("", (Token(whole, whole, "quotation"),), False, refused, language.code)


def refused_beside(line: str, pasted: str) -> str:
    """What forbids in a short text that was pasted beside `line`, unless that only asks to work on it."""
    words = read(line, True)
    works = words.head in _WORKS_ON or any(token.form in _WORKS for token in words.tokens[:2])
    if works or not pasted or len(pasted) > _SHORT:
        return ""
    return read(pasted, True).refused
