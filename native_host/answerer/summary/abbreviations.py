"""Short forms with a full stop, without it, in lower case: English, German, French, Spanish."""

from __future__ import annotations

from native_host.answerer.summary.word_lists import word_set

# Before a name, a number or the rest of the phrase: no sentence ends behind them.
NEVER_END = word_set(
    "mr mrs ms mx dr prof rev hon capt lt col gen sgt st mt ft messrs vs cf e.g i.e viz approx fig figs vol pp eq"
    " dept est ext tel incl excl hr fr frau prof ing dipl bzw ca z d.h z.b u.a i.d.r v.a s.o s.u o.g sog bspw evtl ggf"
    " abs nr str tel mio mrd vgl inkl exkl zzgl lt bd kap abb tab geb gest st hl m mm mme mlle mgr p.ex env av bd"
    " c.-\u00e0-d"
    " r\u00e9f tél chap fig sr sra srta dr dra d d\u00f1a ud uds prof p.ej p aprox avda n\u00fam p\u00e1g p\u00e1gs"
    " tel\u00e9f dpto gral excmo"
    " nos ee"
)
# May also stand at an end: a sentence ends there when a word follows that opens one.
MAY_END = word_set(
    "etc al inc ltd co corp llc plc jr sr esq a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a bros ave blvd rd jan feb apr jun jul"
    " aug sept sep oct nov dec usw u.s.w gmbh mbh e.v a.d v.chr n.chr uhr okt dez s.a s.l ee.uu"
    " c.v a.c d.c janv f\u00e9vr juil d\u00e9c ene abr ago dic"
)
# Such only before a number; otherwise words.
BEFORE_NUMBER = word_set("no nos art fig figs sec ch p pp max min n\u00fam nr")
# Words that open a sentence, and would hardly be a name behind an abbreviation.
OPENERS = word_set(
    "the a an this that these those he she it we they i you his her its our their there in on at by for from with when while"
    " after before as if but and or so however what who how why where all both each no not since until although then"
    " der die das ein eine einer er sie es wir ich ihr man dies diese dieser dieses in im am an auf bei mit nach vor von"
    " zu zum"
    " zur wenn weil als aber und oder doch da dann dort hier alle auch so sein ihre unser unsere f\u00fcr bis seit"
    " le la les l un une des il elle ils elles on nous vous je ce cette ces cet son sa ses leur notre en dans sur par"
    " pour avec"
    " mais et ou quand lorsque apr\u00e8s avant si comme selon depuis"
    " el los las unos unas \u00e9l ella ellos ellas nosotros yo este esta estos estas ese esa eso su sus nuestro nuestra"
    " en con por"
    " para desde hasta cuando pero y o seg\u00fan tras si como todo todos todas"
)
# A number with a full stop behind them is an ordinal: "am 3. Treffen", "zum 25. Geburtstag".
ORDINAL_BEFORE = word_set(
    "am der die das dem den des zum zur vom im beim bis ab seit und jeder jede jedem jeden ihr ihrem ihren sein seinem"
    " seinen"
    " mein meinem unser unserem montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
