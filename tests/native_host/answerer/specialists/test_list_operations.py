"""Reversing, numbering, joining, splitting and filtering lists, and several of them in one ask."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.filter_lines import FilterLines
from native_host.answerer.specialists.join_lines import JoinLines
from native_host.answerer.specialists.list_steps import ListSteps
from native_host.answerer.specialists.number_lines import NumberLines
from native_host.answerer.specialists.remove_empty_lines import RemoveEmptyLines
from native_host.answerer.specialists.reverse_lines import ReverseLines
from native_host.answerer.specialists.split_text import SplitText
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import block, told

TOOLS = {
    tool.name: tool
    for tool in (ReverseLines(), NumberLines(), JoinLines(), SplitText(), FilterLines(), RemoveEmptyLines(), ListSteps())
}
# A tool, what it is given, what it answers, and the ways to ask for it.
WAYS = {
    ("reverse_lines", "a\nc\nb", "b\nc\na"): """\
reverse this list|Reverse the list|reverse the order of these lines|reverse the order|reverse the lines
reverse these lines|flip the list
put this list in reverse order|Reverse the order of the list|invert the order of these lines|flip the order
reverse the line order
put the lines in reverse order|Can you reverse this list
Kehre die Reihenfolge um|Reihenfolge umkehren|die Reihenfolge umkehren|Liste umkehren|kehre die Liste um
drehe die Reihenfolge um
die Reihenfolge der Zeilen umkehren|kehre die Reihenfolge dieser Liste um|die Liste in umgekehrter Reihenfolge
Inverse l'ordre|inverse l'ordre de cette liste|inverse cette liste|inverser la liste
mets cette liste dans l'ordre inverse
Invierte el orden|invierte la lista|invierte el orden de esta lista|pon la lista en orden inverso
invierte las líneas""",
    ("number_lines", "x\ny", "1. x\n2. y"): """\
number these lines|number the lines|Number this list|add line numbers|add numbers to each line
add line numbers to this text
make this a numbered list|turn this into a numbered list|convert this to a numbered list|make a numbered list
numbered list
number each line|number the items|add numbering|create a numbered list from this|put a number before each line
enumerate these
Nummeriere die Zeilen|nummeriere diese Liste|Zeilennummern hinzufügen|füge Zeilennummern hinzu|die Zeilen nummerieren
nummerierte Liste|erstelle eine nummerierte Liste|mache aus dem Text eine nummerierte Liste
numérote les lignes|numérote ces lignes|numérote cette liste|ajoute des numéros de ligne|fais une liste numérotée
transforme ceci en liste numérotée
numera las líneas|numera esta lista|añade números de línea|haz una lista numerada
convierte esto en una lista numerada""",
    ("join_lines", "x\ny\nz", "x, y, z"): """\
join these lines with commas|join with commas|join the lines with a comma|Make this a comma-separated list
convert to a comma separated list
turn these lines into a comma-separated list|comma separated list|separate these with commas
combine these lines with commas
put these on one line separated by commas|convert this list to comma-separated values
give me this as a comma-separated list
join these items by comma|merge these lines with commas|replace newlines with commas|join with ", "
Verbinde die Zeilen mit Komma|verbinde diese Zeilen mit Kommas|Zeilen mit Komma verbinden|als kommagetrennte Liste
wandle das in eine kommagetrennte Liste um|mach daraus eine kommagetrennte Liste|ersetze die Zeilenumbrüche durch Kommas
joins ces lignes avec des virgules|sépare ces éléments par des virgules
transforme cette liste en liste séparée par des virgules
mets ces mots sur une seule ligne séparés par des virgules|remplace les sauts de ligne par des virgules
une estas líneas con comas|une las líneas con comas|junta estas líneas con comas
convierte esto en una lista separada por comas
separa estos elementos por comas""",
    ("split_text", "x, y, z", "x\ny\nz"): """\
split by comma|Split this by comma|split at commas|split on commas|split the text by commas
split this string by comma|one per line
one item per line|put each item on its own line|put each item on a new line|split into lines
separate by comma into lines
put every item on a separate line|list each item on its own line|break this into lines|replace commas with newlines
Teile am Komma|trenne am Komma|am Komma trennen|jeder Eintrag in eine eigene Zeile
schreibe jeden Eintrag in eine eigene Zeile|ein Eintrag pro Zeile
sépare par les virgules|sépare aux virgules|mets chaque élément sur une ligne|un élément par ligne
separa por comas|divide por comas|pon cada elemento en una línea|un elemento por línea""",
    ("filter_lines", "foo a\nbar b\nfoo c", "foo a\nfoo c"): """\
keep only lines that contain "foo"|keep lines containing "foo"|show lines with "foo"
show only the lines that contain "foo"|only keep lines with "foo"
filter lines containing "foo"|lines that contain "foo"|which lines contain "foo"|list all lines that include "foo"
extract lines containing 'foo'
give me the lines that contain the word foo|lines starting with "foo"|keep lines that start with "foo"
remove lines that do not contain "foo"
remove all lines not containing "foo"|delete lines without "foo"|remove lines starting with "bar"
delete every line that contains "bar"
filter out lines with "bar"|grep "foo"|drop lines containing the word bar|show me all lines that don't contain "bar"
remove lines ending with b
Zeige nur Zeilen, die "foo" enthalten|behalte nur Zeilen mit "foo"|zeige alle Zeilen, die mit "foo" beginnen
lösche alle Zeilen, die "bar" enthalten
entferne Zeilen mit "bar"|entferne alle Zeilen, die "foo" nicht enthalten|alle Zeilen, die "bar" enthalten, löschen
garde les lignes qui contiennent "foo"|affiche les lignes contenant "foo"|supprime les lignes qui contiennent "bar"
garde uniquement les lignes qui commencent par "foo"|supprime les lignes qui ne contiennent pas "foo"
muestra las líneas que contienen "foo"|muestra solo las líneas que contengan "foo"
elimina las líneas que contienen "bar"
filtra las líneas que empiezan por "foo"|elimina las líneas que no contengan "foo\"""",
    ("remove_empty_lines", "a\n\n  \nb", "a\nb"): """\
remove empty lines|remove blank lines|Remove all empty lines|delete the blank lines
delete all empty lines from this text|strip empty lines
get rid of empty lines|remove the empty lines from the following text|this text without blank lines|no blank lines
Entferne leere Zeilen|leere Zeilen entfernen|Leerzeilen entfernen|lösche alle Leerzeilen
entferne die Leerzeilen aus dem Text|ohne Leerzeilen
supprime les lignes vides|supprimer les lignes vides|enlève les lignes vides|retire toutes les lignes vides
elimina las líneas vacías|eliminar líneas vacías|quita las líneas en blanco|borra las líneas vacías""",
    ("list_steps", "b\na\nb", "a\nb"): """\
sort and remove duplicates|remove duplicates and sort|Remove duplicates and sort alphabetically
sort alphabetically and remove duplicates
dedupe and sort this list|sort these lines and remove duplicates|remove duplicates, then sort
sort alphabetically, then dedupe
Sortiere alphabetisch und entferne Duplikate|Duplikate entfernen und alphabetisch sortieren
supprime les doublons et trie par ordre alphabétique|elimina los duplicados y ordena alfabéticamente""",
}  # fmt: skip
CASES = [
    (tool, given_text, answer, ask)
    for (tool, given_text, answer), asks in WAYS.items()
    for line in asks.splitlines()
    for ask in line.split("|")
]


@every_case(("tool", "material", "answer", "ask"), CASES)
def test_ways_to_ask(tool: str, material: str, answer: str, ask: str) -> None:
    assert told(TOOLS[tool], f"{ask}:\n{material}") == block(answer)


@every_case(
    ("tool", "prompt", "answer"),
    [
        ("reverse_lines", "reverse the list 1, 2, 3", "3, 2, 1"),
        ("reverse_lines", "reverse the words: one two three", "three two one"),
        ("number_lines", "number the lines starting from 5\na\nb", "5. a\n6. b"),
        ("number_lines", "make a numbered list from this: a, b", "1. a\n2. b"),
        ("number_lines", "numbered list:\n- a\n- b", "1. a\n2. b"),
        ("join_lines", 'join the lines with " - "\na\nb', "a - b"),
        ("join_lines", "join with commas without spaces\na\nb", "a,b"),
        ("join_lines", "join with semicolons\na\nb", "a; b"),
        ("join_lines", "join these lines with spaces\na\nb", "a b"),
        ("join_lines", "join the words with hyphens: a b c", "a-b-c"),
        ("join_lines", "join these with |\na\nb", "a|b"),
        ("split_text", 'split by ";": a;b', "a\nb"),
        ("split_text", "split by semicolons: a; b", "a\nb"),
        ("split_text", "split this on spaces: a b", "a\nb"),
        ("split_text", 'split "a|b" by pipe', "a\nb"),
        ("split_text", "one word per line: a b c", "a\nb\nc"),
        ("filter_lines", "which of these words start with b: apple, banana, berry", "banana, berry"),
        ("filter_lines", "remove lines starting with #\n# x\ny", "y"),
        ("filter_lines", 'keep lines with "foo", ignoring case\nFoo\nbar', "Foo"),
        ("filter_lines", 'keep lines with "foo" (case-sensitive)\nFoo\nfoo', "foo"),
        ("filter_lines", "lines that contain TODO\nTODO a\nb", "TODO a"),
        ("list_steps", "Sort these lines alphabetically and number them:\nb\na", "1. a\n2. b"),
        ("list_steps", "remove duplicates, sort and join with commas\nb\na\nb", "a, b"),
        ("list_steps", "remove empty lines and sort\nb\n\na", "a\nb"),
        ("list_steps", "sort alphabetically and convert to uppercase: b, a", "A, B"),
    ],
)
def test_what_is_answered(tool: str, prompt: str, answer: str) -> None:
    assert told(TOOLS[tool], prompt) == block(answer)


@every_case(
    "prompt",
    """\
Reverse this text: hello
reverse the word: hello
reverse the string: abc
reverse the meaning of this sentence: a, b
reverse this list and translate it: a, b
reverse engineer this list: a, b
reverse every word: ab, cd
reverse the letters of each line:\\nab\\ncd
number these from best to worst: a, b
numbered list: how to boil eggs, steps
make a numbered list of the planets: with moons, sorted
number the lines with roman numerals:\\na\\nb
number these lines:\\n1. a\\n2. b
join us for dinner\\na
join the two companies\\na\\nb
join these lines\\na\\nb
join with commas and "and" before the last\\na\\nb
merge these lists\\na\\nb
combine these sentences into one\\nA.\\nB.
join these with commas and make a sentence\\na\\nb
join with commas\\na, b\\nc
join with X\\na\\nb
split this bill: 30, 4
split these into groups: a, b, c
split into paragraphs: a b
split into sentences: A b. C d.
split the text by topic: a, b
split by comma: "a, b", c
split by comma: [1, 2]
split by comma: no separator here
split by ",": a, b
show lines that contain fruit\\napple\\npear
keep lines that contain numbers\\na1\\nb
remove lines that contain swear words\\na\\nb
lines that contain errors\\nerrors here\\nb
lines that contain "x"\\nX\\nx
words that start with a vowel: apple, banana
give me words that start with s: short, nice
words that rhyme with cat: hat, dog
words that start with a number: 1a, b
words with 5 letters: apple, fig
entries with 5: 15, 5
keep lines that contain foo or bar\\nfoo\\nbaz
keep lines containing "foo" and "bar"\\nfoo bar\\nfoo
keep lines containing "foo" but not "bar"\\nfoo bar\\nfoo
remove lines with less than 5 words\\na b\\nc
remove lines that contain "a" and explain\\na\\nb
remove lines\\na\\nb
remove empty lines and comments\\na\\n\\n# b
remove empty promises\\na
remove the empty columns\\na
Remove empty lines in vim
sort and explain: b, a
sort by relevance and number: b, a
number and sort: b, a
sort alphabetically and count: b, a
sort and pepper: b, a
Fasse die Zeilen zusammen:\\na\\nb
Verbinde die Sätze mit einem Komma zu einer Geschichte:\\na\\nb
Entferne Zeilen, die Fehler enthalten:\\na\\nb
Teile die Rechnung: 30, 4
Kehre die Aussage um: a, b
inverse le sens de ces phrases : a, b
supprime les lignes inutiles\\na\\nb
separa la basura: a, b
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    for tool in TOOLS.values():
        assert told(tool, prompt.replace("\\n", "\n")) is None, tool.name


LINES = st.lists(st.text(alphabet="abXY1", min_size=1, max_size=4), min_size=2, max_size=20)


@settings(max_examples=40)
@given(LINES)
def test_lines_come_back_reversed_numbered_and_joined(lines: list[str]) -> None:
    material = "\n".join(lines)
    for ask, tool, expected in (
        ("reverse these lines", "reverse_lines", "\n".join(reversed(lines))),
        ("number these lines", "number_lines", "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1))),
        ('join these lines with "|"', "join_lines", "|".join(lines)),
        ("remove empty lines", "remove_empty_lines", material),
    ):
        exact = TOOLS[tool].answer(Reading(ask, material))
        assert exact is None or exact.text == block(expected)
        assert exact is not None or tool != "reverse_lines" or "a" in lines or "a" in material


@settings(max_examples=40)
@given(LINES, st.sampled_from(["a", "b", "X", "1"]))
def test_filters_part_the_lines(lines: list[str], needle: str) -> None:
    asks = (f'keep lines containing "{needle}" (case-sensitive)', f'remove lines containing "{needle}" (case-sensitive)')
    answers = [FilterLines().answer(Reading(ask, "\n".join(lines))) for ask in asks]
    kept, left = ([] if exact is None else exact.text.split("\n")[1:-1] for exact in answers)
    assert kept == [line for line in lines if needle in line]
    assert left == [line for line in lines if needle not in line]


@every_case(
    "material", ["a\nb\n" * 25_000, ", " * 40_000, "a;" * 40_000, "\x00\n\u202e", "\ud800\n\ud800", "`" * 50_000 + "\na"]
)
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    for ask in (
        "reverse this list",
        "number these lines",
        "join with commas",
        "split by comma",
        'keep lines with "a"',
        "remove empty lines",
        "sort and dedupe",
    ):
        for tool in TOOLS.values():
            tool.answer(Reading(ask, material))
    assert time.process_time() - start < 5


def test_a_fence_is_longer_than_the_backticks_inside() -> None:
    assert told(TOOLS["reverse_lines"], "reverse these lines\n```\na") == "````\na\n```\n````"
