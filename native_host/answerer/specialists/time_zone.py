"""A time in one place as the clocks of another show it, the time somewhere now, and how far two places are apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_words import in_words
from native_host.answerer.specialists.phrases import Ambiguous, Phrases
from native_host.answerer.specialists.reading_clock import CLOCK_FIGURES, read_clock
from native_host.answerer.specialists.reading_dates import CLEAR_DATE_SLOT, read_date
from native_host.answerer.specialists.reading_places import PLACE_SLOT, Place, offset_of, read_place
from native_host.answerer.specialists.specialist import Exact

_FIRST, _LAST = 1972, 2099  # Before 1972 zones of one name part; far ahead the rules are not made yet.
_EN_ON, _DE_ON, _FR_ON, _ES_ON = (
    "(?: (?:on )?(?:the )?{d})?",
    "(?: (?:am |vom )?{d})?",
    "(?: (?:le )?{d})?",
    "(?: (?:el )?{d})?",
)
_CONVERT = {
    "en": (
        f"(?:convert |what is |what's |whats |translate |change |express )?(?:at )?{{t}}(?: in| "
        f"at)? {{p}}(?:'s)?(?: local)?(?: time)?{_EN_ON} (?:in|to|into|as|for|->|=) {{q}}(?: "
        f"local)?(?: time)?{_EN_ON}",
        "(?:convert |what is |what's |whats )?{d},?(?: at)? {t}(?: in| at)? {p}(?: time)? "
        "(?:in|to|into|as|->) {q}(?: time)?",
        f"(?:on {{d}} )?what(?:'s the)? time (?:is it|will it be|would it be|was it|is) in {{q}} "
        f"(?:when|if) (?:it is |it's |its |it was |the time is )?{{t}}(?: in| at)? {{p}}(?: "
        f"time)?{_EN_ON}",
        f"(?:if|when) (?:it is |it's |its |the time is )?{{t}}(?: in| at)? {{p}}(?: "
        f"time)?{_EN_ON},? what(?:'s the)? time (?:is it|will it be|is that) in {{q}}{_EN_ON}",
        f"what(?:'s the)? time (?:is|will|would) {{t}}(?: in| at)? {{p}}(?: time)?(?: be)? in {{q}}{_EN_ON}",
        f"{{t}}(?: in| at)? {{p}}(?: time)? is (?:what time|what|when) in {{q}}{_EN_ON}",
        f"(?:convert )?{{t}}(?: from)? {{p}} to {{q}}(?: time)?{_EN_ON}",
        f"convert {{t}} from {{p}}(?: time)? (?:to|into) {{q}}(?: time)?{_EN_ON}",
    ),
    "de": (
        f"(?:was ist |wie ?viel uhr ist |wie spat ist |wie spat sind |rechne |wandle )?{{t}}(?: "
        f"in)? {{p}}(?:er)?(?: zeit| ortszeit)?{_DE_ON} in {{q}}(?: um)?{_DE_ON}",
        "(?:was ist |rechne )?(?:am )?{d},?(?: um)? {t}(?: in)? {p}(?:er)?(?: zeit)? in {q}(?: um)?",
        f"(?:wie spat|wie ?viel uhr) ist es in {{q}},? wenn es (?:(?:am )?{{d}} )?(?:in {{p}} "
        f")?{{t}}(?: in {{p}})? ist{_DE_ON}",
        f"wenn es (?:in {{p}} )?{{t}}(?: in {{p}})? ist,? (?:wie spat|wie ?viel uhr) ist es (?:dann )?in {{q}}{_DE_ON}",
        f"welche uhrzeit (?:ist|haben wir|ist es) in {{q}},? wenn es (?:in {{p}} )?{{t}}(?: in {{p}})? ist{_DE_ON}",
        f"{{t}} (?:in )?{{p}} (?:ist|sind) wie ?viel uhr in {{q}}{_DE_ON}",
    ),
    "fr": (
        f"(?:convertis |convertir |combien font |que fait )?{{t}}(?: a| en| au)? {{p}}(?: heure "
        f"locale)?{_FR_ON} (?:a|en|au|vers|->) {{q}}{_FR_ON}",
        f"(?:convertis )?{{t}} (?:heure de |heure d')?{{p}} (?:en )?(?:heure de |heure d'|a ){{q}}{_FR_ON}",
        f"quelle heure est-il (?:a|en|au) {{q}} (?:quand|lorsqu'|si|s')(?: ?il est)? {{t}} (?:a|en|au) {{p}}{_FR_ON}",
        f"(?:quand|s')(?: ?il est)? {{t}} (?:a|en|au) {{p}},? quelle heure est-il (?:a|en|au) {{q}}{_FR_ON}",
    ),
    "es": (
        f"(?:convierte |convertir |que hora son |pasa )?(?:las |la )?{{t}}(?: en| de| hora "
        f"de)? {{p}}{_ES_ON} (?:en|a|a la hora de|a hora de|hora de|->) {{q}}{_ES_ON}",
        f"que hora es en {{q}} (?:cuando|si) (?:son |es )?(?:las |la )?{{t}} (?:en|de) {{p}}{_ES_ON}",
        f"(?:cuando|si) (?:son |es )?(?:las |la )?{{t}} en {{p}},? que hora es en {{q}}{_ES_ON}",
    ),
}
_NOW = {
    "en": (
        "what(?:'s| is|s)? (?:the )?(?:current )?(?:local )?time (?:is it )?(?:right now )?(?:in|"
        "at) {q}(?: right now| now| currently| at the moment)?",
        "(?:current |local )?time (?:now )?in {q}(?: now| right now)?",
        "what time is it (?:right now |now |currently )?in {q}(?: right now| now)?",
        "{q} (?:current time|time now|time right now)",
        "current (?:local )?time {q}",
    ),
    "de": (
        "(?:wie spat|wie ?viel uhr) ist es (?:gerade |jetzt |aktuell )?in {q}(?: gerade| jetzt)?",
        "(?:aktuelle )?(?:uhrzeit|ortszeit|zeit) in {q}(?: jetzt)?",
        "welche uhrzeit (?:ist|haben die|haben sie) (?:es )?(?:gerade |jetzt )?in {q}",
    ),
    "fr": (
        "quelle heure (?:est-il|il est|est il) (?:maintenant |actuellement )?(?:a|en|au) {q}(?: maintenant)?",
        "(?:l')?heure (?:actuelle )?(?:a|en|au) {q}",
        "il est quelle heure (?:a|en|au) {q}",
    ),
    "es": ("que hora es (?:ahora )?(?:mismo )?en {q}(?: ahora)?", "hora (?:actual )?en {q}", "que hora tienen en {q}"),
}
_APART = {
    "en": (
        f"(?:what(?:'s| is|s) )?(?:the )?(?:time|hour|timezone|time zone) difference (?:between|"
        f"from) {{p}} (?:and|to) {{q}}{_EN_ON}",
        f"how many hours apart are {{p}} and {{q}}{_EN_ON}",
        f"how many hours (?:are|is|lie)(?: there)? between {{p}} and {{q}}{_EN_ON}",
    ),
    "de": (
        f"(?:was ist |wie gross ist |wie ist )?(?:der |die )?(?:zeitunterschied|zeitverschiebung|"
        f"zeitdifferenz) (?:zwischen|von) {{p}} (?:und|zu|nach) {{q}}{_DE_ON}",
        f"wie ?viele stunden (?:zeitunterschied|zeitverschiebung|unterschied) (?:sind|ist|liegen) "
        f"(?:es )?zwischen {{p}} und {{q}}{_DE_ON}",
    ),
    "fr": (
        f"(?:quel est |combien d'heures de )?(?:le )?(?:decalage(?: horaire)?)(?: y a-t-il)? entre {{p}} et {{q}}{_FR_ON}",
        f"combien d'heures (?:de decalage |de difference )?(?:y a-t-il |il y a )?entre {{p}} et {{q}}{_FR_ON}",
    ),
    "es": (
        f"(?:cual es |que )?(?:la )?diferencia (?:horaria|de hora|de horas|de horario)(?: hay)? entre {{p}} y {{q}}{_ES_ON}",
        f"cuantas horas (?:de diferencia )?hay entre {{p}} y {{q}}{_ES_ON}",
    ),
}
# "1500 UTC", "1500 hrs UTC"
_MILITARY = re.compile(r"^([0-9]{2})([0-9]{2})(?: ?h(?:ou)?rs)?$", re.ASCII)
_SLOTS = {"t": CLOCK_FIGURES, "p": PLACE_SLOT, "q": PLACE_SLOT, "d": CLEAR_DATE_SLOT}
_GAP = {
    "en": "**{t} does not exist** in {p} on {d}: the clocks go forward over it.",
    "de": "**{t} gibt es nicht** in {p} am {d}: Die Uhren werden dar\u00fcber hinweg vorgestellt.",
    "fr": "**{t} n\u2019existe pas** \u00e0 {p} le {d} : les horloges avancent au-del\u00e0.",
    "es": "**Las {t} no existen** en {p} el {d}: los relojes se adelantan y la saltan.",
}
_OR = {"en": "or", "de": "oder", "fr": "ou", "es": "o"}
_TWICE = {
    "en": "{t} comes twice in {p} on {d}",
    "de": "{t} kommt in {p} am {d} zweimal vor",
    "fr": "{t} revient deux fois \u00e0 {p} le {d}",
    "es": "las {t} ocurren dos veces en {p} el {d}",
}


class TimeZone:
    """`now` gives the present moment with its zone; without a zone it is none of this tool's."""

    name = "time_zone"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._tables = tuple(
            (Phrases(templates, _SLOTS), take)
            for templates, take in ((_CONVERT, self._convert), (_NOW, self._at_present), (_APART, self._apart))
        )

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        for phrases, take in self._tables:
            text = phrases.first(reading.ask, take)
            if text:
                return Exact(text, self.name)
        return None

    def _convert(self, language: str, slots: Mapping[str, str]) -> str | None:
        here, there = read_place(slots.get("p", "")), read_place(slots["q"])
        clock = read_clock(_MILITARY.sub(r"\1:\2", slots["t"]), language)
        now = self._now()
        if here is None or there is None or clock is None or now.tzinfo is None:
            return None
        if not clock.whole_day and clock.seconds < 10 * 3600 and not _whole_day(language, slots):
            raise Ambiguous
        # "2026 Berlin" is no time of day.
        if _MILITARY.match(slots["t"]) and here.label != "UTC":
            return None
        today = now.astimezone(here.zone).date()
        day = read_date(slots["d"], language, today) if "d" in slots else today
        if day is None or not _FIRST <= day.year <= _LAST:
            return None
        local = datetime.combine(day, time(), here.zone) + timedelta(seconds=clock.seconds)
        return _converted(local, here, there, language)

    def _at_present(self, _: str, slots: Mapping[str, str]) -> str | None:
        there, now = read_place(slots["q"]), self._now()
        if there is None or now.tzinfo is None or not there.holds(now):
            return None
        return _shown(now, there)

    def _apart(self, language: str, slots: Mapping[str, str]) -> str | None:
        here, there, now = read_place(slots["p"]), read_place(slots["q"]), self._now()
        if here is None or there is None or now.tzinfo is None:
            return None
        day = read_date(slots["d"], language, now.date()) if "d" in slots else None
        if "d" in slots and (day is None or not _FIRST <= day.year <= _LAST):
            return None
        moment = datetime.combine(day, time(12), UTC) if day else now
        if (day and not (_steady(day, here) and _steady(day, there))) or not (here.holds(moment) and there.holds(moment)):
            return None
        first, second = moment.astimezone(here.zone), moment.astimezone(there.zone)
        apart = int(abs((second.utcoffset() or timedelta(0)) - (first.utcoffset() or timedelta(0))).total_seconds()) // 60
        said = in_words([(apart // 60, "hour"), (apart % 60, "minute")] if apart else [(0, "hour")], language)
        return f"**{said}** ({here.label} {offset_of(first)}, {there.label} {offset_of(second)}, {first.date()})"


def _whole_day(language: str, slots: Mapping[str, str]) -> bool:
    """ "3:30" may be the afternoon's in English and Spanish, but not beside "Uhr", an offset from UTC or an IANA name."""
    return language in ("de", "fr") or "h" in slots["t"] or "/" in slots["p"] or slots["p"].startswith(("utc", "gmt"))


def _converted(local: datetime, here: Place, there: Place, language: str) -> str | None:
    early, late = local.replace(fold=0), local.replace(fold=1)
    said = {"t": f"{local:%H:%M}", "p": here.label, "d": f"{local:%Y-%m-%d}"}
    before, after = early.utcoffset(), late.utcoffset()
    if here.abbreviation is None and before is not None and after is not None and before != after:
        if before < after:
            return _GAP[language].format(**said)
        return f"{_shown(early, there)} {_OR[language]} {_shown(late, there)}: {_TWICE[language].format(**said)}"
    # An abbreviation settles which of two hours is meant; it has to be in force, and there.
    found = [moment for moment in (early, late) if here.holds(moment) and there.holds(moment)]
    offsets = {moment.utcoffset() for moment in found}
    exists = [
        moment
        for moment in found
        if moment.astimezone(UTC).astimezone(here.zone).replace(tzinfo=None) == moment.replace(tzinfo=None)
    ]
    return _shown(exists[0], there) if exists and len(offsets) == 1 else None


def _shown(moment: datetime, there: Place) -> str:
    shown = moment.astimezone(there.zone)
    offset = "" if there.label.startswith("UTC") else f", {offset_of(shown)}"
    return f"**{shown:%H:%M}** ({there.label}, {shown:%Y-%m-%d}{offset})"


def _steady(day: date, place: Place) -> bool:
    """Whether the place keeps one offset all through `day` and the days beside it."""
    noon = datetime.combine(day, time(12), UTC)
    return len({(noon + timedelta(hours=hours)).astimezone(place.zone).utcoffset() for hours in (-26, 0, 26)}) == 1
