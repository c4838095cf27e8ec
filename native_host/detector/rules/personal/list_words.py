"""Words above and in a list that tell whether it is one of somebody's guests or staff, of places, or of the world's books."""

from __future__ import annotations

import re

from native_host.detector.public.words import folded
from native_host.detector.rules.word_list import words


def _any(text: str) -> str:
    return "|".join(sorted(map(re.escape, words(folded(text))), key=len, reverse=True))


_PEOPLE = _any("""
    guest guests guestlist participant participants attendee attendees student students pupil pupils employee employees
    staff colleague colleagues patient patients tenant tenants candidate candidates volunteer volunteers passenger
    passengers resident residents invitee invitees teammates classmates neighbours neighbors teachers nurses gast gäste
    gästen gästeliste teilnehmer teilnehmern teilnehmerin teilnehmerinnen teilnehmende teilnehmenden teilnehmerliste
    schüler schülern schülerinnen studenten studierende studierenden mitarbeiter mitarbeitern mitarbeiterinnen
    mitarbeitende mitarbeitenden patienten patientinnen mieter mietern bewerber bewerbern kollegen kolleginnen
    angestellte bewohner belegschaft nachname vorname invité invités invitée invitées participantes élèves étudiants
    étudiantes employés employées salariés collègues locataires bénévoles prénom invitado invitados invitadas alumnos
    alumnas estudiantes empleados empleadas compañeros pacientes inquilinos apellido apellidos ospite ospiti invitati
    partecipanti alunni studenti dipendenti colleghi pazienti inquilini cognome convidado convidados alunos funcionários
    colegas gasten deelnemers leerlingen medewerkers werknemers collega's patiënten huurders aanwezigen goście gości
    uczestnicy uczestników uczniowie uczniów pracownicy pracowników pacjenci pacjentów najemcy nazwiska surname surnames
""")
# Of products, programs and classes as well: these need a given name in the list.
_PERHAPS = _any("""
    name names member members client clients customer customers applicant applicants visitor visitors relatives children
    parents namen mitglieder mitgliedern kunden kundinnen besucher eltern kinder nom noms membres candidats nombre nombres
    miembros socios clientes candidatos nome nomi membri soci clienti candidati nomes membros naam leden klanten
    członkowie członków klienci drivers
""")
# "Materials for students:" lists no students, "cards for these guests:" does.
_THESE = (
    r"(?:these|those|the following|following|all|our|my|diese[nr]?|folgenden?|alle|unsere|meine|ces|nos|mes|estos|estas|mis"
    r"|questi|miei|deze|mijn|tych)"
)
_FOR = r"(?:for|to|by|with|fur|an|bei|mit|pour|aux|avec|para|con|por|per|ai|agli|voor|met|dla)"
_BARE_FOR = ("for", "fur", "pour", "para", "per", "voor", "dla", "by", "to", "with")
_NO_PREPOSITION = "".join(rf"(?<!\b{word} )" for word in _BARE_FOR)
_REST = (
    r"(?: (?:and|und|et|y|e|en|i|with|mit|avec|con|by|nach|par|por|per|of|der|des|de|del|at|in) [^\n:]{1,30}"
    r"| ?\([^\n()]{1,30}\))?"
)
_NAMES = r"(?:names|namen|noms|nombres|nomi|nomes|imiona)"
HEADING = re.compile(
    rf"(?:(?:(?:^|[^\w]){_NO_PREPOSITION}|\b{_FOR} {_THESE} (?:\w{{1,20}} )?)(?:{_PEOPLE}){_REST}"
    rf"|(?:^\W*|\b{_THESE} ){_NAMES})\s*[:.]?[\s*_#]*$"
)
MENTION = re.compile(rf"\b(?:{_PEOPLE}|{_PERHAPS})\b")
# Lists of whom everybody can read.
OF_THE_WORLD = re.compile(
    r"\b(?:"
    + _any("""
        reference references bibliography author authors literature literatur literaturverzeichnis quellen sources cited
        reading bibliographie bibliografía bibliografia auteurs autoren autores autori index register books bücher livres
        libros libri novels novelists writers poets composers painters artists philosophers scientists mathematicians
        presidents kings queens emperors actors actresses characters inventors explorers dichter komponisten maler künstler
        philosophen schauspieler schriftsteller écrivains compositeurs peintres philosophes acteurs escritores pintores
        compositores filósofos scrittori pittori compositori filosofi places cities towns countries locations cultivars
        städte orte länder villes pays ciudades países città paesi
    """)
    + r")\b"
)
# Short forms that the lists of given names leave out.
ALSO_GIVEN = frozenset(
    words("""
        alex ben bob cara chris claire dan dave ella eva finn greta ida ines ingo jim joe jon josh kai kate kim lea lena leo
        lina lisa lucy luis luke mara matt mia mike mila nick nina nora olga omar otto pam pia rita rob ron rosa ruth sam
        sandy sara steve sue tara ted theo tim tina tom tony ute uwe vera zoe
    """)
)
REGIONS = frozenset(
    folded(line.strip())
    for line in """
        alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
        illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
        mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
        north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
        utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ontario, quebec, alberta, manitoba,
        british columbia, nova scotia, victoria, queensland, new south wales, tasmania, western australia, england,
        scotland, wales, ireland, northern ireland, united kingdom, great britain, france, germany, spain, italy, portugal,
        austria, switzerland, belgium, netherlands, luxembourg, denmark, norway, sweden, finland, iceland, poland, czechia,
        czech republic, slovakia, slovenia, hungary, romania, bulgaria, greece, turkey, croatia, serbia, albania, ukraine,
        russia, estonia, latvia, lithuania, malta, cyprus, israel, egypt, morocco, tunisia, algeria, nigeria, ghana, kenya,
        ethiopia, senegal, south africa, jordan, lebanon, syria, iraq, iran, india, pakistan, china, japan, south korea,
        korea, vietnam, thailand, malaysia, singapore, indonesia, philippines, australia, new zealand, canada, mexico,
        cuba, peru, chile, argentina, brazil, colombia, bolivia, uruguay, paraguay, ecuador, venezuela, panama, usa,
        deutschland, frankreich, italien, spanien, österreich, schweiz, belgien, niederlande, polen, england, bayern,
        sachsen, hessen, baden, ungarn, griechenland, türkei, norwegen, schweden, dänemark, allemagne, espagne, italie,
        suisse, belgique, autriche, pologne, grèce, maroc, algérie, tunisie, bretagne, normandie, provence, alemania,
        francia, españa, italia, portugal, méxico, brasil, andalucía, cataluña, germania, spagna, svizzera, toscana,
        lombardia, sicilia, lazio, piemonte, veneto
    """.replace("\n", " ").split(",")
)
