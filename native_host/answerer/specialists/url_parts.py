"""A URL's parts and query parameters as tables (RFC 3986; queries as the WHATWG URL Standard's forms)."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.specialists.pasted import given, is_printable
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import as_code, as_table

_ADDRESS = re.compile(r"(?<!\S)[A-Za-z][A-Za-z0-9+.\-]{1,20}://[^\s<>\"'`]{1,8000}(?!\S)")
# RFC 3986, appendix B, with the authority's parts told apart.
_PARTS = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*)://(?:(?P<user>[^@/?#]*)@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[^:@/?#\[\]]*)(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?"
)
_LEGAL = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_URL = "(url|uri|link|web address|address|url string)"
_PARAMETERS = (
    "(query parameters|query params|parameters|params|query string|url parameters|url params|query string"
    " parameters|utm parameters)"
)
_PHRASES = Phrases(
    {
        "parts": {
            "en": (
                f"(parse|split|break down|dissect|decompose|take apart|disassemble|break) [the|this|the following"
                f"|following|my] {_URL} [up]"
                " [into its parts|into parts|into components|into its components|in parts]",
                "(parse|split|break down|dissect|decompose|break) (into its parts|into parts|into components|into its"
                " components)",
                f"(what are|show|show me|give me|list|extract) [all] [the] (parts|components|pieces) (of|from) [the|this"
                f"|the following] {_URL}",
                "(what are|show|show me|give me|list) [the] (parts|components) of",
                "(url parser|parse url|url parse)",
            ),
            "de": (
                "(zerlege|parse|teile|analysiere|splitte) [die|diese|den|diesen|folgende] (url|adresse|link|uri|webadresse)"
                " [in ihre bestandteile|in bestandteile|in ihre teile|in seine bestandteile] [auf]",
                "[die|diese] (url|adresse|uri) [in ihre bestandteile|in bestandteile|in ihre teile] (zerlegen|parsen"
                "|aufteilen)",
                "(was sind|zeige|zeig mir|nenne) [die] (bestandteile|teile) (der|dieser|von) [url|adresse]",
            ),
            "fr": (
                "(decompose|decomposer|analyse|analyser|parse|decoupe) [cette|l'|la|cet] (url|adresse|uri|lien)"
                " [en ses parties|en parties|en composants|en ses composants]",
                "(quelles sont|donne moi|montre) [les] (parties|composantes) (de|d') [cette|l'] (url|adresse)",
            ),
            "es": (
                "(descompon|descomponer|analiza|analizar|parsea|parsear|divide|separa) [esta|la|este|el] (url|direccion"
                "|uri|enlace)"
                " [en sus partes|en partes|en componentes|en sus componentes]",
                "(cuales son|dame|muestra) [las] partes de [esta|la] (url|direccion)",
            ),
        },
        "query": {
            "en": (
                f"(extract|list|show|show me|get|parse|give me|what are|pull out|read) [all] [the|its] {_PARAMETERS} [of"
                f"|from|in|out of] [the|this|my]"
                f" [url|link|uri|address]",
                f"(what|which) {_PARAMETERS} (are in|does|has) [the|this] [url|link] [have]",
            ),
            "de": (
                "(extrahiere|zeige|zeig mir|liste|nenne|gib mir|parse) [alle] [die] (parameter|query parameter|url"
                " parameter|abfrageparameter)"
                " [der|dieser|aus der|aus dieser|von|aus|in der|in dieser] [url|adresse] [auf]",
            ),
            "fr": (
                "(extrais|extraire|liste|donne moi|montre|affiche|quels sont) [tous] [les] (parametres|parametres de"
                " requete|parametres d' url)"
                " [de|de l'|de cette|d'] [url|adresse]",
            ),
            "es": (
                "(extrae|extraer|lista|dame|muestra|cuales son) [todos] [los] (parametros|parametros de consulta"
                "|parametros de url)"
                " [de|de la|de esta] [url|direccion]",
            ),
        },
    }
)
_WORD = re.compile("url|uri|link|part|adress|address|direcc|param|query|compon|lien|enlace|bestandteil|teile", re.IGNORECASE)
_SAID = {
    "en": ("Part", "Value", "Parameter", ("scheme", "user info", "host", "port", "path", "query", "fragment")),
    "de": ("Teil", "Wert", "Parameter", ("Schema", "Benutzerangabe", "Host", "Port", "Pfad", "Abfrage", "Fragment")),
    "fr": ("Partie", "Valeur", "Paramètre", ("schéma", "utilisateur", "hôte", "port", "chemin", "requête", "fragment")),
    "es": ("Parte", "Valor", "Parámetro", ("esquema", "usuario", "host", "puerto", "ruta", "consulta", "fragmento")),
}


class UrlParts:
    name = "url_parts"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        for ask, value in given(reading, _ADDRESS):
            asked = _PHRASES.match(ask)
            address = value.strip()
            if asked is None or _ADDRESS.fullmatch(address) is None or _LEGAL.fullmatch(address) is None:
                continue
            # An empty query is not shown, so one question mark may be the sentence's or the address's.
            if reading.material is None and reading.may_lack(value) and (reading.cut != "?" or "?" in value or "#" in value):
                continue
            parts = _PARTS.fullmatch(address)
            if parts is None or _BAD_PERCENT.search(address) or not (parts["path"] == "" or parts["path"][0] == "/"):
                continue
            if parts["port"] and int(parts["port"]) > 65535:
                continue
            tables = _tables(parts, asked.language, asked.kind)
            return Exact(tables, self.name) if tables else None
        return None


def _tables(parts: re.Match[str], language: str, kind: str) -> str | None:
    part_word, value_word, parameter_word, names = _SAID[language]
    found = (parts[key] for key in ("scheme", "user", "host", "port", "path", "query", "fragment"))
    rows = [(name, as_code(value)) for name, value in zip(names, found, strict=True) if value]
    table = as_table((part_word, value_word), rows)
    if not parts["query"] or ("=" not in parts["query"] and kind == "parts"):
        return table if kind == "parts" else None
    pairs = []
    for pair in parts["query"].split("&"):
        key, _, value = pair.partition("=")
        shown = (_decoded(key), _decoded(value))
        if not pair or shown[0] is None or shown[1] is None:
            return None
        pairs.append((as_code(shown[0]) if shown[0] else "", as_code(shown[1]) if shown[1] else ""))
    query = as_table((parameter_word, value_word), pairs)
    return query if kind == "query" else f"{table}\n\n{query}"


def _decoded(text: str) -> str | None:
    try:
        plain = unquote_to_bytes(text.replace("+", " ")).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return plain if is_printable(plain) and "\n" not in plain and "\t" not in plain else None
