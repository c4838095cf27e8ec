"""Scripts, home traditions and countries of the languages."""

from __future__ import annotations

HOME = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "pl": "polish",
    "ja": "japanese",
    "ko": "korean",
    "zh": "chinese",
    "hi": "hindi",
    "ar": "arabic",
    "ru": "russian",
    "tr": "turkish",
    "vi": "vietnamese",
}
COUNTRIES = {
    "en": ("us", "us", "us", "gb", "gb", "ca", "au", "ie", "ng", "in", "sg"),
    "de": ("de", "de", "de", "at", "ch"),
    "fr": ("fr", "fr", "fr", "be", "chf"),
    "es": ("es", "es", "mx", "ar", "cl"),
    "it": ("it",),
    "pt": ("pt", "br"),
    "nl": ("nl", "nl", "bel"),
    "pl": ("pl",),
    "ja": ("jp",),
    "ko": ("kr",),
    "zh": ("cn",),
    "hi": ("ind",),
    "ar": ("sa", "eg"),
    "ru": ("ru",),
    "tr": ("tr",),
    "vi": ("vn",),
}
SCRIPTS = {
    "ja": "Japanese",
    "ko": "Hangul",
    "zh": "Han",
    "hi": "Devanagari",
    "ar": "Arabic",
    "ru": "Cyrillic",
}
SPACELESS = {"ja", "zh"}

# How much of the corpus each language gets.
WEIGHTS = {
    "en": 42,
    "de": 8,
    "fr": 7,
    "es": 7,
    "it": 6,
    "pt": 6,
    "nl": 6,
    "pl": 6,
    "ja": 3,
    "ko": 3,
    "zh": 3,
    "hi": 3,
    "ar": 3,
    "ru": 3,
    "tr": 2,
    "vi": 2,
}
