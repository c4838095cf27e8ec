"""XML laid out anew, each element in a line of its own."""

from __future__ import annotations

from native_host.answerer.request import Reading
from native_host.answerer.specialists.data_tree import Malformed, NotExpressible, fenced
from native_host.answerer.specialists.layout_phrases import layout_asked
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.xml_text import pretty_xml

_NAMES = r"\.?xml|svg|rss|soap"


class XmlLayout:
    name = "xml_layout"

    def answer(self, reading: Reading) -> Exact | None:
        material = reading.material
        if not material or not material.lstrip().startswith("<"):
            return None
        asked = layout_asked(reading.ask, _NAMES)
        # Without its name it may be HTML, where blanks count.
        if asked is None or asked.kind != "pretty" or (asked.named is None and not material.lstrip().startswith("<?xml")):
            return None
        try:
            return Exact(fenced(pretty_xml(material.strip(" \t\r\n"), asked.indent), "xml"), "xml_pretty")
        except (NotExpressible, Malformed):
            return None
