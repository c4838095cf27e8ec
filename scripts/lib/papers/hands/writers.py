"""Two kinds of files more than other papers have: rows with semicolons, and a message with a sender and a subject of its own."""

from __future__ import annotations

import csv as rows_of_text
import io
from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from scripts.lib.papers import writers
from scripts.lib.papers.hands.hand import Hand
from scripts.lib.papers.sheet import Sheet


def written(hand: Hand, sheet: Sheet) -> bytes:
    if hand.kind == "csv":
        return csv(sheet)
    if hand.kind == "eml" and hand.mail:
        return message(hand, sheet, *hand.mail)
    return writers.WRITERS[hand.kind](sheet)


def csv(sheet: Sheet) -> bytes:
    """A table's cells stand under each other; of another row one follows the other. Excel's mark of UTF-8 at the begin."""
    out = io.StringIO()
    write = rows_of_text.writer(out, delimiter=";", lineterminator="\r\n")
    tables = {at: rows for begin, end in sheet.tables for rows in [sheet.rows[begin:end]] for at in range(begin, end)}
    for at, row in enumerate(sheet.rows):
        places = sorted({one.x for other in tables.get(at, [row]) for one in other})
        write.writerow([next((one.text for one in row if one.x == place), "") for place in places])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def message(hand: Hand, sheet: Sheet, sender: str, subject: str) -> bytes:
    """The text of the paper, sent on its day."""
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = sender, "inbox@recipient.example", subject
    made["Date"] = format_datetime(datetime.combine(hand.today, time(8, hand.rng.randint(10, 59)), UTC))
    made.set_content(writers.txt(sheet).decode("utf-8"), cte="quoted-printable")
    return made.as_bytes()
