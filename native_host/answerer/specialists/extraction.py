"""Takes e-mail addresses, URLs, phone numbers, dates, amounts and hashtags out of pasted text, as list or table."""

from __future__ import annotations

import re

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Asked, Phrases
from native_host.answerer.specialists.extraction_patterns import FINDERS
from native_host.answerer.specialists.pasted import has_second_task, is_printable
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import as_code, as_table, fenced

_KINDS = {
    "email": r"e ?mails?|e ?mail (?:addresses|address|ids?)|mail addresses|e ?mail ?adressen?|mail ?adressen?|mails"
    r"|adresses? e ?mails?|adresses? mail|adresses? electroniques?|courriels|adresses? de courriel|correos?|correos"
    r" electronicos"
    r"|direcciones de correo|direcciones de correo electronico|direcciones de e ?mail|correo electronico",
    "url": r"urls?|links?|web addresses|hyperlinks|uris|website links|web links|webadressen|weblinks|liens?|adresses web"
    r"|enlaces?"
    r"|direcciones web|vinculos",
    "phone": r"phone numbers?|telephone numbers?|phone nos?|mobile numbers|cell numbers|contact numbers|phones"
    r"|telefonnummern?|rufnummern"
    r"|handynummern|numeros? de telephone|telephones|numeros? de telefono|telefonos",
    "date": r"dates?|datumsangaben|datum|fechas?",
    "amount": r"amounts?|betrage|betrag|montants?|importes?|cantidades de dinero|geldbetrage",
    "price": r"prices?|money amounts|monetary amounts|monetary values|currency amounts|amounts of money|preise?|prix"
    r"|precios?|costs"
    r"|sommes d' argent",
    "hashtag": r"hash ?tags?|mots diese|etiquetas hashtag",
}
# One is asked for: with two in the text it is not clear which.
_SINGULAR = frozenset(
    [
        "email",
        "e mail",
        "email address",
        "e mail address",
        "email id",
        "url",
        "link",
        "phone number",
        "telephone number",
        "phone no",
        "date",
        "amount",
        "price",
        "hashtag",
        "hash tag",
        "email adresse",
        "e mail adresse",
        "mailadresse",
        "mail adresse",
        "emailadresse",
        "telefonnummer",
        "datum",
        "betrag",
        "preis",
        "adresse email",
        "adresse e mail",
        "adresse mail",
        "adresse electronique",
        "adresse de courriel",
        "lien",
        "numero de telephone",
        "montant",
        "correo",
        "correo electronico",
        "enlace",
        "numero de telefono",
        "fecha",
        "importe",
        "precio",
    ]
)
_ALL = re.compile(r"\b(?:all|every|each|any|alle|jede|toute?s?|tous|todas|todos|cada)\b", re.IGNORECASE)
_WORD = re.compile(
    r"mail|corr|courri|adress|direcc|ur[li]|link|lien|enlace|v\u00ednc|vinc|phone|nummer|num|n\u00fam|tel|t\u00e9l|dat|fech|amount"
    r"|betr|montant|import|cantid|money|monet|amounts|price|prei|prix|preci|cost|somme|hash|mots|etiq",
    re.IGNORECASE,
)
_FORMS = {
    "table": r"(?:markdown )?table|tabelle|markdown tabelle|tableau|tabla",
    "bullets": r"bullet(?:ed)? list|bullet points?|bullets|stichpunkte|aufzahlung|liste a puces|lista con vinetas"
    r"|markdown list",
    "numbers": r"numbered list|nummerierte liste|liste numerotee|lista numerada",
    "commas": r"comma separated(?: list)?|comma separated values|kommagetrennte liste|kommagetrennt|liste separee par des"
    r" virgules"
    r"|lista separada por comas|separados por comas",
    "lines": r"list|plain list|simple list|one per line|(?:each )?(?:on|in) (?:its own|separate|a separate|a new) lines?"
    r"|line by line|liste|lista"
    r"|eine pro zeile|zeilenweise|un par ligne|une par ligne|uno por linea|una por linea|one on each line",
}
_UNIQUE = (
    r"unique|distinct|no duplicates|without duplicates|deduplicated|once each|ohne duplikate|ohne doppelte|eindeutigen"
    r"|sans doublons|uniques"
    r"|sin duplicados|unicos|unicas"
)
_SOURCE_EN = (
    "[this|the|the following|following|that|these|my|this following|the given] [text|message|email|e mail|paragraph"
    "|document|list|log|content"
    "|string|snippet|article|passage|data|note|notes|invoice|letter|transcript|chat|post|tweet|page|conversation|thread"
    "|lines] [below]"
)
_FORM_EN = "[as|in|into|and put them in|in the form of|and list them] [a|an|as a] [{form}] [with|,] [{unique}]"
_VERB_EN = (
    "(extract|pull|pull out|list|get|get me|find|give me|show|show me|grab|collect|pick out|identify|return|parse|parse"
    " out|output|fetch"
    "|scrape|list out|find me|filter out all|retrieve|take out)"
)
_ALL_EN = "[only|just] [all|every|any|each|all of|a list of|a list of all|a list of all the] [the|different] [{unique}]"
_AND = "{kind} [and|und|et|y|e] [the|die|les|los|las] [{kind}]"
_FOUND_EN = "[you find|you can find|mentioned|contained|present|listed|found|that appear|that are|appearing|included]"
_SOURCE_DE = (
    "(aus|in|im|von|aus dem|in dem) [diesem|dem|folgendem|dem folgenden|diesen|der|dieser|meinem|folgender]"
    " [text|nachricht|e mail|mail|email|dokument|liste|log|absatz|notiz|notizen|rechnung|brief|daten|chat|beitrag]"
)
_FORM_DE = "[als|in] [einer|eine|einer] [{form}] [{unique}] [auf|heraus|raus]"
_SOURCE_FR = (
    "(de|du|dans|d'|depuis) [ce|le|cette|la|cet|l'|ces] [texte|message|mail|email|document|liste|paragraphe"
    "|facture|lettre|article] [suivant|ci dessous]"
)
_FORM_FR = "[sous forme de|en|dans|sous forme d'] [un|une] [{form}] [{unique}]"
_SOURCE_ES = (
    "(de|del|en|desde) [este|el|esta|la|estos] [texto|mensaje|correo|documento|lista|parrafo|factura|carta"
    "|articulo] [siguiente]"
)
_FORM_ES = "[en|como|en forma de] [una|un] [{form}] [{unique}]"
_PHRASES = Phrases(
    {
        "extract": {
            "en": (
                f"{_VERB_EN} {_ALL_EN} {_AND} {_FOUND_EN} (from|in|out of|within|of) {_SOURCE_EN} {_FORM_EN}",
                f"{_VERB_EN} {_ALL_EN} {_AND} {_FORM_EN}",
                f"(from|in) {_SOURCE_EN} {_VERB_EN} {_ALL_EN} {_AND} {_FORM_EN}",
                f"(what are|what're|which are) [all] [the] {_AND} {_FOUND_EN} (in|from|of) {_SOURCE_EN}",
                f"(what|which) {{kind}} (are in|appear in|are mentioned in|occur in|are contained in|are there in)"
                f" {_SOURCE_EN}",
                f"(all|only|just) [the] {_AND} (from|in|out of) {_SOURCE_EN}",
                "{kind} extraction",
                "extract {kind}",
            ),
            "de": (
                f"(extrahiere|liste|finde|suche|zieh|ziehe|gib mir|zeig mir|zeige|nenne|hole|hol|filtere|such|zeige mir"
                f"|lies) [mir] [nur] [alle] [die|der]"
                f" {_AND} {_SOURCE_DE} {_FORM_DE}",
                f"[alle] [die] {_AND} {_SOURCE_DE} {_FORM_DE} (extrahieren|auflisten|herausziehen|herausfiltern"
                f"|rausziehen|heraussuchen|rausfiltern)",
                f"(extrahiere|liste|finde) [alle] [die] {_AND} {_FORM_DE}",
                f"{_AND} (extrahieren|auflisten|rausziehen|herausfiltern)",
                f"welche {{kind}} (sind|stehen|kommen|gibt es) {_SOURCE_DE} [vor|enthalten]",
            ),
            "fr": (
                f"(extrais|extraire|extrayez|liste|lister|trouve|donne moi|sors|recupere|releve|affiche|trouver|recuperer"
                f"|relever) [moi] [toutes|tous] [les|l'|la|le]"
                f" {_AND} {_SOURCE_FR} {_FORM_FR}",
                f"(extrais|extraire|extrayez|liste|lister) [toutes|tous] [les|l'|la|le] {_AND} {_FORM_FR}",
                f"(quels sont|quelles sont) [les|toutes les|tous les] {{kind}} {_SOURCE_FR}",
            ),
            "es": (
                f"(extrae|extraer|lista|listar|encuentra|dame|saca|obten|muestra|muestrame|busca|extraiga|sacar) [todas"
                f"|todos] [las|los|el|la] {_AND} {_SOURCE_ES}"
                f" {_FORM_ES}",
                f"(extrae|extraer|lista|saca) [todas|todos] [las|los|el|la] {_AND} {_FORM_ES}",
                f"(cuales son|que) [las|los|todas las|todos los] {{kind}} [hay] {_SOURCE_ES}",
            ),
        }
    },
    kind="|".join(_KINDS.values()),
    form="|".join(_FORMS.values()),
    unique=_UNIQUE,
)
_NAMES = {
    "en": ("E-mail address", "URL", "Phone number", "Date", "Amount", "Amount", "Hashtag", "Type", "Value"),
    "de": ("E-Mail-Adresse", "URL", "Telefonnummer", "Datum", "Betrag", "Betrag", "Hashtag", "Art", "Wert"),
    "fr": ("Adresse e-mail", "URL", "Numéro de téléphone", "Date", "Montant", "Montant", "Hashtag", "Type", "Valeur"),
    "es": ("Correo electrónico", "URL", "Teléfono", "Fecha", "Importe", "Importe", "Hashtag", "Tipo", "Valor"),
}
_REPEATS = {
    "en": "Each once; with repeats there are {count}.",
    "de": "Jeder Eintrag einmal; mit Wiederholungen sind es {count}.",
    "fr": "Chaque élément une seule fois ; avec les répétitions, il y en a {count}.",
    "es": "Cada elemento una sola vez; con las repeticiones son {count}.",
}


class Extraction:
    name = "extraction"

    def answer(self, reading: Reading) -> Exact | None:
        text = reading.material
        if (
            text is None
            or not text.strip()
            or _WORD.search(reading.ask) is None
            or (asked := _PHRASES.match(reading.ask)) is None
            or has_second_task(text)
        ):
            return None
        if text.rstrip()[-1] == "?" and "\n" not in text.strip():
            return None  # Its end may be a question of the ask.
        names = [value for slot, value in asked.slots.items() if slot.startswith("kind")]
        kinds = [next(kind for kind, pattern in _KINDS.items() if re.fullmatch(pattern, name)) for name in names]
        if len(set(kinds)) != len(kinds):
            return None
        rows: list[tuple[str, str]] = []
        repeats = 0
        for kind, name in zip(kinds, names, strict=True):
            found = FINDERS[kind](text)
            if (
                not found
                or (name in _SINGULAR and len(set(found)) > 1 and not _ALL.search(reading.ask))
                or not all(map(is_printable, found))
            ):
                return None
            once = list(dict.fromkeys(found))
            repeats += len(found) - len(once)
            rows += [(_NAMES[asked.language][list(FINDERS).index(kind)], value) for value in once]
        said = _laid_out(rows, asked, several=len(kinds) > 1)
        if said is None:
            return None
        note = (
            f"\n\n{_REPEATS[asked.language].format(count=len(rows) + repeats)}"
            if repeats and not any(slot.startswith("unique") for slot in asked.slots)
            else ""
        )
        return Exact(said + note, self.name)


def _laid_out(rows: list[tuple[str, str]], asked: Asked, several: bool) -> str | None:
    form = next((form for form, pattern in _FORMS.items() if re.fullmatch(pattern, asked.slots.get("form", ""))), None)
    values = [value for _, value in rows]
    if several:
        header = _NAMES[asked.language][-2:]
        return as_table(header, [(kind, as_code(value)) for kind, value in rows]) if form in (None, "table") else None
    if form == "table":
        return as_table((rows[0][0],), [(as_code(value),) for value in values])
    if form == "bullets":
        return "\n".join(f"- {as_code(value)}" for value in values)
    if form == "numbers":
        return "\n".join(f"{n}. {as_code(value)}" for n, value in enumerate(values, 1))
    if form == "commas":
        return None if any("," in value for value in values) else fenced(", ".join(values))
    return fenced("\n".join(values))
