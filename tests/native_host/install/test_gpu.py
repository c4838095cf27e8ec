"""The doctor's line on the GPU says what the model will find when it asks for the driver, whatever files lie about."""

from __future__ import annotations

import pytest

from native_host.install.checks.gpu import check_gpu


@pytest.mark.parametrize("platform", ["linux", "win32"])
@pytest.mark.parametrize(("is_usable", "code"), [(True, "gpu_present"), (False, "gpu_absent")])
def test_the_driver_is_asked_for_and_no_file(platform: str, is_usable: bool, code: str) -> None:
    line = check_gpu(lambda: is_usable, platform)
    assert (line.level, line.code) == ("ok", code)
    assert ("driver loads" in line.words) is is_usable


def test_elsewhere_nobody_is_asked() -> None:
    def never() -> bool:
        raise AssertionError

    assert check_gpu(never, "darwin").code == "gpu_not_checked"
