"""A document whose pictures have become texts: what a recogniser read, and what is left to say of the rest."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from native_host.contract.documents import Document, Part, Reason, Segment, Unread
from native_host.contract.pictures import Box, Line, NotRecognised, Ocr, Pixels

PICTURE_S = 30.0  # for one; many take a second or two


def with_pictures(document: Document, ocr: Ocr, within_s: float = 120.0, picture_s: float = PICTURE_S) -> Document:
    """The same document, nothing of it waiting any more. What was not read keeps its reason.

    `picture_s`: for one of them.
    """
    until = time.monotonic() + within_s
    segments, unread = list(document.segments), list(document.unread)
    of_page: dict[int | None, list[Pixels]] = {}
    for pixels in document.pixels:
        of_page.setdefault(pixels.page, []).append(pixels)
    for page, every in of_page.items():
        try:
            read = [ocr.recognise(one, min(picture_s, until - time.monotonic())) for one in every]
        except NotRecognised as failure:
            if failure.fault == "timed_out":
                unread.append(Unread(Reason.TIMED_OUT, page))
            continue
        for lines in read:
            segments += _segments(lines, page)
        unsure = sum(not line.is_sure for lines in read for line in lines)
        if unsure:
            unread.append(Unread(Reason.UNSURE, page, count=unsure))
        if all(one.is_all for one in every):
            done = (Reason.NO_TEXT_LAYER,) if page is None else (Reason.NO_TEXT_LAYER, Reason.PICTURES)
            unread = [one for one in unread if one.page != page or one.reason not in done]
    return replace(document, segments=tuple(segments), unread=tuple(unread), pixels=())


def boxes_of(segment: Segment, start: int, end: int) -> tuple[Box, ...]:
    """Where in its picture the segment's characters from `start` to `end` stand: the words that they are part of."""
    return tuple(word.box for word in segment.words if word.start < end and start < word.end)


def _segments(lines: Sequence[Line], page: int | None) -> list[Segment]:
    made: list[Segment] = []
    row = 0
    for line in lines:
        row += not line.is_beside
        if not line.text.strip():
            continue
        made.append(Segment(line.text, Part.PICTURE, page, line=row or 1, is_beside=line.is_beside, words=line.words))
    return made
