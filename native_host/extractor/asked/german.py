"""German."""

from __future__ import annotations

from native_host.extractor.asked.phrases import Phrases

PHRASES = Phrases(
    openings="hallo|hi|hey|ok|okay|also|nun|jetzt|bitte|mal|kannst du|konntest du|konnen sie|konnten sie|wurdest du|wurden sie",
    thanks="bitte|danke|vielen dank|danke dir|besten dank",
    orders="(?:extrahiere?n?|lies|lese|lesen sie|ziehe?|ziehen sie|hole?|holen sie|gib|geben sie|nenne?|nennen sie|liste|suche?|suchen sie"
    "|finde|finden sie|sammle|erfasse|erfassen sie|entnimm|entnehme|ermittle|schreibe?|schreiben sie|zeige?|notiere|trage?|stelle?"
    "|ich brauche|ich mochte|wir brauchen|ich hatte gern|mir)(?: (?:mir|uns|bitte|nur|mal|doch))*",
    tables="(?:mach|mache|erstelle?|erstellen sie|baue?|gib|geben sie|erzeuge?|fulle|bereite|ich brauche|ich mochte)(?: (?:mir|uns|bitte|daraus"
    "|hieraus))*",
    of="mit|aus|von|uber|in der",
    what="(?:alle|nur|die|das|den|der|folgende[nrs]?|diese|jeweils|jeweilige[ns]?)(?: (?:die|folgenden|jeweilige[ns]?))*"
    "(?: (?:felder|feldern|werte|spalten|daten|angaben|informationen|details))?|felder|feldern|werte|spalten|daten|angaben",
    out="aus|von|in|im|vom|fur|zu|je|pro",
    documents="allen?|alle|diesen?|dieser|diesem|diese|den|dem|der|die|das|jedem|jeder|jedes|beiden|meinen|unseren|ihnen|denen|je|einzelnen"
    "|angehangten?|beigefugten?|hochgeladenen?|obigen|eingescannten|hier|oben|dokument(?:en|e|s)?|dateien?|pdfs?|pdf-dateien|rechnungen?"
    "|belegen?|belege|beleg|quittung(?:en)?|kassenbons?|anhang|anhange|anhangen|vertrag|vertrage|vertragen|unterlagen|papieren?|briefen?"
    "|briefe|brief|bestellung(?:en)?|lieferscheinen?|lieferscheine|kontoausz(?:uge|ugen|ug)|auftrag|auftragen|auftrage|scans?|mails?|e-mails?"
    "|angebot|angebote|angeboten|formular|formulare|formularen",
    each="jedem|jeder|jedes|je|pro|einzelnen",
    late="heraus|raus|aus|auf|ab|zusammen|extrahieren|auslesen|heraussuchen|herausziehen|herauslesen|ermitteln|auflisten|haben|geben|ein|nennen",
    puts="(?:und )?(?:gib|schreib|schreibe|zeig|zeige|stelle?|liefere|speichere|trage?|ich brauche)(?: (?:es|sie|das|alles|mir|uns|ergebnis|dies|"
    "die|ergebnisse|werte))*",
    into="als|in|im|in form|zu",
    forms="(?:(?:eine|einer|einem|ein|einfache|einfachen|einfacher|kleine|kleiner|csv|excel|json|von) ?)*"
    "(?:tabelle|csv|csv-datei|excel|excel-tabelle|excel-datei|exceltabelle|excel-liste|json|liste|ubersicht|xlsx|datei)(?: (?:format|datei|zusammen|ein))?",
    per_row="(?:mit )?(?:einer|eine) zeile (?:pro|je|fur jede[sn]?) (?:dokument|datei|rechnung|beleg|pdf)",
    ands="und|sowie|und auch|plus|samt",
    articles="der|die|das|den|dem|ihre?n?|jeweilige[ns]?|jeweils",
)
