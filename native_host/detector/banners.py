"""Markings of documents: a heading, banner or footer that says "confidential" or "internal", not the word in prose."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.contract.findings import Topic, TopicName
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern

_CONFIDENTIAL = (
    r"(?:strictly |highly |company |private (?:and|&) |privileged (?:and|&) )?confidential(?: (?:and|&) proprietary| information)?",
    r"(?:top )?secret|restricted|attorney[- ]client privileged?(?: (?:communication|and confidential|& confidential))?|proprietary(?: (?:and|&) confidential)?",
    r"(?:streng |stets )?vertraulich|geheim|verschlusssache(?: ?[-–] ?nur für den dienstgebrauch)?|vs[- ]nfd",
    r"(?:strictement |très )?confidentiel(?:le)?|(?:estrictamente |altamente )?confidencial|(?:strettamente )?(?:confidenziale|riservato)",
    r"(?:strikt |zeer )?vertrouwelijk|(?:ściśle )?poufne|(?:strengt |strängt )?(?:fortrolig|konfidentiell|konfidensiell)|(?:ehdottoman )?luottamuksellinen",
    r"(?:строго )?конфиденциально|(?:суворо )?конфіденційно|機密|社外秘|机密|保密|대외비|기밀|गोपनीय|سري للغاية|סודי",
)
_INTERNAL = (
    r"(?:for )?internal(?: (?:use|distribution|eyes|company))?(?: use)? only|internal (?:use|document|memo(?:randum)?)|not for (?:external|public) (?:distribution|release|use)|do not (?:distribute|forward|share)(?: externally| outside .{1,40})?|company internal",
    r"(?:nur )?(?:für den |zum )?internen? gebrauch|nur intern|intern(?:es dokument)?|nicht zur weitergabe(?: an dritte)?|betriebsintern",
    r"(?:à |pour )?usage interne(?: uniquement| seulement)?|document interne|ne pas (?:diffuser|divulguer)|diffusion restreinte",
    r"(?:solo )?(?:para )?uso interno(?: solamente| exclusivo)?|documento interno|(?:solo )?per uso interno|apenas uso interno|alleen (?:voor )?intern gebruik|(?:tylko )?do użytku wewnętrznego",
    r"для служебного пользования|только для внутреннего использования|内部資料|内部资料|仅限内部使用",
)
# A marking stands alone on its line but for ornaments, a label before it, and a page, date, version or owner behind it.
_ORNAMENT = r"[\s*#_=~<>|•·\[\](){}!/\\:–—-]*"
_LABEL = r"(?:(?:classification|classified|sensitivity|confidentiality|klassifizierung|klassifikation|einstufung|vertraulichkeit|classificação|clasificación|classificazione|subject|betreff|re|status|tlp)\s*[:=\-–]\s*)?"
_TAIL = r"(?:" + _ORNAMENT + r"(?:[-–—|/,;:.(]|page|seite|©)[^\n]{0,80})?"


def _marking(words: tuple[str, ...]) -> Pattern:
    body = "|".join(words)
    return Pattern(rf"(?m)^{_ORNAMENT}{_LABEL}{_ORNAMENT}(?P<value>{body}){_ORNAMENT}{_TAIL}\r?$")


_PATTERNS = (
    (TopicName.MARKED_CONFIDENTIAL, _marking((*_CONFIDENTIAL, r"tlp\s*[:=]?\s*(?:red|amber(?:\+strict)?)")), 0.9),
    (TopicName.INTERNAL_DOCUMENT, _marking(_INTERNAL), 0.85),
)


def banner_topics(text: str) -> Iterator[Topic]:
    """The topics that the text's markings name."""
    encoded = Encoded(text)
    for name, pattern, score in _PATTERNS:
        if next(pattern.spans(encoded), None) is not None:
            yield Topic(name, score)
