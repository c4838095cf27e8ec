"""The words with which documents are marked, in many languages: what counts as confidential, what as internal."""

from __future__ import annotations

# Words that no ordinary sentence begins with when a colon, a dash or a full stop follows them.
CONFIDENTIAL = (
    r"(?:strictly |highly |most |company |(?:strictly )?(?:private|privileged) (?:and|&) )?confidential"
    r"(?: (?:and|&) (?:proprietary|privileged))?",
    r"top secret|proprietary (?:and|&) confidential|commercial[- ]in[- ]confidence",
    r"attorney[- ]client privileged?(?: (?:communication|and confidential|& confidential))?",
    r"(?:streng |stets )?vertraulich|streng geheim|verschlusssache(?: ?[-–] ?nur für den dienstgebrauch)?|vs[- ]nfd",
    r"(?:strictement |très )?confidentiel(?:le)?|(?:estrictamente |estritamente |altamente )?confidencial",
    r"(?:strettamente )?confidenziale|strettamente riservato|(?:strikt |zeer )?vertrouwelijk|(?:ściśle )?poufne",
    r"(?:strengt |strängt )?(?:fortrolig|konfidentiell|konfidensiell)|(?:ehdottoman )?luottamuksellinen",
    r"(?:строго )?конфиденциально|(?:суворо )?конфіденційно|機密|社外秘|机密|保密|대외비|기밀|गोपनीय|سري للغاية|סודי",
    r"tlp\s?[:=]?\s?(?:red|amber(?:\+strict)?)",
)
# Everyday words: they only count in capitals ("SECRET", but not "Secret:" above a list), and never as a key before a colon.
CONFIDENTIAL_IN_CAPITALS = r"(?-i:SECRET|RESTRICTED|PROPRIETARY|GEHEIM|RISERVATO)"
INTERNAL = (
    r"(?:for )?internal(?: (?:use|distribution|eyes|company))?(?: use)? only|company internal",
    r"(?:please )?(?:do )?not (?:for |to be )?(?:re)?(?:distribut(?:e|ed|ion)|circulat(?:e|ed|ion)|disseminat(?:e|ed|ion))"
    r"(?: or (?:forward|copy|share)(?:ed)?)?"
    r"(?: externally| outside (?:of )?(?:the|this|our) (?:company|board|team|firm|group))?",
    r"not for (?:external|public|onward|further|wider) (?:distribution|circulation|release|use)|not for release",
    r"(?:please )?do not (?:forward|share) "
    r"(?:externally|outside (?:of )?(?:the|this|our) (?:company|board|team|firm|group))",
    r"(?-i:DO NOT (?:FORWARD|SHARE|COPY))(?: OR (?:FORWARD|SHARE|COPY|DISTRIBUTE))?",
    r"nur (?:für den |zum )?internen? gebrauch|nur intern|nicht zur (?:weitergabe|veröffentlichung|verbreitung)"
    r"(?: an dritte| bestimmt)?"
    r"|(?:bitte )?nicht (?:weitergeben|weiterleiten|verbreiten)|betriebsintern|nur für den dienstgebrauch",
    r"(?:à |pour |réservé à l['’])?usage interne(?: uniquement| seulement| exclusivement)?"
    r"|ne pas (?:diffuser|divulguer|transférer)"
    r"(?: à l['’]extérieur)?|diffusion (?:restreinte|interdite|limitée)",
    r"(?:solo |s[oó]lo |apenas )(?:para |per )?uso interno|(?:para |per )?uso interno(?: solamente| exclusivo| esclusivo)"
    r"|no (?:distribuir|difundir|divulgar)|prohibida su (?:difusión|distribución)|non (?:distribuire|divulgare|diffondere)",
    r"não (?:distribuir|divulgar)|alleen (?:voor )?intern gebruik|niet (?:verspreiden|doorsturen)"
    r"|tylko do użytku wewnętrznego|nie rozpowszechniać",
    r"для служебного пользования|только для внутреннего использования|内部資料|内部资料|仅限内部使用",
)
INTERNAL_IN_CAPITALS = r"(?-i:INTERNAL|INTERN)"
# What only marks a document where it has a line to itself: in a sentence these are things that people talk about.
CONFIDENTIAL_ON_A_LINE = (r"confidential information",)
INTERNAL_ON_A_LINE = (
    r"internal (?:use|document|memo(?:randum)?)|internes dokument|(?:für den |zum )?internen? gebrauch",
    r"document interne|documento interno|(?:para |per )?uso interno|do użytku wewnętrznego",
)

# A document that calls itself confidential or internal: "Confidential board memo", "Note confidentielle".
_DOCUMENTS = (
    "memo|memorandum|report|document|minutes|briefing|brief|draft|note|notice|message|letter|email|e-mail|update|summary"
    "|announcement|proposal|agreement|settlement|offer|presentation|term sheet|board paper"
)
CONFIDENTIAL_DOCUMENT = (
    rf"(?:strictly |highly )?confidential (?:[a-z]+ ){{0,2}}(?:{_DOCUMENTS})",
    r"(?:streng )?vertrauliche[rs]? "
    r"(?:notiz|memo|mitteilung|nachricht|bericht|vermerk|protokoll|entwurf|unterlage|dokument)",
    r"(?:note|mémo|rapport|document|message|compte[- ]rendu) (?:strictement )?confidentiel(?:le)?",
    r"(?:nota|memor[aá]ndum|memorando|informe|documento|acta|relatório|ata) (?:estrictamente )?confidencial",
    r"(?:nota|memorandum|rapporto|documento|relazione) (?:confidenziale|riservat[oa])",
    r"vertrouwelijke? (?:memo|notitie|nota|rapport)",
)
INTERNAL_DOCUMENT = (
    r"internal (?:memo|memorandum)|interne[rs]? (?:memo|mitteilung|vermerk)|note (?:de service )?interne|memorando interno",
)
