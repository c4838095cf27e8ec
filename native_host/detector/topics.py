"""What a text as a whole is, as far as it can be told without a model: credentials handed over, marked documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding, Topic, TopicName
from native_host.detector.banners import banner_topics
from native_host.detector.encoded import Encoded
from native_host.detector.openings import opening_topics

_SECRETS_SHARE = 0.4
_SECRETS_COUNT = 3
_HANDING_OVER = re.compile(
    r"\b(?:my|our|the|your)\s+(?:\w+\s+){0,2}(?:password|passphrase|passwort|pin|credentials|login|api key|token)\s+"
    r"(?:is|are)\b"
    r"|\b(?:log|sign)\s*in\s+(?:with|as|using)\b|\buse\s+(?:these|this|my)\s+(?:credentials|login|password|key|token)\b"
    r"|\bhere\s+(?:are|is)\s+(?:my|our|the)\s+(?:\w+\s+){0,2}(?:credentials|login|password|api key|token|key)\b"
    r"|\bmein\s+passwort\b|\b(?:zugangsdaten|anmeldedaten)\b|\bmon\s+mot\s+de\s+passe\b|\bidentifiants\b"
    r"|\bmi\s+contraseña\b|\bcredenciales\b|\bla\s+mia\s+password\b|\bcredenziali\b|\bminha\s+senha\b|\bmijn\s+wachtwoord\b",
    re.IGNORECASE,
)
_REACH = 200


def topics_of(text: str, findings: Sequence[Finding], *, is_confidential: bool) -> tuple[Topic, ...]:
    """The topics of a text, each once, with its best score. `is_confidential`: a term of the user's says so."""
    best: dict[TopicName, float] = {TopicName.MARKED_CONFIDENTIAL: 1.0} if is_confidential else {}
    encoded = Encoded(text)
    for topic in (*_credentials(text, findings), *banner_topics(encoded), *opening_topics(encoded)):
        best[topic.name] = max(topic.score, best.get(topic.name, 0.0))
    return tuple(Topic(name, score) for name, score in sorted(best.items()))


def _credentials(text: str, findings: Sequence[Finding]) -> Iterator[Topic]:
    secrets = [finding for finding in findings if finding.type == Entity.SECRET.value]
    if not secrets:
        return
    name = TopicName.CREDENTIALS_HANDED_OVER
    if any(secret.kind is not None and "private_key" in secret.kind for secret in secrets):
        yield Topic(name, 0.95)
    if len({text[secret.start : secret.end] for secret in secrets}) >= _SECRETS_COUNT:
        yield Topic(name, 0.9)
    if sum(secret.end - secret.start for secret in secrets) >= _SECRETS_SHARE * len(text.strip()):
        yield Topic(name, 0.9)
    if any(_HANDING_OVER.search(text, max(0, secret.start - _REACH), secret.start) for secret in secrets):
        yield Topic(name, 0.85)
