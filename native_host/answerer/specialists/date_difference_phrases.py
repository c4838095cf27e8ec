"""How people ask for the days between two dates, until one and since one. Slots: dates a and b, unit u.

The group `sym` marks phrases in which the order of the dates does not matter.
"""

from __future__ import annotations

from native_host.answerer.specialists.reading_dates import DATE_SLOT

_UNIT = (
    "days?|weeks?|months?|years?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jours?|"
    "semaines?|mois|ans|annees|dias?|semanas?|mes|meses|anos?"
)
_EN_BOTH = (
    "(?P<both> (?:inclusive|inclusively|including both(?: days| dates| ends)?|both (?:days |"
    "dates |ends )?(?:included|inclusive|counted)"
    "|counting both(?: days| dates)?|including (?:the )?(?:end|last|start|first|final) (?:date|day)"
    "|including (?:the )?(?:first and last|start and end) (?:days?|dates?)))?"
)
_DE_BOTH = (
    "(?P<both> (?:inklusive|einschliesslich|inkl\\.?|beide(?: tage)? (?:mitgezahlt|"
    "eingeschlossen|inklusive)|beide tage mitgerechnet"
    "|(?:inklusive|einschliesslich) beider tage))?"
)
_FR_BOTH = "(?P<both> (?:inclus|inclusivement|(?:les )?deux (?:jours |dates )?(?:inclus|incluses|compris|comprises)))?"
_ES_BOTH = (
    "(?P<both> (?:inclusive|ambos inclusive|ambas? (?:fechas |dias )?(?:incluidas|incluidos)|"
    "ambos (?:dias )?incluidos|ambos incluidos))?"
)
_EN_ASK = (
    "(?:(?:tell me|calculate|compute|work out|find out|find|count|do you know|i need to know|"
    "what is|what's|whats|give me) )?"
)
_DE_ASK = "(?:(?:sag mir|berechne|berechnen sie|rechne aus|zahle|weisst du|ich muss wissen|gib mir) )?"
_FR_ASK = "(?:(?:dis-moi|dis moi|calcule|calculez|calculer|compte|sais-tu|donne-moi|donne moi) )?"
_ES_ASK = "(?:(?:dime|calcula|calcule|calcular|cuenta|sabes|necesito saber|dame) )?"

BETWEEN = {
    "en": (
        _EN_ASK + "(?:(?:exactly )?how many |how much |the number of |number of |the )?{u}(?: are| is| "
        "were| was| lie| passed| elapsed)?(?: there| it)?"
        "(?: in)? (?:(?P<sym>between)|from) (?:the )?{a} (?:and|to|until|till|til|up to|-) (?:the )?{b}" + _EN_BOTH,
        _EN_ASK + "(?:the )?(?:difference|date difference|gap|interval|time|time span|timespan|distance|"
        "length of time|duration)(?: in {u})?"
        "(?: there)?(?: is| was)? (?:(?P<sym>between)|from) {a} (?:and|to|until|till) {b}(?: in {u2})?" + _EN_BOTH,
        "(?:how long|how much time) (?:is it |was it |is there |is |was )?(?:(?P<sym>between)|"
        "from) {a} (?:and|to|until|till) {b}(?: in {u})?" + _EN_BOTH,
        "(?:(?P<sym>between)|from) {a} (?:and|to|until|till) {b}(?: that is| thats| that's)? how "
        "many {u}(?: is that| are there| is it| passed| were there)?" + _EN_BOTH,
        "(?P<sym>)how many {u} apart are {a} and {b}",
        "(?P<sym>)how far apart are {a} and {b}(?: in {u})?",
        "{a} (?:to|until|till) {b} (?:in|as) {u}" + _EN_BOTH,
        "how many {u} (?:is|are) {a} (?:to|until|till) {b}" + _EN_BOTH,
        "(?:calculate |what is |what's |whats )?{b} minus {a}(?: in {u})?",
        "how many {u} (?:after|later than) {a} (?:is|was|comes) {b}",
        "how many {u} (?:before|earlier than) {b} (?:is|was|comes) {a}",
    ),
    "de": (
        _DE_ASK + "(?:wie ?viele? |die anzahl der |anzahl der |anzahl |die )?{u}(?: sind| ist| liegen| lagen| "
        "waren| vergehen| vergingen)?(?: es| das)?"
        "(?: genau)? (?:(?P<sym>zwischen)|von|vom) {a} (?:und|bis) {b}"
        + _DE_BOTH
        + "(?: liegen| sind| vergehen| lagen| vergangen sind)?",
        _DE_ASK + "(?:wie ist |was ist )?(?:die |der )?(?:differenz|zeit|zeitspanne|zeitraum|abstand|"
        "tagesdifferenz|datumsdifferenz)(?: in {u})?"
        " (?:(?P<sym>zwischen)|von|vom) (?:dem )?{a} (?:und|bis|bis zum) (?:dem )?{b}(?: in {u2})?" + _DE_BOTH,
        "wie (?:lange|viel zeit) (?:ist es |war es |dauert es |liegt |ist )?(?:(?P<sym>zwischen)|"
        "von|vom) {a} (?:und|bis|bis zum) {b}(?: in {u})?" + _DE_BOTH,
        "(?:(?P<sym>zwischen)|von|vom) {a} (?:und|bis|bis zum) {b} (?:sind es |sind das )?wie ?viele {u}",
        "(?P<sym>)wie ?viele {u} (?:liegen|lagen) {a} und {b} auseinander",
        "{a} bis {b} in {u}" + _DE_BOTH,
        "wie ?viele {u} sind(?: es)? {a} bis {b}" + _DE_BOTH,
    ),
    "fr": (
        _FR_ASK + "(?:combien (?:de |d')|le nombre de |le nombre d'|nombre de )?{u}(?: y a-t-il| y a t-il| "
        "y a t il| il y a| separent| s'ecoulent| sont)?"
        "(?: y a-t-il)? (?:(?P<sym>entre)|du|de) {a} (?:et|au|a|jusqu'au|jusqu'a) {b}" + _FR_BOTH,
        "combien (?:y a-t-il|y a t-il|y a t il|il y a) de {u} (?:(?P<sym>entre)|du) {a} (?:et|au) {b}" + _FR_BOTH,
        _FR_ASK + "(?:quel(?:le)? est )?(?:la |l'|le )?(?:difference|ecart|duree|intervalle|temps)(?: "
        "en {u})? (?:(?P<sym>entre)|du) {a} (?:et|au) {b}"
        "(?: en {u2})?" + _FR_BOTH,
        "(?:(?P<sym>entre)|du) {a} (?:et|au) {b}(?: il y a| ca fait)? combien de {u}(?: y a-t-il)?",
        "(?P<sym>)combien de {u} separent {a} (?:et|de|du) {b}",
        "{a} (?:au|a|jusqu'au) {b} en {u}" + _FR_BOTH,
    ),
    "es": (
        _ES_ASK + "(?:cuantos |cuantas |el numero de |numero de |los )?{u}(?: hay| son| pasan| pasaron| "
        "transcurren| transcurrieron| van)?"
        " (?:(?P<sym>entre)|desde|del|de) {a} (?:y|hasta|al|a|hasta el) {b}" + _ES_BOTH,
        _ES_ASK + "(?:cual es |que )?(?:la |el )?(?:diferencia|tiempo|intervalo|distancia)(?: en {u}| "
        "de {u})?(?: hay)? (?:(?P<sym>entre)|desde|del) {a}"
        " (?:y|hasta|al) {b}(?: en {u2})?" + _ES_BOTH,
        "cuanto (?:tiempo )?(?:hay|paso|pasa|va) (?:(?P<sym>entre)|desde|del) {a} (?:y|hasta|al) {b}(?: en {u})?" + _ES_BOTH,
        "(?:(?P<sym>entre)|desde|del) {a} (?:y|hasta|al) {b} cuantos? {u}(?: hay| son| pasaron)?",
        "{a} (?:al|hasta|hasta el) {b} en {u}" + _ES_BOTH,
    ),
}
_LEFT_EN = (
    "(?: is it| is that| are there| are left| left| remain| remaining| to go| do i have| do "
    "we have| do i have left| do we have left| there are)?"
)
UNTIL = {
    "en": (
        _EN_ASK
        + "(?:(?:exactly )?how many |number of |the number of )?{u}"
        + _LEFT_EN
        + "(?: from (?:today|now))? (?:until|till|til|to|before) (?:the )?{b}",
        "(?:how long|how much time)" + _LEFT_EN + "(?: from (?:today|now))? (?:until|till|til|to|before) {b}",
        "how many {u} away is {b}",
        "how far away is {b}",
        "countdown (?:in {u} )?(?:to|until) {b}",
        "how many {u} is {b} from (?:now|today)",
        "in how many {u} is {b}",
    ),
    "de": (
        _DE_ASK + "(?:wie ?viele? |anzahl )?{u}(?: sind es| ist es| sind| noch| sind es noch| bleiben| "
        "bleiben noch| habe ich noch| haben wir noch)?"
        "(?: von heute| ab heute)? bis (?:zum |zu |zur )?{b}",
        "wie lange (?:ist es |dauert es |noch |ist es noch |dauert es noch )?bis (?:zum |zu |zur )?{b}",
        "in wie ?vielen {u} ist {b}",
        "wie ?viele {u} noch bis {b}",
    ),
    "fr": (
        _FR_ASK + "(?:combien de )?{u}(?: y a-t-il| reste-t-il| restent-ils| il reste| il y a| restent| "
        "restants| reste t il)?"
        "(?: d'ici)? (?:avant|jusqu'au|jusqu'a|d'ici|d'ici au|d'ici a) {b}",
        "(?:combien reste-t-il de|il reste combien de|dans combien de) {u} (?:avant|jusqu'au|jusqu'a|est|c'est) {b}",
        "combien de temps (?:reste-t-il |y a-t-il |il reste )?(?:avant|jusqu'au|jusqu'a|d'ici) {b}",
    ),
    "es": (
        _ES_ASK + "(?:cuantos |cuantas )?{u}(?: faltan| quedan| hay| restan| falta| son)? (?:para|hasta)(?: el| la)? {b}",
        "(?:cuanto|cuanto tiempo) (?:falta|queda) (?:para|hasta)(?: el| la)? {b}",
        "en cuantos {u} es {b}",
    ),
}
SINCE = {
    "en": (
        _EN_ASK + "(?:(?:exactly )?how many |number of |the number of )?{u}(?: is it| has it been| have "
        "passed| passed| have gone by| went by"
        "| have elapsed| elapsed| since)? since {a}",
        "(?:how long|how much time)(?: is it| has it been| has passed| ago was)? since {a}",
        "how (?:many {u}|long) ago (?:is|was) {a}",
        "{a} (?:is|was) how many {u} ago",
    ),
    "de": (
        _DE_ASK + "(?:wie ?viele? )?{u}(?: sind| sind es| ist es| sind vergangen| vergingen)? seit (?:dem "
        ")?{a}(?: vergangen)?",
        "wie lange ist {a} her",
        "vor wie ?vielen {u} war {a}",
        "wie ?viele {u} ist {a} her",
        "wie lange ist es her seit (?:dem )?{a}",
    ),
    "fr": (
        _FR_ASK + "(?:combien de )?{u}(?: se sont ecoules| sont passes| ont passe| y a-t-il| se sont "
        "ecoulees| ecoules)? depuis (?:le )?{a}",
        "(?:il y a combien de|depuis combien de) {u} (?:etait|c'etait|est) {a}",
        "combien de temps (?:s'est ecoule |est passe )?depuis {a}",
    ),
    "es": (
        _ES_ASK + "(?:cuantos |cuantas )?{u}(?: han pasado| pasaron| van| hay| hace)? desde(?: el)? {a}",
        "(?:cuanto|cuanto tiempo) (?:ha pasado|paso|hace) desde(?: el)? {a}",
        "hace cuantos {u} fue {a}",
    ),
}
SLOTS = {"a": DATE_SLOT, "b": DATE_SLOT, "u": _UNIT, "u2": _UNIT}
