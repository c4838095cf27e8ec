"""What in a sentence a summary must not lose: dates, amounts, names, decisions, and corrections of what came before."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_MONTH = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug"
    r"|sept?|oct"
    r"|nov|dec|januar|februar|m\u00e4rz|mai|juni|juli|oktober|dezember|janvier|f\u00e9vrier|mars|avril|juin|juillet"
    r"|ao\u00fbt|septembre"
    r"|octobre|novembre|d\u00e9cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre"
)
_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo"
)
_DATE = re.compile(
    rf"\b(?:[0-9]{{1,2}}(?:st|nd|rd|th|er|\.)? (?:of |de )?(?:{_MONTH})\b|(?:{_MONTH})\.? [0-9]{{1,4}}\b|(?:{_WEEKDAY})\b"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2})\b|[0-9]{1,2}\.[0-9]{1,2}\.(?!\w)"
    r"|(?:1[89]|20)[0-9]{2}\b|[0-9]{1,2}(?::|h|\.)[0-9]{2}(?: ?(?:uhr|[ap]\.?m))?\b|[0-9]{1,2} ?(?:uhr|[ap]\.?m\b|h\b"
    r"|o'clock)"
    r"|q[1-4]\b|(?:tomorrow|tonight|morgen|\u00fcbermorgen|demain|ma\u00f1ana)\b)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"[$\u20ac\u00a3\u00a5\u20b9] ?[0-9]|[0-9](?: ?(?:k|m|bn))? ?(?:[$\u20ac\u00a3\u00a5\u20b9%]|(?:percent|per cent"
    r"|prozent|pour cent|por ciento)\b"
    r"|(?:usd|eur|gbp|chf|euros?|dollars?|pounds?|franken|francs?|pesos?|d\u00f3lares|million|billion|millionen"
    r"|milliarden|mio"
    r"|millions?|milliards?|millones|millon|thousand|tausend|mille|mil)\b)|\b(?:usd|eur|gbp|chf) ?[0-9]",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$\u20ac\u00a3] ?[0-9][0-9.,]*|[0-9][0-9.,]* ?(?:[$\u20ac\u00a3%]|euros?\b|dollars?\b|pounds?\b)", re.IGNORECASE
)
_NUMBER = re.compile(
    r"(?<![\w.])[0-9]+(?:[.,][0-9]+)*(?![\w])"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun|zehn"
    r"|zw\u00f6lf|deux|trois|quatre"
    r"|cinq|six|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:hours?|days?|weeks?"
    r"|months?|years?"
    r"|working days|stunden|tagen?|wochen|monaten?|jahren?|werktagen?|heures|jours|semaines|mois|ans|horas|d\u00edas"
    r"|semanas|meses|a\u00f1os)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<=[a-z\u00e0-\u00ff,;0-9] )[A-Z\u00c0-\u00d6\u00d8-\u00de][\w\u2019'-]+(?: (?:(?:de|da|di|van|von|der|la|le|del)"
    r" )*[A-Z\u00c0-\u00d6\u00d8-\u00de][\w\u2019'-]+)*"
)
# Two capitals in a row are a name wherever they stand, in German too: "Gregor Hale was elected".
_FULL_NAME = re.compile(
    r"(?:^|(?<=\s))[A-Z\u00c0-\u00d6\u00d8-\u00de][a-z\u00df-\u00ff]+ [A-Z\u00c0-\u00d6\u00d8-\u00de][a-z\u00df-\u00ff]+"
)
_DECISION = re.compile(
    r"\b(?:agree[ds]?|decid\w+|decision|approv\w+|reject\w+|adopt\w+|vot(?:ed|e)|resolv\w+|conclud\w+|confirm\w+"
    r"|announc\w+|must"
    r"|shall|will|deadline|due|cancel\w*|sign(?:ed)|ordered|ruled|plans? to|has to|have to|need to|needs to|require[ds]?"
    r"|obliged"
    r"|entitled|terminat\w+|moved? to|postpone\w*|delay\w*|caus\w+|because|found that|as a result|fixed|works now"
    r"|refund\w*|launch\w*"
    r"|(?:un)?able to|(?:offer|propos|recommend|promis)\w*|(?:increas|decreas|r[io]se|f[ae]ll|drop|grow|grew)\w*"
    r"|beschl\w+|entschied\w*|entscheid\w+|genehmig\w+|abgelehnt|lehnt\w*|vereinbar\w+|einig\w*|best\u00e4tig\w+|muss"
    r"|m\u00fcssen|wird|werden"
    r"|frist\w*|k\u00fcndig\w*|verpflicht\w+|abgesagt|unterschrieb\w*|k\u00fcndigt\w*|stimmt\w*|angek\u00fcndigt"
    r"|plan[te]\w*|fordert\w*|ursache|grund"
    r"|behoben|erstatt\w+|gestiegen|gesunken|stieg|sank|schlie\u00dft|er\u00f6ffnet"
    r"|d\u00e9cid\w+|d\u00e9cision|approuv\w+|rejet\w+|refus\w+|adopt\w+|convenu\w*|accept\w+|confirm\w+|annonc\w+|doit"
    r"|doivent|devra\w*|sera|seront"
    r"|d\u00e9lai|\u00e9ch\u00e9ance|annul\w+|sign\u00e9\w*|r\u00e9sili\w+|tenu\w*|pr\u00e9voi\w+|pr\u00e9vu\w*|caus\w+"
    r"|car|rembours\w+|augment\w+|baiss\w+"
    r"|acord\w+|acuerd\w+|decid\w+|decisi\u00f3n|aprob\w+|aprueb\w+|rechaz\w+|confirm\w+|anunci\w+|debe\w*"
    r"|deber\u00e1\w*|ser\u00e1n?|tendr\u00e1\w*|plazo"
    r"|cancel\w+|firm\w+|obligad\w+|causa|porque|reembols\w+|aument\w+|subi\w+|baj[\u00f3a]\w*)\b",
    re.IGNORECASE,
)
# What says that something earlier no longer holds.
_CORRECTION = re.compile(
    r"\b(?:correction|corrected|erratum|instead of|rather than|no longer|not on .{1,30} but|moved? (?:it |them )?(?:from|to)"
    r"|(?:been|was|is|were|are) (?:moved|rescheduled|postponed|changed|pushed|brought forward|replaced)|reschedul\w+"
    r"|postpone\w*"
    r"|change of plan|has changed|have changed|changed (?:it |this )?(?:from|to)|supersede\w*|revised|my mistake|scratch"
    r" that|update:"
    r"|korrektur|berichtigung|korrigier\w+|statt|anstelle|stattdessen|nicht mehr|verschoben|verlegt|vorverlegt"
    r"|ge\u00e4ndert\w*|\u00e4ndert sich"
    r"|doch nicht|sondern|entgegen|ersetzt"
    r"|rectificatif|erratum|au lieu d\w*|plut\u00f4t que|non plus|n'est plus|ne sera plus|report\u00e9\w*"
    r"|d\u00e9cal\u00e9\w*|d\u00e9plac\u00e9\w*|avanc\u00e9\w* (?:au|\u00e0)"
    r"|finalement|modifi\u00e9\w*|remplac\u00e9\w*|et non"
    r"|correcci\u00f3n|fe de erratas|en lugar de|en vez de|ya no|aplaz\w+|pospuest\w*|pospon\w+|traslad\w+|adelant\w+"
    r"|cambiad\w+|se cambia"
    r"|finalmente|modificad\w*|sustitu\w+|y no (?:el|la|a|en))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cues:
    """How many of each a sentence has; `is_correction`: it replaces a date, a time, an amount or a number told before.

    `facts`: the dates and amounts themselves, in lower case.
    """

    dates: int
    amounts: int
    numbers: int
    names: int
    has_decision: bool
    is_correction: bool
    facts: frozenset[str] = field(repr=False)

    @property
    def weight(self) -> float:
        """In 0..1. Each kind of fact counts once and a little more for a second."""
        facts = 0.34 * _some(self.dates) + 0.40 * _some(self.amounts) + 0.22 * _some(self.numbers) + 0.18 * _some(self.names)
        return min(1.2, facts + (0.17 if self.has_decision else 0.0) + (0.1 if self.is_correction else 0.0)) / 1.2


def _some(count: int) -> float:
    return min(count, 2) ** 0.5 if count else 0.0


def cues_of(sentence: str, is_german: bool) -> Cues:
    """German writes every noun with a capital: one alone does not tell a name then."""
    told = [hit[0].lower() for hit in _DATE.finditer(sentence)]
    dates = len(told)
    amounts = len(_AMOUNT.findall(sentence))
    return Cues(
        dates=dates,
        amounts=amounts,
        numbers=len(_NUMBER.findall(sentence)),
        names=len((_FULL_NAME if is_german else _NAME).findall(sentence)) or len(_FULL_NAME.findall(sentence)),
        has_decision=_DECISION.search(sentence) is not None,
        is_correction=bool(dates or amounts or _NUMBER.search(sentence)) and _CORRECTION.search(sentence) is not None,
        facts=frozenset([*told, *(hit[0].lower() for hit in _MONEY.finditer(sentence))]),
    )
