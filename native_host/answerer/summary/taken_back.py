"""What of a text a summary may not show without the words that take it back: rumours, retractions, refusals, conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from native_host.answerer.summary.candidates import Candidate
from native_host.answerer.summary.sentences import sentences

# Of sentences that come after them, however many: then nothing of the text is shown.
_FRAME = re.compile(
    r"\b(?:(?:just |only )?kidding|(?:a|the|his|her|their) (?:lies?|jokes?|dreams?|prank|(?:my|his|her) dream)"
    r"|(?:my|his|her|our) dream|lied|den(?:y|ies|ied"
    r"|ial)|disputed|disputes? (?:that|this|it)|unconfirmed|anonymous"
    r"|people say|made (?:it|that|this|all) \w* ?up|(?:earlier|previous|older|first) version|old plan|turned out"
    r"|gelogen|l\u00fcge\w*|scherz\w*|traum"
    r"|bestr(?:eit|itt)\w*|unbest\u00e4tigt\w*|stellte sich heraus|mensonges?|blague|ni(?:e|ent|\u00e9)\b"
    r"|contest\w*|mentira\w*|broma|nieg\w*|neg\u00f3"
    r"|desminti\w*|rumou?rs?|hoax|fake news|april fool\w*|fiction\w*|satire|parody|myths?|hypothetical\w*|imagine that"
    r"|suppose that"
    r"|(?:nothing|none|not (?:a word|any|all)) (?:in|of) (?:(?:this|the) (?:story|text|article|report|following"
    r"|above)|it|this is|what|them)\b|not true|untrue|did not (?:happen|believe)|never happened"
    r"|(?:claims?|verdict|allegation|myth|fact)\s*:|false(?:ly)?|allege\w*|supposed(?:ly)?|purported\w*"
    r"|the defen[cs]e (?:argued|claimed)"
    r"|as follows|the following (?:claim|story|statement|report|rumou?r)\w*|retract\w*|debunk\w*|disprov\w*"
    r"|refute\w*|fabricat\w*|made up|nonsense"
    r"|ger\u00fccht\w*|falschmeldung\w*|aprilscherz\w*|erfunden\w*|frei erfunden|satire|angeblich\w*"
    r"|behauptung\w*|behauptet\w*|unwahr\w*"
    r"|(?:ist|war|sind|waren) falsch|nicht wahr|stimmt nicht|nichts (?:davon|an|in)|kein wort|widerruf\w*"
    r"|widerleg\w*|dementier\w*|unsinn"
    r"|wie folgt|m\u00e4rchen\w*|fiktiv\w*|stellen sie sich vor|stell dir vor"
    r"|rumeurs?|canular\w*|poisson d['\u2019]avril|fictif\w*|fiction|fictive\w*|pr\u00e9tend\w*|soi-disant"
    r"|pr\u00e9tendument|all\u00e9gation\w*|d\u00e9menti\w*"
    r"|(?:est|\u00e9tait|sont) (?:faux|fausses?)|pas vrai|rien de (?:tout )?(?:cela|ce|cette)|r\u00e9tract\w*"
    r"|r\u00e9fut\w*|invent\u00e9\w*|comme suit|imaginez que|absurde"
    r"|rumor\w*|bulos?|inocentada|ficci\u00f3n|ficticio\w*|supuest\w*|presunt\w*|alegaci\u00f3n|alegaciones"
    r"|desm(?:ient|int)\w*|desment\w*"
    r"|(?:es|era|son|eran) fals[oa]s?|no es (?:verdad|cierto)|nada de (?:esto|eso|lo)|retract\w*|refut\w*"
    r"|inventad\w*|como sigue|imagine que)\b",
    re.IGNORECASE,
)
# Of what stands before them: they may be shown together.
_DENIAL = re.compile(
    r"\b(?:wait|errors?|fell through|backed out|pulled out|chang\w+ (?:his|her|its|their|our|my) minds?"
    r"|block\w*|overrul\w*|abandon\w*|halted|suspended|stopped"
    r"|collapsed"
    r"|jedoch|allerdings|geplatzt|gescheitert|gestoppt|verweiger\w*|toutefois|cependant|pourtant|n\u00e9anmoins"
    r"|\u00e9chou\u00e9\w*"
    r"|bloqu\u00e9\w*|abandonn\u00e9\w*|sin embargo|fracas\w*|bloque\w*"
    r"|(?<!am )(?<!are )(?<!'m )(?<!very )(?<!so )sorry(?! to| about| for)|apolog(?:y|ies) for the error|oops"
    r"|unfortunately|regrettably|alas|sadly|(?:was|is|were|are|that'?s) (?:wrong|incorrect|mistaken|an error"
    r"|a mistake|outdated)"
    r"|another (?:patient|person|customer|one)|(?:sent|written|published|posted|issued|stated"
    r"|reported) (?:by mistake|in error)|mistakenly|mixed up|wrongly|erroneous\w*|not (?:be )?able to|unable to"
    r"|had (?:planned|hoped|intended|wanted)|in fact|in reality|actually|contrary to|on second thought|called off"
    r"|cancel+ed|withdrawn|revoked|reversed|overturned"
    r"|scrapped|disregard|ignore (?:this|that|the|my)|strike that|never mind|does not apply|do not apply|void"
    r"|invalid|edit:|takes? (?:it |that |this )?back"
    r"|leider|bedauerlicherweise|entschuldig\w*|verzeihung|irrt\u00fcmlich\w*|irrtum|versehentlich|verwechs\w*"
    r"|tats\u00e4chlich|in wahrheit|in wirklichkeit"
    r"|nicht in der lage|zur\u00fcckgezogen|zur\u00fcckgenommen|aufgehoben|hinf\u00e4llig|ung\u00fcltig|storniert"
    r"|falsch|abgesagt|geplant hatten"
    r"|malheureusement|h\u00e9las|d\u00e9sol\u00e9\w*|pardon|excus\w+|par erreur|erron\u00e9\w*|en fait"
    r"|en r\u00e9alit\u00e9|contrairement|annul\u00e9\w*|retir\u00e9\w*|se trompai\w*|tromp\u00e9\w*"
    r"|lamentablemente|desgraciadamente|por desgracia|perd\u00f3n|disculp\w*|lo siento|por error|equivocad\w*"
    r"|err\u00f3ne\w*|en realidad|de hecho|al contrario|anulad\w*|cancelad\w*"
    r"|retirad\w*|sin efecto)\b|^(?:no|nein|non|wrong|false|falsch|faux|falso)\b[.,!]",
    re.IGNORECASE,
)
# Of the sentence before, or of something else altogether.
_AGAINST = re.compile(
    r"\b(?:however|wrong|regret\w*|rejected|declined|refused|failed|never|falsch|abgelehnt|niemals|refus\u00e9\w*"
    r"|rejet\u00e9\w*|jamais"
    r"|rechazad\w*|rechaz\u00f3|nunca)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|nothing|none|nobody|neither|cannot|nicht|nie|niemals|kein\w*|nichts|niemand|ne"
    r"|n['\u2019]\w+|pas|jamais|rien|aucun\w*|nunca|nada"
    r"|nadie|ning\u00fan\w*|tampoco)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
_LEANS = re.compile(
    r"(?:(?:but|however|yet|still|instead|this|that|these|those|it|they|he|she|we|aber|jedoch|doch|dies\w*|das|es"
    r"|er|sie|wir|mais|cependant|pourtant"
    r"|cel\w*|ce|cette|il|elle|ils|elles|nous|on|pero|sin embargo|est[eoa]s?|es[eo]|\u00e9l|ell[ao]s?|no)\b"
    r"|n['\u2019]est)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?:if|unless|provided|should|had|were|wenn|falls|sofern|sollte\w*|si|s['\u2019]il\w*|\u00e0 condition"
    r"|en caso de|siempre que)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 3


def loses_what_takes_it_back(text: str, taken: Sequence[Candidate]) -> bool:
    """Whether the sentences `taken` of a text's would say, without those beside them, what the text does not hold.

    Sentences that no summary shows (a bare "No.") count, too.
    """
    if _FRAME.search(text.replace("\u2019", "'")):
        return True
    every = [sentence.of(text) for sentence in sentences(text)]
    shown = {candidate.text for candidate in taken}
    for before, here in zip(["", *every], every, strict=False):
        if here in shown:
            continue
        plain = here.replace("\u2019", "'")
        if _DENIAL.search(plain):
            return True
        if before in shown and (
            before.endswith("?") or _AGAINST.search(plain) or (_is_doubted(before, plain) and _NEGATION.search(plain))
        ):
            return True
    return False


def _is_doubted(before: str, after: str) -> bool:
    """Whether `after`, should it deny something, denies what `before` says."""
    return bool(_CONDITION.match(before) or _LEANS.match(after)) or len(after.split()) <= _FEW_WORDS
