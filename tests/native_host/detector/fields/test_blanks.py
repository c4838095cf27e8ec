"""What the model says of labels and of blank fields does not count; what stands in the fields of somebody does."""

from __future__ import annotations

import pytest

from native_host.contract.findings import Finding
from native_host.contract.reading import Reading
from native_host.detector.detector import Detector
from native_host.detector.fields.blanks import without_blank_fields
from tests.native_host.detector.test_reader import Says


def told(text: str, value: str, kind: str = "PERSON") -> Reading:
    start = text.index(value)
    return Reading((Finding(start, start + len(value), kind, 0.97, "model:finder"),))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Datore di lavoro: Ferrari", "Datore di"),
        ("Stadt: Wismar", "Stadt"),
        ("Cidade: Lisboa", "Cidade"),
        ("Sachbearbeiterin: Frau Engel", "Sachbearbeiterin"),
        ("Cognome: obbligatorio", "obbligatorio"),
        ("Last name: varchar", "varchar"),
        ("Name: Max Mustermann", "Max Mustermann"),
        ("Name: Max Mustermann, Alter: 30", "Mustermann"),
        ("Name: Hong Kong", "Hong Kong"),
        ("Name: Projekt Bericht", "Projekt Bericht"),
        ("Diagnose: keine", "keine"),
        ("Kunde: Guten Morgen", "Guten Morgen"),
        ("الاسم: مطلوب", "مطلوب"),
        ("이름: 필수", "필수"),
        ("氏名：山田太郎", "山田太郎"),
    ],
)
def test_labels_and_blank_fields_are_nobodys(text: str, value: str) -> None:
    assert without_blank_fields(told(text, value), text).findings == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Name: kerstin", "kerstin"),
        ("Name: Kerstin Wolf", "Kerstin Wolf"),
        ("Surname: Park", "Park"),
        ("Surname: No", "No"),
        ("Nome: Maria Silva", "Maria Silva"),
        ("Name: Mustermeier", "Mustermeier"),
        ("Datore di lavoro: Ferrari", "Ferrari"),
        ("Ask Max Mustermann: he knows", "Max Mustermann"),
        ("Yaş: 54 / İlaç: kumadin / Alerji: yok", "kumadin"),
        ("my label is Name and I am Kerstin", "Kerstin"),
    ],
)
def test_what_may_be_somebodys_stays(text: str, value: str) -> None:
    reading = told(text, value)
    assert without_blank_fields(reading, text) is reading


def test_the_detector_leaves_it_out() -> None:
    text = "Nome: obbligatorio, Nota: scrivere a Bellandi"
    findings = (told(text, "obbligatorio").findings[0], told(text, "Bellandi").findings[0])
    found = Detector([], reader=Says(Reading(findings))).detect(text).findings
    assert [text[one.start : one.end] for one in found] == ["Bellandi"]
