"""What is attached, made anew each time, or true of its day alone is never served; signs and case of code set apart."""

from __future__ import annotations

import pytest

from native_host.answerer.repeat.code_tokens import code_tokens
from native_host.answerer.repeat.likeness import gate
from native_host.answerer.repeat.reading import request

ATTACHED = """
What is the total amount?
Is the contract valid?
Transcribe the audio
What does the sign say?
How many people are in the photo?
Read the receipt and list the items
What breed is the dog?
Who signed the contract and what are the termination terms?
What is wrong with the circuit?
List all the names that appear in the PDF
Solve the equation in the photo
Convert the spreadsheet to CSV
summarise the attached file
Is the mole dangerous?
What was my budget?
Was bedeutet das Schild?
Was steht in der Datei?
Beschreibe das Bild
Fasse das Dokument zusammen
Décris la photo
Combien de personnes sur la photo ?
Résume le document
Describe la foto
¿Qué dice el contrato?
Resume el archivo
"""
MADE_ANEW = """
Write a poem about love
Write a haiku about autumn
Write a short story about a dragon
Tell me a joke about cats
Write a song for my wedding
Give me names for a bakery
Create a logo for a coffee shop
Draw a cat on a bicycle
Paint a picture of a cat
Generate an image of a red car
Write a slogan for a bike shop
Schreibe ein Gedicht über den Herbst
Zeichne eine Katze auf einem Fahrrad
Erzähl mir eine Geschichte über einen Drachen
Écris un poème sur la mer
Dessine un chat sur un vélo
Escribe un poema sobre el mar
Dibuja un gato en una bicicleta
"""
OF_ITS_DAY = """
Who leads the Conservative Party?
Who is the CEO of Apple?
Who is the champion of the NBA?
What is the max contribution to a 401k?
Is TikTok banned in the US?
Is Cannabis legal in Germany?
Is Netflix available in China?
What is the minimum wage in California?
How many employees does Google have?
Who plays James Bond?
Wer leitet die SPD?
Ist Cannabis in Spanien legal?
Wie hoch ist der Mindestlohn?
Qui dirige le parti socialiste ?
Est-ce que TikTok est interdit en Inde ?
¿Quién dirige el partido socialista?
¿Está TikTok prohibido en la India?
"""


@pytest.mark.parametrize(
    "text", [*ATTACHED.strip().splitlines(), *MADE_ANEW.strip().splitlines(), *OF_ITS_DAY.strip().splitlines()]
)
def test_it_is_never_served(text: str) -> None:
    assert request(text).refused in ("conversation", "reference", "chance", "time")
    assert gate(request(text), request(text)) != "same"


@pytest.mark.parametrize(
    "text",
    [
        "What is the capital of Germany?",
        "Why is the sky blue?",
        "How far is the moon?",
        "How tall is the Eiffel Tower?",
        "What is the tallest mountain?",
        "What is the difference between a lemon and a lime?",
        "Who is Elon Musk?",
        "How do I install Python?",
        "Was ist die Hauptstadt von Peru?",
        "Quelle est la capitale du Pérou ?",
        "¿Cuál es la capital de Perú?",
    ],
)
def test_what_anybody_means_by_it_is_served(text: str) -> None:
    assert gate(request(text), request(text)) == "same"


def test_with_the_thing_pasted_beside_it_is_served() -> None:
    text = "What is the total amount?\n\nChairs 50.00\nTables 70.00\n"
    assert gate(request(text), request(text)) == "same"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("what does ls -l do", "what does ls -L do"),
        ("what does tar -c do", "what does tar -C do"),
        ("Convert 5 MB to kb", "Convert 5 Mb to kb"),
        ("Explain !important", "explain important"),
        ("explain [a]", "explain {a}"),
        ("describe x'", "describe x"),
        ("explain 'a' vs a", "explain a vs 'a'"),
        ("explain 1-2", "explain 1\u20132"),
        ("What is vitamin B?", "what is vitamin b"),
        ("write code in R", "write code in r"),
        ("What is a B-tree?", "What is a b tree?"),
        ("Is -l better than -L?", "Is -L better than -l?"),
    ],
)
def test_signs_and_case_of_code_set_apart(a: str, b: str) -> None:
    assert gate(request(a), request(b)) != "same"
    assert gate(request(b), request(a)) != "same"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('What does (really) "good" mean, e.g. in English?', ()),
        ("A well-known dog's tail; I like it!", ()),
        ("What is 25% of $80 & 1,000.50?", ()),
        ("Is pH of USB-C 5 mW?", ("pH", "USB-C", "mW")),
        ("use --force, $HOME and f'", ("--force", "$HOME", "f'")),
    ],
)
def test_what_counts_as_code(line: str, expected: tuple[str, ...]) -> None:
    assert code_tokens(line) == expected
