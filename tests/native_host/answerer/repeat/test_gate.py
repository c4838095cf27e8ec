"""What sets two requests apart, what does not, and by which name."""

from __future__ import annotations

import random
import time

import pytest

from native_host.answerer.repeat.likeness import gate
from native_host.answerer.repeat.reading import MOST_CHARS, request

# What hangs on the day, the place, the dice, who answers, or what was said before, in the ways that people say it.
OF_THE_MOMENT = """
What should I wear today?
Is the stock market open?
how's the traffic on the A1
what is trending on twitter
Who's the PM of the UK?
who is the richest person
What's Apple's share price?
latest iphone model
What is the date?
how long until new year
What day is it?
any news about the strike?
When does Arsenal play?
is chatgpt down
Is there a flight to Oslo tonight?
what's my horoscope
Suggest a movie
Recommend me a book
give me a name for my cat
tell me a story
roll a die
heads or tails?
pick a card
generate a username
write another one
more please
can you shorten it
explain it differently
that's wrong
are you sure?
what did I just ask
translate it to French
and in German?
why is that?
What about Spain?
how so?
Can you give an example?
Give me an example.
show me the code
in python
make it funny
no, the second one
try again
what else?
continue the list
who made you?
what can you do?
Are you human?
how are you?
what's up
Fix this bug
Where is it?
How do I do that?
what does this mean
Is he still alive?
What did she say?
How much is a Big Mac?
cheapest flights to Rome
best restaurants in Berlin
what's on TV
sunset time in Oslo
Is Messi injured?
Who won the election?
Was ist gerade los?
Wie geht es dir?
Und auf Deutsch?
Kannst du das kürzer machen?
Was meinst du damit?
Nenne ein Beispiel.
Noch eins bitte
Wer hat gestern gewonnen?
Was kostet ein Döner?
Ça va ?
Et en anglais ?
Donne un autre exemple
Qu'en penses-tu ?
Qui a gagné le match ?
¿Qué tal?
¿Y en inglés?
Dame otro ejemplo
¿Quién ganó ayer?
¿Qué opinas?
What do you think?
What is your opinion on abortion?
Do you agree?
Rewrite the paragraph.
Summarize the article.
Translate the text into German.
What is the answer?
What is the next step?
What is the third step?
Elaborate on point 2.
Explain step 3.
Solve question 4.
What is question 5?
Proofread the email.
What's wrong with the code?
Which one is better?
How many are there?
Is that correct?
Tell me more.
Tell me more about the second option.
Please elaborate.
Write it in Python.
Use bullet points.
Answer in one sentence.
Respond in JSON.
Be concise.
Act as a pirate.
Speak like a pirate.
Let's start over.
Give me the full list.
Write the conclusion.
Add a title.
Remove the last line.
Change the tone.
"""
CODE = "Explain this code:\n```python\nx = [1, 2]\nprint(x[0])\n```"


def said(a: str, b: str) -> str:
    return gate(request(a), request(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("How do I sort a list in Python?", "in Python, how can I sort a list?"),
        ("What's the capital of France?", "Could you please tell me what the capital of France is? Thanks!"),
        ("What is France's capital?", "capital of France"),
        ("Explain how a fridge works.", "How does a refrigerator work?"),
        ("What is the difference between TCP and UDP?", "How does UDP differ from TCP?"),
        ("How do I delete a file?", "how do you delete files"),
        ("What is twenty five percent of 80?", "what's 25% of 80"),
        ("Is glass a solid or a liquid?", "Is glass a liquid or a solid?"),
        ("What is twenty one plus three?", "what is 21 plus 3"),
        ("What colour is a ruby?", "what color is a ruby"),
        ("What is the diffrence between a lemon and a lime?", "What is the difference between a lemon and a lime?"),
        ("Which foods should I avoid?", "Can you tell me what foods I should avoid?"),
        ("Wie kann ich eine Liste in Python sortieren?", "Wie sortiert man eine Liste in Python?"),
        ("Quelle est la capitale du Pérou ?", "C'est quoi la capitale du Pérou ?"),
        ("¿Cómo puedo borrar un archivo?", "cómo eliminar un archivo"),
        (CODE, CODE.replace("Explain", "Please explain")),
        ("Translate into German: See you soon.", "translate into German:  See you soon. "),
    ],
)
def test_the_same(a: str, b: str) -> None:
    assert said(a, b) == said(b, a) == "same"


@pytest.mark.parametrize(
    ("why", "a", "b"),
    [
        ("number", "How many days has a year of 365 days?", "How many days has a year of 366 days?"),
        ("number", "What is .5 times 8?", "What is 5 times 8?"),
        ("negation", "Is it safe to fly with a cold?", "Is it not safe to fly with a cold?"),
        ("negation", "How do I bake bread with yeast?", "How do I bake bread without yeast?"),
        ("order", "How do I get from Lyon to Geneva?", "How do I get from Geneva to Lyon?"),
        ("order", "Convert miles to km.", "Convert km to miles."),
        ("order", "Is Rust faster than Go?", "Is Go faster than Rust?"),
        ("order", "Subtract 3 from 10.", "Subtract 10 from 3."),
        ("name", "Who was Anna Seghers?", "Who was Anna Freud?"),
        ("task", "How do you know a good melon?", "How do I know a good melon?"),
        ("words", "Can I keep a pig in a flat?", "May I keep a pig in a flat?"),
        ("words", "How many bones do birds have?", "How many bones did birds have?"),
        ("words", "What is bad for my knee?", "What is bad for your knee?"),
        ("words", "What is the best book on chess?", "What are the best books on chess?"),
        ("words", "Why is my eye red?", "Why are my eyes red?"),
        ("words", "What is a few?", "What is few?"),
        ("words", "What are glasses made of?", "What is glass made of?"),
        ("words", "Is x >= 5 the same as x > 4?", "Is x <= 5 the same as x > 4?"),
        ("words", "What is 5!?", "What is 5?"),
        ("words", "What is (2+3)*4?", "What is 2+3*4?"),
        ("words", "List the planets.", "List the planets in a table."),
        ("words", "Explain rain.", "Explain rain in verse."),
        ("words", "Beißt der Hund den Mann?", "Beißt den Hund der Mann?"),
        ("words", "Où est la tour ?", "Où est le tour ?"),
        ("task", "Explain rain.", "Summarize rain."),
        ("name", "Explain rain.", "Explain rain in French."),
        ("name", "WHO guidelines for salt in bread?", "Who guidelines for salt in bread?"),
        ("number", "What is twenty one plus 3?", "What is 22 plus 3?"),
        ("name", "Which countries joined the WHO?", "Which countries joined the who?"),
        ("material", CODE, CODE.replace("[0]", "[1]")),
        ("material", CODE, CODE.replace("print", "Print")),
        ("material", "Translate into German: See you soon.", "Translate into German: See you."),
        ("material", 'Define "to lay down" for me.', 'Define "to lie down" for me.'),
        ("language", "Was ist die Hauptstadt von Peru?", "What is the capital of Peru?"),
    ],
)
def test_apart_and_why(why: str, a: str, b: str) -> None:
    assert said(a, b) == said(b, a) == why


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("time", "What is the weather like in Rome?"),
        ("time", "Who is the president of Peru?"),
        ("time", "Answer briefly: what happened today?"),
        ("time", "Is it raining in Rome?"),
        ("time", "Who won the cup final?"),
        ("time", "Is the Louvre open?"),
        ("place", "Where can I eat near me?"),
        ("chance", "Please pick a random number."),
        ("conversation", "Continue."),
        ("conversation", "What did you mean by your last answer?"),
        ("conversation", "In French, please"),
        ("conversation", "Thanks!"),
        ("conversation", "I think so too."),
        ("reference", "Explain this."),
        ("reference", "Fix my code."),
        ("reference", "Does he like it?"),
        ("time", "Wie ist das Wetter heute?"),
        ("chance", "Erzähl mir einen Witz."),
        ("time", "Quelle heure est-il ?"),
        ("chance", "Cuéntame un chiste."),
        ("language", "今天天气怎么样"),
        ("empty", " \n "),
        ("empty", "..."),
        ("too_long", "a" * (MOST_CHARS + 1)),
    ],
)
def test_never_again_not_even_the_same_words(why: str, text: str) -> None:
    assert said(text, text) == why


@pytest.mark.parametrize("text", OF_THE_MOMENT.strip().splitlines())
def test_what_is_of_its_moment_is_refused(text: str) -> None:
    assert request(text).refused in ("time", "place", "chance", "conversation", "reference", "language")


def test_nothing_that_is_typed_breaks_it_and_everything_is_like_itself() -> None:
    rng = random.Random(11)
    letters = "abc AB '\"`“„«.,:;!?()[]{}-–/\\=@_#+*\n\t012éßñ中🙂 how what is does mean the or and from 's "
    for _ in range(3_000):
        text = "".join(rng.choice(letters) for _ in range(rng.randrange(60)))
        one = request(text)
        assert gate(one, one) == (one.refused or "same")


@pytest.mark.parametrize("text", ["a." * 90_000, "((" * 600, "it is " * 190, "what is " + "a/" * 90_000, "x\n" * 90_000])
def test_no_text_takes_long(text: str) -> None:
    started = time.perf_counter()
    request(text)
    assert time.perf_counter() - started < 2


def test_a_request_shows_nothing_of_its_text() -> None:
    assert "aardvark" not in repr(request("What does an aardvark eat?"))
