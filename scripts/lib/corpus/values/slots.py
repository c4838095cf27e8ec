"""What `{...}` in the grammar may ask for."""

from __future__ import annotations

from collections.abc import Callable

from scripts.lib.corpus.people.mention import is_person, mention, who
from scripts.lib.corpus.pieces import Pieces, plain, private
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.values import contact
from scripts.lib.corpus.values.syllables import made_up

Maker = Callable[[Scene, str], str]


class UnknownSlot(Exception):
    """A line asks for a value that nothing here can make."""


def _number(scene: Scene, argument: str) -> str:
    low, _, high = (argument or "2-99").partition("-")
    return str(scene.rng.randint(int(low), int(high or low)))


def _family(scene: Scene, argument: str) -> str:
    if argument and not scene.pools.of("family", argument):
        raise UnknownSlot(f"{scene.language.code}: family.{argument}")
    tradition = argument or scene.language.home
    script = "Latin" if argument else {"ja": "Han", "zh": "Han"}.get(scene.language.code, scene.language.script)
    return scene.rng.choice(scene.pools.of("family", tradition, script) or scene.pools.of("family", "english"))


def _faker(scene: Scene, argument: str) -> str:
    script = {"Japanese": "Han"}.get(scene.language.script, scene.language.script)
    values = scene.pools.of(argument, scene.language.code, script)
    return scene.rng.choice(values) if values else made_up(scene.rng, scene.values)


PLAIN: dict[str, Maker] = {
    "_": lambda scene, _: scene.language.between,
    "n": _number,
    "family": _family,
    "faker": _faker,
    "syll": lambda scene, _: made_up(scene.rng, scene.values),
    "digits": contact.digits,
    "uuid": lambda scene, _: contact.uuid(scene),
    "domain": lambda scene, _: contact.domain(scene),
}
PRIVATE: dict[str, tuple[str, Maker]] = {
    "phone": ("PHONE_NUMBER", lambda scene, _: contact.phone(scene)),
    "iban": ("IBAN_CODE", lambda scene, _: contact.iban(scene)),
    "card": ("CREDIT_CARD", lambda scene, _: contact.card(scene)),
    "ip": ("IP_ADDRESS", lambda scene, _: contact.ip(scene)),
    "account": ("ACCOUNT_ID", contact.digits),
}


def fill(scene: Scene, name: str, argument: str) -> Pieces:
    if is_person(name):
        return mention(scene, name, argument)
    if name in PLAIN:
        return plain(PLAIN[name](scene, argument))
    if name in PRIVATE:
        kind, make = PRIVATE[name]
        return private(make(scene, argument), kind)
    if name.startswith("+"):
        scene.topics.add(name[1:])
        return []
    if name == "given":
        return plain(who(scene, argument).given)
    raise UnknownSlot(f"{scene.language.code}: {name}")
