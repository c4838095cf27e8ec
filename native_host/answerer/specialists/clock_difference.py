"""Time from one time of day to another, or between two dates with times."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_words import in_words, split_seconds
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_clock import CLOCK_SLOT, DAY, read_clock
from native_host.answerer.specialists.specialist import Exact

_U = "(?:hours(?: and minutes)?|hrs|minutes|mins|seconds)"
_DU = "(?:stunden(?: und minuten)?|minuten|sekunden)"
_FU = "(?:heures(?: et minutes)?|minutes|secondes)"
_SU = "(?:horas(?: y minutos)?|minutos|segundos)"
_TEMPLATES = {
    "en": (
        "(?:tell me |calculate |work out )?(?:how many |number of |the number of )?{u}(?: are "
        "there| is it| are| is| is there| passed)?(?: there)? (?:between|from) {a} (?:and|to|"
        "until|till|-) {b}",
        "(?:how long|how much time)(?: is it| is there| was it| is| passes| elapses)?(?: there)? "
        "(?:between|from) {a} (?:and|to|until|till|-) {b}(?: in {u})?",
        "(?:what(?:'s| is|s) |calculate |find |compute )?(?:the )?(?:time difference|difference|"
        "time|duration|elapsed time|time elapsed|time span|length of time)(?: in {u})? "
        "(?:between|from) {a} (?:and|to|until) {b}(?: in {u})?",
        "{a} (?:to|until|till|-) {b} (?:is )?(?:how many |in |how long in ){u}(?: is that| is it)?",
        "{a} (?:to|until|till) {b} is how long",
        "from {a} (?:to|until|till) {b}(?: is)? how (?:long|many {u})(?: is it| is that)?",
        "how long is {a} (?:to|until|-) {b}",
        "how many {u} (?:is|are) {a} (?:to|until|-) {b}",
    ),
    "de": (
        "(?:sag mir |berechne )?(?:wie ?viele? |anzahl der )?{u}(?: sind| liegen| sind es| ist| "
        "vergehen)?(?: es)? (?:zwischen|von) {a} (?:und|bis|-) {b}",
        "wie (?:lange|viel zeit) (?:ist es |ist |dauert es |vergeht |liegt )?(?:zwischen|von) {a} (?:und|bis) {b}",
        "(?:was ist |wie gross ist |berechne )?(?:die |der )?(?:zeitdifferenz|differenz|zeit|"
        "dauer|zeitspanne|zeitunterschied|zeitabstand) (?:zwischen|von) {a} (?:und|bis) {b}(?: "
        "in {u})?",
        "von {a} bis {b} sind(?: es)? wie ?viele {u}",
        "{a} bis {b} in {u}",
        "wie ?viele {u} sind(?: es)? {a} bis {b}",
        "wie lange ist {a} bis {b}",
    ),
    "fr": (
        "(?:combien (?:de |d'))?{u}(?: y a-t-il| il y a| y a t il| s'ecoulent)? (?:entre|de) {a} (?:et|a|jusqu'a) {b}",
        "combien de temps (?:y a-t-il |s'ecoule |il y a |s'est ecoule |dure )?(?:entre|de) {a} (?:et|a|jusqu'a) {b}",
        "(?:quelle est |quel est |calcule )?(?:la |l'|le )?(?:difference(?: de temps| d'heure)?|"
        "duree|ecart|temps(?: ecoule)?) (?:entre|de) {a} (?:et|a) {b}(?: en {u})?",
        "de {a} a {b}(?: ca fait)? combien (?:de temps|d'{u}|de {u})",
        "{a} a {b} en {u}",
    ),
    "es": (
        "(?:cuant[oa]s )?{u}(?: hay| son| pasan)? (?:entre|de|desde) {a} (?:y|a|hasta) {b}",
        "cuanto tiempo (?:hay |pasa |va |transcurre )?(?:entre|de|desde) {a} (?:y|a|hasta) {b}",
        "(?:cual es |calcula )?(?:la |el )?(?:diferencia(?: de tiempo| horaria)?|duracion|"
        "tiempo(?: transcurrido)?) (?:entre|de|desde) {a} (?:y|a|hasta) {b}(?: en {u})?",
        "de {a} a {b} cuant[oa]s {u}(?: son| hay)?",
    ),
}
_MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[t ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
    r"(?P<zone>z|[+-][0-9]{2}:[0-9]{2})?",
    re.ASCII,
)
_SLOT = rf"{CLOCK_SLOT}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[t ][0-9:z+-]{{5,14}}"
_SLOTS = {"a": _SLOT, "b": _SLOT, "u": f"{_U}|{_DU}|{_FU}|{_SU}"}
_SMALL = (
    ("minute", 60, ("minutes", "mins", "minuten", "minutos")),
    ("second", 1, ("seconds", "sekunden", "secondes", "segundos")),
)


class ClockDifference:
    name = "clock_difference"

    def __init__(self) -> None:
        self._phrases = Phrases(_TEMPLATES, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        text = self._phrases.first(reading.ask, _take) if reading.material is None else None
        return Exact(text, self.name) if text else None


def _take(language: str, slots: Mapping[str, str]) -> str | None:
    seconds = _moments(slots["a"], slots["b"])
    largest = "day"
    if seconds is None:
        seconds = _clocks(slots["a"], slots["b"], language)
        largest = "hour"
    if seconds is None or seconds < 0:
        return None
    for unit, size, words in _SMALL:
        if slots.get("u") in words:
            return f"**{in_words([(seconds // size, unit)], language)}**" if seconds % size == 0 else None
    parts = split_seconds(seconds, "hour" if "u" in slots else largest)
    return f"**{in_words(parts, language)}**"


def _clocks(first: str, second: str, language: str) -> int | None:
    """To the next such time: past midnight if the second is the earlier one, where nothing is left to guess."""
    start, end = read_clock(first, language), read_clock(second, language)
    if start is None or end is None or start.seconds == end.seconds:
        return None
    sure = start.whole_day and end.whole_day
    # "9:00 to 5 pm": one half of the day said, the other guessed.
    if (start.twelve or end.twelve) and not sure:
        return None
    # "9:15 to 5:40" may end in the afternoon; "17:40 to 9:15" is all on the 24-hour clock.
    if start.seconds > end.seconds and not sure and not start.full and not end.full:
        return None
    return (end.seconds - start.seconds) % DAY


def _moments(first: str, second: str) -> int | None:
    """ISO 8601 dates with times. Both with an offset, or both without: then as one wall clock shows them."""
    found = [_moment(text) for text in (first, second)]
    start, end = found
    if start is None or end is None or (start.tzinfo is None) != (end.tzinfo is None):
        return None
    return int((end - start).total_seconds())


def _moment(text: str) -> datetime | None:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    try:
        return datetime.fromisoformat(f"{match['day']}T{match['time']}{(match['zone'] or '').upper()}")
    except ValueError:
        return None
