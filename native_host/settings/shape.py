"""The settings file's shape: read strictly, so that a typing mistake is an error and never a silent default."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from native_host.contract.messages import Term
from native_host.contract.policy import Mode

_SITE = re.compile(r"[a-z0-9][a-z0-9.-]{0,63}")
_ANSWERER = re.compile(r"[a-z][a-z0-9_]{0,63}")
_TERM_KEYS = {"list", "pattern", "is_regex", "is_whole_word", "is_case_sensitive"}
UNTIL_TAKEN_BACK = -1


@dataclass(frozen=True, slots=True)
class Site:
    """One site's own mode (null: the default), pause (Unix ms, -1: until taken back, null: none) and unwanted answers."""

    mode: Mode | None = None
    paused_until_ms: int | None = None
    never_answered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything the user has set."""

    default_mode: Mode = Mode.BALANCED
    sites: Mapping[str, Site] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    require_gpu: bool = False  # Say it where the model runs on the processor, instead of only being slower.


def read_settings(text: str) -> Saved:
    """Raises ValueError for anything that is not exactly this shape."""
    raw = _object(json.loads(text), {"version", "default_mode", "sites", "terms"}, may_have={"require_gpu"})
    if raw["version"] != 1:
        raise ValueError("version")
    sites = {_site(name): _read_site(value) for name, value in _mapping(raw["sites"]).items()}
    require_gpu = raw.get("require_gpu", False)
    if type(require_gpu) is not bool:
        raise ValueError("require_gpu")
    return Saved(Mode(raw["default_mode"]), sites, tuple(_read_term(one) for one in _list(raw["terms"])), require_gpu)


def write_settings(saved: Saved) -> str:
    sites = {name: _written_site(one) for name, one in sorted(saved.sites.items())}
    terms = [{key: getattr(term, key) for key in sorted(_TERM_KEYS)} for term in saved.terms]
    whole: dict[str, object] = {"version": 1, "default_mode": saved.default_mode, "sites": sites, "terms": terms}
    if saved.require_gpu:
        whole["require_gpu"] = True
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _written_site(one: Site) -> dict[str, object]:
    fields: dict[str, object] = {"mode": one.mode, "paused_until_ms": one.paused_until_ms}
    return fields | {"never_answered": list(one.never_answered)} if one.never_answered else fields


def is_site(name: str) -> bool:
    return _SITE.fullmatch(name) is not None


def _read_site(raw: object) -> Site:
    fields = _object(raw, {"mode", "paused_until_ms"}, may_have={"never_answered"})
    until = fields["paused_until_ms"]
    if until is not None and (type(until) is not int or until < UNTIL_TAKEN_BACK):
        raise ValueError("paused_until_ms")
    names = _list(fields.get("never_answered", []))
    if not all(isinstance(name, str) and _ANSWERER.fullmatch(name) for name in names):
        raise ValueError("never_answered")
    return Site(None if fields["mode"] is None else Mode(fields["mode"]), until, tuple(map(str, names)))


def _read_term(raw: object) -> Term:
    fields = _object(raw, _TERM_KEYS)
    flags = [fields[key] for key in ("is_regex", "is_whole_word", "is_case_sensitive")]
    if fields["list"] not in ("always", "never", "confidential") or not isinstance(fields["pattern"], str):
        raise ValueError("term")
    if not all(type(flag) is bool for flag in flags):
        raise ValueError("term")
    return Term(fields["list"], fields["pattern"], *flags)


def _object(raw: object, keys: set[str], may_have: Set[str] = frozenset()) -> dict[str, Any]:
    if not isinstance(raw, dict) or not keys <= set(raw) <= keys | may_have:
        raise ValueError("keys")
    return raw


def _mapping(raw: object) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise ValueError("object")
    return raw


def _list(raw: object) -> list[object]:
    if not isinstance(raw, list):
        raise ValueError("list")
    return raw


def _site(name: str) -> str:
    if not is_site(name):
        raise ValueError("site")
    return name
