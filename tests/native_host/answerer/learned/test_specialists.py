"""The specialists of one site, with an embedder of words: what they watch, learn, offer and leave alone."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

import pytest

from native_host.answerer.learned.specialists import MOST_WORKFLOWS, SHADOW, Specialists, is_shadow
from native_host.answerer.learned.workflow import MOST_EXAMPLES, Workflow
from native_host.contract.embedding import NoEmbeddings
from native_host.inference.ridge import Fit, Ridge

from .words import ASK, WordEmbedder, texts


def name_of(instruction: str) -> str:
    return "learned_" + hashlib.sha256(instruction.encode()).hexdigest()[:8]


class Site:
    """One that answers with the right label, and somebody who asks it."""

    def __init__(self, ask: str = ASK) -> None:
        self.embedder = WordEmbedder()
        self.specialists = Specialists(self.embedder, Ridge(), name_of)
        self.ask = ask
        self.texts = texts()
        self.asked = 0

    def prompt(self, text: str) -> str:
        return f"{self.ask}\n\n{text}"

    def tell(self, text: str, answer: str, offered: str | None = None) -> Sequence[str]:
        self.asked += 1
        return self.specialists.learn(f"case-{self.asked}", self.prompt(text), answer, offered)

    def teach(self, count: int) -> None:
        for _ in range(count):
            text, label = next(self.texts)
            self.tell(text, label)

    def fresh(self, is_in_shadow: bool = False) -> tuple[str, str]:
        name = self.name
        return next((text, label) for text, label in self.texts if is_shadow(name, text) == is_in_shadow)

    @property
    def name(self) -> str:
        return next(iter(self.specialists.workflows()))

    @property
    def workflow(self) -> Workflow:
        return self.specialists.workflows()[self.name]


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def open_site(site: Site) -> Site:
    site.teach(60)
    assert site.workflow.state == "answering"
    return site


def test_it_opens_after_it_has_foretold_enough_and_offers_the_label_as_the_site_writes_it(site: Site) -> None:
    site.teach(20)
    text, label = site.fresh()
    assert site.workflow.state == "learning" and site.specialists.offer(site.prompt(text)) is None
    site.teach(40)
    offer = site.specialists.offer(site.prompt(text))
    assert offer is not None and offer.label == label and offer.answers == 60
    assert offer.agreed == offer.cases >= 35
    billing = next(text for text, label in site.texts if label == "billing")
    site.tell(billing, "**Billing**")
    text = next(text for text, label in site.texts if label == "billing" and not is_shadow(site.name, text))
    offer = site.specialists.offer(site.prompt(text))
    assert offer is not None and offer.label == "**Billing**"


def test_only_a_prompt_of_a_known_instruction_is_embedded(open_site: Site) -> None:
    text, _ = open_site.fresh()
    before = open_site.embedder.asked
    for prompt in ("6 * 7", "What is a mattress stitch?", f"{ASK[:-1]}, please.\n\n{text}", f"{ASK} {text}"):
        assert open_site.specialists.offer(prompt) is None
    assert open_site.embedder.asked == before
    assert open_site.specialists.offer(open_site.prompt(text)) is not None
    assert open_site.embedder.asked == before + 1


def test_what_is_far_from_all_that_was_learned_is_not_answered(open_site: Site) -> None:
    for text in ("The moon rises over quiet hills tonight", "please parcel moon hills quiet night sea stars", "now"):
        assert open_site.specialists.offer(open_site.prompt(text)) is None


def test_what_lies_between_two_labels_is_not_answered(open_site: Site) -> None:
    both = "please invoice amount charged card bank parcel courier delivery address door now"
    assert open_site.specialists.offer(open_site.prompt(both)) is None


def test_a_share_of_the_texts_still_goes_to_the_site_and_always_the_same(open_site: Site) -> None:
    some = [next(open_site.texts)[0] for _ in range(600)]
    share = sum(is_shadow(open_site.name, text) for text in some) / len(some)
    assert 0.5 / SHADOW < share < 1.5 / SHADOW
    text, _ = open_site.fresh(is_in_shadow=True)
    assert [open_site.specialists.offer(open_site.prompt(text)) for _ in range(3)] == 3 * [None]


def test_a_disagreement_closes_it_until_fresh_cases_have_opened_it_again(open_site: Site) -> None:
    text, label = open_site.fresh()
    open_site.tell(text, "shipping" if label == "billing" else "billing")
    assert open_site.workflow.state == "stepped_back"
    counts = open_site.workflow.agreement
    assert (counts.agreed, counts.cases, counts.needed) == (0, 0, 40)
    text, _ = open_site.fresh()
    assert open_site.specialists.offer(open_site.prompt(text)) is None
    while open_site.workflow.agreement.cases < 39:
        open_site.teach(1)
        assert open_site.workflow.state == "stepped_back"


def test_what_was_offered_and_refuted_by_the_site_closes_it(open_site: Site) -> None:
    """Even where the head has changed its mind in between."""
    text, label = open_site.fresh()
    open_site.tell(text, label, offered="billing" if label == "shipping" else "shipping")
    assert open_site.workflow.state == "stepped_back"


def test_an_explanation_beside_the_label_closes_it(open_site: Site) -> None:
    text, label = open_site.fresh()
    open_site.tell(text, f"{label}, because the customer says so")
    assert open_site.workflow.state == "stepped_back"


def test_a_label_that_nobody_saw_before_closes_it(open_site: Site) -> None:
    open_site.tell(open_site.fresh()[0], "other")
    assert open_site.workflow.state == "stepped_back" and open_site.workflow.labels[-1] == "other"


def test_two_labels_for_what_says_the_same_close_it(open_site: Site) -> None:
    text, label = open_site.fresh()
    open_site.tell(text, label)
    words = text.split()
    again = " ".join([words[0], *reversed(words[1:-1]), words[-1]])
    open_site.tell(again, "billing" if label == "shipping" else "shipping")
    assert open_site.workflow.state == "stepped_back"
    assert open_site.specialists.offer(open_site.prompt(text)) is None


def test_the_same_text_again_proves_nothing(site: Site) -> None:
    site.teach(30)
    text, label = site.fresh()
    site.tell(text, label)
    before = site.workflow
    for _ in range(40):
        site.tell(text, label)
    assert site.workflow.agreement == before.agreement and site.workflow.examples == before.examples


def test_an_answer_that_grows_is_learned_once_with_its_end(site: Site) -> None:
    site.teach(30)
    text, label = site.fresh()
    before = site.workflow
    site.specialists.learn("grows", site.prompt(text), "bill")
    site.specialists.learn("grows", site.prompt(text), label)
    after = site.workflow
    assert after.labels == before.labels and after.answers == before.answers + 1
    assert after.agreement.cases == before.agreement.cases + 1 == after.agreement.agreed + 0
    site.specialists.learn("grows", site.prompt(text), f"{label}\n\nThe customer asks about it.")
    assert site.workflow.examples == before.examples and site.workflow.agreement.cases == 0


def test_one_that_grows_after_others_were_learned_counts_as_wrong(open_site: Site) -> None:
    text, label = open_site.fresh()
    open_site.specialists.learn("grows", open_site.prompt(text), label)
    open_site.teach(1)
    open_site.specialists.learn("grows", open_site.prompt(text), f"{label}, since it says so")
    assert open_site.workflow.state == "stepped_back"


def test_the_first_answer_that_grows_is_no_second_case() -> None:
    site = Site()
    for answer in ("bill", "billing", "billing, of course"):
        assert site.specialists.learn("one", site.prompt("please send the invoice"), answer) == ()
    assert site.specialists.workflows() == {}


@pytest.mark.parametrize(
    "ask",
    [
        "Is this invoice overdue? Reply yes or no.",
        "Label it as in the previous message. Reply with the label only.",
        "Is this still valid today? Reply yes or no.",
    ],
)
def test_what_depends_on_more_than_the_text_is_never_watched(ask: str) -> None:
    site = Site(ask)
    site.teach(5)
    assert site.specialists.workflows() == {}


def test_answers_without_end_are_no_closed_set(site: Site) -> None:
    for number in range(60):
        text, _ = next(site.texts)
        site.tell(text, f"word{chr(97 + number % 26)}{chr(97 + number // 26)}")
    assert site.workflow.state == "unsteady" and len(site.workflow.examples) <= 14


def test_one_label_alone_is_never_offered(site: Site) -> None:
    for _ in range(80):
        site.tell(next(site.texts)[0], "billing")
    assert site.workflow.state != "answering" and site.workflow.agreement.cases == 0


def test_the_order_of_the_labels_is_part_of_the_instruction(open_site: Site) -> None:
    text, _ = open_site.fresh()
    swapped = f"{ASK.replace('billing or shipping', 'shipping or billing')}\n\n{text}"
    assert open_site.specialists.offer(swapped) is None
    assert open_site.specialists.offer(f"{ASK.upper()}\n\n{text}") is not None


def test_it_is_the_same_after_it_was_stored(open_site: Site) -> None:
    data = open_site.specialists.data(open_site.name)
    assert data is not None and b"parcel" not in data and b"invoice" not in data
    again = Specialists(WordEmbedder(), Ridge(), name_of)
    again.load(open_site.name, data)
    assert again.workflows() == open_site.specialists.workflows()
    some = [open_site.prompt(next(open_site.texts)[0]) for _ in range(40)]
    assert [again.offer(one) for one in some] == [open_site.specialists.offer(one) for one in some]


def test_reset_it_begins_anew_removed_it_is_gone(open_site: Site) -> None:
    open_site.specialists.reset(open_site.name)
    assert (open_site.workflow.examples, open_site.workflow.state) == ((), "learning")
    assert open_site.specialists.offer(open_site.prompt(open_site.fresh()[0])) is None
    open_site.teach(60)
    assert open_site.workflow.state == "answering"
    open_site.specialists.remove(open_site.name)
    assert open_site.specialists.workflows() == {}


def test_unwanted_it_learns_nothing(open_site: Site) -> None:
    text, label = open_site.fresh()
    before = open_site.workflow
    assert open_site.specialists.learn("one", open_site.prompt(text), label, None, {open_site.name}) == ()
    assert open_site.workflow == before


def test_examples_and_workflows_are_bounded() -> None:
    site = Site()
    site.teach(MOST_EXAMPLES + 30)
    assert len(site.workflow.examples) == MOST_EXAMPLES
    for number in range(MOST_WORKFLOWS + 5):
        site.ask = f"Is this about shipping {chr(97 + number % 26)}{chr(97 + number // 26)}x? Reply yes or no."
        site.teach(2)
    surplus = site.specialists.surplus()
    assert len(surplus) == len(site.specialists.workflows()) - MOST_WORKFLOWS > 0
    assert name_of("x") not in surplus and surplus[0] == list(site.specialists.workflows())[-1]


def test_without_an_embedder_nothing_is_learned_and_nothing_offered(
    open_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_there(texts: Sequence[str]) -> list[tuple[float, ...]]:
        raise NoEmbeddings("model_missing")

    text, label = open_site.fresh()
    monkeypatch.setattr(open_site.embedder, "embed", none_there)
    before = open_site.workflow
    assert open_site.specialists.offer(open_site.prompt(text)) is None
    assert open_site.tell(text, label) == () and open_site.workflow == before


class CountingRidge(Ridge):
    """A Ridge that says how often it was asked to fit."""

    def __init__(self) -> None:
        self.fitted = 0

    def fit(self, vectors: Sequence[bytes], classes: Sequence[int], penalty: float) -> Fit:
        self.fitted += 1
        return super().fit(vectors, classes, penalty)


def test_prepared_no_prompt_waits_for_a_fit(open_site: Site) -> None:
    data, ridge = open_site.specialists.data(open_site.name), CountingRidge()
    assert data is not None
    again = Specialists(WordEmbedder(), ridge, name_of)
    again.load(open_site.name, data)
    again.prepare()
    assert ridge.fitted == 1
    assert again.offer(open_site.prompt(open_site.fresh()[0])) is not None and ridge.fitted == 1


def test_where_one_label_is_rare_it_waits_until_it_knows_it_and_never_takes_it_for_the_other() -> None:
    """Always saying the common one would agree in nineteen of twenty cases."""
    site, dice = Site(), random.Random(5)
    served: list[tuple[str, str]] = []
    for text, label in site.texts:
        if label == "shipping" and dice.random() < 0.93:
            continue
        offer = site.specialists.offer(site.prompt(text))
        if offer is None:
            site.tell(text, label)
        else:
            served.append((offer.label, label))
        if site.asked > 120 or len(served) > 200:
            break
    assert len(served) > 50 and all(offered == label for offered, label in served)
    assert sum(one.label == site.workflow.labels.index("shipping") for one in site.workflow.examples) >= 3
