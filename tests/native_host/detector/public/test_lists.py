"""The lists are sorted, say nothing twice, and hold no name under which a private person may be known."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from native_host.detector.public.known import FOLDER, known_names
from native_host.detector.public.names import PublicNames
from native_host.detector.public.passage import MOST_WORDS
from native_host.detector.public.words import key
from scripts.lib.corpus.values import own_lists

KINDS = ["characters", "dishes_and_breeds", "organisations", "other", "people", "products", "works"]

# First names and surnames, some of them famous ones, that thousands of others bear.
COMMON = (
    "Anna, Maria, Mark, Bill, Elvis, Dante, Horace, Moses, Jesús, Attila, Frida, Hugo, Claude, Alexa, Emma, "
    "Celeste, Ophelia, Athena, Freya, Zara, Adam, Alexander, Ali, Fatima, Mohammed, Ahmed, Sofia, Olga, Ivan, Igor, "
    "Piotr, Agnieszka, Yuki, Hiroshi, Wei, Ming, Priya, Arjun, Amina, Kwame, Julio, Marco, Amélie, Noël, Madeleine, "
    "Gemma, Ruby, Julia, Ada, Pascal, Sam, Max, Stan, Bart, Ira, Nina, Leon, Maya, Luigi, Cassandra, Smith, Jones, "
    "Williams, Brown, Jackson, Johnson, Gates, Jobs, Bell, Ford, Watson, Franklin, Washington, Lincoln, Kennedy, "
    "Wilson, Clinton, Müller, Schmidt, Fischer, Schneider, Weber, Wagner, Bach, Koch, Bayer, Braun, Kohl, Merz, "
    "Martin, Dupont, Petit, Rousseau, Leclerc, Picard, Rossi, Ferrari, Caruso, García, Fernández, Cervantes, "
    "Borges, Guardiola, Silva, Santos, Souza, Nowak, Kowalski, Sienkiewicz, Woźniak, Świątek, Nagy, Kovács, Erdős, "
    "Popov, Pavlov, Karpov, Ivanova, Иванов, Павлов, Калашников, Шевченко, Yılmaz, Erdoğan, Kaya, Suzuki, Tanaka, "
    "Murakami, Wang, Li, Chen, 王伟, Kim, Park, 김, Nguyễn, Singh, Kumar, Modi, Sharma, Bose, Kohli, Nasser, Assad, "
    "Hassan, Hussein, De Bruyne, Andersen, Nielsen"
)


def entries(kind: str) -> list[list[str]]:
    return [line.split("|") for line in (FOLDER / f"{kind}.txt").read_text(encoding="utf-8").splitlines()]


def test_every_list_is_a_known_kind() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_the_lines_are_sorted(kind: str) -> None:
    lines = (FOLDER / f"{kind}.txt").read_text(encoding="utf-8").splitlines()
    assert [pair for pair in pairwise(lines) if pair[0] >= pair[1]] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_name_of_a_list_stands_there_twice(kind: str) -> None:
    where: dict[str, list[str]] = {}
    for names in entries(kind):
        for name in names:
            where.setdefault(key(name), []).append(name)
    assert [names for names in where.values() if len(names) > 1] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_is_well_formed(kind: str) -> None:
    for name in (name for names in entries(kind) for name in names):
        assert name == " ".join(name.split()), name
        assert unicodedata.normalize("NFC", name) == name, name
        assert not set(name) & set(',;:*<>[]{}_\\"\t'), name
        assert any(letter.isalpha() for letter in name) or name == "007", name
        assert len(key(name)) >= 2, name
        assert len(key(name).split()) <= MOST_WORDS, name


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_is_found_where_it_stands_alone(kind: str) -> None:
    public = PublicNames()
    assert [name for names in entries(kind) for name in names if not public.covers(name, 0, len(name))] == []


@pytest.mark.parametrize("name", COMMON.split(", "))
def test_a_common_name_alone_is_not_public(name: str) -> None:
    assert key(name) not in known_names()


def test_no_name_that_a_private_person_of_the_corpus_bears_is_public() -> None:
    known = known_names()
    borne = {name for _, names in own_lists.names() for name in names}
    assert len(borne) > 1000
    assert sorted(name for name in borne if key(name) in known) == []


def test_a_folder_of_its_own_is_read_the_same_way(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Wisława Szymborska|Szymborska\nC++\n孔子\nNode.js\n", encoding="utf-8")
    assert known_names(tmp_path) == {"wislawa szymborska", "szymborska", "c++", "孔 子", "node js"}
