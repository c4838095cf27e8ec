"""Addresses of machines and mailboxes, numbers of accounts: shapes that rules know, made with right checksums."""

from __future__ import annotations

from scripts.lib.corpus.people.latin import ascii_letters
from scripts.lib.corpus.scene import Scene
from scripts.lib.corpus.values.syllables import made_up

FREE = (
    "gmail.com",
    "outlook.com",
    "yahoo.com",
    "proton.me",
    "gmx.net",
    "web.de",
    "orange.fr",
    "libero.it",
    "wp.pl",
    "hotmail.com",
    "icloud.com",
)
ENDINGS = ("com", "org", "net", "io", "co.uk", "de", "fr", "es", "it", "nl", "pl", "pt", "com.br", "edu", "ng", "in", "jp")
IBANS = {"de": 18, "fr": 23, "es": 20, "it": 23, "pt": 21, "nl": 14, "pl": 24}
PHONES = {
    "us": ("({a}) ###-####", "{a}-###-####", "+1 {a} ### ####"),
    "gb": ("07### ######", "+44 7### ######", "020 7### ####"),
    "de": ("+49 151 ########", "030 #######", "0170/#######"),
    "at": ("+43 664 #######",),
    "ch": ("+41 79 ### ## ##",),
    "fr": ("06 ## ## ## ##", "+33 6 ## ## ## ##"),
    "es": ("6## ### ###", "+34 6## ## ## ##"),
    "it": ("+39 3## ### ####", "3## #######"),
    "pt": ("9## ### ###", "+351 9## ### ###"),
    "br": ("(11) 9####-####", "+55 21 9####-####"),
    "nl": ("06-########", "+31 6 ########"),
    "pl": ("### ### ###", "+48 ### ### ###"),
    "jp": ("090-####-####", "03-####-####"),
    "kr": ("010-####-####",),
    "cn": ("138########", "+86 139 #### ####"),
    "ind": ("+91 98### #####", "98########"),
    "sa": ("+966 5# ### ####", "05########"),
    "eg": ("010########",),
    "ru": ("+7 (916) ###-##-##", "8 903 ### ## ##"),
    "tr": ("0532 ### ## ##", "+90 542 ### ## ##"),
    "vn": ("09## ### ###",),
    "ng": ("+234 803 ### ####", "0803 ### ####"),
}


def digits(scene: Scene, pattern: str) -> str:
    """`#` a digit, `@` a capital, `*` a small hexadecimal digit."""
    kinds = {"#": "0123456789", "@": "ABCDEFGHJKLMNPRSTUVWXYZ", "*": "0123456789abcdef"}
    return "".join(kinds[c][int(scene.rng.random() * len(kinds[c]))] if c in kinds else c for c in pattern)


def domain(scene: Scene) -> str:
    return f"{ascii_letters(made_up(scene.rng, scene.values))}.{scene.rng.choice(ENDINGS)}"


def mail_host(scene: Scene) -> str:
    return scene.rng.choice(FREE) if scene.chance(0.6) else domain(scene)


def phone(scene: Scene) -> str:
    country = scene.rng.choice(scene.language.countries)
    pattern = scene.rng.choice(PHONES.get(country, PHONES["us"]))
    return digits(scene, pattern.replace("{a}", str(scene.rng.randrange(201, 989))))


def iban(scene: Scene) -> str:
    country = scene.language.code if scene.language.code in IBANS else scene.rng.choice(sorted(IBANS))
    body = digits(scene, "#" * IBANS[country])
    rest = int("".join(str(int(c, 36)) for c in body + country + "00")) % 97
    code = f"{country.upper()}{98 - rest:02d}{body}"
    return " ".join(code[i : i + 4] for i in range(0, len(code), 4)) if scene.chance(0.6) else code


def card(scene: Scene) -> str:
    body = scene.rng.choice("45") + digits(scene, "#" * 14)
    doubled = [int(c) * (2 if i % 2 == 0 else 1) for i, c in enumerate(body)]
    last = -sum(d - 9 if d > 9 else d for d in doubled) % 10
    code = body + str(last)
    return " ".join(code[i : i + 4] for i in range(0, 16, 4)) if scene.chance(0.7) else code


def ip(scene: Scene) -> str:
    first = scene.rng.choice(("10", "192.168", "172.16", str(scene.rng.randrange(11, 223))))
    rest = [str(scene.rng.randrange(1, 255)) for _ in range(4 - len(first.split(".")))]
    return ".".join([first, *rest])


def uuid(scene: Scene) -> str:
    return digits(scene, "********-****-4***-a***-************")
