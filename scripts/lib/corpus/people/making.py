"""Makes people: mostly of the text's own tradition, often of another, now and then with a name nobody has."""

from __future__ import annotations

from functools import cache

from scripts.lib.corpus.people.person import Person
from scripts.lib.corpus.people.slavic import patronymic, woman_polish, woman_russian
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.values.locales import OWN_LISTS
from scripts.lib.corpus.values.pools import Pools
from scripts.lib.corpus.values.syllables import made_up

NATIVE = {
    "japanese": "Han",
    "korean": "Hangul",
    "chinese": "Han",
    "hindi": "Devanagari",
    "arabic": "Arabic",
    "russian": "Cyrillic",
}
AT_HOME, OWN_LIST = 0.52, 0.86  # Up to the first: home; up to the second: a tradition with lists of our own.
MADE_UP = 0.08


def person(scene: Scene, gender: str) -> Person:
    tradition, script = _origin(scene)
    gender = gender or scene.rng.choice("mf")
    given = _name(scene, f"given.{gender}", tradition, script)
    family = _name(scene, "family", tradition, script)
    second = ""
    if tradition == "polish":
        family = woman_polish(family) if gender == "f" else family
    elif tradition == "russian":
        second = patronymic(_name(scene, "given.m", tradition, script), gender) if script == "Cyrillic" else ""
        family = woman_russian(family) if gender == "f" else family
    elif script == "Latin" and scene.chance(0.12):
        second = _name(scene, f"given.{gender}", tradition, script)
        second = second[:1] + "." if scene.chance(0.6) else second
    if script == "Latin" and tradition in ("english", "german", "spanish", "portuguese", "french") and scene.chance(0.07):
        family += ("-" if tradition != "spanish" else " ") + _name(scene, "family", tradition, script)
    latin = ""
    if script != "Latin":
        latin = f"{_name(scene, f'given.{gender}', tradition, 'Latin')} {_name(scene, 'family', tradition, 'Latin')}"
    scene.traditions.append(tradition)
    return Person(given, family, gender, tradition, script, second, latin)


def _origin(scene: Scene) -> tuple[str, str]:
    home, draw = scene.language.home, scene.rng.random()
    if scene.language.script != "Latin":
        foreign = draw > 0.9
        return (scene.rng.choice(OWN_LISTS), "Latin") if foreign else (home, NATIVE[home])
    if draw < AT_HOME:
        return home, "Latin"
    if draw < OWN_LIST:
        tradition = scene.rng.choice(OWN_LISTS)
        return tradition, NATIVE[tradition] if tradition in NATIVE and scene.chance(0.12) else "Latin"
    return scene.rng.choice(_others(scene.pools)), "Latin"


@cache
def _others(pools: Pools) -> list[str]:
    """Traditions known from Faker alone, in Latin letters."""
    known = [g for g in pools.groups("family", "Latin") if g not in OWN_LISTS]
    return [g for g in known if pools.of("given.m", g) and pools.of("given.f", g)]


def _name(scene: Scene, kind: str, tradition: str, script: str) -> str:
    if script == "Latin" and scene.chance(MADE_UP):
        return made_up(scene.rng, scene.values)
    names = scene.pools.of(kind, tradition, script) or scene.pools.of(kind, "english")
    return names[int(scene.rng.random() * len(names))]
