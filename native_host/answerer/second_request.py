"""Whether a pasted text that nothing sets apart from the ask carries a request of its own, at its end or its beginning.

Who asks to sort some lines and ends with "and tell me a joke" wants both: then no exact tool has the whole of it. A text
that merely reads like a request is refused with it. A fence or quotation marks say that all within is data.
"""

from __future__ import annotations

import re

# Only so much of a line is read: a request is short.
_END_CHARS = 400

_DO = (
    r"explain|describe|translate|sort|summari[sz]e|write|rewrite|rephrase|show|tell|give|list|convert|decode|encode|hash|count"
    r"|remove|delete|make|turn|reverse|repeat|compare|verify|check|format|do|use|don'?t|return|output|print|put|send|reply"
    r"|respond|answer|say|ignore|forget|disregard|act|pretend|draw|sing|create|generate|add|sum|find|fix|correct|skip|omit"
    r"|exclude|include|keep|let|help|analy[sz]e|paraphrase|simplify|shorten|calculate|compute|solve|suggest|replace|reveal"
    r"|upper ?case|lower ?case"
    r"|erkl\u00e4r\w*|beschreib\w*|\u00fcbersetz\w*|sortier\w*|schreib\w*|zeig\w*|gib|sag|mach\w*|antworte|ignorier\w*|vergiss"
    r"|fasse?|z\u00e4hle?|pr\u00fcfe?|korrigier\w*|formatier\w*|nenne?|erstelle?"
    r"|expliquez?|expliquer|d\u00e9cris|tradui\w+|triez?|\u00e9cri[st]|\u00e9crivez|montrez?|donnez?|dis|fais|r\u00e9ponds"
    r"|ignorez?|oubliez?|r\u00e9sumez?|comptez?|v\u00e9rifiez?|corrigez?|cr\u00e9e"
    r"|explica|explique|describe|traduce|traduzca|ordena|escribe|escriba|muestra|dame|di|dime|haz|responde|ignora|olvida"
    r"|resume|resuma|cuenta|verifica|corrige|crea"
)
_THEN = (
    r"and|but|then|also|next|now|afterwards|finally|please|thanks|thank you|und|aber|dann|danach|jetzt|au\u00dferdem|auch"
    r"|bitte|danke|et|mais|puis|ensuite|maintenant|aussi|merci(?: de)?|y|e|pero|luego|despu\u00e9s|ahora|adem\u00e1s"
    r"|tambi\u00e9n|por favor|gracias"
)
_QUESTION = (
    r"what|why|how|who|when|where|which|is|are|does|did|can|could|should|would|was|warum|wieso|wie|wer|wann|wo|welche\w*|ist"
    r"|sind|kannst|que|qu'|quoi|pourquoi|comment|qui|quand|o\u00f9|quel\w*|est-ce|qu\u00e9|por qu\u00e9|c\u00f3mo|qui\u00e9n"
    r"|cu\u00e1ndo|d\u00f3nde|cu\u00e1l\w*"
)
_TONGUE = (
    r"(?:in|to|into|auf|ins|en|al|au) (?:english|french|german|spanish|italian|englisch|deutsch|franz\u00f6sisch|spanisch"
    r"|anglais|fran\u00e7ais|allemand|espagnol|ingl\u00e9s|franc\u00e9s|alem\u00e1n|espa\u00f1ol)"
)
_MANNER = (
    r"step by step|like an? \w+|in (?:a|the) (?:poem|haiku|style|form|voice)|as (?:a|an) (?:poem|haiku|table|pirate)"
    r"|schritt f\u00fcr schritt|\u00e9tape par \u00e9tape|paso a paso|p\.?s\.?:?"
)
_START = rf"\W*(?:(?:{_THEN})\b\W*){{0,4}}"
# A verb alone is a word of a list.
_ORDER = rf"{_START}(?:(?:{_DO})\s+\S|(?:{_TONGUE}|{_MANNER})(?!\w))"
_ORDERS = re.compile(_ORDER, re.IGNORECASE)
# A line that asks. Questions within one line are prose.
_ASKS = re.compile(rf"{_ORDER}|{_START}(?:{_QUESTION})\b.{{0,{_END_CHARS}}}\?", re.IGNORECASE)
# What follows a connective within a line.
_GOES_ON = re.compile(
    rf"\b(?:and|und|et|y|e|then|but|aber|mais|pero|dann|puis|luego)\s+(?:(?:{_THEN})\s+){{0,3}}(?:{_DO})\s+\S"
    r"|[,;(]\s*(?:but not|but without|except|excluding|without|not counting|au\u00dfer|ohne|sauf|sans|excepto|salvo|sin)\s",
    re.IGNORECASE,
)
# A last paragraph that begins so says how to do what was asked; so does a last line that asks nicely.
_OPTION = re.compile(
    r"\W*(?:only|no|not|without|just|in|as|with|but|except|ignore|skip|please|pls|plz"
    r"|nur|kein\w*|nicht|ohne|blo(?:\u00df|ss)|im|als|mit|aber|au(?:\u00df|ss)er|ignorier\w*|\u00fcberspring\w*|bitte"
    r"|seulement|uniquement|juste|pas|aucun\w*|sans|en|dans|comme|avec|mais|sauf|ignore[rz]?|saute[rz]?"
    r"|s['\u2019]il (?:te|vous) pla[i\u00ee]t|stp|svp|ne"
    r"|s[o\u00f3]lo|solamente|\u00fanicamente|ning\u00fan\w*|sin|como|con|pero|excepto|salvo|ignora\w*|omit\w+|salta\w*"
    r"|por favor|porfa)\b",
    re.IGNORECASE,
)
_ASKS_NICELY = re.compile(
    r"\b(?:please|pls|plz|bitte|s['\u2019]il (?:te|vous) pla[i\u00ee]t|stp|svp|por favor|porfa)\W*$", re.IGNORECASE
)
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")
_SENTENCE = re.compile(r"[.!?;]\s+(?=\S)|\s[-\u2013\u2014]\s")


def ends_with_request(text: str) -> bool:
    """Whether the last line, or what ends it, asks for something; a line among lines of its kind does not."""
    lines = text.strip().splitlines()
    if not lines:
        return False
    last = lines[-1][-_END_CHARS:]
    if says_how_at_end(text):
        return True
    if _GOES_ON.search(last) or any(_ORDERS.match(sentence) for sentence in _SENTENCE.split(last)[1:]):
        return True
    return len(lines) > 1 and _ASKS.match(last) is not None and not _are_alike(lines[:-1])


def says_how_at_end(text: str) -> bool:
    """Whether the last line ends in a courtesy, or a last paragraph begins as an option does: "only the body"."""
    *before, paragraph = _PARAGRAPH_END.split(text.strip())
    return _ASKS_NICELY.search(paragraph[-_END_CHARS:]) is not None or bool(before and _OPTION.match(paragraph[:_END_CHARS]))


def begins_with_request(text: str) -> bool:
    """Whether the first of several lines asks for something, or the first of several paragraphs says how to do it."""
    lines = text.strip().splitlines()
    paragraph, *others = _PARAGRAPH_END.split(text.strip())
    if len(lines) > 1 and (
        _ASKS_NICELY.search(lines[0][-_END_CHARS:]) or (others and _OPTION.match(paragraph[:_END_CHARS]))
    ):
        return True
    return len(lines) > 1 and _ASKS.match(lines[0][:_END_CHARS]) is not None and not _are_alike(lines[1:])


def _are_alike(lines: list[str]) -> bool:
    """A list of things to do is full of lines that ask."""
    asking = sum(_ASKS.match(line[:_END_CHARS]) is not None for line in lines[:100])
    return asking > 1 and 2 * asking > min(len(lines), 100)
