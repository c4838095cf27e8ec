"""Sentences with numbers, addresses and secrets of which the corpus has few, and beside them numbers that are nobody's."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from scripts.lib.judge.outgoing import Labelled

_HEX, _B64 = "0123456789abcdef", string.ascii_letters + string.digits


def _of(rng: random.Random, letters: str, n: int) -> str:
    return "".join(rng.choice(letters) for _ in range(n))


def _digits(rng: random.Random, n: int) -> str:
    return _of(rng, string.digits, n)


def _password(rng: random.Random) -> str:
    word = _of(rng, string.ascii_lowercase, rng.randint(3, 8))
    tail = _digits(rng, rng.randint(1, 4)) + rng.choice(("!", "#", "$", "_", "", "?"))
    return rng.choice((word.title() + tail, word + tail, _of(rng, _B64 + "!#$%&*-_", rng.randint(8, 18))))


def _key(rng: random.Random) -> str:
    prefix = rng.choice(("sk-", "ghp_", "AKIA", "xoxb-", "pk_live_", "", "", "tok_", "glpat-"))
    return prefix + rng.choice((_of(rng, _B64, rng.randint(20, 48)), _of(rng, _HEX, rng.choice((32, 40, 64)))))


def _iban(rng: random.Random) -> str:
    land, n = rng.choice((("DE", 18), ("FR", 21), ("ES", 20), ("NL", 14), ("GB", 18), ("AT", 16), ("CH", 17), ("IT", 21)))
    bare = land + _digits(rng, 2) + _digits(rng, n)
    return bare if rng.random() < 0.5 else " ".join(bare[i : i + 4] for i in range(0, len(bare), 4))


def _card(rng: random.Random) -> str:
    bare = rng.choice("3456") + _digits(rng, 15)
    return rng.choice(("", " ", "-")).join(bare[i : i + 4] for i in range(0, 16, 4))


def _phone(rng: random.Random) -> str:
    lead = rng.choice(("+49 ", "+33 ", "+34 ", "+44 ", "+1 ", "0", "00", "0"))
    groups = [_digits(rng, rng.randint(2, 4)) for _ in range(rng.randint(2, 4))]
    return lead + rng.choice((" ", "-", "", "/", ".")).join(groups)


def _ssn(rng: random.Random) -> str:
    return f"{_digits(rng, 3)}-{_digits(rng, 2)}-{_digits(rng, 4)}"


def _ip(rng: random.Random) -> str:
    return ".".join(str(rng.randint(1, 254)) for _ in range(4))


def _mac(rng: random.Random) -> str:
    return ":".join(_of(rng, _HEX, 2) for _ in range(6))


def _mail(rng: random.Random) -> str:
    name = _of(rng, string.ascii_lowercase, rng.randint(2, 9)) + rng.choice((".", "_", "", "-")) + _of(rng, "aeioulmnrst", 5)
    return f"{name}@{_of(rng, 'aeioubcdlmnrst', rng.randint(4, 9))}.{rng.choice(('com', 'de', 'fr', 'es', 'org', 'io'))}"


def _version(rng: random.Random) -> str:
    return f"{rng.randint(0, 30)}.{rng.randint(0, 30)}.{rng.randint(0, 30)}"


def _amount(rng: random.Random) -> str:
    return rng.choice(
        (f"{rng.randint(1, 999)},{_digits(rng, 2)} €", f"${rng.randint(1, 99)},{_digits(rng, 3)}", _digits(rng, 4))
    )


def _commit(rng: random.Random) -> str:
    return _of(rng, _HEX, rng.choice((7, 12, 40)))


def _address(rng: random.Random) -> str:
    return rng.choice(("0x", "", "")) + "0" * rng.choice((0, 4, 6)) + _of(rng, _HEX, rng.choice((8, 10, 12)))


def _hunk(rng: random.Random) -> str:
    numbers = [rng.randint(1, 400) for _ in range(4)]
    return "-{},{} +{},{}".format(*numbers)


def _uuid(rng: random.Random) -> str:
    return "-".join(_of(rng, _HEX, n) for n in (8, 4, 4, 4, 12))


_PRIVATE: tuple[tuple[str, Callable[[random.Random], str], tuple[str, ...]], ...] = (
    (
        "SECRET",
        _password,
        (
            "my password is {}",
            "login with admin / {} please",
            "the wifi key is {} for guests",
            "Passwort: {}",
            "mein Passwort lautet {}",
            "le mot de passe est {}",
            "mdp {}",
            "la contraseña es {}",
            "clave: {}",
            "PIN {} does not work",
            "DB_PASSWORD={}",
            '"password": "{}"',
            "ssh root@host, pw {}",
            "das Kennwort {} geht nicht mehr",
            "it used to be {} and now I'm locked out",
        ),
    ),
    (
        "SECRET",
        _key,
        (
            "API_KEY={}",
            'api_key = "{}"',
            "Authorization: Bearer {}",
            "here is the token {}",
            "der Schlüssel ist {}",
            "export TOKEN={}",
            "why does curl -H 'X-Api-Key: {}' return 403?",
            "la clé est {}",
            "el token es {}",
            "secret: {}",
            "client_secret: '{}'",
        ),
    ),
    (
        "IBAN_CODE",
        _iban,
        ("IBAN {}", "please transfer to {}", "mein Konto: {}", "mon IBAN est {}", "mi cuenta {}", "account {}"),
    ),
    (
        "CREDIT_CARD",
        _card,
        ("card {}", "my card number is {}", "Kreditkarte {}", "carte {}", "tarjeta {}", "charge it to {}"),
    ),
    (
        "PHONE_NUMBER",
        _phone,
        (
            "call me on {}",
            "Tel. {}",
            "ruf mich an: {}",
            "mon numéro est le {}",
            "mi móvil es {}",
            "phone: {}",
            "reach her at {}",
            "WhatsApp {}",
            "Handy {}",
            "Fax {}",
        ),
    ),
    ("US_SSN", _ssn, ("my SSN is {}", "SSN {}", "social security number: {}", "ssn={}")),
    (
        "IP_ADDRESS",
        _ip,
        ("our server is at {}", "ssh deploy@{}", "Failed login from {}", "host: {}", "unser Server {} ist weg"),
    ),
    ("MAC_ADDRESS", _mac, ("MAC {}", "the printer's address is {}", "device {} keeps dropping")),
    (
        "EMAIL_ADDRESS",
        _mail,
        ("write to {}", "cc {}", "meine Adresse ist {}", "mon mail : {}", "mi correo es {}", "from: {}", "{}"),
    ),
    (
        "ACCOUNT_ID",
        lambda r: _of(r, string.ascii_uppercase, 2) + _digits(r, 7),
        (
            "passport {}",
            "my order {} has not come",
            "Kundennummer {}",
            "Ausweis {}",
            "dossier n° {}",
            "póliza {}",
            "case {} is mine",
        ),
    ),
)
_PUBLIC: tuple[tuple[Callable[[random.Random], str], tuple[str, ...]], ...] = (
    (
        _version,
        (
            "upgrade to version {}",
            "python {}",
            "Version {} stürzt ab",
            "la version {}",
            "requires >= {}",
            "changelog for {}",
        ),
    ),
    (_amount, ("it costs {}", "der Preis ist {}", "un total de {}", "le prix est de {}", "what is 15% of {}?", "budget {}")),
    (_commit, ("revert commit {}", "git show {}", "seit Commit {} kaputt", "sha {}", "index {}..100644")),
    (_uuid, ("generate something like {}", "trace_id={}", "is {} a valid UUID?", "id: {}")),
    (
        _address,
        (
            "page fault for address {}",
            "rip {} and the program ends",
            "stack pointer {} error 4",
            "ptr={}",
            "core dumped, pc {}",
            "Speicherzugriffsfehler bei {}",
            "erreur de segmentation à {}",
            "general protection ip:{} error:0",
            "BUG: unable to handle kernel paging request at {}",
        ),
    ),
    (_hunk, ("@@ {} @@", "@@ {} @@ def run(self):", "hunk @@ {} @@ failed", "patch: @@ {} @@ int main()")),
    (
        lambda r: _digits(r, r.randint(2, 9)),
        (
            "is {} prime?",
            "convert {} to hex",
            "was ist {} geteilt durch 7?",
            "racine de {}",
            "{} in römischen Zahlen",
            "sort {} and 12",
        ),
    ),
    (lambda _: "127.0.0.1", ("listen on {}", "http://{}:8080/", "ping {}")),
    (
        lambda r: f"[{r.choice(('SECRET', 'PHONE_NUMBER', 'IBAN_CODE', 'CREDIT_CARD', 'EMAIL_ADDRESS'))}_{r.randint(1, 4)}]",
        (
            "my password is {}",
            "Passwort: {}",
            "call me on {}",
            "API_KEY={}",
            "IBAN {}",
            "mon numéro est le {}",
            "mi correo es {}",
            "card {}",
            "login with admin / {} please",
            "ssh root@host, pw {}",
        ),
    ),
)


def made(rng: random.Random) -> Labelled:
    """One sentence, half of the time with a value of somebody's."""
    if rng.random() < 0.55:
        name, value, frames = rng.choice(_PRIVATE)
        before, _, after = rng.choice(frames).partition("{}")
        written = value(rng)
        return Labelled(before + written + after, ((len(before), len(before) + len(written), name),), "mixed", "numbers")
    public, frames = rng.choice(_PUBLIC)
    return Labelled(rng.choice(frames).replace("{}", public(rng)), (), "mixed", "numbers")


def beside(rng: random.Random, text: Labelled) -> Labelled:
    """The sentence on a line of its own, after or before a text."""
    line = made(rng)
    if rng.random() < 0.5:
        shift = len(text.text) + 1
        spans = text.spans + tuple((s + shift, e + shift, k) for s, e, k in line.spans)
        return Labelled(f"{text.text}\n{line.text}", spans, text.lang, text.form)
    shift = len(line.text) + 1
    spans = line.spans + tuple((s + shift, e + shift, k) for s, e, k in text.spans)
    return Labelled(f"{line.text}\n{text.text}", spans, text.lang, text.form)
