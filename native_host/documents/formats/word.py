"""Word documents: every part of the package that holds text."""

from __future__ import annotations

from native_host.documents.formats.office import read_member
from native_host.documents.formats.package import Package
from native_host.documents.inside.gathered import Gathered


def read(data: bytes, gathered: Gathered) -> None:
    for name, member in Package(data, gathered).read_all():
        read_member(name, member, gathered)
