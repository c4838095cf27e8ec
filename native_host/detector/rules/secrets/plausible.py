"""Whether a matched text can be a real secret: not a mask, a placeholder, a reference to one, or a word of code."""

from __future__ import annotations

import math
import re
from collections import Counter

from native_host.detector.pattern import matcher

_WORDS = (
    r"none|null|nil|nan|undefined|true|false|yes|no|on|off|n/?a|tbd|todo|unset|empty|default|required|optional|hidden|masked|"
    r"removed|omitted|redacted|string|str|text|varchar.*|bool(?:ean)?|int(?:eger)?|number|any|unknown|object|bytes|self|this|auto|"
    r"prompt|stdin|ask|env|file|sensitive|disabled|enabled|\w*secretstr\w*|optional\[.*|str\b.*"
)
_PLACEHOLDER = matcher(
    rf"(?i)^(?:<.*>|\[.*\]|\{{+.*\}}+|%.*%|\(.*\)|__.*__|\.{{2,}}|…+|[-*•●·_xX#?.]+|{_WORDS})$",
)
_OWNERS = "your|my|the|some|any|insert|enter|add|put|paste|replace|change"
_NOUNS = "password|passwd|pass|secret|token|key|api|db|username|user|app|client|access|private|real|actual|value"
_TELLTALE = matcher(
    rf"(?i)(?:{_OWNERS})[_\- ]?(?:own|me|this|it|here|with|{_NOUNS})|placeholder|x{{5,}}|\*{{3,}}|•{{3,}}|\.\.\.|…|redacted|"
    rf"goes[_\- ]here|[_-]here\b|^(?:test|dummy|fake|sample|example|foo|bar)[_\- ]?(?:{_NOUNS})?$",
)
_OWNED_BY_CODE = (
    "process|os|sys|env|config|cfg|conf|settings|secrets?|vars?|self|this|local|data|params?|requests?|req|res|response|args?|opts|"
    "options|ctx|context|module|app|props|state|vault|ssm|kms|keyring|ref|secretsmanager|op|file|user|account|form|body|values?"
)
_REFERENCE = matcher(
    r"^\$[A-Za-z_{(]|^%[A-Za-z_]+%$|\$\{|\$\(|\{\{|<%|#\{|^\{[A-Za-z_.]+\}$|^@[A-Za-z_]+[({]|^!(?:vault|secret|ref|sub|getatt)|"
    rf"(?i)^(?:{_OWNED_BY_CODE})(?:\.[a-z_]|\[|::|:/|->)|^(?:environ|getenv|env)\b|^(?:arn|vault|ssm|ref|secretsmanager|kms|op|keyring|file|env):|^[a-z_][\w.:>-]*\(|->|^&|^\*[a-z]|"
    r"^[a-z_]\w*\[|^[a-z_][\w.]*\.(?:get|env|value|text|data|password|token|secret|key)\b",
)
_WORDY = re.compile(r"[a-z]{4,}|[A-Z][a-z]{3,}|[A-Z]{6,}")


def is_varied(value: str) -> bool:
    """False for `xxxx`, `0000` and texts that say they are placeholders: no issued key looks like that."""
    tail = value[-24:]
    most = Counter(tail).most_common(1)[0][1]
    return len(set(tail)) >= min(6, len(tail) // 2) and most <= len(tail) * 0.6 and not _TELLTALE(value)


def is_placeholder(value: str) -> bool:
    """`<token>`, `*****`, `YOUR_API_KEY`, `changeme`-like words, types, booleans, nothing at all."""
    bare = value.strip()
    if len(set(bare)) < 3:
        return True
    return _PLACEHOLDER(bare) or _TELLTALE(bare)


def is_reference(value: str) -> bool:
    """A place where the secret is, not the secret: `${VAR}`, `process.env.X`, `os.environ[...]`, `vault:path`, a call."""
    return _REFERENCE(value)


def reads_as_words(value: str) -> bool:
    """Names in camel case and constants consist of words; random letters rarely make four of one case in a row."""
    return sum(len(word) for word in _WORDY.findall(value)) > len(value) * 0.35


def bits_per_character(value: str) -> float:
    """Shannon entropy of the value's own characters, 0..log2(alphabet)."""
    total = len(value)
    return -sum(n / total * math.log2(n / total) for n in Counter(value).values()) if total else 0.0
