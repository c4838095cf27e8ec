"""Columns of tables, differences of texts, regular expressions."""

from __future__ import annotations

import difflib
import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.extract_column import ExtractColumn
from native_host.answerer.specialists.regex_test import RegexTest
from native_host.answerer.specialists.shortest_edit import shortest_edit
from native_host.answerer.specialists.text_diff import TextDiff
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import block, told

TOOLS = {tool.name: tool for tool in (ExtractColumn(), TextDiff(), RegexTest())}
DIFF = block("--- 1\n+++ 2\n@@ -1,2 +1,2 @@\n a\n-b\n+c", "diff")
WAYS = {
    ("extract_column", "name,age\nBob,3\nAnn,4", block("age\n3\n4")): """\
extract the second column|get the second column|give me the second column|show only the second column
extract column 2|get column 2|return the 2nd column
extract the last column|print the second column of this table|extract only the second column from this CSV
keep only the second column|only the second column
extrahiere die zweite Spalte|gib mir die zweite Spalte|zeige nur die zweite Spalte|extrahiere Spalte 2
die zweite Spalte extrahieren|zeige die letzte Spalte
extrais la deuxième colonne|donne-moi la deuxième colonne|affiche la colonne 2|extrais la dernière colonne de ce tableau
extrae la segunda columna|dame la segunda columna|muestra solo la segunda columna|extrae la columna 2
dame la última columna de esta tabla""",
    ("extract_column", "name,age\nBob,3\nAnn,4", "| name |\n| --- |\n| Bob |\n| Ann |"): """\
extract the name column|get the "name" column|extract column "name"|extract the column named name
show only the Name column|get all values from the name column
extrahiere die Spalte "name"|zeige nur die Spalte name|gib mir alle Werte aus der Spalte name
extrais la colonne "name"|extrae la columna "name\"""",
    ("text_diff", "Text 1:\na\nb\nText 2:\na\nc", DIFF): """\
diff|Show a diff|show the diff|diff these texts|diff these two texts|show me the differences between these two texts
Find the differences between the two texts
list the changes between these two versions|give me a unified diff of these texts|create a diff of text 1 and text 2
compare these two texts line by line
what changed between these two versions|show the differences between text 1 and text 2|text diff
make a line by line diff|find all differences between these texts
Zeige die Unterschiede zwischen den beiden Texten|zeig mir die Unterschiede zwischen diesen Texten
erstelle einen Diff|vergleiche die beiden Texte zeilenweise
finde die Unterschiede zwischen Text 1 und Text 2|mach einen Diff der beiden Texte
montre les différences entre ces deux textes|affiche les différences entre les deux textes
fais un diff de ces deux textes|compare ces deux textes ligne par ligne
muestra las diferencias entre estos dos textos|encuentra las diferencias entre los dos textos
haz un diff de estos dos textos|compara estos dos textos línea por línea""",
    ("regex_test", "aaa", "**Yes**"): """\
does /^a+$/ match|does the regex /^a+$/ match|does this match /^a+$/|does this string match /^a+$/
test /^a+$/ against this string|check if this matches /^a+$/
check whether the pattern /^a+$/ matches this text|test regex /^a+$/ on this|would /^a+$/ match this""",
}
CASES = [
    (tool, material, answer, ask)
    for (tool, material, answer), asks in WAYS.items()
    for line in asks.splitlines()
    for ask in line.split("|")
]


@every_case(("tool", "material", "answer", "ask"), CASES)
def test_ways_to_ask(tool: str, material: str, answer: str, ask: str) -> None:
    assert told(TOOLS[tool], f"{ask}:\n{material}") == answer


@every_case(
    ("tool", "prompt", "answer"),
    [
        (
            "extract_column",
            "extract the second column\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |",
            "| b |\n| --- |\n| 2 \\| 3 |",
        ),
        ("extract_column", "get column 2\na\tb\n1\t2", block("b\n2")),
        ("extract_column", 'get column 1\n"a, b",2\nc,3', block("a, b\nc")),
        ("extract_column", "zweite Spalte extrahieren\na;b\n1;2", None),
        ("text_diff", "Show a diff of these two texts\na\nb\n---\na\nc", DIFF),
        ("text_diff", "diff these two texts:\nBefore:\na\nb\nAfter:\na\nc", DIFF),
        ("text_diff", "diff\na\n---\na", "The two texts are the same."),
        ("text_diff", "Zeige die Unterschiede zwischen den beiden Texten\na\n---\na", "Die beiden Texte sind gleich."),
        ("regex_test", "does /^a+$/ match 'aaa'?", "**Yes**"),
        ("regex_test", 'does /^a+$/ match "aab"?', "**No**"),
        ("regex_test", 'does /^\\d+$/ match "12 34"?', "**No**"),
        ("regex_test", 'does /a+/ match "baaa"', "**Yes**, in part: `aaa`, at character 2"),
        ("regex_test", 'does "abc123" match /^[a-z]+\\d+$/', "**Yes**"),
        ("regex_test", "Does `^\\d{3}$` match `123`?", "**Yes**"),
        ("regex_test", "does the regex ^a+$ match aaa", "**Yes**"),
        ("regex_test", 'does the pattern "^b" match "abc"', "**No**"),
        ("regex_test", 'will /A.C/i match "abc"', "**Yes**"),
        ("regex_test", "list all matches of /\\d+/ in: abc 12 def 34", block("12\n34")),
        ("regex_test", 'find all matches of /x/ in "ab 12 cd"', "No matches."),
        ("regex_test", 'passt /^a+$/ auf "aaa"?', "**Ja**"),
        ("regex_test", 'est-ce que /^a+$/ correspond à "b" ?', "**Non**"),
        ("regex_test", '¿coincide /^a+$/ con "aaa"?', "**Sí**"),
        ("regex_test", 'liste alle Treffer von /[a-z]+/ in "ab 12" auf', block("ab")),
    ],
)
def test_what_is_answered(tool: str, prompt: str, answer: str | None) -> None:
    assert told(TOOLS[tool], prompt) == answer


def test_two_fenced_blocks_are_two_texts() -> None:
    exact = TextDiff().answer(Reading("Show the diff of these", "```\na\nb\n```\nand\n```\na\nc\n```"))
    assert exact is not None and exact.text == DIFF


@every_case(
    "prompt",
    """\
extract the main idea\\na,b\\n1,2
extract the price column and sum it\\na,price\\n1,2
extract the third column\\na,b\\n1,2
extract the name\\nname,age\\nb,2
extract column a\\na,a\\n1,2
extract column 1\\na,1\\n2,3
extract the second column\\na,b\\n1,2,3
extract the second column\\na;b,c\\n1;2,3
extract the second column
extract the second column as JSON\\na,b\\n1,2
what does the second column mean\\na,b\\n1,2
write a column about cats\\na,b
the newspaper column\\na,b\\n1,2
what is the difference between these two texts:\\na\\n---\\nb
compare these two texts\\na\\n---\\nb
diff these texts\\na\\n---\\nb\\n---\\nc
diff these texts\\na\\nb
diff these texts\\n---\\nb
difference between affect and effect
compare iPhone and Android\\na\\n---\\nb
Show me the differences between these two texts and explain them:\\na\\n---\\nb
diff these two texts\\nand explain\\na\\n---\\nb
show the differences between these two lists\\na\\n---\\nb
does /(?=a)b/ match "ab"
does /(a)\\1/ match "aa"
does /a++/ match "aa"
does /[/ match "a"
does /a{2000}/ match "a"
does /(?R)/ match "a"
does /\\p{L}/ match "a"
does "a b" match /a b/
does /^a$/ match "a  b" or "b"
does /a/x match "a"
does /a/ match /b/
does "a" match "b"
does this match my style: "abc"
does blue match green
does this shirt match /red/ pants
does /a+/ not match "b"
does /a+/ match "b" in Perl
find all matches in the Champions League
find all matches of the team in "2020"
does /\\w+/ match "\u00e9"
list all matches of /a*/ in "bab"
write a regex that matches "aaa"
what does /^a+$/ mean
explain the regex /^a+$/
replace /a/ with "b"
Was ist der Unterschied zwischen den Texten:\\na\\n---\\nb
passt das zu mir: "abc"
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    escaped = prompt.replace("\\n", "\n")
    for tool in TOOLS.values():
        assert told(tool, escaped) is None, tool.name


TEXTS = st.lists(st.sampled_from(["a", "b", "c", "d d"]), max_size=25)


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_an_edit_is_one_from_the_old_to_the_new_and_shortest(old: list[str], new: list[str]) -> None:
    edits = shortest_edit(old, new)
    assert edits is not None
    assert [line for mark, line in edits if mark != "+"] == old
    assert [line for mark, line in edits if mark != "-"] == new
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, one in enumerate(old):
        for j, two in enumerate(new):
            lengths[i + 1][j + 1] = lengths[i][j] + 1 if one == two else max(lengths[i][j + 1], lengths[i + 1][j])
    assert sum(mark == " " for mark, _ in edits) == lengths[-1][-1]


@settings(max_examples=40)
@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=40), st.integers(0, 39), st.integers(0, 39))
def test_hunks_are_as_difflib_writes_them(old: list[str], first: int, second: int) -> None:
    # Lines of their own: then there is one shortest edit alone.
    old = [f"{place}{line}" for place, line in enumerate(old)]
    new = [f"x{line}" if place in (first, second) else line for place, line in enumerate(old)]
    exact = TextDiff().answer(Reading("diff", "\n".join([*old, "---", *new])))
    assert exact is not None
    if old != new:
        assert exact.text.split("\n")[3:-1] == list(difflib.unified_diff(old, new, lineterm=""))[2:]


PATTERN = st.lists(
    st.sampled_from(["a", "b", "[ab]", "a+", "b*", "(?:ab)?", ".", "a|b", "\\d", "^", "$", "(b)"]), min_size=1, max_size=5
).map("".join)


@settings(max_examples=40)
@given(PATTERN, st.text(alphabet="ab1", min_size=1, max_size=8))
def test_matches_are_as_python_finds_them(pattern: str, subject: str) -> None:
    exact = RegexTest().answer(Reading(f"does /{pattern}/ match", subject))
    if exact is not None:
        found = re.search(pattern, subject)
        assert exact.text.startswith("**No**" if found is None else "**Yes**")
        assert (exact.text == "**Yes**") == (found is not None and found.span() == (0, len(subject)))
    listed = RegexTest().answer(Reading(f"list all matches of /{pattern}/", subject))
    if listed is not None:
        found_all = [match[0] for match in re.finditer(pattern, subject)]
        assert listed.text == (block("\n".join(found_all)) if found_all else "No matches.")


@every_case(
    "material",
    [
        "a,b\n" * 25_000,
        "a\n" * 25_000 + "---\n" + "b\n" * 20_000,
        "a" * 100_000,
        "\x00\n---\n\u202e",
        "\ud800\n---\n\ud801",
        "|" * 50_000,
        '"' * 90_000,
        "---\n" * 25_000,
        "```\n" * 25_000,
    ],
)  # fmt: skip
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    asks = (
        "extract column 2",
        "diff",
        "does /(a*)*b/ match",
        "does /^(a+)+$/ match",
        "list all matches of /a+?b/",
        "does /[ab]{1,900}c/ match",
    )
    for ask in asks:
        for tool in TOOLS.values():
            tool.answer(Reading(ask, material))
    assert time.process_time() - start < 5
