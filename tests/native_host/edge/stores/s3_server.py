"""As much of S3 as a reader needs: pages of keys, heads, objects, `If-Match`; each request's signature is computed anew."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from urllib.parse import parse_qsl, quote, unquote, unquote_to_bytes
from xml.sax.saxutils import escape

from aiohttp import web

from tests.native_host.edge.stores.serving import Faults, sent

KEY_ID, SECRET, REGION = "AKIAPOSTERNTEST", "a secret of the bucket", "eu-central-1"
_AT = 1_700_000_000


@dataclass(slots=True)
class Bucket:
    """`lies`: keys that a listing has whatever it was asked for. `mtimes`: of objects, where not the same for all."""

    name: str
    faults: Faults
    objects: dict[str, bytes] = field(default_factory=dict)
    said_sizes: dict[str, int] = field(default_factory=dict)
    lies: list[str] = field(default_factory=list)
    page: int = 1000

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if not _is_signed(request):
            return _refusal(403, "SignatureDoesNotMatch")
        bucket, _, key = unquote(request.raw_path.partition("?")[0]).removeprefix("/").partition("/")
        if bucket != self.name:
            return _refusal(404, "NoSuchBucket")
        if not key:
            return self._listing(request)
        if key not in self.objects:
            return _refusal(404, "NoSuchKey")
        data = self.objects[key]
        headers = {"ETag": etag(data), "Last-Modified": formatdate(_AT, usegmt=True)}
        if request.method == "HEAD":
            return web.Response(headers={**headers, "Content-Length": str(len(data))})
        if request.headers.get("If-Match", etag(data)) != etag(data):
            return _refusal(412, "PreconditionFailed")
        return await sent(request, data, headers, self.faults)

    def _listing(self, request: web.Request) -> web.Response:
        query = request.query
        prefix, after = query.get("prefix", ""), query.get("continuation-token", "")
        names: dict[str, str] = {}  # as listed -> key, or nothing where it is a common prefix
        for key in sorted(self.objects):
            if key.startswith(prefix):
                head, slash, _ = key.removeprefix(prefix).partition(query.get("delimiter", "\0"))
                names.setdefault(prefix + head + slash if slash else key, "" if slash else key)
        left = [name for name in sorted(names) if name > after]
        most = min(self.page, int(query.get("max-keys", "1000")))
        page, is_cut = left[:most], len(left) > most
        lines = [self._line(name, names[name]) for name in page] + [self._line(name, name) for name in self.lies]
        lines += [f"<IsTruncated>{str(is_cut).lower()}</IsTruncated>", "<EncodingType>url</EncodingType>"]
        if is_cut:
            lines.append(f"<NextContinuationToken>{escape(page[-1])}</NextContinuationToken>")
        body = f'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{"".join(lines)}</ListBucketResult>'
        return web.Response(text=body, content_type="application/xml")

    def _line(self, name: str, key: str) -> str:
        if not key:
            return f"<CommonPrefixes><Prefix>{quote(name)}</Prefix></CommonPrefixes>"
        data = self.objects.get(key, b"")
        at = datetime.fromtimestamp(_AT, UTC).strftime("%Y-%m-%dT%H:%M:%S.250Z")  # finer than a head says it
        size = self.said_sizes.get(key, len(data))
        said = f"<LastModified>{at}</LastModified><ETag>{escape(etag(data))}</ETag><Size>{size}</Size>"
        return f"<Contents><Key>{quote(name)}</Key>{said}</Contents>"


def etag(data: bytes) -> str:
    return f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'


def _refusal(status: int, code: str) -> web.Response:
    return web.Response(status=status, text=f"<Error><Code>{code}</Code></Error>", content_type="application/xml")


def _is_signed(request: web.Request) -> bool:
    """AWS Signature Version 4, of all that it names."""
    kind, _, rest = request.headers.get("Authorization", "").partition(" ")
    said = dict(one.strip().split("=", 1) for one in rest.split(",") if "=" in one)
    scope = said.get("Credential", "").split("/")
    if kind != "AWS4-HMAC-SHA256" or len(scope) != 5 or scope[0] != KEY_ID or scope[2:] != [REGION, "s3", "aws4_request"]:
        return False
    path, _, query = request.raw_path.partition("?")
    pairs = sorted((quote(name, safe="-_.~"), quote(value, safe="-_.~")) for name, value in parse_qsl(query, True))
    names = said["SignedHeaders"].split(";")
    if "host" not in names or "x-amz-date" not in names:
        return False
    canonical = [
        request.method,
        quote(unquote_to_bytes(path), safe="/-_.~"),
        "&".join(f"{name}={value}" for name, value in pairs),
        *(f"{name}:{' '.join(request.headers[name].split())}" for name in names),
        "",
        ";".join(names),
        request.headers["x-amz-content-sha256"],
    ]
    digest = hashlib.sha256("\n".join(canonical).encode()).hexdigest()
    to_sign = "\n".join(("AWS4-HMAC-SHA256", request.headers["x-amz-date"], "/".join(scope[1:]), digest))
    key = f"AWS4{SECRET}".encode()
    for one in scope[1:]:
        key = hmac.digest(key, one.encode(), "sha256")
    return hmac.compare_digest(said["Signature"], hmac.digest(key, to_sign.encode(), "sha256").hex())
