"""Of a field's name or a label, what it is about in whatever language: see `words/topics.py`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from native_host.extractor.concepts import Shape
from native_host.extractor.folding import folded
from native_host.extractor.words.topics import GLUE, HEADS, TOPICS

_MOST_WORDS = 8
_MOST_WAYS = 64
_MOST_ALIKE = 50
_LINKS = ("", "s", "n", "en", "es", "e", "ns")
_LEAST_PIECE = 3
_DAYS = frozenset(
    "taxpoint start end checkin checkout pickup closingday event appointment treatment reading validity sale return".split()
)
_SUMS = frozenset(
    "grosspay netpay deductions minimum creditlimit depositpaid excess premium fee latefee rounding tip change balance salary wagetax servicecharges monthlyrent credits debits cashgiven taxableincome memberfee".split()
)
_CODES = frozenset(
    "serial social companyid siret siren kvk ico cvr krs regon nip dic nif cif hrb ape rea atcud bsn pesel ein variable ocr kid bankgiro"
    " plusgiro paymentref sortcode meter vin tracking claim case booking quote".split()
)
_PARTIES = frozenset(
    "shipper carrier consignee employer employee insurer landlord tenant cardholder insured patient doctor student guest hotel taxoffice taxpayer manager".split()
)
_IN_NAMES = frozenset(("hotel", "taxoffice"))
_WIDER = {
    "siret": "companyid", "siren": "companyid", "kvk": "companyid", "ico": "companyid", "cvr": "companyid", "krs": "companyid", "regon": "companyid",
    "hrb": "companyid", "rea": "companyid", "variable": "paymentref", "ocr": "paymentref", "kid": "paymentref", "bsn": "social", "pesel": "social",
}  # fmt: skip
_MAY_BE_LEFT_OUT = frozenset(("period", "current", "invoice", "order", "quote"))
_OF_ANY_PAPER = _MAY_BE_LEFT_OUT | {"balance", "delivery"}
_DATED = frozenset("quote confirmation deliverynote reminder creditnote".split())
_PAPERS = frozenset("quote confirmation deliverynote reminder booking contract creditnote statement".split())


@dataclass(frozen=True, slots=True)
class Topic:
    """`core`: what it is about. `heads`: what kind of value it says that it is."""

    core: frozenset[str]
    heads: frozenset[str]

    @property
    def shape(self) -> Shape | None:
        """Null: of any kind."""
        if "sortcode" in self.core:
            return Shape.SORT_CODE
        if "plate" in self.core:  # written with blanks, letters and strokes as it pleases
            return None
        if "number" in self.heads:
            return Shape.CODE
        if "date" in self.heads or self.core & {"start", "end"}:
            return Shape.DATE
        if "amount" in self.heads:
            return Shape.AMOUNT
        if "name" in self.heads or self.core & _PARTIES:
            return Shape.COMPANY
        for known, shape in ((_SUMS, Shape.AMOUNT), (_DAYS, Shape.DATE), (_CODES, Shape.CODE)):
            if self.core and self.core <= known:
                return shape
        return None

    @property
    def is_particular(self) -> bool:
        """Says more than a concept of many papers does."""
        return not self.core <= _OF_ANY_PAPER

    @property
    def is_of_paper(self) -> bool:
        """The number of a paper that is called so."""
        return "number" in self.heads and len(_plain(self.core)) == 1 and _plain(self.core) <= _PAPERS

    @property
    def is_day_of_paper(self) -> bool:
        return self.heads == {"date"} and len(_plain(self.core)) == 1 and _plain(self.core) <= _DATED

    @property
    def begins_names(self) -> bool:
        """As often the first word of a name as a label before one: "Hotel Astoria", "Finanzamt K\u00f6ln"."""
        return not self.core.isdisjoint(_IN_NAMES)

    @property
    def is_of_another_paper(self) -> bool:
        """Of the one that this one corrects."""
        return "original" in self.core

    def is_named_by(self, label: Topic) -> bool:
        """A label that says no kind of value fits, too."""
        if self.heads and label.heads and not self.heads & label.heads:
            return False
        return bool(label.core) and not {_plain(self.core), self.core}.isdisjoint(label.ways_to_ask())

    def ways_to_ask(self) -> tuple[frozenset[str], frozenset[str]]:
        """By what it is asked for: its own words, or wider ones ("company registration" is a Dutch KvK number, too)."""
        return _plain(self.core), frozenset(_WIDER.get(one, one) for one in self.core)


class Topics:
    """Those that are asked for, however many: whether a label names one costs the same."""

    def __init__(self, asked: Collection[Topic]) -> None:
        self._by_core: dict[frozenset[str], list[Topic]] = {}
        for one in dict.fromkeys(asked):
            for core in {_plain(one.core), one.core}:
                self._by_core.setdefault(core, []).append(one)

    def __bool__(self) -> bool:
        return bool(self._by_core)

    def are_named_by(self, label: Topic) -> bool:
        return any(
            topic.is_named_by(label) for core in label.ways_to_ask() for topic in self._by_core.get(core, ())[:_MOST_ALIKE]
        )


def _plain(core: frozenset[str]) -> frozenset[str]:
    return core - _MAY_BE_LEFT_OUT or core


def is_role(text: str) -> bool:
    """What somebody is, and nobody's name."""
    return any(not one.heads and one.core <= _PARTIES for one in topics_of(folded(text)))


@lru_cache(maxsize=8192)
def topics_of(key: str) -> tuple[Topic, ...]:
    """Every way to take a folded name of which all words are known; none where one is not."""
    said = key.split()
    if not said or len(said) > _MOST_WORDS:
        return ()
    found: dict[Topic, None] = {}
    for parts in islice(_ways(tuple(said)), _MOST_WAYS):
        core = frozenset(one for one in parts if one in TOPICS)
        found[Topic(core, frozenset(one for one in parts if one in HEADS))] = None
    return tuple(one for one in found if one.core)


def _ways(said: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not said:
        yield ()
        return
    for count in range(min(_longest(), len(said)), 0, -1):
        phrase = " ".join(said[:count])
        meant = _phrases().get(phrase, ()) or (_compound(phrase) if count == 1 else ())
        if count == 1 and not meant and phrase in GLUE:
            yield from _ways(said[1:])
            return
        if meant:
            for rest in _ways(said[count:]):
                for one in meant:
                    yield (*one, *rest)
            if count == 1 and phrase in GLUE:
                yield from _ways(said[1:])
            return


@cache
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for topic, said in (*TOPICS.items(), *HEADS.items()):
        for phrase in said.split(";"):
            found.setdefault(phrase.strip(), {})[(topic,)] = None
    return {phrase: tuple(ways) for phrase, ways in found.items()}


@cache
def _longest() -> int:
    return max(phrase.count(" ") + 1 for phrase in _phrases())


@lru_cache(maxsize=8192)
def _compound(word: str) -> tuple[tuple[str, ...], ...]:
    """`mietbeginn`: both pieces are known."""
    for end in range(len(word) - 2, _LEAST_PIECE - 1, -1):
        first = _phrases().get(word[:end])
        if not first:
            continue
        for link in _LINKS:
            rest = word[end + len(link) :] if word[end:].startswith(link) else ""
            last = _phrases().get(rest) if len(rest) > 1 else None
            if last and (len(rest) >= _LEAST_PIECE or rest in ("nr", "no", "id")):
                return tuple((*one, *other) for one in first for other in last)
    return ()
