"""The opening of a request: courtesies taken off, and one head for all openings that ask the same."""

from __future__ import annotations

from dataclasses import replace

from native_host.answerer.repeat.language import Language, matched
from native_host.answerer.repeat.tokens import Token

_PRESENT, _PAST = ("is", "are"), ("was", "were")
# With these "how do you" asks for an opinion or a state, not for a way.
_STATES = frozenset("feel think like look see do know work sleep mean want get come explain pronounce find define be have become live spend".split())
_AUXILIARIES = frozenset(
    """is are was were do does did can could should would will has have had may might must am shall
    ist sind war hat haben kann können soll sollte darf muss est sont peut es son puede tiene debe hay""".split()
)
_HOW = ("<how-to>", "<how-you>")


def opened(language: Language, every: list[Token], line: str) -> tuple[str, list[Token], bool]:
    """The head, what follows it, and whether the line is a question."""
    rest = _without_courtesies(language, every)
    is_question = line.rstrip().endswith("?")
    led, was_led = _without_lead(language, rest)
    if was_led and language.code == "de":
        led = _verb_second(led)
    if was_led and language.code == "en":
        led = _copula_second(led)
    asks = is_question and bool(led) and led[0].form not in language.questions
    head, rest = _headed(language, led)
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
        if opener and opener[0] < len(rest) and _is_task(language, forms, opener[0]):
            rest = rest[opener[0] :]
            continue
        break
    return _without_closing(language, rest)


def _is_task(language: Language, forms: tuple[str, ...], at: int) -> bool:
    return forms[at] in language.tasks or matched(language.heads, forms, at) is not None and forms[at] not in language.questions


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
    if found and found[0] < len(rest) and forms[found[0]] in language.questions:
        if forms[found[0] : found[0] + 2] == ("how", "to"):
            return rest[found[0] :], False
        return rest[found[0] :], True
    return rest, False


def _copula_second(rest: list[Token]) -> list[Token]:
    """`what the capital of France is`: the verb where a question has it. Only the last word or the only one that it can be."""
    places = [index for index, token in enumerate(rest) if token.form in _PRESENT + _PAST]
    if len(places) != 1 or places[0] < 2 or any(token.form in ("do", "does", "did") for token in rest):
        return rest
    place = places[0]
    return [rest[0], rest[place], *rest[1:place], *rest[place + 1 :]]


def _verb_second(rest: list[Token]) -> list[Token]:
    """German: `wie Photosynthese funktioniert` as `wie funktioniert Photosynthese`."""
    return [rest[0], rest[-1], *rest[1:-1]] if len(rest) > 2 else rest


def _headed(language: Language, rest: list[Token]) -> tuple[str, list[Token]]:
    forms = _forms(rest)
    if language.code == "de":
        way = _german_way(rest)
        if way is not None:
            return "<how-to>", way
    found = matched(language.heads, forms, 0)
    if found is not None and found[0] < len(rest):
        length, (head, *words) = found
        if head in _HOW:
            return _way(language, head, rest, rest[length:])
        return head, [*(Token(word, word) for word in words), *rest[length:]]
    if language.code == "en":
        return _english_question(rest, forms)
    return "", rest


def _way(language: Language, head: str, whole: list[Token], after: list[Token]) -> tuple[str, list[Token]]:
    """How to do a thing, whoever does it; where it matters who does, the opening stays as it is."""
    if head == "<how-to>":
        return head, after
    forms = _forms(after)
    if forms[0] in _STATES or set(forms) & language.person:
        return "", whole
    return "<how-to>", after


def _english_question(rest: list[Token], forms: tuple[str, ...]) -> tuple[str, list[Token]]:
    """`what is` and `what are` ask the same of one and of many; `how does X work` and `how X works`."""
    if len(forms) > 2 and forms[0] in ("what", "who", "where", "why", "how", "which"):
        if forms[1] in _PRESENT:
            return f"<{forms[0]}-is>", rest[2:]
        if forms[1] in _PAST:
            return f"<{forms[0]}-was>", rest[2:]
        if forms[0] in ("how", "why") and forms[1] in ("do", "does"):
            return f"<{forms[0]}>", rest[2:]
        if forms[0] in ("how", "why") and forms[1] not in _AUXILIARIES and _reads_as_clause(forms):
            return f"<{forms[0]}>", _bare_verb(rest[1:])
    return "", rest


def _bare_verb(clause: list[Token]) -> list[Token]:
    """`a fridge works` as in `does a fridge work`."""
    last = clause[-1]
    return [*clause[:-1], replace(last, form="work")] if last.form == "works" else clause


def _reads_as_clause(forms: tuple[str, ...]) -> bool:
    """`how a fridge works`, not `how many` or `how long`."""
    return forms[1] in ("a", "an", "the") or (len(forms) <= 5 and forms[-1].endswith("s") and forms[1] not in _DEGREES)


_DEGREES = frozenset("many much long far old big often tall high deep heavy fast soon come about to late early hard bad good well".split())
_PARTICLES = frozenset("ab an auf aus ein mit vor zu um nach weg fest frei her hin los zurück zusammen".split())


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
