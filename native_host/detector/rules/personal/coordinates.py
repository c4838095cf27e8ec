"""Places on Earth as numbers: decimal pairs with enough places to find a house, degrees and minutes, geo: addresses."""

from __future__ import annotations

import re

from native_host.contract.entities import Entity
from native_host.detector.context import LOOSE
from native_host.detector.rule import Rule

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_HEMISPHERES = r"[NSEWO]"
_DMS = r"[0-9]{1,3} ?[°º] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?['′’] ?)?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?(?:[\"″”]|'') ?)?"
_WORDS = (
    *(
        "lat",
        "latitude",
        "lon",
        "lng",
        "long",
        "longitude",
        "latlng",
        "latlong",
        "coordinates",
        "coordinate",
        "coords",
        "coord",
    ),
    *(
        "gps",
        "location",
        "geo",
        "located",
        "position",
        "koordinaten",
        "breitengrad",
        "standort",
        "coordonnées",
        "coordenadas",
    ),
    *(
        "ubicación",
        "coordinate",
        "posizione",
        "localização",
        "coördinaten",
        "locatie",
        "координаты",
        "座標",
        "坐标",
        "maps",
        "map",
    ),
)


def is_place(value: str) -> bool:
    """Whether two decimals can be latitude and longitude, in degrees; values below one are rather shares than places."""
    numbers = [float(number) for number in _NUMBER.findall(value)]
    if len(numbers) != 2:
        return False
    latitude, longitude = numbers
    return abs(latitude) <= 90 and abs(longitude) <= 180 and max(abs(latitude), abs(longitude)) > 1


def _pair(places: str, beside: str = "") -> str:
    one = rf"[+-]?[0-9]{{1,3}}\.[0-9]{{{places}}}"
    before = rf"(?:^|[^\pL\pN.,;\s\[(+-]|[^\pL\pN.,;\s]? ?[\[(]|[^\pN.,;\s] |[\r\n]{beside})"
    after = rf"(?:[^\pL\pN.,]|\.(?:[^\pN]|$)|, ?[^\pN\s.+-]|${beside})"
    return rf"{before}(?P<value>{one} ?[,;/] ?{one}|{one} {one}){after}"


RULES = (
    Rule(
        name="coordinates",
        entity=Entity.COORDINATES,
        pattern=_pair("3,15", rf"|[{LOOSE}]"),
        score=0.5,
        validate=is_place,
        context=_WORDS,
        needs_context=True,
        context_score=0.9,
    ),
    Rule(name="coordinates_precise", entity=Entity.COORDINATES, pattern=_pair("5,8"), score=0.6, validate=is_place),
    Rule(
        name="coordinates_degrees",
        entity=Entity.COORDINATES,
        pattern=(
            rf"(?P<value>{_DMS}{_HEMISPHERES}[,;/ ]{{1,3}}{_DMS}{_HEMISPHERES}|{_HEMISPHERES} ?{_DMS}[,;/ "
            rf"]{{1,3}}{_HEMISPHERES} ?{_DMS})"
        ),
        score=0.9,
        prefilter=("°", "º"),
    ),
    Rule(
        name="coordinates_geo",
        entity=Entity.COORDINATES,
        pattern=(
            r"(?:\bgeo:|[?&@/](?:q=|ll=|loc:|center=|query=)?@?)(?P<value>-?[0-9]{1,2}\.[0-9]{3,15},(?:%20)"
            r"?-?[0-9]{1,3}\.[0-9]{3,15})"
        ),
        score=0.85,
        prefilter=("geo:", "maps", "q=", "ll=", "/@", "query="),
    ),
    Rule(
        name="coordinates_labelled",
        entity=Entity.COORDINATES,
        pattern=(
            r"\b(?P<value>lat(?:itude)"
            r"?[\"']?\s{0,2}[:=]\s{0,2}[\"']?-?[0-9]{1,2}\.[0-9]{2,15}[\"']?\s{0,3}[,;&]?\s{0,3}[\"']?(?:lon|"
            r"lng|long|longitude)[\"']?\s{0,2}[:=]\s{0,2}[\"']?-?[0-9]{1,3}\.[0-9]{2,15})"
        ),
        score=0.9,
        prefilter=("lat",),
    ),
)
