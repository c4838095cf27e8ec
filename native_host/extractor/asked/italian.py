"""Italian."""

from __future__ import annotations

from native_host.extractor.asked.phrases import Phrases

PHRASES = Phrases(
    openings="ciao|ok|per favore|per piacere|puoi|potresti|puo|potrebbe|ora|adesso|vorrei che tu",
    thanks="per favore|grazie|per piacere|grazie mille",
    orders="(?:estrai|estrarre|estrarmi|estragga|prendi|prendere|dammi|darmi|trova|trovare|elenca|elencare|leggi|raccogli|raccogliere|ricava|ricavare"
    "|tira fuori|indica|scrivi|metti|mostrami|mostra|cerca|recupera|recuperare|mi servono|mi serve|voglio|vorrei)(?: (?:solo|soltanto))*",
    tables="(?:fai|fammi|crea|creami|prepara|preparami|genera|dammi|mi serve|voglio|vorrei)",
    of="di|con|che contiene|contenente|per",
    what="(?:tutti|tutte|i|gli|le|il|lo|la|l'|solo|soltanto|questi|queste|seguenti)(?: (?:i|gli|le|seguenti))*"
    "(?: (?:campi|valori|dati|colonne|informazioni)(?: seguenti)?)?|campi|valori|dati|colonne",
    out="da|dai|dagli|dalle|dal|dalla|di|dei|degli|delle|in|nei|nelle|negli|per",
    documents="questi|queste|questo|questa|i|gli|le|il|la|lo|tutti|tutte|ogni|ciascun|ciascuno|ciascuna|ciascun|miei|mie|nostri|nostre|entrambi|essi"
    "|documenti|documento|file|pdf|fatture?|ricevute?|scontrini|scontrino|allegati|allegato|allegate|contratti|contratto|lettere|ordini|ordine"
    "|estratti|conto|preventivi|preventivo|scansioni|mail|email|caricati|caricate|qui|sopra|carte|bolle",
    each="ogni|ciascun|ciascuno|ciascuna|per",
    late="da li",
    puts="(?:e )?(?:mettili|mettile|mettilo|metti|restituisci|mostra|salva|esporta|presenta|dammi)(?: (?:tutto|li|risultati|il risultato))*",
    into="in|come|in forma di|in formato|su",
    forms="(?:(?:una|un|semplice|file|foglio|formato) ?)*(?:tabella|csv|excel|foglio|json|elenco|lista|xlsx|file|calcolo)(?: (?:di calcolo|excel|csv))?",
    per_row="(?:con )?una riga per (?:documento|file|fattura|ricevuta|pdf|ogni (?:documento|file|fattura))",
    ands="e|ed|nonche|piu|e anche",
    articles="il|lo|la|i|gli|le|l'|un|una|uno|suo|sua|loro",
)
