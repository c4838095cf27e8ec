"""Everyday papers asked for in the clerk's own language, by a developer's keys, or in an office worker's own words."""

from scripts.lib.papers.hands.asked import bills, invoices, others
from scripts.lib.papers.hands.layout import Layouts

LAYOUTS = Layouts({**invoices.LAYOUTS, **bills.LAYOUTS, **others.LAYOUTS})
