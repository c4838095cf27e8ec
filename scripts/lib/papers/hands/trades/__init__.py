"""Craft and trade between firms: makers, wholesalers, builders, carriers, agencies, vendors of software, hire of machines."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.trades import makers, others, traders

LAYOUTS = Layouts({**makers.LAYOUTS, **traders.LAYOUTS, **others.LAYOUTS})
