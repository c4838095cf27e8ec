"""Digests of a text: MD5 (RFC 1321), SHA-1, SHA-2 and SHA-3 (FIPS 180-4, 202), CRC-32 (ISO-HDLC, as in zip and PNG)."""

from __future__ import annotations

import hashlib
import re
import zlib

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.specialists.pasted import has_option, is_text_itself
from native_host.answerer.specialists.specialist import Exact

_NAMES = {
    "md5": r"md ?5(?: ?sum)?",
    "sha1": r"sha ?1(?: ?sum)?",
    "sha224": r"sha ?(?:2 )?224(?: ?sum)?",
    "sha256": r"sha ?(?:2 )?256(?: ?sum)?",
    "sha384": r"sha ?(?:2 )?384(?: ?sum)?",
    "sha512": r"sha ?(?:2 )?512(?: ?sum)?",
    "sha3_256": r"sha ?3 256",
    "sha3_512": r"sha ?3 512",
    "crc32": r"crc ?32",
}
_TITLES = {
    "md5": "MD5",
    "sha1": "SHA-1",
    "sha224": "SHA-224",
    "sha256": "SHA-256",
    "sha384": "SHA-384",
    "sha512": "SHA-512",
    "sha3_256": "SHA3-256",
    "sha3_512": "SHA3-512",
    "crc32": "CRC-32",
}
_GIVE_EN = "[give me|show me|tell me|get me|get|i need|i want|compute|calculate|generate|create|find|make|calc|produce]"
_PHRASES = Phrases(
    {
        "hash": {
            "en": (
                f"{_GIVE_EN} [what is|whats|what's|what would be] [the|a|an] {{name}} [hash|digest|checksum|sum|hash"
                f" value|hex digest]"
                " (of|for|from) <obj>",
                "{name} [hash|digest|checksum] (this|the following|it) [text|string|word|line]",
                "(compute|calculate|generate|create|calc|produce) [the|a|an] {name} [hash|digest|checksum]",
                "{name} hash (text|string)",
                "hash <obj> (with|using|as|in|to|by|via|into) {name}",
                "(what is|whats|what's) <obj> (in|as|hashed with|hashed in|hashed to) {name}",
                "(convert|turn|encode) <obj> (to|into|in|as|with) [a|an] {name} [hash|digest]",
                "calculate [the] hash of <obj> (with|using) {name}",
                "<obj> (to|in|as) {name} [hash]",
                "(checksum|hash|digest) {name} (of|for) <obj>",
            ),
            "de": (
                "[was ist|wie lautet|wie ist|berechne|gib mir|erzeuge|zeig mir|zeige mir|erstelle|bilde|ermittle|ich"
                " brauche] [mir]"
                " [der|die|das|den|einen|eine] {name} [hash|hashwert|prufsumme|summe|wert|digest] (von|fur|des|vom|zu"
                "|aus) <obj>",
                "{name} [hash|hashwert|prufsumme|summe] (berechnen|bilden|erzeugen|erstellen)",
                "{name} [hash|hashwert|prufsumme|summe] (von|fur|vom|zu) <obj> [berechnen|bilden|erzeugen|erstellen]",
                "hashe <obj> (mit|als|in|per|nach) {name}",
                "<obj> (mit|als|in|per|nach) {name} (hashen|umwandeln|verschlusseln)",
                "(was ist|wie lautet) <obj> (in|als) {name} [hash]",
                "berechne [den|die|das] {name} [hash|hashwert|prufsumme|summe]",
            ),
            "fr": (
                "[quel est|quelle est|calcule|calculer|donne moi|genere|generer|calculez|trouve|il me faut] [le|la|l'|un]"
                " [hash|hachage|somme|empreinte|condensat|checksum|somme de controle] {name} (de|du|pour|d') <obj>",
                "(hache|hacher|hashe|hasher) <obj> (en|avec|par) {name}",
                "(calcule|calculer) [le|la|l'] [hash|hachage|somme|empreinte] {name}",
                "(que donne|c'est quoi|quel est) <obj> en {name}",
                "(convertis|transforme|mets) <obj> en {name}",
            ),
            "es": (
                "[cual es|calcula|calcular|dame|genera|generar|obten|obtener|dime|necesito] [el|la|un|una]"
                " [hash|resumen|suma|huella|checksum|suma de verificacion] {name} (de|del|para) <obj>",
                "(calcula|dame|genera) [el|la] {name} (de|del|para) <obj>",
                "(hashea|hashear) <obj> (con|en|a|usando) {name}",
                "(calcula|calcular|dame) [el|la] [hash|suma] {name}",
                "(cuanto es|que es|cual es) <obj> en {name}",
                "(convierte|pasa|transforma) <obj> (a|en) {name}",
            ),
        }
    },
    name="|".join(_NAMES.values()),
)
_WORD = re.compile(r"md[ -]?5|sha|crc", re.IGNORECASE)
# md5 "hello": one quoted word right behind the name.
_SHORT = re.compile(
    r"(?P<name>(?:md|sha|crc)[0-9\- ]{1,8}?)(?: hash:?|:)?"
    r" ?(?P<open>\()?(?P<quote>[\"'`])(?P<text>[^\s\"'`]+)(?P=quote)(?(open)\))",
    re.IGNORECASE,
)

_SAID = {
    "en": (
        "{title} of the text's bytes in UTF-8 ({count}, {end}).",
        "no line break at the end",
        "line break at the end included",
    ),
    "de": (
        "{title} der UTF-8-Bytes des Textes ({count}, {end}).",
        "ohne Zeilenumbruch am Ende",
        "mit dem Zeilenumbruch am Ende",
    ),
    "fr": ("{title} des octets UTF-8 du texte ({count}, {end}).", "sans saut de ligne final", "saut de ligne final compris"),
    "es": (
        "{title} de los bytes UTF-8 del texto ({count}, {end}).",
        "sin salto de línea final",
        "con el salto de línea final",
    ),
}
_BYTES = {"en": ("byte", "bytes"), "de": ("Byte", "Bytes"), "fr": ("octet", "octets"), "es": ("byte", "bytes")}


class Hashes:
    name = "hash"

    def answer(self, reading: Reading) -> Exact | None:
        text, ask = reading.material, reading.ask
        if text is None and (short := _SHORT.fullmatch(ask)):
            text, ask = short["text"], f"{short['name']} of"
        if text is None or _WORD.search(reading.ask) is None or has_option(reading):
            return None
        asked = _PHRASES.match(ask)
        if asked is None or "\r" in text or not is_text_itself(text, ask):
            return None
        kind = next(kind for kind, pattern in _NAMES.items() if re.fullmatch(pattern, asked.slots["name"]))
        try:
            data = text.encode()
        except UnicodeEncodeError:  # A lone surrogate has no bytes.
            return None
        sentence, bare, with_break = _SAID[asked.language]
        count = f"{len(data)} {_BYTES[asked.language][len(data) != 1]}"
        said = sentence.format(title=_TITLES[kind], count=count, end=with_break if text.endswith("\n") else bare)
        return Exact(f"**`{_digest(kind, data)}`**\n\n{said}", self.name)


def _digest(kind: str, data: bytes) -> str:
    if kind == "crc32":
        return f"{zlib.crc32(data):08x}"
    return hashlib.new(kind, data, usedforsecurity=False).hexdigest()
