"""Whether what stands behind `password =` is a password, or code, a type, a label, a reference to one."""

from __future__ import annotations

from native_host.detector.pattern import matcher
from native_host.detector.rules.secrets.plausible import bits_per_character, is_placeholder, is_reference, reads_as_words

PASSWORD_KEYS = (
    r"pass(?:word|wd|phrase|code|wort)s?|pwd|psw|kennwort|mot_?de_?passe|mdp|contrase(?:n|ñ)a|clave|senha|parola|wachtwoord|"
    r"пароль|密码|密碼|パスワード|비밀번호"
)
TOKEN_KEYS = (
    r"secret|token|api[_.-]?key|(?:access|auth|private|secret|encryption|signing|master|account|shared|license|client|session|app|"
    r"service|admin|write|read|storage|subscription|primary|secondary)[_.-]?key|credentials?|bearer|jwt"
)
_IS_PASSWORD = matcher(rf"(?i)(?:{PASSWORD_KEYS}|(?:^|[_.-])(?:pass|pw)(?:$|[_.-]))")
_NAMES_SOMETHING_ELSE = matcher(
    r"(?i)(?:file|path|ur[il]s?|endpoint|name|field|label|hint|policy|length|len|min|max|type|expir\w*|ttl|timeout|counts?|prompt|"
    r"placeholder|reset\w*|ids?|refs?|env|vars?|column|regex|pattern|errors?|messages?|msg|input|changed|required|strength|valid\w*|"
    r"manager|provider|header|dir|store|class|scopes?|issuer|limit|budget|size|usage|algorithm|alg|format|version|rotation|at|on|in|"
    r"enabled|disabled|visible|confirm\w*|mismatch|wrong|invalid|title|text|help|description|link|button|icon|form|page|screen|"
    r"attempts|end|start|history|age|days|hours|group|mode|source|engine|backend|arn|namespace|index|position|ize[rd]?|izer|ization|list|"
    r"_url|tokens|set|map|table|generator|service|schema|secretname|prefix|suffix)$"
)
_STARTS_A_LABEL = matcher(
    r"(?i)^(?:max|min|num|no|has|is|show|hide|forgot|reset|change|confirm|require|use|with|enable)[_A-Z-]"
)
_WORD_OF_THE_FIELD = matcher(
    rf"(?i)^[\W_]*(?:(?:new|old|current|confirm|user|db|my|your|the|enter|admin|plain|raw|hashed|repeat|le|la|das|el|il|o|a)[\W_]*)*"
    rf"(?:{PASSWORD_KEYS}|{TOKEN_KEYS}|pass|key|value|data|hash|mot de passe|bearer|basic)(?:[\W_]?(?:hash|field|input|str|text|value))?"
    r"[\W_]*$"
)
_IDENTIFIER = matcher(r"^[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*$")
_CODE = matcher(
    r"[(){}\[\]]\s*;?$|[()].*[():]|^(?:U?int|Float|Big(?:U?int)?)\d+\w*$|=>|\)\.|::|^\w+\($|^[!=<>]=|^(?:new|await|return|function|lambda|not|this|if)$"
)
_ENV_KEY = matcher(r"^[A-Z][A-Z0-9_]+$")
_SENTENCE = matcher(r"^[^\W\d_]+[,.:]?(?: [^\W\d_]+[,.:?!]?){2,}$")


def is_password_key(key: str) -> bool:
    return _IS_PASSWORD(key)


def is_about_something_else(key: str) -> bool:
    """`password_file`, `tokenUrl`, `max_tokens`, `secretName`: the word is there, the value is not the secret."""
    return _NAMES_SOMETHING_ELSE(key) or _STARTS_A_LABEL(key)


def is_secret(key: str, value: str, *, is_quoted: bool) -> bool:
    """Whether `value` (without its quotes) can be the secret that `key` announces."""
    if is_placeholder(value) or is_reference(value) or _WORD_OF_THE_FIELD(value):
        return False
    if is_password_key(key):
        return _is_password(key, value, is_quoted=is_quoted)
    return _is_token(key, value, is_quoted=is_quoted)


def _is_password(key: str, value: str, *, is_quoted: bool) -> bool:
    if not 3 <= len(value) <= 200:
        return False
    if " " in value:
        return "phrase" in key.lower() or not _SENTENCE(value)
    if is_quoted:
        return True
    if key.lower() == "pwd" and value.startswith(("/", "~", "C:\\")):
        return False
    if not _IDENTIFIER(value):
        return not _CODE(value)
    return _ENV_KEY(key) or _is_no_name_in_code(value)


def _is_no_name_in_code(value: str) -> bool:
    """`swordfish`, `hunter2`, `Passw0rd` as against `user_password`, `passwordField`, `SomeType`."""
    if any(character.isdigit() for character in value):
        return "." not in value
    if len(value) >= 10 and value != value.lower() and value != value.upper():
        return not reads_as_words(value) and value.isalpha()
    return value.islower() and value.isalpha() and len(value) >= 5


def _is_token(key: str, value: str, *, is_quoted: bool) -> bool:
    if not 8 <= len(value) <= 4000 or " " in value or value.isdigit() or "://" in value:
        return False
    if "/" in value[:2] and (reads_as_words(value) or len(value) < 20):
        return False
    if _CODE(value) or (not is_quoted and "." in value and _IDENTIFIER(value)):
        return False
    has_digit = any(character.isdigit() for character in value)
    if not has_digit:
        if len(value) >= 20 and value != value.lower() and value != value.upper() and not reads_as_words(value):
            return True
        return _ENV_KEY(key) and value.isalpha() and bits_per_character(value) >= 2.8
    return bits_per_character(value) >= (2.6 if is_quoted or len(value) >= 16 else 3.0)
