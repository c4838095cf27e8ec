"""What an accountant, a landlord, a recruiter and a secretary see every day: nothing exotic, and only what all ask for."""

from scripts.lib.papers.hands.layout import Layouts
from scripts.lib.papers.hands.plain import abroad, desk, invoices, post

LAYOUTS = Layouts({**invoices.LAYOUTS, **abroad.LAYOUTS, **desk.LAYOUTS, **post.LAYOUTS})
