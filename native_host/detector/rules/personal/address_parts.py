"""Pieces that postal addresses are made of: gaps, names of towns, kinds of streets, post codes."""

from __future__ import annotations

GAP = r"(?:\s{0,2},\s{0,2}|\s{1,3}[-–|]\s{1,3}|[ \t]{0,2}\r?\n[ \t]{0,4}|\s{1,2})"
NAME = r"\p{Lu}[\pL'’.-]*"
# A full stop in a town's name belongs to an abbreviation, or the first words of the next sentence would be of the town.
BEFORE_A_TOWN = r"(?:(?:St|Ste|Sta|Sto|SS|Sv|Mt|Ft|Pt|Pto|Gr|Kl|Ob|Unt|Nd|Ndr|Hl|Kgl|Hann|Kr|Krs|Lkr|Bez|Gde|Gem|P\.ta|V\.la|[NSEW])\. ?)"
# "a. M.", "i.Br.", "o. d. T.", "v. d. Höhe": a town ends with it.
BEHIND_A_TOWN = r"(?: (?:[abiouv]\. ?(?:d\. ?)?)\p{Lu}(?:\pL{0,2}\.|Rbge\.|\pL*))"
_TOWN_WORD = rf"{BEFORE_A_TOWN}?\p{{Lu}}[\pL'’-]*"
TOWN = (
    rf"{_TOWN_WORD}(?:[ -](?:(?:an?|am|auf|bei|der|d[eioaun]|des?|del|den|im|in|la|las|le|les|lès|los|op|ob|sur|"
    rf"sous|upon|under|y) ){{0,2}}{_TOWN_WORD}){{0,3}}{BEHIND_A_TOWN}?"
)

# "Dr. Roux", "G. Verdi", "J.F. Kennedy": in the name of a street too, a full stop only follows what is cut short.
SHORT = (
    r"(?:(?:St|Ste|Sta|Sto|SS|Dr|Dra|Prof|Pr|Gal|Gén|Gral|Gen|Mal|Mar|Cap|Capt|Cdt|Cdte|Col|Cnel|Lt|Ltn|Sgt|Pdt|Pdte|Pres|Pte|Mgr"
    r"|Mons|Ing|Avv|Arq|Card|Fr|Pe|Ntra|Sra|Sr|Dott|On|Sen|Cav|Rev|Abb|Fco|Mª|F\.lli|\p{Lu})\. ?)"
)

STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
ENGLISH_KINDS = (
    "Street|St|Avenue|Ave|Av|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Terrace|Ter|Trail|Trl|Way"
    "|Parkway|Pkwy|Highway|Hwy|Square|Sq|Crescent|Cres|Close|Gardens|Grove|Mews|Hill|Row|Walk|Wharf|Quay|Turnpike|Pike|Loop"
    "|Alley|Plaza|Heights|Esplanade|Parade|Drove|Rise|Vale|Common|Broadway|Expressway|Crossing|Ridge|Run|Green"
)
UK_CODE = r"(?:GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})"
US_CODE = rf"(?:{STATES}|{NAME}(?: {NAME})?),?\s{{1,2}}[0-9]{{5}}(?:-[0-9]{{4}})?"
CA_CODE = r"(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU),?\s{1,2}[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"
AU_CODE = r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),?\s{1,2}[0-9]{4}"
