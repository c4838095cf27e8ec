"""English: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import CLOSE, END, beliefs, children, finance, health, hr, legal, sexual_life

_STOP = (
    rf"(?:{CLOSE}|\s+(?:and|but|since|for|so|what|which|how|can|could|should|do|does|at|after|before|because|with"
    rf"|now|again|too"
    rf"|that|when|who|would|is|am|are|i|we|my|as well|last|this year|this week|today|yesterday|right now){END})"
)
_KIN = (
    "wife|husband|spouse|partner|boyfriend|girlfriend|fianc[ée]e?|son|daughter|child|kid|baby|toddler|mother"
    "|father|mom|mum|dad"
    "|brother|sister|sibling|grandmother|grandfather|grandma|grandpa|twins?|teenager|stepson|stepdaughter|ex"
    "|ex-wife|ex-husband"
)
_THEIR = rf"(?:my|our) (?:(?:own|late|elderly|little|older|younger|oldest|youngest|\d+[- ]years?[- ]old) ){{0,2}}(?:{_KIN})"
_MEN = "husband|wife|partner|boyfriend|girlfriend|ex|ex-husband|ex-wife|father|dad|stepdad|stepfather|mother|mom|mum"
_BY = (
    r"(?:(?:not|currently|still|really|also|actually|probably|now|recently|newly|just|secretly|openly|already"
    r"|never|officially|almost"
    r"|technically|type [12]|\d{1,2}(?: years old)?(?:,|,? and)|\d+ (?:weeks|months)|(?:a|an|one|two|three"
    r"|six) (?:weeks|months|few weeks)|both) ){0,3}"
)
_I_AM = (
    r"(?:i am|i['’]?m|i ain['’]?t|i was|i wasn['’]?t|i['’]?ve been|i have been|i (?:just )?(?:got|became"
    r"|found out i['’]?m|found out i am)"
    r"|i (?:think|know|believe) (?:that )?(?:i am|i['’]?m)|as i am|since i['’]?m)"
)
_THEY_ARE = rf"(?:{_THEIR} (?:is|isn['’]t|was|has been|has just been|just got|got|['’]s|might be)|{_THEIR}['’]s)"
_AM = rf"(?:{_I_AM}|{_THEY_ARE}) {_BY}"
_HAVE = (
    rf"(?:i have|i['’]?ve (?:got|had)|i had|i don['’]?t have|i got|i suffer from|i live with|i['’]?m living with"
    rf"|i['’]?m suffering from"
    rf"|i struggle with|i am having|i['’]?m having|i['’]?m \d{{1,2}}(?: years old)?(?:,|,? and) (?:i )?have"
    rf"|{_THEIR} (?:has|had|has got|suffers from|doesn['’]t have)) {_BY}(?:(?:a|an|my|severe|mild"
    rf"|chronic|clinical|major"
    rf"|advanced|early|terminal|type|stage|late-stage|early-onset|post-?natal|post-?partum|early stage|\d|i{{1,3}}"
    rf"|iv|one|two|three) ){{0,3}}"
)
_ILL = (
    "hiv|aids|cancer|(?:breast|lung|prostate|colon|bowel|ovarian|skin|cervical|thyroid|pancreatic|testicular"
    "|brain|stomach) cancer"
    "|leuk(?:a)?emia|lymphoma|melanoma|a brain tumou?r|depression|bipolar(?: disorder)?|schizophrenia|ptsd|ocd"
    "|adhd|bpd|an eating disorder"
    "|eating disorder|anorexia|bulimia|panic attacks|suicidal thoughts|diabetes|epilepsy|multiple sclerosis"
    "|parkinson['’]?s(?: disease)?"
    "|alzheimer['’]?s|dementia|herpes|genital herpes|chlamydia|gonorrh(?:o)?ea|syphilis|hpv|hepatitis(?: [bc])?"
    "|an std|an sti|std|sti"
    "|crohn['’]?s(?: disease)?|ulcerative colitis|lupus|endometriosis|pcos|fibromyalgia|erectile dysfunction"
    "|autism|down['’]?s? syndrome"
    "|drinking problem|gambling problem|drug problem|gambling addiction|drug addiction|porn addiction|miscarriage"
    "|stillbirth|abortion"
    "|heart failure|kidney failure|cystic fibrosis|sickle cell(?: disease)?|asperger['’]?s|tourette['’]?s|long covid"
)
_DRUGS = (
    "alcohol|drugs|cocaine|heroin|opioids|opiates|pills|painkillers|meth|fentanyl|oxycodone|xanax|ketamine|weed"
    "|gambling|porn|sleeping pills"
)

_FOR_GOOD = (
    rf"(?:{CLOSE}|\s+(?:and my|and i (?:feel|lost)|because|years|last year|as a teen(?:ager)?|for good|when i was"
    rf"|but my|in \d{{4}}"
    rf"|two years|a few years){END})"
)

TELLINGS = (
    health(
        rf"{_AM}(?:hiv[- ]positive|hiv[- ]negative|pregnant|bipolar|suicidal|(?:a )?(?:type [12] )?diabetic|epileptic"
        rf"|infertile|anorexic|bulimic|schizophrenic|autistic|an alcoholic|a recovering (?:alcoholic|addict)"
        rf"|an addict|in rehab|in recovery from"
        rf"|in remission|on antidepressants|on methadone|terminally ill|clinically depressed|severely depressed){_STOP}"
    ),
    health(
        rf"{_AM}(?:hiv[- ]positive|pregnant|\d+ (?:weeks|months) pregnant|diabetic|bipolar)(?: with| in| by| on|,|\.|\?"
        rf"|!){END}"
    ),
    health(rf"{_AM}depressed(?:{CLOSE}|\s+(?:and|since|again|after my|for (?:weeks|months|years)|lately){END})"),
    health(rf"{_AM}addicted to (?:my )?(?:{_DRUGS}){_STOP}"),
    health(
        rf"{_AM}diagnosed (?:with|as) (?:(?:a|an|severe|mild|early|stage|type|\d|[a-z]+) ){{0,3}}(?:{_ILL}|bipolar"
        rf"|autistic|hiv[- ]positive){_STOP}"
    ),
    health(r"i (?:was|got|have been|['’]?ve been)(?: just| recently| newly)? diagnosed with [a-z0-9]"),
    health(rf"{_THEIR} (?:was|got|has been|is)(?: just| recently| newly)? diagnosed with [a-z0-9]"),
    health(rf"{_HAVE}(?:{_ILL}){_STOP}"),
    health(rf"{_AM}(?:clean and )?sober (?:for (?:\d|a |over |almost |two|three|six|one|years|months)|since )"),
    health(rf"i (?:just |have |recently )?relapsed (?:yesterday|last|again|after|on|today|and|this){END}"),
    health(
        r"i (?:tried|attempted|want(?:ed)?|plan(?:ned)?) to (?:kill myself|end my life|commit suicide"
        rf"|take my own life){END}"
    ),
    health(rf"i (?:keep |have been |['’]?ve been )(?:cutting|harming) myself{END}|i self-?harm{END}"),
    health(rf"i (?:had|have had|['’]?ve had|am having|['’]?m having|want|need) an abortion{_STOP}"),
    health(
        r"(?:we|i|my wife and i|my husband and i) (?:have had|had|['’]?ve had|just had|lost our baby to) (?:a|two"
        rf"|three|another) (?:miscarriages?|stillbirth){_STOP}"
    ),
    health(
        r"my (?:hiv|cancer|chemo(?:therapy)?|depression|bipolar disorder|diabetes|epilepsy|ptsd|schizophrenia|herpes"
        rf"|miscarriage|abortion|antidepressants) (?:(?:is|has|was|came back|makes|test came){END}|(?:diagnosis"
        rf"|medication|treatment){_STOP})"
    ),
    health(rf"i(?: still| really)? feel suicidal{END}"),
    sexual_life(
        rf"(?:i was|i got|i['’]?ve been|i have been|{_THEIR} (?:was|has been|got)) {_BY}(?:gang[- ])?(?:raped"
        rf"|sexually (?:abused|assaulted|harassed)|molested){END}"
    ),
    sexual_life(rf"my (?:{_MEN}|uncle|brother|boss|coach|teacher|cousin) (?:raped|molested) me{END}"),
    sexual_life(
        rf"{_AM}(?:gay|a lesbian|lesbian|bisexual|transgender|a trans (?:man|woman)|trans|asexual|non-?binary"
        rf"|a closeted [a-z]+){_STOP}"
    ),
    sexual_life(
        r"i (?:\(\d\d ?[fm]\) )?(?:cheated|have cheated|['’]?ve cheated|am cheating|['’]?m cheating|have been cheating"
        rf"|['’]?ve been cheating) on my (?:{_KIN}){END}"
    ),
    sexual_life(rf"my (?:{_KIN}) (?:cheated|is cheating|has been cheating) on me{END}"),
    sexual_life(
        rf"(?:i['’]?m|i am|i was|{_THEIR} (?:is|was)|my (?:{_KIN})['’]s|i['’]?ve been) having an affair{END}|(?:i"
        rf"|my (?:{_KIN})) had an affair{END}"
    ),
    legal(
        rf"my (?:{_MEN}) (?:often |sometimes |still |regularly )?(?:hits|beats|chokes|strangles|abuses|choked|strangled"
        rf"|abused) me(?:{CLOSE}|\s+(?:and|when|in front|sometimes|again|every|almost|often|since|because|last night|so"
        rf"|what|how|for years){END})"
    ),
    legal(
        rf"{_AM}(?:undocumented|on probation|on parole|an illegal immigrant|a convicted felon|a registered sex offender"
        r"|in the country illegally|facing deportation|out on bail|under house arrest)(?: in| and|,|\.|\?|!|\z|;|\n"
        r"| here| since| for| so| can| do| after| with)"
    ),
    legal(
        r"i (?:have|['’]?ve got|do have|don['’]?t have) (?:a|an old|no|any) (?:criminal|juvenile|police"
        rf"|felony) (?:record|conviction){END}"
    ),
    legal(
        rf"{_AM}(?:arrested|indicted|convicted of|in prison|in jail|in custody|jailed|sentenced to|deported)(?:{CLOSE}"
        rf"| (?:for|in|at|on|last|yesterday|a|an|assault|theft|fraud|and|after|\d))|{_AM}charged with (?:a (?:crime"
        rf"|felony|misdemeanou?r|dui)|dui|drunk|assault|theft|fraud|possession|shoplifting){END}"
    ),
    legal(
        rf"(?:i['’]?m|i am|we are|we['’]?re|{_THEIR} is|i was) being sued{END}|my (?:{_KIN}|landlord|boss|employer"
        rf"|neighbou?r|former employer) is suing me{END}"
    ),
    legal(
        r"(?:i['’]?m|i am|we are|we['’]?re) (?:getting|going through|filing for|in the middle of) (?:a |my "
        rf"|our )?divorced?{END}|(?:i want|i['’]?ve asked for|i filed for) a? ?divorce from my{END}|my (?:wife"
        rf"|husband) (?:wants|filed for|is filing for) (?:a )?divorce{END}"
    ),
    legal(
        rf"i overstayed my visa{END}|i got (?:a|another|my (?:first|second|third)) (?:dui|dwi){END}|(?:i['’]?m"
        rf"|i am) in an abusive{END}"
    ),
    finance(
        r"(?:i|we) owe (?:over |about |almost )?[$€£]?\d[\d.,]*k? (?:to the irs|in back taxes|in taxes"
        rf"|to the bank){END}"
    ),
    finance(
        rf"{_AM}(?:bankrupt|behind on (?:my|our) (?:rent|mortgage|loan|payments|bills)|deep in debt|heavily in debt"
        r"|in (?:a lot of |massive |serious |huge |credit card )?debt|drowning in debt|over my head in debt"
        rf"|facing (?:foreclosure|eviction)){_STOP}"
    ),
    finance(
        r"(?:i have|i['’]?ve got|we have|i['’]?m|i am|we owe|i owe)(?: over| about| almost"
        r"| around)? (?:[$€£] ?\d[\d.,]*k?|\d[\d.,]*k?(?: (?:dollars|euros|pounds))?) (?:in|of) (?:credit card "
        rf"|student |gambling |medical |personal )?debt{END}"
    ),
    finance(
        r"(?:i filed|i['’]?m filing|i am filing|i have filed|we filed|we are filing"
        rf"|i declared) (?:for )?(?:personal )?bankruptcy{END}"
    ),
    finance(
        r"(?:a )?debt collectors? (?:is|are|keeps?|has been|have been|called|came after|is suing"
        rf"|threatens) (?:calling |after |threatening |harassing |suing |contacting )?(?:me|my|us){END}"
    ),
    hr(
        rf"(?:i was|i got|i['’]?ve been|i have been|i just got|i['’]?ve just been|{_THEIR} (?:was|got"
        r"|has been)) (?:just |recently |unfairly |wrongfully )?(?:fired|laid off|sacked|made redundant"
        rf"|terminated from|put on a pip|placed on a pip|suspended from work)(?:{CLOSE}| (?:yesterday|today|last|this"
        rf"|for|from|after|because|and|while|on|in|by|when|without|at|my){END})"
    ),
    hr(
        r"i (?:got|was given|received|have received|have been given|['’]?ve been given) (?:a|my|another"
        rf"|the) (?:(?:first|second|final|formal) )?(?:written|formal|disciplinary) warning{END}|i (?:was"
        rf"|have been) warned in writing{END}"
    ),
    hr(
        r"my (?:boss|manager|employer|supervisor|company) (?:(?:just|has|wants to|threatened to) )?(?:fired|fire"
        rf"|laid off|sacked|sack|bullies|harasses|is bullying|is harassing) me{END}"
    ),
    beliefs(
        r"i (?:left|have left|['’]?ve left|am leaving|['’]?m leaving|quit|recently left) (?:the church"
        r"|the catholic church|the mormon church|islam|jehovah['’]?s witnesses|my church|my religion|my faith"
        rf"|scientology){_FOR_GOOD}"
    ),
    beliefs(
        rf"(?:i|{_THEIR}) (?:(?:have|has|recently|just|secretly) ){{0,2}}converted to (?:islam|judaism|christianity"
        rf"|catholicism|buddhism|hinduism|orthodoxy|mormonism){END}|(?:i['’]?m|i am) converting to (?:islam|judaism"
        rf"|christianity|catholicism|buddhism|hinduism){END}"
    ),
    beliefs(
        r"(?:i['’]?m|i am|i was) (?:not |secretly |now |still |also |no longer )?(?:a |an |the only )?(?:devout "
        r"|practi[cs]ing |orthodox |closeted |ex-|former )?(?:union member|member of (?:a|the|our|my) (?:trade "
        r"|labou?r )?union|practi[cs]ing (?:muslim|jew|catholic|christian)|jehovah['’]?s witness|ex-muslim"
        rf"|shop steward|union rep){END}"
    ),
    children(
        r"(?:custody of (?:my|our) (?:son|daughter|child|children|kids|twins|baby)|(?:i lost|i want|i have|i share"
        r"|i['’]?m fighting for|i got) (?:full |sole |shared |joint |partial )?custody (?:of|with my ex)"
        rf"|our custody (?:battle|hearing|agreement)|my custody (?:battle|hearing)){END}"
    ),
    children(
        rf"(?:my|our) (?:new )?foster (?:child|son|daughter|kids?|children){END}|we adopted (?:our|a) (?:son|daughter"
        rf"|child){END}"
    ),
    children(
        rf"(?:my|our) (?:[a-z0-9-]+ ){{0,2}}(?:son|daughter|child|kid|twins|\d+[- ]year[- ]old) (?:is|was|are|keeps"
        rf"|has been|gets|got|is being)(?: being| getting)? bullied{END}"
    ),
)
