"""What ids are made of, as plain patterns: the bridge needs them without loading the message classes."""

from __future__ import annotations

import re

# `\Z`, not `$`: the latter lets a line feed through at the end.
REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{8,64}\Z")
SITE_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,63}\Z")
ANSWERER_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}\Z")
CONVERSATION_ID = re.compile(r"[A-Za-z0-9_.:/-]{1,200}\Z")
DAY = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\Z", re.ASCII)
SHA256 = re.compile(r"[0-9a-f]{64}\Z")
# One spelling for each row of bytes: the bits that the last letter has too many are zero. Possessive: no way back to try.
BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?\Z")

DEADLINE_MAX_MS = 120_000
