"""Kinds that are texts: plain ones in two encodings, tables, values, pages, mail of two kinds, RTF."""

from __future__ import annotations

import csv
import io
import json
from email.message import EmailMessage
from urllib.parse import quote

from tests.e2e.kinds.paper import Paper
from tests.native_host.documents.made.messages import attachment, compound, fixed, inner, inside, raw, text


def txt(paper: Paper) -> bytes:
    """As Windows' editor writes it: two bytes a letter."""
    lines = f"{paper.plain('The kettle is in the kitchen, größer.')}\n{paper.sentence()}\n"
    return f"{lines}{paper.sentence('Pay to ', ' in full.', 'iban')}\n".encode("utf-16")


def md(paper: Paper) -> bytes:
    return (
        f"# {paper.plain('Minutes of the meeting')}\n\n- {paper.sentence('Ask ', ' for the keys.')}\n"
        f"- [the list](mailto:{paper.value()})\n\n<!-- {paper.value()} -->\n```\ncard = '{paper.value('card')}'\n```\n"
    ).encode()


def _rows(paper: Paper, delimiter: str) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter)
    rows.writerow(["purpose", "account", "mail"])
    rows.writerow([paper.plain("rent for the office"), paper.value("iban"), paper.value()])
    rows.writerow([f'said "{paper.value()}"', paper.value("card"), f"one{delimiter}{paper.value()}"])
    paper.says += ["[IBAN_CODE]", 'said "[EMAIL_ADDRESS]"', f"one{delimiter}[EMAIL_ADDRESS]"]
    return out.getvalue().encode()


def csv_of(paper: Paper) -> bytes:
    return _rows(paper, ",")


def tsv(paper: Paper) -> bytes:
    return _rows(paper, "\t")


def json_of(paper: Paper) -> bytes:
    """One value is a key, one is written in escapes alone."""
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in paper.value())
    whole = {
        "note": paper.plain("the kettle is in the kitchen"),
        "people": [{"mail": paper.value(), "account": paper.value("iban")}],
        paper.value(): True,
        "escaped": "HERE",
        "text": paper.sentence(),
    }
    return json.dumps(whole, indent=1).replace("HERE", escaped).encode()


def html(paper: Paper) -> bytes:
    entities = "".join(f"&#{ord(letter)};" for letter in paper.value())
    left, right = paper.value().split("@")
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{paper.sentence('About ', ' and others')}</title>"
        f"<meta name=author content='{paper.value()}'><script>var mail = '{paper.value()}'</script></head><body>"
        f"<p>{paper.plain('The kettle is in the kitchen.')}</p><p>{left}<b>@{right}</b></p><p>{entities}</p>"
        f"<p>{paper.sentence('Pay to ', ' in full.', 'iban')}</p><!-- {paper.value()} -->"
        f"<div hidden>{paper.value()}</div><img alt='of {paper.value()}' src=x.png>"
        f"<a href='mailto:{quote(paper.value(), safe='')}' data-who='{paper.value()}'>here</a></body></html>"
    ).encode()


def eml(paper: Paper) -> bytes:
    """Headers, one of them in an encoded word; a body in base64 beside one in quoted-printable; a mail within it."""
    inner = EmailMessage()
    inner["From"] = paper.value()
    inner["Subject"] = paper.sentence("Of ", " once more")
    inner.set_content(f"{paper.sentence('Card ', ' was used.', 'card')}\n")
    mail = EmailMessage()
    mail["From"] = f"Front desk <{paper.value()}>"
    mail["To"] = paper.value()
    mail["Subject"] = f"größer: {paper.value()}"
    paper.says.append("größer: [EMAIL_ADDRESS]")
    mail["X-Original-To"] = paper.value()
    mail.set_content(f"{paper.plain('The kettle is in the kitchen.')}\n{paper.sentence()}\n", cte="base64")
    page = f"<html><p>{paper.value()}<!-- {paper.value()} --><p>{'a long line that goes on ' * 9}</html>"
    mail.add_alternative(page, subtype="html", cte="quoted-printable")
    mail.add_attachment(f"purpose,account\nrent,{paper.value('iban')}\n", subtype="csv", filename="table.csv")
    mail.add_attachment(inner)
    return mail.as_bytes()


def rtf(paper: Paper) -> bytes:
    """One value is written in hexadecimal, one in Unicode escapes, one is cut by a change of weight."""
    hexed = "".join(f"\\'{ord(letter):02x}" for letter in paper.value())
    wide = "".join(f"\\u{ord(letter)}?" for letter in paper.value())
    left, right = paper.value().split("@")
    return (
        f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Helvetica;}}}}{{\\info{{\\author {paper.value()}}}"
        f"{{\\title of {paper.value()}}}}}{{\\header {paper.value()}\\par}}{{\\footer {paper.value()}\\par}}"
        f"{paper.plain('The kettle is in the kitchen.')}\\par {paper.sentence()}\\par {hexed}\\par {wide}\\par "
        f"{left}{{\\b @{right}}}\\par {{\\footnote {paper.value()}}}{{\\*\\annotation {paper.value()}}}"
        f"{{\\field{{\\*\\fldinst HYPERLINK mailto:{paper.value()}}}{{\\fldrslt here}}}}\\par "
        f"{{\\v {paper.value()}}}{{\\deleted {paper.value()}}}{paper.sentence('Pay to ', ' in full.', 'iban')}\\par}}"
    ).encode("ascii")


def msg(paper: Paper) -> bytes:
    """A message of Outlook. Its copy is a mail of what a person sees of it."""
    own = fixed(32, (0x0039, 0x0040, 134121031200000000))
    html = f"<html><p>{paper.value()}<!-- {paper.value()} --></html>".encode()
    key = b"\1\0\0\0" + f"SMTP\0{paper.value()}\0".encode("utf-16-le")
    who = {**fixed(8), **text(0x3001, "Front desk"), **text(0x39FE, paper.value())}
    within = inner(paper.value(), paper.sentence("Card ", " was used.", "card"))
    return compound(
        {
            **own,
            **text(0x0C1F, paper.value()),
            **text(0x0E04, paper.value()),
            **text(0x0037, paper.sentence("Of ", " once more")),
            **text(0x007D, f"Reply-To: {paper.value()}\r\n"),
            **text(0x1000, f"{paper.plain('The kettle is in the kitchen.')}\r\n{paper.sentence()}\r\n"),
            **raw(0x1013, html),
            **raw(0x0C19, key),
            "__recip_version1.0_#00000000": who,
            "__attach_version1.0_#00000000": attachment("table.csv", f"rent,{paper.value('iban')}\n".encode()),
            "__attach_version1.0_#00000001": inside(within),
        }
    )
