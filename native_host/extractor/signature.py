"""Who a letter or a message is signed by, and whom it greets."""

from __future__ import annotations

import re

from native_host.extractor.grid import Cell, Grid

_CLOSING = re.compile(
    r"^(?:.{0,60}[, ](?:distinti|cordiali|migliori) saluti|all the best|(?:with )?(?:many )?thanks|(?:with )?best|votre bien d\u00e9vou\u00e9e?|bien \u00e0 toi|(?:yours|very|sincerely|faithfully|truly|kind|best|warm|with kind|many|kindest)\b.*(?:faithfully|sincerely|truly|regards|wishes|yours)|sincerely|regards|best|cheers"
    r"|mit (?:freundlichen|freundlichem|besten|herzlichen|vielen) gr(?:\u00fc|ue)(?:\u00df|ss)e?n?|(?:freundliche|beste|viele|herzliche|liebe) gr(?:\u00fc|ue)(?:\u00df|ss)e|hochachtungsvoll"
    r"|cordialement|bien cordialement|(?:avec )?(?:nos|mes) (?:meilleures|sinc\u00e8res|salutations).*|veuillez agr\u00e9er.*|sinc\u00e8res salutations|salutations distingu\u00e9es|bien \u00e0 vous"
    r"|(?:muy )?atentamente|(?:reciba )?un (?:cordial|atento) saludo.*|saludos(?: cordiales)?|cordialmente|le saluda atentamente"
    r"|(?:cordiali|distinti|cordialissimi|migliori) saluti|cordialit\u00e0|in fede|con (?:i migliori|cordiali) saluti"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|(?:com os melhores|melhores|atenciosos) cumprimentos|atenciosamente|cumprimentos"
    r"|z (?:powa\u017caniem|wyrazami szacunku)|(?:z )?pozdrowieni(?:a|ami)|s (?:pozdravem|p\u0159\u00e1telsk\u00fdm pozdravem|\u00factou)|(?:med )?(?:v\u00e4nlig|v\u00e4nliga|b\u00e4sta) h\u00e4lsning(?:ar)?"
    r"|(?:med )?venlig(?:e)? hilsen(?:er)?|(?:med )?vennlig hilsen|hilsen|mvh|yst\u00e4v\u00e4llisin terveisin|terveisin|kunnioittaen|(?:tisztelettel|\u00fcdv\u00f6zlettel)|cu (?:stim\u0103|respect)\w*|sayg\u0131lar\u0131m\u0131zla|sayg\u0131lar\u0131mla)[ ,.!]*$",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"^(?:for and on behalf of|on behalf of|for|f\u00fcr|i\. ?[av]\.|ppa\.|pour|por|per|voor|p\.p\.|namens) +", re.IGNORECASE
)
_REACH = 5


def signed(grid: Grid) -> list[Cell]:
    """The lines below a closing, nearest first."""
    for at in range(len(grid.rows) - 1, -1, -1):
        row = grid.rows[at]
        if row and _CLOSING.match(row[0].text):
            return [cell for near in grid.rows[at + 1 : at + 1 + _REACH] for cell in near[:1]]
    return []


_GREETING = re.compile(
    r"(?:dear|hello|hi|to whom|sehr geehrte|liebe|guten tag|hallo|madame|monsieur|messieurs|ch(?:er|\u00e8re)|bonjour|estimad|muy se\u00f1or|querid|apreciad|gentil|egregi|buongiorno|car[ao]"
    r"|geachte|beste|exm[ao]s? senhor|prezad|szanown|drog|dzie\u0144 dobry|v\u00e1\u017een|dobr\u00fd den|hej|b\u00e4sta|k\u00e4ra|k\u00e6re|hyv\u00e4|arvoisa|tisztelt|kedves|stimat|bun\u0103 ziua|say\u0131n)\w*\b.{0,60}[,:!]$",
    re.IGNORECASE,
)


_HELLO = re.compile(
    r"(?:dear|hello|hi|prezad[oa]|liebe[r]?|guten tag|hallo|ch(?:er|\u00e8re)|bonjour|estimad[oa]|querid[oa]|hola|gentile|buongiorno|ciao|car[oa]|ol\u00e1|beste|hoi|geachte(?: heer| mevrouw)?|dzie\u0144 dobry|dobr\u00fd den|hej|hei|k\u00e4ra|b\u00e4sta"
    r"|k\u00e6re|kj\u00e6re|hyv\u00e4|kedves|tisztelt|stimat[e\u0103]|bun\u0103 ziua|merhaba|say\u0131n)(?:\([a-z]{1,3}\))?,? +(?=[^\W\d_])",
    re.IGNORECASE,
)


def greeting_ends(text: str) -> int | None:
    """Where whoever is greeted begins."""
    hit = _HELLO.match(text) if len(text) < 80 else None
    return hit.end() if hit else None


def is_greeting(text: str) -> bool:
    return len(text) < 80 and bool(_GREETING.match(text))


def is_closing(text: str) -> bool:
    return bool(_CLOSING.match(text))


def name_begins(text: str) -> int:
    """Behind "for and on behalf of"."""
    hit = _FOR.match(text)
    return hit.end() if hit else 0
