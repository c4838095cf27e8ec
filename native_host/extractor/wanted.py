"""Which fields are asked for: names in words, or a JSON schema."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from native_host.extractor.asked.by_party import party_named, without_supplier
from native_host.extractor.asked.own_words import in_own_words
from native_host.extractor.concepts import Concept, Shape, shape_of
from native_host.extractor.folding import label_keys
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.composed import composed_meaning
from native_host.extractor.words.names import known_names

MOST_FIELDS = 500
_TOLD = frozenset((Shape.DATE, Shape.AMOUNT))  # Who asks for a day or a sum has no use for words.
_MOST_CHARS = 80
_OF_SENDER = re.compile(r"(?:supplier|seller|vendor|sender|issuer|company|merchant)s? (?=\w)")
_SPLIT = re.compile(r"[,;\n]")
_SCHEMA = frozenset(("$schema", "$id", "title", "description", "type", "properties", "required", "additionalProperties"))
_PROPERTY = frozenset(("type", "format", "title", "description", "items"))
_TYPES = {"string": None, "number": Shape.NUMBER, "integer": Shape.NUMBER, "date": Shape.DATE}
_FITTING: dict[Shape, frozenset[Shape]] = {
    Shape.NUMBER: frozenset((Shape.AMOUNT, Shape.NUMBER)),
    Shape.DATE: frozenset((Shape.DATE,)),
}


class BadFields(ValueError):
    """What was asked cannot be meant; says which rule, and nothing of the documents."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One column. `keys`: its own words, looked for where it means no concept. `topics`: ways to take them in any language."""

    name: str
    concepts: frozenset[Concept]
    shape: Shape
    keys: frozenset[str] = field(default=frozenset())
    is_list: bool = False
    topics: tuple[Topic, ...] = ()
    may_be_text: bool = False
    """Its shape is only what its name makes likely: "project code" may be words."""

    @property
    def sought(self) -> tuple[Topic, ...]:
        """Topics by which labels are looked for: of a field with a concept only those that say more than it."""
        fitting = (None, self.shape)
        return tuple(one for one in self.topics if not self.concepts or (one.is_particular and one.shape in fitting))


def wanted_in_words(names: str) -> tuple[Wanted, ...]:
    """`invoice number, date, total`. Raises BadFields."""
    return _checked(_named(name.strip(), (), None, is_list=False) for name in _SPLIT.split(names))


def wanted_by_schema(schema: Mapping[str, object]) -> tuple[Wanted, ...]:
    """An object with properties of the types string, number, integer, date, or arrays of these. Raises BadFields."""
    properties = schema.get("properties")
    if schema.get("type", "object") != "object" or not isinstance(properties, dict) or set(schema) - _SCHEMA:
        raise BadFields("the schema is not an object with properties of its own")
    return _checked(_property(name, one) for name, one in properties.items())


def _property(name: str, one: object) -> Wanted:
    if not isinstance(one, dict) or set(one) - _PROPERTY:
        raise BadFields(f"field {_quoted(name)}: only type, format, items, title and description are understood")
    said, is_list = _type(name, one), False
    if said == "array":
        items = one.get("items", {"type": "string"})
        if not isinstance(items, dict) or set(items) - {"type", "format"}:
            raise BadFields(f"field {_quoted(name)}: what is in the array is not understood")
        one, is_list = {**one, "format": items.get("format"), "type": items.get("type", "string")}, True
        said = _type(name, one)
    if said not in _TYPES:
        raise BadFields(f"field {_quoted(name)}: its type is none of string, number, integer, date, array")
    shape = Shape.DATE if one.get("format") in ("date", "date-time") else _TYPES[said]
    others = [text for key in ("title", "description") if isinstance(text := one.get(key), str)]
    return _named(name, others, shape, is_list=is_list)


def _type(name: str, one: Mapping[str, object]) -> str:
    said = one.get("type", "string")
    if isinstance(said, list):  # ["string", "null"]: every field may be empty here.
        left = [each for each in said if each != "null"]
        said = left[0] if len(left) == 1 else None
    if not isinstance(said, str):
        raise BadFields(f"field {_quoted(name)}: its type is not understood")
    return said


def _named(name: str, others: Iterable[str], shape: Shape | None, *, is_list: bool) -> Wanted:
    if not name:
        raise BadFields("a field has no name")
    if len(name) > _MOST_CHARS or any(unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp") for one in name):
        raise BadFields(f"a field's name is longer than {_MOST_CHARS} characters or has control characters in it")
    spelled = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    keys = [key for text in (name, spelled, *others) for key in label_keys(text)]
    if not keys:
        raise BadFields("a field's name has no letter and no figure")
    concepts = _concepts(keys)
    topics = tuple(one for key in keys[:2] for one in topics_of(key))
    if not concepts and not topics and (meant := next((known for key in keys if (known := in_own_words(key))), None)):
        concepts, topics = _concepts([meant]), topics_of(meant)
        if Concept.AMOUNT_DUE in concepts:  # Who asks so does not part what is left to pay from the whole.
            concepts |= {Concept.GROSS}
    if shape is not None:  # What cannot be of the type is not meant.
        fitting = _FITTING[shape]
        concepts = frozenset(one for one in concepts if shape_of(one) in fitting)
        topics = tuple(one for one in topics if (one.shape or Shape.TEXT) in fitting)
    first = min(concepts) if concepts else None
    own = shape or next((one.shape for one in topics if one.shape), None)
    said = own if own is not None and first is None else shape_of(first)
    return Wanted(
        name,
        concepts,
        said,
        frozenset(keys),
        is_list,
        topics,
        may_be_text=shape is None and not concepts and said not in _TOLD,
    )


def _concepts(keys: list[str]) -> frozenset[Concept]:
    found = next((known for key in keys if (known := known_names().get(key))), frozenset[Concept]())
    if not found:
        found = frozenset(one for key in keys[:1] if (one := composed_meaning(key)))
    if not found and (party := next((one for key in keys if (one := party_named(key))), None)):
        found = frozenset((party,))
    if not found and (rest := _of_sender(keys[0])):
        found = _concepts([rest])  # "supplier VAT number"
        return frozenset(one for one in found if shape_of(one) not in (Shape.DATE, Shape.AMOUNT, Shape.COMPANY))
    return found - {Concept.ITEM, Concept.PERIOD}


def _of_sender(key: str) -> str | None:
    rest = _OF_SENDER.sub("", key, count=1)
    return rest if rest != key else without_supplier(key)


def _checked(fields: Iterable[Wanted]) -> tuple[Wanted, ...]:
    made = tuple(fields)
    if not made:
        raise BadFields("no field is asked for")
    if len(made) > MOST_FIELDS:
        raise BadFields(f"more than {MOST_FIELDS} fields are asked for")
    seen: set[str] = set()
    for one in made:
        key = unicodedata.normalize("NFKC", one.name).casefold()
        if key in seen:
            raise BadFields(f"field {_quoted(one.name)} is asked for twice")
        seen.add(key)
    return made


def _quoted(name: str) -> str:
    return '"' + "".join(one if one.isprintable() else "?" for one in name[:_MOST_CHARS]) + '"'
