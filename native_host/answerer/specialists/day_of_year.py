"""The day of the year of a date, and the date of a day of the year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import DATE_SLOT, FIRST_YEAR, read_date
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.weekday_names import WEEKDAY_NAMES

_EN_NUMBER = (
    "(?:the )?(?:day of (?:the )?year|day number|ordinal (?:day|date)|day-of-year|julian day "
    "of the year|number of the day in the year)(?: number)?"
)
_OF_DATE = {
    "en": (
        f"(?:what(?:'s| is|s| was) |which |what |tell me |give me |find |calculate )?{_EN_NUMBER} "
        f"(?:is |was |for |of |on )?(?:the )?{{d}}(?: in the year)?",
        "(?:what|which) day of the year (?:is|was|will be) (?:the )?{d}(?: be)?",
        "{d} (?:is|was) (?:what|which) day of the year",
        "{d} (?:as )?(?:day of (?:the )?year|day number)",
        "(?:what|which) (?:day )?number (?:day )?of the year is {d}",
        "how many days into the year (?:is|was) {d}",
    ),
    "de": (
        "(?:der |den )?wievielte[rn]? tag (?:des jahres|im jahr) (?:ist|war|haben wir|ist es)(?: der| am)? ?{d}",
        "(?:welcher|was fur ein) tag (?:des jahres|im jahr) (?:ist|war)(?: der| am)? {d}",
        "(?:was ist |berechne |nenne mir )?(?:die |der )?(?:tagesnummer|tag des jahres|tag im "
        "jahr|nummer des tages) (?:von|vom|des|fur|fur den|am|im jahr (?:vom|fur den)) {d}",
        "(?:der )?{d} ist der wievielte tag (?:des jahres|im jahr)",
    ),
    "fr": (
        "(?:quel |le combientieme |le quantieme |quel est le )?(?:jour de l'annee|numero du "
        "jour(?: dans l'annee)?|quantieme(?: de l'annee)?|numero de jour) (?:est |etait |du |de |"
        "pour le |sommes-nous )?(?:le )?{d}",
        "{d} est le combientieme jour de l'annee",
        "quel numero de jour dans l'annee est le {d}",
        "le combientieme jour de l'annee est le {d}",
    ),
    "es": (
        "(?:que |cual es el |el )?(?:dia del ano|numero de dia(?: del ano)?|numero del dia(?: "
        "del ano)?) (?:es |fue |del? |para el |corresponde al? |era |es el )?(?:el )?{d}",
        "{d} (?:que dia del ano es|es que dia del ano)",
    ),
}
_DATE_OF = {
    "en": (
        "(?:what|which) (?:date|calendar date) (?:is|was) (?:the )?(?:day (?:number )?)?{n}(?:st|"
        "nd|rd|th)?(?: day)? (?:of|in) (?:the year )?{y}",
        "day (?:number )?{n} of (?:the year )?{y}",
        "what is (?:the )?(?:date of )?(?:day (?:number )?)?{n}(?:st|nd|rd|th)?(?: day)? of (?:the year )?{y}",
        "(?:the )?{n}(?:st|nd|rd|th) day of (?:the year )?{y}",
    ),
    "de": (
        "(?:welches datum (?:ist|war|hat) |was ist )?(?:der )?(?:tag )?{n}\\.? ?(?:tag )?(?:des jahres|im jahr|von|in) {y}",
    ),
    "fr": (
        "(?:quelle date (?:est|correspond au|tombe) |quelle est la date du )?(?:le )?{n}(?:e|eme|"
        "er)? jour de (?:l'annee )?{y}",
        "jour {n} de (?:l'annee )?{y}",
    ),
    "es": ("(?:que fecha es |cual es la fecha del )?(?:el )?dia {n} (?:del ano|de) {y}",),
}
_OF = {"en": "of", "de": "von", "fr": "sur", "es": "de"}
_SLOTS = {"d": DATE_SLOT, "n": "[0-9]{1,3}", "y": "[0-9]{4}"}


class DayOfYear:
    """`now` gives the local date and time, for "today"."""

    name = "day_of_year"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._of_date = Phrases(_OF_DATE, _SLOTS)
        self._date_of = Phrases(_DATE_OF, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        text = self._of_date.first(reading.ask, self._take) or self._date_of.first(reading.ask, _date_of)
        return Exact(text, self.name) if text else None

    def _take(self, language: str, slots: Mapping[str, str]) -> str | None:
        day = read_date(slots["d"], language, self._now().date())
        if day is None:
            return None
        number, length = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
        return f"**{number}** ({_OF[language]} {length}; {day})"


def _date_of(language: str, slots: Mapping[str, str]) -> str | None:
    year, number = int(slots["y"]), int(slots["n"])
    if not FIRST_YEAR <= year <= 9999 or not 1 <= number <= date(year, 12, 31).timetuple().tm_yday:
        return None
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return f"**{day}** ({WEEKDAY_NAMES[language][day.weekday()]})"
