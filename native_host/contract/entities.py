"""Entity names: Presidio's where it has one. Append only: they are placeholders' labels in stored conversations."""

from __future__ import annotations

from enum import StrEnum


class Entity(StrEnum):
    """The type of a private value. The value is also the label in its placeholder, as in `[EMAIL_ADDRESS_1]`."""

    EMAIL_ADDRESS = "EMAIL_ADDRESS"
    PHONE_NUMBER = "PHONE_NUMBER"
    CREDIT_CARD = "CREDIT_CARD"
    IBAN_CODE = "IBAN_CODE"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    CRYPTO = "CRYPTO"
    IP_ADDRESS = "IP_ADDRESS"
    MAC_ADDRESS = "MAC_ADDRESS"
    URL = "URL"
    LOCATION = "LOCATION"
    COORDINATES = "COORDINATES"
    STREET_ADDRESS = "STREET_ADDRESS"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    DATE_TIME = "DATE_TIME"
    US_SSN = "US_SSN"
    NATIONAL_ID = "NATIONAL_ID"
    TAX_ID = "TAX_ID"
    HEALTH_ID = "HEALTH_ID"
    PASSPORT = "PASSPORT"
    DRIVER_LICENSE = "DRIVER_LICENSE"
    LICENSE_PLATE = "LICENSE_PLATE"
    USERNAME = "USERNAME"
    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    NRP = "NRP"
    CUSTOM = "CUSTOM"
    AGE = "AGE"
    TITLE = "TITLE"
    OCCUPATION = "OCCUPATION"
    MEDICAL = "MEDICAL"
    ID_NUMBER = "ID_NUMBER"  # a number of somebody's, by its context alone
    SECRET = "SECRET"  # noqa: S105  the name of a type

    @property
    def is_one_way(self) -> bool:
        """Secrets are replaced for good: they are never stored and never restored (DESIGN, section 8)."""
        return self is Entity.SECRET
