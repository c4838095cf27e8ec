"""What Faker has to give, read once per run with a fixed seed; other sources stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from faker import Faker

from scripts.lib.corpus.values.locales import LOCALES, SPOKEN

DRAWS = 220
Key = tuple[str, str]


def _drawn(draw: Callable[[], object]) -> Iterator[str]:
    for _ in range(DRAWS):
        value = str(draw()).strip()
        if 1 < len(value) < 40 and "\n" not in value and not any(c.isdigit() for c in value):
            yield value


def _speaks(fake: Faker, provider: str, locale: str) -> bool:
    """Faker answers in American English where a locale has no list; such answers are no values of that locale."""
    return bool(getattr(fake.provider(f"faker.providers.{provider}"), "__lang__", "") == locale)


def names() -> Iterator[tuple[str, Key, list[str]]]:
    """(locale, key, values) of given and family names, in a fixed order."""
    for tradition, locales in LOCALES.items():
        for locale in locales.split():
            fake = Faker(locale)
            fake.seed_instance(20)
            if not _speaks(fake, "person", locale):
                continue
            yield locale, ("given.m", tradition), sorted(set(_drawn(fake.first_name_male)))
            yield locale, ("given.f", tradition), sorted(set(_drawn(fake.first_name_female)))
            yield locale, ("family", tradition), sorted(set(_drawn(fake.last_name_male)))


def places() -> Iterator[tuple[str, Key, list[str]]]:
    for code, locales in SPOKEN.items():
        for locale in locales.split():
            fake = Faker(locale)
            fake.seed_instance(21)
            for kind in ("city", "street_name", "company"):
                provider = "company" if kind == "company" else "address"
                if hasattr(fake, kind) and _speaks(fake, provider, locale):
                    yield locale, (kind, code), sorted(set(_drawn(getattr(fake, kind))))
