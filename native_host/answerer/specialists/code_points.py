"""Unicode code points of a short text, ASCII codes, and both back to text. Names are the Unicode Character Database's."""

from __future__ import annotations

import re
import unicodedata

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases, folded
from native_host.answerer.specialists.pasted import given, is_printable, is_wholly_quoted
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import as_table, fenced

_MOST_POINTS = 64
_GIVE_EN = "[give me|show me|tell me|list|get|find] [what is|whats|what's|what are]"
_POINT = (
    "(unicode|unicode code point|unicode code points|unicode codepoint|unicode codepoints|code point|code points|codepoint"
    "|codepoints|unicode value|unicode values|unicode number|unicode numbers|unicode code|unicode codes)"
)
_ASCII = "(ascii|ascii code|ascii codes|ascii value|ascii values|ascii number|ascii numbers|decimal ascii code)"
_LETTER = "[the] [letter|character|char|symbol|sign|emoji|capital letter|letters|characters|digit]"
_PHRASES = Phrases(
    {
        "points": {
            "en": (
                f"{_GIVE_EN} [the] {_POINT} (of|for|in) {_LETTER} <obj>",
                f"{_GIVE_EN} [the] {_POINT} (of|for|in) [each|every|all] (character|characters) (of|in) <obj>",
                f"what {_POINT} (is|has|does) {_LETTER} [have]",
            ),
            "de": (
                "[was ist|wie lautet|wie lauten|gib mir|zeig mir|nenne|zeige] [mir] [der|die|den|das]"
                " (unicode|codepunkt|codepunkte|unicode codepunkt|unicode codepunkte|unicode wert|unicode nummer"
                "|codepoint|codepoints"
                "|unicode codepoint|unicode codepoints|unicode code) (von|fur|des|vom) [dem|das|den] [zeichen|buchstaben"
                "|emoji] <obj>",
            ),
            "fr": (
                "[quel est|quels sont|donne moi|affiche] [le|les] (unicode|point de code|points de code|code unicode"
                "|codes unicode"
                "|point de code unicode|points de code unicode) (de|du|des|d'|pour) [caractere|la lettre|l' emoji] <obj>",
            ),
            "es": (
                "[cual es|cuales son|dame|muestra] [el|los] (unicode|punto de codigo|puntos de codigo|codigo unicode"
                "|codigos unicode"
                "|punto de codigo unicode|puntos de codigo unicode) (de|del|para) [caracter|la letra|emoji] <obj>",
            ),
        },
        "ascii": {
            "en": (f"{_GIVE_EN} [the] {_ASCII} (of|for) {_LETTER} <obj>", "<obj> (to|in) (ascii codes|ascii values)"),
            "de": (
                "[was ist|wie lautet|wie lauten|gib mir|nenne] [mir] [der|die|den]"
                " (ascii code|ascii codes|ascii wert|ascii werte|ascii nummer) (von|fur|des|vom) [dem|den|das] [zeichen"
                "|buchstaben|zeichens]"
                " <obj>",
            ),
            "fr": (
                "[quel est|quels sont|donne moi] [le|les|la] (code ascii|codes ascii|valeur ascii) (de|du|des|d'|pour)"
                " [caractere|la lettre]"
                " <obj>",
            ),
            "es": (
                "[cual es|cuales son|dame] [el|los] (codigo ascii|codigos ascii|valor ascii|valores ascii) (de|del|para)"
                " [caracter|la letra] <obj>",
            ),
        },
        "text": {
            "en": (
                "(what is|whats|what's|show|show me|print|decode) [the] [unicode|unicode character|code point|codepoint"
                "|code points"
                "|character|symbol|char]"
                " [at] [code point]",
                "(what|which) (character|char|symbol|letter|emoji) (is|has) [the] [unicode] [code point|codepoint]",
                "(convert|turn|decode|translate) [the|these|this] [unicode|unicode code points|code points|codepoints"
                "|code point]"
                " [to|into|as|in] [text|characters|a character|character|the character|a string]",
                "[unicode|code points|code point|codepoints] (to|as|into) (text|character|characters|char|string|a"
                " character)",
            ),
            "de": (
                "(was ist|welches zeichen ist|welches zeichen hat|zeige|zeig mir|dekodiere) [das zeichen] [der|den]"
                " [unicode|codepunkt]",
                "[unicode|codepunkte|codepunkt] (in|als|zu) (text|zeichen) [umwandeln]",
            ),
            "fr": (
                "(c'est quoi|qu'est ce que|quel caractere est|quel est le caractere|decode) [le] [unicode|point de code"
                "|code unicode]",
                "[unicode|points de code|convertis] (en|vers) (texte|caractere|caracteres)",
            ),
            "es": (
                "(que es|que caracter es|cual es el caracter|decodifica) [el] [unicode|punto de codigo|codigo unicode]",
                "[unicode|puntos de codigo|convierte] (a|en) (texto|caracter|caracteres)",
            ),
        },
        "numbers": {
            "en": (
                "(convert|decode|translate|turn) [the|these|this] (ascii|ascii code|ascii codes|decimal ascii) [numbers"
                "|values] (to|into)"
                " (text|letters|characters|a string|string)",
                "(decode|translate) [the|these|this] (ascii|ascii code|ascii codes)",
                "(ascii|ascii codes|ascii code|decimal ascii) (to|into) (text|letters|characters|string)",
            ),
            "de": (
                "(ascii|ascii codes|ascii code) (in|zu|nach) (text|buchstaben|zeichen) [umwandeln|ubersetzen]",
                "dekodiere [den|die|diesen|diese] ascii [code|codes]",
            ),
            "fr": ("(ascii|code ascii|codes ascii) (en|vers) (texte|lettres)", "decode [ce|ces|le] (code|codes) ascii"),
            "es": (
                "(ascii|codigo ascii|codigos ascii) a (texto|letras)",
                "decodifica [este|estos|el] (codigo|codigos) ascii",
            ),
        },
    }
)
_WORD = re.compile("unicode|code|c\u00f3dig|codig|ascii|U\\+", re.IGNORECASE)
_ONE_LETTER = re.compile(r"(?<!\S)(?:[A-Za-z0-9]|[^\s\x00-\x7f]{1,8})$")
_SEVERAL = re.compile(
    r"points|\w*(?:punkte|codes|werte|nummern|puntos|codigos|valeurs|valores|values|numbers|characters|letters)\b"
)
_POINTS = re.compile(r"(?:U\+[0-9A-Fa-f]{4,6}[ ,]{0,2}){1,64}", re.IGNORECASE)
_DECIMALS = re.compile(r"[0-9]{2,3}(?:[ ,]{1,2}[0-9]{2,3}){1,4000}")
_HEADERS = {
    "en": ("Character", "Code point", "Decimal", "Name"),
    "de": ("Zeichen", "Codepunkt", "Dezimal", "Name"),
    "fr": ("Caractère", "Point de code", "Décimal", "Nom"),
    "es": ("Carácter", "Punto de código", "Decimal", "Nombre"),
}


class CodePoints:
    name = "code_points"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        for inline in (_ONE_LETTER, _POINTS, _DECIMALS):
            for ask, text in given(reading, inline):
                if (
                    reading.material is None
                    and inline is _ONE_LETTER
                    and reading.may_lack(text)
                    and not _asks(reading, text)
                ):
                    continue
                asked = _PHRASES.match(ask)
                if asked is None or (inline is not _ONE_LETTER) == (asked.kind in ("points", "ascii")):
                    continue
                said = (
                    _back(asked.kind, text)
                    if asked.kind in ("text", "numbers")
                    else _points(asked.kind, asked.language, text)
                )
                if said is not None and not (asked.kind == "text" and "decimal" in folded(ask)):
                    return Exact(said, self.name)
        return None


def _asks(reading: Reading, text: str) -> bool:
    """Whether what was cut off is surely the question mark behind one letter."""
    return reading.cut == "?" and len(text) == 1 and _SEVERAL.search(folded(reading.ask)) is None


def _points(kind: str, language: str, text: str) -> str | None:
    if not text or len(text) > _MOST_POINTS or "\n" in text or is_wholly_quoted(text) or not text.strip():
        return None
    if len(text) > 1 and (kind == "ascii" and not text.isascii()):
        return None
    if kind == "ascii" and not text.isascii():
        return None
    if any(unicodedata.category(letter) in ("Cn", "Cs", "Co") for letter in text) or _POINTS.fullmatch(text):
        return None
    rows = [
        (_shown(letter), f"U+{ord(letter):04X}", str(ord(letter)), unicodedata.name(letter, "<control>")) for letter in text
    ]
    if len(rows) > 1:
        return as_table(_HEADERS[language], rows)
    _, point, decimal, name = rows[0]
    return f"**{decimal}** ({point} {name})" if kind == "ascii" else f"**{point}** {name} ({decimal})"


def _shown(letter: str) -> str:
    """Nothing for what cannot be seen or would turn the line's direction."""
    return letter if is_printable(letter) and not letter.isspace() else ""


def _back(kind: str, text: str) -> str | None:
    bare = text.strip()
    if kind == "text" and _POINTS.fullmatch(bare):
        numbers = [int(digits, 16) for digits in re.findall(r"[0-9A-Fa-f]{4,6}", bare)]
    elif kind == "numbers" and _DECIMALS.fullmatch(bare):
        numbers = [int(digits) for digits in re.findall("[0-9]+", bare)]
        # "48 65 79" are as well hexadecimal; from 100 on, only decimal codes have three digits.
        if max(numbers) < 100 or max(numbers) > 126 or min(numbers) < 32:
            return None
    else:
        return None
    if any(number > 0x10FFFF or 0xD800 <= number <= 0xDFFF for number in numbers):
        return None
    result = "".join(map(chr, numbers))
    if not is_printable(result) or not result.strip():
        return None
    if len(result) == 1:
        return f"**{result}** (U+{ord(result):04X} {unicodedata.name(result, '')})" if unicodedata.name(result, "") else None
    return fenced(result)
