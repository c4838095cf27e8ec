"""How rows are set: tables, separated values, objects and filled-in forms. Some styles are held back from training."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scripts.lib.corpus.forms.columns import Column, chosen, label, row
from scripts.lib.corpus.pieces import Piece, Pieces, joined, plain
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.splits import Part, parts_of_lines

Style = Callable[[Scene], Pieces]


def _grid(scene: Scene, between: str, left: str = "", right: str = "", rule: str = "") -> Pieces:
    columns = chosen(scene, 1, 5)
    lines = [joined([plain(label(scene, c)) for c in columns], between)]
    if rule:
        lines.append(plain(between.join(rule for _ in columns)))
    lines += [joined(row(scene, columns), between) for _ in range(scene.rng.randint(1, 7))]
    if scene.chance(0.15) and not rule:
        del lines[0]
    return joined([[Piece(left), *one, Piece(right)] for one in lines], "\n")


def _quoted(scene: Scene) -> Pieces:
    columns = chosen(scene, 1, 5)
    lines = [plain(",".join(f'"{c.key}"' for c in columns))]
    for _ in range(scene.rng.randint(1, 7)):
        lines.append(joined([[Piece('"'), *cell, Piece('"')] for cell in row(scene, columns)], ","))
    return joined(lines, "\n")


def _keys(scene: Scene) -> Pieces:
    """Keys of machines above unquoted values."""
    columns = chosen(scene, 1, 5)
    lines = [plain(",".join(c.key for c in columns))]
    lines += [joined([_no_comma(cell) for cell in row(scene, columns)], ",") for _ in range(scene.rng.randint(1, 7))]
    return joined(lines, "\n")


def _no_comma(cell: Pieces) -> Pieces:
    return [Piece(p.text.replace(", ", " "), p.type) for p in cell]


def _object(scene: Scene, columns: Sequence[Column], end: str, colon: str = ": ") -> Pieces:
    cells = row(scene, list(columns))
    members = []
    for column, cell in zip(columns, cells, strict=True):
        is_number = column.name == "age" and scene.chance(0.7)
        quote = Piece("" if is_number else '"')
        members.append([Piece(f'"{column.key}"{colon}'), quote, *cell, quote])
    inner = joined(members, f",{end}")
    return [Piece("{" + end), *inner, Piece(end.strip(" ") + "}")]


def _array(scene: Scene) -> Pieces:
    columns = chosen(scene, 1, 5)
    return [
        Piece("[\n"),
        *joined([_object(scene, columns, " ") for _ in range(scene.rng.randint(2, 4))], ",\n"),
        Piece("\n]"),
    ]


def _lines_of_json(scene: Scene) -> Pieces:
    columns = chosen(scene, 1, 5)
    return joined([_object(scene, columns, "", ":") for _ in range(scene.rng.randint(2, 5))], "\n")


def _nested(scene: Scene) -> Pieces:
    inner = _object(scene, chosen(scene, 2, 5), " ")
    return [Piece('{"status": "ok", "count": 1, "data": {"user": '), *inner, Piece("}}")]


def _yaml(scene: Scene) -> Pieces:
    columns = chosen(scene, 2, 6)
    return joined([[Piece(f"{c.key}: "), *cell] for c, cell in zip(columns, row(scene, columns), strict=True)], "\n")


def _xml(scene: Scene) -> Pieces:
    columns = chosen(scene, 2, 5)
    cells = row(scene, columns)
    return joined([[Piece(f"<{c.key}>"), *cell, Piece(f"</{c.key}>")] for c, cell in zip(columns, cells, strict=True)], "\n")


def _filled(scene: Scene, between: str, end: str = "\n") -> Pieces:
    """A form; some of its fields stay empty."""
    columns = chosen(scene, 2, 7)
    lines = []
    for column, cell in zip(columns, row(scene, columns), strict=True):
        is_empty = scene.chance(0.08)
        lines.append([Piece(label(scene, column) + between), *([] if is_empty else cell)])
    return joined(lines, end)


def _query(scene: Scene) -> Pieces:
    columns = chosen(scene, 1, 4)
    cells = joined([[Piece("'"), *cell, Piece("'")] for cell in row(scene, columns)], ", ")
    names = ", ".join(c.key for c in columns)
    return [Piece("INSERT INTO customers ("), Piece(names), Piece(") VALUES ("), *cells, Piece(");")]


STYLES: dict[str, dict[str, Style]] = {
    "table": {
        "pipes": lambda s: _grid(s, " | ", "| ", " |"),
        "markdown": lambda s: _grid(s, " | ", "| ", " |", "---"),
        "tabs": lambda s: _grid(s, "\t"),
        "bare pipes": lambda s: _grid(s, "|"),
        "wide": lambda s: _grid(s, "    "),
        "slashes": lambda s: _grid(s, " / "),
    },
    "csv": {
        "keys": _keys,
        "semicolons": lambda s: _grid(s, ";"),
        "quoted": _quoted,
        "spaced semicolons": lambda s: _grid(s, "; "),
        "sql": _query,
    },
    "json": {
        "object": lambda s: _object(s, chosen(s, 2, 6), " "),
        "pretty": lambda s: _object(s, chosen(s, 2, 6), "\n  "),
        "array": _array,
        "nested": _nested,
        "lines": _lines_of_json,
        "yaml": _yaml,
        "xml": _xml,
    },
    "form": {
        "colons": lambda s: _filled(s, ": "),
        "below": lambda s: _filled(s, "\n"),
        "dots": lambda s: _filled(s, " ........ "),
        "dash": lambda s: _filled(s, " - "),
        "one line": lambda s: _filled(s, ": ", ", "),
        "equals": lambda s: _filled(s, " = "),
        "tight": lambda s: _filled(s, ":"),
    },
}


def styled(scene: Scene, form: str) -> Pieces:
    names = list(STYLES[form])
    parts = parts_of_lines(form, names)
    usable = [n for n, p in zip(names, parts, strict=True) if (p is Part.TEST) == (scene.lines is Part.TEST)]
    name = scene.rng.choice(usable)
    scene.families.append(f"{form}-{name.replace(' ', '-')}")
    return STYLES[form][name](scene)
