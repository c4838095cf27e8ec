"""The parts of a letter or a thread that say nothing of its matter: headers, greetings, closings, quoted older letters."""

from __future__ import annotations

import re

_HEADER = re.compile(
    r"\s*(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|von|an|betreff|datum|gesendet|anlagen?|de|\u00e0"
    r"|objet|envoy\u00e9|pi\u00e8ces? jointes?"
    r"|para|asunto|fecha|enviado|adjuntos?|re|aw|fwd?|wg|tr|rv|attendees|present|participants|apologies|absent|chair|minutes"
    r"|anwesend|teilnehmer\w*|teilnehmende|entschuldigt|protokoll|pr\u00e9sents?|participants?|excus\u00e9s?|asistentes"
    r"|presentes|ausentes"
    r"|tel|phone|fax|mobile?|e-?mail|web)\.?\s?:(?!\S).*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|hallo|liebe[rs]?"
    r"|sehr geehrte[rs]?"
    r"|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|ch[e\u00e8]r(?:e|s|es)?|madame|monsieur|mesdames"
    r"|coucou|hola"
    r"|buen[oa]s (?:d\u00edas|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?)\b[^.?]{0,60}[,!:.]?\W*",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\W*(?:(?:with |my )?(?:best|kind|kindest|warm|many|warmest)? ?(?:regards|wishes|thanks)|best|sincerely(?: yours)?"
    r"|yours (?:sincerely|faithfully|truly)|cheers|thanks|thank you(?: very much)?|thx|all the best|take care|love|talk"
    r" soon|see you"
    r"|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|viele[nr]?|sch\u00f6nen?) gr\u00fc(?:\u00df|ss)en?"
    r"|gru\u00df|gr\u00fc\u00dfe|lg|vg|mfg|bis bald|danke|vielen dank"
    r"|(?:bien )?cordialement|(?:bien |tr\u00e8s )?(?:\u00e0 vous|\u00e0 toi)|amicalement|bises|sinc\u00e8res"
    r" salutations|meilleures salutations|merci"
    r"|merci (?:beaucoup|d'avance)|\u00e0 bient\u00f4t|bonne journ\u00e9e|veuillez agr\u00e9er.{0,120}|je vous prie"
    r" d'agr\u00e9er.{0,120}"
    r"|(?:un (?:cordial )?|atentos? |cordiales |muchos )?saludos?|atentamente|cordialmente|un abrazo|abrazos|besos"
    r"|gracias|muchas gracias"
    r"|hasta pronto)\b[^.?!]{0,40}[,!.]*\W*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*>")
_OLDER = re.compile(
    r"\s*(?:on .{4,100} wrote|am .{4,100} schrieb.{0,60}|le .{4,100} a \u00e9crit|el .{4,100} escribi\u00f3)\s?:\s*"
    r"|\s*-{2,}\s*(?:original message|urspr\u00fcngliche nachricht|message d'origine|mensaje original|forwarded message).*",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"-- ?|_{5,}|sent from my .*|von meinem .{2,30} gesendet|envoy\u00e9 de mon .*|enviado desde mi .*", re.IGNORECASE
)
_PLEASANTRY = re.compile(
    r"\W*(?:(?:i |we )?hope (?:you|this|all|everyone|that you)|(?:many )?thanks? (?:you )?(?:so much |very much )?for"
    r"|thank you|thanks"
    r"|looking forward|i look forward|we look forward|have a (?:great|good|nice)|(?:please )?(?:let me know if|do not"
    r" hesitate|don't hesitate"
    r"|feel free)|if you have any questions|see attached|best of luck|no worries"
    r"|ich hoffe|wir hoffen|(?:vielen |herzlichen |besten )?dank|danke|ich freue mich|wir freuen uns|bei (?:fragen"
    r"|r\u00fcckfragen)|f\u00fcr r\u00fcckfragen"
    r"|sch\u00f6nes wochenende|einen sch\u00f6nen|melden sie sich"
    r"|j'esp\u00e8re|nous esp\u00e9rons|merci|n'h\u00e9sitez pas|n'h\u00e9site pas|dans l'attente|je reste|nous restons"
    r"|bonne (?:journ\u00e9e|semaine|continuation)"
    r"|espero|esperamos|(?:muchas |mil )?gracias|no dud[ea]|quedo|quedamos|que tengas?|si tienes? alguna|un placer)\b",
    re.IGNORECASE,
)
_MOST_SIGNATURE_LINES = 9


def is_pleasantry(sentence: str) -> bool:
    """A greeting, a thank-you or an offer to help, as a sentence of its own."""
    return bool(_GREETING.fullmatch(sentence) or _CLOSING.fullmatch(sentence) or _PLEASANTRY.match(sentence))


def matter(text: str) -> str:
    """`text` with blanks in place of what is not its matter: the offsets stay."""
    lines = text.splitlines(keepends=True)
    if _has_own_words(lines):
        lines = _without_quotes(lines)
    kept: list[str] = []
    signed = 0
    for line in lines:
        bare = line.strip()
        if _CLOSING.fullmatch(bare) or _SIGNATURE.fullmatch(bare):
            signed = _MOST_SIGNATURE_LINES
        elif signed and len(bare.split()) > 9:
            signed = 0
        is_dropped = signed > 0 or _HEADER.fullmatch(bare) or (_GREETING.fullmatch(bare) and len(bare.split()) < 9)
        signed = max(0, signed - 1)
        kept.append(_blank(line) if is_dropped else line)
    return "".join(kept)


def _has_own_words(lines: list[str]) -> bool:
    """Whether more than a line or two stands before what is quoted; a letter that was only forwarded is its quotation."""
    own = 0
    for line in lines:
        if _QUOTED.match(line) or _OLDER.fullmatch(line.rstrip("\r\n")):
            break
        own += len(line.split())
    return own > 40


def _without_quotes(lines: list[str]) -> list[str]:
    """An answer says what holds now; the older letter below it is cut off, with everything behind."""
    for n, line in enumerate(lines):
        if _OLDER.fullmatch(line.rstrip("\r\n")):
            return [*lines[:n], *map(_blank, lines[n:])]
    return [_blank(line) if _QUOTED.match(line) else line for line in lines]


def _blank(line: str) -> str:
    return re.sub(r"[^\r\n]", " ", line)
