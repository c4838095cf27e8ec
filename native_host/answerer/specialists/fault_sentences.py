"""What is wrong at a place in a data text, in four languages."""

from __future__ import annotations

from native_host.answerer.specialists.data_tree import Fault
from native_host.answerer.specialists.fault_sentences_toml_csv_xml import FAULTS_OF_TOML_CSV_XML

_VALID = {
    "en": "**Valid {}.**",
    "de": "**Gültiges {}.**",
    "fr": "**{} valide.**",
    "es": "**{} válido.**",
}
# A valid document of XML is one that follows its document type.
_WELL_FORMED = {
    "en": "**Well-formed {}.**",
    "de": "**Wohlgeformtes {}.**",
    "fr": "**{} bien formé.**",
    "es": "**{} bien formado.**",
}
_FAULTY = {
    "en": "**Not valid {}:** line {}, column {}: {}.",
    "de": "**Kein gültiges {}:** Zeile {}, Spalte {}: {}.",
    "fr": "**{} non valide :** ligne {}, colonne {} : {}.",
    "es": "**{} no válido:** línea {}, columna {}: {}.",
}
_ILL_FORMED = {
    "en": "**Not well-formed {}:** line {}, column {}: {}.",
    "de": "**Kein wohlgeformtes {}:** Zeile {}, Spalte {}: {}.",
    "fr": "**{} mal formé :** ligne {}, colonne {} : {}.",
    "es": "**{} mal formado:** línea {}, columna {}: {}.",
}
_LANGUAGES = ("en", "de", "fr", "es")
_KINDS = FAULTS_OF_TOML_CSV_XML | {
    "end": (
        "the text ends too early",
        "der Text endet zu früh",
        "le texte se termine trop tôt",
        "el texto termina demasiado pronto",
    ),
    "after_end": (
        "there is more text after the end of the data",
        "nach dem Ende der Daten steht noch Text",
        "il reste du texte après la fin des données",
        "hay más texto después del final de los datos",
    ),
    "value": ("a value is expected", "hier fehlt ein Wert", "une valeur est attendue", "falta un valor"),
    "name": (
        "a key in double quotes is expected",
        "hier fehlt ein Schlüssel in doppelten Anführungszeichen",
        "une clé entre guillemets doubles est attendue",
        "falta una clave entre comillas dobles",
    ),
    "colon": (
        "a colon is missing after the key",
        "nach dem Schlüssel fehlt ein Doppelpunkt",
        "il manque un deux-points après la clé",
        "faltan dos puntos después de la clave",
    ),
    "comma_or_brace": (
        "a comma or `}` is missing",
        "ein Komma oder `}` fehlt",
        "il manque une virgule ou `}`",
        "falta una coma o `}`",
    ),
    "comma_or_bracket": (
        "a comma or `]` is missing",
        "ein Komma oder `]` fehlt",
        "il manque une virgule ou `]`",
        "falta una coma o `]`",
    ),
    "trailing_comma": (
        "the comma before this has nothing after it",
        "dem Komma davor folgt nichts",
        "la virgule qui précède n’est suivie de rien",
        "la coma anterior no va seguida de nada",
    ),
    "single_quote": (
        "strings need double quotes, not single ones",
        "Zeichenketten brauchen doppelte Anführungszeichen, keine einfachen",
        "les chaînes demandent des guillemets doubles, pas simples",
        "las cadenas van entre comillas dobles, no simples",
    ),
    "comment": (
        "comments are not allowed",
        "Kommentare sind nicht erlaubt",
        "les commentaires ne sont pas permis",
        "no se permiten comentarios",
    ),
    "bare_word": (
        "`{}` is not in double quotes",
        "`{}` steht nicht in doppelten Anführungszeichen",
        "`{}` n’est pas entre guillemets doubles",
        "`{}` no está entre comillas dobles",
    ),
    "number": (
        "this is not a valid number",
        "das ist keine gültige Zahl",
        "ce n’est pas un nombre valide",
        "no es un número válido",
    ),
    "escape": (
        "this escape sequence does not exist",
        "diese Escape-Sequenz gibt es nicht",
        "cette séquence d’échappement n’existe pas",
        "esta secuencia de escape no existe",
    ),
    "control": (
        "a control character must be escaped in a string",
        "ein Steuerzeichen muss in einer Zeichenkette maskiert werden",
        "un caractère de contrôle doit être échappé dans une chaîne",
        "un carácter de control debe escaparse en una cadena",
    ),
    "open_string": (
        "the quote opened here is never closed",
        "das hier geöffnete Anführungszeichen wird nicht geschlossen",
        "le guillemet ouvert ici n’est pas fermé",
        "las comillas abiertas aquí no se cierran",
    ),
    "open_bracket": (
        "the `[` opened here is never closed",
        "die hier geöffnete `[` wird nicht geschlossen",
        "le `[` ouvert ici n’est pas fermé",
        "el `[` abierto aquí no se cierra",
    ),
    "open_brace": (
        "the `{` opened here is never closed",
        "die hier geöffnete `{` wird nicht geschlossen",
        "le `{` ouvert ici n’est pas fermé",
        "el `{` abierto aquí no se cierra",
    ),
    "yaml_colon": (
        "a `key: value` pair is not allowed here",
        "ein Paar `Schlüssel: Wert` ist hier nicht erlaubt",
        "une paire `clé: valeur` n’est pas permise ici",
        "aquí no se permite un par `clave: valor`",
    ),
    "yaml_tab": (
        "a tab cannot indent",
        "ein Tabulator darf nicht einrücken",
        "une tabulation ne peut pas servir d’indentation",
        "un tabulador no puede sangrar",
    ),
    "yaml_character": (
        "an unquoted value cannot start with this character",
        "ein Wert ohne Anführungszeichen darf nicht mit diesem Zeichen beginnen",
        "une valeur sans guillemets ne peut pas commencer par ce caractère",
        "un valor sin comillas no puede empezar con este carácter",
    ),
    "yaml_dash": (
        "a list item is not allowed here",
        "ein Listeneintrag ist hier nicht erlaubt",
        "un élément de liste n’est pas permis ici",
        "aquí no se permite un elemento de lista",
    ),
    "yaml_indent": (
        "this line does not fit the structure or indentation before it",
        "diese Zeile passt nicht zu Aufbau oder Einrückung davor",
        "cette ligne ne correspond pas à la structure ou à l’indentation qui précède",
        "esta línea no encaja con la estructura o la sangría anterior",
    ),
    "yaml_scalar": (
        "this text does not fit what stands before it",
        "dieser Text passt nicht zu dem, was davor steht",
        "ce texte ne correspond pas à ce qui précède",
        "este texto no encaja con lo anterior",
    ),
    "yaml_no_colon": (
        "this key has no colon",
        "diesem Schlüssel fehlt ein Doppelpunkt",
        "il manque un deux-points à cette clé",
        "a esta clave le faltan dos puntos",
    ),
    "yaml_alias": (
        "there is no anchor `{}` before this alias",
        "vor diesem Alias gibt es keinen Anker `{}`",
        "aucune ancre `{}` ne précède cet alias",
        "no hay ningún ancla `{}` antes de este alias",
    ),
}


def valid_sentence(format_name: str, language: str) -> str:
    return (_WELL_FORMED if format_name == "XML" else _VALID)[language].format(format_name)


def fault_sentence(fault: Fault, format_name: str, language: str) -> str:
    sentence = _KINDS[fault.kind][_LANGUAGES.index(language)]
    # Only sentences with a place for it have a detail; those in braces show braces.
    for part in fault.detail.split("/") if fault.kind == "row_width" else [fault.detail]:
        sentence = sentence.replace("{}", part, 1)
    frame = (_ILL_FORMED if format_name == "XML" else _FAULTY)[language]
    return frame.format(format_name, fault.line, fault.column, sentence)
