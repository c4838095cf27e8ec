"""Dates of birth: a date in any usual form, but only beside a word for birth."""

from __future__ import annotations

import re

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.word_list import words

_MONTHS = "|".join(
    words(
        """
    jan(?:uary|uar|vier|uari)? feb(?:ruary|ruar|ruari)? f[ée]v(?:rier)? mar(?:ch|s|zo|t|zec)? m[äa]rz mrz maart
    apr(?:il|ile)? avr(?:il)? may mai maj maggio mayo mei jun[ei]? juin juni giu(?:gno)? junio jul(?:y|i)?
    juil(?:let)? lug(?:lio)? julio aug(?:ust|ustus)? ao[ûu]t ago(?:sto)? sep(?:t|tember|tembre|tiembre)?
    set(?:tembre|embro)? oct(?:ober|obre|ubre)? okt(?:ober)? ott(?:obre)? out(?:ubro)?
    nov(?:ember|embre|iembre|embro)? dec(?:ember)? dez(?:ember|embro)? d[ée]c(?:embre)? dic(?:embre|iembre)?
    ene(?:ro)? gen(?:naio)? janeiro fevereiro mar[çc]o abr(?:il)? maio junho julho stycznia lutego marca
    kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря
    """
    )
)
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_NUMERIC = rf"(?:{_DAY}|{_MONTH}) ?[./\-·] ?(?:{_DAY}|{_MONTH}) ?[./\-·] ?(?:{_YEAR}|[0-9]{{2}})"
_ISO = rf"{_YEAR} ?[./\-] ?{_MONTH} ?[./\-] ?{_DAY}"
_DAY_FIRST = rf"{_DAY}(?:st|nd|rd|th|er|º|\.)? ?(?:of |de |di |d')?[-/]?(?:{_MONTHS})\.?,?[-/]? ?(?:de |del )?(?:{_YEAR}|'?[0-9]{{2}}\b)"
_MONTH_FIRST = rf"(?:{_MONTHS})\.? (?:the )?{_DAY}(?:st|nd|rd|th)?,? {_YEAR}"
_EASTERN = rf"(?:{_YEAR} ?|(?:明治|大正|昭和|平成|令和) ?(?:[0-9]{{1,2}}|元))[年년] ?{_MONTH} ?[月월] ?{_DAY} ?[日일]"
_DATE = rf"{_ISO}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST}|{_EASTERN}"
_COMPACT = rf"{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01]){{2}}(?:{_YEAR}|[0-9]{{2}})"

_WORDS = (
    *(
        "born",
        "born on",
        "birth",
        "birthday",
        "birthdate",
        "birth date",
        "date of birth",
        "dob",
        "d.o.b",
        "d.o.b.",
        "bday",
        "b-day",
    ),
    *("geboren", "geboren am", "geb", "geb.", "geburtsdatum", "geburtstag", "né", "née", "né le", "née le", "naissance"),
    *(
        "date de naissance",
        "anniversaire",
        "nacido",
        "nacida",
        "nacimiento",
        "fecha de nacimiento",
        "nací",
        "cumpleaños",
        "nato",
        "nata",
    ),
    *(
        "nato il",
        "nata il",
        "nascita",
        "data di nascita",
        "compleanno",
        "nascido",
        "nascida",
        "nascimento",
        "data de nascimento",
    ),
    *("geboortedatum", "geboren op", "geboorte", "verjaardag", "urodzony", "urodzona", "urodzenia", "data urodzenia", "ur"),
    *(
        "narozen",
        "narozena",
        "datum narození",
        "född",
        "födelsedatum",
        "født",
        "fødselsdato",
        "syntynyt",
        "syntymäaika",
        "született",
    ),
    *(
        "születési",
        "născut",
        "născută",
        "data nașterii",
        "γεννήθηκε",
        "γέννησης",
        "ημερομηνία γέννησης",
        "doğum",
        "doğum tarihi",
    ),
    *(
        "родился",
        "родилась",
        "рождения",
        "дата рождения",
        "народився",
        "народження",
        "生年月日",
        "生まれ",
        "出生",
        "出生日期",
        "생년월일",
        "출생",
    ),
    *(
        "ne le",
        "nee le",
        "naiss",
        "fecha nac",
        "fec nac",
        "f nac",
        "data nasc",
        "dt nasc",
        "dn",
        "gebdat",
        "geb datum",
        "nar",
        "г р",
        "д р",
    ),
    *("जन्म", "जन्म तिथि", "تاريخ الميلاد", "مواليد", "תאריך לידה", "ngày sinh", "sinh ngày"),
)
_LABELS = (
    r"dob|d\. ?o\. ?b\.?|birth ?-?_?da(?:te|y)|date[ _]of[ _]birth|geburtsdatum|geb\.?(?: ?am)?|(?:date de )?naiss(?:ance|\.)?"
    r"|fecha de nacimiento|data di nascita|data de nascimento|geboortedatum|生年月日|出生日期"
)
_NUMBER = re.compile(r"[0-9]+")


def is_date(value: str) -> bool:
    """Whether a numeric date has a day and a month in some order, and no year is impossible."""
    numbers = [int(number) for number in _NUMBER.findall(value)]
    years = [number for number in numbers if number > 31]
    if any(99 < year < 1890 or year > 2035 for year in years):
        return False
    small = [number for number in numbers if number <= 31][:2]
    return len(numbers) < 3 or min(small or [1]) <= 12


RULES = (
    Rule(
        name="date_of_birth",
        entity=Entity.DATE_OF_BIRTH,
        pattern=rf"(?:^|[^\pL\pN./-]|[은는이가はがの是为為])(?P<value>{_DATE})(?:[^\pL\pN/]|[\x{{ac00}}-\x{{d7a3}}でのに生]|$)",
        score=0.5,
        validate=is_date,
        context=_WORDS,
        needs_context=True,
        context_score=0.9,
        context_chars=40,
        context_chars_after=14,
    ),
    Rule(
        name="date_of_birth_compact",
        entity=Entity.DATE_OF_BIRTH,
        pattern=rf"(?:^|[^\pL\pN])(?:{_LABELS})[\"']?\s{{0,2}}[:=#-]?\s{{0,2}}[\"']?(?P<value>{_COMPACT})(?:[^\pL\pN/.-]|[.]?$|[.]\s)",
        score=0.85,
        prefilter=("dob", "d.o.b", "birth", "geburtsdatum", "geb", "nai", "naci", "nasci", "geboorte", "生年月日", "出生"),
    ),
    Rule(
        name="date_of_birth_signed",
        entity=Entity.DATE_OF_BIRTH,
        pattern=(
            # "b." opens the second line of many a list, and a star every line: neither counts at the start of a later line.
            rf"(?:(?:\A[ \t]{{0,4}}|(?-i:\p{{Lu}})[\pL'’.-]*,?[ \t]{{1,3}}|\()(?-i:b)\. ?|[\pL,(;] ?\* ?|(?:\A|[\r\n])\*|(?:^|[\s(,])geb\.? ?(?:am )?)"
            rf"(?P<value>{_DATE})(?:[^\pL\pN/]|$)"
        ),
        score=0.8,
        prefilter=("b.", "*", "geb"),
        validate=is_date,
    ),
    Rule(
        name="date_of_birth_eastern",
        entity=Entity.DATE_OF_BIRTH,
        # Not 生放送, a live broadcast, nor 先生.
        pattern=rf"(?:^|[^\pN])(?P<value>{_EASTERN}) ?生(?:まれ|[^\pL]|$)",
        score=0.85,
        prefilter=("生",),
    ),
)
