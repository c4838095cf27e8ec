"""The doctor names each fault with its mend, ends with one sentence, and its report holds nothing personal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from native_host.install.browsers import browser
from native_host.install.checks.service import Probe
from native_host.install.checks.service_faults import FAULTS
from native_host.install.doctor import Report, examine
from native_host.install.find import find_browsers
from native_host.install.installer import Machine, install, manifest_path
from native_host.install.launcher import launcher_path
from native_host.service.journal import Entry, Happened, Journal
from native_host.settings.places import Places
from native_host.version import VERSION

WELL = Probe("answered", 80.0, {"vault": "stored", "faults": []})


def add_program(machine: Machine, name: str) -> None:
    folder = machine.home / "bin"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("#!/bin/sh\n")
    (folder / name).chmod(0o755)


def codes(report: Report, level: str) -> set[str]:
    return {line.code for line in report.lines if line.level == level}


def look(machine: Machine, places: Places, probe: Probe = WELL, root: Path = Path("/nonexistent")) -> Report:
    return examine(machine, places, lambda _program: probe, root)


def test_all_well(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    report = look(machine, places)
    assert report.faults == 0
    assert report.as_text().splitlines()[-1] == report.sentence
    assert "All is well" in report.sentence


def test_what_reads_pictures_is_looked_for(machine: Machine, places: Places) -> None:
    assert "pictures" in codes(look(machine, places), "ok")
    report = examine(machine, places, lambda _program: WELL, Path("/nonexistent"), reads_pictures=False)
    assert "pictures_missing" in codes(report, "note")


def test_until_a_browser_has_called_the_last_sentence_says_to_load_the_extension(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    assert "load the extension once in each browser" in look(machine, places).sentence
    journal = Journal(places.journal)
    journal.note(Entry(Happened.CONNECTED, connection=1))
    assert "no_browser_called" in codes(look(machine, places), "note")
    journal.note(Entry(Happened.BROWSER_CALLED, connection=1))
    report = look(machine, places)
    assert "extension once" not in report.sentence
    assert "browser_called" in codes(report, "ok")


def test_the_report_holds_the_version_and_the_browsers_names(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    (machine.home / "snap/firefox").mkdir(parents=True)
    said = json.loads(look(machine, places).as_json())
    assert (said["postern"], said["browsers"]) == (VERSION, ["Chromium", "Firefox (snap)"])


def break_missing(machine: Machine, places: Places) -> None:
    manifest_path(browser("chromium"), machine, places).unlink()


def break_foreign(machine: Machine, places: Places) -> None:
    path = manifest_path(browser("chromium"), machine, places)
    path.write_text(path.read_text().replace(str(launcher_path(places, "linux")), "/bin/sh"))


def break_id(machine: Machine, places: Places) -> None:
    path = manifest_path(browser("chromium"), machine, places)
    path.write_text(path.read_text().replace("ajicen", "aaaaaa"))


def break_json(machine: Machine, places: Places) -> None:
    manifest_path(browser("chromium"), machine, places).write_text("{")


def break_program(machine: Machine, places: Places) -> None:
    launcher_path(places, "linux").unlink()


def break_mode(machine: Machine, places: Places) -> None:
    launcher_path(places, "linux").chmod(0o777)


BREAKS: list[tuple[Callable[[Machine, Places], None], str]] = [
    (break_missing, "manifest_chromium_missing"),
    (break_foreign, "manifest_chromium_foreign"),
    (break_id, "manifest_chromium_wrong_id"),
    (break_json, "manifest_chromium_unreadable"),
    (break_program, "manifest_chromium_program_missing"),
    (break_mode, "manifest_chromium_program_exposed"),
]


@pytest.mark.parametrize(("damage", "code"), BREAKS)
def test_each_fault_of_a_manifest_is_named_with_a_mend(
    machine: Machine, places: Places, damage: Callable[[Machine, Places], None], code: str
) -> None:
    add_program(machine, "chromium")
    install(machine, places, [browser("chromium")])
    damage(machine, places)
    report = look(machine, places)
    assert codes(report, "fault") == {code}
    line = next(line for line in report.lines if line.code == code)
    assert line.mend
    assert line.mend in report.sentence


@pytest.mark.parametrize(
    ("probe", "code"),
    [
        (Probe("not_started"), "program_not_started"),
        (Probe("no_hello"), "program_silent"),
        (Probe("not_ready", 90.0), "service_not_ready"),
    ],
)
def test_a_service_that_does_not_start_is_named(machine: Machine, places: Places, probe: Probe, code: str) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    assert code in codes(look(machine, places, probe), "fault")


@pytest.mark.parametrize(
    ("status", "code", "word"),
    [
        ({"faults": ["model_missing"]}, "patterns", "no learned model"),
        ({}, "model", "being loaded"),
        ({"detector": "patterns_and_model", "gpu": "absent"}, "model", "processor"),
        ({"detector": "patterns_and_model", "gpu": "in_use"}, "model", "GPU"),
    ],
)
def test_what_reads_the_texts(machine: Machine, places: Places, status: dict[str, object], code: str, word: str) -> None:
    report = look(machine, places, Probe("answered", 80.0, {"vault": "stored", "faults": [], **status}))
    [line] = [line for line in report.lines if line.code == code]
    assert word in line.words


def test_a_missing_keyring_is_a_note_with_its_consequence(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    report = look(machine, places, Probe("answered", 80.0, {"vault": "memory", "faults": ["no_keyring"]}))
    assert codes(report, "note") == {"service_no_keyring", "no_browser_called"}
    assert report.faults == 0


def test_what_the_service_could_not_store_is_a_fault_with_its_mend(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    report = look(machine, places, Probe("answered", 80.0, {"vault": "stored", "faults": ["not_stored", "of_tomorrow"]}))
    assert codes(report, "fault") == {"service_not_stored"}
    assert "room on the disk" in report.sentence
    assert "service_of_tomorrow" in codes(report, "note")


def test_every_fault_that_the_popup_has_words_for_has_words_here() -> None:
    root = Path(__file__).resolve().parents[3]
    words = json.loads((root / "extension/public/_locales/en/messages.json").read_text(encoding="utf-8"))
    named = {key.removeprefix("fault_") for key in words if key.startswith("fault_")} - {"unknown"}
    assert named == set(FAULTS)


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({"NativeMessagingUserLevelHosts": False}, "policy_user_hosts_chromium"),
        ({"NativeMessagingBlocklist": ["*"]}, "policy_blocked_chromium"),
        ({"NativeMessagingBlocklist": ["*"], "NativeMessagingAllowlist": ["postern.host"]}, None),
        ({"NativeMessagingUserLevelHosts": True}, None),
    ],
)
def test_managed_policies(
    machine: Machine, places: Places, tmp_path: Path, policy: dict[str, object], code: str | None
) -> None:
    add_program(machine, "chromium")
    install(machine, places)
    folder = tmp_path / "root/etc/chromium/policies/managed"
    folder.mkdir(parents=True)
    (folder / "a.json").write_text(json.dumps(policy))
    assert codes(look(machine, places, root=tmp_path / "root"), "fault") == ({code} if code else set())


def test_sandboxed_browsers_are_told_apart(machine: Machine, places: Places) -> None:
    (machine.home / "snap/chromium").mkdir(parents=True)
    (machine.home / "snap/firefox").mkdir(parents=True)
    (machine.home / ".var/app/com.google.Chrome").mkdir(parents=True)
    install(machine, places, [])
    report = look(machine, places)
    assert codes(report, "fault") == {"snap_chromium", "flatpak_chrome"}
    assert "snap_firefox" in codes(report, "note")


def test_no_browser_at_all(machine: Machine, places: Places) -> None:
    assert find_browsers(machine) == []
    assert "no_browser" in codes(look(machine, places), "fault")


def test_the_report_names_no_home_folder(machine: Machine, places: Places) -> None:
    add_program(machine, "chromium")
    install(machine, places, [])
    report = look(machine, places)
    assert str(machine.home) not in report.as_json() + report.as_text()
    assert json.loads(report.as_json())["sentence"] == report.sentence
