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
}


def found(text: str) -> Pairs:
    return pairs(text, unlimited().detect(text))


# A letter glued before an address may be a letter of it: it is hidden with it.
LETTERS_OF_ADDRESSES = ("Arabic", "Thai")
CASES = [
    (words, entity)
    for words in SENTENCES
    for entity in VALUES
    if not (entity == "EMAIL_ADDRESS" and words in LETTERS_OF_ADDRESSES)
]


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
    ("text", "entity"),
    [
        ("สมชาย@example.com", "EMAIL_ADDRESS"),
        ("info@ร้านกาแฟ.ไทย", "EMAIL_ADDRESS"),
        ("口座番号は1234567です", "BANK_ACCOUNT"),
        ("내 번호 010-2345-6789ㅋㅋ", "PHONE_NUMBER"),
        ("手机13812345678名字王芳", "PHONE_NUMBER"),
        ("010-2345-6789만 써", "PHONE_NUMBER"),
        ("4111 1111 1111 1111ㅎㅎ", "CREDIT_CARD"),
        ("密码就是Qw3r!ty99", "SECRET"),
        ("パスワードがqwer1234!@です", "SECRET"),
        ("비밀번호가 qwer1234!@예요", "SECRET"),
        ("座標は37.566535, 126.977969です", "COORDINATES"),
    ],
)
def test_found_by_its_kind(text: str, entity: str) -> None:
    assert entity in [kind for kind, _ in found(text)]


COUNTED = (
    "手机登录时间1700000000秒",
    "携帯の時刻1700000000は何時",
    "手机系统版本20240102001更新",
    "电话会议ID 123456789的",
    "手机价格1234567日元",
    "판매량 123456789대",
    "주문번호 1234567",
    "버전 번호 1.2.3456789",
    "문서번호 2024-1102-0045호",
    "API कॉल 12345678 बार",
    "ملف رقمي حجمه 1073741824 بايت",
    "اتصل بقاعدة البيانات port 1234567890",
    "总额4111111111111111元",
    "误差12.345678,23.456789毫米",
    "出生率2024年1月2日发布",
)


@pytest.mark.parametrize("text", COUNTED)
def test_what_is_counted_is_nobodys(text: str) -> None:
    assert found(text) == []


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
