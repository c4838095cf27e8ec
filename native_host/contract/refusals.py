"""Why a request was not answered. Codes are append-only and shared with the extension; words for people live there."""

from __future__ import annotations

from enum import StrEnum


class RefusalCode(StrEnum):
    MALFORMED = "malformed"  # not UTF-8, not JSON, not an object, duplicate keys, NaN, too deep
    UNKNOWN_TYPE = "unknown_type"
    BAD_FIELD = "bad_field"  # a key is missing, unknown, of the wrong type or out of range
    TOO_LARGE = "too_large"
    OUT_OF_ORDER = "out_of_order"  # a request before the handshake, a second hello
    INCOMPATIBLE = "incompatible"  # protocol majors differ
    DUPLICATE_ID = "duplicate_id"
    BUSY = "busy"
    CANCELLED = "cancelled"
    DEADLINE = "deadline"
    HOST_STARTING = "host_starting"
    HOST_GONE = "host_gone"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    BAD_PATTERN = "bad_pattern"  # a user's term does not compile; `at` says where
    NOT_STORED = "not_stored"  # the vault could not commit
    INTERNAL = "internal"


class Refused(Exception):
    """Raised inside a room's edge and turned into a `refused` message there. Carries no text of the user's."""

    def __init__(self, code: RefusalCode, detail: str = "", at: int | None = None) -> None:
        super().__init__(code.value)
        self.code = code
        self.detail = detail
        """A field's name or a limit's name: our own words only, never any of the input."""
        self.at = at
