"""What a text as a whole is, as far as no model need say it: handed-over credentials, markings, what people tell."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.contract.credentials import hands_over
from native_host.contract.findings import Finding, Topic, TopicName
from native_host.detector.banners import banner_topics
from native_host.detector.encoded import Encoded
from native_host.detector.openings import opening_topics
from native_host.detector.told.tellings import told_topics


def topics_of(text: str, findings: Sequence[Finding], *, is_confidential: bool) -> tuple[Topic, ...]:
    """The topics of a text, each once, with its best score. `is_confidential`: a term of the user's says so."""
    best: dict[TopicName, float] = {TopicName.MARKED_CONFIDENTIAL: 1.0} if is_confidential else {}
    if hands_over(text, findings):
        best[TopicName.CREDENTIALS_HANDED_OVER] = 1.0
    encoded = Encoded(text)
    for topic in (*banner_topics(encoded), *opening_topics(encoded), *told_topics(encoded)):
        best[topic.name] = max(topic.score, best.get(topic.name, 0.0))
    return tuple(Topic(name, score) for name, score in sorted(best.items()))
