"""The ways to ask whether a text is well-formed, and where it is not. English, German, French, Spanish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from native_host.answerer.specialists.format_phrases import POINTING, normalised

_FORMATS = {"json": r"\.?json", "yaml": r"\.?ya?ml", "toml": r"\.?toml", "csv": r"\.?csv", "xml": r"\.?xml"}


@dataclass(frozen=True, slots=True)
class Validation:
    """`sought_fault` where the asker knows that there is one: then "valid" would not be what they ask."""

    format: str
    language: str
    sought_fault: bool


# {named} points at the data by its format's name, {data} in any way.
_WHETHER = {
    "en": (
        r"(?:validate|lint|verify|check|syntax[- ]?check|run a syntax check on|check the syntax of"
        r"|check the validity of|do a validity check on)"
        r" {named}{errors}?",
        r"(?:check|verify|tell me|see|test|make sure|confirm|let me know)(?: if| whether| that)? {data}is (?:a "
        r"|an )?{valid} {f} {kind}",
        r"(?:check|verify|tell me|see|test|make sure|confirm|let me know)(?: if| whether| that)? {named}is {valid} ",
        r"(?:check|verify|tell me|see|test|confirm)(?: if| whether| that)? {named}(?:parses|can be parsed|has "
        r"(?:any )?syntax errors) ",
        r"(?:is|are) {data}(?:a |an |really |actually |even )?{valid} {f} {kind}(?:or not )?",
        r"(?:is|are) {named}(?:really |actually |even |syntactically )?{valid} (?:or not )?",
        r"(?:does|will|would|can) {named}(?:parse|validate|be parsed) (?:correctly |properly |ok )?",
        r"{f} (?:validator|validation|validate|lint|linter|syntax check|checker|check|valid|syntax checker) ",
        r"{valid} {f} ",
        r"(?:are there|is there|any|do you see|does {named}have|has {named}got)(?: a| an| any)? ?(?:syntax |parse "
        r"|parsing )?errors? {here}",
        r"(?:does|has) {named}(?:have|contain|got) (?:any |a )?(?:syntax )?errors? ",
        r"{data}valid {f} ",
    ),
    "de": (
        r"(?:validiere?|überprüfe?|prüfe?|checke?|teste?|kontrolliere?|verifiziere?)(?: mal| mir| bitte)? {named}"
        r"(?:auf (?:syntax)?(?:fehler|gültigkeit|validität|korrektheit) )?",
        r"(?:prüfe?|überprüfe?|sag mir|checke?|teste?|schau)(?: mal| bitte)? (?:, )?ob {data}{valid} {f} ist ",
        r"(?:prüfe?|überprüfe?|sag mir|checke?|teste?|schau)(?: mal| bitte)? (?:, )?ob {named}{valid} ist ",
        r"(?:ist|sind) {data}(?:ein |eine |denn |überhaupt )?{valid} {f} {kind}",
        r"(?:ist|sind) {named}(?:denn |überhaupt |syntaktisch )?{valid} ",
        r"{named}(?:bitte )?(?:auf (?:fehler|gültigkeit|syntaxfehler) )?(?:validieren|überprüfen|prüfen|checken) ",
        r"(?:gibt es|hat|sind|enthält|ist)(?: in| im)? {named}(?:einen |ein |irgendwelche )?(?:syntaxfehler"
        r"|syntax fehler|einen fehler)(?: drin)? ",
        r"{f} (?:validator|validierung|prüfung|validieren|prüfen|syntaxprüfung) ",
        r"{valid} {f} ",
    ),
    "fr": (
        r"(?:valide|valider|validez|vérifie|vérifier|vérifiez|verifie|contrôle|teste|analyse la syntaxe de"
        r"|vérifie la syntaxe de|vérifie la syntaxe du|vérifie la validité de)"
        r" {named}(?:pour (?:des )?erreurs )?",
        r"(?:vérifie|vérifier|dis-moi|dis moi|regarde|contrôle|teste) (?:que|si) {data}est (?:un |du )?{f} {valid} ",
        r"(?:vérifie|vérifier|dis-moi|dis moi|regarde|contrôle|teste) (?:que|si) {named}est {valid} ",
        r"(?:est-ce que |est ce que )?(?:c'est|ceci est|cela est|ça est|est-ce|est ce|c' est) (?:un "
        r"|du )?{f} {kind}?{valid} ",
        r"(?:est-ce que |est ce que |qu' est ce que )?{named}est(?:-il|-elle)? (?:un |du )?(?:{f} )?(?:bien "
        r"|syntaxiquement )?{valid} ",
        r"(?:y a-t-il|y a t il|il y a|y a)(?: une| des)? erreurs?(?: de syntaxe)? (?:dans|en) {named}",
        r"{f} (?:valide|valide ou non|valide ou pas) ",
        r"(?:validation|validateur|vérification) (?:de |du |d' )?{f} ",
    ),
    "es": (
        r"(?:valida|validar|valide|verifica|verificar|verifique|comprueba|comprobar|revisa|revisar|chequea"
        r"|verifica la sintaxis de|revisa la sintaxis de|comprueba la validez de)"
        r" {named}(?:en busca de errores |por errores )?",
        r"(?:verifica|comprueba|revisa|dime|mira|confirma) (?:si|que) {data}es (?:un |una )?{f} {valid} ",
        r"(?:verifica|comprueba|revisa|dime|mira|confirma) (?:si|que) {named}(?:es|está) {valid} ",
        r"(?:es|son) (?:esto |este |ese )?(?:un |una )?{f} {valid} ",
        r"(?:es|está) {valid} {named}",
        r"{named}(?:es|está) {valid} ",
        r"(?:esto|este) es (?:un )?{f} {valid} ",
        r"(?:hay|tiene|contiene) (?:algún |algun |un |algunos )?(?:error|errores)(?: de sintaxis)? (?:en )?{named}",
        r"{named}tiene (?:algún |un )?(?:error|errores)(?: de sintaxis)? ",
        r"{f} válido ",
        r"(?:validación|validador|verificación) (?:de |del )?{f} ",
    ),
}
_WHERE = {
    "en": (
        r"(?:find|locate|show me|show|spot|point out|identify|where is|where's|wheres|what is|what's|whats|which is)"
        r"(?: me)?(?: the| a| any)?"
        r"(?: first)? (?:syntax |parse |parsing )?(?:errors?|mistakes?|problem|fault|bug) (?:in|of|with) {named}",
        r"(?:what is|what's|whats) wrong (?:with|in) {named}",
        r"(?:why is|why isn't|why isnt) {data}(?:not )?(?:a )?(?:invalid|valid)(?: {f})? ",
        r"why (?:is|isn't|isnt) {named}(?:not )?(?:invalid|valid|malformed|broken|parsing) ",
        r"why (?:does|doesn't|doesnt|won't|wont|can't|cant|will) {named}(?:not )?(?:parse|validate|be parsed) ",
        r"(?:where is|where's) {named}(?:broken|invalid|malformed|wrong) ",
    ),
    "de": (
        r"(?:finde?|suche?|zeige?|wo ist|wo liegt|was ist)(?: mir| mal)? (?:den |der |die )?(?:ersten )?"
        r"(?:syntax ?)?fehler (?:in|im|bei) {named}",
        r"was ist (?:falsch|verkehrt) (?:an|mit|in|bei|im) {named}",
        r"was stimmt (?:nicht )?(?:mit|an|in|bei) {named}(?:nicht )?",
        r"(?:warum|wieso|weshalb) ist {named}(?:ungültig|kaputt|nicht gültig|nicht valide|fehlerhaft|invalide) ",
        r"(?:warum|wieso|weshalb) ist {data}(?:kein (?:gültiges|valides) {f}) ",
    ),
    "fr": (
        r"(?:trouve|trouver|cherche|montre|montre-moi|où est|où se trouve|quelle est|localise) (?:la |l' |les )?"
        r"(?:première )?(?:erreurs?)(?: de syntaxe)? (?:dans|de|du) {named}",
        r"pourquoi {named}(?:n' ?est(?:-il)? pas valide|est(?:-il)? invalide) ",
        r"qu'?' ?est-ce qui (?:ne va pas|cloche) (?:dans|avec) {named}",
    ),
    "es": (
        r"(?:encuentra|busca|muestra|dónde está|donde está|donde esta|cuál es|localiza|señala) (?:el |los )?"
        r"(?:primer )?(?:error|errores)(?: de sintaxis)? (?:en|de|del) {named}",
        r"(?:por qué|porque|por que) (?:no es válido|no es valido|es inválido|no está bien) {named}",
        r"(?:por qué|porque|por que) {named}(?:no es válido|no es valido|es inválido) ",
        r"qué (?:está mal|tiene de malo|hay de malo) (?:en |con )?{named}",
    ),
}
_WORDS = {
    "en": {
        "valid": "(?:syntactically )?(?:valid|well[- ]?formed|correctly formed|properly formed|parseable|parsable|legal"
        "|correct|proper|invalid|malformed)",
        "errors": "(?:for (?:any )?(?:syntax |parse |parsing )?(?:errors?|validity|syntax|correctness) )",
        "kind": "(?:file |document |syntax |data |object |string )?",
        "here": "(?:in|with|on) {named}",
    },
    "de": {
        "valid": "(?:gültige[sr]?|valide[sr]?|valid|gültig|valide|wohlgeformt|wohlgeformtes|korrektes|korrekt"
        "|syntaktisch korrekt)",
        "kind": "",
    },
    "fr": {"valid": "(?:valide|valides|bien formée?|correcte?|syntaxiquement correct|conforme)", "kind": ""},
    "es": {"valid": "(?:válid[oa]|valid[oa]|correct[oa]|bien formad[oa]|sintácticamente correcto)", "kind": ""},
}


@lru_cache(maxsize=len(_FORMATS))
def _patterns(kind: str) -> list[tuple[bool, str, re.Pattern[str]]]:
    """Compiled at the first ask that names the format."""
    names = _FORMATS[kind]
    found = []
    for sought, table in ((False, _WHETHER), (True, _WHERE)):
        for language, templates in table.items():
            named = POINTING[language].at(names)
            parts = {
                "f": f"(?:{names})",
                "named": _must_name(named, names),
                "data": f"(?:{named})",
                "errors": "",
                "here": "",
            }
            for template in templates:
                body = template
                for key, value in (*_WORDS[language].items(), *parts.items()):
                    body = body.replace("{" + key + "}", value)
                found.append((sought, language, re.compile(body)))
    return found


def _must_name(pointing: str, names: str) -> str:
    """The part of a pointing pattern that says the format's name."""
    return rf"(?=[^,.;]*\b(?:{names})\b){pointing}"


_ERRORS = re.compile(r"\b(?:errors?|fehler|erreurs?|errores)\b")
_SAYS_A_FORMAT = {kind: re.compile(rf"(?<!\w){names}(?!\w)") for kind, names in _FORMATS.items()}


def validation_asked(ask: str) -> Validation | None:
    text = normalised(ask)
    said = [kind for kind, pattern in _SAYS_A_FORMAT.items() if pattern.search(text)]
    if len(said) != 1:
        return None
    for sought, language, pattern in _patterns(said[0]):
        if pattern.fullmatch(text):
            # Errors of a table are mostly those of its values.
            of_values = said[0] == "csv" and _ERRORS.search(text) is not None
            return Validation(said[0], language, sought or of_values)
    return None
