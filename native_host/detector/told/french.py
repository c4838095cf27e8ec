"""French: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "mari|femme|épouse|époux|conjointe?|compagn(?:on|e)|copain|copine|fils|fille|enfant|bébé|mère|père|frère"
    "|s(?:œ|oe)ur|ex|ex-mari|ex-femme"
    "|grand-mère|grand-père|petite? amie?|beau-père"
)
_THEIR = rf"(?:mon|ma|notre) (?:{_KIN})"
_BY = (
    r"(?:(?:pas|plus|aussi|actuellement|encore|toujours|déjà|récemment|gravement|très|vraiment|en fait|de nouveau"
    r"|malheureusement"
    r"|depuis \d+ \pL+|depuis peu) ){0,3}"
)
_AM = rf"(?:je (?:ne )?suis|je n['’]suis|j['’]suis|chui|j['’]étais|je n['’]étais|{_THEIR} (?:n['’])?est|{_THEIR} était)"
_HAVE = (
    rf"(?:j['’]ai|j['’]avais|je n['’]ai|j['’]ai eu|je souffre d[eu]|je souffre d['’]une?|{_THEIR} a|{_THEIR} a eu"
    rf"|{_THEIR} souffre d[eu])"
)
_A = r"(?:(?:une?|le|la|des?|du|pas|d['’]un|mon|grosse|grave|légère|petite|fait) ){0,3}"
_ILL = (
    "vih|sida|cancer|leucémie|dépression|dépression post-partum|trouble bipolaire|bipolarité|schizophrénie|anorexie|boulimie"
    "|trouble alimentaire|idées suicidaires|pensées suicidaires|diabète|épilepsie|sclérose en plaques|parkinson"
    "|alzheimer|herpès"
    "|herpès génital|chlamydia|syphilis|hépatite(?: [bc])?|endométriose|maladie de crohn|fausse couche|ist|mst"
    "|avortement|ivg|avc"
    "|tumeur au cerveau|problème d['’]alcool|addiction (?:au jeu|à l['’]alcool|aux jeux)"
)

TELLINGS = (
    health(
        rf"{_AM} {_BY}(?:séropositi(?:f|ve)|seropositi(?:f|ve)|enceinte|dépressi(?:f|ve)|bipolaire|suicidaire"
        r"|diabétique|épileptique|stérile|anorexique|boulimique|alcoolique|toxicomane|autiste|schizophrène"
        rf"|en dépression|en rémission|sous antidépresseurs|tombée enceinte|en cure de désintoxication){END}"
    ),
    health(
        rf"{_AM} {_BY}(?:accro|dépendante?) (?:à l['’]alcool|à la cocaïne|à l['’]héroïne|aux jeux d['’]argent|au porno"
        rf"|aux médicaments|à la drogue|au cannabis|aux opiacés){END}"
    ),
    health(rf"{_HAVE} {_BY}{_A}(?:l['’])?(?:{_ILL}){END}"),
    health(
        rf"on (?:m['’]a|vient de me|a) (?:récemment )?(?:diagnostiqué|diagnostiquer) (?:à {_THEIR} )?(?:une?|le|la|du"
        rf"|des){END}|j['’]ai été diagnostiquée? {END}"
    ),
    health(
        rf"j['’]ai (?:rechuté|fait une rechute|refait une rechute){END}|je (?:suis|reste) (?:sobre"
        rf"|abstinente?) depuis{END}"
    ),
    health(
        r"(?:je veux|j['’]ai envie de|je voudrais|j['’]ai voulu|j['’]ai essayé de|je pense à) (?:mourir|me suicider"
        rf"|me tuer|en finir avec la vie|mettre fin à mes jours){END}|j['’]ai fait une tentative de suicide{END}"
    ),
    health(rf"(?:j['’]ai|je me suis fait|je veux|je vais) {_BY}(?:avorter|avorté){END}"),
    sexual_life(
        rf"(?:j['’]ai été|{_THEIR} a été|je me suis fait) {_BY}(?:violée?|violer|agressée? sexuellement"
        rf"|agresser sexuellement|abusée? sexuellement|harcelée? sexuellement){END}"
    ),
    sexual_life(rf"(?:mon|ma) (?:{_KIN}|oncle|patron|chef) m['’]a (?:violée?|agressée? sexuellement|trompée?){END}"),
    sexual_life(
        rf"{_AM} {_BY}(?:gay|homosexuel(?:le)?|lesbienne|bisexuel(?:le)?|transgenre|une femme trans|un homme trans"
        rf"|trans|asexuel(?:le)?|non-binaire){END}"
    ),
    sexual_life(
        rf"(?:je trompe|j['’]ai trompé) (?:mon|ma) (?:{_KIN}){END}|{_THEIR} me trompe{END}|(?:j['’]ai"
        rf"|{_THEIR} a) (?:eu )?une (?:liaison|aventure extraconjugale)(?: avec|[.,!?;]|\z){END}?|j['’]ai un amant{END}"
        rf"|j['’]ai une maîtresse{END}"
    ),
    legal(
        rf"{_THEIR} me (?:frappe|bat|tape dessus|maltraite|étrangle|violente)(?:\s*[.,;!?\n]|\z| (?:et|quand|depuis"
        rf"|souvent|tous|que|parfois|devant|mais){END})|{_THEIR} m['’]a (?:frappée?|battue?|étranglée?){END}"
    ),
    legal(
        rf"{_AM} {_BY}(?:sans[- ]papiers|en situation irrégulière|en liberté conditionnelle|en prison|en garde à vue"
        rf"|en détention|en instance de divorce|en plein divorce|sous contrôle judiciaire){END}"
    ),
    legal(
        rf"(?:j['’]ai|je n['’]ai pas|{_THEIR} a) (?:un|de) casier judiciaire{END}|mon casier judiciaire{END}"
        rf"|(?:j['’]ai été|{_THEIR} a été) {_BY}(?:arrêtée? (?:par|pour|hier)|condamnée?|mise? en examen|inculpée?"
        rf"|expulsée?|placée? en garde à vue|poursuivie? en justice){END}"
    ),
    legal(
        rf"je (?:divorce|suis en train de divorcer|veux divorcer|vais divorcer|demande le divorce){END}"
        rf"|{_THEIR} (?:veut divorcer|demande le divorce|a demandé le divorce){END}|nous (?:divorçons"
        rf"|sommes en train de divorcer){END}"
    ),
    finance(
        rf"(?:je suis|nous sommes|{_THEIR} est) {_BY}(?:surendettée?s?|endettée?s?|criblée? de dettes"
        rf"|en faillite personnelle|interdite? bancaire|fichée? à la banque de france|à découvert de){END}"
    ),
    finance(
        rf"(?:j['’]ai|nous avons|{_THEIR} a) {_BY}(?:(?:des|de|trop de|beaucoup de|plus de|près de|[\d.,]+|€|euros|k€"
        rf"|000) ){{1,5}}dettes?{END}|(?:un|l['’])huissier (?:m['’]a|me|est venu chez moi){END}"
    ),
    hr(
        rf"(?:j['’]ai été|je me suis fait|{_THEIR} a été) {_BY}(?:licenciée?s?|virée?|virer|licencier"
        rf"|renvoyée? de mon travail|mise? à pied){END}|mon (?:patron|employeur|chef) (?:m['’]a|vient de me"
        rf"|veut me) (?:viré|virée|licencié|licenciée|virer|licencier|harcèle){END}"
    ),
    hr(rf"j['’]ai (?:reçu|eu) un avertissement (?:écrit|disciplinaire|de mon employeur|de mon patron){END}"),
    beliefs(
        rf"j['’]ai quitté (?:l['’]église|l['’]islam|les témoins de jéhovah|ma religion){END}|je (?:me suis convertie?"
        r"|me convertis|veux me convertir) (?:à l['’]islam|au judaïsme|au catholicisme|au christianisme"
        rf"|au bouddhisme){END}|je suis {_BY}(?:syndiquée?|déléguée? syndicale?|adhérente? à la cgt"
        rf"|membre d['’]un syndicat|témoin de jéhovah){END}"
    ),
    children(
        rf"la garde (?:exclusive |partagée |alternée )?de (?:mon fils|ma fille|mes enfants|nos enfants|mon enfant){END}"
        rf"|(?:mon|notre) enfant placé{END}|mes enfants (?:sont|ont été) placés{END}"
    ),
    children(
        r"(?:mon fils|ma fille|mon enfant|notre fils|notre fille) (?:est|a été|se fait) (?:harcelée?|harceler"
        rf"|victime de harcèlement){END}"
    ),
)
