"""How people name what an operation is done to, for the slots of phrases."""

from __future__ import annotations

from collections.abc import Mapping

# What an operation is done to. {things}: said in words that mean any text or list; {any}: also a noun of the asker's own.
OBJECTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "det": "(the|these|this|those|that|my|our|all|all the|all these|all of the|all of these|each|every|the "
        "following|this following"
        "|these following|following|the given|the entire|the whole|this entire|this whole|a|an)",
        "kind": "(list|lists|lines?|items?|entry|entries|elements?|words?|strings?|values?|text|texts|things?"
        "|data|input|content|terms?)",
        "numbers": "(numbers?|integers|values|figures|digits|prices|scores)",
        "where": "[(in|from|of|within)] [(the|this|my|each|every|these)] [following] [(list|text|sentence"
        "|paragraph|string|line|lines|items)]"
        " [(below|here|i pasted|given below)]",
        "things": "(it|them|this|these|those|that|everything|the following|following"
        "|[{det}] [(comma-separated|comma separated|unsorted|long|short)] {kind} [of [(comma-separated|comma "
        "separated)] ({kind}|{numbers})] {where}"
        "|[{det}] list of <noun> {where})",
        "any": "({things}|{det} [{kind} of] <noun> {where})",
        "put": "(sort|order|arrange|organize|organise|rank|put|reorder|re-order|rearrange|re-arrange|re-sort)",
    },
    "de": {
        "det": "[(alle|all|allen)] (die|das|den|der|dem|diese|dieser|dieses|diesen|diesem|meine|meiner|meinen"
        "|unsere|jede|jedes|jeden|jeder|alle|allen)"
        " [(folgende|folgenden|folgender|folgendes|folgendem|ganze|ganzen|gesamte|gesamten|untenstehende"
        "|untenstehenden)]"
        "|(folgende|folgenden|folgendes|folgender|folgendem)",
        "kind": "(liste|zeilen?|einträgen?|eintrag|elementen?|element|wörtern?|wort|werten?|wert|text|texte"
        "|texts|textes|dingen?|daten"
        "|begriffen?|begriff|namen|zeichenketten?|string|strings|inhalt|eingabe|satz)",
        "numbers": "(zahlen?|werten?|ziffern|beträgen?|preisen?|integers?)",
        "where": "[(in|im|aus|von|der|des|auf)] [(dieser|diesem|der|dem|meiner)] [folgenden] [(liste|text"
        "|textes|satz|zeilen)] [(unten|hier|untenstehend)]",
        "things": "(das|dies|diese|es|sie|alles|folgendes|das folgende|[({det})] ({kind}|{numbers}) [(von|mit"
        "|an|der)] [({kind}|{numbers})] {where})",
        "any": "({things}|({det}) <noun> {where}|[({det})] liste (von|mit|an|der) <noun> {where})",
        "put": "(sortiere?|sortieren|sortier|ordne|ordnen|reihe|bringe?|bring|stelle|liste)",
    },
    "fr": {
        "det": "[(tous|toutes|tout|toute)] (le|la|les|l'|ce|cet|cette|ces|mes|ma|mon|chaque|de|des|du|de la|de "
        "cette|de ce|de ces|dans cette"
        "|dans la|dans ce|dans le|dans les|dans ces)",
        "kind": "(liste|lignes?|éléments?|elements?|mots?|entrées?|valeurs?|texte|textes|noms?|chaînes?|données"
        "|termes?|phrase|contenu|suite)",
        "numbers": "(nombres?|chiffres|valeurs?|entiers|montants|prix)",
        "where": "[(de|dans|du|ci)] [(cette|la|ce|le|ces)] [(liste|texte|phrase|lignes)] [(suivante?s?|ci-dessous|ici)]",
        "things": "(ceci|cela|ça|le|la|les|tout|ce qui suit|[{det}] ({kind}|{numbers}) [suivante?s?] [(de|des) "
        "({kind}|{numbers})] {where})",
        "any": "({things}|{det} <noun> {where}|[{det}] liste (de|des) <noun> {where})",
        "put": "(trie|trier|triez|tri|classe|classer|classez|ordonne|ordonner|ordonnez|range|ranger|rangez|mets"
        "|mettre|mettez)",
    },
    "es": {
        "det": "[(todos|todas|todo|toda)] (el|la|los|las|lo|este|esta|estos|estas|esto|mi|mis|cada|de|del|de la"
        "|de los|de las|de esta|de este|de estos"
        "|de estas|en esta|en este|en la|en el|en las|en los) [siguientes?]",
        "kind": "(lista|líneas?|lineas?|elementos?|palabras?|entradas?|valores|valor|texto|textos|nombres?"
        "|cadenas?|datos|términos?|terminos?"
        "|ítems?|items?|contenido|oración|oracion|frase)",
        "numbers": "(números?|numeros?|valores|cifras|enteros|precios)",
        "where": "[(de|en|del|a)] [(esta|la|este|el|estas|estos)] [siguiente] [(lista|texto|frase|oración"
        "|líneas)] [(siguientes?|abajo|aquí|aqui|continuación)]",
        "things": "(esto|estos|estas|eso|lo siguiente|todo|[{det}] ({kind}|{numbers}) [(de|con) ({kind}"
        "|{numbers})] {where})",
        "any": "({things}|{det} <noun> {where}|[{det}] lista (de|con) <noun> {where})",
        "put": "(ordena|ordenar|ordene|ordéname|ordename|ordenad|organiza|organizar|clasifica|clasificar|pon|poner|coloca)",
    },
}

_PROSE = {
    "en": "(sentences?|paragraphs?|passage|phrase|essay|article|email|tweet|post|poem|quote|message|title|name"
    "|headline|document|excerpt|letter|code|heading|speech|story|review|caption|abstract|bio|description"
    "|snippet|lyrics|song|blog post|cover letter)",
    "de": "(satz|satzes|sätze|absatz|absatzes|abschnitt|aufsatz|artikel|artikels|nachricht|titel|namen"
    "|überschrift|brief|gedicht|textes|e-mail|mail)",
    "fr": "(phrases?|paragraphe|passage|article|message|titre|nom|poème|lettre|document|courriel|citation)",
    "es": "(frases?|oración|oracion|párrafo|parrafo|artículo|articulo|mensaje|título|titulo|nombre|poema|carta"
    "|documento|correo)",
}  # fmt: skip
# The same for tools that take a text as a whole: {any} is a text, a sentence, a title, and no part of it.
TEXTS: Mapping[str, Mapping[str, str]] = {
    language: {**slots, "any": f"({{things}}|[({{det}})] {_PROSE[language]} {{where}})"}
    for language, slots in OBJECTS.items()
}
