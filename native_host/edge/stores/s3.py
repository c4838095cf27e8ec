"""A prefix of an S3-compatible bucket, through s3fs. Keys are put together here and handed over as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from ssl import SSLCertVerificationError
from typing import Any

import botocore.exceptions
from fsspec.asyn import sync
from s3fs import S3FileSystem

from native_host.contract.documents import Reason
from native_host.edge.granted import MOST_FILES, NoEntry
from native_host.edge.stores.causes import has_cause
from native_host.edge.stores.store import (
    CONNECT_S,
    DOCUMENT_S,
    LISTING_S,
    SILENT_S,
    Away,
    Denied,
    Found,
    What,
)

_PAGE = 1000
_MOST_PAGES = 2 * MOST_FILES // _PAGE  # of one folder: pages may be short, and none need hold a key
_CHUNK = 1 << 20
_STRANGERS = (
    botocore.exceptions.NoCredentialsError,
    botocore.exceptions.PartialCredentialsError,
    botocore.exceptions.CredentialRetrievalError,
    botocore.exceptions.ProfileNotFound,
    botocore.exceptions.TokenRetrievalError,
)


class S3Store:
    """A `Store`. Who it is to the bucket: `storage.json`, else where botocore looks (environment, ~/.aws, instance)."""

    def __init__(self, bucket: str, prefix: tuple[str, ...], secrets: Mapping[str, str]) -> None:
        endpoint = secrets.get("endpoint")
        config: dict[str, Any] = {
            "connect_timeout": CONNECT_S,
            "read_timeout": SILENT_S,
            "retries": {"total_max_attempts": 1},  # Waiting is done in one place, and that is not here.
        }
        if endpoint is not None:
            config["s3"] = {"addressing_style": "path"}
        client = {"region_name": secrets["region"]} if "region" in secrets else {}
        session = {"profile": secrets["profile"]} if "profile" in secrets else {}
        self._bucket, self._prefix = bucket, prefix
        self._fs = S3FileSystem(
            anon=False,
            endpoint_url=endpoint,
            key=secrets.get("key_id"),
            secret=secrets.get("secret"),
            token=secrets.get("token"),
            client_kwargs=client,  # Said each time: what fsspec's own settings say must not loosen anything.
            config_kwargs=config,
            use_ssl=True,
            use_listings_cache=False,
            skip_instance_cache=True,
            **session,
        )
        self._fs.retries = 1

    def look(self, parts: tuple[str, ...]) -> Found:
        key = self._key(parts)
        with _answers():
            try:
                head = self._call("head_object", Bucket=self._bucket, Key=key)
                return _found(parts[-1], head["ContentLength"], head)
            except FileNotFoundError:
                below = self._call("list_objects_v2", Bucket=self._bucket, Prefix=f"{key}/", Delimiter="/", MaxKeys=1)
        if below.get("Contents") or below.get("CommonPrefixes"):
            return Found(parts[-1], What.FOLDER)
        raise NoEntry(Reason.NOT_FOUND)

    def names(self, parts: tuple[str, ...]) -> Iterator[Found]:
        """Page by page. A key that ends with the prefix itself is the mark of a folder that somebody made."""
        prefix = f"{self._key(parts)}/" if self._prefix or parts else ""
        more: dict[str, str] = {}
        for _ in range(_MOST_PAGES):
            with _answers():
                said = {"Bucket": self._bucket, "Prefix": prefix, "Delimiter": "/", "MaxKeys": _PAGE}
                page = self._call("list_objects_v2", **said, **more)
            for one in page.get("Contents", ()):
                if one["Key"] != prefix:
                    yield _found(_below(prefix, one["Key"]), one["Size"], one)
            for one in page.get("CommonPrefixes", ()):
                yield Found(_below(prefix, one["Prefix"].removesuffix("/")), What.FOLDER)
            if not page.get("IsTruncated"):
                return
            with _answers():
                more = {"ContinuationToken": page["NextContinuationToken"]}
        raise Away

    def fetch(self, parts: tuple[str, ...], seen: Found) -> bytes:
        with _answers():
            self._connected()
            data: bytes = sync(self._fs.loop, self._fetched, self._key(parts), seen, timeout=DOCUMENT_S)
            return data

    def close(self) -> None:
        """s3fs closes its client when nobody holds it any more."""

    async def _fetched(self, key: str, seen: Found) -> bytes:
        answer = await self._fs._call_s3("get_object", Bucket=self._bucket, Key=key, IfMatch=seen.version)
        body = answer["Body"]
        try:
            if _found(seen.name, answer["ContentLength"], answer) != seen:
                raise NoEntry(Reason.CHANGED)
            pieces: list[bytes] = []
            left = seen.size
            while left > 0 and (piece := await body.read(min(left, _CHUNK))):
                pieces.append(piece)
                left -= len(piece)
            if left:
                raise Away
            return b"".join(pieces)
        finally:
            body.close()

    def _call(self, method: str, **said: object) -> dict[str, Any]:
        self._connected()
        answer: dict[str, Any] = self._fs.call_s3(method, timeout=LISTING_S, **said)
        return answer

    def _connected(self) -> None:
        """An endpoint may come from the environment: wherever it comes from, it speaks TLS."""
        self._fs.connect(timeout=CONNECT_S)
        if not str(self._fs.s3.meta.endpoint_url).startswith("https://"):
            raise Denied("unverified")

    def _key(self, parts: tuple[str, ...]) -> str:
        return "/".join((*self._prefix, *parts))


def _found(name: str, size: int, said: Mapping[str, Any]) -> Found:
    """A listing may know the time to parts of a second, the object's own head never does."""
    at = said["LastModified"]
    if not isinstance(at, datetime):
        raise Away
    return Found(name, What.FILE, size, int(at.timestamp()) * 1_000_000_000, str(said["ETag"]))


def _below(prefix: str, key: str) -> str:
    """What is not below the prefix that was asked for is no name."""
    return key.removeprefix(prefix) if key.startswith(prefix) else f"../{key}"


@contextmanager
def _answers() -> Iterator[None]:
    try:
        yield
    except (Away, Denied, NoEntry):
        raise
    except FileNotFoundError:
        raise NoEntry(Reason.NOT_FOUND) from None
    except (PermissionError, *_STRANGERS):
        raise Denied from None
    except Exception as failure:  # Of many libraries, in their own words: none of them goes further.
        if _has_code(failure, "412", "PreconditionFailed"):
            raise NoEntry(Reason.CHANGED) from None
        if has_cause(failure, SSLCertVerificationError):
            raise Denied("unverified") from None
        raise Away from None


def _has_code(failure: BaseException, *codes: str) -> bool:
    original = failure.__cause__ if isinstance(failure.__cause__, botocore.exceptions.ClientError) else failure
    said = getattr(original, "response", {})
    return isinstance(said, dict) and said.get("Error", {}).get("Code") in codes
