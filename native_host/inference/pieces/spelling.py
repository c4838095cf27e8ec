"""A word as the vocabulary spells it: compatibility forms resolved, no accents, lower case, Cyrillic and Greek in Latin."""

from __future__ import annotations

import unicodedata

_CYRILLIC = (
    "аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya "
    "ёyo іi їyi єye ґg ўu ђdj јj љlj њnj ћc џdz"
)
_GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
_OTHER = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
_LATIN = {pair[0]: pair[1:] for pair in f"{_CYRILLIC} {_GREEK}".split()} | _OTHER


def plain(word: str) -> str:
    """Lower case, without accents and joiners, in Latin letters where there is a spelling in them."""
    if word.isascii():
        return word.lower()
    letters: list[str] = []
    for character in unicodedata.normalize("NFC", word.lower()):
        if (latin := _LATIN.get(character)) is not None:
            letters.append(latin)
            continue
        for part in unicodedata.normalize("NFKD", character):
            if part.isdecimal():
                letters.append(str(unicodedata.decimal(part)))
            elif unicodedata.category(part) not in ("Mn", "Cf"):
                letters.append(_LATIN.get(part, part).lower())
    return "".join(letters)


def has_accents(word: str) -> bool:
    """Whether taking accents away would change the word."""
    return not word.isascii() and any(unicodedata.category(part) == "Mn" for part in unicodedata.normalize("NFD", word))
