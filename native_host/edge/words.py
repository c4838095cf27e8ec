"""What host and worker say to each other: the ask, its limits, and why something is refused."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import cast

from native_host.contract.refusals import Refused as Malformed
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import BadFields, Wanted, wanted_by_schema, wanted_in_words
from native_host.wire.strict_json import loads_object

PROTOCOL = 1
ALPN = "postern-edge/1"
BODY_BYTES = 256 * 1024
ROW_BYTES = 1024 * 1024
JOB_KEY = "Postern-Job-Key"
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}\Z")
JOB_ID = re.compile(r"[A-Za-z0-9_-]{22,64}\Z")
_PATH_CHARS = 4096
_KEYS = frozenset(("protocol", "grant", "path", "fields", "schema", "day_first", "least"))


class Code(StrEnum):
    """Why a request was refused. Append only."""

    MALFORMED = "malformed"
    BAD_FIELD = "bad_field"
    BAD_FIELDS = "bad_fields"  # the fields that are asked for cannot be meant
    TOO_LARGE = "too_large"
    INCOMPATIBLE = "incompatible"
    NOT_GRANTED = "not_granted"  # no such folder, or not for this host: one answer for both
    BAD_PATH = "bad_path"  # absolute, `..`, or nothing that a path can be
    LINK = "link"  # the path leads through a symbolic link
    NOT_FOUND = "not_found"
    TOO_MANY_FILES = "too_many_files"
    UNKNOWN_JOB = "unknown_job"
    OTHER_JOB = "other_job"  # this id was used for another ask
    WRONG_KEY = "wrong_key"
    CANCELLED = "cancelled"
    BUSY = "busy"
    REVOKED = "revoked"
    NOT_STORED = "not_stored"  # the worker's disk takes no journal
    INTERNAL = "internal"
    STORAGE = "storage"  # where the grant lies nothing can be listed; the detail says why


STATUS = {
    Code.TOO_LARGE: 413,
    Code.INCOMPATIBLE: 409,
    Code.NOT_GRANTED: 403,
    Code.BAD_PATH: 403,
    Code.LINK: 403,
    Code.NOT_FOUND: 404,
    Code.UNKNOWN_JOB: 404,
    Code.OTHER_JOB: 409,
    Code.WRONG_KEY: 403,
    Code.CANCELLED: 410,
    Code.BUSY: 429,
    Code.REVOKED: 403,
    Code.NOT_STORED: 507,
    Code.INTERNAL: 500,
    Code.STORAGE: 503,
}


class Refused(Exception):
    """`detail` has our own words only: a field's name, a rule's, a limit's."""

    def __init__(self, code: Code, detail: str = "") -> None:
        super().__init__(code.value)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Ask:
    """One job: what is wanted of which documents. Either `fields`, in words, or `schema`."""

    grant: str
    path: str
    fields: str | None
    schema: dict[str, object] | None
    day_first: bool | None
    least: float

    def wanted(self) -> tuple[Wanted, ...]:
        """Raises Refused."""
        try:
            return wanted_in_words(self.fields) if self.fields is not None else wanted_by_schema(self.schema or {})
        except BadFields as bad:
            raise Refused(Code.BAD_FIELDS, str(bad)) from None

    def settings(self) -> Settings:
        return Settings(self.day_first, self.least)

    def written(self) -> str:
        """The same for the same ask."""
        return json.dumps({"protocol": PROTOCOL, **asdict(self)}, sort_keys=True, separators=(",", ":"))


def read_ask(body: bytes) -> Ask:
    """Raises Refused."""
    said = read_object(body)
    if type(said.get("protocol")) is not int or said["protocol"] != PROTOCOL:
        raise Refused(Code.INCOMPATIBLE, "protocol")
    if set(said) != _KEYS:
        raise Refused(Code.BAD_FIELD, "keys")
    for name, kinds in (("grant", (str,)), ("path", (str,)), ("fields", (str, type(None))), ("schema", (dict, type(None)))):
        if not isinstance(said[name], kinds):
            raise Refused(Code.BAD_FIELD, name)
    if (said["fields"] is None) == (said["schema"] is None):
        raise Refused(Code.BAD_FIELD, "fields")
    if said["day_first"] is not None and not isinstance(said["day_first"], bool):
        raise Refused(Code.BAD_FIELD, "day_first")
    least = said["least"]
    if isinstance(least, bool) or not isinstance(least, int | float) or not 0 <= least <= 1:
        raise Refused(Code.BAD_FIELD, "least")
    if len(cast(str, said["path"])) > _PATH_CHARS:
        raise Refused(Code.BAD_PATH, "length")
    if not NAME.match(cast(str, said["grant"])):
        raise Refused(Code.NOT_GRANTED)
    return Ask(
        cast(str, said["grant"]),
        cast(str, said["path"]),
        cast("str | None", said["fields"]),
        cast("dict[str, object] | None", said["schema"]),
        said["day_first"],
        float(least),
    )


def read_object(data: bytes) -> dict[str, object]:
    """Raises Refused."""
    try:
        return loads_object(data)
    except Malformed as malformed:
        raise Refused(Code.MALFORMED, malformed.detail) from None


def line_of(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
