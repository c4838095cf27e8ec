"""The words that count, each in one form for all ways to write it: numbers, spelling, synonyms; articles left out."""

from __future__ import annotations

from dataclasses import replace

from native_host.answerer.repeat.language import Language, matched, words
from native_host.answerer.repeat.languages.english_spelling import SPELLINGS, TYPOS
from native_host.answerer.repeat.tokens import Token

# "A few" are some and "few" are hardly any: here the article is the meaning.
_ARTICLE_COUNTS = words("few little lot bit while who same other best worst most least first only one")
_TENS, _UNITS = 20, 10


def worded(language: Language, some: list[Token]) -> list[Token]:
    counted = _numbers(language, some)
    kept = [token for token in _synonyms(language, counted) if token.form not in language.fillers]
    return _without_articles(language, kept)


def spelt(token: Token) -> Token:
    """English: as America spells it, and as it was meant."""
    if token.kind != "word":
        return token
    form = TYPOS.get(token.form, token.form)
    for british, american in SPELLINGS:
        if british in form:
            form = form.replace(british, american)
            break
    for british, american in (
        ("ise", "ize"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ising", "izing"),
        ("isation", "ization"),
        ("isations", "izations"),
        ("yse", "yze"),
        ("ysed", "yzed"),
        ("ysing", "yzing"),
    ):
        if form.endswith(british) and len(form) >= len(british) + 4:
            form = form[: -len(british)] + american
            break
    return replace(token, form=form) if form != token.form else token


def _numbers(language: Language, some: list[Token]) -> list[Token]:
    """Spelled numbers in figures: `twenty five` is 25."""
    out: list[Token] = []
    values = [language.numbers.get(token.form) if token.kind == "word" else None for token in some]
    at = 0
    while at < len(some):
        value, length = values[at], 1
        if value is not None and value >= _TENS and at + 1 < len(some):
            unit = 1 if some[at + 1].form == "one" else values[at + 1]
            if unit is not None and unit < _UNITS:
                value, length = value + unit, 2
        out.append(some[at] if value is None else replace(some[at], form=str(value), kind="number"))
        at += length
    return out


def _without_articles(language: Language, some: list[Token]) -> list[Token]:
    out: list[Token] = []
    article = ""
    for index, token in enumerate(some):
        is_article = token.kind == "word" and token.form in language.articles
        after = some[index + 1] if index + 1 < len(some) else None
        if is_article and after is not None and after.form not in _ARTICLE_COUNTS:
            article = token.form
            continue
        out.append(replace(token, article=article) if article else token)
        article = ""
    return out


def _synonyms(language: Language, some: list[Token]) -> list[Token]:
    out: list[Token] = []
    forms = tuple(token.form if token.kind in ("word", "sign", "literal") else "" for token in some)
    at = 0
    while at < len(some):
        found = matched(language.synonyms, forms, at) if forms[at] else None
        if found is None:
            out.append(some[at])
            at += 1
            continue
        length, target = found
        for form in target:
            out.append(replace(some[at], form=form, kind="word" if form.isalpha() else some[at].kind))
        at += length
    return out
