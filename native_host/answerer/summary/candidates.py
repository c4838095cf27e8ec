"""The sentences of a text that may stand in its summary, each with what it carries."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from native_host.answerer.summary.cues import Cues, cues_of
from native_host.answerer.summary.letters import is_pleasantry, matter
from native_host.answerer.summary.sentences import Sentence, sentences
from native_host.answerer.summary.words import content_stems, words

_FULL_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f][\"'\u2019\u201d\u201c\u00bb)\]\u300d]*$")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Not understood without the sentence before.
_HANGS = re.compile(
    r"(?:he|she|it|they|this|that|these|those|however|but|then|also|such|moreover|therefore|er|sie|es|das|dies\w*|jedoch"
    r"|aber|dann|auch"
    r"|au\u00dferdem|deshalb|il|elle|ils|elles|cela|ce|cependant|mais|aussi|\u00e9l|ella|ellos|eso|esto|sin embargo|pero"
    r"|adem\u00e1s)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Candidate:
    """`text` as a summary shows it, on one line; `hangs`: it leans on the sentence before, number `order - 1`."""

    sentence: Sentence
    order: int
    text: str = field(repr=False)
    cues: Cues
    hangs: bool


def candidates(text: str, language: str) -> list[Candidate]:
    """In the order of the text, without headings, greetings, signatures, introductions of lists and repetitions."""
    found: list[Candidate] = []
    seen: set[tuple[str, ...]] = set()
    for order, sentence in enumerate(sentences(matter(text))):
        shown = sentence.of(text)
        cues = cues_of(shown, is_german=language == "de")
        stems = tuple(content_stems(shown))
        if not stems or stems in seen or not _says_something(shown, sentence.is_item, cues):
            continue
        seen.add(stems)
        found.append(Candidate(sentence, order, shown, cues, _HANGS.match(shown) is not None))
    return found


def _says_something(shown: str, is_item: bool, cues: Cues) -> bool:
    if _EAST_ASIAN.search(shown):
        return len(shown) >= 8 and _FULL_END.search(shown) is not None
    count = len(words(shown))
    if shown.endswith(":") or not 2 < count <= _MOST_WORDS:
        return False
    if is_pleasantry(shown) and not (cues.dates or cues.amounts):
        return False
    return _FULL_END.search(shown) is not None or is_item or count > 8 or (count > 4 and ": " in shown)
