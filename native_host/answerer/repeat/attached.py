"""Requests about "the contract", "das Bild": a thing that was attached or told of before, and is not in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.answerer.repeat.language import words

_THE = re.compile(r"(?<![\w'-])(?:the|all the|of the)\s+(?=((?:[\w'.+#-]+[ ]?){1,5}))", re.IGNORECASE)
# Behind its noun one of these says which is meant.
_SAYS_WHICH = words(
    "of between in for that which who whose where when behind among with than from on at into using called named under"
)
# There is one, or the kind is meant.
_UNIQUE = words("""
    sun moon earth world sky universe sea ocean internet web web's weather stars planets solar milky galaxy equator
    atmosphere
    past future present bible quran law media economy government environment brain heart liver body skin stomach
    kidney kidneys
    lungs immune nervous digestive human eye eyes ear nose mouth knee spine pancreas gallbladder uterus thyroid blood
    same best worst most least largest biggest smallest first second third fourth last only other next
    us uk eu un usa cold flu pill gym police army piano guitar violin
    middle renaissance cold great french american russian industrial roman british english german
    big pythagorean quadratic quick doppler butterfly placebo golden prime water krebs
    command terminal clipboard difference word who
""")
_FILES = words("pr pdf csv xlsx docx jpg jpeg png mp3 mp4")
_OTHERS = {
    "de": re.compile(
        r"\b(?:der|die|das|den|dem|des|im|am|vom|zum|beim|ins) (?:\w+en? )?(?:angeh\u00e4ngte\w* )?(?:\w*(?:bild"
        r"|foto|video|datei|dokument|schild|vertrag|rechnung|brief"
        r"|e-?mail|mail|anhang|screenshot|grafik|diagramm|tabelle|audio|aufnahme|datensatz|artikel|bericht|text"
        r"|code|fehler|fehlermeldung"
        r"|beleg|quittung|pdf|pr\u00e4sentation|folie|formular|skript|protokoll|bescheid|vorlage|skizze|karte"
        r"|liste|aufgabe|gleichung"
        r"|men\u00fc|daten|gesamtbetrag|betrag|rechnungsnummer|stellenanzeige|studie|buch|gespr\u00e4ch"
        r"|besprechung|meeting"
        r"|muttermal|ausschlag|pflanze"
        r"|maschine|schaltung|kunde|kundin|patient|patientin)e?[ns]?)(?! (?:von|der|des|zwischen|f\u00fcr)\b)(?!\w)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:\b(?:le|la|les|du|au|aux|des) |\bl['\u2019] ?)(?:image|photo|vid\u00e9o|fichier|document|panneau"
        r"|contrat|facture|lettre|mail|e-mail"
        r"|courriel|capture|graphique|diagramme|tableau|audio|enregistrement|article|rapport|texte|code|erreur"
        r"|re\u00e7u|pdf"
        r"|pr\u00e9sentation|diapositive|formulaire|script|proc\u00e8s-verbal|plan|carte|liste|exercice"
        r"|\u00e9quation|montant|total"
        r"|num\u00e9ro|annonce|\u00e9tude|livre|conversation|r\u00e9union|plante|client|cliente|patient|patiente"
        r"|menu|dossier|donn\u00e9e)s?"
        r"(?! (?:de|du|des|d|entre|pour)\b)(?!\w)(?! d')",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:el|la|los|las|del|al) (?:imagen|foto|fotograf\u00eda|v\u00eddeo|video|archivo|fichero|documento"
        r"|cartel|contrato|factura|carta"
        r"|correo|mail|captura|gr\u00e1fico|diagrama|tabla|audio|grabaci\u00f3n|art\u00edculo|informe|texto"
        r"|c\u00f3digo|error|recibo|pdf"
        r"|presentaci\u00f3n|diapositiva|formulario|script|acta|plano|mapa|lista|ejercicio|ecuaci\u00f3n|importe"
        r"|total|n\u00famero"
        r"|anuncio|estudio|libro|conversaci\u00f3n|reuni\u00f3n|planta|cliente|paciente|men\u00fa|lunar|dato)(?:e?s)?"
        r"(?! (?:de|del|entre|para)\b)(?!\w)",
        re.IGNORECASE,
    ),
}
_MINE = re.compile(
    r"\b(?:our|did we|do we have)\b|^(?:rate|review|assess|grade|critique|analy[sz]e|check|name"
    r"|give (?:me )?feedback on|what(?:'s| is) wrong with) (?:my|our)\b"
    r"|^(?:what|who|which|where|when|how (?:much|many|old|tall))(?:'s| is| are| was| were| did)? my\b"
    r"|\bsummari[sz]e my\b"
    r"|^(?:was|wer|wie|wo) (?:ist|sind|war|waren|hei\u00dft|lautet) mein|^(?:quel\w*|qui|o\u00f9|quoi) (?:est"
    r"|sont|\u00e9tait) (?:mon|ma|mes)\b"
    r"|^\u00bf?(?:qu\u00e9|cu\u00e1l|cu\u00e1les|d\u00f3nde|qui\u00e9n) (?:es|son|era|eran|est\u00e1n?) mis?\b",
    re.IGNORECASE,
)


def means_what_is_attached(line: str, languages: Sequence[str]) -> bool:
    """Whether a line with nothing pasted beside it asks about a thing that only what is not in it can tell.

    `languages`: those that the line may be in.
    """
    plain = " ".join(line.replace("\u2019", "'").split())
    if _MINE.search(plain):
        return True
    if any(_OTHERS[language].search(plain) for language in languages if language in _OTHERS):
        return True
    return "en" in languages and any(_is_bare(hit[1].split()) for hit in _THE.finditer(plain))


def _is_bare(after: list[str]) -> bool:
    """The noun phrase has no word that says which one: no name, no superlative, nothing that there is but one of."""
    first = after[0]
    if first.lower() in _FILES:
        return True
    if first[:1].isupper() or first[:1].isdigit() or first.lower() in _UNIQUE or first.lower().endswith("est"):
        return False
    for index, word in enumerate(after):
        bare = word.strip(".")
        if index and bare.lower() in _SAYS_WHICH:
            return False
        if bare.lower() in _UNIQUE or bare.lower().endswith("est") or (bare[:1].isupper() and 0 < index < 3):
            return False
        if bare.lower() in ("and", "or", "is", "are", "to", "say", "says"):
            break
    return True
