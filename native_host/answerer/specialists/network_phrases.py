"""The ways to ask about an IP network, folded, and the words of the answers, in four languages."""

from __future__ import annotations

import re

NETWORK_WORDS = re.compile(
    r"\bip|cidr|sub-?net|r\u00e9seau|\bred\b|netz|network|netmask|mask|host|address|adress|range|broadcast|expand"
    r"|compress|/[0-9]|::"
    r"|m\u00e1scara|direccion",
    re.IGNORECASE,
)

_GIVE = "[what is|whats|what's|give me|show me|find|calculate|compute|get|tell me|what are|show]"
_NET = "[the|this] [subnet|network|cidr|cidr block|range|block|ip range|net|prefix|ip network|cidr range|ip|address] [of]"
_GEBEN = "[was ist|wie lautet|gib mir|berechne|zeig mir|nenne|wie lauten|was sind]"
_NETZ = "[dem|das|des|der|dieses|diesem] [netz|netzwerk|subnetz|subnetzes|netzes|netzwerks|cidr|cidr block|bereich]"
_DONNE = "[quel est|quelle est|donne moi|calcule|donne|quels sont]"
_RESEAU = "[le|ce|du] [reseau|sous reseau|bloc|bloc cidr|cidr]"
_DAME = "[cual es|dame|calcula|dime|cuales son]"
_RED = "[la|esta|el] [red|subred|bloque|bloque cidr|cidr]"

ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "inside": {
        "en": (
            f"is [the] [ip|address|ip address] (in|inside|within|part of|contained in|a member of|in the range) {_NET}"
            f" [range|network|subnet]",
            f"does [the] [ip|address|ip address] (belong to|fall in|fall within|fit in) {_NET}",
            f"check (if|whether) [the] [ip|address|ip address] (is in|is inside|is within|belongs to|is part of) {_NET}",
            f"does {_NET} (contain|include) [the] [ip|address|ip address]",
        ),
        "de": (
            f"(liegt|ist) [die] [ip|adresse|ip adresse] (in|im) {_NETZ} [enthalten]",
            f"(gehort) [die] [ip|adresse|ip adresse] zu {_NETZ}",
            f"(enthalt) {_NETZ} [die] [ip|adresse|ip adresse]",
        ),
        "fr": (
            f"[est ce que] [l'|l' adresse|l' ip] (est dans|est elle dans|appartient a|fait partie de|est elle incluse"
            f" dans) {_RESEAU}",
        ),
        "es": (f"(esta|pertenece) [la] [ip|direccion|direccion ip] (en|dentro de|a) {_RED}",),
    },
    "count": {
        "en": (
            f"how many (addresses|ips|ip addresses|ip's|total addresses|ipv4 addresses|ipv6 addresses) (are in|are there"
            f" in|in|does|has|has a|in a"
            f"|are in a|does a|are there in a) {_NET} [have|contain|hold|include]",
            f"{_GIVE} [the] number of (addresses|ips|ip addresses) (in|of) {_NET}",
        ),
        "de": (
            f"(wie viele|wieviele) (adressen|ip adressen|ips) (hat|sind in|enthalt|gibt es in|hat ein|sind in einem)"
            f" {_NETZ}",
            f"[die] anzahl der (adressen|ip adressen) in {_NETZ}",
        ),
        "fr": (f"combien d' (adresses|adresses ip|ip) (y a t il dans|dans|contient|il y a dans) [un] {_RESEAU}",),
        "es": (f"cuantas (direcciones|direcciones ip|ips) (hay en|tiene|contiene|hay en una) {_RED}",),
    },
    "hosts": {
        "en": (
            f"how many (hosts|usable hosts|usable addresses|usable ips|usable ip addresses|host addresses|usable host"
            f" addresses) (are in|are there in"
            f"|in|does|has|can|can a|fit in|are in a|in a|does a|are there in a) {_NET} [have|contain|hold|support|allow]",
            f"{_GIVE} [the] number of (hosts|usable hosts|usable addresses|usable ips) (in|of) {_NET}",
        ),
        "de": (
            f"(wie viele|wieviele) (hosts|nutzbare adressen|nutzbare hosts) (hat|sind in|gibt es in|passen in|hat ein"
            f"|passen in ein) {_NETZ}",
        ),
        "fr": (
            f"combien d' (hotes|hotes utilisables|adresses utilisables) (y a t il dans|dans|contient|il y a dans) [un]"
            f" {_RESEAU}",
        ),
        "es": (f"cuantos (hosts|hosts utilizables) (hay en|tiene|caben en|hay en una) {_RED}",),
    },
    "mask": {
        "en": (
            f"{_GIVE} [the] (netmask|subnet mask|net mask|network mask|mask) (of|for) [a] {_NET}",
            f"{_GIVE} [as] [a] (netmask|subnet mask)",
            f"(convert) {_NET} to [a] (netmask|subnet mask)",
        ),
        "de": (
            f"{_GEBEN} [die] (netzmaske|subnetzmaske|subnetmaske) (von|fur|zu) [ein] {_NETZ}",
            f"welche (netzmaske|subnetzmaske|subnetmaske) hat [ein] {_NETZ}",
        ),
        "fr": (f"{_DONNE} [le] (masque|masque de sous reseau|masque de reseau) (de|du|pour|d'un) {_RESEAU}",),
        "es": (f"{_DAME} [la] (mascara|mascara de red|mascara de subred) (de|para|de una|de la) {_RED}",),
    },
    "wildcard": {
        "en": (f"{_GIVE} [the] (wildcard mask|hostmask|host mask|inverse mask) (of|for) {_NET}",),
        "de": (f"{_GEBEN} [die] (wildcard maske|wildcardmaske|hostmaske) (von|fur|zu) {_NETZ}",),
    },
    "prefix": {
        "en": (
            "(convert|what is|what's|whats) [the] (netmask|subnet mask|mask) (to|in|as|into) (cidr|cidr notation|prefix"
            " length|slash notation)",
            "[convert|what is|what's] (to|in|as) (cidr|cidr notation|slash notation)",
            "(what is|what's|whats) [the] (cidr|prefix|prefix length|cidr notation|cidr prefix) (of|for) [the] [netmask"
            "|subnet mask|mask]",
        ),
        "de": ("(was ist|wandle|konvertiere) [die] (netzmaske|subnetzmaske) (in|als) (cidr|cidr notation) [um]",),
        "fr": ("(convertis|quel est) [le] masque en (cidr|notation cidr)",),
        "es": ("(convierte|cual es) [la] mascara (a|en) (cidr|notacion cidr)",),
    },
    "network": {
        "en": (f"{_GIVE} [the] (network address|network id|subnet address) (of|for) {_NET}",),
        "de": (f"{_GEBEN} [die] (netzadresse|netzwerkadresse) (von|fur|zu) {_NETZ}",),
        "fr": (f"{_DONNE} [l'] adresse [de] reseau (de|du|pour) {_RESEAU}",),
        "es": (f"{_DAME} [la] direccion de red (de|para) {_RED}",),
    },
    "broadcast": {
        "en": (f"{_GIVE} [the] (broadcast address|broadcast|broadcast ip) (of|for) {_NET}",),
        "de": (f"{_GEBEN} [die] (broadcast adresse|broadcastadresse|broadcast) (von|fur|zu) {_NETZ}",),
        "fr": (f"{_DONNE} [l'] adresse de (broadcast|diffusion) (de|du|pour) {_RESEAU}",),
        "es": (f"{_DAME} [la] direccion de (broadcast|difusion) (de|para) {_RED}",),
    },
    "firsthost": {
        "en": (
            f"{_GIVE} [the] first (usable|host|usable host|usable ip|usable address|usable ip address|host address) (in"
            f"|of|for) {_NET}",
        ),
        "de": (
            f"{_GEBEN} [die|der] (erste nutzbare adresse|erste host adresse|erste nutzbare ip|erste hostadresse) (von|in"
            f"|im) {_NETZ}",
        ),
        "fr": (f"{_DONNE} [la] premiere adresse utilisable (de|du|dans) {_RESEAU}",),
        "es": (f"{_DAME} [la] primera direccion utilizable (de|en) {_RED}",),
    },
    "lasthost": {
        "en": (
            f"{_GIVE} [the] last (usable|host|usable host|usable ip|usable address|usable ip address|host address) (in|of"
            f"|for) {_NET}",
        ),
        "de": (
            f"{_GEBEN} [die|der] (letzte nutzbare adresse|letzte host adresse|letzte nutzbare ip|letzte hostadresse) (von"
            f"|in|im) {_NETZ}",
        ),
        "fr": (f"{_DONNE} [la] derniere adresse utilisable (de|du|dans) {_RESEAU}",),
        "es": (f"{_DAME} [la] ultima direccion utilizable (de|en) {_RED}",),
    },
    "hostrange": {
        "en": (
            f"{_GIVE} [the] (usable range|usable ip range|usable host range|host range|range of usable hosts|usable"
            f" hosts) (of|in|for) {_NET}",
        ),
        "de": (f"{_GEBEN} [den|der] (nutzbare bereich|nutzbaren bereich|hostbereich) (von|in) {_NETZ}",),
    },
    "range": {
        "en": (
            f"{_GIVE} [the] (range|ip range|address range|ip address range|cidr range|first and last address|first and"
            f" last ip) (of|for|in|covered by)"
            f" {_NET}",
            f"(convert) {_NET} to [a|an] (range|ip range|address range)",
        ),
        "de": (
            f"{_GEBEN} [den|der] (adressbereich|ip bereich|bereich|ip adressbereich|ip range) (von|fur|zu) {_NETZ}",
            f"{_GEBEN} [die] erste und letzte (adresse|ip|ip adresse) (von|in|im) {_NETZ}",
        ),
        "fr": (f"{_DONNE} [la] (plage|plage d' adresses|plage ip|plage d' adresses ip) (de|du|pour) {_RESEAU}",),
        "es": (f"{_DAME} [el] (rango|rango de ip|rango de direcciones|rango de ips) (de|para) {_RED}",),
    },
    "info": {
        "en": (
            "(subnet|cidr|network|subnet calculator|cidr calculator|calculate subnet|subnet info|subnet details|network"
            " details|subnet info for|subnet details for|network details for)",
            f"(show|show me|give me|calculate|compute|list) [the] (details|subnet details|network details|subnet info"
            f"|info|information) (of|for|about)"
            f" {_NET}",
            "(calculate|analyze|analyse|parse|break down) [the|this] (subnet|network|cidr|cidr block|cidr range)",
        ),
        "de": ("(berechne|analysiere|zeige|zerlege) [das|dieses|den] (subnetz|netz|netzwerk|cidr|cidr block)",),
        "fr": ("(calcule|analyse|decompose) [le|ce] (sous reseau|reseau|cidr|bloc cidr)",),
        "es": ("(calcula|analiza|descompon) [la|esta|el] (subred|red|cidr|bloque cidr)",),
    },
    "expand": {
        "en": (
            "(expand) [the|this] [ipv6|ipv6 address|ip|address|ip address]",
            "(what is|what's|give me|show|show me) [the] (full|expanded|uncompressed) (form|version|notation) (of|for)"
            " [the] [ipv6|ipv6 address]",
        ),
        "de": ("(schreibe|zeige|expandiere) [die] [ipv6 adresse|ipv6|adresse] [ausgeschrieben|voll ausgeschrieben|aus]",),
        "fr": ("(developpe|etends) [l'] [adresse|adresse ipv6|ipv6]",),
        "es": ("(expande|expandir) [la] [direccion|direccion ipv6|ipv6]",),
    },
    "compress": {
        "en": (
            "(compress|shorten|abbreviate) [the|this] [ipv6|ipv6 address|ip|address|ip address]",
            "(what is|what's|give me|show|show me) [the] (short|compressed|shortened|canonical) (form|version|notation)"
            " (of|for) [the]"
            " [ipv6|ipv6 address]",
        ),
        "de": ("(kurze|komprimiere|verkurze) [die] [ipv6 adresse|ipv6|adresse] [ab]",),
        "fr": ("(compresse|abrege|raccourcis) [l'] [adresse|adresse ipv6|ipv6]",),
        "es": ("(comprime|abrevia|acorta) [la] [direccion|direccion ipv6|ipv6]",),
    },
}

SAID = {
    "en": {
        "inside": "**Yes**: {address} is in {network} ({first} – {last}).|**No**: {address} is not in {network} ({first}"
        " – {last}).",
        "part": "Part",
        "value": "Value",
        "network": "Network",
        "first": "First address",
        "last": "Last address",
        "mask": "Netmask",
        "broadcast": "Broadcast",
        "hosts": "Hosts",
        "count": "Addresses",
    },
    "de": {
        "inside": "**Ja**: {address} liegt in {network} ({first} – {last}).|**Nein**: {address} liegt nicht in {network}"
        " ({first} – {last}).",
        "part": "Teil",
        "value": "Wert",
        "network": "Netz",
        "first": "Erste Adresse",
        "last": "Letzte Adresse",
        "mask": "Netzmaske",
        "broadcast": "Broadcast",
        "hosts": "Hosts",
        "count": "Adressen",
    },
    "fr": {
        "inside": "**Oui** : {address} est dans {network} ({first} – {last}).|**Non** : {address} n'est pas dans"
        " {network} ({first} – {last}).",
        "part": "Partie",
        "value": "Valeur",
        "network": "Réseau",
        "first": "Première adresse",
        "last": "Dernière adresse",
        "mask": "Masque",
        "broadcast": "Diffusion",
        "hosts": "Hôtes",
        "count": "Adresses",
    },
    "es": {
        "inside": "**Sí**: {address} está en {network} ({first} – {last}).|**No**: {address} no está en {network}"
        " ({first} – {last}).",
        "part": "Parte",
        "value": "Valor",
        "network": "Red",
        "first": "Primera dirección",
        "last": "Última dirección",
        "mask": "Máscara",
        "broadcast": "Difusión",
        "hosts": "Hosts",
        "count": "Direcciones",
    },
}
