"""A secret access key of AWS that stands behind its ID and nothing else: as tables and chats hand the pair on."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.plausible import is_varied

RULES = (
    Rule(
        name="secrets.aws_secret_key.pair",
        entity=Entity.SECRET,
        pattern=r"\b(?:AKIA|ASIA)[A-Z0-9]{16}[\s,;:|/\"']{1,8}(?P<value>[0-9A-Za-z/+]{40})(?:[^0-9A-Za-z_/+=]|$)",
        score=0.9,
        kind="aws_secret_key",
        prefilter=("akia", "asia"),
        validate=is_varied,
        is_case_sensitive=True,
    ),
)
