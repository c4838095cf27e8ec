"""Spanish: what asks the same, what asks nothing, what an answer of another day does not serve."""

from __future__ import annotations

from native_host.answerer.repeat.language import Language, never, phrases, words

_NEVER = never(
    time=r"""hoy|ayer|mañana|ahora|actual\w*|actualmente|hoy en día|en este momento|últim[oa]s?|recient\w*|próxim[oa]s?|est[ae] (?:semana|año|mes|noche|tarde|mañana|fin)|todavía|aún|noticias|el tiempo en|clima|pronóstico|qué tiempo
|precios?|cuesta|cuestan|cuánto (?:cuesta|vale)|vale|bolsa|tipo de cambio|qué hora|qué día|qué fecha|cuántos años (?:tiene|tienen)|qué edad|edad de|cuándo (?:es|son|será|empieza|sale|comienza|abre)|hace (?:un|una|dos|tres) \w+|población|habitantes
|(?:president\w*|primer ministro|rey|reina|ministr\w*|alcalde|alcaldesa|papa|entrenador|director) (?:de|del)|quién es (?:el |la )?(?:\w+ )?(?:president\w*|rey|reina|papa|ceo)|llueve|lloviendo|nieva|temperatura en|cerrado|luna llena|amanecer|atardecer|horóscopo|quién ganó(?!.*\d)|versión|tendencias?|elecciones|horarios?|disponible|abierto|sigue|más barat\w*
|quién (?:dirige|lidera|preside|gobierna|entrena|posee|tiene|interpreta)|quién es (?:\w+ ){0,5}(?:president\w*|campe\w*|director\w*|jefe|jefa)|salario mínimo|máxim\w+|mínim\w+|límites?|tipo impositivo|(?:está|están|es|son) (?:[\w.'-]+ ){0,5}(?:prohibid\w*|legal\w*|ilegal\w*|permitid\w*|gratis|obligatori\w*)|cuánt[oa]s (?:empleados|personas|habitantes|miembros|usuarios)""",
    place="""cerca de (?:mí|mi|aquí|casa)|cercan[oa]s?|en mi (?:ciudad|zona|barrio|país)|aquí|alrededor|dónde estoy|mi ubicación""",
    chance="""al azar|aleatori\\w*|otr[oa]s?|chistes?|adivinanzas?|sorpréndeme|elige|escoge|tira un dado|cara o cruz|inventa\\w*|adivina|una idea|ideas|algo (?:nuevo|distinto|diferente|divertido)
|poemas?|haikus?|sonetos?|rimas?|canci(?:ón|ones)|versos?|(?:una|un) (?:historia|cuento|relato) (?:sobre|de|para|con)|cuentos?|eslóganes|eslogan|lema|logos?|logotipo|nombres? para|(?:dibuja|pinta|ilustra|imagina|dibújame)\\w*|(?:crea|genera|haz)\\w*(?:me)? (?:un|una) (?:imagen|foto|logo|ilustración|cartel|dibujo)|cumpleaños|itinerario|plan de comidas""",
    conversation="""arriba|anterior\\w*|continúa|continua|sigue|de nuevo|otra vez|dijiste|tu (?:última|respuesta|anterior)|su (?:última|respuesta)|como antes|en su lugar|lo mismo|^y|^pero|^o|qué tal|qué opinas|qué piensas|crees que|estás de acuerdo|(?:un|unos|algunos) ejemplos?$|eres|quién eres|mi nombre|me llamo|^sí|^no|^por qué$|el resto""",
    reference="""esto|eso|este (?:texto|código)|est[aeo]s? \\w+|siguientes?|abajo|adjunt\\w*|más corto|mi (?:texto|código|correo|carta|frase|cv)|reformula""",
)

SPANISH = Language(
    code="es",
    marks=words("""
    el la los las un una y es son que qué quién cuál cuáles cómo como dónde cuándo por de del en con para no
    se puedo puede puedes podrías yo mi tu su me te explica explícame escribe traduce dime hay entre lo al más
    mis tus sus sin sobre desde hasta cuando cuánto cuántos cuántas muy también pero si porque ha han ser
    estar está están fue era tiene tienen hacer hago sirve dos tres cuatro cinco dame redacta
"""),
    contractions={"del": "de el", "al": "a el", "xq": "porque", "q": "que"},
    courtesies=phrases(
        """por favor | hola | buenas | buenos días | buenas tardes | buenas noches | una pregunta | tengo una pregunta | gracias | disculpa | disculpe | perdón | oye | porfa""",
        to="~",
    ),
    closings=phrases(
        """por favor | gracias | muchas gracias | gracias de antemano | porfa | mil gracias | te lo agradezco | un saludo | saludos | para mí | muchísimas gracias""",
        to="~",
    ),
    openers=phrases(
        """puedes | puedes por favor | podrías | podrías por favor | puede | podría | me puedes | me podrías | quiero que | quisiera que | necesito que | me puede | me podría""",
        to="~",
    ),
    tasks=words("""
    explicar explica explícame explicarme escribir escribe escríbeme escribirme traducir traduce tradúceme
    traducirme dar dame darme listar lista resumir resume resumirme nombrar nombra redactar redacta decirme
"""),
    leads=phrases(
        """puedes decirme | me puedes decir | podrías decirme | me podrías decir | decirme | explicarme | explicar | puede decirme | podría decirme | me puede decir | dime | dígame | sabes | sabe | quiero saber | quisiera saber | me gustaría saber | explícame | explica | puedes explicarme
        | podrías explicarme | me puedes explicar | me podrías explicar | puede explicarme | podría explicarme | explíqueme | me pregunto | alguien sabe | alguien puede decirme | enséñame | muéstrame | necesito saber""",
        to="~",
    ),
    questions=words("qué quién quiénes cuál cuáles cómo dónde cuándo cuánto cuánta cuántos cuántas por"),
    heads=phrases("""
<how-to> | cómo puedo | cómo se puede | cómo hago para | cómo puede uno | cómo podría | de qué manera puedo | cómo hacer para | cómo
<what-is> | qué es | qué es eso de | qué cosa es
<what-are> | qué son
<which-is> | cuál es
<which-are> | cuáles son
<meaning> | qué significa | qué quiere decir | cuál es el significado de | cuál es la definición de | definición de | define | significado de | dame la definición de
<difference> | cuál es la diferencia entre | cuáles son las diferencias entre | diferencia entre | diferencias entre | explica la diferencia entre | explícame la diferencia entre | qué diferencia hay entre | en qué se diferencian | la diferencia entre
<capital> | cuál es la capital de | capital de | qué ciudad es la capital de | cómo se llama la capital de | la capital de | dime la capital de
<causes> | cuáles son las causas de | cuál es la causa de | causas de | qué causa | qué provoca
<symptoms> | cuáles son los síntomas de | síntomas de | qué síntomas tiene
<wrote> | quién escribió | quién es el autor de | autor de | quién fue el autor de
<invented> | quién inventó | quién es el inventor de | quién fue el inventor de
<discovered> | quién descubrió | quién fue el descubridor de
<painted> | quién pintó | quién es el pintor de | quién fue el pintor de
<list> | dame una lista de | haz una lista de | lista | enumera | nombra | dime | hazme una lista de | menciona
<examples> | dame ejemplos de | da ejemplos de | cuáles son ejemplos de | menciona ejemplos de | ejemplos de
<write> | escribe | escríbeme | redacta | redáctame | escribir | escribirme | redactar
<translate> | traduce | tradúceme | traducir | traducirme
<summarise> | resume | haz un resumen de | hazme un resumen de | resumir | dame un resumen de
<how-many> | cuántos | cuántas | cuál es el número de
"""),
    articles=words("el la los las un una unos unas"),
    fillers=words("realmente exactamente simplemente"),
    synonyms=phrases("""
coche | carro | automóvil | auto
ordenador | computadora | computador
móvil | celular
médico | doctor
correo | email | e mail | correo electrónico
comprar | adquirir
empezar | comenzar
foto | fotografía
nevera | frigorífico | refrigerador | heladera
usa | ee uu | eeuu | estados unidos
borrar | eliminar
bonito | lindo
fácil | sencillo
bici | bicicleta
tele | televisión | tv
% | por ciento
km | kilómetro | kilómetros
kg | kilogramo | kilogramos | kilo | kilos
gafas | lentes | anteojos
zumo | jugo
patata | papa
patatas | papas
y | &
"""),
    numbers={
        word: value for value, word in enumerate("dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), 2)
    },
    never=_NEVER,
    person=words("yo me mí mi mis tú te ti tu tus nosotros nos nuestro nuestra usted su sus"),
)
