"""Leap years of the Gregorian calendar: whether a year is one, the next or last one, and those in a span."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import FIRST_YEAR
from native_host.answerer.specialists.specialist import Exact

_MOST_LISTED = 250
_WHETHER = {
    "en": (
        "(?:tell me if |check (?:if|whether) |whether |do you know if )?(?:is|was|will|would)(?: "
        "the)?(?: year)? {y} (?:be )?(?:is )?(?:a|an) leap[ -]?year(?: or not)?",
        "(?:check (?:if|whether)|tell me (?:if|whether)|whether|if) (?:the year )?{y} (?:is|was|"
        "will be) a leap[ -]?year(?: or not)?",
        "{y} (?:a )?leap[ -]?year",
        "(?:the year )?{y} is (?:it )?a leap[ -]?year",
        "leap[ -]?year {y}",
        "is {y} leap",
        "(?:does|did|will) {y} have (?:a )?(?:february 29|29 february|february 29th|29 days in "
        "february|366 days|a leap day|leap day)",
        "is there a (?:february 29|29 february|february 29th|29th of february|leap day) in {y}",
    ),
    "de": (
        "(?:ist|war|wird|ware)(?: das jahr)? {y} (?:ein )?schaltjahr(?: sein| gewesen)?(?: oder nicht)?",
        "(?:prufe|sag mir)? ?ob (?:das jahr )?{y} ein schaltjahr (?:ist|war)",
        "(?:das jahr )?{y}(?: ist| war)? (?:ein )?schaltjahr",
        "schaltjahr {y}",
        "(?:hat|hatte) {y} (?:einen 29\\.? februar|einen schalttag|366 tage)",
        "gibt es {y} einen (?:29\\.? februar|schalttag)",
        "gibt es (?:in|im jahr) {y} einen (?:29\\.? februar|schalttag)",
    ),
    "fr": (
        "(?:est-ce que )?(?:l'annee )?{y} (?:est|etait|sera|est-elle|etait-elle|sera-t-elle|"
        "est-ce)(?: une annee)? bissextile(?: ou non| ou pas)?",
        "(?:l'annee )?{y} bissextile",
        "(?:dis-moi |verifie )?si (?:l'annee )?{y} est (?:une annee )?bissextile",
        "annee bissextile {y}",
        "(?:est-ce que )?{y} est une annee bissextile",
        "y a-t-il un 29 fevrier en {y}",
    ),
    "es": (
        "(?:es|fue|sera|era)(?: el ano)? {y} (?:un ano )?bisiesto(?: o no)?",
        "(?:el ano )?{y} (?:es|fue|sera|era) (?:un ano )?bisiesto(?: o no)?",
        "(?:el ano )?{y} bisiesto",
        "(?:dime |comprueba )?si (?:el ano )?{y} (?:es|fue) (?:un ano )?bisiesto",
        "ano bisiesto {y}",
        "(?:hay|hubo|habra) (?:un )?29 de febrero en {y}",
        "(?:es|fue|sera) bisiesto (?:el )?(?:ano )?{y}",
    ),
}
_NEXT = {
    "en": (
        "(?:when|what|which year) (?:is|will be) (?:the )?(?:next|upcoming|following) leap year(?: after {y}| from now)?",
        "(?:the )?next leap year(?: after {y}| from now)?",
        "what year is the next leap year",
        "(?:what's|whats|when's) the next leap year(?: after {y})?",
        "what is the first leap year after {y}",
        "(?:the )?first leap year after {y}",
    ),
    "de": (
        "(?:wann|was|welches jahr|welches) (?:ist|wird) (?:das )?nachste schaltjahr(?: nach {y}| sein)?",
        "(?:das )?nachste[s]? schaltjahr(?: nach {y})?",
        "wann ist wieder (?:ein )?schaltjahr",
        "(?:welches ist )?das erste schaltjahr nach {y}",
    ),
    "fr": (
        "(?:quelle|quand) (?:est|sera) la prochaine annee bissextile(?: apres {y})?",
        "(?:la )?prochaine annee bissextile(?: apres {y})?",
        "(?:quelle est )?la premiere annee bissextile apres {y}",
    ),
    "es": (
        "(?:cual|cuando) (?:es|sera) el (?:proximo|siguiente) ano bisiesto(?: despues de {y})?",
        "(?:el )?(?:proximo|siguiente) ano bisiesto(?: despues de {y})?",
        "(?:cual es )?el primer ano bisiesto despues de {y}",
    ),
}
_SPAN = {
    "en": (
        "(?:list |show |give me |name |what are |which are |what were )?(?:all |all the |the "
        ")?leap years (?:(?P<sym>between)|from) {a} (?:and|to|until) {b}",
        "(?:which|what) years (?:(?P<sym>between)|from) {a} (?:and|to) {b} (?:are|were) leap years",
    ),
    "de": (
        "(?:liste |nenne |nenn |nenne mir |zeige |welches sind |was sind )?(?:alle |die |alle "
        "die )?schaltjahre (?:(?P<sym>zwischen)|von) {a} (?:und|bis) {b}(?: auf)?",
        "welche jahre (?:(?P<sym>zwischen)|von) {a} (?:und|bis) {b} (?:sind|waren) schaltjahre",
    ),
    "fr": (
        "(?:liste |donne |donne-moi |quelles sont |cite )?(?:toutes les |les )?annees "
        "bissextiles (?:(?P<sym>entre)|de) {a} (?:et|a) {b}",
    ),
    "es": (
        "(?:lista |dame |cuales son |enumera |cuales fueron )?(?:todos los |los )?anos bisiestos "
        "(?:(?P<sym>entre)|de|desde) {a} (?:y|a|hasta) {b}",
    ),
}
_THIS = {
    "en": (
        "is (?:this|it|the current year|this year) a leap year(?: this year)?",
        "are we in a leap year",
        "is this year (?:a )?leap(?: year)?",
    ),
    "de": (
        "ist (?:dieses jahr|heuer|das aktuelle jahr|es dieses jahr) (?:ein )?schaltjahr",
        "haben wir (?:dieses jahr |heuer )?(?:ein )?schaltjahr",
    ),
    "fr": (
        "(?:est-ce que )?cette annee est(?:-elle)? bissextile",
        "(?:est-ce que )?(?:nous sommes|on est) (?:dans |en )?(?:une )?annee bissextile",
        "sommes-nous (?:dans |en )?(?:une )?annee bissextile",
    ),
    "es": ("(?:es|sera) este ano bisiesto", "este ano es bisiesto", "estamos en (?:un )?ano bisiesto"),
}
_YES = {
    "en": "**Yes**: {} has 366 days.",
    "de": "**Ja**: {} hat 366 Tage.",
    "fr": "**Oui** : {} compte 366 jours.",
    "es": "**S\u00ed**: {} tiene 366 d\u00edas.",
}
_NO = {
    "en": "**No**: {} has 365 days.",
    "de": "**Nein**: {} hat 365 Tage.",
    "fr": "**Non** : {} compte 365 jours.",
    "es": "**No**: {} tiene 365 d\u00edas.",
}
_YEAR = "[0-9]{4}"
_SLOTS = {"y": _YEAR, "a": _YEAR, "b": _YEAR}


class LeapYear:
    """`now` gives the local date and time, for "this year" and "the next one"."""

    name = "leap_year"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._whether = Phrases(_WHETHER, _SLOTS)
        self._this = Phrases(_THIS, _SLOTS)
        self._next = Phrases(_NEXT, _SLOTS)
        self._span = Phrases(_SPAN, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        ask = reading.ask
        text = (
            self._whether.first(ask, lambda language, slots: _said(int(slots["y"]), language))
            or self._this.first(ask, lambda language, _: _said(self._now().year, language))
            or self._next.first(ask, self._after)
            or self._span.first(ask, _listed)
        )
        return Exact(text, self.name) if text else None

    def _after(self, _: str, slots: Mapping[str, str]) -> str | None:
        year = int(slots["y"]) if "y" in slots else self._now().year
        found = next((later for later in range(year + 1, year + 9) if calendar.isleap(later)), None)
        return f"**{found}**" if found and year >= FIRST_YEAR and found <= 9999 else None


def _said(year: int, language: str) -> str | None:
    if year < FIRST_YEAR:
        return None
    return (_YES if calendar.isleap(year) else _NO)[language].format(year)


def _listed(_: str, slots: Mapping[str, str]) -> str | None:
    first, last = int(slots["a"]), int(slots["b"])
    # "Between" may mean to leave out the ends: then they must not be leap years themselves.
    if not FIRST_YEAR <= first <= last or ("sym" in slots and (calendar.isleap(first) or calendar.isleap(last))):
        return None
    years = [str(year) for year in range(first, last + 1) if calendar.isleap(year)]
    return ", ".join(years) if 0 < len(years) <= _MOST_LISTED else None
