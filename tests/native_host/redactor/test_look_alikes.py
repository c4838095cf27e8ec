"""Every name a text holds in any spelling, and no ordinary word."""

from __future__ import annotations

import pytest

from native_host.redactor.look_alikes import find_look_alikes


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[PERSON_1]", {("PERSON", 1)}),
        ("person 2 and Person3", {("PERSON", 2), ("PERSON", 3)}),
        ("xPERSON_12", {("PERSON", 1), ("PERSON", 12)}),
        ("https://a.example/email-address-4", {("EMAIL_ADDRESS", 4)}),
        ("\\[EMAIL\\_ADDRESS\\_1\\]", {("EMAIL_ADDRESS", 1)}),
        ("&#91;us&#95;ssn&#95;9&#93;", {("US_SSN", 9)}),
        ("CRYPTORGANIZATION_1", {("ORGANIZATION", 1)}),
        ("DRIVER LICENSE PLATE 1", {("LICENSE_PLATE", 1)}),
        ("İİ [URL_1]", {("URL", 1)}),
        ("person one, [NOBODY_1], PERSON_0, EMAIL_1", set()),
        ("", set()),
    ],
)
def test_names_in_a_text(text: str, names: set[tuple[str, int]]) -> None:
    assert find_look_alikes(text) == names
