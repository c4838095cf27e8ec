"""Words of curricula vitae, in the languages that are read."""

from __future__ import annotations

import re
from collections.abc import Callable


def _any_of(names: str) -> Callable[[str], bool]:
    known = frozenset(one.strip() for one in names.split(";"))
    return lambda folded: folded in known


# Heads of their parts, folded.
WORK = _any_of(
    "experience; work experience; professional experience; employment; employment history; career; career history; work history; career summary; relevant experience"
    "; berufserfahrung; beruflicher werdegang; berufliche erfahrung; berufspraxis; berufliche laufbahn; werdegang; berufliche stationen; praktische erfahrung; berufliche tatigkeit"
    "; experience professionnelle; experiences professionnelles; experiences; parcours; parcours professionnel; emplois"
    "; experiencia; experiencia laboral; experiencia profesional; trayectoria profesional"
    "; esperienza; esperienze; esperienza lavorativa; esperienze lavorative; esperienza professionale; esperienze professionali"
    "; werkervaring; ervaring; loopbaan; werk; experiencia profissional; percurso profissional; doswiadczenie; doswiadczenie zawodowe; przebieg kariery"
    "; praxe; pracovni zkusenosti; zamestnani; arbetslivserfarenhet; erfarenhet; anstallningar; erhvervserfaring; arbejdserfaring; arbeidserfaring; yrkeserfaring; tyokokemus; munkatapasztalat"
    "; szakmai tapasztalat; experienta; experienta profesionala; is deneyimi; deneyim"
)
STUDIES = _any_of(
    "education; education and training; academic background; qualifications; studies; ausbildung; bildungsweg; studium; studium und schule; schule und studium; schule und ausbildung; ausbildung und studium"
    "; schulbildung; schule; akademische ausbildung; formation; formations; diplomes; etudes; formation et diplomes; diplomes et formations; scolarite"
    "; formacion; formacion academica; estudios; educacion; istruzione; istruzione e formazione; formazione; titoli di studio; studi"
    "; opleiding; opleidingen; opleiding en cursussen; formacao; formacao academica; habilitacoes; habilitacoes literarias; wyksztalcenie; edukacja; vzdelani; utbildning; utbildningar; uddannelse; uddannelser; utdanning"
    "; koulutus; tanulmanyok; vegzettseg; educatie; studii; egitim"
)
# Labels of forms: who employs, as what, what was studied and where.
LABELS = {
    one.strip(): meant
    for meant, names in {
        "employer": "employer; company; name of employer; arbeitgeber; firma; unternehmen; employeur; entreprise; empresa; empleador; datore di lavoro; nome del datore di lavoro; nome e indirizzo del datore di lavoro; azienda"
        "; werkgever; bedrijf; empregador; entidade patronal; pracodawca; zamestnavatel; arbetsgivare; arbejdsgiver; arbeidsgiver",
        "work": "position; job title; role; occupation; occupation or position held; post; stelle; tatigkeit; funktion; beruf; als; poste; fonction; emploi; puesto; cargo; funcion; tipo di impiego; impiego; posizione; ruolo; mansione; qualifica"
        "; lavoro o posizione ricoperti; functie; beroep; funcao; stanowisko; pozice; funkce; befattning; stilling",
        "degree": "degree; qualification; qualification awarded; title of qualification awarded; award; abschluss; diplome; titulo; titulo obtenido; titolo; titolo conseguito; titolo di studio; qualifica conseguita; diploma; graad; grau; tytul; titul; examen; eksamen",
        "school": "school; university; college; institution; hochschule; universitat; schule; ecole; universite; etablissement; universidad; centro; istituto; universita; nome e tipo di istituto; scuola; universiteit; instelling; universidade; instituicao"
        "; uczelnia; szkola; skola; universitet",
    }.items()
    for one in names.split(";")
}  # fmt: skip
NOW = (
    r"present|now|today|to date|current|currently|ongoing|heute|jetzt|dato|laufend|aujourd['\u2019]hui|ce jour|pr\u00e9sent|actuel(?:lement)?|la actualidad|actualidad|actualmente|hoy|presente|oggi|in corso|attuale|heden|nu|vandaag"
    r"|atualidade|hoje|presente|obecnie|teraz|nadal|dosud|sou\u010dasnost|nyn\u00ed|nuvarande|nu|p\u00e5g\u00e5ende|n\u00e5|d\u00e5|nykyinen|jelenleg|prezent|halen"
)
SINCE = r"since|seit|ab|depuis(?: le)?|desde(?: el)?|dal|da|sinds|vanaf|od|siden|sedan|fr\u00e5n och med|fra og med|desde"
AT = r"at|bei(?: der| dem)?|chez|presso|en la empresa|bij|na empresa|w firmie|u|hos|p\u00e5"
SCHOOLS = re.compile(
    r"\b(?:university|college|school|institute|academy|polytechnic|universit\w*|hochschule|fachhochschule|(?<!\()(?:fh|th|tu|hs)(?!\))|gymnasium|realschule|schule|\w+schule|berufskolleg|akademie|\w*akademie|kolleg|iut|lyc\u00e9e|\u00e9cole"
    r"|facult\u00e9|institut\w*|insa|universidad|instituto|escuela|facultad|ies|liceo|politecnico|istituto|ateneo|accademia|scuola|hogeschool|universiteit|roc|mbo|universidade|escola|polit\u00e9cnico|uniwersytet|politechnika"
    r"|szko\u0142a|technikum|liceum|akademia|univerzita|\u0161kola|vut|h\u00f6gskola|universitet|skola|gymnasie|skole|h\u00f8jskole|yliopisto|ammattikorkeakoulu|egyetem|f\u0151iskola|universitatea|\u00fcniversitesi)\b",
    re.IGNORECASE,
)
DEGREES = re.compile(
    r"\b(?:b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?com|llb|llm|mba|ph\.?d|hnd|hnc|nvq|gcse|a levels?|bachelor\w*|master\w*|magister|diplom\w*|staatsexamen|promotion|doktor|abitur|fachabitur|fachhochschulreife|mittlere reife"
    r"|berufsausbildung|ausbildung (?:zum|zur|als)|lehre|licence|licenciatura|licenciad[oa]|grado|m\u00e1ster|mast\u00e8re|dut|bts|but|deug|baccalaur\u00e9at|bac(?: \w+)?|cap|bep|ingeniero|ingeniera|t\u00e9cnico superior|bachiller\w*"
    r"|laurea\w*|laureat[oa]|maturit\u00e0|dottorato|perito|geometra|hbo|mbo|vwo|havo|mestrado|doutoramento|licencjat|magisterium|in\u017cynier|matura|bakal\u00e1\u0159\w*|in\u017een\u00fdr\w*|maturita|kandidat\w*|civilingenj\u00f6r|akademiuddannelse"
    r"|degree|certificate|foundation)\b",
    re.IGNORECASE,
)
