"""What is wrong at a place in TOML, CSV, or XML: English, German, French, Spanish for each kind of fault."""

from __future__ import annotations

FAULTS_OF_TOML_CSV_XML = {
    "toml_equals": (
        "`=` is missing after the key",
        "nach dem Schlüssel fehlt `=`",
        "il manque `=` après la clé",
        "falta `=` después de la clave",
    ),
    "toml_line_end": (
        "the value is not valid, or more follows it in this line",
        "der Wert ist ungültig, oder in dieser Zeile folgt ihm noch etwas",
        "la valeur n’est pas valide, ou autre chose la suit sur cette ligne",
        "el valor no es válido o hay algo más después en esta línea",
    ),
    "toml_statement": (
        "a key or a `[table]` is expected",
        "hier fehlt ein Schlüssel oder eine `[Tabelle]`",
        "une clé ou une `[table]` est attendue",
        "falta una clave o una `[tabla]`",
    ),
    "toml_open_string": (
        "the string is not closed in its line",
        "die Zeichenkette wird in ihrer Zeile nicht geschlossen",
        "la chaîne n’est pas fermée sur sa ligne",
        "la cadena no se cierra en su línea",
    ),
    "toml_header": (
        "the table’s name is not closed by a bracket",
        "der Name der Tabelle wird nicht durch eine Klammer geschlossen",
        "le nom de la table n’est pas fermé par un crochet",
        "el nombre de la tabla no se cierra con un corchete",
    ),
    "toml_twice": (
        "this key or table is already defined",
        "dieser Schlüssel oder diese Tabelle ist schon definiert",
        "cette clé ou cette table est déjà définie",
        "esta clave o tabla ya está definida",
    ),
    "row_width": (
        "this row and the first differ in their number of fields: {} and {}",
        "diese Zeile und die erste haben verschieden viele Felder: {} und {}",
        "cette ligne et la première n’ont pas le même nombre de champs : {} et {}",
        "esta fila y la primera no tienen el mismo número de campos: {} y {}",
    ),
    "csv_after_quote": (
        "after the closing quote a delimiter or a new line is expected",
        "nach dem schließenden Anführungszeichen fehlt ein Trennzeichen oder ein Zeilenende",
        "après le guillemet fermant, un séparateur ou une fin de ligne est attendu",
        "después de las comillas de cierre falta un separador o un salto de línea",
    ),
    "csv_quote": (
        "a quote is not allowed in an unquoted field",
        "in einem Feld ohne Anführungszeichen ist keines erlaubt",
        "un guillemet n’est pas permis dans un champ sans guillemets",
        "no se permiten comillas en un campo sin comillas",
    ),
    "xml_token": (
        "this character is not allowed here",
        "dieses Zeichen ist hier nicht erlaubt",
        "ce caractère n’est pas permis ici",
        "este carácter no se permite aquí",
    ),
    "xml_ampersand": (
        "text needs `&amp;` for `&`",
        "im Text steht `&amp;` für `&`",
        "dans le texte, `&` s’écrit `&amp;`",
        "en el texto, `&` se escribe `&amp;`",
    ),
    "xml_open_tag": (
        "the tag opened here is not complete",
        "das hier begonnene Tag ist nicht vollständig",
        "la balise ouverte ici n’est pas complète",
        "la etiqueta abierta aquí no está completa",
    ),
    "xml_mismatch": (
        "this end tag does not match the open element `{}`",
        "dieses End-Tag passt nicht zum offenen Element `{}`",
        "cette balise de fin ne correspond pas à l’élément ouvert `{}`",
        "esta etiqueta de cierre no corresponde al elemento abierto `{}`",
    ),
    "xml_attribute_twice": (
        "the element already has this attribute",
        "das Element hat dieses Attribut schon",
        "l’élément a déjà cet attribut",
        "el elemento ya tiene este atributo",
    ),
    "xml_unclosed": (
        "the text ends, but the element `{}` is still open",
        "der Text endet, aber das Element `{}` ist noch offen",
        "le texte se termine, mais l’élément `{}` est encore ouvert",
        "el texto termina, pero el elemento `{}` sigue abierto",
    ),
    "xml_entity": (
        "this entity is not defined",
        "diese Entität ist nicht definiert",
        "cette entité n’est pas définie",
        "esta entidad no está definida",
    ),
    "xml_unclosed_cdata": (
        "the CDATA section is never closed",
        "der CDATA-Abschnitt wird nicht geschlossen",
        "la section CDATA n’est pas fermée",
        "la sección CDATA no se cierra",
    ),
    "xml_declaration": (
        "the XML declaration must be the very beginning",
        "die XML-Deklaration muss ganz am Anfang stehen",
        "la déclaration XML doit être tout au début",
        "la declaración XML debe estar al principio",
    ),
}
