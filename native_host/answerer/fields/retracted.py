"""Whether a text takes a value back: corrects it, denies it, calls it old, or speaks of its field again."""

from __future__ import annotations

import re

from native_host.answerer.fields.kinds import Kind, kinds_named
from native_host.answerer.fields.labels import labels

# Wherever they stand, something that the text says does not hold.
_ANYWHERE = re.compile(
    r"\b(?:(?:is|was|are|were|that'?s|it'?s) (?:wrong|incorrect|false|outdated|invalid|a (?:mistake|typo))"
    r"|mistyped|typos?|my mistake"
    r"|scratch that|correction|corrected|erratum|disregard|supersede\w*|ignore (?:the|that|this|my)|phishing|scam"
    r"|fake|fraud\w*"
    r"|cancel+ed|void|withdrawn|retracted|out of (?:service|date)|no longer|any ?more|actually|rather|postponed"
    r"|has changed|is closed|draft|specimen|sample|less \w+ paid|new (?:\w+ )?follows|other address|in thousands"
    r"|(?<!\.)(?:example|dummy|placeholder)|(?<!\.)beispiel|muster|entwurf|geschlossen|verschoben|eigentlich"
    r"|brouillon|(?<!\.)exemple|sp\u00e9cimen|report\u00e9\w*"
    r"|en fait|borrador|(?<!\.)ejemplo|muestra|aplazad\w*|en realidad|instead of|edit:|update:"
    r"|do not use|don'?t use"
    r"|ist (?:falsch|ung\u00fcltig|veraltet)|stimmt nicht|war falsch|vertippt|verschrieben|tippfehler|korrektur"
    r"|korrigiert\w*"
    r"|berichtig\w*|storniert|widerrufen|hinf\u00e4llig|nicht mehr|statt|au\u00dfer betrieb|betrug\w*"
    r"|est (?:faux|fausse|erron\u00e9e?|p\u00e9rim\u00e9e?)|erreur de (?:frappe|saisie)|rectificatif"
    r"|rectifi\u00e9\w*|corrig\u00e9\w*|annul\u00e9\w*"
    r"|au lieu d\w*|hors service|n'est plus|ne plus|arnaque|hame\u00e7onnage"
    r"|(?:es|era|est\u00e1) (?:incorrect[oa]|err\u00f3ne[oa]|fals[oa])|errata|correcci\u00f3n|corregid[oa]"
    r"|cancelad[oa]|anulad[oa]|en lugar de"
    r"|en vez de|ya no|fuera de servicio|estafa)\b|~~",
    re.IGNORECASE,
)
# Within the value's own line or sentence they speak of it.
_NEAR = re.compile(
    r"(?:\b|(?=\())(?:not|never|n't|cannot|nor|neither|unknown|old|former\w*|previous\w*|earlier|used to|had been"
    r"|\((?:was|were|war|\u00e9tait|era)|moved|changed|replaced"
    r"|extended|since then|until recently|beware|lost|wrong|sorry|pending|tbc|tbd|plus (?:vat|tax)|might|maybe|perhaps"
    r"|nicht|nie|kein\w*|unbekannt|alt(?:e[nrsm]?)?|ehemalig\w*|fr\u00fcher\w*|vorherig\w*|bisherig\w*|umgezogen"
    r"|ge\u00e4ndert|ersetzt|verlegt"
    r"|verl\u00e4ngert|leider|zzgl|zuz\u00fcglich|vielleicht"
    r"|pas|jamais|aucun\w*|inconnu\w*|ancien\w*|pr\u00e9c\u00e9dent\w*|d\u00e9m\u00e9nag\u00e9\w*|chang\u00e9\w*"
    r"|remplac\u00e9\w*|report\u00e9\w*|prolong\u00e9\w*"
    r"|peut-\u00eatre|nunca|ning\u00fan\w*|desconocid\w*|antigu\w*|anterior\w*|mudad\w*|cambiad\w*|reemplazad\w*"
    r"|aplazad\w*|quiz\u00e1s?"
    r"|m\u00e1s iva|antes)\b|\bno\b(?![.:#]| ?\w*\d)|n['\u2019]t\b|^ ?\+ ?\w",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:moved?|away|umgezogen|weg|d\u00e9m\u00e9nag\u00e9\w*|mudad\w*) (?:\w+ )?(?:from|von|aus|de|d')\s*$", re.IGNORECASE
)
# Below a total they say that it is not what is paid.
_LESS = re.compile(r"\b(?:discount|rabatt|remise|descuento|skonto)\b", re.IGNORECASE)
_BREAK = re.compile(r"[.!?;](?=\s)|\n")
_AND = re.compile(r"\b(?:and|und|et|y)\b", re.IGNORECASE)
_SMALL_WORDS = frozenset({Kind.SENDER, Kind.RECIPIENT})  # "from", "de", "an" stand in every sentence.
_NEAR_CHARS = 160


def takes_back(text: str) -> bool:
    """Whether anything in it is taken back: what, a reader has to say."""
    return _ANYWHERE.search(text.replace("\u2019", "'")) is not None


def is_taken_back(text: str, name: str, start: int, end: int) -> bool:
    """Of the value [start, end): a doubt in its sentence or in itself, or its field named once more in running text."""
    kinds = kinds_named(name)
    before, after = _around(text, start, end)
    inside = _NEAR.search(text, start, end)  # "The Old Mill" is called so, "since then closed" tells a change.
    return (
        _NEAR.search(before) is not None
        or _NEAR.search(_AND.split(after, maxsplit=1)[0]) is not None
        or after.endswith("?")
        or (inside is not None and inside[0].islower())
        or _FROM.search(before) is not None
        or (bool(kinds & {Kind.TOTAL, Kind.AMOUNT}) and _LESS.search(text, end) is not None)
        or _is_named_again(text, kinds, start, end)
    )


def _is_named_again(text: str, kinds: frozenset[Kind], start: int, end: int) -> bool:
    """Behind the value, or before it with a doubt: "Deadline: 1 May. The deadline has been moved"."""
    line = text.rfind("\n", 0, start) + 1
    for label in labels(text) if kinds else ():
        if label.is_cell or not label.kinds <= kinds - _SMALL_WORDS or not label.kinds:
            continue
        if label.start >= end or (label.end <= line and _NEAR.search(" ".join(_around(text, label.start, label.end)))):
            return True
    return False


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The rest of the sentence or line, before and behind."""
    before, after = text[max(0, start - _NEAR_CHARS) : start], text[end : end + _NEAR_CHARS]
    begins = max((hit.end() for hit in _BREAK.finditer(before)), default=0)
    ends = _BREAK.search(after)
    return before[begins:], (after[: ends.end()] if ends else after).rstrip()
