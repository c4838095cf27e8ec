"""How people ask for a number in another base, per language; every pattern is for text in lower case without accents.

<N> is the number, <S> the base that it is in, <T> the bases wanted.
"""

from __future__ import annotations

from native_host.answerer.specialists.reading_numerals import Language

# Names of bases 2, 8, 10 and 16.
BASES: dict[Language, dict[int, str]] = {
    "en": {
        2: "binary|bin|base two",
        8: "octal|oct",
        10: "decimal|dec|denary|base ten",
        16: "hexadecimal|hex|hexa|hexidecimal",
    },
    "de": {
        2: "binarzahl|binarsystem|binarcode|binar|dualzahl|dualsystem|dual",
        8: "oktalzahl|oktalsystem|oktal",
        10: "dezimalzahl|dezimalsystem|dezimal",
        16: "hexadezimalzahl|hexadezimalsystem|hexadezimal|hexzahl|hex",
    },
    "fr": {2: "binaire|bin", 8: "octale|octal", 10: "decimale|decimal", 16: "hexadecimale|hexadecimal|hexa|hex"},
    "es": {2: "binario|binaria|bin", 8: "octal", 10: "decimal", 16: "hexadecimal|hexa|hex"},
}
ANY_BASE: dict[Language, str] = {
    "en": r"(?:base|radix)[ -]?(\d{1,2})",
    "de": r"(?:(?:zur )?basis|base)[ -]?(\d{1,2})",
    "fr": r"(?:la )?base[ -]?(\d{1,2})",
    "es": r"(?:la )?base[ -]?(\d{1,2})",
}
LEAD: dict[Language, str] = {
    "en": r"convert|change|translate|turn|express|write|write down|what is|what's|whats|what would"
    r"|how do (?:you|i) (?:write|say|express|convert)"
    r"|how to (?:write|convert)|how is|give me|show|show me|represent|calculate|transform|encode|compute|find"
    r"|what does|tell me|get",
    "de": r"rechne|wandle|wandele|konvertiere|konvertieren|was ist|wie lautet|wie schreibt man"
    r"|wie schreibe ich|schreibe|schreib|gib mir|zeige|zeig mir"
    r"|stelle|umrechnen|umrechnung|umwandlung|berechne|drucke|wie ist|was ergibt|wie heisst|sag mir|uebersetze",
    "fr": r"convertis|convertir|convertissez|conversion de|c'est quoi|ecris|ecrire|comment (?:s'ecrit|ecrire"
    r"|ecrit-on)|donne-moi|exprime|traduis|transforme"
    r"|combien (?:fait|font|vaut)|calcule|passe|que vaut|affiche|quelle est la valeur de|represente",
    "es": r"convierte|convertir|conversion de|cuanto es|que es|cual es|escribe|escribir|como se escribe"
    r"|como escribo|dame|expresa|transforma|pasa|pasar"
    r"|traduce|calcula|representa|muestra|cambia|cuanto vale|dime",
}
NOUN: dict[Language, str] = {
    "en": r"(?:the )?(?:(?:integer|number|value|literal|int) )?",
    "de": r"(?:die |den |der )?(?:(?:zahl|wert) )?",
    "fr": r"(?:le |la )?(?:(?:nombre|chiffre|valeur) )?",
    "es": r"(?:el |la )?(?:(?:numero|valor) )?",
}
# After the name of a base.
SUFFIX: dict[Language, str] = {
    "en": r"(?: numbers?| notation| form| format| system| representation| value| code| digits)?",
    "de": r"(?:e|er|en|es)?(?: zahl| system| schreibweise| darstellung| form)?",
    "fr": r"(?: svp)?",
    "es": r"(?: por favor)?",
}
TO: dict[Language, str] = {
    "en": "to|in|into|as|in a|to a|as a|->|=>",
    "de": "in|ins|im|zu|zur|nach|als|in eine|in das|->|=>",
    "fr": "en|au|vers|a|dans|->|=>",
    "es": "en|a|al|->|=>",
}
FROM: dict[Language, str] = {"en": "from|in", "de": "von|vom|aus|aus dem|im", "fr": "de|du|depuis", "es": "de|del|desde"}
OF: dict[Language, str] = {"en": "of|for", "de": "von|fur|zu|der zahl", "fr": "de|pour", "es": "de|para|del"}
END: dict[Language, str] = {
    "en": "",
    "de": r"(?: um| umrechnen| umwandeln| aus| dar"
    r"| konvertieren)?",
    "fr": "",
    "es": "",
}
AND: dict[Language, str] = {"en": "and", "de": "und", "fr": "et", "es": "y"}
EQUIVALENT: dict[Language, str] = {
    "en": r"(?: value| representation| equivalent| form| notation| number| version| code)?",
    "de": r"(?:e|er|en|es)?(?: darstellung| wert| form| schreibweise| zahl)?",
    "fr": r"(?:la |le )?",
    "es": r"(?: equivalente)?",
}
FORMS = (
    "{lead}{noun}<N>(?: {s})? (?:{to}) {t}{suffix}{end}",
    "{lead}{noun}{s}{suffix} <N> (?:{to}) {t}{suffix}{end}",
    "{lead}{noun}<N> (?:{from}) {s} (?:{to}) {t}{suffix}{end}",
    "{lead}(?:{from} )?{s}{suffix} (?:{to}) {t}{suffix}{end} ?:? <N>",
    "{lead}(?:the )?{t}{equivalent} (?:{of}) {noun}(?:{s} )?<N>(?: {s2})?",
)
