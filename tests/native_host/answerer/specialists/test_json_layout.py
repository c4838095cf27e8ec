"""JSON pretty, on one line, sorted: asked in four languages; every value keeps its spelling."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.json_layout import JsonLayout
from tests.native_host.answerer.every_case import every_case

_PRETTY = (
    "pretty print this json",
    "prettify this json",
    "format this json",
    "format json",
    "beautify this",
    "pretty-print this json with 4 spaces",
    "format this json with 2 space indentation",
    "indent this json with tabs",
    "make this json readable",
    "make this json pretty",
    "make this json more readable",
    "format this nicely",
    "format the following json",
    "json formatter",
    "json pretty print",
    "format this as json",
    "pretty json",
    "tidy this json",
    "reformat this json",
    "indent this json",
    "prettyprint this json",
    "show this json nicely formatted",
    "print this json in a readable format",
    "turn this into pretty json",
    "give me a pretty version of this json",
    "formatiere dieses JSON",
    "JSON formatieren",
    "dieses JSON schön formatieren",
    "formatiere das JSON mit 4 Leerzeichen",
    "formatiere dieses JSON lesbar",
    "mach dieses JSON lesbar",
    "mach das JSON hübsch",
    "rücke dieses JSON ein",
    "formatier mir das mal schön",
    "JSON hübsch formatieren",
    "formate ce JSON",
    "formater le json",
    "mets en forme ce JSON",
    "mets ce json en forme",
    "indente ce json",
    "indente ce JSON avec 4 espaces",
    "rends ce JSON lisible",
    "rends ce json plus lisible",
    "embellis ce json",
    "formate le json suivant",
    "formatea este JSON",
    "formatear json",
    "formatea este json con 4 espacios",
    "da formato a este json",
    "dale formato a este json",
    "indenta este json",
    "embellece este json",
    "haz este json legible",
    "haz este json más legible",
    "pon bonito este json",
)

_MINIFIED = (
    "minify this json",
    "minify this",
    "minify",
    "compact this json",
    "compress this json to one line",
    "put this json on one line",
    "make this json one line",
    "remove whitespace from this json",
    "remove all whitespace from this json",
    "strip the whitespace from this json",
    "json minify",
    "minified json",
    "make this json compact",
    "convert this json to a single line",
    "turn this json into a one-liner",
    "minimize this json",
    "give me this json on a single line",
    "minified version of this json",
    "this json on one line",
    "minifiziere dieses JSON",
    "JSON minifizieren",
    "komprimiere dieses JSON",
    "schreibe dieses JSON in eine Zeile",
    "mach dieses JSON kompakt",
    "pack dieses JSON in eine Zeile",
    "entferne alle Leerzeichen und Zeilenumbrüche aus diesem JSON",
    "dieses JSON in einer Zeile",
    "minifie ce JSON",
    "minifier ce json",
    "compacte ce json",
    "mets ce JSON sur une seule ligne",
    "mets ce json sur une ligne",
    "ce json sur une ligne",
    "minifica este JSON",
    "minificar json",
    "compacta este json",
    "pon este JSON en una sola línea",
    "este json en una línea",
)

_SORTED = (
    "sort the keys of this json",
    "sort the keys of this json alphabetically",
    "sort json keys",
    "sort keys",
    "sort this json by key",
    "sort this json by keys alphabetically",
    "sort the keys in this json",
    "order the keys alphabetically",
    "alphabetize the keys in this json",
    "sort all keys in this json recursively",
    "sort the keys",
    "json sort keys",
    "sort this json alphabetically by key",
    "sortiere die Schlüssel dieses JSON",
    "sortiere die Schlüssel in diesem JSON alphabetisch",
    "sortiere dieses JSON nach Schlüsseln",
    "sortiere die Keys",
    "Schlüssel alphabetisch sortieren",
    "JSON nach Schlüsseln sortieren",
    "trie les clés de ce JSON",
    "trie les clés de ce json par ordre alphabétique",
    "trier les clés",
    "trie ce json par clé",
    "ordena las claves de este JSON",
    "ordena las claves alfabéticamente",
    "ordenar las claves de este json por orden alfabético",
    "ordena este json por claves",
)

_FOREIGN = (
    "clean up this json",
    "format this json like a pirate",
    "pretty print this json and explain it",
    "minify this javascript",
    "sort this json by price",
    "sort the keys of this json in descending order",
    "sort the keys of this json except id",
    "sort the values of this json",
    "format this json as a poem",
    "summarize this json",
    "format my hard drive",
    "compress this image",
    "sort this list",
    "minify this json and base64 it",
    "fix this json",
    "make this json shorter",
    "put this json in my database",
    "sort this json by name",
    "format this json using 9 spaces",
    "how do i format this json",
    "pretty print json in python",
    "write a json formatter",
    "what is minified json",
    "minify this json but keep the comments",
    "make this readable for a child",
    "remove the id from this json",
    "remove whitespace from the names in this json",
    "minify this json like a pirate",
    "formatiere dieses JSON und erkläre es",
    "formatiere meine Festplatte",
    "sortiere dieses JSON nach Preis",
    "trie ce json par prix",
    "formate ce json et explique-le",
    "ordena este json por precio",
    "formatea este json y explícalo",
    "sort keys by value",
    "pretty print the above json",
    "format this json as yaml",
    "beautify my living room",
    "compact this json and count the keys",
)


def _answer(ask: str, material: str) -> tuple[str, str] | None:
    exact = JsonLayout().answer(Reading(ask, material))
    return (exact.tool, exact.text) if exact else None


@every_case("ask", _PRETTY)
def test_pretty(ask: str) -> None:
    found = _answer(ask, '{"b": [1], "a": {}}')
    assert found is not None
    assert found[0] == "json_pretty"
    assert "".join(found[1].split()) == '```json{"b":[1],"a":{}}```'


@every_case("ask", _MINIFIED)
def test_minified(ask: str) -> None:
    assert _answer(ask, '{"b": [1],\n "a": {}}') == ("json_minify", '```json\n{"b":[1],"a":{}}\n```')


@every_case("ask", _SORTED)
def test_sorted(ask: str) -> None:
    assert _answer(ask, '{"b": 1, "a": 2}') == ("json_sort_keys", '```json\n{\n  "a": 2,\n  "b": 1\n}\n```')


@every_case("ask", _FOREIGN)
def test_any_other_ask_is_refused(ask: str) -> None:
    assert _answer(ask, '{"b": [1], "a": {}}') is None


@every_case(
    "material",
    ["", "x", '"x"', "12", '{"a": 1,}', '{"a": 1, "a": 1}', "[NaN]", "[1] [2]", "[1]\nthanks", "[" * 102 + "]" * 102],
)
def test_what_is_no_plain_json_is_refused(material: str) -> None:
    assert _answer("pretty print this json", material) is None


@every_case("names", [("a", "B"), ("a10", "a9"), ("z", "é"), ("Ab", "aa")])
def test_keys_in_an_order_that_people_and_programs_disagree_on_are_refused(names: tuple[str, str]) -> None:
    assert _answer("sort the keys of this json", json.dumps(dict.fromkeys(names, 1), ensure_ascii=False)) is None


@every_case(
    ("ask", "indent"),
    [
        ("pretty print this json with 4 spaces", "    "),
        ("format this json using tabs", "\t"),
        ("indent this json with three spaces", "   "),
        ("formatiere dieses JSON mit vier Leerzeichen", "    "),
        ("formate ce json avec 4 espaces", "    "),
        ("formatea este json con 4 espacios", "    "),
        ("format this json", "  "),
    ],
)
def test_indentation(ask: str, indent: str) -> None:
    assert _answer(ask, "[1]") == ("json_pretty", f"```json\n[\n{indent}1\n]\n```")


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=15,
)


@given(st.lists(_VALUES, min_size=1, max_size=4) | st.dictionaries(st.text(max_size=4), _VALUES, min_size=1), st.booleans())
@settings(max_examples=50, deadline=None)
def test_layout_is_that_of_the_json_module(value: object, escaped: bool) -> None:
    text = json.dumps(value, ensure_ascii=escaped)
    assert _answer("format this json", text) == (
        "json_pretty",
        f"```json\n{json.dumps(value, ensure_ascii=escaped, indent=2)}\n```",
    )
    minified = json.dumps(value, ensure_ascii=escaped, separators=(",", ":"))
    assert _answer("minify this json", text) == ("json_minify", f"```json\n{minified}\n```") or "`" in text


@given(st.dictionaries(st.text("abc_XYZ019é", max_size=4), st.integers(), min_size=1))
@settings(max_examples=50, deadline=None)
def test_sorted_keys_are_those_of_the_json_module(value: dict[str, int]) -> None:
    found = _answer("sort json keys", json.dumps(value))
    if found is not None:
        assert found[1] == f"```json\n{json.dumps(value, indent=2, sort_keys=True)}\n```"
