"""Whether what stands behind a label looks like a person's name in its script."""

from __future__ import annotations

import re

from native_host.detector.fields import chinese, korean, nobody, vietnamese
from native_host.detector.fields.given_names import GIVEN_NAMES
from native_host.detector.fields.scripts import HAN_KANA, HANGUL, LETTER, MARKS, is_asked, is_caseless
from native_host.detector.plain_words import is_plain
from native_host.detector.public.words import folded
from native_host.detector.rules.word_list import words

_UNSPACED_NAME = re.compile(rf"{HAN_KANA.pattern}+(?:[ \u3000・=]{HAN_KANA.pattern}+){{0,2}}")
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{1,4}(?: [\uac00-\ud7a3]{1,3})?")
# A particle behind a character and before the next word: "氷はうち".
_IN_A_SENTENCE = re.compile(r"[\u4e00-\u9fff][はをがにでもへのと].")
_KANA = re.compile(r"[\u3041-\u30ff・ \u3000]+")
_WORD = re.compile(r"[^\W\d_]+\.?(?:['’ʼ`\-‐.][^\W\d_]+\.?)*")
_INNER_CAPITAL = re.compile(r"[a-zà-ÿ][A-Z]")
_WITH_INNER_CAPITAL = re.compile(r"(?:Mc|Mac|Di|De|Du|La|Le|Van|Fitz|D['’]|O['’]|Da|Mb)")
_ELIDED = ("d'", "d’", "l'", "l’")
_PARTICLES = frozenset(
    words("""
        von vom van der den de del della dello dei degli di da do das dos du des d' l' la le el y e i und zu zum zur
        ter ten te op 't bin ibn bint ben al ul af av ap abu bte a/p a/l s/o d/o mac mc dit né née nee geb vda
    """)
)
_TITLES = frozenset(
    words("""
        mr mrs ms miss mx dr prof sir dame madam herr frau hr fr fräulein dipl.-ing ing mag mme mlle m monsieur madame
        mademoiselle sr sra srta don doña dra lic sig signor signora sig.ra dott dott.ssa avv geom rag dottor
        dottoressa senhor senhora dona eng dhr mevr mw drs ir meneer mevrouw pan pani mgr inż bay bayan sayın av uz
        ông bà anh chị cô bs ths гн г-н г-жа господин госпожа доктор д-р السيد السيدة الدكتور الدكتورة د الأستاذ
        الأستاذة أ श्री श्रीमती डॉ कुमारी सुश्री
    """)
)
_BEHIND = re.compile(r" ?(?:さん|様|さま|氏|殿|先生|씨|님|선생님|女士|小姐|同志|老师)$")
_MOST_WORDS, _MOST_CHARS, _MOST_UNSPACED = 5, 60, 12
_VIETNAMESE = frozenset(map(folded, vietnamese.FAMILY_NAMES))


def name_span(value: str, *, is_part: bool = False) -> tuple[int, int] | None:
    """Where in `value` a person's name stands, without a title before or behind it; None where there is none.

    Where one word of a name `is_part` of it, that may be a word of every day: "Surname: Winter".
    """
    start, end = 0, len(value)
    behind = _BEHIND.search(value)
    if behind is not None and behind.start() > 0:
        end = behind.start()
    for title in re.finditer(r"\S+\s+", value):
        if title.start() != start or title[0].strip().rstrip(".").casefold() not in _TITLES:
            break
        start = title.end()
    name = value[start:end]
    return (start, end) if 0 < len(name) <= _MOST_CHARS and _is_name(name, is_part) else None


def word_count(name: str) -> int:
    """The words of a name without its particles; one without spaces has two from its second character on."""
    if HAN_KANA.match(name) or HANGUL.match(name):
        return 2 if len(name) > 1 else 1
    return sum(word.casefold() not in _PARTICLES for word in name.replace(",", " ").split())


def is_known_name(name: str) -> bool:
    """Whether a word of it is a given name of some language, or it opens with a family name where those come first."""
    if HANGUL.match(name):
        return len(name.replace(" ", "")) in (3, 4) and name[0] in korean.FAMILY_NAMES
    if HAN_KANA.match(name):
        is_japanese = 3 <= len(name) <= 6 and not (_KANA.fullmatch(name) or _IN_A_SENTENCE.search(name))
        return _is_chinese(name) or is_japanese
    parts = [part for part in re.split(r"[\s,‐-]+", folded(name)) if part]
    if len(parts) > 1 and parts[0] in _VIETNAMESE and not name.isascii():
        return True
    return any(part in GIVEN_NAMES for part in parts)


def is_sample(name: str) -> bool:
    """Whether it is one of the names that stand for no one."""
    plain = " ".join(folded(name).replace("-", " ").replace(",", " ").split())
    return plain in nobody.SAMPLES or not nobody.SAMPLE_FAMILIES.isdisjoint(plain.split())


def is_common_sample(name: str) -> bool:
    """Whether it is a name of samples that many people have."""
    return " ".join(folded(name).split()) in nobody.COMMON_SAMPLES


def is_sample_given(name: str) -> bool:
    """Whether it is a given name that samples of code have."""
    return folded(name) in nobody.SAMPLE_GIVEN


def _is_chinese(name: str) -> bool:
    if name[:2] in chinese.DOUBLE_FAMILY_NAMES:
        return len(name) in (3, 4)
    return name[0] in chinese.FAMILY_NAMES and len(name) in (2, 3)


def _is_name(name: str, is_part: bool) -> bool:
    if any(map(str.isdigit, name)) or nobody.is_nothing(name) or folded(name) in nobody.PLACES:
        return False
    if HAN_KANA.match(name):
        is_one = _UNSPACED_NAME.fullmatch(name) is not None and len(name) <= _MOST_UNSPACED
        return is_one and not is_asked(name) and not is_plain(name)
    if HANGUL.match(name):
        return _HANGUL_NAME.fullmatch(name) is not None and not is_plain(name)
    parts = name.split()
    first = folded(parts[0]) if parts else ""
    loose = is_part or (first in GIVEN_NAMES and len(parts) > 1)
    if not 1 <= len(parts) <= _MOST_WORDS or not all(_is_name_word(part, loose) for part in parts):
        return False
    carrying = [part for part in parts if part.casefold() not in _PARTICLES]
    if not any(len(MARKS.sub("", part).rstrip(".")) > 1 for part in carrying):
        return False
    return not (all(part.isupper() for part in carrying) and sum(map(len, carrying)) < 5)


def _is_name_word(word: str, loose: bool) -> bool:
    """`loose`: a word that is also a thing's may be a family name here, as in "Kerstin Wolf"."""
    if word.casefold() in _PARTICLES:
        return True
    plain = folded(word).rstrip(".")
    forbidden = nobody.NEVER_NAMES if loose else nobody.NOT_NAMES
    if _WORD.fullmatch(MARKS.sub("", word)) is None or plain in forbidden or is_plain(word.rstrip(".")):
        return False
    if _INNER_CAPITAL.search(word) and not _WITH_INNER_CAPITAL.match(word):
        return False
    return LETTER.match(word) is not None and (word[0].isupper() or word.casefold().startswith(_ELIDED) or is_caseless(word))
