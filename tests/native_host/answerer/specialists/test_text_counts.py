"""Counting units, occurrences and frequencies."""

from __future__ import annotations

import time
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.count_occurrences import CountOccurrences
from native_host.answerer.specialists.count_text import CountText
from native_host.answerer.specialists.most_frequent import MostFrequent
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import told

TOOLS = {tool.name: tool for tool in (CountText(), CountOccurrences(), MostFrequent())}
WAYS = {
    ("count_text", "one two three four", "**4**"): """\
how many words|how many words are there|How many words are in this text|how many words does this text have
count the words|count words|word count
Count the number of words in this text|what is the word count|what's the word count of this|number of words
how many words in this sentence
how many words does this sentence contain|give me the word count|how many words are in the following paragraph
how many words is this
count the words in the following text|total number of words|can you count the words in this paragraph
what is the number of words in this text|count all words
Wie viele Wörter|wie viele Wörter hat dieser Text|Wie viele Wörter sind in diesem Text|Zähle die Wörter
zähle die Wörter in diesem Text|Anzahl der Wörter
Wörter zählen|wie viele Wörter enthält dieser Satz|Zähl bitte die Wörter|wieviele Wörter hat der Text
wie viele Wörter sind das
Combien de mots|combien de mots dans ce texte|combien y a-t-il de mots dans ce texte|compte les mots
compte le nombre de mots|nombre de mots|nombre de mots dans ce texte
combien de mots contient ce texte|compter les mots de ce texte
cuántas palabras hay|¿Cuántas palabras hay en este texto?|cuántas palabras tiene este texto|cuenta las palabras
cuenta las palabras de este texto|número de palabras
contar palabras|¿Puedes contar las palabras?|cantidad de palabras""",
    ("count_text", "ab, c d!", "**8**"): """\
how many characters|how many characters are in this text|count the characters|character count|count characters
number of characters|how many characters long is this
how many characters including spaces|what is the character count|how many characters does this string have
how long is this in characters
Wie viele Zeichen|wie viele Zeichen hat dieser Text|zähle die Zeichen|Anzahl der Zeichen
wie viele Zeichen mit Leerzeichen
combien de caractères|combien de caractères dans ce texte|compte les caractères|nombre de caractères
cuántos caracteres tiene este texto|cuenta los caracteres""",
    ("count_text", "ab, c d!", "**6**"): """\
how many characters without spaces|count the characters excluding spaces
number of characters not counting spaces
wie viele Zeichen ohne Leerzeichen|combien de caractères sans espaces|cuántos caracteres sin espacios""",
    ("count_text", "a\nb\nc", "**3**"): """\
how many lines|count the lines|line count|how many lines are there|number of lines|how many lines does this have
how many items are in this list|count the items
wie viele Zeilen|zähle die Zeilen|Anzahl der Zeilen|wie viele Zeilen sind das|wie viele Einträge hat die Liste
combien de lignes|compte les lignes|nombre de lignes|cuántas líneas hay|cuenta las líneas|número de líneas""",
    ("count_occurrences", "the cat, the dog and the other one", "**3**"): """\
how many times does the word "the" appear|How many times does the word the appear in this text
how often does the word "the" occur|count the word "the"
count occurrences of the word "the"|count the occurrences of the word the|number of occurrences of the word "the"
how many times is the word "the" used
count how many times the word "the" appears|how often is the word "the" used in this text
find all occurrences of the word "the"
wie oft kommt das Wort "the" vor|Wie oft kommt das Wort "the" in diesem Text vor|wie häufig kommt das Wort the vor
zähle die Vorkommen von dem Wort "the"
combien de fois apparaît le mot "the"|combien de fois le mot "the" apparaît-il dans ce texte
compte les occurrences du mot "the"
cuántas veces aparece la palabra "the"|¿cuántas veces aparece la palabra "the" en este texto?
cuántas veces se repite la palabra the""",
    ("most_frequent", "red blue red green", "**red** (2×)"): """\
which word appears most often|which word occurs most often|what is the most common word|most common word
most frequent word|find the most frequent word in this text
what is the most frequently used word|what word is used most|most used word|welches Wort kommt am häufigsten vor
das häufigste Wort|was ist das häufigste Wort in diesem Text
quel est le mot le plus fréquent|quel mot apparaît le plus souvent|le mot le plus fréquent
cuál es la palabra más frecuente|qué palabra se repite más|la palabra más repetida""",
    ("most_frequent", "red\nblue\nred", "| Item | Count |\n| --- | ---: |\n| red | 2 |\n| blue | 1 |"): """\
count how often each line occurs|count the occurrences of each line|frequency of each item
word frequency|tally these
count each item|count the frequency of each word|count how many times each word appears""",
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
        ("count_text", 'How many words are there in "one two three"?', "**3**"),
        ("count_text", 'How many characters does "hello world" have?', "**11**"),
        ("count_text", "how many letters are in the word strawberry", "**10**"),
        ("count_text", 'how many letters in "a1 b2"', "**2**"),
        ("count_text", "How many items are in this list: a, b, c", "**3**"),
        ("count_text", "how many numbers are in this list: 1 2 3 4", "**4**"),
        ("count_text", "how many unique items: a, b, a", "**2**"),
        ("count_text", 'how many characters in "12345"', "**5**"),
        ("count_text", "how many lines\na\n\nb", "**3** (2 not empty)"),
        ("count_text", "how many characters\nab\nc", "**4** (3 without line breaks)"),
        ("count_text", "combien de lettres dans le mot maison ?", "**6**"),
        ("count_text", "Wie viele Buchstaben hat das Wort Haus?", "**4**"),
        ("count_text", "how many words: we don't stop well-known", "**4**"),
        ("count_occurrences", "how many r's are in strawberry", "**3**"),
        ("count_occurrences", "how many rs in strawberry", "**3**"),
        ("count_occurrences", 'How many "r" are in "strawberry"?', "**3**"),
        ("count_occurrences", "count the letter a in banana", "**3**"),
        ("count_occurrences", "how many times does the letter s appear in Mississippi", "**4**"),
        ("count_occurrences", "how many a's in Anna", "**2** (1 “A”, 1 “a”)"),
        ("count_occurrences", "wie viele e hat das Wort Ebene", "**3** (1 “E”, 2 “e”)"),
        ("count_occurrences", "wie oft kommt der Buchstabe n in Anna vor", "**2**"),
        ("count_occurrences", "combien de r dans fraise", "**1**"),
        ("count_occurrences", "cuántas a hay en banana", "**3**"),
        ("count_occurrences", 'how many times does "an" appear in "bananas"', "**2**"),
        ("count_occurrences", 'how many times does the string "ab" occur: abcab', "**2**"),
        ("count_occurrences", 'how many times does the word "the" appear: The cat, the dog', "**2** (1 “The”, 1 “the”)"),
        ("count_occurrences", 'how often does the word "fish" appear: a cat', "**0**"),
        ("most_frequent", "most common word: a b a b c", "**a**, **b** (2×)"),
        (
            "most_frequent",
            "top 2 most frequent words: a b a b c a",
            "| Item | Count |\n| --- | ---: |\n| a | 3 |\n| b | 2 |",
        ),
        (
            "most_frequent",
            "zähle, wie oft jedes Wort vorkommt: x y x",
            "| Eintrag | Anzahl |\n| --- | ---: |\n| x | 2 |\n| y | 1 |",
        ),
        ("most_frequent", "frequency of each item: a|b, c, c", "| Item | Count |\n| --- | ---: |\n| c | 2 |\n| a\\|b | 1 |"),
    ],
)
def test_what_is_answered(tool: str, prompt: str, answer: str) -> None:
    assert told(TOOLS[tool], prompt) == answer


@every_case(
    "prompt",
    """\
How many words should an essay have?
Word count: 500
character count: max. 280 characters
how many letters does each word have: a bb
how many names are in this text: Bob met Ann, and Joe
How many rows are there?\\n| a |\\n| --- |\\n| 1 |
how many words are in the English language
how many letters in English
how many letters are there in the alphabet
How many characters are in Harry Potter
how many words is 5 pages
how many lines of code does Linux have
how many items are in a dozen
count the fruits: apple, hammer
how many fruits are in this list: apple, hammer
count to ten
count the people in this text: Bob and Ann met.
count the verbs: he runs
how many sentences: A b. C d.
how many nouns are in this sentence: The cat sat
how many syllables in banana
how many vowels in this
count words: a - b
count the words: foo—bar
count the words: either/or
how many words: \u4f60\u597d \u4e16\u754c
how many characters: e\u0301
how many characters: \U0001f468\u200d\U0001f469
Count the words and translate: a b
count the words starting with a: a b
how many words longer than 3 letters: a four
count words in a different language: a b
how many words\\nexcluding the title\\na b
how many times does it appear: a b
how many times have I told you: a
how often should I water plants
how many times does the sun rise in "June"
how many calories are in strawberry
how many r in strawberry jam recipe
how many times does a cat sleep in "day"
how many times does each word appear in "French"
How many is in mississippi
how many e in caf\u00e9
how many times does "aa" appear in "aaaa"
how many times does "cat" appear: cat category
how many times does the word "cat" appear: cat cat's
how many times does rain appear: sun
how many rows in this dataset
most common word in English
most frequent word: a b
most frequent word: The the a a b
what is the most common name: Bob, Al
which word is used most often in French
which word is most important: a b a
top 1 most frequent words: a a b b
word frequency: Apple apple
count how often each line occurs and explain:\\na\\na
frequency of each letter: banana
Wie viele Wörter sollte ein Aufsatz haben?
wie viele Wörter hat die deutsche Sprache
Combien de mots en français
combien de lettres dans l'alphabet
cuántas palabras hay en español
cuántas veces al día: a
Zähle die Tiere: Hund, Haus
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    for tool in TOOLS.values():
        assert told(tool, prompt.replace("\\n", "\n")) is None, tool.name


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="bcdXZ", min_size=1, max_size=5), min_size=1, max_size=20))
def test_words_and_letters_are_counted(words: list[str]) -> None:
    text = " ".join(words)
    for ask, number in (
        ("how many words", len(words)),
        ("how many characters", len(text)),
        ("how many letters", sum(map(len, words))),
    ):
        exact = CountText().answer(Reading(ask, text))
        assert exact is not None and exact.text == f"**{number}**"


@settings(max_examples=40)
@given(st.text(alphabet="abAB ", min_size=1, max_size=30).filter(lambda text: bool(text.strip())))
def test_letters_are_found_in_both_cases(text: str) -> None:
    exact = CountOccurrences().answer(Reading("how many times does the letter a appear", text))
    assert exact is not None and exact.text.startswith(f"**{text.lower().count('a')}**")


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["x", "red", "zed"]), min_size=2, max_size=30))
def test_frequencies_are_counted(words: list[str]) -> None:
    exact = MostFrequent().answer(Reading("word frequency", " ".join(words)))
    rows = [f"| {word} | {count} |" for word, count in Counter(words).most_common()]
    assert exact is not None and exact.text.split("\n")[2:] == rows


@every_case(
    "material",
    ["a b " * 25_000, "A" * 100_000, " " * 100_000, "a\n" * 50_000, "\x00\n\u202e", "\ud800", "a-" * 50_000],
)
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    asks = (
        "how many words",
        "how many characters",
        "how many lines",
        "how many unique items",
        'how many times does the word "a" appear',
    )
    for ask in (
        *asks,
        'how many times does the string "aa" appear',
        "word frequency",
        "most common word",
        "how often does each line occur",
    ):
        for tool in TOOLS.values():
            tool.answer(Reading(ask, material))
    assert time.process_time() - start < 5
