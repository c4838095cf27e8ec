"""Papers that offices, shops and households of nine countries see, each with an arrangement of its own."""

from scripts.lib.papers.hands.errands import alps, byways, islands, north, offices, romance, south
from scripts.lib.papers.hands.layout import Layouts

LAYOUTS = Layouts(
    {
        **islands.LAYOUTS,
        **alps.LAYOUTS,
        **offices.LAYOUTS,
        **romance.LAYOUTS,
        **south.LAYOUTS,
        **north.LAYOUTS,
        **byways.LAYOUTS,
    }
)
