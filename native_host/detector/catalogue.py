"""All rules: every module on the shelves of `rules/` exports `RULES`."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from native_host.detector import rules
from native_host.detector.detector import Detector
from native_host.detector.rule import Rule, Scanner

_SHELVES = ("personal", "network", "money", "national", "secrets")


def all_rules() -> tuple[Rule | Scanner, ...]:
    """Every rule of every shelf, in the order of shelves and file names; two of one name are a mistake."""
    found: list[Rule | Scanner] = []
    for shelf in _SHELVES:
        package = import_module(f"{rules.__name__}.{shelf}")
        for module in sorted(iter_modules(package.__path__), key=lambda one: one.name):
            found.extend(getattr(import_module(f"{package.__name__}.{module.name}"), "RULES", ()))
    names = [rule.name for rule in found]
    if len(names) != len(set(names)):
        raise ValueError("two rules share a name")
    return tuple(found)


@lru_cache(maxsize=1)
def default_detector() -> Detector:
    """The detector with all rules, compiled once per process."""
    return Detector(all_rules())
