"""Settings take effect, survive a restart, and are never lost or half-read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from native_host.contract.messages import SiteId, SiteSetting, Term
from native_host.contract.policy import Mode
from native_host.contract.refusals import RefusalCode, Refused
from native_host.settings.policy_file import ManagedPolicy, policy_path, read_policy
from native_host.settings.settings import UserSettings
from native_host.settings.shape import Saved, Site, read_settings, write_settings

TERM = Term("always", "Birch*")


def compiled(terms: Sequence[Term]) -> tuple[str, ...]:
    for index, term in enumerate(terms):
        if term.pattern == "(":
            raise Refused(RefusalCode.BAD_PATTERN, "pattern", index)
    return tuple(term.pattern for term in terms)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def opened(
    path: Path | None, policy: ManagedPolicy | None = None, clock: Clock | None = None
) -> UserSettings[tuple[str, ...]]:
    return UserSettings(path, compiled, policy, clock or Clock())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_nothing_set_means_balanced(path: Path) -> None:
    settings = opened(path)
    rule = settings.rule("chatgpt")
    assert (rule.mode, rule.is_paused, rule.may_override) == (Mode.BALANCED, False, True)
    assert (settings.sites(), settings.saved_terms, settings.faults, path.exists()) == ((), (), (), False)


def test_a_mode_survives_and_stays_with_its_site(path: Path) -> None:
    opened(path).set_mode("chatgpt", Mode.STRICT, 0)
    again = opened(path)
    assert (again.rule("chatgpt").mode, again.rule("claude").mode) == (Mode.STRICT, Mode.BALANCED)
    assert again.sites() == (SiteSetting(SiteId("chatgpt"), Mode.STRICT, None),)
    assert path.stat().st_mode & 0o777 == 0o600 and [one.name for one in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("pause_s", "after_s", "is_paused"), [(0, 0, False), (60, 59, True), (60, 61, False), (-1, 10**8, True)]
)
def test_a_pause_ends_by_itself(path: Path, pause_s: int, after_s: int, is_paused: bool) -> None:
    clock = Clock()
    opened(path, clock=clock).set_mode("chatgpt", Mode.BALANCED, pause_s)
    clock.now += after_s
    assert opened(path, clock=clock).rule("chatgpt").is_paused is is_paused


def test_terms_are_compiled_when_saved_and_when_read(path: Path) -> None:
    settings = opened(path)
    settings.set_terms([TERM])
    assert (settings.terms, settings.saved_terms) == (("Birch*",), (TERM,))
    assert opened(path).terms == ("Birch*",)


def test_one_bad_term_refuses_the_set_and_names_its_place(path: Path) -> None:
    settings = opened(path)
    settings.set_terms([TERM])
    with pytest.raises(Refused) as refused:
        settings.set_terms([TERM, Term("never", "(")])
    assert (refused.value.code, refused.value.at) == (RefusalCode.BAD_PATTERN, 1)
    assert settings.saved_terms == opened(path).saved_terms == (TERM,)


GOOD = json.loads(write_settings(Saved(Mode.REDACT, {"chatgpt": Site(Mode.OFF, -1)}, (TERM,))))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        json.dumps(GOOD | {"extra": 1}),
        json.dumps(GOOD | {"version": 2}),
        json.dumps(GOOD | {"default_mode": "loose"}),
        json.dumps(GOOD | {"sites": {"Chat GPT": {"mode": "off", "paused_until_ms": None}}}),
        json.dumps(GOOD | {"sites": {"chatgpt": {"mode": "off"}}}),
        json.dumps(GOOD | {"sites": {"chatgpt": {"mode": "off", "paused_until_ms": True}}}),
        json.dumps(GOOD | {"terms": [GOOD["terms"][0] | {"is_regex": 1}]}),
        json.dumps(GOOD | {"terms": [GOOD["terms"][0] | {"pattern": "("}]}),
        "[" * 100_000,
    ],
)
def test_a_file_that_is_not_right_is_kept_aside_and_said(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    settings = opened(path)
    assert (settings.faults, settings.rule("chatgpt").mode, settings.saved_terms) == (
        ("settings_damaged",),
        Mode.BALANCED,
        (),
    )
    [aside] = path.parent.glob("settings.json.damaged-*")
    assert aside.read_text() == text


def test_what_is_written_is_read_back() -> None:
    saved = Saved(
        Mode.STRICT, {"chatgpt": Site(Mode.OFF, 12), "claude": Site(None, None)}, (TERM, Term("confidential", "ä"))
    )
    assert read_settings(write_settings(saved)) == saved


@pytest.mark.parametrize(
    ("added", "expected"), [({}, False), ({"require_gpu": True}, True), ({"require_gpu": False}, False)]
)
def test_the_gpu_may_be_required(path: Path, added: dict[str, bool], expected: bool) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 1, "default_mode": "strict", "sites": {}, "terms": []} | added))
    settings = opened(path)
    assert (settings.require_gpu, settings.default_mode, settings.faults) == (expected, Mode.STRICT, ())
    settings.set_mode("chatgpt", Mode.REDACT, 0)
    assert opened(path).require_gpu is expected, "saving something else keeps it"


def test_a_folder_that_cannot_be_written_refuses_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = opened(tmp_path / "file" / "settings.json")
    with pytest.raises(Refused) as refused:
        settings.set_mode("chatgpt", Mode.OFF, 0)
    assert refused.value.code is RefusalCode.NOT_STORED
    assert settings.rule("chatgpt").mode is Mode.BALANCED


def test_a_pinned_mode_comes_before_the_users(path: Path) -> None:
    opened(path).set_mode("chatgpt", Mode.OFF, 0)
    settings = opened(path, ManagedPolicy(sites={"chatgpt": Mode.STRICT}, forbid_override=True))
    rule = settings.rule("chatgpt")
    assert (rule.mode, rule.may_override, settings.is_managed) == (Mode.STRICT, False, True)
    assert settings.rule("claude").mode is Mode.BALANCED
    with pytest.raises(Refused) as refused:
        settings.set_mode("chatgpt", Mode.REDACT, 0)
    assert refused.value.code is RefusalCode.NOT_ALLOWED


@pytest.mark.parametrize(("mode", "pause_s"), [(Mode.OFF, 0), (Mode.STRICT, 60), (Mode.STRICT, -1)])
def test_a_policy_forbids_switching_off_and_pausing(path: Path, mode: Mode, pause_s: int) -> None:
    opened(path).set_mode("claude", Mode.OFF, -1)
    settings = opened(path, ManagedPolicy(forbid_off=True))
    with pytest.raises(Refused):
        settings.set_mode("chatgpt", mode, pause_s)
    rule = settings.rule("claude")
    assert (rule.mode, rule.is_paused) == (Mode.BALANCED, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", ManagedPolicy()),
        ('{"mode": "strict", "forbid_off": true}', ManagedPolicy(mode=Mode.STRICT, forbid_off=True)),
        (
            '{"sites": {"chatgpt": "redact"}, "forbid_override": true}',
            ManagedPolicy(None, {"chatgpt": Mode.REDACT}, False, True),
        ),
        ('{"forbid_of": true}', ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)),
        ('{"forbid_off": "yes"}', ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)),
        ('{"mode": "loose"}', ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)),
        ("no json", ManagedPolicy(forbid_off=True, forbid_override=True, is_damaged=True)),
    ],
)
def test_a_policy_is_read_strictly_and_tightens_when_unreadable(tmp_path: Path, text: str, expected: ManagedPolicy) -> None:
    (tmp_path / "policy.json").write_text(text)
    policy = read_policy(tmp_path / "policy.json")
    assert policy == expected
    assert opened(None, policy).faults == (("policy_damaged",) if expected.is_damaged else ())


def test_no_policy_is_no_policy(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "policy.json") is None
    assert not opened(None).is_managed


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_policies_lie_where_administrators_write(platform: str) -> None:
    assert policy_path(platform).name == "policy.json"
