"""Portuguese: tellings in the first person, or of my or our wife, son, mother and so on."""

from __future__ import annotations

from native_host.detector.told.telling import END, beliefs, children, finance, health, hr, legal, sexual_life

_KIN = (
    "marido|esposo|esposa|mulher|parceir[oa]|companheir[oa]|namorad[oa]|filh[oa]|bebê|bebé|mãe|pai|irmão|irmã|avó"
    "|avô|ex|ex-marido|ex-mulher"
    "|padrasto"
)
_THEIR = rf"(?:(?:o |a )?(?:meu|minha|nosso|nossa) (?:{_KIN}))"
_BY = r"(?:(?:muito|também|agora|já|ainda|gravemente|de novo|novamente|há \S+ \pL+|realmente) ){0,3}"
_AM = rf"(?:(?:eu )?(?:não )?(?:sou|estou|tô|fiquei)|{_THEIR} (?:não )?(?:é|está|tá|estava|ficou))"
_HAVE = rf"(?:(?:eu )?(?:não )?(?:tenho|tive|sofro de|sofri)|{_THEIR} (?:não )?(?:tem|teve|sofre de|sofreu))"
_A = r"(?:(?:uma?|o|a|de|grave|forte) ){0,3}"
_ILL = (
    "hiv|vih|aids|sida|câncer|cancro|leucemia|depressão|depressão pós-parto|transtorno bipolar|bipolaridade"
    "|esquizofrenia|anorexia|bulimia"
    "|transtorno alimentar|pensamentos suicidas|diabetes|epilepsia|esclerose múltipla|parkinson|alzheimer|herpes"
    "|herpes genital|clamídia"
    "|sífilis|gonorreia|hepatite(?: [bc])?|endometriose|doença de crohn|aborto|aborto espontâneo|dst|ist"
    "|tumor no cérebro|avc"
)

TELLINGS = (
    health(
        rf"{_AM} {_BY}(?:soropositiv[oa]|seropositiv[oa]|hiv positiv[oa]|grávida|gravida|bipolar|diabétic[oa]"
        r"|epilétic[oa]|epiléptic[oa]|infértil|estéril|anoréxica|bulímica|alcoólatra|alcoólic[oa]|toxicodependente"
        r"|dependente químic[oa]|autista|esquizofrênic[oa]|com depressão|com câncer|com cancro|em depressão"
        rf"|suicida){END}"
    ),
    health(
        rf"(?:sou|estou|{_THEIR} é|{_THEIR} está) viciad[oa] em (?:álcool|cocaína|drogas|heroína|crack|jogo|apostas"
        rf"|pornografia|remédios|maconha){END}"
    ),
    health(rf"{_HAVE} {_BY}{_A}(?:{_ILL}){END}"),
    health(
        rf"(?:fui|{_THEIR} foi) (?:recentemente )?diagnosticad[oa] com{END}|me diagnosticaram com{END}"
        rf"|diagnosticaram-me{END}"
    ),
    health(
        rf"(?:eu )?(?:recaí|tive uma recaída) (?:ontem|de novo|na|no|hoje|depois|semana|e){END}|estou (?:sóbri[oa]"
        rf"|limp[oa]) há{END}|(?:quero|tentei|penso em) (?:me matar|me suicidar|suicidar-me|matar-me|tirar a minha vida"
        rf"|tirar minha vida){END}|(?:abortei|quero abortar|fiz um aborto){END}"
    ),
    sexual_life(
        rf"(?:fui|{_THEIR} foi) {_BY}(?:estuprad[oa]|violad[oa]|abusad[oa] sexualmente|abusad[oa] na infância"
        rf"|assediad[oa] sexualmente|molestad[oa]){END}|{_THEIR} me (?:estuprou|violou|traiu|trai|está traindo){END}"
    ),
    sexual_life(
        rf"(?:eu )?(?:não )?(?:sou|{_THEIR} é) {_BY}(?:gay|homossexual|lésbica|bissexual|transgênero|transexual|trans"
        rf"|assexual|uma mulher trans|um homem trans|não-binári[oa]){END}"
    ),
    sexual_life(
        rf"(?:eu )?(?:traí|traio|estou traindo) (?:o meu|a minha|meu|minha) (?:{_KIN}){END}|(?:tenho"
        rf"|{_THEIR} tem) uma? (?:amante|caso com|caso extraconjugal|relação extraconjugal){END}"
    ),
    legal(
        rf"{_THEIR} (?:me )?(?:bate em mim|bate-me|me bate|me agride|agride-me|me bateu|bateu em mim|me espanca"
        r"|me agrediu|agride|espanca)(?:[.,;!?\n]|\z| (?:e|quando|sempre|muito|todos|o que|há))"
        rf"|{_AM} {_BY}(?:indocumentad[oa]|sem documentos em|em situação irregular|ilegal n[oa]s?"
        r"|em liberdade condicional|pres[oa] por|na cadeia|na prisão|me divorciando|a divorciar-me"
        rf"|em processo de divórcio){END}"
    ),
    legal(
        rf"(?:(?:não )?tenho|{_THEIR} tem) (?:antecedentes criminais|cadastro criminal|registo criminal|ficha criminal"
        rf"|passagem pela polícia){END}|(?:fui|{_THEIR} foi) {_BY}(?:pres[oa]|detid[oa]|condenad[oa]|deportad[oa]"
        rf"|processad[oa]|indiciad[oa]){END}|(?:estou sendo|estou a ser) processad[oa]{END}"
    ),
    legal(
        rf"(?:quero|vou) (?:me divorciar|divorciar-me|o divórcio){END}|{_THEIR} (?:quer o divórcio|pediu o divórcio"
        rf"|pediu divórcio|quer se divorciar|quer divorciar-se){END}|(?:estamos nos divorciando"
        rf"|estamos a divorciar-nos){END}"
    ),
    finance(
        rf"(?:estou|estamos|{_THEIR} está) {_BY}(?:falid[oa]s?|endividad[oa]s?|cheio de dívidas|cheia de dívidas"
        rf"|insolvente|com o nome sujo|atolad[oa] em dívidas){END}|(?:tenho|temos|{_THEIR} tem) {_BY}(?:(?:muitas|uma"
        rf"|de|mais|r\$|[\d.,]+|€|euros|mil|reais|em) ){{0,5}}(?:dívidas|dívida (?:de (?:r\$ ?)?\d|com o banco"
        r"|no cartão)|nome sujo)"
    ),
    hr(
        rf"(?:fui|{_THEIR} foi) {_BY}(?:demitid[oa]|despedid[oa]|mandad[oa] embora){END}|me (?:demitiram"
        rf"|mandaram embora){END}|despediram-me{END}|(?:meu|o meu|minha|a minha) (?:chefe|patrão|empresa) (?:me demitiu"
        rf"|despediu-me|me mandou embora|me assedia){END}|(?:recebi|levei) uma advertência (?:por escrito|escrita"
        rf"|no trabalho){END}"
    ),
    beliefs(
        r"(?:deixei|saí d?|larguei|abandonei) ?(?:a igreja|da igreja|o islão|o islã|das testemunhas de jeová"
        rf"|as testemunhas de jeová|a minha religião){END}|(?:me converti|converti-me|quero me converter"
        rf"|quero converter-me) ao (?:islã|islão|judaísmo|catolicismo|budismo|cristianismo){END}"
        r"|sou (?:sindicalizad[oa]|testemunha de jeová|filiad[oa] ao sindicato|membro d[eo] (?:um )?sindicato"
        rf"|delegad[oa] sindical){END}"
    ),
    children(
        r"(?:a )?guarda (?:compartilhada |partilhada |total )?(?:do meu filho|da minha filha|dos meus filhos"
        rf"|dos nossos filhos){END}|(?:meu filho|minha filha|nosso filho|nossa filha|o meu filho"
        rf"|a minha filha) (?:sofre bullying|sofre de bullying|é vítima de bullying|está sofrendo bullying){END}|(?:meu"
        rf"|nosso) filho de acolhimento{END}"
    ),
)
