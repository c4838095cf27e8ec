"""What may be asked for, and what is refused with its reason."""

from __future__ import annotations

import pytest

from native_host.extractor.concepts import Concept, Shape
from native_host.extractor.folding import folded
from native_host.extractor.wanted import MOST_FIELDS, BadFields, wanted_by_schema, wanted_in_words
from native_host.extractor.words.names import LANGUAGES, expanded, known_names


def test_names_in_five_languages_mean_the_same() -> None:
    for name in ("invoice number", "Rechnungsnummer", "num\u00e9ro de facture", "n\u00famero de factura", "numero fattura"):
        assert wanted_in_words(name)[0].concepts == {Concept.INVOICE_NUMBER}, name
    for name in ("supplier", "Lieferant", "fournisseur", "proveedor", "fornitore"):
        assert Concept.SUPPLIER in wanted_in_words(name)[0].concepts, name


@pytest.mark.parametrize(
    "names",
    [
        "",
        " , ",
        "total,,date",
        "total, Total",
        "\uff54otal, total",
        "a\x1bb",
        "a\u202eb",
        "x" * 81,
        "!!!",
        ",".join(f"f{at}" for at in range(MOST_FIELDS + 1)),
    ],
)
def test_what_cannot_be_a_column(names: str) -> None:
    with pytest.raises(BadFields) as refused:
        wanted_in_words(names)
    assert str(refused.value).isprintable()


def test_five_hundred_fields_are_taken() -> None:
    assert len(wanted_in_words(",".join(f"field {at}" for at in range(MOST_FIELDS)))) == MOST_FIELDS


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array"},
        {"type": "object", "properties": []},
        {"properties": {"a": {"type": "object"}}},
        {"properties": {"a": {"type": "array", "items": {"type": "array"}}}},
        {"properties": {"a": {"enum": ["x"]}}},
        {"properties": {"a": {"type": ["string", "number"]}}},
        {"properties": {"a": 1}},
        {"properties": {}, "$ref": "x"},
    ],
)
def test_schemas_that_are_not_understood(schema: dict[str, object]) -> None:
    with pytest.raises(BadFields):
        wanted_by_schema(schema)


def test_a_type_that_does_not_fit_a_meaning_takes_it_away() -> None:
    (one,) = wanted_by_schema({"properties": {"date": {"type": "number"}}})
    assert one.concepts == frozenset() and one.shape is Shape.NUMBER


def test_lists_of_names_are_folded_as_labels_are() -> None:
    for language in LANGUAGES.values():
        for names in language.NAMES.values():
            assert [name for name in expanded(names) if folded(name) != name] == []
    assert known_names()["total ttc"] == {Concept.GROSS}
