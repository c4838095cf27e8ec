"""How a text mentions a person: whole at first, shorter later, bent where the sentence asks for it."""

from __future__ import annotations

from scripts.lib.corpus.people.making import person
from scripts.lib.corpus.people.person import Person
from scripts.lib.corpus.people.slavic import polish, russian
from scripts.lib.corpus.pieces import Piece, Pieces, private
from scripts.lib.corpus.scene import Scene

WOMEN, MEN, ANYONE = "fg", "mk", "pqr"
CASES = {"gen", "dat", "acc", "ins", "pre", "loc"}


def is_person(name: str) -> bool:
    return len(name) == 1 and name in WOMEN + MEN + ANYONE


def who(scene: Scene, variable: str) -> Person:
    if variable not in scene.people:
        gender = "f" if variable in WOMEN else "m" if variable in MEN else ""
        scene.people[variable] = person(scene, gender)
    return scene.people[variable]


def mention(scene: Scene, variable: str, form: str) -> Pieces:
    someone = who(scene, variable)
    form, _, case = form.partition(":")
    if form in CASES:
        form, case = "", form
    was_named = variable in scene.named
    scene.named.add(variable)
    match form:
        case "user":
            return private(someone.account(scene.rng), "USERNAME")
        case "mail":
            return private(f"{someone.mailbox(scene.rng)}@{_host(scene)}", "EMAIL_ADDRESS")
        case "title":
            return _titled(scene, someone, case)
        case "handle":
            return [Piece("@"), Piece(someone.account(scene.rng), "USERNAME")]
    return private(_written(scene, someone, form, case, was_named), "PERSON")


def _written(scene: Scene, someone: Person, form: str, case: str, was_named: bool) -> str:
    match form:
        case "first":
            return _bent(someone, someone.given, case, False)
        case "last":
            return _bent(someone, someone.family, case, True)
        case "nick":
            names = scene.pools.of(f"nick.{someone.gender}", someone.tradition)
            return scene.rng.choice(names) if names else someone.given
        case "init":
            return someone.initials(scene.rng)
        case "rev":
            return someone.reversed()
        case "full":
            return someone.long()
    draw = scene.rng.random()
    if was_named and draw < 0.6:
        return _bent(someone, someone.given, case, False)
    if case:
        return f"{_bent(someone, someone.given, case, False)} {_bent(someone, someone.family, case, True)}"
    return (
        someone.given
        if draw < 0.15
        else someone.initials(scene.rng)
        if draw > 0.96
        else someone.long()
        if draw > 0.85
        else someone.full()
    )


def _bent(someone: Person, name: str, case: str, is_family: bool) -> str:
    if not case:
        return name
    if someone.tradition == "polish":
        return polish(name, someone.gender, "loc" if case == "pre" else case, is_family)
    if someone.tradition == "russian" and someone.is_native:
        return russian(name, someone.gender, "pre" if case == "loc" else case, is_family)
    if someone.tradition == "german" and case == "gen":
        return name if name[-1] in "sßxz" else name + "s"
    return name


def _titled(scene: Scene, someone: Person, case: str) -> Pieces:
    """A form of address and a name, in the order of the language; `title.f` in its grammar are those of women."""
    from scripts.lib.corpus.expand import expand

    title = expand(scene, f"title.{someone.gender}")
    name = someone.family if scene.chance(0.75) or someone.is_native else someone.full()
    bent = private(_bent(someone, name, case, True), "PERSON")
    if scene.language.has("title.after"):
        return bent + ([Piece(" ")] if scene.language.code == "ko" else []) + title
    return [*title, Piece(" "), *bent]


def _host(scene: Scene) -> str:
    from scripts.lib.corpus.values.contact import mail_host

    return mail_host(scene)
