"""China, Taiwan, Hong Kong, Korea, Japan: residents' numbers."""

from __future__ import annotations

from datetime import date

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain, stdnum, weighted

mod_11_2 = stdnum("iso7064.mod_11_2")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def is_taiwanese(value: str) -> bool:
    """The letter counts as 10 to 35 in the register's order, weights 1 9 8 7 6 5 4 3 2 1 1, modulo 10."""
    text = plain(value)
    digits = str(_LETTERS.index(text[0]) + 10) + text[1:]
    return is_mixed(text) and weighted(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0


def is_chinese(value: str) -> bool:
    """GB 11643-1999: a day of birth, and ISO 7064 mod 11-2 over all. Region codes come and go, so they are not checked."""
    text = plain(value)
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return mod_11_2(text)


def is_hong_kong(value: str) -> bool:
    """Weights 9..1, letters from 10, a missing first letter is a space (36), modulo 11; A stands for 10."""
    text = plain(value)
    body, check = text[:-1].rjust(8, " "), int(text[-1], 11)
    values = (36 if character == " " else int(character, 36) for character in body)
    return is_mixed(text) and (sum(v * w for v, w in zip(values, range(9, 1, -1), strict=True)) + check) % 11 == 0


RULES = (
    number(
        "cn_resident_id",
        "[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]",
        is_chinese,
        ("身份证", "身份证号", "公民身份号码", "id"),
        is_distinctive=True,
        score=0.9,
    ),
    number(
        "cn_uscc", "[1-9ANY][0-9]{7}[0-9A-HJ-NPQRTUWXY]{10}", "cn.uscc", ("统一社会信用代码", "uscc"), entity=Entity.TAX_ID
    ),
    number(
        "tw_id",
        "[A-Z][1289][0-9]{8}",
        is_taiwanese,
        ("身分證", "身份證", "身分證字號", "統一編號", "taiwan id"),
        is_distinctive=True,
        score=0.5,
    ),
    number(
        "hk_hkid",
        "[A-Z]{1,2}[0-9]{6} ?[(][0-9A][)]",
        is_hong_kong,
        ("hkid", "身份證", "香港身份證"),
        is_distinctive=True,
        score=0.9,
    ),
    number("hk_hkid_bare", "[A-Z]{1,2}[0-9]{6}[0-9A]", is_hong_kong, ("hkid", "hong kong id", "身份證")),
    number(
        "kr_rrn",
        "[0-9]{2}[01][0-9][0-3][0-9]-[1-8][0-9]{6}",
        "kr.rrn",
        ("주민등록번호", "주민번호", "rrn", "resident registration"),
        is_distinctive=True,
        score=0.85,
    ),
    number("kr_rrn_bare", "[0-9]{2}[01][0-9][0-3][0-9][1-8][0-9]{6}", "kr.rrn", ("주민등록번호", "주민번호", "rrn")),
    number("kr_brn", "[0-9]{3}-[0-9]{2}-[0-9]{5}", "kr.brn", ("사업자등록번호", "brn"), entity=Entity.TAX_ID),
    number(
        "jp_my_number", "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}", "jp.in_", ("マイナンバー", "個人番号", "my number", "mynumber")
    ),
    number("jp_corporate", "[1-9][0-9]{12}", "jp.cn", ("法人番号",), entity=Entity.TAX_ID),
)
