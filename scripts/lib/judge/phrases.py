"""Words for the corruptions, in the four languages of the pairs."""

from __future__ import annotations

ASSENTS = {
    "en": ("Sure.", "Of course, here is something about it.", "Interesting."),
    "de": ("Gern.", "Natürlich, hier etwas dazu.", "Interessant."),
    "fr": ("Bien sûr.", "Volontiers, voici quelque chose.", "Intéressant."),
    "es": ("Claro.", "Por supuesto, aquí tienes algo.", "Interesante."),
}
EXCUSES = {
    "en": (
        "I'm sorry, but I can't help with that.",
        "As an AI language model I am not able to do this. Please consult an expert who can look at your case in detail.",
        "I cannot answer this question.",
        "I am unable to process this request at the moment, please try again later.",
        "I'm sorry, I do not have enough information about this topic to give you an answer, and I would not want to tell you anything wrong.",
    ),
    "de": (
        "Es tut mir leid, dabei kann ich nicht helfen.",
        "Als KI-Sprachmodell kann ich das leider nicht tun. Bitte wenden Sie sich an eine Fachperson.",
        "Ich kann diese Frage nicht beantworten.",
        "Tut mir leid, dazu habe ich keine Informationen und möchte nichts Falsches sagen.",
    ),
    "fr": (
        "Désolé, je ne peux pas vous aider sur ce point.",
        "En tant qu'IA, je ne suis pas en mesure de faire cela. Veuillez consulter un spécialiste.",
        "Je ne peux pas répondre à cette question.",
    ),
    "es": (
        "Lo siento, no puedo ayudarte con eso.",
        "Como IA, no me es posible hacer esto. Por favor, consulta a un especialista.",
        "No puedo responder a esta pregunta.",
    ),
}
FILLERS = {
    "en": (
        "This is a very important topic that concerns many people.",
        "There are many factors to consider here.",
        "It depends on various circumstances and on what you want to achieve.",
        "In today's world this plays an important role.",
        "Everybody has their own opinion about it.",
        "Let me know if you need anything else!",
        "Great question, thanks for asking it.",
        "Overall one can say that it is worth thinking about.",
    ),
    "de": (
        "Das ist ein sehr wichtiges Thema, das viele Menschen beschäftigt.",
        "Es gibt viele Aspekte, die man bedenken sollte.",
        "Es kommt immer darauf an, was man erreichen möchte.",
        "In der heutigen Zeit spielt das eine wichtige Rolle.",
        "Dazu hat jeder seine eigene Meinung.",
        "Gute Frage, danke dafür!",
    ),
    "fr": (
        "C'est un sujet très important qui concerne beaucoup de monde.",
        "Il existe de nombreux aspects à considérer.",
        "Tout dépend de ce que l'on veut atteindre.",
        "De nos jours, cela joue un rôle important.",
        "Chacun a son opinion là-dessus.",
    ),
    "es": (
        "Es un tema muy importante que afecta a mucha gente.",
        "Hay muchos factores que conviene tener en cuenta.",
        "Todo depende de lo que se quiera conseguir.",
        "Hoy en día esto juega un papel importante.",
        "Cada uno tiene su opinión sobre ello.",
    ),
}
# Word by word, so that a sentence keeps its content and changes its language.
FUNCTION_WORDS = {
    "en": "the of and a to in is with for that from it was on by are not this at but an as have has will you we they he she or",
    "de": "die von und ein zu im ist mit für dass aus es war auf durch sind nicht dies bei aber einen als haben hat wird Sie wir sie er es oder",
    "fr": "le de et un à dans est avec pour que depuis il était sur par sont pas ce chez mais une comme ont a sera vous nous ils lui elle ou",
    "es": "la de y un a en es con para que desde ello era sobre por son no este al pero una como han ha será usted nosotros ellos él ella o",
}
NAMES = (
    "Hartwell",
    "Bogdan",
    "Ferreira",
    "Osaka",
    "Lindqvist",
    "Marseille",
    "Yilmaz",
    "Connor",
    "Petrova",
    "Valencia",
    "Nadal",
    "Kowalski",
)
NEGATE = {
    "en": ((r"\b(is|are|was|were|will|can|could|has|have|does|do|did|must|should|may)\b", r"\1 not"),),
    "de": ((r"\b(ist|sind|war|waren|wird|werden|kann|können|hat|haben|muss|soll|darf|bleibt|bleiben)\b", r"\1 nicht"),),
    "fr": ((r"\b(est|sont|était|sera|seront|peut|doit|a|ont|passe|dure)\b", r"n'\1 pas"),),
    "es": ((r"\b(es|son|era|será|serán|puede|debe|ha|han|está|abrirá|pide|queda|hay)\b", r"no \1"),),
}
UN_NEGATE = {
    "en": (
        (r"\b(?:not|never) ", ""),
        (r"n't\b", ""),
        (r"\bNo\b", "Yes"),
        (r"\bno one\b", "everyone"),
        (r"\b(?:cannot)\b", "can"),
    ),
    "de": ((r" nicht\b", ""), (r"\bkein(e|en|er|em)?\b", r"ein\1"), (r"\bNein\b", "Ja"), (r"\bnie\b", "immer")),
    "fr": ((r"\bn(?:e |['’])(\w+) (?:pas|jamais)\b", r"\1"), (r"\bNon\b", "Oui")),
    "es": ((r"\bno ", ""), (r"\bNo\b(?=\.?$)", "Sí"), (r"\bsin ", "con ")),
}
PREFACES = {
    "en": ("Sure, here it is:\n\n", "Here you go:\n\n", "Of course!\n\n"),
    "de": ("Gern, hier ist es:\n\n", "Natürlich:\n\n"),
    "fr": ("Bien sûr, voici :\n\n", "Voici :\n\n"),
    "es": ("Claro, aquí está:\n\n", "Aquí tienes:\n\n"),
}
