"""URLs taken apart as urllib would."""

from __future__ import annotations

import time
from urllib.parse import parse_qsl, urlencode

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.url_parts import UrlParts
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([UrlParts()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


URL = "https://ann@example.com:8443/a/b?x=1&y=two%20words&z=#top"
ANSWER = (
    "| Part | Value |\n| --- | --- |\n| scheme | `https` |\n| user info | `ann` |\n| host | `example.com` |\n| port |"
    " `8443` |\n"
    "| path | `/a/b` |\n| query | `x=1&y=two%20words&z=` |\n| fragment | `top` |\n\n"
    "| Parameter | Value |\n| --- | --- |\n| `x` | `1` |\n| `y` | `two words` |\n| `z` |  |"
)


@every_case(
    "ask",
    [
        "parse this url: {}",
        "parse url {}",
        "parse the URL {}",
        "split this url into its parts: {}",
        "break down this url: {}",
        "break this url into its components: {}",
        "what are the parts of this url: {}",
        "show me the components of this URL\n{}",
        "dissect this link: {}",
        "take apart this url: {}",
        "decompose the following url:\n{}",
        "please parse this uri: {}",
    ],
)
def test_ways_to_ask(ask: str) -> None:
    assert said(ask.format(URL)) == ANSWER


@every_case(
    ("ask", "start"),
    [
        ("zerlege diese URL in ihre Bestandteile: {}", "| Teil | Wert |"),
        ("analysiere die URL {}", "| Teil | Wert |"),
        ("décompose cette url : {}", "| Partie | Valeur |"),
        ("analyse cette url : {}", "| Partie | Valeur |"),
        ("descompón esta url: {}", "| Parte | Valor |"),
        ("analiza esta url: {}", "| Parte | Valor |"),
        ("what are the query parameters of {}", "| Parameter | Value |"),
        ("extract the query parameters from this url: {}", "| Parameter | Value |"),
        ("list all url params in {}", "| Parameter | Value |"),
        ("zeige alle Parameter der URL {}", "| Parameter | Wert |"),
        ("extrais les paramètres de cette url : {}", "| Paramètre | Valeur |"),
        ("extrae los parámetros de esta url: {}", "| Parámetro | Valor |"),
    ],
)
def test_other_ways(ask: str, start: str) -> None:
    answer = said(ask.format(URL))
    assert answer is not None and answer.startswith(start)


@every_case(
    "ask",
    [
        "what is a url",
        "open https://example.com/",
        "summarize https://example.com/",
        "parse this url in python: https://example.com/",
        "parse this url and fetch it: https://example.com/",
        "parse this url: example.com",
        "parse this url: https://a.example/ https://b.example/",
        "parse this url: https://a.example/%zz",
        "parse this url: https://a.example/?q=%ff",
        "parse this url: https://a.example:99999/",
        "parse this url: https://exämple.com/",
        "parse this url: https://a.example/?q=%E2%80%AE",
        "what are the query parameters of https://a.example/",
        "is https://example.com/ safe",
        "who owns https://example.com/",
        "shorten https://example.com/",
        "parse this link: see https://example.com/",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    assert said(ask) is None


NAMES = st.text("abcxyz019-._~", min_size=1, max_size=8)


@settings(max_examples=40)
@given(NAMES, st.lists(st.tuples(NAMES, st.text("ab é&=+%#?/", min_size=1, max_size=8)), min_size=1, max_size=5))
def test_parameters_are_those_of_the_standard_library(path: str, pairs: list[tuple[str, str]]) -> None:
    answer = said(f"list the query parameters of this url:\nhttps://host.example/{path}?{urlencode(pairs)}")
    assert answer is not None
    cells = [line.split(" | ", 1) for line in answer.split("\n")[2:]]
    assert [(key.strip("| `"), value[:-2].strip("`").strip()) for key, value in cells] == [
        (key, value.strip()) for key, value in parse_qsl(urlencode(pairs))
    ]


def test_a_long_text_ends_soon() -> None:
    start = time.process_time()
    for filler in ("a" * 180_000, "?&=" * 60_000, "%41" * 60_000, "[" * 180_000):
        said(f"parse this url:\nhttps://a.example/{filler}")
    assert time.process_time() - start < 5
