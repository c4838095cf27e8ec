"""A request as what is compared: the words of its line that count, in order, and all that was pasted, by its digest."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field

from native_host.answerer.repeat.attached import means_what_is_attached
from native_host.answerer.repeat.code_tokens import code_tokens
from native_host.answerer.repeat.language import Language, words
from native_host.answerer.repeat.languages.choose import LANGUAGES, language_of
from native_host.answerer.repeat.openings import opened
from native_host.answerer.repeat.order import fronted, ordered
from native_host.answerer.repeat.refusals import hangs_on_what_was_said, refusal
from native_host.answerer.repeat.tokens import Token, tokens
from native_host.answerer.repeat.wording import spelt, worded

MOST_CHARS = 200_000  # Beyond it comparing is not worth a person's wait.
_END, _SHORT = 400, 300
_WORKS_ON = words("<translate> <summarise> <convert>")
_WORKS = words("""
    fix correct rewrite rephrase paraphrase proofread explain classify extract sort count turn format shorten
    simplify improve edit check find korrigiere verbessere sortiere erkläre corrige corrigez reformule
    explique corrige ordena explica mejora
""")
_LONGEST_LINE = 1_200  # A longer line is prose: it is compared as it stands.
# Says that a question comes, and nothing of it.
_ANNOUNCED = re.compile(
    r"^\s*(?:(?:hi|hello|hey|hallo|bonjour|hola)[,!.]?\s+)?(?:just )?(?:(?:a |one )?(?:quick |short |simple )?question"
    r"|please|bitte|(?:kurze |eine )?frage"
    r"|(?:petite |une )?question|s'il (?:te|vous) plaît|(?:una )?pregunta|por favor)\s*:\s+(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, read as a request. `refused`: why its answer is never offered again, if so. `code`: see `code_tokens`."""

    head: str = field(repr=False)
    tokens: tuple[Token, ...] = field(repr=False)
    asks: bool
    refused: str
    language: str
    code: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Request:
    """`ask`: the line that asks. `material`: a digest of all that stands beside it. `refused`: a code, empty where none."""

    ask: Line = field(repr=False)
    material: str
    refused: str


_NOTHING = Line("", (), False, "", "")


def request(text: str) -> Request:
    """What is compared of a text. Blank lines at its ends and blanks at its lines' ends say nothing."""
    if len(text) > MOST_CHARS:
        return Request(_NOTHING, "", "too_long")
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n")]
    if not lines[0]:
        return Request(_NOTHING, "", "empty")
    place = 0 if _is_asked_first(lines) else len(lines) - 1
    asked, behind = _parted(lines[place])
    pasted = lines[:place] + lines[place + 1 :]
    ask = _asked(asked, bool(behind or pasted))
    refused = (
        ask.refused
        or _refused_beside(ask, behind)
        or _refused_beside(ask, (pasted[-1 if place == 0 else 0]) if pasted else "")
    )
    return Request(ask, _digest([str(place), behind, *pasted]), refused)


def _asked(line: str, has_material: bool) -> Line:
    plain = read(line, has_material)
    turned = fronted(line, plain.language) if plain.language else line
    return plain if turned == line else read(turned, has_material)


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _is_asked_first(lines: list[str]) -> bool:
    """Whether the first of several lines is the request, and what follows is what it is about."""
    first = lines[0][:_LONGEST_LINE]
    language, _ = _language(first)
    if len(lines) == 1 or first.endswith((":", "?")) or language is None:
        return True
    head, rest, asks = opened(language, tokens(first, language.contractions), first)
    return bool(head) or asks or (bool(rest) and rest[0].form in language.tasks | language.questions)


def _parted(line: str) -> tuple[str, str]:
    """What is asked and, behind a colon, of what. The second is compared letter by letter."""
    line = _ANNOUNCED.sub("", line)
    match = re.match(r"[^:\n\"`\u201c\u201e\u00ab]{1,300}:(?=\s+\S)", line)
    return (match[0], line[match.end() :].strip()) if match else (line, "")


def read(line: str, has_material: bool) -> Line:
    """`line`: without what is behind its colon. `has_material`: whether something was pasted beside it."""
    line = unicodedata.normalize("NFC", line)
    language, is_sure = _language(line)
    if language is None:  # What its words for "today" are is not known here.
        return Line("", (), False, "language", "")
    if len(line) > _LONGEST_LINE:
        return _as_it_stands(language, line)
    every = tokens(line, language.contractions, groups=language.code == "en")
    if language.code == "en":
        every = [spelt(token) for token in every]
    if not every:
        return Line("", (), False, "empty", language.code)
    refused = refusal(language, line, every, has_material, is_sure)
    head, rest, asks = opened(language, every, line)
    if not refused and not has_material and not head and not asks and hangs_on_what_was_said(language, rest):
        refused = "conversation"
    may_be = (language.code,) if is_sure else tuple(one.code for one in LANGUAGES)
    if not refused and not has_material and means_what_is_attached(line, may_be):
        refused = "conversation"
    said = tuple(ordered(language, head, worded(language, rest)))
    return Line(head, said, asks, refused, language.code, code_tokens(line))


def _language(line: str) -> tuple[Language | None, bool]:
    return language_of(re.findall(r"[^\W\d_]+", line.lower().replace("\u2019", "'")))


def _as_it_stands(language: Language, line: str) -> Line:
    """Prose, of which only the beginning and the end are looked at for what forbids."""
    whole = " ".join(line.split())
    ends = f"{whole[:_END]} \n {whole[-_END:]}"
    refused = refusal(language, ends, tokens(ends, language.contractions), True, True)
    return Line("", (Token(whole, whole, "quotation"),), False, refused, language.code)


def _refused_beside(ask: Line, pasted: str) -> str:
    """What forbids in a short text beside the request, unless that only asks to work on it."""
    works = ask.head in _WORKS_ON or any(token.form in _WORKS for token in ask.tokens[:2])
    if works or not pasted or len(pasted) > _SHORT:
        return ""
    refused = read(pasted, True).refused
    return "" if refused in ("language", "empty") else refused
