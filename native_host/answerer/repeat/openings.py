"""The opening of a request: courtesies taken off, and one head for all openings that ask the same."""

from __future__ import annotations

from native_host.answerer.repeat.language import Language, matched, words
from native_host.answerer.repeat.questions import english_order, english_question, turned, verb_first, without_do
from native_host.answerer.repeat.tokens import Token

# With these "how do you" asks for an opinion or a state, not for a way.
_STATES = words("""
    feel think like look see do know work sleep mean want get come explain pronounce find define be have
    become live spend
""")
_IMPRESSIONS = words("feel think look seem sound smell taste come")  # How do I look? No way to do it is asked for.
_AUXILIARIES = words("""
    is are was were do does did can could should would will has have had may might must am shall ist sind war
    hat haben kann können soll sollte darf muss gibt est sont peut puis dois doit faut es son puede puedo
    tiene debe debo hay
""")
_HOW = ("<how-to>", "<how-you>")


def opened(language: Language, every: list[Token], line: str) -> tuple[str, list[Token], bool]:
    """The head, what follows it, and whether the line is a question."""
    if not every:
        return "", [], False
    rest = _without_courtesies(language, every)
    led, was_led = _without_lead(language, rest)
    if was_led and language.code == "de":
        led = _verb_second(led)
    if was_led and language.code == "en":
        led = turned(led)
    if language.code == "de":
        led = _written_first(language, led)
    forms = _forms(led)
    asks = bool(led) and not set(forms) & language.questions and ("?" in line or forms[0] in _AUXILIARIES)
    head, rest = _headed(language, led, was_led)
    if head:
        asks = False
    if was_led or (rest and rest[0].form in language.tasks):
        asks = False
    return head, rest, asks


def _forms(some: list[Token]) -> tuple[str, ...]:
    return tuple(token.form for token in some)


def _without_courtesies(language: Language, every: list[Token]) -> list[Token]:
    """Never all of it."""
    rest = every
    while True:
        forms = _forms(rest)
        found = matched(language.courtesies, forms, 0)
        if found and found[0] < len(rest):
            rest = rest[found[0] :]
            continue
        opener = matched(language.openers, forms, 0)
        ends = language.code == "de" and forms[-1] in _INFINITIVES
        if opener and opener[0] < len(rest) and (ends or _is_task(language, forms, opener[0])):
            rest = rest[opener[0] :]
            continue
        break
    return _without_closing(language, rest)


def _is_task(language: Language, forms: tuple[str, ...], at: int) -> bool:
    """A single word that opens a head ("name") may be what somebody does: of these only what is a task."""
    if forms[at] in language.tasks:
        return True
    found = matched(language.heads, forms, at)
    return found is not None and found[0] > 1 and forms[at] not in language.questions


def _without_closing(language: Language, rest: list[Token]) -> list[Token]:
    longest = 6
    for length in range(min(longest, len(rest) - 1), 0, -1):
        tail = _forms(rest[-length:])
        found = matched(language.closings, tail, 0)
        if found and found[0] == length:
            return _without_closing(language, rest[:-length])
    return rest


def _without_lead(language: Language, rest: list[Token]) -> tuple[list[Token], bool]:
    """`tell me what ...`: the question alone."""
    forms = _forms(rest)
    found = matched(language.leads, forms, 0)
    if found and found[0] + 2 < len(rest) and language.code == "en" and forms[found[0]] in ("if", "whether"):
        return verb_first(rest[found[0] + 1 :]), False
    if (
        found
        and found[0] < len(rest)
        and language.code == "en"
        and rest[found[0]].after_comma
        and forms[found[0]] in _AUXILIARIES
    ):
        return rest[found[0] :], False
    if found and found[0] < len(rest) and forms[found[0]] in language.questions:
        if forms[found[0] : found[0] + 2] == ("how", "to"):
            return rest[found[0] :], False
        return rest[found[0] :], True
    return rest, False


_INFINITIVES = {
    "schreiben": "schreibe",
    "erklären": "erkläre",
    "übersetzen": "übersetze",
    "nennen": "nenne",
    "geben": "gib",
    "zeigen": "zeige",
    "verfassen": "verfasse",
    "erstellen": "erstelle",
    "auflisten": "liste",
}


def _written_first(language: Language, rest: list[Token]) -> list[Token]:
    """German: `eine Kündigung schreiben`, behind an opener, as `schreibe eine Kündigung`."""
    last = rest[-1].form if rest else ""
    if last not in _INFINITIVES or rest[0].form in language.questions or rest[0].form in language.tasks:
        return rest
    return [Token(_INFINITIVES[last], rest[-1].raw), *rest[:-1]]


def _verb_second(rest: list[Token]) -> list[Token]:
    """German: `wie Photosynthese funktioniert` as `wie funktioniert Photosynthese`."""
    return [rest[0], rest[-1], *rest[1:-1]] if len(rest) > 2 else rest


def _headed(language: Language, rest: list[Token], was_led: bool) -> tuple[str, list[Token]]:
    forms = _forms(rest)
    if language.code == "de":
        way = _german_way(rest)
        if way is not None:
            return "<how-to>", way
    if language.code == "en":
        rest = english_order(rest)
        forms = _forms(rest)
    found = matched(language.heads, forms, 0)
    if found is not None and found[0] < len(rest):
        length, (head, *told) = found
        if head in _HOW:
            return _way(language, head, rest, rest[length:])
        if head == "<how-many>" and language.code == "en":
            return head, without_do(rest[length:])
        return head, [*(Token(word, word) for word in told), *rest[length:]]
    return english_question(rest, was_led) if language.code == "en" else ("", rest)


def _way(language: Language, head: str, whole: list[Token], after: list[Token]) -> tuple[str, list[Token]]:
    """How to do a thing, whoever does it; where it matters who does, the opening stays as it is."""
    forms = _forms(after)
    if forms[0] in _IMPRESSIONS and whole[1].form != "to":
        return "", whole
    if head == "<how-to>":
        return head, after
    if forms[0] in _STATES or set(forms) & language.person:
        return "", whole
    return "<how-to>", after


_PARTICLES = words("ab an auf aus ein mit vor zu um nach weg fest frei her hin los zurück zusammen")


def _german_way(rest: list[Token]) -> list[Token] | None:
    """`wie sortiere ich X`, `wie kann man X sortieren`: X, then the verb's stem."""
    forms = _forms(rest)
    if len(forms) < 4 or forms[0] != "wie" or forms[2] not in ("ich", "man"):
        return None
    if forms[1] in ("kann", "könnte"):
        verb, middle = rest[-1], rest[3:-1]
        if not verb.form.endswith("n"):
            return None
        return [*middle, _stem(verb, "")]
    particle = rest[-1] if forms[-1] in _PARTICLES and len(forms) > 4 else None
    middle = rest[3:-1] if particle else rest[3:]
    return [*middle, _stem(rest[1], particle.form if particle else "")]


def _stem(verb: Token, particle: str) -> Token:
    form = verb.form
    for ending in ("en", "et", "n", "e", "t"):
        if form.endswith(ending) and len(form) - len(ending) >= 3:
            form = form[: -len(ending)]
            break
    return Token(particle + form, verb.raw, "word")
