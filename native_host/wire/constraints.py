"""Ranges, lengths and alphabets of the fields, beyond their types. PROTOCOL.md lists them."""

from __future__ import annotations

import re
from collections.abc import Callable

from native_host.contract.messages import (
    AnswererName,
    Base64,
    BatchCell,
    BringFile,
    ConversationId,
    DayText,
    DraftId,
    FileVerdict,
    Forget,
    GetLedger,
    OfferFile,
    OpenBatch,
    RequestId,
    Sha256,
    SiteId,
)
from native_host.contract.numbers import (
    BATCH_FIELDS,
    BATCH_FILES,
    BATCH_ROWS,
    FILE_BYTES,
    FILE_PIECES,
    OFFER_PIECE_BYTES,
    SERIES_DAYS,
    TAKE_PIECE_BYTES,
)
from native_host.wire.alphabets import (
    ANSWERER_NAME,
    BASE64,
    CONVERSATION_ID,
    DAY,
    DEADLINE_MAX_MS,
    REQUEST_ID,
    SHA256,
    SITE_ID,
)

TEXTS_MAX = 1_000
TERMS_MAX = 10_000
ROWS_MAX = 1_000
DOUBTS_MAX = 1_000
UNREAD_MAX = 100
FILE_NAME_MAX = 1_000
FIELDS_MAX = 4_000
PATH_MAX = 1_000
WORKER_MAX = 200

ALPHABETS: dict[object, re.Pattern[str]] = {
    RequestId: REQUEST_ID,
    DraftId: REQUEST_ID,
    AnswererName: ANSWERER_NAME,
    SiteId: SITE_ID,
    ConversationId: CONVERSATION_ID,
    DayText: DAY,
    Sha256: SHA256,
    Base64: BASE64,
}


def _base64_length(size: int) -> int:
    return (size + 2) // 3 * 4


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
    ("OfferFile", "size"): (0, FILE_BYTES),
    ("OfferFile", "total"): (1, FILE_PIECES),
    ("FileCopy", "size"): (0, FILE_BYTES),
    ("FileCopy", "pieces"): (1, 10_000),
    ("OpenBatch", "files"): (0, BATCH_FILES),
    ("BatchOffer", "left"): (0, BATCH_FILES),
    ("BringFile", "number"): (0, BATCH_FILES - 1),
    ("BringFile", "size"): (0, FILE_BYTES),
    ("BringFile", "total"): (1, FILE_PIECES),
    ("BatchMore", "have"): (0, BATCH_FILES),
    ("TablePiece", "total"): (1, 10_000),
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
    ("OfferFile", "name"): (1, FILE_NAME_MAX),
    ("OfferFile", "data"): (0, _base64_length(OFFER_PIECE_BYTES)),
    ("FileVerdict", "name"): (1, FILE_NAME_MAX),
    ("FilePiece", "data"): (0, _base64_length(TAKE_PIECE_BYTES)),
    ("OpenBatch", "fields"): (0, FIELDS_MAX),
    ("OpenBatch", "worker"): (1, WORKER_MAX),
    ("OpenBatch", "path"): (0, PATH_MAX),
    ("BringFile", "name"): (1, FILE_NAME_MAX),
    ("BringFile", "data"): (0, _base64_length(OFFER_PIECE_BYTES)),
    ("TablePiece", "data"): (0, _base64_length(TAKE_PIECE_BYTES)),
}
# (message, field) -> most items.
COUNTS: dict[tuple[str, str], int] = {
    ("Restore", "texts"): TEXTS_MAX,
    ("Excuse", "doubts"): DOUBTS_MAX,
    ("SetTerms", "terms"): TERMS_MAX,
    ("Series", "days"): SERIES_DAYS,
    ("ForgetAnswers", "answers"): TERMS_MAX,
    ("ForgetRows", "ids"): ROWS_MAX,
    ("FileVerdict", "unread"): UNREAD_MAX,
    ("BatchOffer", "fields"): BATCH_FIELDS,
    ("BatchPart", "fields"): BATCH_FIELDS,
    ("BatchPart", "rows"): BATCH_ROWS,
    ("BatchRow", "unread"): UNREAD_MAX,
    ("BatchRow", "cells"): BATCH_FIELDS,
    ("Workers", "workers"): ROWS_MAX,
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


def _pieces_are_counted(message: object) -> str | None:
    assert isinstance(message, OfferFile | BringFile)  # noqa: S101  as above
    return None if message.seq < message.total else "seq"


def _a_copy_replaces(message: object) -> str | None:
    """What says both "as it is" and "only the copy" says nothing."""
    assert isinstance(message, FileVerdict)  # noqa: S101  as above
    return None if (message.copy is not None) is (message.decision == "replace") else "copy"


def _a_batch_has_one_source(message: object) -> str | None:
    """Two of them would leave open whose documents are meant."""
    assert isinstance(message, OpenBatch)  # noqa: S101  as above
    sources = (message.verdict is not None, message.files > 0, message.worker is not None)
    if sum(sources) != 1:
        return "files"
    if (message.fields == "") is not sources[0]:
        return "fields"
    return None if (message.path == "") is not sources[2] else "path"


def _a_cell_says_one_thing(message: object) -> str | None:
    assert isinstance(message, BatchCell)  # noqa: S101  as above
    return None if (message.found is None) is not (message.why is None) else "why"


# message -> the name of the field that does not go with the others, None when all do.
AGREEMENTS: dict[str, Callable[[object], str | None]] = {
    "Forget": _forget_names_its_scope,
    "GetLedger": _texts_come_one_row_at_a_time,
    "OfferFile": _pieces_are_counted,
    "FileVerdict": _a_copy_replaces,
    "BringFile": _pieces_are_counted,
    "OpenBatch": _a_batch_has_one_source,
    "BatchCell": _a_cell_says_one_thing,
}
