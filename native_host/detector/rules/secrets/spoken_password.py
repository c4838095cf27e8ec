"""Passwords and PINs said in a sentence: "my password is hunter2!", "das Passwort lautet ...", "le mot de passe est ..."."""

from __future__ import annotations

import re

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.assigned_value import is_secret

_NOUN = (
    r"(?:pass(?:word|code|phrase|wort)|pwd|pw|passwd|kennwort|mot de passe|code secret|contraseña|contrasena|clave|senha|parola d'ordine|"
    r"wachtwoord|hasło|пароль|lösenord|adgangskode|passord|salasana|şifre|jelszó|heslo)"
)
_KEY_NOUN = r"(?:api[ -]?key|api[ -]?token|access token|secret key)"
_VERB = (
    r"(?:\s+(?:is|was|will be|to|lautet|ist|war|est|es|era|é|è|foi|jest|är|er|on)(?:\s+(?:now|still|jetzt|nun|now set to|set to|"
    r"maintenant|ahora|agora|adesso|nu|currently|aktuell|simply|just))?[\s:]+|\s*[:：]\s*)"
)
_ABOUT = (
    r"(?:\s+(?:for|to|of|on|für|zum|zur|vom|am|pour|de|du|des|del|da|do|di|dal|per|para|van|voor)\s+[^\n.:;,!?]{1,50}?)?"
)
_VALUE = (
    r"(?P<value>\"[^\"\n]{3,}\"|'[^'\n]{3,}'|«[^»\n]{3,}»|„[^“”\n]{3,}[“”]|“[^”\n]{3,}”|`[^`\n]{3,}`|"
    r"\*\*[^*\n]{3,}\*\*|[^\s\"'`,;<>]{3,})"
)
_STOP = frozenset(
    (
        "a an and the not no to too in on at of or so very also being been still now only wrong right incorrect correct invalid "
        "valid required needed expired weak strong short long empty missing stored hashed encrypted saved sent changed reset used "
        "set shared safe secure unsafe public private visible hidden known unknown different same similar case based something "
        "case-sensitive nothing important compromised leaked good bad ok okay fine here below above there this that what which "
        "displayed protected falsch richtig nicht abgelaufen ungültig erforderlich nötig vergessen gut sicher unsicher leer zu "
        "sehr schwach stark kurz incorrecte incorrect invalide requis expiré oublié faible fort trop pas vide obligatoire "
        "incorrecta inválida obligatoria caducada olvidada débil fuerte muy demasiado vacía errata scaduta obbligatoria debole "
        "incorreta obrigatória expirada fraca muito onjuist verplicht verlopen zwak niet"
    ).split(),
)
_CLEAR = re.compile(r"\d|[^\w\s.,:;!?'\"-]|[a-z][A-Z]")


def is_said_password(raw: str) -> bool:
    """A plain word is most often an adjective; a digit, a symbol, an inner capital or quotes make it a password."""
    is_quoted = raw[:1] in "\"'«„“`*"
    value = raw.strip("\"'«»„“”`*") if is_quoted else raw.rstrip(".:?)!")
    if value.lower() in _STOP or value.startswith(("(", "[", "{", "/", "~/")):
        return False
    if is_quoted:
        return is_secret("passphrase", value, is_quoted=True)
    return is_secret("password", value, is_quoted=True) and _CLEAR.search(value) is not None


def is_own_password(raw: str) -> bool:
    """After "my password is" at the end of a clause a plain word counts too, unless it says how the password is."""
    value = raw.rstrip(".!")
    return (
        len(value) >= 5
        and value.isalpha()
        and value.lower() not in _STOP
        and not value.endswith(("ed", "ing", "able", "ive", "ly"))
    )


_SCHEME = re.compile(r"(?i)(?:sha|md|bcrypt|argon|base|oauth|http|utf|pbkdf|aes|rc|des|rsa|v|x|mod|id|py|log)[-_]?\d+")


def _rule(name: str, pattern: str, kind: str, score: float) -> Rule:
    holds = None if kind in ("pin", "one_time_code") else _HOLDS.get(name, is_said_password)
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=score,
        kind=kind,
        prefilter=_LITERALS[kind],
        validate=holds,
    )


def is_bare_password(value: str) -> bool:
    """Right behind the word "password": letters and digits, and not the name of a scheme."""
    has_both = any(map(str.isdigit, value)) and any(map(str.isalpha, value))
    return has_both and _SCHEME.match(value) is None and is_said_password(value)


_LITERALS = {
    "password": (
        *("pw", "密码", "密碼", "口令", "パスワード", "비밀번호", "كلمة", "رمز المرور", "الرقم السري", "รหัสผ่าน", "पासवर्ड"),
        *(
            "pass",
            "kennwort",
            "mot de",
            "secret",
            "contrase",
            "clave",
            "senha",
            "parola",
            "wachtwoord",
            "hasło",
            "пароль",
            "lösenord",
        ),
        *("adgangskode", "salasana", "şifre", "jelszó", "heslo", "login", "user", "cred", "zugang"),
    ),
    "token": ("api", "access token", "secret"),
    "pin": ("pin", "code", "código", "combination"),
    "one_time_code": ("code", "password", "otp", "tan", "código", "codice"),
}
_HOLDS = {"own_password": is_own_password, "bare_password": is_bare_password, "contracted_password": is_bare_password}

# "the pin for my bank card", "der Türcode vom Büro": up to four words say what it opens.
_WHOSE = r"(?:\s+(?:for|of|to|on|at|für|von|vom|zu|zum|zur|de|du|del|pour|para)(?:\s+[^\s0-9:=]+){1,4})?"

RULES = (
    _rule(
        "bare_password",
        r"(?i)\b(?:password|passwort|pass|pwd|pw|kennwort|wachtwoord|senha|contraseña)[ ]+(?P<value>[^\s\"'`,;<>()=/]{6,64})",
        "password",
        0.7,
    ),
    _rule(
        "said_password",
        rf"(?i)\b(?:{_NOUN}{_ABOUT}{_VERB}|pass(?:\s+(?:is|ist|est|es)\s+|\s*:\s*)){_VALUE}",
        "password",
        0.85,
    ),
    _rule("said_key", rf"(?i)\b{_KEY_NOUN}{_ABOUT}{_VERB}{_VALUE}", "token", 0.85),
    _rule("said_password_cyrillic", rf"(?i)(?:пароль|şifre|hasło)(?:\s*[-—:：=]|\s+это)?\s+{_VALUE}", "password", 0.85),
    _rule(
        "said_password_other",
        r"(?:كلمة (?:السر|المرور)|رمز المرور|الرقم السري|รหัสผ่าน|पासवर्ड)(?:\s+(?:هي|هو)|คือ)?\s*[:：]?\s*(?P<value>[!-~]{4,})",
        "password",
        0.85,
    ),
    _rule(
        "said_password_cjk",
        r"(?:密码|密碼|口令|パスワード|비밀번호)(?:就是|[是为為はが는은가이]|\s*[:：=])\s*(?P<value>[!-~]{4,})",
        "password",
        0.85,
    ),
    _rule(
        "own_password",
        r"(?i)\b(?:my|mein|mon|mi|minha|la mia|mijn|our|unser|notre)\s+(?:\w+\s+)?"
        r"(?:password|passwort|kennwort|mot de passe|contraseña|"
        r"senha|wachtwoord)\s+(?:is|ist|lautet|est|es|é|è)\s+(?P<value>[A-Za-z]{5,}[.!]?)(?:\s*$|[.!]|,|\n)",
        "password",
        0.6,
    ),
    _rule(
        "user_slash_password",
        r"(?i)\b(?:login|logins|username/password|user/pass(?:word)?|creds?|credentials|zugangsdaten|identifiants|credenciales)\b"
        r"[^\n:=]{0,20}[:=]\s*[\w.@+-]+\s*(?:/|:|\||\s+-\s+)\s*(?P<value>[^\s,;]{4,})",
        "password",
        0.8,
    ),
    _rule(
        "pin",
        rf"(?i)\bpin(?:[ -]?(?:code|number|nummer))?{_WHOSE}(?:\s+(?:is|ist|lautet|est|es|é|è)\s+|\s*[:=]\s*)(?P<value>[0-9]{{4,8}})\b",
        "pin",
        0.8,
    ),
    _rule(
        "door_code",
        r"(?i)(?:\b(?:door|gate|alarm|entry|access|garage|building|safe|locker|key[ -]?box|lock[ -]?box) (?:code|pin|combination)|"
        r"\b(?:tür|alarm|zugangs|safe|tresor)[ -]?code|\bcode (?:de la|du|de l['’]) ?(?:porte|portail|alarme|immeuble|coffre)|"
        rf"\bcódigo de (?:la )?(?:puerta|alarma)){_WHOSE}(?:\s+(?:is|ist|lautet|est|es))?\s*[:=]?\s*(?P<value>[0-9]{{3,8}}[#*]?)(?:\W|$)",
        "pin",
        0.8,
    ),
    _rule(
        "contracted_password",
        r"(?i)\b(?:my|our|wi-?fi|wlan) password['’]s (?P<value>[^\s\"'`,;<>()=/]{6,64})",
        "password",
        0.8,
    ),
    _rule("bare_pin", r"\bPIN (?P<value>[0-9]{4})(?:[^\w.,-]|[.,]?\s|[.]?$)", "pin", 0.6),
    _rule(
        "one_time_code",
        r"(?i)\b(?:verification code|security code|one[- ]time (?:code|password)|otp|2fa code|bestätigungscode|tan|"
        r"code de vérification|código de verificación|código de verificação|codice di verifica)(?:\s+(?:is|ist|lautet|est|es|é|è))?\s*:?\s*"
        r"(?P<value>[0-9]{4,8}|[0-9]{3}[ -][0-9]{3})\b",
        "one_time_code",
        0.8,
    ),
)
