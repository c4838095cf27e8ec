"""Where one character that people see is more than one code point."""

from __future__ import annotations

import re
import unicodedata

# Joiners, variation selectors, skin tones, regional indicators and tags join code points to one (UAX 29).
_JOINING = re.compile(
    "[\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U0001f1e6-\U0001f1ff\U000e0020-\U000e007f\u1100-\u11ff\ud800-\udfff]"
)


def joined(text: str) -> bool:
    """Whether counting code points is not counting characters, or an invisible code point would be counted."""
    if text.isascii():
        return False
    return _JOINING.search(text) is not None or any(
        unicodedata.category(char) in ("Mn", "Me", "Mc", "Cf") for char in set(text)
    )
