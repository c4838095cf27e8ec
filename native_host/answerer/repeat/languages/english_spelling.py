"""English spelling: the same word in Britain and America, and what hands slip into."""

from __future__ import annotations

# The same word in Britain and America, or with an ending that says nothing more. Stems: what follows them stays.
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("colour", "color"),
    ("favour", "favor"),
    ("behaviour", "behavior"),
    ("neighbour", "neighbor"),
    ("honour", "honor"),
    ("labour", "labor"),
    ("flavour", "flavor"),
    ("rumour", "rumor"),
    ("tumour", "tumor"),
    ("humour", "humor"),
    ("odour", "odor"),
    ("vapour", "vapor"),
    ("harbour", "harbor"),
    ("armour", "armor"),
    ("saviour", "savior"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("fibre", "fiber"),
    ("calibre", "caliber"),
    ("sombre", "somber"),
    ("litre", "liter"),
    ("grey", "gray"),
    ("programme", "program"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
    ("analogue", "analog"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("travell", "travel"),
    ("cancell", "cancel"),
    ("modell", "model"),
    ("labell", "label"),
    ("fuell", "fuel"),
    ("signall", "signal"),
    ("jewellery", "jewelry"),
    ("aluminium", "aluminum"),
    ("sulphur", "sulfur"),
    ("moustache", "mustache"),
    ("pyjama", "pajama"),
    ("plough", "plow"),
    ("sceptic", "skeptic"),
    ("judgement", "judgment"),
    ("oesophag", "esophag"),
    ("anaemi", "anemi"),
    ("diarrhoea", "diarrhea"),
    ("haem", "hem"),
    ("oedema", "edema"),
    ("paediatr", "pediatr"),
    ("orthopaed", "orthoped"),
    ("foetus", "fetus"),
    ("foetal", "fetal"),
    ("leukaemi", "leukemi"),
    ("oestrogen", "estrogen"),
    ("gynaecolog", "gynecolog"),
    ("anaesthe", "anesthe"),
    ("caesarean", "cesarean"),
    ("mould", "mold"),
    ("cosy", "cozy"),
    ("storey", "story"),
    ("aemia", "emia"),
    ("ageing", "aging"),
    ("acknowledgement", "acknowledgment"),
    ("yoghurt", "yogurt"),
    ("whisky", "whiskey"),
    ("artefact", "artifact"),
    ("manoeuvre", "maneuver"),
)

# What hands slip into, and what was meant. Only what is no word of its own.
TYPOS: dict[str, str] = dict(
    pair.split(">")
    for pair in """
    teh>the hte>the nad>and taht>that wiht>with whit>with waht>what wat>what
    whta>what hwat>what wht>what wich>which whcih>which whihc>which hwo>how howto>how-to wehn>when wheer>where
    hwere>where becuase>because becasue>because beacuse>because becouse>because cuz>because coz>because
    thier>their recieve>receive recive>receive beleive>believe acheive>achieve definately>definitely
    definitly>definitely defiantely>definitely seperate>separate seperately>separately occured>occurred
    occurence>occurrence untill>until wierd>weird freind>friend freinds>friends goverment>government
    govermnent>government enviroment>environment enviorment>environment neccessary>necessary
    necesary>necessary succesful>successful sucessful>successful tommorow>tomorrow tommorrow>tomorrow
    begining>beginning beggining>beginning calender>calendar catagory>category commitee>committee
    concious>conscious dependant>dependent diffrence>difference diference>difference differnce>difference
    differece>difference diffrent>different diferent>different embarass>embarrass existance>existence
    experiance>experience foriegn>foreign gaurd>guard grammer>grammar garantee>guarantee guarentee>guarantee
    harrass>harass heigth>height hieght>height immediatly>immediately independant>independent
    knowlege>knowledge knowlegde>knowledge langauge>language languge>language lenght>length liason>liaison
    libary>library lisence>license maintainance>maintenance maintenence>maintenance millenium>millennium
    mispell>misspell noticable>noticeable ocasion>occasion occassion>occasion oppurtunity>opportunity
    oportunity>opportunity paralel>parallel peice>piece posession>possession prefered>preferred
    privelege>privilege priviledge>privilege probaly>probably prolly>probably pronounciation>pronunciation
    pronounciate>pronounce publically>publicly questionaire>questionnaire realy>really reccomend>recommend
    recomend>recommend recommmend>recommend refered>referred relevent>relevant religous>religious
    remeber>remember rember>remember resturant>restaurant restaraunt>restaurant rythm>rhythm scedule>schedule
    shedule>schedule sentance>sentence similiar>similar simular>similar speach>speech stratagy>strategy
    strenght>strength suprise>surprise surprize>surprise temperture>temperature temprature>temperature
    therefor>therefore tounge>tongue truely>truly tyrany>tyranny unfortunatly>unfortunately usualy>usually
    vaccum>vacuum vaccuum>vacuum vegatable>vegetable vehical>vehicle visable>visible wether>whether
    writting>writing writen>written pyhton>python pythn>python pyton>python phyton>python javscript>javascript
    javasript>javascript javascirpt>javascript funtion>function fucntion>function funciton>function
    fuction>function functoin>function retrun>return reutrn>return varible>variable varaible>variable
    variabel>variable strign>string databse>database datbase>database convertt>convert covnert>convert
    convrt>convert translte>translate tranlsate>translate trasnlate>translate translat>translate
    summerize>summarize summarzie>summarize sumarize>summarize sumarise>summarise explian>explain
    explane>explain expalin>explain exlpain>explain expain>explain captial>capital capitl>capital
    capial>capital popultion>population syptoms>symptoms symtoms>symptoms symptons>symptoms symptomps>symptoms
    medecine>medicine medcine>medicine diabetis>diabetes diabetese>diabetes wheater>weather recepie>recipe
    recipie>recipe reciepe>recipe exersize>exercise excercise>exercise exercize>exercise muscels>muscles
    protien>protein vitamen>vitamin alot>many beautifull>beautiful buisness>business bussiness>business
    busness>business collegue>colleague comming>coming completly>completely dissapear>disappear
    dissapoint>disappoint eigth>eighth finaly>finally flourescent>fluorescent fourty>forty futher>further
    happend>happened humerous>humorous intrested>interested intresting>interesting jewlery>jewelry knwo>know
    konw>know liek>like maek>make mkae>make managment>management mesage>message messege>message
    mulitply>multiply multipy>multiply nessecary>necessary ninty>ninety noone>nobody orginal>original
    perfrom>perform persue>pursue plese>please pleae>please plz>please pls>please plase>please
    prevelent>prevalent proffesional>professional profesional>professional proffesor>professor quater>quarter
    reciept>receipt recipt>receipt refrence>reference referance>reference reponse>response responce>response
    sceince>science scince>science seach>search serach>search shoud>should shoudl>should woudl>would
    wuold>would coudl>could soem>some smoe>some somthing>something sofware>software softwre>software
    statment>statement suport>support teacing>teaching thnig>thing thsi>this tihs>this todya>today
    togehter>together tutoral>tutorial tutorail>tutorial wating>waiting wrold>world wolrd>world yera>year
    yaer>year yoru>your youre>you algoritm>algorithm algorithim>algorithm algorythm>algorithm
    arguement>argument assigment>assignment asignment>assignment attatch>attach authetication>authentication
    boolen>boolean comand>command commmand>command comparision>comparison conection>connection
    connexion>connection debuging>debugging defualt>default defalt>default deafult>default
    dictonary>dictionary directroy>directory direcotry>directory docuement>document documant>document
    elemnt>element elment>element emtpy>empty excell>excel exceptoin>exception exmaple>example exampel>example
    exmple>example exsample>example fiel>file folde>folder formated>formatted fomula>formula forumla>formula
    instal>install intsall>install isntall>install interger>integer intiger>integer itterate>iterate
    iteratate>iterate keybord>keyboard libray>library lsit>list lits>list machien>machine memmory>memory
    methode>method methd>method modul>module multple>multiple mutiple>multiple nubmer>number numer>number
    obejct>object ojbect>object paramter>parameter paremeter>parameter passowrd>password pasword>password
    permision>permission permissons>permissions proccess>process progam>program programing>programming
    programm>program projcet>project querry>query qurey>query recusion>recursion recursoin>recursion
    reomve>remove remvoe>remove reverese>reverse screeen>screen seleciton>selection sytax>syntax snytax>syntax
    sysntax>syntax tabel>table tempalte>template templete>template udpate>update upate>update vesion>version
    verison>version windwos>windows wirte>write wrtie>write
""".split()
)
