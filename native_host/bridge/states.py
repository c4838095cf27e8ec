"""How the service is, in the words the browser is told."""

from __future__ import annotations

from typing import Literal

State = Literal["starting", "ready", "failed"]
