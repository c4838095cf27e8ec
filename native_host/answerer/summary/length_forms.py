"""How an ask says how long a summary shall be: "in at most three short sentences", "als Stichpunkte"."""

from __future__ import annotations

from native_host.answerer.summary.counts import NUMBER

UNITS = {
    "en": (
        r"sentences?|lines?",
        r"(?:bullet ?(?:points?)?|bullets|key points?|points?|takeaways|key takeaways|bulleted points)",
        "words",
    ),
    "de": (
        r"satze?n?|zeilen?",
        r"(?:stichpunkten?|stichworten|punkten?|aufzahlungspunkten?|kernpunkten?|bulletpoints?|bullets)",
        "worten?|wortern?",
    ),
    "fr": (r"phrases?|lignes?", r"(?:points?(?: cles?)?|puces?|tirets?|bullet points?)", "mots?"),
    "es": (r"frases?|oraci(?:on|ones)|lineas?", r"(?:puntos?(?: clave)?|vinetas?|bullets?(?: points?)?)", "palabras?"),
}
MOST = {
    "en": r"(?:at most|at the most|max|maximum|a maximum of|no more than|not more than|up to|under|less than|fewer than"
    r"|within)",
    "de": r"(?:hochstens|maximal|max|bis zu|nicht mehr als|unter|weniger als)",
    "fr": r"(?:au plus|maximum|max|au maximum|pas plus de|moins de|jusqu'a)",
    "es": r"(?:como maximo|maximo|max|un maximo de|no mas de|menos de|hasta)",
}
_TYPES = {
    "en": r"(?:short|brief|concise|simple|clear|full|key|main|quick|complete|important|very|most)",
    "de": r"(?:kurzen?|knappen?|wenigen|klaren|ganzen|wichtigsten|pragnanten|zentralen)",
    "fr": r"(?:courtes?|breves?|simples?|claires?|principaux|essentiels?|importants?|cles?)",
    "es": r"(?:cortas?|breves?|simples|claras?|principales|concisas?|importantes?)",
}
AFTER = {
    "en": r"(?: or less| or fewer| max(?:imum)?| at most)?",
    "de": r"(?: oder weniger| maximal| max)?",
    "fr": r"(?: ou moins| maximum| max| au maximum| au plus)?",
    "es": r"(?: o menos| maximo| como maximo)?",
}
_IN = {
    "en": r"(?:in|into|to|as|using|with|within|of|down to)",
    "de": r"(?:in|auf|als|mit|zu)",
    "fr": r"(?:en|dans|sous forme de|avec)",
    "es": r"(?:en|con|como|a)",
}


def _counted(lang: str) -> str:
    """ "in at most three short sentences"."""
    units = "|".join(UNITS[lang])
    exact = {
        "en": "(?:exactly|just|only|about|around|the)",
        "de": "(?:genau|nur|etwa|rund|die)",
        "fr": "(?:exactement|environ|les)",
        "es": "(?:exactamente|solo|unas?|los|las)",
    }
    start = rf"(?:{_IN[lang]} )?(?:{exact[lang]} )?(?:{MOST[lang]} )?(?:an? |une? )?{NUMBER}"
    return rf"{start}(?: {_TYPES[lang]}){{0,2}} (?:{units})(?: {_TYPES[lang]})?{AFTER[lang]}"


# What gives a form without a number.
LOOSE = {
    "en": {
        "bullets": r"(?:in|as|into|using|with) (?:a (?:short )?(?:bulleted |bullet )?list|(?:a few |some |short )?bullet"
        r" ?(?:points?)|(?:a few )?bullets|key points"
        r"|(?:a )?bulleted list|(?:a )?list of (?:bullet |key )?points)",
        "brief": r"briefly|in brief|in short|shortly|concisely|quickly|in a nutshell|in a few (?:sentences|words|lines)"
        r"|in a couple of sentences"
        r"|in (?:a|one) (?:short |brief )?paragraph|as a (?:short |brief )?paragraph|in a (?:short|brief|concise) (?:way"
        r"|form)",
    },
    "de": {
        "bullets": r"(?:in|als|mit) (?:kurzen |wenigen |ein paar )?(?:stichpunkten?|stichworten|stichpunktliste|liste"
        r"|aufzahlung|einer liste|bulletpoints?)|stichpunktartig",
        "brief": r"kurz|knapp|kurz und knapp|in kurze|in (?:wenigen|ein paar|einigen) satzen|in einem (?:kurzen )?absatz"
        r"|pragnant",
    },
    "fr": {
        "bullets": r"(?:en|sous forme de|avec des) (?:quelques )?(?:points|puces|tirets|liste|liste a puces|points cles)"
        r"|sous forme d' une liste",
        "brief": r"brievement|en bref|rapidement|en quelques (?:phrases|lignes|mots)|de facon (?:breve|concise)|de"
        r" maniere (?:breve|concise)"
        r"|en un (?:court )?paragraphe|succinctement",
    },
    "es": {
        "bullets": r"(?:en|con|como) (?:unos |algunos )?(?:puntos|vinetas|lista|una lista|puntos clave|una lista de puntos)",
        "brief": r"brevemente|en breve|rapidamente|en (?:pocas|unas pocas|unas) (?:frases|palabras|lineas)|de forma"
        r" (?:breve|concisa)"
        r"|de manera (?:breve|concisa)|en un parrafo(?: corto| breve)?",
    },
}
FORMS = {lang: "|".join([_counted(lang), *LOOSE[lang].values()]) for lang in UNITS}
