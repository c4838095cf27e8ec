"""German: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_MAN = "mann|freund|ehemann|partner|vater|exmann|ex-mann|ex-freund|ex|stiefvater|bruder|onkel|sohn|opa|großvater"
_WOMAN = "frau|freundin|ehefrau|partnerin|mutter|exfrau|ex-frau|tochter|schwester|oma|großmutter|mama"
_THEIR = rf"(?:(?:mein|unser) (?:\pL+er )?(?:{_MAN}|kind|baby|papa)|(?:meine|unsere) (?:\pL+e )?(?:{_WOMAN}))"
_TO_THEM = rf"(?:(?:meinem|unserem) (?:{_MAN}|kind|baby)|(?:meiner|unserer) (?:{_WOMAN}))"
_BY = (
    r"(?:(?:leider|jetzt|gerade|nicht|auch|noch|schon|wieder|seit|heimlich|kürzlich|letzte|letztes|vor|im|in|der"
    r"|dem|monat|woche|wochen"
    r"|monaten|jahr|jahre|jahren|kurzem|langem|gestern|heute|\d+\.?|einem|einer|zwei|drei|stark|schwer|chronisch"
    r"|ungewollt|offiziell"
    r"|tatsächlich|selbst|sehr|ziemlich|hoch|zum|zweiten|mal) ){0,4}"
)
_AM = rf"(?:(?:ich )?bin(?: ich)?|ich war|ich wurde|(?:und|jetzt) bin ich|{_THEIR} (?:ist|war|wurde))"
_HAVE = (
    rf"(?:ich (?:habe?|hab['’]?|hatte|leide an|leide unter)|(?:jetzt|seitdem) habe ich|{_THEIR} (?:hat|hatte"
    rf"|leidet an|leidet unter))"
)
_A = (
    r"(?:(?:einen?|eine|kein(?:e|en)?|meine|schwere|starke|leichte|schlimme|chronische|bipolare?|multiple|typ|\d"
    r"|[12]-typ) ){0,3}"
)
_STATE = (
    "hiv[- ]positiv|schwanger|depressiv|manisch-depressiv|bipolar|suizidgefährdet|suizidal|selbstmordgefährdet"
    "|diabetiker(?:in)?"
    "|epileptiker(?:in)?|unfruchtbar|magersüchtig|alkoholiker(?:in)?|trockene[r]? alkoholiker(?:in)?|alkoholkrank"
    "|drogenabhängig"
    "|alkoholabhängig|alkoholsüchtig|spielsüchtig|drogensüchtig|medikamentenabhängig|tablettensüchtig"
    "|autist(?:in)?|zuckerkrank"
    "|rückfällig geworden|krebskrank|an krebs erkrankt|unheilbar krank|hiv-infiziert"
)
_ILL = (
    r"hiv|aids|krebs|\pL+krebs|leukämie|depressionen?|wochenbettdepression|borderline|schizophrenie|störung"
    r"|essstörung|magersucht|bulimie"
    r"|panikattacken|suizidgedanken|selbstmordgedanken|diabetes|epilepsie|sklerose|parkinson|alzheimer|demenz"
    r"|herpes|chlamydien|tripper"
    r"|syphilis|gonorrhoe|hepatitis|feigwarten|morbus crohn|endometriose|fehlgeburt|totgeburt|abtreibung"
    r"|geschlechtskrankheit|ptbs"
    r"|adhs|alkoholproblem|erektionsstörungen|hirntumor|schlaganfall|alkoholsucht|spielsucht"
)

TELLINGS = (
    health(rf"{_AM} {_BY}(?:{_STATE}){END}"),
    health(rf"(?:dass|weil|seit|da|obwohl) ich {_BY}(?:{_STATE}) (?:bin|war){END}"),
    health(rf"{_HAVE} {_BY}{_A}(?:{_ILL}){END}"),
    health(rf"(?:dass|weil|seit|da|obwohl) ich {_BY}{_A}(?:{_ILL}) (?:habe|hatte){END}"),
    health(
        rf"(?:bei mir|mir|bei {_TO_THEM}) (?:wurde|wurden|ist|hat man) [^.?!\n]{{0,60}}(?:diagnostiziert"
        rf"|(?:{_ILL}) festgestellt){END}"
    ),
    health(rf"ich bin seit [^.?!\n]{{1,20}} (?:trocken|clean|nüchtern){END}"),
    health(rf"ich (?:hatte|habe) (?:gestern|wieder|letzte woche|heute|nach [^.?!\n]{{1,20}})? ?einen rückfall{END}"),
    health(rf"ich (?:will|wollte|möchte) (?:mich umbringen|mir das leben nehmen|nicht mehr leben){END}|ich ritze mich{END}"),
    health(rf"ich (?:habe|hatte|will|möchte|muss) {_BY}(?:abtreiben|abgetrieben|eine abtreibung){END}"),
    sexual_life(
        rf"(?:ich (?:wurde|bin)|{_THEIR} (?:wurde|ist)) [^.?!\n]{{0,40}}(?:vergewaltigt|sexuell missbraucht"
        rf"|sexuell belästigt|sexuell genötigt){END}"
    ),
    sexual_life(rf"{_THEIR} (?:hat|hatte) mich [^.?!\n]{{0,24}}(?:vergewaltigt|missbraucht|betrogen){END}"),
    sexual_life(
        rf"{_AM} {_BY}(?:schwul|lesbisch|bisexuell|transgender|transsexuell|trans|homosexuell|asexuell|nichtbinär){END}"
    ),
    sexual_life(rf"(?:dass|weil) ich {_BY}(?:schwul|lesbisch|bisexuell|trans|homosexuell|asexuell) bin{END}"),
    sexual_life(
        rf"(?:ich habe|{_THEIR} hat) {_BY}(?:eine affäre|ein verhältnis mit|(?:meine|meinen) (?:{_MAN}"
        rf"|{_WOMAN}) betrogen){END}|ich betrüge mein(?:e|en) (?:{_MAN}|{_WOMAN}){END}"
    ),
    legal(
        rf"{_THEIR} (?:schlägt|verprügelt|würgt|misshandelt|bedroht) mich(?:[.,;!?\n]|\z| (?:und|wenn|oft|manchmal"
        r"|immer|regelmäßig|seit|vor|jeden))"
    ),
    legal(
        rf"(?:ich habe|ich hatte|{_THEIR} hat) {_BY}(?:eine vorstrafe|vorstrafen|keine vorstrafen?"
        rf"|einen eintrag im führungszeugnis|einen haftbefehl){END}"
    ),
    legal(
        rf"(?:ich bin|ich war|{_THEIR} ist) {_BY}(?:vorbestraft|nicht vorbestraft|auf bewährung|ohne papiere|illegal in"
        rf"|ohne aufenthaltstitel|im gefängnis|in haft|in u-haft){END}"
    ),
    legal(
        rf"(?:ich wurde|{_THEIR} wurde) [^.?!\n]{{0,40}}(?:verhaftet|festgenommen|angezeigt|verklagt|verurteilt"
        rf"|abgeschoben){END}|ich werde (?:von [^.?!\n]{{1,40}} )?(?:verklagt|abgeschoben){END}"
    ),
    legal(
        rf"ich (?:lasse mich|will mich|möchte mich) {_BY}scheiden(?: lassen)?{END}|(?:meine frau|mein mann) (?:will"
        rf"|möchte) (?:sich scheiden lassen|die scheidung){END}|ich habe die scheidung eingereicht{END}"
        rf"|wir lassen uns scheiden{END}"
    ),
    finance(
        rf"(?:ich bin|wir sind|{_THEIR} ist) {_BY}(?:überschuldet|insolvent|verschuldet|zahlungsunfähig"
        rf"|in der privatinsolvenz|in privatinsolvenz){END}"
    ),
    finance(
        rf"(?:ich habe|wir haben|{_THEIR} hat) {_BY}(?:(?:viele|hohe|über|etwa|rund|fast|[\d.,]+|euro|€"
        rf"|tausend) ){{0,4}}(?:schulden|spielschulden|mietschulden|einen schufa-eintrag){END}"
    ),
    finance(
        r"(?:das inkassobüro|ein inkassobüro|das inkasso|der gerichtsvollzieher) (?:hat mir|schreibt mir|droht mir"
        rf"|fordert von mir|kommt zu mir|war bei mir|hat mich){END}|ich habe privatinsolvenz (?:angemeldet"
        rf"|beantragt){END}"
    ),
    hr(
        rf"mir wurde {_BY}(?:fristlos |betriebsbedingt |ordentlich )?gekündigt{END}|(?:mein chef|meine chefin"
        rf"|mein arbeitgeber|meine firma) (?:hat mir|hat mich|will mir|will mich) [^.?!\n]{{0,40}}(?:gekündigt|kündigen"
        rf"|entlassen|abgemahnt|gefeuert){END}"
    ),
    hr(
        rf"ich (?:wurde|bin) [^.?!\n]{{0,40}}(?:entlassen worden|gefeuert|abgemahnt|fristlos entlassen"
        rf"|fristlos gekündigt){END}|ich habe {_BY}(?:eine|meine|die) (?:(?:zweite|erste|schriftliche"
        rf"|fristlose) )?(?:abmahnung|kündigung) (?:bekommen|erhalten){END}"
    ),
    beliefs(
        rf"ich bin {_BY}(?:aus der kirche ausgetreten|zum (?:islam|judentum|christentum|buddhismus"
        r"|katholizismus) konvertiert|gewerkschaftsmitglied|in der gewerkschaft|mitglied der gewerkschaft"
        rf"|mitglied bei verdi|zeuge jehovas){END}"
    ),
    beliefs(
        rf"ich (?:will|möchte|werde) {_BY}(?:aus der kirche austreten|zum (?:islam|judentum|christentum"
        rf"|buddhismus) konvertieren){END}"
    ),
    children(
        r"(?:das |alleinige |gemeinsame |geteilte )?sorgerecht für (?:meine|meinen|mein|unser|unsere|unseren) (?:sohn"
        rf"|tochter|kinder|kind){END}|(?:mein|unser)e?[ns]? pflege(?:kind|sohn|tochter|kinder){END}"
    ),
    children(rf"(?:mein|unser)e? (?:\pL+ )?(?:sohn|tochter|kind|kinder) (?:wird|wurde|werden) [^.?!\n]{{0,40}}gemobbt{END}"),
)
