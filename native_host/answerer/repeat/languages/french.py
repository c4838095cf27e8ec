"""French: what asks the same, what asks nothing, what an answer of another day does not serve."""

from __future__ import annotations

from native_host.answerer.repeat.language import Language, never, phrases, words

_NEVER = never(
    time=r"""aujourd'?hui|hier|demain|maintenant|actuel\w*|en ce moment|ces jours|récent\w*|dernier\w*|dernière\w*|prochain\w*|cette (?:semaine|année|nuit)|ce (?:soir|matin|mois|week-end)|encore|météo|temps fait|quel temps
|nouvelles|actualités?|prix|coûte|coûtent|combien (?:coûte|vaut)|cours (?:de|du)|bourse|taux de change|quelle heure|quel jour|quelle date|quel âge|quand (?:est|sont|aura|commence|sort|a lieu|ouvre)|il y a (?:un|une|deux|trois) (?:jours?|semaines?|mois|ans?)
|population|(?:président\w*|premier ministre|roi|reine|pdg|ministre|maire|pape|entraîneur|directeur) (?:de|du|des|d)|qui est (?:le |la |l )?(?:\w+ )?(?:président\w*|premier ministre|roi|reine|pdg|pape)|pleut|neige-t-il|température (?:à|en|au)|fermé|pleine lune|lever du soleil|coucher du soleil|horoscope|qui a gagné(?!.*\d)|version|tendances?|élections?|horaires?|disponible|ouvert|toujours|moins cher
|qui (?:dirige|préside|possède|gouverne|entraîne|joue|détient|est à la tête)|qui est (?:\w+ ){0,5}(?:président\w*|champion\w*|directeur|directrice|chef\w*)|smic|salaire minimum|maxim\w+|minim\w+|plafond|limites?|taux d.?imposition|(?:est|sont)(?: il| ils| elle| elles)? (?:[\w.'-]+ ){0,5}(?:interdit\w*|léga\w*|illéga\w*|autorisée?s?|gratuit\w*|obligatoires?)|combien (?:d.?employés|de personnes|d.?habitants|de membres|d.?utilisateurs)""",
    place="""près de (?:moi|chez moi|chez nous|nous)|près d ici|à proximité|dans (?:ma|mon) (?:ville|région|quartier|pays)|ici|autour de moi|où suis je""",
    chance="""au hasard|aléatoires?|aléatoirement|un autre|une autre|blagues?|devinettes?|surprends moi|choisis|lance (?:un|le) dé|pile ou face|invente\\w*|devine|une idée|des idées|quelque chose (?:de|d)
|raconte\\w*|poèmes?|haïkus?|sonnets?|rimes?|chansons?|paroles|(?:une|cette|petite) histoire (?:sur|de|d|pour|avec)|contes? (?:sur|de|pour)|slogans?|devise|logos?|noms? pour|(?:dessine|peins|illustre|imagine|dessiner)\\w*|(?:crée|génère|fais|créer|générer)\\w*(?: moi)? (?:un|une) (?:image|photo|logo|illustration|affiche|dessin)|anniversaire|itinéraire|programme de repas""",
    conversation="""ci-dessus|ci dessus|précédent\\w*|continue[rz]?|encore une fois|à nouveau|de nouveau|tu as dit|vous avez dit|ta (?:dernière|réponse)|votre (?:dernière|réponse)|comme avant|à la place|la même chose|^et|^mais|^ou|penses[- ]tu|pensez[- ]vous|ça va|(?:un|des) exemples?$|es-tu|es tu|êtes vous|qui es tu|mon nom|je m'appelle|^oui|^non|^pourquoi$|le reste""",
    reference="""ceci|cela|ça|ce texte|cette phrase|ce code|cet? (?!est|sont|que|qui)\\w+|cette \\w+|ces \\w+|suivante?s?|ci-dessous|ci dessous|ci-joint|pièce jointe|plus court|mon (?:texte|code|mail|cv)|ma (?:lettre|phrase)|reformule""",
)

FRENCH = Language(
    code="fr",
    marks=words("""
    le la les des du un une et est sont que qui quoi quel quelle quels quelles comment pourquoi où je tu vous
    nous mon ma mes ton ta pas avec pour dans sur au aux ce cette peux peut puis pouvez moi expliquez explique
    écris écrivez traduis en plaît entre qu se ne y ont été être avoir fait faire peut on il elle ils elles
    leur leurs son sa ses plus moins très mais donc ou si comme sans sous par après avant depuis quand combien
    deux trois cinq quatre rédige donne
"""),
    contractions={
        "'": "'",
        "stp": "~stp",
        "svp": "~stp",
        "quelqu'un": "quelqu'un",
        "aujourd'hui": "aujourd'hui",
        "d'accord": "d'accord",
        "du": "de le",
        "des": "de les",
        "au": "à le",
        "aux": "à les",
    },
    courtesies=phrases(
        """~stp | bonjour | salut | bonsoir | coucou | se il te plaît | se il vous plaît | s il te plaît | s il vous plaît | merci | une question | j ai une question | je ai une question | petite question | excusez moi""",
        to="~",
    ),
    closings=phrases(
        """~stp | se il te plaît | se il vous plaît | se il te plait | se il vous plait | s il te plaît | s il vous plaît | merci | merci beaucoup | merci d avance | merci de avance | merci bien | pour moi | cordialement""",
        to="~",
    ),
    openers=phrases(
        """peux tu | peux tu me | pouvez vous | pouvez vous me | pourrais tu | pourrais tu me | pourriez vous | pourriez vous me | est ce que tu peux | est ce que vous pouvez | est ce que tu peux me | est ce que vous pouvez me | tu peux | tu peux me | vous pouvez me
        | je voudrais que tu | j aimerais que tu""",
        to="~",
    ),
    tasks=words("""
    expliquer explique expliquez écrire écris écrivez rédiger rédige traduire traduis traduisez donner donne
    donnez lister liste résumer résume citer cite
"""),
    leads=phrases(
        """peux tu me dire | peux tu me expliquer | pouvez vous me dire | pouvez vous me expliquer | pourrais tu me dire | pourrais tu me expliquer | pourriez vous me dire | pourriez vous me expliquer | dire | me dire | me expliquer | sais tu | savez vous
        | je voudrais savoir | je aimerais savoir | je veux savoir | dis moi | dites moi | explique moi | expliquez moi | expliquer | explique | expliquez | peux tu expliquer | pouvez vous expliquer | est ce que tu sais | est ce que vous savez | est ce que tu peux me dire
        | est ce que vous pouvez me dire | est ce que tu peux me expliquer | tu sais | je me demande | montre moi | montrez moi | quelqu'un sait | tu peux me dire | tu peux me expliquer""",
        to="~",
    ),
    questions=words("que qui quoi quel quelle quels quelles comment pourquoi où quand combien"),
    heads=phrases("""
<how-to> | comment puis je | comment je peux | comment peut on | comment on peut | comment est ce que je peux | comment est ce que on peut | comment faire pour | comment puis-je | comment fait on pour | comment dois je faire pour | comment
<what-is> | que est ce que | que est ce que que | ce est quoi | que est ce que ce est que | ce que est | que est ce
<what-is-plural> | que sont | ce que sont
<which-is> | quel est | quelle est
<which-are> | quels sont | quelles sont
<meaning> | que signifie | que veut dire | quelle est la signification de | quelle est la définition de | définition de | donne la définition de | donne moi la définition de | définis | définissez | que est ce que veut dire | que est ce que signifie
<difference> | quelle est la différence entre | quelles sont les différences entre | différence entre | différences entre | explique la différence entre | explique moi la différence entre | expliquez la différence entre | ce est quoi la différence entre | quelle différence y a t il entre
<capital> | quelle est la capitale de | capitale de | ce est quoi la capitale de | quelle ville est la capitale de | donne moi la capitale de | la capitale de
<causes> | quelles sont les causes de | quelle est la cause de | causes de | que est ce que cause
<symptoms> | quels sont les symptômes de | symptômes de
<wrote> | qui a écrit | qui est le auteur de | quel est le auteur de | quel auteur a écrit
<invented> | qui a inventé | qui est le inventeur de | quel est le inventeur de
<discovered> | qui a découvert | qui est le découvreur de
<painted> | qui a peint | qui est le peintre de
<list> | donne moi une liste de | liste | fais une liste de | donne une liste de | donnez moi une liste de | cite | citez | énumère | fais moi une liste de
<examples> | donne moi des exemples de | donne des exemples de | quels sont des exemples de | cite des exemples de | exemples de
<write> | écris | écrivez | écris moi | écrivez moi | rédige | rédigez | rédige moi | rédigez moi | écrire | me écrire | rédiger
<translate> | traduis | traduisez | traduire | traduis moi
<summarise> | résume | résumez | résumer | fais un résumé de | fais moi un résumé de | faites un résumé de
<how-many> | combien de | combien y a t il de | quel est le nombre de | combien il y a de
"""),
    articles=words("le la les un une"),
    fillers=words("vraiment exactement simplement donc"),
    synonyms=phrases("""
voiture | automobile | auto
vélo | bicyclette
télé | télévision | tv
téléphone | portable | mobile
médecin | docteur
email | mail | courriel | e mail
acheter | acquérir
commencer | débuter
photo | photographie
frigo | réfrigérateur
usa | états unis | états unis d amérique
supprimer | effacer
facile | simple
difficile | dur
% | pourcent | pour cent
km | kilomètre | kilomètres
kg | kilogramme | kilogrammes | kilo | kilos
hypertension | tension artérielle élevée
et | &
environ | à peu près
"""),
    numbers={
        word: value for value, word in enumerate("deux trois quatre cinq six sept huit neuf dix onze douze".split(), 2)
    },
    never=_NEVER,
    person=words("je me moi mon ma mes tu te toi ton ta tes nous notre nos vous votre vos"),
)
