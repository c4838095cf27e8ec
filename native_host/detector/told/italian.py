"""Italian: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, OPENING, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "marito|moglie|compagn[oa]|fidanzat[oa]|ragazz[oa]|figli[oa]|bambin[oa]|madre|padre|mamma|papà|fratello"
    "|sorella|nonn[oa]|ex|ex marito"
    "|ex moglie|patrigno"
)
_THEIR = rf"(?:(?:il |la )?(?:mio|mia|nostro|nostra) (?:{_KIN}))"
_BY = r"(?:(?:anche|ora|già|ancora|molto|gravemente|di nuovo|appena|purtroppo|da \S+ \pL+|davvero) ){0,3}"
_AM = rf"(?:(?:non )?(?:sono|ero)|{_THEIR} (?:non )?(?:è|era))"
_HAVE = rf"(?:(?:non )?(?:ho|ho avuto|avevo|soffro di)|{_THEIR} (?:non )?(?:ha|ha avuto|soffre di))"
_A = r"(?:(?:un|una|il|la|lo|grave|forte|di) ){0,3}(?:l['’]|un['’])?"
_ILL = (
    "hiv|aids|cancro|leucemia|depressione|depressione post parto|disturbo bipolare|schizofrenia|anoressia|bulimia"
    "|disturbo alimentare"
    "|pensieri suicidi|diabete|epilessia|sclerosi multipla|parkinson|alzheimer|herpes|herpes genitale|clamidia"
    "|sifilide|gonorrea"
    "|epatite(?: [bc])?|endometriosi|morbo di crohn|aborto|aborto spontaneo|tumore|tumore al seno"
    "|tumore al cervello|ictus|ludopatia"
)
_STOP = rf"(?:\s*[.,;!?\n]|\z|\s(?:e|ma|da|dal|per|non|che|anche|dopo){END})"

TELLINGS = (
    health(
        rf"{_AM} {_BY}(?:sieropositiv[oa]|hiv positiv[oa]|incinta|bipolare|diabetic[oa]|epilettic[oa]|sterile"
        r"|anoressica|bulimica|alcolista|alcolizzat[oa]|tossicodipendente|ludopatic[oa]|autistic[oa]|schizofrenic[oa]"
        rf"|rimasta incinta|malat[oa] di (?:cancro|tumore|aids|depressione)){END}"
    ),
    health(
        rf"(?:sono|{_THEIR} è) dipendente (?:dall['’]alcol|dalla cocaina|dalle droghe|dall['’]eroina|dal gioco"
        rf"|dalla pornografia|dai farmaci){END}"
    ),
    health(rf"{_HAVE} {_BY}{_A}(?:{_ILL}){END}"),
    health(
        rf"(?:mi|a {_THEIR}) (?:è stat[oa]|hanno|hanno appena|è appena stat[oa]) (?:diagnosticat[oa]"
        rf"|trovato un tumore){END}"
    ),
    health(
        rf"(?:ho avuto una ricaduta|sono ricadut[oa] nell['’]alcol|sono sobri[oa] da|sono pulit[oa] da){END}|(?:voglio"
        rf"|ho provato a|ho tentato di|penso di) (?:suicidarmi|uccidermi|ammazzarmi|togliermi la vita){END}"
        rf"|(?:ho abortito|voglio abortire|devo abortire){END}"
    ),
    sexual_life(
        rf"(?:sono stat[oa]|{_THEIR} è stat[oa]) {_BY}(?:violentat[oa]|stuprat[oa]|abusat[oa] sessualmente|molestat[oa]"
        rf"|molestat[oa] sessualmente){END}|{_THEIR} mi ha (?:violentat[oa]|stuprat[oa]|tradit[oa]){END}"
    ),
    sexual_life(
        rf"{_AM} {_BY}(?:omosessuale|lesbica|bisessuale|transessuale|asessuale|una donna trans|un uomo trans"
        rf"|non binari[oa]){END}"
    ),
    sexual_life(rf"{_AM} {_BY}(?:gay|transgender|trans){_STOP}", OPENING),
    legal(rf"{_AM} {_BY}(?:agli arresti domiciliari|in carcere|in prigione|in libertà vigilata){_STOP}", OPENING),
    finance(rf"{_AM} {_BY}in bancarotta{_STOP}", OPENING),
    sexual_life(
        rf"(?:ho tradito|tradisco|sto tradendo) (?:il mio|la mia|mio|mia) (?:{_KIN}){END}|{_THEIR} mi tradisce{END}"
        rf"|(?:ho un['’]amante|ho una relazione extraconiugale|{_THEIR} ha (?:una? |un['’])(?:amante"
        rf"|relazione extraconiugale)){END}"
    ),
    legal(
        rf"{_THEIR} mi (?:picchia|mena|maltratta|ha picchiat[oa]|ha menat[oa]){END}"
        rf"|{_AM} {_BY}(?:senza permesso di soggiorno|clandestin[oa] in|senza documenti in|pregiudicat[oa]"
        rf"|indagat[oa]){END}"
    ),
    legal(
        rf"(?:(?:non )?ho|{_THEIR} ha) (?:dei )?precedenti penali{END}|(?:ho|non ho) la fedina penale{END}"
        rf"|(?:sono stat[oa]|{_THEIR} è stat[oa]) {_BY}(?:arrestat[oa]|condannat[oa]|denunciat[oa]"
        rf"|espuls[oa] dall['’]italia|querelat[oa]){END}|mi hanno (?:arrestat[oa]|denunciat[oa]|querelat[oa]"
        rf"|fatto causa){END}"
    ),
    legal(
        r"(?:sto divorziando|voglio divorziare|mi sto separando|voglio separarmi|stiamo divorziando"
        rf"|ci stiamo separando){END}|{_THEIR} (?:vuole divorziare|vuole il divorzio|ha chiesto il divorzio"
        rf"|vuole la separazione){END}"
    ),
    finance(
        rf"(?:sono|siamo|{_THEIR} è) {_BY}(?:indebitat[oa]|pien[oa] di debiti|sommers[oa] dai debiti|sovraindebitat[oa]"
        rf"|protestat[oa]|segnalat[oa] al crif){END}|(?:ho|abbiamo|{_THEIR} ha) {_BY}(?:(?:molti|tanti|troppi|dei"
        rf"|[\d.,]+|€|euro|di) ){{0,4}}(?:debiti|debito (?:di \d|con la banca|con il fisco))"
    ),
    hr(
        rf"(?:sono stat[oa]|{_THEIR} è stat[oa]) {_BY}licenziat[oa]{END}|mi (?:hanno"
        rf"|vogliono) (?:appena )?(?:licenziat[oa]|licenziare){END}|(?:il mio capo|la mia azienda"
        rf"|il mio datore di lavoro) mi (?:ha licenziat[oa]|vuole licenziare){END}|ho ricevuto (?:una"
        rf"|un) (?:lettera di richiamo|richiamo scritto|contestazione disciplinare|lettera di licenziamento){END}"
    ),
    beliefs(
        rf"(?:ho lasciato|ho abbandonato) (?:la chiesa|l['’]islam|i testimoni di geova|la mia religione){END}"
        r"|mi (?:sono convertit[oa]|voglio convertire|sto convertendo) all?['’]? ?(?:islam|ebraismo|cattolicesimo"
        rf"|buddismo|cristianesimo){END}|sono (?:testimone di geova|iscritt[oa] al sindacato|iscritt[oa] alla cgil"
        rf"|sindacalista|sbattezzat[oa]){END}"
    ),
    children(
        r"(?:l['’])?affidamento (?:esclusivo |condiviso |congiunto )?(?:di (?:mio figlio|mia figlia)|dei (?:miei"
        rf"|nostri) figli){END}|(?:mio figlio|mia figlia|nostro figlio|nostra figlia) (?:è|è stat[oa]) (?:bullizzat[oa]"
        rf"|vittima di bullismo|in affido){END}|(?:il mio|il nostro) figlio in affido{END}"
    ),
)
