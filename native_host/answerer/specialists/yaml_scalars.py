"""What an unquoted YAML scalar means, where YAML 1.1 (its type repository) and YAML 1.2 (core schema) agree."""

from __future__ import annotations

import re

from native_host.answerer.specialists.data_tree import Moment, NotExpressible, Number, Value

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]{1,1000}")
# YAML 1.1 asks for a sign in the exponent, YAML 1.2 does not.
_FLOAT = re.compile(r"([-+]?)([0-9]+)\.([0-9]*)([eE][-+][0-9]+)?")
_INFINITY = re.compile(r"([-+]?)\.(?:inf|Inf|INF)")
_NOT_A_NUMBER = frozenset((".nan", ".NaN", ".NAN"))
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
    r"[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?"
)
# YAML 1.1 names y and n too; its parsers take them for text.
LOOKS_LIKE_TRUTH = frozenset("yYnN")
# Words and numbers of one version alone: yes/no, 012, 0o14, 0b1, 1_000, 12:30:45, 1e5, the merge key, the value key.
_OF_ONE_VERSION = re.compile(
    r"(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|<<|="
    r"|[-+]?0[0-9_]+|[-+]?0[obx][0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?)"
)


def resolved(text: str) -> Value:
    """The value of a plain scalar; `Moment` of kind yaml for what YAML 1.1 alone takes for a date.

    Raises `NotExpressible` where the versions disagree.
    """
    if text in _NULL:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if _INTEGER.fullmatch(text):
        return Number(text.lstrip("+"))
    if _HEXADECIMAL.fullmatch(text):
        return Number(str(int(text, 16)))
    if match := _FLOAT.fullmatch(text):
        sign, whole, fraction, exponent = match.groups()
        return Number(f"{sign.strip('+')}{whole.lstrip('0') or '0'}.{fraction or '0'}{exponent or ''}")
    if match := _INFINITY.fullmatch(text):
        return Number("-inf" if match[1] == "-" else "inf")
    if text in _NOT_A_NUMBER:
        return Number("nan")
    if _DATE.fullmatch(text) or _TIMESTAMP.fullmatch(text):
        return Moment(text, "yaml")
    if _OF_ONE_VERSION.fullmatch(text):
        raise NotExpressible
    return text
