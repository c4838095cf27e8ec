"""What the model takes for a value, or with one, and is none: an article before a date, a machine named like a trade."""

from __future__ import annotations

import re
from dataclasses import replace

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.rules.word_list import words

_DATES = frozenset({Entity.DATE_TIME.value, Entity.DATE_OF_BIRTH.value})
_BEFORE_A_DATE = frozenset(
    words("""
        the of on at by from in since to till until am an ab bis dem den der des die im seit vom von zum zur um le la les
        l' du de des au depuis dès jusqu'au el los las del desde hasta en al il lo gli i dal dalla nel nella sul alla o a os
        as do da dos das no na desde até het op van vanaf sinds tot om od do dnia dniu w we z ze na po på den fra til sedan
    """)
)
# "the 12th of September" is one date: in English such words are of it, where the model says so.
_OUTSIDE = _BEFORE_A_DATE - set(words("the of on at by from in since to till until"))
_WORDS = re.compile(r"[^\W\d_]+['’]?")
_ARTICLES = re.compile(r"(?:[^\W\d_]{1,8}(?:['’]|[ \u00a0])){1,2}(?=[0-9])")

_MACHINES = re.compile(
    r"(?:(?:vacuum|carpet|steam|window|pool) cleaner"
    r"|(?:(?:air|water|hand|tumble|rice|slow|pressure|lawn|leaf|laser|inkjet|food|gas) )?"
    r"(?:dish ?washer|washer(?:[ -]dryer)?|dryer|drier|printer|plotter|scanner|shredder|computer|boiler|heater|cooker|mixer"
    r"|blender|toaster|fryer|freezer|router|server|hoover|mower|trimmer|blower|purifier|humidifier|cooler|grinder|charger"
    r"|adapter|monitor|sprinkler|compressor|generator|stereo|recorder|receiver|projector|roaster|steamer|chopper|juicer|kettle"
    r"|trockner|wäschetrockner|drucker|rechner|staubsauger|geschirrspüler|spüler|kocher|wasserkocher|rasenmäher|mäher"
    r"|entsafter|häcksler|lüfter|brenner|fernseher|kühler|gefrierer|scheinwerfer|vaatwasser|droger|wasdroger|stofzuiger"
    r"|maaier|waterkoker|lavadora|secadora|impresora|aspiradora|batidora|licuadora|tostadora|computadora|ordenador"
    r"|calentador|ordinateur|aspirateur|congélateur|mixeur|sèche-linge|lave-vaisselle|climatiseur|radiateur|stampante"
    r"|lavatrice|asciugatrice|frullatore|condizionatore|congelatore|suszarka|zmywarka|drukarka|pralka|odkurzacz))s?",
    re.IGNORECASE,
)
_OF_A_MACHINE = re.compile(
    r"\b(?:deliver(?:ed|y|ies)|repair(?:s|ed|ing)?|fix(?:ed|ing)?|replac(?:ed|ing|ement)|warranty|guarantee|broken?"
    r"|install(?:ed|ing|ation)?|serviced|leak(?:s|ed|ing)?|noisy|faulty|defective|defect|spare parts?|plug(?:ged)?|bought"
    r"|purchased?|refund(?:ed)?|serial number|model|stopped working|does not work|doesn['’]t work|not working"
    r"|won['’]t (?:start|turn on|drain|spin|heat|print)|error code|geliefert|lieferung|repariert|reparatur|reparieren"
    r"|garantie|gewährleistung|kaputt|defekt|eingebaut|installiert|gekauft|seriennummer|undicht|livrée?|livraison"
    r"|répar(?:é|ée|er|ation)|en panne|cassée?|installée?|achetée?|numéro de série|entregad[oa]|entrega|reparad[oa]|reparar"
    r"|reparación|garantía|rot[oa]|averiad[oa]|instalad[oa]|comprad[oa]|consegnat[oa]|consegna|riparat[oa]|riparare"
    r"|riparazione|garanzia|rott[oa]|guast[oa]|installat[oa]|comprat[oa]|geleverd|levering|gerepareerd|reparatie|kapot"
    r"|geïnstalleerd|gekocht|dostarczon[ay]|dostawa|napraw[aioy]?|gwarancj[aięe]|zepsut[ay])\b",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(
    r"\b(?:as|als|comme|como|come|jako)(?: an?| une?| ein| un[ao]?)? $"
    r"|\b(?:is|was|am|are|be|become|became|['’][ms]) (?:an?|the) (?:\w{1,12} )?$"
    r"|\b(?:ist|war|bin|werde|est|suis|es|soy|è|sono) (?:ein |un |une? |una )?$",
    re.IGNORECASE,
)
_EMPLOYED = re.compile(
    r"\b(?:hired|fired|quit|resign(?:ed)?|employ(?:s|ed|ee|ees|er)|salary|wages?|shift|job|profession"
    r"|occupation|career|he|she|his|her|works)\b",
    re.IGNORECASE,
)
_REACH = 60
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def is_before_a_date(finding: Finding, text: str) -> bool:
    """Whether it is told as a date, and holds nothing but articles and prepositions."""
    written = text[finding.start : finding.end]
    if finding.type not in _DATES or any(map(str.isdigit, written)):
        return False
    told = _WORDS.findall(written.lower().replace("’", "'"))
    return bool(told) and all(word in _BEFORE_A_DATE for word in told)


def with_its_article(finding: Finding, before: Finding | None, text: str) -> Finding:
    """ "the" and "3rd of March", told as two dates, as one."""
    if before is None or before.type != finding.type or finding.type not in _DATES or finding.start - before.end != 1:
        return finding
    article = text[before.start : before.end].lower().rpartition(" ")[2]
    return replace(finding, start=before.end - len(article)) if article == "the" else finding


def without_article(finding: Finding, text: str) -> Finding:
    """ "dem 3. Oktober" without its article: what stands before a date is the sentence's."""
    if finding.type not in _DATES:
        return finding
    found = _ARTICLES.match(text, finding.start, finding.end)
    told = _WORDS.findall(found[0].lower().replace("’", "'")) if found else []
    if found is None or not all(word in _OUTSIDE for word in told):
        return finding
    return replace(finding, start=found.end())


def is_machine(finding: Finding, text: str) -> bool:
    """Whether what is told as a trade is a machine: "dishwasher" beside a word about its delivery or repair, of nobody."""
    if finding.type != Entity.OCCUPATION.value or not _MACHINES.fullmatch(text, finding.start, finding.end):
        return False
    before = _SENTENCE_END.split(text[max(0, finding.start - _REACH) : finding.start])[-1]
    behind = _SENTENCE_END.split(text[finding.end : finding.end + _REACH])[0]
    if _OF_A_PERSON.search(before) or _EMPLOYED.search(f"{before} {behind}"):
        return False
    return _OF_A_MACHINE.search(f"{before} {behind}") is not None
