"""A package's members in memory, and a package written from members: the same ones give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from native_host.contract.documents import Reason
from native_host.documents.formats.package import Package
from native_host.documents.inside.gathered import Gathered, Unreadable

_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a package can name


def members_of(data: bytes, gathered: Gathered) -> dict[str, bytes]:
    """Raises Unreadable, also where two members have one name: programs differ in which they show."""
    members: dict[str, bytes] = {}
    seen: set[str] = set()
    for name, member in Package(data, gathered).read_all():
        if name.lower() in seen:
            raise Unreadable(Reason.NOT_COPIED)
        seen.add(name.lower())
        members[name] = member
    if any(not one.reason.is_remark for one in gathered.unread):
        raise Unreadable(Reason.BROKEN)
    return members


def package_of(members: Mapping[str, bytes], stored: frozenset[str] = frozenset()) -> bytes:
    """In the order of the members, without days, rights, remarks."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _DAY)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            made.writestr(info, data)
    return out.getvalue()
