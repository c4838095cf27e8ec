"""Labels that nobody listed, made of words that everybody knows: "total of this invoice", "Betrag mit MwSt.", "förfallodag".

Each word has a part to play, in a compound each piece of it; which parts come together says what is named. All words have to be
known: "total weight" and "date of the meeting" name nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from itertools import islice, product

from native_host.extractor.concepts import Concept
from native_host.extractor.words.compounds import roles_of
from native_host.extractor.words.roles import Role as R

_MOST_WORDS = 7
_MOST_WAYS = 64
_SAID_OF = frozenset((R.GLUE, R.KIND))
_TITLE = frozenset((R.PAPER, R.ORDER, R.CONTRACT, R.GLUE, R.KIND, R.ALL, R.NEW, R.OLD))
_PAPERS = frozenset((R.PAPER, R.ORDER, R.DELIVERY, R.CONTRACT, R.STATEMENT, R.LETTER))
_SUMS = frozenset((R.SUM, R.AMOUNT, R.ALL, R.GROSS, R.NET, R.TAX, R.WITH, R.WITHOUT, R.PAPER, R.ORDER))
_NUMBERED = {
    R.PAPER: Concept.INVOICE_NUMBER,
    R.ORDER: Concept.ORDER_NUMBER,
    R.CUSTOMER: Concept.CUSTOMER_NUMBER,
    R.DELIVERY: Concept.DELIVERY_NUMBER,
    R.CONTRACT: Concept.CONTRACT_NUMBER,
    R.TAX: Concept.TAX_NUMBER,
    R.REGISTER: Concept.TAX_NUMBER,
    R.PHONE: Concept.PHONE,
    R.ACCOUNT: Concept.ACCOUNT_NUMBER,
}
_DATED = {
    R.PAPER: Concept.INVOICE_DATE,
    R.ISSUE: Concept.INVOICE_DATE,
    R.ORDER: Concept.ORDER_DATE,
    R.DELIVERY: Concept.DELIVERY_DATE,
    R.STATEMENT: Concept.DATE,
    R.LETTER: Concept.DATE,
}
_ALONE = {
    R.MAIL: Concept.EMAIL,
    R.PHONE: Concept.PHONE,
    R.SUBJECT: Concept.SUBJECT,
    R.HOLDER: Concept.ACCOUNT_HOLDER,
    R.DISCOUNT: Concept.DISCOUNT,
    R.FREIGHT: Concept.SHIPPING,
    R.SUPPLIER: Concept.SUPPLIER,
    R.CUSTOMER: Concept.CUSTOMER,
}


@lru_cache(maxsize=8192)
def composed_meaning(key: str, language: str | None = None) -> Concept | None:
    """The document's own language first, then all together."""
    if language is not None and (own := _meaning(key, language)):
        return own
    return _meaning(key, None)


def is_bare_title(keys: Collection[str]) -> bool:
    """Only the kind of a paper: as often above it as beside its number."""
    return all(
        all(
            parts and R.NUMBER not in {role for way in parts for role in way}
            for word in key.split()
            for parts in [roles_of(word, None)]
        )
        and any(
            {role for word in way for role in word} <= _TITLE
            for way in islice(product(*(roles_of(word, None) for word in key.split())), _MOST_WAYS)
        )
        for key in keys
    )


def _meaning(key: str, language: str | None) -> Concept | None:
    said = key.split()
    if len(said) > _MOST_WORDS:
        return None
    each = [ways for word in said if (ways := roles_of(word, language))]
    if len(each) != len(said):
        return None
    for way in islice(product(*each), _MOST_WAYS):
        parts = [role for word in way for role in word]
        if (found := _of(parts)) is not None:
            return found
    return None


def _of(parts: list[R]) -> Concept | None:
    if party := _party(parts):
        return party
    told = frozenset(parts) - _SAID_OF - {R.TO, R.BY}
    if not told:
        return None
    if R.BIRTH in told:
        return Concept.BIRTH_DATE if told <= {R.BIRTH, R.DATE} else None
    if R.BALANCE in told:
        return _balance(told)
    if R.NUMBER in told:
        return _number(told)
    if R.NEXT in told:
        return None
    if told == {R.CUSTOMER, R.ACCOUNT}:
        return Concept.CUSTOMER_NUMBER
    if R.COLLECT in told:
        return Concept.DUE_DATE if told <= {R.COLLECT, R.DATE} and R.DATE in told else None
    if R.DUE in told or (R.PAY in told and told & {R.DATE, R.UNTIL}):
        return _due(told)
    if R.DATE in told or (told <= {R.ISSUE, R.PAPER} and R.ISSUE in told):
        return _date(told)
    if told <= {R.ACCOUNT, R.HOLDER, R.NAME, R.BANK} and R.ACCOUNT in told and told & {R.HOLDER, R.NAME}:
        return Concept.ACCOUNT_HOLDER
    if R.ADDRESS in told:
        return _address(told)
    if told <= {R.PAID, R.AMOUNT, R.SUM} and R.PAID in told:
        return Concept.PAID
    if told & {R.PAY, R.REST} and told in ({R.NET, R.PAY}, {R.NET, R.REST}):
        return Concept.AMOUNT_DUE  # "netto da corrispondere"
    if told & {R.PAY, R.REST} and told <= {R.PAY, R.REST, R.SUM, R.AMOUNT, R.ALL, R.PAPER, R.WITH, R.TAX}:
        return Concept.AMOUNT_DUE if told & {R.SUM, R.AMOUNT, R.ALL, R.REST} else None
    if R.PAPER in told and told <= {R.PAPER, R.ALL, R.NEW, R.OLD}:
        return Concept.INVOICE_NUMBER  # a title as often as a label
    if told <= _SUMS:
        return _sum(told)
    for role, concept in _ALONE.items():
        if role in told and told <= {role, R.NAME, R.CONTACT, R.ACCOUNT if role is R.HOLDER else role, R.AMOUNT}:
            return concept if told - {R.AMOUNT} == told or role in (R.DISCOUNT, R.FREIGHT) else None
    return None


def _party(parts: list[R]) -> Concept | None:
    """`delivered to`, `sold by`, `invoice to`."""
    if len(parts) != 2 or parts[0] not in (R.DONE, R.PAPER, R.ISSUE):
        return None
    return {R.TO: Concept.CUSTOMER, R.BY: Concept.SUPPLIER}.get(parts[1])


def _address(told: frozenset[R]) -> Concept | None:
    if told == {R.ADDRESS}:
        return Concept.ADDRESS
    if told <= {R.ADDRESS, R.MAIL, R.CONTACT}:
        return Concept.EMAIL if R.MAIL in told else None
    return Concept.CUSTOMER if told <= {R.ADDRESS, R.PAPER, R.DELIVERY, R.CUSTOMER} else None


def _balance(told: frozenset[R]) -> Concept | None:
    if not told <= {R.BALANCE, R.OLD, R.NEW, R.ACCOUNT, R.AMOUNT, R.STATEMENT, R.REST, R.DUE, R.PAY}:
        return None
    if told & {R.REST, R.DUE, R.PAY}:
        return Concept.AMOUNT_DUE
    if R.OLD in told and R.NEW in told:
        return None
    return Concept.OPENING_BALANCE if R.OLD in told else Concept.CLOSING_BALANCE


def _number(told: frozenset[R]) -> Concept | None:
    others = told - {R.NUMBER}
    if not others:
        return Concept.NUMBER
    if others & {R.PAY}:
        return Concept.REFERENCE if others <= {R.PAY} else None
    if others <= {R.CUSTOMER, R.ACCOUNT} and R.CUSTOMER in others:
        return Concept.CUSTOMER_NUMBER
    if others <= {R.ACCOUNT, R.BANK}:
        return Concept.ACCOUNT_NUMBER
    if others <= {R.CUSTOMER, R.ORDER} and R.ORDER in others:
        return Concept.ORDER_NUMBER
    if others <= {R.TAX, R.REGISTER}:
        return Concept.TAX_NUMBER
    if others <= {R.TAX, R.PAPER, R.ALL} and others != {R.TAX, R.ALL} and others != {R.ALL}:
        return Concept.INVOICE_NUMBER  # "Schlussrechnung Nr."
    return _NUMBERED.get(next(iter(others))) if len(others) == 1 else None


def _due(told: frozenset[R]) -> Concept | None:
    if told & {R.SUM, R.AMOUNT, R.ALL}:
        return Concept.AMOUNT_DUE if told <= {R.SUM, R.AMOUNT, R.ALL, R.DUE, R.PAY, R.PAPER} else None
    return Concept.DUE_DATE if told <= {R.DUE, R.PAY, R.DATE, R.UNTIL, R.PAPER} and told != {R.PAY, R.PAPER} else None


def _date(told: frozenset[R]) -> Concept | None:
    others = told - {R.DATE}
    if not others:
        return None
    if others <= {R.PAPER, R.ISSUE, R.TAX}:
        return Concept.INVOICE_DATE if others != {R.TAX} else None
    if others <= {R.CUSTOMER, R.ORDER} and R.ORDER in others:
        return Concept.ORDER_DATE
    if others <= {R.STATEMENT, R.ACCOUNT} and R.STATEMENT in others:
        return Concept.DATE
    return _DATED.get(next(iter(others))) if len(others) == 1 else None


def _sum(told: frozenset[R]) -> Concept | None:
    has_sum = bool(told & {R.SUM, R.AMOUNT})
    if (R.WITH in told and R.WITHOUT in told) or {R.PAPER, R.ORDER} <= told:
        return None
    if R.NET in told or R.WITHOUT in told:
        if R.GROSS in told:
            return None
        return Concept.NET if R.TAX in told or has_sum or R.ALL in told or told == {R.NET} else None
    if not has_sum and R.ALL not in told:
        return Concept.TAX if told == {R.TAX} or told == {R.TAX, R.WITH} else None
    if R.GROSS in told or (R.TAX in told and R.WITH in told):
        return Concept.GROSS
    if R.TAX in told:
        return Concept.TAX
    if told == {R.SUM}:
        return Concept.TOTAL  # of a kind: "total credit"
    if told == {R.SUM, R.AMOUNT} or told & {R.PAPER, R.ORDER, R.ALL}:
        return Concept.GROSS if has_sum else None
    return None
