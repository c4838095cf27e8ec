"""Cities, countries of one zone, IANA names, offsets and unmistakable abbreviations as time zones.

Left out on purpose: names that large places in two zones share (Birmingham, Portland, San José, Santiago, Valencia),
countries of several zones, and abbreviations with two meanings (IST, CST, BST, PST, EST, MST, AST).
Names are as `phrases.plain` leaves them: lower case, no accents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

_ROWS = """
Europe/Berlin: berlin, germany, deutschland, allemagne, alemania, munich, munchen, muenchen, hamburg, hambourg
Europe/Berlin: hamburgo, frankfurt, francfort, frankfurt am main, cologne, koln, koeln, colonia, stuttgart, dusseldorf
Europe/Berlin: duesseldorf, leipzig, dresden, bremen, hannover, nuremberg, nurnberg
Europe/Vienna: vienna, wien, vienne, viena, austria, osterreich, oesterreich, autriche, salzburg, graz, innsbruck
Europe/Zurich: zurich, zuerich, switzerland, schweiz, die schweiz, suisse, suiza, geneva, genf, geneve, ginebra, bern
Europe/Zurich: basel, bale, lausanne
Europe/Paris: paris, france, frankreich, francia, lyon, marseille, toulouse, bordeaux, lille, strasbourg, strassburg
Europe/Paris: nantes
Europe/London: london, londres, londra, uk, united kingdom, great britain, england, grossbritannien, angleterre
Europe/London: royaume-uni, inglaterra, reino unido, scotland, schottland, wales, edinburgh, edimbourg, edimburgo
Europe/London: glasgow, liverpool, leeds, bristol, cardiff
Europe/Dublin: dublin, cork, ireland, irland, irlande, irlanda
Europe/Lisbon: lisbon, lissabon, lisbonne, lisboa, porto
Europe/Madrid: madrid, barcelona, barcelone, sevilla, seville, bilbao, malaga
Europe/Rome: rome, rom, roma, italy, italien, italie, italia, milan, mailand, milano, turin, torino, florence, florenz
Europe/Rome: venice, venedig, venecia
Europe/Amsterdam: amsterdam, netherlands, the netherlands, niederlande, pays-bas, paises bajos, rotterdam, the hague
Europe/Amsterdam: den haag
Europe/Brussels: brussels, brussel, bruxelles, bruselas, belgium, belgien, belgique, belgica, antwerp, antwerpen
Europe/Luxembourg: luxembourg, luxemburg, luxemburgo
Europe/Copenhagen: copenhagen, kopenhagen, copenhague, denmark, danemark, dinamarca
Europe/Oslo: oslo, norway, norwegen, norvege, noruega
Europe/Stockholm: stockholm, estocolmo, sweden, schweden, suede, suecia, gothenburg, goteborg
Europe/Helsinki: helsinki, finland, finnland, finlande, finlandia
Europe/Tallinn: tallinn, estonia, estland, estonie
Europe/Riga: riga, latvia, lettland, lettonie, letonia
Europe/Vilnius: vilnius, lithuania, litauen, lituanie, lituania
Europe/Warsaw: warsaw, warschau, varsovie, varsovia, poland, polen, pologne, polonia, krakow, krakau, cracow, cracovie
Europe/Warsaw: cracovia
Europe/Prague: prague, prag, praga, czech republic, czechia, tschechien, brno
Europe/Bratislava: bratislava, slovakia, slowakei, slovaquie, eslovaquia
Europe/Budapest: budapest, hungary, ungarn, hongrie, hungria
Europe/Bucharest: bucharest, bukarest, bucarest, romania, rumanien, roumanie, rumania
Europe/Sofia: sofia, bulgaria, bulgarien, bulgarie
Europe/Athens: athens, athen, athenes, atenas, greece, griechenland, grece, grecia
Europe/Belgrade: belgrade, belgrad, belgrado, serbia, serbien, serbie
Europe/Zagreb: zagreb, croatia, kroatien, croatie, croacia
Europe/Ljubljana: ljubljana, slovenia, slowenien, slovenie, eslovenia
Europe/Istanbul: istanbul, ankara, turkey, turkei, turquie, turquia
Europe/Kyiv: kyiv, kiev, kiew
Europe/Moscow: moscow, moskau, moscou, moscu
Europe/Minsk: minsk
Atlantic/Reykjavik: reykjavik, iceland, island, islande, islandia
Africa/Cairo: cairo, kairo, le caire, el cairo, egypt, agypten, egypte, egipto
Africa/Casablanca: casablanca, marrakesh, marrakech
Africa/Tunis: tunis, tunisia, tunesien, tunisie, tunez
Africa/Algiers: algiers, algier, alger, argel, algeria, algerien, algerie, argelia
Africa/Lagos: lagos, abuja, nigeria
Africa/Nairobi: nairobi, kenya, kenia
Africa/Johannesburg: johannesburg, cape town, kapstadt, le cap, ciudad del cabo, south africa, sudafrika
Africa/Johannesburg: afrique du sud, sudafrica, pretoria, durban
Africa/Accra: accra, ghana
Africa/Addis_Ababa: addis ababa, addis abeba, ethiopia, athiopien, ethiopie, etiopia
Africa/Dakar: dakar, senegal
Africa/Abidjan: abidjan
Asia/Jerusalem: jerusalem, tel aviv, tel-aviv, israel
Asia/Beirut: beirut, beyrouth
Asia/Dubai: dubai, abu dhabi, united arab emirates, uae, vereinigte arabische emirate, emirats arabes unis
Asia/Dubai: emiratos arabes unidos
Asia/Riyadh: riyadh, riad, riyad, saudi arabia, saudi-arabien, arabie saoudite, arabia saudita, jeddah
Asia/Qatar: doha, qatar, katar
Asia/Tehran: tehran, teheran, iran
Asia/Baghdad: baghdad, bagdad
Asia/Kabul: kabul, afghanistan, kaboul
Asia/Karachi: karachi, lahore, islamabad, pakistan
Asia/Kolkata: mumbai, bombay, delhi, new delhi, neu-delhi, nueva delhi, bangalore, bengaluru, kolkata, calcutta
Asia/Kolkata: kalkutta, chennai, india, indien, inde, pune
Asia/Kathmandu: kathmandu, katmandu, katmandou, nepal
Asia/Dhaka: dhaka, dacca, bangladesh, bangladesch
Asia/Colombo: colombo, sri lanka
Asia/Yangon: yangon, myanmar
Asia/Bangkok: bangkok, thailand, thailande, tailandia
Asia/Ho_Chi_Minh: ho chi minh city, saigon, hanoi, vietnam
Asia/Jakarta: jakarta, yakarta, djakarta
Asia/Singapore: singapore, singapur, singapour
Asia/Kuala_Lumpur: kuala lumpur, malaysia, malaisie, malasia
Asia/Manila: manila, manille, philippines, the philippines, philippinen, filipinas
Asia/Hong_Kong: hong kong, hongkong
Asia/Shanghai: shanghai, schanghai, beijing, peking, pekin, china, chine, shenzhen, guangzhou
Asia/Taipei: taipei, taipeh, taiwan
Asia/Seoul: seoul, seul, south korea, sudkorea, coree du sud, corea del sur, busan
Asia/Tokyo: tokyo, tokio, japan, japon, osaka, kyoto, kioto
Asia/Tashkent: tashkent, taschkent, usbekistan, uzbekistan
Asia/Tbilisi: tbilisi, tiflis
Asia/Yerevan: yerevan, eriwan
Asia/Baku: baku
Australia/Sydney: sydney, canberra
Australia/Melbourne: melbourne
Australia/Brisbane: brisbane, queensland
Australia/Adelaide: adelaide
Australia/Perth: perth
Australia/Darwin: darwin
Australia/Hobart: hobart, tasmania
Pacific/Auckland: auckland, christchurch
Pacific/Fiji: suva, fiji
Pacific/Honolulu: honolulu, hawaii, hawai
America/Anchorage: anchorage
America/Los_Angeles: los angeles, san francisco, seattle, california, kalifornien, californie, las vegas, san diego
America/Los_Angeles: silicon valley, pacific, pacific time, us pacific time, us pacific, sacramento
America/Denver: denver, salt lake city, us mountain time, us mountain, colorado
America/Phoenix: phoenix, phoenix arizona
America/Chicago: chicago, houston, dallas, austin, us central time, us central, minneapolis, new orleans, san antonio
America/Chicago: milwaukee
America/New_York: new york, new york city, nyc, ny, nueva york, boston, miami, washington dc, washington d.c.
America/New_York: philadelphia, atlanta, us eastern time, us eastern, baltimore, brooklyn, manhattan
America/Detroit: detroit
America/Toronto: toronto, montreal, ottawa
America/Winnipeg: winnipeg
America/Edmonton: calgary, edmonton
America/Vancouver: vancouver
America/St_Johns: st. john's newfoundland, newfoundland
America/Mexico_City: mexico city, mexiko-stadt, mexico-stadt, ciudad de mexico, cdmx
America/Monterrey: monterrey
America/Tijuana: tijuana
America/Cancun: cancun
America/Havana: havana, havanna, la habana, la havane
America/Panama: panama, panama city
America/Costa_Rica: costa rica
America/Guatemala: guatemala
America/Bogota: bogota, colombia, kolumbien, colombie, medellin
America/Caracas: caracas
America/Lima: lima, peru, perou
America/Santiago: santiago de chile
America/Argentina/Buenos_Aires: buenos aires, argentina, argentinien, argentine
America/Montevideo: montevideo, uruguay
America/Asuncion: asuncion, paraguay
America/Sao_Paulo: sao paulo, rio de janeiro, brasilia
America/Puerto_Rico: puerto rico, san juan puerto rico
"""
_CITIES = {
    name.strip(): zone
    for row in _ROWS.strip().splitlines()
    for zone, _, names in [row.partition(": ")]
    for name in names.split(",")
}
# An abbreviation stands for one half of the year: it is right only while its zone's clocks show it.
_ABBREVIATIONS = {
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "eet": "Europe/Helsinki",
    "eest": "Europe/Helsinki", "wet": "Europe/Lisbon", "west": "Europe/Lisbon", "msk": "Europe/Moscow", "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul", "hkt": "Asia/Hong_Kong", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "pdt": "America/Los_Angeles", "edt": "America/New_York",
    "mdt": "America/Denver", "akst": "America/Anchorage", "akdt": "America/Anchorage",
}  # fmt: skip
_GERMAN = {"mez": "cet", "mesz": "cest"}
_OFFSET = re.compile(r"(?:utc|gmt) ?(?P<sign>[+-]) ?(?P<h>[0-9]{1,2})(?::?(?P<m>[0-5][0-9]))?", re.ASCII)
_ZERO = frozenset(
    {
        "utc",
        "gmt",
        "z",
        "zulu",
        "coordinated universal time",
        "koordinierte weltzeit",
        "temps universel coordonne",
        "tiempo universal coordinado",
    }
)

# A slot for a place in a phrase.
PLACE_SLOT = r"[a-z][a-z0-9 .'/_+:-]{1,40}?"


@dataclass(frozen=True, slots=True)
class Place:
    """A zone, its name in an answer, and the abbreviation that it was named by."""

    zone: tzinfo
    label: str
    abbreviation: str | None = None

    def holds(self, moment: datetime) -> bool:
        """Whether the abbreviation is the one in force at `moment`."""
        return self.abbreviation is None or moment.astimezone(self.zone).tzname() == self.abbreviation.upper()


def read_place(text: str) -> Place | None:
    text = text.strip()
    if text not in _CITIES:
        text = text.removesuffix(" time").removesuffix(" local")
    if text in _ZERO:
        return Place(UTC, "UTC")
    offset = _OFFSET.fullmatch(text)
    if offset:
        return _fixed(offset)
    if text in _ABBREVIATIONS:
        name = _ABBREVIATIONS[text]
        return Place(ZoneInfo(name), name, _GERMAN.get(text, text))
    zone = _CITIES.get(text) or _iana().get(text.replace(" ", "_") if "/" in text else "")
    try:
        return Place(ZoneInfo(zone), zone) if zone else None
    except (OSError, ValueError, KeyError):
        return None


def _fixed(offset: re.Match[str]) -> Place | None:
    minutes = 60 * int(offset["h"]) + int(offset["m"] or 0)
    if minutes > 14 * 60:
        return None
    sign = offset["sign"]
    return Place(
        timezone(timedelta(minutes=-minutes if sign == "-" else minutes)), f"UTC{sign}{minutes // 60:02}:{minutes % 60:02}"
    )


@cache
def _iana() -> dict[str, str]:
    """IANA's names by lower case. "Etc/GMT+5" is five hours behind, which most who write it do not mean: left out."""
    names = files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return {name.lower(): name for name in names if "/" in name and not name.startswith("Etc/")}


def offset_of(moment: datetime) -> str:
    """ "UTC+09:00"; an offset with seconds, as before 1972 in places, keeps them."""
    seconds = int((moment.utcoffset() or timedelta(0)).total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    tail = f":{rest % 60:02}" if rest % 60 else ""
    return f"UTC{'-' if seconds < 0 else '+'}{hours:02}:{rest // 60:02}{tail}"
