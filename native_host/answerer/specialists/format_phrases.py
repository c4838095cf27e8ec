"""How people name data formats and point at pasted data, in four languages; every phrase ends in one space."""

from __future__ import annotations

import re
from dataclasses import dataclass

_JSON, _YAML, _TOML = r"\.?json", r"\.?ya?ml", r"\.?toml"
_CSV = r"\.?csv|comma[- ]separated(?: values)?"
_TSV = r"\.?tsv|tab[- ]separated(?: values)?"
_MARKDOWN = (
    r"(?:markdown|md|gfm)(?:[- ](?:table|tabelle|tabla))?|tab(?:le|elle|la)(?: in| im| en| de)? (?:markdown|md)"
    r"|tableau(?: en| de| au format)? (?:markdown|md)"
)
_TABLE = r"table|tabelle|tabla|tableau"
_KINDS = {"json": _JSON, "yaml": _YAML, "toml": _TOML, "csv": _CSV, "tsv": _TSV, "markdown": f"{_MARKDOWN}|{_TABLE}"}
ANY_FORMAT = f"{_JSON}|{_YAML}|{_TOML}|{_CSV}|{_TSV}|{_MARKDOWN}"
ANY_TARGET = f"{ANY_FORMAT}|{_TABLE}"


def format_named(words: str) -> str:
    """The format's key for a match of `ANY_TARGET`."""
    return next(kind for kind, names in _KINDS.items() if re.fullmatch(names, words.strip().lower()))


_ARROW = re.compile(r"\s*(?:-+>|=+>|\u2192|\u2794|\u27a1\ufe0f?)\s*")
_TWO = re.compile(rf"\b({_JSON}|{_YAML}|{_TOML}|csv|tsv|md)2({_JSON}|{_YAML}|{_TOML}|csv|tsv|md)\b")
_APOSTROPHE = re.compile(r"\b([ldn]|qu|m)['\u2019]\s*")
_COMPOUND = re.compile(r"\b(json|ya?ml|toml|csv|tsv|xml|sql|markdown)-(?=[a-zä])")


def normalised(ask: str) -> str:
    """In lower case, arrows as words, French elisions and compounds with a format apart, one space at the end."""
    ask = _COURTESY.sub("", ask.lower())
    ask = _TWO.sub(r"\1 to \2", _ARROW.sub(" to ", ask))
    ask = _COMPOUND.sub(r"\1 ", _APOSTROPHE.sub(r"\1' ", ask))
    return _CLAUSE_END.sub(r" \1", ask) + " "


_COURTESY = re.compile(r"[ ,]+(?:please|pls|bitte|svp|stp|por favor|s['\u2019]il (?:te|vous) pla[iî]t)$")
_CLAUSE_END = re.compile(r"([,.;:])(?= )")


@dataclass(frozen=True, slots=True)
class Pointing:
    """Words before and after a format's name when somebody points at what they pasted."""

    language: str
    determiners: str
    things: str
    after: str
    pronouns: str

    def at(self, formats: str, group: str = "") -> str:
        """A pattern for "this JSON file", "it", "these data": at least one word of it; the format's name in `group`."""
        named = f"(?P<{group}>{formats}) " if group else f"(?:{formats}) "
        words = rf"(?:(?:{self.determiners}) ){{0,4}}"
        return (
            rf"(?:{words}(?:(?:{self.things}) )?{named}(?:(?:{self.things}) ){{0,2}}(?:(?:{self.after}) )?"
            rf"|{words}(?:{self.things}) (?:(?:{self.after}) )?|(?:{self.pronouns}) )"
        )


POINTING = {
    pointing.language: pointing
    for pointing in (
        Pointing(
            "en",
            "this|these|that|the|my|our|a|an|some|following|given|below|piece of|bit of|here is|here's",
            "data|files?|documents?|doc|strings?|objects?|array|text|contents?|code|snippet|config(?:uration)?|table|list|payload"
            "|response|block|input|rows|records|structure|dataset|query|queries|statements?|body|message|blob|feed"
            "|markup",
            "below|here|file|data",
            "this|it|that|these|this one|this thing|this stuff|the following|following|all this|this here",
        ),
        Pointing(
            "de",
            "diese[snrm]?|dies|da[sn]|die|de[nrm]|meine?[nms]?|unsere?[nms]?|eine?[nms]?|folgende[nrsm]?|hier|ne|gegebene[ns]?",
            "daten|datei|dokument|text|string|objekt|array|tabelle|liste|inhalt|code|schnipsel|konfiguration|struktur|antwort"
            "|dateien|block|zeilen|abfrage|query|anweisung|statement|befehl|anfrage|format",
            "hier|unten|datei|daten",
            "das|dies|dieses|es|das hier|dies hier|diese|folgendes|das folgende",
        ),
        Pointing(
            "fr",
            "ce|cet|cette|ces|le|la|les|l'|mon|ma|mes|notre|du|un|une|des|de|d'|suivante?s?",
            "fichier|données|texte|document|objet|tableau|table|contenu|code|liste|chaîne|bloc|réponse|configuration|config"
            "|extrait|structure|lignes|requête|instruction|format",
            "suivante?s?|ci-dessous|ici",
            "ceci|cela|ça|ca|le|la|les",
        ),
        Pointing(
            "es",
            "este|esta|estos|estas|ese|el|la|los|las|mi|mis|nuestro|un|una|unos|de|del|siguientes?",
            "archivo|fichero|datos|texto|documento|objeto|tabla|contenido|código|codigo|lista|cadena|bloque|respuesta|arreglo"
            "|configuración|estructura|filas|consulta|sentencia|formato|array|string|query",
            "siguientes?|de abajo|aquí",
            "esto|eso|lo|lo siguiente",
        ),
    )
}
LANGUAGES = tuple(POINTING)
