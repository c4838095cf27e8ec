"""UUIDs of RFC 9562: versions 4 and 7 made on request, version and time of a given one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Asked, Phrases
from native_host.answerer.specialists.pasted import given
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import fenced

_MOST = 1000
_GREGORIAN = datetime(1582, 10, 15, tzinfo=UTC)
_UNIX = datetime(1970, 1, 1, tzinfo=UTC)
_UUID = re.compile(r"(?<![\w-])(?:urn:uuid:)?\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\}?(?![\w-])")
_NUMBERS = {
    "one a an ein eine einen un une una uno": 1,
    "two zwei deux dos": 2,
    "three drei trois tres": 3,
    "four vier quatre cuatro": 4,
    "five funf cinq cinco": 5,
    "six sechs seis": 6,
    "seven sieben sept siete": 7,
    "eight acht huit ocho": 8,
    "nine neun neuf nueve": 9,
    "ten zehn dix diez": 10,
    "twelve zwolf douze doce": 12,
    "twenty zwanzig vingt veinte": 20,
    "fifty funfzig cinquante cincuenta": 50,
    "hundred hundert cent cien": 100,
}
_COUNTS = {word: count for words, count in _NUMBERS.items() for word in words.split()}
_KIND = "[random|new|fresh|unique|valid|random new] [{v}]"
_NOUN = "(uuid|uuids|guid|guids|uuid's|{vn}) [{v}] [string|value|strings|values|id|ids]"
_PHRASES = Phrases(
    {
        "make": {
            "en": (
                f"(generate|give me|create|make|make me|i need|get me|get|generate me|need|new|produce|show me|print"
                f"|random|want)"
                f" [a list of] [{{n}}] {_KIND} {_NOUN}",
                f"[{{n}}] (random|new|fresh) [{{v}}] {_NOUN}",
                f"{{n}} {_KIND} {_NOUN}",
                f"{_KIND} {_NOUN} (generator|generate|generation)",
            ),
            "de": (
                "(generiere|erzeuge|erstelle|gib mir|ich brauche|mach|mach mir|generier|brauche|generiere mir|erstelle"
                " mir|erzeuge mir|neue)"
                f" [{{n}}] [zufallige|neue|neuen|zufalligen|frische] [{{v}}] {_NOUN}",
                f"[{{n}}] [zufallige|neue|neuen] [{{v}}] {_NOUN} (generieren|erzeugen|erstellen)",
                f"[{{n}}] (zufallige|neue) [{{v}}] {_NOUN}",
            ),
            "fr": (
                "(genere|generer|donne moi|cree|creer|il me faut|j'ai besoin d'|j'ai besoin de|genere moi|generez|fais moi)"
                f" [{{n}}] [nouvel|nouveau|nouveaux] {_NOUN} [aleatoire|aleatoires]",
            ),
            "es": (
                f"(genera|generar|dame|crea|crear|necesito|generame|genere|haz) [{{n}}] [nuevo|nuevos] {_NOUN} [aleatorio"
                f"|aleatorios|nuevo]",
            ),
        },
        "look": {
            "en": (
                "(what|which) version [of] [uuid|guid] (is|has) [the|this] [uuid|guid]",
                "(what|what's|which) [is] [the] [uuid] version (of|is) [the|this] [uuid|guid]",
                "[what|which] [is] [the] (time|timestamp|date|creation time|creation date) (in|of|is in) [the|this] (uuid"
                "|guid|uuidv7|uuidv1)",
                "(when was|what time was) [the|this] (uuid|guid|uuidv7|uuidv1) (created|generated|made)",
                "(decode|parse|inspect|analyze|analyse|check) [the|this] (uuid|guid|uuidv7|uuidv1|uuidv4)",
                "(extract|get|read|decode) [the] (time|timestamp|date) (from|of|in) [the|this] (uuid|guid|uuidv7|uuidv1"
                "|uuid v7|uuid v1)",
                "is [this] a [valid] (uuid|guid)",
                "is [the|this] (uuid|guid) valid",
                "what (type|kind) of (uuid|guid) is [this]",
            ),
            "de": (
                "(welche version hat|welche version ist|was fur eine version hat|welche uuid version ist|welche uuid"
                " version hat)"
                " [die|diese] [uuid|guid]",
                "(dekodiere|analysiere|prufe|zerlege) [die|diese] (uuid|guid)",
                "(wann wurde) [die|diese] (uuid|guid) (erzeugt|erstellt|generiert)",
                "ist [das|dies] eine [gultige] (uuid|guid)",
                "ist [die|diese] (uuid|guid) gultig",
            ),
            "fr": (
                "(quelle version est|quelle est la version de|quelle est la version de l'|quelle version a) [cet|l'|le]"
                " [uuid|guid]",
                "(decode|analyse|verifie) [cet|l'|le] (uuid|guid)",
                "est ce un (uuid|guid) valide",
                "[est ce que] [cet|l'] uuid est [il] valide",
            ),
            "es": (
                "(que version es|que version tiene|cual es la version de|cual es la version del) [este|el] [uuid|guid]",
                "(decodifica|analiza|comprueba) [este|el] (uuid|guid)",
                "es [este] un (uuid|guid) valido",
                "es valido [este|el] (uuid|guid)",
            ),
        },
    },
    n="[0-9]{1,4}|" + "|".join(_COUNTS),
    v=r"v ?4|v ?7|version 4|version 7|v1|v3|v5|v6|v8|version 1|version 3|version 5|version 6",
    vn=r"uuid ?v4s?|uuid ?v7s?|uuid ?4|uuid ?7",
)
_PLURAL = re.compile(r"(?:uuid|guid)(?:v[47])?s\b", re.IGNORECASE)
_WORD = re.compile("uuid|guid|version|versi\u00f3n", re.IGNORECASE)
_SAID = {
    "en": ("version", "random", "sorted by time", "time", "all zero (nil)", "all one (max)"),
    "de": ("Version", "zufällig", "nach Zeit sortierbar", "Zeit", "nur Nullen (Nil)", "nur Einsen (Max)"),
    "fr": ("version", "aléatoire", "triable par date", "date", "que des zéros (nil)", "que des uns (max)"),
    "es": ("versión", "aleatorio", "ordenable por fecha", "fecha", "todo ceros (nil)", "todo unos (max)"),
}
_MADE_OF = {1: "time, MAC", 2: "DCE", 3: "MD5", 5: "SHA-1", 6: "time", 8: "custom"}


class Uuids:
    """`random_bytes` is a cryptographic source; `now` is aware of its zone."""

    name = "uuid"

    def __init__(self, now: Callable[[], datetime], random_bytes: Callable[[int], bytes]) -> None:
        self._now = now
        self._random_bytes = random_bytes

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        if reading.material is None and (asked := _PHRASES.match(reading.ask)) is not None and asked.kind == "make":
            return None if "n" not in asked.slots and _PLURAL.search(reading.ask) else self._made(asked)
        for ask, value in given(reading, _UUID):
            asked = _PHRASES.match(ask)
            if asked is not None and asked.kind == "look" and _UUID.fullmatch(value.strip()):
                said = _described(UUID(value.strip().lower().removeprefix("urn:uuid:").strip("{}")), asked.language)
                return Exact(said, self.name) if said else None
        return None

    def _made(self, asked: Asked) -> Exact | None:
        count = asked.slots.get("n", "1")
        number = int(count) if count.isdigit() else _COUNTS[count]
        named = " ".join(value for slot, value in asked.slots.items() if slot[0] == "v")
        versions = set(re.findall("[0-9]", named)) or {"4"}
        if not 1 <= number <= _MOST or len(versions) > 1 or not versions <= {"4", "7"}:
            return None
        milliseconds = (self._now() - _UNIX) // timedelta(milliseconds=1)
        sources = [self._random_bytes(16) for _ in range(number)]
        made = [str(_version_4(source) if versions == {"4"} else _version_7(milliseconds, source)) for source in sources]
        if versions == {"7"}:
            made.sort()  # A list of one millisecond rises as well (RFC 9562, 6.2).
        return Exact(f"**`{made[0]}`**" if number == 1 else fenced("\n".join(made)), self.name)


def _version_4(random: bytes) -> UUID:
    return UUID(bytes=random[:16], version=4)


def _version_7(milliseconds: int, random: bytes) -> UUID:
    """48 bits of Unix time in milliseconds, 74 random bits."""
    number = milliseconds << 80 | int.from_bytes(random[:10], "big")
    number = number & ~(0xF << 76) | 7 << 76
    return UUID(int=number & ~(0x3 << 62) | 2 << 62)


def _described(uuid: UUID, language: str) -> str | None:
    version_word, random, by_time, time_word, nil, top = _SAID[language]
    if uuid.int in (0, 2**128 - 1):
        return f"**UUID: {nil if uuid.int == 0 else top}** (RFC 9562)"
    version = uuid.version
    if version is None or not 1 <= version <= 8:
        return None  # Another variant, or a version that RFC 9562 does not have.
    what = {4: random, 7: by_time}.get(version) or _MADE_OF[version]
    when = _time(uuid, version)
    return f"**UUID {version_word} {version}** ({what})" + (f"\n\n{time_word}: {when} UTC" if when else "")


def _time(uuid: UUID, version: int) -> str | None:
    try:
        if version == 7:
            return f"{_UNIX + timedelta(milliseconds=uuid.int >> 80):%Y-%m-%d %H:%M:%S.%f}"[:-3]
        if version == 1:
            return f"{_GREGORIAN + timedelta(microseconds=uuid.time // 10):%Y-%m-%d %H:%M:%S.%f}"
        if version == 6:
            ticks = (uuid.int >> 80) << 12 | (uuid.int >> 64) & 0xFFF
            return f"{_GREGORIAN + timedelta(microseconds=ticks // 10):%Y-%m-%d %H:%M:%S.%f}"
    except OverflowError:
        return None
    return None
