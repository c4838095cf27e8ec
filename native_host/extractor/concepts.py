"""What a field may mean. A name or a label that means none of them is looked for by its own words."""

from __future__ import annotations

from enum import StrEnum


class Concept(StrEnum):
    INVOICE_NUMBER = "invoice_number"
    ORDER_NUMBER = "order_number"
    CUSTOMER_NUMBER = "customer_number"
    DELIVERY_NUMBER = "delivery_number"
    CONTRACT_NUMBER = "contract_number"
    REFERENCE = "reference"
    NUMBER = "number"  # only says that it is a number: of the paper itself, if of anything
    TAX_NUMBER = "tax_number"
    ACCOUNT_NUMBER = "account_number"
    DATE = "date"
    INVOICE_DATE = "invoice_date"
    ORDER_DATE = "order_date"
    DELIVERY_DATE = "delivery_date"
    DUE_DATE = "due_date"
    BIRTH_DATE = "birth_date"
    PERIOD = "period"
    GROSS = "gross"  # says that it is the whole
    TOTAL = "total"  # only says that it is a sum
    AMOUNT_DUE = "amount_due"
    NET = "net"
    TAX = "tax"
    PAID = "paid"
    DISCOUNT = "discount"
    SHIPPING = "shipping"
    OPENING_BALANCE = "opening_balance"
    CLOSING_BALANCE = "closing_balance"
    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    PERSON = "person"
    ACCOUNT_HOLDER = "account_holder"
    EMAIL = "email"
    PHONE = "phone"
    IBAN = "iban"
    BIC = "bic"
    BANK = "bank"
    CURRENCY = "currency"
    PAID_BY = "paid_by"
    SUBJECT = "subject"
    JOB_TITLE = "job_title"
    ADDRESS = "address"
    ITEM = "item"  # a column of the table of what was sold


class Shape(StrEnum):
    """What a value has to look like."""

    CODE = "code"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"
    IBAN = "iban"
    SORT_CODE = "sort_code"
    TEXT = "text"


_C = Concept
SHAPES: dict[Concept, Shape] = {
    **dict.fromkeys((_C.INVOICE_NUMBER, _C.ORDER_NUMBER, _C.CUSTOMER_NUMBER, _C.DELIVERY_NUMBER), Shape.CODE),
    **dict.fromkeys((_C.CONTRACT_NUMBER, _C.REFERENCE, _C.NUMBER, _C.TAX_NUMBER, _C.ACCOUNT_NUMBER, _C.BIC), Shape.CODE),
    **dict.fromkeys((_C.DATE, _C.INVOICE_DATE, _C.ORDER_DATE, _C.DELIVERY_DATE, _C.DUE_DATE, _C.BIRTH_DATE), Shape.DATE),
    **dict.fromkeys((_C.GROSS, _C.TOTAL, _C.AMOUNT_DUE, _C.NET, _C.TAX, _C.PAID), Shape.AMOUNT),
    **dict.fromkeys((_C.DISCOUNT, _C.SHIPPING, _C.OPENING_BALANCE, _C.CLOSING_BALANCE), Shape.AMOUNT),
    _C.SUPPLIER: Shape.COMPANY,
    _C.CUSTOMER: Shape.COMPANY,
    _C.BANK: Shape.COMPANY,
    _C.EMAIL: Shape.EMAIL,
    _C.PHONE: Shape.PHONE,
    _C.IBAN: Shape.IBAN,
}


DATED = {  # of what a number names, its day
    _C.INVOICE_NUMBER: _C.INVOICE_DATE,
    _C.ORDER_NUMBER: _C.ORDER_DATE,
    _C.DELIVERY_NUMBER: _C.DELIVERY_DATE,
}


def shape_of(concept: Concept | None) -> Shape:
    return SHAPES.get(concept, Shape.TEXT) if concept else Shape.TEXT
