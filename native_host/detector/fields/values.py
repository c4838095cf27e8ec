"""Whether what stands behind a label looks like a value of its kind: a firm, a town, a trade, an illness, an address."""

from __future__ import annotations

import re

from native_host.detector.fields import nobody
from native_host.detector.fields.scripts import LETTER, MARKS, is_asked, is_caseless, is_unspaced
from native_host.detector.plain_words import is_plain
from native_host.detector.public.words import folded
from native_host.detector.rules.word_list import words

_DIGIT = re.compile(r"\d")
_CODE = re.compile(r"[_@#$%^*+=~\\<>{}\[\]|`]|::|\w\(|[a-z]\.[a-z]{2}|\w/\w.*/")
# Lists of illnesses have shares and scales: "40 %", "L5/S1", "(IV)".
_CODE_BESIDE_ILLNESS = re.compile(r"[_@#$^*=~\\<>{}|`]|::|[a-z]\(|[a-z]\.[a-z]{3}")
_NET = re.compile(
    r"://|@|\b0x|\b\d{1,3}(?:\.\d{1,3}){3}\b|\blocalhost\b|:\d{2,5}\b|(?:[0-9a-f]{2}[:-]){3}|[0-9a-f]{12}|[{}<>=$\\]|\bbc1"
    r"|\.(?:com|org|net|de|io)\b",
    re.IGNORECASE,
)
# Parts of a country, a town and a street in East Asia.
_EASTERN_PART = re.compile(r"[都道府県市区區郡町村街路巷弄里號号省县縣镇鎮鄉乡]|[시도군구동읍면리로길](?=\s|\d|$)")
_AGE = re.compile(r"\D{0,2}(\d{1,3})\s?(?:[^\W\d_]{1,9}(?: [^\W\d_]{2,8})?)?")
_OLDEST = 120
_MOST_CHARS = 60
_MOST_WORDS_OF_ADDRESS, _LONGEST_ADDRESS, _FEWEST_LETTERS = 16, 120, 4


def is_firm(value: str) -> bool:
    """Whether it may name a firm or another employer."""
    plain = value.strip("«»“”„\"' ")
    if not _is_short(plain, 7) or _CODE.search(plain):
        return False
    if is_unspaced(plain):
        return 2 < len(plain) <= 24 and not is_asked(plain)
    return any(map(_opens_as_a_name, re.findall(r"\w+", plain))) and _is_phrase(plain)


def is_place(value: str) -> bool:
    """Whether it may name a town or a country."""
    if not _is_short(value, 4) or _DIGIT.search(value) or _CODE.search(value):
        return False
    if is_unspaced(value):
        return 2 <= len(value) <= 14 and not is_asked(value)
    return _opens_as_a_name(value) and _is_phrase(value)


def is_trade(value: str) -> bool:
    """Whether it may say what somebody does for a living."""
    if not _is_short(value, 5) or _DIGIT.search(value) or _CODE.search(value):
        return False
    if is_unspaced(value):
        return 2 <= len(value) <= 14 and not is_asked(value)
    return _is_phrase(value)


def is_illness(value: str) -> bool:
    """Whether it may name what somebody has: no words of a sentence, nor of a machine or a plant."""
    if not _is_short(value, 8) or _CODE_BESIDE_ILLNESS.search(value):
        return False
    if is_unspaced(value):
        return (
            2 <= len(value) <= 20 and not is_asked(value) and not any(word in value for word in nobody.OF_MACHINES_UNSPACED)
        )
    return _is_phrase(value) and nobody.OF_MACHINES.isdisjoint(re.split(r"[\s,/]+", folded(value)))


def is_address(value: str) -> bool:
    """Whether it may be a postal address: words and a number, or what the parts of a town are called in East Asia."""
    letters = sum(map(str.isalpha, value))
    if letters < _FEWEST_LETTERS or len(value) > _LONGEST_ADDRESS or _NET.search(value):
        return False
    if is_unspaced(value):
        return not is_asked(value) and len(_EASTERN_PART.findall(value)) + bool(_DIGIT.search(value)) >= 2
    parts = value.split()
    if not _DIGIT.search(value) or len(parts) > _MOST_WORDS_OF_ADDRESS or any(map(_is_of_a_sentence, parts)):
        return False
    return any(len(MARKS.sub("", part)) > 2 and _opens_as_a_name(part) for part in parts)


def is_age(value: str) -> bool:
    """Whether it is a number of years that somebody may have lived."""
    found = _AGE.fullmatch(value)
    return found is not None and 0 < int(found[1]) < _OLDEST


def _is_short(value: str, most_words: int) -> bool:
    if nobody.is_nothing(value) or not LETTER.search(value):
        return False
    return len(value) <= _MOST_CHARS and len(value.split()) <= most_words


def _opens_as_a_name(value: str) -> bool:
    return value[0].isupper() or is_caseless(value)


def _is_phrase(value: str) -> bool:
    """Whether it is no sentence and no description of what should stand there."""
    return not any(_is_of_a_sentence(part) or folded(part) in nobody.TYPES for part in value.split())


def _is_of_a_sentence(word: str) -> bool:
    written = word.strip(".,:'\"()&-–")
    bare = written.casefold()
    return bare not in _IN_PHRASES and (bare in _OF_SENTENCES or (is_plain(written) and len(written) > 1))


# In names of firms and illnesses as in sentences.
_IN_PHRASES = frozenset(
    words("""
        and or of the in at for by with without from to on und der die das des bei mit von vom zum zur für im am auf
        ohne nach et de du des la le les à au aux en avec sans sur par y con sin del las los el di e della delle dei
        senza do da dos das com sem em na no van het een met zonder bij op aan i z bez w ve ile và на в с без при и по
        для من في مع على بدون و का की के से और में un une eine einer one second first all end not non open more
    """)
)
_OF_SENTENCES = frozenset(
    words("""
        is are was were be been am has have had do does did can could should would will shall must may might i you he
        she it we they my your his her our their me him them this that these those what when where why how who please
        enter write explain describe use used using ist sind war wird werden kann soll muss ich du er sie wir ihr mein
        dein sein unser bitte geben erkläre schreibe est sont était je tu il elle nous vous mon ton votre notre
        veuillez écrivez expliquez es son era yo usted mi su nuestro escriba explique è sono io lei mio tuo suo nostro
        scrivere spiegare são ele ela meu teu seu nosso escreva zijn waren ik jij hij wij mijn jouw ons schrijf leg
        jest są był ja ty on ona mój twój napisz wyjaśnij için ben sen biz lütfen yaz açıkla tôi bạn là được hãy viết
        это был была я ты он она мы мой твой напишите опишите هو هي أنا أنت اكتب اشرح है हैं था मैं आप लिखें बताएं
    """)
)
