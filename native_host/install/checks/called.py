"""Whether a browser has ever started this Postern: the service's journal says so, in a word without text."""

from __future__ import annotations

from native_host.install.fault import Line
from native_host.settings.places import Places

CALLED = '"what": "browser_called"'


def has_browser_called(places: Places) -> bool:
    """False also where the system does not tell who started a bridge, or the journal has gone."""
    for path in (places.journal, places.journal.with_suffix(".old.log")):
        try:
            if CALLED in path.read_text(encoding="utf-8", errors="replace"):
                return True
        except OSError:
            continue
    return False


def called_lines(places: Places) -> list[Line]:
    if has_browser_called(places):
        return [Line("ok", "browser_called", "A browser with the extension has started Postern.")]
    words = "No browser of yours is known to have started Postern yet; the demo's own browser does not count."
    return [Line("note", "no_browser_called", words, "Load the extension once in each browser (README, Everyday browser).")]
