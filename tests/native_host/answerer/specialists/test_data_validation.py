"""Well-formed or not, and where not: the same verdict as the reference parsers, the place and the words by hand."""

from __future__ import annotations

import json
import time
import tomllib
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.request import Reading
from native_host.answerer.specialists.data_validation import DataValidation
from native_host.answerer.specialists.validation_phrases import validation_asked
from tests.native_host.answerer.every_case import every_case

_ASKS = (
    "validate this json",
    "validate json",
    "is this valid json",
    "is this json valid",
    "is this valid yaml",
    "is this yaml valid",
    "check this json",
    "check this json for errors",
    "check this json for syntax errors",
    "check if this is valid json",
    "check whether this json is valid",
    "check if this json is valid",
    "is my json valid",
    "json validator",
    "what's wrong with this json",
    "find the error in this json",
    "find the syntax error in this json",
    "why is this json invalid",
    "why is this not valid json",
    "where is the error in this json",
    "lint this json",
    "lint this yaml file",
    "json lint",
    "does this json parse",
    "will this json parse",
    "verify this yaml",
    "any syntax errors in this toml",
    "is there an error in this json",
    "are there any errors in this json",
    "does this yaml have errors",
    "valid json",
    "is the following json valid",
    "is the following valid xml",
    "is this xml well-formed",
    "is this well-formed xml",
    "check that this is valid toml",
    "is this a valid csv",
    "is this a valid csv file",
    "validate the following csv",
    "is this valid json or not",
    "tell me if this is valid json",
    "why doesn't this json parse",
    "why won't this yaml parse",
    "ist das gültiges JSON",
    "ist dieses JSON gültig",
    "ist das valides JSON",
    "validiere dieses JSON",
    "prüfe dieses JSON",
    "prüfe dieses JSON auf Fehler",
    "überprüfe dieses YAML auf Syntaxfehler",
    "prüfe, ob das gültiges JSON ist",
    "prüf mal ob das valides json ist",
    "JSON validieren",
    "dieses JSON prüfen",
    "wo ist der Fehler in diesem JSON",
    "finde den Fehler in diesem JSON",
    "finde den Syntaxfehler in diesem YAML",
    "was ist falsch an diesem JSON",
    "was stimmt mit diesem JSON nicht",
    "warum ist dieses JSON ungültig",
    "ist das eine gültige CSV",
    "ist dieses XML wohlgeformt",
    "hat dieses JSON einen Syntaxfehler",
    "valide ce JSON",
    "valider ce json",
    "vérifie ce JSON",
    "ce JSON est-il valide",
    "est-ce que ce json est valide",
    "est-ce un json valide",
    "est-ce que c'est un json valide",
    "vérifie si ce json est valide",
    "vérifie que ce yaml est valide",
    "trouve l'erreur dans ce JSON",
    "trouve l'erreur de syntaxe dans ce json",
    "où est l'erreur dans ce json",
    "pourquoi ce json est invalide",
    "pourquoi ce json n'est pas valide",
    "y a-t-il une erreur dans ce json",
    "ce xml est-il bien formé",
    "valida este JSON",
    "validar json",
    "verifica este json",
    "es válido este json",
    "es este json válido",
    "este json es válido",
    "es esto un json válido",
    "esto es json válido",
    "comprueba si este json es válido",
    "verifica que este yaml es válido",
    "encuentra el error en este JSON",
    "encuentra el error de sintaxis en este json",
    "dónde está el error en este json",
    "por qué no es válido este json",
    "qué está mal en este json",
    "hay algún error en este json",
)

_FOREIGN = (
    "validate this json against the schema",
    "validate my feelings",
    "fix this json",
    "check this json for duplicates",
    "check this json for missing fields",
    "is this json secure",
    "is this valid json and if not fix it",
    "check this email",
    "check this text for errors",
    "what is valid json",
    "is json valid yaml",
    "why is json popular",
    "find the error in this code",
    "find the user in this json",
    "find the bug in this json parser",
    "validate this json and convert it to yaml",
    "validate this json in python",
    "is this json better than that",
    "is this a valid argument",
    "is this csv complete",
    "is this json valid for the api",
    "check this json for typos",
    "check my spelling",
    "how do i validate json",
    "is this valid html",
    "is the data in this csv correct",
    "is this valid json schema",
    "lint this python",
    "validate this json like a pirate",
    "ist dieses JSON schön",
    "ist das gültiges JSON und wenn nicht repariere es",
    "repariere dieses JSON",
    "répare ce json",
    "arregla este json",
    "ce json est-il utile",
    "es útil este json",
    "is this valid json or yaml",
    "validate the json above",
    "explain the error in this json",
    "validate this json ignoring trailing commas",
    "is this valid json5",
    "count the errors in this json",
)


def _answer(ask: str, material: str) -> str | None:
    exact = DataValidation().answer(Reading(ask, material))
    return exact.text if exact else None


def _wanted(name: str) -> str:
    return "well-formed" if name == "xml" else "valid"


@every_case("ask", _ASKS)
def test_an_ask_for_validation_is_known(ask: str) -> None:
    assert validation_asked(ask) is not None


@every_case("ask", _FOREIGN)
def test_any_other_ask_is_refused(ask: str) -> None:
    assert validation_asked(ask) is None


@every_case(
    ("name", "material", "said"),
    [
        ("json", '{"a": 1,}', "line 1, column 9: the comma before this has nothing after it"),
        ("json", "[1, 2,]", "line 1, column 7: the comma before this has nothing after it"),
        ("json", "[1 2]", "line 1, column 4: a comma or `]` is missing"),
        ("json", '{\n  "a": 1\n  "b": 2\n}', "line 3, column 3: a comma or `}` is missing"),
        ("json", '{"a" 1}', "line 1, column 6: a colon is missing after the key"),
        ("json", "{a: 1}", "line 1, column 2: `a` is not in double quotes"),
        ("json", "{1: 1}", "line 1, column 2: a key in double quotes is expected"),
        ("json", "{'a': 1}", "line 1, column 2: strings need double quotes, not single ones"),
        ("json", '{"a": }', "line 1, column 7: a value is expected"),
        ("json", "[NaN]", "line 1, column 2: `NaN` is not in double quotes"),
        ("json", "[+1]", "line 1, column 2: this is not a valid number"),
        ("json", "[.5]", "line 1, column 2: this is not a valid number"),
        ("json", "[1.]", "line 1, column 2: this is not a valid number"),
        ("json", '["a\\q"]', "line 1, column 4: this escape sequence does not exist"),
        ("json", '["a\tb"]', "line 1, column 4: a control character must be escaped in a string"),
        ("json", '["a]', "line 1, column 2: the quote opened here is never closed"),
        ("json", "[1] [2]", "line 1, column 5: there is more text after the end of the data"),
        ("json", "[1, // x\n2]", "line 1, column 5: comments are not allowed"),
        ("json", '{"é": "😀" x}', "line 1, column 11: a comma or `}` is missing"),
        ("json", "[[1]", "line 1, column 5: the text ends too early"),
        ("yaml", "a: b: c", "line 1, column 5: a `key: value` pair is not allowed here"),
        ("yaml", "a:\n\t- b", "line 2, column 1: a tab cannot indent"),
        ("yaml", "a: 1\n b: 2", "line 2, column 3: a `key: value` pair is not allowed here"),
        ("yaml", "a: [1, 2", "line 1, column 4: the `[` opened here is never closed"),
        ("yaml", "a: {b: 1", "line 1, column 4: the `{` opened here is never closed"),
        ("yaml", "a: 'x", "line 1, column 4: the quote opened here is never closed"),
        ("yaml", "a: @x", "line 1, column 4: an unquoted value cannot start with this character"),
        ("yaml", "a: *x", "line 1, column 4: there is no anchor `x` before this alias"),
        ("yaml", "key: - x", "line 1, column 6: a list item is not allowed here"),
        ("yaml", "a: [1, 2}", "line 1, column 9: a comma or `]` is missing"),
        ("yaml", "a:\n  - b\n c: d", "line 3, column 2: this line does not fit the structure or indentation before it"),
        ("yaml", "a: 'it's'", "line 1, column 8: this text does not fit what stands before it"),
        ("yaml", "foo\nbar:1\nc: d", "line 3, column 2: a `key: value` pair is not allowed here"),
        ("toml", "a = 1\na = 2", "line 2, column 1: this key or table is already defined"),
        ("toml", "[a]\n[a]", "line 2, column 1: this key or table is already defined"),
        ("toml", "a = yes", "line 1, column 5: a value is expected"),
        ("toml", "a: 1", "line 1, column 2: `=` is missing after the key"),
        ("toml", "a = 01", "line 1, column 6: the value is not valid, or more follows it in this line"),
        ("toml", 'a = "x\nb = 1', "line 1, column 7: the string is not closed in its line"),
        ("toml", "[[a]", "line 1, column 4: the table’s name is not closed by a bracket"),
        ("toml", "a = [1, 2", "line 1, column 10: the text ends too early"),
        ("toml", "= 1", "line 1, column 1: a key or a `[table]` is expected"),
        ("csv", "a,b\n1,2,3", "line 2, column 1: this row and the first differ in their number of fields: 3 and 2"),
        ("csv", 'a,b\n1,"x', "line 2, column 3: the quote opened here is never closed"),
        ("csv", 'a,b\n1,"x"y', "line 2, column 6: after the closing quote a delimiter or a new line is expected"),
        ("csv", 'a,b\n1,x"y"', "line 2, column 4: a quote is not allowed in an unquoted field"),
        ("csv", 'a,b\n"x\ny",2\n3', "line 4, column 1: this row and the first differ in their number of fields: 1 and 2"),
        ("xml", "<a><b></a>", "line 1, column 7: this end tag does not match the open element `b`"),
        ("xml", "<a>\n<b>", "line 2, column 4: the text ends, but the element `b` is still open"),
        ("xml", "<a/><b/>", "line 1, column 5: there is more text after the end of the data"),
        ("xml", "<a>&nbsp;</a>", "line 1, column 4: this entity is not defined"),
        ("xml", "<!-- x -->", "line 1, column 11: the text ends too early"),
        ("xml", "<a b=1/>", "line 1, column 6: this character is not allowed here"),
        ("xml", "<a>é & b</a>", "line 1, column 6: text needs `&amp;` for `&`"),
        ("xml", "<a", "line 1, column 1: the tag opened here is not complete"),
        ("xml", ' <?xml version="1.0"?><a/>', "line 1, column 2: the XML declaration must be the very beginning"),
    ],
)
def test_the_first_fault_and_its_place(name: str, material: str, said: str) -> None:
    assert _answer(f"validate this {name}", material) == f"**Not {_wanted(name)} {name.upper()}:** {said}."


@every_case(
    ("name", "material"),
    [
        ("json", "[]"),
        ("json", ' {"a": [1, -0.5e+10, "\\u00e9", true, null]} '),
        ("yaml", "a: no\nb: 012\nc: !!int 3"),
        ("yaml", "1: a\n2: b"),
        ("yaml", "a: 1\n---\nb: 2"),
        ("toml", "a = inf\n[b.c]\nd = 2024-01-01"),
        ("csv", "a, b\n1, 2"),
        ("csv", "a;b\n1,5;2"),
        ("xml", '<?xml version="1.0"?>\n<a x="1">t<![CDATA[<]]></a>'),
    ],
)
def test_what_is_well_formed(name: str, material: str) -> None:
    assert _answer(f"validate this {name}", material) == f"**{_wanted(name).capitalize()} {name.upper()}.**"
    assert _answer(f"find the error in this {name}", material) is None


@every_case(
    ("name", "material"),
    [
        ("json", ""),
        ("json", '{"a": 1, "a": 2}'),
        ("json", '{"a": 1}\nthanks'),
        ("json", '{"a": 1}\nNote: it fails in production'),
        ("json", 'Here it is:\n{"a": 1}'),
        ("json", '{"a": 1\nand fix it too'),
        ("json", "hello world"),
        ("yaml", "hello world"),
        ("yaml", "a: 1\na: 2"),
        ("yaml", "a: *x\nb: &x 1"),
        ("yaml", "a: &x 1\nb: &x 2"),
        ("yaml", "a: 1\nand fix it too"),
        ("toml", "a = {b = 1,}"),
        ("toml", 'a = "\\e"'),
        ("toml", "a = 1\nand fix it too"),
        ("csv", "a,b\n1,2\nthanks"),
        ("csv", "a,b\n\n1,2"),
        ("csv", "hello world"),
        ("json", "\ufeff[1]"),
        ("csv", "\ufeffa,b\n1,2"),
        ("csv", "a;b,c\n1;2"),
        ("xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"),
        ("xml", "<x:a/>"),
        ("xml", '<?xml version="1.1"?><a/>'),
        ("xml", "hello"),
    ],
)
def test_what_may_be_either_is_refused(name: str, material: str) -> None:
    assert _answer(f"validate this {name}", material) is None


def test_errors_in_a_table_may_be_in_its_values() -> None:
    assert _answer("check this csv for errors", "name,age\nAnna,-5") is None
    assert _answer("check this csv for errors", "name,age\nAnna,1,2") is not None


def test_the_answer_speaks_the_language_of_the_ask() -> None:
    assert (
        _answer("Ist dieses JSON gültig", "[1,]")
        == "**Kein gültiges JSON:** Zeile 1, Spalte 4: dem Komma davor folgt nichts."
    )
    assert _answer("vérifie ce JSON", "[1") == "**JSON non valide :** ligne 1, colonne 3 : le texte se termine trop tôt."
    assert _answer("valida este csv", "a,b\n1") == (
        "**CSV no válido:** línea 2, columna 1: esta fila y la primera no tienen el mismo número de campos: 1 y 2."
    )


def test_a_second_task_beside_the_data_is_refused() -> None:
    tools = ExactTools([DataValidation()])
    assert tools.answer("Is this valid JSON?\n[1]\nIf not, fix it.") is None
    assert tools.answer("Is this valid JSON? If not, fix it.\n[1,]") is None


_PIECES = st.lists(
    st.sampled_from([*'{}[],:"\\ \n', '"a"', "1", "-0", "1.5e3", "true", "null", "nul", "01", '"\\u12', "'", "é", "/"]),
    max_size=12,
)


@given(_PIECES.map("".join))
@settings(max_examples=100, deadline=None)
def test_json_is_valid_where_the_json_module_says_so(material: str) -> None:
    answer = _answer("validate this json", material)
    try:
        json.loads(material, parse_constant=lambda name: pytest.fail(name))
    except ValueError:
        assert answer is None or answer.startswith("**Not valid JSON:**")
    else:
        assert answer in (None, "**Valid JSON.**")


@given(_PIECES.map("".join))
@settings(max_examples=100, deadline=None)
def test_the_place_in_json_is_where_the_json_module_stops_or_names_the_start_of_it(material: str) -> None:
    answer = _answer("validate this json", material)
    if answer is None or answer.startswith("**Valid"):
        return
    line, column = (int(part.split()[-1]) for part in answer.split(":")[1].split(","))
    offset = sum(len(text) + 1 for text in material.split("\n")[: line - 1]) + column - 1
    # What stands before the place can still become JSON: no fault is earlier.
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(material)
    in_a_piece = caught.value.msg.startswith(("Unterminated", "Invalid")) or "number" in answer
    assert in_a_piece or abs(caught.value.pos - offset) <= 8


@given(
    st.lists(
        st.sampled_from(["a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "'", '"', "#", "1", "&x ", "*x", "\t", "| "]),
        max_size=14,
    ).map("".join)
)
@settings(max_examples=100, deadline=None)
def test_yaml_is_valid_where_pyyaml_says_so(material: str) -> None:
    answer = _answer("validate this yaml", material)
    try:
        list(yaml.compose_all(material + "\n", Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except yaml.YAMLError:
        assert answer is None or answer.startswith("**Not valid YAML:**")
    else:
        assert answer in (None, "**Valid YAML.**")


@given(
    st.lists(
        st.sampled_from(["a", " = ", "\n", "[", "]", "{", "}", ",", "'", '"', "#", "1", ".", "true", "2024-01-01", "\\"]),
        max_size=14,
    ).map("".join)
)
@settings(max_examples=100, deadline=None)
def test_toml_is_valid_where_tomllib_says_so(material: str) -> None:
    answer = _answer("validate this toml", material)
    try:
        tomllib.loads(material)
    except tomllib.TOMLDecodeError:
        assert answer is None or answer.startswith("**Not valid TOML:**")
    else:
        assert answer in (None, "**Valid TOML.**")


@given(
    st.lists(
        st.sampled_from(["<a>", "</a>", "<b/>", "<", ">", "&amp;", "&", "x", " ", "<!--", "-->", "<![CDATA[", "]]>", "\n"]),
        max_size=10,
    ).map("".join)
)
@settings(max_examples=100, deadline=None)
def test_xml_is_valid_where_expat_says_so(material: str) -> None:
    answer = _answer("validate this xml", material)
    try:
        ElementTree.fromstring(material)  # noqa: S314
    except ElementTree.ParseError:
        assert answer is None or answer.startswith("**Not well-formed XML:**")
    else:
        assert answer in (None, "**Well-formed XML.**")


@every_case("material", ["[" * 180_000, "<a>" * 60_000, '"' * 180_000, "a: " * 60_000, "a\n" * 80_000, "\x00" * 180_000])
@every_case("name", ["json", "yaml", "toml", "csv", "xml"])
def test_hostile_data_is_judged_soon(name: str, material: str) -> None:
    started = time.process_time()
    _answer(f"validate this {name}", material)
    assert time.process_time() - started < 5
