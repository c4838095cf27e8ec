"""Tables of phrases per language, matched over a whole ask with slots for the values in it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property

LANGUAGES = ("en", "de", "fr", "es")

# Letters with these marks are read without them: people type "marz" and "fevrier". Only after a letter, so that no
# mark can join or strike out digits unseen.
_MARKS = re.compile("(?<=[a-z])[\u0300-\u0303\u0308\u0327]")
_SAME = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u00b4": "'", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u0153": "oe"}
)
# A comma, colon or question mark before a space parts clauses and carries no meaning of its own; a full stop does so
# after three letters or digits ("1990. How old"), but not in "29. März".
_PAUSES = re.compile(r"(?<=[^\s*])[,:?;](?= )|(?<=[a-z]) :(?= )|(?<=[a-z0-9]{3})\.(?= )|\.{3}(?= )")
# "Can you tell me" loses its first words as a courtesy; what is left of it asks for nothing either.
_TELL = re.compile(r"(?:(?:please )?(?:tell me|sagen|sag mir|mir sagen|me dire|dire|dis-moi|dis moi|decirme|dime)),? ")
_SLOT = re.compile(r"\{(\w+)\}")


class Ambiguous(Exception):
    """A value has two readings, and nothing settles which is meant."""


def plain(ask: str) -> str:
    """`ask` in lower case, without accents, with one kind of apostrophe and dash and single spaces."""
    folded = unicodedata.normalize("NFD", ask.translate(_SAME).casefold())
    return " ".join(unicodedata.normalize("NFC", _MARKS.sub("", folded)).split())


def without_pauses(text: str) -> str:
    return " ".join(_PAUSES.sub("", text).split())


class Phrases:
    """One tool's phrases: language to templates, in which `{x}` stands for the pattern of slot x."""

    def __init__(
        self, templates: Mapping[str, Sequence[str]], slots: Mapping[str, str], *, keep_pauses: bool = False
    ) -> None:
        self._keep_pauses = keep_pauses
        self._templates = templates
        self._slots = slots

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Compiled on first use: hundreds of patterns would hold up the start."""
        return tuple(
            (language, _compiled(_filled(template, self._slots)))
            for language in LANGUAGES
            for template in self._templates.get(language, ())
        )

    def first(self, ask: str, take: Callable[[str, Mapping[str, str]], str | None]) -> str | None:
        """What `take(language, slots)` makes of the first phrase that it accepts; null once one of them is ambiguous."""
        text = plain(ask)
        if not self._keep_pauses:
            text = without_pauses(text)
        text = _TELL.sub("", text, count=1) if _TELL.match(text) else text
        try:
            for language, pattern in self._patterns:
                match = pattern.fullmatch(text)
                if match:
                    slots = {
                        name.partition("__")[0]: value for name, value in match.groupdict().items() if value is not None
                    }
                    taken = take(language, slots)
                    if taken is not None:
                        return taken
        except Ambiguous:
            return None
        return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Once, however many tools and makings of one tool ask with the same words."""
    return re.compile(pattern, re.ASCII)


def _filled(template: str, slots: Mapping[str, str]) -> str:
    """A slot that stands in two alternatives of a template gets a group of its own in each: x, x__1."""
    count: Counter[str] = Counter()

    def group(found: re.Match[str]) -> str:
        name = found[1]
        if name not in slots:
            return found[0]
        count[name] += 1
        return f"(?P<{name}{f'__{count[name]}' if count[name] > 1 else ''}>{slots[name]})"

    return _SLOT.sub(group, template)
