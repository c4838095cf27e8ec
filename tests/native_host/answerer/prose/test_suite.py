"""Every request of the suite: its answer has the properties that were asked for, and what is foreign is refused."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.answerer.cited import Cited
from native_host.answerer.summary.candidates import candidates
from native_host.router.answering import WEAK_BELOW
from native_host.service.build_answers import open_answer_audit
from tests.native_host.answerer.every_case import every_case
from tests.native_host.answerer.prose.asking import SUITE, Request, answered, placed, requests
from tests.native_host.answerer.prose.field_cases import FIELD_FILES, FieldCase, field_cases
from tests.native_host.answerer.prose.measure import facts_kept
from tests.native_host.answerer.prose.source_texts import LANGUAGES, source_texts

SUMMARIES = [*requests("summary_asks.txt"), *requests("summary_asks_fresh.txt")]
TERMS = list(requests("key_term_asks.txt"))
FIELDS = [case for name in FIELD_FILES for case in field_cases(name)]
FOREIGN = [
    line.split(" | ", 1) for line in (SUITE / "foreign_asks.txt").read_text("utf-8").splitlines() if line[:1] not in "#"
]
ENDINGS = [line for line in (SUITE / "endings.txt").read_text("utf-8").splitlines() if line[:1] not in "#"]
COVERED = 0.95
# "Das hat leider nicht geholfen", "I have never liked": where the summary has no room for them, there may be none.
TAKES_BACK = {"de-05", "en-15"}
# Of the facts marked in the texts, in summaries of as many sentences; below what was measured by three standard errors.
LEAST_KEPT = {4: 0.78, 5: 0.86}


def plain(markdown: str) -> str:
    return re.sub(r"\\(.)", r"\1", markdown)


def shown(prompt: str, cited: Cited) -> list[str]:
    """What the places show, line breaks as blanks."""
    return [" ".join(prompt[place.start : place.end].split()) for place in cited.places]


def test_the_suite_is_large() -> None:
    assert len(SUMMARIES) + len(TERMS) + len(FIELDS) >= 300
    assert len(FOREIGN) >= 270
    assert len(source_texts()) >= 60
    assert {source.language for source in source_texts().values()} == set(LANGUAGES)
    for source in source_texts().values():
        assert all(fact in " ".join(source.text.split()) for fact in source.facts), source.id


def test_nearly_every_request_is_answered() -> None:
    for asked in (SUMMARIES, TERMS, [case for case in FIELDS if not case.is_refused]):
        prompts = [request.prompt for request in asked]
        refused = [prompt[:80] for prompt in prompts if answered(prompt) is None]
        assert len(refused) <= (1 - COVERED) * len(prompts), refused


@every_case("request_", SUMMARIES)
def test_a_summary(request_: Request) -> None:
    cited = answered(request_.prompt)
    if cited is None:
        assert request_.text_id in TAKES_BACK
        return
    assert cited.tool == "summary"
    parts = shown(request_.prompt, cited)
    # Nothing but sentences of the source, word for word, in its order, none twice.
    own = {candidate.text for candidate in candidates(request_.source, request_.text_id[:2])}
    assert set(parts) <= own and len(set(parts)) == len(parts)
    starts = [place.start for place in cited.places]
    assert starts == sorted(starts)
    lines = cited.text.split("\n")
    in_bullets = lines[0].startswith("- ")
    assert (
        [plain(line.removeprefix("- ")) for line in lines] == parts if in_bullets else plain(cited.text) == " ".join(parts)
    )
    assert fits(request_.wants, parts, in_bullets), request_.wants
    assert request_.must in " ".join(parts)


def fits(wants: str, parts: Sequence[str], in_bullets: bool) -> bool:
    number = re.search("[0-9]+", wants)
    if "words" in wants and number:
        return int(number[0]) / 2 <= sum(len(part.split()) for part in parts) <= int(number[0])
    if number:
        return len(parts) == int(number[0]) and (in_bullets or "sentence" in wants)
    return {"any": 2 <= len(parts) <= 5, "brief": 1 <= len(parts) <= 2, "bullets": in_bullets and 3 <= len(parts) <= 6}[
        wants
    ]


def test_what_matters_is_kept() -> None:
    for count, least in LEAST_KEPT.items():
        kept, total = facts_kept(count, lambda source: True)
        assert kept >= least * total, (count, kept, total)


@every_case("request_", TERMS)
def test_key_terms(request_: Request) -> None:
    cited = answered(request_.prompt)
    if cited is None:
        return  # The share of those is another test's.
    terms = shown(request_.prompt, cited)
    assert cited.tool == "key_terms"
    assert [plain(term) for term in re.split(r", |\n", cited.text.replace("- ", ""))] == terms
    assert all(term in " ".join(request_.source.split()) for term in terms)
    assert len({term.lower() for term in terms}) == len(terms)
    assert len(terms) == int(request_.wants) if request_.wants.isdigit() else 3 <= len(terms) <= 8
    assert request_.must in " ".join(terms)


@every_case("case", FIELDS)
def test_named_fields(case: FieldCase) -> None:
    cited = answered(case.prompt)
    if cited is None:
        assert case.is_refused, "refused"
        return
    assert not case.is_refused, "taken"
    assert cited.tool == "named_fields"
    found = {place.name: case.prompt[place.start : place.end] for place in cited.places}
    assert found == {name: value for name, value in case.values.items() if value is not None}


def test_foreign_requests_are_refused() -> None:
    taken = []
    for text_id, ask in FOREIGN:
        if text_id == "-":
            prompts = [ask]
        else:
            text = source_texts()[text_id].text
            prompts = [placed(ask, text, place) for place in ("before", "behind", "fence", "quotes")]
        taken += [(text_id, ask) for prompt in prompts if answered(prompt) is not None]
    assert taken == []


def test_half_of_what_is_asked_is_no_answer() -> None:
    half = []
    for text_id in ("en-01", "en-02", "en-18"):
        text = source_texts()[text_id].text
        one_line = " ".join(text.split())
        for ending in ENDINGS:
            prompts = (
                f"Summarise this in 3 sentences:\n\n{text}\n\n{ending}",
                f"Summarise this in 3 sentences.\n{ending}\n\n{text}",
                f"Summarise this in 3 sentences: {one_line} {ending}",
                f"{ending}\n\n{text}\n\nSummarise this in 3 sentences",
            )
            half += [(text_id, ending, prompt[:60]) for prompt in prompts if answered(prompt) is not None]
    assert half == []


@every_case(
    "ending",
    [
        "Please confirm by Friday.",
        "Let me know what you think by Tuesday.",
        "Please send the signed copy back to me.",
        "We look forward to your answer.",
        "Call me when you have landed.",
        "Please reply to this address before noon.",
    ],
)
def test_a_letter_that_ends_by_asking_its_reader(ending: str) -> None:
    text = source_texts()["en-06"].text
    assert answered(f"Summarise this in 3 sentences:\n\n{text}\n{ending}") is not None


def test_the_judge_takes_away_next_to_none_of_what_is_right() -> None:
    """What the suite's own tests call right and the judge calls too weak to show; models/judge.md has the figures."""
    audit = open_answer_audit()
    for asked, most in ((SUMMARIES, 0), (TERMS, 0), ([case for case in FIELDS if not case.is_refused], 2)):
        cited = [(request.prompt, found) for request in asked if (found := answered(request.prompt)) is not None]
        weak = [prompt[:80] for prompt, found in cited if audit.score(prompt, found.said) < WEAK_BELOW]
        assert len(weak) <= most, weak
