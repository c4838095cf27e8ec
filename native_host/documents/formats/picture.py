"""PNG, JPEG, WebP: the pixels for the recogniser, and the texts that a file carries beside them."""

from __future__ import annotations

from native_host.contract.documents import Reason
from native_host.documents.formats.greys import FORMATS, opened, shown
from native_host.documents.formats.picture_file import goes_on
from native_host.documents.formats.picture_texts import read_texts
from native_host.documents.inside.gathered import Gathered, Unreadable


def read(data: bytes, gathered: Gathered) -> None:
    kind = gathered.kind
    assert kind is not None  # noqa: S101  the table asks by kind
    gathered.miss(Reason.NO_TEXT_LAYER)  # Until somebody has read the pixels.
    image = opened(data, FORMATS[kind], gathered.limits)
    frames = getattr(image, "n_frames", 1)
    if not shown(image, gathered, gathered.limits.picture_pixels):
        raise Unreadable(Reason.TOO_BIG)
    if frames > 1:
        gathered.miss(Reason.MORE_FRAMES)
    if goes_on(data, kind):
        gathered.miss(Reason.EMBEDDED_FILE)
    read_texts(image, gathered)  # Behind the pixels: where these are damaged, the picture is not.
