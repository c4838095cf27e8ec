"""The ways to ask for labels: "classify each of these tickets as bug, feature or question"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from native_host.answerer.classification.measured_sets import MEASURED, MeasuredSet
from native_host.answerer.fields.labels import evenly_folded

_THINGS = (
    r"(?:tickets?|support tickets?|messages?|customer messages?|comments?|texts?|sentences?|items?|issues?|reports?"
    r"|lines?|feedback|entries|requests?"
    r"|e-?mails?|posts?|nachrichten?|texte?|satze?|meldungen?|eintrage?|zeilen?|kommentare?|anfragen?)"
)
_ASKS = {
    "en": re.compile(
        rf"(?:classify|label|categori[sz]e|sort|tag)(?: (?:each|all|every|each of|all of))?(?: (?:of )?(?:these|the|this"
        rf"|the following|following|my))?"
        rf"(?: {_THINGS})?(?: below)? (?:as|into|in)(?: (?:one of|either|the categories|the labels))?:? (?P<labels>[^:]+?)"
    ),
    "de": re.compile(
        rf"(?:klassifizier|kategorisier|ordne|sortier|markier)e?(?: (?:jede|alle|diese|die|den|diesen|folgende|jeden"
        rf"|jedes))*(?: {_THINGS})?"
        r" (?:als|in|nach|ein als)(?: (?:die kategorien|entweder))?:? (?P<labels>[^:]+?)(?: ein| zu)?"
    ),
}
_SPLIT = re.compile(r"\s*(?:[,/|;]|\bor\b|\band\b|\boder\b|\bund\b)\s*")
_ARTICLE = re.compile(r"^(?:an?|ein|eine)\s")


@dataclass(frozen=True, slots=True)
class ClassifyAsk:
    """`named`: the set's label to the word that the user has for it."""

    language: str
    measured: MeasuredSet
    named: dict[str, str]


def classify_ask(ask: str) -> ClassifyAsk | None:
    """Null for labels of no measured set: all of a set's labels have to be named, and none besides."""
    folded = evenly_folded(ask)
    for language, pattern in _ASKS.items():
        hit = pattern.fullmatch(folded)
        if hit is None:
            continue
        said = [part.strip(" \"'()[]`") for part in _SPLIT.split(hit["labels"])]
        said = [_ARTICLE.sub("", part) for part in said if part]
        for measured in MEASURED:
            named = {label: word for label, words in measured.names.items() for word in said if word in words}
            if len(said) == len(named) == len(measured.names):
                start = hit.start("labels")
                places = {label: folded.index(word, start) for label, word in named.items()}
                written = {label: ask[place : place + len(named[label])] for label, place in places.items()}
                return ClassifyAsk(language, measured, written)
    return None
