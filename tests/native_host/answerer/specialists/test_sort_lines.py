"""Sorting: many ways to ask, orders that are not ours, and the order itself against Python's."""

from __future__ import annotations

import time
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.collation import collation_key, natural_key
from native_host.answerer.specialists.sort_lines import SortLines
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import block, told

TOOL = SortLines()
ALPHABETICALLY = """\
Sort this list alphabetically
sort alphabetically
sort these words alphabetically
Can you sort these alphabetically
Could you please arrange the following list in alphabetical order
Please alphabetize this list
alphabetize
alphabetise these
put these in alphabetical order
put the following words in alphabetical order
sort a-z
sort from a to z
sort this a to z
sort by alphabet
in alphabetical order
arrange alphabetically
order these fruits alphabetically
sort fruits alphabetically
organize these items alphabetically
list these in alphabetical order
i need this list sorted alphabetically
give me these words sorted alphabetically
sort the list below alphabetically
sort the following list of fruits in alphabetical order
sort alphabetically in ascending order
sort them in abc order
Sort the items in this list alphabetically
sort this comma-separated list alphabetically
sort this list
sort
Sortiere diese Liste alphabetisch
Sortiere alphabetisch
alphabetisch sortieren
bitte alphabetisch sortieren
Sortiere bitte die folgenden Wörter alphabetisch
Kannst du diese Wörter alphabetisch sortieren
ordne diese Begriffe alphabetisch
Ordne die Liste nach Alphabet
Bringe diese Wörter in alphabetische Reihenfolge
sortiere von A bis Z
sortiere die Einträge von a bis z
diese Liste alphabetisch ordnen
Sortier das mal alphabetisch
in alphabetischer Reihenfolge
Sortiere die Früchte alphabetisch
Trie cette liste par ordre alphabétique
trie par ordre alphabétique
trie ces mots par ordre alphabétique
Peux-tu trier ces mots par ordre alphabétique
Pouvez-vous classer ces mots par ordre alphabétique
classe ces éléments par ordre alphabétique
classer par ordre alphabétique
mets ces mots dans l'ordre alphabétique
range ces mots par ordre alphabétique
par ordre alphabétique
trie la liste suivante de A à Z
trie alphabétiquement
Ordena alfabéticamente
ordena esta lista alfabéticamente
ordena estas palabras alfabéticamente
ordenar alfabéticamente
¿Puedes ordenar esta lista por orden alfabético?
ordena por orden alfabético
pon estas palabras en orden alfabético
ordena de la a a la z
Ordena los siguientes elementos alfabéticamente
ordena la siguiente lista en orden alfabético
en orden alfabético
""".splitlines()
DOWN = """\
sort descending
sort these numbers in descending order
sort from largest to smallest
arrange these numbers from highest to lowest
order the numbers from greatest to least
sort high to low
numbers in descending order
put these numbers in descending order
sort numerically descending
Sortiere absteigend
Sortiere die Zahlen absteigend
sortiere diese Zahlen vom größten zum kleinsten
die Zahlen absteigend sortieren
Zahlen von groß nach klein sortieren
trie ces nombres par ordre décroissant
trie du plus grand au plus petit
range ces nombres dans l'ordre décroissant
ordena de mayor a menor
ordena estos números en orden descendente
ordena los números de mayor a menor
""".splitlines()


@every_case("ask", ALPHABETICALLY)
def test_ways_to_ask_for_the_alphabet(ask: str) -> None:
    assert told(TOOL, f"{ask}: pear, Apple, fig") == block("Apple, fig, pear")
    assert told(TOOL, f"{ask}\npear\nApple\nfig") == block("Apple\nfig\npear")
    assert told(TOOL, f"pear\nApple\nfig\n{ask}") == block("Apple\nfig\npear")


@every_case("ask", DOWN)
def test_ways_to_ask_for_numbers_downwards(ask: str) -> None:
    assert told(TOOL, f"{ask}: 9, 100, -3, 20") == block("100, 20, 9, -3")


@every_case(
    ("prompt", "answer"),
    [
        ("sort 3, 1, 2", "1, 2, 3"),
        ("sort 30 4 100", "4 30 100"),
        ("sort the numbers 5, 3, 9 in ascending order", "3, 5, 9"),
        ("Sort banana, apple, cherry alphabetically", "apple, banana, cherry"),
        ("sort these numbers: 1,000; 20; 300", "20; 300; 1,000"),
        ("sortiere die Zahlen: 3,5; 2,1; 10", "2,1; 3,5; 10"),
        ("sort [3, 1, 2]", "[1, 2, 3]"),
        ("sort z-a: a, b, c", "c, b, a"),
        ("sort in reverse alphabetical order\na\nc\nb", "c\nb\na"),
        ("sort these lines by length\naaa\nb\ncc\nd", "b\nd\ncc\naaa"),
        ("sort these words by length, longest first: a, bbb, cc, dd", "bbb, cc, dd, a"),
        ("Sort these words from shortest to longest: elephant, cat, horse", "cat, horse, elephant"),
        ("Sortiere diese Wörter nach Länge: Elefant, Kuh", "Kuh, Elefant"),
        ("trie ces mots par longueur : lion, chat, ours blanc", None),
        ("sort alphabetically: Österreich, Italien, Zypern", "Italien, Österreich, Zypern"),
        ("sort alphabetically: élan, eau, zoo", "eau, élan, zoo"),
        ("ordena alfabéticamente: ñu, nutria, oso", "nutria, ñu, oso"),
        ("sort alphabetically: ñu, nutria, oso", "ñu, nutria, oso"),
        ("sort alphabetically:\n- b\n- a", "- a\n- b"),
        ("Sort alphabetically: pear, apple and fig", "apple, fig, pear"),
        ("Sort alphabetically: pear, apple, and fig.", "apple, fig, pear"),
        ("sort in natural order: item10, item2", "item2, item10"),
        ("sort in ASCII order: b, A, a, B", "A, B, a, b"),
        ("sort by last name: Bob Young, Zoe Adams", "Zoe Adams, Bob Young"),
        ("sort: 2, 10, 2.5", "2, 2.5, 10"),
        ("sort these numbers: 1.234, 5", "1.234, 5"),
        ("sortiere diese Zahlen: 1.234; 5", "5; 1.234"),
        ("trie ces nombres : 1.234; 5", None),
        ("```\nb\na\n```\nSort these lines alphabetically. Thanks!", "a\nb"),
        ("Sort alphabetically\n\nb\na\n\nThanks!", "a\nb"),
        ("Sort alphabetically\nList:\nb\na", "a\nb"),
    ],
)
def test_orders(prompt: str, answer: str | None) -> None:
    assert told(TOOL, prompt) == (None if answer is None else block(answer))


@every_case(
    "prompt",
    """\
Sort these by importance: pay rent, call mom, sleep
sort my list
sort the above list alphabetically
Sort these countries by population: France, Germany, Italy
Sort these lines alphabetically\\nbut keep the header\\nname\\nb\\na
Sort these lines alphabetically except the first:\\nname\\nb
sort alphabetically and explain why: b, a
sort alphabetically like a pirate: b, a
sort these names alphabetically in a poem: b, a
sort these words alphabetically and translate them: b, a
sort these alphabetically by last name: Bob Zed, Al van Dyke
Sort these names alphabetically: Zoe Adams, Adam Zed
sort these animals by speed: cheetah, turtle
sort randomly: a, b, c
sort in reverse order: a, b, c
sort these dates: 03/04/2025, 12/01/2024
sort: 1,234, 5,678, 9
sort: 5 kg, 12 kg, 300 g
sort: 1e3, 5
sort: 1, NaN, 2
sort alphabetically: 10, 9, 2
sort alphabetically: item10, item2
sort the letters alphabetically: banana
sort the JSON keys alphabetically: {"b":1,"a":2}
sort the table by name:\\n| Name |\\n|---|\\n| b |\\n| a |
Sort alphabetically:\\n| Name |\\n|---|\\n| b |\\n| a |
Sort alphabetically:\\n1. b\\n2. a
Sort alphabetically:\\n- b\\n  - c\\n- a
Sort alphabetically:\\n[\\nb\\na
Sort alphabetically: a, b; c, d
Sort alphabetically: mac and cheese, rice and beans
how do I sort a list alphabetically in Python?
How to sort alphabetically in Excel
write a function to sort these: b, a
sort these lines alphabetically in Python:\\nb\\na
explain alphabetical order: b, a
what is alphabetical order
sort of alphabetical: b, a
in ascending order: write numbers, one to ten
put these in order: wake up, eat, sleep
sort ascending: three, one, two
sort: Monday, Friday
sort: small, large
sort this list of songs by length: Hey Jude, Let It Be
sort these rivers from longest to shortest: Nile, Rhine
from shortest to longest: Nile, Rhine
list the planets in alphabetical order: name, moons
Here are my groceries\\nmilk\\nbread\\nsort alphabetically
My favourite things\\nb\\na\\nalphabetically
Sort alphabetically\\n\\nb\\na\\n\\nThen translate it to French
Sort alphabetically:\\nb\\na\\nThanks a lot, and explain
Sort alphabetically: This is one sentence. Here is another, too.
Trie ces villes par population : Paris, Lyon
Sortiere nach Wichtigkeit: a, b
Sortiere diese Länder nach Größe: a, b
Sortiere nicht alphabetisch: b, a
ordena por precio: a, b
ordena alfabéticamente y explica: b, a
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    assert told(TOOL, prompt.replace("\\n", "\n")) is None


WORD = st.text(alphabet="abcxyzABCéÉñßøŁ -_'", min_size=1, max_size=8).filter(lambda word: word == word.strip(" -'"))


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abcdefxyz", min_size=1, max_size=6), min_size=2, max_size=20))
def test_small_letters_sort_as_python_sorts_them(words: list[str]) -> None:
    exact = TOOL.answer(Reading("sort these lines alphabetically", "\n".join(words)))
    if exact is not None:
        assert exact.text == block("\n".join(sorted(words)))


@settings(max_examples=40)
@given(st.lists(st.integers(-(10**6), 10**6), min_size=2, max_size=20))
def test_numbers_sort_as_python_sorts_them(values: list[int]) -> None:
    exact = TOOL.answer(Reading("sort these numbers", "\n".join(map(str, values))))
    assert exact is not None and exact.text == block("\n".join(map(str, sorted(values))))


@settings(max_examples=40)
@given(WORD, WORD, WORD)
def test_the_collation_is_a_total_order_without_case_and_accents_first(one: str, two: str, three: str) -> None:
    assert (collation_key(one) == collation_key(two)) == (one == two)
    bare = ["".join(char for char in unicodedata.normalize("NFD", word.casefold()) if char.isascii()) for word in (one, two)]
    if (
        all(word.isalpha() and "ø" not in word.lower() and "ł" not in word.lower() for word in (one, two))
        and bare[0] != bare[1]
    ):
        assert (collation_key(one) < collation_key(two)) == (bare[0] < bare[1])
    assert sorted([one, two, three], key=collation_key) == sorted([three, one, two], key=collation_key)
    assert isinstance(natural_key(one + "12"), list)


@every_case(
    "material",
    ["b\na\n" * 20_000, "(" * 50_000, "[" * 50_000, "a, " * 30_000, "9" * 90_000 + ", "
    "1", "\u202eb\na\x00", "a\ud800\nb", "\u0301" * 10_000 + "\nb"],
)  # fmt: skip
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    for ask in ("sort alphabetically", "sort", "sort by length", "sort numerically"):
        TOOL.answer(Reading(ask, material))
    TOOL.answer(Reading(("sort the list of " * 20)[:300]))
    assert time.process_time() - start < 5
