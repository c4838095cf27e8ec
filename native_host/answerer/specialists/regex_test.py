"""Whether a regular expression matches a text, and all its matches, by RE2: linear in the text.

Only what every common flavour reads alike: no look-around or back-references (which RE2 lacks), no Unicode classes, and
no text with characters on which flavours differ.
"""

from __future__ import annotations

import re
from typing import Any

from native_host.answerer.request import Reading
from native_host.answerer.specialists.list_tool import shown
from native_host.answerer.specialists.phrase_notation import QUOTED
from native_host.answerer.specialists.phrase_objects import TEXTS
from native_host.answerer.specialists.reading_items import clean
from native_host.answerer.specialists.reading_phrases import Found, Phrases
from native_host.answerer.specialists.specialist import Exact

_SLOTS = {
    "en": {
        "named": "(regex|regexp|pattern|regular expression|expression)",
        "pattern": "[(the|this|my)] [following] ([{named}] <regex>|{named} <named_regex>)",
        "text": "[(the|this|my)] [following] [(string|text|word|input|value|line)] [<subject>]",
    },
    "de": {
        "named": "(regex|regexp|muster|reguläre ausdruck|regulären ausdruck|regulärer ausdruck)",
        "pattern": "[(der|die|das|den|dem)] ([{named}] <regex>|{named} <named_regex>)",
        "text": "[(den|die|das|der|dem|auf)] [(string|text|wort|zeichenkette|eingabe)] [<subject>]",
    },
    "fr": {
        "named": "(regex|expression régulière|l'expression régulière|motif|expression rationnelle)",
        "pattern": "[(la|le|cette)] ([{named}] <regex>|{named} <named_regex>)",
        "text": "[(la|le|à|avec)] [(chaîne|texte|mot)] [<subject>]",
    },
    "es": {
        "named": "(regex|expresión regular|expresion regular|patrón|patron)",
        "pattern": "[(la|el|esta|a)] ([{named}] <regex>|{named} <named_regex>)",
        "text": "[(la|el|con|a|al)] [(cadena|texto|palabra)] [<subject>]",
    },
}
_TEST = Phrases(
    {
        "en": (
            "(does|do|will|would|can|should) {pattern} (match|match against|matches|fit) {text}",
            "(does|do|will|would|is|can) {text} (match|matched by|fit|match against|pass) {pattern}",
            "(test|try|run|check|evaluate|apply) {pattern} (against|on|with|for) {text}",
            "(test|check|see|tell me|verify) (if|whether) {text} (matches|is matched by|match|fits) {pattern}",
            "(test|check|see|tell me|verify) (if|whether) {pattern} (matches|match|will match|would match) {text}",
            "(test|match|check) {text} (against|with) {pattern}",
            "is there a match (for|of) {pattern} in {text}",
        ),
        "de": (
            "(passt|trifft|matcht|matched|greift|findet) {pattern} [(auf|zu|bei)] {text} [zu]",
            "(passt|matcht|entspricht|erfüllt) {text} [(auf|zu)] {pattern}",
            "(teste?|prüfe?) {pattern} (gegen|auf|mit|an) {text}",
            "(teste?|prüfe?) ob {pattern} [(auf|zu)] {text} (passt|matcht|zutrifft)",
            "(teste?|prüfe?) ob {text} [(auf|zu)] {pattern} (passt|matcht|entspricht)",
        ),
        "fr": (
            "(est-ce que) {pattern} (correspond|correspond à|matche|accepte|reconnaît) {text}",
            "(est-ce que) {text} (correspond à|correspond|matche) {pattern}",
            "{pattern} (correspond-elle à|correspond-il à|matche-t-elle|correspond à|matche) {text}",
            "(teste|tester|vérifie) {pattern} (sur|contre|avec) {text}",
            "(teste|vérifie) si {pattern} (correspond à|matche|correspond) {text}",
            "(teste|vérifie) si {text} (correspond à|matche|correspond) {pattern}",
        ),
        "es": (
            "(coincide|concuerda|casa|hace match|encaja) {pattern} {text}",
            "(coincide|concuerda|casa|cumple|encaja) {text} [con] {pattern}",
            "(prueba|comprueba|verifica|testea) {pattern} (contra|con|en|sobre) {text}",
            "(comprueba|verifica|prueba) si {pattern} (coincide con|coincide|casa con) {text}",
            "(comprueba|verifica|prueba) si {text} (coincide con|cumple|casa con) {pattern}",
        ),
    },
    _SLOTS,
)
_IN = {
    "en": "(in|within|from|inside) ({any}|{text})",
    "de": "(in|im|aus) ({any}|{text})",
    "fr": "(dans|de) ({any}|{text})",
    "es": "(en|de) ({any}|{text})",
}
_ALL = Phrases(
    {
        "en": (
            "[(list|find|show|show me|get|give me|extract|return|print|what are)] (all|all the|every|all of the"
            "|the) (matches|match) (of|for) {pattern} [{in}]",
            "[(list|find|show|get|give me|extract|return)] (all|all the|every) {pattern} matches [{in}]",
            "(find|extract|get|list|match) (all|everything|all text) (that matches|matching) {pattern} [{in}]",
            "what does {pattern} match [{in}]",
            "(find|extract) (all|everything) matching {pattern} [{in}]",
        ),
        "de": (
            "(liste|finde|zeige?|zeig mir|gib|gib mir|nenne) (alle|alle die|sämtliche) (treffer|matches"
            "|übereinstimmungen) (von|für|zu) {pattern} [{in}] [(auf|an|aus)]",
            "alle (treffer|matches|übereinstimmungen) (von|für) {pattern} [{in}] [(auflisten|finden|anzeigen)]",
            "(finde|extrahiere?) alles was [auf] {pattern} (passt|matcht) [{in}]",
            "was (findet|matcht) {pattern} [{in}]",
        ),
        "fr": (
            "(liste|trouve|affiche|donne|montre|extrais|lister) (toutes les|tous les) (correspondances"
            "|occurrences|matchs) (de|pour) {pattern} [{in}]",
            "toutes les (correspondances|occurrences) de {pattern} [{in}]",
        ),
        "es": (
            "(lista|encuentra|muestra|dame|busca|extrae) (todas las|todos los) (coincidencias|ocurrencias) (de"
            "|para|con) {pattern} [{in}]",
            "todas las coincidencias de {pattern} [{in}]",
        ),
    },
    {language: {**TEXTS[language], **_SLOTS[language], "in": _IN[language]} for language in TEXTS},
)
_YES = {"en": ("Yes", "in part", "at character"), "de": ("Ja", "zum Teil", "ab Zeichen"),
        "fr": ("Oui", "en partie", "au caractère"), "es": ("Sí", "en parte", "en el carácter")}  # fmt: skip
_NO = {"en": "No", "de": "Nein", "fr": "Non", "es": "No"}
_NONE = {"en": "No matches.", "de": "Keine Treffer.", "fr": "Aucune correspondance.", "es": "Ninguna coincidencia."}
# What all flavours read alike: these escapes, plain, non-capturing and named groups, quantifiers with a lower bound.
_ALIKE = re.compile(
    r"(?:\\[dDwWsSbBntrf^$.*+?()\[\]{}|/\\\"'\-,:;@#%&=!<> ]|\[\^?\]?(?:\\[dDwWsSntrf^$.*+?()\[\]{}|/\\\"'\-]"
    r"|[^\]\[\\&~])+\]|\((?:\?:|\?P?<[A-Za-z_]\w*>)?"
    r"|\)|\{[0-9]{1,3}(?:,[0-9]{0,3})?\}|[^\\\[\](){}])*"
)
_SIGNS = re.compile(r"[\^$*+\[(\\|]")
_LONGEST_PATTERN = 500
_MOST_MATCHES = 20_000


class RegexTest:
    name = "regex_test"

    def answer(self, reading: Reading) -> Exact | None:
        test = _TEST.find(reading.ask)
        found = test or _ALL.find(reading.ask)
        if found is None or ("subject" in found.parts) == (reading.material is not None):
            return None
        if any(_may_lack(reading, part) for part in found.parts.values()):
            return None
        subject = found.text("subject") if reading.material is None else reading.material
        # White space within an ask is not as it was typed; signs of a pattern in both leave it open which is which.
        if reading.material is None and (
            re.search(r"\s", subject) or (_SIGNS.search(subject) and found.parts.get("regex", "/")[0] != "/")
        ):
            return None
        if subject.startswith("/") and subject.rstrip("gims").endswith("/"):
            return None
        if reading.material is not None and clean(subject, prose=True) is None:
            return None
        compiled = _compiled(found, subject)
        if compiled is None or (len(subject) > 100_000 and test is None):
            return None
        return self._tested(compiled, subject, found.language) if test else self._listed(compiled, subject, found.language)

    def _tested(self, compiled: Any, subject: str, language: str) -> Exact:
        match = compiled.search(subject)
        if match is None:
            return Exact(f"**{_NO[language]}**", self.name)
        yes, partly, place = _YES[language]
        if match.span() == (0, len(subject)):
            return Exact(f"**{yes}**", self.name)
        part = match.group(0)
        quoted = f": `{part}`" if part.strip() == part and part and not re.search(r"[`\n]", part) else ""
        return Exact(f"**{yes}**, {partly}{quoted}, {place} {match.start() + 1}", self.name)

    def _listed(self, compiled: Any, subject: str, language: str) -> Exact | None:
        matches: list[str] = []
        for match in compiled.finditer(subject):
            # Empty matches have no line to be shown on, and flavours count them differently.
            if not match.group(0) or "\n" in match.group(0) or len(matches) == _MOST_MATCHES:
                return None
            matches.append(match.group(0))
        return shown("\n".join(matches), self.name) if matches else Exact(_NONE[language], self.name)


def _may_lack(reading: Reading, part: str) -> bool:
    """Quotation marks and slashes hold all of a part; a bare one may have had the sign that was cut off."""
    if QUOTED.fullmatch(part) or re.fullmatch(r"/.+/[a-zA-Z]*", part):
        return False
    # "12!" at the end is as well the sentence's sign as its own.
    return reading.may_lack(part) or (reading.material is None and part[-1] == "!" and reading.ask.endswith(part))


def _compiled(found: Found, subject: str) -> Any | None:
    """A pattern of RE2; null for one that it lacks, or that flavours of regular expressions read differently
    for this text.
    """
    said = found.parts.get("regex") or found.parts["named_regex"]
    pattern, flags = (
        (said[1:].rpartition("/")[0], said.rpartition("/")[2])
        if said.startswith("/")
        else (said[1:-1] if QUOTED.fullmatch(said) else said, "")
    )
    if (
        len(pattern) > _LONGEST_PATTERN
        or re.search(r"\s", pattern)
        or not pattern.isascii()
        or not _ALIKE.fullmatch(pattern)
    ):
        return None
    if (
        set(flags) - set("gims")
        or len(set(flags)) < len(flags)
        or re.search(r"[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029\ud800-\udfff]", subject)
    ):
        return None
    if not subject.isascii() and (
        "i" in flags or re.search(r"\\[wWdDsSbB]", pattern) or any(ord(char) > 0xFFFF for char in subject)
    ):
        return None
    if subject.endswith("\n") and "$" in pattern:
        return None
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = "i" not in flags
    options.dot_nl = "s" in flags
    try:
        return re2.compile(f"(?m:{pattern})" if "m" in flags else pattern, options)
    except re2.error:
        return None
