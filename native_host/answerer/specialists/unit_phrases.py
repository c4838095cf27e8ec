"""How people ask for a unit conversion, per language; every pattern is for text without accents, of any case."""

from __future__ import annotations

from native_host.answerer.specialists.reading_numerals import Language

# Before a quantity that is followed by a link and the unit wanted: "how much is" 5 km "in" miles.
LEAD: dict[Language, str] = {
    "en": r"convert|converting|conversion of|conversion|change|turn|transform|translate|express|calculate"
    r"|compute|give me|show me|tell me"
    r"|what is|what's|whats|what are|what would|what does|how much is|how much are|how many is|how long is"
    r"|how tall is|how far is"
    r"|how heavy is|how hot is|how cold is|how warm is|how big is|how fast is|how high is|how wide is"
    r"|how large is|find|what's the value of"
    r"|what is the value of|do the conversion of|unit conversion|i need|write|can you convert|switch",
    "de": r"rechne|konvertiere|konvertieren|wandle|wandele|umrechnung von|umrechnung|umwandlung von|umwandlung"
    r"|rechnen sie|wandeln sie"
    r"|was ist|was sind|wie ?viel ist|wie ?viel sind|wie ?viel waren|wie lang sind|wie lang ist|wie gross sind"
    r"|wie weit sind|wie schwer sind"
    r"|wie schwer ist|wie warm sind|wie heiss sind|wie kalt sind|wie schnell sind|wie hoch sind|gib mir"
    r"|berechne|sag mir|wie ?viel macht"
    r"|wie ?viel ergibt|wie ?viel ergeben|was macht|was ergeben|ubertrage|drucke",
    "fr": r"convertis|convertir|convertissez|converti|convertit|conversion de|conversion|transforme|transformer"
    r"|passe|passer|exprime"
    r"|exprimer|calcule|donne-moi|donne moi|combien font|combien fait|combien valent|combien vaut|c'est quoi"
    r"|que font|que vaut|que valent"
    r"|combien represente|combien representent|ca fait combien|quelle est la valeur de|a combien equivaut"
    r"|combien est|traduis|mets|dis-moi"
    r"|combien mesure|a combien correspondent",
    "es": r"convierte|convertir|convierta|conviertelo|convierteme|conversion de|conversion|pasa|pasar|pasame"
    r"|transforma|transformar|cambia"
    r"|cambiar|expresa|expresar|calcula|cuanto es|cuanto son|cuanto equivale|cuanto equivalen|que es|que son"
    r"|dame|dime cuanto es"
    r"|dime cuanto son|cuanto mide|cuanto pesa|cuanto vale|a cuanto equivale|a cuanto equivalen"
    r"|cual es el valor de|traduce|cuanto seria"
    r"|cuanto serian",
}
# Between the quantity and the unit wanted.
LINK: dict[Language, str] = {
    "en": r"in|to|into|as|in terms of|converted to|converted into|expressed in|is how many|are how many"
    r"|equals how many|equal how many"
    r"|= how many|how many|makes how many|->|=>|=|\u2192|is what in|is equal to how many|would be how many"
    r"|was in|=\s?\?|worth in|is in"
    r"|are in|be in|measured in|to the unit",
    "de": r"in|nach|zu|als|->|=>|=|\u2192|sind wie ?viele?|ist wie ?viele?|sind wie ?viel in|gleich wie ?viele?"
    r"|= wie ?viele?"
    r"|entspricht wie ?vielen|entsprechen wie ?vielen|ausgedruckt in|umgerechnet in|ergibt wie ?viele?"
    r"|ergeben wie ?viele?|=\s?\?|auf",
    "fr": r"en|vers|->|=>|=|\u2192|font combien de|fait combien de|= combien de|egale combien de"
    r"|c'est combien de|font combien en"
    r"|fait combien en|c'est combien en|equivaut a combien de|equivalent a combien de|exprime en|=\s?\?"
    r"|ca fait combien de"
    r"|ca fait combien en|a|representent combien de|d'en|en unite",
    "es": r"en|a|->|=>|=|\u2192|son cuantos|son cuantas|es cuantos|es cuantas|= cuantos|= cuantas|cuantos son"
    r"|cuantas son|equivale a cuantos"
    r"|equivale a cuantas|equivalen a cuantos|equivalen a cuantas|hacen cuantos|hacen cuantas|expresado en"
    r"|=\s?\?|pasado a|convertido a"
    r"|cuanto es en|cuanto son en|son cuanto en",
}
# After all.
TAIL: dict[Language, str] = {
    "en": r"is|are|be|equal|conversion|converted|please|equals|exactly|make|approximately how much|=",
    "de": r"um|umrechnen|umwandeln|konvertieren|aus|um bitte|umgerechnet|genau|=|ausdrucken",
    "fr": r"exactement|ca fait combien|combien ca fait|combien|=|stp|s'il te plait",
    "es": r"exactamente|por favor|cuanto es|cuanto son|cuanto da|=",
}
# The unit wanted comes first: "how many" miles "are in" 5 km.
UNIT_FIRST: dict[Language, str] = {
    "en": r"(?:tell me |calculate |what is |do you know |give me )?(?:how many|how much|the number of|number of"
    r"|what number of)",
    "de": r"(?:sag mir |berechne )?(?:wie ?viele?|anzahl)",
    "fr": r"(?:dis-moi |calcule )?(?:combien de|combien d'|combien y a-t-il de|combien il y a de"
    r"|combien y a t il de|a combien de"
    r"|nombre de|combien y a-t-il d'|combien ya de|combien y a de)",
    "es": r"(?:dime |calcula )?(?:cuantos|cuantas|a cuantos|a cuantas|numero de)",
}
UNIT_FIRST_LINK: dict[Language, str] = {
    "en": r"are there in|is there in|are in|is in|in|are|is|make up|makes up|make|makes|equal|equals"
    r"|are equal to|is equal to|do i get from"
    r"|does|do|fit in|fit into|go into|there are in|will|to|per|contains|can i get from|would be in|are contained in",
    "de": r"sind in|sind|ist|hat|haben|ergeben|ergibt|entsprechen|passen in|gibt es in|stecken in|in|macht"
    r"|machen|enthalt|gehen in|pro",
    "fr": r"y a-t-il dans|y a t il dans|il y a dans|dans|font|fait|equivalent a|equivaut a|equivalent|equivaut"
    r"|sont|en|contient"
    r"|representent|y a dans|correspondent a|par|vaut|valent",
    "es": r"hay en|son|es|tiene|tienen|equivalen a|equivale a|equivalen|equivale|hacen|caben en|en|contiene|da"
    r"|dan|por|forman",
}
ONE: dict[Language, tuple[str, ...]] = {
    "en": ("a", "an", "one", "1", "a single", "each"),
    "de": ("ein", "eine", "einen", "einem", "einer"),
    "fr": ("un", "une"),
    "es": ("un", "una"),
}
HALF: dict[Language, tuple[str, ...]] = {
    "en": ("half a", "half an", "one half", "a half", "half of a"),
    "de": ("ein halber", "eine halbe", "einen halben", "ein halbes", "einem halben", "einer halben"),
    "fr": ("un demi", "une demi", "une demie"),
    "es": ("medio", "media"),
}
AND: dict[Language, str] = {"en": "and", "de": "und", "fr": "et", "es": "y"}
# Joined before the unit wanted: "d'" onces.
PARTITIVE: dict[Language, tuple[str, ...]] = {
    "en": ("the ",),
    "de": (),
    "fr": ("d'", "de ", "des "),
    "es": ("de ",),
}
SYSTEM_NAMES: dict[Language, dict[str, str]] = {
    "en": {"us": "US", "imperial": "imperial"},
    "de": {"us": "US", "imperial": "britisch"},
    "fr": {"us": "États-Unis", "imperial": "impérial"},
    "es": {"us": "EE. UU.", "imperial": "imperial"},
}
# Shown where both units are decimal multiples of bytes, which some programs take for binary ones.
BINARY_NOTE: dict[Language, str] = {
    "en": "decimal units; as binary units, {} {} = {} {}",
    "de": "dezimale Einheiten; als binäre Einheiten {} {} = {} {}",
    "fr": "unités décimales ; en unités binaires, {} {} = {} {}",
    "es": "unidades decimales; en unidades binarias, {} {} = {} {}",
}
