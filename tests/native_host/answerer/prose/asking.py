"""The suite's requests: an ask, the text it is asked of, and where the ask stands; and the tools that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from native_host.answerer.cited import Cited, CitingTools
from native_host.answerer.fields.named_fields import NamedFields
from native_host.answerer.summary.key_term_tool import KeyTerms
from native_host.answerer.summary.summary import Summary
from tests.native_host.answerer.prose.source_texts import source_texts

SUITE = Path(__file__).parent / "suite"


IN_SENTENCES = {
    "en": "Summarise this text in {} sentences:",
    "de": "Fasse diesen Text in {} S\u00e4tzen zusammen:",
    "fr": "R\u00e9sume ce texte en {} phrases :",
    "es": "Resume este texto en {} frases:",
}


@dataclass(frozen=True)
class Request:
    """`wants` and `must` as the suite's table has them."""

    text_id: str
    place: str
    wants: str
    ask: str
    must: str

    @property
    def source(self) -> str:
        return source_texts()[self.text_id].text

    @property
    def prompt(self) -> str:
        return placed(self.ask, self.source, self.place)


def placed(ask: str, text: str, place: str) -> str:
    return {
        "before": f"{ask}\n\n{text}",
        "behind": f"{text}\n\n{ask}",
        "colon": f"{ask} {text}",
        "fence": f"{ask}\n\n```\n{text}\n```",
        "quotes": f'{ask}\n\n"""\n{text}\n"""',
    }[place]


def requests(name: str) -> Iterator[Request]:
    for line in (SUITE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text_id, place, wants, ask, *must = (cell.strip() for cell in line.split(" | "))
            yield Request(text_id, place, wants, ask, must[0] if must else "")


@cache
def _tools() -> CitingTools:
    return CitingTools((Summary(), KeyTerms(), NamedFields()))


@cache
def answered(prompt: str) -> Cited | None:
    return _tools().answer(prompt)
