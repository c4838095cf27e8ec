"""What is never answered a second time with the same words: what depends on time, place, chance, or the conversation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.answerer.repeat.language import Language, words
from native_host.answerer.repeat.languages.choose import LANGUAGES
from native_host.answerer.repeat.tokens import Token

_PRONOUNS = {
    "en": words("it they them he she him her its their his hers theirs ones"),
    "de": words("er sie ihn ihm ihr ihnen davon damit dazu darüber"),
    "fr": words("il elle ils elles lui leur leurs y"),
    "es": words("él ella ellos ellas lo le les"),
}
_POSSESSIVES = words("its his her their")
# "It" that stands for nothing: is it safe to, how long does it take, what does it mean to.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|does|did|would|will|can|could|should|makes?|has) it\b(?! (?:in|on|to me|for me)\b)(?: not)? \w+.*"
    r" (?:to|that|if|when|for|of)\b|\bit (?:is|was|takes?|means?) \w+.* (?:to|that|if|when|for)\b"
    r"|\bdoes it (?:take|mean|cost|hurt)\b.* to\b"
    r"|\bis it (?:worth|ok|okay|safe|legal|possible|bad|good|normal|dangerous|wrong|illegal) \w+"
    r"|\bit (?:feels?|looks?) like to\b"
)
_ENOUGH_BEFORE = 3  # Content words before a pronoun, of which one may be what it stands for.
_SMALL = 2
_TURNED = re.compile(r"-(il|elle|ils|elles)\b")  # French: the subject said again behind the verb of a question.


def refusal(language: Language, line: str, every: Sequence[Token], has_material: bool, is_sure: bool) -> str:
    """A code: "empty", "time", "place", "chance", "conversation", "reference"; empty where nothing forbids.

    Where the language is not sure (two words), what any of them forbids is forbidden.
    """
    if not every:
        return "empty"
    plain = " ".join(line.lower().replace("\u2019", "'").replace("-", " ").split()).strip(" .!?\u00bf\u00a1,")
    undone = " ".join(token.form for token in every)
    others = () if is_sure else tuple(pair for one in LANGUAGES if one is not language for pair in one.never)
    for code, pattern in (*language.never, *others):
        if code == "reference" and has_material:
            continue
        if pattern.search(plain) or pattern.search(undone):
            return code
    return "" if has_material or not _stands_for_nothing_here(language, line, every, undone) else "reference"


_FEWEST, _SHORT = 3, 6
_LINKS = words(
    """in as for with without only just but and or not also plus to into using less more too than like at on by from so then
    auf als für mit ohne nur aber und oder nicht auch plus zu mehr weniger wie von bei dann en comme pour avec sans seulement
    mais et ou pas aussi plus moins de puis como para con sin solo sólo pero y o no también más menos luego"""
)
_SELF = words("i my we ich mein meine wir je mon ma nous yo mi nosotros mis mes")


def hangs_on_what_was_said(language: Language, rest: Sequence[Token]) -> bool:
    """A line that neither asks nor opens a task: "in French", "option 2", "I think so", "perfect"."""
    forms = [token.form for token in rest]
    if not forms or forms[0] in language.tasks or set(forms) & language.questions:
        return False
    return len(forms) < _FEWEST or forms[0] in _SELF or (forms[0] in _LINKS and len(forms) < _SHORT)


def _stands_for_nothing_here(language: Language, line: str, every: Sequence[Token], undone: str) -> bool:
    """Whether a pronoun comes before anything that it could stand for."""
    if language.code == "en" and _EMPTY_IT.search(undone):
        return False
    turned = {match[1] for match in _TURNED.finditer(line.lower())} if language.code == "fr" else set()
    for index, token in enumerate(every):
        if token.form in turned or (token.form in _POSSESSIVES and any(one.is_name for one in every[:index])):
            continue
        if token.form in _PRONOUNS[language.code]:
            before = [one for one in every[:index] if one.form not in language.marks and len(one.form) > _SMALL]
            return len(before) < _ENOUGH_BEFORE
    return False
