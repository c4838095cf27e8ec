"""`postern doctor`: every fault by name with its mend, one sentence at the end, a report that holds no user text."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from native_host.install.checks.called import called_lines
from native_host.install.checks.gpu import check_gpu
from native_host.install.checks.keyring import keyring_lines
from native_host.install.checks.manifests import check_manifests
from native_host.install.checks.model import model_lines
from native_host.install.checks.pictures import picture_line
from native_host.install.checks.policies import check_policies
from native_host.install.checks.ray import ray_lines
from native_host.install.checks.sandboxes import check_sandboxes
from native_host.install.checks.service import Probe, probe_service, service_lines
from native_host.install.fault import Line
from native_host.install.find import find_browsers
from native_host.install.installer import Machine
from native_host.install.launcher import launcher_path
from native_host.settings.places import Places
from native_host.version import VERSION


@dataclass(frozen=True, slots=True)
class Report:
    """All lines. `home` is taken out of every word before it is shown."""

    lines: tuple[Line, ...]
    home: Path
    browsers: tuple[str, ...] = ()

    @property
    def faults(self) -> int:
        return sum(line.level == "fault" for line in self.lines)

    @property
    def sentence(self) -> str:
        """The last line of the doctor's word."""
        if self.faults == 0:
            if any(line.code == "no_browser_called" for line in self.lines):
                return "All is well on this side. Next: load the extension once in each browser, if you have not yet."
            return "All is well: Postern can protect the browsers named above."
        first = next(line for line in self.lines if line.level == "fault")
        more = f" ({self.faults} faults in all)" if self.faults > 1 else ""
        return f"Not protected yet{more}. Next: {first.mend or first.words}"

    def as_text(self) -> str:
        marks = {"ok": "ok   ", "note": "note ", "fault": "FAULT"}
        out = [f"{marks[x.level]}  {x.words}" + (f"\n       -> {x.mend}" if x.mend else "") for x in self.lines]
        return self._without_home("\n".join([*out, "", self.sentence]))

    def as_json(self) -> str:
        """The copyable report: codes and words of ours, the system's kind; nothing of what anyone typed."""
        body = {
            "postern": VERSION,
            "system": f"{platform.system()} {platform.machine()}",
            "python": platform.python_version(),
            "browsers": list(self.browsers),
            "lines": [{"level": x.level, "code": x.code, "words": x.words} for x in self.lines],
            "sentence": self.sentence,
        }
        return self._without_home(json.dumps(body, indent=2, ensure_ascii=False))

    def _without_home(self, text: str) -> str:
        return text.replace(str(self.home), "~")


def examine(
    machine: Machine,
    places: Places,
    probe: Callable[[Path], Probe] = probe_service,
    root: Path = Path("/"),
    *,
    reads_pictures: bool = True,
) -> Report:
    """Look at everything, in the order in which a person would mend it. `reads_pictures`: the files for it are there."""
    found = find_browsers(machine)
    lines = [
        *check_manifests(found, machine, places),
        *check_sandboxes(found),
        *check_policies(found, root),
    ]
    said = probe(launcher_path(places, machine.system))
    lines += service_lines(said)
    if said.status is not None:
        lines += keyring_lines(str(said.status.get("vault", "memory")))
        detector, gpu = str(said.status.get("detector", "patterns")), str(said.status.get("gpu", "absent"))
        faults = said.status.get("faults")
        lines += model_lines(detector, gpu, [str(one) for one in faults] if isinstance(faults, list) else [])
    lines += [*called_lines(places), check_gpu(), picture_line(reads_pictures=reads_pictures), *ray_lines()]
    names = (one.browser.name if one.packaging == "ordinary" else f"{one.browser.name} ({one.packaging})" for one in found)
    return Report(tuple(lines), machine.home, tuple(names))
