"""Unix time to a date and back. Unix time counts seconds since 1970-01-01T00:00:00Z without leap seconds (POSIX)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.phrases import Ambiguous, Phrases
from native_host.answerer.specialists.reading_clock import read_clock
from native_host.answerer.specialists.reading_dates import read_date
from native_host.answerer.specialists.reading_places import Place, offset_of, read_place
from native_host.answerer.specialists.specialist import Exact

_STAMP = (
    "(?:(?:unix|epoch|posix)(?: epoch)?(?:[ -]?(?:time ?stamp|time|seconds|milliseconds|ms)"
    ")?(?: value)?|time ?stamp|unix-?zeitstempel|unix-?zeit|zeitstempel|unixzeit|timestamp "
    "unix|horodatage unix|temps unix|heure unix|marca de tiempo(?: unix)?|tiempo unix|hora "
    "unix|epoch unix)"
)
_DATE = (
    "(?:an? |the )?(?:(?P<human>human[ -]?readable|human|readable|normal|calendar|gregorian|real|"
    "regular)(?: date| time| format| datetime| date and time| form)?|date(?:time| time| and "
    "time| & time)?|time|utc(?: time| date| datetime)?|gmt|{iso}|{p} time|{p}(?: time)?)(?: "
    "in utc| \\(utc\\)| utc)?"
)
_FROM = {
    "en": (
        f"(?:convert |decode |translate |change |turn |parse |what is |what's |whats )?(?:the |"
        f"this )?(?P<unix>{_STAMP}) (?:of )?{{x}} (?:to|in|into|as) {_DATE}",
        f"(?:convert |decode |translate |change |turn |parse |what is |what's |whats )?(?:the "
        f")?{{x}}(?P<unix> {_STAMP})? (?:to|into|in|as) {_DATE}",
        f"(?:what|which) (?:date|time|day|date and time|datetime|date is|utc time)(?: and time)? "
        f"(?:is|was|does|will be|corresponds to|is represented by)(?: "
        f"the)?(?P<unix> {_STAMP})? {{x}}(?: represent| correspond to| mean| in utc| utc)?",
        f"(?:decode|convert|parse|what is|what's|whats|when is|when was|translate|explain)(?: the|"
        f" this)? (?P<unix>{_STAMP}) {{x}}(?: mean| in utc)?",
        f"(?P<unix>{_STAMP}) {{x}}",
        f"{{x}} (?P<unix>{_STAMP})",
        f"(?:convert |decode )?{{x}} from (?P<unix>{_STAMP}|unix)",
        "when (?:is|was) {x}(?P<unix> unix(?: time)?| epoch| in unix time)",
        f"(?:convert )?{{x}} from (?P<unix>{_STAMP}) to {_DATE}",
        f"convert from (?P<unix>{_STAMP}) to {_DATE} {{x}}",
    ),
    "de": (
        f"(?:rechne |wandle |konvertiere |was ist |umrechnen )?(?:den |der |die "
        f")?(?P<unix>{_STAMP} )?{{x}} (?:in|als|zu|nach) (?:ein |einem |lesbares |ein lesbares "
        f")?(?:datum(?: und uhrzeit)?|uhrzeit|utc|lesbares datum|{{iso}}|{{p}}er zeit|{{p}})(?: "
        f"um| umrechnen| umwandeln)?",
        f"(?:welches datum (?:ist|war|entspricht|hat)|wann (?:ist|war)|was bedeutet)(?: der| die| "
        f"dem)? (?P<unix>{_STAMP}) {{x}}",
        "welches datum (?:ist|war) {x}",
    ),
    "fr": (
        f"(?:convertis |convertir |traduis |que vaut )?(?:le |l')?(?P<unix>{_STAMP} )?{{x}} en "
        f"(?:une )?(?:date(?: lisible| et heure)?|utc|heure utc|{{iso}})",
        f"(?:quelle (?:est la )?date (?:est|correspond au|correspond a|du|represente)?|a quelle "
        f"date correspond)(?: le| l'| au)? ?(?P<unix>{_STAMP})? ?{{x}}",
    ),
    "es": (
        f"(?:convierte |convertir |pasa |traduce )?(?:el |la )?(?P<unix>{_STAMP} )?{{x}} (?:a|en) "
        f"(?:una )?(?:fecha(?: legible| y hora)?|utc|{{iso}})",
        f"que fecha (?:es|corresponde a|corresponde al|fue|representa)(?: el| la)? ?(?P<unix>{_STAMP})? ?{{x}}",
    ),
}
_TO = {
    "en": (
        f"(?:convert )?date to (?:unix|epoch|(?P<kind>{_STAMP})) {{m}}",
        f"(?:what(?:'s| is|s) |calculate |give me |get |find )?(?:the )?(?P<kind>{_STAMP})(?: "
        f"is)? (?:of|for|at|on) {{m}}(?: in {{u}})?",
        f"(?:convert |turn |change |translate |what is |what's )?{{m}} (?:to|in|into|as)(?: an?| "
        f"the)? (?P<kind>{_STAMP})(?: in {{u}})?",
        "(?:convert )?{m} (?:to|in|into|as) (?:unix |epoch )(?:in )?{u}",
    ),
    "de": (
        f"(?:was ist |berechne )?(?:der |die |den )?(?P<kind>{_STAMP}) (?:von|vom|fur|fur den|zu) {{m}}(?: in {{u}})?",
        f"(?:rechne |wandle |konvertiere )?{{m}} (?:in|als|zu)(?: einen| eine)? (?P<kind>{_STAMP})"
        f"(?: um| umrechnen| umwandeln)?",
    ),
    "fr": (
        f"(?:quel est |donne |calcule )?(?:le |l')?(?P<kind>{_STAMP}) (?:du|de|pour|pour le) {{m}}(?: en {{u}})?",
        f"(?:convertis |convertir )?(?:le )?{{m}} en (?P<kind>{_STAMP})(?: en {{u}})?",
    ),
    "es": (
        f"(?:cual es |dame |calcula )?(?:el |la )?(?P<kind>{_STAMP}) (?:de|del|para|para el) {{m}}(?: en {{u}})?",
        f"(?:convierte |convertir |pasa )?(?:el )?{{m}} (?:a|en) (?P<kind>{_STAMP})(?: en {{u}})?",
    ),
}
_NOW = {
    "en": (
        f"(?:what(?:'s| is|s) )?(?:the )?current {_STAMP}(?: now)?",
        f"(?:what(?:'s| is|s) )?(?:the )?{_STAMP} (?:now|right now)",
    ),
    "de": (f"(?:was ist |wie lautet )?(?:die |der )?(?:aktuelle|aktueller|jetzige) {_STAMP}", f"{_STAMP} jetzt"),
    "fr": (f"(?:quel est |donne )?(?:le |l')?{_STAMP} (?:actuel|actuelle|maintenant)",),
    "es": (f"(?:cual es |dame )?(?:el |la )?{_STAMP} (?:actual|ahora)",),
}
_UNITS = {"s": 0, "ms": 3, "us": 6, "ns": 9}
_SLOTS = {
    "x": r"-?[0-9]{1,19}(?: ?(?:s|sec|seconds|sekunden|secondes|segundos|ms|milliseconds|"
    r"millisekunden|millisecondes|milisegundos|us|microseconds|ns|nanoseconds))?",
    "m": r"[0-9a-z][0-9a-z ./'+:-]{5,60}?",
    "p": r"[a-z][a-z /_+-]{2,30}?",
    "iso": r"(?:iso[ -]?8601|iso|rfc ?3339)(?: format| date| string)?",
    "u": "seconds|sekunden|secondes|segundos|milliseconds|ms|millisekunden|millisecondes|milisegundos",
}
_MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[t ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
    r")? ?(?P<zone>z|[+-][0-9]{2}:?[0-9]{2})",
    re.ASCII,
)
_DAY_TIME_PLACE = re.compile(
    r"(?P<day>.{6,30}?)(?:t|,? at| um|,? a las| "
    r"a)?(?: ?(?P<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]m)?| [0-9]{1,2} ?[ap]m| "
    r"midnight| noon)(?: uhr)?)? \(?(?:in )?(?P<place>[a-z][a-z0-9 /_+:-]{1,30})\)?",
    re.ASCII,
)
_HOURS = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])[0-2][0-9]", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class UnixTime:
    """`now` gives the present moment with its zone."""

    name = "unix_time"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._to = Phrases(_TO, _SLOTS)
        self._from = Phrases(_FROM, _SLOTS)
        self._current = Phrases(_NOW, {})

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        text = (
            self._current.first(reading.ask, self._take_now)
            or self._from.first(reading.ask, _take_stamp)
            or self._to.first(reading.ask, _take_moment)
        )
        return Exact(text, self.name) if text else None

    def _take_now(self, _: str, __: Mapping[str, str]) -> str | None:
        now = self._now()
        return f"**{int(now.timestamp())}**" if now.tzinfo else None


def _take_stamp(_: str, slots: Mapping[str, str]) -> str | None:
    number = re.match(r"-?[0-9]+", slots["x"])
    if number is None:
        return None
    said_unit = slots["x"][number.end() :].strip()
    kind = _unit_of_kind(slots.get("unix", ""))
    unit = _unit_named(said_unit) if said_unit else kind or _unit_by_length(number[0], unix=_is_unix(slots.get("unix", "")))
    if unit is None or (kind or unit) != unit:
        return None
    place = read_place(slots["p"]) if "p" in slots else None
    if "p" in slots and place is None:
        return None
    return _said(int(number[0]), _UNITS[unit], place, iso="iso" in slots)


def _is_unix(kind: str) -> bool:
    """ "Epoch 5" may be one of training, "timestamp 12" one of a film."""
    return "unix" in kind or "posix" in kind


def _unit_of_kind(kind: str) -> str | None:
    """ "epoch milliseconds" says its unit, "Unix time" leaves it open."""
    return "ms" if "milli" in kind or kind.endswith("ms") else "s" if "seconds" in kind else None


def _unit_named(word: str) -> str:
    if word.startswith("mi") and not word.startswith("micro"):
        return "ms"
    return {"micro": "us", "nano": "ns"}.get(word.rstrip("s").removesuffix("second"), word if word in _UNITS else "s")


def _unit_by_length(number: str, *, unix: bool) -> str | None:
    """Of today's stamps, seconds have ten digits, milliseconds 13, microseconds 16 and nanoseconds 19."""
    digits = number.removeprefix("-")
    if unix and len(digits) <= 10:
        return "s"
    # "2026032915" is a date and an hour to some.
    if len(digits) == 10 and _HOURS.fullmatch(digits):
        raise Ambiguous
    return {9: "s", 10: "s", 13: "ms", 16: "us", 19: "ns"}.get(len(digits))


def _said(number: int, digits: int, place: Place | None, *, iso: bool) -> str | None:
    seconds, rest = divmod(number, 10**digits)
    try:
        moment = _EPOCH + timedelta(seconds=seconds)
        local = moment.astimezone(place.zone) if place else moment
    except (OverflowError, ValueError):
        return None
    if not 2 <= local.year <= 9998:
        return None
    tail = f".{rest:0{digits}}" if rest else ""
    clock = f"{local.hour:02}:{local.minute:02}:{local.second:02}{tail}"
    if place is None or place.label == "UTC":
        return f"**{local.date()}T{clock}Z**" if iso else f"**{local.date()} {clock} UTC**"
    zone = "" if place.label.startswith("UTC") else f", {offset_of(local)}"
    return f"**{local.date()} {clock}** ({place.label}{zone})" if place.holds(moment) else None


def _take_moment(language: str, slots: Mapping[str, str]) -> str | None:
    moment = _moment(slots["m"], language)
    if moment is None:
        return None
    count = (moment - _EPOCH) // timedelta(seconds=1)
    kind = _unit_of_kind(slots.get("kind", "")) or "s"
    unit = _unit_named(slots["u"]) if "u" in slots else kind
    # Digits of seconds beyond the whole ones cannot be given here: the phrases take none.
    return f"**{count * 10 ** _UNITS[unit]}**"


def _moment(text: str, language: str) -> datetime | None:
    """A date, perhaps with a time, and always with a zone: without one, Unix time is not settled."""
    iso = _MOMENT.fullmatch(text)
    if iso:
        try:
            return datetime.fromisoformat(f"{iso['day']}T{iso['time'] or '00:00'}{iso['zone'].upper()}")
        except ValueError:
            return None
    parts = _DAY_TIME_PLACE.fullmatch(text)
    if parts is None:
        return None
    day = read_date(parts["day"], language)
    clock = (parts["time"] or "00:00").strip()
    at = 0 if clock == "midnight" else (found.seconds if (found := read_clock(clock, language)) else None)
    place = read_place(parts["place"])
    return _only(day, at, place) if day and at is not None and place else None


def _only(day: date, seconds: int, place: Place) -> datetime | None:
    """That time in that place, if it comes exactly once that day."""
    local = datetime.combine(day, time(), place.zone) + timedelta(seconds=seconds)
    if local.utcoffset() != local.replace(fold=1).utcoffset() or not place.holds(local):
        return None
    return local.astimezone(UTC)
