"""Which language a text is in, by its stop words or its script."""

from __future__ import annotations

import re

from native_host.answerer.summary.stop_words import BY_LANGUAGE
from native_host.answerer.summary.word_lists import word_set
from native_host.answerer.summary.words import words

_MOST_CHARS = 20_000
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
)
# Of all letters; Japanese is a third kana at least, and names in other scripts are everywhere.
_SCRIPT_SHARE = 0.2
# Of all words: running text has 35 to 55 % of its own language's, and under 15 % of another's.
_STOP_SHARE = 0.22
_LEAD = 1.4
# Words of neighbours that share many stop words with ours: they tell that it is none of the four.
_NEIGHBOURS = word_set(
    "il gli della delle degli sono che nel nella anche pi\u00f9 questo questa per\u00f2 perch\u00e9 \u00e8 n\u00e3o uma"
    " houve do da com em seu sua foram pelos"
    " um os dos das na no mais foi s\u00e3o"
    " tamb\u00e9m pelo pela ao het een van dat niet zijn voor ook met maar wordt naar deze och att det som \u00e4r inte"
    " p\u00e5 av til ikke og jeg"
    " si\u0119 nie jest \u017ce na z\u00e4 els amb per\u00f2 aquest"
)


def language_of(text: str) -> str | None:
    """An ISO 639-1 code of en, de, fr, es, ja, ko, zh; null where it is none of them or not clear."""
    start = text[:_MOST_CHARS]
    letters = sum(letter.isalpha() for letter in start)
    for language, script in _SCRIPTS:
        if letters and len(script.findall(start)) > _SCRIPT_SHARE * letters:
            return language
    told = words(start)
    if not told:
        return None
    shares = sorted(
        ((sum(word in stops for word in told) / len(told), lang) for lang, stops in BY_LANGUAGE.items()), reverse=True
    )
    (best, language), (second, _) = shares[:2]
    others = sum(word in _NEIGHBOURS and word not in BY_LANGUAGE[language] for word in told) / len(told)
    return language if best >= _STOP_SHARE and best >= _LEAD * second and best > 3 * others else None
