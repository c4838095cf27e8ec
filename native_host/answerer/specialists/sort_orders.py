"""How people say in which order something is to be sorted."""

from __future__ import annotations

from collections.abc import Mapping

# How an order is said: kind and direction to phrases. "up" and "down" are of the kind that the items have.
ORDERS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "alphabet_up": "[in] [ascending] (alphabetically|alphabetical|alphabetical order|alphabetic order"
        "|alphabetical order ascending|abc order"
        "|a-z|a to z|a-z order|from a to z|from a-z|order a-z|by alphabet|by the alphabet|alphabetically a-z"
        "|alphabetically from a to z"
        "|alphabetically a to z|alphabetically in ascending order|alphabetical order a-z|alphabetical order "
        "from a to z|the alphabetical order"
        "|an alphabetical order|alphabetical ascending order|alphabetically ascending|alphebetically"
        "|alphabeticaly|alphabetical oder)"
        " [(ignoring case|case insensitively|case-insensitively|case insensitive|case-insensitive|regardless of case)]",
        "alphabet_down": "[in] (reverse alphabetically|reverse alphabetical order|reverse alphabetical|reversed "
        "alphabetical order"
        "|descending alphabetical order|z-a|z to a|from z to a|from z-a|z-a order|reverse abc order"
        "|alphabetically descending"
        "|alphabetically in reverse|alphabetically in reverse order|alphabetically in descending order"
        "|alphabetically z-a|alphabetically z to a"
        "|alphabetically from z to a|reverse-alphabetically|reverse-alphabetical order|alphabetical order z-a"
        "|alphabetical order from z to a"
        "|alphabetical order descending|alphabetical descending order|inverse alphabetical order|backwards "
        "alphabetically)",
        "number_up": "[in] (numerically|numerical order|numeric order|ascending numerical order|ascending "
        "numeric order|numerical ascending order"
        "|numerically ascending|numerically in ascending order|by number|by value|by size|from smallest to "
        "largest|smallest to largest"
        "|smallest to biggest|from smallest to biggest|from low to high|low to high|lowest to highest|from "
        "lowest to highest|smallest first"
        "|lowest first|from least to greatest|least to greatest|small to large|from small to large|from the "
        "smallest to the largest"
        "|from the lowest to the highest|numerical order ascending|from smallest to greatest|smallest to "
        "greatest|by ascending value"
        "|numerical order from smallest to largest|ascending order from smallest to largest|increasing value)",
        "number_down": "[in] (descending numerical order|descending numeric order|numerical descending order"
        "|numerically descending"
        "|reverse numerical order|numerically in descending order|from largest to smallest|largest to smallest"
        "|biggest to smallest"
        "|from biggest to smallest|from high to low|high to low|highest to lowest|from highest to lowest"
        "|largest first|biggest first"
        "|highest first|from greatest to least|greatest to least|large to small|from large to small|from the "
        "largest to the smallest"
        "|from the highest to the lowest|greatest to smallest|from greatest to smallest|numerical order "
        "descending|by descending value"
        "|descending order from largest to smallest)",
        "length_up": "(by|based on|according to) [their] (length|string length|word length|line length|number "
        "of characters|character count"
        "|length ascending|length in ascending order|length from shortest to longest|length shortest first"
        "|length shortest to longest|ascending length)"
        "|[from] [the] shortest to [the] longest|shortest first|in order of length|in order of increasing length",
        "length_down": "(by|based on|according to) [their] (length descending|length in descending order|length "
        "from longest to shortest"
        "|length longest first|length longest to shortest|descending length)|[from] [the] longest to [the] "
        "shortest|longest first"
        "|in descending order of length|in order of decreasing length",
        "up": "[in] (ascending order|ascending|an ascending order|asc|increasing order|asc order|rising order)",
        "down": "[in] (descending order|descending|a descending order|desc|decreasing order|desc order|falling order)",
        "natural_up": "[in] [a] (naturally|natural order|natural sort order)|with natural sorting",
        "code_up": "[in] (ascii order|code point order|lexicographical ascii order)|by (code point|ascii value"
        "|ascii code|unicode code point)",
        "last_up": "[alphabetically] by [their] (last name|surname|last names|surnames|family name) [alphabetically]",
    },
    "de": {
        "alphabet_up": "[aufsteigend] (alphabetisch|alphabetisch aufsteigend|aufsteigend alphabetisch|nach "
        "alphabet|nach dem alphabet|von a bis z"
        "|von a nach z|a-z|a bis z|in alphabetischer reihenfolge|in alphabetische reihenfolge|alphabetisch von "
        "a bis z|in die alphabetische reihenfolge"
        "|alphabetisch a-z|in aufsteigender alphabetischer reihenfolge|alfabetisch|dem alphabet nach"
        "|alphabetische reihenfolge)",
        "alphabet_down": "(alphabetisch absteigend|absteigend alphabetisch|von z bis a|von z nach a|z-a|z bis a"
        "|umgekehrt alphabetisch"
        "|in umgekehrter alphabetischer reihenfolge|in umgekehrt alphabetischer reihenfolge|alphabetisch "
        "rückwärts|alphabetisch von z bis a"
        "|in absteigender alphabetischer reihenfolge)",
        "number_up": "(numerisch|numerisch aufsteigend|aufsteigend numerisch|der größe nach|nach größe|nach der "
        "größe|vom kleinsten zum größten"
        "|von klein nach groß|von klein zu groß|nach wert|vom kleinsten bis zum größten|kleinste zuerst|von "
        "niedrig nach hoch|der grösse nach"
        "|von der kleinsten zur größten|nach größe aufsteigend|der größe nach aufsteigend|von der kleinsten bis "
        "zur größten|beginnend mit der kleinsten)",
        "number_down": "(numerisch absteigend|absteigend numerisch|vom größten zum kleinsten|von groß nach "
        "klein|von groß zu klein|größte zuerst"
        "|von hoch nach niedrig|von der größten zur kleinsten|nach größe absteigend|der größe nach absteigend"
        "|vom größten bis zum kleinsten"
        "|von der größten bis zur kleinsten|beginnend mit der größten)",
        "length_up": "(nach länge|nach der länge|der länge nach|nach länge aufsteigend|nach der länge "
        "aufsteigend|von kurz nach lang"
        "|vom kürzesten zum längsten|kürzeste zuerst|aufsteigend nach länge|aufsteigend nach der länge|nach "
        "wortlänge|nach zeichenanzahl"
        "|nach anzahl der zeichen|der länge nach aufsteigend)",
        "length_down": "(nach länge absteigend|nach der länge absteigend|der länge nach absteigend|von lang "
        "nach kurz|vom längsten zum kürzesten"
        "|längste zuerst|absteigend nach länge|absteigend nach der länge)",
        "up": "(aufsteigend|in aufsteigender reihenfolge|aufwärts)",
        "down": "(absteigend|in absteigender reihenfolge|abwärts)",
        "last_up": "[alphabetisch] nach (nachname|nachnamen|dem nachnamen|familienname|familiennamen)",
    },
    "fr": {
        "alphabet_up": "(par ordre alphabétique|par ordre alphabetique|dans l'ordre alphabétique|dans l'ordre "
        "alphabetique|alphabétiquement|alphabetiquement"
        "|en ordre alphabétique|de a à z|de a a z|par ordre alphabétique croissant|par ordre alphabétique de a "
        "à z|selon l'ordre alphabétique"
        "|a-z|par alphabet|par ordre alpha|suivant l'ordre alphabétique)",
        "alphabet_down": "(par ordre alphabétique inverse|par ordre alphabétique inversé|par ordre alphabétique "
        "décroissant|de z à a"
        "|dans l'ordre alphabétique inverse|en ordre alphabétique inverse|z-a|dans l'ordre alphabétique "
        "décroissant|par ordre alphabétique de z à a)",
        "number_up": "(numériquement|par ordre numérique|du plus petit au plus grand|de la plus petite à la "
        "plus grande|dans l'ordre numérique"
        "|par valeur|par ordre numérique croissant|par valeur croissante|par taille)",
        "number_down": "(du plus grand au plus petit|de la plus grande à la plus petite|par ordre numérique "
        "décroissant|par valeur décroissante)",
        "length_up": "(par longueur|par longueur croissante|du plus court au plus long|de la plus courte à la "
        "plus longue|par ordre de longueur"
        "|selon leur longueur|selon la longueur|par nombre de caractères|par ordre croissant de longueur)",
        "length_down": "(par longueur décroissante|du plus long au plus court|de la plus longue à la plus "
        "courte|par ordre décroissant de longueur)",
        "up": "(par ordre croissant|dans l'ordre croissant|en ordre croissant|croissant|par ordre ascendant)",
        "down": "(par ordre décroissant|dans l'ordre décroissant|en ordre décroissant|décroissant|par ordre "
        "descendant|par ordre decroissant)",
        "last_up": "[par ordre alphabétique] par (nom de famille|noms de famille)",
    },
    "es": {
        "alphabet_up": "(alfabéticamente|alfabeticamente|por orden alfabético|por orden alfabetico|en orden "
        "alfabético|en orden alfabetico"
        "|de la a a la z|de la a a z|de a a z|a-z|de a la z|de forma alfabética|de manera alfabética"
        "|alfabéticamente de la a a la z"
        "|según el alfabeto|en orden alfabético ascendente|por abecedario|de la a la z)",
        "alphabet_down": "(alfabéticamente descendente|en orden alfabético inverso|por orden alfabético inverso"
        "|de la z a la a|de z a a|z-a"
        "|en orden alfabético descendente|alfabéticamente de la z a la a|alfabéticamente en orden inverso|en "
        "orden alfabetico inverso)",
        "number_up": "(numéricamente|numericamente|por orden numérico|en orden numérico|de menor a mayor|del "
        "menor al mayor|del más pequeño al más grande"
        "|por valor|por tamaño|de más pequeño a más grande|de menor a mayor valor)",
        "number_down": "(de mayor a menor|del mayor al menor|del más grande al más pequeño|en orden numérico "
        "descendente|de mayor a menor valor)",
        "length_up": "(por longitud|por su longitud|por largo|del más corto al más largo|de más corto a más "
        "largo|de más corta a más larga"
        "|por número de caracteres|por longitud ascendente|según su longitud|de la más corta a la más larga)",
        "length_down": "(por longitud descendente|del más largo al más corto|de más largo a más corto|de más "
        "larga a más corta|de la más larga a la más corta)",
        "up": "(en orden ascendente|de forma ascendente|ascendente|en orden creciente|de manera ascendente|ascendentemente)",
        "down": "(en orden descendente|de forma descendente|descendente|en orden decreciente|de manera "
        "descendente|descendentemente)",
        "last_up": "[alfabéticamente] por (apellido|apellidos)",
    },
}
