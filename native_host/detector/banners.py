"""Markings of documents: a heading, banner or footer that says "confidential" or "internal", not the word in prose."""

from __future__ import annotations

from collections.abc import Iterator

from native_host.contract.findings import Topic, TopicName
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern

# Words that are also everyday words only count in capitals: "SECRET", but not "Secret:" above a list.
_CONFIDENTIAL = (
    r"(?:strictly |highly |company |(?:private|privileged) (?:and|&) )?confidential(?: (?:and|&) proprietary| information)?",
    r"top secret|(?-i:SECRET|RESTRICTED|PROPRIETARY|GEHEIM|RISERVATO)|proprietary (?:and|&) confidential",
    r"attorney[- ]client privileged?(?: (?:communication|and confidential|& confidential))?",
    r"(?:streng |stets )?vertraulich|streng geheim|verschlusssache(?: ?[-–] ?nur für den dienstgebrauch)?|vs[- ]nfd",
    r"(?:strictement |très )?confidentiel(?:le)?|(?:estrictamente |altamente )?confidencial",
    r"(?:strettamente )?confidenziale|strettamente riservato|(?:strikt |zeer )?vertrouwelijk|(?:ściśle )?poufne",
    r"(?:strengt |strängt )?(?:fortrolig|konfidentiell|konfidensiell)|(?:ehdottoman )?luottamuksellinen",
    r"(?:строго )?конфиденциально|(?:суворо )?конфіденційно|機密|社外秘|机密|保密|대외비|기밀|गोपनीय|سري للغاية|סודי",
    r"tlp\s?[:=]?\s?(?:red|amber(?:\+strict)?)",
)
_INTERNAL = (
    r"(?:for )?internal(?: (?:use|distribution|eyes|company))?(?: use)? only|internal (?:use|document|memo(?:randum)?)",
    r"not for (?:external|public) (?:distribution|release|use)|do not distribute(?: externally)?|company internal",
    r"(?-i:DO NOT (?:FORWARD|SHARE)|INTERNAL|INTERN)",
    r"(?:nur )?(?:für den |zum )?internen? gebrauch|nur intern|internes dokument|nicht zur weitergabe(?: "
    r"an dritte)?|betriebsintern",
    r"(?:à |pour )?usage interne(?: uniquement| seulement)?|document interne|ne pas (?:diffuser|divulguer)"
    r"|diffusion restreinte",
    r"(?:solo )?(?:para |per )?uso interno(?: solamente| exclusivo)?|documento interno|apenas uso interno",
    r"alleen (?:voor )?intern gebruik|(?:tylko )?do użytku wewnętrznego",
    r"для служебного пользования|только для внутреннего использования|内部資料|内部资料|仅限内部使用",
)
# A marking stands alone on its line but for ornaments, a label before it, and a page, date, version or owner behind it.
_ORNAMENT = r"[\s*#_=~<>|•·\[\](){}!/\\:–—-]*"
_LABELS = (
    "classification|classified|sensitivity|confidentiality|klassifizierung|klassifikation|einstufung|vertraulichkeit"
    "|classificação|clasificación|classificazione|subject|betreff|objet|asunto|oggetto|re|status"
)
_LABEL = rf"(?:(?:{_LABELS})\s*[:=\-–]\s*)?"
_TAIL = r"[.,;:]?(?:[ \t]*(?:[-–—|/(©]|page|seite)[^\n?]{0,60})?"


def _marking(words: tuple[str, ...]) -> Pattern:
    body = "|".join(words)
    return Pattern(rf"(?m)^{_ORNAMENT}{_LABEL}{_ORNAMENT}(?P<value>{body}){_ORNAMENT}{_TAIL}[ \t\r]*$")


_PATTERNS = (
    (TopicName.MARKED_CONFIDENTIAL, _marking(_CONFIDENTIAL), 0.9),
    (TopicName.INTERNAL_DOCUMENT, _marking(_INTERNAL), 0.85),
)


def banner_topics(text: str) -> Iterator[Topic]:
    """The topics that the text's markings name."""
    encoded = Encoded(text)
    for name, pattern, score in _PATTERNS:
        if next(pattern.spans(encoded), None) is not None:
            yield Topic(name, score)
