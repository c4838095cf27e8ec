"""Table of street address: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.street_address import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("742 Evergreen Terrace, Springfield, IL 62704", "I live at {}."),
    ("10 Downing Street, London SW1A 2AA", "{}"),
    ("Hauptstraße 12, 10115 Berlin", "Adresse: {}"),
    ("Am Markt 5\n28195 Bremen", "{}"),
    ("12 rue de la Paix, 75002 Paris", "{}"),
    ("3 square des Batignolles", "J'habite {} depuis mai"),
    ("14 square Montsouris, 75014 Paris", "{}"),
    ("Calle de Alcalá 45, 28014 Madrid", "{}"),
    ("Via Roma 12, 00184 Roma", "{}"),
    ("Keizersgracht 123, 1015 CJ Amsterdam", "{}"),
    ("1600 Pennsylvania Ave NW, Washington, DC 20500", "{}"),
    ("45 Park Lane Apt 4B, New York, NY 10001-1234", "{}"),
    ("Musterstr. 7a, 80331 München", "{}"),
    ("ul. Marszałkowska 10/5, 00-590 Warszawa", "{}"),
    ("Storgatan 12, 111 51 Stockholm", "{}"),
    ("Vestergade 7, 2. tv, 1456 København", "{}"),
    ("Karl Johans gate 22, 0159 Oslo", "{}"),
    ("Mannerheimintie 5, 00100 Helsinki", "{}"),
    ("12 rue du Dr. Roux, 75015 Paris", "{}. Merci"),
    ("12 rue du Gal. de Gaulle, 59800 Lille", "{}"),
    ("12 rue de la Paix", "J'habite {}. Mon voisin est bruyant"),
    ("Av. J.F. Kennedy 12, 28013 Madrid", "{}. Adiós"),
    ("Via G.B. Vico 12, 00196 Roma", "{}"),
    ("Lange Str. 2\n10115 Berlin", "{}.\nDanke"),
)
# Towns with a full stop of their own.
SHORTENED = (
    "Torstr. 5, 9000 St. Gallen",
    "Torstr. 5, 9000 St.Gallen",
    "Hauptplatz 3, 9462 Bad St. Leonhard",
    "Hauptstr. 3, 34346 Hann. Münden",
    "Hauptstr. 3, 31234 Edemissen Kr. Peine",
    "Berliner Str. 3, 15711 Kgl. Wusterhausen",
    "Bahnhofstr. 5, 60313 Frankfurt a. M.",
    "Bahnhofstr. 5, 60313 Frankfurt a.M.",
    "Bahnhofstr. 5, 79098 Freiburg i. Br.",
    "Kirchgasse 3, 91541 Rothenburg o. d. T.",
    "Am Markt 3, 61348 Bad Homburg v. d. Höhe",
    "Bahnhofstr. 5\n92318 Neumarkt i. d. OPf.",
    "Dorfstr. 5, 39288 Burg b. Magdeburg",
    "Calle Mayor 5, 38001 Sta. Cruz de Tenerife",
    "Via Roma 3, 20097 S. Donato Milanese",
    "12 rue Foch, 69110 Ste. Foy",
    "12 Main St, Ft. Worth, TX 76101",
    "12 Main St, St. Louis, MO 63101",
    "12 Main St, Washington, D.C. 20500",
)
# An address that ends a sentence, and the one that follows.
FOLLOWED = (
    ("Gartenweg 8, 44135 Dortmund", ". Rechnung 2026-0815 über 300 Euro"),
    ("Hauptstr. 12, 10115 Berlin", ". Vielen Dank."),
    ("Leopoldstr. 12, 80336 München", ". Meine Nachbarin ist laut"),
    ("12 rue Garibaldi, 69003 Lyon", ". Mon voisin fait du bruit"),
    ("12 rue Garibaldi, 69003 Lyon", ". Merci Beaucoup"),
    ("Calle Mayor 5, 28013 Madrid", ". Muchas gracias"),
    ("Via Roma 12, 00184 Roma", ". Grazie"),
    ("Keizersgracht 123, 1015 CJ Amsterdam", ". Dank u"),
    ("Storgatan 12, 111 51 Stockholm", ". Tack"),
    ("ul. Prosta 5, 00-590 Warszawa", ". Proszę"),
)
NOT_FOUND = (
    "I ran 5 miles on Tuesday",
    "Chapter 12 of the book",
    "3 Musketeers",
    "Kennedy's house is 600 square feet larger",
    "to send home 56 square meters of fabric",
    "Room 101",
    "In 2020 Main Street banks failed",
    "1939 to 1945",
    "die Straße ist lang",
    "rue de la Paix",
    "10 things to do on your way home",
    "Via is a Latin word",
    "ul. with 10 items, 00-590",
    "en plan 12 2025 Test",
    "gatan 12",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("value", SHORTENED)
def test_a_town_keeps_its_abbreviations(value: str) -> None:
    for text in (value, f"{value}\nTel. folgt", f"({value})"):
        assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize(("value", "behind"), FOLLOWED)
def test_the_next_sentence_is_not_of_the_address(value: str, behind: str) -> None:
    text = f"{value}{behind}"
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
