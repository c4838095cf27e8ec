"""Top-level domains a mail address may end in: every two-letter one, the generic ones in use, and the private ones."""

from __future__ import annotations

from native_host.detector.rules.word_list import words

_GENERIC = frozenset(
    words(
        """
    academy accountant accountants actor adult aero agency airforce amsterdam apartments app archi army art arpa
    asia associates attorney auction audio auto baby band bank bar barcelona bargains bayern beauty beer berlin
    best bet bible bid bike bingo bio biz black blackfriday blog blue boo boutique brussels build builders
    business buzz cab cafe cam camera camp capital car cards care career careers cars casa cash casino cat
    catering center ceo charity chat cheap christmas church city claims cleaning click clinic clothing cloud
    club coach codes coffee college cologne com community company computer condos construction consulting
    contact contractors cooking cool coop country coupons courses credit creditcard cricket cruises dad dance
    date dating day dealer deals degree delivery democrat dental dentist desi design dev diamonds diet digital
    direct directory discount doctor dog domains download earth eco edu education email energy engineer
    engineering enterprises equipment esq estate eus events example exchange expert exposed express fail faith
    family fan fans farm fashion film finance financial fish fishing fit fitness flights florist flowers foo
    football forsale foundation fun fund furniture fyi gal gallery game games garden gift gifts gives glass
    global gmbh gold golf google gov graphics gratis green gripe group guide guitars guru hamburg health
    healthcare help hiphop hockey holdings holiday home horse hospital host hosting house how icu immo
    immobilien inc industries info ing ink institute insurance insure int international invalid investments
    irish istanbul jetzt jewelry jobs juegos kaufen kim kitchen kiwi koeln lan land lat law lawyer lease legal
    lgbt life lighting limited limo link live llc loan loans local localdomain localhost london lotto love ltd
    ltda luxury madrid maison management market marketing mba media memorial men menu miami mil mobi moda moe
    mom money mortgage moscow movie museum name navy net network new news ngo ninja nyc one ong online org
    organic osaka page paris partners parts party pet phd photo photography photos pics pictures pink pizza
    place plumbing plus poker post press pro productions prof promo properties property pub quebec racing
    recipes red rehab reise reisen rent rentals repair report republican rest restaurant review reviews rich rip
    rocks rodeo ruhr run saarland sale salon sarl school schule science scot security services sex sexy shiksha
    shoes shop shopping show singles site ski soccer social software solar solutions space sport store stream
    studio study style sucks supplies supply support surf surgery swiss systems taipei tattoo tax taxi team tech
    technology tel tennis test theater theatre tickets tienda tips tires tirol today tokyo tools top tours town
    toys trade trading training travel tube university uno vacations vegas ventures versicherung vet viajes
    video villas vin vip vision vodka vote voto voyage wales wang watch webcam website wedding wien wiki win
    wine work works world wtf xxx xyz yoga yokohama zone zuerich internal intranet corp private
    """
    )
)
# Two letters that no country has and that files end in.
_FILES = frozenset(("js", "ts", "vb", "cs", "hs", "kt", "xz", "db"))


def is_top_level(label: str) -> bool:
    """Whether a mail address can end in this label (any case; also `xn--` and letters of other scripts)."""
    lower = label.lower()
    if lower.startswith("xn--") or not lower.isascii():
        return True
    return (len(lower) == 2 and lower not in _FILES) or lower in _GENERIC
