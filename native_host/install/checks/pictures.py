"""Whether text in pictures and scanned pages is read."""

from __future__ import annotations

from native_host.install.fault import Line


def picture_line(*, reads_pictures: bool) -> Line:
    """Without it they are said to be unread, as ever: a note, no fault."""
    if reads_pictures:
        return Line("ok", "pictures", "Text in pictures and scanned pages is read on this machine.")
    words = "What reads text in pictures is missing. Pictures and scanned pages count as not read."
    return Line("note", "pictures_missing", words, "Run the set-up again (scripts/run in the checkout).")
