"""What a name says of its bearer: that it is an office, of the state or of a firm, or asks for taxes."""

from __future__ import annotations

import re

_TAXES = re.compile(
    r"\b(?:\w*steuer(?:amt|verwaltung)|finanzamt|finanzverwaltung|\w*tax (?:office|administration|authority|collector)|revenue|hmrc|customs|treasur\w+|imp\u00f4ts|finances publiques|tr\u00e9sor public|agencia tributaria|hacienda"
    r"|agenzia delle entrate|tributi|belastingdienst|belastingen|gemeente\w*|finan\u00e7as|urz\u0105d skarbowy|finan\u010dn\u00ed \u00fa\u0159ad|skatteverket|skattestyrelsen|skatteetaten|gemeinde\w*|stadt|commune|mairie|comune|ayuntamiento)\b",
    re.IGNORECASE,
)

_PUBLIC = re.compile(
    r"(?:city|county|town|borough|university) of\b|ayuntamiento|ajuntament|diputaci\u00f3n|comune di|provincia di|regione\b|mairie|ville de|commune de|pr\u00e9fecture|stadt\b|gemeinde\b|landkreis|kreis\b|amt\b"
    r"|gemeente|c\u00e2mara municipal|urz\u0105d|gmina|m\u011bsto|obec\b|\w+ (?:kommune?|council)\b|kommune\b|universi|finanzamt|bezirksamt"
    r"|\w*steuer(?:amt|verwaltung)\b|centre des (?:imp\u00f4ts|finances)|service des imp\u00f4ts|direction .{0,30}finances publiques|agencia tributaria|agenzia delle entrate|belastingdienst|internal revenue|hm revenue",
    re.IGNORECASE,
)
# Who signs for a firm, without a name: "L'amministratore", "Ufficio contabilit\u00e0".
_THE_ONE = re.compile(
    r"(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ii]l|[Ll]o|[Dd]e|[Hh]et|O|A) [a-z\u00df-\u00ff][\w-]+|[Ll]['\u2019][a-z\u00df-\u00ff]\w+"
)
_OFFICE = re.compile(
    r"(?:team|afd\.|dienst|ufficio|servizio|direzione|amministrazione|service|direction|abteilung|buchhaltung"
    r"|gesch\u00e4ftsleitung|verwaltung|accounts|accounting|customer|credit control|departamento|direcci\u00f3n|administraci\u00f3n|afdeling|administratie|dzia\u0142|ksi\u0119gowo\u015b\u0107|\u00fa\u010dt\u00e1rna)\b",
    re.IGNORECASE,
)


def asks_for_taxes(name: str) -> bool:
    """An office of the state, a town or a commune."""
    return _TAXES.search(name) is not None


def is_public(name: str) -> bool:
    """A town, a council, an office of the state."""
    return _PUBLIC.match(name) is not None


def is_office(name: str) -> bool:
    """Who signs for a firm, without a name."""
    return bool(_OFFICE.match(name) or _THE_ONE.match(name))
