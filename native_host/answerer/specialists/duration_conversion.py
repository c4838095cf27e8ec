"""A duration in another unit of time: "90 minutes in hours".

A day has 24 hours here; months and years convert among themselves alone, for they have no fixed number of days.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal
from fractions import Fraction

from native_host.answerer.request import Reading
from native_host.answerer.specialists.duration_words import in_words, unit_word
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_durations import DURATION_SLOT, IN_MONTHS, SECONDS, UNITS, read_duration
from native_host.answerer.specialists.specialist import Exact

_EN_ASK = (
    "(?:convert|turn|change|express|transform|calculate|what is|what's|whats|what are|how "
    "much is|how much are|how long is|tell me|give me|put)"
)
_DE_ASK = (
    "(?:wandle|wandel|rechne|konvertiere|konvertier|wie ?viel ist|wie ?viel sind|was sind|"
    "was ist|wie lange? sind|wie lange? ist|umrechnen|umrechnung|berechne|gib)"
)
_FR_ASK = (
    "(?:convertis|convertir|convertissez|convertir|transforme|exprime|combien font|combien "
    "fait|combien ca fait|calcule|mets)"
)
_ES_ASK = (
    "(?:convierte|convertir|convierta|conviertes|pasa|pasar|pasame|transforma|cuanto es|"
    "cuanto son|cuantos son|expresa|cambia|calcula)"
)
_TEMPLATES = {
    "en": (
        f"(?:{_EN_ASK} )?(?:a duration of |a time of )?{{n}} (?:to|in|into|as|expressed in|"
        f"converted to|in terms of|->|=>) {{u}}(?: please| is| equals)?",
        "(?:tell me )?how many {u} (?:are there in|are there|are in|are|is|in|does|make up|make|"
        "do|fit in|there are in|there are|is in|would be|equals|equal) {n}(?: have| contain| "
        "make| has| equal)?",
        "(?:the )?number of {u} in {n}",
        "{n} (?:is|are|equals|equal|makes|make|=) (?:how many|what in|) ?{u}",
        "{n} how many {u}",
        "{n} {arrow} {u}",
        "what(?:'s| is|s) {n} in {u}",
        "{u} in {n}",
        "convert {n} {u}",
    ),
    "de": (
        f"(?:{_DE_ASK} )?(?:mir )?{{n}} (?:in|zu|nach|als) {{u}}(?: um| umrechnen| umwandeln| "
        f"ausdrucken| an| konvertieren)?",
        "(?:sag mir )?wie ?viele? {u} (?:sind in|sind|hat|haben|ergeben|ist|hat eigentlich|"
        "entsprechen|stecken in|gibt es in|passen in) {n}",
        "{n} (?:sind|ist|ergeben|entsprechen|=) wie ?viele? {u}",
        "{n} {arrow} {u}",
        "(?:anzahl der |anzahl ){u} in {n}",
        "in {u}:? {n}",
    ),
    "fr": (
        f"(?:{_FR_ASK} )?{{n}} (?:en|vers) {{u}}",
        "combien (?:de |d'){u} (?:y a-t-il dans|y a t il dans|il y a dans|dans|font|fait|y "
        "a-t-il en|represente|representent|dure|durent|contient|comptent|compte) {n}",
        "combien (?:y a-t-il|il y a|ya-t-il|y a t il) (?:de |d'){u} (?:dans|en) {n}",
        "{n} (?:font|fait|c'est|ca fait|=|egale|equivaut a|equivalent a) combien (?:de |d'|en ){u}",
        "{n} {arrow} {u}",
        "(?:le )?nombre (?:de |d'){u} (?:dans|en) {n}",
    ),
    "es": (
        f"(?:{_ES_ASK} )?{{n}} (?:a|en) {{u}}",
        "cuant[oa]s {u} (?:hay en|son|tienen?|equivalen a|hay|caben en|dura|duran|equivale a) {n}",
        "{n} (?:son|es|equivalen a|=|equivale a) cuant[oa]s {u}",
        "{n} cuant[oa]s {u} son",
        "{n} {arrow} {u}",
        "(?:el )?numero de {u} (?:en|que hay en) {n}",
    ),
}
_LISTS = {
    "hours and minutes": ("hour", "minute"),
    "hrs and mins": ("hour", "minute"),
    "hours and mins": ("hour", "minute"),
    "hrs and min": ("hour", "minute"),
    "hours and min": ("hour", "minute"),
    "h and m": ("hour", "minute"),
    "hours and seconds": ("hour", "second"),
    "hours & minutes": ("hour", "minute"),
    "hours minutes": ("hour", "minute"),
    "h and min": ("hour", "minute"),
    "hours minutes and seconds": ("hour", "minute", "second"),
    "minutes and seconds": ("minute", "second"),
    "days and hours": ("day", "hour"),
    "hours minutes seconds": ("hour", "minute", "second"),
    "days hours and minutes": ("day", "hour", "minute"),
    "days hours minutes and seconds": ("day", "hour", "minute", "second"),
    "days hours minutes": ("day", "hour", "minute"),
    "weeks and days": ("week", "day"),
    "years and months": ("year", "month"),
    "stunden und minuten": ("hour", "minute"),
    "std und min": ("hour", "minute"),
    "stunden minuten und sekunden": ("hour", "minute", "second"),
    "minuten und sekunden": ("minute", "second"),
    "tage und stunden": ("day", "hour"),
    "tage stunden und minuten": ("day", "hour", "minute"),
    "wochen und tage": ("week", "day"),
    "jahre und monate": ("year", "month"),
    "heures et minutes": ("hour", "minute"),
    "heures et en minutes": ("hour", "minute"),
    "heures minutes et secondes": ("hour", "minute", "second"),
    "minutes et secondes": ("minute", "second"),
    "jours et heures": ("day", "hour"),
    "jours heures et minutes": ("day", "hour", "minute"),
    "semaines et jours": ("week", "day"),
    "annees et mois": ("year", "month"),
    "ans et mois": ("year", "month"),
    "horas y minutos": ("hour", "minute"),
    "horas minutos y segundos": ("hour", "minute", "second"),
    "minutos y segundos": ("minute", "second"),
    "dias y horas": ("day", "hour"),
    "dias horas y minutos": ("day", "hour", "minute"),
    "semanas y dias": ("week", "day"),
    "anos y meses": ("year", "month"),
}
_SLOTS = {"n": DURATION_SLOT, "u": "[a-z][a-z &]{0,40}?", "arrow": "->|=>|=|in"}
_SIZES = SECONDS | {unit: Fraction(months) for unit, months in IN_MONTHS.items()}
_POINT = {"en": ".", "de": ",", "fr": ",", "es": ","}
_MOST = 10**18


class DurationConversion:
    name = "duration_conversion"

    def __init__(self) -> None:
        self._phrases = Phrases(_TEMPLATES, _SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        text = self._phrases.first(reading.ask, _take) if reading.material is None else None
        return Exact(text, self.name) if text else None


def _take(language: str, slots: Mapping[str, str]) -> str | None:
    units = _LISTS.get(slots["u"]) or ((UNITS[language][slots["u"]],) if slots["u"] in UNITS[language] else None)
    length = read_duration(slots["n"], language) if units else None
    if units is None or length is None or (length.months and length.seconds):
        return None
    calendar_units = units[0] in IN_MONTHS
    if calendar_units != bool(length.months):
        return None
    amount = length.months if calendar_units else length.seconds
    if len(units) > 1:
        parts = in_parts(amount, units)
        return f"**{in_words(parts, language)}**" if parts else None
    value = amount / _SIZES[units[0]]
    return _said(value, units[0], language) if value < _MOST else None


def in_parts(amount: Fraction, units: tuple[str, ...]) -> list[tuple[int, str]] | None:
    """Whole numbers of `units`, the largest first; null where something is left over."""
    found: list[tuple[int, str]] = []
    for unit in units:
        count, amount = divmod(amount, _SIZES[unit])
        found.append((int(count), unit))
    return None if amount else found


def _said(value: Fraction, unit: str, language: str) -> str | None:
    word = unit_word(value, unit, language)
    exact = _decimal(value)
    if exact is not None:
        return f"**{exact.replace('.', _POINT[language])} {word}**"
    near = Context(prec=6).divide(Decimal(value.numerator), Decimal(value.denominator))
    rounded = f"{near:f}".replace(".", _POINT[language])
    smaller = {
        "week": ("week", "day", "hour", "minute", "second"),
        "day": ("day", "hour", "minute", "second"),
        "hour": ("hour", "minute", "second"),
        "minute": ("minute", "second"),
    }.get(unit)
    parts = in_parts(value * _SIZES[unit], smaller) if smaller and value > 1 else None
    if parts:
        return f"**{in_words(parts, language)}** (\u2248 {rounded} {word})"
    return f"**{value.numerator}/{value.denominator}** (\u2248 {rounded} {word})"


def _decimal(value: Fraction) -> str | None:
    """All its digits, if there are at most nine after the point."""
    scaled = value * 10**9
    if scaled.denominator != 1:
        return None
    whole, rest = divmod(int(scaled), 10**9)
    return f"{whole}.{rest:09}".rstrip("0").rstrip(".")
