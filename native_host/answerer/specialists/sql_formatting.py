"""SQL laid out by sqlglot, where nothing but blanks and the case of key words changes."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from native_host.answerer.request import Reading
from native_host.answerer.specialists.data_tree import MOST_DEPTH, fenced
from native_host.answerer.specialists.layout_phrases import layout_asked
from native_host.answerer.specialists.specialist import Exact

if TYPE_CHECKING:
    from sqlglot.tokenizer_core import Token

# A dialect takes about a thirtieth of a millisecond for a word: fewer words where all of them are asked.
_MOST_CHARS = 8_000
_MOST_WORDS = 1_500
_MOST_WORDS_IN_ALL = 600
_DIALECTS = {
    "postgres": r"postgres(?:ql)?|psql",
    "mysql": "mysql",
    "sqlite": "sqlite",
    "tsql": "t-sql|tsql|sql server|mssql|ms sql",
    "oracle": "oracle",
    "bigquery": "bigquery|big query",
    "snowflake": "snowflake",
    "redshift": "redshift",
    "duckdb": "duckdb",
    "spark": "spark",
    "trino": "trino",
}
_ANY_DIALECT = "|".join(_DIALECTS.values())
_NAMES = rf"(?:(?:{_ANY_DIALECT}) )?sql|(?:{_ANY_DIALECT})"
_AFTER = (
    r"(?:(?:for|in|as|using|für|als|pour|en|para|como) )?(?:the )?"
    rf"\(?(?:{_ANY_DIALECT})\)?(?: dialect| syntax| sql|-dialekt)? "
)
_QUERY_WORD = re.compile(r"\b(?:sql|query|queries|statements?|abfragen?|anweisung|requêtes?|consultas?|sentencias?)\b")
_QUOTED = re.compile(r"[^\w\s]")


class SqlFormatting:
    """Without a named dialect, every dialect that the statement is written in must give the same text."""

    name = "sql_formatting"

    def answer(self, reading: Reading) -> Exact | None:
        material = reading.material
        if not material or not material.strip() or len(material) > _MOST_CHARS:
            return None
        ask = reading.lower
        dialects = [dialect for dialect, names in _DIALECTS.items() if re.search(rf"(?<!\w)(?:{names})(?!\w)", ask)]
        # "Select option a" is prose that parses: something must say that SQL is meant.
        if len(dialects) > 1 or not (dialects or _QUERY_WORD.search(ask)) or _deeper_than_allowed(material):
            return None
        asked = layout_asked(reading.ask, _NAMES, also_after=_AFTER)
        if asked is None or asked.kind != "pretty" or asked.indent == "\t":
            return None
        found: dict[str, str] = {}
        for dialect in dialects or _DIALECTS:
            text = _formatted(material.strip(), dialect, len(asked.indent), _MOST_WORDS if dialects else _MOST_WORDS_IN_ALL)
            if text is not None:
                found.setdefault(text.casefold(), text)
        return Exact(fenced(next(iter(found.values())), "sql"), "sql_format") if len(found) == 1 else None


def _deeper_than_allowed(text: str) -> bool:
    depth = 0
    for mark in re.finditer(r"[()\[\]{}]|\bcase\b|\bend\b", text, re.IGNORECASE):
        depth += 1 if mark[0].lower() in ("(", "[", "{", "case") else -1
        if depth > MOST_DEPTH // 2:
            return True
    return False


def _formatted(source: str, dialect: str, indent: int, most_words: int) -> str | None:
    """Null where the dialect cannot read the statement, or would write it otherwise: then it is not written in it."""
    import sqlglot
    from sqlglot import exp
    from sqlglot.errors import SqlglotError

    # It would log statements that it cannot read: they are the user's own.
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL + 1)
    try:
        before = sqlglot.tokenize(source, read=dialect)
        if len(before) > most_words or any(token.comments for token in before):
            return None
        trees = [tree for tree in sqlglot.parse(source, read=dialect) if tree is not None]
        # A bare expression is no statement: "hello world" would be a column with an alias.
        statements = (
            exp.Query,
            exp.DML,
            exp.DDL,
            exp.Drop,
            exp.Alter,
            exp.TruncateTable,
            exp.Transaction,
            exp.Commit,
            exp.Rollback,
        )
        if not trees or not all(isinstance(tree, statements) and tree.find(exp.Command) is None for tree in trees):
            return None
        text = ";\n\n".join(
            tree.sql(dialect=dialect, pretty=True, normalize_functions=False, indent=indent, pad=indent) for tree in trees
        )
        text += ";" if source.endswith(";") else ""
        again = [tree for tree in sqlglot.parse(text, read=dialect) if tree is not None]
        alike = again == trees and _written_alike(_words(source, before), _words(text, sqlglot.tokenize(text, read=dialect)))
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        return None
    return text if alike else None


def _words(source: str, tokens: list[Token]) -> list[tuple[str, bool]]:
    """Each word as written, and whether it is a name; without optional key words."""
    raw = [(source[token.start : token.end + 1], token.token_type.name == "VAR") for token in tokens]
    names = [
        (text, is_name and (at + 1 == len(raw) or raw[at + 1][0] != "("))
        for at, (text, is_name) in enumerate(raw)
        if text.upper() != "AS"
    ]
    while names and names[-1][0] == ";":
        names.pop()
    return names


def _written_alike(before: list[tuple[str, bool]], after: list[tuple[str, bool]]) -> bool:
    return len(before) == len(after) and all(
        old == new
        or (old == "!=" and new == "<>")
        or (not is_name and not _QUOTED.search(old) and " ".join(old.upper().split()) == " ".join(new.split()))
        for (old, is_name), (new, _) in zip(before, after, strict=True)
    )
