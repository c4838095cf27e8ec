"""Generated texts with known private values (true) and look-alikes (decoys), both marked by their place."""

from __future__ import annotations

import random
from dataclasses import dataclass

from scripts.lib.bench import values as v

# (sentence with {} for the value, maker, label). Labels name the kind of value, not any tool's entity.
TRUE: list[tuple[str, v.Maker, str]] = [
    ("Please write to {} before Friday.", v.email, "email"),
    ("my mail is {} thx", v.email, "email"),
    ("The card {} was charged twice.", v.card, "card"),
    ("card number: {}", v.card, "card"),
    ("Please refund to {} as agreed.", v.iban, "iban"),
    ("IBAN {}", v.iban, "iban"),
    ("The login came from {} last night.", v.ip, "ip"),
    ("Lease for {} has expired.", v.mac, "mac"),
    ("Call me at {} after five.", v.phone_us, "phone"),
    ("Tel.: {}", v.phone_us, "phone"),
    ("Meine Nummer ist {}, ruf gern an.", v.phone_de, "phone"),
    ("Her social security number is {}.", v.ssn, "ssn"),
    ("SSN: {}", v.ssn, "ssn"),
    ("Send it to the bitcoin address {} today.", v.bitcoin, "crypto"),
    ("AWS_ACCESS_KEY_ID={}", v.aws, "secret"),
    ("the key {} stopped working, why?", v.aws, "secret"),
    ('slack_token = "{}"', v.slack, "secret"),
    ("curl https://api.stripe.test/v1/charges -u {}:", v.stripe, "secret"),
    ("GITLAB_TOKEN: {}", v.gitlab, "secret"),
    ("SENDGRID_API_KEY='{}'", v.sendgrid, "secret"),
    ("Authorization: Bearer {}", v.jwt, "secret"),
    ('password = "{}"', v.password, "secret"),
    ("db_password: {}", v.password, "secret"),
    ('{{"user": "app", "password": "{}"}}', v.password, "secret"),
    ("postgres://app:{}@db.internal:5432/orders", v.password, "secret"),
    ('api_key = "{}"', v.hex_key, "secret"),
]
DECOYS: list[tuple[str, v.Maker]] = [
    ("request id {} failed", v.uuid),
    ("commit {} broke the build", v.hex_key),
    ("sha1: {}", v.hex_key),
    ("upgrade to version {} first", v.version),
    ("order {} is on its way", v.order),
    ("ticket no. {} was closed", v.order),
    ("test value {} must be refused", v.bad_card),
    ('key = "{}"', lambda rng: rng.choice(["name", "id", "created_at", "user_name", "sort_order"])),
    ("password = os.environ['{}']", lambda rng: rng.choice(["DB_PASSWORD", "APP_SECRET", "TOKEN"])),
    ("token: ${{{}}}", lambda rng: rng.choice(["CI_TOKEN", "DEPLOY_KEY", "SECRET"])),
    ('api_key = "{}"', lambda rng: rng.choice(["YOUR_API_KEY", "<api-key>", "changeme", "xxxxxxxxxxxxxxxx"])),
    ("the ratio was {} in spring", lambda rng: f"{rng.randint(1, 9)}.{rng.randint(100000, 999999)}"),
    ("published on {}", lambda rng: f"{rng.randint(1990, 2024)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"),
]
PLAIN = [
    "Preheat the oven and mix flour, butter and two eggs until smooth.",
    "How do I sort a list of dictionaries by two keys in Python?",
    "The treaty was signed after long talks between both governments.",
    "for (let i = 0; i < rows.length; i += 1) { total += rows[i].amount; }",
    "Could you make this paragraph shorter and friendlier, please?",
    "SELECT name, count(*) FROM orders GROUP BY name ORDER BY 2 DESC;",
    "Compare the two phones: which has the better camera and battery?",
    "We walked along the river and talked about the summer holidays.",
]


@dataclass(frozen=True, slots=True)
class Marked:
    """A value's place in its text, code points, end exclusive; `label` is empty for a decoy."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    marks: tuple[Marked, ...]


def make_corpus(count: int, seed: int) -> list[Text]:
    """`count` texts of about 300 characters: four plain sentences to each value or look-alike."""
    rng = random.Random(seed)
    return [_make(rng) for _ in range(count)]


def _make(rng: random.Random) -> Text:
    lines: list[str] = []
    marks: list[Marked] = []
    length = 0
    for _ in range(6):
        line, mark = _line(rng)
        if mark is not None:
            marks.append(Marked(length + mark.start, length + mark.end, mark.label))
        lines.append(line)
        length += len(line) + 1
    return Text("\n".join(lines), tuple(marks))


def _line(rng: random.Random) -> tuple[str, Marked | None]:
    dice = rng.random()
    if dice < 0.5:
        return rng.choice(PLAIN), None
    if dice < 0.75:
        template, maker, label = rng.choice(TRUE)
    else:
        (template, maker), label = rng.choice(DECOYS), ""
    value = maker(rng)
    line = template.format(value)
    start = line.index(value)
    return line, Marked(start, start + len(value), label)
