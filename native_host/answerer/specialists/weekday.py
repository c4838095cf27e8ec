"""The day of the week of a date, and whether a date falls on one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases, plain
from native_host.answerer.specialists.reading_dates import (
    DATE_SLOT,
    WEEKDAYS,
    next_month_day,
    read_date,
    read_month_day,
    valid,
)
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.weekday_names import WEEKDAY_NAMES

_EN_TELL = "(?:(?:tell me|do you know|find|find out|calculate|work out|i need to know|i want to know) )?"
_EN_DAY = "(?:week ?day|day(?: of (?:the )?week)?)"
_DE_TAG = "(?:wochentag|tag der woche|tag)"
_TEMPLATES = {
    "en": (
        _EN_TELL + f"(?:on )?(?:what|which) {_EN_DAY} (?:is|was|will be|will|does|did|would|has)(?: it)?(?: "
        f"be)?(?: on)?(?: the)? {{d}}(?: be| fall on| fall| land on| land| falling on| on| be on| "
        f"a)?",
        _EN_TELL + f"(?:what|which) {_EN_DAY} {{d}} (?:is|was|falls|falls on|fell on|fell|will be|will fall "
        f"on|lands on|will be on)",
        _EN_TELL + f"(?:on )?(?:what|which) {_EN_DAY} (?:of the week )?(?:falls|fell|fall) (?:on )?{{d}}",
        _EN_TELL + f"(?:what(?:'s| is|s| was) )?(?:the )?(?:name of the )?{_EN_DAY} (?:of|for|on|was|is|name "
        f"for)(?: the)?(?: date)? {{d}}",
        f"{{d}}(?: is| was| falls on| fell on| will be)? (?:on )?(?:what|which) {_EN_DAY}(?: is "
        f"it| is that| was it| was that| of the week)?",
        "{d} (?:weekday|day of the week|day of week)",
        f"(?:what|which) {_EN_DAY} (?:is|was|will) (?:it|that) (?:be )?(?:on )?{{d}}",
        "day of the week {d}",
        "weekday {d}",
        "which day of the week is the date {d}",
        f"{{d}} (?:is|was) a (?:what|which) {_EN_DAY}",
        f"find (?:out )?(?:the )?{_EN_DAY} (?:for|of) {{d}}",
    ),
    "de": (
        f"(?:(?:sag mir|weisst du|ich will wissen|kannst du mir sagen) )?(?:an |auf "
        f")?(?:welche[rnms]|was fur ein(?:en|em)?) {_DE_TAG} (?:ist|war|wird|ware|fallt|fiel|"
        f"haben wir|hatten wir)(?: es| das)?"
        "(?: am| der| den)? {d}(?: sein)?",
        f"(?:sag mir |weisst du )?(?:an |auf )?(?:welche[rnms]|was fur ein(?:en|em)?) {_DE_TAG} "
        f"(?:der |am |den )?{{d}} (?:ist|war|fallt|fiel|wird|sein wird)",
        f"(?:was ist |was war )?(?:der |den )?{_DE_TAG} (?:von|vom|des|fur|fur den|am|zum) {{d}}",
        f"{{d}} (?:ist|war|fallt auf) (?:welcher|welchen|was fur ein) {_DE_TAG}",
        f"(?:der )?{{d}} (?:welcher|was fur ein) {_DE_TAG}(?: ist das| war das| ist| war)?",
        "wochentag {d}",
        "{d} wochentag",
        "(?:nenne|nenn|bestimme|berechne)(?: mir)? den wochentag (?:von|vom|des|fur den|fur) {d}",
    ),
    "fr": (
        "(?:dis-moi |dis moi |sais-tu )?(?:c'est |c'etait |on etait |on sera )?quel jour(?: de "
        "la semaine)?(?: est| etait| sera| tombe| tombait| tombera| c'est| c'etait| etions-nous| "
        "sommes-nous| etait-on| serons-nous| sera-t-on| est-ce| etait-ce| est tombe)?(?: le)? {d}(?: tombe| "
        "etait| est| tombe-t-il)?",
        "{d}(?: c'est| c'etait| tombe| est| etait| sera| ce sera) quel jour(?: de la semaine)?",
        "(?:quel est |quel etait )?(?:le )?jour de (?:la )?semaine (?:du|de|pour le|correspondant au) {d}",
        "jour de la semaine {d}",
        "{d} jour de la semaine",
        "(?:donne(?:-moi)?|trouve|calcule) le jour de la semaine (?:du|pour le) {d}",
    ),
    "es": (
        "(?:dime |sabes )?(?:en |a )?que dia(?: de la semana)?(?: es| fue| era| sera| cae| cayo| "
        "caera| cayo el| sera el)?(?: el)? {d}",
        "(?:el )?{d}(?: es| fue| era| sera| cae en| cayo en| cae)? que dia(?: de la semana)?(?: es| fue| era| sera| cae)?",
        "(?:cual es |cual fue |dime )?(?:el )?dia de la semana (?:de|del|para el|correspondiente al?) {d}",
        "dia de la semana {d}",
        "(?:calcula|encuentra|dame) el dia de la semana (?:de|del|para el) {d}",
    ),
}
_NAMES = "[a-z]{5,10}"
_IS_IT = {
    "en": (
        "(?:is|was|will) {d} (?:be |fall on |on )?(?:an? )?{w}",
        "does {d} fall on a {w}",
        "did {d} fall on a {w}",
        "(?:is|was) it a {w} on {d}",
    ),
    "de": ("(?:ist|war|wird|fallt|fiel) (?:der |am )?{d} (?:ein |auf einen |an einem )?{w}",),
    "fr": ("(?:est-ce que )?(?:le )?{d} (?:est|etait|tombe|sera)(?:-il)? (?:un )?{w}",),
    "es": ("(?:es|fue|era|cae|cayo|sera) (?:el )?{d} (?:en |un )?{w}", "(?:el )?{d} (?:es|fue|cae|sera) (?:en |un )?{w}"),
}
_PAST = re.compile(r"\b(?:was|did|fell|war|fiel|etait|tombait|tombe|fue|cayo|era)\b")
_YES = {"en": "Yes", "de": "Ja", "fr": "Oui", "es": "S\u00ed"}
_NO = {"en": "No", "de": "Nein", "fr": "Non", "es": "No"}


class Weekday:
    """`now` gives the local date and time, for "today" and for days without a year."""

    name = "weekday"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._which = Phrases(_TEMPLATES, {"d": DATE_SLOT})
        self._whether = Phrases(_IS_IT, {"d": DATE_SLOT, "w": _NAMES})

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        ahead = not _PAST.search(plain(reading.ask))
        text = self._which.first(
            reading.ask, lambda language, slots: self._name_day(self._date(slots["d"], language, ahead), language)
        ) or self._whether.first(
            reading.ask, lambda language, slots: self._compare(self._date(slots["d"], language, ahead), language, slots["w"])
        )
        return Exact(text, self.name) if text else None

    @staticmethod
    def _name_day(day: date | None, language: str) -> str | None:
        return f"**{WEEKDAY_NAMES[language][day.weekday()]}** ({day})" if day else None

    @staticmethod
    def _compare(day: date | None, language: str, name: str) -> str | None:
        asked = WEEKDAYS.get(name)
        if day is None or asked is None:
            return None
        answer = (_YES if day.weekday() == asked else _NO)[language]
        return f"**{answer}**: {day}, {WEEKDAY_NAMES[language][day.weekday()]}"

    def _date(self, text: str, language: str, ahead: bool) -> date | None:
        """Without a year: this year's, where the ask looks ahead to it."""
        today = self._now().date()
        day = read_date(text, language, today)
        if day is None and ahead and (month_day := read_month_day(text)):
            day = next_month_day(month_day, today)
            day = day if day and day == valid(today.year, *month_day) else None
        return day
