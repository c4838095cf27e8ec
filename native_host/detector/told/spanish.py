"""Spanish: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "marido|esposo|esposa|mujer|pareja|novio|novia|hijo|hija|bebé|madre|padre|mamá|papá|hermano|hermana|abuelo"
    "|abuela|ex|exmarido|exmujer"
    "|padrastro|ex pareja|expareja"
)
_THEIR = rf"(?:mi|nuestr[oa]) (?:{_KIN})"
_BY = (
    r"(?:(?:muy|también|ahora|ya|todavía|aún|realmente|gravemente|recién|de nuevo|desde hace \S+ \pL+|otra vez"
    r"|actualmente) ){0,3}"
)
_AM = rf"(?:(?:no )?(?:soy|estoy|estuve)|me quedé|{_THEIR} (?:no )?(?:es|está|estaba|se quedó))"
_HAVE = rf"(?:(?:no )?(?:tengo|tuve|padezco|sufro|he tenido)|{_THEIR} (?:no )?(?:tiene|tuvo|padece|sufre|ha tenido))"
_A = r"(?:(?:una?|el|la|de|un aborto|fuerte|grave|leve) ){0,3}"
_ILL = (
    "vih|sida|cáncer|cancer|leucemia|depresión|depresion|depresión posparto|trastorno bipolar|esquizofrenia|anorexia|bulimia"
    "|trastorno alimenticio|pensamientos suicidas|diabetes|epilepsia|esclerosis múltiple|parkinson|alzheimer"
    "|herpes|herpes genital"
    "|clamidia|sífilis|gonorrea|hepatitis(?: [bc])?|endometriosis|crohn|aborto|aborto espontáneo|its|ets"
    "|tumor cerebral|ludopatía"
    "|problema con el alcohol|problemas con el alcohol"
)

TELLINGS = (
    health(
        rf"{_AM} {_BY}(?:vih positiv[oa]|seropositiv[oa]|embarazada|bipolar|diabétic[oa]|diabetic[oa]|epiléptic[oa]"
        r"|infértil|estéril|anoréxica|bulímica|alcohólic[oa]|drogadict[oa]|ludópata|autista|esquizofrénic[oa]"
        rf"|en depresión|suicida|en rehabilitación|con depresión){END}"
    ),
    health(
        rf"(?:soy|{_THEIR} es) adict[oa] (?:al alcohol|a la cocaína|a las drogas|a la heroína|al juego|al porno"
        rf"|a las pastillas|a la marihuana|a los opioides){END}"
    ),
    health(rf"{_HAVE} {_BY}{_A}(?:{_ILL}){END}"),
    health(
        rf"(?:me|a {_THEIR} le) (?:han diagnosticado|diagnosticaron|acaban de diagnosticar|detectaron"
        rf"|han detectado) (?:a {_THEIR} )?(?:con |una? |el |la )?(?:{_ILL}|\pL+itis|trastorno){END}|(?:fui"
        rf"|he sido) diagnosticad[oa] (?:con|de){END}"
    ),
    health(
        r"(?:he recaído|recaí|tuve una recaída|he tenido una recaída)(?:[.,!?]| (?:ayer|otra|en|hoy|la|después|y"
        r"|anoche)|\z)|(?:estoy|llevo) (?:\S+ (?:días|meses|años|semanas) )?(?:sobrio|sobria|sin beber"
        rf"|limpi[oa]) (?:desde|hace){END}|llevo \S+ (?:días|meses|años|semanas) (?:sobri[oa]|sin beber"
        rf"|sin consumir){END}"
    ),
    health(
        rf"(?:quiero|quise|intenté|he intentado|pienso en) (?:suicidarme|matarme|quitarme la vida|morirme){END}"
        rf"|(?:aborté|he abortado|quiero abortar|voy a abortar){END}"
    ),
    sexual_life(
        rf"(?:fui|he sido|{_THEIR} fue|{_THEIR} ha sido) {_BY}(?:violad[oa]|abusad[oa] sexualmente"
        rf"|agredid[oa] sexualmente|acosad[oa] sexualmente){END}|me (?:violaron|violó|han violado"
        rf"|abusaron sexualmente){END}|{_THEIR} (?:me violó|me ha violado|me engañó con|me es infiel"
        rf"|me fue infiel){END}"
    ),
    sexual_life(
        rf"(?:no )?(?:soy|{_THEIR} es) {_BY}(?:gay|homosexual|lesbiana|bisexual|transgénero|transexual|trans"
        rf"|una mujer trans|un hombre trans|asexual|no binari[oa]){END}"
    ),
    sexual_life(
        rf"(?:engañé|engaño|he engañado) a (?:mi) (?:{_KIN}){END}|(?:le fui infiel|fui infiel|soy infiel"
        rf"|le soy infiel) a mi{END}|{_THEIR} (?:tiene|tuvo) una? (?:amante|aventura con){END}|(?:tengo|tuve) (?:una?"
        rf"|una aventura con) amante{END}"
    ),
    legal(
        rf"{_THEIR} me (?:pega|golpea|maltrata|pegó|golpeó|ha pegado|da palizas|agrede)(?:\s*[.,;!?\n]|\z| (?:y|cuando"
        rf"|todos|a veces|siempre|desde|qué|que|pero|delante){END})"
    ),
    legal(
        rf"(?:(?:soy|estoy)|{_THEIR} (?:es|está)) {_BY}(?:indocumentad[oa]|sin papeles|en libertad condicional"
        r"|en prisión|en la cárcel|imputad[oa]|en situación irregular|en pleno divorcio|en proceso de divorcio"
        rf"|divorciándome){END}"
    ),
    legal(
        rf"(?:(?:no )?tengo|{_THEIR} tiene) antecedentes(?: penales| policiales|[.,!?]|\z){END}?"
        rf"|mis antecedentes penales{END}|(?:fui|he sido|{_THEIR} fue) {_BY}(?:arrestad[oa]|detenid[oa]|condenad[oa]"
        rf"|deportad[oa]|denunciad[oa]){END}|me (?:arrestaron|detuvieron|han detenido|han demandado|demandaron"
        rf"|están demandando|han denunciado|deportaron){END}"
    ),
    legal(
        rf"me (?:estoy divorciando|voy a divorciar|quiero divorciar){END}|quiero divorciarme{END}"
        rf"|{_THEIR} (?:quiere divorciarse|me pidió el divorcio|me ha pedido el divorcio|quiere el divorcio){END}"
        rf"|nos estamos divorciando{END}"
    ),
    finance(
        rf"(?:estoy|estamos|{_THEIR} está) {_BY}(?:en bancarrota|en quiebra|endeudad[oa]s?|arruinad[oa]s?|en la ruina"
        rf"|en asnef|llen[oa] de deudas|ahogad[oa] en deudas){END}"
    ),
    finance(
        rf"(?:(?:no )?tengo|tenemos|{_THEIR} tiene) {_BY}(?:(?:muchas|una|de|más|casi|demasiadas|[\d.,]+|€|euros"
        rf"|pesos) ){{0,4}}(?:deudas|deuda (?:de \d|con el banco|con hacienda|en la tarjeta))|(?:debo"
        rf"|debemos) [\d.,]+ ?(?:€|euros|dólares|pesos) (?:al banco|a hacienda|de la hipoteca|de tarjeta){END}"
    ),
    hr(
        rf"me (?:han|acaban de|van a|quieren) (?:despedido|despedir|echado del trabajo|echar del trabajo){END}"
        rf"|me (?:despidieron|echaron del trabajo|echaron de la empresa){END}|(?:fui|he sido"
        rf"|{_THEIR} fue) despedid[oa]{END}|mi (?:jefe|jefa|empresa) me (?:ha despedido|despidió|quiere despedir"
        rf"|acosa){END}|(?:he recibido|recibí|me dieron) una (?:amonestación|advertencia) (?:por escrito|escrita){END}"
    ),
    beliefs(
        rf"(?:dejé|he dejado|abandoné|he abandonado) (?:la iglesia|el islam|los testigos de jehová|mi religión){END}"
        r"|me (?:convertí|he convertido|quiero convertir|voy a convertir) al (?:islam|judaísmo|catolicismo"
        rf"|cristianismo|budismo){END}|(?:soy|estoy) {_BY}(?:afiliad[oa] a(?:l| un| la) (?:sindicato|ugt|ccoo)"
        rf"|afiliad[oa] a comisiones|testigo de jehová|miembro (?:de un|del) sindicato|delegad[oa] sindical){END}"
    ),
    children(
        rf"(?:la )?custodia (?:compartida |exclusiva |total )?de (?:mi hijo|mi hija|mis hijos|nuestros hijos){END}"
        rf"|(?:mi|nuestro) hijo (?:de acogida|en acogida){END}|(?:mi hijo|mi hija|nuestro hijo"
        r"|nuestra hija) (?:sufre (?:acoso|bullying)|es acosad[oa] en)|(?:a mi hijo|a mi hija) (?:le|lo|la) (?:acosan"
        rf"|hacen bullying){END}"
    ),
)
