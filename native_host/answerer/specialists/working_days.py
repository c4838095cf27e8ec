"""Weekdays from Monday to Friday between two dates, or counted on from one.

Public holidays differ by place, so an ask has to leave them out itself: "weekdays", "ignoring holidays".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.number_words import WORDS
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import DATE_SLOT, read_date, valid
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.weekday_names import WEEKDAY_NAMES

_MOST_DAYS = 1_000_000

# Either the ask says Monday to Friday (weekdays), or working days with `no` somewhere.
_EN_NO = (
    "(?:,? ?(?:\\(?(?:ignoring|excluding|without|not counting|disregarding|leaving out|not "
    "considering|leave out|ignore|no|without considering|not taking into account)(?: any| "
    "all| the)?(?: public| bank| national)? ?(?:holidays|holiday)(?: into account)?\\)?))"
)
_EN_DAYS = (
    "(?:week ?days|weekdays \\(monday to friday\\)|mondays? to fridays?|days from monday to friday|monday-friday days)"
)
_EN_WORK = "(?:working|business|work) ?days"
_DE_NO = (
    "(?:,? ?(?:\\(?(?:ohne|ohne berucksichtigung von|ohne beachtung von|abgesehen von|"
    "feiertage ignorieren|ohne die)(?: gesetzliche| gesetzlichen)? ?(?:feiertage|feiertagen|"
    "feiertage zu berucksichtigen|feiertage zu beachten)?\\)?))"
)
_DE_WORK = (
    "(?:arbeitstage|werktage \\(?(?:montag|mo) ?(?:bis|-) ?(?:freitag|fr)\\)?|wochentage "
    "\\(?(?:montag|mo) ?(?:bis|-) ?(?:freitag|fr)\\)?|arbeitstage \\(?(?:montag|mo) ?(?:bis|"
    "-) ?(?:freitag|fr)\\)?)"
)
_FR_NO = (
    "(?:,? ?(?:\\(?(?:sans|hors|sans compter|sans tenir compte des|en ignorant|sans prendre "
    "en compte) ?(?:les )?jours feries\\)?|,? ?\\(?(?:sans|hors) feries\\)?))"
)
_ES_NO = (
    "(?:,? ?\\(?(?:sin|sin contar|sin tener en cuenta|ignorando|excluyendo|sin considerar)"
    " ?(?:los )?(?:dias )?(?:festivos|feriados)\\)?)"
)
_BETWEEN = {
    "en": tuple(
        f"(?:(?:tell me |calculate |count )?(?:how many |number of |the number of )?){days}(?: "
        f"are there| are| were there| lie)?(?: there)?{no_before}? (?:between|from) {{a}} (?:and|"
        f"to|until|till) {{b}}{{both}}?{no_after}"
        for days, no_before, no_after in (
            (_EN_DAYS, _EN_NO, _EN_NO + "?"),
            (_EN_WORK, "(?:)", _EN_NO),
            (_EN_WORK + _EN_NO, "(?:)", ""),
        )
    ),
    "de": tuple(
        f"(?:(?:berechne |zahle )?(?:wie ?viele? |anzahl der |anzahl |die "
        f")?){_DE_WORK}{before}(?: sind| liegen| gibt es| hat es)?(?: es)? (?:zwischen|von|vom) "
        f"(?:dem )?{{a}} (?:und|bis|bis zum) (?:dem )?{{b}}{{both}}?{after}(?: sind es)?"
        for before, after in ((_DE_NO, ""), ("", _DE_NO))
    ),
    "fr": tuple(
        f"(?:(?:calcule |compte )?(?:combien de |nombre de |le nombre de )?)jours (?:ouvres|de "
        f"semaine|travailles){before}(?: y a-t-il| il y a| y a t il)? (?:entre|du) (?:le )?{{a}} "
        f"(?:et|au) (?:le )?{{b}}{{both}}?{after}"
        for before, after in ((_FR_NO, ""), ("", _FR_NO))
    ),
    "es": tuple(
        f"(?:(?:calcula |cuenta )?(?:cuantos |numero de |el numero de )?)dias (?:laborables|"
        f"habiles|de semana|laborales)(?: \\(?de lunes a viernes\\)?)?{before}(?: hay| son)? "
        f"(?:entre|del|desde) (?:el )?{{a}} (?:y|al|hasta) (?:el )?{{b}}{{both}}?{after}"
        for before, after in ((_ES_NO, ""), ("", _ES_NO))
    ),
}
_SHIFT = {
    "en": tuple(
        f"(?:(?:what|which) (?:date|day) (?:is|will be|was)(?: it)? |what(?:'s| is) (?:the date "
        f")?|when is |date |the date )?{{n}} {days} {{way}} {{d}}{no}"
        for days, no in (
            ("week ?days?", _EN_NO + "?"),
            ("(?:working|business|work) ?days?", _EN_NO),
            ("(?:working|business|work) ?days?" + _EN_NO, ""),
        )
    ),
    "de": (
        f"(?:welches datum (?:ist|liegt) |was ist |wann ist |wann sind )?{{n}} arbeitstage {{way}} (?:dem )?{{d}}{_DE_NO}",
        f"(?:welches datum (?:ist|liegt) |was ist |wann ist |wann sind )?{{n}} arbeitstage{_DE_NO} {{way}} (?:dem )?{{d}}",
    ),
    "fr": (f"(?:quelle (?:est la )?date (?:est )?|quel jour est )?{{n}} jours ouvres {{way}} (?:le )?{{d}}{_FR_NO}",),
    "es": (
        f"(?:que fecha es |cuando es |que dia es )?{{n}} dias (?:laborables|habiles) {{way}} "
        f"(?:del? )?(?:el )?{{d}}{_ES_NO}",
    ),
}
_SLOTS = {
    "a": DATE_SLOT,
    "b": DATE_SLOT,
    "d": DATE_SLOT,
    "n": "[0-9]{1,6}|[a-z-]{2,12}",
    "both": " (?:inclusive|including both(?: days| dates)?|inklusive|einschliesslich|inclus|ambos "
    "inclusive|ambos incluidos)",
    "way": "after|from|before|nach|vor|apres|avant|despues|antes",
}
_BACK = frozenset({"before", "vor", "avant", "antes"})
_BOTH = {
    "en": "with both dates counted",
    "de": "beide Tage mitgez\u00e4hlt",
    "fr": "les deux dates comprises",
    "es": "con ambas fechas incluidas",
}
_OPEN = {
    "en": "without the last date",
    "de": "ohne den letzten Tag",
    "fr": "sans la derni\u00e8re date",
    "es": "sin la \u00faltima fecha",
}
_NOTE = {
    "en": "Monday to Friday, holidays not considered",
    "de": "Montag bis Freitag, Feiertage nicht ber\u00fccksichtigt",
    "fr": "du lundi au vendredi, jours f\u00e9ri\u00e9s non pris en compte",
    "es": "de lunes a viernes, sin tener en cuenta los festivos",
}


class WorkingDays:
    """`now` gives the local date and time, for "today"."""

    name = "working_days"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._between = Phrases(_BETWEEN, _SLOTS)
        self._shift = Phrases(_SHIFT, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        text = self._between.first(reading.ask, self._count) or self._shift.first(reading.ask, self._move)
        return Exact(text, self.name) if text else None

    def _count(self, language: str, slots: Mapping[str, str]) -> str | None:
        today = self._now().date()
        first, last = read_date(slots["a"], language, today), read_date(slots["b"], language, today)
        if first is None or last is None or first > last:
            return None
        with_last = weekdays_from(first, last + timedelta(days=1)) if last < date.max else None
        if with_last is None:
            return None
        without = weekdays_from(first, last)
        if "both" in slots or with_last == without:
            return f"**{with_last}** ({_NOTE[language]})"
        return f"**{with_last}** {_BOTH[language]}, **{without}** {_OPEN[language]} ({_NOTE[language]})"

    def _move(self, language: str, slots: Mapping[str, str]) -> str | None:
        count = int(slots["n"]) if slots["n"].isdigit() else WORDS[language].get(slots["n"])
        start = read_date(slots["d"], language, self._now().date())
        if not count or start is None or count > _MOST_DAYS or start.weekday() > 4:
            return None
        moved = moved_weekdays(start, -count if slots["way"] in _BACK else count)
        return f"**{moved}** ({WEEKDAY_NAMES[language][moved.weekday()]}; {_NOTE[language]})" if moved else None


def weekdays_from(first: date, end: date) -> int:
    """Mondays to Fridays from `first` on, before `end`."""
    weeks, rest = divmod((end - first).days, 7)
    return 5 * weeks + sum((first.weekday() + day) % 7 < 5 for day in range(rest))


def moved_weekdays(start: date, count: int) -> date | None:
    """`start`, a weekday, moved by `count` weekdays either way."""
    weeks, rest = divmod(start.weekday() + count, 5)
    try:
        moved = start + timedelta(days=7 * weeks + rest - start.weekday())
    except OverflowError:
        return None
    return valid(moved.year, moved.month, moved.day)
