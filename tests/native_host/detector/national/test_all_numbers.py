"""Every national number: a made-up valid one is found beside a word of its country; one digit off, it is not."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

import pytest

from native_host.contract.findings import Finding
from native_host.detector.detector import Detector
from native_host.detector.rule import Rule
from native_host.detector.rules import national
from tests.native_host.detector.pattern_samples import sample

MODULES = tuple(import_module(f"{national.__name__}.{module.name}") for module in iter_modules(national.__path__))
RULES: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in getattr(module, "RULES", ()))
DETECTOR = Detector(RULES, budget_s=None)
NUMBERS = [rule for rule in RULES if "mrz" not in rule.name]
# The issuer publishes no checksum: shape, date or variety is all there is to check.
UNCHECKED = {
    *(
        "us_mbi",
        "us_ssn",
        "us_ssn_spaced",
        "us_itin",
        "us_ein",
        "uk_nino",
        "dk_cpr",
        "ar_dni",
        "co_cedula",
        "vn_cccd",
        "ph_tin",
    ),
    *(
        "ph_philsys",
        "eg_id",
        "ng_nin",
        "gh_card",
        "ke_pin",
        "tn_mf",
        "in_pan",
        "pk_cnic",
        "my_nric",
        "my_nric_bare",
        "id_nik",
        "lv_personas_kods",
    ),
    *(
        "passport",
        "driver_license",
        "driver_license_mixed",
        "driver_license_uk",
        "driver_license_in",
        "cr_cpf",
        "in_epic",
        "gh_tin",
    ),
    *("mx_rfc", "sg_uen", "eg_tn", "al_nipt", "kr_brn", "cu_ni", "de_stnr", "de_ausweis"),
}
CHECKED = [rule for rule in NUMBERS if rule.kind not in UNCHECKED]


def body_of(rule: Rule) -> str:
    found = re.search(r"\(\?P<value>(.*)\)(?:\\b)?$", rule.pattern)
    assert found
    return found.group(1)


@lru_cache(maxsize=512)
def valid(kind: str) -> str:
    """A number of this kind that its own register's checksum accepts."""
    rule = next(rule for rule in NUMBERS if rule.kind == kind)
    candidates = (sample(body_of(rule), seed) for seed in range(60_000))
    return next(value for value in candidates if rule.validate is None or rule.validate(value))


def altered(value: str, place: int) -> list[str]:
    """The value with each other digit in one place; nothing where no digit stands."""
    if not value[place].isdigit():
        return []
    return [value[:place] + digit + value[place + 1 :] for digit in "0123456789" if digit != value[place]]


@lru_cache(maxsize=512)
def detector_of(name: str) -> Detector:
    return Detector([next(rule for rule in RULES if rule.name == name)], budget_s=None)


def own(rule: Rule, text: str) -> list[Finding]:
    return [one for one in detector_of(rule.name).detect(text).findings if one.kind == rule.kind]


def test_there_are_numbers_of_at_least_25_countries() -> None:
    assert len({(rule.kind or "")[:3] for rule in NUMBERS if re.match("[a-z]{2}_", rule.kind or "")}) >= 25


@pytest.mark.parametrize("rule", NUMBERS, ids=lambda rule: rule.kind)
def test_a_valid_number_is_found_whole_beside_its_word(rule: Rule) -> None:
    value = valid(str(rule.kind))
    for word in (rule.context[0], rule.context[-1]) if rule.context else ("number",):
        text = f"We noted {word}: {value} today"
        start = text.rindex(value)
        spans = [(one.start, one.end) for one in DETECTOR.detect(text).findings]
        assert any(first <= start and last >= start + len(value) for first, last in spans), (text, spans)


@pytest.mark.parametrize("rule", NUMBERS, ids=lambda rule: rule.kind)
def test_two_numbers_a_line_apart_are_both_found(rule: Rule) -> None:
    value = valid(str(rule.kind))
    word = rule.context[0] if rule.context else ""
    assert len(own(rule, f"{word} {value}\n{value}\n")) == 2


@pytest.mark.parametrize("rule", [rule for rule in NUMBERS if rule.needs_context], ids=lambda rule: rule.kind)
def test_a_bare_number_says_nothing_without_its_word(rule: Rule) -> None:
    assert own(rule, f"order {valid(str(rule.kind))} was shipped") == []


@pytest.mark.parametrize("rule", [rule for rule in NUMBERS if not rule.needs_context], ids=lambda rule: rule.kind)
def test_a_distinctive_number_is_found_anywhere(rule: Rule) -> None:
    assert own(rule, f"and then {valid(str(rule.kind))} came up")


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.kind)
def test_a_wrong_check_digit_is_not_found(rule: Rule) -> None:
    value, validate = valid(str(rule.kind)), rule.validate
    assert validate is not None
    refused = max(
        ([other for other in altered(value, place) if not validate(other)] for place in range(len(value))), key=len
    )
    assert len(refused) >= 7, (value, refused)
    word = rule.context[0] if rule.context else ""
    assert [own(rule, f"{word} {other} ") for other in refused] == [[]] * len(refused)


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.kind)
def test_more_digits_in_front_are_another_number(rule: Rule) -> None:
    value = valid(str(rule.kind))
    word = rule.context[0] if rule.context else ""
    assert own(rule, f"{word} 77{value}77") == []
