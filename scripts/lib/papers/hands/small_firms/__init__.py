"""Freelancers, workshops, clubs: papers of a word processor, in prose, numbered by hand, or not at all."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.small_firms import invoices, others

LAYOUTS = Layouts({**invoices.LAYOUTS, **others.LAYOUTS})
