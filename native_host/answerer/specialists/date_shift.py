"""The date so many days, weeks, months or years after or before another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Ambiguous, Phrases, plain
from native_host.answerer.specialists.reading_dates import DATE_SLOT, read_date, valid
from native_host.answerer.specialists.reading_durations import DURATION_SLOT, Duration, read_duration
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.weekday_names import WEEKDAY_NAMES

_MOST_DAYS = 3_000_000

_EN_WHAT = (
    "(?:(?:(?:what|which)(?:'s| is| was| will be| would be|s)?(?: the| an?)?(?: exact| "
    "calendar)? (?:date|day)(?: of the week)?"
    "(?: is it| was it| will it be| would it be| is| was| will be| would be| falls)?|"
    "what(?:'s| is|s| was| will be| would be)?"
    "|(?:when|what) (?:is|was|will be|will it be)|when's|calculate|compute|give me|tell me|"
    "find|work out|date|the date|calculate the date|give me the date"
    "|tell me the date|find the date|tell me what date is|tell me what day is) )?"
)
_DE_WHAT = (
    "(?:(?:(?:welches|was fur ein|was ist das) (?:datum|tag)(?: ist| war| ware| haben wir| "
    "ist es| ist das)?|welcher tag (?:ist|war|ware)"
    "|was fur ein tag (?:ist|war)|welchen tag haben wir|welches datum hat der tag"
    "|wann (?:ist|war|sind|waren)|was ist|was war|was sind|berechne|berechne das datum|nenne|"
    "nenne mir das datum|datum|das datum|sag mir das datum) )?"
)
_FR_WHAT = (
    "(?:(?:quelle (?:est |etait |sera |serait )?(?:la )?date(?: est-ce| sera-t-on| "
    "serons-nous| sera-ce| tombe| etait-ce| est| sera| etait)?"
    "|quel jour (?:est-ce|sera-t-on|serons-nous|sommes-nous|sera-ce|etait-ce|est-on|etait-on|"
    "serait-on|sera|est)|c'est quelle date|ce sera quelle date"
    "|c'est quel jour|on sera quel jour|on sera le combien|donne-moi la date|donne la date|"
    "calcule|calcule la date|date|la date|combien font) )?"
)
_ES_WHAT = (
    "(?:(?:(?:que|cual es la|cual sera la|cual fue la) fecha(?: es| sera| seria| fue| era| "
    "cae)?|que dia (?:es|sera|seria|fue|era|cae|caera)"
    "|cuando (?:es|sera|fue)|dame la fecha|calcula|calcula la fecha|fecha|la fecha|cuanto es|"
    "a que fecha estaremos) )?"
)
_AFTER = {
    "en": (
        _EN_WHAT + "{n} (?:after|from|past|following|later than|on from|out from) (?:the date )?{d}(?: be)?",
        "(?:calculate |what is |what's |whats |what date is )?{d} (?:plus|\\+) {n}",
        "(?:what (?:date|day) is|calculate) {d} and {n}",
        "(?:add|adding) {n} (?:to|onto) (?:the date )?{d}",
        "(?:count|go) {n} (?:forward |ahead |on )?from {d}",
        "(?:to )?{d} add {n}",
        "(?:starting|counting) (?:from|on|at) {d} (?:what date is it|what's the date|what is the "
        "date|what date will it be) (?:after|in) {n}",
        "if (?:today is|it's|it is) {d} (?:what (?:date|day) (?:is it|will it be)|what's the date) in {n}",
        "{n} (?:after|from) {d} is (?:what|which) (?:date|day)",
        "(?:what's|what is|whats) the date when i add {n} to {d}",
    ),
    "de": (
        _DE_WHAT + "{n} (?:nach|ab|von|seit) (?:dem |den )?{d}(?: aus| an| ist| war| sind| liegt)?",
        "(?:berechne |was ist |was ergibt |welches datum ist )?{d} (?:plus|\\+|und) {n}(?: spater)?",
        "(?:addiere|rechne|zahle|addier) {n} (?:zu|zum|auf) (?:dem |den )?{d}(?: dazu| hinzu)?",
        "(?:zahle|rechne) zum {d} {n} (?:dazu|hinzu)",
        "{n} (?:zu|zum) (?:dem )?{d} (?:addieren|dazurechnen|hinzufugen|hinzurechnen)",
        _DE_WHAT + "(?:vom |ab dem |ab |von )?{d} (?:in|an gerechnet) {n}",
        "welches datum ist {n} spater als (?:der |dem |den )?{d}",
    ),
    "fr": (
        _FR_WHAT + "{n} (?:apres|a partir du|a compter du|a partir de|a compter de|plus tard que) (?:le )?{d}",
        "(?:calcule |combien fait |quelle date donne )?{d} (?:plus|\\+) {n}",
        "(?:ajoute|ajouter|ajoutez|additionne|rajoute) {n} (?:a|au|a la date du|a la date) (?:la date du )?{d}",
    ),
    "es": (
        _ES_WHAT + "{n} (?:despues del?|despues de|a partir del?|tras el|tras|desde el|desde|posteriores "
        "al?) (?:la fecha )?{d}",
        "(?:calcula |cuanto es |que fecha es )?{d} (?:mas|\\+) {n}",
        "(?:suma|sumar|sumale|anade|agrega|sume|anadir) {n} (?:al?|a la fecha|a la fecha del?) {d}",
    ),
}
_BEFORE = {
    "en": (
        _EN_WHAT + "{n} (?:before|prior to|preceding|earlier than|ahead of|back from) (?:the date )?{d}(?: be)?",
        "(?:calculate |what is |what's |whats |what date is )?{d} (?:minus|-|less) {n}",
        "(?:subtract|take|deduct|remove) {n} from (?:the date )?{d}",
        "(?:count|go) {n} (?:back|backwards) from {d}",
    ),
    "de": (
        _DE_WHAT + "{n} vor (?:dem |den )?{d}(?: ist| war| liegt)?",
        "(?:berechne |was ist |was ergibt )?{d} (?:minus|-|weniger) {n}",
        "(?:subtrahiere|ziehe|zieh|rechne) {n} (?:von|vom) (?:dem )?{d}(?: ab)?",
        "welches datum ist {n} fruher als (?:der |dem |den )?{d}",
    ),
    "fr": (
        _FR_WHAT + "{n} avant (?:le )?{d}",
        "(?:calcule )?{d} (?:moins|-) {n}",
        "(?:soustrais|soustraire|enleve|retire|retranche|soustrayez) {n} (?:a|au|du|de|a la date du) (?:la date du )?{d}",
    ),
    "es": (
        _ES_WHAT + "{n} antes (?:del?|de) (?:la fecha )?{d}",
        "(?:calcula |cuanto es )?{d} (?:menos|-) {n}",
        "(?:resta|restar|restale|quita|reste) {n} (?:al?|del?|a la fecha) {d}",
    ),
}
_EN_ASK = _EN_WHAT[:-1]  # The question has to be there.
_IN = {
    "en": (
        _EN_ASK + "(?:in|after) {n}(?: from now| from today| time)?(?: be)?",
        _EN_ASK + "{n} (?:from now|hence|later|from today|ahead|away)",
        "(?:in )?{n} (?:from now|from today)",
        "(?:what|which) (?:date|day) (?:will it be|is it|is that|will that be) (?:in )?{n}(?: from now| from today| later)?",
        "what (?:will|would) the (?:date|day) be (?:in {n}|{n} from (?:now|today))",
        "if i add {n} to today what (?:date|day) is it",
        "{n} from (?:now|today) is (?:what|which) (?:date|day)",
        "in {n} (?:what (?:date|day) (?:is it|will it be)|what's the date|what will the date be|what will be the date)",
    ),
    "de": (
        _DE_WHAT[:-1] + "(?:es |heute )?(?:in|nach) {n}(?: sein| haben)?",
        _DE_WHAT[:-1] + "heute in {n}",
        "was (?:ist|haben wir) (?:heute )?in {n} fur (?:ein datum|einen tag|ein tag)",
        "(?:heute|ab heute) (?:plus|\\+|in) {n}",
        "in {n} (?:ist|haben wir) welche(?:s|r|n) (?:datum|tag)",
        "welches datum (?:haben wir|ist|wird|wird es|ist es) (?:heute )?in {n}(?: sein)?",
        "{n} ab (?:heute|jetzt)",
    ),
    "fr": (
        _FR_WHAT[:-1] + "dans {n}",
        "dans {n} (?:on sera quel jour|quelle date serons-nous|ce sera quelle date|quel jour sera-t-on|on sera le combien)",
    ),
    "es": (
        _ES_WHAT[:-1] + "(?:dentro de|en) {n}",
        "(?:dentro de|en) {n} (?:que fecha es|que dia es|que fecha sera|que dia sera)",
    ),
}
_AGO = {
    "en": (
        _EN_ASK + "{n} ago",
        "(?:what|which) (?:date|day) was (?:it )?{n} ago(?: today)?",
        "{n} ago was (?:what|which) (?:date|day)",
        "{n} before (?:now|today)",
    ),
    "de": (_DE_WHAT[:-1] + "(?:es |heute )?vor {n}", "vor {n} war welche(?:s|r) (?:datum|tag)"),
    "fr": (
        _FR_WHAT[:-1] + "il y a {n}",
        "il y a {n} (?:c'etait quel jour|c'etait quelle date|on etait quel jour|on etait le combien)",
    ),
    "es": (_ES_WHAT[:-1] + "hace {n}", "hace {n} (?:que fecha era|que dia era|que dia fue|que fecha fue)"),
}
_SLOTS = {"d": DATE_SLOT, "n": DURATION_SLOT}


class DateShift:
    """`now` gives the local date and time, for "today" and "in two weeks"."""

    name = "date_shift"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._phrases = tuple(
            (Phrases(templates, _SLOTS), sign) for templates, sign in ((_AFTER, 1), (_BEFORE, -1), (_IN, 1), (_AGO, -1))
        )

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        found = {text for phrases, sign in self._phrases if (text := self._first(phrases, reading.ask, sign))}
        return Exact(found.pop(), self.name) if len(found) == 1 else None

    def _first(self, phrases: Phrases, ask: str, sign: int) -> str | None:
        def take(language: str, slots: Mapping[str, str]) -> str | None:
            # The unit's word tells the language: before it is known, "1.3.2026" must not be read as English.
            length = read_duration(slots["n"], language)
            if length is None or _is_an_aside(slots, ask):
                return None
            today = self._now().date()
            start = read_date(slots["d"], language, today) if "d" in slots else today
            moved = shifted(start, length, sign) if start else None
            return f"**{moved}** ({WEEKDAY_NAMES[language][moved.weekday()]})" if moved else None

        return phrases.first(ask, take)


def _is_an_aside(slots: Mapping[str, str], ask: str) -> bool:
    """ "Two weeks from now" alone answers a question sooner than it asks one."""
    return plain(ask).startswith(slots["n"]) and not slots["n"][0].isdigit() and not any(sign.isdigit() for sign in ask)


def shifted(start: date, length: Duration, sign: int) -> date | None:
    """`start` moved by whole days and months. Raises Ambiguous where the month reached has no such day.

    Months go first, then days, as RFC 3339's durations and ISO 8601's do.
    """
    days = length.seconds / 86_400
    if days.denominator != 1 or length.months.denominator != 1 or days > _MOST_DAYS or length.months > 12 * 9999:
        return None
    year, month = divmod(12 * start.year + start.month - 1 + sign * int(length.months), 12)
    if not 1583 <= year <= 9999:
        return None
    moved = valid(year, month + 1, start.day)
    if moved is None:
        raise Ambiguous
    try:
        moved += sign * timedelta(days=int(days))
    except OverflowError:
        return None
    return valid(moved.year, moved.month, moved.day)
