"""XML laid out: the same document, each element in a line of its own."""

from __future__ import annotations

import time
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.xml_layout import XmlLayout
from tests.native_host.answerer.every_case import every_case


def _answer(ask: str, material: str) -> str | None:
    exact = XmlLayout().answer(Reading(ask, material))
    return exact.text if exact else None


_ASKS = (
    "format this xml",
    "pretty print this xml",
    "prettify this xml",
    "beautify this XML",
    "indent this xml",
    "xml formatter",
    "xml pretty print",
    "make this xml readable",
    "format the following xml",
    "format xml",
    "reformat this xml file",
    "tidy this xml",
    "pretty xml",
    "format this xml nicely",
    "give me a pretty version of this xml",
    "fix the indentation of this xml",
    "formatiere dieses XML",
    "XML formatieren",
    "dieses XML schön formatieren",
    "mach dieses XML lesbar",
    "rücke dieses XML ein",
    "formatiere die XML-Datei",
    "formate ce XML",
    "mets en forme ce xml",
    "indente ce xml",
    "rends ce xml lisible",
    "formatea este XML",
    "formatear xml",
    "indenta este xml",
    "da formato a este xml",
    "haz este xml legible",
)

_FOREIGN = (
    "clean up this xml",
    "format this html",
    "explain this xml",
    "format this xml and explain it",
    "minify this xml",
    "convert this xml to json",
    "format this xml as a poem",
    "validate this xml",
    "sort this xml by name",
    "format this xml like a pirate",
    "remove the comments from this xml",
    "format this",
    "what is xml",
    "write an xml formatter",
    "formatiere dieses XML und erkläre es",
    "traduis ce xml",
    "resume este xml",
)


@every_case("ask", _ASKS)
def test_an_ask_to_lay_out_is_answered(ask: str) -> None:
    assert _answer(ask, "<a><b>x</b></a>") == "```xml\n<a>\n  <b>x</b>\n</a>\n```"


@every_case("ask", _FOREIGN)
def test_any_other_ask_is_refused(ask: str) -> None:
    assert _answer(ask, "<a><b>x</b></a>") is None


@every_case(
    ("material", "expected"),
    [
        ("<a/>", "<a/>"),
        ("<a></a>", "<a></a>"),
        ("<a>\n\n<b/>\n<c> t </c></a>", "<a>\n  <b/>\n  <c> t </c>\n</a>"),
        (
            '<?xml version="1.0"?><?p q?><a><!-- c --></a><!-- d -->',
            '<?xml version="1.0"?>\n<?p q?>\n<a>\n  <!-- c -->\n</a>\n<!-- d -->',
        ),
        ("<p>one <b>two</b></p>", "<p>one <b>two</b></p>"),
        ("<a><b><![CDATA[ <x> ]]></b><c>&lt;&#32;</c></a>", "<a>\n  <b><![CDATA[ <x> ]]></b>\n  <c>&lt;&#32;</c>\n</a>"),
        ('<a><b>é</b><c x=\'"\' y="&gt;>"/></a>', '<a>\n  <b>é</b>\n  <c x=\'"\' y="&gt;>"/>\n</a>'),
        ("<a>&#32;<b/></a>", "<a>&#32;<b/></a>"),
    ],
)
def test_layout(material: str, expected: str) -> None:
    assert _answer("format this xml", material) == f"```xml\n{expected}\n```"


@every_case(
    "material",
    [
        "",
        "text",
        "<a>",
        "<a></b>",
        "<a/>thanks",
        "<!DOCTYPE a><a/>",
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '<a xml:space="preserve"> <b/> </a>',
        '<?xml version="1.1"?><a/>',
        "<a>&nbsp;</a>",
        "<a>" * 101 + "</a>" * 101,
    ],
)
def test_what_is_not_plain_xml_is_refused(material: str) -> None:
    assert _answer("format this xml", material) is None


_NAMES = st.sampled_from(["a", "b", "c-d", "é"])
_TREES = st.recursive(
    st.tuples(_NAMES, st.text("xy <&\n\t", max_size=4)),
    lambda inner: st.tuples(_NAMES, st.lists(inner, max_size=4)),
    max_leaves=12,
)


def _written(tree: object) -> str:
    assert isinstance(tree, tuple)
    name, content = tree
    inside = (
        content.replace("&", "&amp;").replace("<", "&lt;")
        if isinstance(content, str)
        else "\n ".join(map(_written, content))
    )
    return f"<{name}>{inside}</{name}>"


def _without_layout(element: ElementTree.Element) -> object:
    children = [_without_layout(child) for child in element]
    return element.tag, children or element.text or "", [child.tail for child in element if (child.tail or "").strip()]


@given(_TREES)
@settings(max_examples=50, deadline=None)
def test_the_document_stays_the_same(tree: object) -> None:
    material = _written(tree)
    answer = _answer("format this xml", material)
    assert answer is not None
    laid_out = answer.removeprefix("```xml\n").removesuffix("\n```")
    assert _without_layout(ElementTree.fromstring(laid_out)) == _without_layout(ElementTree.fromstring(material))  # noqa: S314
    assert _answer("format this xml", laid_out) == answer


@every_case("material", ["<a>" * 30_000, "<" * 90_000, "<a>" + "<b/>" * 24_000 + "</a>", "<a b='" + "x" * 90_000])
def test_hostile_data_is_refused_or_laid_out_soon(material: str) -> None:
    started = time.process_time()
    _answer("format this xml", material)
    assert time.process_time() - started < 5
