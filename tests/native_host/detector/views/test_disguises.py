"""Table of disguises (T-46): the value is found, and what is marked is exactly the original stretch."""

from __future__ import annotations

import base64

import pytest

from native_host.detector.catalogue import default_detector
from tests.native_host.detector.found import pairs

DISGUISES = (
    ("EMAIL_ADDRESS", "jane\u200b.doe@exam\u00adple.com"),  # zero width space, soft hyphen
    ("EMAIL_ADDRESS", "ja\u2060ne@example\ufeff.com"),  # word joiner, byte order mark
    ("EMAIL_ADDRESS", "jane\u202e.doe@example.com"),  # bidi override
    ("EMAIL_ADDRESS", "j\U000e0061ane@example.com"),  # tag character
    ("EMAIL_ADDRESS", "ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ"),
    ("EMAIL_ADDRESS", "𝐣𝐚𝐧𝐞@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦"),
    ("EMAIL_ADDRESS", "jаne.dоe@exаmple.com"),  # Cyrillic a and o
    ("EMAIL_ADDRESS", "jane.dοe@example.com"),  # Greek omicron
    ("EMAIL_ADDRESS", "jane.doe&#64;example.com"),
    ("EMAIL_ADDRESS", "jane.doe&#x40;example&period;com"),
    ("EMAIL_ADDRESS", "jane.doe%40example.com"),
    ("EMAIL_ADDRESS", "jane\\u0040example.com"),
    ("EMAIL_ADDRESS", "jane (at) example (dot) com"),
    ("EMAIL_ADDRESS", "jane[at]example[dot]com"),
    ("EMAIL_ADDRESS", "jane.doe at example dot com"),
    ("CREDIT_CARD", "４１１１ １１１１ １１１１ １１１１"),
    ("CREDIT_CARD", "4111\n1111\n1111 1111"),
    ("CREDIT_CARD", "4111.1111.1111.1111"),
    ("CREDIT_CARD", "4111&nbsp;1111&nbsp;1111&nbsp;1111"),
    ("CREDIT_CARD", "4111\u20111111\u20111111\u20111111"),  # non-breaking hyphen
    ("CREDIT_CARD", "٤١١١ ١١١١ ١١١١ ١١١١"),
    ("CREDIT_CARD", "4\u200b1\u200b1\u200b1 1111 1111 1111"),
    ("IBAN_CODE", "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000"),
    ("IBAN_CODE", "DE89.3704.0044.0532.0130.00"),
    ("IBAN_CODE", "DE89 3704 0044\n0532 0130 00"),
    ("PHONE_NUMBER", "+49\u2011151\u20111234\u20115678"),
    ("PHONE_NUMBER", "+49\u00a0151\u00a012345678"),
    ("PHONE_NUMBER", "＋49 151 12345678"),
    ("PHONE_NUMBER", "+49.151.12345678"),
    ("EMAIL_ADDRESS", base64.b64encode(b"my mail is jane.doe@example.com").decode()),
    ("EMAIL_ADDRESS", base64.urlsafe_b64encode("für jane@example.com ÿþ?".encode()).decode().rstrip("=")),
    ("CREDIT_CARD", base64.b64encode(b"card 4111 1111 1111 1111").decode()),
)


@pytest.mark.parametrize(("entity", "disguised"), DISGUISES)
@pytest.mark.parametrize("sentence", ["Use {} please", "ärger: {}!", "\n{}\n"])
def test_a_disguised_value_is_found_with_its_exact_stretch(entity: str, disguised: str, sentence: str) -> None:
    text = sentence.format(disguised)
    assert pairs(text, default_detector().detect(text)) == [(entity, disguised)]


@pytest.mark.parametrize(
    "text",
    [
        "100%25 sure &amp; done &lt;b&gt;",
        "Добрый день, как дела?",
        "Καλημέρα σε όλους",
        "ﬁne ﬂour ½ cup",
        base64.b64encode(b"nothing private in here at all").decode(),
        base64.b64encode(bytes(range(60))).decode(),
        "src/components/buttons/primary/index",
        "family \U0001f468\u200d\U0001f469\u200d\U0001f467 emoji",
    ],
)
def test_what_hides_nothing_is_left_alone(text: str) -> None:
    assert pairs(text, default_detector().detect(text)) == []
