"""Polish: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "mąż|żona|partner|partnerka|chłopak|dziewczyna|narzeczon[ya]|syn|córka|dziecko|matka|mama|ojciec|tata|brat"
    "|siostra|babcia|dziadek"
    "|były|była|były mąż|była żona|ojczym"
)
_THEIR = rf"(?:mój|moja|moje|nasz|nasza|nasze) (?:{_KIN})"
_BY = (
    r"(?:(?:teraz|już|też|od|znowu|właśnie|niedawno|ciężko|bardzo|nie|także|chyba|jednak|w|\d+\.?|tygodniu"
    r"|miesiącu|roku|lat|miesięcy) ){0,4}"
)
_AM = rf"(?:(?:nie )?jestem|byłam|byłem|zostałam|zostałem|{_THEIR} (?:nie )?(?:jest|był|była|został|została))"
_HAVE = (
    rf"(?:(?:nie )?mam|miałam|miałem|choruję na|cierpię na|zachorowałam na|zachorowałem na|{_THEIR} (?:ma|miał"
    rf"|miała|choruje na|cierpi na))"
)
_ILL = (
    "hiv|aids|raka (?:piersi|płuc|jelita|prostaty|skóry|mózgu|krwi|szyjki|trzustki|jajnika|tarczycy|i|od|ale)"
    "|raka[.,;!?]|nowotwór|białaczkę|depresję|depresję poporodową|chorobę afektywną dwubiegunową|dwubiegunówkę"
    "|schizofrenię"
    "|anoreksję|bulimię|zaburzenia odżywiania|myśli samobójcze|cukrzycę|padaczkę|epilepsję|stwardnienie rozsiane"
    "|parkinsona|alzheimera"
    "|opryszczkę|opryszczkę narządów płciowych|chlamydię|chlamydiozę|kiłę|rzeżączkę|endometriozę|poronienie"
    "|aborcję|udar|problem z alkoholem"
    "|guza mózgu|chorobę crohna|autyzm"
)

TELLINGS = (
    health(
        rf"{_AM} {_BY}(?:w ciąży|zakażon[ya] hiv|hiv pozytywn[ya]|seropozytywn[ya]|nosicielem hiv|chor[ya] na (?:raka"
        r"|depresję|padaczkę|cukrzycę|aids|schizofrenię)|alkoholikiem|alkoholiczką|narkomanem|narkomanką"
        r"|uzależnion[ya] od (?:alkoholu|narkotyków|hazardu|leków|kokainy|heroiny|pornografii)|bezpłodn[ya]"
        r"|diabetykiem|diabetyczką|cukrzykiem|w depresji|w żałobie po poronieniu|niepłodn[ya]|epileptykiem"
        rf"|epileptyczką){END}"
    ),
    health(rf"{_HAVE} {_BY}(?:{_ILL}){END}"),
    health(
        rf"zdiagnozowano (?:u mnie|u mojej|u mojego|u naszego|u naszej|mi){END}|u mnie zdiagnozowano{END}"
        rf"|mam zdiagnozowan[yaąe]{END}"
    ),
    health(
        rf"(?:poroniłam|usunęłam ciążę|dokonałam aborcji|miałam aborcję|chcę usunąć ciążę){END}|(?:chcę|chciałam"
        rf"|chciałem|próbowałam|próbowałem) (?:się zabić|popełnić samobójstwo|odebrać sobie życie){END}"
        rf"|jestem trzeźw[ya] od{END}|nie piję od \S+ (?:lat|miesięcy|tygodni|miesiąca|roku){END}"
    ),
    sexual_life(
        rf"(?:zostałam|zostałem|byłam|byłem|{_THEIR} został[a]?) {_BY}(?:zgwałcon[ya]|molestowan[ya]"
        rf"|wykorzystan[ya] seksualnie){END}|(?:zgwałcił|molestował) mnie{END}|{_THEIR} (?:mnie (?:zgwałcił|zdradza"
        rf"|zdradził|zdradziła)|zgwałcił mnie){END}"
    ),
    sexual_life(
        rf"{_AM} {_BY}(?:gejem|lesbijką|biseksualn[ya]|homoseksualn[ya]|homoseksualistą|transpłciow[ya]|osobą trans"
        rf"|transseksualistą|aseksualn[ya]|niebinarn[ya]){END}"
    ),
    sexual_life(
        r"(?:zdradziłam|zdradziłem|zdradzam) (?:męża|żonę|swojego męża|swoją żonę|mojego męża|moją żonę"
        rf"|mojego chłopaka|moją dziewczynę){END}|(?:mam|{_THEIR} ma) (?:romans|kochanka|kochankę){END}"
    ),
    legal(
        rf"{_THEIR} (?:mnie bije|bije mnie|mnie uderzył|uderzył mnie|pobił mnie|znęca się nade mną|mnie dusi"
        rf"|mnie pobił)(?:\s*[.,;!?\n]|\z| (?:i|kiedy|gdy|od|co|czasem|przy|po|często){END})"
    ),
    legal(
        rf"{_AM} {_BY}(?:karan[ya] za|karan[ya]|skazan[ya]|aresztowan[ya]|zatrzyman[ya] przez|nielegalnie w"
        rf"|bez dokumentów w|w więzieniu|na zwolnieniu warunkowym|oskarżon[ya] o|pozwan[ya]|deportowan[ya]){END}"
        rf"|mam (?:wyrok|kartotekę|zarzuty|sprawę karną|wyrok w zawieszeniu|dozór){END}"
    ),
    legal(
        r"(?:rozwodzę się|biorę rozwód|chcę się rozwieść|jestem w trakcie rozwodu|złożyłam pozew o rozwód"
        rf"|złożyłem pozew o rozwód|rozwodzimy się){END}|{_THEIR} (?:chce rozwodu|chce się rozwieść"
        rf"|złożył pozew o rozwód|złożyła pozew o rozwód){END}"
    ),
    finance(
        rf"(?:jestem|jesteśmy|{_THEIR} jest) {_BY}(?:zadłużon[ya]|zadłużeni|bankrutem|niewypłacaln[ya]|w długach"
        rf"|w spirali długów|po uszy w długach){END}|(?:mam|mamy|{_THEIR} ma) (?:(?:duże|ogromne|ponad|prawie|tys|tys\."
        rf"|tysięcy|zł|złotych|[\d.,]+) ){{0,4}}(?:długi|długu|długów|chwilówki do spłaty|komornika){END}|(?:komornik"
        rf"|windykator) (?:zajął mi|ściga mnie|dzwoni do mnie|wszedł mi|mnie ściga|zajął moje){END}|ogłosiłam upadłość"
        r"|ogłosiłem upadłość"
    ),
    hr(
        rf"(?:zostałam|zostałem|{_THEIR} został[a]?) {_BY}(?:zwolnion[ya](?:\s*[.,;!?\n]|\z| (?:z pracy|dyscyplinarnie"
        rf"|wczoraj|dzisiaj|i|bez){END})|wyrzucon[ya] z pracy{END}|dyscyplinarnie zwolnion[ya]{END})|(?:zwolnili"
        rf"|wyrzucili) mnie z pracy{END}|(?:szef|szefowa|pracodawca) (?:mnie zwolnił|mnie zwolniła|zwolnił mnie"
        rf"|zwolniła mnie|mnie mobbuje){END}|(?:dostałam|dostałem) (?:pisemne upomnienie|naganę|wypowiedzenie"
        rf"|pisemną naganę|dyscyplinarkę){END}"
    ),
    beliefs(
        rf"(?:odeszłam|odszedłem|wystąpiłam|wystąpiłem) z (?:kościoła|islamu|świadków jehowy){END}|(?:przeszłam"
        rf"|przeszedłem|nawróciłam się|nawróciłem się) na (?:islam|judaizm|katolicyzm|prawosławie|buddyzm){END}"
        r"|(?:jestem|należę do) (?:członkiem związku|członkinią związku|związków zawodowych|świadkiem jehowy"
        r"|w związkach zawodowych|związku zawodowego)|dokonałam apostazji|dokonałem apostazji"
    ),
    children(
        r"(?:opiek[aięą]|prawa rodzicielskie|władz[aęy] rodzicielsk[aiąej]+) nad (?:moim|moją|moimi|naszym|naszą"
        rf"|naszymi) (?:synem|córką|dziećmi|dzieckiem){END}|(?:mój|moja|nasz|nasza) (?:syn|córka) (?:jest|był"
        rf"|była) (?:[^.?!\n]{{0,20}} )?(?:prześladowan[ya]|gnębion[ya]|nękan[ya]|ofiarą przemocy w szkole){END}"
        r"|(?:mojego|moje|nasze|naszego) dziecko? ?z rodziny zastępczej"
    ),
)
