"""Lists with the family name first: of people they are found, of places, goods and books they are not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.name_list import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    (
        "Make seating cards for these guests:\n- Miller, Anna\n- Becker, Tom\n- Adams, Ruth\n- Okafor, Ben\n- Zed\n- more",
        ["Miller, Anna", "Becker, Tom", "Adams, Ruth", "Okafor, Ben"],
    ),
    (
        "1. Pohl, Jürgen\n2. Weber, Sabine\n3. Köhler-Brandt, Heike\n",
        ["Pohl, Jürgen", "Weber, Sabine", "Köhler-Brandt, Heike"],
    ),
    (
        "Sort these:\n\nvan den Berg, Jan\nde la Cruz, María José\nO'Neill, Sean P.\nvon Arnim, Karl",
        ["van den Berg, Jan", "de la Cruz, María José", "O'Neill, Sean P.", "von Arnim, Karl"],
    ),
    (
        "Teilnehmer:\r\n• Yıldız, Ömer\r\n• Šimůnek, Bořek\r\n• Nowicka, Żaneta\r\n",
        ["Yıldız, Ömer", "Šimůnek, Bořek", "Nowicka, Żaneta"],
    ),
    (
        "Students and their marks\nIlves, Tarmo: 85\nOkonkwo, Obi: 90\nRaud, Siim: 70",
        ["Ilves, Tarmo", "Okonkwo, Obi", "Raud, Siim"],
    ),
    (
        "Liste des invités :\n1) Fabre, Maëlys\n2) Garnier, Loïc\n3) Lefèvre, Solène (végétarienne)",
        ["Fabre, Maëlys", "Garnier, Loïc", "Lefèvre, Solène"],
    ),
    (
        "Lista de invitados:\n* García López, Iker\n* Ruiz, Nerea\n* Vidal, Oriol",
        ["García López, Iker", "Ruiz, Nerea", "Vidal, Oriol"],
    ),
    ("Ospiti:\n- Ferri, Ginevra\n- Galli, Tommaso\n- Monti, Elia", ["Ferri, Ginevra", "Galli, Tommaso", "Monti, Elia"]),
    (
        "Miller, Anna\n\nBecker, Tom\n\nAdams, Ruth\n\nWrite a welcome letter to each of these employees.",
        ["Miller, Anna", "Becker, Tom", "Adams, Ruth"],
    ),
    ("Sort these names:\nIlves, Tarmo\nOkonkwo, Obi\nRaud, Siim", ["Ilves, Tarmo", "Okonkwo, Obi", "Raud, Siim"]),
    ("Name, Vorname\nPohl, Jürgen\nWolf, Uwe\nKönig, Ute", ["Pohl, Jürgen", "Wolf, Uwe", "König, Ute"]),
)
NOT_FOUND = (
    "- Paris, France\n- Berlin, Germany\n- Rome, Italy\n- Madrid, Spain",
    "Portland, Oregon\nAustin, Texas\nCharlotte, North Carolina\nMadison, Wisconsin",
    "Our participants come from these towns:\n- Melbourne, Victoria\n- Geelong, Victoria\n- Ballarat, Victoria",
    "Atlanta, Georgia\nRichmond, Virginia\nAmman, Jordan",
    "Hamburg, Deutschland\nWien, Österreich\nZürich, Schweiz",
    "- Shirt, Blue\n- Trousers, Black\n- Socks, Grey",
    "Materials for students:\n- Pens, Blue\n- Paper, Lined\n- Folders, Large",
    "What our guests should bring:\n- Onions, Chopped\n- Garlic, Minced\n- Carrots, Diced",
    "Product names:\n- Tweed, Scottish\n- Velvet, French\n- Denim, Raw",
    "Mail clients:\n- Outlook, Windows\n- Thunderbird, Linux\n- Mutt, Terminal",
    "Dishes for guests:\n- Soup, Tomato\n- Salad, Greek\n- Wine, Red",
    "Ingredients\n- Onions, Chopped\n- Garlic, Minced\n- Carrots, Diced\n- Parsley, Fresh",
    "Python, Django\nRuby, Rails\nJava, Spring\nPhp, Laravel",
    "References\n- Knuth, Donald\n- Ritchie, Dennis\n- Kernighan, Brian",
    "Knuth, Donald. The Art of Computer Programming. 1968\nKernighan, Brian. The C Language. 1978\nPohl, Peter. C. 1985",
    "Knuth, Donald (1968): The Art\nKernighan, Brian (1978): The C Language\nPohl, Peter (1985): A Book",
    "Washington, George\nJefferson, Thomas\nLincoln, Abraham\nRoosevelt, Franklin",
    "Composers to listen to:\nBach, Johann\nMozart, Wolfgang\nSchubert, Franz",
    "Miller, Anna\nBecker, Tom",
    "Say hello.\n- Hello, Anna\n- Goodbye, Tom\n- Thanks, Peter",
    "Owl, Barred\nOwl, Snowy\nHawk, Cooper",
    "- Monday, Tuesday\n- Wednesday, Thursday\n- Friday, Saturday",
    "Roses, Peter, and others\nare listed, Anna said, in\nbooks, Tom thinks, of old",
    "Doe, Jane\nDoe, John\nBloggs, Joe",
    "Fonts: Arial, Helvetica\nColors, Red\nSizes, Large\nNames, First",
    "Apple, Banana\nCherry, Lemon\nGrape, Melon",
    "Yes, Please\nNo, Thanks\nMaybe, Later",
)


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_the_names_of_a_list_of_people_are_found(text: str, names: list[str]) -> None:
    assert pairs(text, DETECTOR.detect(text)) == [("PERSON", name) for name in names]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_list_of_other_things_is_not(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
