"""Whether the words of an ask mean a document that lies beside it. "Brief" is German for a letter and English for short."""

from __future__ import annotations

import re
from collections.abc import Mapping

# "Joint" is French for attached: each language's words count in its own asks alone.
GIVEN: Mapping[str, str] = {
    "en": r"(?:attached|uploaded|enclosed|accompanying|dropped)",
    "de": r"(?:angehangte[nsmr]?|beigefugte[nsmr]?|hochgeladene[nsmr]?|angehangt|beigefugt|hochgeladen)",
    "fr": r"(?:joints?|jointes?|ci joints?|ci jointes?|annexes?|annexees?|en piece jointe|en annexe)",
    "es": r"(?:adjunt[oa]s?|adjuntad[oa]s?|adjunte|subid[oa]s?|subi)",
}
# What lies beside a prompt and is hardly ever a part of the conversation. Offers, notes, letters and the like often are.
_FILES: Mapping[str, str] = {
    "en": r"(?:documents?|files?|attachments?|uploads?|leases?|contracts?|(?:my|the|his|her) resumes?)",
    "de": r"(?:dokument(?:e[ns]?|s)?|(?:\w+ )?datei(?:en)?|anhang\w*|unterlagen|lebenslauf\w*|\w*vertrag\w*)",
    "fr": r"(?:documents?|fichiers?|pieces? jointes?|contrats?)",
    "es": r"(?:documentos?|archivos?|ficheros?|curriculum|contratos?)",
}
_FORMATS = r"(?:pdfs?|docx|docs?|cvs?|scans?)"
_NAMED = {language: re.compile(rf"\b(?:{GIVEN[language]}|{files}|{_FORMATS})\b") for language, files in _FILES.items()}


def names_document(ask: str, language: str) -> bool:
    """`ask` folded, in that language."""
    return _NAMED[language].search(ask) is not None
