"""What a word does in a label: labels of any language are a few of these beside each other."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    PAPER = "paper"  # invoice, receipt, document
    ORDER = "order"
    DELIVERY = "delivery"
    CONTRACT = "contract"
    STATEMENT = "statement"
    LETTER = "letter"
    CUSTOMER = "customer"
    SUPPLIER = "supplier"
    ACCOUNT = "account"
    BANK = "bank"
    TAX = "tax"
    REGISTER = "register"
    NUMBER = "number"
    DATE = "date"
    ISSUE = "issue"
    DUE = "due"
    PAY = "pay"
    UNTIL = "until"
    PAID = "paid"
    COLLECT = "collect"  # taken from an account on a day that the paper names
    NEXT = "next"  # of another paper than this one
    SUM = "sum"
    AMOUNT = "amount"
    ALL = "all"
    GROSS = "gross"
    NET = "net"
    WITH = "with"
    WITHOUT = "without"
    BALANCE = "balance"
    OLD = "old"
    NEW = "new"
    REST = "rest"
    HOLDER = "holder"
    NAME = "name"
    CONTACT = "contact"
    MAIL = "mail"
    PHONE = "phone"
    BRING = "bring"  # to hand goods over: with a day it says when, and names no field
    SUBJECT = "subject"
    JOB = "job"
    ADDRESS = "address"
    BIRTH = "birth"
    PERIOD = "period"
    DISCOUNT = "discount"
    FREIGHT = "freight"
    DONE = "done"  # delivered, sold, billed: with "to" and "by" it names a party
    TO = "to"
    BY = "by"
    KIND = "kind"  # of a paper, and what changes no meaning
    GLUE = "glue"
