"""What is labelled is right often enough to be served: on texts that were written after the words that tell labels."""

from __future__ import annotations

from pathlib import Path

from native_host.answerer.cited import CitingTools
from native_host.answerer.classification.classification import Classification
from native_host.answerer.classification.classify_asks import classify_ask
from native_host.answerer.classification.measured_sets import TICKET
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.measure import interval

FOLDER = Path(__file__).parent
LEAST_RIGHT = 0.95
TOOLS = CitingTools([Classification()])
ASK = "Classify each of these tickets as bug, feature or question:"
ITEMS = "- The app crashes at night.\n- Please add a dark mode.\n- How do I pay?"


def labelled(name: str) -> list[tuple[str, str]]:
    rows = (line.split(" | ", 1) for line in (FOLDER / name).read_text("utf-8").splitlines())
    return [(label, text) for label, text in rows]


def test_what_is_labelled_is_right() -> None:
    rows = [row for name in ("tickets.txt", "tickets_last.txt") for row in labelled(name) if row[0] != "none"]
    answers = [(label, TICKET.label_of(text)) for label, text in rows]
    given = [pair for pair in answers if pair[1] is not None]
    right = sum(label == said for label, said in given)
    assert len(rows) >= 200
    assert len(given) >= 0.7 * len(rows)
    assert interval(right, len(given))[0] >= LEAST_RIGHT


def test_most_texts_that_are_no_tickets_get_no_label() -> None:
    strangers = [text for label, text in labelled("tickets_last.txt") if label == "none"]
    strangers += [text for name in ("feelings.txt", "feelings_last.txt") for _, text in labelled(name)]
    assert len(strangers) >= 300
    assert sum(TICKET.label_of(text) is not None for text in strangers) <= 0.08 * len(strangers)


def test_the_answer() -> None:
    prompt = f"{ASK}\n{ITEMS}"
    cited = TOOLS.answer(prompt)
    assert cited is not None and not cited.is_exact
    assert cited.text.splitlines()[2:] == [
        "| The app crashes at night. | bug |",
        "| Please add a dark mode. | feature |",
        "| How do I pay? | question |",
    ]
    assert [(prompt[place.start : place.end], place.name) for place in cited.places][1] == (
        "Please add a dark mode.",
        "feature",
    )


def test_what_is_not_clear_stays_empty_and_too_much_of_it_is_no_answer() -> None:
    cited = TOOLS.answer(f"{ASK}\n{ITEMS}\n- The lamp is blue.")
    assert cited is not None and "| The lamp is blue. |  |" in cited.text and "Empty" in cited.text
    assert TOOLS.answer(f"{ASK}\n{ITEMS}\n- The lamp is blue.\n- So is the wall.") is None


def test_german() -> None:
    cited = TOOLS.answer(
        "Klassifiziere diese Meldungen als Fehler, Wunsch oder Frage:\n1. Das Programm hängt.\n2. Wie kündige ich?"
    )
    assert cited is not None and "| Das Programm hängt. | Fehler |" in cited.text


@every_case(
    "ask",
    [
        "Classify these as bug or feature",
        "Classify these as bug, feature, question or other",
        "Classify these as positive or negative",
        "Classify these as bug, feature or question and sort them",
        "Classify these as bug, feature or question with a reason",
        "Classify these",
        "Label these tickets by urgency: high or low",
        "Classify these as spam or not spam",
    ],
)
def test_labels_that_were_not_measured(ask: str) -> None:
    assert classify_ask(ask) is None


@every_case(
    "text",
    [
        f"Example: slow start -> bug\n{ITEMS}",
        f"{ITEMS}\n- slow start => bug",
        "a | b\n" + ITEMS,
        "x" * 600,
        "",
    ],
)
def test_texts_that_are_refused(text: str) -> None:
    assert TOOLS.answer(f"{ASK}\n{text}") is None
