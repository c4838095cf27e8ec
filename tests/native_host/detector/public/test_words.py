"""Words are cut and folded alike in the lists and in a text, whatever script they are written in."""

from __future__ import annotations

import pytest

from native_host.detector.public.words import cuts_a_word, folded, key, spaced, words


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Erwin Schrödinger", "erwin schrodinger"),
        ("Weierstraß", "weierstrass"),
        ("Łódź", "lodz"),
        ("İSTANBUL", "istanbul"),
        ("J.K. Rowling", "j k rowling"),
        ("O’Neill", "o neill"),
        ("scikit-learn", "scikit learn"),
        ("C++", "c++"),
        ("C#", "c#"),
        ("«Война и мир»", "воина и мир"),
        ("गांधी", "गांधी"),
        ("レオナルド・ダ・ヴィンチ", "レオナルド ダ ヴィンチ"),
        ("孔子", "孔 子"),
        ("이순신", "이순신"),
        ("أحمد شَوقي", "احمد شوقي"),
    ],
)
def test_a_name_has_one_spelling(name: str, kept: str) -> None:
    assert key(name) == kept
    assert key(key(name)) == key(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [("C++", "C"), ("C#", "C"), ("гора", "гору"), ("孔子", "孔"), ("ガス", "カスタ"), ("Kasparov", "Kasparova")],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize("text", ["AT&T\nO'Neill  Ltd.\nC++", "Émile Zola\n村上 春樹\nМарк-Твен", "a\n\nb_c"])
def test_many_names_at_once_are_spelled_as_one_by_one(text: str) -> None:
    assert [line.strip() for line in spaced(folded(text)).split("\n")] == [key(line) for line in text.split("\n")]


def test_words_say_where_they_stand() -> None:
    text = "See Zoë's C++ code"
    assert [text[word.start : word.end] for word in words(text, 4, len(text))] == ["Zoë", "s", "C++", "code"]


@pytest.mark.parametrize(
    ("text", "position", "is_cut"),
    [
        ("Kasparova", 8, True),
        ("गांधी", 1, True),
        ("Gates's", 5, False),
        ("孔子是", 2, False),
        ("이순신은", 3, False),
        ("ab", 0, False),
        ("ab", 2, False),
    ],
)
def test_a_place_inside_a_word(text: str, position: int, is_cut: bool) -> None:
    assert cuts_a_word(text, position) is is_cut
