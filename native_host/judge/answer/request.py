"""A request as what is asked and the text it is asked about, with the counts and formats that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.judge.answer.function_words import COUNTS
from native_host.judge.answer.language import asked_language, language_of
from native_host.judge.answer.tasks import Task, task_of
from native_host.judge.answer.wording import Wording

_QUOTES = re.compile(r"\"([^\"]{12,})\"|“([^“”]{12,})”|„([^„“”]{12,})[“”]|«([^«»]{12,})»", re.DOTALL)
_LEAST_GIVEN = 4  # words
_SURE = 6  # words that tell their language for sure
_LONGEST_ASKED = 2000  # code points; of a longer one its beginning and its end say what is wanted
_N = r"(?P<n>\d{1,3}|" + "|".join(sorted(COUNTS, key=len, reverse=True)) + ")"
_TO = r"(?:\s*(?:-|–|to|or|bis|oder|à|ou|a|o)\s*(?P<m>\d{1,3}|" + "|".join(sorted(COUNTS, key=len, reverse=True)) + "))?"
_BETWEEN = r"(?:[\s-]+(?!and|und|et|y\b)[^\W\d_]+){0,2}?[\s-]+"
_UNITS = {
    "sentence": r"sentences?|satz|sätzen?|phrases?|frases?|oracion(?:es)?",
    "item": r"bullets?|bullet points?|points?|punkte?|stichpunkte?|items?|ideas?|ideen|steps|options|keywords?|examples?|puces?|idées?"
    r"|viñetas|puntos|tips|reasons|gründe|raisons|razones",
    "word": r"words?|wort|wörter|wörtern|mots?|palabras?",
    "line": r"lines?|zeilen?|lignes?|líneas?|vers|versos|zweizeiler",
}
_COUNT = {unit: re.compile(rf"\b{_N}{_TO}{_BETWEEN}(?:{names})\b", re.IGNORECASE) for unit, names in _UNITS.items()}
_THINGS = re.compile(
    r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|deux"
    r"|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez)\s+[^\W\d_]{3,}",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?:at most|no more than|maximum|max|under|fewer than|less than|up to|höchstens|maximal|unter|weniger als|au plus|maximum|moins"
    r" de|como máximo|máximo|menos de)\b",
    re.IGNORECASE,
)
_FORMATS = {
    "json": r"\bjson\b",
    "table": r"\btab(?:le|elle|la|leau)\b(?!\s+(?:orders|users))",
    "csv": r"\bcsv\b",
    "bullets": r"\bbullet|\bstichpunkt|\bpuces?\b|\bviñetas?\b|aufzählung|\bals liste\b|\bas a list\b",
    "numbered": r"\bnumber(?:ed| them)\b|\bnumerad|\bnummeriert|\bnumérot",
    "code": r"\b(?:python|javascript|sql|html|css|bash|yaml|regular expression|regex|regexp|java|rust|typescript)\b",
    "commas": r"comma[- ]separated|separated by commas|kommas? getrennt|séparés? par des virgules|separad\w+ por comas",
    "lines": r"one per line|per line\b|je zeile|one line per|un\w* por línea|un\w* par ligne|one line a",
    "one_word": r"\b(?:one|single|only the|just the) (?:word|name|number|letter)\b|\bein(?:em)? wort\b|nur das wort|un seul mot|seulement le"
    r" mot|una palabra|solo la palabra|with the number\b|number only|\bone word only",
    "yes_no": r"\byes or no\b|\bja oder nein\b|\boui ou non\b|\bsí o no\b|\btrue or false\b",
}
_FORMAT = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _FORMATS.items()}
_CHOICES = re.compile(
    r"(?:[\"'«„]?([\w-]+)[\"'»“]?,\s*)?[\"'«„]?([\w-]+)[\"'»“]?,?\s+(?:or|oder|ou|o)\s+[\"'«„]?((?:not )?[\w-]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a unit: `least` and `most`, each inclusive."""

    unit: str
    least: int
    most: int


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """`given` is empty where nothing is pasted. `language`: that of the answer asked for, null where it cannot be told."""

    whole: Wording
    instruction: Wording
    given: Wording
    language: str | None
    given_language: str | None
    task: Task
    formats: frozenset[str]
    counts: tuple[Count, ...]
    choices: tuple[str, ...]


def read_request(prompt: str) -> Request:
    whole = Wording.of(prompt)
    asked, given_text = _parted(whole.text)
    if len(asked) > _LONGEST_ASKED:
        asked = f"{asked[: _LONGEST_ASKED * 3 // 4]} {asked[-_LONGEST_ASKED // 4 :]}"
    instruction, given = Wording.of(asked), Wording.of(given_text)
    formats = frozenset(name for name, pattern in _FORMAT.items() if pattern.search(asked))
    given_language = language_of(given.low, given.text) if given.text else None
    language = asked_language(asked) or _spoken(instruction, whole) or given_language
    choices = _choices(asked) if formats & {"yes_no", "one_word"} or task_of(asked) is Task.CLASSIFY else ()
    return Request(whole, instruction, given, language, given_language, task_of(asked), formats, _counts(asked), choices)


def _spoken(instruction: Wording, whole: Wording) -> str | None:
    """The request's language: a few words may be of two languages, and then what follows them decides."""
    of_asked = language_of(instruction.low, instruction.text)
    of_whole = language_of(whole.low, whole.text)
    return of_asked or of_whole if len(instruction.words) >= _SURE else of_whole or of_asked


def _parted(text: str) -> tuple[str, str]:
    """What is asked, and what it is asked about: quoted, after a blank line, after a colon, or on the lines below."""
    quoted = [next(filter(None, match.groups())) for match in _QUOTES.finditer(text)]
    if quoted and sum(len(piece.split()) for piece in quoted) >= _LEAST_GIVEN:
        return _QUOTES.sub(" ", text), "\n".join(quoted)
    for mark in ("\n\n", ":\n", "\n"):
        head, _, tail = text.partition(mark)
        if tail and len(tail.split()) >= _LEAST_GIVEN and len(head.split()) > 1:
            return head, tail
    match = re.search(r":\s+(?=\S)", text)
    if match and len(text[match.end() :].split()) >= _LEAST_GIVEN and match.start() > 8:
        return text[: match.start()], text[match.end() :]
    return text, ""


def _number(word: str) -> int:
    return int(word) if word.isdigit() else COUNTS[word.casefold()]


def _counts(asked: str) -> tuple[Count, ...]:
    found: list[Count] = []
    for unit, pattern in _COUNT.items():
        match = pattern.search(asked)
        if match is None:
            continue
        n = _number(match["n"])
        is_most = bool(_AT_MOST.search(asked[max(0, match.start() - 18) : match.end() + 16]))
        most = _number(match["m"]) if match["m"] else n
        found.append(Count(unit, 0 if is_most else min(n, most), max(n, most)))
    if not any(count.unit in ("item", "line") for count in found):
        match = _THINGS.search(asked)
        if match and not any(count.most == _number(match["n"]) for count in found):
            found.append(Count("thing", _number(match["n"]), _number(match["n"])))
    return tuple(found)


def _choices(asked: str) -> tuple[str, ...]:
    match = _CHOICES.search(asked)
    return tuple(choice.casefold() for choice in match.groups() if choice) if match else ()
