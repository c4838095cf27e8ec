"""Each feature on an answer that has the fault and on one that has not."""

from __future__ import annotations

import math
import time

import pytest

from tests.native_host.judge.answer.seen import seen

NOTE = (
    "Summarise in two sentences.\n\nThe pool closes on 4 March for six weeks. Repairs cost 82,000 pounds."
    " Dana Frey leads them. Dogs are not allowed."
)
GOOD = "The pool closes on 4 March for six weeks. Repairs cost 82,000 pounds, and dogs are not allowed."
MAIL = "Reply to this mail:\n\nDear [PERSON_1], please come to [LOCATION_1] at nine o'clock."

# feature, prompt, an answer with the fault, one without
FAULTS = [
    ("count_over", NOTE, f"{GOOD} Dana leads.", GOOD),
    ("count_under", NOTE, "The pool closes on 4 March.", GOOD),
    (
        "count_over",
        "Under 10 words: the lamp is broken and nobody can mend it",
        "word " * 30,
        "The lamp is broken for good.",
    ),
    ("count_under", "Give me three bullet points about cats", "- They purr", "- They purr\n- They hunt\n- They sleep"),
    ("format_missed", "Give name and age as JSON: Ada is 36 years old", "name: Ada", '{"name": "Ada", "age": 36}'),
    ("format_missed", "Make a table of two cats", "Tom, Mia", "| Name |  Age |\n|---|---|\n| Tom | 3 |\n| Mia | 4 |"),
    ("format_missed", "Answer yes or no: is 7 prime?", "It is hard to say", "Yes"),
    ("format_missed", "List them as a numbered list: cats, dogs, cows, hens", "cats, dogs", "1. cats\n2. dogs"),
    ("short_excess", "What is the opposite of hot? One word.", "The opposite of it would be cold.", "cold"),
    (
        "code_missed",
        "Write a Python function that adds two numbers",
        "You take both and add them",
        "def add(a, b):\n    return a + b",
    ),
    (
        "tongue_wrong",
        "What is the colour of snow in winter?",
        "Der Schnee ist im Winter weiß und das ist schön.",
        "The snow is white in the winter.",
    ),
    (
        "tongue_untranslated",
        "Translate into German: the dog is in the house",
        "The dog is in the house now",
        "Der Hund ist in dem Haus.",
    ),
    ("new_numbers", NOTE, GOOD.replace("82", "83"), GOOD),
    ("new_names", NOTE, GOOD.replace("Repairs", "Mr Hobbs says repairs"), GOOD),
    ("lost_placeholders", MAIL, "Dear colleague, I shall come.", "Dear [PERSON_1], I shall come to [LOCATION_1]."),
    ("new_placeholders", MAIL, "Dear [PERSON_4], I come to [LOCATION_1].", "Dear [PERSON_1], I come to [LOCATION_1]."),
    (
        "negation_lost",
        "Paraphrase: The medicine must not be taken",
        "The medicine must be taken.",
        "The medicine is not to be taken.",
    ),
    ("negations_fewer", "Translate into English: Der Laden ist nicht offen", "The shop is open.", "The shop is not open."),
    (
        "negations_more",
        "Translate into English: Der Laden ist heute offen",
        "The shop is not open today.",
        "The shop is open today.",
    ),
    ("polarity", 'Is the bar open on Monday? Yes or no. "The bar does not open on Monday."', "Yes", "No"),
    ("equation_wrong", "What is 12 * 12?", "12 * 12 = 146", "12 * 12 = 144"),
    ("sum_missed", "What is 15 % of 240?", "It is 34.", "It is 36."),
    ("unended", NOTE, "The pool closes on 4 March for six weeks and repairs", GOOD),
    ("ends_in_joint", NOTE, "The pool closes on 4 March because of the", GOOD),
    ("open_pairs", NOTE, "The pool (Canal Street [north closes on 4 March.", GOOD),
    (
        "open_fence",
        "Write a Python loop",
        "```python\nfor x in y:\n    print(x)",
        "```python\nfor x in y:\n    print(x)\n```",
    ),
    ("grams_repeated", NOTE, "The pool closes. " + "it closes in March and " * 6, GOOD),
    ("sentence_repeated", NOTE, "The pool closes in March. The pool closes in March.", GOOD),
    ("ends_on_joint", NOTE, "March on closes pool the. Pounds repairs and of.", GOOD),
    ("empty", NOTE, "", GOOD),
    ("excuse", NOTE, "I'm sorry, but I can't help with that.", GOOD),
    ("excuse", "Fasse das zusammen", "Es tut mir leid, das geht nicht.", "Der Text sagt, dass es regnet."),
    ("filler", NOTE, "This is a very important topic. There are many factors to consider.", GOOD),
    ("marks", NOTE, f"{GOOD}\n\nUser: and now?", GOOD),
    ("broken", NOTE, GOOD.replace("pool", "p\ufffd\ufffdl"), GOOD),
    ("same_as_given", "Rewrite politely: Give me the keys now", "Give me the keys now", "Could you give me the keys?"),
    (
        "copied_for_short",
        NOTE,
        "The pool closes on 4 March for six weeks. Repairs cost 82,000 pounds. Dana Frey leads them. Dogs are not allowed.",
        "Closed in March.",
    ),
    ("request_in_said", "What is the tallest mountain of Africa?", "What is the tallest mountain of Africa?", "Kilimanjaro"),
]


@pytest.mark.parametrize(("name", "prompt", "bad", "good"), FAULTS, ids=[f"{n}-{i}" for i, (n, *_) in enumerate(FAULTS)])
def test_a_fault_is_seen(name: str, prompt: str, bad: str, good: str) -> None:
    assert seen(prompt, bad)[name] > seen(prompt, good)[name]


@pytest.mark.parametrize("address", ["k.albers@posteo.example", "https://post.example/inbox/2026/may"])
def test_an_address_said_again_and_again_is_no_loop(address: str) -> None:
    asked = f"Write two lines to {address} about the pool."
    said = f"First write to {address}, then wait. On Monday {address} may answer; if not, ask {address} once more about it."
    assert seen(asked, said)["grams_repeated"] == 0
    assert seen(asked, f"ask {address} now and then " * 6)["grams_repeated"] > 0


def test_the_same_names_in_the_same_order_for_every_pair() -> None:
    first = list(seen(NOTE, GOOD))
    for prompt, answer in ((MAIL, ""), ("", ""), ("?", "```"), ("🙂", "\ud800"), ("a" * 5000, "|" * 5000)):
        found = seen(prompt, answer)
        assert list(found) == first
        assert all(math.isfinite(value) for value in found.values())


@pytest.mark.parametrize(
    "unit", ["a", "a b ", "\n", "1. x\n", "(", "```\n", "1 * 1 = 1 ", "| a | b |\n", "no. ", "{", "«", "1.", "User:\n"]
)
def test_time_grows_with_the_length(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    began = time.process_time()
    seen(f"Summarise this:\n\n{text}", text)
    assert time.process_time() - began < 3
