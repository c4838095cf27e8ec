"""Pasted material as items: its lines, or what commas, semicolons or spaces part on one line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from native_host.answerer.request import Reading
from native_host.answerer.specialists.reading_phrases import plain

NUMBER = re.compile(r"[+\-\u2212]?(?:\d[\d.,\u2019'\u202f\u00a0]*\d|\d|[.,]\d+)")
_BULLET_OR_INDENT = re.compile(r"[ \t]*(?:[-*+\u2022\u2013][ \t]+(?=\S))?")
_NUMBERED = re.compile(r"\s*\(?(?:\d{1,4}|[a-zA-Z])[.)]\s+\S")
# A line that says more about what to do, or that ends the message: material with it is not wholly data.
_MORE_TO_DO = re.compile(
    r"(?:(?:but|and|then|also|except|excluding|including|exclude|include|not counting"
    r"|ignore|ignoring|don'?t|do not|without|make sure|please|pls|explain"
    r"|translate|respond|reply|answer"
    r"|instead|use|keep|skip|leave|return|output|can you|could you|after that|then"
    r"|aber|und|dann|danach|außer|ausser|ohne|bitte|ignoriere|behalte|beachte|anschließend|erkläre|übersetze"
    r"|kannst du|wobei"
    r"|mais|puis|ensuite|sauf|sans|garde|ne pas|explique|traduis|peux-tu|merci de"
    r"|pero|luego|después|excepto|salvo|sin|ignora|explica|traduce|puedes)\b,? .*\S"
    r"|(?:y|et) \S+ \S.*|(?:here (?:is|are)|here's|hier (?:ist|sind)|voici|aquí (?:está|están|tienes))\b.*"
    r"|.*\b(?:the above|this list|these lines|this text|my list|diese liste|diesen text|cette liste|ce texte"
    r"|esta lista|este texto)\b.*)",
    re.IGNORECASE,
)
_MORE_ABOUT_ITEMS = re.compile(
    r"(?:(?:note that|note:|only|afterwards?|finally|with the|in a|as a|now|next|give|show me|tell|nur|achte"
    r"|lass|gib|seulement|enfin|solo|sólo)"
    r"\b,? .*\s\S+|(?:this is|these are|below|i have|i've|i need|das ist|ich habe|j'ai|tengo)\b.*|.*\bthank you\b.*"
    r"|(?:my|our|list of|meine|mes|mis|lista de|liste (?:de|der|des))\b.*"
    r"|(?:thanks|danke|merci|gracias)\b.*|.*\s(?:thanks|danke|merci|gracias)[.!]+)",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:thank you|thanks|thx|many thanks|vielen dank|danke|merci|muchas gracias|gracias)(?: (?:so much|a lot"
    r"|in advance|beaucoup|schön))?[.!]*",
    re.I,
)
_LABEL = re.compile(
    r"(?:(?:the |my |die |le |la |el )?(?:list|text|input|data|items?|lines?|words?|numbers?|names|string"
    r"|sentence|liste|eingabe|daten|wörter|zahlen|zeilen"
    r"|texte|données|lignes|mots|nombres|lista|texto|datos|líneas|palabras|números|phrase|satz|frase))\s*:",
    re.IGNORECASE,
)
_AND = r"(?:and|or|und|oder|et|ou|y|e|o)"
# Words of an ask that are never an item of a list written inside the ask.
_ASK_WORDS = re.compile(
    r"(?:this|these|those|that|it|them|then|please|and|but|list|sort|reverse|remove|count|not|only|except|all"
    r"|lines?|words?|dann|diese|bitte|und|nicht"
    r"|puis|ces|cette|et|pas|luego|estas|estos|y|no|now|thanks|descending|ascending|alphabetically|order)",
    re.IGNORECASE,
)
_COMMAS = re.compile(rf"\[?(?<![^\s\[])[^\s,;\[\]]+(?:, ?[^\s,;\[\]]+)+(?:,? {_AND} [^\s,;\[\]]+)?\]?(?=\s|$)")
_QUESTION = re.compile(
    r"(?:what|which|how|who|is|are|was|wie|welche[rs]?|wer|ist|sind|combien|quel\w*|qu[e']|comment|est-ce"
    r"|cu[a\u00e1]\w+|qu[e\u00e9]|c[o\u00f3]mo)\b",
    re.IGNORECASE,
)
_SPACED_NUMBERS = re.compile(rf"(?<!\S){NUMBER.pattern}(?: {NUMBER.pattern})+(?!\S)")


@dataclass(frozen=True, slots=True)
class Items:
    """`values` in their order, and how they stood: `bullet` before each, `separator` between two, `around` all
    of them.
    """

    values: tuple[str, ...]
    separator: str = "\n"
    bullet: str = ""
    around: tuple[str, str] = ("", "")

    def with_values(self, values: tuple[str, ...] | list[str]) -> Items:
        return replace(self, values=tuple(values))

    @property
    def text(self) -> str:
        return self.around[0] + self.separator.join(self.bullet + value for value in self.values) + self.around[1]


def clean(material: str, prose: bool = False) -> str | None:
    """The material without a label and thanks around it; null where a line of it may be a part of the ask.

    `prose`: a text, in which sentences are data; a label before it is not taken off, for it may have been quoted.
    """
    lines = material.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), len(lines))
    lines = _without_end(lines[first:])
    if len(lines) > 2 and not lines[-2].strip() and _THANKS.fullmatch(lines[-1].strip()):
        lines = _without_end(lines[:-2])
    if not lines:
        return None
    label = _LABEL.match(lines[0].strip())
    if label and prose:
        return None
    if label:
        if any(re.match(r"\s*[^\W\d_]+\s*:\s", line[:200]) for line in lines[1:]):
            return None
        rest = lines[0].strip()[label.end() :].strip()
        lines = [rest] * bool(rest) + lines[1:]
        while lines and not lines[0].strip():
            lines = lines[1:]
    if not lines:
        return None
    for end in {lines[0].strip(), lines[-1].strip()}:
        if _MORE_TO_DO.fullmatch(end[:400]) or (not prose and _MORE_ABOUT_ITEMS.fullmatch(end[:400])):
            return None
    if len(lines) > 1 and (lines[0].rstrip().endswith((":", "\uff1a")) or _THANKS.fullmatch(lines[-1].strip())):
        return None
    return "\n".join(lines)


def says_more(line: str) -> bool:
    """Whether a line of a text reads as a part of the ask, or as thanks."""
    return _MORE_TO_DO.fullmatch(line.strip()[:400]) is not None or _THANKS.fullmatch(line.strip()) is not None


def _without_end(lines: list[str]) -> list[str]:
    last = next((place for place in range(len(lines), 0, -1) if lines[place - 1].strip()), 0)
    return lines[:last]


def read_items(material: str, by_spaces: bool = False, numbered: bool = False) -> Items | None:
    """Lines; of one line, what commas or semicolons part, or spaces where asked or all are numbers. Null where "
    "it is not clear.

    `numbered`: lines that bear numbers of their own, or are indented differently, are taken as they stand.
    """
    text = clean(material)
    if text is None:
        return None
    lines = [line.rstrip() for line in text.split("\n")]
    if len(lines) > 1:
        if any(not line.strip() for line in lines) or all(line.endswith((",", ";")) for line in lines[:-1]):
            return None
        if not numbered and sum(_NUMBERED.match(line) is not None for line in lines) >= 2:
            return None
        # A Markdown table and brackets over several lines are more than their lines.
        if lines[0].lstrip().startswith("|") or lines[0].strip() in ("[", "{", "("):
            return None
        bullets = {_BULLET_OR_INDENT.match(line)[0] for line in lines}  # type: ignore[index]
        if len(bullets) > 1:
            return Items(tuple(lines)) if numbered else None
        bullet = bullets.pop()
        return Items(tuple(line[len(bullet) :] for line in lines), bullet=bullet)
    return _one_line(lines[0].strip(), by_spaces)


def _one_line(line: str, by_spaces: bool) -> Items | None:
    around = ("", "")
    for opening, closing in ("[]", "{}", "()"):
        if line[:1] == opening and line[-1:] == closing and opening not in line[1:] and closing not in line[:-1]:
            line, around = line[1:-1].strip(), (opening, closing)
    if not around[0] and line.endswith((".", "!", "?", ",", ";")):
        bare = line[:-1].rstrip()
        # The stop at the end of a list in one sentence.
        if line.endswith(".") and not re.search(r"[.!?]", re.sub(r"(?<=\d)\.(?=\d)", "", bare)) and "," in bare:
            line = bare
        else:
            return None
    for mark in "[]{}":
        if mark in line:
            return None
    if ";" in line:
        values = line.split(";")
        commas = [value for value in values if "," in value]
        if commas and not all(NUMBER.fullmatch(value.strip()) for value in values):
            return None
        return _items(values, "; " if "; " in line else ";", around)
    if "," in line:
        spaced = ", " in line
        if spaced and re.search(r",(?! )", line):
            return None
        values = line.split(", " if spaced else ",")
        last = _last(values)
        return None if last is None else _items(last, ", " if spaced else ",", around)
    for separator in ("\t", " | ", "|"):
        if separator in line:
            return _items(line.split(separator), separator, around)
    words = line.split()
    if len(words) > 1 and (by_spaces or all(NUMBER.fullmatch(word) for word in words)):
        return _items(words, " ", around)
    return None


def _items(values: list[str], separator: str, around: tuple[str, str]) -> Items | None:
    bare = tuple(value.strip() for value in values)
    return Items(bare, separator, "", around) if len(bare) > 1 and all(bare) else None


def _last(values: list[str]) -> list[str] | None:
    """Parts "c and d" at the end of a list of single words; null where "and" may be within an item."""
    *before, last = (value.strip() for value in values)
    found = re.fullmatch(rf"{_AND} (.+)", last, re.IGNORECASE)
    if found:
        return [*before, found[1]] if before else None
    found = re.fullmatch(rf"(\S+) {_AND} (\S+)", last, re.IGNORECASE)
    if found:
        return [*before, found[1], found[2]] if before and all(" " not in value for value in before) else None
    return None if re.search(rf" {_AND} ", last, re.IGNORECASE) else [*before, last]


def inline(ask: str) -> tuple[str, str] | None:
    """An ask that has its list inside, parted into the ask without it and the list: "sort b, a alphabetically"."""
    for pattern in (_COMMAS, _SPACED_NUMBERS):
        found = list(pattern.finditer(ask))
        if len(found) == 1:
            listed = found[0]
            words = re.split(r"[,\s\[\]]+", listed[0])
            if any(_ASK_WORDS.fullmatch(word) for word in words if not re.fullmatch(_AND, word, re.IGNORECASE)):
                return None
            rest = " ".join(f"{ask[: listed.start()]} {ask[listed.end() :]}".split())
            return plain(rest).rstrip("?! "), listed[0]
    return None


def within(reading: Reading) -> tuple[str, str] | None:
    """The same of a reading; null where a sign or a word that was taken off the ask may be a part of an item."""
    parted = inline(reading.ask)
    if parted is None or not reading.may_lack(parted[1]):
        return parted
    if reading.ask.startswith(parted[1]) and reading.lead:
        return None
    asks = reading.cut == "?" and (reading.lead or _QUESTION.match(reading.ask))
    return parted if (asks or reading.cut == ".") and reading.cut not in parted[1] else None


def fenced(text: str, language: str = "") -> str:
    """A fenced block whose fence is longer than any run of backticks in the text (CommonMark 4.5)."""
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    return f"{fence}{language}\n{text}\n{fence}"
