"""What a language says around the names of fields. All of it folded: lower case, no accents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Alternatives of regular expressions, each a string of words.

    `openings` and `thanks` are courtesies; `orders` ask for values, `tables` for a table of them, with `of` behind it;
    `what` may stand before the names ("the following fields"); `out` leads to the documents, `documents` is every word that
    may name them there, `each` those that say "one by one"; `late` are the parts of a verb that come at the end; `forms` are
    what is asked to come of it, behind `into`; `puts` may begin a sentence that says so; `per_row` says that a document
    has a row; `ands` part the names, `articles` stand before one.
    """

    openings: str
    thanks: str
    orders: str
    tables: str
    of: str
    what: str
    out: str
    documents: str
    each: str
    late: str
    puts: str
    into: str
    forms: str
    per_row: str
    ands: str
    articles: str
