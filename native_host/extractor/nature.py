"""What kind of paper a document is, by its title and by the heads of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from native_host.extractor.grid import Cell, Grid
from native_host.extractor.signature import is_closing, is_greeting

_TITLE_ROWS = 12
_CV_TITLE = re.compile(
    r"\b(?:curr[i\u00ed]culum(?: v[i\u00ed]tae)?|r[e\u00e9]sum[e\u00e9]|lebenslauf|curr[i\u00ed]culo|c\.?v\.?|\u017cyciorys|\u017eivotopis|meritf\u00f6rteckning|ansioluettelo|\u00f6n\u00e9letrajz|\u00f6zge\u00e7mi\u015f)\b",
    re.IGNORECASE,
)
_CV_PARTS = re.compile(
    r"^\W*(?:(?:work|professional|employment)?[ -]?(?:experience|history)|career(?: history)?|education(?: and training)?|skills|languages|interests|references|profile|summary|about me|personal (?:information|details|data)|informazioni personali|dati personali|datos personales|informations? personnelles?|[e\u00e9]tat civil|dados pessoais|persoonlijke gegevens|dane osobowe|osobn\u00ed \u00fadaje|personuppgifter|personlige (?:data|oplysninger|opplysninger)"
    r"|berufserfahrung|berufspraxis|beruflicher werdegang|studium und schule|schule und ausbildung|estudios|werdegang|ausbildung|bildungsweg|studium|kenntnisse|f\u00e4higkeiten|sprachen|sprachkenntnisse|interessen|hobbys|pers\u00f6nliche daten"
    r"|exp\u00e9riences?(?: professionnelles?)?|formations?|comp\u00e9tences|langues|loisirs|dipl\u00f4mes|experiencia(?: laboral| profesional)?|formaci\u00f3n(?: acad\u00e9mica)?|idiomas|habilidades|aptitudes"
    r"|esperienz[ae](?: lavorativ[ae]| professional[ei])?|istruzione(?: e formazione)?|formazione|competenze|lingue|werkervaring|opleiding(?:en)?|vaardigheden|talen"
    r"|experi\u00eancia(?: profissional)?|forma\u00e7\u00e3o(?: acad\u00e9mica)?|compet\u00eancias|do\u015bwiadczenie(?: zawodowe)?|wykszta\u0142cenie|umiej\u0119tno\u015bci|j\u0119zyki|zainteresowania"
    r"|praxe|pracovn\u00ed zku\u0161enosti|vzd\u011bl\u00e1n\u00ed|dovednosti|jazyky|arbetslivserfarenhet|utbildning|kompetenser|spr\u00e5k|erhvervserfaring|uddannelse|sprog|kompetencer"
    r"|arbeidserfaring|utdanning|ferdigheter|ty\u00f6kokemus|koulutus|kielitaito|osaaminen|munkatapasztalat|tanulm\u00e1nyok|nyelvtud\u00e1s|experien\u021b\u0103(?: profesional\u0103)?|educa\u021bie|studii|limbi str\u0103ine|deneyim|i\u015f deneyimi|e\u011fitim|diller|beceriler)\W*$",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"\b(?:(?:bank|account|current account|card|credit card) statement|statement (?:no|number|period)\b|(?:business|corporate|credit|charge) card|current account\b|statement of account|konto-?auszug|relev\u00e9 de compte|relev\u00e9 bancaire|extracto (?:de cuenta|bancario|mensual)|estratto conto|(?:rekening|bank)afschrift"
    r"|extrato (?:de conta|banc\u00e1rio)|wyci\u0105g|v\u00fdpis z \u00fa\u010dtu|kontoutdrag|kontoudtog|kontoutskrift|tiliote|sz\u00e1mlakivonat|extras de cont|hesap (?:ekstresi|\u00f6zeti))\b",
    re.IGNORECASE,
)
_PAY_SLIP = re.compile(
    r"\b(?:pay ?slip|pay statement|wage slip|salary slip|lohnabrechnung|gehaltsabrechnung|entgeltabrechnung|verdienstabrechnung|bezügemitteilung"
    r"|bulletin de (?:paie|salaire)|fiche de paie|nómina|recibo de salarios|busta paga|cedolino|loonstrook|salarisstrook|salarisspecificatie"
    r"|recibo de vencimento|pasek wynagrodzeń|lista płac|výplatní páska|lönespecifikation|lønseddel|lønnsslipp|palkkalaskelma)\b",
    re.IGNORECASE,
)


_CONFIRMATION = re.compile(
    r"\b(?:order (?:confirmation|acknowledge?ment)|auftragsbest\u00e4tigung|bestellbest\u00e4tigung|confirmation de (?:votre )?commande|accus\u00e9 de r\u00e9ception de commande|confirmaci\u00f3n de(?:l)? pedido|conferma (?:d['\u2019])?ordine|orderbevestiging|opdrachtbevestiging"
    r"|confirma\u00e7\u00e3o de encomenda|potwierdzenie zam\u00f3wienia|potvrzen\u00ed objedn\u00e1vky|orderbekr\u00e4ftelse|ordrebekr\u00e6ftelse|ordrebekreftelse|tilausvahvistus)\b",
    re.IGNORECASE,
)


class Nature(StrEnum):
    CV = "cv"
    STATEMENT = "statement"
    LETTER = "letter"
    OTHER = "other"


def is_part_of_a_cv(text: str) -> bool:
    return len(text) < 40 and bool(_CV_PARTS.match(text))


def is_pay_slip(grid: Grid) -> bool:
    """Its sender employs whom it is for."""
    return any(_PAY_SLIP.search(cell.text) for cell in title_cells(grid))


def title_cells(grid: Grid) -> Iterator[Cell]:
    """Where a paper says what it is called."""
    return (cell for row in grid.rows[:_TITLE_ROWS] for cell in row)


def is_confirmation(grid: Grid) -> bool:
    """It calls itself the confirmation of an order, and is the seller's."""
    return any(len(cell.text) < 60 and _CONFIRMATION.search(cell.text) for cell in title_cells(grid))


def nature_of(grid: Grid) -> Nature:
    rows = [row for row in grid.rows if row]
    head = [cell.text for row in rows[:_TITLE_ROWS] for cell in row]
    parts = {
        cell.text.casefold().strip() for row in rows for cell in row if len(cell.text) < 40 and _CV_PARTS.match(cell.text)
    }
    titled = any(len(text) < 60 and _CV_TITLE.search(text) for text in head)
    if len(parts) > 2 or (titled and parts):
        return Nature.CV
    if any(len(text) < 80 and _STATEMENT.search(text) for text in head):
        return Nature.STATEMENT
    if any(is_closing(row[0].text) for row in rows[3:]) or any(is_greeting(row[0].text) for row in rows):
        return Nature.LETTER
    return Nature.OTHER
