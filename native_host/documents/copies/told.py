"""The texts of a document one after the other: for kinds whose own structure is not taken over into the copy."""

from __future__ import annotations

from native_host.contract.documents import Part, Segment
from native_host.documents.copies.finder import Finder
from native_host.documents.inside.gathered import LONGEST, Gathered


def told(gathered: Gathered, parts: frozenset[Part], finder: Finder, between: str) -> str:
    """What the reading said of these parts and does not hide, replaced in each text and then across them: a text that was
    cut for its length, or by something that stands within it, is one again. `between`: texts of one part and page.
    """
    pieces: list[str] = []
    before: Segment | None = None
    for one in gathered.segments:
        if one.part not in parts or one.is_hidden:
            continue
        if before is not None and not before.text[-1:].isspace():
            is_near = before.part is one.part and before.page == one.page
            pieces.append("" if len(before.text) == LONGEST else between if is_near else "\n")
        pieces.append(finder.replaced(one.text))
        before = one
    return finder.replaced("".join(pieces))
