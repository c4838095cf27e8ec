"""Rows of the ledger as JSON or CSV, without any value: words, numbers, names of rules and, if asked for, placeholders."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from native_host.contract.records import Found, Texts, Verified
from native_host.router.ledger_desk import gain_of, rules_of, types_of
from native_host.version import VERSION

_COLUMNS = ("row", "at", "site", "outcome", "reason", "mode", "runtime", "answered_by", "gain", "types", "rules")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def record_of(one: Found, with_outgoing: bool) -> dict[str, object]:
    """What was typed is never part of it."""
    facts = one.row.facts
    made: dict[str, object] = {"row": one.row.id, "at": when(one.row.at_ms), "site": one.row.site}
    made |= {name: facts.get(name) for name in ("outcome", "reason", "mode", "runtime", "answered_by")}
    made |= {"gain": gain_of(one), "types": types_of(one), "rules": list(rules_of(one))}
    return made | {"outgoing": _outgoing(one)} if with_outgoing else made


def as_json(found: Iterable[Found], verified: Verified, with_outgoing: bool) -> str:
    whole = {"is_whole": verified.is_whole, "first_bad": verified.first_bad, "removed": verified.removed}
    rows = [record_of(one, with_outgoing) for one in found]
    return json.dumps({"postern": VERSION, "chain": whole, "rows": rows}, ensure_ascii=False, indent=1) + "\n"


def as_csv(found: Iterable[Found], with_outgoing: bool) -> str:
    """RFC 4180, with a header."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow((*_COLUMNS, "outgoing") if with_outgoing else _COLUMNS)
    for one in found:
        record = record_of(one, with_outgoing)
        types = ";".join(f"{name}:{n}" for name, n in sorted(types_of(one).items()))
        record |= {"types": types, "rules": ";".join(rules_of(one))}
        writer.writerow([_cell(value) for value in record.values()])
    return out.getvalue()


def when(at_ms: int) -> str:
    """ISO 8601, in UTC. A time that no calendar has, of a row that somebody changed, stays a number."""
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return str(at_ms)


def _outgoing(one: Found) -> str | None:
    """What left, where it left redacted; a value that was let through is a type here. Null where values left as typed."""
    if one.texts is None or one.row.facts.get("outcome") != "released" or one.texts.outgoing is None:
        return None
    is_hidden = all(span.placeholder is not None for span in one.texts.spans)
    return one.texts.outgoing if is_hidden else _masked(one.texts)


def _masked(texts: Texts) -> str:
    pieces, at = [], 0
    for span in texts.spans:
        pieces += [texts.typed[at : span.start], span.placeholder or f"[{span.type}]"]
        at = span.end
    return "".join([*pieces, texts.typed[at:]])


def _cell(value: object) -> str:
    """A text that a spreadsheet would take for a formula is made a text again."""
    cell = "" if value is None else str(value)
    return f"'{cell}" if isinstance(value, str) and cell.startswith(_FORMULA) else cell
