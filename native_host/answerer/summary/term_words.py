"""Words that are in no key term though they are no stop words: verbs, adverbs and words of time and talk."""

from __future__ import annotations

import re

from native_host.answerer.summary.word_lists import word_set

NO_TERM = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october"
    " november december today tomorrow yesterday week weeks month months year years day days hour hours minute minutes"
    " morning"
    " evening afternoon night time times people person thing things lot part way number many several first second third"
    " last next"
    " previous later earlier early late often usually currently recently soon already almost also according including"
    " additional"
    " regards hello dear thanks please note per percent mr mrs dr ms want wants wanted need needs think thinks know"
    " known see seen"
    " give given gave use used using work works find found become became remain remains keep kept leave left begin began"
    " start starts"
    " started stop stopped ask asked tell told call called try tried help helped show shows shown run runs pay paid buy"
    " bought sell"
    " sold send sent bring brought hold held write wrote read grow grew rise rose fall fell lose lost meet met turn"
    " turned open opened"
    " close closed agree agreed decide decided approve approved reject rejected plan plans planned expect expected add"
    " added move"
    " moved change changed increase increased reduce reduced confirm confirmed announce announced include includes cost"
    " costs less"
    " able big small large great high low long short full free old young possible important different certain whole half"
    " around"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar m\u00e4rz mai juni juli oktober"
    " dezember tag tage tagen"
    " woche wochen monat monate monaten jahr jahre jahren jahres uhr ende anfang zeit mal teil prozent herr frau hallo"
    " liebe lieber"
    " sehr gr\u00fc\u00dfe gr\u00fc\u00dfen dank leute stunde stunden minuten minute abend vormittag nachmittag"
    " millionen milliarden rund zuletzt zudem laut zun\u00e4chst"
    " seitdem danach trotzdem insgesamt allerdings inzwischen k\u00fcnftig"
    " lundi mardi mercredi jeudi vendredi samedi dimanche janvier f\u00e9vrier mars avril juin juillet ao\u00fbt"
    " septembre octobre novembre"
    " d\u00e9cembre jour jours semaine semaines mois ann\u00e9e ann\u00e9es an ans heure heures matin soir fois partie"
    " monsieur madame bonjour"
    " premier premi\u00e8re dernier derni\u00e8re prochain prochaine cours fin d\u00e9but environ grand grande petit"
    " petite bon bonne hier demain"
    " aujourd'hui donc afin avant d\u00e8s milliers millions euros euro dollars hors"
    " lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo enero febrero marzo abril mayo junio julio agosto"
    " septiembre octubre"
    " noviembre diciembre d\u00eda d\u00edas semana semanas mes meses a\u00f1o a\u00f1os hora horas veces parte"
    " se\u00f1or se\u00f1ora hola gracias primer"
    " primera \u00faltimo \u00faltima pr\u00f3ximo pr\u00f3xima gran grande peque\u00f1o buen bueno ayer ma\u00f1ana fin"
    " millones mil cerca unos"
)
# Endings of verbs and adverbs, long enough to spare nouns.
_VERB_LIKE = {
    "en": re.compile(
        r".{3,}(?:ly|ed|ied|izing|ising|ises|izes)|.{4,}(?:ating|nding|nting|cting|ring|wing|lling|sting|cing|ting|king"
        r"|ming|ving)"
    ),
    "de": re.compile(r".+"),  # With a small letter or first in its sentence it may be anything.
    "fr": re.compile(r".{3,}(?:ment|ait|aient|era|eront|erait|er|ez|ons|ant|\u00e9e?s?|ir|ira|iront)"),
    "es": re.compile(
        r".{3,}(?:mente|aba|aban|ar|er|ir|ar\u00e1n?|er\u00e1n?|ir\u00e1n?|ado|ada|ados|adas|ando|iendo|aron|ieron"
        r"|\u00f3|ar\u00eda|er\u00eda|emos|amos)"
    ),
}
# Nouns with an ending of verbs.
_NOUN = re.compile(
    r".*(?:ement|iment|building|meeting|training|funding|housing|parking|heating|engineering|marketing|manufacturing"
    r"|lighting|seed|feed|speed"
    r"|need|hundred|family|supply|reply|assembly|anomaly|taller|mujer|poder|mar|lugar|hogar|bar|estado|mercado"
    r"|ayuntamiento|abogado|empleados?"
    r"|delegad[oa]s?|entrada|llamada|temporada|jornada|estudiantes?|atelier|chantier|quartier|papier|dossier|calendrier"
    r"|escalier|loyer|danger"
    r"|march\u00e9s?|sant\u00e9|soci\u00e9t\u00e9s?|qualit\u00e9|s\u00e9curit\u00e9|.{3,}it\u00e9s?|ann\u00e9e"
    r"|arm\u00e9e|entr\u00e9e|dur\u00e9e|comit\u00e9|habitants?|employ\u00e9s?|restaurant|courant|enfants?)"
)


def is_verb_like(word: str, language: str) -> bool:
    """Of a word in lower case. Errs towards leaving words out."""
    pattern = _VERB_LIKE.get(language)
    return pattern is not None and pattern.fullmatch(word) is not None and _NOUN.fullmatch(word) is None
