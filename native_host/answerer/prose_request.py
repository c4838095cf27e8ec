"""A prompt about running text as its readings. A letter ends by asking its reader for something: that is no second request.

`second_request` errs on the safe side for lists and data, where no line asks. Prose is full of such lines, so here only
what one asks an assistant for counts: a change of the answer's language, form or content, or another task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from native_host.answerer.request import Reading, readings

_THEN = (
    r"(?:(?:and|but|then|also|next|now|afterwards|finally|please|thanks|thank you|kindly|ps|und|aber|dann|danach|jetzt"
    r"|au\u00dferdem|auch|bitte|danke|et|mais|puis|ensuite|maintenant|aussi|merci(?: de)?|y|e|pero|luego|despu\u00e9s|ahora"
    r"|adem\u00e1s|tambi\u00e9n|por favor|gracias|can you|could you|kannst du|peux-tu|puedes)\b\W*){0,4}"
)
_LANGUAGE = (
    r"(?:english|french|german|spanish|italian|portuguese|dutch|polish|russian|chinese|japanese|englisch\w*|deutsch\w*"
    r"|franz\u00f6sisch\w*|spanisch\w*|italienisch\w*|polnisch\w*|anglais|fran\u00e7ais|allemand|espagnol|italien|polonais"
    r"|ingl\u00e9s|franc\u00e9s|alem\u00e1n|espa\u00f1ol|italiano|polaco)"
)
# What is asked of an assistant and hardly ever of the reader of a letter.
_ORDER = (
    r"(?:translat|summari[sz]|paraphras|rewrit|rephras|reword|simplif|explain|describ|analy[sz]|pretend|ignor|disregard"
    r"|forget (?:all|every|the|what)|act as|output|print|draw|sing|generat|classif|extract|highlight|shorten|focus on|reveal"
    r"|write (?:it|this|a|an|the summary|me|in|your|down)|tell me|give me (?:a|an|the|your|\d)|show me|say|list (?:all"
    r"|the|every|any)"
    r"|keep (?:it|the summary|your|to|under)|make (?:it|the summary|sure (?:to|you))|use (?:simple|plain|bullet|short|no"
    r"|at most|a "
    r"|only|your|markdown)|do not (?:use|mention|include|add|quote)|don'?t (?:use|mention|include|add|quote)|add (?:a|an"
    r"|your)"
    r"|include (?:a|an|the|all|any|only)|exclude|leave out|skip|mention (?:the|all|only)|answer|respond (?:in|with|only|as)"
    r"|reply (?:in (?!the)|with only|only|as)|format|return (?:only|as|it as)|put (?:it|the summary) in|what (?:does|is"
    r"|are|do)"
    r"|who (?:is|are|wrote)|which|why|how (?:does|is|do|would)|is (?:it|this|that)|does (?:it|this)"
    r"|\u00fcbersetz|fasse?\b.{0,80}\bzusammen|erkl\u00e4r|beschreib|ignorier|vergiss|formulier|analysier|schreib (?:es"
    r"|das|mir|auf)"
    r"|schreibe (?:es|das|mir|auf)|sag mir|gib mir|zeig mir|nenne|antworte (?:auf|mit|nur|in)|halte dich|benutze|verwende"
    r"|erw\u00e4hne|konzentrier|lass\b.{0,60}\bweg|mach (?:es|daraus|eine)|was (?:bedeutet|ist|sind)|warum|worum"
    r"|tradui|r\u00e9sume|explique|d\u00e9cri[st]|ignore|oublie|reformule|\u00e9cri(?:s|t|vez)(?:-le| (?:un|une|le|la|en"
    r"|cela|tout)\b)|dis-moi|dites-moi"
    r"|donne-moi|donnez-moi|montre-moi|r\u00e9ponds (?:en|avec|seulement)|utilise|n'utilise|mentionne|concentre"
    r"|fais(?:-en| une?)"
    r"|que (?:veut|signifie)|qu'est-ce|pourquoi|quel"
    r"|traduc|traduz|resum[ea]|explica|describe|ignora|olvida|reformula|escrib[ea](?:lo| (?:un|una|el|la|lo|en|todo)\b)"
    r"|dime|dame|mu\u00e9strame"
    r"|responde (?:en|con|solo|s\u00f3lo)|usa |utiliza|menciona|haz(?:lo| un| una)|qu\u00e9 (?:significa|es)|por"
    r" qu\u00e9|cu\u00e1l"
    rf"|(?:in|into|auf|ins|en|al) {_LANGUAGE}\b"
    r"|step by step|schritt f\u00fcr schritt|\u00e9tape par \u00e9tape|paso a paso"
    r"|in (?:bullet|simple|plain|your|one|two|three|five|at most|under|\d)|as (?:bullet|a (?:table|list|poem|haiku"
    r"|tweet)|json|if)"
    r"|like (?:a|an|i'?m)|for (?:a|an) (?:child|five|5|kid|expert|beginner)|(?:max|maximum|no more than|at most|up to) "
    r"|only (?:the|in|one|two|use|mention|bullet)|without (?:the|any|names|dates|mention)|no (?:names|dates|intro|bullet"
    r"|more)"
    r"|nur (?:die|das|den|stichpunkte|auf)|ohne (?:die|namen|datum|einleitung)|h\u00f6chstens|maximal"
    r"|seulement|uniquement|sans (?:les|la|le|noms)|en (?:puces|une|deux|trois|\d)|s[o\u00f3]lo |sin (?:los|las|nombres)"
    r"|como m\u00e1ximo)"
)
_ASKS = re.compile(rf"\W*{_THEN}{_ORDER}", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\b(?:and|und|et|y|then|dann|puis|luego)\s+(?:(?:then|also|dann|auch|puis|aussi|luego|tambi\u00e9n)\s+)?"
    r"(?:translate|summari[sz]e|rewrite|explain|tell me|say|write (?:a|it|me)|give me|list the|draw|\u00fcbersetze?"
    r"|erkl\u00e4re?|sag mir|traduis|traduisez|explique|dis-moi|traduce|explica|dime)\b[^.!?]{0,80}[.!?]?$",
    re.IGNORECASE,
)
_NICELY = re.compile(
    r"\b(?:please|pls|plz|bitte|s['\u2019]il (?:te|vous) pla[i\u00ee]t|stp|svp|por favor|porfa)\W*$", re.IGNORECASE
)
# Where a paste lost its line breaks, an order may follow a signature without a full stop.
_CAPITAL = re.compile(r"(?<=\s)(?=[A-Z\u00c0-\u00de])")
_OPTION = re.compile(
    rf"(?:\bmax\.? \d+ words|\bfocus on [^.!?]{{1,40}}|\bno names(?: please)?|\b(?:in|auf|en) {_LANGUAGE}|\bin (?:simple"
    rf"|plain) \w+"
    r"|\bas (?:a|an) (?:poem|table|list|haiku|tweet))\W*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?;\u3002\uff1f])\s+(?=\S)")
_END_CHARS = 400
_ITEM = re.compile(r"[ \t]*(?:[-*+\u2022]|[0-9]{1,3}[.)])[ \t]+\S")
_MARKS = (('"""', '"""'), ("'''", "'''"), ('"', '"'), ("\u201c", "\u201d"), ("\u201e", "\u201c"), ("\u00ab", "\u00bb"))
_RULE = re.compile(
    r"(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*\n(?P<inside>.*?)(?:\n(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*)?", re.DOTALL
)


def prose_readings(text: str) -> Iterator[Reading]:
    """Every reading with a material that carries no request of its own, quotation marks around it taken off."""
    for reading in readings(text, ends_with_order):
        if reading.material is None:
            continue
        inside = _inside(reading.material)
        if inside != reading.material:
            yield replace(reading, material=inside, is_apart=True)
        elif reading.is_apart or not (begins_with_order(inside) or ends_with_order(inside)):
            yield reading


def ends_with_order(text: str) -> bool:
    """Whether the last line, or the sentence that ends it, asks an assistant for something."""
    before, _, last = text.strip().rpartition("\n")
    if _ITEM.match(last) and _ITEM.match(before.rpartition("\n")[2]):
        return False  # One of a list's lines.
    if last.lstrip().startswith(">"):
        return False  # Of a letter that is answered.
    sentences = _SENTENCE_END.split(last)
    end = sentences[-1][:_END_CHARS]
    if len(sentences) == 1 and end.rstrip().endswith("?") and "\n" in text.strip():
        return True  # A line that asks: the letter's question or the user's.
    tail = last[-90:]
    if any(_ASKS.match(tail, capital.end()) for capital in _CAPITAL.finditer(tail)) or _OPTION.search(tail):
        return True
    return bool(_ASKS.match(end) or _NICELY.search(last[-_END_CHARS:]) or _GOES_ON.search(last[-_END_CHARS:]))


def begins_with_order(text: str) -> bool:
    """Whether the first of several lines says how to do what the ask says: "Keep it to two sentences."."""
    first, line_end, rest = text.strip().partition("\n")
    if _ITEM.match(first) and _ITEM.match(rest):
        return False
    return bool(line_end) and len(first) < 200 and any(_ASKS.match(part) for part in _SENTENCE_END.split(first))


def _inside(material: str) -> str:
    """Without one pair of quotation marks or ruled lines around the whole."""
    bare = material.strip()
    ruled = _RULE.fullmatch(bare)
    if ruled:
        return ruled["inside"].strip("\n")
    for opening, closing in _MARKS:
        size = len(opening)
        within = bare[size : -len(closing)]
        if len(bare) > 2 * size and bare.startswith(opening) and bare.endswith(closing) and opening not in within:
            return material if closing in within else within
    return material
