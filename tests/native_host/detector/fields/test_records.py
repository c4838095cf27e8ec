"""Fields of forms: the value behind a label is what the label says, if it looks like one and is somebody's."""

from __future__ import annotations

import time

import pytest

from native_host.contract.entities import Entity
from native_host.detector.catalogue import default_detector
from native_host.detector.rules.personal.field_value import RULES
from tests.native_host.detector.fields.hidden_fields import HIDDEN
from tests.native_host.detector.fields.public_fields import PUBLIC
from tests.native_host.detector.fields.public_subjects import SUBJECTS
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)


def found(text: str) -> dict[str, str]:
    return {value: kind for kind, value in pairs(text, DETECTOR.detect(text))}


@pytest.mark.parametrize(("text", "values"), HIDDEN)
def test_hidden(text: str, values: dict[str, str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize("text", PUBLIC + SUBJECTS)
def test_public(text: str) -> None:
    assert found(text) == {}


def test_the_tables_are_as_large_as_they_promise() -> None:
    assert len({text for text, _ in HIDDEN}) >= 150
    assert len(set(PUBLIC)) >= 150
    kinds = {kind for _, values in HIDDEN for kind in values.values()}
    assert kinds == {"PERSON", "ORGANIZATION", "LOCATION", "STREET_ADDRESS", "OCCUPATION", "MEDICAL", "AGE"}


@pytest.mark.parametrize(
    "weak", ["Age: 41", "Company: Halden Marine", "City: Leeds", "Position: head of sales", "Medication: metformin"]
)
def test_a_weak_field_is_private_beside_somebody(weak: str) -> None:
    value = weak.split(": ")[1]
    assert found(weak) == {}
    assert value in found(f"Name: Kerstin Ahlers\n{weak}")
    assert found(f"Name: Max Mustermann\n{weak}") == {}


def test_an_employer_everybody_knows_is_private_beside_somebody() -> None:
    assert found("Employer: Siemens") == {}
    assert found("Employee: Kerstin Ahlers, Employer: Siemens")["Siemens"] == Entity.ORGANIZATION


def test_a_record_of_somebody_whom_everybody_knows_is_public() -> None:
    assert found("First name: Albert\nLast name: Einstein\nBirthplace: Ulm") == {}
    assert found("First name: Albert\nLast name: Einsenberg\nBirthplace: Ulm") != {}


def test_a_name_of_samples_that_many_people_have_is_somebodys_where_more_is_told() -> None:
    assert found("Nome completo: Maria Silva") == {}
    assert found("Nome completo: Maria Silva, diagnóstico: lúpus") == {"Maria Silva": "PERSON", "lúpus": "MEDICAL"}
    assert found('{"fullName": "John Smith", "employer": "Halden Marine"}') == {}


def test_a_label_that_comes_again_begins_the_next_record() -> None:
    text = "Name: Max Mustermann\nAge: 30\nName: Kerstin Ahlers\nAge: 41"
    assert found(text) == {"Kerstin Ahlers": "PERSON", "41": "AGE"}


def test_what_stands_far_away_is_another_record() -> None:
    text = "Name: Max Mustermann\n" + "And now for something else. " * 8 + "\nEmployer: Halden Marine"
    assert found(text) == {"Halden Marine": "ORGANIZATION"}


@pytest.mark.parametrize(
    "label", ["Name", "name", "NAME", "**Name**", "Name*", "1. Name", "Name (optional)", "> Name", "- Name "]
)
def test_labels_as_people_write_them(label: str) -> None:
    assert found(f"{label}: Kerstin Ahlers") == {"Kerstin Ahlers": "PERSON"}


def test_the_value_may_stand_below_its_label() -> None:
    text = "Name:\nKwame Boateng\nAge:\n44\nHome address:\n14 Quarry Bank, Otley"
    assert found(text) == {"Kwame Boateng": "PERSON", "44": "AGE", "14 Quarry Bank, Otley": "STREET_ADDRESS"}


@pytest.mark.parametrize("end", ["", ".", ",", ";", "\n", "\t1", " - urgent", ". Thanks.", "  |", " (she)", '"'])
def test_where_a_value_ends(end: str) -> None:
    assert found(f"Name: Kerstin Ahlers{end}") == {"Kerstin Ahlers": "PERSON"}


def test_the_whole_detector_reads_fields_too() -> None:
    text = "Geburtsort: Wismar, Geburtsdatum: 12.03.1985"
    assert pairs(text, default_detector().detect(text)) == [("LOCATION", "Wismar"), ("DATE_OF_BIRTH", "12.03.1985")]


@pytest.mark.parametrize(
    "seed",
    [
        "name: ",
        "Name: Anna Berg, ",
        ": ",
        "姓名：王晓梅，",
        "Name, ",
        "Diagnosis: a, b, ",
        '{"name": "Ann"}',
        "Patient: Anna ",
    ],
)
def test_a_long_text_costs_little(seed: str) -> None:
    text = seed * (60_000 // len(seed))
    started = time.process_time()
    list(RULES[0].scan(text))
    assert time.process_time() - started < 2
