"""What a request wants done, as far as it changes what a good answer looks like."""

from __future__ import annotations

import re
from enum import StrEnum


class Task(StrEnum):
    SUMMARISE = "summarise"
    TRANSLATE = "translate"
    REWRITE = "rewrite"
    CORRECT = "correct"
    EXTRACT = "extract"
    CLASSIFY = "classify"
    CODE = "code"
    WRITE = "write"
    QUESTION = "question"


# The first that matches is the task.
_PATTERNS: tuple[tuple[Task, str], ...] = (
    (Task.TRANSLATE, r"\btranslat|\bübersetz|\btradui|\btraduc|how do you say|what does it mean"),
    (Task.CORRECT, r"\bcorrect\b|proofread|\bfix the (?:spelling|grammar)|korrigier|\bcorrige|ortograf|spelling"),
    (
        Task.SUMMARISE,
        r"summar|tl;?dr|key points|main idea|condense|shorten|title|subject line|keywords|fasse\b|zusammenfass|kürze|überschrift"
        r"|wichtigsten|résume|points clés|raccourci|titre|resum|puntos principales|acorta|título",
    ),
    (
        Task.REWRITE,
        r"rewrite|paraphras|rephras|politely|formal\b|tone\b|friendlier|simplif|past tense|active voice|höflich|formulier"
        r"|umschreib|vereinfach|präteritum|poli\b|reformul|simplifie|au futur|cortesía|otras palabras|explícalo|al pasado|anonymi|ersetze"
        r"|replace|merge",
    ),
    (
        Task.CLASSIFY,
        r"classif|positive or negative|sentiment|ordne zu|stimmung|positif ou|classe\b|clasific|positiva o|yes or no|ja oder nein"
        r"|oui ou non|sí o no|true or false|supported",
    ),
    (
        Task.EXTRACT,
        r"extract|pull out|list the|list every|from (?:this|the) (?:list|text|minutes|recipe)|find |zieh|extrai|extrae|liste les"
        r"|haz una lista|turn (?:this )?into|convert|sort|which of|mach daraus|fais un|haz una tabla|termine",
    ),
    (
        Task.CODE,
        r"\bpython|javascript|\bsql\b|\bcss\b|\bhtml\b|\bbash\b|\bfunction\b|\bregex|regular expression|funktion\b|fonction\b|función|yaml",
    ),
    (
        Task.WRITE,
        r"\bwrite|\bdraft|\bcompose|\binvent|suggest|give me|\bcreate|\bplan\b|\bschreib|schlag|\bécris|propose|\bescribe|propón|reply"
        r"|antworte|réponds|responde|\bname\b|nenne|cite\b|nombra|help me",
    ),
)
_COMPILED = tuple((task, re.compile(pattern, re.IGNORECASE)) for task, pattern in _PATTERNS)


def task_of(asked: str) -> Task:
    return next((task for task, pattern in _COMPILED if pattern.search(asked)), Task.QUESTION)
