"""How people name what stands between items."""

from __future__ import annotations

from collections.abc import Mapping

from native_host.answerer.specialists.reading_phrases import Found, Phrases

# What is put between two items, to its names.
_NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        ", ": "[a] (comma|commas|comma and space|comma and a space|comma followed by a space|comma space|commas and spaces)",
        ",": "[a] (comma|commas) (without|with no) (spaces|space|a space)|[a] comma only",
        "; ": "[a] (semicolon|semicolons|semi-colon|semi-colons|semicolon and space|semicolon and a space)",
        ": ": "[a] (colon|colons)",
        " ": "[a] [single] (space|spaces|blank|whitespace)",
        "\t": "[a] (tab|tabs|tab character)",
        "\n": "[a] (newline|newlines|new line|line break|line breaks|linebreaks|linebreak)",
        "|": "[a] (pipe|pipes|pipe character|vertical bar|vertical bars)",
        "-": "[a] (hyphen|hyphens|dash|dashes)",
        "_": "[an] (underscore|underscores)",
        "/": "[a] (slash|slashes|forward slash|forward slashes)",
        "+": "[a] (plus|plus sign|plus signs)",
        "": "(nothing|no separator|nothing in between|nothing between them|no space|no spaces)",
    },
    "de": {
        ", ": "[(einem|ein)] (komma|kommas|kommata|komma und leerzeichen)",
        ",": "[einem] (komma|kommas) ohne leerzeichen",
        "; ": "[(einem|ein)] (semikolon|semikolons|strichpunkt|strichpunkte|strichpunkten)",
        " ": "[(einem|ein)] (leerzeichen|leerschlag)",
        "\t": "[(einem|ein)] (tab|tabs|tabulator|tabulatoren)",
        "\n": "[(einem|einen)] (zeilenumbruch|zeilenumbrüche|zeilenumbrüchen)",
        "|": "[(einem|einen)] (senkrechten strich|pipe|pipes|senkrechter strich)",
        "-": "[(einem|einen)] (bindestrich|bindestrichen|bindestriche)",
        "_": "[(einem|einen)] (unterstrich|unterstrichen|unterstriche)",
        "/": "[(einem|einen)] (schrägstrich|schrägstrichen|schrägstriche|slash)",
        "": "(nichts|ohne trennzeichen)",
    },
    "fr": {
        ", ": "[(une|des)] (virgule|virgules)",
        "; ": "[(un|des)] (point-virgule|points-virgules|point virgule)",
        " ": "[(une|un|des)] (espace|espaces)",
        "\t": "[(une|des)] (tabulation|tabulations)",
        "\n": "[(un|des)] (saut de ligne|sauts de ligne|retour à la ligne)",
        "|": "[une] (barre verticale|barres verticales)",
        "-": "[(un|des)] (tiret|tirets|trait d'union|traits d'union)",
        "_": "[(un|des)] (tiret bas|underscore)",
        "/": "[(une|des)] (barre oblique|slash|barres obliques)",
    },
    "es": {
        ", ": "[(una|la)] (coma|comas)",
        "; ": "[(un|el)] (punto y coma|puntos y comas)",
        " ": "[(un|el)] (espacio|espacios)",
        "\t": "[(un|una)] (tabulador|tabulación|tabuladores|tabulaciones)",
        "\n": "[(un|el)] (salto de línea|saltos de línea|salto de linea|saltos de linea)",
        "|": "[(una|la)] (barra vertical|barras verticales)",
        "-": "[un] (guion|guión|guiones)",
        "_": "[un] (guion bajo|guión bajo|guiones bajos)",
        "/": "[una] (barra|barras|barra diagonal)",
    },
}
# A separator by its name or as a sign; for the slots of a tool's phrases.
SEPARATORS = {
    language: "|".join(f"({phrases})" for phrases in names.values()) + "|[(a|an|the|un|une|el|la|ein|einem)] <sign>"
    for language, names in _NAMES.items()
}
_FINDERS = {
    language: {mark: Phrases({language: (names,)}) for mark, names in marks.items()} for language, marks in _NAMES.items()
}


def separator(found: Found, part: str = "separator") -> tuple[str, bool] | None:
    """What the phrase names, and whether it was written as the sign itself; null where letters stand for a sign."""
    said = found.text("sign")
    if said and not found.quoted("sign"):
        # A bare word would be a name that the tables lack.
        return None if any(char.isalnum() for char in said) else (said, True)
    if said:
        return said.replace("\\n", "\n").replace("\\t", "\t"), True
    named = found.parts[part].strip()
    return next(((mark, False) for mark, phrases in _FINDERS[found.language].items() if phrases.find(named)), None)
