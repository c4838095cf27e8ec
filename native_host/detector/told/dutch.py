"""Dutch: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "man|vrouw|vriend|vriendin|partner|echtgenoot|echtgenote|zoon|dochter|kind|baby|moeder|vader|broer|zus|oma"
    "|opa|ex|ex-man|ex-vrouw"
    "|zoontje|dochtertje|stiefvader|mama|papa"
)
_THEIR = rf"(?:mijn|m['’]n|onze|ons) (?:\d+-jarige |oude |jongste |oudste )?(?:{_KIN})"
_BY = (
    r"(?:(?:nu|ook|al|niet|nog|weer|net|helaas|zwaar|ernstig|sinds|kort|vorige|vorig|week|maand|jaar|weken|maanden"
    r"|gisteren|\d+|drie|twee"
    r"|ongepland|momenteel|eigenlijk|heimelijk) ){0,4}"
)
_AM = rf"(?:ik (?:ben|was|werd)|(?:nu|sindsdien) ben ik|{_THEIR} (?:is|was|werd))"
_HAVE = rf"(?:ik (?:heb|had|lijd aan)|{_THEIR} (?:heeft|had|lijdt aan))"
_A = r"(?:(?:een|geen|de|ernstige|zware|chronische|type|\d) ){0,3}"
_STATE = (
    "hiv-positief|hiv positief|seropositief|zwanger|depressief|bipolair|suïcidaal|diabeet|diabetespatiënt"
    "|onvruchtbaar|alcoholist"
    "|alcoholiste|alcoholverslaafd|gokverslaafd|drugsverslaafd|verslaafd aan (?:alcohol|drugs|cocaïne|heroïne"
    "|gokken|porno|pillen|wiet)"
    "|autistisch|schizofreen|ongeneeslijk ziek"
)
_ILL = (
    r"hiv|aids|kanker|\pL+kanker|leukemie|depressie|postnatale depressie|borderline|schizofrenie|eetstoornis"
    r"|anorexia|boulimia"
    r"|suïcidale gedachten|zelfmoordgedachten|diabetes|suikerziekte|epilepsie|parkinson|alzheimer|dementie|herpes"
    r"|chlamydia|syfilis"
    r"|gonorroe|hepatitis|soa|endometriose|ziekte van crohn|miskraam|abortus|hersentumor|beroerte|gokverslaving"
    r"|alcoholprobleem"
)

TELLINGS = (
    health(rf"{_AM} {_BY}(?:{_STATE}){END}"),
    health(rf"(?:dat|omdat|sinds) ik {_BY}(?:{_STATE}) (?:ben|was){END}"),
    health(rf"{_HAVE} {_BY}{_A}(?:{_ILL}){END}"),
    health(
        rf"(?:er is bij mij|bij mij is|bij {_THEIR} is) [^.?!\n]{{0,50}}(?:gediagnosticeerd|(?:{_ILL}) (?:vastgesteld"
        rf"|geconstateerd)){END}|ik ben gediagnosticeerd met{END}"
    ),
    health(
        r"ik (?:ben (?:gisteren |weer |vorige week )?teruggevallen|heb (?:gisteren |weer )?een terugval gehad"
        rf"|ben [^.?!\n]{{1,20}} (?:nuchter|clean)|ben (?:nuchter|clean) sinds){END}|ik (?:wil"
        r"|wilde) (?:zelfmoord plegen|mezelf van het leven beroven|niet meer leven|dood)(?:[.,!?]|\z)"
        rf"|ik heb (?:een )?abortus (?:gehad|laten plegen){END}"
    ),
    sexual_life(
        rf"(?:ik (?:ben|werd)|{_THEIR} (?:is|werd)) [^.?!\n]{{0,30}}(?:verkracht|aangerand|seksueel misbruikt"
        rf"|seksueel geïntimideerd){END}|{_THEIR} (?:heeft mij|heeft me|bedriegt me|bedriegt mij)(?: verkracht"
        rf"| bedrogen| misbruikt|[.,!?]|\z| met){END}?"
    ),
    sexual_life(rf"{_AM} {_BY}(?:homo|homoseksueel|lesbisch|biseksueel|transgender|trans|aseksueel|non-binair){END}"),
    sexual_life(
        rf"ik (?:ga vreemd|ben vreemdgegaan|heb mijn (?:{_KIN}) bedrogen|heb een affaire){END}|{_THEIR} (?:gaat vreemd"
        rf"|is vreemdgegaan|heeft een affaire){END}"
    ),
    legal(
        rf"{_THEIR} (?:slaat|mishandelt|wurgt|bedreigt) (?:mij|me)(?:[.,;!?\n]|\z| (?:en|als|vaak|soms|elke|wat|al"
        r"|regelmatig))"
    ),
    legal(
        rf"{_AM} {_BY}(?:ongedocumenteerd|illegaal in|zonder papieren|voorwaardelijk vrij|opgepakt|gearresteerd"
        rf"|aangehouden|veroordeeld|in hechtenis|aangeklaagd){END}|ik (?:heb|had) (?:een|geen) strafblad{END}"
        rf"|mijn strafblad{END}|ik word aangeklaagd{END}"
    ),
    legal(
        rf"(?:ik ga|wij gaan|we gaan|ik wil) scheiden(?:[.,!?]| van mijn| en|\z){END}?"
        rf"|ik lig in (?:een )?(?:echt)?scheiding{END}|{_THEIR} wil (?:scheiden|een echtscheiding){END}"
    ),
    finance(
        rf"(?:ik ben|wij zijn|we zijn|{_THEIR} is) {_BY}(?:failliet|blut en|in de schuldsanering){END}|(?:ik zit"
        rf"|we zitten|wij zitten) (?:diep )?in de (?:schulden|schuldsanering){END}|(?:ik heb|we hebben"
        rf"|{_THEIR} heeft) {_BY}(?:(?:veel|hoge|meer|dan|€|euro|[\d.,]+) ){{0,4}}(?:schulden|schuld bij|gokschulden"
        rf"|betalingsachterstand){END}|(?:de deurwaarder|een deurwaarder|het incassobureau"
        rf"|een incassobureau) (?:staat bij mij|heeft mij|heeft me|dreigt mij|wil van mij|belt mij|belt me){END}"
    ),
    hr(
        rf"ik ben {_BY}(?:ontslagen|op staande voet ontslagen|op non-actief gesteld){END}|mijn (?:baas|werkgever"
        rf"|manager) (?:heeft mij|heeft me|wil mij|wil me) [^.?!\n]{{0,20}}(?:ontslagen|ontslaan){END}"
        rf"|ik heb een (?:schriftelijke|officiële|tweede) waarschuwing (?:gekregen|ontvangen){END}"
    ),
    beliefs(
        rf"ik (?:ben|heb) {_BY}(?:uit de kerk gestapt|de kerk verlaten|de islam verlaten|bekeerd tot (?:de islam"
        rf"|het jodendom|het christendom)|lid van (?:de|een) vakbond|vakbondslid|jehova['’]s getuige){END}"
        rf"|ik heb me bekeerd tot{END}"
    ),
    children(
        rf"(?:het |de )?(?:voogdij|gezag|ouderlijk gezag) over (?:mijn|onze) (?:zoon|dochter|kinderen|kind){END}"
        rf"|(?:mijn|ons|onze) pleeg(?:kind|zoon|dochter|kinderen){END}|{_THEIR} wordt (?:op school )?gepest{END}"
    ),
)
