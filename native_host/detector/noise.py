"""What the model says and nobody could mean: taken out before it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.contract.reading import Reading
from native_host.detector.fields.nobody import is_sample
from native_host.detector.little_words import is_before_a_date, is_machine, with_its_article, without_article
from native_host.detector.plain_words import is_plain
from native_host.detector.rules.word_list import words

# Latin, Cyrillic, Arabic, Devanagari, Han, kana, Hangul: what the model was trained with (scripts/lib/corpus).
_LEARNT = re.compile(
    r"[A-Za-zªº\u00c0-\u02ff\u1e00-\u1eff\u0400-\u052f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"
    r"\u0900-\u097f\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\uff21-\uff9f\U00020000-\U0003134f]"
)
_TODAY = frozenset(
    {
        *(
            "today",
            "now",
            "tonight",
            "heute",
            "jetzt",
            "aujourd'hui",
            "aujourd’hui",
            "maintenant",
            "hoy",
            "ahora",
            "oggi",
            "adesso",
        ),
        *("hoje", "agora", "vandaag", "nu", "dziś", "dzisiaj", "teraz", "сегодня", "сейчас", "bugün", "şimdi", "hôm nay"),
        *("今日", "今", "今天", "现在", "오늘", "지금", "आज", "अब", "اليوم", "الآن"),
    }
)
# "14.90" is an amount; "14.30" may be a time or a day, so it is left.
_CENTS = re.compile(r"([0-9]{1,9})\.([0-9]{2})")
_LAST_DAY, _LAST_MINUTE = 31, 59
_DATES = frozenset({Entity.DATE_TIME.value, Entity.DATE_OF_BIRTH.value})
_DECIMAL = re.compile(r"[0-9]{1,3}[.,][0-9]{1,3}")
_OF_A_NUMBER = "0123456789.,"
_LONGEST_NUMBER = 16
# These are words: without a letter there is none of them.
_NAMES = (Entity.PERSON, Entity.NRP, Entity.ORGANIZATION, Entity.OCCUPATION, Entity.TITLE)
_OF_LETTERS = frozenset(one.value for one in _NAMES)
# Of an age, an address or a name half a number says nothing; dates, accounts and measured values are made of such.
_WHOLE_NUMBERS = frozenset(
    one.value for one in (Entity.AGE, Entity.LOCATION, Entity.STREET_ADDRESS, Entity.USERNAME, *_NAMES)
)
# Money, measures and terms in capitals look like names and are nobody's.
_TERMS = frozenset(
    words("""
        AGB API BGB BIP BMI CHF CPU CRM CSV CZK DIY DKK DSGVO DUI EBIT EBITDA ELI5 ERP ETA ETF EUR FAQ FYI GBP GDP GDPR GPT
        HTML HUF INR JPY JSON KPI LLM MBA MRI NDA NOK OKR PDF PLN ROI RSVP SAT SEK SEO SQL TFSA TOEFL TRY UAE URL USD USP
        UTC VAT VPN XML YAML
    """)
)
# "Explain it like I'm five" is said of nobody.
_IDIOM = re.compile(r"(?:like|as if) (?:i['’]?m|i am|i was|i were)(?: an?)?\s*$", re.IGNORECASE)
_HALF_SURE = 0.5
_SHORT_WORD = 3
_FIGURES = 2


def without_noise(reading: Reading, text: str) -> Reading:
    """Without "today" and its like, which say nothing of anybody, guesses in scripts that were never learnt, half a number,
    names without a letter, numbers that are a plain word, words of every sentence that stand alone, articles told as dates
    or with them, machines told as trades, names that stand for no one, and little ones that the model is far from sure of.
    """
    kept: list[Finding] = []
    for name in _names(reading.findings):
        if len(name) > 1 and all(is_plain(text[one.start : one.end]) for one in name):
            continue
        if name[0].type == Entity.PERSON.value and is_sample(text[name[0].start : name[-1].end]):
            continue
        for before, one in zip([None, *name], name, strict=False):
            if not _is_noise(one, text) and (len(name) > 1 or not _is_weak(one, text)):
                kept.append(with_its_article(without_article(one, text), before, text))
    return replace(reading, findings=tuple(kept))


def _names(findings: Sequence[Finding]) -> Iterator[list[Finding]]:
    """What the model told in pieces, together: of one type, no more than a sign apart."""
    name: list[Finding] = []
    for one in findings:
        if name and (name[-1].type != one.type or one.start - name[-1].end > 1):
            yield name
            name = []
        name.append(one)
    if name:
        yield name


def _is_noise(finding: Finding, text: str) -> bool:
    written = text[finding.start : finding.end]
    return (
        (finding.type == Entity.DATE_TIME.value and written.casefold() in _TODAY)
        or any(letter.isalpha() and not _LEARNT.match(letter) for letter in written)
        or (finding.type in _OF_LETTERS and not any(letter.isalpha() for letter in written))
        or (finding.type in _WHOLE_NUMBERS and written.isdigit() and _is_half(finding, text))
        or (finding.type in _DATES and _is_amount(finding, text))
        or is_before_a_date(finding, text)
        or is_machine(finding, text)
        or written in _TERMS
        or (finding.type == Entity.ID_NUMBER.value and written.isalpha() and not written.isupper())
        or (finding.type == Entity.AGE.value and _IDIOM.search(text, max(0, finding.start - 16), finding.start) is not None)
    )


def _is_half(finding: Finding, text: str) -> bool:
    """Whether it is one side of "39,5" or of "3.850"; a row of a table has more commas, or longer numbers."""
    return _DECIMAL.fullmatch(_around(finding, text, _OF_A_NUMBER).rstrip(".,")) is not None


def _is_amount(finding: Finding, text: str) -> bool:
    """Whether it is of a number with two decimals that is neither a day of a month nor a time of day."""
    number = _around(finding, text, "0123456789.").strip(".")
    found = _CENTS.fullmatch(number)
    return found is not None and (int(found[1]) > _LAST_DAY or int(found[2]) > _LAST_MINUTE)


def _around(finding: Finding, text: str, of: str) -> str:
    """The finding with the letters of `of` beside it."""
    start, end = finding.start, finding.end
    while start > 0 and end - start < _LONGEST_NUMBER and text[start - 1] in of:
        start -= 1
    while end < len(text) and end - start < _LONGEST_NUMBER and text[end] in of:
        end += 1
    return text[start:end]


def _is_weak(finding: Finding, text: str) -> bool:
    return _is_little(finding, text) or is_plain(text[finding.start : finding.end])


def _is_little(finding: Finding, text: str) -> bool:
    """A short word in small letters (where there are capitals, names have one), a letter, a figure or two."""
    written = text[finding.start : finding.end]
    if finding.score >= _HALF_SURE:
        return False
    is_word = len(written) <= _SHORT_WORD and written.isalpha() and written.islower()
    if is_word or finding.type == Entity.ID_NUMBER.value:  # Numbers are made of letters and figures.
        return is_word
    if written.isdigit():
        return len(written) <= _FIGURES and finding.type != Entity.MEDICAL.value  # Half a finding of a laboratory is one.
    return len(written) == 1 and written.isascii() and written.isalpha()
