"""What a household gets: of doctors, schools, landlords, insurers, works of a town, hotels, garages, shops, offices."""

from scripts.lib.papers.hands.households import bills, invoices, others
from scripts.lib.papers.hands.layout import Layouts

LAYOUTS = Layouts({**invoices.LAYOUTS, **bills.LAYOUTS, **others.LAYOUTS})
