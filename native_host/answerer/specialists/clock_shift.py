"""The time of day so long after or before another."""

from __future__ import annotations

import re
from collections.abc import Mapping

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases, plain
from native_host.answerer.specialists.reading_clock import CLOCK_SLOT, DAY, read_clock, written
from native_host.answerer.specialists.reading_durations import DURATION_SLOT, read_duration
from native_host.answerer.specialists.specialist import Exact

_EN_WHAT = (
    "(?:what(?:'s| is|s)? (?:the )?(?:time (?:is it |is |will it be |would it be |was it "
    ")?)?|what time (?:will it be |is it |was it |is |comes )?|calculate |give me the time |"
    "tell me the time )?"
)
_DE_WHAT = (
    "(?:wie (?:spat|viel uhr) ist es |welche uhrzeit ist (?:es )?|was ist |wie spat ist |wie "
    "viel uhr ist |wann ist |wann sind |berechne )?"
)
_FR_WHAT = "(?:quelle heure (?:est-il |sera-t-il |est-ce |etait-il )?|quelle est l'heure |combien font |calcule )?"
_ES_WHAT = "(?:que hora (?:es |sera |era |seria )?|calcula |cuanto es )?"
_AFTER = {
    "en": (
        _EN_WHAT + "{n} (?:after|from|past|later than) {t}(?: be)?",
        "(?:what(?:'s| is|s) |calculate |what time is )?{t} (?:plus|\\+) {n}",
        "add {n} to {t}",
        "(?:if it is|if it's|it is|it's) {t}(?: now)? what time (?:will it be|is it) in {n}",
        "what time (?:will it be|is it) {n} (?:after|from) {t}",
        "{t} in {n} is what time",
    ),
    "de": (
        _DE_WHAT + "{n} nach {t}",
        "(?:was ist |berechne |wie spat ist )?{t} (?:plus|\\+) {n}",
        "(?:addiere|rechne) {n} (?:zu|auf) {t}(?: dazu| hinzu)?",
        "(?:wenn es |es ist ){t}(?: ist)? wie spat ist es in {n}",
    ),
    "fr": (
        _FR_WHAT + "{n} apres {t}",
        "(?:combien font |calcule |quelle heure est-il a )?{t} (?:plus|\\+) {n}",
        "ajoute {n} a {t}",
        "s'il est {t} quelle heure sera-t-il dans {n}",
    ),
    "es": (
        _ES_WHAT + "{n} despues de (?:las |la )?{t}",
        "(?:cuanto es |calcula )?(?:las )?{t} (?:mas|\\+) {n}",
        "(?:suma|anade|agrega) {n} a (?:las )?{t}",
        "si son (?:las )?{t} que hora sera en {n}",
    ),
}
_BEFORE = {
    "en": (
        _EN_WHAT + "{n} (?:before|prior to|earlier than) {t}(?: be)?",
        "(?:what(?:'s| is|s) |calculate |what time is )?{t} (?:minus|-) {n}",
        "subtract {n} from {t}",
        "what time (?:was it|is it|is) {n} before {t}",
    ),
    "de": (
        _DE_WHAT + "{n} vor {t}",
        "(?:was ist |berechne |wie spat ist )?{t} (?:minus|-) {n}",
        "(?:ziehe|subtrahiere) {n} von {t}(?: ab)?",
    ),
    "fr": (
        _FR_WHAT + "{n} avant {t}",
        "(?:combien font |calcule )?{t} (?:moins|-) {n}",
        "(?:soustrais|enleve|retire) {n} (?:de|a) {t}",
    ),
    "es": (
        _ES_WHAT + "{n} antes de (?:las |la )?{t}",
        "(?:cuanto es |calcula )?(?:las )?{t} (?:menos|-) {n}",
        "resta {n} a (?:las )?{t}",
    ),
}
_SLOTS = {"n": DURATION_SLOT, "t": CLOCK_SLOT}
_OF_A_TIME = re.compile(r"\b(?:after|before|past|from|later|nach|vor|apres|avant|despues|antes|heure|hora es|uhr)\b")
_NEXT_DAY = {"en": "next day", "de": "am n\u00e4chsten Tag", "fr": "le lendemain", "es": "al d\u00eda siguiente"}
_DAY_BEFORE = {"en": "the day before", "de": "am Vortag", "fr": "la veille", "es": "el d\u00eda anterior"}


class ClockShift:
    name = "clock_shift"

    def __init__(self) -> None:
        self._phrases = tuple((Phrases(templates, _SLOTS), sign) for templates, sign in ((_AFTER, 1), (_BEFORE, -1)))

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        found = {text for phrases, sign in self._phrases if (text := _first(phrases, reading.ask, sign))}
        return Exact(found.pop(), self.name) if len(found) == 1 else None


def _first(phrases: Phrases, ask: str, sign: int) -> str | None:
    def take(language: str, slots: Mapping[str, str]) -> str | None:
        length, start = read_duration(slots["n"], language), read_clock(slots["t"], language)
        # "10:00 + 1:30:00" is a sum of durations as well as a time of day: refused here, for another tool to read.
        if length is None or start is None or length.months or length.seconds.denominator != 1 or ":" in slots["n"]:
            return None
        # "1h30 + 45min", "resta 45 minutos a 5 horas": durations both. "3 heures après 22h30" is of a time of day.
        if "h" in slots["t"].replace("uhr", "") and not _OF_A_TIME.search(plain(ask)):
            return None
        if not 0 < length.seconds < DAY:
            return None
        moved = start.seconds + sign * int(length.seconds)
        # Where "9:50" may be the evening's, noon must not come in between: the answer would read otherwise. German and
        # French write the evening as 21:50.
        if (
            language in ("en", "es")
            and not start.whole_day
            and (moved < 0 or moved // (DAY // 2) != start.seconds // (DAY // 2))
        ):
            return None
        note = f" ({(_NEXT_DAY if moved >= DAY else _DAY_BEFORE)[language]})" if not 0 <= moved < DAY else ""
        return f"**{written(moved, twelve=start.twelve)}**{note}"

    return phrases.first(ask, take)
