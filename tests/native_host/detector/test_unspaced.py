"""Values within scripts that set no spaces, or whose particles follow without one: "카드는 4111 1111 1111 1111입니다"."""

from __future__ import annotations

import pytest

from tests.native_host.detector.found import Pairs, pairs, unlimited

SENTENCES = {
    "Korean": "제 정보는 {}입니다",
    "Korean, glued on both sides": "정보{}로 보내 주세요",
    "Japanese": "私のは{}です",
    "Chinese": "我的是{}请记住",
    "Thai": "ของฉันคือ{}ครับ",
    "Arabic": "أرسلها إلى الرقم ب{} وشكرا",
}
VALUES = {
    "CREDIT_CARD": "4111 1111 1111 1111",
    "IBAN_CODE": "DE89370400440532013000",
    "PHONE_NUMBER": "010-2345-6789",
    "MAC_ADDRESS": "00:1B:44:11:3A:B7",
    "EMAIL_ADDRESS": "ana.k@brandt-works.com",
    "IP_ADDRESS": "203.0.113.77",
    "COORDINATES": "37.566535, 126.977969",
}


def found(text: str) -> Pairs:
    return pairs(text, unlimited().detect(text))


# A letter glued before an address may be a letter of it: it is hidden with it.
CASES = [(words, entity) for words in SENTENCES for entity in VALUES if (words, entity) != ("Arabic", "EMAIL_ADDRESS")]


@pytest.mark.parametrize(("words", "entity"), CASES)
def test_a_value_with_letters_right_beside_it(words: str, entity: str) -> None:
    assert (entity, VALUES[entity]) in found(SENTENCES[words].format(VALUES[entity]))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("제 전화번호는 +82-10-2345-6789입니다.", "+82-10-2345-6789"),
        ("手机号13812345678谢谢", "13812345678"),
        ("رقمي هو 0501234567", "0501234567"),
        ("اتصل بي على 0501234567", "0501234567"),
        ("اتصل ب0501234567 غدا", "0501234567"),
        ("תתקשר ל054-123-4567 בערב", "054-123-4567"),
        ("मेरा नंबर 98765 43210 है", "98765 43210"),
        ("010 2345 6789로 전화 주세요", "010 2345 6789"),
    ],
)
def test_phones_beside_words_of_their_language(text: str, value: str) -> None:
    assert ("PHONE_NUMBER", value) in found(text)


@pytest.mark.parametrize(
    "text", ["ببطاقتي4111111111111111فقط", "הכרטיס4111111111111111", "कार्ड4111111111111111है", "بـ4111 1111 1111 1111"]
)
def test_cards_glued_to_words_of_scripts_with_prefixes(text: str) -> None:
    assert [entity for entity, _ in found(text)] == ["CREDIT_CARD"]


def test_a_date_of_birth_before_a_particle() -> None:
    assert ("DATE_OF_BIRTH", "1985-03-02") in found("생년월일은 1985-03-02입니다")


@pytest.mark.parametrize(
    "text",
    [
        "전화 요금은 01023456789원",
        "电话销售额13812345678元",
        "연락처 010-2345-67890123",
        "x4111111111111111y",
        "가격은 4111111111111112입니다",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert found(text) == []
