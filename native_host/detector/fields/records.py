"""Fields that stand together are a record of somebody or of something: which, decides what its weaker fields are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from native_host.contract.findings import Finding
from native_host.detector.fields.kinds import ENTITIES, PERSONS, Kind
from native_host.detector.fields.names import is_common_sample, is_known_name, is_sample, is_sample_given, word_count
from native_host.detector.fields.pairs import Pair, pairs
from native_host.detector.fields.readings import Field, read
from native_host.detector.fields.scripts import is_unspaced

SOURCE = "rule:field_value"
_SCORE = 0.8
_FARTHEST = 120  # Characters between the fields of one record.
_OF_A_PERSON = frozenset({Kind.OCCUPATION, Kind.DIAGNOSIS, Kind.ADDRESS})

IsPublic = Callable[[str, int, int], bool]
"""Whether `text[start:end]` is what everybody knows."""


def field_findings(text: str, is_public: IsPublic) -> Iterator[Finding]:
    """The private values behind the labels of `text`. Linear in the text."""
    for record in _records(pairs(text)):
        fields = [field for pair in record if (field := read(text, pair)) is not None]
        if any(field.fits for field in fields):
            yield from _Record(text, fields, is_public).findings()


def _records(found: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Pairs that stand together; a label that comes again begins a new record."""
    record: list[Pair] = []
    labels: set[str] = set()
    for pair in found:
        if record and (pair.label in labels or pair.start - record[-1].value_start > _FARTHEST):
            yield record
            record, labels = [], set()
        record.append(pair)
        labels.add(pair.label)
    if record:
        yield record


class _Record:
    def __init__(self, text: str, fields: Sequence[Field], is_public: IsPublic) -> None:
        self._text = text
        self._fields = fields
        self._is_public = is_public
        kinds = {field.kind for field in fields}
        self._is_personal = Kind.PERSONAL in kinds
        self._is_of_a_thing = Kind.THING in kinds and not self._is_personal

    def findings(self) -> Iterator[Finding]:
        strong = [field for field in self._fields if field.fits and self._is_strong(field)]
        if not strong or self._is_nobodys():
            return
        for field in self._fields:
            if field in strong or (strong and field.fits and not self._is_of_a_thing):
                yield Finding(field.start, field.end, ENTITIES[field.kind].value, _SCORE, SOURCE)

    def _is_nobodys(self) -> bool:
        """Whether it is the record of a sample, of somebody whom everybody knows, or a form's own description."""
        persons = [field for field in self._fields if field.kind in PERSONS]
        if any(field.is_template or is_sample(field.value) or self._is_likely_sample(field) for field in persons):
            return True
        named = [field for field in persons if field.fits]
        if any(field.kind is not Kind.PART_OF_NAME and self._is_known_to_all(field) for field in named):
            return True
        parts = [field.value for field in named if field.kind in {Kind.PART_OF_NAME, Kind.NAME}]
        wholes = (" ".join(parts), " ".join(reversed(parts)))
        return len(parts) > 1 and any(is_sample(whole) or self._is_public(whole, 0, len(whole)) for whole in wholes)

    def _is_likely_sample(self, field: Field) -> bool:
        is_alone = all(other is field or other.kind is Kind.AGE for other in self._fields)
        return (is_alone or field.is_in_code) and is_common_sample(field.value)

    def _is_strong(self, field: Field) -> bool:
        """Whether its label alone says that it is somebody's."""
        match field.kind:
            case Kind.PART_OF_NAME:
                return not (field.is_in_code and is_sample_given(field.value))
            case Kind.FULL_NAME:
                return field.is_titled or word_count(field.value) > 1 or self._is_personal or is_known_name(field.value)
            case Kind.ROLE:
                is_name = word_count(field.value) > 1 and (not is_unspaced(field.value) or is_known_name(field.value))
                return field.is_titled or is_name or self._is_personal
            case Kind.NAME | Kind.PARTY:
                is_person = is_known_name(field.value) and word_count(field.value) > 1
                return not self._is_of_a_thing and (field.is_titled or is_person or self._is_personal)
            case Kind.EMPLOYER | Kind.HOME:
                return not self._is_of_a_thing and not self._is_known_to_all(field)
            case kind:
                return kind in _OF_A_PERSON and not self._is_of_a_thing

    def _is_known_to_all(self, field: Field) -> bool:
        return any(self._is_public(value, 0, len(value)) for value in {field.value, field.written})
