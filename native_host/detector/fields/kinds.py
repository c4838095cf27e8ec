"""What a field's label says of the value behind it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from native_host.contract.entities import Entity


class Kind(Enum):
    """Kinds of labels. A weak one counts only in a record that is somebody's for another reason."""

    NAME = auto()  # Of a person, a product or a file.
    FULL_NAME = auto()  # Of a person.
    PART_OF_NAME = auto()  # Of a person, first, last or maiden: one word is enough.
    ROLE = auto()  # Who somebody is to the writer; before it may also stand what they say.
    PARTY = auto()  # A person or a firm: customer, contact.
    EMPLOYER = auto()
    COMPANY = auto()  # Weak.
    HOME = auto()  # A town or country that is somebody's: of birth, of residence.
    PLACE = auto()  # Weak.
    ADDRESS = auto()
    OCCUPATION = auto()
    POSITION = auto()  # Weak: of somebody in a firm, of a thing on a page.
    DIAGNOSIS = auto()
    MEDICINE = auto()  # Weak: also of recipes and of anybody.
    AGE = auto()  # Weak.
    PERSONAL = auto()  # Of no type here, but only people have it.
    THING = auto()  # People have none.


PERSONS = frozenset({Kind.NAME, Kind.FULL_NAME, Kind.PART_OF_NAME, Kind.ROLE, Kind.PARTY})

ENTITIES: Mapping[Kind, Entity] = {
    **dict.fromkeys(PERSONS, Entity.PERSON),
    Kind.EMPLOYER: Entity.ORGANIZATION,
    Kind.COMPANY: Entity.ORGANIZATION,
    Kind.HOME: Entity.LOCATION,
    Kind.PLACE: Entity.LOCATION,
    Kind.ADDRESS: Entity.STREET_ADDRESS,
    Kind.OCCUPATION: Entity.OCCUPATION,
    Kind.POSITION: Entity.OCCUPATION,
    Kind.DIAGNOSIS: Entity.MEDICAL,
    Kind.MEDICINE: Entity.MEDICAL,
    Kind.AGE: Entity.AGE,
}

Labels = Mapping[Kind, str]
"""The labels of one language by their kind, parted by `|`, in small letters."""
