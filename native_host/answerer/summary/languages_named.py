"""Languages as an ask names them, folded."""

from __future__ import annotations

_NAMES = {
    "en": "english|englisch|englische|englischen|anglais|anglaise|ingles|inglesa",
    "de": "german|deutsch|deutsche|deutschen|allemand|allemande|aleman|alemana",
    "fr": "french|franzosisch|franzosische|franzosischen|francais|francaise|frances|francesa",
    "es": "spanish|spanisch|spanische|spanischen|espagnol|espagnole|espanol|espanola",
    "ja": "japanese|japanisch|japanischen|japonais|japonaise|japones",
    "zh": "chinese|chinesisch|chinesischen|chinois|chinoise|chino",
    "ko": "korean|koreanisch|koreanischen|coreen|coreenne|coreano",
}
LANGUAGE_NAMES = "|".join(_NAMES.values())


def language_named(name: str) -> str:
    """ISO 639-1 code of a name that `LANGUAGE_NAMES` has."""
    return next(code for code, names in _NAMES.items() if name in names.split("|"))
