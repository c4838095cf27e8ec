"""Durations added up, taken from one another or multiplied: "1h 45m + 2h 30m"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_conversion import in_parts
from native_host.answerer.specialists.duration_words import in_words
from native_host.answerer.specialists.phrases import Phrases, plain
from native_host.answerer.specialists.reading_durations import Duration, read_duration
from native_host.answerer.specialists.specialist import Exact

_SUM = {
    "en": (
        "(?:what(?:'s| is|s) |calculate |compute |how much is |work out )?{p}(?: =)?",
        "(?:please )?(?:add|sum|total|add up|sum up|add together)(?: up)?(?: the)?(?: times?| "
        "durations?)?:? {l}(?: together| up)?",
        "(?:what(?:'s| is|s) |calculate |give me |find )?(?:the )?(?:sum|total|total time|total "
        "duration|total length|combined length)(?: time)?(?: of| for):? {l}",
        "how (?:long|much) (?:is|are|time is) {l}(?: together| combined| in total| altogether)?",
        "(?:how long are )?{l} (?:together|combined|in total|altogether)",
    ),
    "de": (
        "(?:was ist |was sind |was ergibt |was ergeben |wie ?viel ist |wie ?viel sind |berechne |"
        "wie lange? sind |rechne )?{p}(?: =)?",
        "(?:wie lange sind )?{l} (?:zusammen|insgesamt|zusammengerechnet)",
        "(?:addiere|summiere|addier|zahle|rechne)(?: die)?(?: zeiten| dauern)?:? {l}(?: zusammen)?",
        "(?:was ist |berechne )?(?:die )?(?:summe|gesamtdauer|gesamtzeit) (?:von|aus):? {l}",
    ),
    "fr": (
        "(?:combien font |combien fait |calcule |calculer )?{p}(?: =)?",
        "{l} (?:au total|ensemble)",
        "(?:additionne|ajoute|additionner|additionnez|somme)(?: les)?(?: durees)?:? {l}",
        "(?:quelle est |calcule |donne )?(?:la )?(?:somme|duree totale) (?:de|des durees):? {l}",
    ),
    "es": (
        "(?:cuanto es |cuanto son |calcula |cuanto suman |cuantos son )?{p}(?: =)?",
        "{l} (?:en total|juntos)",
        "(?:suma|sumar|sume)(?: los)?(?: tiempos| duraciones)?:? {l}",
        "(?:cual es |calcula |dame )?(?:la )?(?:suma|duracion total) de:? {l}",
    ),
}
_MINUS = {
    "en": (
        "(?:what(?:'s| is|s) |calculate |how much is )?{a} (?:minus|-|less) {b}",
        "(?:subtract|take|deduct) {b} from {a}",
        "(?:the )?difference between {a} and {b}",
    ),
    "de": (
        "(?:was ist |was sind |wie ?viel ist |berechne )?{a} (?:minus|-|weniger) {b}",
        "(?:ziehe|zieh|subtrahiere) {b} von {a}(?: ab)?",
    ),
    "fr": ("(?:combien font |combien fait |calcule )?{a} (?:moins|-) {b}", "(?:soustrais|enleve|retire) {b} (?:de|a) {a}"),
    "es": ("(?:cuanto es |cuanto son |calcula )?{a} (?:menos|-) {b}", "(?:resta|quita) {b} (?:de|a) {a}"),
}
_TIMES = {
    "en": (
        "(?:what(?:'s| is|s) |calculate |how much is |how long is )?{f} (?:times|x|\\*|multiplied by|\u00d7) {k}",
        "(?:what(?:'s| is|s) |calculate |how much is |how long is )?{k} (?:times|x|\\*|\u00d7) {f}",
    ),
    "de": (
        "(?:was ist |was sind |wie ?viel ist |wie ?viel sind |berechne )?{f} (?:mal|x|\\*|\u00d7) {k}",
        "(?:was ist |was sind |wie ?viel ist |wie ?viel sind |berechne )?{k} ?(?:mal|x|\\*|\u00d7) {f}",
    ),
    "fr": (
        "(?:combien font |calcule )?{f} (?:fois|x|\\*|\u00d7) {k}",
        "(?:combien font |calcule )?{k} (?:fois|x|\\*|\u00d7) {f}",
    ),
    "es": (
        "(?:cuanto es |cuanto son |calcula )?{f} (?:por|x|\\*|\u00d7) {k}",
        "(?:cuanto es |cuanto son |calcula )?{k} (?:por|veces|x|\\*|\u00d7) {f}",
    ),
}
_LINES = {
    "en": (
        "(?:add|sum|total|add up|sum up)(?: up)?(?: all)?(?: these| the following| those| "
        "the)?(?: times?| durations?| time values)?(?: up| together)?(?: below)?",
        "(?:what(?:'s| is) )?(?:the )?(?:sum|total)(?: time| duration)?(?: of| for)?(?: all)?(?: "
        "these| the following)? (?:times|durations)",
    ),
    "de": (
        "(?:addiere|summiere|zahle|rechne)(?: alle)?(?: diese| die folgenden| die| folgende) "
        "(?:zeiten|dauern|zeitangaben)(?: zusammen)?",
        "(?:summe|gesamtdauer)(?: der| dieser)? (?:zeiten|dauern)",
    ),
    "fr": (
        "(?:additionne|somme|ajoute)(?: toutes)? (?:ces|les) (?:durees|temps)(?: suivantes| suivants)?",
        "(?:la )?somme (?:de ces|des) durees",
    ),
    "es": ("(?:suma|sumar)(?: todos| todas)? (?:estos|estas|los|las) (?:tiempos|duraciones)(?: siguientes)?",),
}
_PIECE = r"[a-z0-9][a-z0-9 .,:;'+&-]{0,120}?"
_SLOTS = {
    "l": _PIECE,
    "p": _PIECE,
    "a": r"[a-z0-9][a-z0-9 .,:']{0,60}?",
    "b": r"[a-z0-9][a-z0-9 .,:']{0,60}?",
    # In figures: "3 times a day" asks for nothing.
    "f": r"[0-9][a-z0-9 .,:']{0,60}?",
    "k": "[1-9][0-9]{0,3}",
}
_PLUS = re.compile(r" ?\+ ?|,(?: (?:and |und |et |y )?|(?![0-9]))|; ?| (?:plus|and|und|et|y|mas|&) ")
_SAYS_PLUS = re.compile(r"\+| (?:plus|mas) ")
_COLON_PAIR = re.compile(r"([0-9]{1,4}):([0-5][0-9])", re.ASCII)
_COLON_TRIPLE = re.compile(r"([0-9]{1,4}):([0-5][0-9]):([0-5][0-9])", re.ASCII)
_MOST_LINES = 5000
_LONGEST_LINE = 80
_LARGE_UNIT = re.compile(
    r"(?<![a-z])(?:(weeks?|wks?|wochen?|semaines?|semanas?|fortnights?)|(days?|d|tagen?|tage|"
    r"jours?|j|dias?))(?![a-z])"
)


class DurationSum:
    name = "duration_sum"

    def __init__(self) -> None:
        self._sum = Phrases(_SUM, _SLOTS, keep_pauses=True)
        self._minus = Phrases(_MINUS, _SLOTS)
        self._times = Phrases(_TIMES, _SLOTS)
        self._lines = Phrases(_LINES, {})

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            lines = reading.material.splitlines() if len(reading.material) <= _MOST_LINES * _LONGEST_LINE else []
            pieces = [plain(line).removeprefix("- ") for line in lines if line.strip()]
            text = self._lines.first(reading.ask, lambda language, _: _total(pieces, language))
        else:
            text = (
                self._sum.first(reading.ask, _take_sum)
                or self._minus.first(reading.ask, _take_minus)
                or self._times.first(reading.ask, _take_times)
            )
        return Exact(text, self.name) if text else None


def _take_sum(language: str, slots: Mapping[str, str]) -> str | None:
    # "1 hour and 20 minutes" alone asks for nothing.
    if "p" in slots and not _SAYS_PLUS.search(slots["p"]):
        return None
    # "Add 1 hour and 30 minutes" means: to something else.
    if "l" in slots and read_duration(slots["l"].strip(), language):
        return None
    return _total(_PLUS.split(slots.get("p") or slots["l"]), language)


def _take_minus(language: str, slots: Mapping[str, str]) -> str | None:
    first, second = read_duration(slots["a"], language), read_duration(slots["b"], language)
    if first is None or second is None:
        return None
    return _said(
        Duration(first.months - second.months, first.seconds - second.seconds), f"{slots['a']} {slots['b']}", language
    )


def _take_times(language: str, slots: Mapping[str, str]) -> str | None:
    length, factor = read_duration(slots["f"], language), int(slots["k"])
    return _said(Duration(factor * length.months, factor * length.seconds), slots["f"], language) if length else None


def _total(pieces: Sequence[str], language: str) -> str | None:
    if not 2 <= len(pieces) <= _MOST_LINES or any(len(piece) > _LONGEST_LINE for piece in pieces):
        return None
    for pattern, sizes in ((_COLON_PAIR, (60, 1)), (_COLON_TRIPLE, (3600, 60, 1))):
        matches = [match for piece in pieces if (match := pattern.fullmatch(piece))]
        if len(matches) == len(pieces):
            return _in_colons(
                sum(int(part) * size for match in matches for part, size in zip(match.groups(), sizes, strict=True)),
                sizes,
                len(pieces),
            )
    lengths = [length for piece in pieces if (length := read_duration(piece, language))]
    if len(lengths) != len(pieces):
        return None
    total = Duration(
        sum((length.months for length in lengths), Fraction(0)), sum((length.seconds for length in lengths), Fraction(0))
    )
    return _said(total, " ".join(pieces), language)


def _in_colons(total: int, sizes: tuple[int, ...], count: int) -> str | None:
    """ "1:30 + 2:15" is 3:45 whether it is hours and minutes or minutes and seconds. Two that pass 24 hours could be a
    time of day that goes over midnight, so they have no answer."""
    if count == 2 and total >= 24 * sizes[0]:
        return None
    parts: list[str] = []
    for size in sizes:
        count, total = divmod(total, size)
        parts.append(f"{count}" if not parts else f"{count:02}")
    return f"**{':'.join(parts)}**"


def _said(total: Duration, said: str, language: str) -> str | None:
    if total.months < 0 or total.seconds < 0 or (total.months and total.seconds):
        return None
    if total.months:
        parts = in_parts(total.months, ("year", "month"))
    else:
        large = {group for match in _LARGE_UNIT.finditer(said) for group, text in enumerate(match.groups()) if text}
        units = ("week", "day", "hour", "minute", "second")[min(large) if large else 2 :]
        parts = in_parts(total.seconds, units)
    return f"**{in_words(parts, language)}**" if parts else None
