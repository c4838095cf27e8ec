"""Who somebody works for now, as what, and what they studied where."""

from __future__ import annotations

import pytest

from native_host.contract.documents import Document
from tests.native_host.extractor.pages import table, text, value

DATES_BELOW = text(
    "Desmond Achebe\n14 Cobden Terrace, Hexham NE46 3QL\n\nEmployment history\n\n"
    "Quantity Surveyor, Vernon Street Dental LLP\nJune 2023 – present\nValuations for housing schemes.\n\n"
    "Assistant, Brockwell Joinery Limited\nJanuary 2018 – February 2023\n"
    "Kept the filing system.\n\nEducation\n\nBSc Quantity Surveying, University of Eastmere, 2017\n\nSkills\nExcel\n"
)
DATES_BEFORE = text(
    "Lebenslauf\nName    Nadine Petzold\n\nBerufserfahrung\nseit 04/2021         Vertriebsinnendienst\n"
    "                     Wohnbau Süd eG\n10/2015 – 03/2021    Disposition\n"
    "                     Prisma Messtechnik GmbH & Co. KG\n\n"
    "Studium und Schule\n10/2011 – 09/2015    Diplom Volkswirtschaft\n"
    "                     Hochschule Freiburg\n\nKenntnisse\nSAP\n"
)
LABELLED = text(
    "CURRICULUM VITAE\nESPERIENZA LAVORATIVA\nDate (da – a)       05/2019 – oggi\n"
    "Datore di lavoro    Edil Marche S.a.s.\n"
    "Tipo di impiego     Tecnico di laboratorio\nDate (da – a)       02/2015 – 12/2018\n"
    "Datore di lavoro    Molino Santangelo S.p.A.\n"
    "Tipo di impiego     Operaio\nISTRUZIONE E FORMAZIONE\nTitolo conseguito    Laurea in Chimica\n"
)
BESIDE = table(
    ["Yannick Le Goff"],
    ["Curriculum vitae"],
    ["CONTACT", "EXPÉRIENCE PROFESSIONNELLE"],
    ["02 40 12 72 36", "Depuis janvier 2023"],
    ["67000 Strasbourg", "Responsable de boutique"],
    ["LANGUES", "Cabinet Vauban & Associés"],
    ["Anglais", "De 2018 à 2023"],
    ["LOISIRS", "Vendeur"],
    ["Aviron", "Transports Fournier SA"],
    ["Cuisine", "FORMATION"],
    ["Lecture", "Licence professionnelle Gestion"],
    ["Jardin", "IUT de Strasbourg, 2017"],
)


@pytest.mark.parametrize(
    ("page", "employer", "position", "degree", "school"),
    [
        (DATES_BELOW, "Vernon Street Dental LLP", "Quantity Surveyor", "BSc Quantity Surveying", "University of Eastmere"),
        (DATES_BEFORE, "Wohnbau Süd eG", "Vertriebsinnendienst", "Diplom Volkswirtschaft", "Hochschule Freiburg"),
        (LABELLED, "Edil Marche S.a.s.", "Tecnico di laboratorio", "Laurea in Chimica", None),
        (
            BESIDE,
            "Cabinet Vauban & Associés",
            "Responsable de boutique",
            "Licence professionnelle Gestion",
            "IUT de Strasbourg",
        ),
    ],
)
def test_what_goes_on(page: Document, employer: str, position: str, degree: str, school: str | None) -> None:
    asked = ("current employer", "current position", "degree", "school")
    assert [value(page, name) for name in asked] == [employer, position, degree, school]
    assert value(page, "who they work for now") == employer and value(page, "job title") == position


@pytest.mark.parametrize(
    "page",
    [
        # Nothing goes on; which is which?; two.
        "Curriculum vitae\nExperience\nClerk, Brockwell Joinery Limited\n2018 – 2023\nEducation\nSkills\n",
        "Curriculum vitae\nExperience\n2018 – present    Clerk\n                  At home\nEducation\nSkills\n",
        "Curriculum vitae\nExperience\n2018 – present    A Ltd\n2019 – present    B Ltd\nEducation\nSkills\n",
    ],
)
def test_where_it_is_not_clear_it_stays_empty(page: str) -> None:
    assert value(text(page), "current employer") is None


def test_an_employer_without_a_legal_form_stands_where_the_others_do() -> None:
    page = text(
        "Lebenslauf\nBerufspraxis\nseit 07/2019         Bilanzbuchhaltung\n                     Kreisklinik Altmühl\n"
        "2015 - 07/2019       Bürokraft\n                     Reisebüro Windrose GmbH\nStudium und Schule\n"
        "2011 - 2015          Diplom (FH), Logistik\n                     Fachhochschule Emsland\nKenntnisse\nSAP\n"
    )
    asked = ("current employer", "current position", "degree", "school")
    said = [value(page, name) for name in asked]
    assert said == ["Kreisklinik Altmühl", "Bilanzbuchhaltung", "Diplom (FH), Logistik", "Fachhochschule Emsland"]


def test_labels_with_colons() -> None:
    page = text(
        "CURRÍCULUM VÍTAE\nEXPERIENCIA PROFESIONAL\n2018 - Actualmente\nEmpresa: Conservas Marazul S.A.\nPuesto: Contable\n"
        "2015 - 2018\nEmpresa: Academia Minerva\nPuesto: Asistente\nESTUDIOS\nGrado en Derecho, Universidad de X (2015)\n"
    )
    said = [value(page, name) for name in ("current employer", "job title", "degree")]
    assert said == ["Conservas Marazul S.A.", "Contable", "Grado en Derecho"]
