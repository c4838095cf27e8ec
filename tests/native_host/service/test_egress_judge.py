"""The judge of what leaves: opened apart, waited for within the deadline, absent under a name."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from native_host.contract.findings import Doubt
from native_host.inference.place import models_folder
from native_host.service import build_audit
from native_host.service.build_audit import open_audit
from native_host.service.egress_judge import Audit, EgressJudge

DOUBT = Doubt(0, 3, 0.9, "person")


def doubting(outgoing: str, spared: Sequence[tuple[int, int]], deadline: float) -> Sequence[Doubt]:
    return [DOUBT]


def soon() -> float:
    return time.monotonic() + 10


def test_it_is_opened_once_and_not_before_it_is_needed() -> None:
    opened: list[int] = []

    def opening() -> Audit | str:
        opened.append(1)
        return doubting

    judge = EgressJudge(opening)
    assert opened == []
    judge.prepare()
    judge.prepare()
    assert [judge.audit("Ada", (), soon()) for _ in range(2)] == [[DOUBT], [DOUBT]]
    assert (opened, judge.faults) == ([1], ())


def test_a_text_waits_for_it_within_its_deadline_and_never_counts_as_clean() -> None:
    may_open = threading.Event()

    def opening() -> Audit | str:
        may_open.wait(10)
        return doubting

    judge = EgressJudge(opening)
    judge.prepare()
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        judge.audit("Ada", (), time.monotonic() + 0.1)
    assert 0.1 <= time.monotonic() - started < 5 and judge.faults == ()
    threading.Timer(0.1, may_open.set).start()
    assert judge.audit("Ada", (), soon()) == [DOUBT]


def test_without_its_file_nothing_is_doubted_and_that_has_a_name() -> None:
    judge = EgressJudge(lambda: "egress_judge_missing")
    assert judge.audit("Ada", (), soon()) == () and judge.faults == ("egress_judge_missing",)


def test_whatever_keeps_it_shut_has_a_name() -> None:
    def opening() -> Audit | str:
        raise MemoryError

    judge = EgressJudge(opening)
    assert judge.audit("Ada", (), soon()) == () and judge.faults == ("egress_judge_corrupt",)


def test_the_shipped_one_reads_what_is_left_in_a_text() -> None:
    audit = open_audit()
    assert not isinstance(audit, str)
    assert [one.kind for one in audit("call 0171 2345678 about [PERSON_1]", (), soon())] == ["number"]
    with pytest.raises(TimeoutError):
        audit("call 0171 2345678", (), time.monotonic())


@pytest.mark.parametrize(("content", "fault"), [(None, "egress_judge_missing"), (b"PK no archive", "egress_judge_corrupt")])
def test_a_missing_or_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, fault: str
) -> None:
    shutil.copy(models_folder() / "registry.json", tmp_path)
    if content is not None:
        (tmp_path / "judge.egress.npz").write_bytes(content)
    monkeypatch.setattr(build_audit, "models_folder", lambda: tmp_path)
    assert open_audit() == fault
