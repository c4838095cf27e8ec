"""Case of letters and of names, and white space."""

from __future__ import annotations

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.request import Reading
from native_host.answerer.specialists.change_case import ChangeCase
from native_host.answerer.specialists.identifier_case import IdentifierCase
from native_host.answerer.specialists.trim_space import TrimSpace
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.specialists.list_asks import block, told

TOOLS = {tool.name: tool for tool in (ChangeCase(), IdentifierCase(), TrimSpace())}
WAYS = {
    ("change_case", "Good day", "GOOD DAY"): """\
convert to uppercase|Convert this to uppercase|convert the following text to upper case|make this uppercase
make it all caps|change to uppercase
turn this into uppercase|put this in capital letters|uppercase|uppercase this|to uppercase|in uppercase|in all caps
write this in capitals
change this sentence to uppercase|make all letters uppercase|transform the text to uppercase
Can you convert this text to uppercase
convert to capital letters|capitalize all letters|capitalize every letter|rewrite this in all caps|UPPERCASE
set this in uppercase|make everything uppercase
in Großbuchstaben|schreibe in Großbuchstaben|Wandle in Großbuchstaben um|wandle den Text in Großbuchstaben um
in Großbuchstaben umwandeln
Schreibe das in Großbuchstaben|alles in Großbuchstaben|mach alles zu Großbuchstaben
den folgenden Satz in Großbuchstaben umwandeln
konvertiere in Großbuchstaben|schreibe den folgenden Text in Großbuchstaben|Kannst du das in Großbuchstaben schreiben
en majuscules|mets en majuscules|mets ce texte en majuscules|écris en majuscules|convertis en majuscules
transforme ce texte en majuscules|passe en majuscules
Peux-tu mettre ce texte en majuscules|mettre en majuscules|convertis la phrase en majuscules
en mayúsculas|convierte a mayúsculas|pon en mayúsculas|convierte este texto a mayúsculas|pasa a mayúsculas
escribe en mayúsculas|pon este texto en mayúsculas
¿Puedes convertir este texto a mayúsculas?|cambia a mayúsculas""",
    ("change_case", "Good DAY", "good day"): """\
convert to lowercase|make this lowercase|lowercase this|to lower case|in lowercase|change this to lower case
make all letters lowercase|turn this into lowercase
put everything in lowercase|convert the text below to lowercase|in Kleinbuchstaben|wandle in Kleinbuchstaben um
in Kleinbuchstaben umwandeln
mets en minuscules|en minuscules|convertis ce texte en minuscules|convierte a minúsculas|en minúsculas
pasa este texto a minúsculas""",
    ("change_case", "the old man and the sea", "The Old Man and the Sea"): """\
title case|convert to title case|in title case|put this in title case|make this title case
convert this title to title case|change to title case""",
    ("change_case", "good day to you", "Good Day To You"): """\
capitalize each word|Capitalize the first letter of each word|capitalize every word
capitalise each word in this sentence|capitalize the first letter of every word
make the first letter of each word uppercase|mets une majuscule à chaque mot
pon en mayúscula la primera letra de cada palabra""",
    ("change_case", "GOOD DAY. HOW ARE YOU?", "Good day. How are you?"): "sentence case|convert to sentence "
    "case|in sentence case|change this to sentence case",
    ("identifier_case", "Total Price", "total_price"): """\
snake_case|convert to snake_case|to snake case|convert this to snake case|in snake_case|make this snake case
snake case this
turn this into snake_case|change to snake case|in snake_case umwandeln|wandle das in snake_case um
convertis en snake_case|convierte a snake_case""",
    ("identifier_case", "total_price", "totalPrice"): "convert to camelCase|camel case|to camelCase|convert "
    "from snake_case to camelCase|snake_case to camelCase|in camelCase",
    ("identifier_case", "totalPrice now", "total-price-now"): "convert to kebab-case|kebab case|to kebab-case"
    "|in kebab-case umwandeln|en kebab-case",
    ("identifier_case", "total price", "TotalPrice"): "convert to PascalCase|pascal case|to upper camel case",
    ("identifier_case", "total price", "TOTAL_PRICE"): "convert to screaming snake case|constant case|to CONSTANT_CASE",
    ("trim_space", "a   b    c", "a b c"): """\
remove extra spaces|Remove extra whitespace|remove double spaces|remove the extra spaces from this text
delete extra spaces|collapse multiple spaces
remove multiple spaces|remove all extra spaces|get rid of extra spaces|collapse whitespace|normalize whitespace
replace multiple spaces with a single space
remove unnecessary spaces|clean up extra spaces
entferne überflüssige Leerzeichen|doppelte Leerzeichen entfernen|entferne doppelte Leerzeichen
überflüssige Leerzeichen aus dem Text entfernen
supprime les espaces en trop|supprime les doubles espaces|enlève les espaces superflus|elimina los espacios dobles
quita los espacios sobrantes""",
    ("trim_space", "a b c", "abc"): """\
remove all spaces|remove all whitespace|remove spaces|delete all spaces from this text|strip all spaces
Entferne alle Leerzeichen|alle Leerzeichen entfernen
supprime tous les espaces|supprime les espaces|elimina todos los espacios|quita los espacios""",
    ("trim_space", "a b\nc d", "a b c d"): """\
remove line breaks|remove all line breaks|remove newlines|remove the line breaks from this text
replace line breaks with spaces|put this on one line
Zeilenumbrüche entfernen|entferne die Zeilenumbrüche|supprime les sauts de ligne|elimina los saltos de línea""",
    ("trim_space", "  a  \n b\t\nc", "a\nb\nc"): """\
trim each line|trim whitespace|trim these lines|trim every line|remove leading and trailing spaces
strip leading and trailing whitespace
remove leading and trailing whitespace from each line|strip whitespace|entferne führende und nachfolgende Leerzeichen
trimme jede Zeile""",
}  # fmt: skip
CASES = [
    (tool, material, answer, ask)
    for (tool, material, answer), asks in WAYS.items()
    for line in asks.splitlines()
    for ask in line.split("|")
]


@every_case(("tool", "material", "answer", "ask"), CASES)
def test_ways_to_ask(tool: str, material: str, answer: str, ask: str) -> None:
    assert told(TOOLS[tool], f"{ask}:\n```\n{material}\n```") == block(answer)
    if "\n" not in material:
        assert told(TOOLS[tool], f"{ask}: {material}") == block(answer)


@every_case(
    ("tool", "prompt", "answer"),
    [
        ("change_case", 'Convert "hello world" to uppercase', "HELLO WORLD"),
        ("change_case", 'make "Hello" lowercase', "hello"),
        ("change_case", "uppercase: straße", "STRASSE"),
        ("change_case", "en majuscules : été à Noël", "ÉTÉ À NOËL"),
        ("change_case", "title case: THE CALL OF THE WILD", "The Call of the Wild"),
        ("change_case", "title case: we can't go in", "We Can't Go In"),
        ("change_case", "lowercase: ΟΔΟΣ", "οδος"),
        ("identifier_case", "snake_case: HTTPServer", "http_server"),
        ("identifier_case", "snake_case: userID", "user_id"),
        ("identifier_case", "convert to camelCase:\nfirst name\nlast name", "firstName\nlastName"),
        ("trim_space", "remove trailing whitespace\na  \n b", "a\n b"),
        ("trim_space", "remove leading spaces\n```\n  a \n b\n```", "a \nb"),
    ],
)
def test_what_is_answered(tool: str, prompt: str, answer: str) -> None:
    assert told(TOOLS[tool], prompt) == block(answer)


@every_case(
    "prompt",
    """\
Convert to uppercase and translate to French: hello
Convert to uppercase except the first word: hello you
make this sound more upper class: hi
uppercase or lowercase for German nouns?
uppercase letters
what is title case
Convert to uppercase\\nand explain why
Convert to uppercase
convert this to uppercase
uppercase: \u0131stanbul
Convert to upper case in Python: abc
title case: a walk with the dog
title case: running from danger
title case: well-known facts
title case: iPhone news
capitalize this: hello world
capitalize: hello
capitalize the proper nouns: paris is nice
capitalize each word: well-known facts
capitalize each word: NASA
capitalize each word except small ones: the sea
sentence case: I LOVE PARIS
sentence case: MY FRIEND TOM IS HERE
sentence case: We met John there
sentence case: SEE YOU ON MONDAY
make this lower: abc
lower the tone: ABC
uppercase the vowels: hello
lower the price: 10
uppercase like a pirate: abc
convert to snake case and add type hints: fooBar
convert to snake_case: version2Name
convert to camelCase: größe messen
convert to snake_case: don't stop
convert to snake_case: salt & pepper
what is snake case
write a snake game: a
remove spaces and punctuation: a, b
remove spaces around commas: a , b
remove all spaces:\\na b\\nc d
trim this down: long text here
trim the text to 50 words: a b c
trim the fat: a
remove unnecessary words: a b
remove extra spaces:\\n  def f():\\n      pass
remove line breaks:\\na\\n\\nb
remove line breaks:\\nexam-\\nple
remove line breaks:\\n- a\\n- b
remove all numbers: a1
strip HTML: <b>a</b>
shorten this: a b
schreibe einen Text über Großbuchstaben: abc
Großschreibung im Deutschen erklären: abc
mets en majuscules les noms propres : paris
mets en majuscules et traduis : abc
convierte a mayúsculas y traduce: abc
convierte a dólares: abc
Here is my text:\\nfoo\\nMake it uppercase
""".splitlines(),
)
def test_what_is_not_ours(prompt: str) -> None:
    for tool in TOOLS.values():
        assert told(tool, prompt.replace("\\n", "\n")) is None, tool.name


@settings(max_examples=40)
@given(st.text(alphabet="abcXYZ éßñ12.!", min_size=1, max_size=30).filter(lambda text: bool(text.strip())))
def test_case_is_unicode_s(text: str) -> None:
    for ask, changed in (("uppercase", text.upper()), ("lowercase", text.lower())):
        exact = ChangeCase().answer(Reading(ask, text))
        assert exact is None or exact.text == block(changed)


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abcdefgh", min_size=2, max_size=6), min_size=1, max_size=5))
def test_identifier_cases_turn_into_each_other(words: list[str]) -> None:
    written = {
        "snake case": "_".join(words),
        "kebab case": "-".join(words),
        "camel case": words[0] + "".join(map(str.capitalize, words[1:])),
        "pascal case": "".join(map(str.capitalize, words)),
        "constant case": "_".join(words).upper(),
    }
    for ask, expected in written.items():
        for material in written.values():
            exact = IdentifierCase().answer(Reading(ask, material))
            assert exact is not None and exact.text == block(expected)


@settings(max_examples=40)
@given(st.text(alphabet="ab \t", min_size=1, max_size=30).filter(lambda text: bool(text.strip())))
def test_no_runs_of_spaces_are_left(text: str) -> None:
    exact = TrimSpace().answer(Reading("remove extra spaces", text))
    assert exact is not None and exact.text == block(re.sub(r"[ \t]+", " ", text).strip())


@every_case(
    "material",
    [
        "a b " * 25_000,
        "A" * 100_000,
        " " * 100_000,
        "aB" * 50_000,
        "\x00\n\u202e",
        "\ud800",
        "a." * 50_000,
        "\n" * 90_000 + "x",
    ],
)
def test_hostile_material_neither_raises_nor_lasts(material: str) -> None:
    start = time.process_time()
    for ask in (
        "uppercase",
        "title case",
        "sentence case",
        "capitalize each word",
        "snake case",
        "remove extra spaces",
        "remove all spaces",
        "trim each line",
        "remove line breaks",
    ):
        for tool in TOOLS.values():
            tool.answer(Reading(ask, material))
    assert time.process_time() - start < 5
