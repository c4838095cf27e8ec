"""What people drop into a chat to have it read: bills of a household and of a firm, orders, slips, statements, letters."""

from scripts.lib.papers.hands.everyday import bills, firms, private
from scripts.lib.papers.hands.layout import Layouts

LAYOUTS = Layouts({**bills.LAYOUTS, **firms.LAYOUTS, **private.LAYOUTS})
