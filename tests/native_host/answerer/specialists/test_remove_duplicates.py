"""Removing duplicates: ways to ask, what is not ours, and the result against a set."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.remove_duplicates import RemoveDuplicates
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import block, told

TOOL = RemoveDuplicates()
ASKS = """\
Remove duplicates
remove all duplicates
remove the duplicates from this list
Please remove duplicates from the following list
Remove duplicate items
remove duplicated entries
delete duplicate items
delete all duplicates
remove dupes
get rid of duplicates
get rid of the duplicates in this list
dedupe
dedupe this list
dedup
deduplicate
deduplicate these
Can you dedupe this list
eliminate repeated values
filter out duplicates
list the unique values
unique values
distinct values
give me the distinct items
make this list unique
this list without duplicates
no duplicates
remove repeated words
Entferne Duplikate
entferne alle Duplikate
Entferne bitte die Duplikate aus dieser Liste
Duplikate entfernen
doppelte Einträge entfernen
Lösche doppelte Einträge
lösche alle doppelten Wörter
Dubletten entfernen
alle Duplikate aus der Liste löschen
ohne Duplikate
dedupliziere diese Liste
Streiche doppelte Einträge
bereinige die Liste um Duplikate
Supprime les doublons
supprimer les doublons
supprime tous les doublons de cette liste
Enlève les doublons
enlève les doublons de la liste
retire les doublons
élimine les doublons
dédoublonne cette liste
sans doublons
Peux-tu supprimer les doublons
Elimina los duplicados
elimina duplicados
eliminar los duplicados
quita los duplicados de esta lista
quita los repetidos
borra los elementos repetidos
¿Puedes eliminar los duplicados?
sin duplicados
elimina las palabras repetidas
deduplica esta lista
""".splitlines()


@every_case("ask", ASKS)
def test_ways_to_ask(ask: str) -> None:
    assert told(TOOL, f"{ask}: red, blue, red, green, blue") == block("red, blue, green")
    assert told(TOOL, f"{ask}\nred\nblue\nred") == block("red\nblue")


@every_case(
    ("prompt", "answer"),
    [
        ("remove duplicate lines\nb\na\nb", "b\na"),
        ("remove duplicates ignoring case: Apple, apple, Fig", "Apple, Fig"),
        ("remove duplicates, case-sensitive: Apple, apple, Apple", "Apple, apple"),
        ("Remove duplicates from these numbers: 1 2 1 3", "1 2 3"),
        ("remove duplicates:\n- a\n- b\n- a", "- a\n- b"),
        ("remove duplicates from a, b, a", "a, b"),
        ("dedupe [1, 2, 1]", "[1, 2]"),
    ],
)
def test_what_is_kept(prompt: str, answer: str) -> None:
    assert told(TOOL, prompt) == block(answer)


@every_case(
    "prompt",
    """\
Remove duplicates in Excel
how to remove duplicates from a list in Python
remove near-duplicates: color, colour
remove duplicates ignoring accents: café, cafe
remove duplicates but keep the last one: a, b, a
remove duplicates and summarize: a, b, a
remove duplicates except a: a, b, a
Remove duplicates: Apple, apple
remove duplicates:\\na b\\na  b
remove duplicate ideas: a, b
keep only unique lines\\na\\na\\nb
remove duplicates:\\na\\nb\\na\\nAlso count them
remove duplicates:\\na\\n\\nb\\n\\n\\na
Remove duplicates\\nand sort\\nb\\na
remove duplicate letters: banana
remove duplicates in the table\\n| a |\\n|---|\\n| a |
remove the duplicate
remove duplicates from the above
Entferne ähnliche Einträge: a, b, a
Entferne Duplikate und erkläre: a, b, a
Entferne keine Duplikate: a, b, a
Supprime les doublons et traduis : a, b, a
Elimina los duplicados y explica: a, b, a
ohne Duplikate zu entfernen: a, b, a
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    assert told(TOOL, prompt.replace("\\n", "\n")) is None


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abcd", min_size=1, max_size=3), min_size=2, max_size=30))
def test_each_line_stays_once_in_its_order(lines: list[str]) -> None:
    exact = TOOL.answer(Reading("remove duplicate lines", "\n".join(lines)))
    if exact is not None:
        kept = exact.text.split("\n")[1:-1]
        assert len(set(kept)) == len(kept) and set(kept) == set(lines)
        assert [lines.index(line) for line in kept] == sorted(lines.index(line) for line in kept)


@every_case("material", ["a\nb\n" * 50_000, ", " * 80_000, "a," * 80_000, "\x00\n\x00", "\ud800\n\ud800"])
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    TOOL.answer(Reading("remove duplicates", material))
    assert time.process_time() - start < 5
