"""What stands in a text as a public name, as a part of one or as several of them; and what only looks like it."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter

import pytest

from native_host.detector.public.names import PublicNames

NAMES = PublicNames()


def is_public(text: str) -> bool:
    """Whether what stands between the brackets of `text` is public."""
    before, rest = text.split("[", 1)
    span, after = rest.split("]", 1)
    return NAMES.covers(before + span + after, len(before), len(before) + len(span))


@pytest.mark.parametrize(
    "text",
    [
        "Who was [Garry Kasparov]?",
        "who was [garry kasparov]?",
        "Who was [KASPAROV]?",
        "Who wrote [Anna Karenina]?",
        "quién fue [Frida Kahlo]",
        "wiersze [Wisława Szymborska]",
        "wiersze [Wislawa Szymborska]",
        "przepis na [sernik krakowski]",
        "Кто такой [Лев Толстой]?",
        "[レオナルド・ダ・ヴィンチ]について",
        "[孔子]是谁？",
        "[이순신]은 누구",
        "[गांधी] जी कौन थे",
        "روايات [نجيب محفوظ]",
        "learn [C++] fast",
        "a [Node.js] server",
        "[J.K. Rowling] and others",
        "[J. K. Rowling] wrote",
    ],
)
def test_a_name_of_the_lists(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "is the [PlayStation 5] quiet?",
        "an [iPhone 15 Pro Max] case",
        "an [iPhone-15]",
        "the [PlayStation 4 Pro and the iPhone 12 mini]",
    ],
)
def test_a_model_of_a_known_thing(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "PlayStation [77 Pro]",  # Of the name itself nothing: a number beside one may be anything.
        "the [PlayStation 5 of Mira]",
        "[PlayStation 12345678]",
        "[PlayStation Jansen]",
    ],
)
def test_what_is_no_model(text: str) -> None:
    assert not is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Kasparov's] games",
        "[Kasparov]'s games",
        "[Kasparovs] Partien",
        "[the Beatles'] songs",
        "[The Beatles]",
        'read ["Anna Karenina"] again',
        "читал [«Войну и мир»]",
        "[L’Odyssée] d'Homère",
        "[Sir Isaac Newton]",
        "[Atatürk'ün] hayatı",
    ],
)
def test_what_hangs_on_a_name_makes_no_difference(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bill [Gates] said",
        "[Bill] Gates said",
        "use [Google] Cloud Storage",
        "[Anna] Karenina's brother",
        "Leo [Tolstoy]",
        "at [McDonald]'s",
        "the Michaelis-[Menten] kinetics",
    ],
)
def test_a_part_of_a_longer_name_that_stands_there(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "Explain [JAX and Dask]",
        "[Amazon SageMaker vs Google Cloud]",
        "[Plato, Aristotle, and Kant]",
        "[Marx/Lenin]",
        "[Marx und Lenin]",
        "[Madame Curie et Louis Pasteur]",
        "[Kasparov – Spassky]",
        "[Google\nNvidia]",
        "[Alphabet (Google]) grows",
        "[Plato and the emperor Napoleon]",
        "Bobby [Fischer and Garry] Kasparov",
        "Romeo and [Juliet, Hamlet] and Macbeth",
    ],
)
def test_several_names_in_a_row(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ask [Kasparova Ltd]",
        "Ask [Kasparov]a Ltd",
        "Ask K[asparov]",
        "[Kasparov Ltd]",
        "[Anna] is here",
        "[Mark] said",
        "I saw [Mark]. Twain came later",
        "[Anna]\nKarenina",
        "[Bill], Gates of the garden",
        "[Bill] and Gates",
        "[Maria Kasparov]",
        "[Bill Gates Schmidt]",
        "Bill [Gates Schmidt]",
        "[Google and Maria]",
        "[Google Maria]",
        "[Google Plato]",
        "[Google. Plato]",
        "[Google-Schmidt]",
        "[Dell'Ora]",
        "[Wendy]'s house",
        "[and]",
        "[the]",
        "[...]",
        "[]Kasparov",
        "[ ]Kasparov",
        "learn [C+] fast",
    ],
)
def test_what_is_not_public(text: str) -> None:
    assert not is_public(text)


def test_time_grows_with_the_span_alone() -> None:
    span = ", ".join(["Bill Gates and the emperor Napoleon", "Plato"] * 500)
    text = "word " * 100_000 + span + " word" * 100_000
    start = 5 * 100_000
    assert NAMES.covers(text, start, start + len(span))
    began = perf_counter()
    NAMES.covers(text, 5_000, 5_004)
    assert perf_counter() - began < 0.05


def test_the_lists_are_read_at_the_first_question_and_not_before() -> None:
    program = (
        "import sys; from native_host.detector.public.names import PublicNames\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "names = PublicNames()\n"
        "assert not any('lists' in name for name in opened), opened\n"
        "assert names.covers('Plato', 0, 5) and names.covers('Plato', 0, 5)\n"
        "assert sum('people.txt' in name for name in opened) == 1, opened\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
