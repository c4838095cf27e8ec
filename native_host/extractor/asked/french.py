"""French."""

from __future__ import annotations

from native_host.extractor.asked.phrases import Phrases

PHRASES = Phrases(
    openings="bonjour|salut|ok|s'il te plait|s'il vous plait|stp|svp|peux-tu|peux tu|pouvez-vous|pouvez vous|pourrais-tu|pourriez-vous|merci de"
    "|j'aimerais que tu|maintenant",
    thanks="s'il te plait|s'il vous plait|stp|svp|merci|merci beaucoup|merci d'avance",
    orders="(?:extrais|extraire|extrait|extrayez|releve|releve[rz]|recupere|recupere[rz]|donne|donne[rz]|liste|liste[rz]|sors|sortir|trouve"
    "|trouve[rz]|cherche|note|lis|lire|prends|mets|mettre|indique|je veux|j'ai besoin de|je voudrais|il me faut|ressors)"
    "(?:[ -](?:moi|nous|me|nous|uniquement|seulement))*",
    tables="(?:fais|fais-moi|cree|creer|prepare|dresse|etablis|donne-moi|genere|je veux|il me faut|construis)(?:[ -](?:moi|nous))?",
    of="de|des|avec|contenant|qui contient|pour|reprenant",
    what="(?:tous|toutes|les|le|la|l'|ces|uniquement|seulement)(?: (?:les|des))*"
    "(?: (?:champs|valeurs|donnees|informations|infos|elements|colonnes)(?: suivants| suivantes)?)?|champs|valeurs|donnees",
    out="de|des|du|dans|depuis|a partir de|a partir des|a partir du|sur|pour",
    documents="ces|ce|cette|cet|les|le|la|tous|toutes|tout|chaque|chacun|chacune|mes|nos|deux|de|des|eux|elles|documents?|fichiers?|pdfs?|factures?"
    "|recus?|pieces?|jointes?|joints?|ci-joints?|ci-jointes?|contrats?|lettres?|commandes?|releves?|tickets?|bons?|devis|scans?|courriels?|mails?"
    "|ci-dessus|attaches|importes|envoyes|papiers|bancaires|livraison",
    each="chaque|chacun|chacune|par",
    late="la-dedans",
    puts="(?:et )?(?:mets|donne|presente|affiche|renvoie|retourne|exporte|enregistre|range)(?:[ -](?:les|le|la|moi|tout|resultats?))*",
    into="en|dans|sous forme de|sous forme d'|au format|comme",
    forms="(?:(?:un|une|simple|petit|fichier|feuille) ?)*(?:tableau|csv|excel|tableur|json|liste|feuille|fichier|xlsx|calcul)(?: (?:de calcul|csv|excel|json))?",
    per_row="(?:avec )?une ligne par (?:document|fichier|facture|recu|pdf)",
    ands="et|ainsi que|plus|et aussi",
    articles="les?|la|l'|un|une|son|sa|leurs?|du|de la|de l'|des",
)
