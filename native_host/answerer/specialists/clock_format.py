"""A time of day from the 12-hour clock to the 24-hour clock and back."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_clock import CLOCK_SLOT, read_clock, written
from native_host.answerer.specialists.specialist import Exact

_EN_24 = "(?:24|twenty-four)[ -]?(?:hour|hours|hr|h)(?: format| time| clock| notation)?|military(?: time)?"
_EN_12 = (
    "(?:12|twelve)[ -]?(?:hour|hours|hr|h)(?: format| time| clock| notation)?|am/pm(?: "
    "format)?|am pm(?: format)?|standard time|regular time"
)
_DE_24, _DE_12 = (
    "24[ -]?(?:stunden|h)(?:-| )?(?:format|uhr|zahlung)?",
    "12[ -]?(?:stunden|h)(?:-| )?(?:format|uhr|zahlung)?|am/pm",
)
_FR_24, _FR_12 = "format 24 ?(?:heures|h)|24 heures", "format 12 ?(?:heures|h)|12 heures|am/pm"
_ES_24, _ES_12 = "formato (?:de )?24 ?(?:horas|h)|24 horas", "formato (?:de )?12 ?(?:horas|h)|12 horas|am/pm"
_TEMPLATES = {
    language: (f"{ask}{{t}} (?:{into}) (?:(?P<to24>{full})|(?P<to12>{half})){end}",)
    for language, ask, into, full, half, end in (
        (
            "en",
            "(?:convert |what is |what's |whats |write |change |put |turn |express )?",
            "to|in|into|as|in the",
            _EN_24,
            _EN_12,
            "",
        ),
        ("de", "(?:wandle |rechne |was ist |schreibe |konvertiere )?", "in|ins|im|in das", _DE_24, _DE_12, "(?: um)?"),
        ("fr", "(?:convertis |convertir |ecris |mets )?", "en|au", _FR_24, _FR_12, ""),
        ("es", "(?:convierte |convertir |pasa |escribe )?(?:las )?", "a|en|al", _ES_24, _ES_12, ""),
    )
}


class ClockFormat:
    name = "clock_format"

    def __init__(self) -> None:
        self._phrases = Phrases(_TEMPLATES, {"t": CLOCK_SLOT})

    def answer(self, reading: Reading) -> Exact | None:
        text = self._phrases.first(reading.ask, _take) if reading.material is None else None
        return Exact(text, self.name) if text else None


def _take(language: str, slots: Mapping[str, str]) -> str | None:
    time = read_clock(slots["t"], language)
    if time is None or not time.whole_day or time.twelve != ("to24" in slots):
        return None
    return f"**{written(time.seconds, twelve='to12' in slots)}**"
