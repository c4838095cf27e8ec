"""The columns of tables, forms and objects: a label in the text's language and a value."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.lib.corpus.expand import expand, line
from scripts.lib.corpus.grammar.nodes import Line
from scripts.lib.corpus.grammar.parse import parse_line
from scripts.lib.corpus.pieces import Piece, Pieces, flat
from scripts.lib.corpus.scene import Scene


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    key: str  # As machines write it.
    cell: Line


def _column(name: str, key: str, cell: str) -> Column:
    return Column(name, key, parse_line(cell))


NAMES = (
    _column("person", "name", "{p.full}"),
    _column("person", "full_name", "{p.rev}"),
    _column("person", "customer", "{p.init}"),
    _column("person", "contact", "{p.full}"),
)
FIRST_AND_LAST = (_column("first", "first_name", "{p.first}"), _column("last", "last_name", "{p.last}"))
OTHERS = (
    _column("dob", "dob", "<dob>"),
    _column("addr", "address", "<addr>"),
    _column("city", "city", "<city>"),
    _column("org", "company", "<org>"),
    _column("job", "job_title", "<job>"),
    _column("mail", "email", "{p.mail}"),
    _column("phone", "phone", "{phone}"),
    _column("acct", "customer_id", "<acct>"),
    _column("date", "date", "<date>"),
    _column("dx", "diagnosis", "<dx>"),
    _column("med", "medication", "<med>"),
    _column("age", "age", "<age>"),
    _column("nrp", "nationality", "<nrp.adj>"),
    _column("user", "username", "{p.user}"),
)
PUBLIC = (
    _column("empty", "status", "<value.empty>"),
    _column("empty", "notes", "<value.empty>"),
    _column("empty", "amount", "{n.2-900}.{n.10-99}"),
    _column("empty", "sku", "{digits.@@-####}"),
)
MEDICAL = {"dx", "med"}


def chosen(scene: Scene, fewest: int, most: int) -> list[Column]:
    """A name first or nearly so, and some other columns."""
    names = FIRST_AND_LAST if scene.chance(0.25) else (scene.rng.choice(NAMES),)
    can = [c for c in OTHERS if scene.language.has(f"label.{c.name}")]
    others = scene.rng.sample(can, min(len(can), scene.rng.randint(fewest, most)))
    public = [scene.rng.choice(PUBLIC)] if scene.chance(0.4) else []
    columns = [*names, *others, *public]
    if scene.chance(0.25):
        scene.rng.shuffle(columns)
    if any(c.name in MEDICAL for c in columns):
        scene.topics.add("health")
    return columns


def label(scene: Scene, column: Column) -> str:
    if column.key in ("amount", "sku"):
        return column.key
    return flat(expand(scene, f"label.{column.name}"))


def row(scene: Scene, columns: list[Column]) -> list[Pieces]:
    """One person's values, in one line each."""
    scene.people.clear()
    scene.named.clear()
    return [[Piece(p.text.replace("\n", ", ").strip(), p.type) for p in line(scene, c.cell)] for c in columns]
