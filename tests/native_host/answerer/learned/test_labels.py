"""What is a label, and what says more than one."""

from __future__ import annotations

import time

import pytest

from native_host.answerer.learned.labels import label_of, plain


@pytest.mark.parametrize(
    "answer", ["Yes", "yes.", "**Billing**", " Technical support\n", "`spam`", "4", "Nicht dringend", "“positiv”", "3.5"]
)
def test_one_short_line_is_a_label_as_the_site_wrote_it(answer: str) -> None:
    assert label_of(answer) == answer.strip()


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "  ",
        "—",
        "Yes, because the server is down",
        "Yes: urgent",
        "Yes. It is urgent",
        "Urgent!",
        "Billing\n\nThe customer asks about an invoice.",
        "- Billing",
        "1. Billing",
        "Billing (invoice)",
        "Billing / returns",
        "This message belongs to billing",
        "[PERSON_1]",
        "billing; shipping",
        "Billing - an invoice",
        "4711",
        "[Billing](https://shop.example)",
        "{queue}",
        "x" * 41,
        "\u202egnilliB",
        "Is it billing?",
    ],
)
def test_all_else_is_none(answer: str) -> None:
    assert label_of(answer) is None


def test_spellings_of_one_label_are_one() -> None:
    assert {plain(one) for one in ("Yes", "yes.", "**YES**", "“Yes.”", "`yes`")} == {"yes"}
    assert plain("not urgent") != plain("urgent")


@pytest.mark.parametrize("sign", ["*", "_", '"', ".", "`"])
def test_a_long_answer_is_not_read_to_its_end(sign: str) -> None:
    started = time.process_time()
    assert label_of("a" + sign * 100_000 + "x") is None
    assert time.process_time() - started < 1
