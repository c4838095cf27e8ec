"""A text taken apart once for all features: words, sentences, numbers, names, placeholders. Linear in its length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from native_host.judge.answer.function_words import FUNCTION_WORDS, NEGATIONS, NUMBER_WORDS

LONGEST = 20_000  # code points; of a longer text the beginning and the end are read
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:/]\d+)*|[\u3040-\u30ff\u4e00-\u9fff]")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,:]\d+)*(?![\w])|\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)\]*]*\s+|\n+")
_PLACEHOLDER = re.compile(r"\[[A-Z][A-Z_]{1,24}_\d{1,7}\]")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|z\.B|bzw|Nr|ca|M|Mme|Sr|Sra|\d{1,2}|[A-Z])\.$")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.):]|[a-zA-Z][.)])\s+")
_STEM = 5
_LONGEST_ABBREVIATION = 6


def stem(word: str) -> str:
    """What words of one family share, roughly and in any language: accents and case apart, the first letters."""
    return word.casefold()[:_STEM] if not word[0].isdigit() else word


@dataclass(frozen=True, repr=False)
class Wording:
    text: str

    @classmethod
    def of(cls, text: str) -> Wording:
        text = text.strip()
        return cls(text if len(text) <= LONGEST else f"{text[: LONGEST * 3 // 4]}\n{text[-LONGEST // 4 :]}")

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.text)

    @cached_property
    def low(self) -> list[str]:
        return [word.casefold().replace("’", "'") for word in self.words]

    @cached_property
    def with_whole_addresses(self) -> list[str]:
        """As `low`, but what has an at sign or begins as a link is one word: an address said twice is no loop."""
        found: list[str] = []
        for piece in self.text.split():
            is_address = "@" in piece or "://" in piece
            found += ["".join(_WORD.findall(piece))] if is_address else _WORD.findall(piece)
        return [word.casefold().replace("’", "'") for word in found]

    @cached_property
    def content(self) -> set[str]:
        """Stems of what is neither a function word nor a number."""
        return {stem(w) for w in self.low if w not in FUNCTION_WORDS and not w[0].isdigit() and len(w) > 1}

    @cached_property
    def numbers(self) -> set[str]:
        """As digits alone, so that "1,200", "1.200" and "1200" are the same; words up to twelve and tens count too."""
        bare = {re.sub(r"[.,:]0+$", "", number) for number in _NUMBER.findall(self.placeheld)}
        found = {re.sub(r"[.,:]", "", number).lstrip("0") or "0" for number in bare}
        return found | {NUMBER_WORDS[w] for w in self.low if w in NUMBER_WORDS}

    @cached_property
    def digits(self) -> set[str]:
        """Numbers written in digits, as above."""
        bare = {re.sub(r"[.,:]0+$", "", number) for number in _NUMBER.findall(_without_items(self.placeheld))}
        return {re.sub(r"[.,:]", "", number).lstrip("0") or "0" for number in bare}

    @cached_property
    def placeholders(self) -> set[str]:
        return set(_PLACEHOLDER.findall(self.text))

    @cached_property
    def placeheld(self) -> str:
        """Without placeholders: their numbers are no numbers of the text."""
        return _PLACEHOLDER.sub(" ", self.text)

    @cached_property
    def names(self) -> set[str]:
        """Words with a capital that does not come from a sentence's beginning; in German these are all nouns."""
        found: set[str] = set()
        for sentence in self.sentences:
            for word in _WORD.findall(_PLACEHOLDER.sub(" ", _ITEM.sub("", sentence)))[1:]:
                if word[0].isupper() and len(word) > 2 and word.casefold() not in FUNCTION_WORDS:
                    found.add(stem(word))
        return found

    @cached_property
    def negations(self) -> int:
        return sum(word in NEGATIONS or word.endswith("n't") for word in self.low)

    @cached_property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]

    @cached_property
    def sentences(self) -> list[str]:
        return sentences(self.text)

    @cached_property
    def items(self) -> int:
        """Lines that begin as an item of a list does."""
        return sum(bool(_ITEM.match(line)) for line in self.lines)


def sentences(text: str) -> list[str]:
    found: list[list[str]] = []
    for piece in _SENTENCE_END.split(text):
        piece = piece.strip()
        if not piece:
            continue
        if found and (_ABBREVIATION.search(found[-1][-1][-_LONGEST_ABBREVIATION:]) or piece[0].islower()):
            found[-1].append(piece)
        elif re.search(r"\w", piece):
            found.append([piece])
    return [" ".join(pieces) for pieces in found]


def _without_items(text: str) -> str:
    """Without the numbers that only number the items of a list."""
    return re.sub(r"(?m)^[ \t]*\d{1,2}[.):]\s", "", text)
