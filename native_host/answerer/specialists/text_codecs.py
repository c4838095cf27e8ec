"""Encodes and decodes a text: base64, percent, form, hex, HTML, ROT13, Morse, binary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Asked, Phrases, folded
from native_host.answerer.specialists.codec_phrases import DECODE, ENCODE, NAMES, SCHEMES, TURN
from native_host.answerer.specialists.coding_schemes import CODINGS, Coding, base64_decode
from native_host.answerer.specialists.morse import morse_decode, morse_encode
from native_host.answerer.specialists.pasted import MOST_ANSWER_CHARS, has_option, is_printable, is_text_itself
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import fenced

_CODINGS: dict[str, tuple[Coding, Coding]] = {**CODINGS, "morse": (morse_encode, morse_decode)}
_TOOLS = {
    "base64": "base64",
    "base64url": "base64",
    "percent": "percent_encoding",
    "component": "percent_encoding",
    "form": "percent_encoding",
    "hex": "hex",
    "html": "html_entities",
    "rot13": "rot13",
    "binary": "binary_text",
    "morse": "morse",
}
_TURN = Phrases({"turn": TURN}, rot=NAMES["rot13"])
_PHRASES = Phrases({"encode": ENCODE, "decode": DECODE}, scheme=SCHEMES)
_WORD = re.compile("base|b64|64|url|uri|percent|prozent|form|hex|html|rot|morse|bin", re.IGNORECASE)
# rot13 "hello": one quoted word, or a sample, right behind the name.
_SHORT_ROT13 = re.compile(r"rot[ -]?13 (?P<quote>[\"'`])(?P<text>[^\s\"'`]+)(?P=quote)", re.IGNORECASE)
_ONE_WORD = re.compile(r"\b(url|uri|percent|base64|b64|html|hex|form)((?:en|de)code)", re.IGNORECASE)
_KINDS = [(kind, re.compile(pattern)) for kind, pattern in NAMES.items()]

# Without quotation marks a word of the ask could be a kind of thing ("PDF to base64"): only these are surely texts.
_SAMPLES = re.compile(
    r"(?<!\S)(?:hello world|i love you|te amo|ich liebe dich|je t['\u2019]aime|guten tag|sos|hello|hi|love|world|help|yes"
    r"|hallo"
    r"|welt|hola|mundo|bonjour|salut|monde)(?!\S)",
    re.IGNORECASE,
)
_CODED = {
    "base64": re.compile(
        r"(?<!\S)[A-Za-z0-9+/_\-]{6,}={1,2}(?!\S)|(?<!\S)(?=\S{0,200}[0-9])(?=\S{0,200}[A-Z])[A-Za-z0-9]{12,}(?!\S)"
    ),
    "percent": re.compile(r"(?<!\S)[^\s\"'`]*%[0-9A-Fa-f]{2}[^\s\"'`]*(?!\S)"),
    "hex": re.compile(r"(?<!\S)(?:0x)?[0-9A-Fa-f]{2}(?: ?[0-9A-Fa-f]{2})+(?!\S)"),
    "html": re.compile(r"(?<!\S)[^\s\"'`]*&(?:#\w{1,7}|[A-Za-z]\w{1,31});[^\s\"'`]*(?!\S)"),
    "binary": re.compile(r"(?<!\S)[01]{8}(?: ?[01]{8})+(?!\S)"),
}
_CODES = re.compile(r"encod|decod|escap|kodier|codier|codif|maskier|echapp|entit|entidad|percent|prozent")
_NUMBER = re.compile(r"[-+]?(?:0[xbo])?[0-9a-fA-F.,' _]+")
_SAYS_TEXT = re.compile(
    r"encod|kodier|codier|codif|text|string|chaine|cadena|utf|word|wort|\bmot\b|palabra|phrase|frase|satz|hexlify"
)


class TextCodecs:
    name = "text_codecs"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None or has_option(reading):
            return None
        for ask, text, inline in _values(reading):
            ask = _ONE_WORD.sub(r"\1 \2", ask)
            asked = _TURN.match(ask) or _PHRASES.match(ask)
            scheme = asked and _scheme(asked)
            if asked and scheme:
                result = _coded(asked, scheme, ask, text, inline)
                if result is not None and 0 < len(result) <= MOST_ANSWER_CHARS:
                    return Exact(fenced(result), _TOOLS[scheme])
        return None


def _values(reading: Reading) -> Iterator[tuple[str, str, str | None]]:
    """Ask, text, and how the text was found within the ask (null: it was given apart)."""
    if reading.material is not None:
        yield reading.ask, reading.material, None
        return
    short = _SHORT_ROT13.fullmatch(reading.ask)
    if short:
        yield "apply rot13 to", short["text"], "sample"
    for kind, pattern in {"sample": _SAMPLES, **_CODED}.items():
        hits = list(pattern.finditer(reading.ask))
        # No sign belongs to these codes; to a text, and to what is escaped, any may.
        if len(hits) == 1 and (kind in ("base64", "hex", "binary") or not reading.may_lack(hits[0][0])):
            yield f"{reading.ask[: hits[0].start()]} {reading.ask[hits[0].end() :]}", hits[0][0], kind


def _scheme(asked: Asked) -> str | None:
    name = asked.slots.get("scheme") or asked.slots.get("rot") or ""
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(name)), None)


def _coded(asked: Asked, scheme: str, ask: str, text: str, inline: str | None) -> str | None:
    decodes = asked.kind == "decode" or (asked.kind == "turn" and scheme == "rot13")
    if asked.kind == "turn" and scheme != "rot13":
        return None
    if scheme in ("html", "percent", "form", "component") and _CODES.search(folded(ask)) is None:
        return None  # "Put this in HTML", "make a URL of it" want another thing.
    if inline is not None and (inline == "sample") == (decodes and scheme != "rot13"):
        return None
    if inline not in (None, "sample", scheme.replace("base64url", "base64").replace("component", "percent")):
        return None
    if "\r" in text:
        return None
    if decodes and scheme != "rot13":
        result = _CODINGS[scheme][1](text.strip())
        return result if result is not None and result.strip() and is_printable(result) else None
    if not is_text_itself(text, ask) or not is_printable(text) or not _means_text(scheme, folded(ask), text):
        return None
    return _CODINGS[scheme][0](text)


def _means_text(scheme: str, ask: str, text: str) -> bool:
    """Not a number for another base, a colour for hex, nor what is encoded already."""
    if scheme in ("hex", "binary") and _SAYS_TEXT.search(ask) is None:
        return scheme == "binary" and _NUMBER.fullmatch(text.strip()) is None and any(letter.isalpha() for letter in text)
    if scheme in ("hex", "binary") and "\n" not in text and _NUMBER.fullmatch(text.strip()):
        return re.search(r"\b(?:text|string|chaine|cadena|utf|texte|texto)\b", ask) is not None
    if scheme in ("base64", "base64url") and "encod" not in ask and "odier" not in ask and "odif" not in ask:
        already = base64_decode(text) if len(text) >= 8 else None
        return already is None or not is_printable(already)
    return not (scheme in ("percent", "component", "form") and re.search(r"%[0-9A-Fa-f]{2}", text))
