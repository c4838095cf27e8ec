"""A placeholder that a copy holds already says nothing, whatever number it has."""

from __future__ import annotations

import pytest

from native_host.documents.copies.finder import Finder

FINDER = Finder({"5": "[AGE_5]", "Titel": "[TITLE_2]", "Address": "[STREET_ADDRESS_1]", "KX 4711": "[ID_NUMBER_5]"})


@pytest.mark.parametrize(
    "text", ["[AGE_5]", "[TITLE_5]", "(STREET_ADDRESS_5)", "a[PERSON_5]b", "%5BAGE_5%5D", "[AGE_5][AGE_5]"]
)
def test_what_stands_in_a_placeholder_is_not_found(text: str) -> None:
    assert not FINDER.finds(text) and FINDER.replaced(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[AGE_5] is 5", "[AGE_5] is [AGE_5]"),
        ("[AGES_5]", "[AGES_[AGE_5]]"),
        ("XAGE_5", "XAGE_[AGE_5]"),
        ("ADDRESS_5: 5", "[STREET_ADDRESS_1]_[AGE_5]: [AGE_5]"),
    ],
)
def test_what_only_looks_like_one_is_text(text: str, wanted: str) -> None:
    assert FINDER.finds(text) and FINDER.replaced(text) == wanted
