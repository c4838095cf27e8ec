"""What the rules found in a text, as a hint to the finder: an address beside a phone number is likelier a person's."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.inference.pieces.rows import NOTHING, RULE_AT
from native_host.inference.pieces.units import Unit

_CONTACT = (Entity.EMAIL_ADDRESS, Entity.PHONE_NUMBER, Entity.USERNAME, Entity.URL)
_MACHINE = (Entity.IP_ADDRESS, Entity.MAC_ADDRESS, Entity.COORDINATES)
_PLACE = (Entity.LOCATION, Entity.STREET_ADDRESS)
_DATE = (Entity.DATE_OF_BIRTH, Entity.DATE_TIME)
_MONEY = (Entity.CREDIT_CARD, Entity.IBAN_CODE, Entity.BANK_ACCOUNT, Entity.CRYPTO)
_OTHER_ROW = 7
_ROWS = {
    entity.value: row
    for row, group in enumerate((_CONTACT, _MACHINE, _PLACE, _DATE, _MONEY, (Entity.SECRET,)), 1)
    for entity in group
}


def rule_rows(every: Sequence[Unit], marks: Sequence[Finding]) -> list[int]:
    """For each unit the row of the rule that found it. `marks` are sorted and do not overlap."""
    rows = [NOTHING] * len(every)
    index = 0
    for mark in marks:
        while index < len(every) and every[index].end <= mark.start:
            index += 1
        while index < len(every) and every[index].start < mark.end:
            rows[index] = RULE_AT + _ROWS.get(mark.type, _OTHER_ROW)
            index += 1
    return rows
