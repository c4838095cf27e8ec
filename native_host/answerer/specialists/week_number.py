"""ISO 8601 week numbers: the week of a date, the days of a week, and how many weeks a year has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import DATE_SLOT, FIRST_YEAR, read_date
from native_host.answerer.specialists.specialist import Exact

_EN_WEEK = "(?:iso |iso 8601 |iso-8601 )?(?:calendar )?week(?: number| no| num| nr)?(?: of the year)?(?: \\(iso\\))?"
_DE_WEEK = "(?:iso-?|iso )?(?:kalenderwoche|woche|kw|wochennummer|kalenderwochennummer|wochenzahl)"
_FR_WEEK = "(?:numero de (?:la )?semaine|semaine|no de semaine|num de semaine)(?: iso| calendaire)?"
_ES_WEEK = "(?:numero de (?:la )?semana|semana)(?: iso| del ano)?"
_OF_DATE = {
    "en": (
        f"(?:tell me )?(?:in )?(?:what|which)(?:'s| is)? (?:the )?{_EN_WEEK} (?:is|was|does|will "
        f"be|contains|has|of|for|are we in|is it|is this|of the year is)?(?: it)? ?(?:the |on "
        f")?{{d}}(?: in| fall| fall in| belong to| fall into| falls in)?",
        f"(?:tell me |give me |find |calculate |get )?(?:the )?{_EN_WEEK} (?:of|for|on|number of)(?: the)? {{d}}",
        f"{{d}} (?:is|was|falls) (?:in )?(?:what|which) {_EN_WEEK}",
        f"{{d}} {_EN_WEEK}",
        f"{_EN_WEEK} {{d}}",
    ),
    "de": (
        f"(?:sag mir )?(?:in )?(?:welche[rns]?|die wievielte) {_DE_WEEK} (?:ist|war|hat|hatte|haben wir|"
        f"hatten wir|sind wir|liegt|lag|fallt|wird)(?: es)? ?(?:der |am |dem |den )?{{d}}",
        f"(?:in )?welche[rn]? {_DE_WEEK} (?:der )?{{d}} (?:ist|liegt|fallt)",
        f"(?:was ist |nenne mir |berechne )?(?:die |der )?{_DE_WEEK} (?:von|vom|am|fur|fur den|des|zum) {{d}}",
        f"(?:der )?{{d}} (?:ist|liegt|fallt) in welche[rn]? {_DE_WEEK}",
        f"{{d}} {_DE_WEEK}",
        f"{_DE_WEEK} {{d}}",
        f"welche {_DE_WEEK} {{d}}",
    ),
    "fr": (
        f"(?:dans |en |a )?quel(?:le)? (?:est (?:le |la )?)?{_FR_WEEK} (?:est|etait|tombe|"
        f"sommes-nous|est-on|du|de|pour le|sera|contient)? ?(?:le )?{{d}}(?: est| tombe| se "
        f"trouve)?",
        f"(?:donne-moi |donne |calcule )?(?:le |la )?{_FR_WEEK} (?:du|de|pour le|d') ?{{d}}",
        f"{_FR_WEEK} {{d}}",
        f"{{d}} {_FR_WEEK}",
        "{d} (?:c'est|est|tombe) (?:dans )?quelle semaine",
    ),
    "es": (
        f"(?:en )?(?:que|cual es) (?:el |la )?{_ES_WEEK} (?:es|fue|cae|del?|corresponde al?|"
        f"estamos|era|esta|sera)? ?(?:el )?{{d}}",
        f"(?:dime |calcula |dame )?(?:el |la )?{_ES_WEEK} (?:del?|para el|de la fecha) {{d}}",
        f"{_ES_WEEK} {{d}}",
        f"{{d}} {_ES_WEEK}",
    ),
}
_THIS = {
    "en": (
        f"(?:what|which) {_EN_WEEK} (?:is it|is this|are we in|are we on)(?: now| right now| currently)?",
        "current (?:iso )?week number",
        "what is the current (?:iso |calendar )?week(?: number)?",
        "what's the (?:current )?(?:iso |calendar )?week number",
        "what is this week's number",
        "this week's (?:iso )?number",
    ),
    "de": (
        f"(?:in )?welche[r]? {_DE_WEEK} (?:ist|haben wir|ist es|sind wir|ist gerade|ist aktuell|"
        f"haben wir gerade|haben wir aktuell)(?: jetzt| gerade)?",
        f"(?:was ist )?(?:die )?aktuelle {_DE_WEEK}",
        "die wievielte woche haben wir",
    ),
    "fr": (
        "(?:dans |en )?quelle semaine (?:est-ce|sommes-nous|est-on|on est)",
        "quel est le numero de (?:la )?semaine(?: actuelle| en cours)?",
        "numero de (?:la )?semaine (?:actuelle|en cours)",
    ),
    "es": ("(?:en )?que (?:numero de )?semana (?:estamos|es)", "(?:cual es )?(?:el )?numero de (?:la )?semana actual"),
}
_DAYS_OF = {
    "en": (
        "(?:what are the )?(?:dates|days) (?:of|in|for) (?:iso |calendar )?week (?:number )?{w} (?:of |in )?{y}",
        "(?:what|which) (?:dates|days) (?:are in|does|is|are) (?:iso |calendar )?week (?:number "
        ")?{w} (?:of |in )?{y}(?: cover| include)?",
        "when (?:is|was) (?:iso |calendar )?week (?:number )?{w} (?:of |in )?{y}",
        "(?:iso |calendar )?week {w} (?:of |in )?{y} dates",
        "(?:when does|what date does) (?:iso |calendar )?week {w} (?:of |in )?{y} start",
        "{y}-w{w}",
    ),
    "de": (
        "wann (?:ist|war) (?:die )?(?:kw|kalenderwoche|woche) {w}(?: in| im jahr|/)? ?{y}",
        "(?:welche tage|welches datum) (?:hat|umfasst|sind in|liegen in|gehoren zu) (?:der |die "
        ")?(?:kw|kalenderwoche) {w}(?: in| im jahr|/)? ?{y}",
        "von wann bis wann (?:ist|geht|war) (?:die )?(?:kw|kalenderwoche) {w}(?: in| im jahr|/)? ?{y}",
    ),
    "fr": (
        "(?:quelles sont les )?dates de la semaine {w} (?:de |en )?{y}",
        "quand (?:est|tombe|etait) la semaine {w} (?:de |en )?{y}",
        "quels jours comprend la semaine {w} (?:de |en )?{y}",
    ),
    "es": (
        "(?:cuales son las )?fechas de la semana {w} (?:de |del )?{y}",
        "cuando (?:es|fue|cae) la semana {w} (?:de |del )?{y}",
        "que dias (?:abarca|tiene|incluye) la semana {w} (?:de |del )?{y}",
    ),
}
_HOW_MANY = {
    "en": (
        "how many (?:iso |calendar )weeks (?:are there |are |does |were |were there )?(?:in "
        ")?(?:the year )?{y}(?: have| has)?",
        "(?:number of )?iso weeks in {y}",
    ),
    "de": ("wie ?viele (?:kalenderwochen|kws|kw) (?:hat|hatte|gibt es) (?:das jahr |in |im jahr )?{y}",),
    "fr": ("combien de semaines iso (?:y a-t-il |compte |a |comporte )?(?:en |dans )?(?:l'annee )?{y}",),
    "es": ("cuantas semanas iso (?:tiene|hay en) (?:el ano )?{y}",),
}
_WEEK = {"en": "ISO week", "de": "Kalenderwoche", "fr": "Semaine", "es": "Semana"}
_NOTE = {"en": "", "de": ", ISO 8601", "fr": ", ISO 8601", "es": ", ISO 8601"}
_SLOTS = {"d": DATE_SLOT, "w": "[0-9]{1,2}", "y": "[0-9]{4}"}


class WeekNumber:
    """`now` gives the local date and time, for "this week"."""

    name = "week_number"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._of_date = Phrases(_OF_DATE, _SLOTS)
        self._this = Phrases(_THIS, _SLOTS)
        self._days_of = Phrases(_DAYS_OF, _SLOTS)
        self._how_many = Phrases(_HOW_MANY, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        ask = reading.ask
        text = (
            self._this.first(ask, lambda language, _: _said(self._now().date(), language))
            or self._days_of.first(ask, _days)
            or self._how_many.first(ask, _count)
            or self._of_date.first(ask, self._take)
        )
        return Exact(text, self.name) if text else None

    def _take(self, language: str, slots: Mapping[str, str]) -> str | None:
        day = read_date(slots["d"], language, self._now().date())
        return _said(day, language) if day else None


def _said(day: date, language: str) -> str:
    year, week, _ = day.isocalendar()
    return f"**{_WEEK[language]} {week}** ({year}{_NOTE[language]})"


def _days(_: str, slots: Mapping[str, str]) -> str | None:
    year, week = int(slots["y"]), int(slots["w"])
    if not FIRST_YEAR <= year < 9999 or not 1 <= week <= weeks_in(year):
        return None
    first, last = date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    return f"**{first} \u2192 {last}** ({year}-W{week:02}, ISO 8601)"


def _count(_: str, slots: Mapping[str, str]) -> str | None:
    year = int(slots["y"])
    return f"**{weeks_in(year)}** (ISO 8601)" if FIRST_YEAR <= year < 9999 else None


def weeks_in(year: int) -> int:
    """28 December is in the last week of every ISO year."""
    return date(year, 12, 28).isocalendar().week
