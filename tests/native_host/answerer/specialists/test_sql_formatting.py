"""SQL laid out: the same words in the same order, or no answer."""

from __future__ import annotations

import time

import sqlglot
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.sql_formatting import SqlFormatting
from tests.native_host.answerer.every_case import every_case


def _answer(ask: str, material: str) -> str | None:
    exact = SqlFormatting().answer(Reading(ask, material))
    return exact.text if exact else None


_ASKS = (
    "format this sql",
    "format this SQL query",
    "pretty print this sql",
    "beautify this query",
    "prettify this sql",
    "format sql",
    "sql formatter",
    "sql pretty print",
    "indent this sql",
    "make this query readable",
    "make this sql query more readable",
    "format the following sql",
    "reformat this sql statement",
    "tidy this sql",
    "format this query",
    "format this sql nicely",
    "format this postgres query",
    "format this sql for mysql",
    "pretty print this sqlite query",
    "format this sql query please",
    "formatiere dieses SQL",
    "formatiere diese SQL-Abfrage",
    "formatiere diese Abfrage",
    "SQL formatieren",
    "mach dieses SQL lesbar",
    "diese SQL-Abfrage schön formatieren",
    "formate cette requête SQL",
    "mets en forme cette requête SQL",
    "indente ce sql",
    "rends cette requête lisible",
    "formate ce SQL",
    "formatea esta consulta SQL",
    "formatea este SQL",
    "formatear sql",
    "haz esta consulta legible",
    "da formato a esta consulta sql",
)

_FOREIGN = (
    "clean up this sql",
    "format this",
    "explain this sql",
    "optimize this sql",
    "format this sql and explain it",
    "convert this sql to postgres",
    "translate this query to mysql",
    "what does this query do",
    "run this sql",
    "minify this sql",
    "is this sql valid",
    "format this sql like a pirate",
    "fix this sql",
    "write a sql formatter",
    "format this sql in uppercase",
    "optimiere diese Abfrage",
    "explique cette requête",
    "explica esta consulta",
    "format this mysql query for postgres",
)


@every_case("ask", _ASKS)
def test_an_ask_to_lay_out_is_answered(ask: str) -> None:
    assert _answer(ask, "select a from t") == "```sql\nSELECT\n  a\nFROM t\n```"


@every_case("ask", _FOREIGN)
def test_any_other_ask_is_refused(ask: str) -> None:
    assert _answer(ask, "select a from t") is None


@every_case(
    ("material", "expected"),
    [
        ("select a,b from t where x=1 and y!=2", "SELECT\n  a,\n  b\nFROM t\nWHERE\n  x = 1 AND y <> 2"),
        ("select count(*) c from t limit 10;", "SELECT\n  COUNT(*) AS c\nFROM t\nLIMIT 10;"),
        ("delete from t where id='O''Brien'", "DELETE FROM t\nWHERE\n  id = 'O''Brien'"),
        ("select 1; select 2", "SELECT\n  1;\n\nSELECT\n  2"),
        ("select my_Func(Name) from Users", "SELECT\n  my_Func(Name)\nFROM Users"),
        ("select a from t where b is not null", "SELECT\n  a\nFROM t\nWHERE\n  b IS NOT NULL"),
    ],
)
def test_layout(material: str, expected: str) -> None:
    assert _answer("format this sql", material) == f"```sql\n{expected}\n```"


@every_case(
    "material",
    [
        "",
        "selec a from t",
        "select a -- note\nfrom t",
        "select /*+ hint */ a from t",
        "select a::text from t",
        'select "a" from [t]',
        "select all the options please",
        "hello world",
        "select a from t\nand explain it",
        "select " + "(" * 200 + "1" + ")" * 200,
        "select a from t where",
    ],
)
def test_what_would_be_written_otherwise_is_refused(material: str) -> None:
    assert _answer("format this sql", material) is None


def test_indentation() -> None:
    assert _answer("format this sql with 4 spaces", "select a from t") == "```sql\nSELECT\n    a\nFROM t\n```"
    assert _answer("format this sql with tabs", "select a from t") is None


_EXPRESSIONS = st.recursive(
    st.sampled_from(["a", "B", "t.c", "1", "'x y'", "''", "null", "true", "2.50", "count(*)", "Max(a)"]),
    lambda inner: (
        st.builds("{1}{0}{2}".format, st.sampled_from([" + ", " and ", " or ", " = ", "!=", " < ", "||"]), inner, inner)
        | st.builds("({})".format, inner)
        | st.builds("case when {} then {} end".format, inner, inner)
        | st.builds("not {}".format, inner)
    ),
    max_leaves=6,
)


@given(_EXPRESSIONS, _EXPRESSIONS)
@settings(max_examples=60, deadline=None)
def test_words_and_their_order_stay(shown: str, condition: str) -> None:
    material = f"select {shown} from t where {condition} order by 1"  # noqa: S608
    answer = _answer("format this sqlite query", material)
    if answer is None:
        return
    text = answer.removeprefix("```sql\n").removesuffix("\n```")
    assert "".join(text.split()).lower().replace("<>", "!=") == "".join(material.split()).lower()
    assert sqlglot.parse_one(text, read="sqlite") == sqlglot.parse_one(material, read="sqlite")


@every_case(
    "material",
    [
        "(" * 7_900,
        "select " * 1_100,
        "select " + "1+" * 3_900 + "1",
        "select '" + "x" * 7_900,
        "case " * 1_500,
        "x" * 900_000,
    ],
)
def test_hostile_text_is_refused_or_laid_out_soon(material: str) -> None:
    started = time.process_time()
    _answer("format this sql", material)
    assert time.process_time() - started < 5
