"""What a prompt asks of documents that lie beside it, as if the text of one had been pasted behind the prompt.

"Summarise the attached PDF" becomes "summarise the document": the phrases of the tools stay the only ones there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.attached_names import GIVEN, names_document
from native_host.answerer.request import readings
from native_host.answerer.specialists.asking import folded
from native_host.answerer.summary.counts import NUMBER, count_of

# What is asked of these is asked of what was said before, which no document tells.
_CONVERSATION = re.compile(
    r"\b(?:conversations?|chats?|chat log|threads?|discussions?|exchanges?|above|earlier|so far|your|you"
    r"|konversation|chatverlauf|verlauf|gesprach\w*|diskussion|oben|bisher\w*|deine?[nrsm]?|ihre?[nrsm]?"
    r"|fil|echange|ci dessus|tes?|votre|vos|conversacion|hilo|charla|arriba|hasta ahora|tus?|su)\b"
)
# And of these, of what the prompt itself was to bring.
_IN_THE_PROMPT = re.compile(
    r"\b(?:following|follows?|below|beneath|folgend\w*|nachfolgend\w*|unten|suivante?s?|ci dessous|siguientes?|de abajo)\b"
)
# Who wants a summary for a CV wants one written that is to stand in it.
_COMPOSES = re.compile(
    r"\b(?:summary|recap|abstract|gist|overview|summari[sz]ation)\b.* for\b|\bzusammenfassung\b.* fur\b|\bresume\b.* pour\b"
    r"|\bresumen\b.* para\b"
)
_ANY_GIVEN = rf"(?:{'|'.join(GIVEN.values())})"
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
_PLURAL = re.compile(r"\b(article|letter|report|contract|agreement|memo|proposal|notice|offer|application)s\b")
_OF_A_KIND = re.compile(
    r"\b(?:lease|cover|employment|rental|tenancy|service|purchase|sales|loan|licen[cs]e|partnership|(?:non ?)?disclosure"
    r"|confidentiality|settlement|annual|quarterly|monthly|financial|progress|status|medical|audit|incident|inspection"
    rf"|insurance|privacy|bank) (?={_KIND})"
)
_WHERE = (
    (r"\b(?:that |which )?i(?:'ve| have)?(?: just)? (?:attached|uploaded|enclosed|dropped)\b(?: here\b)?", ""),
    (r"\b(?:das|die|den) ich (?:gerade |eben )?(?:angehangt|hochgeladen|beigefugt) habe\b", ""),
    (r"\bque (?:j'ai (?:jointe?s?|annexee?s?)|he (?:adjuntado|subido)|adjunte|subi)\b", ""),
    (r"(?<=[a-z]) en (?:piece jointe|annexe)\b", ""),
    (r"\b(dokuments?|datei|pdf|vertrags?|berichts?) im anhang\b", r"\1"),
)
_EVERY = (
    (rf"both|(?:all|each|every)(?: one)?(?: of)?(?: (?:the|these|those|my))?(?: {NUMBER})?", "the"),
    (rf"both(?: of)? (?:the|these|those|my)|(?:the|these|those|my) {NUMBER}", "the"),
    (rf"(?:beider|aller(?: {NUMBER})?|(?:der|dieser) (?:beiden|{NUMBER}))", "der"),
    (rf"(?:beiden?|alle(?: {NUMBER})?|(?:die|diese|den|meine) (?:beiden|{NUMBER}))", "die"),
    (rf"(les|ces|des) {NUMBER}", r"\1"),
    (rf"amb[oa]s|todos (?:los|estos)(?: {NUMBER})?|(?:los|las|estos) {NUMBER}", "los"),
)
_BOTH_ALONE = re.compile(r"\bboth(?: of (?:them|these|those))?(?= (?:in|as|briefly)\b|$)")
_TWO = re.compile(r"\b(?:both|beide[nr]?|amb[oa]s)\b")
_COUNTED = re.compile(
    rf"\b(?:all|both|the|these|those|my|alle[nr]?|der|die|diese[nr]?|den|meine|les|ces|des|los|las|estos)(?: of)?"
    rf"(?: (?:the|these|those|los|estos))? ({NUMBER}) (?={_KIND})"
)
_SUM_UP = r"(?:summari[sz]e|sum up)"
_ABOUT = (
    (rf"what(?:'s| is) (?:in )?((?:this|that|the|these) {_KIND})(?: about)?", r"summarise \1"),
    (rf"what does ((?:this|that|the) {_KIND}) (?:say|contain)", r"summarise \1"),
    (
        rf"read (?:through )?((?:this|that|the|these|my) {_KIND}) and (?:then )?{_SUM_UP} (?:it|them)((?: .+)?)",
        r"summarise \1\2",
    ),
    (
        rf"(?:worum geht(?:'s| es|s)|was steht) (?:in|im|bei) (?:(?:diesem|dem|diesen|den|dieser|der) )?({_KIND})",
        r"fasse das \1 zusammen",
    ),
    (rf"(?:de quoi (?:parle|traite)|de quoi s'agit il dans) ((?:ce|cette|cet|le|la|l') {_KIND})", r"resume \1"),
    (rf"(?:de que (?:trata|habla|va)|que dice) ((?:este|esta|el|la) {_KIND})", r"resume \1"),
)
_OVERVIEW = re.compile(
    r"\b(?:(?:an?|the|your) )?(?:(?:short|brief|quick|concise|general) )?(?:executive summary|overview)"
    rf"(?= of (?:(?:this|that|the|these|my) )?{_KIND})"
)


@dataclass(frozen=True, slots=True)
class AttachedAsk:
    """`asks`: the same one in the words of each language that it may be in. `count`: of how many documents, if it says."""

    text: str
    asks: tuple[str, ...]
    count: int | None

    def names_it(self, language: str) -> bool:
        """Whether it says that it means a document, as an ask in that language."""
        return names_document(self.text, language)


def attached_ask(text: str) -> AttachedAsk | None:
    """Null for more than one short question, and where it is about the conversation or about what the prompt brings."""
    if "\n" in text.strip():
        return None
    whole = next((reading for reading in readings(text) if reading.material is None), None)
    if whole is None:
        return None
    ask = folded(whole.ask)
    if _CONVERSATION.search(ask) or _IN_THE_PROMPT.search(ask) or _COMPOSES.search(ask):
        return None
    named = [_as_pasted(ask, name) for name in _NAMES]
    counts = {count_of(hit[1]) for one in named if (hit := _COUNTED.search(one)) is not None}
    counts |= {2} if _TWO.search(ask) else set()
    if len(counts) > 1:
        return None
    return AttachedAsk(ask, tuple(dict.fromkeys(map(_of_one, named))), next(iter(counts), None))


def _as_pasted(ask: str, name: str) -> str:
    """With `name` for what all languages call so, and every language's own for the rest."""
    for where, instead in _WHERE:
        ask = re.sub(where, instead, ask)
    ask = _OF_A_KIND.sub("", ask)
    for own, names in _NAMES.items():
        ask = re.sub(rf"\b(?:{_FORMAT} )?{names}\b", own, ask)
    ask = re.sub(rf"\b(?:{_FORMAT} )?{_SHARED}\b", name, ask)
    ask = re.sub(rf"\b{_ANY_GIVEN} (?={_KIND}|{name}\b|meeting )", "", _PLURAL.sub(r"\1", ask))
    ask = re.sub(rf"(?<=document) {_ANY_GIVEN}\b|(?<=documento) {_ANY_GIVEN}\b", "", ask)
    return " ".join(re.sub(rf"\b{_ANY_GIVEN}\b", name, ask).split())


def _of_one(ask: str) -> str:
    """In the words of an ask that is about one pasted text."""
    for every, one in _EVERY:
        ask = re.sub(rf"\b(?:{every}) (?={_KIND})", rf"{one} ", ask)
    ask = _OVERVIEW.sub("a summary", _BOTH_ALONE.sub("the document", ask))
    for asked, said in _ABOUT:
        if (hit := re.fullmatch(asked, ask)) is not None:
            return hit.expand(said)
    return ask
