"""Two lines, word for word: the same, or the first reason why not."""

from __future__ import annotations

from collections import Counter

from native_host.answerer.repeat.language import words
from native_host.answerer.repeat.order import SYMMETRIC
from native_host.answerer.repeat.reading import Line
from native_host.answerer.repeat.tokens import Token

# Another word, or no word, when it is written with a capital (or without one).
_CASED = words("""
    us it who aids may march polish turkey china apple amazon mercury job nice will mark bill rose frank jack
    pat gene ray chad bath
""")
_PLURAL_ONLY = words("""
    moles stools periods colds floaters
    glasses customs arms goods airs news manners spirits pants means looks minutes savings scales shorts sales
    works waters woods forces grounds guts heads hearts hands brains colors times terms sights remains ashes
    belongings brains contents damages earnings effects funds holidays letters premises quarters regards
    riches stairs surroundings thanks jeans scissors species series physics mathematics politics economics
    statistics ethics athletics gymnastics measles mumps rabies diabetes herpes hives shingles rickets does
    has is was goes us as this his thus bus plus gas less gross class cross press stress loss boss mass pass
    glass grass guess miss kiss process access address success business wireless points rights facts reasons
    thoughts feelings relations games wages drinks greens nerves bowels genitals contacts specs papers chips
    crisps fries windows teams maps cookies sheets docs drives rails lives cells cans seconds species reds
    blues
""")
# Beside these it matters how many are meant.
_COUNTING = words("""
    best worst most least only every each all both first last next one single same which largest biggest
    smallest highest lowest greatest longest shortest fastest main top any some several many few much either
    neither another per number how-many count total sum average
""")
_OWNERS = words("my your his her our their its this that these those 's")
_NEGATIONS = words("""
    not no never none without nor neither nothing nobody cannot non un nicht kein keine keinen keiner nie ohne
    nichts weder pas ne jamais sans aucun aucune rien nunca sin ningún ninguna nada tampoco except excluding
    unless
""")
_APART = ({"a", "the"}, {"an", "the"})  # Any of its kind, and the one that both know.
_IRREGULAR = {
    "man": "men",
    "woman": "women",
    "tooth": "teeth",
    "mouse": "mice",
    "goose": "geese",
    "leaf": "leaves",
    "knife": "knives",
    "wife": "wives",
    "shelf": "shelves",
    "person": "people",
}


def difference(a: Line, b: Line) -> str:
    """Empty where both ask the same; else a code."""
    if a.language != b.language:
        return "language"
    if a.head != b.head or a.asks != b.asks:
        return _kind_of(a, b) or "task"
    if len(a.tokens) != len(b.tokens):
        return _kind_of(a, b) or "words"
    counts = any(token.form in _COUNTING or token.form.endswith("est") for token in (*a.tokens, *b.tokens))
    exact = counts or a.language != "en" or not (a.head or a.asks)
    before = ""
    for one, other in zip(a.tokens, b.tokens, strict=True):
        if a.language != "en" and one.article != other.article:
            return "words"  # German articles say who does it to whom, French and Spanish ones which of two words it is.
        if not _same(one, other, exact or before in _OWNERS):
            return _kind_of(a, b) or "words"
        before = one.form
    return _articles(a, b) or _signs(a, b)


def outline(line: Line) -> tuple[object, ...]:
    """What two lines that ask the same have in common, whatever their words."""
    return len(line.tokens), line.head, line.asks, line.language


def _same(a: Token, b: Token, is_exact: bool) -> bool:
    if (a.kind != b.kind and "quotation" in (a.kind, b.kind)) or {a.article, b.article} in _APART:
        return False
    if a.form == b.form:
        return a.form not in _CASED or _cased_alike(a, b)
    return a.kind == b.kind == "word" and not is_exact and (_one_and_many(a, b) or _one_and_many(b, a))


def _cased_alike(a: Token, b: Token) -> bool:
    """At the beginning of a sentence a capital says nothing; WHO in capitals says who it is there, too."""
    if a.raw.isupper() != b.raw.isupper():
        return False
    return a.is_first or b.is_first or a.raw[:1].isupper() == b.raw[:1].isupper()


def _one_and_many(one: Token, many: Token) -> bool:
    """`a file` and `files`: any of its kind, whatever their number."""
    if many.form in _PLURAL_ONLY or len(one.form) < 3 or one.article == "the" or many.article or one.is_name or many.is_name:
        return False
    if _IRREGULAR.get(one.form) == many.form:
        return True
    if one.form.endswith("y") and one.form[-2] not in "aeiou":
        return many.form == one.form[:-1] + "ies"
    if one.form.endswith(("s", "x", "z", "ch", "sh")):
        return many.form == one.form + "es"
    return many.form == one.form + "s"


def _articles(a: Line, b: Line) -> str:
    """`the matter` is not `matter`: where a single word is asked for, the article is half of the question."""
    if len(a.tokens) == 1 and (a.tokens[0].article == "the") != (b.tokens[0].article == "the"):
        return "words"
    return ""


def _signs(a: Line, b: Line) -> str:
    """`ls -l` is not `ls -L`. Of two that are compared, or one or the other, either may be named first."""
    either = a.head in SYMMETRIC or any(token.form == "or" for token in a.tokens)
    return "" if a.code == b.code or (either and sorted(a.code) == sorted(b.code)) else "words"


def _kind_of(a: Line, b: Line) -> str:
    """What the difference is, where it has a name."""
    ones, others = Counter(token.form for token in a.tokens), Counter(token.form for token in b.tokens)
    if a.head == b.head and ones == others:
        return "order" if [token.form for token in a.tokens] != [token.form for token in b.tokens] else "name"
    apart = (ones - others) + (others - ones)
    by_form = {token.form: token for token in (*a.tokens, *b.tokens)}
    if any(by_form[form].kind == "number" for form in apart):
        return "number"
    if any(form in _NEGATIONS for form in apart):
        return "negation"
    if any(by_form[form].kind in ("quotation", "literal") for form in apart):
        return "material"
    return "name" if any(by_form[form].is_name for form in apart) else ""
