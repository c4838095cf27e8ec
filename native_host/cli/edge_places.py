"""Where the edge commands keep their files."""

from __future__ import annotations

from native_host.edge.home import Home
from native_host.settings.places import find_places


def edge_home() -> Home:
    places = find_places()
    return Home(places.data / "edge", places.run / "edge.sock")
