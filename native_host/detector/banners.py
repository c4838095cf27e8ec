"""Markings that have a line to themselves: a heading, banner or footer that says "confidential" or "internal"."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.contract.findings import Topic, TopicName
from native_host.detector import marking_words as words
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern

# A marking stands alone on its line but for ornaments, a label before it, and a page, date, version or owner behind it.
ORNAMENT = r"[\s*#_=~<>|•·\[\](){}!/\\:–—-]*"
_LABELS = (
    "classification|classified|sensitivity|confidentiality|klassifizierung|klassifikation|einstufung|vertraulichkeit"
    "|classificação|clasificación|classificazione|subject|betreff|objet|asunto|oggetto|re|status"
)
LABEL = rf"(?:(?:{_LABELS})\s*[:=\-–]\s*)?"
_TAIL = r"[.,;:]?(?:[ \t]*(?:[-–—|/(©]|page|seite)[^\n?]{0,60})?"


def _marking(*bodies: str) -> Pattern:
    return Pattern(rf"(?m)^{ORNAMENT}{LABEL}{ORNAMENT}(?P<value>{'|'.join(bodies)}){ORNAMENT}{_TAIL}[ \t\r]*$")


_PATTERNS = (
    (
        TopicName.MARKED_CONFIDENTIAL,
        _marking(*words.CONFIDENTIAL, words.CONFIDENTIAL_IN_CAPITALS, *words.CONFIDENTIAL_ON_A_LINE),
        0.9,
    ),
    (
        TopicName.INTERNAL_DOCUMENT,
        _marking(*words.INTERNAL, words.INTERNAL_IN_CAPITALS, *words.INTERNAL_ON_A_LINE),
        0.85,
    ),
)


def banner_topics(encoded: Encoded) -> Iterator[Topic]:
    """The topics that the text's own lines name."""
    for name, pattern, score in _PATTERNS:
        if next(pattern.spans(encoded), None) is not None:
            yield Topic(name, score)
