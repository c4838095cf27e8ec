"""Ranges, lengths and alphabets of the fields, beyond their types. PROTOCOL.md lists them."""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.contract.messages import (
    AnswererName,
    ConversationId,
    DayText,
    DraftId,
    Forget,
    GetLedger,
    RequestId,
    SiteId,
)
from native_host.contract.numbers import SERIES_DAYS
from native_host.wire.alphabets import ANSWERER_NAME, CONVERSATION_ID, DAY, DEADLINE_MAX_MS, REQUEST_ID, SITE_ID

TEXTS_MAX = 1_000
TERMS_MAX = 10_000
ROWS_MAX = 1_000
DOUBTS_MAX = 1_000

ALPHABETS: dict[object, re.Pattern[str]] = {
    RequestId: REQUEST_ID,
    DraftId: REQUEST_ID,
    AnswererName: ANSWERER_NAME,
    SiteId: SITE_ID,
    ConversationId: CONVERSATION_ID,
    DayText: DAY,
}

# (message, field) -> lowest, highest.
RANGES: dict[tuple[str, str], tuple[int, int]] = {
    ("Sent", "latency_us"): (0, 3_600_000_000),
    ("Allow", "span"): (0, 1_000_000),
    ("SetMode", "pause_s"): (-1, 366 * 24 * 3600),
    ("HostHello", "protocol"): (1, 1_000_000),
    ("ExtensionHello", "protocol"): (1, 1_000_000),
    ("Chunk", "total"): (1, 10_000),
    ("GetLedger", "limit"): (1, 200),
    ("AnswerMore", "have"): (0, 10_000_000),
}
# field -> lowest, highest, whatever the message.
COMMON_RANGES: dict[str, tuple[int, int]] = {"deadline_ms": (1, DEADLINE_MAX_MS), "seq": (0, 10_000)}

# (message, field) -> shortest, longest, in code points.
LENGTHS: dict[tuple[str, str], tuple[int, int]] = {
    ("Hide", "value"): (1, 10_000),
    ("SiteAnswer", "text"): (1, 200_000),
    ("Term", "pattern"): (1, 1_000),
    ("LedgerFilter", "text"): (0, 200),
    ("ExtensionHello", "version"): (1, 64),
    ("ExtensionHello", "nonce"): (1, 64),
}
# (message, field) -> most items.
COUNTS: dict[tuple[str, str], int] = {
    ("Restore", "texts"): TEXTS_MAX,
    ("Excuse", "doubts"): DOUBTS_MAX,
    ("SetTerms", "terms"): TERMS_MAX,
    ("Series", "days"): SERIES_DAYS,
    ("ForgetAnswers", "answers"): TERMS_MAX,
    ("ForgetRows", "ids"): ROWS_MAX,
}


def _forget_names_its_scope(message: object) -> str | None:
    """Without this, "forget this conversation" with a missing name could be read as more, or less, than was meant."""
    assert isinstance(message, Forget)  # noqa: S101  the table below pairs it with Forget only
    wanted = {"conversation": (True, True), "site": (True, False)}.get(message.scope, (False, False))
    return None if (message.site is not None, message.conversation is not None) == wanted else "scope"


def _texts_come_one_row_at_a_time(message: object) -> str | None:
    """Two hundred texts of six megabytes are more than a reply can be."""
    assert isinstance(message, GetLedger)  # noqa: S101  as above
    return "limit" if message.with_texts and message.limit > 1 else None


# message -> the name of the field that does not go with the others, None when all do.
AGREEMENTS: dict[str, Callable[[object], str | None]] = {
    "Forget": _forget_names_its_scope,
    "GetLedger": _texts_come_one_row_at_a_time,
}
