"""Letters of scripts without capitals or without spaces."""

from __future__ import annotations

import re

HAN_KANA = re.compile(r"[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff]")
HANGUL = re.compile(r"[\uac00-\ud7a3]")
LETTER = re.compile(r"[^\W\d_]")
MARKS = re.compile(r"[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u064b-\u0652\u0670\u200c\u200d]")
# In sentences, hardly ever in names: particles and the commonest words of Chinese and Japanese, endings of Korean.
_ASKED = re.compile(
    r"[的了吗嗎呢吧请請什么麼怎这這哪没沒及等]|です|ます|した|して|から|には|では|という|ください|について|니다|세요|해줘|인가|하는|입력"
    r"|测试|測試|示例|用户|テスト|サンプル|ユーザー|테스트|샘플|사용자"
)


def is_asked(value: str) -> bool:
    """Whether a value in Han, kana or Hangul is a sentence or a piece of one."""
    return _ASKED.search(value) is not None


def is_unspaced(value: str) -> bool:
    """Whether it opens with Han, kana or Hangul."""
    return HAN_KANA.match(value) is not None or HANGUL.match(value) is not None


def is_caseless(value: str) -> bool:
    """Whether its first letter has no capital form."""
    letter = LETTER.search(value)
    return letter is not None and letter[0].lower() == letter[0].upper()
