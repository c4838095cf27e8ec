"""Days as sixteen languages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from native_host.extractor.folding import folded

_MONTHS = {
    1: "january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro styczen stycznia sty"
    " leden ledna tammikuu tammikuuta ianuarie ian ocak",
    2: "february feb februar fevrier fevr fev febrero febbraio febb februari fevereiro luty lutego lut unor unora"
    " helmikuu helmikuuta februarie subat",
    3: "march mar marz maerz mrz mars marzo maart mrt marco marzec marca brezen brezna marts maaliskuu maaliskuuta"
    " marcius martie mart",
    4: "april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna huhtikuu huhtikuuta aprilis aprilie nisan",
    5: "may mai mayo maggio mag mei maio maj maja kveten kvetna toukokuu toukokuuta majus mayis",
    6: "june jun juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna kesakuu kesakuuta junius iunie"
    " iun haziran",
    7: "july jul juli juillet juil julio luglio lug julho lipiec lipca lip cervenec cervence heinakuu heinakuuta"
    " julius iulie iul temmuz",
    8: "august aug aout agosto ago augustus augusti sierpien sierpnia sie srpen srpna elokuu elokuuta augusztus agustos",
    9: "september sep sept septembre septiembre setiembre settembre set setembro wrzesien wrzesnia wrz zari syyskuu"
    " syyskuuta szeptember szept septembrie eylul",
    10: "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna"
    " lokakuu lokakuuta octombrie ekim",
    11: "november nov novembre noviembre novembro listopad listopada lis marraskuu marraskuuta noiembrie kasim",
    12: "december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia gru prosinec prosince"
    " joulukuu joulukuuta decembrie aralik des desember",
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}
_NAME = r"[^\W\d_]{3,12}"
_FORMS = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?P<y1>(?:19|20)\d\d)(?P<s1>[-./])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[-./]) ?(?P<b>\d{1,2})(?P=s2) ?(?P<y2>(?:19|20)\d\d|\d\d)"
    rf"|(?P<d3>\d{{1,2}})(?:\.|er|st|nd|rd|th|\u00ba|\u00b0)?[ \u00a0-]?(?:of |de |di )?(?P<n3>{_NAME})\.?,?[ \u00a0-]?(?:de |del |di )?"
    r"(?P<y3>(?:19|20)\d\d|(?<=[ -])\d\d)"
    rf"|(?P<n4>{_NAME})\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y4>(?:19|20)\d\d)"
    r")(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[e\u00e9]rcoles|jueves|viernes|s[a\u00e1]bado|domingo"
    r"|luned\u00ec|marted\u00ec|mercoled\u00ec|gioved\u00ec|venerd\u00ec|sabato|domenica|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)"
    r"\.?,? (?:den |der |the |le |el |il )?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """`iso` is null where day and month may be either way round and nothing says which."""

    start: int
    end: int
    iso: str | None


def days(text: str, day_first: bool | None) -> list[Day]:
    return [day for hit in _FORMS.finditer(text) if (day := _read(hit, day_first))]


def day_at(text: str, start: int, day_first: bool | None) -> Day | None:
    """The day that begins at `start`, behind the name of a weekday at most."""
    weekday = _WEEKDAY.match(text, start)
    hit = _FORMS.match(text, weekday.end() if weekday else start)
    return _read(hit, day_first) if hit else None


def orders(text: str) -> set[bool]:
    """Which ways round the numbers of the text's days can only be: True for the day first."""
    found = set()
    for hit in _FORMS.finditer(text):
        if hit["a"] and hit["s2"] != ".":
            first, second = int(hit["a"]), int(hit["b"])
            if max(first, second) > 31:
                continue  # a bank's number, and no day
            if first > 12 >= second:
                found.add(True)
            elif second > 12 >= first:
                found.add(False)
    return found


def _read(hit: re.Match[str], day_first: bool | None) -> Day | None:
    if hit["y1"]:
        return _made(hit, hit["y1"], int(hit["m1"]), int(hit["d1"]))
    if hit["n3"]:
        return _made(hit, hit["y3"], _MONTH.get(folded(hit["n3"])), int(hit["d3"]))
    if hit["n4"]:
        return _made(hit, hit["y4"], _MONTH.get(folded(hit["n4"])), int(hit["d4"]))
    first, second = int(hit["a"]), int(hit["b"])
    if hit["s2"] == "." or first > 12 or first == second:
        return _made(hit, hit["y2"], second, first)
    if second > 12:
        return _made(hit, hit["y2"], first, second)
    if day_first is None:
        return Day(hit.start(), hit.end(), None)
    return _made(hit, hit["y2"], second, first) if day_first else _made(hit, hit["y2"], first, second)


def _made(hit: re.Match[str], year: str, month: int | None, day: int) -> Day | None:
    if month is None:
        return None
    whole = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 70 else 1900 + int(year)
    try:
        return Day(hit.start(), hit.end(), date(whole, month, day).isoformat())
    except ValueError:
        return None
