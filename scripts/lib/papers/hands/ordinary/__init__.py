"""What an accountant, a landlord, a recruiter and a secretary see every day: nothing exotic, core fields only."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.ordinary import bills, invoices, papers

LAYOUTS = Layouts({**bills.LAYOUTS, **invoices.LAYOUTS, **papers.LAYOUTS})
