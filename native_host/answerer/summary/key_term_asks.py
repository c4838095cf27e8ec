"""The ways to ask for key terms and how many, and in which form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.summary.counts import NUMBER, count_of

_FORMS = {
    "commas": r"comma separated(?: list)?|kommagetrennt|durch kommas getrennt|separes par des virgules|separadas por"
    r" comas|separados por comas",
    "bullets": r"list|bullet(?:ed)? list|bullet points|bullets|liste|stichpunkte|lista|lista con vinetas|liste a puces",
}
_TERMS_EN = (
    "(keywords|key words|key terms|keyterms|keyphrases|key phrases|main terms|main keywords|important terms|most"
    " important terms|most important keywords|top keywords|tags)"
)
_TERMS_DE = (
    "(schlagworte|schlagworter|schlusselworter|schlusselbegriffe|stichworter|keywords|wichtigsten begriffe|zentralen"
    " begriffe|kernbegriffe|hauptbegriffe|schlagworten)"
)
_TERMS_FR = (
    "(mots cles|mots clefs|termes cles|termes principaux|mots cles principaux|principaux mots cles|principaux termes"
    "|mots importants)"
)
_TERMS_ES = (
    "(palabras clave|palabras claves|terminos clave|terminos claves|terminos principales|palabras clave principales"
    "|principales palabras clave)"
)
_THING_EN = (
    "[this|that|the|the following|my|it] [text|article|e mail|email|message|report|document|passage|paragraph|story|post"
    "|notes|abstract|page|letter] [below|above]"
)
_THING_DE = (
    "[diesem|dem|folgendem|dem folgenden|dieser|der|des|diesen|dieses] [text|textes|artikel|artikels|e mail|mail"
    "|nachricht|bericht|berichts|dokument|dokuments|absatz|abschnitt|notizen]"
)
_THING_FR = (
    "[ce|cet|cette|le|la|l'|ces] [texte|article|mail|e mail|message|rapport|document|passage|paragraphe|notes|lettre]"
    " [suivant|suivante|ci dessous]"
)
_THING_ES = (
    "[este|esta|el|la|el siguiente|la siguiente|estas|las] [texto|articulo|correo|mensaje|informe|documento|pasaje"
    "|parrafo|notas|noticia|carta] [siguiente]"
)
_PHRASES = Phrases(
    {
        "terms": {
            "en": (
                f"(extract|list|find|get|give me|identify|pull|pull out|pick|pick out|show me|generate|what are|return"
                f"|name) [the|me|me the] [top|main|most important] [{{n}}] [main|most important] {_TERMS_EN}"
                f" [from|of|in|for|out of] {_THING_EN} [as|in] [a|an] [{{form}}]",
                f"[the|top] [{{n}}] {_TERMS_EN} [from|of|in|for] {_THING_EN} [as] [a] [{{form}}]",
                f"{_TERMS_EN} extraction",
            ),
            "de": (
                f"(extrahiere|liste|finde|nenne|nenne mir|gib mir|suche|zeige|zeig mir|welche|was sind|bestimme"
                f"|ermittle) [die] [{{n}}] [wichtigsten|zentralen] {_TERMS_DE} [aus|in|von|des|zu|fur|der]"
                f" {_THING_DE}"
                " [auf] [als] [{form}]",
                f"[die] [{{n}}] [wichtigsten] {_TERMS_DE} [aus|in|von|des|zu|der] {_THING_DE} [extrahieren|auflisten"
                f"|finden|nennen]",
            ),
            "fr": (
                f"(extrais|extraire|extrayez|liste|donne moi|donnez moi|trouve|releve|identifie|quels sont) [les]"
                f" [{{n}}] {_TERMS_FR} [de|du|dans|des] {_THING_FR} [sous forme de|en] [{{form}}]",
                f"[les] [{{n}}] {_TERMS_FR} [de|du|dans|des] {_THING_FR}",
            ),
            "es": (
                f"(extrae|extraer|lista|dame|encuentra|saca|identifica|cuales son|extraiga|enumera) [las|los] [{{n}}]"
                f" {_TERMS_ES} [de|del|en] {_THING_ES} [en|como|en forma de] [una] [{{form}}]",
                f"[las|los] [{{n}}] {_TERMS_ES} [de|del|en] {_THING_ES}",
            ),
        }
    },
    n=NUMBER,
    form="|".join(_FORMS.values()),
)
_WORD = re.compile(r"key|tag|term|schl|stich|kern|haupt|begriff|mots|palabra|t[e\u00e9]rmino", re.IGNORECASE)
_UNASKED = 8
_MOST = 30


@dataclass(frozen=True, slots=True)
class KeyTermAsk:
    language: str
    count: int
    in_bullets: bool
    is_counted: bool


def key_term_ask(ask: str) -> KeyTermAsk | None:
    if _WORD.search(ask) is None or (asked := _PHRASES.match(ask)) is None:
        return None
    count = count_of(asked.slots["n"]) if "n" in asked.slots else _UNASKED
    in_bullets = re.fullmatch(_FORMS["commas"], asked.slots.get("form", "")) is None
    return KeyTermAsk(asked.language, count, in_bullets, "n" in asked.slots) if count <= _MOST else None
