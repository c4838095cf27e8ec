"""What one paper says, before it is drawn: names, numbers, days and sums, and how this sender writes them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from scripts.lib.papers.hands.places import ACCOUNTS, FIRMS, LANGUAGE, MONTHS, PEOPLE, PHONES, STREETS, TOWNS, WEEKDAYS

Truth = dict[str, str | None]
CENT = Decimal("0.01")
_SAMPLE = re.compile(r"1(?P<mark>[^\d]?)234(?P<point>[.,])(?P<cents>56|--)")


@dataclass(frozen=True, slots=True)
class Item:
    name: str
    count: int
    price: Decimal

    @property
    def sum(self) -> Decimal:
        return self.count * self.price


@dataclass
class Hand:
    """`place`: whose country the sender is in. `kind`: of the file, for what depends on it. `mail`: sender and subject of a message.

    `money_form` and `day_form` are how this paper writes a sum (by the sample 1234.56) and a day (by % and a letter).
    """

    rng: Random
    place: str
    kind: str
    mail: tuple[str, str] | None = None
    money_form: str = "1,234.56"
    day_form: str = "%D %B %Y"
    _taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.today = date(2024, 1, 3) + timedelta(days=self.rng.randrange(900))

    @property
    def language(self) -> str:
        return LANGUAGE[self.place]

    def pick(self, choices: str) -> str:
        """One of those between bars that this paper does not have yet, while there are."""
        known = choices.split("|")
        one = self.rng.choice([name for name in known if name not in self._taken] or known)
        self._taken.add(one)
        return one

    def writes(self, money: str, day: str) -> None:
        """Forms between bars: each paper keeps to one."""
        self.money_form, self.day_form = self.pick(money), self.pick(day)

    def firm(self, place: str = "") -> str:
        return self.pick(FIRMS[place or self.place])

    def person(self) -> str:
        return self.pick(PEOPLE[self.language])

    def street(self, place: str = "") -> str:
        return self.pick(STREETS[place or self.place])

    def town(self, place: str = "") -> str:
        return self.pick(TOWNS[place or self.place])

    def digits(self, count: int) -> str:
        return str(self.rng.randrange(1, 10)) + "".join(str(self.rng.randrange(10)) for _ in range(count - 1))

    def number(self, form: str) -> str:
        """`#` is a figure, `@` a letter, `%Y` and `%y` the year; forms between bars."""
        said = self.pick(form).replace("%Y", str(self.today.year)).replace("%y", f"{self.today.year % 100:02}")
        said = re.sub("#+", lambda run: self.digits(len(run[0])), said)
        return re.sub("@", lambda _: self.rng.choice("ABCDEFHKLMNPRSTVXZ"), said)

    def phone(self) -> str:
        before = self.pick(PHONES[self.place])
        return before.format(self.digits(3) if before.endswith("0{}") else self.digits(4))

    def iban(self, *, spaced: bool = True) -> str:
        """With a true check number."""
        country, bank, figures = ACCOUNTS[self.place]
        account = bank + self.digits(figures)
        letters = "".join(str(int(one, 36)) for one in account + country + "00")
        whole = f"{country}{98 - int(letters) % 97:02}{account}"
        return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4)) if spaced else whole

    def address(self, name: str, host: str) -> str:
        return f"{plain(name)}@{host}"

    def after(self, *days: int) -> date:
        return self.today + timedelta(days=self.rng.choice(days))

    def before(self, least: int, most: int) -> date:
        return self.today - timedelta(days=self.rng.randrange(least, most))

    def amount(self, least: int, most: int, step: str = "0.01") -> Decimal:
        one = Decimal(step)
        return (Decimal(self.rng.randrange(least * 100, most * 100)) / 100 / one).quantize(Decimal(1), ROUND_HALF_UP) * one

    def items(
        self, names: str, least: int, most: int, *, some: tuple[int, int] = (1, 4), counts: int = 6, step: str = "0.01"
    ) -> list[Item]:
        known = names.split("|")
        how_many = min(len(known), self.rng.randint(*some))
        return [
            Item(name, self.rng.randint(1, counts), self.amount(least, most, step).quantize(CENT))
            for name in self.rng.sample(known, how_many)
        ]

    def money(self, value: Decimal, form: str = "") -> str:
        return shown(value, form or self.money_form)

    def bare(self, value: Decimal) -> str:
        """Without its currency."""
        return shown(value, _sample(self.money_form)[0].replace("--", "56"))

    def day(self, one: date, form: str = "") -> str:
        return written(one, form or self.day_form, self.language)

    def is_in(self, *kinds: str) -> bool:
        return self.kind in kinds


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)


def share(value: Decimal, percent: int | str) -> Decimal:
    return cents(value * Decimal(percent) / 100)


def total(items: list[Item]) -> Decimal:
    return sum((one.sum for one in items), Decimal("0.00"))


def plain(name: str) -> str:
    """As in an address of mail: no accents, points for blanks."""
    bare = "".join(one for one in unicodedata.normalize("NFD", name.replace("ł", "l").replace("ø", "o")) if one.isascii())
    return ".".join(re.findall("[a-z]+", bare.lower()))


def _sample(form: str) -> re.Match[str]:
    if found := _SAMPLE.search(form):
        return found
    raise ValueError(form)


def shown(value: Decimal, form: str) -> str:
    sample = _sample(form)
    whole, _, rest = f"{abs(value):,.2f}".partition(".")
    rest = "-" if sample["cents"] == "--" and rest == "00" else rest
    figure = whole.replace(",", sample["mark"]) + sample["point"] + rest
    said = form.replace(sample[0], figure)
    return f"-{said}" if value < 0 else said


def written(one: date, form: str, language: str) -> str:
    month = MONTHS[language].split()[one.month - 1]
    ordinal = {1: "st", 2: "nd", 3: "rd"}.get(one.day % 10 if one.day not in (11, 12, 13) else 0, "th")
    weekday = WEEKDAYS[language].split()[one.weekday()] if language in WEEKDAYS else ""
    said = {
        "d": f"{one.day:02}", "D": str(one.day), "m": f"{one.month:02}", "M": str(one.month), "Y": str(one.year), "y": f"{one.year % 100:02}",
        "B": month, "b": month[:3], "U": month[:3].upper(), "A": weekday, "a": weekday[:3], "o": f"{one.day}{ordinal}",
    }  # fmt: skip
    return re.sub("%([a-zA-Z])", lambda mark: said[mark[1]], form)


def truth(**fields: str | Decimal | date | None) -> Truth:
    """Normal forms; underscores are blanks. An account by ISO 13616 has no blanks (its electronic form)."""
    plain = {
        name: value.replace(" ", "") if name == "iban" and isinstance(value, str) else value
        for name, value in fields.items()
    }
    return {name.replace("_", " "): normal(value) for name, value in plain.items()}


def normal(value: str | Decimal | date | None) -> str | None:
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return value.isoformat() if isinstance(value, date) else value
