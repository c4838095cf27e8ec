"""Where a telling is nobody's: in quotation marks or code, in a story or a song, behind an "if", asked for as words."""

from __future__ import annotations

import re

_REACH_BEFORE, _REACH_BEHIND, _LONGEST_QUOTE = 400, 160, 400
# Each place costs up to some milliseconds where quotation marks abound (T-44).
_MOST_PLACES = 64
_WORKS = (
    r"novel|story|stories|poem|song|lyrics|rap|essay|screenplay|script|character|protagonist|narrator|role-?play"
    r"|fiction(?:al)?"
    r"|fan ?fic(?:tion)?|hero(?:ine)?|dialogue|monologue|sketch|movie|film|game|joke|meme|example sentences?|sims"
    r"|roman|geschichte|kurzgeschichte|erzählung|gedicht|lied|liedtext|aufsatz|drehbuch|figur|erzähler(?:in)?"
    r"|hauptfigur|rollenspiel"
    r"|dialog|witz|krimi|spiel|nouvelle|histoire|poème|chanson|paroles|dissertation|scénario|personnage"
    r"|jeu de rôle|conte|blague"
    r"|novela|cuento|historia|poema|canción|letra|ensayo|guion|guión|personaje|juego de rol|relato|chiste|película"
    r"|romanzo|racconto|storia|poesia|canzone|testo|saggio|sceneggiatura|personaggio|gioco di ruolo|barzelletta"
    r"|romance|conto|história|canção|música|redação|roteiro|personagem|piada"
    r"|verhaal|gedicht|lied|liedje|opstel|scenario|personage|rollenspel|mop"
    r"|powieść|powieści|opowiadani[ea]|wiersz|piosenk[aęi]|rozprawk[aęi]|scenariusz|postać|postaci|bohater(?:ka|ki)?|dowcip"
)
_ASKED_AS_WORDS = (
    r"translate|translation|pretend|imagine|suppose|hypothetically|say|saying|sentence|phrase|spell|pronounce|grammar"
    r"|übersetze|übersetzen|übersetzung|stell dir vor|angenommen|heißt|satz|sagt man|sage ich|traduis|traduire"
    r"|traduction|imagine"
    r"|supposons|dit-on|dire|phrase|traduce|traducir|imagina|supongamos|frase|se dice|traduci|tradurre|immagina|si dice"
    r"|traduza|traduzir|imagine|se diz|vertaal|vertalen|stel je voor|zin|zeg je|przetłumacz|wyobraź sobie|załóżmy|zdanie"
)
_IF = (
    r"if|unless|whether|as though|until|in case|wenn|ob|falls|sobald|si|se|qualora"
    r"|als|of|jeśli|jeżeli|czy|gdyby"
)
_GAMES = (
    r"chess|schach|échecs|ajedrez|scacchi|xadrez|schaken|szach(?:y|ach)|tennis|tenis|monopoly|poker|scrabble|uno"
    r"|ping pong|mario kart|fifa"
    r"|plays?|played|playing|spielen|gr[aęzy]e?|gioco|juego|jogo|jeu|spel"
)
_LISTED = (
    r"zodiac|horoscope|sternzeichen|horoskop|signes?|segno|signo|casa \d+|maison \d+|house \d+|astrology|astrologie"
    r"|dataset|database|datensatz|datenbank|base de données|base de datos|bazie danych|yards|quarterback"
)
_WORK = re.compile(rf"(?<!\w)(?:{_WORKS}|{_GAMES}|{_LISTED})(?!\w)", re.IGNORECASE)
_WORDS = re.compile(rf"(?<!\w)(?:{_ASKED_AS_WORDS})(?!\w)", re.IGNORECASE)
_CONDITION = re.compile(rf"(?<!\w)(?:{_IF})\s+\Z", re.IGNORECASE)
_ABOUT = re.compile(
    r"\s*(?:mean\b|means\b|in (?:the|a|my|this|our) (?:\w+ )?(?:book|play|show|series|dream|lab|dataset|exam)\b"
    r"|rising\b|moon\b|sapiens\b"
    r"|(?:in|auf|en|em|in het|po) (?:english|german|french|spanish|italian|portuguese|dutch|polish|japanese|chinese|korean"
    r"|russian|arabic|latin|englisch|deutsch|französisch|anglais|allemand|inglés|inglês|inglese|engels|angielsku)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    rf"\"[^\"\n]{{0,{_LONGEST_QUOTE}}}\"|“[^”\n]{{0,{_LONGEST_QUOTE}}}”|„[^“”\n]{{0,{_LONGEST_QUOTE}}}[“”]"
    rf"|«[^»\n]{{0,{_LONGEST_QUOTE}}}»|»[^«\n]{{0,{_LONGEST_QUOTE}}}«|‹[^›\n]{{0,{_LONGEST_QUOTE}}}›"
    rf"|(?<!\w)['‘].{{0,{_LONGEST_QUOTE}}}?['’](?!\w)|`[^`\n]{{1,{_LONGEST_QUOTE}}}`"
)
_SENTENCE_END = re.compile(r"[.!?…\n]")
_FENCE = "```"


class Surroundings:
    """A text, asked of single places in it whether their words are meant as the writer's own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places = 0

    def are_real(self, start: int, end: int) -> bool:
        """Whether what stands from `start` to `end` is told in earnest; of the places past the first few, none is."""
        self._places += 1
        if self._places > _MOST_PLACES:
            return False
        before = self._text[max(0, start - _REACH_BEFORE) : start]
        behind = self._text[end : end + _REACH_BEHIND]
        sentence = _SENTENCE_END.split(before)[-1]
        rest = _SENTENCE_END.split(behind, maxsplit=1)[0]
        return not (
            _CONDITION.search(sentence)
            or _WORDS.search(sentence)
            or _WORK.search(before)
            or _WORK.search(rest)
            or _ABOUT.match(behind)
            or self._is_quoted(start, end)
        )

    def _is_quoted(self, start: int, end: int) -> bool:
        if self._text.count(_FENCE, 0, start) % 2 == 1:
            return True
        first = self._text.rfind("\n", max(0, start - _LONGEST_QUOTE), start) + 1 or max(0, start - _LONGEST_QUOTE)
        piece = self._text[first : end + _LONGEST_QUOTE]
        return any(one.start() + first < start and end <= one.end() + first for one in _QUOTED.finditer(piece))
