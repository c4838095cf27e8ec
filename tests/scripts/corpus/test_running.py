"""Running text and exams: columns become text with the right spans, documents stay whole."""

from __future__ import annotations

from pathlib import Path

from scripts.lib.corpus.exams import exams
from scripts.lib.corpus.running.conll import sentences
from scripts.lib.corpus.running.detokenize import text_and_spans
from scripts.lib.corpus.running.sets import BASIC, _names_only


def test_words_become_text_with_spans() -> None:
    lines = [
        "Ada\tB-PER",
        "Byron\tI-PER",
        "'s\tO",
        "firm\tO",
        ",\tO",
        "Acme\tB-ORG",
        "Globex\tB-ORG",
        "(\tO",
        "Paris\tI-LOC",
        ")\tO",
        "",
    ]
    text, spans = text_and_spans(list(sentences(lines, "\t")), BASIC)
    assert text == "Ada Byron's firm, Acme Globex (Paris)"
    assert [(text[s.start : s.end], s.type) for s in spans] == [
        ("Ada Byron", "PERSON"),
        ("Acme", "ORGANIZATION"),
        ("Globex", "ORGANIZATION"),
        ("Paris", "LOCATION"),
    ]


def test_a_document_mark_is_no_word() -> None:
    assert list(sentences(["-DOCSTART- -X- O O", "", "Bank NNP - I-ORG"], None)) == [[("Bank", "I-ORG")]]


def test_only_names_of_mentions_are_kept() -> None:
    assert _names_only([("The", "organization"), ("movement", "organization"), ("Ahmed", "person"), ("he", "person")]) == [
        ("The", "O"),
        ("movement", "O"),
        ("Ahmed", "person"),
        ("he", "O"),
    ]


def test_exams_know_what_the_small_model_failed(tmp_path: Path) -> None:
    (tmp_path / "routellm_train/mmlu").mkdir(parents=True)
    (tmp_path / "gsm8k_train").mkdir()
    sheet = 'prompt,mistralai/Mixtral-8x7B-Instruct-v0.1,gpt-4-1106-preview\n"One?",True,True\n"Two?",False,True\n'
    (tmp_path / "routellm_train/mmlu/mmlu_anatomy.csv").write_text(sheet, "utf-8")
    (tmp_path / "gsm8k_train/train.jsonl").write_text('{"question": "1+1?", "answer": "2"}\n', "utf-8")
    assert [(r.text, r.complexity, r.task) for r in exams(tmp_path)] == [
        ("One?", 0.0, "question"),
        ("Two?", 1.0, "question"),
        ("1+1?", None, "maths"),
    ]
