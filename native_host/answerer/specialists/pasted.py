"""What a tool must know of pasted text before it takes it: that it is the text itself, and nothing more than that."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from native_host.answerer.request import Reading

MOST_ANSWER_CHARS = 2_000_000

_REFERENTS = frozenset(
    [
        "this",
        "that",
        "it",
        "these",
        "those",
        "above",
        "below",
        "text",
        "string",
        "file",
        "image",
        "word",
        "message",
        "the",
        "following",
        "here",
        "input",
        "data",
        "content",
        "value",
        "line",
        "das",
        "dies",
        "dieses",
        "es",
        "text",
        "oben",
        "unten",
        "datei",
        "bild",
        "wort",
        "nachricht",
        "hier",
        "zeichenkette",
        "ceci",
        "cela",
        "ca",
        "texte",
        "chaine",
        "fichier",
        "image",
        "mot",
        "ici",
        "message",
        "esto",
        "eso",
        "texto",
        "cadena",
        "archivo",
        "imagen",
        "palabra",
        "mensaje",
        "aqui",
    ]
)
_REFERENCE = re.compile(
    r"(?:(?:this|that|the|my|these|those|das|der|die|den|dieser|diese|dieses|diesen|mein|meine|le|la|l['\u2019]|ce|cette"
    r"|mon|ma"
    r"|el|este|esta|mi) ?)?(?:above|previous|last|following|attached|obige[ns]?|vorige[ns]?|letzte[ns]?|angeh\u00e4ngte[ns]?"
    r"|anterior|pr\u00e9c\u00e9dente?|adjunto|text|string|file|image|word|message|picture|photo|document|pdf|datei|bild|wort"
    r"|nachricht|texte|cha\u00eene|fichier|mot|document|texto|cadena|archivo|imagen|palabra|mensaje|clipboard)"
    r"(?: (?:text|string|file|image|word|message|above|below|here|answer|one|oben|unten|texte|texto))?[.!]?",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"(?:~?[/\\]|[A-Za-z]:[/\\]|\.{1,2}[/\\])\S*|file://\S*"
    r"|[\w .()\-]{0,80}\.(?:txt|md|pdf|png|jpe?g|gif|webp|svg|bmp|ico|zip|gz|tgz|tar|7z|rar|iso|exe|msi|dmg|deb|rpm|apk"
    r"|jar|bin|img"
    r"|docx?|xlsx?|pptx?|csv|tsv|json|ya?ml|toml|xml|html?|css|js|ts|py|sh|c|h|cpp|rs|go|java|rb|php|sql|db|mp3|mp4|wav"
    r"|mov|mkv|log"
    r"|pem|key|crt|p12|ini|cfg|conf|woff2?|ttf|parquet)",
    re.IGNORECASE,
)
# A second task that came along with the text: "..., and explain how it works".
_TASK = (
    r"explain|describe|translate|sort|summari[sz]e|write|show|tell|give|list|convert|decode|encode|hash|count|remove|make"
    r"|reverse"
    r"|upper ?case|lower ?case|in (?:upper|lower) ?case|please|then|also|repeat|compare|verify|check|format|only|do|use"
    r"|don'?t|without|but|except|return|output|put|send|reply"
    r"|erkl\u00e4re?|beschreibe?|\u00fcbersetze?|sortiere?|schreibe?|zeige?|gib|sag|mach|auch|dann|nur|ohne|fasse|z\u00e4hle"
    r"|explique[rz]?|d\u00e9cris|traduis|trie|\u00e9cris|montre|donne|puis|aussi|sans|mais"
    r"|explica|describe|traduce|ordena|escribe|muestra|dame|luego|tambi\u00e9n|sin|pero"
)
_CONNECTIVE = (
    r"and|then|also|und|dann|danach|au\u00dferdem|et|puis|ensuite|y|e|luego|despu\u00e9s|adem\u00e1s|please|bitte|por favor"
)
_SECOND_TASK = re.compile(
    rf"^\W*(?:(?:{_CONNECTIVE})\b\W*){{0,3}}(?:{_TASK})\b|^\W*(?:and|und|et|y)\s+(?:its|their|deren|dessen|leurs?"
    rf"|sus?)\b|^\W*(?:then|also|und dann|et puis|y luego)\b"
    r"|\b(?:how (?:it|this|that) works|step by step|schritt f\u00fcr schritt|paso a paso|\u00e9tape par \u00e9tape)\b",
    re.IGNORECASE,
)
# An ask without a verb or "of" may be a heading, and what follows talk about it: "Text to Morse: explained".
_LINKS = re.compile(
    r"\b(?:of|for|with|encrypt|mit|avec|con|verschl\u00fcssele|chiffre|cifra|from|encod\w*|convert\w*|turn|translate|this"
    r"|following|hash(?:e|er|ea)?|escape|apply|write|von|f\u00fcr"
    r"|vom|zu"
    r"|\w*kodier\w*|\w*codier\w*|wandle|konvertier\w*|\u00fcbersetze\w*|diese[nrs]?|folgende[nrs]?|berechne\w*|de|du|pour"
    r"|convert\w*"
    r"|tradu\w*|ce|cette|cet|del|para|codific\w*|conviert\w*|pasa|este|esta|calcul\w*)\b",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\W*(?:what|how|why|when|who|where|which|can|could|is|are|does|do|did|i|i'm|we|my|an?|the|was|wie|warum|wer|wo|wann"
    r"|kann|ist|ich"
    r"|ein|eine|que|qu'|comment|pourquoi|quand|est|je|un|une|c\u00f3mo|como|qu\u00e9|por qu\u00e9|es|yo)\b.{0,400}"
    r"|.*\b(?:explained|explanation|tutorial|guide|overview|introduction|intro|basics|examples?|secure|broken|deprecated"
    r"|erkl\u00e4rt"
    r"|erkl\u00e4rung|einf\u00fchrung|\u00fcberblick|anleitung|beispiele?|exemples?|explication|gu\u00eda"
    r"|ejemplos?)\b.*|.*\?",
    re.IGNORECASE,
)
# "the string abc", "my password": a name for a text, or the text with its name.
_NAMED = re.compile(
    r"(?:the|this|that|der|das|die|dieser?|le|la|cette?|ce|el|esta?e?) (?:following )?(?:string|text|word|phrase|sentence"
    r"|letters?|wort|satz"
    r"|zeichenkette|texte|mot|cha\u00eene|phrase|texto|cadena|palabra|frase|password|file|content)s?\b"
    r"|(?:my|your|mein|meine|dein|mon|ma|mes|mi|mis|tu) \w+$|(?:the )?(?:contents?|password|output) of\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:[a-z]{2,10}://|www\.)\S+", re.IGNORECASE)
_SAYS_TEXT = re.compile(
    r"\b(?:url|uri|link|string|text|address|adresse|lien|enlace|texte?o?|cha\u00eene|cadena|zeichenkette)\b", re.IGNORECASE
)
_ABOUT_IT = re.compile(
    r"\W*(?:what|how|why|when|is|does|can|wie|warum|was|ist|kann|comment|pourquoi|est|c\u00f3mo|como|por"
    r" qu\u00e9)\b[^\n]{0,300}"
    r"\b(?:it|this|that|es|das|\u00e7a|cela|eso|esto)\b[^\n]{0,300}\?",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.!?;,]\s+(?=\S)|\s\(|\s[-\u2013\u2014]\s|\s(?=(?:and|und|et|y|then)\s)", re.IGNORECASE)


_OPTION_BEFORE = re.compile(r"[(\[][^()\[\]\n]{1,200}[)\]]:?\s")
_OPTION_BEHIND = re.compile(
    r"(?:\s[(\[][^()\[\]\n]{1,200}[)\]]"
    r"|(?:[,;\n]|\s[-\u2013\u2014]\s)\s*(?:url[ -]?safe|(?:no|without|with) (?:padding|line ?breaks?|newlines?)"
    r"|(?:in )?(?:upper|lower) ?case|utf-?(?:8|16\w*)|latin-?1))[.!]?$",
    re.IGNORECASE,
)
# "The code of A" names the letter: the article of a text that follows has a noun behind it.
_DANGLING = re.compile(r"(?:of|for|encode|decode|hash|de|du|von|f\u00fcr|pour|para) a", re.IGNORECASE)


def given(reading: Reading, inline: re.Pattern[str] | None = None) -> Iterator[tuple[str, str]]:
    """The ask with its value taken out, and the value: the material, or the only match of `inline` within the ask."""
    if reading.material is not None:
        if not _DANGLING.fullmatch(" ".join(reading.ask.split()[-2:])):
            yield reading.ask, reading.material
    elif inline is not None:
        hits = list(inline.finditer(reading.ask))
        if len(hits) == 1:
            yield f"{reading.ask[: hits[0].start()]} {reading.ask[hits[0].end() :]}", hits[0][0]


def is_text_itself(text: str, ask: str) -> bool:
    """Not a name for a text that is elsewhere ("the file above"), no path, no quotation marks left, no second task."""
    bare = text.strip()
    if not bare or (bare.lower() in _REFERENTS and "word" not in ask.lower()) or _REFERENCE.fullmatch(bare[:200]):
        return False
    if len(bare) < 300 and _FILE.fullmatch(bare):
        return False
    if "\n" not in bare and (_ABOUT_IT.fullmatch(bare) or _NAMED.match(bare)):
        return False
    if _ADDRESS.fullmatch(bare[:2000]) and _SAYS_TEXT.search(ask) is None:
        return False  # The address, or what is there?
    if _LINKS.search(ask) is None and any(
        _TALK.fullmatch(line[:500]) for line in (bare.partition("\n")[0], bare.rpartition("\n")[2])
    ):
        return False
    return not is_wholly_quoted(bare) and not has_second_task(bare)


def has_option(reading: Reading) -> bool:
    """Whether an end of a text that nothing sets apart may say how to do it: "hello world (url-safe)"."""
    text = (reading.material or "").strip()
    return not reading.is_apart and bool(_OPTION_BEFORE.match(text) or _OPTION_BEHIND.search(text[-300:]))


def is_wholly_quoted(text: str) -> bool:
    """Whether the quotation marks belong to the text is anybody's guess."""
    pairs = {'"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb"}
    return len(text) > 1 and pairs.get(text[0]) == text[-1]


def has_second_task(text: str) -> bool:
    """Whether the last line, or a clause that ends it, asks for something more."""
    _, line_end, last = text.strip().rpartition("\n")
    clauses = _CLAUSE.split(last[-400:])[1:]
    if line_end:
        clauses.append(last[-400:])
    return any(_SECOND_TASK.search(clause) for clause in clauses)


def is_printable(text: str) -> bool:
    """Without control, format (bidi, zero width), private and unassigned characters; tabs and line breaks pass."""
    return all(letter in "\n\t" or unicodedata.category(letter)[0] != "C" for letter in text)
