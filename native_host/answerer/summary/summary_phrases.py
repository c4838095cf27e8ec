"""The ways to ask for a summary, folded. One word more that changes what is asked, and it is not one."""

from __future__ import annotations

from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.summary.counts import NUMBER
from native_host.answerer.summary.languages_named import LANGUAGE_NAMES
from native_host.answerer.summary.length_forms import FORMS, LOOSE

_THING_EN = (
    "[{adj}] [support|customer|news|project|team|weekly|product|sales|business|chat|forum|whole|service] [text|article"
    "|news article|e mail|email|mail|message|letter|thread|email thread|e mail thread|conversation"
    "|chat|transcript"
    "|meeting notes|notes|note|minutes|meeting minutes|meeting|report|document|contract|agreement|passage|paragraph"
    "|paragraphs|story|post|blog post|section"
    "|announcement|press release|memo|update|newsletter|review|discussion|ticket|support ticket|support thread|complaint"
    "|page|content|statement|speech"
    "|policy|notice|proposal|case|description|correspondence|exchange|log of the meeting|talk|lecture|essay|chapter"
    "|interview|narrative|plan|protocol|offer|application|feedback|instructions|call|call notes]"
)
_OBJ_EN = (
    f"[this|the above|this entire|that|the|the following|following|these|my|our|it|all of this|everything|the text of"
    f" the] {_THING_EN} [below|above|here|that follows]"
)
_OBJ_DE = (
    "[diesen|diese|dieses|diesem|dieser|dies|das|den|die|der|des|dem|folgenden|folgendem|folgender|dem folgenden|der"
    " folgenden|des folgenden|folgende|folgendes|den folgenden|die folgende|das folgende|die folgenden|meine|unsere"
    "|mir"
    "|mir diesen|mir diese|mir den|mir die|mir das|mir dieses|mir bitte|alles|es] [{adj}] [text|textes|artikels|berichts"
    "|protokolls|vertrags|briefs|dokuments|artikel|zeitungsartikel|mail|e mail|email|nachricht|brief"
    "|notizen|besprechungsnotizen|protokoll|sitzungsprotokoll|bericht|dokument|vertrag|abschnitt|absatz|beitrag|verlauf"
    "|mailverlauf|gesprach"
    "|gesprachsverlauf|ticket|meldung|mitteilung|pressemitteilung|inhalt|besprechung|meeting|text unten|chat|chatverlauf"
    "|verlauf|gesprach|anruf|kapitel|aufsatz|rede|interview|angebot|konversation|diskussion] [unten|hier]"
)
_OBJ_FR = (
    "[ce|cet|cette|ces|le|la|l'|les|ceci|cela|moi|moi ce|moi cet|moi cette|moi le|moi la|moi l'|moi ceci|tout] [{adj}]"
    " [texte|article|mail|e mail|email|courriel"
    "|message|lettre|notes|compte rendu|compte rendu de reunion|reunion|rapport|document|contrat|passage|paragraphe"
    "|conversation|fil|fil de discussion"
    "|discussion|communique|annonce|billet|ticket|chat|echange|chapitre|discours|entretien|offre|compte rendu|avis"
    "|critique] [suivant|suivante|suivants|suivantes|ci dessous|ici]"
)
_OBJ_ES = (
    "[este|esta|esto|estos|estas|el|la|lo|las|los|el siguiente|la siguiente|lo siguiente|las siguientes|me|todo]"
    " [siguiente] [{adj}] [texto|articulo|correo|correo electronico"
    "|e mail|email|mensaje|carta|notas|acta|reunion|informe|documento|contrato|pasaje|parrafo|conversacion|hilo|hilo de"
    " correos|noticia|comunicado"
    "|anuncio|ticket|chat|charla|capitulo|discurso|entrevista|oferta|resena|comunicacion|acta|notas] [siguiente"
    "|siguientes|de abajo|aqui]"
)
_GOAL_EN = "[in|into] [{lang}]"
_GIVE_EN = (
    "(give me|give|write|write me|provide|provide me with|create|make|make me|generate|i need|produce|i want|i'd like|draft)"
)
_SIZE_EN = "[short|brief|concise|quick|very short|very brief|one paragraph|clear|good]"
_POINTS_EN = (
    "(main points|key points|main takeaways|key takeaways|most important points|takeaways|essentials|main ideas|key"
    " ideas|key facts|important points|key messages)"
)
_ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "summary": {
        "en": (
            f"[{{loose}}] (summarise|summarize|summerize|sumarize|sum up|recap) {_OBJ_EN} {_GOAL_EN} [{{form}}] [{{lang}}]",
            f"(sum|boil) {_OBJ_EN} (up|down) [{{form}}]",
            f"{{form}} (summarise|summarize|sum up|recap) {_OBJ_EN}",
            f"(condense|shorten|boil down|boil) {_OBJ_EN} [down] {{form}}",
            f"{_GIVE_EN} [a|the|me a] {_SIZE_EN} [{{form}}] (summary|recap|summarisation|summarization|abstract|tldr"
            f"|tl;dr|gist) [of|for] {_OBJ_EN} {_GOAL_EN} [{{form}}]",
            f"[a|the] {_SIZE_EN} [{{form}}] (summary|recap|gist) [of|for] {_OBJ_EN} {_GOAL_EN} [{{form}}]",
            f"(tl;dr|tldr|tl dr|tl:dr) [for|of|this|on] [it|this|that] {_OBJ_EN} [{{form}}]",
            f"{{form}} (summary|tl;dr|tldr|recap) [of|for] {_OBJ_EN}",
            f"what does {_OBJ_EN} say {{form}}",
            f"(what's|what is) the (gist|tl;dr|tldr|summary|short version) [of] {_OBJ_EN} [{{form}}]",
        ),
        "de": (
            f"(fasse|fass|fassen sie) {_OBJ_DE} [bitte] [auf {{lang}}] [mir|fur mich] [{{form}}] [auf {{lang}}] zusammen",
            f"(fasse|fass|fassen sie) [{{form}}] {_OBJ_DE} [auf {{lang}}] zusammen",
            "(fasse|fass|fassen sie) zusammen [{form}]",
            f"[fasse|fass] {_OBJ_DE} [{{form}}] [auf {{lang}}] (zusammenfassen|zusammengefasst)",
            f"[{{form}}] [eine] [kurze|knappe] (zusammenfassen|zusammenfassung) [von|des|der|zu] {_OBJ_DE} [{{form}}]"
            f" [auf {{lang}}]",
            "(gib mir|schreib|schreibe|schreib mir|erstelle|mach|mach mir|mache|ich brauche|gib|erstell) [eine|mir"
            " eine] [kurze|knappe|sehr kurze] [{form}] zusammenfassung [von|des|der|zu|fur] [dieses|diesem|dieser"
            "|folgendem|folgender"
            "|folgenden|des folgenden|der folgenden|dem folgenden|des|der|dem] [textes"
            "|text|dokuments|dokument|vertrag|artikels|artikel|mail|e mail|nachricht"
            "|berichts|protokolls|protokoll|vertrags|besprechung|briefs] [{form}] [auf {lang}]",
            f"(tl;dr|tldr) [zu|fur|von] {_OBJ_DE} [{{form}}]",
            "[eine] {form} als zusammenfassung",
            f"kurzfassung [von|der|des] {_OBJ_DE} [{{form}}]",
        ),
        "fr": (
            f"[me|nous] (resume|resumer|resumez|synthetise|synthetisez|fais moi le resume de|fais un resume de|fais le"
            f" resume de"
            f"|fais moi un resume de|faites un resume de|ecris un resume de|donne moi un resume de|redige un resume"
            f" de|resume moi) {_OBJ_FR} [{{form}}] [en {{lang}}] [{{form}}]",
            f"(resume|resumer|resumez) [{{form}}] {_OBJ_FR}",
            f"(un|fais un|fais moi un|donne moi un|ecris un|faites moi un|j'ai besoin d'un) [court|bref|petit] resume"
            f" [court|bref] [{{form}}] [de|du|des] {_OBJ_FR} [{{form}}]",
            f"resume [court|bref] [{{form}}] [de|du|des] {_OBJ_FR}",
            f"(tl;dr|tldr) [de|du] {_OBJ_FR} [{{form}}]",
        ),
        "es": (
            f"[me|me puedes|me puede|me podrias] (resume|resumir|resumeme|resumirme|resuma|resumid|sintetiza|haz un"
            f" resumen de|hazme un resumen de|haz el resumen de"
            f"|escribe un resumen de|dame un resumen de|dame el resumen de|necesito un resumen de|escribeme un"
            f" resumen de) {_OBJ_ES} [{{form}}] [en {{lang}}] [{{form}}]",
            f"(resume|resumir|resumeme|resuma) [{{form}}] {_OBJ_ES}",
            f"[haz|hazme|dame|escribe|necesito|quiero] [un] [breve|corto|pequeno] resumen [breve|corto] [{{form}}] [de"
            f"|del] {_OBJ_ES} [{{form}}]",
            f"(tl;dr|tldr) [de|del] {_OBJ_ES} [{{form}}]",
        ),
    },
    "points": {
        "en": (
            f"(summarise|summarize|sum up|recap) [the] [{{n}}] {_POINTS_EN} [of|in|from|made in] {_OBJ_EN} [{{form}}]",
            f"(what are|list|give me|extract|name|show me|tell me|get|pull out|identify|find|note) [the] [{{n}}]"
            f" {_POINTS_EN} [of|in|from|made in] {_OBJ_EN} [{{form}}]",
            f"[the] [{{n}}] {_POINTS_EN} [of|in|from] {_OBJ_EN}",
        ),
        "de": (
            "(fasse|fass) [mir] [die] [{n}] (wichtigsten punkte|kernpunkte|hauptpunkte|kernaussagen|wichtigsten fakten)"
            f" [aus|in|von|des|der|im] {_OBJ_DE} [{{form}}] zusammen",
            "(was sind|nenne|nenne mir|liste|gib mir|zeig mir|extrahiere) [die] [{n}] (wichtigsten punkte|wichtigsten"
            " aussagen|kernpunkte|hauptpunkte|kernaussagen|hauptaussagen"
            f"|zentralen punkte|wichtigsten fakten) [auf] [aus|in|von|des|der|im] {_OBJ_DE} [textes|artikels|berichts"
            f"|protokolls|vertrags] [auf] [{{form}}]",
            "[die] [{n}] (wichtigsten punkte|kernpunkte|hauptpunkte|kernaussagen) [aus|in|von|des|der] [dieses|dieser"
            "|diesem|des folgenden]"
            " [textes|text|dokuments|artikels|mail|nachricht|vertrags|berichts|protokolls] [{form}]",
        ),
        "fr": (
            "(quels sont|liste|donne moi|extrais|donnez moi|enumere|releve|quelles sont) [les] [{n}] (points principaux"
            "|points cles|points essentiels|idees principales|principaux points|points importants|idees cles|points"
            " a retenir)"
            f" [de|du|dans|des] {_OBJ_FR} [{{form}}]",
            f"[les] [{{n}}] (points principaux|points cles|points essentiels|idees principales) [de|du|des] {_OBJ_FR}",
        ),
        "es": (
            "(cuales son|lista|dame|extrae|enumera|saca|dime) [los|las] [{n}] (puntos principales|puntos clave|ideas"
            " principales|puntos mas importantes|principales puntos|ideas clave|puntos importantes)"
            f" [de|del|en] {_OBJ_ES} [{{form}}]",
            f"[los|las] [{{n}}] (puntos principales|puntos clave|ideas principales) [de|del] {_OBJ_ES}",
        ),
    },
}
PHRASES = Phrases(
    {
        kind: {lang: [line.replace("{form}", f"{{form{lang}}}") for line in lines] for lang, lines in languages.items()}
        for kind, languages in _ROWS.items()
    },
    formen=FORMS["en"],
    formde=FORMS["de"],
    formfr=FORMS["fr"],
    formes=FORMS["es"],
    loose="|".join(forms["brief"] for forms in LOOSE.values()),
    lang=LANGUAGE_NAMES,
    adj="|".join(
        [
            "long",
            "short",
            "whole",
            "entire",
            *LANGUAGE_NAMES.split("|"),
            "ganzen",
            "ganze",
            "gesamten",
            "gesamte",
            "langen",
            "lange",
            "long",
            "longue",
        ]
    ),
    n=NUMBER,
)
