"""Presentations: each slide in the order in which they are shown, its notes, comments and charts, and what is on all."""

from __future__ import annotations

from native_host.documents.formats.office import Relations, owners, read_member
from native_host.documents.formats.package import Package
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered

_MAIN = "ppt/presentation.xml"


class _Order:
    """A `Listener`: the numbers of the slides' relations, in order."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        # `id` is the slide's own number and the relation's; the local names are the same, and the latter comes last.
        if name == "sldId" and "id" in attributes:
            self.ids.append(attributes["id"])

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Nothing is written there that matters here."""


class _Shown:
    """A `Listener`: whether a slide is shown."""

    is_hidden = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sld":
            self.is_hidden = attributes.get("show") in ("0", "false")

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Not asked for."""


def read(data: bytes, gathered: Gathered) -> None:
    package = Package(data, gathered)
    slides = _slides(package, gathered)
    page_of = owners(package, slides.items(), gathered)
    hidden = {page for name, page in slides.items() if _is_hidden(package, name, gathered)}
    ordered = sorted(package.read_all(), key=lambda member: page_of.get(member[0], 1 << 30))
    for name, member in ordered:
        page = page_of.get(name)
        read_member(name, member, gathered, page=page, is_hidden=page in hidden)


def _slides(package: Package, gathered: Gathered) -> dict[str, int]:
    """Members to pages. What the presentation does not list comes after, in the order of the package."""
    order = _Order()
    main = package.first(_MAIN)
    if main is not None:
        listen(main, order, gathered)
    by_id = Relations(package, _MAIN, gathered).by_id
    listed = [by_id[one] for one in order.ids if one in by_id]
    others = [name for name in package.names if name.startswith("ppt/slides/slide")]
    return {name: page for page, name in enumerate(dict.fromkeys([*listed, *others]), 1)}


def _is_hidden(package: Package, name: str, gathered: Gathered) -> bool:
    shown = _Shown()
    data = package.first(name)
    if data is not None:
        listen(data, shown, gathered)
    return shown.is_hidden
