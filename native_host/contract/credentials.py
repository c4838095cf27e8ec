"""Which secrets keep a whole prompt here and which are only replaced: by their class alone, never by the words around them.

    class of secret                                      strict   balanced   redact
    a password or PIN, wherever it stands (in a
      sentence, a setting, a command, an address)        held     held       replaced
    a private key                                        held     held       replaced
    an API key, token, cookie, one-time code or any
      other secret, however many                         held     replaced   replaced

Who holds a password or a private key is somebody; an API key is one thing's, and can be exchanged for another.
"""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding

_PASSWORDS = frozenset(
    {
        "password",
        "pin",
        "url_password",
        "connection_string_password",
        "http_basic",
        "aiven_password",
        "bitbucket_app_password",
        "bluesky_app_password",
        "wordpress_application_password",
    }
)
_PRIVATE_KEYS = frozenset(
    {
        "private_key",
        "age_secret_key",
        "jwk_private_key",
        "minisign_secret_key",
        "putty_private_key",
        "wireguard_key",
    }
)
KEPT_KINDS = _PASSWORDS | _PRIVATE_KEYS


def keeps_the_prompt(finding: Finding) -> bool:
    """Whether `balanced` holds a prompt for the sake of this finding."""
    return finding.type == Entity.SECRET and finding.kind in KEPT_KINDS
