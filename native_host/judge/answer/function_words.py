"""Closed classes of the languages that answers are judged in: function words, negations, numbers in words."""

from __future__ import annotations


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


BY_LANGUAGE: dict[str, frozenset[str]] = {
    "en": _words(
        "the a an and or of to in on at by for with from as is are was were be been it its this that these those there not no do does did"
        " have has had will would can could should may must i you he she we they me him her us them my your his our their what which who"
        " when where why how if than then so but because about into over under after before out up down all any each more most some"
        " such only also both between very just while during until off again once here own same too"
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines und oder von zu im in am an auf bei für mit aus als ist sind war waren sein"
        " es dies diese dieser dieses nicht kein keine keinen wird werden wurde kann können soll muss ich du er sie wir ihr mich mir dich dir"
        " ihn ihm uns euch mein dein unser was welche wer wann wo warum wie wenn dann so aber weil über unter nach vor bis auch nur noch"
        " schon sehr man hat haben hatte zum zur beim vom ins durch gegen ohne um dass ob sich jede jeder alle denn doch mehr zwischen"
    ),
    "fr": _words(
        "le la les l un une des du de d et ou à au aux en dans sur par pour avec sans est sont était être il elle ils elles on nous vous je tu"
        " ce cet cette ces qui que quoi dont où ne pas plus mais car si son sa ses leur leurs mon ma mes ton ta tes notre votre y se s c n"
        " j m t qu a ont avait fait comme quand entre chez après avant très aussi tout tous toute même sera peut doit"
    ),
    "es": _words(
        "el la los las un una unos unas de del al y o u e a en con por para sin sobre es son era fue ser está están lo le les se su sus mi mis"
        " tu tus nos que qué quien quién cual cuál cuando cuándo donde dónde como cómo no ni sí más pero porque si ya muy también este esta"
        " estos estas ese esa hay ha han había entre desde hasta cada todo todos yo él ella ellos nosotros me te solo"
    ),
    "it": _words(
        "il lo la gli le un uno una di del della dei delle da dal in nel nella con su per tra e ed o a al alla che chi non è sono era si ci"
        " come quando dove più ma perché se anche questo questa suo sua loro mio mia ha hanno"
    ),
    "pt": _words(
        "o os as um uma de do da dos das em no na nos nas com por para sem e ou a ao à que quem não é são era foi ser se como quando onde"
        " mais mas porque também este esta isso seu sua meu minha ele ela eles há tem"
    ),
    "nl": _words(
        "de het een en of van te in op bij voor met uit als is zijn was waren het dit dat deze die niet geen wordt worden kan moet ik je jij"
        " hij zij wij jullie mij hem ons wat welke wie wanneer waar waarom hoe dan maar omdat ook nog naar aan er om"
    ),
    "pl": _words(
        "i w na z do nie się jest są to że o od po za przez dla jak ale czy co który która tym tego jego jej ich być był"
    ),
}
FUNCTION_WORDS: frozenset[str] = frozenset().union(*BY_LANGUAGE.values()) - {"fait", "as", "solo"} | {"as"}
NEGATIONS: frozenset[str] = _words(
    "not no never none nobody nothing neither nor without cannot unable refused cancelled against"
    " nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder verboten untersagt"
    " pas jamais aucun aucune rien personne sans interdit ni"
    " nunca jamás ningún ninguna ninguno nada nadie sin tampoco prohibido non niet geen não nie"
)
_TENS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
}
# "one", "un", "uno", "ein" are articles as often as numbers.
NUMBER_WORDS: dict[str, str] = {
    word: str(number) for line in _TENS.values() for number, word in enumerate(line.split()) if number > 1
} | {"twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100", "zwanzig": "20", "dreißig": "30"}
COUNTS: dict[str, int] = {word: int(number) for word, number in NUMBER_WORDS.items()} | dict.fromkeys(
    ("one", "a", "an", "single", "ein", "eine", "einem", "einen", "einer", "un", "une", "una", "uno", "seul", "sola"), 1
)
ARTICLES_AND_JOINTS: frozenset[str] = _words(
    "the a an and or of to with from by for because that which der die das ein eine und oder von zu mit für weil dass den dem"
    " le la les un une des du de et ou à avec pour que qui el los las una y o con por para del al"
)
