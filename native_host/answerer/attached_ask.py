"""What a prompt asks of documents that lie beside it, as if the text of one had been pasted behind the prompt.

"Summarise the attached PDF" becomes "summarise the document": the phrases of the tools stay the only ones there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.request import readings
from native_host.answerer.specialists.asking import folded

# What is asked of these is asked of what was said before, which no document tells.
_CONVERSATION = re.compile(
    r"\b(?:conversations?|chats?|chat log|threads?|discussions?|exchanges?|above|earlier|so far|your|you"
    r"|konversation|chatverlauf|verlauf|gesprach\w*|diskussion|oben|bisher\w*|deine?[nrsm]?|ihre?[nrsm]?"
    r"|fil|echange|ci dessus|tes?|votre|vos|conversacion|hilo|charla|arriba|hasta ahora|tus?|su)\b"
)
_GIVEN = (
    r"(?:attached|uploaded|enclosed|accompanying|dropped|angehangte[nsmr]?|beigefugte[nsmr]?|hochgeladene[nsmr]?|joints?"
    r"|jointes?|ci joints?|ci jointes?|annexes?|annexees?|adjunt[oa]s?|subid[oa]s?)"
)
_FORMAT = r"(?:pdf|word|text|excel|docx|odt|rtf|scanned)"
# In any of the four languages: what they have in common stands for each.
_SHARED = r"(?:pdfs?|docx|docs?|cvs?|scans?|documents?)"
_NAMES = {
    # "Resume" is French and Spanish for "summarise".
    "document": r"(?:files?|attachments?|uploads?|papers?|(?:(?<=my )|(?<=the )|(?<=his )|(?<=her ))resumes?|leases?"
    r"|fichiers?|pieces? jointes?)",
    "dokument": r"(?:datei(?:en)?|anhang|anhange|anhangs|unterlagen|dokumente?n?|lebenslauf)",
    "documento": r"(?:archivos?|ficheros?|documentos|curriculum)",
}
_KIND = (
    r"(?:document|documento|dokuments?|article|letter|report|contract|agreement|notes|minutes|memo|proposal|policy|statement"
    r"|notice|offer|application|vertrags?|berichts?|briefs?|protokolls?|angebot|lettre|rapport|contrat|offre|carta|informe"
    r"|contrato|acta|oferta)\b"
)
_NAMED = re.compile(rf"\b{_KIND}")
_PLURAL = re.compile(r"\b(article|letter|report|contract|agreement|memo|proposal|notice|offer|application)s\b")
_ALL = re.compile(rf"\b(?:both|all|each|every)(?: (?:of|one))?(?: (?:the|these|those|of them))?\b(?= {_KIND})")
_ABOUT = (
    (rf"what(?:'s| is) (?:in )?((?:this|that|the|these) {_KIND})(?: about)?", r"summarise \1"),
    (rf"what does ((?:this|that|the) {_KIND}) (?:say|contain)", r"summarise \1"),
    (
        rf"(?:worum geht es|was steht) (?:in|im|bei) (?:(?:diesem|dem|diesen|den|dieser|der) )?({_KIND})",
        r"fasse das \1 zusammen",
    ),
    (rf"de quoi (?:parle|traite) ((?:ce|cette|cet|le|la|l') {_KIND})", r"resume \1"),
    (rf"de que (?:trata|habla) ((?:este|esta|el|la) {_KIND})", r"resume \1"),
)


@dataclass(frozen=True, slots=True)
class AttachedAsk:
    """`asks`: the same one in the words of each language that it may be in. `names_it`: it says that it means a document."""

    asks: tuple[str, ...]
    names_it: bool


def attached_ask(text: str) -> AttachedAsk | None:
    """Null for more than one short question, and where it is about the conversation."""
    if "\n" in text.strip():
        return None
    whole = next((reading for reading in readings(text) if reading.material is None), None)
    if whole is None:
        return None
    ask = folded(whole.ask)
    if _CONVERSATION.search(ask):
        return None
    asks = tuple(dict.fromkeys(_as_pasted(ask, name) for name in _NAMES))
    return AttachedAsk(asks, any(_NAMED.search(one) for one in asks))


def _as_pasted(ask: str, name: str) -> str:
    """With `name` for what all languages call so, and every language's own for the rest."""
    for own, names in _NAMES.items():
        ask = re.sub(rf"\b(?:{_FORMAT} )?{names}\b", own, ask)
    ask = re.sub(rf"\b(?:{_FORMAT} )?{_SHARED}\b", name, ask)
    ask = re.sub(rf"\b{_GIVEN} (?={_KIND}|{name}\b|meeting )", "", _PLURAL.sub(r"\1", ask))
    ask = re.sub(rf"(?<=document) {_GIVEN}\b|(?<=documento) {_GIVEN}\b", "", ask)
    ask = _ALL.sub("the", re.sub(rf"\b{_GIVEN}\b", name, ask))
    for asked, said in _ABOUT:
        if (hit := re.fullmatch(asked, ask)) is not None:
            return hit.expand(said)
    return ask
