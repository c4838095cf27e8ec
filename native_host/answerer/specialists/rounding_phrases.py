"""How people ask for a result in another form, rounded or as a fraction, per language; every pattern is for plain text."""

from __future__ import annotations

from native_host.answerer.specialists.reading_numerals import Language

_N = r"(?P<n>\d{1,2}|[a-z]+)"
_UNIT_NAMES = "whole number|integer|unit|whole|tenth|hundredth|thousandth"
# Rounding asked for at the end: `n` decimals, `s` significant digits, or `name`.
ROUNDING: dict[Language, str] = {
    "en": rf",? ?(?:and )?(?:rounded|round|correct|accurate|to|with|round it|rounded off)?(?: it)?(?: off)? ?(?:to )?"
    rf"(?:(?:the )?nearest (?P<name>{_UNIT_NAMES})|{_N} (?:decimal places?|decimals?|d\.?p\.?|places?"
    rf"|decimal digits?|decimal points?)"
    r"|(?P<s>\d{1,2}|[a-z]+) (?:significant (?:figures?|digits?)|sig\.? figs?|s\.?f\.?))",
    "de": rf",? ?(?:und )?(?:gerundet |runde )?(?:auf|mit) (?:(?P<name>ganze(?: zahlen| zahl)?|zehntel"
    rf"|hundertstel|tausendstel|eine ganze zahl)"
    rf"|{_N} (?:nachkommastellen?|dezimalstellen?|stellen nach dem komma|kommastellen?|stellen|dezimalen)"
    r"|(?P<s>\d{1,2}|[a-z]+) signifikante (?:stellen|ziffern))(?: genau)?(?: gerundet| runden| auf| ab)?",
    "fr": rf",? ?(?:et )?(?:arrondie?s? |arrondir )?(?:(?:a|au|a la|avec|a l') ?)(?:(?P<name>l'unite|unite"
    rf"|l'entier|dixieme|centieme|millieme"
    rf"|dixieme pres|centieme pres|l'unite pres|unite pres)|{_N} (?:decimales?|chiffres apres la virgule)"
    r"|(?P<s>\d{1,2}|[a-z]+) chiffres significatifs)",
    "es": rf",? ?(?:y )?(?:redondeado |redondeada |redondea(?:r)? )?(?:a|al|con|hasta)(?: la"
    rf"| el)? ?(?:(?P<name>entero|unidad|numero entero"
    rf"|entero mas cercano|decima|centesima|milesima)|{_N} (?:decimales?|cifras decimales|lugares decimales)"
    r"|(?P<s>\d{1,2}|[a-z]+) cifras significativas)",
}
ROUND_FIRST: dict[Language, str] = {
    "en": r"round(?: off)?(?: the number)?",
    "de": r"runde(?: die zahl)?|runden sie",
    "fr": r"arrondis|arrondir|arrondissez|arrondi",
    "es": r"redondea|redondear|redondee",
}
# Before a number that is wanted in another form: "convert" 0.75 "to a fraction".
REWRITE: dict[Language, str] = {
    "en": r"convert|write|express|change|turn|give me|show|how do (?:you|i) write",
    "de": r"wandle|schreibe|schreib|rechne|konvertiere|wie schreibt man",
    "fr": r"convertis|convertir|ecris|exprime|mets|transforme",
    "es": r"convierte|convertir|escribe|expresa|pasa|transforma",
}
PLACES_BY_NAME = {
    **dict.fromkeys(
        ("whole number", "integer", "unit", "whole", "ganze", "ganze zahlen", "ganze zahl", "eine ganze zahl"), 0
    ),
    **dict.fromkeys(("l'unite", "unite", "l'entier", "l'unite pres", "unite pres", "entero", "unidad", "numero entero"), 0),
    **dict.fromkeys(("entero mas cercano",), 0),
    **dict.fromkeys(("tenth", "zehntel", "dixieme", "dixieme pres", "decima"), 1),
    **dict.fromkeys(("hundredth", "hundertstel", "centieme", "centieme pres", "centesima"), 2),
    **dict.fromkeys(("thousandth", "tausendstel", "millieme", "milesima"), 3),
}
AS_FRACTION: dict[Language, str] = {
    "en": r" (?:as a (?:simplified )?fraction|as fraction|in fraction form|to a fraction|to fraction|into a fraction)",
    "de": r" (?:als bruch|als gekurzter bruch|in einen bruch|in bruch)(?: um)?",
    "fr": r" (?:en fraction|en une fraction|sous forme de fraction)",
    "es": r" (?:como fraccion|como una fraccion|en fraccion|a fraccion|a una fraccion)",
}
AS_DECIMAL: dict[Language, str] = {
    "en": r" (?:as a decimal|as decimal|in decimal form|to a decimal|to decimal|into a decimal|as a decimal number)",
    "de": r" (?:als dezimalzahl|als kommazahl|als dezimalbruch|in eine dezimalzahl|in eine kommazahl)(?: um)?",
    "fr": r" (?:en decimal|en nombre decimal|sous forme decimale)",
    "es": r" (?:en decimal|a decimal|como decimal|como numero decimal)",
}
