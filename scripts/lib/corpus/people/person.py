"""One person: a name in some tradition, and the forms in which it is written."""

from __future__ import annotations

import random
from dataclasses import dataclass

from scripts.lib.corpus.people.latin import ascii_letters

FAMILY_FIRST = {"japanese", "korean", "chinese", "vietnamese", "hungarian"}
JOINED = {"Japanese", "Han", "Hangul"}  # Scripts that put no space between family and given name.


@dataclass(frozen=True, slots=True)
class Person:
    given: str
    family: str
    gender: str
    tradition: str
    script: str
    second: str = ""  # A second given name, or a patronymic.
    latin: str = ""  # How the person signs on, where the name is in another script.

    @property
    def is_native(self) -> bool:
        return self.script != "Latin"

    @property
    def family_first(self) -> bool:
        return (self.tradition in FAMILY_FIRST and self.is_native) or self.tradition == "vietnamese"

    def full(self) -> str:
        if self.tradition == "russian" and self.is_native and self.second:
            return f"{self.given} {self.second} {self.family}"
        names = (self.family, self.given) if self.family_first else (self.given, self.family)
        return ("" if self.script in JOINED else " ").join(n for n in names if n)

    def long(self) -> str:
        """With a second name or an initial where the tradition has them."""
        if not self.second or self.family_first:
            return self.full()
        return f"{self.given} {self.second} {self.family}".strip()

    def reversed(self) -> str:
        return self.full() if self.is_native else f"{self.family}, {self.given}"

    def initials(self, rng: random.Random) -> str:
        if self.is_native and self.script != "Cyrillic":
            return self.full()
        first = self.given[:1] + "."
        second = self.second[:1] + "." if self.second and rng.random() < 0.5 else ""
        if self.script == "Cyrillic":
            return f"{self.family} {first}{self.second[:1] + '.' if self.second else ''}"
        return rng.choice([f"{first} {self.family}", f"{first}{second} {self.family}", f"{self.given} {self.family[:1]}."])

    def account(self, rng: random.Random) -> str:
        """A user name as sites hand them out."""
        given, family = self._signs_on()
        number = str(rng.choice([rng.randrange(1, 100), rng.randrange(1950, 2010)]))
        tail = family or number
        return rng.choice(
            [
                f"{given}.{tail}",
                f"{given[:1]}{tail}",
                f"{given}_{tail}",
                f"{given}{number}",
                f"{tail}{given[:1]}",
                f"x{given}{number}x",
            ]
        )

    def mailbox(self, rng: random.Random) -> str:
        given, family = self._signs_on()
        tail = family or str(rng.randrange(1, 100))
        return rng.choice(
            [f"{given}.{tail}", f"{given[:1]}.{tail}", f"{given}{tail}", f"{tail}.{given}", f"{given}", f"{given}_{tail}"]
        )

    def _signs_on(self) -> tuple[str, str]:
        given = ascii_letters(self.latin.split(" ")[0] if self.latin else self.given)
        family = ascii_letters(self.latin.split(" ")[-1] if self.latin else self.family)
        return given or "user", family
