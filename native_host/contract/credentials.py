"""When secrets keep a whole prompt here, and when they are only replaced: the one rule for `balanced`.

    what the text does with secrets                                     strict   balanced   redact
    holds a private key                                                 held     held       replaced
    tells one ("my password is ...", "log in with ...", "here are ...") held     held       replaced
    holds three different ones or more                                  held     held       replaced
    is little else than secrets (two fifths of it)                      held     held       replaced
    holds one or two among other things (in a setting, a log, a call)   held     replaced   replaced

The first four hand credentials over as such; the last is a stray secret (DESIGN, policy `balanced`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding

PRIVATE_KEYS = frozenset(
    {
        "private_key",
        "age_secret_key",
        "jwk_private_key",
        "minisign_secret_key",
        "putty_private_key",
        "wireguard_key",
    }
)
_COUNT = 3
_SHARE = 0.4
_REACH = 200  # So far before a secret the words that tell it may stand.
_TELLING = re.compile(
    r"\b(?:my|our|the|your)\s+(?:\w+\s+){0,2}(?:password|passphrase|passwort|pin|credentials|login|api key|token)\s+"
    r"(?:is|are)\b"
    r"|\b(?:log|sign)\s*in\s+(?:with|as|using)\b|\buse\s+(?:these|this|my)\s+(?:credentials|login|password|key|token)\b"
    r"|\bhere\s+(?:are|is)\s+(?:my|our|the)\s+(?:\w+\s+){0,2}(?:credentials|login|passwords?|api keys?|tokens?|keys?)\b"
    r"|\bmein\s+passwort\b|\b(?:zugangsdaten|anmeldedaten)\b|\bmon\s+mot\s+de\s+passe\b|\bidentifiants\b"
    r"|\bmi\s+contraseña\b|\bcredenciales\b|\bla\s+mia\s+password\b|\bcredenziali\b|\bminha\s+senha\b|\bmijn\s+wachtwoord\b",
    re.IGNORECASE,
)


def hands_over(text: str, findings: Sequence[Finding]) -> bool:
    """Whether `text` hands credentials over. `findings`: what is hidden of it; what was let through hands nothing over."""
    secrets = [finding for finding in findings if finding.type == Entity.SECRET]
    return bool(secrets) and (
        any(secret.kind in PRIVATE_KEYS for secret in secrets)
        or len({text[secret.start : secret.end] for secret in secrets}) >= _COUNT
        or sum(secret.end - secret.start for secret in secrets) >= _SHARE * len(text.strip())
        or any(_TELLING.search(text, max(0, secret.start - _REACH), secret.start) for secret in secrets)
    )
